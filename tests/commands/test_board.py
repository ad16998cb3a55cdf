"""`svcdesk board`: the screen on the wall, which renews itself; and the report that it shows."""

from __future__ import annotations

import re

import pytest

from tests.conftest import Desk, built_once
from tests.terminal import Terminal

COUNTS = ("new", "unassigned", "held", "overdue", "due_soon")


@built_once
def busy(desk: Desk) -> Desk:
    """One ticket of yesterday that is late, one on hold, one that Wang has and one of nobody; all due some time."""
    desk.at("2026-11-23 09:00").run("log", "没有图像", "-c", "示例诊所", "-p", "P1", "--yes")
    desk.at("2026-11-24 09:00").run("log", "paper jam", "-c", "Example Clinic", "--yes")
    desk.run("hold", "2", "-r", "customer", "--until", "friday 10:00")
    desk.run("log", "a question", "-c", "Example Clinic", "--yes")
    desk.run("assign", "3", "wang")
    return desk.at("2026-11-24 10:31")


def counts(desk: Desk) -> tuple[int, ...]:
    [now] = desk.json("report", "board")["now"]
    return tuple(now[key] for key in COUNTS)


def test_what_it_counts(busy: Desk) -> None:
    assert counts(busy) == (2, 2, 1, 1, 1)
    assert counts(busy.at("2026-11-24 10:29")) == (2, 2, 1, 1, 1)
    assert counts(busy.at("2026-11-25 00:01"))[0] == 0  # a day ends at midnight in the desk's zone
    busy.at("2026-11-25 00:02").run("cancel", "1", "--reason", "by mistake")
    assert counts(busy) == (0, 1, 1, 1, 0)
    said = busy.json("report", "board", "--as-of", "2026-11-24 10:31")
    assert said["now"][0]["overdue"] == 1
    assert [row["number"] for row in said["next"]] == ["SD-000001", "SD-000003", "SD-000002"]
    assert {row["engineer"]: row["open"] for row in said["engineers"]} == {"Wang Lin": 1, None: 2}


def test_in_a_pipe_it_is_printed_once(busy: Desk) -> None:
    shown = busy.run("board").out
    assert shown == busy.run("report", "board").out
    assert "没有图像" in shown
    assert "Wang Lin" in shown


@pytest.mark.file  # whose YAML counts as soon as it is written
def test_a_screen_that_renews_itself(busy: Desk) -> None:
    wall = Terminal(busy, "board", "--every", "1s", columns=100)
    wall.until("paper jam")
    busy.run("log", "smoke", "-c", "Example Clinic", "--yes", "-p", "P1")
    wall.until("smoke")
    good = busy.config.read_text(encoding="utf-8")
    busy.config.write_text("nothing: here\n", encoding="utf-8")
    wall.until("svcdesk.yaml")
    wall.until("smoke")  # the last picture stays, with what is wrong
    busy.config.write_text(good, encoding="utf-8")
    busy.run("log", "fire", "-c", "Example Clinic", "--yes", "-p", "P1")
    wall.until("fire")
    wall.press("q")
    shown, code = wall.end()
    assert code == 0
    assert "\x1b[?1049l" in shown  # the screen of before is back


@pytest.mark.parametrize("key", ["\x03", "\x04", "Q"])
def test_how_it_ends(busy: Desk, key: str) -> None:
    wall = Terminal(busy, "board")
    wall.until("Who has what")
    wall.press(key)
    shown, code = wall.end()
    assert code == 0
    assert not re.search("Traceback|Aborted", shown)


@pytest.mark.parametrize("every", ["0s", "5", "two", "25h", "-1m", "", "٣s"])
def test_a_time_between_pictures(desk: Desk, every: str) -> None:
    assert desk.run("board", f"--every={every}", code=2).err == (
        f"svcdesk: --every {every!r} is no time between a second and a day: write 30s, 5m or 1h\n"
    )
