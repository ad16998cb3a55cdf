"""Reports about the past, against a witness: what a bystander wrote down at the time, without any SQL.

Random desks live through weeks of calls, holds, endings and reopenings. Now and then the witness writes down what is
so: from the clocks as they stand, and from what it has seen itself. Later, when all of it has gone on, every report
as of those moments must say the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from svcdesk.desk.tickets import calls, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.reports import attainment, solved, workload
from svcdesk.reports.attainment import Attainment, by_target
from svcdesk.reports.due import upcoming
from svcdesk.reports.holds import add_up
from svcdesk.reports.overdue import due_before
from tests.reports.lives import BEGIN, DAY, SECOND, ZONES, Life, Promise

SEEDS = range(5)


@pytest.fixture(scope="module", params=SEEDS)
def life(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    life = Life(tmp_path_factory.mktemp("life"), request.param)
    with life.db.write():
        life.live(240)
    yield life
    life.db.close()


def periods(life: Life, at: datetime) -> list[tuple[datetime | None, datetime | None]]:
    """All of time, and two stretches that begin and end anywhere."""
    first, second, third = sorted(BEGIN + (at - BEGIN) * life.random.random() for _each in range(3))
    cut = [each.replace(microsecond=0) for each in (first, second, third)]
    return [(None, None), (cut[0], cut[1]), (cut[1], None), (None, cut[2])]


def inside(moment: datetime, since: datetime | None, until: datetime | None) -> bool:
    return (since is None or moment >= since) and (until is None or moment < until)


def expected(promises: list[Promise], name: Callable[[Promise], str | None]) -> list[Attainment]:
    counts: Counter[tuple[str | None, str, str, str]] = Counter()
    for promise in promises:
        counts[name(promise), promise.tier, promise.target, promise.outcome] += 1
        if name is GROUPS["engineer"] and promise.ended_late:
            counts[promise.engineer, promise.tier, promise.target, "ended late"] += 1
    keys = {key[:3] for key in counts if key[3] != "void"}
    rows = [
        Attainment(
            tier,
            target,
            counts[(*key, "met")],
            counts[(*key, "missed")],
            counts[(*key, "running")],
            group,
            counts[(*key, "ended late")],
        )
        for key in keys
        for group, tier, target in (key,)
    ]
    return sorted(rows, key=lambda row: (row.group is None, row.group or "", row.tier, row.target))


GROUPS: dict[str | None, Callable[[Promise], str | None]] = {
    None: lambda _promise: None,
    "customer": lambda promise: promise.customer,
    "engineer": lambda promise: promise.whose,
    "region": lambda promise: promise.region,
}


def test_a_life_is_full_of_events(life: Life) -> None:
    outcomes = Counter(promise.outcome for seen in life.seen for promise in seen.promises)
    states = Counter(state for seen in life.seen for _priority, state, _opened, _solved in seen.tickets)
    taken_back = life.db.one("SELECT COUNT(*) AS count FROM hold WHERE reason = 'resolved'")["count"]
    assert min(outcomes[each] for each in ("met", "missed", "running", "void")) > 10, outcomes
    assert min(states[each] for each in tickets.STATES) > 10, states
    assert taken_back > 5


@pytest.mark.parametrize("by", GROUPS)
def test_attainment_as_it_was(life: Life, by: str | None) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            began = [promise for promise in seen.promises if inside(promise.began, since, until)]
            assert attainment.count(life.db, since, until, seen.at, by) == expected(began, GROUPS[by]), (seen.at, since)


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_attainment_by_local_month(life: Life, zone: ZoneInfo) -> None:
    for seen in life.seen[::3]:
        for since, until in periods(life, seen.at):
            began = [promise for promise in seen.promises if inside(promise.began, since, until)]
            rows = attainment.count(life.db, since, until, seen.at, "month", zone)
            assert rows == expected(began, lambda promise: f"{promise.began.astimezone(zone):%Y-%m}")


def test_hold_time_as_it_was(life: Life) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            found: dict[str, list[tuple[str, float]]] = {}
            for ticket, reason, first, last in seen.holds:
                lasted = (min(last, until or last) - max(first, since or first)).total_seconds()
                if lasted > 0:
                    found.setdefault(reason, []).append((ticket, lasted))
            rows = {
                reason: (len({ticket for ticket, _lasted in each}), len(each), sum(lasted for _ticket, lasted in each))
                for reason, each in found.items()
            }
            told = add_up(life.db, since, until, seen.at)
            assert {row.reason: (row.tickets, row.holds, row.seconds) for row in told} == rows
            assert [row.seconds for row in told] == sorted((row.seconds for row in told), reverse=True)


@pytest.mark.parametrize("within", [timedelta(minutes=30), timedelta(hours=8), 2 * DAY], ids=str)
def test_solved_as_it_was(life: Life, within: timedelta) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            rows: dict[str, list[int]] = {}
            for priority, state, opened, when in seen.tickets:
                if state == "cancelled" or not inside(opened, since, until):
                    continue
                for key in (priority, "all"):
                    row = rows.setdefault(key, [0, 0, 0, 0])
                    row[0] += 1
                    row[1] += when is not None and when <= opened + within
                    row[2] += (when or seen.at) > opened + within
                    row[3] += when is None
            told = solved.count(life.db, since, until, seen.at, within)
            assert {row.priority: [row.opened, row.within, row.late, row.open] for row in told} == rows
            assert [row.priority for row in told] == [*sorted(rows.keys() - {"all"}), *(["all"] if rows else [])]


def test_workload_as_it_was(life: Life) -> None:
    for seen in life.seen:
        for since, until in periods(life, seen.at):
            rows: dict[str | None, list[int]] = {"Wang": [0, 0, 0, 0], "Zhao": [0, 0, 0, 0]}
            for engineer, state, late, when in seen.work:
                row = rows.setdefault(engineer, [0, 0, 0, 0])
                row[0] += state in tickets.LIVE
                row[1] += bool(late)
                for then in set(late):
                    rows.setdefault(then, [0, 0, 0, 0])[3] += state in tickets.LIVE
                row[2] += state in ("resolved", "closed") and when is not None and inside(when, since, until)
            told = workload.count(life.db, since, until, seen.at)
            assert [row.engineer for row in told[:2]] == ["Wang", "Zhao"]
            found = {row.engineer: [row.open, row.overdue, row.solved, row.became_overdue] for row in told}
            assert found == {key: row for key, row in rows.items() if key or any(row)}


def test_what_falls_due_as_it_was(life: Life) -> None:
    for seen in life.seen:
        going = [each for each in seen.promises if each.outcome in ("running", "missed") and not each.held]
        ahead = sorted((each.due_at, each.target) for each in going if each.outcome == "running")
        rows = [(row.due_at, row.target) for row in upcoming(life.db, life.policy, seen.at)]
        assert sorted(rows) == ahead
        assert [due for due, _target in rows] == [due for due, _target in ahead]
        assert upcoming(life.db, life.policy, seen.at, limit=2) == upcoming(life.db, life.policy, seen.at)[:2]
        before = seen.at + DAY
        soon = upcoming(life.db, life.policy, seen.at, before)
        assert [(row.due_at, row.target) for row in soon] == [each for each in rows if each[0] < before]
        # what is overdue and what falls due have nothing in common, and together are what runs
        both = due_before(life.db, life.policy, seen.at, before)
        assert len(both) == len(due_before(life.db, life.policy, seen.at, seen.at)) + len(soon)


def test_by_target_fills_months_and_adds_tiers() -> None:
    rows = [
        Attainment("gold", "solve", 1, 2, 3, "2025-11"),
        Attainment("standard", "solve", 10, 20, 30, "2025-11"),
        Attainment("gold", "answer", 5, 0, 0, "2026-02"),
    ]
    told = by_target(rows)
    months = ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert list(told) == ["answer", "solve"]
    assert all([row.group for row in story] == months for story in told.values())
    assert [(row.met, row.missed, row.running, row.percent) for row in told["solve"]] == [
        (11, 22, 33, pytest.approx(100 / 3)),
        *[(0, 0, 0, None)] * 3,
    ]
    assert [row.percent for row in told["answer"]] == [None, None, None, 100]
    assert by_target([]) == {}


@pytest.mark.parametrize("sign", [-1, 0])
@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_second_before_and_after_the_month_begins(tmp_path: Path, zone: ZoneInfo, sign: int) -> None:
    life = Life(tmp_path, 0)
    life.at = datetime(2026, 4, 1, tzinfo=zone).astimezone(UTC) + sign * SECOND
    calls.log(life.op(), Intake("fault", customer="Clinic"))
    rows = attainment.count(life.db, None, None, life.at, "month", zone)
    assert {row.group for row in rows} == {"2026-03" if sign else "2026-04"}
    life.db.close()
