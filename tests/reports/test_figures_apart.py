"""What reports count apart, by person, place, target, fault or spare, is what a count of its own finds, month by month.

And of a month in which nothing happened, no report says that something did.
"""

from __future__ import annotations

import re
import shlex
from typing import Any

import pytest

from svcdesk.commands.report import COMMANDS
from svcdesk.declare import words
from tests.conftest import Desk
from tests.reports.full import make, month

NOW = {"now": "2026-05-04T01:00:00Z"}
MONTHS = ("2026-03", "2026-04", "2026-05")
LIFE = """
2026-04-20 09:00
  log smears -s PR-1001
  assign #0 Wang
  dispatch order #0 --with Zhao
  dispatch arrive #0
  dispatch record #0 -f smears --code paper -c worn --attribution material -a oiled -r well -m 45 --finish
2026-04-20 11:00
  resolve #0 -c worn -s oiled
2026-04-21 09:00
  reopen #0 -r 'it smears again'
  assign #0 Zhao
  dispatch order #0
  dispatch arrive #0
  dispatch record #0 -f smears --code paper -c worn --attribution material -a changed -r well -m 30 --finish
2026-04-21 11:00
  resolve #0 -c worn -s changed
  log dusty -s PR-1002
  resolve #1 -c dust -s 'they cleaned it'
2026-04-22 09:00
  equipment add TM-2001 -k terminal -c 'Example Clinic' --delivered 2026-04-01
  log dark -s TM-2001
  assign #2 Wang
2026-04-28 09:00
  resolve #2 -c fuse -s 'they changed it'
  log 'dark again' -s TM-2001
  stock receive roller 6 --to centre
  stock transfer roller 2 --from centre --to north
  stock transfer roller 1 --from centre --to centre/Wang
  stock transfer roller 1 --from north --to warehouse
  stock issue roller 2 --from centre/Wang --ticket 11
  stock put-back roller 1 --ticket 11 --to centre/Wang
  stock scrap roller 1 --from centre --why 'it fell'
  stock count centre roller 9
  stock count north roller 0
  log early -c 'Sample Dealer' --at '2026-04-01 00:30'
  survey take service 'Sample Dealer' --mark attitude=4 --mark quality=4 --mark solved=4 --how visit
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The full desk, and in April: a repair that was reopened, one that came again, spares that move in every way."""
    desk = make(tmp_path_factory.mktemp("apart"))
    text = desk.config.read_text(encoding="utf-8")
    spares = "\nspares:\n  terminal: {share: 2%, of: terminal, at_most: 100}\n"
    assert spares in text
    text = text.replace(spares, spares + "  roller: {share: 60%, of: printer}\n")
    desk.config.write_text(text, encoding="utf-8")
    new = 1 + desk.sql("SELECT MAX(count) FROM ticket")[0][0]
    for line in LIFE.strip().splitlines():
        if line.startswith(" "):
            desk.run(*(re.sub(r"^#(\d)$", lambda word: str(new + int(word[1])), word) for word in shlex.split(line)))
        else:
            desk.at(line)
    return desk.at("2026-05-04 09:00")


def told(desk: Desk, report: str, name: str, *words: str) -> list[dict[str, Any]]:
    """The rows of a report about a month that takes its two ends."""
    rows: list[dict[str, Any]] = desk.json("report", report, "--from", name, "--to", name, *words)
    return rows


def figures(rows: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return sorted((tuple(row[key] for key in keys) for row in rows), key=str)


# each promise once: whether it was kept, and when it was broken, was ended, or now
PROMISE = (
    "SELECT k.ticket_id, k.tier, k.target, k.started_at, k.stopped_at IS NOT NULL AS ended,"
    " COALESCE(k.stopped_at, :now) AS ending, CASE WHEN k.outcome = 'met' THEN 'met' WHEN k.outcome = 'missed'"
    " OR k.missed_at IS NOT NULL OR (NOT last.held AND last.due_at < :now) THEN 'missed' ELSE 'running' END AS became,"
    " COALESCE(k.missed_at, last.due_at) AS broken FROM clock k JOIN (SELECT clock_id, held, due_at, MAX(since)"
    " FROM clock_period WHERE since <= :now GROUP BY clock_id) last ON last.clock_id = k.id"
    " WHERE k.outcome IS NOT 'void' AND k.started_at >= :since AND k.started_at < :until"
)
HAD = (
    "(SELECT {what} FROM ticket_period t LEFT JOIN engineer e ON e.id = t.engineer_id WHERE t.ticket_id = p.ticket_id"
    " AND t.since <= {moment} ORDER BY t.since DESC LIMIT 1)"
)
GROUPS = {
    "customer": "(SELECT c.name FROM ticket t, customer c WHERE t.id = p.ticket_id AND c.id = t.customer_id)",
    "region": HAD.format(what="t.region", moment="p.ending"),
    "month": "substr(datetime(p.started_at, '+8 hours'), 1, 7)",
    "engineer": HAD.format(what="e.name", moment="CASE p.became WHEN 'missed' THEN p.broken ELSE p.ending END"),
}


@pytest.mark.parametrize("by", GROUPS)
def test_attainment_by_group(full: Desk, by: str) -> None:
    whole = month("2026-03")["since"], month("2026-05")["until"]
    for first, last, (since, until) in [
        *((name, name, tuple(month(name).values())) for name in MONTHS),
        ("2026-03", "2026-05", whole),
    ]:
        counted = full.counted(
            f"WITH p AS ({PROMISE}) SELECT {GROUPS[by]}, tier, target, SUM(became = 'met'), SUM(became = 'missed'),"
            " SUM(became = 'running') FROM p GROUP BY 1, 2, 3",
            since=since,
            until=until,
            **NOW,
        )
        rows = full.json("report", "attainment", "--from", first, "--to", last, "--by", by)
        some = [row for row in rows if row["met"] or row["missed"] or row["running"]]
        keys = ("group", "tier", "target", "met", "missed", "running")
        assert figures(some, *keys) == sorted(counted, key=str), (first, last)
        assert bool(counted) == (first != "2026-05")
        if by == "engineer":
            ended = full.counted(
                f"WITH p AS ({PROMISE}) SELECT {HAD.format(what='e.name', moment='p.ending')}, tier, target, COUNT(*)"
                " FROM p WHERE became = 'missed' AND ended GROUP BY 1, 2, 3",
                since=since,
                until=until,
                **NOW,
            )
            late = figures([row for row in rows if row["ended_late"]], "group", "tier", "target", "ended_late")
            assert late == sorted(ended, key=str)


@pytest.mark.parametrize(
    ("report", "by", "what", "when"),
    [
        ("due", "target", "k.target", ">="),
        ("due", "region", "t.region", ">="),
        ("overdue", "region", "t.region", "<"),
        ("overdue", "engineer", "COALESCE(e.name, 'nobody')", "<"),
    ],
)
def test_what_is_due_or_overdue_in_blocks(full: Desk, report: str, by: str, what: str, when: str) -> None:
    names = {"solve": "Solved", "answer": "First answer", "opinion": "Opinion on how to handle it", "arrive": "On site"}
    counted = full.counted(
        f"SELECT {what}, COUNT(*) FROM clock k, clock_period p, ticket_period t LEFT JOIN engineer e"
        " ON e.id = t.engineer_id WHERE p.clock_id = k.id AND t.ticket_id = k.ticket_id AND NOT p.held"
        f" AND :at BETWEEN p.since AND p.until AND :at BETWEEN t.since AND t.until AND p.due_at {when} :at GROUP BY 1",
        at="2026-03-04T01:10:01Z",
    )
    shown = full.run("report", report, "--by", by, "--as-of", "2026-03-04 09:10:01").out
    blocks = re.findall(r"^(\S.*) \((\d+)\)$", shown, re.M)
    assert sorted((name, int(count)) for name, count in blocks) == sorted(
        (names.get(key, key), count) for key, count in counted
    )
    assert counted


# each repair once: tickets about machines that were solved, and why they were not right at once
REPAIR = (
    "WITH solved AS (SELECT t.id, t.number, t.equipment_id, e.kind, t.opened_at,"
    "  (SELECT MIN(p.since) FROM ticket_period p WHERE p.ticket_id = t.id AND p.state IN ('resolved', 'closed')) AS at"
    "  FROM ticket t JOIN equipment e"
    "  ON e.id = t.equipment_id WHERE t.number NOT IN (SELECT number FROM tickets WHERE state = 'cancelled')),"
    " repair AS (SELECT s.*, (SELECT COUNT(*) FROM dispatch d WHERE d.ticket_id = s.id AND d.cancelled_at IS NULL) > 1"
    "  AS visited, EXISTS (SELECT 1 FROM journal j WHERE j.noun_id = s.id AND j.kind = 'reopened') AS reopened,"
    "  EXISTS (SELECT 1 FROM solved o WHERE o.equipment_id = s.equipment_id AND o.id <> s.id AND o.opened_at >= s.at"
    "  AND julianday(date(o.opened_at, '+8 hours')) - julianday(date(s.at, '+8 hours')) <= 30) AS again"
    "  FROM solved s WHERE s.at IS NOT NULL)"
)


def test_repeats_by_kind(full: Desk) -> None:
    for name in MONTHS:
        counted = full.counted(
            f"{REPAIR} SELECT kind, COUNT(*), SUM(NOT (visited OR reopened OR again)), SUM(visited), SUM(reopened),"
            " SUM(again) FROM repair WHERE at >= :since AND at < :until GROUP BY kind",
            **month(name),
        )
        rows = [row for row in told(full, "repeats", name, "--within", "30 days") if row["kind"] != "all"]
        keys = ("kind", "repairs", "first_time", "visited_again", "reopened", "came_again")
        assert figures(rows, *keys) == sorted(counted), name
        if name == "2026-04":
            assert counted == [("printer", 2, 1, 1, 1, 0), ("terminal", 1, 0, 0, 0, 1)]


@pytest.mark.parametrize("name", MONTHS)
def test_faults(full: Desk, name: str) -> None:
    counted = full.counted(
        f"{REPAIR}, done AS (SELECT d.ticket_id, d.code, d.component, d.attribution, d.cause, d.minutes,"
        "  (SELECT TOTAL(l.list_amount - l.amount) FROM priced_line l WHERE l.dispatch_id = d.id) AS borne"
        "  FROM dispatch d WHERE d.failed_at IS NULL AND d.finished_at >= :since AND d.finished_at < :until"
        "  UNION ALL SELECT t.id, NULL, NULL, NULL, t.cause, NULL, 0 FROM ticket t WHERE t.equipment_id IS NOT NULL"
        "  AND t.solution IS NOT NULL AND t.ended_at >= :since AND t.ended_at < :until"
        "  AND t.id NOT IN (SELECT ticket_id FROM dispatch))"
        " SELECT e.kind, e.model, code, component, attribution, d.cause, COUNT(*),"
        "  ROUND(COUNT(*) * 100.0 / SUM(COUNT(*)) OVER (), 1),"
        # of a ticket with several visits of one sort once
        "  ROUND(100.0 * COUNT(DISTINCT r.id) FILTER (WHERE NOT (r.visited OR r.reopened OR r.again))"
        "  / NULLIF(COUNT(DISTINCT r.id), 0), 1), ROUND(AVG(d.minutes), 1), CAST(SUM(d.borne) AS INTEGER)"
        " FROM done d JOIN ticket t ON t.id = d.ticket_id LEFT JOIN equipment e ON e.id = t.equipment_id"
        " LEFT JOIN repair r ON r.id = t.id GROUP BY 1, 2, 3, 4, 5, 6",
        **month(name),
    )
    keys = ("kind", "model", "code", "component", "attribution", "cause", "count", "share", "right", "minutes", "borne")
    assert figures(full.json("report", "faults", name), *keys) == sorted(counted, key=str)
    assert len(counted) == {"2026-03": 2, "2026-04": 3, "2026-05": 0}[name]


@pytest.mark.parametrize("name", MONTHS)
def test_spares(full: Desk, name: str) -> None:
    moves = full.counted(
        "SELECT f.place, t.place, m.kind, m.quantity, m.at < :since FROM stock_move m"
        " LEFT JOIN holder f ON f.id = m.from_holder LEFT JOIN holder t ON t.id = m.to_holder"
        " WHERE m.part = 'roller' AND m.condition = 'new' AND m.at < :until ORDER BY m.seq",
        **month(name),
    )
    columns = {"received": "received", "issued": "used", "fitted": "used", "put back": "used", "scrapped": "sent"}
    columns |= {"lost": "lost", "found": "lost"}
    for row in full.json("report", "spares", name)["spares"]:
        if row["part"] != "roller":
            continue
        account = dict.fromkeys(("opening", "received", "used", "sent", "lost"), 0)
        for left, came, kind, quantity, before in moves:
            change = (came == row["station"]) - (left == row["station"])
            column = columns.get(kind) or ("received" if change > 0 else "sent")
            sign = 1 if before or column == "received" else -1
            account["opening" if before else column] += sign * change * quantity
        assert {key: row[key] for key in account} == account
        [(machines,)] = full.counted(
            "SELECT COUNT(*) FROM equipment e, customer c LEFT JOIN site s ON s.id = e.site_id"
            " WHERE c.id = e.customer_id AND e.kind = 'printer' AND COALESCE(s.region, c.region, 'city') = :region",
            region={"centre": "city", "north": "county"}[row["station"]],
        )
        assert (row["installed"], row["wanted"]) == (machines, -(-machines * 60 // 100))
        assert row["short"] == max(0, row["wanted"] - row["there"])
        [(counted,)] = full.counted(
            "SELECT SUM(json_extract(data, '$.counted')) FROM journal WHERE kind = 'parts counted'"
            " AND noun_id = 'roller' AND at >= :since AND at < :until"
            " AND json_extract(data, '$.holder') || '/' LIKE :station || '/%'",
            station=row["station"],
            **month(name),
        )
        assert row["counted"] == counted


OPTIONS = {name: {word.name for word in words(command)} for name, command in COMMANDS.items() if name != "month"}
STANDING = {"installed", "wanted", "short", "no", "penalty", "decimals"}  # what is so, or the rule, whatever happened


def _said(told: Any, key: str = "") -> list[tuple[str, Any]]:
    """The figures above 0 in what a report prints as JSON, with their keys."""
    if isinstance(told, dict):
        return [each for name, value in told.items() for each in _said(value, name)]
    if isinstance(told, list):
        return [each for value in told for each in _said(value, key)]
    return [(key, told)] if isinstance(told, int | float) and told and key not in STANDING else []


@pytest.mark.parametrize("report", [name for name, options in OPTIONS.items() if options & {"month", "since"}])
def test_of_an_empty_month_nothing_is_said_to_have_happened(full: Desk, report: str) -> None:
    def about(first: str, last: str, *words: str) -> Any:
        period = ("--from", first, "--to", last) if "since" in OPTIONS[report] else (last,)
        customer = ("Example Clinic",) if "customer" in OPTIONS[report] else ()
        within = {"repeats": ("--within", "30 days"), "solved": ("--within", "24h")}.get(report, ())
        return full.json("report", report, *customer, *period, *within, *words)

    empty = about("2025-12", "2025-12", "--as-of", "2026-01-01")
    assert _said(empty) == []
    assert about(*(("2026-02", "2026-05") if "since" in OPTIONS[report] else ("2026-03", "2026-03"))) != empty
