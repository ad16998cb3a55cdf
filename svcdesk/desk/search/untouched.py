"""Customers and machines that somebody may mean who finds no ticket: no ticket is about them yet."""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.desk.search import words
from svcdesk.record import Record

_MOST = 5  # of each: whoever wants all of them lists them
_DIGITS = 4  # of a telephone, that tell whose it is


class Untouched(Record):
    """Customers (number and name) and machines (serial and plate) without a ticket, by name and by serial."""

    customers: tuple[tuple[str, str], ...]
    machines: tuple[tuple[str, str | None], ...]


def search(db: Db, query: str) -> Untouched:
    """Customers whose name, site or telephone, and machines whose serial or plate has all words of `query`.

    At most 5 of each.
    """
    values: dict[str, str] = {}
    named, numbered = [], []
    for place, word in enumerate(words.typed(query)):
        values[f"word{place}"] = f"%{_escaped(word)}%"
        values[f"key{place}"] = f"%{''.join(filter(str.isalnum, word))}%"
        values[f"digits{place}"] = f"%{word}%" if word.isdecimal() and len(word) >= _DIGITS else ""
        named.append(_NAMED.format(place=place))
        numbered.append(_NUMBERED.format(place=place))
    customers = db.execute(_CUSTOMERS.format(wanted=" AND ".join(named)), most=_MOST, **values)
    found = tuple((row["number"], row["name"]) for row in customers)
    machines = db.execute(_MACHINES.format(wanted=" AND ".join(numbered)), most=_MOST, **values)
    return Untouched(found, tuple((row["serial"], row["plate"]) for row in machines))


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


# the dot that names and plates are written with is no part of a word that was typed
_NAMED = (
    "(REPLACE(c.name_key, '·', '') LIKE :word{place} ESCAPE '\\'"
    " OR c.id IN (SELECT customer_id FROM site WHERE REPLACE(name_key, '·', '') LIKE :word{place} ESCAPE '\\')"
    " OR c.id IN (SELECT customer_id FROM phone WHERE digits LIKE :digits{place}))"
)
_CUSTOMERS = (
    "SELECT c.number, c.name FROM customer c WHERE c.merged_into IS NULL AND {wanted}"
    " AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.customer_id = c.id) ORDER BY c.name_key, c.number LIMIT :most"
)
_NUMBERED = "(q.serial_key LIKE :word{place} ESCAPE '\\' OR q.plate_key LIKE :key{place})"
_MACHINES = (
    "SELECT q.serial, q.plate FROM equipment q WHERE {wanted}"
    " AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.equipment_id = q.id) ORDER BY q.serial_key LIMIT :most"
)
