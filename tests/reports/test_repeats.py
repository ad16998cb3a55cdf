"""`report repeats`: repairs that were right at once, against a count by hand."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.machines import repaired, with_a_printer


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_first_time_fix_against_a_count_by_hand(desk: Desk) -> None:
    for serial in ("PR-2", "PR-3", "PR-4", "PR-5"):
        desk.run("equipment", "add", serial, "-k", "printer", "-c", "clinic")
    desk.run("equipment", "add", "T-1", "-k", "terminal", "-c", "clinic")
    repaired(desk, "2026-03-03")  # comes again below
    repaired(desk, "2026-03-20")  # right: what comes 31 days later is no repeat
    repaired(desk, "2026-04-20")
    number = repaired(desk, "2026-03-04", "PR-2")  # reopened, and resolved again
    desk.at("2026-03-05 09:00").run("reopen", number, "-r", "jams")
    desk.at("2026-03-05 10:00").run("resolve", number, "-c", "x", "-s", "y")
    visited = desk.at("2026-03-06 09:00").json("log", "x", "-s", "PR-3")["number"]
    form = ("-f", "f", "-c", "c", "-a", "a", "-r", "r")
    for _visit in range(2):  # two visits
        desk.run("dispatch", "order", visited, "--engineer", "wang")
        desk.run("dispatch", "arrive", visited)
        desk.run("dispatch", "record", visited, *form)
        desk.run("dispatch", "finish", visited)
    desk.run("resolve", visited, "-c", "x", "-s", "y")
    once = desk.json("log", "x", "-s", "PR-4")["number"]  # a visit that was cancelled is none
    for _visit in range(2):
        desk.run("dispatch", "order", once, "--engineer", "wang")
        desk.run("dispatch", "cancel", once, "-r", "not there")
    desk.run("resolve", once, "-c", "x", "-s", "y")
    repaired(desk, "2026-03-07", "T-1")
    desk.at("2026-03-08 09:00").run("log", "x", "-s", "T-1")  # logged by mistake
    desk.run("cancel", "8", "-r", "by mistake")
    desk.run("log", "x", "-s", "PR-5")  # not resolved yet
    desk.run("log", "x", "-c", "Example Clinic")  # about no machine

    desk.at("2026-05-01 09:00")
    counted = desk.json("report", "repeats")
    keys = ("kind", "repairs", "first_time", "visited_again", "reopened", "came_again", "percent")
    assert [list(row) for row in counted] == [list(keys)] * 3
    assert [tuple(row.values()) for row in counted] == [
        ("printer", 6, 3, 1, 1, 1, 50.0),
        ("terminal", 1, 1, 0, 0, 0, 100.0),
        ("all", 7, 4, 1, 1, 1, 57.1),
    ]
    april = desk.json("report", "repeats", "--from", "2026-04-01", "--to", "2026-04-30")
    assert [tuple(row.values())[:3] for row in april] == [("printer", 1, 1), ("all", 1, 1)]
    longer = desk.json("report", "repeats", "--within", "40 days")[-1]
    assert (longer["first_time"], longer["came_again"]) == (3, 2)
    then = desk.json("report", "repeats", "--as-of", "2026-03-04 12:00")
    assert [tuple(row.values())[:3] for row in then] == [("printer", 2, 2), ("all", 2, 2)]
    assert "--within: 'soon' is not a length of time" in desk.run("report", "repeats", "--within", "soon", code=2).err
    assert desk.run("report", "repeats", "--to", "2020-01-01").err == "no equipment was repaired in that time\n"


def test_a_desk_that_says_nothing_of_repeats(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text().replace("repeats: 30 days", ""))
    assert "--within '30 days', or 'repeats'" in desk.run("report", "repeats", code=2).err
    repaired(desk, "2026-03-03")
    assert desk.at("2026-03-04 09:00").json("log", "x", "-s", "1001")["repeats"] is None
