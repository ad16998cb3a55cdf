"""`sla sweep` after it was down: what was broken and fulfilled meanwhile is told, as past, and once."""

from __future__ import annotations

from operator import itemgetter
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.sweeping import TELL, at, make, taken, told

STEPS = (
    "[{at: 75%, tell: head, level: up}, {at: 100%, note: late, tell: head, level: up, priority: up, assign: auto},"
    " {at: 150%, tell: head}, {at: 200%, tell: head}]"
)
RESOLVE = ("--cause", "x", "--solution", "y")


def texts(desk: Desk) -> list[str]:
    return [each["text"] for each in told(desk)]


def test_a_promise_broken_and_fulfilled_meanwhile_is_told_as_past(tmp_path: Path) -> None:
    """Due at 13:00, solved at 15:30: 150 % were reached at 15:00, 200 % never were, and what warns comes too late."""
    desk = make(tmp_path, STEPS, TELL)
    desk.at(at("09:30")).run("sla", "sweep")
    desk.at(at("15:30")).run("resolve", "1", *RESOLVE)
    done = desk.at(at("16:30")).run("sla", "sweep")
    past = "was due 2026-11-23 13:00, missed; resolved 2026-11-23 15:30"
    assert done.out == (
        f"SD-000001: Solved: 100 % of the time used; {past}: late; to be told: Head of service\n"
        f"SD-000001: Solved: 150 % of the time used; {past}; to be told: Head of service\n"
        "SD-000001: Head of service was told (command)\n"
        "SD-000001: Head of service was told (command)\n"
    )
    assert texts(desk) == [
        f"SD-000001: 100 % of the time for Solved is used; {past}: late",
        f"SD-000001: 150 % of the time for Solved is used; {past}",
    ]
    shown = desk.json("show", "1")
    assert (shown["level"], shown["priority"], shown["engineer"]) == ("1", "P3", "Wang Lin")
    for moment in ("16:35", "16:40"):
        assert desk.at(at(moment)).run("sla", "sweep").err == "nothing has become due\n"
    assert set(taken(desk).values()) == {1}


def test_on_a_ticket_that_goes_on_nothing_is_done_about_what_is_over(tmp_path: Path) -> None:
    desk = make(tmp_path, STEPS, TELL, tickets=0)
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("stops: [resolved]", "stops: [answered]"))
    desk.at(at("09:00")).run("log", "fault", "-c", "Example Clinic")
    desk.run("assign", "1", "wang")
    desk.at(at("09:30")).run("sla", "sweep")
    desk.at(at("14:00")).run("note", "1", "restart it", "--event", "answered")
    done = desk.at(at("14:05")).run("sla", "sweep")
    assert "was due 2026-11-23 13:00, missed; answered 2026-11-23 14:00" in done.out
    shown = desk.json("show", "1")
    assert (shown["state"], shown["level"], shown["priority"], shown["engineer"]) == ("open", "1", "P3", "Wang Lin")


def test_what_was_broken_before_a_hold_is_escalated_though_it_stands_still(tmp_path: Path) -> None:
    """As a sweep at its time would have done; from the hold on nothing more is used up."""
    desk = make(tmp_path, "[{at: 90%, tell: boss}, {at: 100%, tell: head, level: up}, {at: 150%, tell: head}]", TELL)
    desk.at(at("09:30")).run("sla", "sweep")
    desk.at(at("14:00")).run("hold", "1", "--reason", "customer")
    desk.at(at("14:05")).run("sla", "sweep")
    assert desk.at(at("16:05")).run("sla", "sweep", "-q").out == ""
    assert [each["percent"] for each in told(desk)] == [100]
    assert desk.json("show", "1")["level"] == "2"
    desk.at("2026-11-24 09:00").run("resume", "1")
    desk.at("2026-11-24 09:05").run("sla", "sweep")
    desk.at("2026-11-24 10:01").run("sla", "sweep")
    assert [each["percent"] for each in told(desk)] == [100, 90, 150]


def test_what_was_told_while_it_ran_is_not_told_as_past(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 100%, tell: head}, {at: 150%, tell: boss}]", TELL)
    desk.at(at("13:05")).run("sla", "sweep")
    desk.at(at("15:30")).run("resolve", "1", *RESOLVE)
    desk.at(at("16:00")).run("sla", "sweep")
    assert [(each["percent"], "missed" in each["text"]) for each in told(desk)] == [(100, False), (150, True)]


def test_what_was_kept_is_not_told(tmp_path: Path) -> None:
    desk = make(tmp_path, STEPS, TELL, tickets=2)
    desk.at(at("13:00")).run("resolve", "1", *RESOLVE)
    desk.at(at("12:30")).run("cancel", "2", "--reason", "twice")
    assert desk.at(at("16:00")).run("sla", "sweep", "-q").out == ""


def test_what_was_missed_when_the_ticket_was_cancelled_is_told(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 100%, tell: head}]", TELL)
    desk.at(at("14:00")).run("cancel", "1", "--reason", "withdrawn")
    desk.at(at("14:05")).run("sla", "sweep")
    assert [text.partition("; ")[2] for text in texts(desk)] == [
        "was due 2026-11-23 13:00, missed; cancelled 2026-11-23 14:00"
    ]


def test_what_nobody_could_be_told_of_is_told_later(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 100%, tell: engineer}]", TELL.partition("duty:")[0])
    desk.run("engineer", "edit", "wang", "--left")
    desk.at(at("14:00")).run("resolve", "1", *RESOLVE)
    assert "not done (tell): Wang Lin has left" in desk.at(at("14:05")).run("sla", "sweep").out
    for moment in ("14:10", "14:15"):
        assert desk.at(at(moment)).run("sla", "sweep", "-q").out == ""
    desk.run("engineer", "edit", "wang", "--active")
    desk.at(at("14:20")).run("sla", "sweep")
    assert [each["to"]["name"] for each in told(desk)] == ["Wang Lin"]


def test_a_step_written_afterwards_tells_nothing_that_was_seen_before(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]", TELL)
    desk.at(at("14:00")).run("resolve", "1", *RESOLVE)
    desk.at(at("14:05")).run("sla", "sweep")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("[{at: 50%, note: hurry}]", "[{at: 100%, tell: head}]"))
    assert desk.at(at("14:10")).run("sla", "sweep", "-q").out == ""


def test_history_is_not_told(tmp_path: Path) -> None:
    """The first sweep looks back a week: what was missed before is no news."""
    desk = make(tmp_path, "[{at: 100%, tell: head}]", TELL, tickets=2)
    desk.at(at("14:00")).run("resolve", "1", *RESOLVE)
    desk.at("2026-11-24 14:00").run("resolve", "2", *RESOLVE)
    desk.at("2026-12-01 09:00").run("sla", "sweep")
    assert [each["ticket"]["number"] for each in told(desk)] == ["SD-000002"]


def test_what_is_typed_late_is_told_too(tmp_path: Path) -> None:
    """The ticket of the morning is typed in the evening, after the sweep; so is that it was solved late."""
    desk = make(tmp_path, "[{at: 100%, tell: head}]", TELL, tickets=0)
    desk.at(at("16:00")).run("log", "seen", "-c", "Example Clinic")
    desk.at(at("16:05")).run("sla", "sweep")
    desk.at(at("16:30")).run("log", "fault", "-c", "Example Clinic", "--at", at("09:00"))
    desk.run("resolve", "2", *RESOLVE, "--at", at("15:00"))
    desk.at(at("16:35")).run("sla", "sweep")
    assert [each["ticket"]["number"] for each in told(desk)] == ["SD-000002"]


# Whenever sweeps come

LIFE = [
    ("2026-11-23 10:00", ("hold", "3", "--reason", "customer")),
    ("2026-11-23 12:00", ("resolve", "1", *RESOLVE)),
    ("2026-11-23 12:00", ("resume", "3")),  # due at 15:00
    ("2026-11-23 14:00", ("resolve", "2", *RESOLVE)),
    ("2026-11-23 14:00", ("hold", "4", "--reason", "customer")),  # an hour after it was missed
    ("2026-11-23 15:30", ("cancel", "5", "--reason", "withdrawn")),
    ("2026-11-23 16:30", ("resolve", "3", *RESOLVE)),
    ("2026-11-24 09:00", ("resume", "4")),
    ("2026-11-24 10:30", ("resolve", "4", *RESOLVE)),
]
EVERY_HOUR = [f"2026-11-{day} {hour:02}:59" for day in (23, 24) for hour in range(9, 17)]


def told_in(folder: Path, sweeps: list[str]) -> list[tuple[str, int]]:
    """What is told in the life of six tickets, by ticket and share, when sweeps come at these times."""
    desk = make(folder, "[{at: 100%, tell: head}, {at: 150%, tell: head}, {at: 200%, tell: head}]", TELL, tickets=6)
    life = [*LIFE, *((moment, ("sla", "sweep", "-q")) for moment in sweeps)]
    for moment, command in sorted(life, key=itemgetter(0)):
        desk.at(moment).run(*command)
    return sorted((each["ticket"]["number"], each["percent"]) for each in told(desk))


@pytest.mark.parametrize(
    "sweeps",
    [EVERY_HOUR, ["2026-11-23 14:05", "2026-11-24 16:59"], ["2026-11-23 09:01", "2026-11-24 16:59"]],
    ids=["in time", "seldom", "once"],
)
def test_breaches_are_told_once_whenever_sweeps_come(tmp_path: Path, sweeps: list[str]) -> None:
    assert told_in(tmp_path, sweeps) == [
        ("SD-000002", 100), ("SD-000003", 100), ("SD-000004", 100), ("SD-000004", 150),
        ("SD-000005", 100), ("SD-000005", 150), ("SD-000006", 100), ("SD-000006", 150), ("SD-000006", 200),
    ]  # fmt: skip
