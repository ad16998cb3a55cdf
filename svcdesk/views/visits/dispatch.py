"""Visits as a list, and what people read of their steps."""

from __future__ import annotations

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column
from svcdesk.views.visits.appointments import WINDOW

STEPS = {
    "ordered": N_("ordered"),
    "accepted": N_("accepted"),
    "departed": N_("departed"),
    "arrived": N_("arrived"),
    "recorded": N_("recorded"),
    "finished": N_("finished"),
    "handed-over": N_("handed over"),
    "cancelled": N_("cancelled"),
}

LIST = (
    Column("number", "number", lambda line: line.number, data_only=True),
    Column("visit", _("visit"), lambda line: line.visit),
    Column("engineer", _("engineer"), lambda line: line.engineer),
    Column("state", _("state"), lambda line: line.state),
    Column("since", _("since"), lambda line: line.since),
    *WINDOW,
    Column("customer", _("customer"), lambda line: line.customer),
    Column("address", _("address"), lambda line: line.address),
    Column("summary", _("summary"), lambda line: line.summary),
)
