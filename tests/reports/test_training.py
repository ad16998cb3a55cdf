"""What was taught in a month, against a count of its own; who has not passed yet; the sources' five columns."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.reports.conftest import rows

TRAINING = """
training:
  driving: {name: 车载终端基本原理与操作, for: 驾驶员, lasts: 2h, effect: drives alone,
            material: 车载终端使用手册, pass: 60}
  talk: {}
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("training")).at("2026-10-30 09:00").begin()
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(TRAINING)
    desk.run("engineer", "add", "Wang")
    desk.run("customer", "add", "Buses")
    steps: tuple[tuple[str, ...], ...] = (
        ("10-30 09:00", "plan", "driving", "--at", "2026-10-31 23:59", "--customer", "Buses"),
        ("10-30 09:00", "plan", "driving", "--at", "2026-11-01 00:00", "--trainer", "Wang", "--places", "9"),
        ("10-30 09:00", "plan", "talk", "--at", "2026-11-20 09:00"),
        ("10-30 09:00", "plan", "driving", "--at", "2026-11-27 09:00"),
        ("10-30 09:00", "enrol", "1", "Li", "Hu"),
        ("10-30 09:00", "enrol", "2", "Li", "Hu", "An", "--customer", "Buses"),
        ("10-30 09:00", "enrol", "3", "Li", "--customer", "Buses"),
        ("10-30 09:00", "enrol", "4", "Hu", "--customer", "Buses"),
        ("11-01 09:00", "held", "1", "--mark", "Li=70", "--mark", "Hu=40"),
        ("11-01 10:00", "held", "2", "--mark", "Hu=50", "--mark", "An=85", "--absent", "Li"),
        ("11-20 12:00", "held", "3"),
        ("11-28 09:00", "cancel", "4", "--why", "the bus broke down"),
    )
    for moment, *words in steps:
        desk.at(f"2026-{moment}").run("training", *words)
    return desk.at("2026-11-30 09:00")


SOURCES = ("content", "audience", "lasts", "effect", "material")
COUNTS = ("trainer", "places", "present", "passed", "mean")


def test_the_sources_columns_and_more(desk: Desk) -> None:
    driving = ("车载终端基本原理与操作", "驾驶员", "2h", "drives alone", "车载终端使用手册")
    assert rows(desk.json("report", "training", "2026-11")["sessions"], "number", *SOURCES, *COUNTS) == [
        ("TR-0002", *driving, "Wang", 9, 2, 1, 67.5),
        ("TR-0003", "talk", None, None, None, None, None, None, 1, 1, None),
    ]
    assert rows(desk.json("report", "training", "2026-10")["sessions"], "number", "present") == [("TR-0001", 2)]
    assert desk.run("report", "training", "2026-09", "--as-of", "2026-09-30").err == "nobody was taught in that time\n"


def test_counted_apart(desk: Desk) -> None:
    months = [desk.json("report", "training", month)["sessions"] for month in ("2026-10", "2026-11", "2026-12")]
    told = [row for month in months for row in month]
    counted = desk.counted(
        "SELECT s.number, COUNT(*), SUM(present), SUM(CASE WHEN passed = 1 THEN 1 WHEN passed = 0 THEN 0 END),"
        " ROUND(AVG(mark), 1) FROM training_session s, trainee t"
        " WHERE t.session_id = s.id AND held_at IS NOT NULL GROUP BY s.number ORDER BY s.number"
    )
    assert rows(told, "number", "enrolled", "present", "passed", "mean") == counted


def test_until_they_have_passed(desk: Desk) -> None:
    def open_at(at: str) -> list[tuple[object, ...]]:
        return rows(desk.json("report", "training", "2026-11", "--as-of", at)["not_passed"], "name", "number", "mark")

    assert open_at("2026-11-01 09:30") == [("Hu", "TR-0001", 40)]
    # Li was absent the second time, but has passed the first
    assert open_at("2026-11-30 09:00") == [("Hu", "TR-0002", 50)]
