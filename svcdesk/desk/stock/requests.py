"""Requests for parts: made for a holder, approved or refused by others, and answered by shipping the parts."""

from __future__ import annotations

from datetime import datetime

from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk import approvals, numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tickets import tickets
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError, word
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

PREFIX = "REQ"
OPEN = ("asked", "approved")
STATES = (*OPEN, "refused", "issued")
GROUPS = {"open": OPEN, "all": STATES}  # words for several states
TOP_UP = "topping up spares"  # why spares are requested; it says so itself, for it stands where people write why


class Request(Record):
    """Parts that somebody requested at `asked_at` (UTC) for a holder; `because` is why, as they wrote it, or TOP_UP."""

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
    holders.NAMED + " SELECT r.id, r.number, h.words AS holder, r.holder_id, r.part, r.quantity, r.state, r.asked_at,"
    " r.asked_by, r.because FROM stock_request r JOIN named h ON h.id = r.holder_id"
)


@verb("stock request", away=True)
def ask(op: Operation, part: str, quantity: int, holder: Holder, because: str | None = None) -> Request:
    """Request new parts for a holder. Raises UsageError for a number that cannot be meant."""
    moves.check_quantity(quantity)
    number = numbers.following(op, PREFIX)
    request = Request(
        op.new_id("stock_request"),
        number,
        holder.words,
        holder.id,
        part,
        quantity,
        "asked",
        op.at,
        op.actor,
        because or None,
    )
    op.db.execute(
        "INSERT INTO stock_request (id, number, holder_id, part, quantity, state, asked_at, asked_by, because)"
        " VALUES (:id, :number, :holder, :part, :quantity, :state, :at, :actor, :because)",
        id=request.id,
        number=number,
        holder=holder.id,
        part=part,
        quantity=quantity,
        state=request.state,
        at=stamp(op.at),
        actor=op.actor,
        because=request.because,
    )
    said = {"holder": holder.words, "part": part, "quantity": quantity, "because": request.because}
    op.record("request", request.id, "parts asked", {"request": number, **said})
    return request


@verb("stock approve")
def approve(op: Operation, request: Request, note: str | None = None) -> Request:
    """Approve a request for the acting person; with the last approval needed it is approved.

    Raises Conflict for whoever made it, may not approve it or did so already, and for one that is settled.
    """
    op = op.not_before(request.asked_at)
    _check_open(request, "asked")
    approvals.check_other(op, "request", request.id, request.number, request.asked_by)
    said = approvals.approve(op, "request", request.id, request.number, note)
    return _settle(op, request, "request approved", "asked" if said["lacking"] else "approved", **said)


@verb("stock refuse")
def refuse(op: Operation, request: Request, why: str) -> Request:
    """Refuse a request. Raises UsageError without a reason, Conflict for one that is settled."""
    op = op.not_before(request.asked_at)
    if not why.strip():
        raise UsageError(N_("refusing a request needs a reason"))
    _check_open(request, *OPEN)
    return _settle(op, request, "request refused", "refused", note=why.strip())


@verb("stock ship")
def ship(op: Operation, request: Request, source: Holder) -> Request:
    """Ship the requested parts from `source` to the holder that they are for.

    Raises Conflict when it is settled, approvals are lacking, or the source has too few; UsageError when the source is
    that holder itself.
    """
    op = op.not_before(request.asked_at)
    _check_open(request, *OPEN)
    if request.state != "approved":
        approvals.check(op, "request", request.id, request.number)
    if source.id == request.holder_id:
        raise UsageError(N_("{number} is for {holder}: ship from another"), number=request.number, holder=source.words)
    target = holders.get(op.db, request.holder_id)
    number = (request.id, request.number)
    op.stays(
        N_("{number} is shipped: 'svcdesk stock transfer {part} {quantity} --from {holder} --to {source}' returns it"),
        number=request.number,
        part=request.part,
        quantity=request.quantity,
        holder=request.holder,
        source=source.words,
    )
    try:
        move = moves.write(op, "transferred", request.part, request.quantity, source, target, request=number)
    except Conflict as few:  # of several that are shipped together it says which
        raise Conflict(N_("{number}: {why}"), number=request.number, why=few) from None
    moves.told(op, move)
    return _settle(op, request, "request issued", "issued", source=source.words)


def find(db: Db, text: str) -> Request:
    """The request of that number, or its digits. Raises NotFound when there is none."""
    meant, named = one_of("number", numbers.candidates(text, PREFIX))
    row = db.execute(_SELECT + f" WHERE r.number IN {meant}", **named).fetchone()
    if not row:
        raise NotFound(N_("no request {text!r}: see 'svcdesk stock requests'"), text=text)
    return _request(row)


def listing(db: Db, states: tuple[str, ...] = STATES) -> list[Request]:
    """The requests in one of these states, oldest first."""
    wanted, named = one_of("state", states)
    rows = db.execute(_SELECT + f" WHERE r.state IN {wanted} ORDER BY r.asked_at, r.number", **named)
    return [_request(row) for row in rows]


def _check_open(request: Request, *states: str) -> None:
    if request.state not in states:
        raise Conflict(N_("{number} is {state} already"), number=request.number, state=word(request.state))


def _settle(op: Operation, request: Request, kind: str, state: str, **said: object) -> Request:
    tickets.check_not_before(op, request.number, request.asked_at)
    op.db.execute("UPDATE stock_request SET state = :state WHERE id = :id", state=state, id=request.id)
    data = {"request": request.number, "holder": request.holder, "part": request.part, "quantity": request.quantity}
    op.record("request", request.id, kind, {**data, **said})
    return request._replace(state=state)


def _request(row: Row) -> Request:
    return Request(**{**row, "asked_at": read_stamp(row["asked_at"])})
