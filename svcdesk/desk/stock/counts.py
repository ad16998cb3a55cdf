"""Parts that are there: by holder, counted, and what custodians owe for lost ones."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, where
from svcdesk.desk import books
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.stock.holders import EVERYBODYS, Holder, Whose
from svcdesk.desk.verbs import verb
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp


class Position(Record):
    """How many of a part, in one condition (new, used), a holder has."""

    holder: str
    part: str
    condition: str
    quantity: int


class Counted(Record):
    """The result of a count: as many as were counted, and as many as there should have been.

    `charged` is what the custodian `engineer` owes for what is lost, in the smallest unit of the desk's currency; None
    when nothing is lost, or the place has no custodian.
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


@verb("stock count")
def count(op: Operation, holder: Holder, part: str, counted: int, condition: str) -> Counted:
    """Record a count at `op.at`: what is missing is lost and charged to the custodian, what is more is found.

    The price of the part is charged to the engineer who holds it; what a place itself loses is charged to nobody.
    Raises UsageError for a number that cannot be meant, Conflict when what is missing was used since.
    """
    if not 0 <= counted <= moves.MOST:
        raise UsageError(N_("{counted} parts: write a number from 0 to {most}"), counted=counted, most=moves.MOST)
    expected = moves.had(op.db, holder, part, condition, op.at)
    found = Counted(holder.words, part, condition, counted, expected, None, None)
    if found.found:
        moves.write(op, "found", part, found.found, target=holder, condition=condition)
    if found.lost:
        move_id = new_id()
        moves.write(op, "lost", part, found.lost, holder, condition=condition, move_id=move_id)
        if holder.engineer_id:
            found = found._replace(
                engineer=holder.words.partition("/")[2], charged=_charge(op, holder, part, found.lost, move_id)
            )
    said = {"holder": holder.words, "part": part, "condition": condition, "counted": counted, "expected": expected}
    money = op.policy.currency
    said |= {"engineer": found.engineer, "charged": found.charged, "currency": money.code, "decimals": money.decimals}
    op.record("stock", part, "parts counted", said)
    return found


def losses(db: Db) -> list[Loss]:
    """What custodians owe, by name, oldest first.

    Parts found at the holder who had lost them are owed no longer, those lost last before the others.
    """
    rows = db.execute(
        holders.NAMED
        + " SELECT e.name AS engineer, h.words AS holder, m.part, m.condition, m.quantity, m.at, l.amount,"
        " l.currency, l.decimals FROM stock_move m"
        " JOIN named h ON h.id = coalesce(m.from_holder, m.to_holder) JOIN engineer e ON e.id = h.engineer_id"
        " LEFT JOIN loss l ON l.move_id = m.id WHERE m.kind IN ('lost', 'found') ORDER BY e.name_key, m.at, m.seq"
    )
    owed: list[Loss] = []
    missing: dict[tuple[str, str, str], list[int]] = defaultdict(list)  # where they stand in `owed`, the last lost last
    for row in rows:
        key, rest = (row["holder"], row["part"], row["condition"]), row["quantity"]
        if row["amount"] is not None:
            missing[key].append(len(owed))
            owed.append(Loss(**{**row, "at": read_stamp(row["at"])}))
            continue
        while rest and missing[key]:
            last = missing[key][-1]
            again = min(rest, owed[last].quantity)
            owed[last] = owed[last].less(again)
            rest -= again
            if not owed[last].quantity:
                missing[key].pop()
    return [loss for loss in owed if loss.quantity]


def _charge(op: Operation, holder: Holder, part: str, lost: int, move_id: str) -> int:
    amount, money = lost * op.policy.parts[part].price, books.currency(op)
    op.db.execute(
        "INSERT INTO loss (move_id, engineer_id, amount, currency, decimals)"
        " VALUES (:move, :engineer, :amount, :currency, :decimals)",
        move=move_id,
        engineer=holder.engineer_id,
        amount=amount,
        currency=money.code,
        decimals=money.decimals,
    )
    return amount
