"""The customer's consent: who gave it, how and when, to work, remote control, taking equipment away, or a quote."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.tickets import clocks, late, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


IN_PERSON = "in person"  # how the customer agrees where nobody says otherwise


class Consent(Record):
    """One consent, given at `at` (UTC). `quote` is the number of the quote that was agreed to, when it was one.

    `how` is in the words of whoever wrote it down; phone, in person and in writing are shown in the reader's language.
    """

    purpose: str
    given_by: str
    how: str
    at: datetime
    quote: str | None


def of_ticket(db: Db, ticket_id: str) -> list[Consent]:
    """Consents given for a ticket, oldest first; those of one second by what they are for, and by whom."""
    rows = db.execute(
        "SELECT c.purpose, c.given_by, c.how, c.at, q.number FROM consent c LEFT JOIN quote q ON q.id = c.quote_id"
        " WHERE c.ticket_id = :ticket ORDER BY c.at, c.purpose, COALESCE(q.number, ''), c.given_by, c.how",
        ticket=ticket_id,
    )
    return [Consent(row["purpose"], row["given_by"], row["how"], read_stamp(row["at"]), row["number"]) for row in rows]


@verb("consent", away=True)
def give(
    op: Operation, ticket: Ticket, purpose: str, given_by: str, how: str, quote: tuple[str, str] | None = None
) -> Ticket:
    """Record that the customer agrees at `op.at`; `quote` is the identity and number of the quote agreed to, if any.

    Raises UsageError without a name or a way, Conflict before the ticket was opened.
    """
    given_by, how = " ".join(given_by.split()), " ".join(how.split())
    if not given_by or not how:
        raise UsageError(N_("a consent needs who gave it and how: --by NAME --how phone"))
    op = op.not_before(ticket.opened_at)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    op.db.execute(
        "INSERT INTO consent (id, ticket_id, purpose, quote_id, given_by, how, at)"
        " VALUES (:id, :ticket, :purpose, :quote, :by, :how, :at)",
        id=op.new_id("consent"),
        ticket=ticket.id,
        purpose=purpose,
        quote=quote[0] if quote else None,
        by=given_by,
        how=how,
        at=stamp(op.at),
    )
    data = {"purpose": purpose, "by": given_by, "how": how, "quote": quote[1] if quote else None}
    changes = clocks.happened(op, ticket, "consented")
    op.record("ticket", ticket.id, "consented", {**data, "clocks": changes})
    return tickets.get(op.db, ticket.id)


@verb("consent --take-back", away=True)
def take_back(op: Operation, ticket: Ticket, purpose: str) -> Ticket:
    """Say that the customer has not agreed to that after all: the last consent to it never counted.

    Raises UsageError without a reason (`op.why`), NotFound when there is none, and as `clock_rows.judged` does.
    """
    if not op.why:
        raise UsageError(N_("taking a consent back needs a reason: add --why"))
    given = [each for each in timeline(op.db, "ticket", ticket.id) if each.kind == "consented"]
    given = [each for each in given if each.data["purpose"] == purpose]
    if not given:
        raise NotFound(N_("{number}: nobody has agreed to {purpose}"), number=ticket.number, purpose=purpose)
    op, wrong = op.about(op.now), given[-1]
    before = late.history(op.db, op.policy, ticket, op.now)
    op.db.execute(
        "DELETE FROM consent WHERE ticket_id = :ticket AND purpose = :purpose AND at = :at AND given_by = :by",
        ticket=ticket.id,
        purpose=purpose,
        at=stamp(wrong.at),
        by=wrong.data["by"],
    )
    op.take_back([wrong])
    changes = late.retold(op, ticket, before, late.history(op.db, op.policy, ticket, op.now))
    said = {key: wrong.data[key] for key in ("purpose", "by", "how", "quote")}
    op.record("ticket", ticket.id, "consent taken back", {**said, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def move_all(op: Operation, ticket: Ticket, into: Ticket) -> None:
    """Write that what was agreed to for a ticket is so for another one."""
    op.db.execute("UPDATE consent SET ticket_id = :into WHERE ticket_id = :ticket", into=into.id, ticket=ticket.id)


def needed(policy: Policy, purpose: str) -> bool:
    """Whether the organisation asks for the customer's consent to `purpose`."""
    return purpose in policy.consents


def check(op: Operation, ticket: Ticket, purpose: str) -> None:
    """Raise Conflict when consent to `purpose` is needed and was not given by `op.at`."""
    if not needed(op.policy, purpose):
        return
    if not any(each.purpose == purpose and each.at <= op.at for each in of_ticket(op.db, ticket.id)):
        message = N_(
            "{number}: the customer has not agreed to this:"
            " 'svcdesk consent {number} --to {purpose} --by NAME --how phone'"
        )
        raise Conflict(message, number=ticket.number, purpose=purpose)
