"""`show`: a ticket whole, by any number that people say."""

from __future__ import annotations

from tests.conftest import Desk
from tests.terminal import printed


def test_tickets_as_people_write_them(ticket: Desk) -> None:
    for written in ("1", "000001", "SD-000001", "#1", "１", " 1 ", "00001", "1번", "1号", "sd1", "SD-1", "ｓｄ１"):
        assert ticket.json("show", written)["number"] == "SD-000001"


def test_a_terminal_of_80_columns_shows_promises_whole(desk: Desk) -> None:
    desk.run("customer", "add", "Clinic", "--tier", "gold", "-t", "13800000001")
    desk.run("equipment", "add", "PR-1", "-k", "printer", "-c", "Clinic", "--accepted", "2025-03-01")
    desk.at("2026-11-23 10:00").run("log", "jams", "-s", "PR-1", "--at", "09:00")
    desk.run("note", "1", "soon", "--event", "opinion")
    shown = printed(desk, "show", "1", COLUMNS="80", PAGER="cat").splitlines()
    assert all(len(line) <= 80 for line in shown)
    [warranty] = [place for place, line in enumerate(shown) if line.startswith("  warranty of")]
    first, second = (shown[warranty + each].split("  ")[-1] for each in (0, 1))
    assert f"{first} {second}".endswith("was the last day")  # broken between words, and indented
    assert shown[warranty + 1].startswith(" " * 15)
    assert "Opinion on how to handle it  30m clock" in "\n".join(shown)
    assert "Solved                       3 working days" in "\n".join(shown)
