"""What was entered late and made a promise kept, and what had been done meanwhile because it was late.

The desk is that of `test_late`: in Paris, its office open Monday to Friday 08:00-18:00. 2026-03-02 is a Monday. The
first answer is promised within 4 h; from its due time on steps of escalation are taken.
"""

from __future__ import annotations

import shlex
from typing import Any

import pytest

from tests.commands.test_late import YAML
from tests.conftest import Desk, built_once
from tests.sweeping import TELL_SH, told, write_program

PLAIN = "answer: {name: First answer, starts: logged, stops: [answered, resolved], within: 4h}"
STEPS = """answer:
        name: First answer
        starts: logged
        stops: [answered, resolved]
        within: 4h
        escalate:
          - {at: 50%, level: up}
          - {at: 100%, level: up, priority: up, assign: Bob, tell: [head]}
          - {at: 150%, level: up}"""
TELL = """levels: {1: Hotline, 2: Experts, 3: Makers, 4: Owners}
notify: {command: [./tell.sh]}
recipients: {head: {name: Head of service}}"""
ANSWERED = ("note", "1", "told them", "--event", "answered", "--at", "2026-03-02 12:00", "--why", "忘了")


@built_once
def desk(empty: Desk) -> Desk:
    empty.at("2026-03-02 07:00").begin()
    text = YAML.replace(PLAIN, STEPS).replace("levels: {1: Hotline, 2: Experts}", TELL)
    empty.config.write_text(text, encoding="utf-8")
    write_program(empty, TELL_SH)
    for name in ("Ann", "Bob"):
        empty.run("engineer", "add", name)
    empty.at("2026-03-02 09:00").run("log", "x", "-c", "诊所", "-t", "1234567")
    empty.run("assign", "1", "Ann")
    empty.at("2026-03-02 11:30").run("sla", "sweep")  # 50 %: level 2, for which nothing was late
    return empty


def listed(desk: Desk, *words: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = desk.json("report", "late-entries", *words, SVCDESK_LANG="ko")
    return rows


def test_what_the_steps_did_is_told_and_can_be_put_back(desk: Desk) -> None:
    desk.at("2026-03-02 17:00").run("sla", "sweep")  # 100 % and 150 %
    assert len(told(desk)) == 1
    done = desk.at("2026-03-03 09:00").run(*ANSWERED)
    since = "since Mon 2026-03-02 17:00 because 'First answer' was late: stays; to put it back: svcdesk"
    assert [line for line in done.err.splitlines() if line.startswith("1: ")] == [
        f"1: level Owners {since} escalate 1 --to 2 --reason 'it was not late'",
        f"1: priority Critical {since} classify 1 --priority P3 --correct --why 'it was not late'",
        f"1: given to Bob {since} assign 1 Ann",
        "1: Head of service was told on Mon 2026-03-02 17:00 that 'First answer' was late: say that it was not",
    ]
    [row] = listed(desk)
    drawn = ["level 2 → 4", "priority P3 → P1", "engineer Ann → Bob", "told Head of service"]
    assert row == {
        "number": "1",
        "customer": "诊所",
        "target": "answer",
        "due_at": "2026-03-02T12:00:00Z",
        "state": "met",
        "happened_at": "2026-03-02T11:00:00Z",
        "entered_at": "2026-03-03T08:00:00Z",
        "entered_by": "tester",
        "entered_why": "忘了",
        "recorded": True,
        "drawn": drawn,
        "put_back": [
            "svcdesk escalate 1 --to 2 --reason 'it was not late'",
            "svcdesk classify 1 --priority P3 --correct --why 'it was not late'",
            "svcdesk assign 1 Ann",
        ],
    }
    for command in row["put_back"]:
        assert command in desk.run("report", "late-entries").out
        desk.run(*shlex.split(command)[1:])
    shown = desk.json("show", "1")
    assert (shown["level"], shown["priority"], shown["engineer"]) == ("2", "P3", "Ann")
    [row] = listed(desk)
    assert (row["drawn"], row["put_back"]) == (drawn, [])


def test_what_somebody_has_changed_since_is_left_alone(desk: Desk) -> None:
    desk.at("2026-03-02 13:30").run("sla", "sweep")  # 100 % alone
    desk.at("2026-03-02 14:00").run("escalate", "1", "--to", "4", "--reason", "by hand")
    desk.run("unassign", "1")
    desk.at("2026-03-02 15:00").run(*ANSWERED)
    [row] = listed(desk)
    assert row["drawn"][0] == "level 2 → 3"
    assert row["put_back"] == ["svcdesk classify 1 --priority P3 --correct --why 'it was not late'"]


def test_on_a_ticket_that_has_ended_nothing_is_put_back(desk: Desk) -> None:
    desk.at("2026-03-02 13:30").run("sla", "sweep")
    told = ("resolve", "1", "--cause", "a", "--solution", "b", "--at", "12:30", "--why", "on the road")
    done = desk.at("2026-03-02 15:00").run(*told)
    assert "put it back" not in done.err
    assert "Head of service was told" in done.err
    [row] = listed(desk)
    assert (row["put_back"], len(row["drawn"])) == ([], 4)


def test_nothing_is_said_of_steps_before_the_due_time_nor_of_real_misses(desk: Desk) -> None:
    done = desk.at("2026-03-02 13:30").run(*ANSWERED[:-2])  # late, but before anything was done about it
    assert "stays" not in done.err
    [row] = listed(desk)
    assert (row["recorded"], row["drawn"], row["entered_why"]) == (False, [], None)
    desk.at("2026-03-02 09:00").run("log", "y", "-c", "诊所", "-t", "1234567")
    desk.at("2026-03-02 17:00").run("note", "2", "said", "--event", "answered", "--at", "16:00")
    assert [row["number"] for row in listed(desk)] == ["1"]


def test_the_period_is_that_of_entering_and_the_newest_comes_first(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "y", "-c", "诊所", "-t", "1234567")
    desk.at("2026-03-03 09:00").run(*ANSWERED)
    desk.at("2026-03-04 09:00").run("note", "2", *ANSWERED[2:])
    assert [row["number"] for row in listed(desk)] == ["2", "1"]
    assert [row["number"] for row in listed(desk, "--to", "2026-03-03")] == ["1"]
    assert [row["number"] for row in listed(desk, "--from", "2026-03-04")] == ["2"]
    assert [row["number"] for row in listed(desk, "--as-of", "2026-03-03 12:00")] == ["1"]
    assert listed(desk, "--to", "2026-03-02") == []


def test_as_of_a_moment_it_tells_what_stood_then(desk: Desk) -> None:
    desk.at("2026-03-02 13:30").run("sla", "sweep")
    desk.at("2026-03-02 15:00").run(*ANSWERED)
    desk.at("2026-03-02 16:00").run("resolve", "1", "--cause", "a", "--solution", "b")
    assert [bool(listed(desk, *then)[0]["put_back"]) for then in ((), ("--as-of", "15:30"))] == [False, True]


def test_a_hold_entered_late_is_listed_as_what_it_says_now(desk: Desk) -> None:
    hold = ("hold", "1", "--reason", "customer", "--at", "12:00", "--why", "they asked")
    desk.at("2026-03-02 14:00").run(*hold)
    [row] = listed(desk)
    assert (row["state"], row["due_at"], row["happened_at"]) == ("held", "2026-03-02T12:00:00Z", "2026-03-02T11:00:00Z")
    desk.at("2026-03-02 15:00").run("resume", "1")  # 1 h was left
    assert [row["state"] for row in listed(desk)] == ["running"]
    desk.at("2026-03-02 16:30")
    assert [row["state"] for row in listed(desk)] == ["missed"]


def test_an_extension_that_was_taken_back_is_listed(desk: Desk) -> None:
    desk.run("contract", "add", "诊所", "--kind", "yearly", "--from", "2026-01-01", "--to", "2026-12-31")
    desk.at("2026-03-02 09:00").run("log", "y", "-c", "诊所", "-t", "1234567")
    desk.at("2026-03-03 09:00").run("sla", "sweep")
    desk.run("resolve", "2", "-c", "a", "-s", "b", "--at", "2026-03-02 16:00", "--why", "by telephone")
    [row] = [each for each in listed(desk) if each["target"] == "solve"]
    assert "contract 2026-12-31 → 2027-01-31" in row["drawn"]


@pytest.mark.parametrize("entry", [ANSWERED, ("hold", "1", "--reason", "customer", *ANSWERED[-4:])])
def test_a_notice_about_a_miss_that_is_none_does_not_leave(desk: Desk, entry: tuple[str, ...]) -> None:
    """The program that tells people fails at first, so that the notice waits."""
    write_program(desk, "#!/bin/sh\nexit 1\n")
    desk.at("2026-03-02 13:30").run("sla", "sweep", code=None)
    done = desk.at("2026-03-02 15:00").run(*entry)
    assert "was told" not in done.err
    write_program(desk, TELL_SH)
    said = desk.at("2026-03-02 15:10").run("sla", "sweep").out
    assert "1: Head of service is not told any more (command), since it is out of date\n" in said
    timeline = desk.run("show", "1").out
    why = "since it is not late after all"
    assert f"First answer: Head of service is not told of 100 % of the time any more, {why}" in timeline
    assert told(desk) == []


def test_a_promise_that_is_broken_after_all_takes_its_steps_again(desk: Desk) -> None:
    """A hold that is entered late gives the first answer until 16:00; then it is late in truth, and that is told."""
    desk.at("2026-03-02 13:30").run("sla", "sweep")
    assert len(told(desk)) == 1
    hold = ("hold", "1", "--reason", "customer", "--at", "12:00", "--why", "they asked")
    desk.at("2026-03-02 14:00").run(*hold)
    desk.at("2026-03-02 15:00").run("resume", "1")  # 1 h was left
    desk.at("2026-03-02 15:59").run("sla", "sweep")
    assert len(told(desk)) == 1
    said = desk.at("2026-03-02 16:30").run("sla", "sweep").out
    assert "1: First answer: 100 % of the time used; escalated from Makers to Owners" in said
    assert [each["percent"] for each in told(desk)] == [100, 100]
    assert desk.at("2026-03-02 16:40").run("sla", "sweep").err == "nothing has become due\n"
    [row] = listed(desk)
    assert (row["state"], row["drawn"][0]) == ("missed", "level 2 → 3"), "what was drawn before it was entered"


def test_a_step_before_the_due_time_that_was_taken_after_it_is_no_consequence(desk: Desk) -> None:
    """No sweep ran until 17:00, which takes the steps at 50, 100 and 150 %."""
    desk.at("2026-03-02 09:00").run("log", "y", "-c", "诊所", "-t", "1234567")
    desk.at("2026-03-02 17:00").run("sla", "sweep")
    desk.at("2026-03-03 09:00").run("note", "2", *ANSWERED[2:])
    [row] = listed(desk)
    assert row["drawn"][0] == "level 2 → 4"


def test_a_miss_that_people_were_told_of_needs_a_reason_to_be_none(desk: Desk) -> None:
    """The step only tells; nothing else has noted that the promise was broken."""
    text = desk.config.read_text(encoding="utf-8")
    told_only = text.replace(
        "{at: 100%, level: up, priority: up, assign: Bob, tell: [head]}", "{at: 100%, tell: [head]}"
    )
    desk.config.write_text(told_only, encoding="utf-8")
    desk.at("2026-03-02 13:30").run("sla", "sweep")
    assert len(told(desk)) == 1
    assert "add --why" in desk.at("2026-03-02 14:00").run(*ANSWERED[:-2], code=1).err
    desk.run(*ANSWERED)
    assert [(row["entered_why"], row["drawn"]) for row in listed(desk)] == [("忘了", ["told Head of service"])]


def test_of_a_target_that_recurs_each_promise_has_its_own_line(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace("within: 4h\n", "every: 4h\n")
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 11:40").run("log", "y", "-t", "1234567")
    desk.at("2026-03-03 11:00").run("note", "2", "x", "--event", "answered", "--at", "2026-03-02 14:00")
    desk.run("resolve", "2", "-c", "x", "-s", "y", "--at", "2026-03-02 17:00", "--why", "忘了")
    rows = [row for row in listed(desk) if row["target"] == "answer"]
    assert sorted((row["due_at"], row["happened_at"]) for row in rows) == [
        ("2026-03-02T14:40:00Z", "2026-03-02T13:00:00Z"),
        ("2026-03-02T17:00:00Z", "2026-03-02T16:00:00Z"),
    ]
