"""A complaint stands under the contract of its ticket, whatever else the customer has, and is about its machine."""

from __future__ import annotations

from tests.conftest import Desk

MARKS = ("--mark", "attitude=1", "--mark", "quality=1", "--mark", "solved=1")


def test_a_complaint_takes_contract_and_site_of_its_ticket(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("#    complaint: 1\n", "    complaint: 1\n"), encoding="utf-8")
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Fleet", "--phone", "13800000001")
    desk.run("site", "add", "fleet", "Yard", "--address", "1 Yard Road")
    for ends in ("2026-03-20", "2026-12-31"):
        desk.run("contract", "add", "fleet", "--kind", "full", "--from", "2026-01-01", "--to", ends)
    desk.run("log", "no position", "-c", "CU-0001", "--contract", "C-0001", "--site", "Yard")
    desk.run("complaint", "log", "1", "slow", "--about", "Wang")
    desk.run("resolve", "1", "-c", "x", "-s", "y")
    marks = desk.run("survey", "take", "service", "1", *MARKS)
    assert "SD-000003" in marks.out + marks.err
    shown = [desk.json("show", number) for number in ("1", "2", "3")]
    assert [(each["contract"]["number"], each["site"]) for each in shown] == [("C-0001", shown[0]["site"])] * 3
    desk.at("2026-03-21 09:00").run("complaint", "log", "1", "slow again", "--about", "Wang")  # C-0001 has ended
    assert desk.json("show", "4")["contract"]["number"] == "C-0002"


def test_a_complaint_is_about_the_machine_of_its_ticket_and_no_repair_of_it(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Fleet")
    desk.run("customer", "add", "Sample School")
    desk.run("equipment", "add", "PR-1", "-k", "printer", "-c", "fleet")
    desk.run("log", "jams", "-s", "PR-1")
    desk.run("complaint", "log", "1", "he was rude", "--about", "Wang")
    assert desk.json("show", "2")["equipment"]["serial"] == "PR-1"
    assert [each["number"] for each in desk.json("equipment", "show", "PR-1")["tickets"]] == ["SD-000002", "SD-000001"]
    for number in ("1", "2"):
        desk.run("resolve", number, "-c", "worn", "-s", "replaced")
    desk.run("complaint", "log", "1", "and late")
    (printers, _all) = desk.json("report", "repeats", "--within", "30 days")
    assert (printers["repairs"], printers["came_again"]) == (1, 0)
    assert "SD-000002" not in desk.run("report", "repairs", "2026-03").out
    assert [each["count"] for each in desk.json("report", "faults", "2026-03")] == [1]
    assert "SD-000001 worn" in desk.run("log", "jams again", "-s", "PR-1", "--yes").out  # no complaint
    # what they have sold is not theirs any more
    desk.run("equipment", "edit", "PR-1", "--customer", "school")
    desk.run("complaint", "log", "1", "and dear")
    assert (desk.json("show", "5")["equipment"], desk.json("show", "5")["customer"]) == (None, "Example Fleet")
