"""The organisation's policy as frozen values: what the YAML says, checked and compiled.

A `Policy` is read from a *document*: the plain JSON-able form that `compiler` makes of the YAML and `store`
keeps beside the database. Reading a document costs no YAML, no holidays package and no validation.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from svcdesk.errors import ConfigError
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.sla import Calendar, Duration
    from svcdesk.sla.stretches import SpecialDays

Document = dict[str, Any]


class Rule(NamedTuple):
    """One line of a target: when it fits, how long is promised. `line` is its place in the YAML."""

    when: Mapping[str, tuple[str, ...]]
    within: "Duration | None"
    line: int

    def fits(self, facts: Mapping[str, str | None]) -> bool:
        """Whether every condition names the ticket's own value (`facts`: priority, region, kind, phase, warranty)."""
        return all(facts.get(key) in values for key, values in self.when.items())


class Target(NamedTuple):
    """One promise of a tier: what starts its clock, what stops it, in which calendar it counts."""

    key: str
    name: str
    calendar: str
    starts: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None
    reopening: str
    rules: tuple[Rule, ...]

    def rule_for(self, facts: Mapping[str, str | None]) -> Rule | None:
        """The first rule that fits; None when no rule does, which promises nothing."""
        return next((rule for rule in self.rules if rule.fits(facts)), None)


class Tier(NamedTuple):
    """What one level of contract buys: its targets in the order of the YAML."""

    key: str
    name: str
    targets: Mapping[str, Target]


class Policy:
    """Everything that the configuration decides, with calendars and tiers built when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._calendars: dict[str, Calendar] = {}
        self._tiers: dict[str, Tier] = {}

    @cached_property
    def zone(self) -> ZoneInfo:
        """The desk's time zone: what people see and type."""
        return ZoneInfo(self.document["desk"]["timezone"])

    @property
    def defaults(self) -> Mapping[str, str]:
        """What a call gets when nobody says otherwise: channel, kind, region, tier, priority."""
        defaults: Mapping[str, str] = self.document["defaults"]
        return defaults

    def names(self, section: str) -> Mapping[str, str]:
        """Key → what people read, of a section: channels, kinds, regions, stations, priorities, severities,
        reaches, holds, events, tiers, calendars; in the order of the YAML. Nothing for a section that is not written.
        """
        return {
            key: entry if isinstance(entry, str) else entry.get("name", key)
            for key, entry in self.document.get(section, {}).items()
        }

    @cached_property
    def target_names(self) -> Mapping[str, str]:
        """Target → what people read, over all tiers; the first tier that names it decides."""
        tiers = self.document["tiers"].values()
        pairs = [(key, target["name"]) for tier in tiers for key, target in tier["targets"].items()]
        return dict(reversed(pairs))

    @property
    def first_level(self) -> str | None:
        """The support level that a new ticket is at; None when the organisation names no levels."""
        return next(iter(self.document["levels"]), None)

    def means(self, priority: str) -> str:
        """The definition of a priority, shown to whoever chooses it."""
        return str(self.document["priorities"][priority]["means"])

    def number(self, count: int) -> str:
        """The spoken number of the `count`-th ticket."""
        numbering = self.document["numbering"]
        return f"{numbering['prefix']}{count:0{numbering['digits']}d}"

    def derive(self, severity: str, reach: str) -> str:
        """The priority that the matrix gives to a severity and a reach."""
        return str(self.document["matrix"][severity][reach])

    def skill(self, kind: str) -> str | None:
        """What an engineer must know for this kind of request; None when anybody will do."""
        skill: str | None = self.document["kinds"].get(kind, {}).get("skill")
        return skill

    def stations_of(self, region: str) -> list[str]:
        """The stations that serve a region, in the order of the YAML."""
        return [key for key, entry in self.document["stations"].items() if region in entry["regions"]]

    def calendar(self, key: str) -> "Calendar":
        """The working hours of that name, holidays and worked dates included.

        Raises ConfigError when there is none: it was removed while promises were counted in it.
        """
        if key not in self._calendars:
            from datetime import date

            from svcdesk.sla import Calendar  # working hours are not needed to read a list

            entry = self.document["calendars"].get(key)
            if entry is None:
                message = _("the configuration lost the calendar {key!r}, in which running promises count: put it back")
                raise ConfigError(message.format(key=key))
            self._calendars[key] = Calendar(
                timezone=entry["timezone"],
                hours={day: [(a, b) for a, b in spans] for day, spans in entry["hours"].items()},
                holidays={date.fromisoformat(day) for day in entry["holidays"]},
                exceptions={
                    date.fromisoformat(day): [(a, b) for a, b in spans] for day, spans in entry["exceptions"].items()
                },
            )
        return self._calendars[key]

    def special_days(self, calendar: str) -> "SpecialDays":
        """The dates of a calendar that differ from its week, and why."""
        from datetime import date

        from svcdesk.sla.stretches import SpecialDays  # to explain a promise; not to keep one

        entry = self.document["calendars"][calendar]
        worked = {date.fromisoformat(day) for day in entry["worked"]}
        return SpecialDays(
            {date.fromisoformat(day): name for day, name in entry["holidays"].items()},
            worked,
            {date.fromisoformat(day) for day in entry["exceptions"]} - worked,
        )

    def published_through(self, calendar: str) -> int | None:
        """The last year whose worked weekends are published, for a calendar that has such; else None."""
        year: int | None = self.document["calendars"][calendar]["published_through"]
        return year

    def tier(self, key: str) -> Tier:
        """What the tier of that name promises."""
        if key not in self._tiers:
            entry = self.document["tiers"][key]
            targets = {name: _target(name, each) for name, each in entry["targets"].items()}
            self._tiers[key] = Tier(key, entry["name"], targets)
        return self._tiers[key]


def _target(key: str, entry: Document) -> Target:
    from svcdesk.sla import Duration

    rules = tuple(
        Rule(
            {name: tuple(values) for name, values in rule["when"].items()},
            Duration.parse(rule["within"]) if rule["within"] != "none" else None,
            rule["line"],
        )
        for rule in entry["rules"]
    )
    pauses = entry["pauses"]
    return Target(
        key,
        entry["name"],
        entry["calendar"],
        entry["starts"],
        tuple(entry["stops"]),
        None if pauses is None else tuple(pauses),
        entry["reopening"],
        rules,
    )
