"""Spoken numbers, counted without gaps: tickets, contracts, requests, returns, quotes, receipts, cards."""

from svcdesk.db.port import Db

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


def following(db: Db, prefix: str) -> str:
    """The next number with that prefix, such as Q-0001; taken inside the caller's transaction, lost with it."""
    return f"{prefix}-{count(db, prefix):0{_DIGITS}d}"


def keep_free(db: Db, name: str, used: int) -> None:
    """Let the count go on after `used`, a number that came from elsewhere."""
    db.execute(
        "INSERT INTO counter (name, value) VALUES (:name, :used)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value",
        name=name,
        used=used,
    )


def candidates(text: str, prefix: str) -> tuple[str, ...]:
    """The numbers that somebody may mean who typed a whole number, in any case, or only its digits."""
    typed = text.strip().upper()
    return (typed, f"{prefix}-{int(typed):0{_DIGITS}d}") if typed.isdecimal() and len(typed) < 10 else (typed, typed)
