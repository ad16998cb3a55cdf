"""`sla sweep`: a step that raises the priority never breaks the promise it guards, and takes no other step with it."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk
from tests.sweeping import TELL, at, make, told

STEPS = "[{at: 75%, priority: up}, {at: 100%, level: up, tell: head}, {at: 150%, tell: boss}]"


def shortening(folder: Path, within: str, steps: str = STEPS) -> Desk:
    """A desk whose one ticket was logged at 09:00 and promised 4 h; at 12:00 three quarters are used."""
    desk = make(folder, steps, TELL)
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("within: 4h", f"within: {within}"), encoding="utf-8")
    return desk


def due(desk: Desk) -> str:
    [clock] = desk.json("show", "1")["clocks"]
    stamp: str = clock["due_at"]
    return stamp


def facts(desk: Desk) -> list[tuple[str, int]]:
    return [(each["due_at"], each["percent"]) for each in told(desk)]


def test_a_step_never_makes_its_promise_due_before_now(tmp_path: Path) -> None:
    """1 h from 09:00 was over at 10:00: it counts from the step, at 12:05."""
    desk = shortening(tmp_path, "[{priority: P2, within: 1h}, {within: 4h}]")
    done = desk.at(at("12:05")).run("sla", "sweep")
    assert done.out == "SD-000001: Solved: 75 % of the time used; classified: priority P3 → P2\n"
    assert due(desk) == "2026-11-23T05:05:00Z"
    for moment in ("12:10", "12:55", "13:04"):
        assert desk.at(at(moment)).run("sla", "sweep", "-q").out == ""
    assert not told(desk)
    assert "100 % of the time used; escalated" in desk.at(at("13:05")).run("sla", "sweep").out
    assert desk.at(at("13:34")).run("sla", "sweep", "-q").out == ""
    assert "150 % of the time used" in desk.at(at("13:35")).run("sla", "sweep").out
    assert facts(desk) == [("2026-11-23T05:05:00Z", 100), ("2026-11-23T05:05:00Z", 150)]


def test_after_a_step_that_leaves_time_the_promise_counts_from_its_start(tmp_path: Path) -> None:
    desk = shortening(tmp_path, "[{priority: P2, within: 210m}, {within: 4h}]")
    desk.at(at("12:05")).run("sla", "sweep")
    assert due(desk) == "2026-11-23T04:30:00Z"
    assert "100 % of the time used" in desk.at(at("12:31")).run("sla", "sweep").out


def test_steps_that_were_taken_are_not_taken_again(tmp_path: Path) -> None:
    """75 % of the new promise come, too, and are nothing new; 90 % are counted from the step."""
    steps = STEPS.replace("[", "[{at: 90%, tell: head}, ")
    desk = shortening(tmp_path, "[{priority: P2, within: 1h}, {within: 4h}]", steps)
    desk.at(at("12:05")).run("sla", "sweep")
    assert desk.at(at("12:58")).run("sla", "sweep", "-q").out == ""
    assert "90 % of the time used" in desk.at(at("12:59")).run("sla", "sweep").out
    assert len(told(desk)) == 1


def test_a_promise_kept_after_its_step_is_met(tmp_path: Path) -> None:
    desk = shortening(tmp_path, "[{priority: P2, within: 1h}, {within: 4h}]")
    desk.at(at("12:05")).run("sla", "sweep")
    desk.at(at("13:00")).run("resolve", "1", "--cause", "x", "--solution", "y")
    assert desk.outcomes() == {"solve": "met"}
    assert desk.at(at("13:30")).run("sla", "sweep", "-q").out == ""


def test_a_step_at_the_due_time_gives_no_new_time(tmp_path: Path) -> None:
    desk = shortening(tmp_path, "[{priority: P2, within: 1h}, {within: 4h}]", "[{at: 100%, priority: up}]")
    for moment in ("13:00", "13:01"):
        desk.at(at(moment)).run("sla", "sweep")
    assert desk.json("show", "1")["priority"] == "P2"
    assert due(desk) == "2026-11-23T05:00:00Z"
    assert desk.json("report", "overdue")[0]["due_at"] == "2026-11-23T05:00:00Z"
