"""A clock that was ahead once: what was entered then lies in the future, and is named with how to take it back."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime, timedelta

from tests.conftest import Desk


def test_what_a_clock_ahead_left_is_named_and_taken_back(desk: Desk) -> None:
    """The desk runs by the real clock here: one that is rehearsed with SVCDESK_NOW may lie anywhere."""
    desk.run("log", "of today", "-c", "Example Clinic")
    assert desk.run("list").err == ""
    desk.at(f"{datetime.now(UTC) + timedelta(days=365):%Y-%m-%d} 12:00")
    desk.run("log", "a year ahead", "-c", "Sample School")
    desk.run("assign", "2", "Wang", SVCDESK_USER="li na")
    desk.run("hold", "1", "-r", "parts")
    desk.now = None
    assert "but the desk was changed at" in desk.run("note", "2", "is on the way", code=1).err
    desk.run("log", "entered since", "-c", "Sample Dealer")
    told = desk.run("list")
    assert "a clock is wrong, or was; 'svcdesk db check' says what to do" in told.err
    assert "SD-000002" not in told.out
    checked = desk.run("db", "check")
    assert "is sound" in checked.out
    assert "3 commands were given later than it is now" in checked.err
    commands = re.findall(r"^  svcdesk (.+)$", checked.err, re.MULTILINE)
    assert commands == ["undo SD-000001 --user tester", "undo SD-000002 --user 'li na'", "undo SD-000002 --user tester"]
    for each in commands:
        desk.run(*shlex.split(each))
    assert (desk.run("list").err, desk.run("db", "check").err) == ("", "")
    desk.run("note", "1", "is on the way")
