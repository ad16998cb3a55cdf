"""Tasks: their columns, and a task as a card with what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column, Section, attributes, record
from svcdesk.views.journal import sentence
from svcdesk.views.text import worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tasks.tasks import Move, Task
    from svcdesk.views.out import Out

STATES = {"open": N_("open"), "done": N_("done"), "dropped": N_("dropped")}
_MOVES = {"tried": N_("tried in vain"), "put off": N_("put off"), "moved": N_("moved by its rule")}


def tasks(policy: Policy) -> tuple[Column, ...]:
    """The columns of tasks."""
    return (
        Column("number", _("number"), lambda task: task.number, style=lambda _row, _out: "bold"),
        Column("state", _("state"), lambda task: task.state),
        Column("due_on", _("due"), lambda task: task.due_on),
        Column("what", _("what"), lambda task: task.what),
        Column("customer", _("customer"), lambda task: task.customer),
        Column("about", _("about"), lambda task: task.about),
        Column("for", _("for"), lambda task: whose(policy, task)),
        Column("tried", _("tried"), lambda task: task.tried, shown=lambda task, _out: str(task.tried or "")),
        Column("outcome", _("outcome"), lambda task: task.outcome or task.because),
        *(column._replace(data_only=True) for column in attributes(*_FOR_PROGRAMS)),
    )


_FOR_PROGRAMS = (
    "rule", "turn", "noun", "ticket", "role", "engineer", "planned_on", "made_at", "made_by", "done_at", "done_by",
    "dropped_at",
)  # fmt: skip


def whose(policy: Policy, row: Any) -> str | None:
    """For whom something is: the engineer, else the role by its name; None for anybody."""
    role = row.role and policy.names("roles").get(row.role, row.role)
    return row.engineer or role or None


def changed(out: Out, policy: Policy, entries: Iterable[Entry], done: Sequence[Task]) -> None:
    """Print what was changed of tasks: for people a sentence each, for programs the tasks as they are now."""
    columns = tasks(policy)
    out.lines([record(columns, task) for task in done], [sentence(policy, entry) for entry in entries])


def card(out: Out, policy: Policy, task: Task, moves: Sequence[Move]) -> None:
    """Print everything about a task."""
    fields = [
        (_("state"), worded(STATES, task.state)),
        (_("due"), task.due_on.isoformat()),
        (_("planned"), task.planned_on.isoformat() if task.planned_on != task.due_on else ""),
        (_("customer"), task.customer or ""),
        (_("about"), task.about or ""),
        (_("for"), whose(policy, task) or ""),
        (_("rule"), task.rule or ""),
        (_("ticket"), task.ticket or ""),
        (_("made"), f"{out.text(task.made_at)}, {task.made_by}"),
        (_("done"), f"{out.text(task.done_at)}, {task.done_by}" if task.done_at else ""),
        (_("outcome"), task.outcome or ""),
        (_("dropped"), f"{out.text(task.dropped_at)}: {task.because}" if task.dropped_at else ""),
    ]
    became = (
        Column("at", _("at"), lambda move: move.at),
        Column("kind", _("became"), lambda move: move.kind, shown=lambda move, _out: worded(_MOVES, move.kind)),
        Column("was_on", _("was due"), lambda move: move.was_on),
        Column("due_on", _("due"), lambda move: move.due_on),
        Column("because", _("why"), lambda move: move.because),
        Column("moved_by", _("by"), lambda move: move.moved_by),
    )
    data = {**record(tasks(policy), task), "moves": [record(became, move) for move in moves]}
    out.card(data, f"{task.number} {task.what}", fields, [Section(_("Meanwhile"), became, moves)] if moves else [])
