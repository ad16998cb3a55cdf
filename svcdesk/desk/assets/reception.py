"""Taking a call, about a machine or not, for a new ticket or an existing one, and what the hotline should know.

Most calls name no machine, so what is known of machines and contracts is loaded when one does.
"""

from collections.abc import Sequence
from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.people import callers, customers
from svcdesk.desk.tickets import calls, clock_rows, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.words import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.people.customers import Customer
    from svcdesk.desk.people.duty import Duty
    from svcdesk.sla.clock import Clock


class Open(Record):
    """A live ticket of a customer, with the serial number of its machine; `same` when a call is about that, too."""

    ticket: Ticket
    serial: str | None
    same: bool


class Received(Record):
    """A call that opened a ticket, its running promises, and what helps while the customer is on the line.

    `others` are the customer's other live tickets. `assumed` are the classes that the desk's defaults gave. `new` tells
    whether the call made the customer; `sharing` are the customers with the same telephone then. `bought` is the
    machine, the site and the contract, if any; `rivals` are the numbers of other contracts in force, where that one was
    only assumed.
    """

    ticket: Ticket
    running: "list[Clock]"
    others: list[Open]
    assumed: list[str]
    new: bool
    sharing: "list[Customer]"
    bought: "Bought | None"
    rivals: list[str]


@verb("log --join", duty="calls", away=True)
def take(op: Operation, intake: Intake, join: str | None = None, wanted: str | None = None) -> list[Ticket]:
    """Take a call: open a ticket for it, or deal with it as one about the ticket that `join` means (`calls.leads_to`).

    `wanted` answers, for a ticket that is resolved, whether to `reopen` it or to open a `new` one. Returns the ticket
    that the call belongs to, then the one that this refers to, if it does. Raises as `calls.log`, `calls.join` and
    `tickets.find` do, for a machine as `intake.complete` and `equipment.find`; Conflict when it is the ticket of
    somebody else and nobody says that it is meant so, or when the tier wants to be asked and nothing is wanted.
    """
    if not join:
        if wanted:
            raise UsageError(N_("--new and --reopen are about a ticket: name it with --join"))
        return [_log(op, intake)]
    ticket = tickets.leads_to(op.db, tickets.find(op.db, join))
    if intake.whose != callers.SURE and (caller := stranger(op.db, op.policy, ticket, intake)):
        message = N_("{number} is a ticket of {customer}, not of {caller}: --yes lets the call join it all the same")
        raise Conflict(message, number=ticket.number, customer=ticket.customer, caller=caller)
    leads_to = calls.leads_to(op.db, op.policy, ticket, op.at, wanted)
    if leads_to == "ask":
        message = N_("{number} is resolved: --reopen goes on with it, --new opens a ticket that refers to it")
        if ticket.state == "closed":  # by itself, and only after the call
            message = N_("{number} was resolved then: --reopen goes on with it, --new opens a ticket that refers to it")
        raise Conflict(message, number=ticket.number)
    if leads_to == "new":
        return [_follow(op, ticket, intake), ticket]
    if intake.contract:
        message = N_("{number} has its contract: 'svcdesk edit {number} --contract {contract}' gives it another")
        raise UsageError(message, number=ticket.number, contract=intake.contract)
    if not intake.serial:
        return [calls.join(op, ticket, intake, leads_to == "reopen")]
    from svcdesk.desk.assets import intake as of_machine

    return [of_machine.join(op, ticket, intake, leads_to == "reopen")]


@verb("log", duty="calls", away=True)
def receive(op: Operation, intake: Intake) -> Ticket:
    """Take a call that opens a ticket. Raises as `take` does."""
    [ticket] = take(op, intake)
    return ticket


def received(db: Db, policy: "Policy", ticket: Ticket, entries: Sequence[Entry], phone: str | None) -> Received:
    """What the hotline should know of a ticket that has just been received, with these entries, from this telephone.

    It is looked up when the ticket is logged: nobody who wants to log another waits for it.
    """
    new = any(entry.kind == "customer added" for entry in entries)
    logged = next(entry for entry in entries if entry.kind == "logged")
    about = bought(db, policy, ticket, logged.at)
    serial = about.machine.serial if about and about.machine else None
    return Received(
        ticket,
        running=[clock for clock in clock_rows.of_ticket(db, ticket.id) if clock.running],
        others=[each for each in open_of(db, ticket.customer_id, serial) if each.ticket.id != ticket.id],
        assumed=logged.data.get("assumed", []),
        new=new,
        sharing=customers.by_phone(db, policy, phone) if new and phone else [],
        bought=about,
        rivals=logged.data.get("rivals", []),
    )


def stranger(db: Db, policy: "Policy", ticket: Ticket, intake: Intake) -> str | None:
    """Who is calling about the ticket, if it is not the ticket's customer; None when it may be."""
    if name := intake.customer:
        number = customers.by_number(db, name)
        known = [number] if number else customers.named(db, name)
        theirs = fold(name) in fold(ticket.customer)
        return None if (any(each.id == ticket.customer_id for each in known) if known else theirs) else name
    owners = customers.by_phone(db, policy, intake.phone) if intake.phone else []
    if not owners or any(owner.id == ticket.customer_id for owner in owners):
        return None
    return owners[0].name


def open_of(db: Db, customer_id: str, serial: str | None, now: datetime | None = None) -> list[Open]:
    """The customer's live tickets: those about the machine of that serial number first, then the newest.

    With `now` (UTC) heeding holds that ended since.
    """
    rows = db.execute(
        "SELECT t.id, e.serial FROM ticket t JOIN equipment e ON e.id = t.equipment_id"
        " WHERE t.customer_id = :customer AND t.ended_at IS NULL",
        customer=customer_id,
    )
    about = {row["id"]: row["serial"] for row in rows}
    found = [
        Open(ticket, about.get(ticket.id), serial is not None and about.get(ticket.id) == serial)
        for ticket in reversed(tickets.of_customer(db, customer_id, now))
    ]
    return sorted(found, key=lambda each: not each.same)


def _log(op: Operation, intake: Intake, follows: Ticket | None = None) -> Ticket:
    if not (intake.serial or intake.contract or intake.site):
        return calls.log(op, intake, follows=follows)
    from svcdesk.desk.assets import intake as of_machine

    return of_machine.log(op, intake, follows)


def _follow(op: Operation, ticket: Ticket, intake: Intake) -> Ticket:
    """Open a ticket that refers to one that has ended, about the same machine, place and kind unless said otherwise."""
    if not intake.serial and tickets.bought(op.db, ticket.id)[0]:
        from svcdesk.desk.assets import equipment

        if machine := equipment.of_ticket(op.db, ticket.id):
            intake = intake._replace(serial=machine.serial)
    known = intake._replace(kind=intake.kind or ticket.kind, region=intake.region or ticket.region)
    return _log(op, known, ticket)


def bought(db: Db, policy: "Policy", ticket: Ticket, at: datetime) -> "Bought | None":
    """What the ticket is about, with the warranty on the day of `at` (UTC); None for nothing."""
    if not any((*tickets.bought(db, ticket.id), tickets.site_of(db, ticket.id))):
        return None
    from svcdesk.desk.assets import intake

    return intake.bought(db, policy, ticket, at)


def resembling(db: Db, received: Received) -> list[str]:
    """Names of known customers that resemble the name of the one that the call made; none when it made none."""
    if not received.new:
        return []
    from svcdesk.desk.people import namesakes

    return namesakes.of(db, customers.get(db, received.ticket.customer_id))


def answering(db: Db, policy: "Policy", now: datetime) -> "Duty | None":
    """Whom the hotline can call at `now` (UTC); None during working hours, or without a rota.

    Raises NotFound or Conflict when the rota names nobody who works here.
    """
    if policy.duty is None:
        return None
    from svcdesk.desk.people import duty

    return duty.answering(db, policy, now)
