"""The dispatch form whole: everything that stands on it, what is missing, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db
from svcdesk.desk import approvals
from svcdesk.desk.approvals import Approval
from svcdesk.desk.assets import contracts, equipment, warranty
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.assets.warranty import Cover
from svcdesk.desk.forms import charging, checklist, findings, items, lacks, parts
from svcdesk.desk.forms.findings import Finding
from svcdesk.desk.forms.lacks import Lack
from svcdesk.desk.forms.written import Done, FittedPart
from svcdesk.desk.journal import Entry, timeline
from svcdesk.desk.money import accounts, payments, priced
from svcdesk.desk.money.coverage import Coverage, assumed
from svcdesk.desk.money.payments import Payment
from svcdesk.desk.money.priced import Line, total
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.stock import moves
from svcdesk.desk.stock.moves import Move
from svcdesk.desk.tickets import attachments, calls, tickets
from svcdesk.desk.tickets.attachments import Attachment
from svcdesk.desk.tickets.calls import Call
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents, dispatch
from svcdesk.desk.visits.consents import Consent
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Form(Record):
    """One dispatch form with everything on it, as it stands now.

    `call` is the first call of the ticket, with who called and what was said, `wish` what was wished for last; `site`
    and `site_address` are where the machine stands; `standing` is whether its component was in warranty (in, out,
    unknown) before the visit; `coverage` is None before it was decided; `assumed` is whether something is charged only
    because nobody knows of a warranty; money is in the smallest unit of `currency`;
    `owed`, `discount` and `held` (what may be given back) are for all visits of the ticket; `payments` has void
    receipts, too; `checklist` has the items that are asked, with an answer of None for what was not answered, `judged`
    who has the last word about some; `moves` are the parts that moved for the visit, `fitted` those that came to stay;
    `amendments` are what the journal tells of changes after the end, `people` the names of engineers by their logins,
    where there are any; `lacks` says what is missing, `following` the command that comes next ("" when all is done).
    """

    ticket: Ticket
    visit: Visit
    customer: Customer
    call: Call | None
    wish: str | None
    machine: Equipment | None
    site: str | None
    site_address: str | None
    covers: tuple[Cover, ...]
    standing: str
    contract: Contract | None
    coverage: Coverage | None
    assumed: bool
    moves: tuple[Move, ...]
    fitted: tuple[FittedPart, ...]
    items: tuple[Done, ...]
    found: tuple[Finding, ...]
    lines: tuple[Line, ...]
    total: int
    owed: int
    discount: int
    held: int
    currency: Currency
    payments: tuple[Payment, ...]
    consents: tuple[Consent, ...]
    approvals: tuple[Approval, ...]
    checklist: tuple[tuple[str, bool | None], ...]
    judged: dict[str, str]
    attachments: tuple[Attachment, ...]
    lacks: tuple[Lack, ...]
    amendments: tuple[Entry, ...]
    people: dict[str, str]
    following: str

    @property
    def name(self) -> str:
        """What people call the visit: SD-000017/1."""
        return dispatch.name_of(self.ticket, self.visit)

    @property
    def missing(self) -> tuple[str, ...]:
        """The needs that are not met, each once, by the names that the configuration has for them."""
        return tuple(dict.fromkeys(lack.need for lack in self.lacks))


def of_visit(db: Db, policy: Policy, ticket: Ticket, visit: Visit, actor: str = "") -> Form:
    """The form of a visit as it stands, with warranty as of the day of the call, and what `actor` does next."""
    machine = equipment.of_ticket(db, ticket.id)
    site = db.execute(
        "SELECT name, address FROM site WHERE id = :site",
        site=tickets.site_of(db, ticket.id) or (machine.site_id if machine else None),
    ).fetchone()
    heard = calls.of_ticket(db, ticket.id)
    known = lacks.known(db, policy, ticket, visit)
    moved = tuple(moves.of_dispatch(db, visit.id))
    lines = tuple(priced.of_visit(db, visit.id))
    decided = charging.of_visit(visit)
    account = accounts.main(db, policy, ticket.id)
    missing = tuple(lacks.of_visit(db, policy, ticket, visit)) if visit.under_way else ()
    amended = _amendments(db, ticket, visit) if not visit.under_way else ()
    return Form(
        ticket=ticket,
        visit=visit,
        customer=customers.get(db, ticket.customer_id),
        call=next(iter(heard), None),
        wish=next((call.wish for call in reversed(heard) if call.wish), None),
        machine=machine,
        site=site["name"] if site else None,
        site_address=site["address"] if site else None,
        covers=tuple(warranty.covers(db, policy, machine)) if machine else (),
        standing=known["warranty"] or "unknown",
        contract=contracts.of_ticket(db, ticket.id),
        coverage=decided,
        assumed=any(line.amount for line in lines) and decided is not None and assumed(policy, known, decided),
        moves=moved,
        fitted=tuple(parts.fitted(moved)),
        items=tuple(items.of_visit(db, visit.id).values()),
        found=tuple(findings.of_visit(db, visit.id)),
        lines=lines,
        total=total(lines),
        owed=account.owed,
        discount=account.discount,
        held=account.held,
        currency=Currency(lines[0].currency, lines[0].decimals) if lines else account.money,
        payments=tuple(payments.of_ticket(db, ticket.id)),
        consents=tuple(consents.of_ticket(db, ticket.id)),
        approvals=tuple(approvals.of(db, "repair", visit.id)),
        checklist=tuple(checklist.whole(db, policy, visit.id, known).items()),
        judged=checklist.judged(db, visit.id),
        attachments=tuple(attachments.of_visit(db, visit.id)),
        lacks=missing,
        amendments=amended,
        people=engineers.by_login(db) if amended else {},
        following=_following(db, actor, ticket, visit, missing, account.owed),
    )


def _amendments(db: Db, ticket: Ticket, visit: Visit) -> tuple[Entry, ...]:
    entries = timeline(db, "ticket", ticket.id)
    return tuple(each for each in entries if each.kind == "amended" and each.data["visit"] == visit.visit)


def _following(db: Db, actor: str, ticket: Ticket, visit: Visit, missing: tuple[Lack, ...], owed: int) -> str:
    name = dispatch.name_of(ticket, visit)
    if visit.under_way and "arrived" not in visit.steps:
        return dispatch.command_of(db, actor, ticket, visit, "arrive")
    if missing:
        return missing[0].command
    if owed:
        return f"svcdesk pay {ticket.number}"
    if visit.under_way:
        return dispatch.command_of(db, actor, ticket, visit, "finish")
    if visit.state == "failed" and ticket.live:
        return f"svcdesk dispatch order {ticket.number}"
    if visit.state == "finished":
        return f"svcdesk dispatch hand-over {name}"
    if ticket.live:
        return f"svcdesk resolve {ticket.number} -c CAUSE -s SOLUTION"
    return f"svcdesk close {ticket.number}" if ticket.state == "resolved" else ""
