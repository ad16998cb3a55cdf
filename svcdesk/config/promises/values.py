"""What the compiled policy promises, as values: tiers with their targets and rules, and calendars.

Apart from what reads the YAML, since daily commands load this and not that.
"""

from __future__ import annotations

from datetime import date

from svcdesk.config.rules import first
from svcdesk.locale import N_, _, translated
from svcdesk.record import Record
from svcdesk.sla import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from svcdesk.config.rules import Facts, When
    from svcdesk.sla import Calendar
    from svcdesk.sla.stretches import SpecialDays
    from svcdesk.sla.terms import Term

UNNAMED_HOLIDAY = N_("Holiday")
FOR_EVER = "9999-12-31"  # the last day of a period that does not end


class TargetRule(Record):
    """One line of a target: when it fits, how long is promised (None: nothing). `line` is its place in the YAML."""

    when: When
    within: Duration | None
    line: int

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> TargetRule:
        """The rule that a compiled entry says."""
        within = None if entry["within"] == "none" else Duration.parse(entry["within"])
        return cls(entry["when"], within, entry["line"])


class Target(Record):
    """One promise of a tier: what starts its clock, what stops it, in which calendar it counts.

    `calendar` is the key of one, or of one for each region.
    `pauses` are the reasons to hold that stop it (None: every one); `reopening` and `on_change` are as in
    `sla.clock.Promise`, and so is `recurs`; `extend` is how much longer a contract becomes when the promise is broken;
    `survey` is the key of what the customer is asked, where that is promised.
    """

    key: str
    name: str
    calendar: str | Mapping[str, str]
    starts: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None
    reopening: str
    on_change: str
    recurs: bool
    rules: tuple[TargetRule, ...]
    extend: Term | None
    survey: str | None = None

    @classmethod
    def of(cls, key: str, entry: Mapping[str, Any], on_change: str) -> Target:
        """The target that a compiled entry says, with what its tier says of changed terms."""
        pauses, extend = entry["pauses"], entry.get("extend")
        return cls(
            key=key,
            name=entry["name"],
            calendar=entry["calendar"],
            starts=entry["starts"],
            stops=tuple(entry["stops"]),
            pauses=None if pauses is None else tuple(pauses),
            reopening=entry["reopening"],
            on_change=on_change,
            recurs=entry["recurs"],
            rules=tuple(map(TargetRule.of, entry["rules"])),
            extend=_term(extend) if extend else None,
            survey=entry.get("survey"),
        )

    def calendar_for(self, facts: Facts) -> str | None:
        """The key of the calendar in which it counts; None in a region that has none, which promises nothing."""
        return _in_region(self.calendar, facts["region"])

    def counts_in(self, calendar: str) -> bool:
        """Whether it counts in the calendar of that key, in some region or in all."""
        return calendar == self.calendar if isinstance(self.calendar, str) else calendar in self.calendar.values()

    def rule_for(self, facts: Facts) -> TargetRule | None:
        """The first rule that fits; None when no rule does, which promises nothing."""
        return first(self.rules, facts)


def _term(text: str) -> Term:
    from svcdesk.sla.terms import Term  # few promises say what it costs to break them

    return Term.parse(text)


class Calls(Record):
    """What a call about a ticket that is not open leads to.

    About a resolved one: `resolved` says to reopen it, to `ask`, or to open a `new` one that refers to it; the last
    whenever it was resolved longer than `within` ago, counted in dates. `resume` are the reasons to hold that it ends.
    """

    resolved: str = "reopen"
    within: str = "14 days"
    resume: tuple[str, ...] = ("customer",)

    def in_time(self, resolved_on: date, called_on: date) -> bool:
        """Whether a ticket resolved on one date may still be reopened by a call on the other."""
        return called_on <= _term(self.within).after(resolved_on)


class Tier(Record):
    """What one level of contract buys: its targets in the order of the YAML, and how its calls and endings are handled.

    A resolved ticket is closed by itself after `closes`, counted in `calendar`; None for never.
    """

    key: str
    name: str
    targets: Mapping[str, Target]
    calls: Calls
    closes: Duration | None
    calendar: str | Mapping[str, str]

    @classmethod
    def of(cls, key: str, entry: Mapping[str, Any]) -> Tier:
        """The tier that a compiled entry says."""
        targets = {name: Target.of(name, each, entry["on_change"]) for name, each in entry["targets"].items()}
        calls = Calls(entry["calls"]["resolved"], entry["calls"]["within"], tuple(entry["calls"]["resume"]))
        closes = Duration.parse(entry["closes"]) if entry["closes"] else None
        return cls(key, entry["name"], targets, calls, closes, entry["calendar"])

    def calendar_in(self, region: str) -> str | None:
        """The key of the calendar in that region; None in one that has none."""
        return _in_region(self.calendar, region)


def _in_region(calendar: str | Mapping[str, str], region: str | None) -> str | None:
    return calendar if isinstance(calendar, str) else calendar.get(region or "")


def working_hours(entry: Mapping[str, Any]) -> Calendar:
    """The working hours that a compiled calendar says, holidays and worked dates included."""
    from svcdesk.sla import Calendar  # to say when something is due; not to say what is promised

    return Calendar(
        timezone=entry["timezone"],
        hours={day: [(a, b) for a, b in spans] for day, spans in entry["hours"].items()},
        periods=[
            (each["first"], each["last"], {day: [(a, b) for a, b in spans] for day, spans in each["hours"].items()})
            for each in entry["periods"]
        ],
        holidays={date.fromisoformat(day) for day in entry["holidays"]},
        exceptions={date.fromisoformat(day): [(a, b) for a, b in spans] for day, spans in entry["exceptions"].items()},
    )


def special_days(entry: Mapping[str, Any]) -> SpecialDays:
    """The dates of a compiled calendar that differ from its week, and why."""
    from svcdesk.sla.stretches import SpecialDays  # to explain a promise; not to keep one

    worked = {date.fromisoformat(day) for day in entry["worked"]}
    return SpecialDays(
        {
            date.fromisoformat(day): translated(name) if name == UNNAMED_HOLIDAY else name
            for day, name in entry["holidays"].items()
        },
        worked,
        {date.fromisoformat(day) for day in entry["exceptions"]} - worked,
        [(each["first"], each["last"], each["name"] or _period_name(each)) for each in entry["periods"]],
    )


def _period_name(entry: Mapping[str, Any]) -> str:
    if entry["last"] == FOR_EVER:
        return _("hours from {first} on").format(first=entry["first"])
    return _("hours from {first} to {last}").format(first=entry["first"], last=entry["last"])
