"""How a promise stands is said in five places, and is the same in all: random desks, with much that is told late.

`report overdue`, `show`, `sla explain`, `report attainment` and the answer of what ends a promise agree on when it is
due, on met or missed, and on how late it is. How late that is, is counted minute by minute here, without the calendar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db.port import Db
from svcdesk.desk.assets import edits
from svcdesk.desk.assets.edits import Edit
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation
from svcdesk.desk.people import engineers
from svcdesk.desk.promises.explanation import Account, explain
from svcdesk.desk.tickets import calls, classification, clock_rows, corrections, endings, facts, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments, dispatch, merging
from svcdesk.errors import SvcdeskError
from svcdesk.reports import attainment
from svcdesk.reports.overdue import due_before
from svcdesk.sla import read_stamp
from svcdesk.sla.clock import Clock
from svcdesk.sla.holds import Hold
from tests.conftest import new_store

START = datetime(2026, 3, 5, 8, tzinfo=UTC)  # a Thursday
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
PLAN = """
desk: {timezone: UTC}
numbering: {prefix: "", digits: 1}
defaults: {tier: a, priority: P1}
priorities: {P1: {name: one}, P2: {name: two}}
holds: {customer: waiting for the customer, parts: waiting for parts}
events: {opinion: how to handle it was said, seen: it was seen}
calendars:
  office: {hours: {mon-fri: ["09:00-10:30", "14:00-15:00"]}}
  always: {hours: {mon-sun: "00:00-24:00"}}
tiers:
  a: &a
    calendar: office
    targets: &targets
      answer: {starts: logged, stops: [answered], within: 30m}
      opinion: {starts: logged, stops: [opinion, resolved], pauses: [parts], within: 90m clock, calendar: always}
      seen: {starts: logged, stops: [seen], within: 1 day, pauses: []}
      report: {starts: answered, stops: [seen], within: "15:00 or next 09:30", pauses: [customer]}
      visit: {starts: appointed, stops: [arrived, resolved], within: appointment, calendar: always}
      form: {starts: resolved, stops: [closed], within: 1h}
      solve:
        starts: logged
        stops: [resolved]
        reopening: continue
        within: [{priority: P1, within: 2h}, {within: 1 working day}]
  b:
    calendar: office
    on_change: from now
    targets:
      <<: *targets
      answer: {starts: logged, stops: [answered, resolved], within: 3h clock, pauses: [customer]}
      seen: {starts: logged, stops: [seen], within: 1 working day later, reopening: restart}
      solve: {starts: logged, stops: [resolved], within: 3h, reopening: restart, pauses: [parts]}
"""


# How late a promise is, minute by minute.


def worked(at: datetime) -> bool:
    minute = at.hour * 60 + at.minute
    return at.weekday() < 5 and (540 <= minute < 630 or 840 <= minute < 900)


def closing(at: datetime) -> bool:
    """Whether the working day is over with the minute that begins then."""
    return at.weekday() < 5 and (at.hour, at.minute) == (14, 59)


def lateness(clock: Clock, due: datetime, end: datetime, held: Sequence[Hold]) -> str:
    """How late it is at `end`, in words; `held` are the holds of its ticket."""
    kind = clock.within.kind
    minutes = [due + MINUTE * each for each in range((end - due) // MINUTE)]
    heeded = [
        each for each in held if each.reason != "resolved" and (clock.pauses is None or each.reason in clock.pauses)
    ]
    # while it is ended what only work on an open ticket fulfils stands still; afterwards that time counts for none
    rests = clock.started_by != "resolved" and set(clock.stops) <= {"answered", "arrived", "resolved"}
    heeded += [each for each in held if each.reason == "resolved" and (rests or (each.until and each.until <= end))]
    counting = [each for each in minutes if not any(h.since <= each < (h.until or end) for h in heeded)]
    open_minutes = sum(map(worked, counting))
    if kind == "days" and len(counting) >= 1440:
        return counted(len(counting) // 1440, "day")
    if kind == "working days" and any(map(closing, counting)):
        return counted(sum(map(closing, counting)), "working day")
    if kind in ("working", "working days"):
        return length(open_minutes)
    return f"{length(len(counting))} clock"


def counted(days: int, unit: str) -> str:
    return f"{days} {unit}" if days == 1 else f"{days} {unit}s"


def length(minutes: int) -> str:
    hours, rest = divmod(max(minutes, 1), 60)  # what is late is not late by nothing
    return (f"{hours}h" if hours else "") + (f"{rest}m" if rest else "")


# What happens.

Step = Callable[[Operation, Ticket], object]


def visit(op: Operation, ticket: Ticket) -> None:
    if not dispatch.of_ticket(op.db, ticket.id):
        dispatch.order(op, ticket, engineers.everybody(op.db)[0])
    dispatch.arrive(op, ticket, dispatch.of_ticket(op.db, ticket.id)[-1])


def noted(name: str) -> Step:
    return lambda op, ticket: notes.note(op, ticket, "x", name)


def classed(**classes: str) -> Step:
    return lambda op, ticket: classification.classify(op, ticket, Classes(**classes))


def twice(op: Operation, ticket: Ticket) -> None:
    """It was logged again, and answered there; both are merged."""
    other = calls.log(op, Intake("x", customer="C", tier="b"))
    notes.note(op, other, "x", "answered")
    merging.merge(op, other, ticket)


STEPS: dict[str, Step] = {
    "twice": twice,
    "edit to a": lambda op, ticket: edits.edit(op, ticket, Edit(tier="a")),
    "edit to b": lambda op, ticket: edits.edit(op, ticket, Edit(tier="b")),
    **{name: noted(name) for name in ("answered", "opinion", "seen")},
    "resolve": lambda op, ticket: endings.resolve(op, ticket, "x", "y"),
    "resolve again": lambda op, ticket: endings.resolve(op, ticket, "x", "y"),
    "close": endings.close,
    "cancel": lambda op, ticket: endings.cancel(op, ticket, "x"),
    "reopen": lambda op, ticket: endings.reopen(op, ticket, "x"),
    "hold": lambda op, ticket: holds.hold(op, ticket, "customer"),
    "hold for parts": lambda op, ticket: holds.hold(op, ticket, "parts"),
    "resume": holds.resume,
    "P1": classed(priority="P1"),
    "P2": classed(priority="P2"),
    "a": classed(tier="a"),
    "b": classed(tier="b"),
    "correct": lambda op, ticket: corrections.correct(op, ticket, Classes(priority="P2")),
    "visit": visit,
    "no visit": lambda op, ticket: dispatch.cancel(op, ticket, dispatch.of_ticket(op.db, ticket.id)[-1], "x"),
    "schedule": lambda op, ticket: appointments.agree(op, ticket, op.at + timedelta(hours=3), "customer"),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    folder = tmp_path_factory.mktemp("agreement")
    (folder / "svcdesk.yaml").write_text(PLAN)
    db = new_store(folder)
    yield db, Policy(store.compile_file(folder / "svcdesk.yaml", 2026))
    db.close()


class Undone(Exception):
    """Leave the desk as it was."""


# answered while it was resolved, which it was not after all; another visit agreed after one was missed, then a hold
@example("a", [("resolve", 0, 0), ("answered", 240, 0), ("reopen", 20, 0)], 0)
@example(
    "a",
    [
        ("P1", 0, 0),
        ("resolve", 0, 0),
        ("reopen", 0, 0),
        ("resolve", 45, 0),
        ("edit to b", 1500, 0),
        ("edit to a", 20, 0),
    ],
    2,
)
@example("a", [("schedule", 0, 0), ("schedule", 240, 0), ("hold", 20, 0), ("resume", 20, 0)], 0)
@example("a", [("hold", 0, 0), ("P1", 90, 0), ("answered", 20, 0), ("cancel", 0, 100)], 0)
@example("a", [("schedule", 20, 0), ("P1", 240, 0), ("resolve", 0, 700), ("close", 0, 0)], 0)
@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(
    tier=st.sampled_from("ab"),
    steps=st.lists(
        st.tuples(
            st.sampled_from(sorted(STEPS)),
            st.sampled_from([0, 20, 45, 90, 240, 800, 1500]),  # minutes that pass before it
            st.sampled_from([0, 0, 0, 30, 100, 700, 2000]),  # minutes by which it is entered later than it happened
        ),
        max_size=14,
    ),
    last=st.integers(0, 4000),
)
def test_what_is_said_of_a_promise_agrees(
    desk: tuple[Db, Policy], tier: str, steps: list[tuple[str, int, int]], last: int
) -> None:
    db, policy = desk
    now, moments = START, []
    with suppress(Undone), db.write():
        engineers.add(Operation(db, policy, "a", now, now), "Wang")
        with operation(db, policy, "a", now, now) as op:
            ticket = calls.log(op, Intake("x", customer="C", tier=tier))
        for name, minutes, later in steps:
            now += MINUTE * minutes
            moments.append(now)
            at = max(START, now - MINUTE * later)
            try:
                with operation(db, policy, "a", at, now, why="forgotten") as op:
                    STEPS[name](op, tickets.get(db, ticket.id))
            except (SvcdeskError, IndexError):
                continue  # the desk says no: nothing changed
            check_answer(op, ticket, check(db, policy, ticket, now))
        check(db, policy, ticket, now + MINUTE * last)
        for moment in moments:
            check_then(db, policy, ticket, moment)
        raise Undone


def check(db: Db, policy: Policy, ticket: Ticket, now: datetime) -> list[Account]:
    """Whether all agree at `now` on the promises of the only ticket. Returns what `sla explain` says."""
    clocks = clock_rows.of_ticket(db, ticket.id, now)
    held = facts.pauses(db, ticket.id)
    late = clock_rows.late_ones(policy, clocks, held, now)  # which is what `show` says
    accounts = explain(db, policy, ticket.number, None, now)[1]
    explained = {each.clock.id: each for each in accounts}
    assert explained.keys() == {clock.id for clock in clocks}
    for clock in clocks:
        account, state = explained[clock.id], clock.state(now)
        assert account.state == state, clock
        assert account.reworked is None, account  # the configuration is what it was
        if state == "missed":
            due = clock.missed_at or clock.due_at
            assert account.due_at == due
            assert late[clock.id] == str(account.margin)
            stands = "held" if clock.held else "going on" if clock.running else "stopped"
            event(f"late by {clock.within.kind}, {stands}")
            if clock.within.kind != "working days later":
                assert late[clock.id] == lateness(clock, due, min(clock.stopped_at or now, now), held), clock
        else:
            assert clock.id not in late
            if state != "held":
                assert account.due_at == clock.due_at, clock
    overdue = [(row.target, row.due_at, row.late) for row in due_before(db, policy, now, now)]
    going = [clock for clock in clocks if clock.running and not clock.held and clock.broken(now)]
    assert sorted(overdue) == sorted((each.target, each.missed_at or each.due_at, late[each.id]) for each in going)
    counts = {
        (row.tier, row.target): (row.met, row.missed, row.running) for row in attainment.count(db, None, None, now)
    }
    states = Counter((each.tier, each.target, "running" if (s := each.state(now)) == "held" else s) for each in clocks)
    assert counts == {
        key: tuple(states[(*key, each)] for each in ("met", "missed", "running"))
        for key in {(tier, target) for tier, target, state in states if state != "void"}
    }
    return accounts


def check_then(db: Db, policy: Policy, ticket: Ticket, then: datetime) -> None:
    """Whether what is asked about a moment that is past agrees, too, whatever was told since."""
    accounts = explain(db, policy, ticket.number, None, then)[1]
    rows = [row for row in due_before(db, policy, then, then) if row.ticket.id == ticket.id]  # not of a duplicate's
    overdue = [(row.target, row.due_at, row.late) for row in rows]
    late = [each for each in accounts if each.state == "missed" and each.clock.running and not each.clock.held]
    assert sorted(overdue) == sorted((each.clock.target, each.due_at, str(each.margin)) for each in late)


def check_answer(op: Operation, ticket: Ticket, accounts: Sequence[Account]) -> None:
    """Whether what was answered about promises that ended is what `sla explain` says of them afterwards."""
    entries = [each for each in op.entries if each.noun_id == ticket.id]
    told = {change["target"]: change for each in entries for change in each.data.get("clocks", ())}  # the last word
    for change in told.values():
        if "at" not in change:
            continue
        said = [  # several, where it was ended, revived and ended in one minute
            (
                each.state,
                each.due_at,
                *(str(each.margin) if each.state == state else None for state in ("met", "missed")),
            )
            for each in accounts
            if each.clock.target == change["target"] and each.clock.stopped_at == read_stamp(change["at"])
        ]
        assert (change["change"], read_stamp(change["due"]), change.get("spare"), change.get("late")) in said
