"""Numbers that people say of what is no ticket: contracts, requests, returns, quotes, receipts, cards; without gaps."""

from svcdesk.db.port import Db

_DIGITS = 4


def following(db: Db, prefix: str) -> str:
    """The next number with that prefix, such as Q-0001; taken inside the caller's transaction, lost with it."""
    row = db.execute(
        "INSERT INTO counter (name, value) VALUES (?, 1)"
        " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value",
        (prefix,),
    ).fetchone()
    return f"{prefix}-{row['value']:0{_DIGITS}d}"


def candidates(text: str, prefix: str) -> tuple[str, ...]:
    """What number somebody may mean who typed the whole of it, in any case, or its digits only."""
    typed = text.strip().upper()
    return (typed, f"{prefix}-{int(typed):0{_DIGITS}d}") if typed.isdecimal() and len(typed) < 10 else (typed, typed)
