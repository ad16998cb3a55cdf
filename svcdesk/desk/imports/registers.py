"""Customers, equipment, contracts and engineers out of a table: a row adds what is new, and changes what it says.

A row is known by a number, name, serial number or login. What a row leaves empty stays as it is; nothing is ever taken
away. So a second run of the same file changes nothing. A bad row changes nothing at all, and does not keep the others
out; of rows that contradict one another all are bad.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.config.imports.registers import CONTRACTS, CUSTOMERS, ENGINEERS, EQUIPMENT
from svcdesk.config.problems import quoted
from svcdesk.db.port import Db
from svcdesk.desk.imports import contracts, customers, engineers, machines
from svcdesk.desk.imports.cells import Around, Row
from svcdesk.desk.imports.sheet import Bad, Record, a_spreadsheet_rounded, doubtful, rounded, unfold
from svcdesk.desk.imports.turns import STAYS, Outcome, Table, in_turns
from svcdesk.desk.journal import Operation, new_id
from svcdesk.desk.operation import operation
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _, clauses, enumerated, noted
from svcdesk.words import check_length, fold

if TYPE_CHECKING:
    from svcdesk.config.imports.registers import RegisterMapping
    from svcdesk.config.policy import Policy

Register = Table["RegisterMapping", tuple[Record, Row]]

_LINES = ("address", "site_address", "phone")  # what may have several lines
_NAMES = ("serial", "number", "phone", "contact_phone", "login")  # what looks like a number, and is none
_ONE = {  # by what a thing is known → what only one can be true of it
    CUSTOMERS: (
        ("number", ("name", "region", "tier", "phase", "address")),
        ("name", ("region", "tier", "phase", "address")),
    ),
    EQUIPMENT: (("serial", tuple(field for field in EQUIPMENT if field != "serial")),),
    CONTRACTS: (("number", tuple(field for field in CONTRACTS if field != "number")),),
    ENGINEERS: (("name", tuple(field for field in ENGINEERS if field != "name")), ("login", ("name",))),
}


def read(path: Path, data: bytes, mapping: RegisterMapping) -> Register:
    """The table in the file called `path` with this `data`.

    Raises UsageError when it cannot be read or lacks a column that must be there, ConfigError when it lacks one that
    the mapping names.
    """
    sheet, records = unfold(path, data, mapping)
    places = mapping.places(sheet.names, str(path))
    table: Register = Table(mapping, sheet, [], [])
    for record in records:
        row = {} if record.wrong else _row(record, places)
        if wrong := record.wrong or _rounded(row):
            table.bad.append(Bad(record.line, record.raw, wrong))
            continue
        table.items.append((record, row))
        if doubt := doubtful(record):
            table.doubts.append(doubt)
    wrong_lines = _contradictions(table.items, _ONE[mapping.fields])
    table.bad += [Bad(r.line, r.raw, wrong_lines[r.line]) for r, _row_of in table.items if r.line in wrong_lines]
    table.items = [item for item in table.items if item[0].line not in wrong_lines]
    table.rows = len(table.items)
    return table


def carry_out(
    db: Db, policy: Policy, table: Register, actor: str, now: datetime, advance: Callable[[int], None]
) -> Outcome:
    """Bring the rows of `table` into the desk, brought by `actor` at `now` (UTC).

    Counts rows that added somebody or a machine, that changed one, and that said nothing new. `advance` hears how many
    more rows were dealt with. After an interruption what is in are whole rows.
    """
    op_id = new_id()
    names = frozenset(fold(row["name"]) for _record, row in table.items if "name" in row)
    around = Around(table.mapping.dates, names)

    def bring(item: tuple[Record, Row], done: Outcome) -> int:
        record, row = item
        try:
            with operation(db, policy, actor, now, now, op_id, kind="command") as op:
                op.stays(STAYS)
                for text in row.values():
                    check_length(text)
                doubt = _RULES[table.mapping.fields](op, row, around)
        except SvcdeskError as error:
            done.bad.append(Bad(record.line, record.raw, str(error)))
        else:
            outcome = _outcome({entry.kind for entry in op.entries})
            done.counts[outcome] += 1
            done.show(record.line, outcome, dict(row))
            if doubt:
                done.doubts.append(Bad(record.line, record.raw, doubt))
        return 1

    return in_turns(db, table, bring, advance)


_RULES: Mapping[tuple[str, ...], Callable[[Operation, Row, Around], str | None]] = {
    CUSTOMERS: customers.bring,
    EQUIPMENT: machines.bring,
    CONTRACTS: contracts.bring,
    ENGINEERS: engineers.bring,
}


def _outcome(kinds: set[str]) -> str:
    if kinds & {"customer added", "equipment added", "contract added", "engineer added"}:
        return "added"
    return "changed" if kinds else "known"


def _row(record: Record, places: Mapping[str, tuple[int, ...]]) -> Row:
    cells = {name: record.fields[place[0]].strip() for name, place in places.items()}
    return {name: text if name in _LINES else " ".join(text.splitlines()) for name, text in cells.items() if text}


def _rounded(row: Row) -> str:
    wrong = (noted(name, a_spreadsheet_rounded(row[name])) for name in _NAMES if rounded(row.get(name, "")))
    return clauses(wrong)


def _contradictions(
    items: Iterable[tuple[Record, Row]], known_by: Iterable[tuple[str, tuple[str, ...]]]
) -> dict[int, str]:
    """Line → why it is bad, for rows that say different things of one thing; which is right, only people know."""
    said: dict[tuple[str, str, str], dict[str, tuple[int, str]]] = defaultdict(dict)  # key, its word, field → words
    where: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for record, row in items:
        for key, fields in known_by:
            # two of one name are told apart by their numbers
            if key not in row or (key == "name" and "number" in row):
                continue
            for field in fields:
                if field in row:
                    place = (key, fold(row[key]), field)
                    said[place].setdefault(fold(row[field]), (record.line, row[field]))
                    where[place].append(record.line)
    wrong: dict[int, str] = {}
    for place, words in said.items():
        if len(words) > 1:
            key, _word, field = place
            listed = enumerated(_("{word} in line {line}").format(word=quoted(w), line=n) for n, w in words.values())
            why = _("{field}: rows of one {key} contradict one another: {listed}; leave one of them")
            wrong |= dict.fromkeys(where[place], why.format(field=field, key=key, listed=listed))
    return wrong
