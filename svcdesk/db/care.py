"""Checks of the desk's file: damage, what does not fit together, a journal or a schema that was edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager

from svcdesk.db import files, ledger, published, seals
from svcdesk.db.open import misshapen
from svcdesk.db.port import FOREVER, Db
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

# receipts that are not void, what was given back below 0
_MONEY = """
receipts AS (
  SELECT ticket_id, card_id, currency, decimals, CASE kind WHEN 'refund' THEN -amount ELSE amount END AS amount
  FROM payment WHERE voided_at IS NULL
)
"""
_CARDS = f"""
WITH {_MONEY}, cards AS (
  SELECT k.number AS card, k.balance,
    k.value - coalesce((SELECT sum(r.amount) FROM receipts r WHERE r.card_id = k.id), 0) AS by_payments
  FROM card k
)
SELECT card, balance, by_payments FROM cards WHERE balance <> by_payments ORDER BY card
"""
_PAID = f"""
WITH {_MONEY}
SELECT t.number AS ticket, -sum(r.amount) AS less FROM receipts r JOIN ticket t ON t.id = r.ticket_id
GROUP BY t.number, r.currency, r.decimals HAVING sum(r.amount) < 0 ORDER BY t.number
"""
_QUOTES = """
SELECT q.number AS quote, q.total, sum(l.amount) AS lines FROM quote q JOIN priced_line l ON l.quote_id = q.id
GROUP BY q.number, q.total HAVING sum(l.amount) <> q.total ORDER BY q.number
"""
_RECEIPTS = """
SELECT c.value AS given, (SELECT count(*) FROM payment) AS receipts FROM counter c
WHERE c.name = 'R' AND c.value <> (SELECT count(*) FROM payment)
"""
# amounts with other decimals than their currency has in this desk
_MIXED = """
WITH amounts AS (
  SELECT 'payment' AS kind, currency, decimals FROM payment UNION SELECT 'priced_line', currency, decimals
  FROM priced_line UNION SELECT 'quote', currency, decimals FROM quote UNION SELECT 'card', currency, decimals FROM card
  UNION SELECT 'loss', currency, decimals FROM loss UNION SELECT 'settlement', currency, decimals FROM settlement
  UNION SELECT 'discount', currency, decimals FROM discount
)
SELECT a.kind, a.currency, a.decimals FROM amounts a
WHERE NOT EXISTS (SELECT 1 FROM currency c WHERE c.code = a.currency AND c.decimals = a.decimals)
ORDER BY a.kind, a.currency, a.decimals
"""

# where each counter's numbers are used; a contract's may be typed, and then they may be ahead of it
NUMBERED = (
    ("A", "survey", "number"), ("AS", "assessment", "number"), ("CARD", "card", "number"),
    ("CE", "trainee", "certificate"), ("CU", "customer", "number"), ("K", "article", "number"),
    ("Q", "quote", "number"), ("R", "payment", "receipt"),
    ("REQ", "stock_request", "number"), ("RMA", "rma", "number"), ("T", "task", "number"),
    ("TR", "training_session", "number"),
)  # fmt: skip
_USED = " UNION ALL ".join(
    f"SELECT '{name}' AS name, MAX(CAST(substr({column}, {len(name) + 2}) AS BIGINT)) AS used FROM {table}"
    for name, table, column in NUMBERED
)
_COUNTERS = f"""
WITH used AS (
  SELECT 'ticket' AS name, MAX(count) AS used FROM ticket UNION ALL SELECT 'ticket', MAX(count) FROM withdrawn
  UNION ALL {_USED}
)
SELECT u.name AS counter, MAX(u.used) AS used, COALESCE(MAX(c.value), 0) AS value FROM used u
LEFT JOIN counter c ON c.name = u.name GROUP BY u.name HAVING MAX(u.used) > COALESCE(MAX(c.value), 0) ORDER BY u.name
"""
# tickets about which something is not known at some time, or twice
_PERIODS = f"""
SELECT number AS ticket FROM ticket
WHERE id IN (
  SELECT ticket_id FROM ticket_period p WHERE until <> COALESCE(
    (SELECT MIN(q.since) FROM ticket_period q WHERE q.ticket_id = p.ticket_id AND q.since > p.since), '{FOREVER}'
  )
)
OR NOT EXISTS (SELECT 1 FROM ticket_period p WHERE p.ticket_id = ticket.id AND p.since = ticket.opened_at)
ORDER BY number
"""
_STATES = f"""
SELECT t.number AS ticket, p.state FROM ticket_period p JOIN ticket t ON t.id = p.ticket_id WHERE p.until = '{FOREVER}'
AND ((p.state = 'held') <> EXISTS (SELECT 1 FROM hold h WHERE h.ticket_id = t.id AND h.until IS NULL)
  OR (p.state IN ('open', 'held')) <> (t.ended_at IS NULL))
ORDER BY t.number
"""


def check(db: Db) -> list[str]:
    """What is wrong with the desk, one line each: damage of the file, then what does not fit together."""
    with damage_meanwhile(db) as found:
        wrong = unfitting(db)
    return found() + wrong


@contextmanager
def damage_meanwhile(db: Db) -> Iterator[Callable[[], list[str]]]:
    """Let the engine look for damage in a second thread; the function that is yielded waits and returns what it found.

    That is about half of the work of a check, on a second processor. The caller keeps a transaction open, so that the
    file stays; the engine does not see what that transaction changes.
    """
    others: list[Db] = []

    def look() -> list[str]:
        with db.anew() as other, other.read():
            others.append(other)
            return other.damage()

    with ThreadPoolExecutor(1) as beside:
        found = beside.submit(look)
        try:
            yield found.result
        except BaseException:
            while not found.done():  # whoever has asked is gone; the engine may only be about to begin
                for other in others:
                    other.interrupt()
                wait([found], timeout=0.1)
            raise


def unfitting(db: Db) -> list[str]:
    """What does not fit together, one line each: the schema, sums, the journal, attached files, what was published."""
    policies = [
        _("configuration {version} is not what was published").format(version=each) for each in published.changed(db)
    ]
    return misshapen(db) + sums(db) + attached(db) + policies


def sums(db: Db) -> list[str]:
    """What does not fit together in a whole file, one line each.

    Stock, receipts, quotes and cards that do not add up, a journal that was tampered with.
    """
    wrong = [] if db.away else _accounts(db)
    wrong += [
        _("quote {quote}: its total is {total}, its lines come to {lines}").format(**row) for row in db.execute(_QUOTES)
    ]
    wrong += [
        _("{kind}: amounts in {currency} with {decimals} decimals, which is not what it is booked in").format(**row)
        for row in db.execute(_MIXED)
    ]
    wrong += [
        _("counter {counter}: it stands at {value}, but {used} is used").format(**row) for row in db.execute(_COUNTERS)
    ]
    wrong += [_("{ticket}: its periods do not follow one another").format(**row) for row in db.execute(_PERIODS)]
    wrong += [
        _("{ticket}: it is {state}, but its holds or its end say otherwise").format(**row)
        for row in db.execute(_STATES)
    ]
    if place := ledger.broken(db):
        wrong.append(_("the journal was changed at its row {place}").format(place=place))
    return wrong + seals.cut_off(db)


def attached(db: Db) -> list[str]:
    """The attached files that are gone, cannot be read or are not what they were, a line each."""
    lost = files.lost_folder(db)
    wrong = [fault for name, sha256, _bytes in files.named(db) if (fault := files.fault(db, name, sha256))]
    return [lost, *wrong] if lost else wrong


def _accounts(db: Db) -> list[str]:
    """What of parts and money does not add up; a laptop's copy has only a part of what they are summed up from."""
    wrong = [
        _("stock: a holder has {quantity} {part}, the movements come to {moved}").format(**row)
        for row in db.execute(_STOCK)
    ]
    wrong += [
        _("card {card}: {balance} is left on it, by its payments {by_payments}").format(**row)
        for row in db.execute(_CARDS)
    ]
    wrong += [_("{ticket}: {less} more was given back than paid").format(**row) for row in db.execute(_PAID)]
    return wrong + [
        _("receipts: {given} numbers were given, {receipts} are there").format(**row) for row in db.execute(_RECEIPTS)
    ]
