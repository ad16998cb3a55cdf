"""`escalate` by hand: the level rises, the engineer stays, and promises can start and stop by it."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once


@built_once
def ticket(desk: Desk) -> Desk:
    """The example desk on a Monday at 10:00, with one ticket that Wang has."""
    desk.at("2026-11-23 10:00").run("log", "printer jams", "-c", "Example Clinic")
    desk.run("assign", "1", "wang")
    return desk


def level(desk: Desk) -> str:
    found: str = desk.json("show", "1")["level"]
    return found


def test_up_one_level_after_the_other(ticket: Desk) -> None:
    assert level(ticket) == "1"
    done = ticket.at("2026-11-23 11:00").run("escalate", "1", "--reason", "the board has to be measured")
    assert done.out == ("SD-000001: escalated from Site team to Service centre: the board has to be measured\n")
    assert level(ticket) == "2"
    changes = ticket.at("2026-11-23 12:00").json("escalate", "1", "--to", "4", "--reason", "a fault of the part")
    assert changes[0]["changes"][0]["event"] == "escalated"
    assert changes[0]["changes"][0]["data"] == {
        "from": "2", "to": "4", "reason": "a fault of the part", "clocks": []
    }  # fmt: skip
    assert changes[0]["engineer"] == "Wang Lin"
    assert level(ticket) == "4"
    assert ticket.json("show", "1")["timeline"][-1]["at"] == "2026-11-23T04:00:00Z"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("--to", "2"), 1, "SD-000001 is at Service centre: name another level, or none for the next"),
        (
            ("--to", "9"),
            2,
            "--to '9' is unknown: 1 (Site team), 2 (Service centre), 3 (Research and development), 4 (Vendor)",
        ),
        (("--reason", "  "), 2, "escalating needs a reason: the next person will look for it"),
    ],
)
def test_refusals(ticket: Desk, words: tuple[str, ...], code: int, message: str) -> None:
    ticket.run("escalate", "1", "--reason", "x")
    assert ticket.run("escalate", "1", "--reason", "x", *words, code=code).err == f"svcdesk: {message}\n"
    assert level(ticket) == "2"


def test_nothing_above_and_nothing_open(ticket: Desk) -> None:
    ticket.run("escalate", "1", "--reason", "x", "--to", "4")
    message = "svcdesk: SD-000001 is at the highest level already: Vendor\n"
    assert ticket.run("escalate", "1", "--reason", "x", code=1).err == message
    ticket.run("resolve", "1", "--cause", "x", "--solution", "y")
    assert "is resolved: 'svcdesk reopen SD-000001 -r" in ticket.run("escalate", "1", "--reason", "x", code=1).err


def configure(desk: Desk, old: str, new: str) -> None:
    text = desk.config.read_text(encoding="utf-8")
    assert old in text
    desk.config.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_without_levels(desk: Desk) -> None:
    configure(desk, "level: up, priority: up", "priority: up")
    before, _levels, after = desk.config.read_text(encoding="utf-8").partition("\nlevels:\n")
    desk.config.write_text(before + after[after.index("\n\n") :], encoding="utf-8")
    desk.run("log", "x", "-c", "A")
    message = "svcdesk: this desk has no support levels: name them in the section 'levels' of the configuration\n"
    assert desk.run("escalate", "1", "--reason", "x", code=1).err == message


def test_promises_start_and_stop_by_it(desk: Desk) -> None:
    target = "      takeover:\n        starts: escalated\n        stops: [assigned]\n        within: 1h\n"
    configure(desk, "    targets:\n", "    targets:\n" + target)
    configure(desk, "stops: [answered, opinion, arrived, outcome, resolved]", "stops: [answered, escalated, resolved]")
    desk.at("2026-11-23 10:00").run("log", "x", "-c", "A")
    done = desk.at("2026-11-23 10:30").run("escalate", "1", "--reason", "y")
    assert "First answer: met, 1h30m to spare" in done.out
    assert "takeover: due 11:30" in done.out
    assert "takeover: met, 30m to spare" in desk.at("2026-11-23 11:00").run("assign", "1", "wang").out


def test_the_desk_chooses_among_the_level(ticket: Desk) -> None:
    """Who belongs to no level serves every one."""
    ticket.run("engineer", "edit", "wang", "--level", "1")
    ticket.run("engineer", "edit", "zhao", "--level", "2")
    ticket.run("log", "y", "-c", "B")
    assert ticket.json("assign", "2", "--auto")[0]["engineer"] == "Wang Lin"
    ticket.run("escalate", "1", "--reason", "x")
    assert ticket.json("assign", "1", "--auto")[0]["engineer"] == "Zhao Min"
    ticket.run("escalate", "1", "--reason", "x")
    message = "nobody who could take it belongs to Research and development: 'svcdesk assign"
    assert message in ticket.run("assign", "1", "--auto", code=1).err
