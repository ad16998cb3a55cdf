"""The table of an import: CSV text → rows in the desk's words, and those that make no sense, as they were.

How any import goes in is here too: in turns, so that people can work meanwhile, and each row whole or not at all.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from svcdesk.config.imports.table import TableMapping
from svcdesk.config.imports.tickets import TEXTS, ImportMapping, Standing
from svcdesk.config.problems import quoted, remedy
from svcdesk.db.port import Db
from svcdesk.errors import UsageError
from svcdesk.locale import _
from svcdesk.sla import stamp
from svcdesk.sla.instants import wall_clock

_Meaning = TypeVar("_Meaning")
_Item = TypeVar("_Item")
_LONG = ("summary", "cause", "solution", "reason")  # texts that keep their lines
_TURN = 0.1  # seconds in one transaction, so that people can log calls meanwhile
_BREATH = 0.01  # seconds between two, in which they take the pen
_MARK = "\ufeff"  # with which Excel begins UTF-8


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands in the file and what it says, in the desk's words. Times are UTC.

    `said` holds texts and classes, but nothing unknown; `raw` is the file's text, `hash` tells rows apart.
    """

    line: int
    raw: str
    hash: str
    at: datetime | None
    opened_at: datetime | None
    standing: Standing | None
    said: dict[str, str]


@dataclass(frozen=True, slots=True)
class Bad:
    """A row that cannot be imported, and why."""

    line: int
    raw: str
    why: str


@dataclass
class Sheet:
    """A file as it begins: the line that names its columns, as it was and as names."""

    path: Path
    encoding: str
    header: str
    names: list[str]


@dataclass
class Table(Sheet):
    """A file as it was read: the good rows of each ticket in the order of the file, and the bad ones."""

    tickets: list[list[Row]] = field(default_factory=list)
    bad: list[Bad] = field(default_factory=list)


def read(path: Path, mapping: ImportMapping, now: datetime) -> Table:
    """The table in the file at `path`; rows dated after `now` are bad.

    Raises UsageError when it cannot be read, ConfigError when it lacks a column that the mapping names.
    """
    sheet, records = unfold(path, mapping)
    reader = _Reader(mapping, mapping.places(sheet.names, str(path)), now)
    table = Table(sheet.path, sheet.encoding, sheet.header, sheet.names)
    by_number: dict[str, list[Row]] = {}
    for record in records:
        row = reader.row(record)
        if isinstance(row, Bad):
            table.bad.append(row)
        elif "number" not in row.said:
            table.tickets.append([row])
        elif row.said["number"] in by_number:
            by_number[row.said["number"]].append(row)
        else:
            by_number[row.said["number"]] = [row]
            table.tickets.append(by_number[row.said["number"]])
    return table


def unfold(path: Path, mapping: TableMapping) -> tuple[Sheet, Iterator[Record]]:
    """The beginning of the file at `path`, and its records. Raises UsageError when it cannot be read."""
    text = _text(path, mapping)
    mark = _MARK if text.startswith(_MARK) else ""
    records = _records(text.removeprefix(mark), mapping.delimiter)
    head = next(records, None)
    if head is None or head.wrong:
        raise UsageError(
            _("{path}: its first line must name the columns; {why}").format(
                path=path, why=head.wrong if head else _("it is empty")
            )
        )
    names = [" ".join(name.split()) for name in head.fields]
    return Sheet(path, mapping.encoding, mark + head.raw, names), records


def in_turns(db: Db, items: Iterable[_Item], deal_with: Callable[[_Item], int], advance: Callable[[int], None]) -> None:
    """Deal with every item, some in each transaction; `advance` hears how many rows each transaction dealt with."""
    waiting = deque(items)
    while waiting:
        dealt_with, turn_ends = 0, time.monotonic() + _TURN
        with db.write():
            while waiting and time.monotonic() < turn_ends:
                dealt_with += deal_with(waiting.popleft())
        advance(dealt_with)
        time.sleep(_BREATH)


def write_rejects(path: Path, table: Sheet, bad: list[Bad]) -> None:
    """Write the header and the bad rows, as they were, to `path`. UsageError when that is not possible."""
    text = "".join(
        raw if raw.endswith(("\n", "\r")) else raw + "\n" for raw in (table.header, *(row.raw for row in bad))
    )
    try:
        path.write_bytes(text.encode(table.encoding))
    except OSError as error:
        message = _("the bad rows cannot be kept in {path}: {why}; name another file with --rejects")
        raise UsageError(message.format(path=path, why=error.strerror)) from error


def _text(path: Path, mapping: TableMapping) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    try:
        return data.decode(mapping.encoding)
    except UnicodeError as error:
        line = data.count(b"\n", 0, getattr(error, "start", 0)) + 1
        message = _("{path}:{line}: this is not {name}; write in {mapping} what it is, as in 'encoding: gb18030'")
        name = mapping.encoding.upper()
        raise UsageError(message.format(path=path, line=line, name=name, mapping=mapping.file)) from error


@dataclass(frozen=True, slots=True)
class Record:
    """One record of the file: where it begins, its text, its fields, and what is wrong with its form."""

    line: int
    raw: str
    fields: list[str]
    wrong: str = ""


class _Lines:
    """The lines of a text for a CSV reader; knows which ones a record took, and can have some read again."""

    def __init__(self, text: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._number = 1

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._taken.append(line)
        return line

    def take(self, first_only: bool = False) -> tuple[int, str]:
        """Where the record just read begins, and its text; with `first_only` the rest is read once more."""
        if first_only:
            self._again.extendleft(reversed(self._taken[1:]))
            del self._taken[1:]
        line, raw = self._number, "".join(self._taken)
        self._number += len(self._taken)
        self._taken.clear()
        return line, raw


def _records(text: str, delimiter: str) -> Iterator[Record]:
    """The header, then every row that is not empty.

    A quotation mark that is never closed swallows lines; only the first is wrong, the others are read again.
    """
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    header = 0
    while True:
        wrong = ""
        try:
            fields = next(reader, None)
        except csv.Error as error:
            fields, wrong = [], _("this is not CSV: {why}; look at its quotation marks").format(why=error)
        if fields is None:
            return
        if not wrong and not any(map(str.strip, fields)):
            lines.take()
            continue
        header = header or len(fields)
        if not wrong and len(fields) != header:
            wrong = _("has {count} fields, the header {header}; look at its delimiters and quotation marks").format(
                count=len(fields), header=header
            )
        yield Record(*lines.take(first_only=bool(wrong)), fields, wrong)


class _Reader:
    """Turns records into rows, as the mapping says."""

    def __init__(self, mapping: ImportMapping, places: dict[str, tuple[int, ...]], now: datetime) -> None:
        self._mapping = mapping
        self._now = now
        self._texts = [(each, places[each]) for each in TEXTS if each in places]
        self._classes = [(each, places[each][0]) for each in mapping.values if each in places]
        self._places = places
        self._instants: dict[str, datetime | None] = {}  # the same few are written again and again

    def row(self, record: Record) -> Row | Bad:
        """The row that a record means, or everything that is wrong with it."""
        if record.wrong:
            return Bad(record.line, record.raw, record.wrong)
        fields = record.fields
        wrong = [
            self._about(name, _("is empty; every row must say it"))
            for name in ("number", "at")
            if name in self._places and fields[self._places[name][0]].strip() in self._mapping.unknown
        ]
        said = self._said(fields, wrong)
        at = self._time("at", fields, wrong)
        opened_at = self._time("opened_at", fields, wrong)
        state = self._word("state", self._mapping.states, fields, wrong)
        if wrong:
            return Bad(record.line, record.raw, "; ".join(wrong))
        digest = hashlib.sha256(json.dumps(fields).encode()).hexdigest()
        return Row(record.line, record.raw, digest, at, opened_at, state, said)

    def _said(self, fields: list[str], wrong: list[str]) -> dict[str, str]:
        said = {}
        for name, places in self._texts:
            cells = [text for place in places if (text := fields[place].strip()) not in self._mapping.unknown]
            if cells:
                text = ", ".join(cells)
                said[name] = text if name in _LONG else " ".join(text.split())
        for name, _place in self._classes:
            if word := self._word(name, self._mapping.values[name], fields, wrong):
                said[name] = word
        return said

    def _word(
        self, name: str, meanings: Mapping[str, _Meaning], fields: list[str], wrong: list[str]
    ) -> _Meaning | None:
        if name not in self._places:
            return None
        text = " ".join(fields[self._places[name][0]].split())
        if text in meanings:
            return meanings[text]
        if text not in self._mapping.unknown:
            message = _("{text} is not among the mapping's values; {remedy}")
            wrong.append(self._about(name, message.format(text=quoted(text), remedy=remedy(text, meanings))))
        return None

    def _time(self, name: str, fields: list[str], wrong: list[str]) -> datetime | None:
        if name not in self._places:
            return None
        text = fields[self._places[name][0]].strip()
        if text in self._mapping.unknown:
            return None
        if text not in self._instants:
            self._instants[text] = self._instant(text)
        at = self._instants[text]
        if at is None:
            message = _("{text} is not a date like {dates}")
            wrong.append(self._about(name, message.format(text=quoted(text), dates=quoted(self._mapping.dates))))
        elif at > self._now:
            message = _("{text} lies in the future; it is {now} now")
            wrong.append(self._about(name, message.format(text=quoted(text), now=stamp(self._now))))
        return at

    def _instant(self, text: str) -> datetime | None:
        try:
            local = datetime.strptime(text, self._mapping.dates)
            if local.tzinfo is None:
                at = datetime.fromtimestamp(wall_clock(local, self._mapping.zone), UTC)
            else:
                at = local.astimezone(UTC).replace(microsecond=0)
        except (ValueError, OverflowError):
            return None
        return at if 1970 <= at.year < 2200 else None

    def _about(self, name: str, message: str) -> str:
        return f"{', '.join(self._mapping.columns[name].names)}: {message}"
