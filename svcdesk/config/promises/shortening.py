"""Steps of escalation that shorten the promise they guard: a warning of `svcdesk config check`.

A step that raises the priority gives the ticket the promise of the higher one, counted from its start. When all of that
has been used up by the step's time, it counts anew from that moment instead: hardly what was meant. Where the tier says
that changed promises count from the change, that is meant.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.promises.escalation import UP
from svcdesk.config.promises.values import working_hours
from svcdesk.config.rules import fits, words_of
from svcdesk.locale import _
from svcdesk.sla import Duration
from svcdesk.sla.margin import used_up_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known
    from svcdesk.sla import Calendar

    Rules = Sequence[Mapping[str, Any]]

_ALIKE = datetime(2026, 3, 1, 12, tzinfo=UTC)  # before a week in which no clocks change: promises are compared there


def warn_of_shortening(place: Place, target: Mapping[str, Any], conditions: Mapping[str, str], known: Known) -> None:
    """Warn of each step of the target at `place` that shortens its own promise; `target` is what was read there.

    `conditions` are what its rules may depend on, each with the section that names the words.
    """
    asked = {
        key: words_of(key, section, known)
        for key, section in conditions.items()
        if any(key in rule["when"] for rule in target["rules"])
    }
    asked.pop("priority", None)
    priorities = known.names("priorities")
    named = target["calendar"]
    calendars = [
        working_hours({**known.section("calendars")[key], "holidays": {}, "exceptions": {}})
        for key in (dict.fromkeys(named.values()) if isinstance(named, dict) else [named])
    ]
    for item in place.entries()["escalate"].items() if "escalate" in target else ():
        raised = item.entries().get("priority")
        percent = int(item.entries()["at"].text().rstrip("% "))
        if raised is None or percent >= 100:  # a promise that is broken keeps its terms
            continue
        for low, high in _raises(priorities, raised.text()):
            shortened = (_shortened(target["rules"], asked, (low, high), percent, each) for each in calendars)
            if found := next(filter(None, shortened), None):
                message = _(
                    "shortens its own promise: when {percent} % of {old} ({low}) are used, {new} ({high}) is over"
                    " already and counts anew from that moment; raise the priority earlier, or the level instead"
                )
                old, new = found
                raised.doubtful(
                    message.format(percent=percent, old=quoted(str(old)), low=low, new=quoted(str(new)), high=high)
                )
                break


def _raises(priorities: Sequence[str], wanted: str) -> Iterator[tuple[str, str]]:
    """From which priority to which a step raises, the smallest difference first; the highest priority is the first."""
    for place, low in list(enumerate(priorities))[:0:-1]:
        if wanted == UP:
            yield low, priorities[place - 1]
        elif wanted in priorities[:place]:
            yield low, wanted


def _shortened(
    rules: Rules, asked: Mapping[str, Sequence[str]], raised: tuple[str, str], percent: int, calendar: Calendar
) -> tuple[Duration, Duration] | None:
    """What is promised before and after the priority is raised, where that comes too late for what is promised then."""
    for values in product(*asked.values()):
        facts = dict(zip(asked, values, strict=True))
        old, new = (_promised(rules, {**facts, "priority": priority}) for priority in raised)
        if old and new and old != new and _over(calendar, old, new, percent):
            return old, new
    return None


def _promised(rules: Rules, facts: Mapping[str, str]) -> Duration | None:
    text = next((rule["within"] for rule in rules if fits(rule["when"], facts)), "none")
    return None if text in ("none", "appointment") else Duration.parse(text)


def _over(calendar: Calendar, old: Duration, new: Duration, percent: int) -> bool:
    """Whether all of `new` is used up when `percent` of `old` are, for what begins in the morning of a plain week."""
    try:
        start = calendar.next_opening(_ALIKE)
        used_at = used_up_at(calendar, old, percent, start, calendar.due(start, old))
        return calendar.due(start, new) <= used_at
    except ValueError:  # the calendar never opens again
        return False
