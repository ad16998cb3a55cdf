"""A call just logged: what to tell the customer, and what programs get.

Kept apart from the whole ticket: `log` runs while the customer is talking, and loads no more than it prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _
from svcdesk.sla import stamp
from svcdesk.views.columns import attributes, record
from svcdesk.views.out import Out
from svcdesk.views.text import relative, short_time

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.people.customers import Customer
    from svcdesk.desk.tickets.clocks import Clock
    from svcdesk.desk.tickets.tickets import Ticket

_MENTIONED = 5  # of a customer's open tickets: more than can be read while they talk helps nobody

TICKET = attributes(
    "number", "summary", "state", "priority", "severity", "reach", "tier", "region", "phase", "warranty", "level",
    "kind", "customer", "engineer", "opened_at", "ended_at", "cause", "solution",
)  # fmt: skip


def logged(
    out: Out,
    policy: Policy,
    ticket: Ticket,
    clocks: Sequence[Clock],
    new: bool,
    others: Sequence[Ticket],
    bought: Bought | None,
) -> None:
    """Print a call just logged: the number to tell the customer, the priority and every promised time.

    `new` is whether the call made the customer; `others` are the customer's tickets that were open already; `bought`
    is the machine that it is about and the contract, if any.
    """
    data: dict[str, Any] = record(TICKET, ticket)
    data["targets"] = [
        {
            "target": clock.target,
            "within": str(clock.within),
            "calendar": clock.calendar,
            "started_at": stamp(clock.started_at),
            "due_at": stamp(clock.due_at),
        }
        for clock in clocks
    ]
    data["new_customer"] = new
    data["open_already"] = [other.number for other in others]
    data |= dict.fromkeys(("equipment", "contract", "repeats"))
    lines = [
        f"{ticket.number}  {ticket.priority} {policy.names('priorities').get(ticket.priority, '')}"
        f"  {ticket.customer}  {ticket.summary}"
    ]
    lines += [
        _("  {target}: by {due} ({far}), {within} promised").format(
            target=policy.target_names.get(clock.target, clock.target),
            due=short_time(clock.due_at, out.zone, out.now),
            far=relative(clock.due_at, out.now),
            within=clock.within,
        )
        for clock in clocks
    ]
    if bought:
        from svcdesk.views.assets import bought as about  # most calls name no machine

        data |= about.as_data(bought)
        lines += [f"  {title}: {text}" for title, text in about.fields(policy, ticket, bought)]
    out.lines(data, lines)
    open_already(out, others)


def new_customer(out: Out, ticket: Ticket, sharing: Sequence[Customer]) -> None:
    """Say that the call made a customer, and who else has the telephone: perhaps the name was mistyped."""
    owners = ", ".join(customer.name for customer in sharing if customer.id != ticket.customer_id)
    known = _("; the telephone is also that of {owners}").format(owners=owners) if owners else ""
    out.tell(_("new customer: {name}{known}").format(name=ticket.customer, known=known))


def alike(out: Out, ticket: Ticket, names: Sequence[str]) -> None:
    """Say which known customers have names like that of the one that the call made, and what to do if one is meant."""
    from shlex import quote  # hardly a call comes here

    for name in names:
        words = _(
            "there is a customer {name} already: if that is who called, 'svcdesk cancel {number} -r \"wrong customer\"'"
            " and log it again with -c {quoted}"
        )
        out.tell(words.format(name=name, number=ticket.number, quoted=quote(name)))


def open_already(out: Out, tickets: Sequence[Ticket]) -> None:
    """Say which tickets a customer has open, the newest first, so that a repeated call can join one."""
    for ticket in reversed(tickets[-_MENTIONED:]):
        out.tell(
            _("open already: {number} {state} since {opened}, {engineer}: {summary}").format(
                number=ticket.number,
                state=ticket.state,
                opened=short_time(ticket.opened_at, out.zone, out.now),
                engineer=ticket.engineer or _("nobody"),
                summary=ticket.summary,
            )
        )
    if len(tickets) > _MENTIONED:
        out.tell(_("and {more} more").format(more=len(tickets) - _MENTIONED))
