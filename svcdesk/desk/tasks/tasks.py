"""The task: one thing that somebody has to do for somebody by a day; entered by hand, or made by a rule.

Days are dates of the desk's zone. As of an earlier moment a task is due as it was then: its moves keep the day before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk import numbers
from svcdesk.desk.assets import files
from svcdesk.desk.journal import Operation
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.attachments import File
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.tasks.whose import Whose

PREFIX = "T"
STATES = ("open", "done", "dropped")
MERGED = "two customers became one"  # why the second of two tasks is dropped
UNWANTED = "its rule wants it no more"  # why planning drops one
SOLD = "the machine went to another customer"  # why one is dropped that was due for the owner before
GONE = "the machine was scrapped or taken back"

SELECT = (
    "SELECT t.id, t.number, t.rule, t.turn, t.what, t.noun, t.noun_id, t.customer_id, c.name AS customer,"
    " t.engineer_id, e.name AS engineer, t.role, t.batch, t.made_at, t.made_by, t.planned_on, t.due_on, t.ticket_id,"
    " k.number AS ticket, t.done_at, t.done_by, t.outcome, t.dropped_at, t.because,"
    " COALESCE(b.number, m.serial, CASE t.noun WHEN 'station' THEN t.noun_id END) AS about,"
    " (SELECT COUNT(*) FROM task_move v WHERE v.task_id = t.id AND v.kind = 'tried' AND v.at <= :at) AS tried"
    " FROM task t LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN engineer e ON e.id = t.engineer_id"
    " LEFT JOIN ticket k ON k.id = t.ticket_id"
    " LEFT JOIN contract b ON t.noun = 'contract' AND b.id = t.noun_id"
    " LEFT JOIN equipment m ON t.noun = 'equipment' AND m.id = t.noun_id"
)
LAST = "9999-12-31T23:59:58Z"  # as `:at`: how things stand by the last change


class Task(Record):
    """One task. Times are UTC, days those of the desk's zone. `about` is the number, serial or key of what it is about.

    It is for the engineer, else for whoever has the `role`, else for anybody. `rule` and `turn` are None when it was
    entered by hand; `ticket` is the number of the visit's that it became; `tried`: how often it was tried in vain.
    """

    id: str
    number: str
    rule: str | None
    turn: str | None
    what: str
    noun: str
    noun_id: str
    customer_id: str | None
    customer: str | None
    engineer_id: str | None
    engineer: str | None
    role: str | None
    batch: str | None
    made_at: datetime
    made_by: str
    planned_on: date
    due_on: date
    ticket_id: str | None
    ticket: str | None
    done_at: datetime | None
    done_by: str | None
    outcome: str | None
    dropped_at: datetime | None
    because: str | None
    about: str | None
    tried: int

    @property
    def state(self) -> str:
        """Of STATES, by the last change."""
        return "done" if self.done_at else "dropped" if self.dropped_at else "open"

    @property
    def untouched(self) -> bool:
        """Whether nobody has begun with it or put it off, so that it follows its rule."""
        return self.state == "open" and self.due_on == self.planned_on and not self.tried and not self.ticket_id


class Wanted(Record):
    """A task that a rule wants made: its turn, what, about which noun and whose it is, for whom, and on which day."""

    rule: str
    turn: str
    what: str
    noun: str
    noun_id: str
    customer_id: str | None
    engineer_id: str | None
    role: str | None
    due_on: date


@verb("task add", away=True)
def add(op: Operation, customer: Customer, what: str, due_on: date, whose: Whose | None = None) -> Task:
    """Add something to do for a customer by a day. Raises UsageError when it does not say what."""
    what = " ".join(what.split())
    if not what:
        raise UsageError(N_("a task says what is to be done: 'svcdesk task add CUSTOMER WHAT --due DAY'"))
    task = get(op.db, _for_customer(op, customer, what, due_on, whose))
    said = {"number": task.number, "what": what, "customer": task.customer, "due": due_on.isoformat()}
    op.record("task", task.id, "task added", {**said, "engineer": task.engineer, "role": task.role})
    return task


def announce(
    op: Operation, customer: Customer, what: str, due_on: date, whose: Whose | None, batch: str, **said: str | None
) -> Task:
    """Add a task to tell a customer something, one of a `batch`; what is `said` of it, too, is kept in the journal."""
    task = get(op.db, _for_customer(op, customer, what, due_on, whose, batch=batch))
    said |= {"due": due_on.isoformat(), "engineer": task.engineer, "role": task.role}
    op.record("task", task.id, "task announced", {**_said(task), **said})
    return task


@verb("task done", away=True)
def done(op: Operation, task: Task, outcome: str | None = None, given: Iterable[File] = ()) -> Task:
    """Record that a task is done, with what came of it, and files that prove it.

    Raises Conflict when it was ended already, and without a file or words where its rule wants a proof.
    """
    check_open(task)
    outcome = " ".join((outcome or "").split()) or None
    for file in given:
        files.keep(op, "task", task.id, task.number, file)
    if not outcome and wants_proof(op.db, op.policy, task):
        message = N_("{number} needs a proof: say with --note what came of it, or give a --file")
        raise Conflict(message, number=task.number)
    _set(op, task.id, done_at=stamp(op.at), done_by=op.actor, outcome=outcome)
    op.record("task", task.id, "task done", {**_said(task), "outcome": outcome})
    return get(op.db, task.id)


@verb("task tried", away=True)
def tried(op: Operation, task: Task, why: str) -> Task:
    """Record that it was tried in vain: it stays, and is counted. Raises UsageError without why, and as `done`."""
    check_open(task)
    _move(op, task, "tried", None, _reason(why))
    now = get(op.db, task.id)
    op.record("task", task.id, "task tried", {**_said(task), "why": _reason(why), "times": now.tried})
    return now


@verb("task put-off", away=True)
def put_off(op: Operation, task: Task, due_on: date, why: str) -> Task:
    """Put a task off to a later day.

    Raises UsageError without a reason, Conflict for a day that is not later than it is due, else as `done`.
    """
    check_open(task)
    if due_on <= task.due_on:
        message = N_("{number} is due on {due} already: name a later day")
        raise Conflict(message, number=task.number, due=task.due_on)
    _move(op, task, "put off", due_on, _reason(why))
    said = {"was": task.due_on.isoformat(), "due": due_on.isoformat(), "why": _reason(why)}
    op.record("task", task.id, "task put off", {**_said(task), **said})
    return get(op.db, task.id)


@verb("task drop", away=True)
def drop(op: Operation, task: Task, why: str) -> Task:
    """Drop a task: nobody will do it. Raises UsageError without a reason, else as `done`."""
    check_open(task)
    return end(op, task, _reason(why))


def end(op: Operation, task: Task, because: str) -> Task:
    """Drop an open task for a reason, by whatever rule."""
    _set(op, task.id, dropped_at=stamp(op.at), because=because)
    op.record("task", task.id, "task dropped", {**_said(task), "why": because})
    return get(op.db, task.id)


def wants_proof(db: Db, policy: Policy, task: Task) -> bool:
    """Whether its rule wants a proof that it was done, and no file is there yet."""
    rule = policy.care.get(task.rule or "")
    return rule is not None and rule.proof and not files.of(db, "task", task.id)


def visited_by(op: Operation, task: Task, ticket_id: str, ticket: str, engineer: str) -> Task:
    """Write that a task became the visit of a ticket, to which an engineer was sent."""
    _set(op, task.id, ticket_id=ticket_id)
    op.record("task", task.id, "task visited", {**_said(task), "ticket": ticket, "engineer": engineer})
    return get(op.db, task.id)


def of_ticket(db: Db, ticket_id: str) -> Task | None:
    """The open task that became a visit of that ticket; None when there is none."""
    row = db.execute(
        SELECT + " WHERE t.ticket_id = :ticket AND t.done_at IS NULL AND t.dropped_at IS NULL",
        at=LAST,
        ticket=ticket_id,
    ).fetchone()
    return from_row(row) if row else None


def about(db: Db, noun: str, noun_id: str) -> list[Task]:
    """The open tasks about one thing, the first due first."""
    rows = db.execute(
        SELECT + " WHERE t.noun = :noun AND t.noun_id = :id AND t.done_at IS NULL AND t.dropped_at IS NULL"
        " ORDER BY t.due_on, t.number",
        at=LAST,
        noun=noun,
        id=noun_id,
    )
    return [from_row(row) for row in rows]


def make(op: Operation, wanted: Wanted) -> Task | None:
    """Make the task that a rule wants; None when that turn has been made meanwhile."""
    turn = {"rule": wanted.rule, "noun": wanted.noun_id, "turn": wanted.turn}
    known = "SELECT 1 FROM task WHERE rule = :rule AND noun_id = :noun AND turn = :turn"
    if op.db.execute(known, **turn).fetchone():
        return None
    task = get(op.db, _new(op, **wanted._asdict()))
    said = {"due": task.due_on.isoformat(), "rule": task.rule, "engineer": task.engineer, "role": task.role}
    op.record("task", task.id, "task planned", {**_said(task), **said})
    return task


def move(op: Operation, task_id: str, due_on: date) -> Task | None:
    """Move a task to the day that its rule says now; None when somebody has touched it meanwhile."""
    task = get(op.db, task_id)
    if not task.untouched or task.due_on == due_on:
        return None
    _move(op, task, "moved", due_on, None)
    _set(op, task.id, planned_on=due_on.isoformat())
    said = {"was": task.due_on.isoformat(), "due": due_on.isoformat(), "rule": task.rule}
    op.record("task", task.id, "task moved", {**_said(task), **said})
    return get(op.db, task.id)


def withdraw(op: Operation, task_id: str) -> Task | None:
    """Drop a task that its rule wants no more; None when somebody has touched it meanwhile."""
    task = get(op.db, task_id)
    return drop(op, task, UNWANTED) if task.untouched else None


def want_again(op: Operation, task_id: str, wanted: Wanted) -> Task | None:
    """Open a task again that was dropped because its rule wanted it no more; None when it was not.

    It is for the customer and for whom the rule says now.
    """
    if get(op.db, task_id).because != UNWANTED:
        return None
    due_on = wanted.due_on.isoformat()
    whose = {key: getattr(wanted, key) for key in ("customer_id", "engineer_id", "role")}
    _set(op, task_id, dropped_at=None, because=None, planned_on=due_on, due_on=due_on, **whose)
    task = get(op.db, task_id)
    said = {"due": due_on, "rule": task.rule, "engineer": task.engineer, "role": task.role}
    op.record("task", task.id, "task planned", {**_said(task), **said})
    return get(op.db, task.id)


def begin(op: Operation, rule: str, day: date) -> None:
    """Write that a rule plans from that day on, if it did not before."""
    op.db.execute(
        "INSERT INTO care_rule (rule, begun_on) VALUES (:rule, :day) ON CONFLICT (rule) DO NOTHING",
        rule=rule,
        day=day.isoformat(),
    )


def begun(db: Db) -> dict[str, date]:
    """Rule → the day from which on it plans."""
    rows = db.execute("SELECT rule, begun_on FROM care_rule")
    return {row["rule"]: date.fromisoformat(row["begun_on"]) for row in rows}


def forget(op: Operation, whose: str) -> None:
    """Take away what rules planned for a customer or a machine that never was, where nobody has touched it."""
    op.db.execute(
        "DELETE FROM task WHERE (customer_id = :whose OR noun = 'equipment' AND noun_id = :whose)"
        " AND rule IS NOT NULL AND done_at IS NULL AND dropped_at IS NULL AND due_on = planned_on AND ticket_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM task_move v WHERE v.task_id = task.id)",
        whose=whose,
    )


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the tasks of one customer those of another; of what both have by one turn of a rule that of the other stays.

    Returns nothing; such a task of the one is dropped where it is still open.
    """
    twice = (
        " AND EXISTS (SELECT 1 FROM task o WHERE o.rule = task.rule AND o.turn = task.turn AND o.noun_id = :into)"
        " AND noun = 'customer'"
    )
    op.db.execute(
        "UPDATE task SET dropped_at = :at, because = :because"
        f" WHERE customer_id = :gone AND done_at IS NULL AND dropped_at IS NULL{twice}",
        at=stamp(op.at),
        because=MERGED,
        gone=gone,
        into=into,
    )
    op.db.execute(
        "UPDATE task SET noun_id = :into WHERE noun = 'customer' AND noun_id = :gone AND (rule IS NULL OR"
        " NOT EXISTS (SELECT 1 FROM task o WHERE o.rule = task.rule AND o.turn = task.turn AND o.noun_id = :into))",
        gone=gone,
        into=into,
    )
    op.db.execute("UPDATE task SET customer_id = :into WHERE customer_id = :gone", gone=gone, into=into)


def find(db: Db, text: str) -> Task:
    """The task of that number, T-0012, or its digits. Raises NotFound when there is none."""
    meant, named = one_of("number", numbers.candidates(text, PREFIX))
    row = db.execute(SELECT + f" WHERE t.number IN {meant}", at=LAST, **named).fetchone()
    if row is None:
        raise NotFound(N_("no task {text!r}: see 'svcdesk task list'"), text=text)
    return from_row(row)


def get(db: Db, task_id: str) -> Task:
    """The task of that identity."""
    return from_row(db.one(SELECT + " WHERE t.id = :id", at=LAST, id=task_id))


def check_open(task: Task) -> None:
    """Raise Conflict when the task was ended already."""
    if task.done_at:
        raise Conflict(N_("{number} is done already, by {who}"), number=task.number, who=task.done_by)
    if task.dropped_at:
        raise Conflict(N_("{number} is dropped: {why}"), number=task.number, why=task.because)


def from_row(row: Row) -> Task:
    """A task from a row of SELECT."""
    times = {key: read_stamp(row[key]) if row[key] else None for key in ("made_at", "done_at", "dropped_at")}
    return Task(**{**row, **times, **{key: _day(row[key]) for key in ("planned_on", "due_on")}})


def _for_customer(
    op: Operation, customer: Customer, what: str, due_on: date, whose: Whose | None, **more: str | None
) -> str:
    """Write a new task for a customer. Returns its identity."""
    about = {"noun": "customer", "noun_id": customer.id, "customer_id": customer.id}
    by = {"engineer_id": whose.engineer_id, "role": whose.role} if whose else {}
    return _new(op, what=what, due_on=due_on, **about, **by, **more)


def _new(op: Operation, **values: Any) -> str:
    """Write a new task. Returns its identity."""
    due_on = values.pop("due_on").isoformat()
    row = {"id": op.new_id("task"), "number": numbers.following(op, PREFIX), "made_at": stamp(op.at)}
    row |= {"made_by": op.actor, "planned_on": due_on, "due_on": due_on, **values}
    op.db.execute(f"INSERT INTO task ({', '.join(row)}) VALUES ({', '.join(f':{key}' for key in row)})", **row)
    return str(row["id"])


def _set(op: Operation, task_id: str, **values: Any) -> None:
    words = ", ".join(f"{key} = :{key}" for key in values)
    op.db.execute(f"UPDATE task SET {words} WHERE id = :id", id=task_id, **values)


def _move(op: Operation, task: Task, kind: str, due_on: date | None, because: str | None) -> None:
    op.db.execute(
        "INSERT INTO task_move (task_id, place, at, moved_by, kind, was_on, due_on, because)"
        " SELECT :task, COUNT(*) + 1, :at, :actor, :kind, :was, :due, :because FROM task_move WHERE task_id = :task",
        task=task.id,
        at=stamp(op.at),
        actor=op.actor,
        kind=kind,
        was=task.due_on.isoformat() if due_on else None,
        due=due_on.isoformat() if due_on else None,
        because=because,
    )
    if due_on:
        _set(op, task.id, due_on=due_on.isoformat())


def _reason(why: str) -> str:
    why = " ".join(why.split())
    if not why:
        raise UsageError(N_("--why needs a reason"))
    return why


def _said(task: Task) -> dict[str, Any]:
    """What every entry of the journal says of a task."""
    return {"number": task.number, "what": task.what, "customer": task.customer, "about": task.about}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
