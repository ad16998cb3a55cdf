"""The planner against an oracle: whatever the rule, the calendar, the contract and the days on which cron ran."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db.port import Db
from svcdesk.desk.assets import contracts
from svcdesk.desk.operation import operation
from svcdesk.desk.people import customers
from svcdesk.desk.rounds import planning
from svcdesk.desk.tasks import listing, tasks
from tests.conftest import new_store
from tests.desk.rounds import oracle

BEGUN = date(2026, 1, 1)
EXAMPLE = Path(__file__).parents[3] / "config.example.yaml"
RULE: dict[str, Any] = {
    "does": "do", "what": "x", "each": "contract", "when": {}, "once": None, "every": None, "dates": [],
    "calendar": "office", "stays": False, "by": None, "to_head": False, "uses": None, "proof": False,
}  # fmt: skip

some_day = st.integers(0, 400).map(lambda days: BEGUN + timedelta(days=days))
other_due = st.one_of(st.just("last day"), st.integers(1, 31).map(lambda number: f"day {number}"))
every = st.one_of(
    st.tuples(st.just("week"), st.sampled_from(oracle.WEEKDAYS)),
    st.tuples(st.sampled_from(["month", "quarter", "year"]), other_due),
).map(lambda found: {"every": {"term": "", "unit": found[0], "due": found[1]}})
once = st.tuples(st.integers(1, 100), st.booleans(), st.sampled_from(["start", "end"])).map(
    lambda found: {"once": {"term": f"{found[0]} days", "before": found[1], "of": found[2]}}
)
dates = st.lists(some_day.map(lambda day: f"{day:%m-%d}"), min_size=1, max_size=3, unique=True).map(
    lambda found: {"dates": [text for text in found if text != "02-29"]}
)


def rule_of(turn: dict[str, Any], stays: bool, report: bool) -> dict[str, Any]:
    """A rule that comes round so."""
    return RULE | turn | {"stays": stays, "does": "report" if report and "every" in turn else "do"}


rules = st.builds(rule_of, st.one_of(every, once, dates), st.booleans(), st.booleans())
open_weekdays = st.sets(st.sampled_from(oracle.WEEKDAYS), min_size=1)
closed = st.lists(st.tuples(some_day, st.integers(1, 10)), max_size=3)
worked = st.sets(some_day, max_size=4)
terms = st.builds(lambda first, length: (first, first + timedelta(days=length)), some_day, st.integers(0, 500))
runs = st.lists(st.integers(1, 120), min_size=1, max_size=5)


class Undone(Exception):
    """Leave the desk as it was."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, dict[str, Any]]]:
    """A desk with one customer, and the compiled example."""
    db, document = new_store(tmp_path_factory.mktemp("planning")), compile_file(EXAMPLE)
    with operation(db, Policy(document), "tester", noon(BEGUN), noon(BEGUN)) as op:
        customers.add(op, "示例诊所")
    yield db, document
    db.close()


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def calendar(
    weekdays: set[str], closed: list[tuple[date, int]], worked: set[date]
) -> tuple[dict[str, Any], oracle.Open]:
    """A compiled calendar, and which days it opens on."""
    hours = [["09:00", "17:00"]]
    holidays = {day + timedelta(days=more) for day, length in closed for more in range(length)} - worked
    compiled: dict[str, Any] = {
        "timezone": "Asia/Shanghai", "hours": {day: hours for day in oracle.WEEKDAYS if day in weekdays}, "periods": [],
        "holidays": {day.isoformat(): "Holiday" for day in holidays}, "worked": [], "published_through": None,
        "exceptions": {day.isoformat(): hours for day in worked},
    }  # fmt: skip
    return compiled, lambda day: day in worked or (day not in holidays and oracle.WEEKDAYS[day.weekday()] in weekdays)


def plan(db: Db, policy: Policy, day: date, until: date) -> None:
    """Plan as cron does on a day."""
    found = planning.plan(db, policy, noon(day), noon(until))
    for batch in found.batches():
        with operation(db, policy, "cron", noon(day), noon(day)) as op:
            assert len(planning.write(op, found, batch)) == len(batch)


WEEKLY = rule_of({"every": {"term": "", "unit": "week", "due": "wed"}}, False, False)
WORKDAYS = set(oracle.WEEKDAYS[:5])
YEAR = (BEGUN, BEGUN + timedelta(days=364))


# due on the very day on which the rule begins; a week that is wholly closed; one that is open on its Monday
@example(rule_of({"dates": ["01-01"]}, False, False), WORKDAYS, [], set(), YEAR, [1], 0)
@example(WEEKLY, WORKDAYS, [(date(2026, 3, 2), 5)], set(), YEAR, [90], 0)
@example(WEEKLY, WORKDAYS, [(date(2026, 3, 3), 2)], set(), YEAR, [90], 0)
@example(
    rule_of({"every": {"term": "", "unit": "week", "due": "fri"}}, True, False),
    {"mon"},
    [],
    set(),
    (BEGUN, BEGUN),
    [1],
    0,
)
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rules, open_weekdays, closed, worked, terms, runs, st.sampled_from([0, 90]))
def test_each_turn_is_planned_once_on_its_day_whenever_cron_runs(
    desk: tuple[Db, dict[str, Any]],
    rule: dict[str, Any],
    weekdays: set[str],
    shut: list[tuple[date, int]],
    works: set[date],
    term: tuple[date, date],
    pauses: list[int],
    ahead: int,
) -> None:
    db, document = desk
    compiled, is_open = calendar(weekdays, shut, works)
    policy = Policy({**document, "calendars": {"office": compiled}, "care": {"rule": rule}})
    day = last = BEGUN
    with suppress(Undone), db.write():
        with operation(db, policy, "tester", noon(BEGUN), noon(BEGUN)) as op:
            contracts.add(op, customers.search(db, policy)[0], "basic", *term)
        for pause in [0, *pauses]:
            day += timedelta(days=pause)
            last = day + timedelta(days=ahead)
            plan(db, policy, day, last)
        found = listing.search(db, rule="rule")
        assert sorted(task.due_on for task in found) == oracle.wanted(rule, *term, BEGUN, last, is_open)
        assert len({task.turn for task in found}) == len(found)
        event(f"{min(len(found), 9)} tasks")
        raise Undone


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(open_weekdays, closed, st.integers(3, 90), st.lists(st.integers(0, 40), min_size=1, max_size=5), st.booleans())
def test_what_is_counted_from_the_last_time_is_due_so_long_after_it(
    desk: tuple[Db, dict[str, Any]],
    weekdays: set[str],
    shut: list[tuple[date, int]],
    length: int,
    delays: list[int],
    dropped: bool,
) -> None:
    db, document = desk
    compiled, is_open = calendar(weekdays, shut, set())
    rule = RULE | {"every": {"term": f"{length} days", "unit": "", "due": ""}}
    policy = Policy({**document, "calendars": {"office": compiled}, "care": {"rule": rule}})
    with suppress(Undone), db.write():
        with operation(db, policy, "tester", noon(BEGUN), noon(BEGUN)) as op:
            contracts.add(op, customers.search(db, policy)[0], "basic", BEGUN, BEGUN + timedelta(days=3000))
        base, day = BEGUN, BEGUN
        for delay in delays:
            plan(db, policy, day, day + timedelta(days=400))
            plan(db, policy, day, day + timedelta(days=400))
            [task] = listing.search(db, "open", rule="rule")
            expected = oracle.moved(rule, base + timedelta(days=length), is_open)
            if expected < BEGUN:  # moved to before the rule began: the next one is the first
                raise Undone
            assert task.due_on == expected
            day = max(day, task.due_on) + timedelta(days=delay)
            with operation(db, policy, "tester", noon(day), noon(day)) as op:
                tasks.drop(op, task, "x") if dropped else tasks.done(op, task)
            base = task.due_on if dropped else day
        raise Undone


def test_what_was_killed_half_way_is_finished_by_the_next(desk: tuple[Db, dict[str, Any]]) -> None:
    db, document = desk
    rule = RULE | {"each": "desk", "every": {"term": "", "unit": "week", "due": "wed"}, "stays": True}
    policy = Policy({**document, "care": {"rule": rule}})
    until = BEGUN + timedelta(weeks=520)
    with suppress(Undone), db.write():
        found = planning.plan(db, policy, noon(BEGUN), noon(until))
        first, *others = found.batches()
        assert (len(first), list(map(len, others))) == (500, [20])
        with operation(db, policy, "cron", noon(BEGUN), noon(BEGUN)) as op:
            planning.write(op, found, first)
        plan(db, policy, BEGUN, until)
        made = listing.search(db, rule="rule")
        assert (len(made), len({task.turn for task in made})) == (520, 520)
        # another planner that had worked it out before writes nothing twice, and uses no number up
        with operation(db, policy, "cron", noon(BEGUN), noon(BEGUN)) as op:
            assert planning.write(op, found, first) == []
        assert max(task.number for task in made) == "T-0520"
        raise Undone
