"""`svcdesk db`: where the file is, a copy of it while people work, what is wrong with it."""

from __future__ import annotations

import sqlite3

import pytest

from tests.conftest import Desk


def test_db_check_names_the_row(desk: Desk) -> None:
    desk.run("log", "a fault", "-c", "A")
    desk.run("note", "1", "checked")
    assert desk.run("db", "check").out == f"{desk.called} is sound\n"
    [(place,)] = desk.sql("SELECT seq FROM journal WHERE kind = 'noted'")
    desk.sql("UPDATE journal SET data = replace(data, 'checked', 'mended') WHERE seq = :place", place=place)
    done = desk.run("db", "check", code=1)
    assert f"the journal was changed at its row {place}" in done.err


def test_db_check_finds_dangling_rows(desk: Desk) -> None:
    desk.run("log", "a fault", "-c", "A")
    desk.sql("DELETE FROM customer")
    assert "ticket: a row refers to a missing customer" in desk.run("db", "check", code=1).err


@pytest.mark.file  # what is wrong with one on a server: db/postgres/test_copy.py
def test_one_file_that_cannot_be_read_does_not_end_the_check(desk: Desk) -> None:
    """It is named, with what else is wrong: one that is gone, one that is another, and a dangling row."""
    desk.run("log", "a fault", "-c", "A")
    names = ("unreadable", "gone", "other", "whole")
    for name in names:
        (desk.folder / f"{name}.jpg").write_text(name)
    desk.run("attachment", "add", "1", *(f"{name}.jpg" for name in names))
    kept = {each.read_text(): each for each in (desk.folder / "svcdesk.db.files").iterdir()}
    for name in names[:3]:
        kept[name].unlink()
    kept["unreadable"].mkdir()  # nobody can read a folder, not even root
    kept["other"].write_text("another picture")
    desk.sql("DELETE FROM customer")
    told = desk.run("db", "check", code=1).err.splitlines()
    assert told[0] == f"svcdesk: {desk.called} is not sound:"
    assert "ticket: a row refers to a missing customer" in told
    assert f"{kept['unreadable']}: cannot be read (Is a directory), it was attached as unreadable.jpg" in told
    assert f"{kept['gone']}: is missing, it was attached as gone.jpg" in told
    assert f"{kept['other']}: is not what was attached as other.jpg" in told
    assert "whole.jpg" not in "".join(told)


@pytest.mark.file
def test_backup_is_whole_while_somebody_writes(desk: Desk) -> None:
    desk.run("log", "before", "-c", "A")
    with sqlite3.connect(desk.database, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE ticket SET summary = 'half done'")
        out = desk.run("db", "backup", ".").out
        writer.execute("ROLLBACK")
    writer.close()
    copy = out.removeprefix("copied to ").split(",")[0] + "/svcdesk.db"
    assert desk.run("--db", copy, "db", "check").out == f"{copy} is sound\n"
    assert [row["summary"] for row in desk.json("--db", copy, "list")] == ["before"]


def test_other_tools_read_the_views(desk: Desk) -> None:
    desk.run("log", "a fault", "-c", "A", "-p", "P1")
    desk.run("assign", "1", "Wang")
    assert desk.run("db", "path").out == f"{desk.called}\n"
    told = desk.sql("SELECT number, state, priority, customer, engineer FROM tickets")
    assert told == [("SD-000001", "open", "P1", "A", "Wang Lin")]
    assert desk.sql("SELECT target, within FROM clocks ORDER BY target") == [("answer", "30m"), ("solve", "8h")]
