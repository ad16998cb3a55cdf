"""A whole desk as lines of JSON, for another program, another machine, or another engine: `load` brings them back.

The first line says what it is, the last how many rows there were and the hash of all lines before it, so that a file
that was cut or changed is noticed. Between them is a line for each row, in an order in which what a row refers to comes
before it.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime
from graphlib import TopologicalSorter
from typing import Any

from svcdesk import __version__, jsontext
from svcdesk.db.port import Db
from svcdesk.db.schema import newest
from svcdesk.sla import stamp

FORMAT = "svcdesk-export"
BYTES = "base64"  # the key of a value that is no text
# the index of `search` is made of the tickets; the configuration is published in each place anew
_LEFT_OUT = ("document", "indexed", "policy", "word")


def lines(db: Db, now: datetime) -> Iterator[bytes]:
    """The lines of the desk as it is at one moment; none of it is kept in memory."""
    hashed = hashlib.sha256()
    rows = -1  # the head is none
    for record in _records(db, now):
        line = _line(record)
        hashed.update(line)
        rows += 1
        yield line
    yield _line({"end": FORMAT, "rows": rows, "sha256": hashed.hexdigest()})


def tables(db: Db) -> list[str]:
    """The tables that are exported, each after those that its rows refer to."""
    exported = [each for each in db.tables() if each not in _LEFT_OUT]
    parents = {each: [name for _column, name in db.references(each) if name != each] for each in exported}
    return list(TopologicalSorter(parents).static_order())


def attached(db: Db) -> int:
    """How many files are attached in the desk: the lines have their names and hashes, not the files."""
    return int(
        db.one("SELECT count(*) AS files FROM (SELECT sha256 FROM attachment UNION SELECT sha256 FROM kept_file) f")[
            "files"
        ]
    )


def _records(db: Db, now: datetime) -> Iterator[dict[str, Any]]:
    exported = tables(db)
    counts = {each: db.one(f'SELECT count(*) AS rows FROM "{each}"')["rows"] for each in exported}
    yield {
        "format": FORMAT, "schema": newest(), "version": __version__, "exported_at": stamp(now), "rows": counts,
    }  # fmt: skip
    for table in exported:
        names = db.columns(table)
        for row in db.tuples(f'SELECT * FROM "{table}"'):
            yield {"table": table, "row": dict(zip(names, map(_value, row), strict=True))}


def _value(value: object) -> object:
    return {BYTES: b64encode(value).decode()} if isinstance(value, bytes) else value


def _line(record: dict[str, Any]) -> bytes:
    """The record as a line in which nothing is invisible, or does something on a terminal."""
    text = jsontext.written(record)
    if not text.isprintable():
        text = "".join(
            char if char.isprintable() else json.dumps(char)[1:-1].replace("\x7f", "\\u007f") for char in text
        )
    return f"{text}\n".encode()
