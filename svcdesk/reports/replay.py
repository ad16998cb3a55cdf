"""What past tickets would have come to under another configuration: its promises, its hours, its pauses.

Nothing is written. Events are taken from the journal by the time at which they happened, and holds as they were; a
promise begins and stops by the events that the new configuration names. Every ticket is taken as it is classed now,
from its beginning, and by all that became known of it, whenever that was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from svcdesk import jsontext
from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk.journal import COUNTS
from svcdesk.desk.tickets import whose
from svcdesk.desk.tickets.facts import promises
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.reports.attainment import Attainment
from svcdesk.reports.attainment import count as attainment
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.history import CANCELLED, Event, History, replayed
from svcdesk.sla.holds import Hold
from svcdesk.views.columns import Column, in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from svcdesk.config.policy import Policy
    from svcdesk.sla.clock import Promise
    from svcdesk.views.text import Wording

_STEP = 1000  # tickets between two reports of how far it is
_CLASSES = ("tier", "priority", "region", "kind", "phase", "warranty")
_CLASSED = itemgetter(*_CLASSES)

Fact = TypeVar("Fact")
Counts = Counter[tuple[str, str, str]]  # tier, target, outcome


class Compared(Record):
    """One target of one tier: what it came to, and what it would have."""

    tier: str
    target: str
    had: Attainment
    would: Attainment


def replay(
    db: Db,
    policy: Policy,
    since: datetime | None,
    until: datetime | None,
    now: datetime,
    advance: Callable[[int], None],
) -> tuple[list[Compared], int]:
    """The promises that began in [since, until), as they were and as `policy` would have made them, judged at `now`.

    Times are UTC, None leaves an end open. The number is that of tickets whose tier `policy` does not name; they are
    promised nothing by it. `advance` is called with how many more tickets are done.
    """
    counts: Counts = Counter()
    unknown = 0
    offered = _Offered(policy)
    events, holds, visits = _feeds(db, policy, now)
    for number, row in enumerate(_tickets(db, until), start=1):
        if number % _STEP == 0:
            advance(_STEP)
        terms = offered.to(row)
        if terms is None:
            unknown += 1
            continue
        history = History(terms, events.of(row["id"]), holds.of(row["id"]), visits.of(row["id"]))
        for clock in replayed(history, policy.calendar, now):
            if (since is None or since <= clock.started_at) and (until is None or clock.started_at < until):
                outcome = clock.outcome or ("missed" if clock.missed_at else "running")
                counts[clock.tier, clock.target, outcome] += 1
    had = {(row.tier, row.target): row for row in attainment(db, since, until, now)}
    promised = {(tier, target) for tier, target, outcome in counts if outcome != "void"}
    return [
        Compared(*key, had.get(key) or Attainment(*key, 0, 0, 0), _attainment(counts, *key))
        for key in sorted(had.keys() | promised)
    ], unknown


def _attainment(counts: Counts, tier: str, target: str) -> Attainment:
    met, missed, running = (counts[tier, target, outcome] for outcome in ("met", "missed", "running"))
    return Attainment(tier, target, met, missed, running)


def total(db: Db, until: datetime | None) -> int:
    """How many tickets `replay` goes through: those opened before `until`."""
    found = db.execute(
        "SELECT COUNT(*) AS count FROM ticket WHERE opened_at < :before AND merged_into_id IS NULL",
        before=_before(until),
    )
    return int(next(found)["count"])


class _Offered:
    """What the policy promises to a ticket, looked up once for each way in which tickets are classed."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._known: dict[tuple[str | None, ...], Mapping[str, Promise]] = {}

    def to(self, row: Row) -> Mapping[str, Promise] | None:
        """What the ticket of this row is promised; None when the policy does not name its tier."""
        if row["tier"] not in self._policy.tiers:
            return None
        classes = _CLASSED(row)
        if classes not in self._known:
            facts = dict(zip(_CLASSES, classes, strict=True))
            self._known[classes] = promises(self._policy, row["tier"], facts)
        return self._known[classes]


class _Feed(Generic[Fact]):
    """Facts in the order of their tickets, handed out ticket by ticket, so that tables are read once, side by side."""

    def __init__(self, rows: Iterator[Row], read: Callable[[Row], Fact]) -> None:
        self._rows = rows
        self._read = read
        self._next = next(rows, None)

    def of(self, ticket_id: str) -> list[Fact]:
        """The facts of this ticket; tickets are asked for in order."""
        found = []
        row, rows, read = self._next, self._rows, self._read
        while row is not None and (of := row["ticket_id"]) <= ticket_id:
            if of == ticket_id:
                found.append(read(row))
            row = next(rows, None)
        self._next = row
        return found


def _tickets(db: Db, until: datetime | None) -> Iterator[Row]:
    return db.execute(
        "SELECT t.id, p.tier, p.priority, p.region, t.kind, p.phase, p.warranty FROM ticket t"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.until = :forever WHERE t.opened_at < :before"
        " AND t.merged_into_id IS NULL ORDER BY t.id",
        forever=FOREVER,
        before=_before(until),
    )


def _before(until: datetime | None) -> str:
    return stamp(until) if until else FOREVER


_OF_VISITS = ", ".join(f"'{kind}'" for kind in (*whose.STEPS, CANCELLED))


def _feeds(db: Db, policy: Policy, now: datetime) -> tuple[_Feed[Event], _Feed[Hold], _Feed[tuple[datetime, datetime]]]:
    """The events that the policy asks about, the holds, and the visits agreed on."""
    targets = [target for tier in policy.tiers.values() for target in tier.targets.values()]
    kinds = {"closed", "cancelled", "reopened", CANCELLED, *(target.starts for target in targets)}
    kinds |= {stop for target in targets for stop in target.stops}
    named = {f"kind{number}": kind for number, kind in enumerate(sorted(kinds))}
    events = db.execute(
        # the index on the journal gives them in this order
        f"SELECT noun_id AS ticket_id, at, kind, CASE WHEN kind IN ({_OF_VISITS}) THEN data END AS data"
        " FROM journal WHERE noun = 'ticket'"
        f" AND kind IN ({', '.join(f':{name}' for name in named)}) AND {COUNTS} ORDER BY noun_id, seq",
        **named,
    )
    holds = db.execute(
        "SELECT ticket_id, since, until, ends_at, reason FROM hold ORDER BY ticket_id, since, until NULLS LAST, id"
    )
    visits = db.execute(
        "SELECT ticket_id, agreed_at, COALESCE(visit_until, visit_at) AS due_at FROM appointment"
        " ORDER BY ticket_id, agreed_at, id"
    )
    return (
        _Feed(events, _event),
        _Feed(holds, lambda row: _hold(row).by(now)),
        _Feed(visits, lambda row: (read_stamp(row["agreed_at"]), read_stamp(row["due_at"]))),
    )


def _event(row: Row) -> Event:
    visit = jsontext.read(row["data"])["visit"] if row["data"] else None
    return Event(read_stamp(row["at"]), row["kind"], None, visit)


def _hold(row: Row) -> Hold:
    until, ends_at = (read_stamp(row[key]) if row[key] else None for key in ("until", "ends_at"))
    return Hold(row["reason"], read_stamp(row["since"]), until, ends_at=ends_at)


def _rounded(count: Attainment) -> float | None:
    return None if count.percent is None else round(count.percent, 1)


def _change(row: Compared) -> float | None:
    had, would = row.had.percent, row.would.percent
    return None if had is None or would is None else round(would - had, 1)


def _style(row: Compared, _wording: Wording) -> str:
    change = _change(row) or 0
    return "green" if change > 0 else "red" if change < 0 else ""


def _would(key: str) -> Callable[[Any], Any]:
    return lambda row: getattr(row.would, key)


COLUMNS = (
    Column("tier", N_("tier"), lambda row: row.tier),
    Column("target", N_("target"), lambda row: row.target),
    Column("met", N_("met"), lambda row: row.had.met),
    Column("missed", N_("missed"), lambda row: row.had.missed),
    Column("running", N_("running"), lambda row: row.had.running, data_only=True),
    Column("percent", N_("met %"), lambda row: _rounded(row.had)),
    Column("would_met", N_("would: met"), _would("met")),
    Column("would_missed", N_("missed"), _would("missed")),
    Column("would_running", N_("running"), _would("running"), data_only=True),
    Column("would_percent", N_("met %"), lambda row: _rounded(row.would), style=_style),
    in_words("change", N_("change"), _change)._replace(style=_style),
)
