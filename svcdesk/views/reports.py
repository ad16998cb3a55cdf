"""The columns of the reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.out import Column, Out
from svcdesk.views.text import relative

if TYPE_CHECKING:
    from svcdesk.desk.overdue import Overdue

OVERDUE = (
    Column("number", _("number"), lambda row: row.ticket.number, style=lambda _row, _out: "bold"),
    Column("priority", _("prio"), lambda row: row.ticket.priority),
    Column("target", _("target"), lambda row: row.target),
    Column("late", _("late"), lambda row: row.late, style=lambda row, _out: "bold red" if row.late else ""),
    Column("due_at", _("due"), lambda row: row.due_at, shown=lambda row, out: relative(row.due_at, out.now)),
    Column("within", _("promised"), lambda row: str(row.within)),
    Column("seconds_late", _("seconds late"), lambda row: row.seconds_late, data_only=True),
    Column("tier", _("tier"), lambda row: row.ticket.tier),
    Column("region", _("region"), lambda row: row.ticket.region),
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


def overdue(out: Out, rows: Sequence[Overdue], group: str | None, empty: str) -> None:
    """Print what is overdue; with `group` (engineer or region) in blocks, each under its name."""
    key: Callable[[Overdue], str] = {
        None: lambda _row: "",
        "engineer": lambda row: row.ticket.engineer or "",
        "region": lambda row: row.ticket.region,
    }[group]
    if group is None or out.form in ("json", "jsonl", "csv") or not rows:
        out.rows(OVERDUE, sorted(rows, key=key), empty)
        return
    for index, name in enumerate(sorted({key(row) for row in rows})):
        block = [row for row in rows if key(row) == name]
        out.lines(
            None, [*([""] if index else []), _("{name} ({count})").format(name=name or _("nobody"), count=len(block))]
        )
        out.rows(OVERDUE, block)
