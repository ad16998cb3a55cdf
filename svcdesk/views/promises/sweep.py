"""What a sweep did: one line for a step and for a notice; who could not be told on standard error."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from svcdesk.locale import _, clauses, noted
from svcdesk.views.journal import as_data, sentence
from svcdesk.views.out import Out
from svcdesk.views.text import local_time

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.promises.delivery import Delivery
    from svcdesk.desk.promises.sweep import Swept


def swept(out: Out, policy: Policy, steps: Iterable[Swept], deliveries: Iterable[Delivery], quiet: bool) -> None:
    """Print what was done and who was told; that there was nothing of either is said unless `quiet`."""
    steps, deliveries = list(steps), list(deliveries)
    data = {
        "steps": [
            {"number": each.ticket.number, "changes": [as_data(entry) for entry in each.entries]} for each in steps
        ],
        "notices": [each._asdict() for each in deliveries],
    }
    lines = [noted(each.ticket.number, clauses(sentence(policy, entry) for entry in each.entries)) for each in steps]
    lines += [_delivered(each) for each in deliveries if each.error is None]
    out.lines(data, lines)
    for each in deliveries:
        if each.error is not None:
            out.tell(_not_delivered(policy, each))
    if not steps and not deliveries and not quiet:
        out.tell(_("nothing has become due"))


def _not_delivered(policy: Policy, each: Delivery) -> str:
    if each.again is None:
        words = _("{number}: {name} could not be told ({way}), and that is not tried again: {error}")
    else:
        words = _("{number}: {name} could not be told ({way}), it is tried again from {time} on: {error}")
    time = local_time(each.again, policy.zone) if each.again else ""
    return words.format(number=each.number, name=each.to, way=each.way, time=time, error=each.error)


def _delivered(each: Delivery) -> str:
    if each.withdrawn:
        words = _("{number}: {name} is not told any more ({way}), since it is out of date")
    else:
        words = _("{number}: {name} was told ({way})")
    return words.format(number=each.number, name=each.to, way=each.way)
