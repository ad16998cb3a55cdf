"""Priced lines: what a quote, or the fee of a visit, consists of. Only this module writes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row
from svcdesk.desk import books
from svcdesk.desk.journal import Operation
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_SELECT = (
    "SELECT kind, item, quantity, unit, unit_price, list_amount, amount, because, currency, decimals, first,"
    " contract_id, entitlement"
    " FROM priced_line"
)


class Line(Record):
    """One line: `kind` is part or work, `item` a key of the parts or the prices; money in the smallest unit.

    `list_amount` is what the price list says, `amount` what is charged: all of quantity x unit price, or nothing.
    `first`: the customer has it for the first time; `entitlement` of the contract with that identity is used up by it.
    """

    kind: str
    item: str
    quantity: int
    unit: str | None
    unit_price: int
    list_amount: int
    amount: int
    because: str | None
    currency: str
    decimals: int
    first: bool = False
    contract_id: str | None = None
    entitlement: str | None = None

    @property
    def money(self) -> Currency:
        """The currency that it is in."""
        return Currency(self.currency, self.decimals)


def total(lines: Iterable[Line]) -> int:
    """The sum of what is charged."""
    return sum(line.amount for line in lines)


def of_quote(db: Db, quote_id: str) -> list[Line]:
    """The lines of a quote, in their order."""
    return [_line(row) for row in db.execute(_SELECT + " WHERE quote_id = :quote ORDER BY place", quote=quote_id)]


def of_visit(db: Db, dispatch_id: str) -> list[Line]:
    """The lines of a visit's fee, in their order; none before they were worked out."""
    rows = db.execute(_SELECT + " WHERE dispatch_id = :dispatch ORDER BY place", dispatch=dispatch_id)
    return [_line(row) for row in rows]


def add_to_quote(op: Operation, quote_id: str, lines: Iterable[Line]) -> None:
    """Write the lines of a new quote."""
    _add(op, lines, quote=quote_id)


def replace_of_visit(op: Operation, dispatch_id: str, lines: Iterable[Line]) -> None:
    """Write the lines of a visit's fee, in place of those it had."""
    op.db.execute("DELETE FROM priced_line WHERE dispatch_id = :dispatch", dispatch=dispatch_id)
    _add(op, lines, dispatch=dispatch_id)


def uses(lines: Iterable[Line]) -> Counter[tuple[str, str]]:
    """How much the lines use up, by the contract's identity and the entitlement."""
    used: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if line.contract_id and line.entitlement:
            used[line.contract_id, line.entitlement] += line.quantity
    return used


def used_up(db: Db, visits: Iterable[str]) -> Counter[tuple[str, str]]:
    """How much the lines of visits (their identities) use up, by the contract's identity and the entitlement."""
    used: Counter[tuple[str, str]] = Counter()
    for dispatch_id in visits:
        rows = db.execute(
            "SELECT contract_id, entitlement, quantity FROM priced_line"
            " WHERE dispatch_id = :dispatch AND entitlement IS NOT NULL",
            dispatch=dispatch_id,
        )
        for row in rows:
            used[row["contract_id"], row["entitlement"]] += row["quantity"]
    return used


def had_before(db: Db, customer_id: str, item: str, anew: tuple[str, ...]) -> bool:
    """Whether the customer has had the item at a visit that is not in `anew`.

    False when a visit in `anew` had it for the first time: it keeps that.
    """
    rows = db.execute(
        "SELECT l.dispatch_id, max(l.first) AS first FROM priced_line l JOIN dispatch d ON d.id = l.dispatch_id"
        " JOIN ticket t ON t.id = d.ticket_id WHERE t.customer_id = :customer AND l.item = :item AND l.kind = 'work'"
        " GROUP BY l.dispatch_id",
        customer=customer_id,
        item=item,
    ).fetchall()
    was_first = any(row["first"] for row in rows if row["dispatch_id"] in anew)
    return not was_first and any(row["dispatch_id"] not in anew for row in rows)


def in_currency(money: Currency) -> dict[str, Any]:
    """A currency as rows and the journal keep it."""
    return {"currency": money.code, "decimals": money.decimals}


def as_data(policy: Policy, lines: Iterable[Line]) -> dict[str, Any]:
    """Lines and their total as the journal keeps them, money in the smallest unit."""
    lines = list(lines)
    keys = ("kind", "item", "quantity", "unit", "unit_price", "list_amount", "amount", "because")
    return {
        "lines": [{key: getattr(line, key) for key in keys} for line in lines],
        "total": total(lines),
        **in_currency(policy.currency),
    }


def _add(op: Operation, lines: Iterable[Line], quote: str | None = None, dispatch: str | None = None) -> None:
    lines = list(lines)
    if lines:
        books.currency(op)
    for place, line in enumerate(lines, 1):
        op.db.execute(
            "INSERT INTO priced_line (id, quote_id, dispatch_id, place, kind, item, quantity, unit, unit_price,"
            " list_amount, amount, because, currency, decimals, first, contract_id, entitlement)"
            " VALUES (:id, :quote, :dispatch, :place, :kind, :item, :quantity, :unit, :unit_price,"
            " :list_amount, :amount, :because, :currency, :decimals, :first, :contract_id, :entitlement)",
            id=op.new_id("priced_line"),
            quote=quote,
            dispatch=dispatch,
            place=place,
            **{**line._asdict(), "first": int(line.first)},
        )


def _line(row: Row) -> Line:
    return Line(
        kind=row["kind"],
        item=row["item"],
        quantity=row["quantity"],
        unit=row["unit"],
        unit_price=row["unit_price"],
        list_amount=row["list_amount"],
        amount=row["amount"],
        because=row["because"],
        currency=row["currency"],
        decimals=row["decimals"],
        first=bool(row["first"]),
        contract_id=row["contract_id"],
        entitlement=row["entitlement"],
    )
