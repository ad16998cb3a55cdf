"""What `import tickets` costs a row: `python -m tests.bench.bulk [FILE.csv MAP.yaml]`, else a log of 5,000 tickets.

Beside it stands the least that it could cost with no rule at all: reading the file, writing what came of it into an
empty desk, a statement for each table, and the hashes of that. All are CPU of this process, in microseconds a row.
"""

from __future__ import annotations

import platform
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from svcdesk.config import store
from svcdesk.config.imports.tickets import load
from svcdesk.db import ledger, watch
from svcdesk.db.open import create, open_desk
from svcdesk.db.port import Db
from svcdesk.db.schema import UNSEALED
from svcdesk.desk.imports import tickets, turns

DATA = Path(__file__).parents[1] / "data"
MANY = 1000  # times that the log of the tests, of five tickets, is written
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def log() -> str:
    """The log of the tests again and again, each time with other numbers."""
    head, *lines = (DATA / "updates.csv").read_text().splitlines(keepends=True)
    return head + "".join(line.replace("INC0000", f"INC{each:04}") for each in range(MANY) for line in lines)


def cpu(does: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of CPU of this process, and what came of it."""
    before = time.process_time()
    done = does()
    return time.process_time() - before, done


def tables(db: Db) -> dict[str, list[dict[str, Any]]]:
    """The rows of a desk's tables."""
    names = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%sqlite%'").fetchall()
    return {row["name"]: list(map(dict, db.execute(f"SELECT * FROM {row['name']}"))) for row in names}


def write(db: Db, rows: dict[str, list[dict[str, Any]]]) -> None:
    """Write those rows, a statement for each table."""
    with db.write():
        for table, each in rows.items():
            db.execute(f"DELETE FROM {table}")
            if each:
                db.executemany(f"INSERT INTO {table} VALUES ({', '.join(f':{column}' for column in each[0])})", each)


def hashes(rows: dict[str, list[dict[str, Any]]]) -> None:
    """Make the hash of each entry of the journal, and the seals of all other rows of which some are kept."""
    before = ""
    for row in rows["journal"]:
        before = ledger._seal(before, row["seq"], row)
    for table in rows.keys() - {*UNSEALED}:
        for row in rows[table]:
            watch.seal((table, *row.values()))


def main() -> None:
    """Import a log into a new desk and print what each part of it costs."""
    file, mapping = map(Path, sys.argv[1:3]) if len(sys.argv) > 2 else (Path("updates.csv"), DATA / "incidents.yaml")
    data = file.read_bytes() if len(sys.argv) > 2 else log().encode()
    turns._BREATH = 0
    with tempfile.TemporaryDirectory() as folder:
        desk, empty = Path(folder) / "svcdesk.db", Path(folder) / "empty.db"
        store.write_example(desk.with_suffix(".yaml"))
        policy = store.load(desk.with_suffix(".yaml"), None)
        for path in (desk, empty):
            create(path)
        meant = load(mapping, policy)
        reading, table = cpu(lambda: tickets.read(file, data, meant, NOW))
        with open_desk(desk) as db, open_desk(empty) as bare:
            working, done = cpu(lambda: tickets.carry_out(db, policy, table, "bench", NOW, lambda _rows: None))
            rows = tables(db)
            bare.execute("PRAGMA foreign_keys = OFF")
            writing, _none = cpu(lambda: write(bare, rows))
            hashing, _none = cpu(lambda: hashes(rows))
    count = Counter({name: len(each) for name, each in rows.items()})
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}; {table.rows:,} rows of a log become")
    print(", ".join(f"{many:,} {name}" for name, many in count.most_common(9)), f"; {len(done.bad)} bad\n")
    print("| µs a row of the log | |\n| --- | --- |")
    for title, seconds in {
        "reading the file": reading,
        "bringing it in": working,
        "least: reading": reading,
        "least: writing what came of it": writing,
        "least: its hashes": hashing,
    }.items():
        print(f"| {title} | {seconds / table.rows * 1e6:.0f} |")
    print(
        f"\n{table.rows / (reading + working):,.0f} rows/s; at most {table.rows / (reading + writing + hashing):,.0f}"
    )


if __name__ == "__main__":
    main()
