"""Complaints in a list, and beside the ticket that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import N_
from svcdesk.views.columns import Column

if TYPE_CHECKING:
    from svcdesk.desk.care.complained import Complaint
    from svcdesk.views.text import Wording


def _late(complaint: Complaint, wording: Wording) -> str:
    return "bold red" if complaint.due_at and complaint.due_at < wording.now else ""


COMPLAINTS = (
    Column("number", N_("number"), lambda row: row.number, style=lambda _row, _out: "bold"),
    Column("state", N_("state"), lambda row: row.state, label="ticket"),
    Column("opened_at", N_("opened"), lambda row: row.opened_at, spare=True),
    Column("customer", N_("customer"), lambda row: row.customer),
    Column("summary", N_("what"), lambda row: row.summary),
    Column("about", N_("about"), lambda row: row.about, spare=True),
    Column("engineer_about", N_("of whom"), lambda row: row.engineer_about, spare=True),
    Column("survey", N_("survey"), lambda row: row.survey, spare=True),
    Column("engineer", N_("engineer"), lambda row: row.engineer, spare=True),
    Column("due_at", N_("due"), lambda row: row.due_at, style=_late),
    Column("upheld", N_("upheld"), lambda row: row.upheld, spare=True),
    Column("outcome", N_("outcome"), lambda row: row.outcome, spare=True),
    Column("told_to", N_("told to"), lambda row: row.told_to, spare=True),
    Column("how", N_("how"), lambda row: row.how, data_only=True),
    Column("told_at", N_("told at"), lambda row: row.told_at, spare=True),
)
