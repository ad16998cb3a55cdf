"""Holders of parts: a place, an engineer who keeps some of its stock, or a visit to which they were issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.errors import NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.words import fold, listed

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.people.engineers import Engineer

# begins a query in which `named` are the holders, with what people write for each
NAMED = (
    "WITH named AS (SELECT h.id, coalesce(h.place || coalesce('/' || e.name, ''), t.number || '/' || d.visit) AS words,"
    " h.place, h.engineer_id, h.dispatch_id FROM holder h LEFT JOIN engineer e ON e.id = h.engineer_id"
    " LEFT JOIN dispatch d ON d.id = h.dispatch_id LEFT JOIN ticket t ON t.id = d.ticket_id)"
)
_SELECT = NAMED + " SELECT id, words, place, engineer_id, dispatch_id FROM named"


class Holder(Record):
    """A place (its own store when `engineer_id` is None), an engineer there, or a visit. `words`: how to write it."""

    id: str
    words: str
    place: str | None
    engineer_id: str | None
    dispatch_id: str | None


class Whose(Record):
    """Whose parts are asked about: those of a place with its engineers, of one engineer there, or everybody's."""

    place: str | None = None
    engineer_id: str | None = None


EVERYBODYS = Whose()


def places(policy: Policy) -> dict[str, str]:
    """Where parts are kept, key → what people read: stations first, then the other places of the configuration."""
    return {**policy.names("stations"), **policy.names("places")}


def meant(db: Db, policy: Policy, actor: str, text: str) -> tuple[str, Engineer | None]:
    """The place, and the engineer there, meant by `warehouse`, `centre/Wang` or `Wang` (at the engineer's station).

    Raises UsageError for an unknown place or engineer, and for an engineer without a station.
    """
    known = {fold(key): key for key in places(policy)} | {fold(name): key for key, name in places(policy).items()}
    place, slash, name = text.partition("/")
    if not slash and fold(text) in known:
        return known[fold(text)], None
    if slash and fold(place) not in known:
        raise UsageError(N_("no place {place!r}: the places are {names}"), place=place, names=listed(places(policy)))
    try:
        engineer = engineers.find(db, (name if slash else text).strip(), actor)
    except NotFound:
        message = N_(
            "{text!r} is neither a place nor an engineer; the places are {names}, write for example {place}/Wang"
        )
        names = places(policy)
        raise UsageError(message, text=text, names=listed(names), place=next(iter(names))) from None
    if not slash and not engineer.station:
        message = N_(
            "{name} is at no station: write PLACE/{name}, or 'svcdesk engineer edit \"{name}\" --station STATION'"
        )
        raise UsageError(message, name=engineer.name)
    return known[fold(place)] if slash else str(engineer.station), engineer


def among(db: Db, policy: Policy, actor: str, text: str | None) -> Whose:
    """Whose parts are meant by the name of a holder; None: everybody's. Raises what `meant` raises."""
    if text is None:
        return EVERYBODYS
    place, engineer = meant(db, policy, actor, text)
    return Whose(place, engineer.id if engineer else None)


def find(op: Operation, text: str) -> Holder:
    """The holder meant by `warehouse`, `centre/Wang` or `Wang` (at the engineer's station); made when it is new.

    Raises what `meant` raises.
    """
    place, engineer = meant(op.db, op.policy, op.actor, text)
    return _at(op, place, engineer.id if engineer else None, f"{place}/{engineer.name}" if engineer else place)


def of_place(op: Operation, place: str) -> Holder:
    """The store of a place itself, by its key; made when it is new."""
    return _at(op, place, None, place)


def of_dispatch(op: Operation, dispatch_id: str, words: str) -> Holder:
    """The holder of the parts that were issued to a visit; made when it is new."""
    row = op.db.execute("SELECT id FROM holder WHERE dispatch_id = :dispatch", dispatch=dispatch_id).fetchone()
    if row:
        return Holder(row["id"], words, None, None, dispatch_id)
    holder = Holder(op.new_id("holder"), words, None, None, dispatch_id)
    _insert(op.db, holder)
    return holder


def of_engineer(db: Db, engineer: Engineer) -> list[Holder]:
    """Where an engineer holds parts: at their own station, then at other places by name."""
    rows = db.execute(
        _SELECT + " WHERE engineer_id = :engineer ORDER BY CASE place WHEN :station THEN 0 ELSE 1 END, place",
        engineer=engineer.id,
        station=engineer.station or "",
    )
    return [Holder(**row) for row in rows]


def get(db: Db, holder_id: str) -> Holder:
    """The holder of that identity."""
    return Holder(**db.one(_SELECT + " WHERE id = :id", id=holder_id))


def _at(op: Operation, place: str, engineer_id: str | None, words: str) -> Holder:
    row = op.db.execute(
        "SELECT id FROM holder WHERE place = :place AND coalesce(engineer_id, '') = :engineer",
        place=place,
        engineer=engineer_id or "",
    ).fetchone()
    holder = Holder(row["id"] if row else op.new_id("holder"), words, place, engineer_id, None)
    if not row:
        _insert(op.db, holder)
    return holder


def _insert(db: Db, holder: Holder) -> None:
    db.execute(
        "INSERT INTO holder (id, place, engineer_id, dispatch_id) VALUES (:id, :place, :engineer, :dispatch)",
        id=holder.id,
        place=holder.place,
        engineer=holder.engineer_id,
        dispatch=holder.dispatch_id,
    )
