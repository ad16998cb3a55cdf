"""Whatever was done to a ticket, taking it back makes the desk what it was; promises go on as if it had not been.

Random commands on a desk, much of it told late; then each is taken back, the last one first.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from svcdesk.config.policy import Policy
from svcdesk.db.port import Db
from svcdesk.db.schema import LASTING
from svcdesk.desk import undo
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import assignment, attachments, calls, clock_rows, corrections, holds, levels, tickets
from svcdesk.desk.tickets.attachments import File
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import SvcdeskError
from svcdesk.sla import machine, stamp
from tests.reports.test_agreement import START, STEPS, Step, Undone, desk  # noqa: F401

_KEPT = (*LASTING, "taken_back", "withdrawn")
MORE: dict[str, Step] = {
    "hold until": lambda op, ticket: holds.hold(op, ticket, "customer", None, op.now + timedelta(hours=2)),
    "call": lambda op, ticket: calls.join(op, ticket, Intake("x", phone="138")),
    "call again": lambda op, ticket: calls.join(op, ticket, Intake("x"), reopen=True),
    "other": lambda op, _ticket: calls.log(op, Intake("y", customer="D", phone="139", tier="b")),
    "take back": lambda op, ticket: corrections.take_back(op, ticket, "opinion"),
    "assign": lambda op, ticket: assignment.assign(op, ticket, engineers.everybody(op.db)[0]),
    "unassign": assignment.unassign,
    "attach": lambda op, ticket: attachments.add(op, ticket, [File("x.txt", b"x")]),
    "escalate": lambda op, ticket: levels.escalate(op, ticket, "x"),
}
ALL = STEPS | MORE
Rows = dict[str, list[tuple[object, ...]]]


def rows(db: Db) -> Rows:
    """All that the desk says, but for what only grows."""
    names = [name for name in db.tables() if name not in _KEPT]
    return {name: sorted((tuple(row) for row in db.execute(f"SELECT * FROM {name}")), key=repr) for name in names}


# a hold that lasts again because what followed it was taken back, and is over by then
@example("a", [("hold until", 0, 0), ("P2", 0, 0), ("P1", 240, 0)], "answered")
@settings(max_examples=45, suppress_health_check=[HealthCheck.too_slow])
@given(
    tier=st.sampled_from("ab"),
    steps=st.lists(
        st.tuples(
            st.sampled_from(sorted(ALL)),
            st.sampled_from([0, 20, 90, 240, 1500]),  # minutes that pass before it
            st.sampled_from([0, 0, 0, 30, 700]),  # minutes by which it is entered later than it happened
        ),
        min_size=1,
        max_size=10,
    ),
    after=st.sampled_from(["answered", "opinion", "resolve", "P2"]),
)
def test_what_is_taken_back_has_not_been(
    desk: tuple[Db, Policy],  # noqa: F811
    tier: str,
    steps: list[tuple[str, int, int]],
    after: str,
) -> None:
    db, policy = desk
    now = START
    with suppress(Undone), db.write():
        engineers.add(Operation(db, policy, "a", now, now), "Wang")
        with operation(db, policy, "b", now, now, kind="command") as op:
            ticket = calls.log(op, Intake("x", customer="C", tier=tier))
        before = []
        for name, minutes, later in steps:
            now += timedelta(minutes=minutes)
            with operation(db, policy, "a", now, now):  # holds that are over end
                pass
            was, then = rows(db), told(db, policy, ticket.id, after)
            ends = db.one("SELECT MIN(ends_at) AS at FROM hold WHERE until IS NULL")["at"]
            with suppress(SvcdeskError, IndexError):
                at = max(START, now - timedelta(minutes=later))
                with operation(db, policy, "a", at, now, why="forgotten", kind="command") as op:
                    ALL[name](op, tickets.get(db, ticket.id))
                if op.entries:
                    before.append((name, was, then, ends))
                    event(name)
        for name, was, then, ends in reversed(before):
            with operation(db, policy, "a", now, now, kind="undo") as op:
                undo.undo(op, undo.last(db, "a"))
            if ends is None or ends > stamp(now):  # else that hold has ended by itself meanwhile
                assert rows(db) == was, name
            assert told(db, policy, ticket.id, after) == then, name
        raise Undone


def told(db: Db, policy: Policy, ticket_id: str, after: str) -> list[object]:
    """How the promises of a ticket are judged when something more is told, late; it is not kept."""
    found: list[object] = []
    late, at = START + timedelta(days=30), START + timedelta(minutes=10)
    with suppress(Undone, SvcdeskError), operation(db, policy, "c", at, late, why="forgotten") as op:
        ALL[after](op, tickets.get(db, ticket_id))
        judged = machine.misses_noted(clock_rows.of_ticket(db, ticket_id), late)[0]
        found = [clock._replace(id="") for clock in judged]
        raise Undone
    return sorted(found, key=repr)
