"""Parts that are there: by holder, counted, and what custodians owe for lost ones."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from svcdesk.config.currency import Currency
from svcdesk.db.port import FOREVER, Db, Row, where
from svcdesk.desk import books
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers, stations
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.stock import balances, holders, moves
from svcdesk.desk.stock.holders import EVERYBODYS, Holder, Whose
from svcdesk.desk.verbs import verb
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp
from svcdesk.words import fold


class Position(Record):
    """How many of a part, in one condition (new, used), a holder has."""

    holder: str
    part: str
    condition: str
    quantity: int


class Counted(Record):
    """The result of a count: as many as were counted, and as many as there should have been.

    `charged` is what the custodian `engineer` owes for what is lost, in the smallest unit of the desk's currency; None
    when nothing is lost, or the place has no keeper.
    """

    holder: str
    part: str
    condition: str
    counted: int
    expected: int
    engineer: str | None
    charged: int | None

    @property
    def lost(self) -> int:
        """How many are missing; 0 when none is."""
        return max(0, self.expected - self.counted)

    @property
    def found(self) -> int:
        """How many there are too many; 0 when none is."""
        return max(0, self.counted - self.expected)


class Loss(Record):
    """What a custodian owes for parts lost at `at` (UTC); `amount` is in the smallest unit of its currency.

    What was found again later is neither in `quantity` nor in `amount`.
    """

    engineer: str
    holder: str
    part: str
    condition: str
    quantity: int
    at: datetime
    amount: int
    currency: str
    decimals: int

    @property
    def money(self) -> Currency:
        """The currency that it is owed in."""
        return Currency(self.currency, self.decimals)

    def less(self, found: int) -> Loss:
        """The same without so many of them, which were found."""
        return self._replace(quantity=self.quantity - found, amount=self.amount - self.amount // self.quantity * found)


def there(db: Db, whose: Whose = EVERYBODYS, part: str | None = None) -> list[Position]:
    """What is there, of a part or of all, places first.

    What was issued to a visit and is still on the way stands under the visit.
    """
    rows = db.execute(
        holders.NAMED
        + " SELECT h.words AS holder, s.part, s.condition, s.quantity FROM stock s JOIN named h ON h.id = s.holder_id"
        + where(
            "s.quantity > 0",
            "h.place = :place" if whose.place else "",
            "h.engineer_id = :engineer" if whose.engineer_id else "",
            "s.part = :part" if part else "",
        )
        + " ORDER BY h.place NULLS LAST, h.words, s.part, s.condition",
        place=whose.place,
        engineer=whose.engineer_id,
        part=part,
    )
    return [Position(**row) for row in rows]


@verb("stock count", away=True)
def count(op: Operation, holder: Holder, part: str, counted: int, condition: str) -> Counted:
    """Record a count at `op.at`: what is missing is lost and charged to the custodian, what is more is found.

    The price of the part is charged to the engineer who holds it; what a place itself loses to its keeper, if it has
    one. Raises UsageError for a number that cannot be meant, Conflict when what is missing was used since, or the
    keeper is no engineer of the desk any more.
    """
    if not 0 <= counted <= moves.MOST:
        raise UsageError(N_("{counted} parts: write a number from 0 to {most}"), counted=counted, most=moves.MOST)
    expected = balances.had(op.db, holder, part, condition, op.at)
    found = Counted(holder.words, part, condition, counted, expected, None, None)
    if found.found:
        moves.write(op, "found", part, found.found, target=holder, condition=condition)
    if found.lost:
        move_id = op.new_id("stock_move")
        moves.write(op, "lost", part, found.lost, holder, condition=condition, move_id=move_id)
        if custodian := _custodian(op, holder):
            charged = _charge(op, custodian.id, part, found.lost, move_id)
            found = found._replace(engineer=custodian.name, charged=charged)
    said = {"holder": holder.words, "part": part, "condition": condition, "counted": counted, "expected": expected}
    money = op.policy.currency
    said |= {"engineer": found.engineer, "charged": found.charged, "currency": money.code, "decimals": money.decimals}
    op.record("stock", part, "parts counted", said)
    return found


def losses(db: Db) -> list[Loss]:
    """The losses that custodians owe for, by their names, each person's oldest first."""
    return sorted((loss for loss in lost(db) if loss.engineer), key=lambda loss: fold(loss.engineer))


def lost(db: Db, until: str = FOREVER) -> list[Loss]:
    """What was lost before the stamp `until` and not found again by then, oldest first; `engineer` is "" for nobody.

    Parts found again at the holder who lost them are no longer owed, the last lost first.
    """
    rows = db.execute(
        holders.NAMED
        + " SELECT e.name AS engineer, h.words AS holder, m.kind, m.part, m.condition, m.quantity, m.at, l.amount,"
        " l.currency, l.decimals FROM stock_move m"
        " JOIN named h ON h.id = coalesce(m.from_holder, m.to_holder) LEFT JOIN loss l ON l.move_id = m.id"
        " LEFT JOIN engineer e ON e.id = l.engineer_id WHERE m.kind IN ('lost', 'found') AND m.at < :until"
        " ORDER BY m.at, m.seq",
        until=until,
    )
    found: list[Loss] = []
    missing: dict[tuple[str, str, str], list[int]] = defaultdict(list)  # where they stand in `found`, the last one last
    for row in rows:
        key, rest = (row["holder"], row["part"], row["condition"]), row["quantity"]
        if row["kind"] == "lost":
            missing[key].append(len(found))
            found.append(_loss(row))
            continue
        while rest and missing[key]:
            last = missing[key][-1]
            again = min(rest, found[last].quantity)
            found[last] = found[last].less(again)
            rest -= again
            if not found[last].quantity:
                missing[key].pop()
    return [loss for loss in found if loss.quantity]


def _loss(row: Row) -> Loss:
    """What a row of the ledger says was lost; charged to nobody where it names no engineer."""
    return Loss(
        engineer=row["engineer"] or "",
        **{key: row[key] for key in ("holder", "part", "condition", "quantity")},
        at=read_stamp(row["at"]),
        amount=row["amount"] or 0,
        currency=row["currency"] or "",
        decimals=row["decimals"] or 0,
    )


def _custodian(op: Operation, holder: Holder) -> Engineer | None:
    if holder.engineer_id:
        return engineers.get(op.db, holder.engineer_id)
    return stations.keeper(op.db, op.policy, holder.place) if holder.place else None


def _charge(op: Operation, engineer_id: str, part: str, lost: int, move_id: str) -> int:
    amount, money = lost * op.policy.parts[part].price, books.currency(op)
    op.db.execute(
        "INSERT INTO loss (move_id, engineer_id, amount, currency, decimals)"
        " VALUES (:move, :engineer, :amount, :currency, :decimals)",
        move=move_id,
        engineer=engineer_id,
        amount=amount,
        currency=money.code,
        decimals=money.decimals,
    )
    return amount
