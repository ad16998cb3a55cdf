"""Contracts: their columns, those of contracts to renew, and a contract as a card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _
from svcdesk.views.assets.columns import column
from svcdesk.views.assets.files import FILES
from svcdesk.views.columns import Column, Section, named, record
from svcdesk.views.journal import changes
from svcdesk.views.out import Out
from svcdesk.views.text import Wording

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.amending import Amended
    from svcdesk.desk.assets.contracts import Contract, Extension, MovedEnd
    from svcdesk.desk.assets.entitlements import Entitlement
    from svcdesk.desk.assets.files import KeptFile
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tickets.tickets import Ticket

CONTRACTS = (
    column("number", N_("number"), bold=True),
    column("customer", N_("customer")),
    column("kind", N_("kind")),
    column("tier", N_("tier")),
    column("phase", N_("phase")),
    column("starts_on", N_("from")),
    column("ends_on", N_("to")),
)

_ENTITLEMENTS = (
    column("entitlement", N_("included")),
    column("total", N_("in all")),
    column("used", N_("used so far")),
    column("left", N_("left")),
)


_BY_HAND = (
    column("at", N_("noted")),
    column("ended_on", N_("to")),
    column("ends_on", N_("now to")),
    column("why", N_("why")),
)


def amended(out: Out, policy: Policy, entries: Iterable[Entry], amended: Amended) -> None:
    """Print what was changed of a contract, which open tickets changed with it, and why others did not."""
    entries = list(entries)
    changes(out, policy, entries, amended.tickets)
    if not entries:
        out.tell(_("{number}: nothing was changed").format(number=amended.contract.number))
    for error in amended.kept:
        out.tell(str(error))


def left_out(contract: Contract, ticket: Ticket) -> str:
    """That an open ticket keeps its promises, and what judges it by the contract."""
    words = _(
        "{ticket} is open and keeps its promises: 'svcdesk edit {ticket} --contract {number}' judges it by {number}"
    )
    return words.format(ticket=ticket.number, number=contract.number)


def renewals(on: date) -> tuple[Column, ...]:
    """The columns of contracts that end soon or have ended, with how many days are left on a day."""

    def left(contract: Contract) -> int:
        return contract.days_left(on)

    def said(contract: Contract, _wording: Wording) -> str:
        days = left(contract)
        words = _("ended {days} d ago") if days < 0 else _("in {days} d") if days else _("today")
        return words.format(days=abs(days))

    def style(contract: Contract, _wording: Wording) -> str:
        return "bold red" if left(contract) < 0 else ""

    return (*CONTRACTS, Column("days_left", _("days left"), left, shown=said, style=style))


def contract(
    out: Out,
    policy: Policy,
    contract: Contract,
    entitlements: Sequence[Entitlement],
    extensions: Sequence[Extension],
    by_hand: Sequence[MovedEnd],
    files: Sequence[KeptFile],
) -> None:
    """Print everything about a contract: its days, what is left of it, what moved its last day, its files."""
    longer = (
        column("at", _("noted")),
        column("ticket", _("ticket")),
        Column("target", _("missed"), lambda row: row.target, shown=lambda row, _o: target(policy, row.target)),
        column("ended_on", _("to")),
        column("ends_on", _("now to")),
    )
    data = record(CONTRACTS, contract)
    data["entitlements"] = [record(_ENTITLEMENTS, each) for each in entitlements]
    data["extensions"] = [record(longer, each) for each in extensions]
    data["files"] = [record(FILES, each) for each in files]
    data["by_hand"] = [record(_BY_HAND, each) for each in by_hand]
    fields = [
        (_("customer"), contract.customer),
        (_("kind"), policy.names("contracts").get(contract.kind, contract.kind)),
        (_("tier"), policy.names("tiers").get(contract.tier, contract.tier)),
        (_("phase"), policy.names("phases").get(contract.phase or "", contract.phase or "")),
        (_("from"), contract.starts_on.isoformat()),
        (_("to"), contract.ends_on.isoformat()),
    ]
    sections = [
        Section(_("Included"), named(_ENTITLEMENTS, "entitlement", policy.names("entitlements")), entitlements),
        Section(_("Made longer"), longer, extensions),
        Section(_("Moved by hand"), _BY_HAND, by_hand),
        Section(_("Files"), FILES, files),
    ]
    out.card(data, contract.number, fields, sections)


def line(policy: Policy, contract: Contract) -> str:
    """A contract in one line: number, kind, first and last day."""
    kind = policy.names("contracts").get(contract.kind, contract.kind)
    return _("{number} {kind}, {first} to {last}").format(
        number=contract.number, kind=kind, first=contract.starts_on, last=contract.ends_on
    )


def target(policy: Policy, target: str) -> str:
    """A target as people read it."""
    return policy.target_names.get(target, target)
