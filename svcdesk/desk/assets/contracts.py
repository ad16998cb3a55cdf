"""Contracts: what a customer has bought, from when to when, and what broken promises extended."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, Row, where
from svcdesk.desk import numbers
from svcdesk.desk.assets import entitlements
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import name_of

if TYPE_CHECKING:
    from svcdesk.config.assets import ContractKind
    from svcdesk.config.policy import Policy

_PREFIX = "C"
_SELECT = (
    "SELECT k.id, k.number, k.customer_id, c.name AS customer, k.kind, k.tier, k.phase, k.starts_on, k.ends_on"
    " FROM contract k JOIN customer c ON c.id = k.customer_id"
)


class Contract(Record):
    """One contract, with its first and last day."""

    id: str
    number: str
    customer_id: str
    customer: str
    kind: str
    tier: str
    phase: str | None
    starts_on: date
    ends_on: date

    def in_force(self, on: date) -> bool:
        """Whether it holds on that day."""
        return self.starts_on <= on <= self.ends_on

    def days_left(self, on: date) -> int:
        """How many days it holds after that day; below 0 when it has ended before."""
        return (self.ends_on - on).days


class Extension(Record):
    """A broken promise that extended a contract: when (UTC), its ticket and target, old and new last day."""

    at: datetime
    ticket: str
    target: str
    ended_on: date
    ends_on: date


class MovedEnd(Record):
    """The last day of a contract moved by hand: when (UTC), the old and new last day, and why."""

    at: datetime
    ended_on: date
    ends_on: date
    why: str


@verb("contract add")
def add(
    op: Operation,
    customer: Customer,
    kind: str,
    starts_on: date,
    ends_on: date | None = None,
    number: str | None = None,
    tier: str | None = None,
    phase: str | None = None,
) -> Contract:
    """Add a contract of a kind of the policy; what is left open is what the kind says, then what the customer has.

    Raises UsageError for a last day before the first, Conflict for a number that is taken.
    """
    entry = _kind(op.policy, kind)
    ends_on = ends_on or entry.lasts.last_day(starts_on)
    if ends_on < starts_on:
        message = N_("a contract from {starts} on cannot end on {ends}: give a later --to")
        raise UsageError(message, starts=starts_on, ends=ends_on)
    typed = name_of(number or "").upper()
    if typed and _taken(op.db, typed):
        raise Conflict(N_("there is a contract {number} already: give another --number"), number=typed)
    number = typed or _following(op)
    contract_id = op.new_id("contract")
    op.db.execute(
        "INSERT INTO contract (id, number, customer_id, kind, tier, phase, starts_on, ends_on)"
        " VALUES (:id, :number, :customer, :kind, :tier, :phase, :starts_on, :ends_on)",
        id=contract_id,
        number=number,
        customer=customer.id,
        kind=kind,
        tier=tier or entry.tier or customer.tier or op.policy.defaults["tier"],
        phase=phase or entry.phase or customer.phase,
        starts_on=starts_on.isoformat(),
        ends_on=ends_on.isoformat(),
    )
    entitlements.include(op, contract_id, entry.includes)
    contract = get(op.db, contract_id)
    said = {"number": number, "customer": customer.name, "kind": kind, "tier": contract.tier}
    days = {"from": starts_on.isoformat(), "to": ends_on.isoformat()}
    op.record("contract", contract_id, "contract added", {**said, **days})
    return contract


def renew(op: Operation, contract: Contract, ends_on: date | None = None) -> Contract:
    """Add a contract of the same kind, tier and phase from the day after the end of this one.

    Raises Conflict when one follows already.
    """
    if next_one := following(op.db, contract):
        message = N_("{number} is followed by {next} already, until {until}")
        raise Conflict(message, number=contract.number, next=next_one.number, until=next_one.ends_on)
    customer, starts_on = customers.get(op.db, contract.customer_id), contract.ends_on + timedelta(days=1)
    return add(op, customer, contract.kind, starts_on, ends_on, None, contract.tier, contract.phase)


@verb("contract remove")
def remove(op: Operation, contract: Contract) -> None:
    """Remove a contract that nothing was built on: it was added by mistake.

    Raises Conflict for one that tickets or machines name, that was used, or whose last day was moved.
    """
    rows = op.db.execute(
        "SELECT number AS what FROM ticket WHERE contract_id = :id"
        " UNION ALL SELECT serial FROM equipment WHERE contract_id = :id ORDER BY what LIMIT 3",
        id=contract.id,
    ).fetchall()
    if rows:
        message = N_(
            "{number} is the contract of {there}: 'svcdesk edit … --contract' and 'svcdesk equipment edit … --contract'"
            " give them another first"
        )
        raise Conflict(message, number=contract.number, there=enumerated(row["what"] for row in rows))
    if moved(op.db, contract.id) or any(each.used for each in entitlements.of_contract(op.db, contract.id)):
        raise Conflict(
            N_("{number} was used or its last day moved: 'svcdesk contract end' ends it"), number=contract.number
        )
    entitlements.drop(op, contract.id)
    op.db.execute("DELETE FROM contract WHERE id = :id", id=contract.id)
    op.record("contract", contract.id, "contract removed", {"number": contract.number, "customer": contract.customer})


def extend(op: Operation, contract: Contract, clock_id: str, ends_on: date) -> bool:
    """Write down that the promise of a clock, which was missed, extends a contract; False when it did so before."""
    inserted = op.db.execute(
        "INSERT INTO contract_extension (clock_id, contract_id, at, ended_on, ends_on)"
        " VALUES (:clock, :contract, :at, :ended_on, :ends_on) ON CONFLICT DO NOTHING",
        clock=clock_id,
        contract=contract.id,
        at=stamp(op.now),
        ended_on=contract.ends_on.isoformat(),
        ends_on=ends_on.isoformat(),
    )
    if not inserted.rowcount:
        return False
    op.db.execute("UPDATE contract SET ends_on = :ends_on WHERE id = :id", ends_on=ends_on.isoformat(), id=contract.id)
    return True


def rewrite(op: Operation, contract: Contract) -> None:
    """Write down days, tier and phase of a contract as they are now."""
    op.db.execute(
        "UPDATE contract SET starts_on = :starts_on, ends_on = :ends_on, tier = :tier, phase = :phase WHERE id = :id",
        starts_on=contract.starts_on.isoformat(),
        ends_on=contract.ends_on.isoformat(),
        tier=contract.tier,
        phase=contract.phase,
        id=contract.id,
    )


def move_end(op: Operation, contract: Contract, ends_on: date, why: str, told: Entry) -> None:
    """Move the last day of a contract by hand, and keep why. `told` is the entry that tells of it."""
    op.db.execute(
        "INSERT INTO contract_moved_end (id, contract_id, at, ended_on, ends_on, why)"
        " VALUES (:id, :contract, :at, :ended_on, :ends_on, :why)",
        id=f"{told.seq:012}",  # its place in the journal: several moves of one second stay in their order
        contract=contract.id,
        at=stamp(op.now),
        ended_on=contract.ends_on.isoformat(),
        ends_on=ends_on.isoformat(),
        why=why,
    )
    rewrite(op, contract._replace(ends_on=ends_on))


def by_hand(db: Db, contract_id: str) -> list[MovedEnd]:
    """How the last day of a contract was moved by hand, oldest first."""
    rows = db.execute(
        "SELECT at, ended_on, ends_on, why FROM contract_moved_end WHERE contract_id = :contract ORDER BY at, id",
        contract=contract_id,
    )
    return [MovedEnd(**{**row, **_days(row, "ended_on", "ends_on"), "at": read_stamp(row["at"])}) for row in rows]


def moved(db: Db, contract_id: str) -> bool:
    """Whether its last day is another than was agreed: moved by hand or by broken promises."""
    return bool(by_hand(db, contract_id) or extensions(db, contract_id))


def ended(db: Db, contract_id: str) -> bool:
    """Whether somebody has ended it before its time; then nothing makes it longer by itself."""
    last = by_hand(db, contract_id)[-1:]
    return any(each.ends_on < each.ended_on for each in last)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the contracts of one customer those of another."""
    op.db.execute("UPDATE contract SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def take_back(op: Operation, clock_id: str) -> tuple[Contract, date] | None:
    """Take back the extension that the promise of a clock gave: the contract as it was, and its last day now.

    Extensions that were given later stay, each as long as it was. None when there was none.
    """
    row = op.db.execute("SELECT * FROM contract_extension WHERE clock_id = :clock", clock=clock_id).fetchone()
    if row is None:
        return None
    contract, length = get(op.db, row["contract_id"]), _length(row)
    later = op.db.execute(
        "SELECT * FROM contract_extension WHERE contract_id = :contract AND ended_on >= :ends_on ORDER BY ended_on",
        contract=contract.id,
        ends_on=row["ends_on"],
    ).fetchall()
    op.db.execute("DELETE FROM contract_extension WHERE clock_id = :clock", clock=clock_id)
    for each in later:
        days = _days(each, "ended_on", "ends_on")
        op.db.execute(
            "UPDATE contract_extension SET ended_on = :ended_on, ends_on = :ends_on WHERE clock_id = :clock",
            clock=each["clock_id"],
            **{key: (day - length).isoformat() for key, day in days.items()},
        )
    ends_on = contract.ends_on if ended(op.db, contract.id) else contract.ends_on - length
    rewrite(op, contract._replace(ends_on=ends_on))
    return contract, ends_on


def _length(extension: Row) -> timedelta:
    return date.fromisoformat(extension["ends_on"]) - date.fromisoformat(extension["ended_on"])


def get(db: Db, contract_id: str) -> Contract:
    """The contract of that identity."""
    return _contract(db.one(_SELECT + " WHERE k.id = :id", id=contract_id))


def find(db: Db, text: str) -> Contract:
    """The contract meant by its number, in any case, or by the digits of a number of the desk.

    Raises NotFound when there is none.
    """
    for number in numbers.candidates(text, _PREFIX):
        if found := by_number(db, number):
            return found
    raise NotFound(N_("no contract {text!r}: see 'svcdesk contract list'"), text=text)


def by_number(db: Db, number: str) -> Contract | None:
    """The contract of exactly that number, in any case; None when there is none."""
    row = db.execute(_SELECT + " WHERE k.number = :number", number=name_of(number).upper()).fetchone()
    return _contract(row) if row else None


def of_ticket(db: Db, ticket_id: str) -> Contract | None:
    """The contract that a ticket was taken under; None without one."""
    row = db.execute(
        _SELECT + " WHERE k.id = (SELECT contract_id FROM ticket WHERE id = :ticket)", ticket=ticket_id
    ).fetchone()
    return _contract(row) if row else None


def search(db: Db, customer_id: str | None = None, on: date | None = None) -> list[Contract]:
    """The contracts of a customer (None: of all), in force on a day (None: of any time); by their last day."""
    rows = db.execute(
        _SELECT
        + where(
            "k.customer_id = :customer" if customer_id else "",
            ":day BETWEEN k.starts_on AND k.ends_on" if on else "",
        )
        + " ORDER BY k.ends_on, k.number",
        customer=customer_id,
        day=on.isoformat() if on else None,
    )
    return [_contract(row) for row in rows]


def of_machine(db: Db, contract_id: str, on: date) -> Contract | None:
    """The contract of a machine if it is in force on that day, or the one of its kind that follows it and is."""
    own = get(db, contract_id)
    if own.in_force(on):
        return own
    return next((each for each in search(db, own.customer_id, on) if each.kind == own.kind), None)


def ending(db: Db, first: date, last: date) -> list[Contract]:
    """The contracts that end from the day `first` to the day `last`, the first to end first.

    Not those that another follows or that somebody has ended before their time.
    """
    rows = db.execute(
        _SELECT + " WHERE k.ends_on BETWEEN :first AND :last ORDER BY k.ends_on, k.number",
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return [each for each in map(_contract, rows) if following(db, each) is None and not ended(db, each.id)]


def following(db: Db, contract: Contract) -> Contract | None:
    """The customer's contract of the same kind that begins after the end of this one; None when there is none.

    Its end is the one before any extension, so that a contract renewed before it was extended is still followed.
    """
    row = db.execute(
        _SELECT + " WHERE k.customer_id = :customer AND k.kind = :kind AND k.ends_on > :ends_on"
        " AND k.starts_on > :first_end ORDER BY k.ends_on, k.number LIMIT 1",
        customer=contract.customer_id,
        kind=contract.kind,
        ends_on=contract.ends_on.isoformat(),
        first_end=_first_end(db, contract).isoformat(),
    ).fetchone()
    return _contract(row) if row else None


def _first_end(db: Db, contract: Contract) -> date:
    """Its last day before any extension."""
    row = db.one(
        "SELECT MIN(ended_on) AS ended_on FROM (SELECT ended_on FROM contract_extension WHERE contract_id = :contract"
        " UNION ALL SELECT ended_on FROM contract_moved_end"
        " WHERE contract_id = :contract AND ends_on > ended_on) longer",
        contract=contract.id,
    )
    return date.fromisoformat(row["ended_on"]) if row["ended_on"] else contract.ends_on


def extensions(db: Db, contract_id: str) -> list[Extension]:
    """The extensions of a contract, oldest first."""
    rows = db.execute(
        "SELECT x.at, t.number AS ticket, k.target, x.ended_on, x.ends_on FROM contract_extension x"
        " JOIN clock k ON k.id = x.clock_id JOIN ticket t ON t.id = k.ticket_id"
        " WHERE x.contract_id = :contract ORDER BY x.ended_on, x.ends_on",
        contract=contract_id,
    )
    return [Extension(**{**row, **_days(row, "ended_on", "ends_on"), "at": read_stamp(row["at"])}) for row in rows]


def _kind(policy: Policy, kind: str) -> ContractKind:
    entry = policy.contracts.get(kind)
    if entry is None:
        message = N_("the configuration has no contract of the kind {kind!r}: name it in the section 'contracts'")
        raise UsageError(message, kind=kind)
    return entry


def _following(op: Operation) -> str:
    number = numbers.following(op, _PREFIX)
    while _taken(op.db, number):  # somebody gave a contract one of the desk's own numbers
        number = numbers.following(op, _PREFIX)
    return number


def _taken(db: Db, number: str) -> bool:
    return db.execute("SELECT 1 FROM contract WHERE number = :number", number=number).fetchone() is not None


def _contract(row: Row) -> Contract:
    return Contract(**{**row, **_days(row, "starts_on", "ends_on")})


def _days(row: Row, *keys: str) -> dict[str, date]:
    return {key: date.fromisoformat(row[key]) for key in keys}
