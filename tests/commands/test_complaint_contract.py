"""A complaint stands under the contract of the ticket that it is about, whatever else the customer has."""

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
