"""Tasks as lists: of all states for who looks back, and those that were open at a moment, due as it was known then."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from svcdesk.db.port import Db, where
from svcdesk.desk.tasks import tasks
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tasks.whose import Whose
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

_WHICH = {
    "open": "t.done_at IS NULL AND t.dropped_at IS NULL",
    "done": "t.done_at IS NOT NULL",
    "dropped": "t.dropped_at IS NOT NULL",
    "all": "",
}
_DUE_THEN = (  # as it was due at `:at`
    "COALESCE((SELECT v.was_on FROM task_move v WHERE v.task_id = t.id AND v.kind <> 'tried' AND v.at > :at"
    " ORDER BY v.place LIMIT 1), t.due_on)"
)


class Turned(Record):
    """What became of one turn of a rule: its task's identity, noun and days; `ended_on` and `because` when it is over.

    `untouched` as of a task; `done` unless it was dropped.
    """

    id: str
    noun_id: str
    turn: str
    planned_on: date
    ended_on: date | None
    done: bool
    because: str | None
    untouched: bool


def turned(db: Db, rule: str, zone: tzinfo) -> list[Turned]:
    """Every turn that was made of a rule; one that was dropped ended on the day on which it was due (in the zone)."""
    rows = db.execute(
        "SELECT id, noun_id, turn, planned_on, due_on, done_at, because, ticket_id, EXISTS"
        " (SELECT 1 FROM task_move v WHERE v.task_id = task.id AND v.kind = 'tried') AS tried"
        " FROM task WHERE rule = :rule ORDER BY planned_on, number",
        rule=rule,
    )
    found = []
    for row in rows:
        planned, due = date.fromisoformat(row["planned_on"]), date.fromisoformat(row["due_on"])
        done = read_stamp(row["done_at"]).astimezone(zone).date() if row["done_at"] else None
        ended = done or (due if row["because"] else None)
        touched = ended or planned != due or row["tried"] or row["ticket_id"]
        shared = (row["id"], row["noun_id"], row["turn"], planned)
        found.append(Turned(*shared, ended, done is not None, row["because"], not touched))
    return found


def search(
    db: Db,
    state: str = "all",
    customer_id: str | None = None,
    rule: str | None = None,
    whose: Whose | None = None,
) -> list[Task]:
    """The tasks in a state (of `tasks.STATES`, or all), of a customer, of a rule, of somebody; the first due first."""
    rows = db.execute(
        tasks.SELECT
        + where(
            _WHICH[state],
            "t.customer_id = :customer" if customer_id else "",
            "t.rule = :rule" if rule else "",
        )
        + " ORDER BY t.due_on, t.number",
        at=tasks.LAST,
        customer=customer_id,
        rule=rule,
    )
    found = map(tasks.from_row, rows)
    return [task for task in found if whose is None or whose.has(task.engineer_id, task.role)]


def announced(db: Db, what: str, due_on: date) -> dict[str, Task]:
    """Customer → their task of an announcement in these words: the one planned for that day, else one not dropped."""
    rows = db.execute(
        tasks.SELECT
        + " WHERE t.batch IS NOT NULL AND (t.planned_on = :day OR t.dropped_at IS NULL)"
        + " ORDER BY CASE t.planned_on WHEN :day THEN 1 ELSE 0 END, t.number",
        at=tasks.LAST,
        day=due_on.isoformat(),
    )
    same = (task for task in map(tasks.from_row, rows) if fold(task.what) == fold(what))
    return {task.customer_id: task for task in same if task.customer_id}


def open_at(db: Db, at: datetime, last: date) -> list[Task]:
    """The tasks that were open at `at` (UTC) and due by the day `last`, as was known then; the first due first."""
    rows = db.execute(
        tasks.SELECT.replace("t.due_on,", f"{_DUE_THEN} AS due_on,", 1)
        + " WHERE t.made_at <= :at AND (t.done_at IS NULL OR t.done_at > :at)"
        f" AND (t.dropped_at IS NULL OR t.dropped_at > :at) AND {_DUE_THEN} <= :last",
        at=stamp(at),
        last=last.isoformat(),
    )
    return sorted(map(tasks.from_row, rows), key=lambda task: (task.due_on, task.number))
