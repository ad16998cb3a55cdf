"""Repair money of dealers: what their turnover gives in a quarter, what repairs took of it, what becomes of the rest.

What a quarter carries goes into the next one that is settled, over the end of the year as well.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.desk import books
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import spending
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.money.quarters import Terms, bounds, month_of, months_of, quarter_of
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.money import Settlement
    from svcdesk.config.policy import Policy


FIGURES = (  # of a quarter
    "turnover", "budget", "carried_in", "spent", "charged", "paid", "carried_out", "forfeited", "currency", "decimals",
)  # fmt: skip


class Month(Record):
    """One month: what the dealer reported (None: nothing yet), by how much the quarter's budget grew, and repairs."""

    month: str
    turnover: int | None
    budget: int
    spent: int


class Quarter(Record):
    """One quarter of one dealer, money in the smallest unit; `settled_at` (UTC) of None: as it stands now.

    budget + carried_in - spent = paid - charged + carried_out + forfeited, where what is carried out may be below 0.
    What is forfeited the dealer loses, for the reason `forfeited_why`.
    """

    customer: str
    quarter: str
    terms: Terms
    turnover: int
    budget: int
    carried_in: int
    spent: int
    charged: int
    paid: int
    carried_out: int
    forfeited: int
    forfeited_why: str | None
    currency: str
    decimals: int
    settled_at: datetime | None
    months: tuple[Month, ...]

    @property
    def money(self) -> Currency:
        """The currency of all its amounts."""
        return Currency(self.currency, self.decimals)


def read_turnover(policy: Policy, text: str) -> int:
    """The figure that a dealer reports: a whole number of units, or payments in the smallest unit of money.

    Raises UsageError for anything else, and where warranty cards are counted instead.
    """
    if terms(policy).basis == "cards":
        raise UsageError(N_("warranty cards are counted here: 'svcdesk equipment card SERIAL --sold DATE' enters one"))
    if terms(policy).basis == "units":
        if not re.fullmatch("[0-9]{1,6}", text.strip()):
            raise UsageError(N_("{text!r} is not a number of units sold: write for example 250"), text=text)
        return int(text)
    return policy.currency.typed(text)


def terms(policy: Policy) -> Terms:
    """How budgets are calculated now. Raises UsageError when the configuration does not say."""
    return Terms(_section(policy).basis, _section(policy).rate)


def check_open(op: Operation, customer_id: str) -> None:
    """Raise Conflict when the quarter of `op.at` is settled with this customer: nothing is added to it any more."""
    if op.policy.settlement is None:
        return
    quarter = quarter_of(month_of(op.policy, op.at))
    if _row(op.db, customer_id, quarter):
        message = N_("{quarter} is settled with this customer: give a later time with --at")
        raise Conflict(message, quarter=quarter)


@verb("settlement enter")
def enter(op: Operation, customer: Customer, month: str, amount: int) -> None:
    """Enter what the dealer reports for a month that has begun; entering it again corrects it.

    Raises UsageError for a month that lies ahead, Conflict when its quarter, or a later one, was settled.
    """
    first, basis = date.fromisoformat(f"{month}-01"), terms(op.policy).basis
    if first > op.now.astimezone(op.policy.zone).date():
        raise UsageError(N_("{month} lies in the future"), month=month)
    _check_open(op, customer, quarter_of(month))
    known = _turnover(op.db, customer.id, (month,)).get(month)
    money = books.currency(op) if basis == "payments" else None
    op.db.execute(
        "INSERT INTO turnover (customer_id, month, amount, currency, decimals)"
        " VALUES (:customer, :month, :amount, :currency, :decimals) ON CONFLICT (customer_id, month)"
        " DO UPDATE SET amount = excluded.amount, currency = excluded.currency, decimals = excluded.decimals",
        customer=customer.id,
        month=month,
        amount=amount,
        currency=money.code if money else None,
        decimals=money.decimals if money else None,
    )
    said = {"customer": customer.name, "month": month, "amount": amount, "was": known, "basis": basis}
    op.record("customer", customer.id, "turnover entered", {**said, **in_currency(op.policy.currency)})


def show(db: Db, policy: Policy, customer: Customer, quarter: str) -> Quarter:
    """A quarter as it was settled, or as it would be if it were settled now."""
    row = _row(db, customer.id, quarter)
    how = Terms(row["basis"], row["rate"]) if row else terms(policy)
    months = _months(db, policy, customer.id, quarter, how)
    if row:
        return _settled(row, customer.name, how, months)
    _check_one_currency(db, policy, customer, quarter, how)
    return _as_it_stands(db, policy, customer, quarter, how, months)


@verb("settlement close")
def close(op: Operation, customer: Customer, quarter: str, forfeit: str | None = None) -> Quarter:
    """Settle a quarter, once and for all; what would be left for the dealer is lost for the reason `forfeit`, if any.

    Raises UsageError for an empty reason, Conflict before it is over, when it or a later one was settled, when there is
    nothing to settle, and when an earlier quarter comes first.
    """
    _check_open(op, customer, quarter)
    if bounds(op.policy, quarter)[1] > op.at:
        raise Conflict(N_("{quarter} is not over yet: it can be settled then"), quarter=quarter)
    if (first := _first_open(op.db, op.policy, customer.id)) and first < quarter:
        message = N_("{first} of {customer} comes before {quarter}: 'svcdesk settlement close \"{customer}\" {first}'")
        raise Conflict(message, customer=customer.name, first=first, quarter=quarter)
    found = show(op.db, op.policy, customer, quarter)
    if not found.carried_in and not found.spent and all(month.turnover is None for month in found.months):
        message = N_("{customer} has nothing to settle in {quarter}: 'svcdesk settlement enter' says what was sold")
        raise Conflict(message, customer=customer.name, quarter=quarter)
    if forfeit is not None:
        found = _forfeited(found, forfeit)
    figures = {key: getattr(found, key) for key in FIGURES}
    books.currency(op)
    op.db.execute(
        "INSERT INTO settlement (customer_id, quarter, basis, rate, turnover, budget, carried_in, spent, charged, paid,"
        " carried_out, forfeited, forfeited_why, currency, decimals, settled_at) VALUES (:customer, :quarter, :basis,"
        " :rate, :turnover, :budget, :carried_in, :spent, :charged, :paid, :carried_out, :forfeited, :forfeited_why,"
        " :currency, :decimals, :settled_at)",
        customer=customer.id,
        quarter=quarter,
        basis=found.terms.basis,
        rate=found.terms.rate,
        settled_at=stamp(op.at),
        forfeited_why=found.forfeited_why,
        **figures,
    )
    said = {"customer": customer.name, "quarter": quarter, "basis": found.terms.basis, **figures}
    said |= {"forfeited_why": found.forfeited_why}
    op.record("customer", customer.id, "quarter settled", said)
    return found._replace(settled_at=op.at)


def follow(op: Operation, gone: Customer, into: Customer) -> None:
    """Make the figures and quarters of one dealer those of another customer. Raises Conflict when both have some."""
    both = [
        op.db.execute(
            "SELECT 1 FROM turnover WHERE customer_id = :id UNION ALL SELECT 1 FROM settlement WHERE customer_id = :id",
            id=each.id,
        ).fetchone()
        for each in (gone, into)
    ]
    if all(both):
        message = N_("{gone} and {into} are both settled with: their figures cannot be added up")
        raise Conflict(message, gone=gone.name, into=into.name)
    op.db.execute("UPDATE turnover SET customer_id = :into WHERE customer_id = :gone", into=into.id, gone=gone.id)
    op.db.execute("UPDATE settlement SET customer_id = :into WHERE customer_id = :gone", into=into.id, gone=gone.id)


def search(db: Db, policy: Policy, customer_id: str | None = None) -> list[Quarter]:
    """The quarters that were settled, of a customer (None: of all), oldest first."""
    where = " WHERE s.customer_id = :customer" if customer_id else ""
    rows = db.execute(
        "SELECT s.*, c.name AS customer FROM settlement s JOIN customer c ON c.id = s.customer_id"
        f"{where} ORDER BY s.quarter, c.name, c.number",
        customer=customer_id,
    ).fetchall()
    found = []
    for row in rows:
        how = Terms(row["basis"], row["rate"])
        found.append(_settled(row, row["customer"], how, _months(db, policy, row["customer_id"], row["quarter"], how)))
    return found


def open_before(db: Db, policy: Policy, customer: Customer, quarter: str) -> str | None:
    """The first quarter before this one that has figures and was not settled; None when there is none."""
    first = _first_open(db, policy, customer.id)
    return first if first and first < quarter else None


def _section(policy: Policy) -> Settlement:
    if policy.settlement is None:
        raise UsageError(
            N_("the configuration has no section 'settlement': it says what dealers are given for repairs")
        )
    return policy.settlement


def _as_it_stands(
    db: Db, policy: Policy, customer: Customer, quarter: str, how: Terms, months: tuple[Month, ...]
) -> Quarter:
    section = _section(policy)
    budget, spent = sum(month.budget for month in months), sum(month.spent for month in months)
    carried_in = _carried_into(db, customer.id, quarter)
    rest = budget + carried_in - spent
    paid = rest if rest > 0 and section.left == "pay" else 0
    charged = -rest if rest < 0 and section.over == "charge" else 0
    return Quarter(
        customer=customer.name,
        quarter=quarter,
        terms=how,
        turnover=sum(month.turnover or 0 for month in months),
        budget=budget,
        carried_in=carried_in,
        spent=spent,
        charged=charged,
        paid=paid,
        carried_out=rest - paid + charged,
        forfeited=0,
        forfeited_why=None,
        **in_currency(policy.currency),
        settled_at=None,
        months=months,
    )


def _forfeited(found: Quarter, why: str) -> Quarter:
    """The quarter, of which what would be left for the dealer is lost; what the dealer owes stays owed."""
    if not why.strip():
        raise UsageError(N_('what is forfeited needs a reason: --forfeit "…"'))
    carried = max(0, found.carried_out)
    lost = found.paid + carried
    return found._replace(paid=0, carried_out=found.carried_out - carried, forfeited=lost, forfeited_why=why.strip())


def _settled(row: Row, customer: str, how: Terms, months: tuple[Month, ...]) -> Quarter:
    return Quarter(
        customer=customer,
        quarter=row["quarter"],
        terms=how,
        turnover=row["turnover"],
        budget=row["budget"],
        carried_in=row["carried_in"],
        spent=row["spent"],
        charged=row["charged"],
        paid=row["paid"],
        carried_out=row["carried_out"],
        forfeited=row["forfeited"],
        forfeited_why=row["forfeited_why"],
        currency=row["currency"],
        decimals=row["decimals"],
        settled_at=read_stamp(row["settled_at"]),
        months=months,
    )


def _months(db: Db, policy: Policy, customer_id: str, quarter: str, how: Terms) -> tuple[Month, ...]:
    keys = months_of(quarter)
    counted = how.basis == "cards"
    turnover = _cards(db, policy, customer_id) if counted else _turnover(db, customer_id, keys)
    spent = dict.fromkeys(keys, 0)
    for finished, amount in spending.of_dealer(db, customer_id, *map(stamp, bounds(policy, quarter))):
        spent[month_of(policy, finished)] += amount
    months, before = [], 0
    for key in keys:
        so_far = before + turnover.get(key, 0)
        # the share is rounded for the quarter, so that a month's part is what it adds to that
        months.append(Month(key, turnover.get(key), how.budget(so_far) - how.budget(before), spent[key]))
        before = so_far
    return tuple(months)


def _turnover(db: Db, customer_id: str, months: tuple[str, ...]) -> dict[str, int]:
    rows = db.execute("SELECT month, amount FROM turnover WHERE customer_id = :customer", customer=customer_id)
    return {row["month"]: row["amount"] for row in rows if row["month"] in months}


def _cards(db: Db, policy: Policy, customer_id: str) -> dict[str, int]:
    within = policy.settlement.within if policy.settlement else None
    return spending.cards(db, customer_id, within)


def _check_one_currency(db: Db, policy: Policy, customer: Customer, quarter: str, how: Terms) -> None:
    """Raise Conflict when something of a quarter is not in the currency of the configuration: it would not add up."""
    start, end = map(stamp, bounds(policy, quarter))
    rows = db.execute(
        "SELECT currency, decimals FROM turnover WHERE customer_id = :customer AND month BETWEEN :first AND :last"
        " UNION SELECT l.currency, l.decimals FROM ticket t JOIN dispatch d ON d.ticket_id = t.id"
        " JOIN priced_line l ON l.dispatch_id = d.id WHERE t.customer_id = :customer"
        " AND d.finished_at >= :start AND d.finished_at < :end AND l.list_amount > l.amount"
        f" UNION SELECT currency, decimals FROM ({spending.FREIGHT}) f WHERE at >= :start AND at < :end"
        " UNION SELECT currency, decimals FROM settlement WHERE customer_id = :customer AND carried_out <> 0"
        " AND quarter = (SELECT max(quarter) FROM settlement WHERE customer_id = :customer AND quarter < :quarter)"
        " ORDER BY currency NULLS FIRST, decimals",
        customer=customer.id,
        first=months_of(quarter)[0],
        last=months_of(quarter)[-1],
        start=start,
        end=end,
        quarter=quarter,
    )
    for row in rows:
        units = row["currency"] is None
        if how.basis == "payments" and units:
            message = N_("{quarter} of {customer} has turnover in units: enter it as payments, or write 'basis: units'")
            raise Conflict(message, customer=customer.name, quarter=quarter)
        if not units and books.of(row) != policy.currency:
            message = N_(
                "{quarter} of {customer} has amounts in {code}, which do not add up with {here}: settle it with"
                " 'currency: {{code: {code}, decimals: {decimals}}}' first"
            )
            code, decimals = row["currency"], row["decimals"]
            here = policy.currency.code
            raise Conflict(message, customer=customer.name, quarter=quarter, code=code, decimals=decimals, here=here)


def _carried_into(db: Db, customer_id: str, quarter: str) -> int:
    row = db.execute(
        "SELECT carried_out FROM settlement WHERE customer_id = :customer AND quarter < :quarter"
        " ORDER BY quarter DESC LIMIT 1",
        customer=customer_id,
        quarter=quarter,
    ).fetchone()
    return row["carried_out"] if row else 0


def _last_settled(db: Db, customer_id: str) -> str:
    row = db.one("SELECT max(quarter) AS last FROM settlement WHERE customer_id = :customer", customer=customer_id)
    last: str | None = row["last"]
    return last or ""


def _first_open(db: Db, policy: Policy, customer_id: str) -> str | None:
    last = _last_settled(db, customer_id)
    entered = db.execute("SELECT month FROM turnover WHERE customer_id = :customer", customer=customer_id)
    quarters = {quarter_of(row["month"]) for row in entered}
    if terms(policy).basis == "cards":
        quarters |= {quarter_of(month) for month in _cards(db, policy, customer_id)}
    since = stamp(bounds(policy, last)[1]) if last else ""
    repairs = spending.of_dealer(db, customer_id, since, FOREVER)
    quarters |= {quarter_of(month_of(policy, finished)) for finished, _amount in repairs}
    return min((quarter for quarter in quarters if quarter > last), default=None)


def _check_open(op: Operation, customer: Customer, quarter: str) -> None:
    last = _last_settled(op.db, customer.id)
    if quarter <= last:
        message = N_("{quarter} of {customer} was settled already: 'svcdesk settlement show \"{customer}\" {quarter}'")
        if quarter != last and not _row(op.db, customer.id, quarter):
            message = N_("{last} of {customer} was settled already: {quarter} before it stays as it is")
        raise Conflict(message, customer=customer.name, quarter=quarter, last=last)


def _row(db: Db, customer_id: str, quarter: str) -> Row | None:
    """A quarter as it was settled; None when it was not."""
    return db.execute(
        "SELECT * FROM settlement WHERE customer_id = :customer AND quarter = :quarter",
        customer=customer_id,
        quarter=quarter,
    ).fetchone()
