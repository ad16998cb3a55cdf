"""`attachment`: files of tickets are kept as they came, found again, and handed out under safe names."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from svcdesk.db.files import safe_name
from tests.conftest import Desk


def test_files_of_a_ticket(ticket: Desk) -> None:
    (ticket.folder / "照片.jpg").write_bytes(b"a picture")
    (ticket.folder / "log.txt").write_bytes(b"lines")
    done = ticket.run("attachment", "add", "1", "照片.jpg", "log.txt")
    assert done.out == "SD-000001: file 1: 照片.jpg\nSD-000001: file 2: log.txt\n"
    first, second = ticket.json("attachment", "list", "1")
    assert (first["number"], first["name"], first["kind"], first["bytes"]) == (1, "照片.jpg", "file", 9)
    assert first["sha256"] == hashlib.sha256(b"a picture").hexdigest()
    shown = ticket.run("show", "1").out
    assert "Files\nfile  name" in shown
    assert "file 2: log.txt" in shown
    assert [each["name"] for each in ticket.json("show", "1")["attachments"]] == ["照片.jpg", "log.txt"]
    (ticket.folder / "out").mkdir()
    ticket.run("attachment", "export", "1", "out")
    assert {each.read_bytes() for each in (ticket.folder / "out").iterdir()} == {b"a picture", b"lines"}
    assert second["sha256"] == hashlib.sha256(b"lines").hexdigest()
    assert "(1 照片.jpg, 2 log.txt)" in ticket.run("attachment", "open", "1", code=2).err
    assert (
        "has no file 3: see 'svcdesk attachment list SD-000001'"
        in ticket.run("attachment", "open", "1", "3", code=1).err
    )
    ticket.run("db", "check")


@pytest.mark.file  # on a server they lie in the database
def test_a_file_is_opened_where_it_lies(ticket: Desk) -> None:
    for name in ("照片.jpg", "log.txt"):
        (ticket.folder / name).write_text(name)
    ticket.run("attachment", "add", "1", "照片.jpg", "log.txt")
    paths = [each["path"] for each in ticket.json("attachment", "list", "1")]
    assert [Path(each).read_text() for each in paths] == ["照片.jpg", "log.txt"]
    assert [Path(each).stat().st_mode & 0o222 for each in paths] == [0, 0]
    assert [ticket.run("attachment", "open", "1", each).out for each in ("照片.jpg", "2")] == [f"{p}\n" for p in paths]


def test_all_of_them_or_none(ticket: Desk) -> None:
    for name in ("a", "b"):
        (ticket.folder / name).write_text(name)
    ticket.run("attachment", "add", "1", "b")
    assert "SD-000001 has b already" in ticket.run("attachment", "add", "1", "a", "b", code=1).err
    assert "no such file, or nothing in it: none" in ticket.run("attachment", "add", "1", "a", "none", code=1).err
    assert [each["name"] for each in ticket.json("attachment", "list", "1")] == ["b"]


def test_a_form_and_its_ticket_count_together(ticket: Desk) -> None:
    (ticket.folder / "door.jpg").write_bytes(b"a door")
    ticket.run("assign", "1", "Wang")
    ticket.run("dispatch", "order", "1")
    ticket.run("dispatch", "attach", "1", "door.jpg", "--photo")
    ticket.run("attachment", "add", "1", "door.jpg")
    listed = ticket.json("attachment", "list", "1")
    assert [(each["number"], each["kind"], each["visit"]) for each in listed] == [(1, "photo", 1), (2, "file", None)]


@pytest.mark.file  # of the folder beside it
def test_what_a_killed_command_left_is_removed(ticket: Desk) -> None:
    """Of those that are old enough, and through no link."""
    (ticket.folder / "a.txt").write_text("a")
    (ticket.folder / "b.txt").write_text("b")
    ticket.run("attachment", "add", "1", "a.txt")
    folder = ticket.folder / "svcdesk.db.files"
    old, new = folder / "x.1.tmp", folder / "y.2.tmp"
    for left, age in ((old, 4000), (new, 0)):
        left.write_text("half")
        os.utime(left, (time.time() - age,) * 2)
    ticket.run("attachment", "add", "1", "b.txt")
    assert (old.exists(), new.exists(), len([*folder.iterdir()])) == (False, True, 3)


def test_export_writes_over_nothing(ticket: Desk) -> None:
    (ticket.folder / "a.txt").write_text("theirs")
    ticket.run("attachment", "add", "1", "a.txt")
    (ticket.folder / "a.txt").write_text("theirs, too")
    ticket.run("attachment", "add", "1", "a.txt")
    out = ticket.folder / "out"
    out.mkdir()
    (out / "a.txt").write_text("mine")
    done = ticket.run("attachment", "export", "1", "out")
    assert done.out == "file 1: out/a (2).txt\nfile 2: out/a (3).txt\n"
    assert ticket.run("attachment", "export", "1", "out").out == done.out
    kept = {path.name: path.read_text() for path in out.iterdir()}
    assert kept == {"a.txt": "mine", "a (2).txt": "theirs", "a (3).txt": "theirs, too"}
    if ticket.database.exists():
        next(Path(f"{ticket.database}.files").iterdir()).write_text("altered")
        refused = ticket.run("attachment", "export", "1", "again", code=1).err
        assert refused.endswith("a.txt: not what was attached, it was changed since: see 'svcdesk db check'\n")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\照片 1.jpg", "照片 1.jpg"),
        ("..", "file"),
        ("", "file"),
        (".bashrc", "bashrc"),
        ("a\x00b\nc\x1b[31m.txt", "abc[31m.txt"),
        ("gpj\u202etxt.exe", "gpjtxt.exe"),
        ("con.txt", "_con.txt"),
        ("report. Final version of it", "report. Final version of it"),
        ("图" * 200 + ".png", "图" * 38 + ".png"),
        ("x.\ud800y", "x.y"),
    ],
)
def test_names_from_outside_are_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe
