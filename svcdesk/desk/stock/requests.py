"""Requests for parts: asked for a holder, approved or refused by others, and answered by shipping them."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from svcdesk.db.port import Db, Row
from svcdesk.desk import approvals, numbers
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tickets import tickets
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import _
from svcdesk.sla import read_stamp, stamp

PREFIX = "REQ"
OPEN = ("asked", "approved")
STATES = (*OPEN, "refused", "issued")


class Request(NamedTuple):
    """Parts that somebody asked for at `asked_at` (UTC), for a holder; `because` is why."""

    id: str
    number: str
    holder: str
    holder_id: str
    part: str
    quantity: int
    state: str
    asked_at: datetime
    asked_by: str
    because: str | None


_SELECT = (
    holders.NAMED + " SELECT r.id, r.number, h.words, r.holder_id, r.part, r.quantity, r.state, r.asked_at, r.asked_by,"
    " r.because FROM stock_request r JOIN named h ON h.id = r.holder_id"
)


def ask(op: Operation, part: str, quantity: int, holder: Holder, because: str | None = None) -> Request:
    """Ask for new parts for a holder. Raises UsageError for a number that cannot be meant."""
    moves.check_quantity(quantity)
    number = numbers.following(op.db, PREFIX)
    request = Request(
        new_id(), number, holder.words, holder.id, part, quantity, "asked", op.at, op.actor, because or None
    )
    op.db.execute(
        "INSERT INTO stock_request (id, number, holder_id, part, quantity, state, asked_at, asked_by, because)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (request.id, number, holder.id, part, quantity, "asked", stamp(op.at), op.actor, request.because),
    )
    said = {"holder": holder.words, "part": part, "quantity": quantity, "because": request.because}
    op.record("request", request.id, "parts asked", {"request": number, **said})
    return request


def approve(op: Operation, request: Request, note: str | None = None) -> Request:
    """The acting person approves it; with the last approval that is needed it is approved.

    Raises Conflict for whoever asked for it, may not approve it or did so already, and for one that is settled.
    """
    _check_open(request, "asked")
    if op.actor == request.asked_by:
        message = _("{number} was asked for by {actor}: somebody else must approve it")
        raise Conflict(message.format(number=request.number, actor=op.actor))
    lacking = approvals.approve(op, "request", request.id, request.number, note)
    return _settle(op, request, "request approved", "asked" if lacking else "approved", note=note, lacking=lacking)


def refuse(op: Operation, request: Request, why: str) -> Request:
    """It is not granted. Raises UsageError without a reason, Conflict for one that is settled."""
    if not why.strip():
        raise UsageError(_("refusing a request needs a reason"))
    _check_open(request, *OPEN)
    return _settle(op, request, "request refused", "refused", note=why.strip())


def ship(op: Operation, request: Request, source: Holder) -> Request:
    """Its parts go from `source` to whom they are for.

    Raises Conflict when it is settled, approvals are lacking, or the source has not so many; UsageError when the source
    is whom they are for.
    """
    _check_open(request, *OPEN)
    if request.state != "approved":
        approvals.check(op, "request", request.id, request.number)
    if source.id == request.holder_id:
        raise UsageError(
            _("{number} is for {holder}: ship from another").format(number=request.number, holder=source.words)
        )
    target = next(holder for holder in holders.everybody(op.db) if holder.id == request.holder_id)
    number = (request.id, request.number)
    moves.told(op, moves.write(op, "transferred", request.part, request.quantity, source, target, request=number))
    return _settle(op, request, "request issued", "issued", source=source.words)


def find(db: Db, text: str) -> Request:
    """The request of that number, or its digits. Raises NotFound when there is none."""
    row = db.execute(_SELECT + " WHERE r.number IN (?, ?)", numbers.candidates(text, PREFIX)).fetchone()
    if not row:
        raise NotFound(_("no request {text!r}: see 'svcdesk stock requests'").format(text=text))
    return _request(row)


def listing(db: Db, states: tuple[str, ...] = STATES) -> list[Request]:
    """The requests in one of these states, the oldest first."""
    rows = db.execute(
        _SELECT + f" WHERE r.state IN ({', '.join('?' * len(states))}) ORDER BY r.asked_at, r.number", states
    )
    return [_request(row) for row in rows]


def _check_open(request: Request, *states: str) -> None:
    if request.state not in states:
        raise Conflict(_("{number} is {state} already").format(number=request.number, state=_(request.state)))


def _settle(op: Operation, request: Request, kind: str, state: str, **said: object) -> Request:
    tickets.check_not_before(op, request.number, request.asked_at)
    op.db.execute("UPDATE stock_request SET state = ? WHERE id = ?", (state, request.id))
    data = {"request": request.number, "holder": request.holder, "part": request.part, "quantity": request.quantity}
    op.record("request", request.id, kind, {**data, **said})
    return request._replace(state=state)


def _request(row: Row) -> Request:
    return Request(*row)._replace(asked_at=read_stamp(row["asked_at"]))
