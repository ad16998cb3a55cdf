"""A call just logged: what to tell the customer, and what programs get.

Kept apart from the whole ticket: `log` runs while the customer is talking, and loads no more than it prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo

from svcdesk.locale import _, enumerated, noted
from svcdesk.sla import stamp
from svcdesk.views.columns import attributes, record
from svcdesk.views.out import Out
from svcdesk.views.text import cut, duration, relative, short_time, span, titled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.reception import Open, Received
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.people.customers import Customer
    from svcdesk.desk.people.duty import Duty
    from svcdesk.desk.tickets.tickets import Ticket

_MENTIONED = 9  # of a customer's open tickets: more than can be read while they talk helps nobody
_SUMMARY = 40  # columns of a summary that is only to be recognised

TICKET = attributes(
    "number", "summary", "state", "priority", "severity", "reach", "tier", "region", "phase", "warranty", "level",
    "kind", "customer", "engineer", "opened_at", "ended_at", "cause", "solution", "follows",
    "duplicate_of",
)  # fmt: skip


def logged(out: Out, policy: Policy, entries: Sequence[Entry], received: Received) -> None:
    """Print a call just logged: the number to tell the customer, the priority and every promised time."""
    ticket, bought = received.ticket, received.bought
    data: dict[str, Any] = record(TICKET, ticket)
    data["targets"] = [
        {
            "target": clock.target,
            "within": str(clock.within),
            "calendar": clock.calendar,
            "started_at": stamp(clock.started_at),
            "due_at": stamp(clock.due_at),
        }
        for clock in received.running
    ]
    data["new_customer"] = received.new
    others = [each.ticket for each in received.others]
    data["open_already"] = [each.number for each in sorted(others, key=lambda each: (each.opened_at, each.number))]
    data["assumed"] = received.assumed
    data |= dict.fromkeys(("equipment", "contract", "site", "repeats"))
    lines = [
        f"{ticket.number}  {titled(policy.names('priorities'), ticket.priority)}  {ticket.customer}  {ticket.summary}"
    ]
    lines += [
        "  "
        + _("{target}: by {due} ({far}), {within} promised").format(
            target=policy.target_names.get(clock.target, clock.target),
            due=short_time(clock.due_at, out.zone, out.now),
            far=relative(clock.due_at, out.now),
            within=duration(clock.within),
        )
        for clock in received.running
    ]
    lines += _terms(policy, received)
    if bought:
        from svcdesk.views.assets import bought as about  # most calls name no machine

        data |= about.as_data(bought)
        lines += [f"  {noted(title, text)}" for title, text in about.fields(policy, ticket, bought)]
    if not (bought and bought.contract) and policy.names("contracts"):
        lines.append("  " + _("contract: none"))
    out.lines(data, [*lines, *_begun(policy, entries)])
    if received.rivals and bought and bought.contract:
        out.tell(about.assumed(ticket.number, bought.contract.number, received.rivals))
    open_already(out, received.others)
    for entry in entries:
        if entry.kind == "logged" and entry.data.get("gone"):
            _gone(out, ticket, entry.data["gone"])
        if entry.kind == "telephone added":
            out.tell(_("new telephone of {name}: {phone}").format(**entry.data))
    if received.new:
        _new_customer(out, ticket, received.sharing)


def _begun(policy: Policy, entries: Sequence[Entry]) -> Iterator[str]:
    """What a step of escalation did as a promise began, and all that followed."""
    first = next((place for place, entry in enumerate(entries) if entry.kind == "time used"), None)
    if first is not None:
        from svcdesk.views.journal import sentence  # few promises have a step at 0 %

        yield from ("  " + sentence(policy, entry) for entry in entries[first:])


def _gone(out: Out, ticket: Ticket, gone: dict[str, str]) -> None:
    """Say what the customer has that the configuration has no more, and what was taken instead."""
    for key, instead in gone.items():
        words = _(
            "{key} is gone from the configuration, but is what {customer} has: {instead} was taken;"
            " 'svcdesk config check' says what else has it"
        )
        out.tell(words.format(key=key, customer=ticket.customer, instead=instead))


def _new_customer(out: Out, ticket: Ticket, sharing: Sequence[Customer]) -> None:
    # whoever else has the telephone: perhaps the name was mistyped
    owners = enumerated(customer.name for customer in sharing if customer.id != ticket.customer_id)
    if owners:
        words = _("new customer: {name}; the telephone is also that of {owners}")
        out.tell(words.format(name=ticket.customer, owners=owners))
    else:
        out.tell(_("new customer: {name}").format(name=ticket.customer))


def alike(tell: Callable[[str], None], ticket: Ticket, names: Sequence[str]) -> None:
    """Say which known customers have names like that of the one that the call made, and what to do if one is meant."""
    for name in names:
        from shlex import quote  # hardly a call comes here

        words = _(
            "there is a customer {name} already: if that is who called, 'svcdesk undo {number}'"
            " and log it again with -c {quoted}"
        )
        tell(words.format(name=name, number=ticket.number, quoted=quote(name)))


def on_duty(tell: Callable[[str], None], duty: Duty | None) -> None:
    """Say whom the hotline can call now, with the telephone."""
    if duty:
        words = _("on duty now: {name}, {phone}")
        if duty.instead_of:
            words = _("on duty now: {name}, {phone}; {other} is away")
        phone = duty.engineer.phone or _("no telephone known")
        tell(words.format(name=duty.engineer.name, phone=phone, other=duty.instead_of))


def open_already(out: Out, found: Sequence[Open]) -> None:
    """Say which tickets a customer has open, that of the same machine first, so that a repeated call can join one."""
    for each in found[:_MENTIONED]:
        since, who, summary = age(each.ticket, out.zone, out.now)
        what = " ".join(filter(None, (each.ticket.number, each.serial)))
        words = _("open already: {what}, {since}, {who}: {summary}")
        out.tell(words.format(what=what, since=since, who=who, summary=summary))
    if len(found) > _MENTIONED:
        out.tell(_("and {more} more").format(more=len(found) - _MENTIONED))


def age(ticket: Ticket, zone: tzinfo, now: datetime) -> tuple[str, str, str]:
    """Since when a ticket is open or on hold, who has it, and what it is about, to be recognised by."""
    words = _("on hold, opened {opened} ({far})") if ticket.state == "held" else _("open since {opened} ({far})")
    opened = words.format(
        opened=short_time(ticket.opened_at, zone, now), far=span(int((now - ticket.opened_at).total_seconds()))
    )
    return opened, ticket.engineer or _("nobody"), cut(ticket.summary, _SUMMARY)


def _terms(policy: Policy, received: Received) -> list[str]:
    """Region and tier, where there are several, and what else was assumed because nobody and nothing said it."""
    titles = {
        "priority": (_("priority"), "priorities"),
        "region": (_("region"), "regions"),
        "tier": (_("tier"), "tiers"),
        "kind": (_("kind"), "kinds"),
        "phase": (_("phase"), "phases"),
    }
    lines = []
    for key, (title, section) in titles.items():
        names, said = policy.names(section), getattr(received.ticket, key)
        if key in received.assumed:
            lines.append("  " + _("{title}: {name}, assumed").format(title=title, name=names.get(said, said)))
        elif key in ("region", "tier") and len(names) > 1:
            lines.append(f"  {noted(title, names.get(said, said))}")
    return lines
