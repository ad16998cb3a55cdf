"""Customers' sites, contacts, equipment and contracts: columns, cards and sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _
from svcdesk.sla import stamp
from svcdesk.views.columns import Column, Section, record
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.contracts import Contract, Extension
    from svcdesk.desk.assets.entitlements import Entitlement
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.assets.repeats import Before, Repair
    from svcdesk.desk.assets.warranty import Cover
    from svcdesk.desk.tickets.tickets import Ticket


def _column(key: str, title: str, bold: bool = False, spare: bool = False) -> Column:
    def value(row: Any) -> Any:
        found = getattr(row, key)
        return found.isoformat() if type(found) is date else found

    return Column(key, title, value, style=(lambda _row, _out: "bold") if bold else None, spare=spare)


SITES = (
    _column("customer", _("customer")),
    _column("name", _("site"), bold=True),
    _column("region", _("region")),
    _column("address", _("address")),
)

CONTACTS = (
    _column("customer", _("customer")),
    _column("name", _("name"), bold=True),
    _column("role", _("role")),
    _column("phone", _("phone")),
    _column("mail", _("mail")),
    _column("site", _("site")),
)

_DATES = (
    _column("bought_on", _("bought"), spare=True),
    _column("delivered_on", _("delivered"), spare=True),
    _column("accepted_on", _("accepted"), spare=True),
    _column("used_on", _("first used"), spare=True),
    _column("scrapped_on", _("scrapped")),
)

EQUIPMENT = (
    _column("serial", _("serial"), bold=True),
    _column("kind", _("kind")),
    _column("model", _("model")),
    _column("customer", _("customer")),
    _column("site", _("site")),
    *_DATES,
)

CONTRACTS = (
    _column("number", _("number"), bold=True),
    _column("customer", _("customer")),
    _column("kind", _("kind")),
    _column("tier", _("tier")),
    _column("phase", _("phase")),
    _column("starts_on", _("from")),
    _column("ends_on", _("to")),
)

_ENTITLEMENTS = (
    _column("entitlement", _("included")),
    _column("total", _("in all")),
    _column("used", _("used")),
    _column("left", _("left")),
)

_REPAIRS = (
    _column("number", _("ticket")),
    _column("opened_at", _("opened")),
    _column("state", _("state")),
    _column("summary", _("summary")),
    _column("cause", _("cause")),
    _column("solution", _("solution")),
)

FIRST_TIME = (
    _column("kind", _("kind")),
    _column("repairs", _("repairs")),
    _column("first_time", _("right at once")),
    _column("visited_again", _("visited again")),
    _column("reopened", _("reopened")),
    _column("came_again", _("came again")),
    Column("percent", _("right at once %"), lambda row: None if row.percent is None else round(row.percent, 1)),
)


def renewals(on: date) -> tuple[Column, ...]:
    """The columns of contracts that end soon or have ended, with how many days are left on a day."""

    def left(contract: Contract) -> int:
        return (contract.ends_on - on).days

    def said(contract: Contract, _out: Out) -> str:
        days = left(contract)
        words = _("ended {days} d ago") if days < 0 else _("in {days} d") if days else _("today")
        return words.format(days=abs(days))

    def style(contract: Contract, _out: Out) -> str:
        return "bold red" if left(contract) < 0 else ""

    return (*CONTRACTS, Column("days_left", _("days left"), left, shown=said, style=style))


def _standing(cover: Cover, on: date) -> str:
    return {"in": _("in"), "out": _("out"), "unknown": _("unknown")}[cover.standing(on)]


def _covers(on: date) -> tuple[Column, ...]:
    return (
        _column("component", _("component")),
        _column("until", _("until")),
        Column("warranty", _("warranty"), lambda cover: cover.standing(on), shown=lambda each, _o: _standing(each, on)),
    )


def _machine_data(machine: Equipment, covers: Sequence[Cover], on: date) -> dict[str, Any]:
    return {**record(EQUIPMENT, machine), "warranty": [record(_covers(on), cover) for cover in covers]}


def machine(
    out: Out,
    policy: Policy,
    machine: Equipment,
    covers: Sequence[Cover],
    contract: Contract | None,
    repairs: Sequence[Repair],
    on: date,
) -> None:
    """Print a machine whole: whose it is, where it stands, its dates, its warranty on a day, its tickets."""
    data = _machine_data(machine, covers, on)
    data["contract"] = record(CONTRACTS, contract) if contract else None
    data["tickets"] = [record(_REPAIRS, repair) for repair in repairs]
    fields = [
        (_("kind"), policy.names("equipment").get(machine.kind, machine.kind)),
        (_("model"), machine.model or ""),
        (_("customer"), machine.customer or _("nobody: the desk's own")),
        (_("site"), machine.site or ""),
        (_("contract"), _contract_line(policy, contract) if contract else ""),
        *((column.title, column.value(machine) or "") for column in _DATES),
    ]
    sections = [Section(_("Warranty"), _covers(on), covers), Section(_("Tickets"), _REPAIRS, repairs)]
    out.card(data, machine.serial, fields, sections)


def contract(
    out: Out,
    policy: Policy,
    contract: Contract,
    entitlements: Sequence[Entitlement],
    extensions: Sequence[Extension],
) -> None:
    """Print a contract whole: its days, what is left of what it includes, and what made it longer."""
    longer = (
        _column("at", _("noted")),
        _column("ticket", _("ticket")),
        Column("target", _("missed"), lambda row: row.target, shown=lambda row, _o: _target(policy, row.target)),
        _column("ended_on", _("to")),
        _column("ends_on", _("now to")),
    )
    data = record(CONTRACTS, contract)
    data["entitlements"] = [record(_ENTITLEMENTS, each) for each in entitlements]
    data["extensions"] = [record(longer, each) for each in extensions]
    fields = [
        (_("customer"), contract.customer),
        (_("kind"), policy.names("contracts").get(contract.kind, contract.kind)),
        (_("tier"), policy.names("tiers").get(contract.tier, contract.tier)),
        (_("phase"), policy.names("phases").get(contract.phase or "", contract.phase or "")),
        (_("from"), contract.starts_on.isoformat()),
        (_("to"), contract.ends_on.isoformat()),
    ]
    sections = [Section(_("Included"), _ENTITLEMENTS, entitlements), Section(_("Made longer"), longer, extensions)]
    out.card(data, contract.number, fields, sections)


def bought_data(bought: Bought) -> dict[str, Any]:
    """What a ticket is about, for programs: the machine with its warranty, the contract, a repair shortly before."""
    machine, contract, before = bought.machine, bought.contract, bought.before
    return {
        "equipment": _machine_data(machine, bought.covers, bought.on) if machine else None,
        "contract": record(CONTRACTS, contract) if contract else None,
        "repeats": {**before._asdict(), "resolved_at": stamp(before.resolved_at)} if before else None,
    }


def bought_fields(policy: Policy, ticket: Ticket, bought: Bought) -> Iterator[tuple[str, str]]:
    """What a ticket is about, for people: a title and a text for each."""
    machine = bought.machine
    if machine:
        kind = policy.names("equipment").get(machine.kind, machine.kind)
        yield _("equipment"), "  ".join(filter(None, (machine.serial, kind, machine.model, machine.site)))
        if bought.covers:
            yield _("warranty of"), "; ".join(_cover(cover, bought.on) for cover in bought.covers)
        if machine.customer_id != ticket.customer_id:
            yield _("belongs to"), machine.customer or _("the desk")
        if machine.scrapped_on:
            yield _("scrapped"), machine.scrapped_on.isoformat()
    if bought.contract:
        yield _("contract"), _contract_line(policy, bought.contract)
    if bought.before:
        yield _("repeats"), _before(bought.before)


def machines(out: Out, policy: Policy, found: Sequence[tuple[Equipment, str]]) -> None:
    """Say which machines a customer has, numbered from 1, with whether each is in warranty: in, out, unknown."""
    standings = {"in": _(", in warranty"), "out": _(", out of warranty"), "unknown": ""}
    for place, (machine, standing) in enumerate(found, 1):
        name = policy.names("equipment").get(machine.kind, machine.kind)
        words = " ".join(filter(None, (machine.serial, name, machine.model)))
        site = f", {machine.site}" if machine.site else ""
        out.tell(f"{place}  {words}{site}{standings[standing]}")


def _cover(cover: Cover, on: date) -> str:
    words = {"in": _("{component} to {until}"), "out": _("{component} no longer, {until} was the last day")}
    unknown = _("{component} unknown, its date is missing")
    return words.get(cover.standing(on), unknown).format(component=cover.component, until=cover.until)


def _before(before: Before) -> str:
    words = _("repaired {days} days ago: {number} {cause} → {solution}")
    return words.format(days=before.days, number=before.number, cause=before.cause, solution=before.solution)


def _contract_line(policy: Policy, contract: Contract) -> str:
    kind = policy.names("contracts").get(contract.kind, contract.kind)
    return _("{number} {kind}, {first} to {last}").format(
        number=contract.number, kind=kind, first=contract.starts_on, last=contract.ends_on
    )


def _target(policy: Policy, target: str) -> str:
    return policy.target_names.get(target, target)


def _listed(data: Mapping[str, Any], *keys: str) -> str:
    return ", ".join(f"{_(key)} {data[key]}" for key in keys if data.get(key))


def _added(words: str, *keys: str) -> Callable[[Policy, dict[str, Any]], str]:
    def say(_policy: Policy, data: dict[str, Any]) -> str:
        more = _listed(data, *keys)
        return _(words).format(**data) + (f": {more}" if more else "")

    return say


def _changed(words: str) -> Callable[[Policy, dict[str, Any]], str]:
    def say(_policy: Policy, data: dict[str, Any]) -> str:
        changed = ", ".join(f"{_(key.removesuffix('_on'))} {value}" for key, value in data["changed"].items())
        return f"{_(words).format(**data)}: {changed}"

    return say


def _machine_added(policy: Policy, data: dict[str, Any]) -> str:
    kind = policy.names("equipment").get(data["kind"], data["kind"])
    owner = data["customer"] or _("the desk's own")
    return _("new equipment {serial}: {kind}, {owner}").format(serial=data["serial"], kind=kind, owner=owner)


def _contract_added(policy: Policy, data: dict[str, Any]) -> str:
    words = _("new contract {number} of {customer}: {name}, tier {tier}, {from} to {to}")
    return words.format(**data, name=policy.names("contracts").get(data["kind"], data["kind"]))


def _contract_extended(policy: Policy, data: dict[str, Any]) -> str:
    words = _("contract {number} is longer by {by}, to {ends_on}, was {was}: {name} was missed")
    return words.format(**data, name=_target(policy, data["target"]))


def _used(policy: Policy, data: dict[str, Any]) -> str:
    name = policy.document.get("entitlements", {}).get(data["entitlement"], data["entitlement"])
    return _("contract {contract}: {quantity} used of {name}, {left} left").format(**data, name=name)


def _named(_policy: Policy, data: dict[str, Any]) -> str:
    corrected = data.get("was") not in (None, data["serial"])
    words = _("it is about {serial}, not {was}") if corrected else _("it is about {serial}")
    contract = _(", under the contract {contract}") if data.get("contract") else ""
    return (words + contract).format(**data)


SENTENCES: Mapping[str, Callable[[Policy, dict[str, Any]], str]] = {
    "site added": _added("new site {name} of {customer}", "region", "address"),
    "site changed": _changed("site {name} of {customer}"),
    "contact added": _added("new contact {name} of {customer}", "site", "role", "phone", "mail"),
    "contact changed": _changed("contact {name} of {customer}"),
    "equipment added": _machine_added,
    "equipment changed": _changed("equipment {serial}"),
    "equipment named": _named,
    "contract added": _contract_added,
    "contract extended": _contract_extended,
    "entitlement used": _used,
    "promises missed": lambda _policy, _data: _("time has run out"),
}
