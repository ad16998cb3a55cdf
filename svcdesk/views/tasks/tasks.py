"""Tasks: their columns, and a task as a card with what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.labels import LABELS
from svcdesk.locale import _
from svcdesk.views.assets.files import FILES
from svcdesk.views.columns import Column, Section, attributes, record
from svcdesk.views.journal import as_data, sentence
from svcdesk.views.tasks.words import WHY
from svcdesk.views.text import worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.files import KeptFile
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tasks.tasks import Task
    from svcdesk.views.out import Out

_MENTIONED = 5  # tasks that are there already
STATES = LABELS["task"]


def tasks(policy: Policy) -> tuple[Column, ...]:
    """The columns of tasks."""
    return (
        Column("number", _("number"), lambda task: task.number, style=lambda _row, _out: "bold"),
        Column("state", _("state"), lambda task: task.state, label="task"),
        Column("due_on", _("due"), lambda task: task.due_on),
        Column("what", _("what"), lambda task: task.what),
        Column("customer", _("customer"), lambda task: task.customer),
        Column("about", _("about"), lambda task: task.about),
        Column("for", _("for"), lambda task: whose(policy, task)),
        Column("tried", _("tried"), lambda task: task.tried, shown=lambda task, _out: str(task.tried or "")),
        Column(
            "outcome",
            _("outcome"),
            lambda task: task.outcome or task.because,
            called=lambda task: task.outcome or worded(WHY, task.because or ""),
        ),
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


def announced(out: Out, policy: Policy, entries: Iterable[Entry], done: tuple[Sequence[Task], Sequence[Task]]) -> None:
    """Print what was announced, as `changed` does, and say which tasks of it were there already."""
    added, there = done
    changed(out, policy, entries, added)
    for task in there[:_MENTIONED]:
        words = _("there already: {number}, {customer}, due {due}, {state}")
        state = worded(STATES, task.state)
        out.tell(words.format(number=task.number, customer=task.customer, due=task.due_on, state=state))
    if len(there) > _MENTIONED:
        out.tell(_("and {more} more").format(more=len(there) - _MENTIONED))


def card(
    out: Out, policy: Policy, task: Task, entries: Sequence[Entry], files: Sequence[KeptFile], said: Mapping[str, Any]
) -> None:
    """Print everything about a task: what was `said` when it was announced, its files, and what became of it."""
    told = {key: said.get(key) for key in ("why", "changes")}
    fields = [
        (_("state"), worded(STATES, task.state)),
        (_("due"), task.due_on.isoformat()),
        (_("planned for"), task.planned_on.isoformat() if task.planned_on != task.due_on else ""),
        (_("customer"), task.customer or ""),
        (_("about"), task.about or ""),
        (_("for"), whose(policy, task) or ""),
        (_("why"), told["why"] or ""),
        (_("changes"), told["changes"] or ""),
        (_("rule"), task.rule or ""),
        (_("ticket"), task.ticket or ""),
        (_("outcome"), task.outcome or ""),
    ]
    became = (
        Column("at", _("at"), lambda entry: entry.at),
        Column("actor", _("who"), lambda entry: entry.actor),
        Column("what", _("what happened"), lambda entry: sentence(policy, entry)),
    )
    data = {**record(tasks(policy), task), **told, "files": [record(FILES, each) for each in files]}
    data["timeline"] = [as_data(entry) for entry in entries]
    sections = [Section(_("Files"), FILES, files), Section(_("Timeline"), became, entries)]
    out.card(data, f"{task.number} {task.what}", fields, [each for each in sections if each.rows])
