"""What is taken back, in the words in which the journal told it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from svcdesk.errors import Conflict
from svcdesk.locale import N_, _, ngettext, noted
from svcdesk.views import journal
from svcdesk.views.out import Out
from svcdesk.views.shell import command
from svcdesk.views.text import dated

_SHOWN = 20

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.undo import Ahead, Undoing


def lines(policy: Policy, found: Undoing) -> Iterator[str]:
    """What would be taken back, a line for each thing that happened."""
    for entry in found.entries:
        words = journal.sentence_of(policy, entry.kind, entry.data)
        number = found.numbers.get(entry.noun_id) if entry.noun == "ticket" else None
        yield noted(number, words) if number else words


def made_ahead(found: Sequence[Ahead], others: Collection[str], now: datetime, zone: tzinfo) -> Iterator[str]:
    """What was entered later than it is `now` (UTC), and how to take it back, a line for each command.

    Of `others` each takes back his own.
    """
    commands = [each for each in found if not each.stays]
    if commands:
        words = ngettext(
            "{count} command was given later than it is now, {now}: if this clock is right, take it back and enter it"
            " again:",
            "{count} commands were given later than it is now, {now}: if this clock is right, take them back in this"
            " order and enter them again:",
            len(commands),
        )
        yield words.format(count=len(commands), now=dated(now, zone))
    for each in commands[:_SHOWN]:
        undo = ["svcdesk", "undo", *([each.number] if each.number else [])]
        if each.actor in others:
            yield "  " + _("{actor} alone may: {command}").format(actor=each.actor, command=command(undo, []))
        else:
            yield "  " + command(undo, [("--user", each.actor)])
    if len(commands) > _SHOWN:
        yield "  …"
    for each in [each for each in found if each.stays][:_SHOWN]:
        message = _("what {actor} entered at {time}, later than it is now, stays: {why}")
        yield message.format(actor=each.actor, time=dated(each.at, zone), why=each.stays)


def undone(out: Out, policy: Policy, entries: Sequence[Entry], tickets: Iterable[Ticket]) -> None:
    """Print what was taken back and what that did to promises; for programs the tickets as they are now, too."""
    number = {ticket.id: ticket.number for ticket in tickets}
    data = {"undone": [journal.as_data(entry) for entry in entries], "tickets": list(number.values())}
    out.lines(data, journal.lines(out, policy, entries, number))


def refusal(policy: Policy, found: Undoing, built: Entry) -> Conflict:
    """Why it cannot be taken back: what was built on it since then, by whom and when, and what does instead."""
    what = next(lines(policy, found))
    told = {
        "actor": built.actor,
        "built": journal.sentence(policy, built),
        "time": dated(built.recorded_at, policy.zone),
    }
    if found.instead:
        message = N_("{what}: cannot be taken back, {actor} went on with it, {time}: {built}; instead: {command}")
        return Conflict(message, what=what, command=found.instead, **told)
    message = N_("{what}: cannot be taken back, {actor} went on with it, {time}: {built}")
    return Conflict(message, what=what, **told)
