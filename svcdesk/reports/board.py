"""The board on the wall: how many tickets are new, unassigned, held or late, what is due next, and who has what."""

from __future__ import annotations

from datetime import timedelta

from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.listing import Query
from svcdesk.desk.tickets.tickets import STATES
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, due, overdue, workload
from svcdesk.views.columns import Column, Section, named
from svcdesk.views.tables import Sections
from svcdesk.views.tickets.listing import LIST

_SOON = timedelta(hours=1)
_NEXT = 10  # tickets that fit on a wall, and that a hotline can keep in mind


class Counts(Record):
    """How many tickets there are at a moment: opened since midnight, and of those that go on, by what they need."""

    new: int
    unassigned: int
    held: int
    overdue: int
    due_soon: int


def board(question: Question) -> Sections:
    """Show how many tickets there are, what is due next, and who has what.

    `svcdesk board` draws the same on a screen that renews itself.

    \b
    Example:
      svcdesk report board --format html
    """
    lines = listing.search(
        question.db, Query(limit=_NEXT, urgency=tuple(question.policy.names("priorities"))), question.at
    )
    staff = [each for each in workload.count(question.db, None, None, question.at) if each.open]
    sections = [
        Section(_("Now"), COUNTS, [count(question)], "now"),
        Section(_("Due next"), named(LIST, "target", question.policy.target_names), lines, "next"),
        Section(_("Who has what"), WORKLOAD, staff, "engineers"),
    ]
    return Sections(_("Board"), sections, _("no tickets"))


def count(question: Question) -> Counts:
    """The numbers on top of the board; a day begins at midnight in the desk's zone."""
    db, at = question.db, question.at
    midnight = at.astimezone(question.policy.zone).replace(hour=0, minute=0, second=0).astimezone(at.tzinfo)
    late = {each.ticket.id for each in overdue.due_before(db, question.policy, at, at)}
    soon = {each.ticket.id for each in due.upcoming(db, question.policy, at, at + _SOON)}
    return Counts(
        new=listing.count(db, Query(states=STATES, opened_since=midnight), at),
        unassigned=listing.count(db, Query(unassigned=True), at),
        held=listing.count(db, Query(held=True), at),
        overdue=len(late),
        due_soon=len(soon - late),
    )


COUNTS = (
    Column("new", N_("new today"), lambda row: row.new),
    Column("unassigned", N_("unassigned"), lambda row: row.unassigned),
    Column("held", N_("on hold"), lambda row: row.held),
    Column("overdue", N_("overdue"), lambda row: row.overdue, style=lambda row, _w: "bold red" if row.overdue else ""),
    Column(
        "due_soon",
        N_("due within the hour"),
        lambda row: row.due_soon,
        style=lambda row, _w: "yellow" if row.due_soon else "",
    ),
)
WORKLOAD = tuple(column for column in workload.COLUMNS if column.key in ("engineer", "open", "overdue"))
