"""Which currency money is booked in: that of the configuration, as long as it has the decimals it has always had.

Every row that holds money keeps its currency and decimals beside it. So what was booked reads the same after the
configuration names another currency, and sums are made of one currency each.
"""

from __future__ import annotations

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation
from svcdesk.errors import Conflict
from svcdesk.locale import N_


def currency(op: Operation) -> Currency:
    """The currency in which the operation books. Raises Conflict when it was booked with other decimals before."""
    money = op.policy.currency
    before = decimals(op.db, money.code)
    if before is None:
        op.db.execute("INSERT INTO currency (code, decimals) VALUES (:code, :decimals)", **money._asdict())
    elif before != money.decimals:
        message = N_(
            "{code} was booked with {before} decimals, the configuration says {now}: write"
            " 'decimals: {before}' there again, or another code"
        )
        raise Conflict(message, code=money.code, before=before, now=money.decimals)
    return money


def decimals(db: Db, code: str) -> int | None:
    """With how many decimals that currency is booked; None when nothing is booked in it."""
    row = db.execute("SELECT decimals FROM currency WHERE code = :code", code=code).fetchone()
    return row["decimals"] if row else None


def of(row: Row) -> Currency:
    """The currency of a row that holds money."""
    return Currency(row["currency"], row["decimals"])


def booked(db: Db) -> list[Currency]:
    """The currencies that anything is booked in, by code."""
    rows = db.execute("SELECT code, decimals FROM currency ORDER BY code")
    return [Currency(row["code"], row["decimals"]) for row in rows]
