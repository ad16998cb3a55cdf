"""Movements of parts: each takes from one holder what it gives to another, so that what came in is there or went out.

What a holder has is kept beside the movements that it is the sum of. A movement may be recorded later than it happened;
it is refused when the holder would have had too few at any time since.
"""

from __future__ import annotations

from datetime import datetime

from svcdesk.db.port import Db, Row, where
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.stock import balances, holders
from svcdesk.desk.stock.holders import EVERYBODYS, Holder, Whose
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

MOST = 1_000_000  # of one part in one movement; more is a typing mistake

_SELECT = (
    holders.NAMED + " SELECT m.kind, m.part, m.condition, m.quantity, m.at, s.words AS source, t.words AS target,"
    " m.serial, k.number || '/' || d.visit AS visit, r.number AS request, m.note,"
    " m.seq AS number FROM stock_move m"
    " LEFT JOIN named s ON s.id = m.from_holder LEFT JOIN named t ON t.id = m.to_holder"
    " LEFT JOIN dispatch d ON d.id = m.dispatch_id LEFT JOIN ticket k ON k.id = d.ticket_id"
    " LEFT JOIN stock_request r ON r.id = m.request_id"
)
_ORDER = " ORDER BY m.at, m.seq"


class Move(Record):
    """One movement at `at` (UTC); `source` or `target` None is outside: the supplier, the customer, nobody.

    `visit` is the visit (SD-000017/1) that it was for, `request` the number of the request that it answered; `number`
    is its place in the ledger.
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
    number: int = 0


@verb("stock receive")
def receive(op: Operation, part: str, quantity: int, target: Holder, note: str | None = None) -> Move:
    """Receive new parts from outside, for a holder."""
    return told(op, write(op, "received", part, quantity, target=target, note=note))


@verb("stock transfer", away=True)
def transfer(op: Operation, part: str, quantity: int, source: Holder, target: Holder, condition: str) -> Move:
    """Move parts from one holder to another.

    Raises Conflict when the source has too few, UsageError when both are the same.
    """
    if source.id == target.id:
        raise UsageError(N_("{holder} has them: name another with --to"), holder=target.words)
    return told(op, write(op, "transferred", part, quantity, source, target, condition))


@verb("stock scrap", away=True)
def scrap(op: Operation, part: str, quantity: int, source: Holder, condition: str, why: str) -> Move:
    """Throw parts away; nobody is charged for them.

    Raises Conflict when the source has too few, UsageError without a reason.
    """
    if not why.strip():
        raise UsageError(N_("throwing parts away needs a reason"))
    return told(op, write(op, "scrapped", part, quantity, source, condition=condition, note=why.strip()))


@verb("stock issue", away=True)
def issue(
    op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, source: Holder, condition: str
) -> None:
    """Issue parts to a visit, on which they are fitted or put back.

    Raises Conflict when the visit is over or the holder has too few.
    """
    op = op.not_before(visit.steps["ordered"])
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
    bought: bool = False,
) -> None:
    """Fit parts at the customer's, from `source`, or `bought` for it.

    Without one they come from what was issued to the visit, then from what its engineer held at `op.at` and did not
    need since, at their own station before others; only the rest was bought for it. Raises Conflict when the source had
    too few then.
    """
    check_quantity(quantity)
    givers = [] if bought else [(source, quantity)] if source else _own(op, ticket, visit, part, condition)
    for giver, most in (*givers, (None, quantity)):
        if now := min(most, quantity):
            _record(op, ticket, visit, write(op, "fitted", part, now, giver, None, condition, visit, serial=serial))
            quantity -= now


def read_ahead(op: Operation, ticket: Ticket, visit: Visit, part: str, condition: str) -> None:
    """Read what `fit` goes by where nobody is named who gave the part, as `Db.read_ahead` says."""

    def read() -> None:
        for giver, _most in _own(op, ticket, visit, part, condition):
            if giver:
                balances.have(op.db, giver, part, condition, op.at)

    op.db.read_ahead(read)


def take_back(op: Operation, ticket: Ticket, visit: Visit, part: str, quantity: int, target: Holder) -> None:
    """Take old parts back from the customer, as used ones, for a holder."""
    _record(op, ticket, visit, write(op, "taken back", part, quantity, None, target, "used", visit))


def put_back(
    op: Operation,
    ticket: Ticket,
    visit: Visit,
    part: str,
    quantity: int,
    target: Holder,
    serial: str | None = None,
    amended: bool = False,
) -> None:
    """Put parts of a visit under way back to a holder: first unused ones, then those not fitted after all.

    New ones go before used ones. With `serial` it is the fitted part of that number. Raises Conflict when the visit has
    too few, or is over and its form is not `amended`.
    """
    check_quantity(quantity)
    if not amended:
        dispatch.check_under_way(ticket, visit)
    issued = unused(op.db, visit.id) if serial is None else []
    there = [(_bag(op, ticket, visit), *each) for each in issued]
    sources = [
        (giver, condition, count)
        for giver, each, condition, count in (*there, *((None, *each) for each in fitted(op.db, visit.id, serial)))
        if each == part
    ]
    total = sum(count for _giver, _condition, count in sources)
    if total < quantity:
        message = N_("{visit} has {total} {part} that could be put back, not {quantity}")
        raise Conflict(message, visit=dispatch.name_of(ticket, visit), total=total, part=part, quantity=quantity)
    for giver, condition, count in sources:
        if now := min(count, quantity):
            back = write(op, "put back", part, now, giver, target, condition, visit, serial=serial)
            _record(op, ticket, visit, back)
            quantity -= now


def of_dispatch(db: Db, dispatch_id: str) -> list[Move]:
    """The movements for a visit, oldest first."""
    rows = db.execute(_SELECT + " WHERE m.dispatch_id = :dispatch" + _ORDER, dispatch=dispatch_id)
    return [_move(row) for row in rows]


def find(db: Db, text: str) -> list[Move]:
    """The movement of a number in the ledger, or those that answered a request. Raises NotFound when there is none."""
    wanted = text.strip().lstrip("#")
    if wanted.isascii() and wanted.isdecimal() and len(wanted) < 10:
        rows = db.execute(_SELECT + " WHERE m.seq = :number", number=int(wanted)).fetchall()
    else:
        rows = db.execute(_SELECT + " WHERE r.number = :request" + _ORDER, request=wanted.upper()).fetchall()
    if not rows:
        raise NotFound(N_("nothing moved as {text!r}: 'svcdesk stock moves' lists the numbers"), text=text)
    return [_move(row) for row in rows]


def unused(db: Db, dispatch_id: str) -> list[tuple[str, str, int]]:
    """Parts, conditions and quantities that were issued to a visit and neither fitted nor put back."""
    rows = db.execute(
        "SELECT s.part, s.condition, s.quantity FROM stock s JOIN holder h ON h.id = s.holder_id"
        " WHERE h.dispatch_id = :dispatch AND s.quantity > 0 ORDER BY s.part, s.condition",
        dispatch=dispatch_id,
    )
    return [(row["part"], row["condition"], row["quantity"]) for row in rows]


def fitted(db: Db, dispatch_id: str, serial: str | None = None) -> list[tuple[str, str, int]]:
    """Parts, conditions and quantities that a visit has fitted, without those that were put back afterwards.

    With `serial` only what has that number.
    """
    rows = db.execute(
        "SELECT part, condition, sum(CASE kind WHEN 'fitted' THEN quantity ELSE -quantity END) AS quantity"
        " FROM stock_move WHERE dispatch_id = :dispatch"
        " AND (kind = 'fitted' OR kind = 'put back' AND from_holder IS NULL)"
        + (" AND serial_key = :serial" if serial else "")
        + " GROUP BY part, condition ORDER BY part, condition",
        dispatch=dispatch_id,
        serial=serial and fold(serial),
    )
    return [(row["part"], row["condition"], row["quantity"]) for row in rows if row["quantity"]]


def fitted_at(db: Db, serial: str) -> list[str]:
    """The visits, as SD-000017/1, that fitted what has that serial number, in any case and width."""
    rows = db.execute(
        "SELECT DISTINCT k.number || '/' || d.visit AS visit FROM stock_move m JOIN dispatch d ON d.id = m.dispatch_id"
        " JOIN ticket k ON k.id = d.ticket_id WHERE m.serial_key = :serial AND m.kind = 'fitted' ORDER BY 1",
        serial=fold(serial),
    )
    return [row["visit"] for row in rows]


def ledger(
    db: Db,
    part: str | None = None,
    whose: Whose = EVERYBODYS,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Move]:
    """The movements in [since, until) (UTC) of a part or of all, from or to the holders meant, oldest first."""
    rows = db.execute(
        _SELECT
        + where(
            "m.part = :part" if part else "",
            "m.at >= :since" if since else "",
            "m.at < :until" if until else "",
            ":place IN (s.place, t.place)" if whose.place else "",
            ":engineer IN (s.engineer_id, t.engineer_id)" if whose.engineer_id else "",
        )
        + _ORDER,
        part=part,
        since=since and stamp(since),
        until=until and stamp(until),
        place=whose.place,
        engineer=whose.engineer_id,
    )
    return [_move(row) for row in rows]


def check_quantity(quantity: int) -> None:
    """Raise UsageError for a number of parts that cannot be meant."""
    if not 0 < quantity <= MOST:
        raise UsageError(N_("{quantity} parts: write a number from 1 to {most}"), quantity=quantity, most=MOST)


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
    """Write a movement at `op.at`; the caller records it, and its number is not asked for: see `told`.

    `request` is the identity and number of one.

    Raises UsageError for an unknown part or a number that cannot be meant, Conflict when `source` had too few then, or
    has needed them since.
    """
    check_quantity(quantity)
    if part not in op.policy.parts:
        raise UsageError(N_("no part {part!r}: name it under 'parts:' in the configuration"), part=part)
    if source:
        _take(op, source, part, condition, quantity)
    if target:
        op.db.execute(
            "INSERT INTO stock (holder_id, part, condition, quantity) VALUES (:holder, :part, :condition, :quantity)"
            " ON CONFLICT (holder_id, part, condition) DO UPDATE SET quantity = stock.quantity + excluded.quantity",
            holder=target.id,
            part=part,
            condition=condition,
            quantity=quantity,
        )
    op.db.execute(
        "INSERT INTO stock_move (seq, id, at, kind, part, condition, quantity, from_holder, to_holder, dispatch_id,"
        " request_id, serial, serial_key, note)"
        " VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM stock_move), :id, :at, :kind, :part, :condition, :quantity,"
        " :source, :target, :dispatch, :request, :serial, :serial_key, :note)",
        id=move_id or op.new_id("stock_move"),
        at=stamp(op.at),
        kind=kind,
        part=part,
        condition=condition,
        quantity=quantity,
        source=source.id if source else None,
        target=target.id if target else None,
        dispatch=visit.id if visit else None,
        request=request[0] if request else None,
        serial=serial,
        serial_key=fold(serial) if serial else None,
        note=note,
    )
    giver, taker = source.words if source else None, target.words if target else None
    number = request[1] if request else None
    return Move(kind, part, condition, quantity, op.at, giver, taker, serial, request=number, note=note)


def told(op: Operation, move: Move, **more: object) -> Move:
    """Record the last movement as one of the stock, with what more there is to say. Returns it with its number."""
    op.record("stock", move.part, f"parts {move.kind}", {**as_data(move), **more})
    return move._replace(number=op.db.one("SELECT max(seq) AS seq FROM stock_move")["seq"])


def as_data(move: Move) -> dict[str, object]:
    """A movement as the journal keeps it; the entry itself has the time."""
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
    now, least = balances.have(op.db, source, part, condition), balances.have(op.db, source, part, condition, op.at)
    if least < quantity:
        what = part if condition == "new" else _("used {part}").format(part=part)
        then = balances.had(op.db, source, part, condition, op.at)
        message = N_("{holder} has {now} {what}, not {quantity}: 'svcdesk stock list --part {part}' says who has some")
        if now >= quantity > then and source.place:
            message = N_(
                "{holder} had {then} {what} at {at:%Y-%m-%d %H:%M}, not {quantity}: when did they get them?"
                " 'svcdesk stock transfer {part} {more} {used}--from … --to \"{holder}\" --at …'"
            )
        elif now >= quantity:
            message = N_(
                "{holder} had {least} {what} at {at:%Y-%m-%d %H:%M} or since, not {quantity}: say when with --at"
            )
        raise Conflict(
            message, holder=source.words, now=now, least=least, then=then, what=what, quantity=quantity,
                part=part, more=quantity - then, used="--used " if condition == "used" else "",
                at=op.at.astimezone(op.policy.zone),
            )  # fmt: skip
    op.db.execute(
        "UPDATE stock SET quantity = quantity - :quantity"
        " WHERE holder_id = :holder AND part = :part AND condition = :condition",
        quantity=quantity,
        holder=source.id,
        part=part,
        condition=condition,
    )


def _own(op: Operation, ticket: Ticket, visit: Visit, part: str, condition: str) -> list[tuple[Holder | None, int]]:
    # who may have given what a visit fits, and how many each; what was issued to it counts whenever that was
    issued: list[tuple[Holder | None, int]] = [
        (_bag(op, ticket, visit), count)
        for each, its_condition, count in unused(op.db, visit.id)
        if (each, its_condition) == (part, condition)
    ]
    own = holders.of_engineer(op.db, engineers.get(op.db, visit.engineer_id))
    return issued + [(holder, balances.have(op.db, holder, part, condition, op.at)) for holder in own]


def _bag(op: Operation, ticket: Ticket, visit: Visit) -> Holder:
    return holders.of_dispatch(op, visit.id, dispatch.name_of(ticket, visit))


def _record(op: Operation, ticket: Ticket, visit: Visit, move: Move) -> None:
    tickets.check_not_before(op, dispatch.name_of(ticket, visit), visit.steps["ordered"])
    op.record("ticket", ticket.id, f"parts {move.kind}", {"visit": visit.visit, **as_data(move)})


def _move(row: Row) -> Move:
    return Move(**{**row, "at": read_stamp(row["at"])})
