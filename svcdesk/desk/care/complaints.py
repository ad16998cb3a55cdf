"""Complaints: tickets of a kind of their own, which point at what they are about and end in an outcome that is told.

Their own targets are their clocks. Any ticket of the kind is a complaint, through whatever entrance it came. Whom a
complaint keeps from a ticket is decided in `desk/tickets/assignment`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from svcdesk.desk.assets import contracts, equipment, reception, sites
from svcdesk.desk.care.subject import Subject
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.people import callers, engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import assignment, clocks, endings, late, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.config.care import Complaints
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db, Row


@verb("complaint log", away=True)
def log(
    op: Operation, subject: Subject, intake: Intake, about: Engineer | None = None, survey_id: str | None = None
) -> list[Ticket]:
    """Open a ticket for a complaint of the subject's customer, about its ticket and an engineer where these are named.

    The ticket that it is about leaves that engineer, where the policy wants another one; the complaint goes to whoever
    has the role for it. Returns the complaint, and the ticket that it is about. Raises Conflict where the policy has no
    complaints, and as `reception.take` does.
    """
    rule = _rule(op)
    if subject.ticket:
        op = op.not_before(subject.ticket.opened_at)
        tickets.check_not_before(op, subject.ticket.number, subject.ticket.opened_at)
        intake = _as_its_ticket(op, subject.ticket, intake)
    intake = intake._replace(customer=subject.customer.number, kind=rule.kind, whose=callers.SURE)
    [ticket] = reception.take(op, intake)
    op.db.execute(
        "INSERT INTO complaint (ticket_id, about_ticket_id, about_engineer_id, survey_id)"
        " VALUES (:ticket, :about, :engineer, :survey)",
        ticket=ticket.id,
        about=subject.ticket.id if subject.ticket else None,
        engineer=about.id if about else None,
        survey=survey_id,
    )
    _point(op, ticket, subject.ticket, about, intake.said)
    return _given(op, rule, ticket, subject.ticket)


@verb("complaint edit")
def edit(op: Operation, ticket: Ticket, about_ticket: Ticket | None, about: Engineer | None) -> list[Ticket]:
    """Say what a complaint is about: a ticket, an engineer, or both; what is None stays as it was.

    Returns the complaint, and the ticket that it is about. Raises Conflict when it is no complaint, or is about that
    already, or the ticket is another customer's, and for whoever it complains of.
    """
    op = op.about(op.now)
    known = _of(op, ticket)
    endings.check_not_about(op, ticket)
    was = tickets.get(op.db, known["about_ticket_id"]) if known and known["about_ticket_id"] else None
    named = known["about_engineer_id"] if known else None
    if about_ticket and about_ticket.customer_id != ticket.customer_id:
        message = N_("{number} is a complaint of {customer}, and {other} a ticket of {owner}")
        raise Conflict(
            message,
            number=ticket.number,
            customer=ticket.customer,
            other=about_ticket.number,
            owner=about_ticket.customer,
        )
    now = about_ticket or was
    if now == was and (about is None or about.id == named):
        raise Conflict(N_("{number} is about that already"), number=ticket.number)
    _write(op, ticket, about_ticket_id=now.id if now else None, about_engineer_id=about.id if about else named)
    engineer = about or (engineers.get(op.db, named) if named else None)
    if was:
        _forget(op, was, ticket)
    _point(op.about(ticket.opened_at), ticket, now, engineer, ticket.summary)
    for each in (now, ticket):
        if each:
            assignment.leave(op, tickets.get(op.db, each.id))
    touched = {each.id: each for each in (ticket, now, was) if each}
    return [tickets.get(op.db, each) for each in touched]


@verb("complaint outcome")
def outcome(op: Operation, ticket: Ticket, text: str, upheld: bool, told_to: str, how: str | None = None) -> Ticket:
    """Write down what became of a complaint and that the customer was told so at `op.at`, and whether it was justified.

    Raises UsageError without words or without whom it was told, Conflict when it is no complaint, or has its outcome
    and there is no reason (`op.why`) for another, before it was opened, and for whoever it complains of.
    """
    op = op.not_before(ticket.opened_at, ticket.since)
    text, told_to = text.strip(), " ".join(told_to.split())
    if not text or not told_to:
        raise UsageError(N_("an outcome needs words, and --told says whom it was told"))
    tickets.check_no_duplicate(ticket)
    known = _of(op, ticket)
    endings.check_not_about(op, ticket)
    if known and known["outcome"] and not op.why:
        message = N_("{number} has its outcome: {outcome}; --why says why it is another")
        raise Conflict(message, number=ticket.number, outcome=known["outcome"])
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    said = {"outcome": text, "told_to": told_to, "how": " ".join((how or "").split()) or None}
    _write(op, ticket, upheld=int(upheld), told_at=stamp(op.at), **said)
    changes = clocks.happened(op, ticket, "outcome")
    op.record("ticket", ticket.id, "outcome", {**said, "upheld": upheld, "clocks": changes})
    return tickets.get(op.db, ticket.id)


def still_sent(db: Db, policy: Policy, about: Iterable[Ticket]) -> list[tuple[str, str]]:
    """The visits under way of whom a complaint keeps from one of the tickets: what they are called, and who goes."""
    found = []
    for ticket in about:
        kept = assignment.kept_from(db, policy, ticket) if ticket.live else {}
        names = {engineers.get(db, each).name for each in kept}
        for visit in dispatch.of_ticket(db, ticket.id) if names else []:
            if visit.under_way:
                found += [(dispatch.name_of(ticket, visit), name) for name in visit.engineers if name in names]
    return found


def _as_its_ticket(op: Operation, about: Ticket, intake: Intake) -> Intake:
    """The complaint with region and site of its ticket, with its machine and contract as far as these are theirs still.

    It is no repair of the machine, and nothing that came again.
    """
    site, contract = tickets.site_of(op.db, about.id), contracts.of_ticket(op.db, about.id)
    machine = equipment.of_ticket(op.db, about.id)
    today = op.at.astimezone(op.policy.zone).date()
    holds = contract and contract.customer_id == about.customer_id and contract.in_force(today)
    return intake._replace(
        region=intake.region or about.region,
        serial=machine.serial if machine and machine.customer_id in (None, about.customer_id) else None,
        site=sites.get(op.db, site).name if site else None,
        contract=contract.number if contract and holds else None,
    )


def _rule(op: Operation) -> Complaints:
    if op.policy.complaints is None:
        message = N_("complaints are no tickets here: name their kind in the section 'complaints' of the configuration")
        raise Conflict(message)
    return op.policy.complaints


def _of(op: Operation, ticket: Ticket) -> Row | None:
    """What is written of a complaint; None for one that came another way. Raises Conflict when it is no complaint."""
    found = _row(op.db, ticket.id)
    if found is None and ticket.kind != _rule(op).kind:
        message = N_("{number} is no complaint: 'svcdesk complaint log {number}' logs one about it")
        raise Conflict(message, number=ticket.number)
    return found


def _row(db: Db, ticket_id: str) -> Row | None:
    row: Row | None = db.execute(
        "SELECT about_ticket_id, about_engineer_id, outcome FROM complaint WHERE ticket_id = :ticket", ticket=ticket_id
    ).fetchone()
    return row


def _write(op: Operation, ticket: Ticket, **columns: Any) -> None:
    names = ", ".join(columns)
    op.db.execute(
        f"INSERT INTO complaint (ticket_id, {names}) VALUES (:ticket, {', '.join(f':{name}' for name in columns)})"
        f" ON CONFLICT (ticket_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in columns)}",
        ticket=ticket.id,
        **columns,
    )


def _point(op: Operation, ticket: Ticket, about: Ticket | None, engineer: Engineer | None, said: str) -> None:
    """Record what a complaint is about, and with the ticket that it is about that there is one."""
    name = engineer.name if engineer else None
    facts = {"number": ticket.number, "about": about.number if about else None, "engineer": name}
    op.record("ticket", ticket.id, "complaint about", facts)
    if about:
        changes = clocks.happened(op, about, "complained")
        told = {"number": ticket.number, "engineer": name, "said": said, "clocks": changes}
        op.record("ticket", about.id, "complained", told)


def _forget(op: Operation, about: Ticket, ticket: Ticket) -> None:
    """Say of a ticket that the complaint was not about it."""
    before = late.history(op.db, op.policy, about, op.now)
    told = timeline(op.db, "ticket", about.id)
    op.take_back([each for each in told if each.kind == "complained" and each.data["number"] == ticket.number])
    changes = late.retold(op, about, before, late.history(op.db, op.policy, about, op.now))
    op.record("ticket", about.id, "not complained", {"number": ticket.number, "clocks": changes})


def _given(op: Operation, rule: Complaints, ticket: Ticket, about: Ticket | None) -> list[Ticket]:
    """Give the complaint to whoever has the role for it, and take what it is about from whom it complains of."""
    if about:
        about = assignment.leave(op, tickets.get(op.db, about.id))
    if rule.by:
        try:
            ticket = assignment.assign_by_choice(op, ticket)
        except Conflict as refusal:  # it is logged all the same
            said = {"what": "assign", "why": refusal.message, "facts": refusal.facts}
            op.record("ticket", ticket.id, "left undone", said)
    return [tickets.get(op.db, each.id) for each in (ticket, about) if each]
