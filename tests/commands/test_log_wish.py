"""`log --wish`: what the caller wishes for stands on the ticket, on the form of its visits, and on the print."""

from __future__ import annotations

from tests.conftest import Desk
from tests.forms import form


def test_a_wish_stands_on_the_form(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "no light", "-c", "A", "--wish", "星期六上午 ring twice")
    desk.run("log", "hurry", "--join", "1")
    assert "星期六上午 ring twice" in desk.run("show", "1").out
    assert [call["wish"] for call in desk.json("show", "1")["calls"]] == ["星期六上午 ring twice", None]
    desk.run("dispatch", "order", "1", "-e", "wang")
    assert form(desk)["wish"] == "星期六上午 ring twice"
    assert "wish" in desk.run("dispatch", "show", "1").out
    desk.run("log", "another time", "--join", "1", "--wish", "Sunday")  # the last one counts
    desk.run("dispatch", "print", "1", "--to", "sheet.html")
    page = (desk.folder / "sheet.html").read_text(encoding="utf-8")
    assert "Sunday" in page
    assert "星期六" not in page
    done = desk.run("call", "edit", "1/3", "--wish", "")
    assert "wish Sunday" in done.out
    assert form(desk)["wish"] == "星期六上午 ring twice"


def test_nothing_is_said_of_a_wish_where_there_is_none(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "no light", "-c", "A")
    assert "wish" not in desk.run("show", "1").out
    desk.run("dispatch", "order", "1", "-e", "wang")
    assert "wish" not in desk.run("dispatch", "show", "1").out
