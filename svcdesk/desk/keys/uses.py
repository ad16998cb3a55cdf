"""Where the database keeps keys of the configuration, and which of them are in use though they are written no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import TYPE_CHECKING

from svcdesk.config.tickets import EVENTS
from svcdesk.db.port import FOREVER, Db
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from svcdesk.config.policy import Policy

EVENTS_OF = "events"  # the journal says them, which is never rewritten


class Use(Record):
    """A column that keeps keys of a section, such as `tiers`, or of what stands below one: `tiers.targets`.

    `lives` says of which rows (SQL) the key still matters, and `what` these are; without it they are of the past. A
    column of several keys, separated by blanks, is a `list`. Where a column has keys of several sections, `only` says
    (SQL) which rows have one of this.
    """

    section: str
    table: str
    column: str
    what: str = ""
    lives: str = ""
    list: bool = False
    only: str = "TRUE"


_OPEN = "until = :forever AND state IN ('open', 'held')"
# by the indexes of what is open: a desk may have a million tickets that are not
_RUNNING = f"outcome IS NULL AND ticket_id IN (SELECT ticket_id FROM ticket_period WHERE {_OPEN})"
_ACTIVE = "engineer_id IN (SELECT id FROM engineer WHERE active = 1)"
_IN_FORCE = "ends_on >= :today"
_UNDER_WAY = "finished_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL"
_ON_FORM = f"dispatch_id IN (SELECT id FROM dispatch WHERE {_UNDER_WAY})"
_NOT_CLOSED = "month NOT IN (SELECT month FROM assessment_month)"  # those keep what the configuration said then
_TO_DO = "done_at IS NULL AND dropped_at IS NULL"

USES = (
    Use("tiers", "ticket_period", "tier", "ticket", _OPEN),
    Use("tiers", "clock", "tier"),
    Use("tiers", "customer", "tier", "customer", "merged_into IS NULL"),
    Use("tiers", "contract", "tier", "contract", _IN_FORCE),
    Use("tiers.targets", "clock", "target", "promise", _RUNNING),
    Use("calendars", "clock", "calendar", "promise", _RUNNING),
    Use(EVENTS_OF, "clock", "stops", "promise", _RUNNING, list=True),
    Use("holds", "hold", "reason", "hold", "until IS NULL"),
    Use("holds", "clock", "pauses", list=True),
    Use("regions", "ticket_period", "region", "ticket", _OPEN),
    Use("regions", "customer", "region", "customer", "merged_into IS NULL"),
    Use("regions", "site", "region", "site", "TRUE"),
    Use("priorities", "ticket_period", "priority", "ticket", _OPEN),
    Use("levels", "ticket_period", "level", "ticket", _OPEN),
    Use("levels", "engineer", "level", "engineer", "active = 1"),
    Use("phases", "ticket_period", "phase", "ticket", _OPEN),
    Use("phases", "customer", "phase", "customer", "merged_into IS NULL"),
    Use("phases", "contract", "phase", "contract", _IN_FORCE),
    Use("kinds", "ticket", "kind", "ticket", "ended_at IS NULL"),
    Use("kinds.skill", "engineer_skill", "skill"),  # people may know what nothing asks for
    Use("severities", "ticket", "severity", "ticket", "ended_at IS NULL"),
    Use("reaches", "ticket", "reach", "ticket", "ended_at IS NULL"),
    Use("channels", "call", "channel"),
    Use("opinions", "call", "opinion"),
    Use("opinions", "survey", "opinion"),
    Use("categories", "customer", "category", "customer", "merged_into IS NULL"),
    Use("contracts", "contract", "kind", "contract", _IN_FORCE),
    Use("entitlements", "entitlement", "entitlement", "contract", "used < total"),
    Use("entitlements", "priced_line", "entitlement"),
    Use("entitlements", "trainee", "entitlement"),
    Use("equipment", "equipment", "kind", "machine", "scrapped_on IS NULL"),
    Use("equipment", "article", "equipment", "article", "retired_at IS NULL"),
    Use("equipment.warranty", "dispatch", "component"),  # a part may be a component that has no warranty of its own
    Use("acceptances", "acceptance", "stage"),
    Use("stations", "engineer", "station", "engineer", "active = 1"),
    Use("stations", "task", "noun_id", "task", _TO_DO, only="noun = 'station'"),
    Use("stations", "holder", "place"),
    Use("places", "holder", "place", "place", "id IN (SELECT holder_id FROM stock WHERE quantity > 0)"),
    Use("parts", "stock", "part", "stock", "quantity > 0"),
    Use("parts", "stock_request", "part", "request", "state IN ('asked', 'approved')"),
    Use("parts", "stock_move", "part"),
    Use("parts", "priced_line", "item", only="kind = 'part'"),
    Use("prices", "priced_line", "item", only="kind = 'work'"),
    Use("prices", "dispatch_item", "item", "visit", _ON_FORM),
    Use("payment_methods", "payment", "method"),
    Use("return_reasons", "rma", "reason", "return", "done_at IS NULL"),
    Use("attributions", "dispatch", "attribution", "visit", _UNDER_WAY),
    Use("faults", "dispatch", "code", "visit", _UNDER_WAY),
    Use("faults", "article", "code", "article", "retired_at IS NULL"),
    Use("failures", "dispatch", "failed_because"),
    Use("checklist", "dispatch_check", "item", "visit", _ON_FORM),
    Use("surveys", "survey", "survey"),
    Use("surveys.questions", "survey_mark", "question"),
    Use("recipients", "notice", "recipient"),
    Use("roles", "engineer_role", "role", "engineer", _ACTIVE),
    Use("roles", "task", "role", "task", _TO_DO),
    Use("roles", "approval", "role"),
    Use("care", "task", "rule", "task", _TO_DO),
    Use("care", "care_rule", "rule"),
    Use("training", "training_session", "course", "session", "held_at IS NULL AND cancelled_at IS NULL"),
    Use("assessment.rules", "assessment", "rule", only=f"engineer_id IS NOT NULL AND {_NOT_CLOSED}"),
    Use("assessment.dealers", "assessment", "rule", only=f"customer_id IS NOT NULL AND {_NOT_CLOSED}"),
)
SECTIONS = tuple(dict.fromkeys(use.section for use in USES))
SWEPT = ("tiers", "calendars")  # without which a sweep takes no step of escalation


class Gone(Record):
    """A key that is written no more, and how many of what still use it."""

    section: str
    key: str
    used: Mapping[str, int]


def gone(db: Db, policy: Policy, today: date, sections: Collection[str] = SECTIONS) -> list[Gone]:
    """The keys that are in use on that day of the desk's zone, but written no more, in the order of `USES`."""
    found: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for use in USES:
        if use.lives and use.section in sections:
            known = set(keys(policy, use.section))
            if use.section == "places":  # parts lie at stations, too
                known |= set(keys(policy, "stations"))
            for key, count in _living(db, use, today):
                station = use.section == "places" and ("stations", key) in found
                if key not in known:
                    found["stations" if station else use.section, key][use.what] += count
    return [Gone(section, key, dict(used)) for (section, key), used in found.items()]


def keys(policy: Policy, section: str) -> Collection[str]:
    """The keys that the configuration has in a section of `SECTIONS`."""
    if section == EVENTS_OF:
        return (*EVENTS, *policy.names(section))
    if section in _BELOW:
        return list(_BELOW[section](policy))
    return policy.names(section)


def _living(db: Db, use: Use, today: date) -> Iterator[tuple[str, int]]:
    rows = db.execute(
        f"SELECT {use.column} AS key, COUNT(*) AS count FROM {use.table}"
        f" WHERE {use.column} IS NOT NULL AND {use.lives} AND {use.only} GROUP BY {use.column} ORDER BY {use.column}",
        forever=FOREVER,
        today=today.isoformat(),
    )
    for row in rows:
        for key in row["key"].split() if use.list else [row["key"]]:
            yield key, row["count"]


def _targets(policy: Policy) -> Iterator[str]:
    return (target for tier in policy.tiers.values() for target in tier.targets)


def _questions(policy: Policy) -> Iterator[str]:
    return (question for survey in policy.surveys.values() for question in survey.questions)


def _components(policy: Policy) -> Iterator[str]:
    return (component for kind in policy.equipment.values() for component in kind.warranty)


def _skills(policy: Policy) -> Iterator[str]:
    asked = (policy.skill(kind) for kind in policy.names("kinds"))
    return (skill for skill in (*asked, *(course.teaches for course in policy.training.values())) if skill)


_BELOW: Mapping[str, Callable[[Policy], Iterable[str]]] = {
    "tiers.targets": _targets,
    "surveys.questions": _questions,
    "equipment.warranty": _components,
    "kinds.skill": _skills,
    "assessment.rules": lambda policy: policy.assessment.rules if policy.assessment else (),
    "assessment.dealers": lambda policy: policy.assessment.dealers if policy.assessment else (),
}
