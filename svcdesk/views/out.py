"""The one writer: rows of columns, cards and lines, as a table, plain text, JSON, JSON lines, CSV or Markdown.

Data goes to standard output; what people are told beside it goes to standard error. JSON and CSV carry UTC times
and every column; plain text carries local ISO times; only the table on a terminal has colour and relative times.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import Any, TextIO

from svcdesk.declare import Literal
from svcdesk.sla import iso_local
from svcdesk.views.columns import Column, Section, record
from svcdesk.views.text import clean, pad, short_time, width

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet runs what begins so
_TELEPHONE = set("0123456789 +-/(),")

Format = Literal["table", "plain", "json", "jsonl", "csv", "md"]


class Out:
    """Where and how one command writes. `zone` is the desk's, `now` the moment that relative times start from."""

    def __init__(self, format: str, zone: tzinfo, now: datetime, stream: TextIO) -> None:
        self.format = format
        self.zone = zone
        self.now = now
        self.stream = stream

    def rows(self, columns: Sequence[Column], rows: Sequence[Any], empty: str = "") -> None:
        """Print rows; when there are none, `empty` is said on standard error instead of an empty table."""
        if self.format == "json":
            self._json([record(columns, row) for row in rows])
        elif self.format == "jsonl":
            for row in rows:
                self._line(json.dumps(record(columns, row), ensure_ascii=False))
        elif self.format == "csv":
            self._csv([column.key for column in columns], [record(columns, row).values() for row in rows])
        elif not rows:
            self.tell(empty)
        else:
            self._table([column for column in columns if not column.data_only], rows)

    def card(
        self, data: dict[str, Any], heading: str, fields: Iterable[tuple[str, str]], sections: Sequence[Section]
    ) -> None:
        """Print one thing whole: the `data` for programs; a heading, fields and sections for people."""
        if self.format in ("json", "jsonl"):
            self._json(data) if self.format == "json" else self._line(json.dumps(data, ensure_ascii=False))
            return
        if self.format == "csv":
            flat = {key: value for key, value in data.items() if not isinstance(value, list | dict)}
            self._csv(list(flat), [flat.values()])
            return
        self._line(("# " if self.format == "md" else "") + clean(heading))
        fields = [(title, text) for title, text in fields if text]
        across = max((width(title) for title, _text in fields), default=0)
        for title, text in fields:
            text = clean(text)
            self._line(f"- {title}: {_md(text)}" if self.format == "md" else f"  {pad(title, across)}  {text}")
        for section in sections:
            if section.rows:
                self._line("")
                self._line(("## " if self.format == "md" else "") + section.title)
                self._table(section.columns, section.rows, whole=True)

    def lines(self, data: Any, lines: Iterable[str]) -> None:
        """Print the `data` for programs, the `lines` for people."""
        if self.format == "json":
            self._json(data)
        else:
            for line in lines:
                self._line(clean(line))

    def tell(self, text: str) -> None:
        """Say something beside the data, on standard error."""
        if text:
            print(clean(text), file=sys.stderr)

    def text(self, value: Any) -> str:
        """A value as people read it in this format."""
        if value in (None, "", ()):
            return "-" if self.format == "plain" else ""
        if isinstance(value, datetime):
            return short_time(value, self.zone, self.now) if self.format == "table" else iso_local(value, self.zone)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list | tuple):
            return ", ".join(map(str, value))
        return str(value)

    def _cell(self, column: Column, row: Any) -> str:
        if column.shown and self.format == "table":
            return clean(column.shown(row, self))
        return clean(self.text(column.value(row)))

    def _table(self, columns: Sequence[Column], rows: Sequence[Any], whole: bool = False) -> None:
        cells = [[self._cell(column, row) for column in columns] for row in rows]
        if self.format == "md":
            self._line("| " + " | ".join(column.title for column in columns) + " |")
            self._line("|" + " --- |" * len(columns))
            for line in cells:
                self._line("| " + " | ".join(map(_md, line)) + " |")
        elif self.format == "table" and self.stream.isatty() and len(rows) <= 200:
            from svcdesk.views.screen import draw  # rich takes as long to import as a whole command in a pipe

            draw(self, columns, rows, cells, whole)
        else:
            titles = [column.title for column in columns]
            across = [max(map(width, texts)) for texts in zip(titles, *cells, strict=True)]
            for line in [titles, *cells]:
                self._line("  ".join(map(pad, line, across)).rstrip())

    def _csv(self, header: Sequence[str], rows: Iterable[Iterable[Any]]) -> None:
        import csv

        writer = csv.writer(self.stream, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([_csv_cell(value) for value in row])

    def _json(self, data: Any) -> None:
        self._line(json.dumps(data, ensure_ascii=False, indent=2))

    def _line(self, text: str) -> None:
        self.stream.write(text + "\n")


def _csv_cell(value: Any) -> Any:
    text = ", ".join(map(str, value)) if isinstance(value, list) else value
    if not isinstance(text, str):
        return text
    text = "\n".join(map(clean, text.splitlines()))  # a table is looked at in a terminal, too
    if not text.startswith(_FORMULA):
        return text
    # a telephone such as +86 10 5550-0009 begins so too, but has nothing that could run
    return text if text[0] in "+-" and set(text) <= _TELEPHONE else "'" + text


def _md(text: str) -> str:
    for mark in "\\`*_{}[]<>|#":
        text = text.replace(mark, "\\" + mark)
    return text
