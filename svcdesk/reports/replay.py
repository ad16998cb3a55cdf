"""What past tickets would have come to under another configuration: its promises, its hours, its pauses.

Nothing is written. Events are taken from the journal by the time at which they happened, and holds as they were; a
promise begins and stops by the events that the new configuration names. Every ticket is taken as it is classed now,
from its beginning, and by all that became known of it, whenever that was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.reports.attainment import Attainment
from svcdesk.reports.attainment import count as attainment
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.clock import ENDINGS
from svcdesk.sla.holds import RESOLVED

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.promises.tiers import Target
    from svcdesk.sla import Duration

_STEP = 1000  # tickets between two reports of how far it is

Event = tuple[str, str]  # when (as stored), what
Outcome = Literal["met", "missed", "running", "void"]
_COUNTED: tuple[Outcome, ...] = ("met", "missed", "running")


class Compared(NamedTuple):
    """One target of one tier: what it came to, and what it would have."""

    tier: str
    target: str
    had: Attainment
    would: Attainment


class Promised:
    """One promise of a replayed ticket, from its start to its stop; times as stored."""

    __slots__ = ("started_at", "started_by", "stopped_at", "stopped_by", "target", "void", "within")

    def __init__(self, target: Target, within: Duration, started_by: str, started_at: str) -> None:
        self.target = target
        self.within = within
        self.started_by = started_by
        self.started_at = started_at
        self.stopped_by: str | None = None
        self.stopped_at: str | None = None
        self.void = False  # it was no longer needed when it stopped

    def stop(self, event: str | None, at: str | None, void: bool = False) -> None:
        """It stops with this event, or goes on when there is none."""
        self.stopped_by, self.stopped_at, self.void = event, at, void


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
    promised nothing by it. `advance` hears how many more tickets are done.
    """
    first, last = stamp(since) if since else "", stamp(until) if until else FOREVER
    counts: Counter[tuple[str, str, Outcome]] = Counter()
    unknown = 0
    terms = _Terms(policy)
    events, holds, visits = _feeds(db, policy)
    for number, row in enumerate(_tickets(db, last), start=1):
        targets = terms.of(row)
        if targets is None:
            unknown += 1
            continue
        happened = sorted(((each[1], each[2]) for each in events.of(row[0])), key=itemgetter(0))
        paused = holds.of(row[0])
        agreed = visits.of(row[0])
        for each in promises(targets, happened):
            if first <= each.started_at < last:
                counts[row[1], each.target.key, _outcome(policy, each, paused, agreed, now)] += 1
        if number % _STEP == 0:
            advance(_STEP)
    had = {(row.tier, row.target): row for row in attainment(db, since, until, now)}
    promised = {(tier, target) for tier, target, outcome in counts if outcome != "void"}
    return [
        Compared(*key, had.get(key) or Attainment(*key, 0, 0, 0), _attainment(counts, *key))
        for key in sorted(had.keys() | promised)
    ], unknown


def _attainment(counts: Counter[tuple[str, str, Outcome]], tier: str, target: str) -> Attainment:
    met, missed, running = (counts[tier, target, outcome] for outcome in _COUNTED)
    return Attainment(tier, target, met, missed, running)


def total(db: Db, until: datetime | None) -> int:
    """How many tickets `replay` goes through: those opened before `until`."""
    found = db.execute("SELECT COUNT(*) FROM ticket WHERE opened_at < ?", (stamp(until) if until else FOREVER,))
    return int(found.fetchone()[0])


def promises(targets: Sequence[tuple[Target, Duration]], events: Iterable[Event]) -> list[Promised]:
    """What these targets would have made of a ticket's events, in the order of time: by the rules of `clocks`."""
    found: list[Promised] = []
    for at, event in events:
        if event == "reopened":
            _reopen(found, at)
        if event == "cancelled":
            for each in found:
                if each.stopped_by is None:
                    each.stop(event, at, void=True)
        for each in found:
            if each.stopped_by is None and event in each.target.stops:
                each.stop(event, at)
        running = {each.target.key for each in found if each.stopped_by is None}
        found += [
            Promised(target, within, event, at)
            for target, within in targets
            if target.starts == event and target.key not in running
        ]
    return found


def _reopen(found: list[Promised], at: str) -> None:
    last = {each.target.key: each for each in [*found, *(each for each in found if each.stopped_by is None)]}
    for each in list(found):
        if each.stopped_by is None and each.started_by in ENDINGS:
            each.stop("reopened", at, void=True)
        elif each.stopped_by not in ENDINGS or last[each.target.key] is not each:
            continue
        elif each.target.reopening == "continue":
            each.stop(None, None)
        else:
            found.append(Promised(each.target, each.within, each.target.starts, at))


def _outcome(policy: Policy, each: Promised, holds: Sequence[Row], visits: Sequence[Row], now: datetime) -> Outcome:
    moment = each.stopped_at or stamp(now)
    if each.within.kind == "appointment":
        missed = _visit_missed(visits, each.started_at, moment)
    else:
        pauses = each.target.pauses
        spans = [
            (read_stamp(since), read_stamp(until) if until else max(now, read_stamp(since)))
            for _ticket, since, until, reason in holds
            if pauses is None or reason in pauses or reason == RESOLVED
        ]
        due = policy.calendar(each.target.calendar).due(read_stamp(each.started_at), each.within, spans)
        missed = due < read_stamp(moment)
    if missed:
        return "missed"
    return "void" if each.void else "met" if each.stopped_by else "running"


def _visit_missed(visits: Sequence[Row], since: str, until: str) -> bool:
    """Whether the time agreed last went by, before another was agreed or the promise stopped."""
    due = ""
    for _ticket, agreed_at, visit_at in visits:
        if agreed_at > until:
            break
        if since < agreed_at and due and due < agreed_at:
            return True
        due = visit_at
    return bool(due) and due < until


class _Terms:
    """What the policy promises to a ticket, looked up once for each way in which tickets are classed."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._known: dict[tuple[str, ...], list[tuple[Target, Duration]] | None] = {}

    def of(self, row: Row) -> list[tuple[Target, Duration]] | None:
        """The targets with their lengths; None for a tier that the policy does not name."""
        classes = tuple(row[1:])
        if classes not in self._known:
            self._known[classes] = self._look_up(row)
        return self._known[classes]

    def _look_up(self, row: Row) -> list[tuple[Target, Duration]] | None:
        if row["tier"] not in self._policy.tiers:
            return None
        facts = {key: row[key] for key in ("priority", "region", "kind", "phase", "warranty")}
        targets = self._policy.tiers[row["tier"]].targets.values()
        rules = ((target, target.rule_for(facts)) for target in targets)
        return [(target, rule.within) for target, rule in rules if rule and rule.within]


class _Feed:
    """Rows in the order of their tickets, handed out ticket by ticket, so that tables are read once, side by side."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, ticket_id: str) -> list[Row]:
        """The rows of this ticket; tickets are asked for in order."""
        found = []
        while self._next is not None and self._next[0] <= ticket_id:
            if self._next[0] == ticket_id:
                found.append(self._next)
            self._next = next(self._rows, None)
        return found


def _tickets(db: Db, before: str) -> Iterator[Row]:
    return db.execute(
        "SELECT t.id, p.tier, p.priority, p.region, t.kind, p.phase, p.warranty FROM ticket t"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.until = ? WHERE t.opened_at < ? ORDER BY t.id",
        (FOREVER, before),
    )


def _feeds(db: Db, policy: Policy) -> tuple[_Feed, _Feed, _Feed]:
    """The events that the policy asks about, the holds, and the visits agreed on."""
    targets = [target for key in policy.tiers for target in policy.tiers[key].targets.values()]
    kinds = {"cancelled", "reopened", *(target.starts for target in targets)}
    kinds |= {stop for target in targets for stop in target.stops}
    events = db.execute(
        # the index on the journal gives them in this order
        "SELECT noun_id, at, kind FROM journal WHERE noun = 'ticket'"
        f" AND kind IN ({', '.join('?' * len(kinds))}) ORDER BY noun_id, seq",
        sorted(kinds),
    )
    holds = db.execute("SELECT ticket_id, since, until, reason FROM hold ORDER BY ticket_id, since")
    visits = db.execute("SELECT ticket_id, agreed_at, visit_at FROM appointment ORDER BY ticket_id, agreed_at, id")
    return _Feed(events), _Feed(holds), _Feed(visits)
