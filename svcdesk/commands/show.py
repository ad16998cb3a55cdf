"""`svcdesk show`: a ticket whole."""

from svcdesk.commands.options import Format, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.desk import journal
from svcdesk.desk.assets import reception
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, clock_rows, facts, tickets
from svcdesk.desk.visits import dispatch
from svcdesk.views.tickets import tickets as views

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.care.complained import Complaint
    from svcdesk.desk.care.taken import Taken
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tickets.attachments import Attachment
    from svcdesk.desk.visits.appointments import Appointment


def show(desk: Desk, ticket: OneTicket, format: Format = None, json: Json = False) -> None:
    """Show a ticket whole.

    Its promises and what is left of them, holds, calls, visits, and all that happened.

    \b
    Example:
      svcdesk show 17
    """
    out = desk.out(format, json)
    with desk.reading() as db:
        found = tickets.find(db, ticket)
        found = tickets.get_at(db, found.id, desk.now) or found  # a hold may have ended by itself
        entries = list(journal.timeline(db, "ticket", found.id, whole=True))
        clocks = clock_rows.of_ticket(db, found.id, desk.now)
        holds = facts.holds(db, found.id)
        views.show(
            out,
            desk.policy,
            found,
            customers.get(db, found.customer_id),
            clocks,
            clock_rows.late_ones(desk.policy, clocks, facts.pauses(db, found.id), desk.now),
            [hold.by(desk.now) for hold in holds],
            calls.of_ticket(db, found.id),
            dispatch.of_ticket(db, found.id),
            _agreed(db, found.id) if any(entry.kind == "appointed" for entry in entries) else [],
            _files(db, found.id) if tickets.has_files(db, found.id) else [],
            entries,
            reception.bought(db, desk.policy, found, desk.now),
            *_care(db, desk.policy, found.id, entries),
        )


def _agreed(db: "Db", ticket_id: str) -> "list[Appointment]":
    from svcdesk.desk.visits import appointments  # most tickets have none

    return appointments.of_ticket(db, ticket_id)


def _care(db: "Db", policy: "Policy", ticket_id: str, entries: "list[Entry]") -> "tuple[list[Taken], list[Complaint]]":
    """What the customer was asked about the ticket, and the complaint that it is, or those about it."""
    asked = any("survey" in entry.data for entry in entries)
    complained = any(entry.kind in ("complaint about", "complained", "outcome") for entry in entries)
    if not (asked or complained):
        return [], []
    from svcdesk.desk.care import complained as complaints  # most tickets have neither
    from svcdesk.desk.care import taken

    return taken.of_ticket(db, policy, ticket_id), complaints.of_ticket(db, policy, ticket_id)


def _files(db: "Db", ticket_id: str) -> "list[Attachment]":
    from svcdesk.desk.tickets import attachments  # most tickets have none

    return attachments.of_ticket(db, ticket_id)
