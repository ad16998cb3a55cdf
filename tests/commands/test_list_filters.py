"""Lists of the day: what came in, what was closed, of a machine, a site, a channel; saved lists, and aliases."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.terminal import printed

SAVED = """
lists:
  city: {region: city, state: all, sort: number, columns: [number, level, summary]}
aliases:
  mine: list --mine
  done: list --closed-since today
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """1 of Sunday, in the city; 2 by mail about a machine on the north site; 3 resolved today; 4 mine, on level 1."""
    desk = Desk(tmp_path_factory.mktemp("filters")).at("2026-03-01 09:00").begin()
    text = desk.config.read_text().partition("lists:\n")
    desk.config.write_text(text[0] + text[2].partition("\n\n# Working")[2].partition("\n")[2] + SAVED)
    desk.run("engineer", "add", "Wang Lin", "--login", "tester")
    desk.run("log", "old 打印机", "-c", "Cedar")
    desk.at("2026-03-02 09:00").run("customer", "add", "Ash", "--region", "county")
    desk.run("site", "add", "Ash", "North wing")
    desk.run("equipment", "add", "HK-1", "--kind", "printer", "--customer", "Ash", "--site", "North")
    desk.run("log", "two", "--serial", "HK-1", "--channel", "mail", "-k", "installation")
    desk.run("log", "three 打印机", "-c", "Cedar")
    desk.run("log", "four", "-c", "Birch")
    desk.run("assign", "4", "@me")
    desk.run("resolve", "3", "-c", "x", "-s", "y")
    return desk.at("2026-03-02 10:00")


def numbers(desk: Desk, *arguments: str) -> list[int]:
    return [int(row["number"][-6:]) for row in desk.json("list", *arguments)]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("--opened-since", "today", "--sort", "number"), [2, 3, 4]),
        (("--opened-since", "today", "--state", "open", "--sort", "number"), [2, 4]),
        (("--closed-since", "today"), [3]),
        (("--closed-since", "2026-03-02 09:30"), []),
        (("--mine",), [4]),
        (("--serial", "HK-1"), [2]),
        (("--customer", "Ash", "--site", "North"), [2]),
        (("--channel", "mail"), [2]),
        (("--kind", "installation"), [2]),
        (("--text", "打印机", "--state", "all", "--sort", "number"), [1, 3]),
        (("--text", "打印机"), [1]),
        (("--text", "无关"), []),
        (("--sort", "number", "--reverse"), [4, 2, 1]),
        (("--sort", "number", "--reverse", "--limit", "1"), [4]),
        (("city",), [1, 3, 4]),
        (("city", "--state", "open", "--reverse"), [4, 1]),
    ],
    ids=str,
)
def test_filters(desk: Desk, arguments: tuple[str, ...], found: list[int]) -> None:
    assert numbers(desk, *arguments) == found


def test_a_saved_list_shows_its_columns(desk: Desk) -> None:
    done = desk.run("list", "city", "--limit", "1")
    assert done.out.splitlines()[0].split() == ["number", "level", "summary"]
    assert "list 'nightly' is unknown: city" in desk.run("list", "nightly", code=2).err


def test_an_alias_is_the_command_it_stands_for(desk: Desk) -> None:
    assert [row["number"] for row in desk.json("mine")] == ["SD-000004"]
    assert "SD-000003" in desk.run("done").out
    assert desk.run("mien", code=2).err.startswith("svcdesk: No such command 'mien'")
    assert desk.run("mine", "--help").out.startswith("Usage: svcdesk list")


def test_a_site_needs_its_customer(desk: Desk) -> None:
    assert "--site needs --customer" in desk.run("list", "--site", "North", code=2).err


def test_on_a_terminal_the_list_fits_and_says_how_many_there_are(desk: Desk) -> None:
    shown = printed(desk, "list", "--state", "all", LINES="8")
    assert shown.splitlines()[-1].endswith(" of 4; --limit 0 shows all")
    shown = printed(desk, "list", "--state", "all", LINES="30")
    assert "--limit" not in shown
