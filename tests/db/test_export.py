"""`db export` and `db import`: an equal desk, row by row, or none."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from svcdesk.db import load, schema
from svcdesk.db.open import create
from svcdesk.errors import Conflict
from tests.conftest import Desk, built_once
from tests.db.filled import PHOTO
from tests.db.test_restore import dying

pytestmark = pytest.mark.file  # what a server exports, and takes: db/postgres/test_copy.py
FILLED = Path(__file__).parents[1] / "data" / f"schema-{schema.newest()}.sql"
MADE_ANEW = {"_sqlite_migrations", "document", "indexed", "word"}
ODD = "王师傅 😀 \x00 \x1b[31m \x7f \x85 \u202e \u2028 \\ \" '"


@built_once
def filled(desk: Desk) -> Desk:
    """A desk with something in every table, and what it was exported as."""
    desk.database.unlink()
    with closing(sqlite3.connect(desk.database)) as db:
        db.executescript(FILLED.read_text(encoding="utf-8"))
        db.execute("UPDATE notice SET recipient = ?", [ODD])
        db.commit()
    kept = desk.folder / "svcdesk.db.files"
    kept.mkdir()
    (kept / f"{hashlib.sha256(PHOTO).hexdigest()}.png").write_bytes(PHOTO)
    done = desk.run("db", "export", "desk.jsonl")
    assert done.out == "exported to desk.jsonl\n"
    assert done.err == "1 attached files are named in it, but not in it: 'svcdesk db backup' takes them, too\n"
    return desk


def tables(database: Path) -> dict[str, list[Any]]:
    """All rows of the tables that are exported, in the order in which they lie there."""
    with closing(sqlite3.connect(database)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in names if name not in MADE_ANEW}


def lines_of(desk: Desk) -> list[bytes]:
    return (desk.folder / "desk.jsonl").read_bytes().splitlines(keepends=True)


def sealed(records: list[Any]) -> list[bytes]:
    """The lines of records, and an end that fits them: by somebody who knows how."""
    lines = [f"{json.dumps(each)}\n".encode() for each in records]
    end = {"end": "", "rows": len(lines) - 1, "sha256": hashlib.sha256(b"".join(lines)).hexdigest()}
    return [*lines, json.dumps(end).encode()]


def test_a_round_trip_is_equal_row_by_row(filled: Desk) -> None:
    done = filled.run("--db", "copy.db", "db", "import", "desk.jsonl")
    copy = filled.folder / "copy.db"
    before, after = tables(filled.database), tables(copy)
    assert len(before) > 70
    assert [name for name, rows in before.items() if not rows] == ["policy"]
    assert after == before
    assert done.out == f"copy.db: {sum(map(len, before.values()))} rows were imported\n"
    assert done.err.endswith("bring them from the other desk's folder to copy.db.files\n")
    refused = filled.run("--db", "no/folder.db", "db", "import", "desk.jsonl", code=3).err
    assert refused == "svcdesk: there is no folder no: make it first\n"
    assert copy.stat().st_mode & 0o777 == 0o600
    (filled.folder / "svcdesk.db.files").rename(filled.folder / "copy.db.files")
    assert filled.run("--db", "copy.db", "db", "check", "--replay").out == "copy.db is sound\n"
    assert filled.run("--db", "copy.db", "db", "seal").out == filled.run("db", "seal").out
    assert filled.run("--db", "copy.db", "search", "printer").out == filled.run("search", "printer").out != ""


def test_through_a_pipe_into_what_init_made(filled: Desk) -> None:
    exported = filled.run("db", "export").out
    assert all(line.isprintable() for line in exported.splitlines())
    create(filled.folder / "new.db")
    filled.run("--db", "new.db", "db", "import", "-", stdin=exported)
    assert tables(filled.folder / "new.db") == tables(filled.database)
    assert any(ODD in row for row in tables(filled.folder / "new.db")["notice"])


def test_a_file_that_is_there_is_not_written_over(filled: Desk) -> None:
    file = filled.folder / "desk.jsonl"
    assert file.stat().st_mode & 0o777 == 0o600
    file.write_text("mine")
    assert "is there already" in filled.run("db", "export", "desk.jsonl", code=1).err
    assert file.read_text() == "mine"
    filled.run("db", "export", "desk.jsonl", "--force")
    assert file.read_bytes().startswith(b'{"format": "svcdesk-export", "schema": ')
    assert [each.name for each in filled.folder.glob("*.tmp")] == []
    filled.run("db", "export", "长" * 84)  # as long as a name can be
    assert filled.run("db", "export", "red\x9b31m").out == "exported to red\ufffd31m\n"
    assert filled.run("--db", "red\x9b31m.db", "db", "import", "red\x9b31m").out.startswith("red\ufffd31m.db: ")


def test_killed_anywhere_and_run_again(filled: Desk) -> None:
    """No half desk in its place, and what the killed one has left is removed by the next."""
    copy, whole, place = filled.folder / "copy.db", tables(filled.database), 0
    while dying(filled, place, "--db", str(copy), "db", "import", "desk.jsonl") and not copy.exists():
        filled.run("--db", "copy.db", "db", "import", "desk.jsonl")
        assert tables(copy) == whole
        assert [each.name for each in filled.folder.glob("copy.db*")] == ["copy.db"]
        copy.unlink()
        place += 1
    assert place > 4
    assert tables(copy) == whole


def test_a_used_desk_is_left_alone(filled: Desk) -> None:
    before = tables(filled.database)
    done = filled.run("db", "import", "desk.jsonl", code=1)
    assert "is in use, an export goes into a new desk" in done.err
    assert tables(filled.database) == before


def record(lines: list[bytes], table: str) -> int:
    """The place of the first row of a table among the lines."""
    return next(place for place, line in enumerate(lines) if line.startswith(f'{{"table": "{table}"'.encode()))


def without(lines: list[bytes], table: str) -> list[bytes]:
    place = record(lines, table)
    return lines[:place] + lines[place + 1 :]


def changed(lines: list[bytes], table: str, was: bytes, now: bytes) -> list[bytes]:
    place = record(lines, table)
    return [*lines[:place], lines[place].replace(was, now, 1), *lines[place + 1 :]]


def forged(lines: list[bytes], change: Callable[[list[Any]], object]) -> list[bytes]:
    records = [json.loads(line) for line in lines[:-1]]
    change(records)
    return sealed(records)


WRONG: dict[str, tuple[Callable[[list[bytes]], list[bytes]], str]] = {
    "nothing": (lambda _lines: [], "line 1: it ends before its end"),
    "something else": (lambda _lines: [b"[1]\n"], "line 1: it is cut off or no JSON"),
    "other lines": (lambda _lines: [b'{"a": 1}\n'], "line 1: it is no export of a desk"),
    "the end cut off": (lambda lines: lines[:-1], "line 1203: it ends before its end"),
    "cut within a line": (lambda lines: [*lines[:50], lines[50][:20]], "line 51: it is cut off"),
    "more than the end": (lambda lines: lines + lines[-2:], "line 1203: the lines are not those"),
    "a row lost": (lambda lines: without(lines, "notice"), "line 1202: the lines are not those"),
    "a byte changed": (lambda lines: changed(lines, "notice", b'"tries": ', b'"tries": 1'), "line 1203: the lines"),
    "a byte that is no UTF-8": (lambda lines: [*lines[:9], b"\xff" + lines[9]], "line 10: it is cut off or no JSON"),
    "a newer schema": (
        lambda lines: forged(lines, lambda all: all[0].update(schema=99, version="9.9")),
        "line 1: it was exported by a newer svcdesk (9.9): upgrade",
    ),
    "an older schema": (
        lambda lines: forged(lines, lambda all: all[0].update(schema=5)),
        "line 1: it was exported by an older svcdesk (0.1.0): bring that desk up to date",
    ),
    "an unknown table": (
        lambda lines: forged(lines, lambda all: all.insert(1, {"table": "sqlite_master", "row": {}})),
        "line 2: it is no row of this desk's tables",
    ),
    "another column": (
        lambda lines: forged(lines, lambda all: all[1]["row"].update({'name") --': 1})),
        "line 2: it is no row of this desk's tables",
    ),
    "a value of another kind": (
        lambda lines: forged(lines, lambda all: all[record(lines, "payment")]["row"].update(amount="much")),
        "cannot store TEXT value in INTEGER column payment.amount; nothing was changed",
    ),
    "too large a number": (
        lambda lines: forged(lines, lambda all: all[record(lines, "payment")]["row"].update(amount=1 << 70)),
        "it is no row of this desk's tables; nothing was changed",
    ),
    "half a character": (
        lambda lines: forged(lines, lambda all: all[record(lines, "call")]["row"].update(said="\ud800")),
        "it is no row of this desk's tables; nothing was changed",
    ),
    "the same row twice": (
        lambda lines: forged(lines, lambda all: all.insert(2, all[1])),
        "line 3: UNIQUE constraint failed",
    ),
    "forged": (
        lambda lines: forged(lines, lambda all: all[record(lines, "call")]["row"].update(said="all is well")),
        "the desk was not sound when it was exported",
    ),
    "a dangling row": (
        lambda lines: forged(lines, lambda all: all.pop(record(lines, "ticket"))),
        "a row refers to a missing ticket",
    ),
}  # fmt: skip


def test_what_was_not_exported_so_is_refused_by_its_line(filled: Desk) -> None:
    lines = lines_of(filled)
    assert len(lines) == 1203
    fresh = filled.folder / "fresh.db"
    create(fresh)
    before = tables(fresh)
    for name, (make, why) in WRONG.items():
        there = filled.folder / "none.db" if name in ("the end cut off", "forged") else fresh
        with pytest.raises(Conflict) as refused:
            load.load(make(lines), str(there))
        assert why in str(refused.value), name
        assert str(refused.value).count("\n") == 0
        assert [each.name for each in filled.folder.glob("none.db*")] == []
    assert tables(fresh) == before
    assert load.load(lines, str(fresh)) == 1201
