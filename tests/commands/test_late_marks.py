"""A promise that is kept because of something entered late says so wherever it is shown.

The desk is that of `test_late`: in Paris, its office open Monday to Friday 08:00-18:00. 2026-03-02 is a Monday. First
answer within 4 h, solved within 8 h 30 min.
"""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from tests.commands.test_late import YAML
from tests.conftest import Desk, built_once


@built_once
def desk(empty: Desk) -> Desk:
    empty.at("2026-03-02 07:00").begin()
    empty.config.write_text(YAML, encoding="utf-8")
    for name in ("Ann", "Bob"):
        empty.run("engineer", "add", name)
    return empty


def line(text: str, word: str) -> str:
    """The one line that has this word."""
    [found] = [each for each in text.splitlines() if word in each]
    return found


def promise(desk: Desk, target: str, number: str = "1") -> str:
    """The promise as people are shown it."""
    shown = desk.run("show", number).out
    return line(shown[shown.index("Promises") : shown.index("Calls")], target)


def test_a_promise_kept_by_a_late_entry_says_who_entered_it_and_why(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "诊所", "-t", "1234567")
    desk.at("2026-03-03 09:00").run("escalate", "1", "--reason", "x")  # the miss is recorded
    desk.run("note", "1", "said", "--event", "answered", "--at", "yesterday 11:00", "--why", "电话里说的")
    marked = "met, entered late by tester because 电话里说的"
    assert marked in promise(desk, "First answer")
    assert marked in desk.run("show", "1", "--format", "plain").out
    assert "entered late" not in promise(desk, "Solved"), "only what it made kept"
    explained = desk.run("sla", "explain", "1", "answer").out
    assert line(explained, "entered late").endswith(f"Tue 2026-03-03 09:00  {marked}")
    [account] = desk.json("sla", "explain", "1", "answer")["promises"]
    assert (account["state"], account["entered_by"], account["entered_why"]) == ("met", "tester", "电话里说的")


def test_without_a_reason_it_names_the_person_alone(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    done = desk.at("2026-03-02 14:00").run("note", "1", "said", "--event", "answered", "--at", "12:00")
    assert "First answer: met, 1h to spare; it is marked as entered late\n" in done.out
    assert "met, entered late by tester " in promise(desk, "First answer")
    assert desk.run("sla", "explain", "1", "answer").out.rstrip().endswith("met, entered late by tester")


def test_a_promise_that_runs_or_stands_still_because_of_a_late_hold_is_marked(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 14:00").run("hold", "1", "--reason", "customer", "--at", "10:00", "--why", "they asked")
    assert "held, entered late by tester because they asked" in promise(desk, "First answer")
    desk.at("2026-03-03 09:00").run("resume", "1")
    assert "running, entered late by tester because they asked" in promise(desk, "First answer")
    assert "running, entered late" in desk.run("sla", "explain", "1", "answer").out
    desk.at("2026-03-03 13:00")  # 3 h were left at 09:00: it is broken after all
    assert "entered late" not in desk.run("show", "1").out.split("Timeline")[0]
    assert "entered late" not in desk.run("sla", "explain", "1", "answer").out


def test_what_was_told_late_and_in_time_is_not_marked(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-02 12:00").run("note", "1", "said", "--event", "answered", "--at", "11:00")
    assert "entered late" not in desk.run("show", "1").out
    [row] = [each for each in desk.json("report", "attainment") if each["target"] == "answer"]
    assert (row["met"], row["entered_late"]) == (1, 0)


@pytest.mark.parametrize("by", [None, "customer", "engineer", "region", "month"])
def test_attainment_counts_what_was_entered_late(desk: Desk, by: str | None) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.run("log", "y", "-c", "Example Clinic", "-t", "1234567")
    desk.run("assign", "1", "2", "Ann")
    question = ("report", "attainment", *(("--by", by) if by else ()))
    for number, at in (("1", "09:30"), ("2", "14:00")):
        desk.at(f"2026-03-02 {at}").run("note", number, "said", "--event", "answered", "--at", "09:20")
        if number == "1":
            assert "entered late" not in desk.run(*question, "--format", "plain").out, (
                "for people only when there is one"
            )
    [row] = [each for each in desk.json(*question) if each["target"] == "answer"]
    assert (row["met"], row["entered_late"], row["percent"]) == (2, 1, 100.0)
    assert "met, entered late" in desk.run(*question).out
    [told] = [
        each
        for each in csv.DictReader(StringIO(desk.run(*question, "--format", "csv").out))
        if each["target"] == "answer"
    ]
    assert told["entered_late"] == "1"


def test_a_late_entry_that_makes_nothing_kept_is_counted_nowhere(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "-c", "Example Clinic", "-t", "1234567")
    desk.at("2026-03-03 09:00").run("note", "1", "said", "--event", "answered", "--at", "2026-03-02 17:00")
    [row] = [each for each in desk.json("report", "attainment") if each["target"] == "answer"]
    assert (row["met"], row["missed"], row["entered_late"]) == (0, 1, 0)
    assert "entered late" not in desk.run("show", "1").out
