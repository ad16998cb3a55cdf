"""The parts on a dispatch form: what was fitted at a visit, and what is still to be moved for what is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from svcdesk.db.port import Db
from svcdesk.desk.assets import built_in
from svcdesk.desk.assets.built_in import Moved
from svcdesk.desk.forms.written import BOUGHT, FittedPart, Written
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import moves
from svcdesk.desk.stock.moves import Move
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.words import fold


def fitted(moved: Iterable[Move]) -> list[FittedPart]:
    """The parts fitted by what moved for one visit, each part, condition and serial number once."""
    moved = list(moved)
    source = {(move.part, move.condition, move.serial): move.source for move in moved if move.kind == "fitted"}
    there = built_in.left(Moved(*(getattr(move, key) for key in Moved._fields)) for move in moved).items()
    found = [FittedPart(key[0], quantity, source[key], key[1], key[2]) for key, quantity in there]
    return sorted(found, key=lambda each: (each.part, each.condition, each.serial or ""))


def outstanding(
    db: Db, ticket: Ticket, visit: Visit, written: Written, amended: bool = False
) -> tuple[list[FittedPart], list[tuple[str, int]]]:
    """Parts still to be fitted and old ones still to be taken back, so that it comes to what is written.

    Raises Conflict when fewer are written than were fitted, unless the form is `amended`: what was fitted does not undo
    itself.
    """
    if written.parts is None:
        return [], []
    moved = moves.of_dispatch(db, visit.id)
    there = Counter({(each.part, each.condition, each.serial): each.quantity for each in fitted(moved)})
    listed = _as_there(written.parts, fitted(moved))
    taken: Counter[str] = Counter()
    for move in moved:
        taken[move.part] += move.quantity if move.kind == "taken back" else 0
    wanted: Counter[tuple[str, str, str | None]] = Counter()
    back: Counter[str] = Counter()
    todo: list[FittedPart] = []
    for each in listed:
        key = (each.part, each.condition, each.serial)
        more = wanted[key] + each.quantity - max(there[key], wanted[key])
        wanted[key] += each.quantity
        back[each.part] += each.quantity if each.back else 0
        if more > 0:
            todo.append(each._replace(quantity=more))
    if not amended:
        _check_none_fewer(dispatch.name_of(ticket, visit), there, wanted, written.whole)
    return todo, [(part, quantity - taken[part]) for part, quantity in back.items() if quantity > taken[part]]


def not_fitted(db: Db, visit: Visit, written: Written) -> list[tuple[str, int, str | None]]:
    """The parts of which the form has fewer than were fitted: part, how many fewer, and serial number."""
    wanted: Counter[tuple[str, str, str | None]] = Counter()
    there = fitted(moves.of_dispatch(db, visit.id)) if written.parts is not None else []
    listed = _as_there(written.parts or (), there)
    none = {(each.part, each.condition) for each in listed if not each.quantity and not each.serial}
    for each in listed:
        wanted[each.part, each.condition, each.serial] += each.quantity
    fewer: Counter[tuple[str, str | None]] = Counter()
    for each in there:
        key = (each.part, each.condition, each.serial)
        if written.whole or key in wanted or key[:2] in none:
            fewer[each.part, each.serial] += max(0, each.quantity - wanted[key])
    return [(part, quantity, serial) for (part, serial), quantity in fewer.items() if quantity]


def with_sources(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> Written:
    """What is written, with who had the parts that the operation has fitted, where nobody was named; BOUGHT for nobody.

    Those that were issued to the visit stay as they are.
    """
    moved: dict[tuple[str, str, str | None], Counter[str]] = {}
    for entry in op.entries:
        data, bag = entry.data, dispatch.name_of(ticket, visit)
        if entry.kind == "parts fitted" and data["from"] != bag:
            key = (data["part"], data["condition"], data["serial"])
            moved.setdefault(key, Counter())[data["from"] or BOUGHT] += data["quantity"]
    told: list[FittedPart] = []
    for each in _as_there(written.parts or (), fitted(moves.of_dispatch(op.db, visit.id))):
        givers = moved.get((each.part, each.condition, each.serial), Counter()) if each.source is None else Counter()
        named = [each._replace(source=giver, quantity=quantity) for giver, quantity in givers.items()]
        rest = each.quantity - givers.total()
        told += [each._replace(quantity=rest), *named] if rest or not named else named
    return written._replace(parts=tuple(told)) if moved else written


def at_hand(db: Db, visit: Visit) -> dict[str, int]:
    """Parts that the engineer of the visit holds, at whatever place, and those issued to the visit; new and used."""
    rows = db.execute(
        "SELECT s.part, sum(s.quantity) AS quantity FROM stock s JOIN holder h ON h.id = s.holder_id"
        " WHERE (h.engineer_id = :engineer OR h.dispatch_id = :dispatch) AND s.quantity > 0"
        " GROUP BY s.part ORDER BY s.part",
        engineer=visit.engineer_id,
        dispatch=visit.id,
    )
    return {row["part"]: row["quantity"] for row in rows}


def _as_there(listed: Iterable[FittedPart], there: Iterable[FittedPart]) -> list[FittedPart]:
    """The parts with their serial numbers as they are known: in another case or width one is the same."""
    known = {fold(each.serial): each.serial for each in there if each.serial}
    return [each._replace(serial=each.serial and known.setdefault(fold(each.serial), each.serial)) for each in listed]


def _check_none_fewer(
    name: str,
    there: Counter[tuple[str, str, str | None]],
    wanted: Counter[tuple[str, str, str | None]],
    whole: bool,
) -> None:
    for key, quantity in there.items():
        if quantity > wanted[key] and (whole or key in wanted):
            message = N_(
                "{name}: {fitted} × {part} were fitted, {wanted} are written:"
                " 'svcdesk stock put-back {part} {more} --ticket {name} --to HOLDER' takes one off the form"
            )
            part, _condition, serial = key
            which = f"{part}={serial}" if serial else part
            raise Conflict(
                message, name=name, fitted=quantity, part=which, wanted=wanted[key], more=quantity - wanted[key]
            )
