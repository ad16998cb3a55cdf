"""Complaints in a list, and beside the ticket that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import Column

if TYPE_CHECKING:
    from svcdesk.desk.care.complained import Complaint
    from svcdesk.views.text import Wording


def _late(complaint: Complaint, wording: Wording) -> str:
    return "bold red" if complaint.due_at and complaint.due_at < wording.now else ""


COMPLAINTS = (
    Column("number", _("number"), lambda row: row.number, style=lambda _row, _out: "bold"),
    Column("state", _("state"), lambda row: row.state),
    Column("opened_at", _("opened"), lambda row: row.opened_at),
    Column("customer", _("customer"), lambda row: row.customer),
    Column("summary", _("what"), lambda row: row.summary),
    Column("about", _("about"), lambda row: row.about),
    Column("engineer_about", _("of whom"), lambda row: row.engineer_about),
    Column("survey", _("survey"), lambda row: row.survey, spare=True),
    Column("engineer", _("engineer"), lambda row: row.engineer),
    Column("due_at", _("due"), lambda row: row.due_at, style=_late),
    Column("upheld", _("upheld"), lambda row: row.upheld),
    Column("outcome", _("outcome"), lambda row: row.outcome),
    Column("told_to", _("told"), lambda row: row.told_to),
    Column("how", _("how"), lambda row: row.how, data_only=True),
    Column("told_at", _("told at"), lambda row: row.told_at, spare=True),
)
