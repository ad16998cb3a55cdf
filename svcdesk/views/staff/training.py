"""Sessions of training, who takes part in them, and the list that people sign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from svcdesk.labels import LABELS
from svcdesk.locale import N_, _
from svcdesk.views.assets.columns import column
from svcdesk.views.columns import Column, Section, record
from svcdesk.views.journal import happened
from svcdesk.views.money.amounts import for_people
from svcdesk.views.paper import sheet
from svcdesk.views.staff.words import course_name
from svcdesk.views.text import duration, long_time, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import Course
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.staff.trainees import Trainee
    from svcdesk.desk.staff.training import Session
    from svcdesk.views.out import Out

_STATES = LABELS["session"]
_BLANK_LINES = 12  # on a list to sign, where nobody says how many may come

SESSIONS = (
    column("number", N_("number"), bold=True),
    column("course", N_("course")),
    column("at", N_("begins")),
    column("trainer", N_("trainer")),
    column("place", N_("where"), spare=True),
    column("customer", N_("customer")),
    column("places", N_("places")),
    column("enrolled", N_("enrolled")),
    column("state", N_("state"))._replace(label="session"),
    column("cancelled_because", N_("because"), spare=True),
    Column("held_at", "held_at", lambda row: row.held_at, data_only=True),
)


def people(out: Out) -> tuple[Column, ...]:
    """The columns of who takes part."""
    return (
        column("name", _("full name"), bold=True),
        column("customer", _("customer")),
        column("contract", _("included in")),
        for_people(out, "amount", _("to collect"), lambda row: row.money.worded(row.amount) if row.money else ""),
        Column("currency", "currency", lambda row: row.currency, data_only=True),
        Column("decimals", "decimals", lambda row: row.decimals, data_only=True),
        column("present", _("present")),
        column("mark", _("mark")),
        column("passed", _("passed")),
        column("certificate", _("certificate")),
    )


def card(out: Out, policy: Policy, session: Session, found: Sequence[Trainee]) -> None:
    """Print a session with everybody who takes part."""
    columns, course = people(out), policy.training.get(session.course)
    data = {**record(SESSIONS, session), "people": [record(columns, each) for each in found]}
    fields = [
        (_("begins"), out.text(session.at)),
        (_("lasts"), duration(course.lasts) if course and course.lasts else ""),
        (_("audience"), (course and course.audience) or ""),
        (_("trainer"), session.trainer or ""),
        (_("where"), session.place or ""),
        (_("customer"), session.customer or ""),
        (_("places"), _taken(session)),
        (_("took place on"), out.text(session.held_at) if session.held_at else ""),
        (_("cancelled"), session.cancelled_because or ""),
    ]
    heading = f"{session.number}  {course_name(policy, session.course)}  {worded(_STATES, session.state)}"
    out.card(data, heading, fields, [Section(_("People"), columns, found)] if found else [])


def page(policy: Policy, course: Course, session: Session, found: Sequence[Trainee]) -> sheet.Sheet:
    """The list that people sign, with a line for every place that is left."""
    blank = max(0, session.places - len(found)) if session.places else _BLANK_LINES - len(found)
    lines = [(str(place), each.name, each.customer or "", "", "") for place, each in enumerate(found, start=1)]
    lines += [(str(place), "", "", "", "") for place in range(len(found) + 1, len(found) + 1 + blank)]
    return sheet.Sheet(
        organisation=policy.desk_name,
        title=_("Training"),
        number=session.number,
        blocks=(
            (
                _("Course"),
                (
                    (_("content"), course.name),
                    (_("audience"), course.audience or ""),
                    (_("effect"), course.effect or ""),
                    (_("material"), course.material or ""),
                ),
            ),
            (
                _("Session"),
                (
                    (_("begins"), long_time(session.at, policy.zone)),
                    (_("lasts"), duration(course.lasts) if course.lasts else ""),
                    (_("trainer"), session.trainer or ""),
                    (_("where"), session.place or ""),
                ),
            ),
        ),
        texts=(),
        table=((_("No."), _("Full name"), _("Customer"), _("Mark"), _("Signature")), *lines),
        totals=(),
        boxes=(),
        signatures=(sheet.Signature(_("Trainer"), "", ""), sheet.Signature(_("Customer"), "", "")),
        foot="",
        numbers=0,
        lined=True,
    )


def held(out: Out, policy: Policy, entries: Iterable[Entry], session: Session) -> None:
    """Print what was said of those who took part."""
    entries = list(entries)
    happened(out, policy, entries)
    if not entries:
        out.tell(_("{number}: all of it stands there already").format(number=session.number))


def _taken(session: Session) -> str:
    if session.places is None:
        return str(session.enrolled)
    return _("{enrolled} of {places}").format(enrolled=session.enrolled, places=session.places)
