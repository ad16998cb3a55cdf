"""Figures of reports are those of a count of their own, over the same file, month by month, an empty one among them.

Reports of the trade are counted so in test_trade, of care in test_care, of staff in test_assessment and test_training.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk
from tests.reports.full import make, month

NOW = {"now": "2026-05-04T01:00:00Z"}
MONTHS = {"2026-03": ("2026-03-01", "2026-03-31"), "2026-04": ("2026-04-01", "2026-04-30"), "2026-05": ("2026-05-01",)}
LIVE = "state IN ('open', 'held')"
OVER = "state IN ('resolved', 'closed')"
RUNS = "outcome IS NULL AND NOT held AND stopped_at IS NULL"


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The full desk, a repair in April that took two visits, the first by two people, and an installation after it."""
    desk = make(tmp_path_factory.mktemp("figures")).at("2026-04-28 10:00")
    number = desk.json("log", "smears", "-s", "PR-1001")["number"]
    desk.run("assign", number, "Wang")
    for crew in (("--with", "Zhao"), ()):
        desk.run("dispatch", "order", number, *crew)
        desk.run("dispatch", "arrive", number)
        desk.run("dispatch", "record", number, "-f", "smears", "-c", "worn", "-a", "oiled", "-r", "well", "-m", "45")
        desk.run("dispatch", "finish", number)
    desk.run("resolve", number, "-c", "worn", "-s", "oiled")
    installed = desk.json("log", "a second one", "-s", "PR-1001", "-k", "installation")["number"]
    desk.run("resolve", installed, "-c", "new", "-s", "installed")
    return desk.at("2026-05-04 09:00")


def told(desk: Desk, report: str, name: str, *words: str) -> list[dict[str, Any]]:
    """The rows of a report about a month that takes its two ends."""
    first, *last = MONTHS[name]
    rows: list[dict[str, Any]] = desk.json(
        "report", report, "--from", first, *(("--to", last[0]) if last else ()), *words
    )
    return rows


def figures(rows: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return sorted((tuple(row[key] for key in keys) for row in rows), key=str)


@pytest.mark.parametrize("name", MONTHS)
def test_attainment(full: Desk, name: str) -> None:
    missed = f"outcome IS 'missed' OR outcome IS NULL AND (missed_at IS NOT NULL OR ({RUNS} AND due_at < :now))"
    counted = full.counted(
        f"SELECT tier, target, SUM(outcome IS 'met'), SUM({missed}), SUM(outcome IS NULL AND NOT ({missed}))"
        " FROM clocks WHERE outcome IS NOT 'void' AND started_at >= :since AND started_at < :until GROUP BY 1, 2",
        **month(name),
        **NOW,
    )
    rows = told(full, "attainment", name)
    assert figures(rows, "tier", "target", "met", "missed", "running") == sorted(counted, key=str)
    assert bool(counted) == (name != "2026-05")


@pytest.mark.parametrize("name", MONTHS)
def test_solved(full: Desk, name: str) -> None:
    took = "julianday(CASE WHEN state IN ('open', 'held') THEN :now ELSE ended_at END) - julianday(opened_at)"
    counted = full.counted(
        f"SELECT priority, COUNT(*), SUM({OVER} AND {took} <= 1), SUM({took} > 1), SUM({LIVE}) FROM tickets"
        " WHERE state <> 'cancelled' AND opened_at >= :since AND opened_at < :until GROUP BY priority",
        **month(name),
        **NOW,
    )
    whole = [("all", *(sum(column) for column in list(zip(*counted, strict=True))[1:]))] if counted else []
    rows = told(full, "solved", name, "--within", "24h")
    assert figures(rows, "priority", "opened", "within", "late", "open") == sorted(counted + whole, key=str)
    assert bool(counted) == (name != "2026-05")


@pytest.mark.parametrize("name", MONTHS)
def test_holds(full: Desk, name: str) -> None:
    counted = full.counted(
        "SELECT reason, COUNT(DISTINCT ticket_id), COUNT(*), SUM(lasted) / 60 FROM (SELECT reason, ticket_id,"
        " unixepoch(MIN(COALESCE(until, ends_at, :now), :now, :until)) - unixepoch(MAX(since, :since)) AS lasted"
        " FROM hold WHERE reason <> 'resolved') WHERE lasted > 0 GROUP BY reason",
        **month(name),
        **NOW,
    )
    assert figures(told(full, "holds", name), "reason", "tickets", "holds", "minutes") == sorted(counted, key=str)
    assert {reason for reason, *_more in counted} == {"factory", *(["customer"] if name == "2026-03" else [])}


@pytest.mark.parametrize("name", MONTHS)
def test_repeats(full: Desk, name: str) -> None:
    counted = full.counted(
        "WITH repair AS (SELECT t.id, t.equipment_id, t.opened_at, (SELECT MIN(p.since) FROM ticket_period p"
        f"  WHERE p.ticket_id = t.id AND p.{OVER}) AS solved FROM ticket t JOIN tickets n ON n.number = t.number"
        "  WHERE t.equipment_id IS NOT NULL AND n.state <> 'cancelled' AND t.kind <> 'installation')"
        " SELECT 'all', COUNT(*), SUM((SELECT COUNT(*) FROM dispatch d WHERE d.ticket_id = r.id"
        "  AND d.cancelled_at IS NULL) > 1), SUM(EXISTS (SELECT 1 FROM repair o WHERE o.equipment_id = r.equipment_id"
        "  AND o.id <> r.id AND unixepoch(o.opened_at) - unixepoch(r.solved) BETWEEN 0 AND 30 * 86400)) FROM repair r"
        " WHERE solved >= :since AND solved < :until HAVING COUNT(*) > 0",
        **month(name),
    )
    rows = [row for row in told(full, "repeats", name, "--within", "30 days") if row["kind"] == "all"]
    assert figures(rows, "kind", "repairs", "visited_again", "came_again") == counted
    assert bool(counted) == (name != "2026-05")


@pytest.mark.parametrize("name", MONTHS)
def test_workload(full: Desk, name: str) -> None:
    solved = full.counted(
        f"SELECT engineer, COUNT(*) FROM tickets WHERE {OVER} AND ended_at >= :since AND ended_at < :until GROUP BY 1",
        **month(name),
    )
    on_site = full.counted(
        "SELECT e.name, SUM(d.minutes) FROM engineer e JOIN dispatch d ON e.id = d.engineer_id OR e.id IN"
        " (SELECT engineer_id FROM dispatch_crew WHERE dispatch_id = d.id) WHERE d.cancelled_at IS NULL"
        " AND d.arrived_at >= :since AND d.arrived_at < :until GROUP BY e.id HAVING SUM(d.minutes) > 0",
        **month(name),
    )
    has = full.counted(
        f"SELECT engineer, COUNT(*), SUM(number IN (SELECT number FROM clocks WHERE {RUNS} AND due_at < :now))"
        f" FROM tickets WHERE {LIVE} GROUP BY engineer",
        **NOW,
    )
    rows = told(full, "workload", name)
    assert {row["engineer"]: row["solved"] for row in rows if row["solved"]} == dict(solved)
    assert {row["engineer"]: row["minutes_on_site"] for row in rows if row["minutes_on_site"]} == dict(on_site)
    assert figures([row for row in rows if row["open"]], "engineer", "open", "overdue") == sorted(has, key=str)
    assert bool(solved or on_site) == (name != "2026-05")


@pytest.mark.parametrize("name", MONTHS)
def test_late_entries(full: Desk, name: str) -> None:
    counted = full.counted(
        "SELECT t.number, k.target, k.entered_at FROM clock k JOIN ticket t ON t.id = k.ticket_id"
        " WHERE k.entered_at >= :since AND k.entered_at < :until AND k.outcome = 'met'",
        **month(name),
    )
    assert figures(told(full, "late-entries", name), "number", "target", "entered_at") == sorted(counted)
    assert bool(counted) == (name == "2026-03")


@pytest.mark.parametrize("name", MONTHS)
def test_visits(full: Desk, name: str) -> None:
    counted = full.counted(
        "SELECT number FROM survey WHERE reached AND taken_back_at IS NULL AND at >= :since AND at < :until"
        " AND (how = 'visit' OR dispatch_id IN (SELECT d.id FROM dispatch d JOIN ticket t ON t.id = d.ticket_id"
        " WHERE t.kind = 'inspection'))",
        **month(name),
    )
    assert figures([row for row in full.json("report", "visits", name) if row["survey"]], "survey") == sorted(counted)


# what runs at a moment: nothing was logged yet, a morning, a moment before something is due, and now
@pytest.mark.parametrize(
    ("local", "at"),
    [
        ("2026-02-01 09:00", "2026-02-01T01:00:00Z"),
        ("2026-03-02 12:00", "2026-03-02T04:00:00Z"),
        ("2026-03-04 09:10", "2026-03-04T01:10:00Z"),
        ("2026-05-04 09:00", "2026-05-04T01:00:00Z"),
    ],
)
def test_what_is_overdue_due_next_and_on_the_board(full: Desk, local: str, at: str) -> None:
    running = full.counted(
        "SELECT t.number, k.target, (SELECT p.due_at FROM clock_period p WHERE p.clock_id = k.id AND p.since <= :at"
        " ORDER BY p.since DESC LIMIT 1) AS due FROM clock k JOIN ticket t ON t.id = k.ticket_id"
        " WHERE EXISTS (SELECT 1 FROM clock_period p WHERE p.clock_id = k.id AND NOT p.held AND p.since <= :at"
        " AND :at < p.until)",
        at=at,
    )
    late, coming = ([row for row in running if (row[2] < at) == is_late] for is_late in (True, False))
    keys = ("number", "target", "due_at")
    assert figures(full.json("report", "overdue", "--as-of", local), *keys) == sorted(late, key=str)
    assert figures(full.json("report", "due", "--as-of", local, "--limit", "0"), *keys) == sorted(coming, key=str)
    board = full.json("report", "board", "--as-of", local)
    of_engineer = full.counted(
        "SELECT COALESCE(e.name, ''), COUNT(*), SUM(p.state = 'held'), SUM(t.opened_at >= :midnight) FROM ticket t"
        " JOIN (SELECT ticket_id, engineer_id, state, MAX(since) FROM ticket_period WHERE since <= :at"
        "  AND until > :at GROUP BY ticket_id) p ON p.ticket_id = t.id LEFT JOIN engineer e ON e.id = p.engineer_id"
        f" WHERE p.{LIVE} GROUP BY 1",
        at=at,
        midnight=f"{local[:10]}T00:00:00+08:00",
    )
    [now] = board["now"]
    soon = {number for number, _target, due in coming if due < at[:11] + f"{int(at[11:13]) + 1:02}" + at[13:]}
    behind = {number for number, _target, _due in late}
    assert (now["overdue"], now["due_soon"]) == (len(behind), len(soon - behind))
    assert now["held"] == sum(held for _who, _open, held, _new in of_engineer)
    assert now["unassigned"] == sum(count for who, count, _held, _new in of_engineer if not who)
    assert {row["engineer"] or "": row["open"] for row in board["engineers"]} == {
        who: count for who, count, *_more in of_engineer
    }
    daily = full.json("report", "daily", "--as-of", local)
    assert figures(daily["overdue"], *keys) == sorted(late, key=str)
    assert figures(daily["due"], *keys) == sorted((row for row in coming if row[2] < f"{at[:10]}T16"), key=str)
