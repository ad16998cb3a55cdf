"""Equipment: its columns, a machine as a card, and the machines that a caller chooses from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, enumerated
from svcdesk.record import Record
from svcdesk.views.assets import contracts
from svcdesk.views.assets.columns import column
from svcdesk.views.assets.contracts import CONTRACTS
from svcdesk.views.assets.files import FILES
from svcdesk.views.columns import Column, Section, attributes, named, record
from svcdesk.views.journal import happened, rows_of
from svcdesk.views.out import Out
from svcdesk.views.text import component, written

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.acceptance import Acceptance
    from svcdesk.desk.assets.built_in import BuiltIn
    from svcdesk.desk.assets.contracts import Contract
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.desk.assets.files import KeptFile
    from svcdesk.desk.assets.repeats import Repair
    from svcdesk.desk.assets.warranty import Cover
    from svcdesk.desk.assets.warranty_cards import WarrantyCard
    from svcdesk.desk.journal import Entry

_DATES = (
    column("bought_on", N_("bought"), spare=True),
    column("delivered_on", N_("delivered"), spare=True),
    column("accepted_on", N_("accepted on"), spare=True),
    column("used_on", N_("first used"), spare=True),
    column("paid_on", N_("paid"), spare=True),
    column("transferred_on", N_("went to another"), spare=True),
    column("scrapped_on", N_("scrapped")),
)

EQUIPMENT = (
    column("serial", N_("serial"), bold=True),
    column("kind", N_("kind")),
    column("model", N_("model")),
    column("customer", N_("customer")),
    column("site", N_("site")),
    column("plate", N_("plate"), spare=True),
    *_DATES,
    column("note", N_("note"), spare=True),
)

_REPAIRS = (
    column("number", N_("ticket")),
    column("opened_at", N_("opened")),
    column("state", N_("state"))._replace(label="ticket"),
    column("summary", N_("summary")),
    column("cause", N_("cause"))._replace(shown=lambda each, _out: written(each.cause)),
    column("solution", N_("solution"))._replace(shown=lambda each, _out: written(each.solution)),
)


_ACCEPTANCES = (
    column("stage", N_("stage")),
    column("accepted_on", N_("on")),
    column("accepted_by", N_("accepted by")),
    column("remark", N_("remark")),
)
_BUILT_IN = (
    column("part", N_("part")),
    column("quantity", N_("quantity")),
    column("condition", N_("condition")),
    column("serials", N_("serial number"))._replace(shown=lambda each, _out: enumerated(each.serials)),
    column("at", N_("built in")),
    column("visit", N_("visit")),
    column("old", N_("old taken back")),
)
_CARD = attributes("number", "dealer", "sold_on", "received_on", "void_because")


class Papers(Record):
    """What was signed about a machine: its acceptance, its warranty card, and its files."""

    acceptances: Sequence[Acceptance]
    card: WarrantyCard | None
    files: Sequence[KeptFile]


def as_data(machine: Equipment, covers: Sequence[Cover], on: date) -> dict[str, Any]:
    """A machine with its warranty on a day, for programs."""
    return {**record(EQUIPMENT, machine), "warranty": [record(_covers(on), cover) for cover in covers]}


def machine(
    out: Out,
    policy: Policy,
    machine: Equipment,
    covers: Sequence[Cover],
    contract: Contract | None,
    repairs: Sequence[Repair],
    parts: Sequence[BuiltIn],
    papers: Papers,
    on: date,
) -> None:
    """Print everything about a machine: whose it is, where it stands, its dates, warranty on a day, parts, tickets."""
    card = papers.card
    data = as_data(machine, covers, on)
    data["contract"] = record(CONTRACTS, contract) if contract else None
    data["acceptances"] = [record(_ACCEPTANCES, each) for each in papers.acceptances]
    data["card"] = record(_CARD, card) if card else None
    data["files"] = [record(FILES, each) for each in papers.files]
    data["built_in"] = [record(_BUILT_IN, part) for part in parts]
    data["tickets"] = [record(_REPAIRS, repair) for repair in repairs]
    fields = [
        (_("kind"), policy.names("equipment").get(machine.kind, machine.kind)),
        (_("model"), machine.model or ""),
        (_("customer"), machine.customer or _("nobody: the desk's own")),
        (_("site"), machine.site or ""),
        (_("plate"), machine.plate or ""),
        (_("contract"), contracts.line(policy, contract) if contract else ""),
        *((column.heading, str(column.value(machine) or "")) for column in _DATES),
        (_("warranty card"), _card(card) if card else ""),
        (_("note"), machine.note or ""),
    ]
    components = {cover.component: component(policy, cover.component) for cover in covers}
    sections = [
        Section(_("Warranty"), named(_covers(on), "component", components), covers),
        Section(_("Built in"), named(_BUILT_IN, "part", policy.names("parts")), parts),
        Section(_("Accepted"), _ACCEPTANCES, papers.acceptances),
        Section(_("Files"), FILES, papers.files),
        Section(_("Tickets"), _REPAIRS, repairs),
    ]
    out.card(data, machine.serial, fields, sections)


def machines_changed(out: Out, policy: Policy, entries: Sequence[Entry], machine: Equipment) -> None:
    """Print what happened to a machine, for programs the machine."""
    rows_of(EQUIPMENT)(out, policy, entries, [machine])


def changed(out: Out, policy: Policy, entries: Sequence[Entry], machine: Equipment) -> None:
    """Print what was changed of a machine, or say that nothing was."""
    happened(out, policy, entries)
    if not entries:
        out.tell(_("{serial}: nothing was changed").format(serial=machine.serial))


def machine_cells(policy: Policy, machine: Equipment, standing: str) -> tuple[str, ...]:
    """A machine as a caller chooses it: serial number, kind and model, site, whether it is in warranty."""
    kind = policy.names("equipment").get(machine.kind, machine.kind)
    words = {"in": _("in warranty"), "out": _("out of warranty"), "unknown": ""}
    return (machine.serial, " ".join(filter(None, (kind, machine.model))), machine.site or "", words[standing])


def _card(card: WarrantyCard) -> str:
    words = _("sold {sold}, received {received}")
    if card.void_because:
        words = _("sold {sold}, received {received}, void: {why}")
    told = words.format(sold=card.sold_on, received=card.received_on, why=card.void_because)
    return enumerated(filter(None, (card.number, card.dealer, told)))


def _covers(on: date) -> tuple[Column, ...]:
    return (
        column("component", _("component")),
        column("until", _("until")),
        Column("warranty", _("warranty"), lambda cover: cover.standing(on), label="warranty"),
    )
