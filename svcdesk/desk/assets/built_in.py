"""What visits built into machines: parts with their serial numbers, by which the machine is found as well.

The rows are the movements of parts for the visits to the machine's tickets; nothing else is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

from svcdesk.db.port import Db, Row, one_of, where
from svcdesk.desk.people.customers import pattern
from svcdesk.record import Record
from svcdesk.sla import read_stamp
from svcdesk.words import fold

Key = tuple[str, str, str | None]  # part, condition and serial number


# a condition on movements: what has the serial number of a machine was installed as one, and is no part of another
NO_MACHINE = "NOT EXISTS (SELECT 1 FROM equipment own WHERE own.serial_key = m.serial_key)"


class Moved(Record):
    """What of a movement says whether a part is built in; without a `source` it came out of the customer's machine."""

    kind: str
    part: str
    condition: str
    quantity: int
    source: str | None
    serial: str | None


class BuiltIn(Record):
    """A part that a visit built into the machine `machine` (its serial number) at `at` (UTC), the last time.

    `old`: so many old ones of that part were taken back.
    """

    part: str
    condition: str
    quantity: int
    serials: tuple[str, ...]
    at: datetime
    old: int
    visit: str
    equipment_id: str
    machine: str


def left(moved: Iterable[Moved]) -> Counter[Key]:
    """How many are built in, of what one visit fitted and put back again; where no number says, those without one."""
    fitted: Counter[Key] = Counter()
    undone: Counter[tuple[str, str]] = Counter()
    moved = list(moved)
    written = {fold(move.serial): move.serial for move in moved if move.kind == "fitted" and move.serial}
    for move in moved:
        if move.kind == "fitted":
            fitted[move.part, move.condition, move.serial] += move.quantity
        elif move.kind == "put back" and move.source is None:  # from the customer's, not out of the engineer's bag
            if move.serial:
                fitted[move.part, move.condition, written.get(fold(move.serial))] -= move.quantity
            else:
                undone[move.part, move.condition] += move.quantity
    for key in sorted(fitted, key=lambda each: each[2] or ""):
        less = min(fitted[key], undone[key[:2]])
        undone[key[:2]] -= less
        fitted[key] -= less
    return +fitted


def of_machine(db: Db, equipment_id: str) -> list[BuiltIn]:
    """What was built into a machine, latest first."""
    return _found(db, "k.equipment_id = :machine", machine=equipment_id)


def by_serial(db: Db, text: str, whole: bool = True) -> list[BuiltIn]:
    """What was built into machines with that serial number (unless `whole`: one that ends so), latest first."""
    wanted = fold(text)
    fits = "serial_key = :wanted" if whole else "serial_key LIKE :wanted ESCAPE '\\'"
    numbered = "SELECT serial, dispatch_id FROM stock_move WHERE serial IS NOT NULL AND kind = 'fitted'"
    rows = db.execute(
        # what has no key was written before there were keys
        f"{numbered} AND {fits} UNION {numbered} AND serial_key IS NULL",
        wanted=wanted if whole else "%" + pattern(text),
    ).fetchall()
    visits: dict[str, list[str]] = {}
    for row in rows if wanted else ():
        if fold(row["serial"]) == wanted or (not whole and fold(row["serial"]).endswith(wanted)):
            visits.setdefault(row["serial"], []).append(row["dispatch_id"])
    found = [each for serial in sorted(visits) for each in _with(db, serial, visits[serial])]
    return sorted(found, key=lambda each: each.at, reverse=True)


def machines_with(db: Db, text: str) -> set[str]:
    """The identities of the machines into which a serial number that contains `text` was built; `text` is folded."""
    return {each.equipment_id for each in _numbered(db) if any(text in fold(serial) for serial in each.serials)}


def serials(db: Db) -> dict[str, str]:
    """The serial numbers of what was built in, each with that of the machine into which it was built last."""
    return {serial: each.machine for each in reversed(_numbered(db)) for serial in each.serials}


def _numbered(db: Db) -> list[BuiltIn]:
    return _found(db, "d.id IN (SELECT dispatch_id FROM stock_move WHERE serial IS NOT NULL)")


def _with(db: Db, serial: str, dispatch_ids: list[str]) -> list[BuiltIn]:
    visits, named = one_of("dispatch", dispatch_ids)
    found = _found(db, f"d.id IN {visits}", **named)
    return [each._replace(serials=(serial,)) for each in found if serial in each.serials]


def _found(db: Db, which: str, **values: str) -> list[BuiltIn]:
    rows = db.execute(
        "SELECT m.kind, m.part, m.condition, m.quantity, m.from_holder AS source, m.serial, m.at,"
        " k.number || '/' || d.visit AS visit, k.equipment_id, e.serial AS machine FROM stock_move m"
        " JOIN dispatch d ON d.id = m.dispatch_id JOIN ticket k ON k.id = d.ticket_id"
        " JOIN equipment e ON e.id = k.equipment_id"
        + where(which, "m.kind IN ('fitted', 'put back', 'taken back')", NO_MACHINE)
        + " ORDER BY k.number, d.visit, m.at, m.seq",
        **values,
    )
    visits = groupby(rows, key=lambda row: row["visit"])
    found = [each for _visit, moved in visits for each in _of_visit(list(moved))]
    return sorted(found, key=lambda each: each.at, reverse=True)


def _of_visit(rows: list[Row]) -> list[BuiltIn]:
    moved = [Moved(*(row[key] for key in Moved._fields)) for row in rows]
    fitted = {(row["part"], row["condition"]): row for row in rows if row["kind"] == "fitted"}
    there, found = left(moved), []
    for (part, condition), last in fitted.items():
        keys = [key for key in there if key[:2] == (part, condition)]
        if keys:
            serials = tuple(sorted(key[2] for key in keys if key[2]))
            quantity = sum(there[key] for key in keys)
            old = sum(each.quantity for each in moved if each.kind == "taken back" and each.part == part)
            at, place = read_stamp(last["at"]), (last["visit"], last["equipment_id"], last["machine"])
            found.append(BuiltIn(part, condition, quantity, serials, at, old, *place))
    return found
