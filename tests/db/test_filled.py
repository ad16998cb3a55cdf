"""The desk that becomes the fixture of a schema has something of everything, and can be made again from its SQL."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.conftest import Desk
from tests.db.filled import dump, fill

pytestmark = pytest.mark.file


def test_every_table_has_rows(empty: Desk) -> None:
    fill(empty)
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(dump(empty))
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert len(tables) > 40
        rows = {name: db.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in tables}
        assert [name for name in tables if not rows[name]] == ["policy"]  # which only a desk on a server has
    assert empty.run("db", "check").out == f"{empty.database} is sound\n"
