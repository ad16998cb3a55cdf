"""Movements of parts: each takes from one holder what it gives to another, so that what came in is there or went out.

What a holder has is kept beside the movements that it is the sum of. A movement may be recorded later than it happened;
it is refused when the holder would have had less than nothing at any time since.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.people import engineers
from svcdesk.desk.stock import holders
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

MOST = 1_000_000  # of one part in one movement; more is a slip of the finger

_SELECT = (
    holders.NAMED + " SELECT m.kind, m.part, m.condition, m.quantity, m.at, s.words AS source, t.words AS target,"
    " m.serial, k.number || '/' || d.visit AS visit, r.number AS request, m.note FROM stock_move m"
    " LEFT JOIN named s ON s.id = m.from_holder LEFT JOIN named t ON t.id = m.to_holder"
    " LEFT JOIN dispatch d ON d.id = m.dispatch_id LEFT JOIN ticket k ON k.id = d.ticket_id"
    " LEFT JOIN stock_request r ON r.id = m.request_id"
)
_ORDER = " ORDER BY m.at, m.seq"


class Move(NamedTuple):
    """One movement at `at` (UTC); a holder of None is outside: the supplier, the customer, nobody.

    `visit` is the visit (SD-000017/1) that it was for, `request` the number of the request that it answered.
    """

    kind: str
    part: str
    condition: str
    quantity: int
    at: datetime
    source: str | None
    target: str | None
    serial: str | None
    visit: str | None = None
    request: str | None = None
    note: str | None = None


def receive(op: Operation, part: str, quantity: int, target: Holder, note: str | None = None) -> Move:
    """New parts come from outside, to a holder."""
    return told(op, write(op, "received", part, quantity, target=target, note=note))


def transfer(op: Operation, part: str, quantity: int, source: Holder, target: Holder, condition: str) -> Move:
    """Parts go from one holder to another. Conflict when the source has not so many, UsageError when both are one."""
    if source.id == target.id:
        raise UsageError(_("{holder} has them: name another with --to").format(holder=target.words))
    return told(op, write(op, "transferred", part, quantity, source, target, condition))


def scrap(op: Operation, part: str, quantity: int, source: Holder, condition: str, why: str) -> Move:
    """Parts are thrown away, which is nobody's loss.

    Raises Conflict when the source has not so many, UsageError without a reason.
    """
    if not why.strip():
        raise UsageError(_("throwing parts away needs a reason"))
    return told(op, write(op, "scrapped", part, quantity, source, condition=condition, note=why.strip()))


def issue(
    op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, source: Holder, condition: str
) -> None:
    """Give parts to a visit, on which they are fitted or brought back. Conflict when the holder has not so many."""
    dispatch.check_under_way(ticket, visit)
    _record(op, ticket, visit, write(op, "issued", part, quantity, source, _bag(op, ticket, visit), condition, visit))


def fit(
    op: Operation,
    ticket: Ticket,
    visit: Visit,
    part: str,
    quantity: int,
    source: Holder | None = None,
    condition: str = "new",
    serial: str | None = None,
) -> None:
    """Fit parts at the customer's: from `source`, or else from wherever they must have come from.

    That is first what was issued to the visit, then what its engineer held at `op.at` and could spare since, at their
    own station before others; only the rest was bought for it. Raises Conflict when the source, or the visit, had not
    so many then.
    """
    check_quantity(quantity)
    givers = [(source, quantity)] if source else _own(op, ticket, visit, part, condition)
    for giver, most in (*givers, (None, quantity)):
        if now := min(most, quantity):
            _record(op, ticket, visit, write(op, "fitted", part, now, giver, None, condition, visit, serial=serial))
            quantity -= now


def take_back(op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, target: Holder) -> None:
    """Take old parts back from the customer, as used ones, to a holder."""
    _record(op, ticket, visit, write(op, "taken back", part, quantity, None, target, "used", visit))


def put_back(op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, target: Holder) -> None:
    """Parts of a visit under way go to a holder: what was issued and not used, then what was not fitted after all.

    New ones go before used ones. Raises Conflict when the visit is over, or neither had so many.
    """
    check_quantity(quantity)
    dispatch.check_under_way(ticket, visit)
    bag = _bag(op, ticket, visit)
    sources: list[tuple[Holder | None, str, int]] = [
        (giver, condition, count)
        for giver, there in ((bag, unused(op.db, visit.id)), (None, fitted(op.db, visit.id)))
        for each, condition, count in there
        if each == part
    ]
    total = sum(count for _giver, _condition, count in sources)
    if total < quantity:
        message = _("{visit} has {total} {part} that could be put back, not {quantity}")
        raise Conflict(message.format(visit=bag.words, total=total, part=part, quantity=quantity))
    for giver, condition, count in sources:
        if now := min(count, quantity):
            _record(op, ticket, visit, write(op, "put back", part, now, giver, target, condition, visit))
            quantity -= now


def of_dispatch(db: Db, dispatch_id: str) -> list[Move]:
    """What moved for a visit, in its order."""
    rows = db.execute(_SELECT + " WHERE m.dispatch_id = ?" + _ORDER, (dispatch_id,))
    return [_move(row) for row in rows]


def unused(db: Db, dispatch_id: str) -> list[tuple[str, str, int]]:
    """Parts, conditions and quantities that were issued to a visit and neither fitted nor put back."""
    rows = db.execute(
        "SELECT s.part, s.condition, s.quantity FROM stock s JOIN holder h ON h.id = s.holder_id"
        " WHERE h.dispatch_id = ? AND s.quantity > 0 ORDER BY s.part, s.condition",
        (dispatch_id,),
    )
    return [(row["part"], row["condition"], row["quantity"]) for row in rows]


def fitted(db: Db, dispatch_id: str) -> list[tuple[str, str, int]]:
    """Parts, conditions and quantities that a visit has fitted, without those that were put back afterwards."""
    rows = db.execute(
        "SELECT part, condition, sum(CASE kind WHEN 'fitted' THEN quantity ELSE -quantity END) AS quantity"
        " FROM stock_move WHERE dispatch_id = ? AND (kind = 'fitted' OR kind = 'put back' AND from_holder IS NULL)"
        " GROUP BY part, condition ORDER BY part, condition",
        (dispatch_id,),
    )
    return [(row["part"], row["condition"], row["quantity"]) for row in rows if row["quantity"]]


def ledger(
    db: Db,
    part: str | None = None,
    place: str | None = None,
    engineer_id: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Move]:
    """The movements in [since, until) (UTC) of a part, from or to a place and its engineers, or one engineer there."""
    rows = db.execute(
        _SELECT + " WHERE (? IS NULL OR m.part = ?) AND (? IS NULL OR m.at >= ?) AND (? IS NULL OR m.at < ?)"
        " AND (? IS NULL OR ? IN (s.place, t.place)) AND (? IS NULL OR ? IN (s.engineer_id, t.engineer_id))" + _ORDER,
        tuple(
            value
            for each in (part, since and stamp(since), until and stamp(until), place, engineer_id)
            for value in (each, each)
        ),
    )
    return [_move(row) for row in rows]


def have(db: Db, holder: Holder, part: str, condition: str, at: datetime | None = None) -> int:
    """How many a holder has now; with `at` (UTC) the least that it had at any time since then."""
    row = db.execute(
        "SELECT quantity FROM stock WHERE holder_id = ? AND part = ? AND condition = ?", (holder.id, part, condition)
    ).fetchone()
    least = balance = row["quantity"] if row else 0
    for change in _since(db, holder, part, condition, at) if at else ():
        balance -= change
        least = min(least, balance)
    return least


def had(db: Db, holder: Holder, part: str, condition: str, at: datetime) -> int:
    """How many a holder had at `at` (UTC), with what happened at that moment."""
    return have(db, holder, part, condition) - sum(_since(db, holder, part, condition, at))


def check_quantity(quantity: int) -> None:
    """Raise UsageError for a number of parts that cannot be meant."""
    if not 0 < quantity <= MOST:
        raise UsageError(_("{quantity} parts: write a number from 1 to {most}").format(quantity=quantity, most=MOST))


def write(
    op: Operation,
    kind: str,
    part: str,
    quantity: int,
    source: Holder | None = None,
    target: Holder | None = None,
    condition: str = "new",
    visit: Visit | None = None,
    request: tuple[str, str] | None = None,
    serial: str | None = None,
    note: str | None = None,
    move_id: str | None = None,
) -> Move:
    """Move parts at `op.at`; the caller records what happened. `request` is the identity and number of one.

    Raises UsageError for an unknown part or a number that cannot be meant, Conflict when `source` had not so many
    then, or has needed them since.
    """
    check_quantity(quantity)
    if part not in op.policy.document.get("parts", {}):
        raise UsageError(_("no part {part!r}: name it under 'parts:' in the configuration").format(part=part))
    if source:
        _take(op, source, part, condition, quantity)
    if target:
        op.db.execute(
            "INSERT INTO stock (holder_id, part, condition, quantity) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (holder_id, part, condition) DO UPDATE SET quantity = stock.quantity + excluded.quantity",
            (target.id, part, condition, quantity),
        )
    op.db.execute(
        "INSERT INTO stock_move (seq, id, at, kind, part, condition, quantity, from_holder, to_holder, dispatch_id,"
        " request_id, serial, note)"
        " VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM stock_move), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            move_id or new_id(),
            stamp(op.at),
            kind,
            part,
            condition,
            quantity,
            source.id if source else None,
            target.id if target else None,
            visit.id if visit else None,
            request[0] if request else None,
            serial,
            note,
        ),
    )
    return Move(
        kind,
        part,
        condition,
        quantity,
        op.at,
        source.words if source else None,
        target.words if target else None,
        serial,
        request=request[1] if request else None,
        note=note,
    )


def told(op: Operation, move: Move, **more: object) -> Move:
    """The movement, recorded as one of the stock, with what more there is to say."""
    op.record("stock", move.part, f"parts {move.kind}", {**as_data(move), **more})
    return move


def as_data(move: Move) -> dict[str, object]:
    """A movement as the journal keeps it, which knows the time itself."""
    return {
        "part": move.part,
        "condition": move.condition,
        "quantity": move.quantity,
        "from": move.source,
        "to": move.target,
        "serial": move.serial,
        "request": move.request,
        "note": move.note,
    }


def _take(op: Operation, source: Holder, part: str, condition: str, quantity: int) -> None:
    now, least = have(op.db, source, part, condition), have(op.db, source, part, condition, op.at)
    if least < quantity:
        what = part if condition == "new" else _("used {part}").format(part=part)
        then = had(op.db, source, part, condition, op.at)
        message = _("{holder} has {now} {what}, not {quantity}")
        if now >= quantity > then and source.place:
            message = _(
                "{holder} had {then} {what} at {at:%Y-%m-%d %H:%M}, not {quantity}: when did they get them?"
                " 'svcdesk stock transfer {part} {more} {used}--from … --to \"{holder}\" --at …'"
            )
        elif now >= quantity:
            message = _(
                "{holder} had {least} {what} at {at:%Y-%m-%d %H:%M} or since, not {quantity}: say when with --at"
            )
        raise Conflict(
            message.format(
                holder=source.words, now=now, least=least, then=then, what=what, quantity=quantity,
                part=part, more=quantity - then, used="--used " if condition == "used" else "",
                at=op.at.astimezone(op.policy.zone),
            )
        )  # fmt: skip
    op.db.execute(
        "UPDATE stock SET quantity = quantity - ? WHERE holder_id = ? AND part = ? AND condition = ?",
        (quantity, source.id, part, condition),
    )


def _since(db: Db, holder: Holder, part: str, condition: str, at: datetime | None) -> list[int]:
    # by how much it changed at each moment after `at`, the last first
    rows = db.execute(
        "SELECT sum(CASE WHEN to_holder = ? THEN quantity ELSE -quantity END) AS change FROM stock_move"
        " WHERE part = ? AND condition = ? AND at > ? AND ? IN (from_holder, to_holder) GROUP BY at ORDER BY at DESC",
        (holder.id, part, condition, stamp(at) if at else "", holder.id),
    )
    return [row["change"] for row in rows]


def _own(op: Operation, ticket: Ticket, visit: Visit, part: str, condition: str) -> list[tuple[Holder | None, int]]:
    # who may have given what a visit fits, and how many each; what was issued to it counts whenever that was
    issued: list[tuple[Holder | None, int]] = [
        (_bag(op, ticket, visit), count) for *what, count in unused(op.db, visit.id) if what == [part, condition]
    ]
    own = holders.of_engineer(op.db, engineers.get(op.db, visit.engineer_id))
    return issued + [(holder, have(op.db, holder, part, condition, op.at)) for holder in own]


def _bag(op: Operation, ticket: Ticket, visit: Visit) -> Holder:
    return holders.of_dispatch(op, visit.id, dispatch.name_of(ticket, visit))


def _record(op: Operation, ticket: Ticket, visit: Visit, move: Move) -> None:
    tickets.check_not_before(op, dispatch.name_of(ticket, visit), visit.steps["ordered"])
    op.record("ticket", ticket.id, f"parts {move.kind}", {"visit": visit.visit, **as_data(move)})


def _move(row: Row) -> Move:
    return Move._make(row)._replace(at=read_stamp(row["at"]))
