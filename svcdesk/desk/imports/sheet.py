"""The file of an import: CSV text → records, and those that make no sense written down again as they were."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from svcdesk.config.imports.table import TableMapping
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _

_MARK = "\ufeff"  # with which Excel begins UTF-8


@dataclass(frozen=True)
class Sheet:
    """A file as it begins: the line that names its columns, as it was and as names."""

    path: Path
    encoding: str
    header: str
    names: list[str]


@dataclass(frozen=True, slots=True)
class Record:
    """One record of the file: where it begins, its text, its fields, and what is wrong with its form."""

    line: int
    raw: str
    fields: list[str]
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Bad:
    """A record that cannot be imported: where it begins, its text, and why."""

    line: int
    raw: str
    why: str


def unfold(path: Path, mapping: TableMapping) -> tuple[Sheet, Iterator[Record]]:
    """The beginning of the file at `path`, and its records. Raises UsageError when it cannot be read."""
    text = _text(path, mapping)
    mark = _MARK if text.startswith(_MARK) else ""
    records = _records(text.removeprefix(mark), mapping.delimiter)
    head = next(records, None)
    if head is None or head.wrong:
        raise UsageError(
            N_("{path}: its first line must name the columns; {why}"),
            path=path,
            why=head.wrong if head else _("it is empty"),
        )
    names = [" ".join(name.split()) for name in head.fields]
    return Sheet(path, mapping.encoding, mark + head.raw, names), records


def write_rejects(path: Path, sheet: Sheet, bad: Iterable[Bad]) -> None:
    """Write the header and the bad records, as they were, to `path`. Raises UsageError when that is not possible."""
    text = "".join(
        raw if raw.endswith(("\n", "\r")) else raw + "\n" for raw in (sheet.header, *(each.raw for each in bad))
    )
    try:
        path.write_bytes(text.encode(sheet.encoding))
    except OSError as error:
        message = N_("the bad rows cannot be kept in {path}: {why}; name another file with --rejects")
        raise UsageError(message, path=path, why=error.strerror) from error


def _text(path: Path, mapping: TableMapping) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    try:
        return data.decode(mapping.encoding)
    except UnicodeError as error:
        line = data.count(b"\n", 0, getattr(error, "start", 0)) + 1
        message = N_("{path}:{line}: this is not {name}; write in {mapping} what it is, as in 'encoding: gb18030'")
        name = mapping.encoding.upper()
        raise UsageError(message, path=path, line=line, name=name, mapping=mapping.file) from error


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
