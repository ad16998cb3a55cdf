"""What a ticket is about: the machine with its warranty, the contract, a repair shortly before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, clauses, enumerated
from svcdesk.sla import stamp
from svcdesk.views.assets import contracts, equipment
from svcdesk.views.assets.contracts import CONTRACTS
from svcdesk.views.columns import record
from svcdesk.views.text import component, written

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.assets.repeats import Before
    from svcdesk.desk.assets.warranty import Cover
    from svcdesk.desk.tickets.tickets import Ticket


def as_data(bought: Bought) -> dict[str, Any]:
    """What a ticket is about, for programs."""
    machine, contract, before = bought.machine, bought.contract, bought.before
    return {
        "equipment": equipment.as_data(machine, bought.covers, bought.on) if machine else None,
        "contract": record(CONTRACTS, contract) if contract else None,
        "site": bought.site.name if bought.site else None,
        "repeats": {**before._asdict(), "resolved_at": stamp(before.resolved_at)} if before else None,
    }


def assumed(number: str, contract: str, rivals: Sequence[str]) -> str:
    """That the contract of a ticket was assumed, what else is in force, and how to choose it."""
    words = _(
        "{contract} is assumed, whose promises are due first; in force, too: {others};"
        " to choose: svcdesk edit {number} --contract {other}"
    )
    return words.format(contract=contract, others=enumerated(rivals), number=number, other=rivals[0])


def fields(policy: Policy, ticket: Ticket, bought: Bought) -> Iterator[tuple[str, str]]:
    """What a ticket is about, for people: a title and a text for each."""
    machine = bought.machine
    if machine:
        kind = policy.names("equipment").get(machine.kind, machine.kind)
        yield _("equipment"), "  ".join(filter(None, (machine.serial, kind, machine.model, machine.site)))
        if bought.covers:
            yield _("warranty of"), clauses(_cover(policy, cover, bought.on) for cover in bought.covers)
        if machine.customer_id != ticket.customer_id:
            yield _("belongs to"), machine.customer or _("the desk")
        if machine.scrapped_on:
            yield _("scrapped"), machine.scrapped_on.isoformat()
    if bought.site:
        yield _("site"), "  ".join(filter(None, (bought.site.name, bought.site.address)))
    if bought.contract:
        yield _("contract"), contracts.line(policy, bought.contract)
    if bought.before:
        yield _("repeats"), _before(bought.before)


def _cover(policy: Policy, cover: Cover, on: date) -> str:
    words = {"in": _("{component} to {until}"), "out": _("{component} no longer, {until} was the last day")}
    unknown = _("{component} unknown, its date is missing")
    name = component(policy, cover.component)
    return words.get(cover.standing(on), unknown).format(component=name, until=cover.until)


def _before(before: Before) -> str:
    words = _("repaired {days} days ago: {number} {cause} → {solution}")
    return words.format(
        days=before.days, number=before.number, cause=written(before.cause), solution=written(before.solution)
    )
