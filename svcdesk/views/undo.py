"""What is taken back, in the words in which the journal told it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.views import journal
from svcdesk.views.out import Out
from svcdesk.views.text import dated

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.undo import Undoing


def lines(policy: Policy, found: Undoing) -> Iterator[str]:
    """What would be taken back, a line for each thing that happened."""
    for entry in found.entries:
        words = journal.sentence_of(policy, entry.kind, entry.data)
        number = found.numbers.get(entry.noun_id) if entry.noun == "ticket" else None
        yield f"{number}: {words}" if number else words


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
