"""`svcdesk sla recompute`: what a changed configuration moves, once, and what it never touches."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.conftest import Desk, built_once


@built_once
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
    moves = [f"SD-00000{n} solve: 02-14 15:30 → 02-24 15:30{', stands still' * (n == 2)}" for n in (1, 2, 3)]
    stays = ["SD-000004 solve: stopped 15:40, stays met, was due 02-14 15:30; by the hours as they are now 02-24 15:30"]
    dry = busy.run("sla", "recompute", "--dry-run")
    assert dry.out.splitlines() == moves + stays
    assert dry.err == "3 promises would change; nothing was changed\n"
    assert clocks(busy) == before
    assert busy.run("sla", "recompute").out.splitlines() == moves + stays
    after = clocks(busy)
    assert [beijing(after[f"{n} solve"][1]) for n in (1, 2, 3)] == ["02-24 15:30"] * 3
    changed = {key for key in before if before[key][:3] != after[key][:3]}
    assert changed == {"1 solve", "2 solve", "3 solve"}

    again = busy.at("2026-02-13 16:50").run("sla", "recompute")
    assert again.out.splitlines() == stays
    assert again.err == "nothing moves: what was missed or has stopped stays as it was\n"
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
    rewrite(busy, "    targets:\n", "    targets:\n" + look)
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


def test_a_holiday_that_is_declared_late(desk: Desk) -> None:
    """Friday 6 March, noon: answered at once, solved (8 h) by Monday 9 at 12:00. Monday turns out to be closed."""
    desk.at("2026-03-06 12:00")
    for number, summary in enumerate(("missed", "stopped late", "stopped in time", "closed", "on hold"), start=1):
        desk.run("log", summary, "--customer", "A", "-p", "P1")
        desk.run("note", str(number), "called back", "--event", "answered")
    desk.at("2026-03-06 15:00").run("hold", "5", "-r", "parts")
    desk.at("2026-03-06 16:00").run("resolve", "3", "4", "-c", "x", "-s", "y")
    desk.run("close", "4")
    desk.at("2026-03-10 09:00").run("resolve", "2", "-c", "x", "-s", "y")
    rewrite(desk, '2026-12-31: ["08:30-12:00"]', "2026-03-09: []")
    done = desk.run("sla", "recompute")
    now = "by the hours as they are now"
    assert done.out.splitlines() == [
        f"SD-000001 solve: stays missed, was due 03-09 12:00; {now} 12:00",
        f"SD-000002 solve: stopped 09:00, stays missed, was due 03-09 12:00; {now} 12:00",
        f"SD-000003 solve: stopped 03-06 16:00, stays met, was due 03-09 12:00; {now} 12:00",
        "SD-000005 solve: 03-09 12:00 → 12:00, stands still",
    ]
    again = desk.run("sla", "recompute")
    assert again.out.splitlines() == done.out.splitlines()[:3]
    assert again.err == "nothing moves: what was missed or has stopped stays as it was\n"
    assert [(row["number"][-1], row["change"], row["outcome"]) for row in desk.json("sla", "recompute")] == [
        ("1", "stays", "missed"),
        ("2", "stays", "missed"),
        ("3", "stays", "met"),
    ]
    # and each says so itself
    said = "due       Mon 2026-03-09 12:00; the configuration has been changed since: by it Tue 2026-03-10 12:00"
    for ticket in ("1", "2", "3"):
        assert said in desk.run("sla", "explain", ticket, "solve").out


def test_what_stands_still_says_that_the_hours_have_changed(desk: Desk) -> None:
    desk.at("2026-03-06 12:00").run("log", "x", "--customer", "A", "-p", "P1")
    desk.at("2026-03-06 12:10").run("hold", "1", "-r", "parts")
    desk.at("2026-03-06 14:00")
    held = "if it went on at this moment"
    assert f"{held}\n" in desk.run("sla", "explain", "1", "solve").out
    rewrite(desk, '2026-12-31: ["08:30-12:00"]', "2026-03-09: []")
    assert f"{held}; the configuration has been changed since\n" in desk.run("sla", "explain", "1", "solve").out


def test_nothing_to_do_and_misses_alone_write_nothing(busy: Desk) -> None:
    entries = len(busy.json("show", "3")["timeline"])
    assert busy.json("sla", "recompute") == []
    assert len(busy.json("show", "3")["timeline"]) == entries


def test_a_tier_that_is_gone_is_told_and_the_others_go_on(busy: Desk) -> None:
    busy.run("log", "x", "--customer", "B", "--tier", "gold")
    text = busy.config.read_text()
    busy.config.write_text(text[: text.index("  gold:\n")].replace("within: 8h", "within: 4h"))
    done = busy.run("sla", "recompute", code=1)
    assert "tiers.gold is gone from the configuration: 1 ticket goes on with what it was promised" in done.err
    assert len(done.out.splitlines()) == 3
