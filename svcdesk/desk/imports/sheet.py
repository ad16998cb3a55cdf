"""The file of an import: CSV text → records, and those that make no sense written down again as they were."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from svcdesk.config.imports.table import DELIMITERS, TableMapping
from svcdesk.config.problems import quoted
from svcdesk.db import files
from svcdesk.desk import charsets
from svcdesk.errors import UsageError, why
from svcdesk.locale import N_, _, enumerated

_MARK = "\ufeff"  # with which Excel begins UTF-8
_SEPARATOR = re.compile(r'"?sep=(.)"?\r?\n')  # with which Excel may say what stands between fields
_FORMULA = re.compile(r'="((?:[^"]|"")*)"')  # how a spreadsheet is kept from making a number of a text
_GUARDED = re.compile(r"'+[=+\-@\t\r]")  # how our own tables keep it from running one
_ROUNDED = re.compile(r"\d+([.,]\d+)?E\+\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Sheet:
    """A file as it begins: all up to the line that names its columns, as it was, and their names.

    `doubts` says what is strange about the file as a whole.
    """

    path: Path
    encoding: str
    header: str
    names: list[str]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One record of the file: where it begins, its text, its fields, and what is wrong with its form.

    The fields of one that is wrong are as they can be read.
    """

    line: int
    raw: str
    fields: list[str]
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Bad:
    """A record that cannot be imported, or one to look at: where it begins, its text, and why."""

    line: int
    raw: str
    why: str


def unfold(path: Path, data: bytes, mapping: TableMapping) -> tuple[Sheet, Iterator[Record]]:
    """The beginning of the file called `path` with this `data`, and its records.

    What the mapping leaves open is seen from the file: UTF-16 and UTF-8 with a mark, what stands between fields. Raises
    UsageError when it cannot be read, naming the encodings that would make sense.
    """
    encoding = mapping.encoding or charsets.of_mark(data) or "utf-8"
    text = _text(path, data, encoding, mapping)
    mark = _MARK if text.startswith(_MARK) else ""
    said = _SEPARATOR.match(text, len(mark))
    begin = said.end() if said else len(mark)
    first = text[begin:].partition("\n")[0]
    delimiter = said[1] if said else mapping.delimiter or max(DELIMITERS.values(), key=first.count)
    records = _records(text[begin:], delimiter, 2 if said else 1)
    head = next(records, None)
    if head is None or head.wrong:
        raise UsageError(
            N_("{path}: its first line must name the columns; {why}"),
            path=path,
            why=head.wrong if head else _("it is empty"),
        )
    names = [" ".join(name.split()) for name in head.fields]
    return Sheet(path, encoding, text[:begin] + head.raw, names, _doubts(data, encoding)), records


def rounded(text: str) -> bool:
    """Whether a spreadsheet took a number that is a name (a serial number, a telephone) for a quantity: 8.9E+18."""
    return bool(_ROUNDED.fullmatch(text.strip()))


def a_spreadsheet_rounded(text: str) -> str:
    """What is wrong with a text that is `rounded`."""
    message = _("a spreadsheet made {text} of it, and digits are lost: make its column text there, and export it again")
    return message.format(text=quoted(text))


def doubtful(record: Record) -> Bad | None:
    """A record in which characters were lost before it came here; None for others."""
    for text in record.fields if charsets.lost(record.raw) else ():
        if charsets.lost(text):
            message = _("characters were lost in {text} before this file was written: export it again as UTF-8")
            return Bad(record.line, record.raw, message.format(text=quoted(text)))
    return None


def write_rejects(path: Path, sheet: Sheet, bad: Iterable[Bad], named: bool) -> Path:
    """Write the header and the bad records, as they were, to `path`, or beside it if another file is there.

    One that was `named` has not been there before. Returns where they are. Raises UsageError when it is not possible.
    """
    text = "".join(
        raw if raw.endswith(("\n", "\r")) else raw + "\n" for raw in (sheet.header, *(each.raw for each in bad))
    )
    encoding = sheet.encoding.removesuffix("-sig")  # its mark is part of the header
    data = text.removeprefix(_MARK).encode("utf-16") if encoding == "utf-16" else text.encode(encoding)
    try:
        target = path if named else files.free_path(path, data)
        files.write(target, data, final=False)
    except OSError as error:
        message = N_("the bad rows cannot be kept in {path}: {why}; name another file with --rejects")
        raise UsageError(message, path=path, why=why(error)) from error
    return target


def _text(path: Path, data: bytes, encoding: str, mapping: TableMapping) -> str:
    try:
        return data.decode(encoding if encoding != "utf-8-sig" else "utf-8")
    except UnicodeError as error:
        line = data.count(b"\n", 0, getattr(error, "start", 0)) + 1
        likely = charsets.guesses(data)
        facts = {"path": path, "line": line, "name": encoding.upper(), "mapping": mapping.file}
        if not likely:
            message = N_("{path}:{line}: this is not {name}; write in {mapping} what it is, as in 'encoding: gb18030'")
            raise UsageError(message, **facts) from error
        read = enumerated(_("{encoding} ({sample})").format(encoding=e.encoding, sample=e.sample) for e in likely)
        message = N_(
            "{path}:{line}: this is not {name}; it reads as {read}: write in {mapping} what it is, as in"
            " 'encoding: {first}'"
        )
        raise UsageError(message, **facts, read=read, first=likely[0].encoding) from error


def _doubts(data: bytes, encoding: str) -> tuple[str, ...]:
    """What is strange about text that could be decoded: another encoding would make more sense of it."""
    if encoding.casefold() in ("utf-8", "utf-8-sig", "utf-16"):
        return ()
    likely = charsets.guesses(data)
    if not likely or charsets.text_of(data, likely[0].encoding) == charsets.text_of(data, encoding):
        return ()
    words = _("read as {encoding}, as the mapping says; it makes more sense as {likely} ({sample})")
    return (words.format(encoding=encoding, likely=likely[0].encoding, sample=likely[0].sample),)


def _cell(text: str) -> str:
    """What a cell says, without what keeps spreadsheets from running it or taking it for a number."""
    if match := _FORMULA.fullmatch(text.strip()):
        return match[1].replace('""', '"')
    return text[1:] if _GUARDED.match(text) else text


class _Lines:
    """The lines of a text for a CSV reader; knows which ones a record took, and can have some read again."""

    def __init__(self, text: str, first: int) -> None:
        self._lines = io.StringIO(text, newline="")
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._number = first

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


def _records(text: str, delimiter: str, first: int) -> Iterator[Record]:
    """The header, which stands in line `first`, then every row that is not empty.

    A quotation mark that is never closed swallows lines; only the first is wrong, the others are read again. Empty
    fields at the end that the header has no names for are left out.
    """
    lines = _Lines(text, first)
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
        if not header:
            while not fields[-1].strip():
                del fields[-1]
        header = header or len(fields)
        while len(fields) > header and not fields[-1].strip():
            del fields[-1]
        whole = "".join(fields)
        if not wrong and "\0" in whole:
            wrong = _("holds a NUL, which no text has; it may be UTF-16, or damaged")
        if not wrong and len(fields) != header:
            wrong = _("has {count} fields, the header {header}; look at its delimiters and quotation marks").format(
                count=len(fields), header=header
            )
        if "=" in whole or "'" in whole:  # few rows have what a spreadsheet would take for more than text
            fields = [_cell(field) for field in fields]
        line, raw = lines.take(first_only=bool(wrong))
        if wrong and not fields:
            with suppress(csv.Error):
                fields = next(csv.reader([raw], delimiter=delimiter), [])
        yield Record(line, raw, fields, wrong)
