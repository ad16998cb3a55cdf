"""The columns of the reports, and which of them stand in blocks or have a picture beneath."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import Column
from svcdesk.views.out import Out
from svcdesk.views.text import relative, span

if TYPE_CHECKING:
    from svcdesk.reports.overdue import Overdue


def _late(row: Overdue, _out: Out) -> str:
    # working time stays as it is counted: a day of it is not 24 hours
    return span(row.seconds_late) if row.late and row.within.kind == "clock" else row.late or ""


OVERDUE = (
    Column("number", _("number"), lambda row: row.ticket.number, style=lambda _row, _out: "bold"),
    Column("priority", _("prio"), lambda row: row.ticket.priority),
    Column("target", _("target"), lambda row: row.target),
    Column(
        "late",
        _("late"),
        lambda row: row.late,
        shown=_late,
        style=lambda row, _out: "bold red" if row.late else "",
        spare=True,
    ),
    Column("due_at", _("due"), lambda row: row.due_at, shown=lambda row, out: relative(row.due_at, out.now)),
    Column("within", _("promised"), lambda row: str(row.within), spare=True),
    Column("seconds_late", _("seconds late"), lambda row: row.seconds_late, data_only=True),
    Column("tier", _("tier"), lambda row: row.ticket.tier, spare=True),
    Column("region", _("region"), lambda row: row.ticket.region, spare=True),
    Column("engineer", _("engineer"), lambda row: row.ticket.engineer),
    Column("customer", _("customer"), lambda row: row.ticket.customer),
    Column("summary", _("summary"), lambda row: row.ticket.summary),
)

ATTAINMENT = (
    Column("tier", _("tier"), lambda row: row.tier),
    Column("target", _("target"), lambda row: row.target),
    Column("met", _("met"), lambda row: row.met),
    Column("missed", _("missed"), lambda row: row.missed),
    Column("running", _("running"), lambda row: row.running),
    Column(
        "percent",
        _("met %"),
        lambda row: None if row.percent is None else round(row.percent, 1),
        style=lambda row, _out: "" if row.percent is None or row.percent >= 90 else "yellow",
    ),
)


DUE = tuple(column for column in OVERDUE if column.key not in ("late", "seconds_late"))

HOLDS = (
    Column("reason", _("reason"), lambda row: row.reason),
    Column("tickets", _("tickets"), lambda row: row.tickets),
    Column("holds", _("holds"), lambda row: row.holds),
    Column("minutes", _("minutes"), lambda row: row.minutes, shown=lambda row, _out: span(row.seconds)),
)

_GROUPS = {"customer": _("customer"), "engineer": _("engineer"), "region": _("region"), "month": _("month")}


def attainment(group: str | None) -> tuple[Column, ...]:
    """The columns of promises met and missed; with `group` what they are counted by comes first."""
    if group is None:
        return ATTAINMENT
    first = Column("group", _GROUPS[group], lambda row: row.group, shown=lambda row, _out: row.group or _("nobody"))
    return (first, *ATTAINMENT)


def solved(goal: float | None) -> tuple[Column, ...]:
    """The columns of tickets solved in time; the wanted share, in percent, stands beside what was reached."""
    return (
        Column("priority", _("prio"), lambda row: row.priority),
        Column("opened", _("opened"), lambda row: row.opened),
        Column("within", _("in time"), lambda row: row.within),
        Column("late", _("too late"), lambda row: row.late),
        Column("open", _("still open"), lambda row: row.open),
        Column(
            "percent",
            _("in time %"),
            lambda row: None if row.percent is None else round(row.percent, 1),
            style=lambda row, _out: "yellow" if goal and row.percent is not None and row.percent < goal else "",
        ),
        Column("goal", _("wanted %"), lambda _row: goal, data_only=goal is None),
    )


def promises(out: Out, columns: Sequence[Column], rows: Sequence[Overdue], group: str | None, empty: str) -> None:
    """Print promises that are overdue or fall due; with `group` (target, engineer, region) in blocks under its name."""
    key: Callable[[Overdue], str] = {
        None: lambda _row: "",
        "target": lambda row: row.target,
        "engineer": lambda row: row.ticket.engineer or "",
        "region": lambda row: row.ticket.region,
    }[group]
    if group is None or out.format in ("json", "jsonl", "csv") or not rows:
        out.rows(columns, sorted(rows, key=key), empty)
        return
    for index, name in enumerate(sorted({key(row) for row in rows})):
        block = [row for row in rows if key(row) == name]
        out.lines(
            None, [*([""] if index else []), _("{name} ({count})").format(name=name or _("nobody"), count=len(block))]
        )
        out.rows(columns, block)
