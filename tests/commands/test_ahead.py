"""A clock that was ahead once: what was entered then lies in the future, and is named with how to take it back."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime, timedelta

from tests.conftest import Desk
from tests.field.laptops import Laptop


def test_what_a_clock_ahead_left_is_named_and_taken_back(desk: Desk) -> None:
    """The desk runs by the real clock here: one that is rehearsed with SVCDESK_NOW may lie anywhere."""
    desk.run("log", "of today", "-c", "Example Clinic")
    assert desk.run("list").err == ""
    desk.at(f"{datetime.now(UTC) + timedelta(days=365):%Y-%m-%d} 12:00")
    desk.run("log", "a year ahead", "-c", "Sample School")
    desk.run("assign", "2", "Wang", SVCDESK_USER="li na")
    desk.run("hold", "1", "-r", "parts")
    desk.run("customer", "add", "Pine")
    (desk.folder / "away").mkdir()
    Laptop(desk.folder / "away", "wang").at(desk.now).run("field", "take", str(desk.place))
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
    stay = re.findall(r"^what (\w+) entered at .* 12:00, later than it is now, stays: (.*)$", checked.err, re.MULTILINE)
    hidden = "'svcdesk undo' would take back what was given after it by a clock that is right"
    assert stay == [("wang", "a laptop has the copy by now"), ("tester", hidden)]
    assert commands == ["undo SD-000001 --user tester", "undo SD-000002 --user 'li na'", "undo SD-000002 --user tester"]
    for each in commands:
        desk.run(*shlex.split(each))
    assert "commands were given" not in desk.run("db", "check").err
    assert [row["customer"] for row in desk.json("list")] == ["Example Clinic", "Sample Dealer"]
    desk.run("note", "1", "is on the way")
