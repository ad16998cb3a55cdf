"""A time typed to the minute means right after what happened in that minute, with every command that takes --at."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once

LATER = "2026-03-02 12:20"


@built_once
def called(desk: Desk) -> Desk:
    """A ticket of half a minute past 12:00 that somebody was given at 12:05."""
    desk.at("2026-03-02 12:00:30").run("log", "a fault", "-c", "Example Clinic")
    desk.at(LATER).run("assign", "1", "Wang", "--at", "12:05")
    return desk


@pytest.mark.parametrize(
    "words",
    [
        ("note", "1", "he rang"),
        ("schedule", "1", "in 2h"),
        ("dispatch", "order", "1"),
        ("consent", "1", "--to", "work", "--by", "Mr Sample", "--how", "phone"),
        ("quote", "make", "1", "--minutes", "30"),
        ("log", "again", "--join", "1"),
    ],
    ids=lambda words: words[0],
)
def test_right_after_the_call_of_that_minute(called: Desk, words: tuple[str, ...]) -> None:
    called.run(*words, "--at", "12:00")
    first, second = called.json("show", "1")["timeline"][:2]
    assert (first["event"], first["at"]) == ("logged", "2026-03-02T04:00:30Z")
    assert second["at"] == "2026-03-02T04:00:30Z"
    assert "2026-03-02 11:59:00 is before that" in called.run(*words, "--at", "11:59", code=1).err


def test_a_remote_session(called: Desk) -> None:
    called.run("consent", "1", "--to", "remote", "--by", "Mr Sample", "--how", "phone", "--at", "12:00")
    called.run("remote", "1", "restarted it", "--at", "12:00")
    assert {each["at"] for each in called.json("show", "1")["timeline"][:3]} == {"2026-03-02T04:00:30Z"}


def test_a_photo_of_the_minute_in_which_the_visit_was_ordered(called: Desk) -> None:
    called.at("2026-03-02 12:10:30").run("dispatch", "order", "1")
    called.at(LATER).run("dispatch", "arrive", "1", "--at", "12:15")
    (called.folder / "door.jpg").write_bytes(b"a picture")
    called.run("dispatch", "attach", "1", "door.jpg", "--photo", "--at", "12:10")


def test_a_request_for_parts(called: Desk) -> None:
    called.at("2026-03-02 12:10:30").run("stock", "request", "fuse", "2", "--to", "centre")
    called.at(LATER).run("stock", "refuse", "1", "--why", "there are some", "--at", "12:10")


def test_a_card_that_was_sold_in_that_minute(owing: Desk) -> None:
    owing.at("2026-03-02 11:00:30").run("card", "sell", "Example", "500")
    paid = owing.at("2026-03-02 11:10").run("pay", "1", "--card", "1", "--at", "11:00")
    assert "prepaid card CARD-0001, 360.00 left on it" in paid.out
