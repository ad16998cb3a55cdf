"""Checks of the desk's file: damage, dangling references, sums that do not add up, a journal that was edited."""

from __future__ import annotations

from svcdesk.db import files, ledger
from svcdesk.db.port import Db
from svcdesk.locale import _

# where what is there is not the sum of what moved
_STOCK = """
WITH sums AS (
  SELECT holder_id, part, condition, quantity AS there, 0 AS moved FROM stock
  UNION ALL SELECT to_holder, part, condition, 0, quantity FROM stock_move WHERE to_holder IS NOT NULL
  UNION ALL SELECT from_holder, part, condition, 0, -quantity FROM stock_move WHERE from_holder IS NOT NULL
)
SELECT part, sum(there) AS quantity, sum(moved) AS moved FROM sums
GROUP BY holder_id, part, condition HAVING sum(there) <> sum(moved) ORDER BY part, holder_id, condition
"""

_CARDS = """
WITH cards AS (
  SELECT k.number AS card, k.balance,
    k.value - coalesce((SELECT sum(p.amount) FROM payment p WHERE p.card_id = k.id), 0) AS by_payments
  FROM card k
)
SELECT card, balance, by_payments FROM cards WHERE balance <> by_payments ORDER BY card
"""


def check(db: Db) -> list[str]:
    """What is wrong with the file, one line each.

    Damage, dangling references, stock and cards that do not add up, a journal that was tampered with, attachments that
    are gone or not what they were.
    """
    damage = (row["integrity_check"] for row in db.engine.execute("PRAGMA integrity_check"))
    wrong = [each for each in damage if each != "ok"]
    wrong += [
        _("{table}: a row refers to a missing {parent}").format(table=row["table"], parent=row["parent"])
        for row in db.engine.execute("PRAGMA foreign_key_check")
    ]
    wrong += [
        _("stock: a holder has {quantity} {part}, the movements come to {moved}").format(**row)
        for row in db.execute(_STOCK)
    ]
    wrong += [
        _("card {card}: {balance} is left on it, by its payments {by_payments}").format(**row)
        for row in db.execute(_CARDS)
    ]
    if place := ledger.broken(db):
        wrong.append(_("the journal was changed at its row {place}").format(place=place))
    wrong += [
        _("{path}: is missing, or not what was attached as {name}").format(
            path=files.path_of(db, row["name"], row["sha256"]), name=row["name"]
        )
        for row in db.execute("SELECT DISTINCT name, sha256 FROM attachment ORDER BY name")
        if not files.sound(db, row["name"], row["sha256"])
    ]
    return wrong
