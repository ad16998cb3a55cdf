"""Spoken numbers, counted without gaps: tickets, contracts, requests, returns, quotes, receipts, cards."""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.words import half_width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from svcdesk.desk.journal import Operation

TICKET = "ticket"  # the counter of the tickets, whose numbers the configuration words
_DIGITS = 4


def count(db: Db, name: str) -> int:
    """The next count of that name, taken inside the caller's transaction so that none is lost or given twice."""
    row = db.one(
        "INSERT INTO counter (name, value) VALUES (:name, 1)"
        " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value",
        name=name,
    )
    return int(row["value"])


def following(op: Operation, prefix: str) -> str:
    """The next number with that prefix, such as Q-0001; taken inside the caller's transaction, lost with it."""
    return _given(op, prefix, lambda given: f"{prefix}-{given:0{_DIGITS}d}")[1]


def of_ticket(op: Operation) -> tuple[int | None, str]:
    """The next ticket's digits, which people say, and its number; a laptop away from the office gives no digits."""
    return _given(op, TICKET, op.policy.number)


def _given(op: Operation, name: str, worded: Callable[[int], str]) -> tuple[int | None, str]:
    if op.away and op.away.mark:
        mark = op.away.mark
        return None, op.away.number(name, f"{mark}-{worded(count(op.db, f'{mark}-{name}'))}")
    given = count(op.db, name)
    number = worded(given)
    return given, op.away.number(name, number) if op.away else number


def keep_free(db: Db, name: str, used: int) -> None:
    """Let the count go on after `used`, a number that came from elsewhere."""
    db.execute(
        "INSERT INTO counter (name, value) VALUES (:name, :used)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value",
        name=name,
        used=used,
    )


def candidates(text: str, prefix: str) -> tuple[str, ...]:
    """The numbers that somebody may mean who typed a whole number, in any case, or only its digits.

    The second is what the digits mean, the last what was typed: a laptop's number may have small letters.
    """
    typed = half_width(text).strip()
    digits = typed.isdecimal() and len(typed) < 10
    return typed.upper(), f"{prefix}-{int(typed):0{_DIGITS}d}" if digits else typed.upper(), typed
