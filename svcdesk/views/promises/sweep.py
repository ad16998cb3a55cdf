"""What a sweep did: one line a step and a notice; who could not be told on standard error."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.locale import _
from svcdesk.views.journal import as_data, sentence
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.promises.delivery import Delivery
    from svcdesk.desk.tickets.tickets import Ticket


class Taken(NamedTuple):
    """One step, as the journal has it."""

    ticket: Ticket
    entries: list[Entry]


def swept(out: Out, policy: Policy, taken: Sequence[Taken], deliveries: Sequence[Delivery], empty: str) -> None:
    """Print the steps taken and the notices carried; `empty` is said when there was nothing of either."""
    data = {
        "steps": [
            {"number": each.ticket.number, "changes": [as_data(entry) for entry in each.entries]} for each in taken
        ],
        "notices": [each._asdict() for each in deliveries],
    }
    lines = [f"{each.ticket.number}: {'; '.join(sentence(policy, entry) for entry in each.entries)}" for each in taken]
    lines += [
        _("{number}: {name} was told ({way})").format(number=each.number, name=each.to, way=each.way)
        for each in deliveries
        if each.error is None
    ]
    out.lines(data, lines)
    for each in deliveries:
        if each.error is not None:
            message = _("{number}: {name} could not be told ({way}), the next sweep tries again: {error}")
            out.tell(message.format(number=each.number, name=each.to, way=each.way, error=each.error))
    if not taken and not deliveries:
        out.tell(empty)
