"""What each engineer has to do and has done, with figures worked out by hand, and by an independent count.

The desk of these tests lives in Beijing. Five engineers: Wang, Zhao, Li, who has nothing to do, Sun, who has left
with a ticket, and Qian, who left with none. Its seven tickets:

1. Wang's; opened on Monday 2 March 2026 at 09:00, a visit from 10:00 with 50 minutes on its form, resolved at 11:00,
   reopened on Tuesday at 09:00, a second visit at 10:00 with 25 minutes, resolved again at 12:00.
2. Wang's; P1, opened on Monday at 09:00, and never answered: its first answer was due at 09:30.
3. Wang's until Tuesday 09:00, Zhao's since; P1 and on hold, so that nothing of it is late.
4. Zhao's; resolved on Wednesday at 09:00 and closed at 10:00.
5. Nobody's, opened on Wednesday at 11:00.
6. Zhao's; cancelled.
7. Sun's, who has left; opened on Wednesday at 11:00. A visit to it was cancelled.
"""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.reports.conftest import rows

KEYS = ("engineer", "open", "overdue", "became_overdue", "solved", "minutes_on_site", "hours_on_site")
FORM = ("-f", "fault", "-c", "cause", "-a", "action", "-r", "result", "--minutes")
END = ("-c", "cause", "-s", "solution")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("workload")).at("2026-02-01 09:00").begin()
    for name in ("Wang", "Zhao", "Sun", "Qian", "Li"):
        desk.run("engineer", "add", name)
    steps: tuple[tuple[str, ...], ...] = (
        ("03-02 09:00", "log", "one", "-c", "Clinic"),
        ("03-02 09:00", "log", "two", "-c", "Clinic", "-p", "P1"),
        ("03-02 09:00", "log", "three", "-c", "Clinic", "-p", "P1"),
        ("03-02 09:00", "log", "four", "-c", "Clinic"),
        ("03-02 09:00", "assign", "1", "2", "3", "Wang"),
        ("03-02 09:00", "assign", "4", "Zhao"),
        ("03-02 09:10", "hold", "3", "-r", "parts"),
        ("03-02 09:30", "dispatch", "order", "1", "--engineer", "Wang"),
        ("03-02 10:00", "dispatch", "arrive", "1"),
        ("03-02 10:50", "dispatch", "record", "1", *FORM, "50"),
        ("03-02 10:50", "dispatch", "finish", "1"),
        ("03-02 11:00", "resolve", "1", *END),
        ("03-03 09:00", "reopen", "1", "-r", "again"),
        ("03-03 09:00", "assign", "3", "Zhao"),
        ("03-03 09:30", "dispatch", "order", "1", "--engineer", "Wang"),
        ("03-03 10:00", "dispatch", "arrive", "1"),
        ("03-03 10:25", "dispatch", "record", "1", *FORM, "25"),
        ("03-03 10:25", "dispatch", "finish", "1"),
        ("03-03 12:00", "resolve", "1", *END),
        ("03-04 09:00", "resolve", "4", *END),
        ("03-04 10:00", "close", "4"),
        ("03-04 11:00", "log", "five", "-c", "Works"),
        ("03-04 11:00", "log", "six", "-c", "Works"),
        ("03-04 11:00", "log", "seven", "-c", "Works"),
        ("03-04 11:00", "assign", "6", "Zhao"),
        ("03-04 11:00", "cancel", "6", "-r", "by mistake"),
        ("03-04 11:00", "assign", "7", "Sun"),
        ("03-04 11:00", "dispatch", "order", "7", "--engineer", "Sun"),
        ("03-04 11:10", "dispatch", "cancel", "7", "-r", "leaves"),
        ("03-04 11:20", "engineer", "edit", "Sun", "--left"),
        ("03-04 11:20", "engineer", "edit", "Qian", "--left"),
    )
    for moment, *words in steps:
        desk.at(f"2026-{moment}").run(*words)
    return desk.at("2026-03-04 12:00")


def test_workload(desk: Desk) -> None:
    told = desk.json("report", "workload")
    assert [tuple(row) for row in told] == [KEYS] * 5
    assert rows(told, *KEYS) == [
        ("Li", 0, 0, 0, 0, 0, 0.0),
        ("Sun", 1, 0, 0, 0, 0, 0.0),
        ("Wang", 1, 1, 1, 1, 75, 1.25),
        ("Zhao", 1, 0, 0, 1, 0, 0.0),
        (None, 1, 0, 0, 0, 0, 0.0),
    ]


def test_a_period_is_about_what_was_done(desk: Desk) -> None:
    tuesday = desk.json("report", "workload", "--from", "2026-03-03", "--to", "2026-03-03")
    assert rows(tuesday, "engineer", "open", "solved", "minutes_on_site")[2:4] == [
        ("Wang", 1, 1, 25),
        ("Zhao", 1, 0, 0),
    ]
    # resolved, or arrived, exactly at the beginning is in, exactly at the end is out
    wednesday, arrival = "2026-03-04 09:00", "2026-03-03 10:00"
    assert [desk.json("report", "workload", each, wednesday)[3]["solved"] for each in ("--from", "--to")] == [1, 0]
    minutes = [desk.json("report", "workload", each, arrival)[2]["minutes_on_site"] for each in ("--from", "--to")]
    assert minutes == [25, 50]


def test_workload_as_it_was(desk: Desk) -> None:
    monday = desk.json("report", "workload", "--as-of", "2026-03-02 10:55")
    assert rows(monday, "engineer", "open", "overdue", "solved", "minutes_on_site") == [
        ("Li", 0, 0, 0, 0),
        ("Wang", 3, 1, 0, 50),
        ("Zhao", 1, 0, 0, 0),
    ]
    resolved = desk.json("report", "workload", "--as-of", "2026-03-02 12:00")
    assert rows(resolved, "engineer", "open", "solved")[1] == ("Wang", 2, 1)
    reopened = desk.json("report", "workload", "--as-of", "2026-03-03 09:00")
    assert rows(reopened, "engineer", "open", "solved")[1:3] == [("Wang", 2, 0), ("Zhao", 2, 0)]
    moments = ("2026-03-02 09:30", "2026-03-02 09:31")
    assert [desk.json("report", "workload", "--as-of", each)[1]["overdue"] for each in moments] == [0, 1]


def test_workload_is_what_the_database_says(desk: Desk) -> None:
    """Counted apart from the report, over the views that the database has for everybody."""
    counted = desk.counted(
        "SELECT t.engineer, SUM(CASE WHEN t.state IN ('open', 'held') THEN 1 ELSE 0 END),"
        " SUM(CASE WHEN t.number IN (SELECT number FROM clocks WHERE outcome IS NULL AND held = 0"
        "  AND due_at < '2026-03-04T04:00:00Z') THEN 1 ELSE 0 END),"
        " SUM(CASE WHEN t.state IN ('resolved', 'closed') THEN 1 ELSE 0 END) FROM tickets t GROUP BY t.engineer"
    )
    visits = desk.counted(
        "SELECT e.name, SUM(d.minutes) FROM dispatch d JOIN engineer e ON e.id = d.engineer_id"
        " WHERE d.cancelled_at IS NULL GROUP BY e.name"
    )
    told = desk.json("report", "workload")
    expected = {row for row in rows(told, "engineer", "open", "overdue", "solved") if row[0] != "Li"}
    assert set(counted) == expected
    assert dict(visits) == {row["engineer"]: row["minutes_on_site"] for row in told if row["minutes_on_site"]}


def test_workload_for_people(desk: Desk) -> None:
    titles, *lines = desk.run("report", "workload", "--format", "table").out.splitlines()
    assert titles.split("  ")[-1].strip() == "hours on site"
    assert "minutes" not in titles
    assert lines[2].split() == ["Wang", "1", "1", "1", "1", "1.25"]
    assert lines[4].split() == ["nobody", "1", "0", "0", "0", "0.0"]
    assert desk.run("report", "workload", "--format", "md").out.splitlines()[-1].startswith("| nobody |")


def test_a_desk_without_engineers(empty: Desk) -> None:
    empty.begin()
    done = empty.run("report", "workload")
    assert (done.out, done.err) == ("", "no engineers yet: 'svcdesk engineer add NAME'\n")
    empty.run("log", "x", "-c", "Clinic")
    assert rows(empty.json("report", "workload"), "engineer", "open") == [(None, 1)]
