"""Loaners: the columns of those that are out, and of those that can be lent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column
from svcdesk.views.text import span

if TYPE_CHECKING:
    from svcdesk.desk.stock.loans import Loan
    from svcdesk.views.text import Wording

FREE = (
    Column("serial", N_("serial"), lambda machine: machine.serial, style=lambda _row, _out: "bold"),
    Column("kind", N_("kind"), lambda machine: machine.kind),
    Column("model", N_("model"), lambda machine: machine.model),
)


def loans(at: datetime) -> tuple[Column, ...]:
    """The columns of loans that are out at `at` (UTC), with how late they are then."""

    def shown(loan: Loan, _wording: Wording) -> str:
        late = loan.late_minutes(at)
        return span(late * 60) if late else ""

    return (
        Column("ticket", _("ticket"), lambda loan: loan.ticket, style=lambda _row, _out: "bold"),
        Column("customer", _("customer"), lambda loan: loan.customer),
        Column("serial", _("serial"), lambda loan: loan.serial),
        Column("kind", _("kind"), lambda loan: loan.kind),
        Column("lent_at", _("lent"), lambda loan: loan.lent_at),
        Column("due_at", _("due"), lambda loan: loan.due_at),
        Column("late_minutes", _("late"), lambda loan: loan.late_minutes(at), shown=shown),
    )
