"""A call comes in: who it is, which ticket it belongs to, and what is promised from this moment on."""

from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import callers, customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets import terms as promise_terms
from svcdesk.desk.tickets.classification import CHOSEN, Classes, Terms, by_default, derive, in_force, lacking
from svcdesk.desk.tickets.facts import promises
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold, name_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.promises.values import Calls


class Intake(Record):
    """What the hotline wrote down. A field that is None is taken from the customer's record, then the desk's defaults.

    `phone` is the telephone that the call comes from, `call_back` another one to call back on. `severity` with `reach`
    derive the priority when none is given. `number` is for tickets that come from another desk with a number of their
    own, `serial` is that of the machine that the call is about, `contract` the number of the contract that it is to be
    taken under. `whose` settles a doubt about the customer: `callers.SURE` or `callers.NEW`. `call_id` is the identity
    of a call that was written down before and belongs elsewhere. `site` is one of the customer's; `address` is where
    the customer is, if that was not known. `opinion` is the kind of what they say, a key of the policy,
    `wish` what they wish for, such as a time that suits.
    """

    said: str
    customer: str | None = None
    phone: str | None = None
    caller: str | None = None
    channel: str | None = None
    kind: str | None = None
    priority: str | None = None
    severity: str | None = None
    reach: str | None = None
    region: str | None = None
    tier: str | None = None
    phase: str | None = None
    warranty: str | None = None
    number: str | None = None
    serial: str | None = None
    contract: str | None = None
    whose: str | None = None
    call_id: str | None = None
    call_back: str | None = None
    site: str | None = None
    address: str | None = None
    opinion: str | None = None
    wish: str | None = None

    @property
    def classes(self) -> Classes:
        """The classes that were written down."""
        return Classes._make(getattr(self, key) for key in Classes._fields)


class Call(Record):
    """One contact by a customer, UTC; 17/2 is the one whose `number` is 2, the second about ticket 17."""

    id: str
    number: int
    at: datetime
    channel: str
    caller: str | None
    phone: str | None
    said: str
    taken_by: str
    wish: str | None
    opinion: str | None


def of_ticket(db: Db, ticket_id: str) -> list[Call]:
    """Calls about one ticket, oldest first."""
    rows = db.execute(
        "SELECT id, at, channel, caller, phone, said, taken_by, wish, opinion FROM call WHERE ticket_id = :ticket"
        " ORDER BY at, place, id",
        ticket=ticket_id,
    )
    return [
        Call(
            id=row["id"],
            number=number,
            at=read_stamp(row["at"]),
            channel=row["channel"],
            caller=row["caller"],
            phone=row["phone"],
            said=row["said"],
            taken_by=row["taken_by"],
            wish=row["wish"],
            opinion=row["opinion"],
        )
        for number, row in enumerate(rows, start=1)
    ]


def log(op: Operation, intake: Intake, terms: Terms | None = None, follows: Ticket | None = None) -> Ticket:
    """Open a ticket for a call; an unknown caller becomes a new customer by the name given.

    The verb `log` is `receive` in `desk/assets/reception.py`, which looks for the machine first.
    Its classes are what was typed, else what `terms` or the customer's contract say. `follows` is the ended ticket that
    the call is about, whose customer it is. Raises UsageError when nothing is said, when there is nobody to call back,
    or for a word that the policy does not know.
    """
    said = _said(intake)
    terms = terms or Terms()
    customer = _customer(op, intake, terms) if follows is None else _of(op, follows, intake)
    terms = under_contract(op.db, op.policy, customer, terms, op.at, intake.classes)
    classes = _classed_in_force(op.policy, customer, intake.classes, terms)
    promised = promises(op.policy, classes.tier or "", classes._asdict())
    given = promise_terms.keep(op, promised)
    count, number = (None, intake.number) if intake.number else numbers.of_ticket(op)
    ticket = Ticket(
        id=op.new_id("ticket"),
        number=number,
        summary=said.splitlines()[0].strip(),
        customer_id=customer.id,
        customer=customer.name,
        state="open",
        level=op.policy.level_of(classes.kind or ""),
        engineer_id=None,
        engineer=None,
        opened_at=op.at,
        ended_at=None,
        cause=None,
        solution=None,
        follows=follows.number if follows else None,
        since=op.at,
        **classes._asdict(),
    )
    tickets.insert(
        op, ticket, count, terms.equipment_id, terms.contract_id, follows.id if follows else None, terms.site_id
    )
    call = _insert(op, ticket, intake, said)
    changes = clocks.begin(op, ticket, promised)
    said_of = {key: getattr(ticket, key) for key in ("summary", "priority", "tier", "region", "kind")}
    typed = [key for key, word in {**intake.classes._asdict(), "contract": intake.contract}.items() if word]
    where_known = {
        "equipment": intake.serial, "site": intake.site, "contract": terms.contract, "follows": ticket.follows,
    }  # fmt: skip
    how = {"typed": typed, "rivals": list(terms.rivals), "assumed": _assumed(op.policy, customer, intake, terms)}
    gone = lacking(op.policy, derive(op.policy, intake.classes, *_otherwise(customer, terms)), classes)
    said_of |= {key: word for key, word in {**where_known, **how, "gone": gone}.items() if word}
    op.record("ticket", ticket.id, "logged", {**call, **said_of, "terms": given, "clocks": changes})
    if follows:
        tickets.check_not_before(op, follows.number, follows.opened_at)
        op.record("ticket", follows.id, "followed", {"number": ticket.number, "said": said})
    return ticket


def leads_to(db: Db, policy: "Policy", ticket: Ticket, at: datetime, wanted: str | None = None) -> str:
    """What a call at `at` (UTC) about a ticket leads to: `join` it, `reopen` it, open a `new` one, or first `ask`.

    About a ticket that was live then, or is now, it joins it; about a resolved one, or one that was closed by itself
    only after `at`, it does what was `wanted`, else what the tier says; about a closed or cancelled one it opens a new
    one. Raises Conflict for something else `wanted`.
    """
    then = tickets.get_at(db, ticket.id, at)
    found = "join" if ticket.live or (then and then.live) else "new"
    if found == "new" and ticket.ended_at and _resolved(db, ticket, at):
        if wanted:
            return wanted
        handled = _handled(policy, ticket)
        resolved_on, called_on = (each.astimezone(policy.zone).date() for each in (ticket.ended_at, at))
        found = handled.resolved if handled.in_time(resolved_on, called_on) else "new"
    if wanted not in (None, found):
        message = N_("{number} is {state}: a call about it can only join it, leave --new and --reopen out")
        if found == "new":
            message = N_("{number} is {state}: a call about it opens a new ticket; or 'svcdesk reopen {number}' first")
        raise Conflict(message, number=ticket.number, state=tickets.state_of(ticket))
    return found


def move_all(op: Operation, ticket: Ticket, into: Ticket) -> int:
    """Write that all calls about a ticket are about another one. Returns how many they are."""
    return op.db.execute(
        "UPDATE call SET ticket_id = :into WHERE ticket_id = :ticket", into=into.id, ticket=ticket.id
    ).rowcount


def rewrite_first(op: Operation, ticket_id: str, **columns: str | None) -> None:
    """Write what the first call about a ticket says: what was said, channel, caller, phone."""
    rewrite(op, of_ticket(op.db, ticket_id)[0].id, **columns)


def rewrite(op: Operation, call_id: str, **columns: str | None) -> None:
    """Write what a call says: what was said, channel, caller, phone, wish, opinion."""
    words = ", ".join(f"{column} = :{column}" for column in columns)
    op.db.execute(f"UPDATE call SET {words} WHERE id = :id", id=call_id, **columns)


def join(op: Operation, ticket: Ticket, intake: Intake, reopen: bool = False) -> Ticket:
    """Add a call to an existing ticket; what was said is kept with it, and its promises go on.

    With `reopen` a ticket that was resolved when it came is reopened by it; one on hold goes on, where its tier says so
    of the reason. Raises UsageError when nothing is said, Conflict before the ticket was opened.
    """
    said = _said(intake)
    op = op.not_before(ticket.since if reopen else ticket.opened_at)
    tickets.check_not_before(op, ticket.number, ticket.opened_at)
    held = None
    if reopen:
        from svcdesk.desk.tickets import endings  # few calls come about what has ended

        ticket = endings.reopen(op, ticket, said)
    elif ticket.state == "held":
        op, ticket, held = _awaited(op, ticket)
    call: dict[str, object] = {**_insert(op, ticket, intake, said)}
    if held:
        call["on_hold"] = held
    _of(op, ticket, intake)
    op.record("ticket", ticket.id, "called", {**call, "clocks": clocks.happened(op, ticket, "called")})
    return tickets.get(op.db, ticket.id)


def move(op: Operation, call_id: str, ticket: Ticket) -> None:
    """Write that a call is about another ticket, with the files that came with it; no promise hears of it."""
    op.db.execute("UPDATE call SET ticket_id = :ticket WHERE id = :id", ticket=ticket.id, id=call_id)
    came_with = "SELECT 1 FROM attachment WHERE call_id = :id LIMIT 1"
    if op.db.execute(came_with, id=call_id).fetchone():
        from svcdesk.desk.tickets import attachments  # few calls come with files

        attachments.move(op, call_id, ticket)


def classed(policy: "Policy", customer: Customer, typed: Classes, terms: Terms) -> Classes:
    """The classes of a call: what was typed, else what the terms, the customer's record, the desk's defaults say."""
    return derive(policy, typed, *_otherwise(customer, terms), by_default(policy))


def _classed_in_force(policy: "Policy", customer: Customer, typed: Classes, terms: Terms) -> Classes:
    """The same, passing over what the policy has no more: a new ticket is promised something all the same."""
    said = (in_force(policy, each) for each in (typed, *_otherwise(customer, terms)))
    return derive(policy, *said, by_default(policy))


def _assumed(policy: "Policy", customer: Customer, intake: Intake, terms: Terms) -> list[str]:
    """The classes that nobody and nothing said, and that might be others: the desk's defaults were taken."""
    said = derive(policy, *(in_force(policy, each) for each in (intake.classes, *_otherwise(customer, terms))))
    return [key for key, section in CHOSEN.items() if not getattr(said, key) and len(policy.names(section)) > 1]


def _otherwise(customer: Customer, terms: Terms) -> tuple[Classes, Classes]:
    bought = Classes(region=terms.region, tier=terms.tier, phase=terms.phase, warranty=terms.warranty)
    return bought, Classes(region=customer.region, tier=customer.tier, phase=customer.phase)


def under_contract(
    db: Db, policy: "Policy", customer: Customer, terms: Terms, at: datetime, typed: Classes | None = None
) -> Terms:
    """Add to the terms the customer's contract that is in force at `at` (UTC), unless they name one.

    Of several of one kind it is the first to end; of others, the one whose promises to a ticket classed as was `typed`
    are due first, and the others are its rivals.
    """
    if terms.contract_id:
        return terms
    rows = db.execute(
        "SELECT id, number, kind, tier, phase FROM contract"
        " WHERE customer_id = :customer AND ends_on >= :day AND starts_on <= :day ORDER BY ends_on, number",
        customer=customer.id,
        day=at.astimezone(policy.zone).date().isoformat(),
    ).fetchall()
    found = [
        terms._replace(contract_id=row["id"], contract=row["number"], tier=row["tier"], phase=row["phase"])
        for row in rows
    ]
    if len({(row["kind"], row["tier"], row["phase"]) for row in rows}) > 1:
        from svcdesk.desk.tickets import rivals  # most customers have one contract

        return rivals.best(policy, found, lambda each: classed(policy, customer, typed or Classes(), each), at)
    return found[0] if found else terms


def _awaited(op: Operation, ticket: Ticket) -> tuple[Operation, Ticket, str | None]:
    """What a call does to a ticket on hold: the operation, the ticket, and why it is on hold still, if it is."""
    from svcdesk.desk.tickets import holds

    op = op.not_before(ticket.since)
    reason = holds.lasting(op.db, ticket.id)
    if op.at < ticket.since:  # the call came before the hold, and is written down now
        return op, ticket, None
    if reason in _handled(op.policy, ticket).resume:
        return op, holds.resume(op, ticket), None
    return op, ticket, reason


def _resolved(db: Db, ticket: Ticket, at: datetime) -> bool:
    """Whether the ticket is resolved, or was at `at` (UTC) and has only been closed by itself since."""
    if ticket.state != "closed" or at >= ticket.since:
        return ticket.state == "resolved"
    from svcdesk.desk.tickets import endings  # few calls come about what has ended

    return endings.closing_by_itself(db, ticket, at) is not None


def _handled(policy: "Policy", ticket: Ticket) -> "Calls":
    """How the ticket's tier wants calls to be handled that are not about an open ticket."""
    from svcdesk.config.promises.values import Calls

    tier = policy.tiers.get(ticket.tier)
    return tier.calls if tier else Calls()


def _said(intake: Intake) -> str:
    said = intake.said.strip()
    if not said:
        raise UsageError(N_("what did the customer say? Give a summary in quotes"))
    return said


def _customer(op: Operation, intake: Intake, terms: Terms) -> Customer:
    caller = callers.of(op.db, op.policy, intake.customer, intake.phone)
    if not (caller.doubt == "other phone" and (terms.equipment_id or terms.contract_id)):  # they tell who it is
        callers.check(caller, intake.customer, intake.phone, intake.whose)
    known = caller.customer if intake.whose != callers.NEW else None
    if known:
        if intake.address and intake.address != known.address:
            known = _at_address(op, known, intake.address)
        return customers.add_phone(op, known, intake.phone) if intake.phone else known
    if not intake.customer:
        raise UsageError(
            N_("nobody is known at {phone}: add --customer NAME to make a new customer"), phone=intake.phone
        )
    return customers.add(
        op,
        intake.customer,
        (intake.phone,) if intake.phone else (),
        region=intake.region,
        tier=intake.tier,
        phase=intake.phase,
        same_name=intake.whose == callers.NEW,
        address=intake.address,
    )


def _at_address(op: Operation, customer: Customer, address: str) -> Customer:
    if customer.address:
        message = N_("{customer} is at {address}: another place is a site, see 'svcdesk site add --help'")
        raise Conflict(message, customer=customer.name, address=customer.address)
    return customers.change(op, customer, address=address)


def _of(op: Operation, ticket: Ticket, intake: Intake) -> Customer:
    """The ticket's customer, with the telephone of the call, unless it is somebody else's or somebody else called."""
    customer = customers.get(op.db, ticket.customer_id)
    named = intake.customer
    theirs = named in (None, customer.number) or fold(named or "") in fold(customer.name)
    if not intake.phone or not theirs or customers.by_phone(op.db, op.policy, intake.phone):
        return customer
    return customers.add_phone(op, customer, intake.phone)


def _insert(op: Operation, ticket: Ticket, intake: Intake, said: str) -> dict[str, str | None]:
    if intake.call_id:
        move(op, intake.call_id, ticket)
        row = op.db.one("SELECT channel, caller, phone, said FROM call WHERE id = :id", id=intake.call_id)
        return {key: row[key] for key in ("channel", "caller", "phone", "said")}
    call = {
        "channel": intake.channel or op.policy.defaults["channel"],
        "caller": intake.caller and name_of(intake.caller),
        "phone": intake.call_back or intake.phone,
        "said": said,
    }
    op.db.execute(
        "INSERT INTO call (id, ticket_id, at, channel, caller, phone, said, opinion, wish, taken_by, place)"
        " VALUES (:id, :ticket, :at, :channel, :caller, :phone, :said, :opinion, :wish, :taken_by,"
        " (SELECT COUNT(*) FROM call WHERE ticket_id = :ticket))",
        id=op.new_id("call"),
        ticket=ticket.id,
        at=stamp(op.at),
        taken_by=op.actor,
        opinion=intake.opinion,
        wish=intake.wish or None,
        **call,
    )
    more = {"opinion": intake.opinion, "wish": intake.wish}
    return {**call, **{key: word for key, word in more.items() if word}}
