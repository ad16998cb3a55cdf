"""`svcdesk meanwhile`: what others did to one's tickets."""

from __future__ import annotations

import pytest

from tests.conftest import Desk


@pytest.fixture
def shared(desk: Desk) -> Desk:
    """Wang Lin has a ticket, Zhao Min another."""
    desk.at("2026-03-02 09:00")
    for engineer in ("wang", "zhao"):
        desk.run("log", f"a call for {engineer}", "-c", "Sample School")
    desk.run("assign", "1", "wang")
    desk.run("assign", "2", "zhao")
    desk.at("2026-03-02 09:30").run("note", "1", "I drive there", SVCDESK_USER="wang")
    return desk


def lines(desk: Desk, *words: str) -> list[tuple[str, str, str]]:
    """Which ticket, who, what event."""
    return [(row["number"], row["actor"], row["event"]) for row in desk.json("meanwhile", *words, SVCDESK_USER="wang")]


def test_what_others_did_since_one_typed_last(shared: Desk) -> None:
    shared.at("2026-03-02 10:00").run("note", "1", "they called", "--at", "09:20")
    shared.run("note", "2", "nothing of Wang's")
    assert lines(shared) == [("SD-000001", "tester", "noted")]
    shared.at("2026-03-02 10:05").run("note", "1", "I know", SVCDESK_USER="wang")
    assert lines(shared) == []
    assert (
        shared.run("meanwhile", SVCDESK_USER="wang").err
        == "nobody has done anything to them since Mon 2026-03-02 10:05\n"
    )


def test_a_ticket_that_is_somebody_elses_by_now(shared: Desk) -> None:
    shared.at("2026-03-02 10:00").run("assign", "1", "zhao")
    shared.at("2026-03-02 10:05").run("hold", "1", "-r", "parts")
    assert lines(shared) == [("SD-000001", "tester", "assigned"), ("SD-000001", "tester", "held")]
    shared.run("undo")
    assert lines(shared) == [("SD-000001", "tester", "assigned"), ("SD-000001", "tester", "undone")]


def test_since_a_time_and_for_another(shared: Desk) -> None:
    shared.at("2026-03-02 10:00").run("note", "2", "they called")
    assert lines(shared, "--for", "zhao", "--since", "09:30") == [("SD-000002", "tester", "noted")]
    assert len(lines(shared, "--since", "yesterday")) == 2  # logged, assigned


def test_whoever_is_no_engineer_is_told(shared: Desk) -> None:
    assert "no engineer" in shared.run("meanwhile", code=1).err
