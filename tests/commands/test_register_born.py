"""What nobody called for says in the register what it came of; a repair that mended nothing was not right at once."""

from __future__ import annotations

from tests.conftest import Desk, built_once

KINDS = "#  inspection: {name: Inspection"


@built_once
def busy(desk: Desk) -> Desk:
    """A repair that its form calls not solved, with something found beside it, and a survey that complains."""
    text = desk.config.read_text(encoding="utf-8").replace("#    complaint: 1\n", "    complaint: 1\n")
    assert KINDS in text
    care = "\ncare:\n  rounds: {visit: inspection, each: equipment, every: month}\n"
    desk.config.write_text(text.replace(KINDS, KINDS.replace("#", "")) + care, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "clinic")
    desk.run("log", "prints nothing", "-s", "PR-1001", "--region", "county")
    desk.run("dispatch", "order", "1", "-e", "wang")
    desk.run("dispatch", "arrive", "1")
    told = ("-f", "none", "-c", "none", "-a", "looked", "-r", "fine", "--found", "cable loose=ticket", "--not-solved")
    desk.run("dispatch", "record", "1", *told, "--finish")
    desk.run("task", "plan")
    desk.run("task", "visit", "T-0001", "--engineer", "Wang")
    desk.run("survey", "take", "service", "1", "--mark", "attitude=1", "--mark", "quality=1", "--mark", "solved=1")
    desk.run("log", "when do you come?", "--join", "3", "--phone", "13800000001")
    return desk


def test_the_register_names_no_call_where_nobody_called(busy: Desk) -> None:
    rows = busy.json("report", "register")
    assert [(row["ticket"], row["channel"]) for row in rows] == [
        ("SD-000001", "phone"), ("SD-000002", "visit"), ("SD-000003", "planned"), ("SD-000003", "phone"),
        ("SD-000004", "survey"),
    ]  # fmt: skip
    page = busy.run("report", "register", "--format", "plain").out
    assert [word in page for word in ("found on a visit", "planned visit", "survey")] == [True] * 3


def test_a_repair_that_mended_nothing_was_not_right_at_once(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "clinic")
    desk.run("log", "prints nothing", "-s", "PR-1001", "--region", "county")
    desk.run("dispatch", "order", "1", "-e", "wang")
    desk.run("dispatch", "arrive", "1")
    told = ("-f", "none", "-c", "none", "-a", "looked", "-r", "fine", "--not-solved", "--finish")
    desk.run("dispatch", "record", "1", *told)
    desk.run("resolve", "1", "-c", "x", "-s", "y")
    [fault] = desk.json("report", "faults")
    assert fault["right"] == 0
    [printers, _all] = desk.json("report", "repeats")
    assert (printers["repairs"], printers["first_time"], printers["came_again"]) == (1, 0, 0)
