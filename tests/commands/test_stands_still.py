"""What stands still has no due time that runs: no answer prints one for it as if it had."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once


@built_once
def held(desk: Desk) -> Desk:
    """A ticket of Monday 2 March 2026, 09:00, on hold since 09:10, as of 16:00: its due times have gone by."""
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A", "-p", "P1")
    desk.at("2026-03-02 09:10").run("hold", "1", "-r", "parts")
    return desk.at("2026-03-02 16:00")


def effects(out: str) -> list[str]:
    return [line.strip() for line in out.splitlines() if line.startswith("  ")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("classify", "1", "-p", "P2"), ["Solved: 2 working days promised, stands still"]),
        (
            ("classify", "1", "-p", "P3"),
            ["Solved: 5 working days promised, stands still"],
        ),
        (
            ("classify", "1", "--tier", "gold"),
            ["Opinion on how to handle it: 30m clock promised, stands still"],
        ),
    ],
)
def test_other_terms(held: Desk, words: tuple[str, ...], expected: list[str]) -> None:
    told = effects(held.run(*words).out)
    assert set(expected) <= set(told)
    assert all("stands still" in line for line in told), told
    assert not any("ago" in line or "due" in line for line in told)


def test_the_timeline_says_the_same(held: Desk) -> None:
    held.run("classify", "1", "-p", "P2")
    assert "due 03-02" not in held.run("show", "1").out
    [change] = [each for each in held.json("show", "1")["timeline"][-1]["data"]["clocks"] if each["target"] == "solve"]
    assert (change["held"], change["within"]) == ("yes", "2 working days")


def test_what_runs_is_told_as_ever(held: Desk) -> None:
    held.run("resume", "1")
    told = effects(held.run("classify", "1", "-p", "P2").out)
    assert told == ["Solved: now due 03-04 17:30 (in 2 d 1 h), was 03-03 15:50"]


def test_show_names_no_due_time_of_what_stands_still(held: Desk) -> None:
    shown = held.run("show", "1").out
    promises = shown[shown.index("Promises") : shown.index("Holds")]
    lines = [line for line in promises.splitlines() if "stands still" in line]
    assert lines
    assert all("2026-03-0" not in line.replace("2026-03-02T09:00+08:00", "") for line in lines), lines
    assert all(clock["due_at"] for clock in held.json("show", "1")["clocks"])  # programs are told when it was to be
