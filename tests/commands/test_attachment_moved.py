"""A file attached to the wrong ticket, or to the wrong form, is moved or taken off; the journal keeps both."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def two(desk: Desk) -> Desk:
    """Two tickets; the first has a file and a visit with a photo."""
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    desk.run("log", "another", "-c", "B")
    for name in ("wiring.txt", "b.jpg"):
        (desk.folder / name).write_text(name)
    desk.run("attachment", "add", "1", "wiring.txt")
    for ticket in ("1", "2"):
        desk.run("dispatch", "order", ticket, "-e", "Wang")
        desk.run("dispatch", "arrive", ticket)
    desk.run("dispatch", "attach", "1", "b.jpg", "--photo")
    return desk.at("2026-03-02 10:00")


def files(desk: Desk, ticket: str) -> list[tuple[int, str, int | None]]:
    return [(each["number"], each["name"], each["visit"]) for each in desk.json("attachment", "list", ticket)]


def test_to_the_right_ticket_and_form(two: Desk) -> None:
    done = two.run("attachment", "move", "1", "wiring.txt", "--to", "2")
    assert done.out.splitlines() == [
        "SD-000001: file 1: wiring.txt belongs to SD-000002",
        "SD-000002: file 1: wiring.txt",
    ]
    assert (files(two, "1"), files(two, "2")) == ([(2, "b.jpg", 1)], [(1, "wiring.txt", None)])
    two.run("attachment", "move", "1", "--to", "2/1")
    assert (files(two, "1"), files(two, "2")) == ([], [(1, "wiring.txt", None), (2, "b.jpg", 1)])
    assert [each["name"] for each in two.json("dispatch", "show", "2")["attachments"]] == ["b.jpg"]
    assert "belongs to 2/1 already" in two.run("attachment", "move", "2", "2", "--to", "2/1", code=2).err
    assert "'svcdesk dispatch attach 2/1 FILE --photo'" in (
        two.run("attachment", "move", "2", "1", "--to", "2/1", code=1).err
    )
    assert "where does it belong" in two.run("attachment", "move", "2", "1", code=2).err
    two.run("attachment", "move", "2", "2", "--to", "2")  # off the form
    assert files(two, "2")[1] == (2, "b.jpg", None)
    for _command in range(3):
        two.run("undo")
    assert (files(two, "1"), files(two, "2")) == ([(1, "wiring.txt", None), (2, "b.jpg", 1)], [])
    assert "is sound" in two.run("db", "check").out


def test_taken_off(two: Desk) -> None:
    assert "needs a reason" in two.run("attachment", "remove", "1", "1", code=2).err
    done = two.run("attachment", "remove", "1", "1", "--why", "somebody else's machine")
    assert done.out == "SD-000001: file 1: wiring.txt removed: somebody else's machine\n"
    assert files(two, "1") == [(2, "b.jpg", 1)]
    assert two.json("search", "wiring")["tickets"] == []
    two.run("undo")
    assert files(two, "1")[0] == (1, "wiring.txt", None)
