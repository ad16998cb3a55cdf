"""Planned visits are tickets of a kind of their own: no repairs, and with a title of its own on their form."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once
from tests.machines import repaired, with_a_printer


@built_once
def desk(desk: Desk) -> Desk:
    """A desk that plans inspections, with a customer and a printer of theirs."""
    text = desk.config.read_text(encoding="utf-8")
    planned = "#  inspection: {name: Inspection, planned: yes, sheet: Inspection record}"
    assert planned in text
    desk.config.write_text(
        text.replace(planned, planned[1:].replace("record", "record 巡查反馈信息单")), encoding="utf-8"
    )
    return with_a_printer(desk)


def inspected(desk: Desk, day: str) -> str:
    number = str(desk.at(f"{day} 09:00").json("log", "quarterly", "--kind", "inspection", "-s", "PR-1001")["number"])
    desk.run("resolve", number, "-c", "looked at", "-s", "nothing found")
    return number


def test_an_inspection_is_no_repair_and_repeats_none(desk: Desk) -> None:
    inspected(desk, "2026-03-02")
    repaired(desk, "2026-03-03")
    inspected(desk, "2026-03-05")  # soon after a repair
    inspection = desk.json("log", "monthly", "--kind", "inspection", "-s", "PR-1001")
    assert inspection["repeats"] is None
    call = desk.json("log", "jams again", "-s", "PR-1001")
    assert (call["repeats"]["number"], call["repeats"]["days"]) == ("SD-000002", 2)  # what was inspected since is none
    assert desk.json("show", inspection["number"])["repeats"] is None
    desk.run("cancel", call["number"], "-r", "by mistake")
    counted = desk.json("report", "repeats")[-1]
    assert (counted["repairs"], counted["first_time"], counted["came_again"]) == (1, 1, 0)
    assert desk.json("report", "solved", "--within", "24h clock")[-1]["opened"] == 1
    assert len(desk.json("equipment", "show", "PR-1001")["tickets"]) == 5  # where all that was done is told


def test_its_form_has_a_title_of_its_own(desk: Desk) -> None:
    for kind, title in (("inspection", "Inspection record 巡查反馈信息单"), ("fault", "Dispatch form")):
        number = desk.json("log", "look", "--kind", kind, "-s", "PR-1001")["number"]
        desk.run("dispatch", "order", number, "--engineer", "Wang")
        page = desk.run("dispatch", "print", number, "--to", "-").out
        assert f"<title>{number}/1 {title}</title>" in page


@pytest.mark.parametrize("named", [True, False])
def test_on_a_planned_visit_something_need_be_out_of_order_only_where_a_rule_names_its_kind(
    desk: Desk, named: bool
) -> None:
    text = desk.config.read_text(encoding="utf-8")
    if named:
        text = text.replace("\nform:\n", "\nform:\n  - {kind: inspection, needs: [cause]}\n")
        desk.config.write_text(text, encoding="utf-8")
    for kind in ("inspection", "fault"):
        number = desk.json("log", "look", "--kind", kind, "-s", "PR-1001", "--yes")["number"]
        desk.run("dispatch", "order", number, "--engineer", "Wang")
        desk.run("dispatch", "arrive", number)
    form = ("-a", "cleaned", "-r", "runs", "--solved", "--finish")
    assert "lacks fault, cause:" in desk.run("dispatch", "record", "2", *form, code=1).err
    if named:
        assert "lacks cause:" in desk.run("dispatch", "record", "1", *form, code=1).err
        return
    desk.run("dispatch", "record", "1", *form)
    done = desk.json("show", "1")
    assert (done["state"], done["cause"], done["solution"]) == ("resolved", "Inspection", "cleaned")
