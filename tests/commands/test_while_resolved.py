"""What becomes of promises while their ticket is resolved, and of those that are given anew by what fulfils them.

The desk is in Paris, its office open Monday to Friday 08:00-18:00. 2026-03-02 is a Monday.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk, built_once

YAML = """\
desk: {timezone: Europe/Paris, name: Test}
defaults: {priority: P3}
priorities: {P3: {name: normal}}
calendars: {office: {hours: {mon-fri: "08:00-18:00"}}}
events: {papers: the papers were sent}
tiers:
  std:
    calendar: office
    calls: {resolved: reopen}
    targets:
      answer: {name: First answer, starts: logged, stops: [answered], within: 4h}
      papers: {name: Papers, starts: logged, stops: [papers], within: 6h}
      news: {name: News, starts: logged, stops: [answered, resolved], every: 2h}
      solve: {name: Solved, starts: logged, stops: [resolved], within: 8h}
"""


@built_once
def desk(empty: Desk) -> Desk:
    empty.at("2026-03-02 07:00").begin()
    empty.config.write_text(YAML, encoding="utf-8")
    empty.at("2026-03-02 09:00").run("log", "纸卡住了", "-c", "诊所", "-t", "1234567")
    return empty


def said(desk: Desk, target: str) -> list[tuple[Any, ...]]:
    """How `sla explain` tells of each promise of the target: state, margin, due."""
    promises = desk.json("sla", "explain", "1", target)["promises"]
    return [(each["state"], each["margin"], each["due_at"]) for each in promises]


def overdue(desk: Desk) -> list[tuple[str, str]]:
    return [(row["target"], row["late"]) for row in desk.json("report", "overdue")]


def resolve(desk: Desk, at: str) -> str:
    return desk.at(at).run("resolve", "1", "--cause", "c", "--solution", "s").out


def test_what_only_the_open_ticket_could_fulfil_stands_still(desk: Desk) -> None:
    assert "First answer: stands still\n" in resolve(desk, "2026-03-02 12:00")  # an hour is left
    desk.at("2026-03-03 12:00")
    assert overdue(desk) == [("papers", "7h")]  # which are sent whether it is resolved or not
    assert said(desk, "answer") == [("held", "1h", "2026-03-03T12:00:00Z")]  # were it to go on now
    assert "First answer: goes on, due 13:00 (in 1 h)\n" in desk.run("reopen", "1", "--reason", "again").out
    assert overdue(desk.at("2026-03-03 13:30"))[-1] == ("answer", "30m")


def test_what_was_late_when_it_was_resolved_gets_no_later(desk: Desk) -> None:
    resolve(desk, "2026-03-02 14:00")
    desk.at("2026-03-04 12:00")
    assert "answer" not in dict(overdue(desk))
    assert said(desk, "answer") == [("missed", "1h", "2026-03-02T12:00:00Z")]
    [clock] = [each for each in desk.json("show", "1")["clocks"] if each["target"] == "answer"]
    assert (clock["late"], clock["held"]) == ("1h", True)
    assert "First answer: missed by 1h\n" in desk.run("close", "1").out
    assert said(desk, "answer") == [("missed", "1h", "2026-03-02T12:00:00Z")]


def test_closing_judges_by_when_it_was_resolved(desk: Desk) -> None:
    resolve(desk, "2026-03-02 12:00")
    assert "First answer: no longer promised\n" in desk.at("2026-03-05 12:00").run("close", "1").out
    assert [row["missed"] for row in desk.json("report", "attainment") if row["target"] == "answer"] == []


def test_an_answer_while_it_is_resolved_counts_without_the_time_since(desk: Desk) -> None:
    resolve(desk, "2026-03-02 12:00")
    desk.at("2026-03-04 09:00").run("note", "1", "called back", "--event", "answered")
    assert said(desk, "answer")[0][0] == "met"


def test_what_recurs_says_what_gave_it_anew(desk: Desk) -> None:
    desk.at("2026-03-02 10:00").run("note", "1", "we look for it", "--event", "answered")
    first, second = desk.json("sla", "explain", "1", "news")["promises"]
    assert (first["started_by"], second["started_by"], second["started_by_person"]) == ("logged", "answered", "tester")
    assert second["rule"]["line"] == first["rule"]["line"]
    assert "starts    Mon 2026-03-02 10:00  answered, by tester" in desk.run("sla", "explain", "1", "news").out
    # another word does not make it void
    desk.config.write_text(YAML.replace("every: 2h", "every: 3h"), encoding="utf-8")
    desk.run("sla", "recompute")
    assert said(desk, "news")[1:] == [("running", "3h", "2026-03-02T12:00:00Z")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (["10:00", "10:00"], 1),  # told twice
        (["10:00:10", "10:00:50"], 1),  # times are told to the minute: within one it is the same
        (["10:00", "10:01"], 2),
    ],
)
def test_an_answer_told_twice_keeps_one_promise(desk: Desk, typed: list[str], kept: int) -> None:
    desk.at("2026-03-02 10:30")
    for time in typed:
        desk.run("note", "1", "x", "--event", "answered", "--at", f"2026-03-02 {time}")
    assert [state for state, _margin, _due in said(desk, "news")] == ["met"] * kept + ["running"]
