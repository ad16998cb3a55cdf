"""`svcdesk sla recompute`: what a changed configuration moves, once, and what it never touches."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.conftest import Desk


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Four tickets of Friday 13 February 2026, 15:30, as of 16:30: running, on hold, missed, resolved."""
    desk.at("2026-02-13 15:30")
    for summary in ("runs", "waits", "late", "done"):
        desk.run("log", summary, "--customer", "A", "-p", "P1")
    desk.run("note", "2", "called back", "--event", "answered")
    desk.run("hold", "2", "-r", "parts")
    desk.run("note", "1", "called back", "--event", "answered")
    desk.at("2026-02-13 15:40").run("resolve", "4", "-c", "x", "-s", "y")
    return desk.at("2026-02-13 16:30")


def rewrite(desk: Desk, old: str, new: str) -> None:
    text = desk.config.read_text()
    assert old in text
    desk.config.write_text(text.replace(old, new))


def clocks(desk: Desk) -> dict[str, tuple[Any, ...]]:
    """Everything that the desk knows of every promise."""
    return {
        f"{number} {clock['target']}": (clock["within"], clock["due_at"], clock["outcome"], clock["missed_at"])
        for number in "1234"
        for clock in desk.json("show", number)["clocks"]
    }


def beijing(stamp: str) -> str:
    return f"{datetime.fromisoformat(stamp) + timedelta(hours=8):%m-%d %H:%M}"


def test_a_corrected_holiday(busy: Desk) -> None:
    # Saturday is no longer worked: 6 h of 8 fall on Tuesday 24
    rewrite(busy, '2026-12-31: ["08:30-12:00"]', "2026-02-14: []")
    before = clocks(busy)
    moves = [f"SD-00000{n} solve: 02-14 15:30 → 02-24 15:30" for n in (1, 2, 3)]
    dry = busy.run("sla", "recompute", "--dry-run")
    assert dry.out.splitlines() == moves
    assert dry.err == "3 promises would change; nothing was changed\n"
    assert clocks(busy) == before
    assert busy.run("sla", "recompute").out.splitlines() == moves
    after = clocks(busy)
    assert [beijing(after[f"{n} solve"][1]) for n in (1, 2, 3)] == ["02-24 15:30"] * 3
    changed = {key for key in before if before[key][:3] != after[key][:3]}
    assert changed == {"1 solve", "2 solve", "3 solve"}

    again = busy.at("2026-02-13 16:50").run("sla", "recompute")
    assert (again.out, again.err) == ("", "every running promise is as the configuration says\n")
    entry = busy.json("show", "1")["timeline"][-1]
    assert (entry["event"], entry["actor"], entry["at"]) == ("recomputed", "tester", "2026-02-13T08:30:00Z")
    assert entry["data"]["clocks"] == [
        {"target": "solve", "change": "moved", "due": "2026-02-24T07:30:00Z", "was": "2026-02-14T07:30:00Z"}
    ]
    out = busy.run("show", "1").out
    assert "worked out again by the configuration as it is now" in out
    # what stood still goes on with what was left, all 8 h: 3 of the morning, 4.5 of the afternoon, the rest next day
    busy.at("2026-02-24 09:00").run("resume", "2")
    assert beijing(clocks(busy)["2 solve"][1]) == "02-25 09:00"


def test_other_words_new_targets_and_some_no_longer(busy: Desk) -> None:
    rewrite(busy, "{priority: P1, within: 8h}", "{priority: P1, within: 4h}")
    rewrite(busy, "{priority: [P1, P2], within: 30m}", "{priority: [P1, P2], within: none}")
    look = "      look: {starts: logged, stops: [resolved], within: 6h}\n"
    rewrite(busy, "    calendar: office\n    targets:\n", "    calendar: office\n    targets:\n" + look)
    rows = busy.json("sla", "recompute")
    assert sorted((row["number"][-1], row["target"], row["change"], beijing(row["due"])) for row in rows) == [
        ("1", "look", "started", "02-14 13:30"),
        ("1", "solve", "moved", "02-14 10:30"),
        ("2", "look", "started", "02-14 13:30"),
        ("2", "solve", "moved", "02-14 10:30"),
        ("3", "look", "started", "02-14 13:30"),
        ("3", "solve", "moved", "02-14 10:30"),
    ]
    # the answer to the third was missed at 16:00, before it was no longer promised: that stays
    assert clocks(busy)["3 answer"][3] == "2026-02-13T08:00:00Z"
    assert busy.json("sla", "recompute") == []


def test_what_is_no_longer_promised_is_void(busy: Desk) -> None:
    rewrite(busy, "{priority: P1, within: 8h}", "{priority: P1, within: none}")
    assert busy.run("sla", "recompute").out.splitlines() == [
        f"SD-00000{n} solve: no longer promised, was 02-14 15:30" for n in (1, 2, 3)
    ]
    assert clocks(busy)["1 solve"][2] == "void"
    assert busy.json("sla", "recompute") == []


def test_a_wording_that_moves_nothing_is_told_too(busy: Desk) -> None:
    rewrite(busy, "pauses: [customer, parts, vendor,", "pauses: [customer, parts,")
    out = busy.run("sla", "recompute").out
    assert out.splitlines()[0] == "SD-000001 solve: 02-14 15:30 as before, 8h promised now"
    assert busy.run("sla", "recompute").out == ""
    # and a hold that it no longer heeds: what stood still goes on as if it never had
    rewrite(busy, "pauses: [customer, parts,", "pauses: [customer,")
    [row] = [row for row in busy.json("sla", "recompute") if row["number"] == "SD-000002"]
    assert (row["change"], beijing(row["due"])) == ("resumed", "02-14 15:30")


def test_nothing_to_do_and_misses_alone_write_nothing(busy: Desk) -> None:
    entries = len(busy.json("show", "3")["timeline"])
    assert busy.json("sla", "recompute") == []
    assert len(busy.json("show", "3")["timeline"]) == entries


def test_a_tier_that_is_gone_is_told_and_the_others_go_on(busy: Desk) -> None:
    busy.run("log", "x", "--customer", "B", "--tier", "gold")
    text = busy.config.read_text()
    busy.config.write_text(text[: text.index("  gold:\n")].replace("within: 8h", "within: 4h"))
    done = busy.run("sla", "recompute", code=1)
    assert "SD-000005: its tier 'gold' is not in the configuration: classify it" in done.err
    assert len(done.out.splitlines()) == 3
