"""A log comes in ticket by ticket, the rows of each together: what comes of it is what each row by itself would do."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from svcdesk.config import store
from svcdesk.config.imports.tickets import load
from svcdesk.desk.imports import tickets as imports
from tests.commands.importing import LOG, MAP
from tests.conftest import Desk, built_once, databases

NOW = datetime(2026, 3, 2, tzinfo=UTC)
IDENTITY = re.compile(r"\b[0-9a-f]{24}\b")
CLOSES = "".join(  # a ticket in which no row is bad
    f"INC0000906,{state},Clinic 2,Desk 1,05-02-2016 09:00,Ada,{at},Phone,Printer,Tray,Jams,3 - Moderate,Ada,fixed\n"
    for state, at in (("New", "05-02-2016 09:00"), ("Resolved", "05-02-2016 10:00"), ("Closed", "08-02-2016 10:00"))
)
RANDOM = {"seq", "op", "hash", "added", "removed"}  # columns that depend on identities, or on what was tried in vain


@built_once
def before(desk: Desk) -> Desk:
    """A desk in which Ben has left, and whose basic contracts become longer by a late answer."""
    within = "        within:\n          - {priority: [P1, P2], within: 30m}\n"
    text = desk.config.read_text()
    desk.config.write_text(text.replace(within, "        missed: {extend: 1 month}\n" + within))
    desk.at("2016-01-04T01:00Z").run("customer", "add", "Clinic 1")
    desk.run("contract", "add", "Clinic 1", "--kind", "basic", "--from", "2016-01-01")
    desk.run("engineer", "add", "Ben")
    desk.run("engineer", "edit", "Ben", "--left")
    return desk


def test_rows_together_do_what_each_does_by_itself(
    before: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the log twice: its first half, in which bad rows are, then the rest, which finds tickets that are there."""
    together, one_by_one = (before.copied(tmp_path / name) for name in ("together", "one"))
    bad = bring(together)
    with monkeypatch.context() as patch:
        bring_in = imports._Replay._bring
        patch.setattr(imports._Replay, "_bring", lambda each, rows, done, alone=True: bring_in(each, rows, done, alone))
        assert bring(one_by_one) == bad
    assert any("Ben has left" in each for each in bad)
    assert rows(together) == rows(one_by_one)
    kinds = {row[6] for row in rows(together) if row[0] == "journal"}
    assert {f"kind {each}" for each in ("held", "reopened", "resolved", "closed", "contract extended")} <= kinds
    changed = [row[1:3] for row in rows(together) if row[0] == "change" and "clock" in row[1]]
    assert len({*changed}) > 0
    assert databases() or len(changed) == len(
        {*changed}
    )  # nobody can take it back: how often a row was written does not matter
    for desk in (together, one_by_one):
        assert desk.run("db", "check", "--replay").code == 0


def bring(desk: Desk) -> list[str]:
    """Bring the log into a desk, one half after the other; what is said of bad rows."""
    policy, lines = store.load(desk.config, None), (LOG.read_text() + CLOSES).splitlines(keepends=True)
    said = []
    with desk.opened() as db:
        for part in (lines[:14], lines[:1] + lines[14:]):
            table = imports.read(LOG, "".join(part).encode(), load(MAP, policy), NOW)
            done = imports.carry_out(db, policy, table, "tester", NOW, lambda _rows: None)
            said += [each.why for each in done.bad]
    return said


def rows(desk: Desk) -> list[tuple[str, ...]]:
    """The rows of a desk's tables, with identities by the order in which they are met, and nothing that is random."""
    with desk.opened() as db, db.read():
        found = {
            table: [dict(zip(row.keys(), row, strict=True)) for row in db.execute(f"SELECT * FROM {table}")]
            for table in db.tables()
        }
    met: dict[str, str] = {}

    def plain(row: dict[str, object], meet: bool) -> tuple[str, ...]:
        words = [f"{key} {value}" for key, value in row.items() if key not in RANDOM]
        if meet:
            for each in IDENTITY.findall(" ".join(words)):
                met.setdefault(each, f"identity {len(met)}")
        return tuple(IDENTITY.sub(lambda match: met.get(match[0], "?"), word) for word in words)

    for table in ("journal", "ticket", "terms", "call", "hold", "clock"):
        for row in sorted(found[table], key=lambda row: (row.get("seq", 0), plain(row, meet=False))):
            plain(row, meet=True)
    return sorted((table, *plain(row, meet=False)) for table in found for row in found[table] if table != "sealed")
