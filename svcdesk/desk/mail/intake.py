"""A letter becomes a call: of the customer whose contact sent it, about the ticket that it answers, once.

A ticket is named by its number in the subject, or by the message that this one answers. Only a sender who is known
there joins it: whoever else writes gets a ticket of their own, which says so.
"""

from __future__ import annotations

import re

from svcdesk.db.port import Db
from svcdesk.desk.assets import correspondents, reception, sites
from svcdesk.desk.journal import Operation
from svcdesk.desk.mail.reading import Letter
from svcdesk.desk.people import callers, customers
from svcdesk.desk.tickets import attachments, calls, mails, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.record import Record

_ANSWER = re.compile(r"^\s*(?:(?:re|aw|sv|fw|fwd|wg|回复|答复|转发|回覆|轉寄|답장|전달)\s*[:：]\s*)+", re.IGNORECASE)
_NOTICE = re.compile(r"<([0-9a-f]{24})@")  # a message of the desk's own


class Taken(Record):
    """What became of a letter: its ticket, the call, and whether the desk had it already.

    `apart` is the number of somebody else's ticket that it names, and `among` the customers with that address, of whom
    the first was assumed.
    """

    ticket: Ticket
    known: bool = False
    apart: str | None = None
    among: tuple[str, ...] = ()


@verb("log mail", duty="calls")
def take(op: Operation, letter: Letter, typed: Intake, join: str | None = None) -> Taken:
    """Take a letter as a call. What was `typed` and the ticket to `join` count before what it says itself.

    Raises as `reception.take` does.
    """
    if had := mails.known(op.db, [letter.message_id]):
        return Taken(tickets.get(op.db, had.ticket_id), known=True)
    meant = _meant(op, letter)
    ticket = tickets.leads_to(op.db, tickets.find(op.db, join)) if join else meant
    apart = None
    if ticket and not join and not _known_there(op.db, ticket, letter.sender):
        apart, ticket = ticket.number, None
    contacts = correspondents.by_mail(op.db, letter.sender)
    known_as = next((each.name for each in contacts if not ticket or each.customer_id == ticket.customer_id), None)
    intake = typed._replace(
        said=typed.said or _said(letter, ticket),
        caller=typed.caller or known_as or letter.name or letter.sender,
        channel=typed.channel or ("mail" if "mail" in op.policy.names("channels") else None),
    )
    among: tuple[str, ...] = ()
    wanted = None
    if ticket:
        leads_to = calls.leads_to(op.db, op.policy, ticket, op.at)
        wanted = "new" if leads_to == "ask" else None  # nobody can be asked
    elif not intake.customer and not intake.phone:
        whose = list(dict.fromkeys(each.customer_id for each in contacts))
        if whose:
            found = [customers.get(op.db, each) for each in whose]
            intake = intake._replace(customer=found[0].number)
            among = tuple(customers.spoken(each) for each in found) if len(found) > 1 else ()
        else:
            intake = intake._replace(customer=letter.name or letter.sender, whose=callers.NEW)
    before = {each.id for each in calls.of_ticket(op.db, ticket.id)} if ticket else set()
    taken = reception.take(op, intake, ticket.number if ticket else None, wanted)[0]
    call_id = next(each.id for each in calls.of_ticket(op.db, taken.id) if each.id not in before)
    if intake.whose == callers.NEW and not typed.customer:
        owner = customers.get(op.db, taken.customer_id)
        sites.add_contact(op, owner, letter.name or letter.sender, mail=letter.sender)
    for each in letter.files:
        attachments.attach(op, taken, each, call_id)
    mails.keep(op, letter.message_id, letter.sender, call_id)
    said = {"from": letter.sender, "message_id": letter.message_id, "files": len(letter.files), "apart": apart}
    op.record("ticket", taken.id, "mailed", {key: word for key, word in said.items() if word})
    return Taken(tickets.get(op.db, taken.id), apart=apart, among=among)


def _said(letter: Letter, ticket: Ticket | None) -> str:
    subject = _ANSWER.sub("", letter.subject).strip()
    if ticket and letter.text:
        return letter.text
    return "\n".join(filter(None, (subject, letter.text))) or letter.sender


def _meant(op: Operation, letter: Letter) -> Ticket | None:
    """The ticket that the letter names or answers; None when it is about none that is known."""
    prefix = op.policy.number(0).rstrip("0")
    pattern = rf"(?<!\w){re.escape(prefix)}(\d{{1,12}})(?!\w)" if prefix else r"\[(\d{1,12})\]"
    for digits in re.findall(pattern, letter.subject, re.IGNORECASE):
        if found := tickets.by_number(op.db, op.policy.number(int(digits))):
            return tickets.leads_to(op.db, found)
    if had := mails.known(op.db, letter.answers):
        return tickets.leads_to(op.db, tickets.get(op.db, had.ticket_id))
    for each in letter.answers:
        if (ours := _NOTICE.match(each)) and (ticket_id := _told_of(op.db, ours[1])):
            return tickets.leads_to(op.db, tickets.get(op.db, ticket_id))
    return None


def _told_of(db: Db, notice_id: str) -> str | None:
    row = db.execute("SELECT ticket_id FROM notice WHERE id = :id", id=notice_id).fetchone()
    return row["ticket_id"] if row else None


def _known_there(db: Db, ticket: Ticket, sender: str) -> bool:
    """Whether the sender belongs to the ticket: a contact of its customer, or who wrote about it before."""
    if any(each.sender == sender for each in mails.of_ticket(db, ticket.id)):
        return True
    return any(each.customer_id == ticket.customer_id for each in correspondents.by_mail(db, sender))
