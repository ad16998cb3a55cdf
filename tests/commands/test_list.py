"""Which tickets there are: by state, engineer, customer, region, priority, due time; sorted and limited."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Desk


def numbers(desk: Desk, *arguments: str) -> list[int]:
    return [int(row["number"][-6:]) for row in desk.json("list", *arguments)]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ((), [3, 1, 2]),
        (("--state", "open"), [3, 1]),
        (("--state", "held"), [2]),
        (("--state", "Held, open"), [3, 1, 2]),
        (("--state", "resolved,cancelled"), [4, 5]),
        (("--state", "all", "--sort", "number"), [1, 2, 3, 4, 5]),
        (("--engineer", "Zhao"), [1]),
        (("--engineer", "@me"), [3]),
        (("--unassigned",), [2]),
        (("--customer", "ced"), [1]),
        (("--customer", "0001", "--state", "all"), [1, 5]),
        (("--region", "COUNTY"), [3]),
        (("--tier", "standard"), [1, 2]),
        (("--priority", "p1"), [2]),
        (("--priority", "P1,P3"), [3, 1, 2]),
        (("--due-before", "09:30"), [3]),
        (("--due-before", "in 2h"), [3, 1]),
        (("--due-before", "09:05"), []),  # due just then
        (("--sort", "opened"), [1, 2, 3]),
        (("--sort", "priority"), [2, 3, 1]),
        (("--sort", "customer"), [3, 2, 1]),
        (("--sort", "engineer"), [3, 1, 2]),
        (("--limit", "2"), [3, 1]),
        (("--limit", "0"), [3, 1, 2]),
        (("--engineer", "Zhao", "--region", "county"), []),
        (("--as-of", "2026-03-02 08:50", "--sort", "number"), [1, 2, 3]),
        (("--as-of", "yesterday"), []),
    ],
)
def test_what_is_found(morning: Desk, arguments: tuple[str, ...], found: list[int]) -> None:
    assert numbers(morning, *arguments) == found


def test_nothing_found_is_no_error(morning: Desk) -> None:
    done = morning.run("list", "--state", "closed")
    assert (done.out, done.err) == ("", "no tickets\n")
    assert morning.run("list", "--state", "closed", "--json").out == "[]\n"


def test_people_read_the_name_of_the_target_and_programs_its_key(morning: Desk) -> None:
    assert "First answer" in morning.run("list").out
    assert "First answer" in morning.run("list", "--format", "html").out
    assert ",answer," in morning.run("list", "--format", "csv").out


def test_what_is_due_next(morning: Desk) -> None:
    rows = {row["number"]: (row["target"], row["due_at"]) for row in morning.json("list")}
    assert rows == {
        "SD-000001": ("answer", "2026-03-02T02:40:00Z"),
        "SD-000002": (None, None),  # on hold
        "SD-000003": ("answer", "2026-03-02T01:05:00Z"),
    }


def test_the_most_urgent_comes_first_whatever_it_is_called(tmp_path: Path) -> None:
    desk = Desk(tmp_path).at("2026-03-02 09:00").begin()
    desk.config.write_text(NAMED, encoding="utf-8")
    for number, priority in enumerate(("low", "urgent", "normal"), 1):
        desk.run("log", f"call {number}", "-c", "Cedar", "-p", priority)
    assert numbers(desk, "--sort", "priority") == numbers(desk) == [2, 3, 1]
    assert numbers(desk, "--sort", "priority", "--reverse") == [1, 3, 2]
    assert [row["number"][-1] for row in desk.json("report", "board")["next"]] == ["2", "3", "1"]
    solved = desk.json("report", "solved", "--within", "24h clock")
    assert [row["priority"] for row in solved] == ["urgent", "normal", "low", "all"]


NAMED = """
desk: {name: D, timezone: Asia/Shanghai}
kinds: {fault: {name: Fault}}
channels: {phone: Telephone}
regions: {city: City}
stations: {centre: {name: Centre, regions: [city]}}
priorities: {urgent: {name: Urgent, means: u}, normal: {name: Normal, means: n}, low: {name: Low, means: l}}
holds: {customer: waiting}
calendars: {always: {hours: {mon-sun: ["00:00-24:00"]}}}
tiers: {t: {name: T, calendar: always, targets: {solve: {name: S, starts: logged, stops: [resolved], within: none}}}}
defaults: {priority: normal}
"""
