"""The organisation's policy as frozen values: what the YAML says, checked and compiled.

A `Policy` is read from a *document*: the plain JSON-able form that `compiler` makes of the YAML and `store`
keeps in a cache. Reading a document costs no YAML, no holidays package and no validation; a section becomes
values when it is first asked for, and an entry of it when it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from svcdesk.config.field import Document, Field
from svcdesk.errors import Gone, word
from svcdesk.locale import N_, translated
from svcdesk.sla.zones import zone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any
    from zoneinfo import ZoneInfo

    from svcdesk.config.people import Role, Rota, Station
    from svcdesk.config.promises.escalation import Step
    from svcdesk.config.promises.notify import Group, Notify, Recipient
    from svcdesk.config.promises.telling import Telling
    from svcdesk.config.promises.values import Tier
    from svcdesk.config.rounds import CareRule
    from svcdesk.config.staff import Assessment, Course
    from svcdesk.config.telephones import Plan
    from svcdesk.sla import Calendar
    from svcdesk.sla.stretches import SpecialDays

__all__ = ["Document", "Policy"]

# what the papers and findings of assessment go by, beside the names of promises
_ASSESSED_BY = ("desk", "currency", "assessment", "form", "checklist", "surveys")


class Policy(Field):
    """Everything that the configuration decides, section by section. What is not written is empty or None."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._calendars: dict[str, Calendar] = {}

    # The desk and its people

    @property
    def desk_name(self) -> str:
        """What the desk is called."""
        from svcdesk.config.people import DESK_NAME

        name: str = self._document["desk"]["name"]
        return translated(name) if name == DESK_NAME else name

    @cached_property
    def zone(self) -> ZoneInfo:
        """The desk's time zone: what people see and type."""
        return zone(self._document["desk"]["timezone"])

    @property
    def language(self) -> str | None:
        """The language in which people read; None where it is that of their locale."""
        language: str | None = self._document["desk"].get("language")
        return language

    @property
    def attachments(self) -> str | None:
        """The folder of a server's attached files; None where they are kept in its database."""
        folder: str | None = self._document["desk"].get("attachments")
        return folder

    @cached_property
    def telephones(self) -> Plan | None:
        """How numbers are dialled in the desk's country; None when the policy does not name it."""
        entry = self._document["desk"].get("telephones")
        if not entry:
            return None
        from svcdesk.config.telephones import Plan

        return Plan(**entry)

    @cached_property
    def stations(self) -> Mapping[str, Station]:
        """Where engineers work from."""
        from svcdesk.config.people import Station

        return self._entries("stations", lambda _key, entry: Station(**entry))

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """What people of the desk do."""
        from svcdesk.config.people import Role

        return self._entries("roles", lambda _key, entry: Role(**entry))

    @cached_property
    def reserved(self) -> Mapping[str, Sequence[str]]:
        """Duty → the roles that alone have it; nothing for what everybody may do."""
        found: dict[str, list[str]] = {}
        for key, entry in self._section("roles").items():
            for duty in entry.get("may", ()):
                found.setdefault(duty, []).append(key)
        return found

    @property
    def keepers(self) -> Mapping[str, str]:
        """Place where parts are kept → the name or login of its keeper, of those that have one."""
        places = {**self._section("places"), **self._section("stations")}
        return {key: entry["keeper"] for key, entry in places.items() if "keeper" in entry}

    @property
    def watchers(self) -> Mapping[str, str]:
        """Channel → the role that watches for new tickets that nobody has, of those that are watched."""
        channels = self._section("channels")
        return {key: entry["watched_by"] for key, entry in channels.items() if "watched_by" in entry}

    def category(self, category: str | None) -> str | None:
        """What a customer is to the desk of whom that is known: the first of the categories, unless it says another."""
        return category or next(iter(self._section("categories")), None)

    def stations_of(self, region: str) -> list[str]:
        """The stations that serve a region, in the order of the YAML."""
        return [key for key, entry in self._section("stations").items() if region in entry["regions"]]

    @cached_property
    def duty(self) -> Rota | None:
        """Who answers outside working hours; None when the policy has no rota."""
        entry = self._document.get("duty")
        if not entry:
            return None
        from svcdesk.config.people import Rota

        return Rota.of(entry)

    @property
    def counts_held(self) -> bool:
        """Whether tickets on hold count as work of their engineer when the desk chooses one."""
        return bool(self._document["assignment"]["held"] == "count")

    # What has a short name

    @property
    def lists(self) -> Mapping[str, Mapping[str, Any]]:
        """The saved filters of lists: option → what would be typed after it, and `columns`."""
        return self._section("lists")

    @property
    def aliases(self) -> Mapping[str, Sequence[str]]:
        """Alias → the words of the command line that it stands for."""
        return self._section("aliases")

    # Tickets

    @property
    def defaults(self) -> Mapping[str, str]:
        """What a call gets when nobody says otherwise: channel, kind, region, tier, priority, phase."""
        return self._section("defaults")

    def number(self, count: int) -> str:
        """The spoken number of the `count`-th ticket."""
        numbering = self._document["numbering"]
        return f"{numbering['prefix']}{count:0{numbering['digits']}d}"

    def level_of(self, kind: str) -> str | None:
        """The support level at which a new ticket of that kind is; None when the organisation names no levels."""
        complaints = self._section("complaints")
        begins_at: str | None = complaints.get("level") if complaints.get("kind") == kind else None
        return begins_at or next(iter(self._section("levels")), None)

    def role_of(self, kind: str) -> str | None:
        """The role whose people get tickets of that kind; None for those that are assigned by region and skill."""
        complaints = self._section("complaints")
        role: str | None = complaints.get("by") if complaints.get("kind") == kind else None
        return role

    @property
    def another_goes(self) -> bool:
        """Whether another engineer goes on with a ticket that a complaint is about."""
        return bool(self._section("complaints").get("another"))

    @property
    def article_from(self) -> str | None:
        """The support level from which on what is solved should become an article; None when none should."""
        level: str | None = self._section("knowledge").get("from_level")
        return level

    def means(self, priority: str) -> str:
        """The definition of a priority, shown to whoever chooses it."""
        return str(self._document["priorities"][priority]["means"])

    def derive(self, severity: str, reach: str) -> str:
        """The priority that the matrix gives to a severity and a reach."""
        return str(self._document["matrix"][severity][reach])

    def skill(self, kind: str) -> str | None:
        """What an engineer must know for this kind of request; None when anybody will do."""
        skill: str | None = self._section("kinds").get(kind, {}).get("skill")
        return skill

    @cached_property
    def planned(self) -> frozenset[str]:
        """The kinds that the calendar brings, such as inspections: none of them is a repair."""
        return frozenset(key for key, kind in self._section("kinds").items() if kind.get("planned"))

    @cached_property
    def other_work(self) -> frozenset[str]:
        """The kinds whose visits repair nothing: planned ones, and those that say so, such as installations."""
        kinds = self._section("kinds").items()
        return self.planned | {key for key, kind in kinds if kind.get("repair") is False}

    @cached_property
    def no_repairs(self) -> frozenset[str]:
        """The kinds that are no repair of the machine that they are about: other work, and complaints."""
        return self.other_work | ({self.complaints.kind} if self.complaints else frozenset())

    def sheet(self, kind: str) -> str | None:
        """The title of the printed form of this kind of request; None for the usual one."""
        title: str | None = self._section("kinds").get(kind, {}).get("sheet")
        return title

    @property
    def menu(self) -> Mapping[str, str]:
        """Kind → the digit of the telephone menu that its callers press, of those that have one."""
        return {key: kind["menu"] for key, kind in self._section("kinds").items() if "menu" in kind}

    def digits(self, section: str) -> Mapping[str, str]:
        """Key → the digit that people may type for it, of those keys of a section that have one."""
        return self.menu if section == "kinds" else {}

    # Promises

    @cached_property
    def tiers(self) -> Mapping[str, Tier]:
        """What each level of contract promises."""
        from svcdesk.config.promises.values import Tier

        return self._entries("tiers", Tier.of)

    @cached_property
    def target_names(self) -> Mapping[str, str]:
        """Target → what people read, over all tiers; the first tier that names it decides."""
        tiers = self._section("tiers").values()
        pairs = [(key, target["name"]) for tier in tiers for key, target in tier["targets"].items()]
        return dict(reversed(pairs))

    def steps(self, tier: str, target: str) -> Sequence[Step]:
        """The steps of escalation of a target, the smallest share first; none for one that is not written."""
        entry = self._section("tiers").get(tier, {}).get("targets", {}).get(target, {})
        if not entry.get("escalate"):
            return ()
        from svcdesk.config.promises.escalation import Step

        return tuple(Step.of(step) for step in entry["escalate"])

    @cached_property
    def acts_at_once(self) -> bool:
        """Whether some step of escalation is taken as soon as its promise begins."""
        targets = (target for tier in self._section("tiers").values() for target in tier["targets"].values())
        return any(step["at"] == 0 for target in targets for step in target.get("escalate", ()))

    def calendar(self, key: str) -> Calendar:
        """The working hours of that name, holidays and worked dates included.

        Raises Gone when there is none: it was renamed or removed while promises were counted in it.
        """
        if key not in self._calendars:
            entry = self._section("calendars").get(key)
            if entry is None:
                raise Gone("calendars", key, word(N_("a running promise")))
            from svcdesk.config.promises.values import working_hours  # not needed to read a list

            self._calendars[key] = working_hours(entry)
        return self._calendars[key]

    def office(self) -> Calendar:
        """The working hours that people mean where they name none: of the first calendar that closes on some days."""
        from svcdesk.config.sections import usual_calendar

        return self.calendar(usual_calendar(self._section("calendars")))

    def special_days(self, calendar: str) -> SpecialDays:
        """The dates of a calendar that differ from its week, and why."""
        from svcdesk.config.promises.values import special_days

        return special_days(self._section("calendars")[calendar])

    def published_through(self, calendar: str) -> int | None:
        """The last year whose worked weekends are published, for a calendar that has such; else None."""
        year: int | None = self._section("calendars")[calendar]["published_through"]
        return year

    @cached_property
    def notify(self) -> Notify:
        """How people are told: by nothing when the policy does not say."""
        from svcdesk.config.promises.notify import Notify

        return Notify.of(self._section("notify"))

    @cached_property
    def recipients(self) -> Mapping[str, Recipient]:
        """Who can be told beside the engineers."""
        from svcdesk.config.promises.notify import Recipient

        return self._entries("recipients", lambda key, entry: Recipient(key, entry["name"], entry.get("mail")))

    def group(self, recipient: str) -> Group | None:
        """Who is told by the key of a recipient that is a group; None for one that is none, or is not written."""
        entry = self._section("recipients").get(recipient, {})
        if "roles" not in entry:
            return None
        from svcdesk.config.promises.notify import Group

        return Group(entry["name"], entry["roles"], entry["people"])

    @cached_property
    def telling(self) -> Mapping[str, Telling]:
        """Event → who is told of it, and how."""
        from svcdesk.config.promises.telling import Telling

        return self._entries("tell", lambda _key, entry: Telling.of(entry))

    # What comes round

    @cached_property
    def care(self) -> Mapping[str, CareRule]:
        """The rules by which tasks are planned."""
        from svcdesk.config.rounds import CareRule

        return self._entries("care", CareRule.of)

    def festivals(self, calendar: str) -> Mapping[str, str]:
        """Date (ISO) → the name of the holiday, in that calendar."""
        holidays: Mapping[str, str] = self._section("calendars")[calendar]["holidays"]
        return holidays

    def countries(self, calendar: str) -> Sequence[str]:
        """The codes of the countries whose holidays a calendar has."""
        countries: Sequence[str] = self._section("calendars")[calendar]["countries"]
        return countries

    # The desk's own people

    @cached_property
    def assessment(self) -> Assessment | None:
        """By which rules people are assessed; None when the policy does not say."""
        from svcdesk.config.staff import Assessment

        entry = self._document.get("assessment")
        return Assessment.of(entry) if entry else None

    def kept(self) -> Document:
        """What a month of assessment goes by when it is closed: plain JSON, which `as_kept` of later versions reads."""
        kept = {name: self._document[name] for name in _ASSESSED_BY if name in self._document}
        tiers = {
            tier: {"targets": {key: {"name": target["name"]} for key, target in entry["targets"].items()}}
            for tier, entry in self._section("tiers").items()
        }
        return {**kept, "tiers": tiers}

    def as_kept(self, kept: Document) -> Policy:
        """The policy by which a closed month goes: promises have only names, and what was not kept is as it is now."""
        now = {name: entry for name, entry in self._document.items() if name not in _ASSESSED_BY}
        return Policy({**now, **kept})

    @cached_property
    def training(self) -> Mapping[str, Course]:
        """The courses that people are taught."""
        from svcdesk.config.staff import Course

        return self._entries("training", lambda key, entry: Course(key, **entry))
