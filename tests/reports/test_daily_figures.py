"""The page of the day: each section is what a count of its own finds, on days before anything happened and after."""

from __future__ import annotations

import re
import shlex

import pytest

from tests.conftest import Desk
from tests.reports.full import make

FACTORY = """
      factory: {name: Factory, starts: sent-away, stops: [sent-back], calendar: always, within: 2 days, pauses: []}
"""
DUTY = """
duty: {calendar: office, from: 2026-04-27, days: 2, engineers: [Ada, wang, zhao], exceptions: {2026-05-04: wang}}
"""
EVENINGS = {  # when hours are over, of the days on which there are any
    "2026-04-29 12:00": "2026-04-29T09:30:00Z",
    "2026-04-30 10:00": "2026-04-30T09:30:00Z",
}
LIFE = """
2026-04-28 09:00
  engineer away Wang --from '2026-04-29 15:00' --to '2026-04-30 12:00'
  equipment add TM-2001 -k terminal -c 'Sample Dealer' --bought 2026-04-01 --delivered 2026-04-01
  equipment add TM-2002 -k terminal -c 'Sample Dealer' --bought 2026-04-01 --delivered 2026-04-01
  equipment add TM-9001 -k terminal
  stock receive terminal 1 --to centre/Wang
  log dark -s TM-2001
  log darker -s TM-2002
  log 'it hums' -c 'Sample Dealer' --warranty out
  log 'it hums here, too' -c 'Sample Dealer' --warranty out
  loan out #0 TM-9001 --due 2026-04-29
  return ask #0 --reason quality
  return ask #1 --reason quality
  --user wang return approve RMA-0002
  --user wang return approve RMA-0003
  consent #0 --to removal --by 'Ms Sample' --how phone
  consent #1 --to removal --by 'Ms Sample' --how phone
  return send RMA-0002
  return send RMA-0003
  dispatch order #2 -e Wang
  dispatch arrive #2
  dispatch record #2 -f hum -c dust -a cleaned -r well -m 60 --finish
  pay #2
  pay #2 --discount 20 --why goodwill
  pay #2 --refund 20
  dispatch order #3 -e Zhao
  dispatch arrive #3
  dispatch record #3 -f hum -c dust -a cleaned -r well -m 30 --finish
  pay #3
  task add 'Sample Dealer' 'send the bill' --due 2026-04-30 --for zhao
  task add 'Sample Dealer' 'ask for the bill' --due 2026-05-05 --for wang
2026-04-30 11:00
  loan extend TM-9001 --due 2026-05-02 --why 'the factory needs longer'
  return back RMA-0003
  stock request terminal 1 --to north --why 'for the fair'
  stock request roller 1 --to north
  --user wang stock approve REQ-0003
  quote make #1 --km 5 --attribution customer
  receipt void #R --why 'the wrong ticket'
2026-05-01 11:00
  dispatch hand-over #2
  task done T-0002
  --user wang stock approve REQ-0002
  stock request roller 2 --to north
  stock refuse REQ-0004 --why 'there are some'
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The full desk, and in the week after: returns, a loaner, visits whose forms and money the engineers have."""
    desk = make(tmp_path_factory.mktemp("daily"))
    text = desk.config.read_text(encoding="utf-8")
    first_solve = re.search(r"^      solve:", text, re.M)
    assert first_solve
    text = text[: first_solve.start()] + FACTORY.lstrip("\n") + text[first_solve.start() :]
    assert "terminal: {share: 2%, of: terminal, at_most: 100}" in text
    text = text.replace("{share: 2%, of: terminal, at_most: 100}", "{share: 60%, of: [terminal, printer]}")
    desk.config.write_text(text + DUTY, encoding="utf-8")
    new = 1 + desk.sql("SELECT MAX(count) FROM ticket")[0][0]
    for line in LIFE.strip().splitlines():
        if not line.startswith(" "):
            desk.at(line)
            continue
        words = shlex.split(line)
        if "#R" in words:
            [(receipt,)] = desk.sql("SELECT MAX(receipt) FROM payment")
            words[words.index("#R")] = receipt
        desk.run(*(re.sub(r"^#(\d)$", lambda found: str(new + int(found[1])), word) for word in words))
    return desk.at("2026-05-04 09:00")


MOMENTS = {
    "2026-02-01 09:00": "2026-02-01T01:00:00Z",  # nothing yet
    "2026-04-29 12:00": "2026-04-29T04:00:00Z",
    "2026-04-30 10:00": "2026-04-30T02:00:00Z",
    "2026-05-01 10:00": "2026-05-01T02:00:00Z",
    "2026-05-04 09:00": "2026-05-04T01:00:00Z",
}
EVER = "'9999'"  # what has not happened
SECTIONS = {
    "not_handed_over": (
        ("visit", "engineer", "taken"),
        # what was paid, less what was given back, since a form of that ticket was handed over last
        "SELECT t.number || '/' || d.visit, e.name,"
        "  (SELECT COALESCE(SUM(p.amount) FILTER (WHERE p.kind <> 'refund'), 0)"
        "   - COALESCE(SUM(p.amount) FILTER (WHERE p.kind = 'refund'), 0)"
        "   FROM payment p WHERE p.ticket_id = t.id AND p.at <= :at AND p.card_id IS NULL"
        f"  AND COALESCE(p.voided_at, {EVER}) > :at AND NOT EXISTS (SELECT 1 FROM dispatch h WHERE h.ticket_id = t.id"
        "   AND h.handed_over_at BETWEEN p.at AND :at))"
        " FROM dispatch d, ticket t, engineer e WHERE t.id = d.ticket_id AND e.id = d.engineer_id"
        f" AND d.failed_at IS NULL AND d.finished_at <= :at AND COALESCE(d.handed_over_at, {EVER}) > :at",
    ),
    "loaners": (
        ("ticket", "serial", "due_at"),
        # as it was agreed by then: the journal keeps what was agreed before
        "SELECT number, serial, due FROM (SELECT t.number, e.serial, COALESCE((SELECT json_extract(j.data, '$.was')"
        "  FROM journal j WHERE j.kind = 'loan extended' AND json_extract(j.data, '$.loan') = l.id AND j.at > :at"
        "  ORDER BY j.at LIMIT 1), l.due_at) AS due FROM loan l, ticket t, equipment e WHERE t.id = l.ticket_id"
        f"  AND e.id = l.equipment_id AND l.lent_at <= :at AND COALESCE(l.back_at, {EVER}) > :at) WHERE due < :at",
    ),
    "factory": (
        ("number", "serial", "due_at"),
        # two days after it was sent, around the clock
        "SELECT number, serial, due FROM (SELECT r.number, e.serial,"
        "  strftime('%Y-%m-%dT%H:%M:%SZ', r.sent_at, '+2 days') AS due FROM rma r, equipment e"
        "  WHERE e.id = r.equipment_id AND r.ticket_id IN (SELECT ticket_id FROM clock WHERE target = 'factory')"
        f"  AND COALESCE(r.back_at, {EVER}) > :at) WHERE due < :at",
    ),
    "spares": (
        ("station", "wanted", "there", "asked", "short"),
        "WITH station (place, region) AS (VALUES ('centre', 'city'), ('north', 'county')), found AS (SELECT s.place,"
        "  (SELECT (COUNT(*) * 60 + 99) / 100 FROM equipment e JOIN customer c ON c.id = e.customer_id"
        "   LEFT JOIN site w ON w.id = e.site_id WHERE COALESCE(w.region, c.region, 'city') = s.region"
        "   AND e.kind IN ('terminal', 'printer') AND COALESCE(e.delivered_on, '') <= :day"
        f"   AND COALESCE(e.scrapped_on, {EVER}) > :day) AS wanted,"
        "  (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_move m, holder h WHERE h.id = m.to_holder"
        "   AND h.place = s.place AND m.part = 'terminal' AND m.condition = 'new' AND m.at <= :at)"
        "  - (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_move m, holder h WHERE h.id = m.from_holder"
        "   AND h.place = s.place AND m.part = 'terminal' AND m.condition = 'new' AND m.at <= :at) AS there,"
        # of these requests none is shipped or refused
        "  (SELECT COALESCE(SUM(quantity), 0) FROM stock_request q, holder h WHERE h.id = q.holder_id"
        "   AND h.place = s.place AND q.part = 'terminal' AND q.asked_at <= :at) AS asked"
        "  FROM station s)"
        " SELECT place, wanted, there, asked, wanted - there - asked FROM found WHERE wanted > there + asked",
    ),
    "agenda": (
        ("number", "for"),
        "SELECT k.number, e.name FROM task k LEFT JOIN engineer e ON e.id = k.engineer_id WHERE k.due_on <= :day"
        f" AND k.made_at <= :at AND COALESCE(k.done_at, k.dropped_at, {EVER}) > :at",
    ),
    "approvals": (
        ("number",),
        # asked for, one approval wanted and none given by then, and neither shipped, sent, settled nor refused
        "SELECT number FROM stock_request r WHERE asked_at <= :at AND NOT EXISTS (SELECT 1 FROM approval a"
        "  WHERE a.noun_id = r.id AND a.at <= :at) AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.noun_id = r.id"
        "  AND j.kind IN ('request issued', 'request refused') AND j.at <= :at)"
        " UNION SELECT number FROM rma r WHERE asked_at <= :at AND decision <> 'refused' AND NOT EXISTS"
        "  (SELECT 1 FROM approval a WHERE a.noun_id = r.id AND a.at <= :at)"
        f"  AND COALESCE(sent_at, done_at, {EVER}) > :at"
        " UNION SELECT number FROM quote q WHERE made_at <= :at AND total > 0 AND made_at = (SELECT MAX(made_at)"
        "  FROM quote o WHERE o.ticket_id = q.ticket_id AND o.made_at <= :at) AND COALESCE(valid_until, '') <= :day"
        "  AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.quote_id = q.id AND c.at <= :at) AND EXISTS"
        "  (SELECT 1 FROM ticket_period p WHERE p.ticket_id = q.ticket_id AND p.since <= :at AND p.until > :at"
        "  AND p.state IN ('open', 'held'))",
    ),
}


@pytest.mark.parametrize("local", MOMENTS)
def test_every_section_is_an_independent_count(full: Desk, local: str) -> None:
    told = full.json("report", "daily", "--as-of", local)
    for section, (keys, sql) in SECTIONS.items():
        counted = full.counted(sql, at=MOMENTS[local], day=local[:10])
        rows = [tuple(row[key] for key in keys) for row in told[section]]
        assert sorted(rows, key=str) == sorted(counted, key=str), section


@pytest.mark.parametrize("local", MOMENTS)
def test_who_is_on_duty_is_an_independent_count(full: Desk, local: str) -> None:
    """Whose turn it is when hours are over, else the next who is not away then; nobody before the rota begins."""
    counted = full.counted(
        "WITH turn AS (SELECT CAST(julianday(:day) - julianday('2026-04-27') AS INTEGER) / 2 AS no),"
        " listed AS (SELECT (place + 3 - no % 3) % 3 AS place, name FROM turn,"
        "  (SELECT 0 AS place, 'Ada' AS name UNION SELECT 1, 'Wang Lin' UNION SELECT 2, 'Zhao Min') WHERE no >= 0"
        "  UNION ALL SELECT -1, 'Wang Lin' WHERE :day = '2026-05-04')"
        " SELECT name, (SELECT name FROM listed ORDER BY place LIMIT 1) FROM listed WHERE NOT EXISTS (SELECT 1"
        "  FROM absence a, engineer e WHERE e.id = a.engineer_id AND e.name = listed.name AND a.since <= :evening"
        "  AND a.until > :evening) ORDER BY place LIMIT 1",
        day=local[:10],
        evening=EVENINGS.get(local, MOMENTS[local]),
    )
    (told,) = full.json("report", "daily", "--as-of", local, SVCDESK_LANG="ko")["duty"]
    assert (told["engineer"], told["instead_of"] or told["engineer"]) in [
        *counted, *([] if counted else [("nobody is on duty: the rota begins on 2026-04-27",) * 2])
    ]  # fmt: skip
    by_hand = {"04-29": ("Zhao Min", "Wang Lin"), "04-30": ("Wang Lin", None), "05-01": ("Ada", "Zhao Min")}
    assert (told["engineer"], told["instead_of"]) == by_hand.get(local[5:10], (told["engineer"], None))


def test_what_was_so_then_and_what_has_changed_since(full: Desk) -> None:
    """By hand: what was given back or is void is no money of theirs, and what is requested later is not yet."""
    days = [full.json("report", "daily", "--as-of", local) for local in MOMENTS]
    assert [tuple(len(day[section]) for section in SECTIONS) for day in days] == [
        (0, 0, 0, 2, 0, 0),
        (3, 1, 0, 2, 1, 0),
        (3, 2, 2, 2, 6, 0),
        (3, 1, 1, 1, 6, 2),
        (2, 2, 1, 1, 5, 1),
    ]
    assert [[row["taken"] for row in day["not_handed_over"]] for day in days[2:]] == [
        [0, 18000, 14000],
        [0, 18000, 0],
        [0, 0],
    ]
