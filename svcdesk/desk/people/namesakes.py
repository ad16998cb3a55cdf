"""Customers whose names resemble another: a new one may be a known one, mistyped or said in part."""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.desk.people.customers import Customer, get, pattern
from svcdesk.words import fold

_MENTIONED = 3
_TELLING = 4  # letters of a name; in shorter ones a slip makes another word


def of(db: Db, customer: Customer) -> list[str]:
    """Names of other customers that contain this one's, are contained in it, or differ by one slip; at most 3.

    Names that differ in a number are different: Sample School 5 and 6.
    """
    name = fold(customer.name)
    rows = db.execute(
        "SELECT name, name_key FROM customer WHERE id <> :id AND merged_into IS NULL"
        " AND (name_key LIKE :part ESCAPE '\\'"
        " OR length(name_key) <= :length AND REPLACE(:name, name_key, '') <> :name"
        " OR length(name_key) BETWEEN :least AND :most) ORDER BY name_key, number",
        id=customer.id,
        part=f"%{pattern(name)}%",
        name=name,
        length=len(name),
        least=len(name) - 1,
        most=len(name) + 1,
    )
    found = (row["name"] for row in rows if _alike(name, row["name_key"]))
    return [known for known, _place in zip(found, range(_MENTIONED), strict=False)]


def containing(db: Db, name: str) -> list[Customer]:
    """The customers whose names contain this one, in whole words or as a part of Chinese or Korean text; at most 3."""
    rows = db.execute(
        "SELECT COALESCE(merged_into, id) AS id, name_key FROM customer WHERE name_key LIKE :part ESCAPE '\\'"
        " AND name_key <> :name ORDER BY name_key, number",
        part=f"%{pattern(name)}%",
        name=fold(name),
    )
    found = dict.fromkeys(row["id"] for row in rows if _within(fold(name), row["name_key"]))
    return [get(db, each) for each, _place in zip(found, range(_MENTIONED), strict=False)]


def _alike(name: str, other: str) -> bool:
    short, long = sorted((name, other), key=len)
    return _digits(name) == _digits(other) and (_within(short, long) or _a_slip_away(short, long))


def _within(short: str, long: str) -> bool:
    return f" {short} " in f" {long} " or (not short.isascii() and len(short) > 1 and short in long)


def _a_slip_away(short: str, long: str) -> bool:
    # one letter more, less, other, or in another place
    if len(short) < _TELLING or len(long) - len(short) > 1 or (short[0] != long[0] and short[-1] != long[-1]):
        return False
    begin = 0
    while begin < len(short) and short[begin] == long[begin]:
        begin += 1
    end = 0
    while end < len(short) - begin and short[-1 - end] == long[-1 - end]:
        end += 1
    one, other = short[begin : len(short) - end], long[begin : len(long) - end]
    moved = len(one) == len(other) and (one[1:] == other[:-1] or one[:-1] == other[1:])
    return len(other) <= 1 or moved


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))
