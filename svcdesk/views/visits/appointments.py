"""Times agreed for visits, in columns: from when to when, with the weekday."""

from __future__ import annotations

from datetime import datetime

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column, attributes
from svcdesk.views.text import window

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.visits.appointments import Appointment
    from svcdesk.views.text import Wording


def agreed(line: Any, wording: Wording) -> str:
    """What was agreed for a visit, if anything was; `line` has a `visit_at` and a `visit_until`."""
    since: datetime | None = line.visit_at
    return window(since, line.visit_until, wording.zone) if since else wording.text(None)


def another_wanted(policy: Policy, number: str, appointment: Appointment) -> str:
    """That another time is to be agreed with the customer, and the command for it."""
    words = _("{number}: nobody came at the time agreed, {visit}: agree on another: svcdesk schedule {number} '{when}'")
    visit = window(appointment.visit_at, appointment.visit_until, policy.zone)
    return words.format(number=number, visit=visit, when=_("tomorrow 10:00"))


WINDOW = (
    Column("visit_from", "visit_from", lambda line: line.visit_at, data_only=True),
    Column("visit_to", "visit_to", lambda line: line.visit_until, data_only=True),
    Column("visit_agreed", N_("visit agreed"), lambda line: line.visit_at, shown=agreed, spare=True, people_only=True),
)

APPOINTMENT = (
    *attributes("agreed_at"),
    Column("from", "from", lambda appointment: appointment.visit_at),
    Column("to", "to", lambda appointment: appointment.visit_until),
    *attributes("asked_by", "note"),
)


def _asked_by(appointment: Appointment) -> str:
    return _("the desk") if appointment.asked_by == "desk" else _("the customer")


APPOINTMENTS = (
    Column("agreed_at", N_("agreed"), lambda appointment: appointment.agreed_at),
    Column("visit", N_("visit"), lambda appointment: appointment.visit_at, shown=agreed, people_only=True),
    *(column._replace(data_only=True) for column in APPOINTMENT[1:3]),
    Column("asked_by", N_("asked by"), _asked_by),
    Column("note", N_("note"), lambda appointment: appointment.note),
)
