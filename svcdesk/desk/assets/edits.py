"""What a ticket says, put right: it was typed wrong, so what is right counts from the start, and breaks no promise.

Customer, machine and contract decide on tier, phase, region and warranty, unless those were typed. What was built on
the wrong customer and cannot follow stands against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db
from svcdesk.desk import seen as marks
from svcdesk.desk.assets import contracts, equipment, extensions, intake, sites
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, phones, retelling, tickets
from svcdesk.desk.tickets.classification import Classes, Terms
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.contracts import Contract
    from svcdesk.desk.people.customers import Customer

OF_CALL = ("said", "caller", "phone", "channel")  # of the first call about it
BOUGHT = ("customer", "serial", "contract", "site")
CLASSES = ("priority", "kind", "region", "tier")
ENDING = ("cause", "solution")
NEEDED = ("summary", "said", "channel", "customer", *CLASSES)  # may not be cleared
_NAMED = 9  # of the customer's machines and contracts, where it is said what may be written
_DERIVED = ("region", "tier", "phase", "warranty")  # what customer, machine and contract decide


class Edit(Record):
    """What a ticket shall say; None leaves it as it is, an empty text clears it.

    Customer, machine, contract and site are meant by the words that people type, the others are keys of the policy or
    texts. `said` is what the customer said in the first call, line by line.
    """

    summary: str | None = None
    said: str | None = None
    caller: str | None = None
    phone: str | None = None
    channel: str | None = None
    customer: str | None = None
    serial: str | None = None
    contract: str | None = None
    site: str | None = None
    priority: str | None = None
    kind: str | None = None
    region: str | None = None
    tier: str | None = None
    cause: str | None = None
    solution: str | None = None


def says(db: Db, ticket: Ticket) -> Edit:
    """What the ticket says now, under each key that can be edited; what is left open is an empty text."""
    call = next(iter(calls.of_ticket(db, ticket.id)), None)
    machine, contract = equipment.of_ticket(db, ticket.id), contracts.of_ticket(db, ticket.id)
    site_id = tickets.site_of(db, ticket.id)
    return Edit(
        summary=ticket.summary,
        said=_lines(call.said) if call else "",
        caller=(call.caller if call else None) or "",
        phone=(call.phone if call else None) or "",
        channel=call.channel if call else "",
        customer=customers.telling(db, ticket.customer_id),
        serial=machine.serial if machine else "",
        contract=contract.number if contract else "",
        site=sites.get(db, site_id).name if site_id else "",
        priority=ticket.priority,
        kind=ticket.kind,
        region=ticket.region,
        tier=ticket.tier,
        cause=ticket.cause or "",
        solution=ticket.solution or "",
    )


def theirs(db: Db, ticket: Ticket, now: datetime, policy: Policy) -> dict[str, list[str]]:
    """Some of what the customer has that the ticket may name at `now` (UTC): machines, contracts in force, sites."""
    today = now.astimezone(policy.zone).date()
    return {
        "serial": [each.serial for each in equipment.in_use(db, ticket.customer_id)[:_NAMED]],
        "contract": [each.number for each in contracts.search(db, ticket.customer_id, today)[:_NAMED]],
        "site": [each.name for each in sites.search(db, ticket.customer_id)[:_NAMED]],
    }


def edit(op: Operation, ticket: Ticket, wanted: Edit, seen: str | None = None) -> Ticket:
    """Make the ticket say what is `wanted`; nothing is written when it does already. `seen` is its mark of before.

    The verb is in `desk/forms/editing.py`, where the fees of visits follow.
    Terms count as if they had been so from the start, but no promise is broken by it. The wrong customer's telephone
    goes to the right one. Raises UsageError when something needed is cleared, Conflict when what differs was changed
    since it was `seen`, when terms change of a ticket that is closed or cancelled, or what solved one that is not, and
    where customer, machine and contract contradict one another or what was built on them.
    """
    op = op.about(op.now)
    tickets.check_no_duplicate(ticket)
    said = says(op.db, ticket)
    differs = _differs(op, ticket, said, wanted)
    if seen:
        marks.check(op.db, ticket.number, "ticket", ticket.id, said._asdict(), seen, differs, op.policy.zone)
    if not differs:
        return ticket
    called_from = phones.called_from(op.db, ticket)
    done: dict[str, Any] = {}
    if any(key in differs for key in (*BOUGHT, *CLASSES)):
        done = _terms(op, ticket, differs)
    if any(key in differs for key in ENDING):
        _check_solved(ticket)
    if texts := {key: differs[key] for key in ("summary", *ENDING) if key in differs}:
        tickets.write(op, ticket.id, **texts)
    if of_call := {key: differs[key] or None for key in OF_CALL if key in differs}:
        calls.rewrite_first(op, ticket.id, **of_call)
    right = tickets.get(op.db, ticket.id)
    if "customer" in differs or "phone" in differs:
        others = phones.follow(op, right, customers.get(op.db, ticket.customer_id), called_from)
        done |= {"others_phones": others} if others else {}
    now = says(op.db, right)
    changed = {key: [getattr(said, key), getattr(now, key)] for key in Edit._fields}
    changed |= done.pop("changed", {})
    kept = {key: values for key, values in changed.items() if values[0] != values[1]}
    if "contract" not in kept:
        done.pop("rivals", None)
    op.record("ticket", ticket.id, retelling.EDITED, {"changed": kept, "typed": list(differs), **done})
    if "contract" in kept:
        extensions.move(op, ticket.id)
    return tickets.get(op.db, ticket.id)


def bought_under(op: Operation, ticket: Ticket, contract: Contract) -> Terms | None:
    """What an open ticket buys now that a contract was put right; None when the contract does not concern it.

    It is a ticket that is under it, or now would be. Raises Conflict when something was built on the contract that it
    had, which it would lose.
    """
    op = op.about(op.now)
    customer, held = customers.get(op.db, ticket.customer_id), tickets.bought(op.db, ticket.id)[1]
    bought = _bought(op, ticket, {}, customer)
    if contract.id not in (held, bought.contract_id):
        return None
    if held != bought.contract_id:
        try:
            _check_nothing_built(op, ticket, customer)
            _check_no_fee(op, ticket)
        except Conflict:
            message = N_("{number} keeps its terms: it was paid, charged, or used up what a contract includes")
            raise Conflict(message, number=ticket.number) from None
    return bought


def under(op: Operation, ticket: Ticket, bought: Terms) -> bool:
    """Work out anew what is decided by what an open ticket has bought. Whether anything is other than it was.

    Raises Conflict when that undoes a miss that was recorded, and no reason is given.
    """
    op = op.about(op.now)
    customer = customers.get(op.db, ticket.customer_id)
    said, was, typed = says(op.db, ticket), retelling.known(op, ticket), _typed(op.db, ticket)
    tickets.write(op, ticket.id, contract_id=bought.contract_id)
    classes = calls.classed(op.policy, customer, Classes(), bought)
    decided = {key: getattr(classes, key) for key in ("tier", "phase") if key not in typed}
    for moment in _decided_at(op.db, ticket):
        tickets.alter(op.about(moment), tickets.get(op.db, ticket.id), **decided)
    done = retelling.put_right(op, ticket, was)
    right = tickets.get(op.db, ticket.id)
    now = says(op.db, right)
    changed = {key: [getattr(said, key), getattr(now, key)] for key in ("contract", "tier")}
    changed["phase"] = [ticket.phase, right.phase]
    kept = {key: values for key, values in changed.items() if values[0] != values[1]}
    if kept:
        op.record("ticket", ticket.id, retelling.EDITED, {"changed": kept, "typed": [], **done})
    if "contract" in kept:
        extensions.move(op, ticket.id)
    return bool(kept)


def _differs(op: Operation, ticket: Ticket, said: Edit, wanted: Edit) -> dict[str, str]:
    """What is wanted and is not so: the words by which it is meant, with single blanks."""
    words = {key: " ".join(word.split()) for key, word in wanted._asdict().items() if word is not None}
    if wanted.said is not None:
        words["said"] = _lines(wanted.said)
    needed = (*NEEDED, *(key for key in ENDING if getattr(said, key)))
    for key in needed:
        if words.get(key) == "":
            raise UsageError(N_("{number}: {key} cannot be empty: leave it as it is"), number=ticket.number, key=key)
    if words.get("customer"):
        found = customers.find(op.db, op.policy, words["customer"])
        words["customer"] = customers.telling(op.db, found.id)
    if words.get("serial"):
        words["serial"] = equipment.find(op.db, words["serial"]).serial
    if words.get("contract"):
        words["contract"] = contracts.find(op.db, words["contract"]).number
    if words.get("site"):
        customer = customers.get(op.db, ticket.customer_id)
        if words.get("customer"):
            customer = customers.find(op.db, op.policy, words["customer"])
        words["site"] = sites.find(op.db, customer, words["site"]).name
    differs = {key: word for key, word in words.items() if word != getattr(said, key)}
    if "customer" in differs and words.get("site"):  # of that name, but another customer's
        differs["site"] = words["site"]
    return differs


def _check_solved(ticket: Ticket) -> None:
    if ticket.cause is None:
        message = N_("{number} is {state}: 'svcdesk resolve {number}' says what solved it")
        raise Conflict(message, number=ticket.number, state=tickets.state_of(ticket))


def _lines(text: str) -> str:
    """A text as it is compared: its lines, without blanks at their ends."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _terms(op: Operation, ticket: Ticket, differs: Mapping[str, str]) -> dict[str, Any]:
    """Write the terms that result from what differs. Returns what the journal says of it."""
    if ticket.state in ("closed", "cancelled"):
        message = N_(
            "{number} is {state}: its words can be edited, its terms not: 'svcdesk reopen {number} -r \"…\"' first"
        )
        raise Conflict(message, number=ticket.number, state=tickets.state_of(ticket))
    was = retelling.known(op, ticket)
    rivals: tuple[str, ...] = ()
    if any(key in differs for key in BOUGHT):
        rivals = _buy(op, ticket, differs)
    if "kind" in differs:
        tickets.write(op, ticket.id, kind=differs["kind"])
    for key in ("priority", "region", "tier"):
        if key in differs:
            since = _given_at(op.db, ticket, key)
            tickets.alter(op.about(since), tickets.get(op.db, ticket.id), **{key: differs[key]})
    done = retelling.put_right(op, ticket, was)
    now = tickets.get(op.db, ticket.id)
    done["changed"] = {key: [getattr(ticket, key), getattr(now, key)] for key in ("phase", "warranty")}
    return {**done, "rivals": list(rivals)} if rivals else done


def _buy(op: Operation, ticket: Ticket, differs: Mapping[str, str]) -> tuple[str, ...]:
    """Write customer, machine and contract, and the classes that they decide on, unless those were typed.

    Returns the numbers of other contracts in force, where one was assumed.
    """
    customer = customers.get(op.db, ticket.customer_id)
    right = customers.find(op.db, op.policy, differs["customer"]) if "customer" in differs else customer
    bought = _bought(op, ticket, differs, right)
    if (right.id, bought.contract_id) != (ticket.customer_id, tickets.bought(op.db, ticket.id)[1]):
        _check_nothing_built(op, ticket, right)
    customer_id = right.id
    said = {"equipment_id": bought.equipment_id, "contract_id": bought.contract_id, "site_id": bought.site_id}
    tickets.write(op, ticket.id, customer_id=customer_id, **said)
    classes = calls.classed(op.policy, right, Classes(), bought)
    typed = {*_typed(op.db, ticket), *differs}
    decided = {key: getattr(classes, key) for key in _DERIVED if key not in typed}
    for moment in _decided_at(op.db, ticket):
        tickets.alter(op.about(moment), tickets.get(op.db, ticket.id), **decided)
    return bought.rivals


def _bought(op: Operation, ticket: Ticket, differs: Mapping[str, str], customer: Customer) -> Terms:
    """What the machine and the contract say that the ticket shall name, of the moment at which it was opened."""
    machine = equipment.of_ticket(op.db, ticket.id)
    if "serial" in differs:
        machine = equipment.find(op.db, differs["serial"]) if differs["serial"] else None
    if machine and machine.customer_id not in (None, customer.id):
        message = N_(
            "{serial} is a machine of {owner}, {number} would be {customer}'s: name a machine of theirs with --serial,"
            " none with --serial '', or the owner with --customer"
        )
        raise Conflict(
            message, serial=machine.serial, owner=machine.customer, number=ticket.number, customer=customer.name
        )
    chosen = differs.get("contract")
    if chosen is None and "customer" not in differs and "contract" in _typed(op.db, ticket):
        kept = contracts.of_ticket(op.db, ticket.id)
        day = ticket.opened_at.astimezone(op.policy.zone).date()
        if kept is None or kept.in_force(day):
            chosen = kept.number if kept else ""
    contract = contracts.find(op.db, chosen) if chosen else None
    if contract:
        intake.check_contract(op, contract, customer, ticket.opened_at)
    site_id = tickets.site_of(op.db, ticket.id) if customer.id == ticket.customer_id else None
    site = sites.get(op.db, site_id) if site_id else None
    if "site" in differs:
        site = sites.find(op.db, customer, differs["site"]) if differs["site"] else None
    bought = intake.terms(op, machine, ticket.opened_at, contract, site)
    if chosen == "":
        return bought._replace(contract_id=None, contract=None, tier=None, phase=None)
    typed = Classes(priority=ticket.priority, kind=differs.get("kind", ticket.kind), region=differs.get("region"))
    return calls.under_contract(op.db, op.policy, customer, bought, ticket.opened_at, typed)


def _check_nothing_built(op: Operation, ticket: Ticket, right: Customer) -> None:
    """Raise Conflict when something was built on customer and contract of the ticket that another cannot take over."""
    paid = op.db.execute(
        "SELECT receipt FROM payment WHERE ticket_id = :ticket AND voided_at IS NULL"
        " ORDER BY at, length(receipt), receipt LIMIT 1",
        ticket=ticket.id,
    ).fetchone()
    facts = {"number": ticket.number, "customer": ticket.customer, "right": right.name}
    if paid:
        message = N_(
            "{number}: {customer} has paid for it, receipt {receipt}: log what {right} asked for as a ticket of its own"
        )
        raise Conflict(message, receipt=paid["receipt"], **facts)
    for contract, entitlement in _used(op.db, ticket):
        message = N_(
            "{number}: the contract {contract} has given {entitlement} for it:"
            " log what {right} asked for as a ticket of its own"
        )
        raise Conflict(message, contract=contract, entitlement=entitlement, number=ticket.number, right=right.name)


def _check_no_fee(op: Operation, ticket: Ticket) -> None:
    charged = op.db.execute(
        "SELECT d.visit FROM dispatch d WHERE d.ticket_id = :ticket AND d.finished_at IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM priced_line p WHERE p.dispatch_id = d.id) ORDER BY d.visit LIMIT 1",
        ticket=ticket.id,
    ).fetchone()
    if charged:
        message = N_("{number}: the fee of visit {visit} is worked out")
        raise Conflict(message, number=ticket.number, visit=charged["visit"])


def _used(db: Db, ticket: Ticket) -> Iterator[tuple[str, str]]:
    """What contracts have given for the ticket: the contract's number, and what."""
    used: dict[tuple[str, str], int] = {}
    for entry in timeline(db, "ticket", ticket.id):
        if entry.kind in ("entitlement used", "entitlement given back"):
            what = (entry.data["contract"], entry.data["entitlement"])
            sign = 1 if entry.kind == "entitlement used" else -1
            used[what] = used.get(what, 0) + sign * entry.data["quantity"]
    yield from (what for what, quantity in used.items() if quantity > 0)


def _typed(db: Db, ticket: Ticket) -> set[str]:
    """What was typed of the ticket when it was logged and edited, and so follows from nothing else.

    A contract that was typed is so no more once another has followed from the customer, or from its end.
    """
    typed: set[str] = set()
    for entry in timeline(db, "ticket", ticket.id):
        if entry.kind == retelling.EDITED and "contract" in entry.data["changed"]:
            typed.discard("contract")
        typed |= set(entry.data.get("typed", ()))
    return typed


def _decided_at(db: Db, ticket: Ticket) -> list[datetime]:
    """When customer, machine and contract decided how the ticket is classed: when it was opened, and with a machine."""
    entries = list(timeline(db, "ticket", ticket.id))
    naming = {entry.op for entry in entries if entry.kind == "equipment named"}
    return [ticket.opened_at, *(each.at for each in entries if each.kind == "classified" and each.op in naming)]


def _given_at(db: Db, ticket: Ticket, key: str) -> datetime:
    """When the ticket was given the class last."""
    given = (
        entry.at
        for entry in timeline(db, "ticket", ticket.id)
        if entry.kind == "classified" and "corrects" not in entry.data and key in entry.data["changed"]
    )
    return max(given, default=ticket.opened_at)
