"""Money in reports where the desk came to book in another currency: each is kept apart, as a count of its own does."""

from __future__ import annotations

import re
import shlex
from typing import Any

import pytest

from tests.conftest import Desk
from tests.reports.full import make, month

FORM = "-f smears --code paper -c worn --attribution material -a oiled -r well -m 45 --finish"
LIFE = f"""
2026-04-28 09:00 CNY
  log smears -s PR-1001
  dispatch order #0 -e Wang
  dispatch arrive #0
  dispatch record #0 {FORM}
  log hums -c 'Sample Dealer' --warranty out
  dispatch order #1 -e Zhao
  dispatch arrive #1
  dispatch record #1 -f hum -c dust -a cleaned -r well -m 30 --finish
  pay #1
2026-04-29 09:00 USD
  log smears -s PR-1001
  dispatch order #2 -e Wang
  dispatch arrive #2
  dispatch record #2 {FORM}
  dispatch order #1 -e Zhao
  dispatch arrive #1
  dispatch record #1 -f hum -c dust -a 'cleaned again' -r well -m 60 --finish
  pay #1
  dispatch order #0 -e Zhao
  dispatch arrive #0
  dispatch record #0 -f smears -c worn -a looked -r well -m 45 --finish
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The full desk, and two days at its end: on the second it books in dollars, also for a ticket of the first."""
    desk = make(tmp_path_factory.mktemp("currencies"))
    text = desk.config.read_text(encoding="utf-8")
    assert "code: CNY" in text
    new = 1 + desk.sql("SELECT MAX(count) FROM ticket")[0][0]
    for line in LIFE.strip().splitlines():
        if line.startswith(" "):
            desk.run(*(re.sub(r"^#(\d)$", lambda word: str(new + int(word[1])), word) for word in shlex.split(line)))
            continue
        moment, _space, code = line.rpartition(" ")
        desk.at(moment).config.write_text(text.replace("code: CNY", f"code: {code}"), encoding="utf-8")
    return desk.at("2026-05-04 09:00")


def figures(rows: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return sorted((tuple(row[key] for key in keys) for row in rows), key=str)


def test_money_that_is_not_handed_over(full: Desk) -> None:
    counted = full.counted(
        "SELECT t.number || '/' || d.visit, p.currency, COALESCE(SUM(CASE p.kind WHEN 'refund' THEN -p.amount"
        " ELSE p.amount END), 0) FROM dispatch d JOIN ticket t ON t.id = d.ticket_id LEFT JOIN payment p"
        " ON d.visit = (SELECT MAX(o.visit) FROM dispatch o WHERE o.ticket_id = t.id AND o.finished_at IS NOT NULL"
        "  AND o.failed_at IS NULL AND o.handed_over_at IS NULL) AND"
        " p.ticket_id = t.id AND p.voided_at IS NULL AND p.card_id IS NULL AND NOT EXISTS (SELECT 1 FROM dispatch h"
        "  WHERE h.ticket_id = t.id AND h.handed_over_at >= p.at) WHERE d.finished_at IS NOT NULL"
        " AND d.failed_at IS NULL AND d.handed_over_at IS NULL GROUP BY 1, 2",
    )
    told = full.json("report", "daily")["not_handed_over"]
    assert figures(told, "visit", "currency", "taken") == sorted(counted, key=str)
    assert sorted(row["currency"] for row in told if row["taken"]) == ["CNY", "USD"]  # of two visits, once


def test_what_the_desk_bore(full: Desk) -> None:
    counted = full.counted(
        "SELECT e.kind, d.code, d.cause, l.currency, COUNT(DISTINCT d.id), SUM(l.list_amount - l.amount)"
        " FROM dispatch d JOIN ticket t ON t.id = d.ticket_id LEFT JOIN equipment e ON e.id = t.equipment_id"
        " JOIN priced_line l ON l.dispatch_id = d.id WHERE d.failed_at IS NULL AND d.finished_at >= :since"
        " AND d.finished_at < :until GROUP BY 1, 2, 3, 4",
        **month("2026-04"),
    )
    rows = [row for row in full.json("report", "faults", "2026-04") if row["currency"]]
    assert figures(rows, "kind", "code", "cause", "currency", "count", "borne") == sorted(counted, key=str)
    same = [row["currency"] for row in rows if row["code"] == "paper" and row["cause"] == "worn"]
    assert sorted(same) == ["CNY", "USD"]


def test_what_each_repair_cost(full: Desk) -> None:
    counted = full.counted(
        "SELECT t.number || '/' || d.visit, l.currency, SUM(l.amount), SUM(l.list_amount) - SUM(l.amount)"
        " FROM dispatch d JOIN ticket t ON t.id = d.ticket_id JOIN priced_line l ON l.dispatch_id = d.id"
        " WHERE d.failed_at IS NULL AND d.finished_at >= :since AND d.finished_at < :until GROUP BY 1, 2",
        **month("2026-04"),
    )
    rows = [row for row in full.json("report", "repairs", "2026-04")["repairs"] if row["currency"]]
    assert figures(rows, "repair", "currency", "charged", "borne") == sorted(counted, key=str)


def test_what_is_owed(full: Desk) -> None:
    counted = full.counted(
        "WITH booked AS (SELECT d.ticket_id, l.currency, l.amount FROM priced_line l, dispatch d"
        "  WHERE d.id = l.dispatch_id UNION ALL SELECT ticket_id, currency, -amount FROM discount"
        "  UNION ALL SELECT ticket_id, currency, CASE kind WHEN 'refund' THEN amount ELSE -amount END FROM payment"
        "  WHERE voided_at IS NULL)"
        " SELECT t.number, currency, SUM(amount) FROM booked JOIN ticket t ON t.id = booked.ticket_id"
        " GROUP BY 1, 2 HAVING SUM(amount) > 0",
    )
    rows = [row for row in full.json("receipt", "owed") if row["owed"] > 0]
    assert figures(rows, "ticket", "currency", "owed") == sorted(counted, key=str)
