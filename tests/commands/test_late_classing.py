"""Classes told for a time before a later classing: what that one did not say holds on from then."""

from __future__ import annotations

from tests.conftest import Desk


def test_a_tier_told_for_before_another_classing(desk: Desk) -> None:
    """The later one said the priority only; the terms of the tier that the ticket had by then are those of gold."""
    desk.at("2026-03-02 10:00").run("log", "黑屏", "-c", "示例诊所", "--yes")
    desk.at("2026-03-02 10:10").run("classify", "1", "-p", "P1")
    desk.at("2026-03-02 10:12").run("classify", "1", "--tier", "gold", "--at", "10:05")
    late = {clock["target"]: clock["due_at"] for clock in desk.json("show", "1")["clocks"] if not clock["outcome"]}
    shown = desk.json("show", "1")
    assert (shown["tier"], shown["priority"]) == ("gold", "P1")
    desk.at("2026-03-02 10:00").run("log", "dark", "-c", "Example Clinic", "--yes")
    desk.at("2026-03-02 10:05").run("classify", "2", "--tier", "gold")
    desk.at("2026-03-02 10:10").run("classify", "2", "-p", "P1")
    desk.at("2026-03-02 10:12")
    told = {clock["target"]: clock["due_at"] for clock in desk.json("show", "2")["clocks"] if not clock["outcome"]}
    assert late == told
    desk.run("undo", "1")
    assert desk.json("show", "1")["tier"] == "standard"


def test_an_ending_told_for_before_a_classing(desk: Desk) -> None:
    """What it ended by the old priority goes on by the new one when the ticket is reopened."""
    desk.at("2026-03-02 10:00").run("log", "没有声音", "-c", "示例诊所", "--yes")
    desk.at("2026-03-02 10:10").run("classify", "1", "-p", "P1")
    desk.at("2026-03-02 10:12").run("resolve", "1", "-c", "cable", "-s", "plugged in", "--at", "10:05")
    desk.at("2026-03-02 10:20").run("reopen", "1", "-r", "silent again")
    desk.run("log", "silent", "-c", "Example Clinic", "-p", "P1", "--yes")
    promised = [
        {clock["target"]: clock["within"] for clock in desk.json("show", number)["clocks"] if not clock["outcome"]}
        for number in ("1", "2")
    ]
    assert promised[0]["solve"] == promised[1]["solve"]
