"""The one writer: rows of columns, cards, reports and lines, in every format that `--format` names.

Data goes to standard output; what people are told beside it goes to standard error. JSON, CSV and xlsx carry every
column; plain text, Markdown and HTML carry local times; only the table on a terminal has colour and relative times. A
form, whose headings the configuration says, has those alone, and is as people read it in CSV and xlsx, too.
One command writes one thing: HTML is a whole page, xlsx a whole workbook.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, tzinfo
from functools import wraps
from itertools import chain, groupby

from svcdesk.declare import Literal
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, bracketed, noted, translated
from svcdesk.views.columns import Column, Section, for_programs, plain, record
from svcdesk.views.tables import Sections, Table
from svcdesk.views.text import Wording, clean, pad, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TextIO

    from svcdesk.views.pager import Paged
    from svcdesk.views.paper.shares import Shares

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")  # controls, marks that turn text round or have no width, line ends
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet runs what begins so
_TELEPHONE = set("0123456789 +-/(),.")
_NARROW = 40  # columns: no terminal has fewer


def _paged(write: Callable[..., None]) -> Callable[..., None]:
    """What writes one thing, through the pager where that is longer than the screen."""

    @wraps(write)
    def paged(self: Out, *what: Any, **named: Any) -> None:
        if not self.stream.isatty() or self.format == "html":  # nobody reads a page in a pager
            write(self, *what, **named)
            return
        from svcdesk.views.pager import Paged

        stream = self.stream
        with Paged(stream) as self._pager:
            self.stream = self._pager  # type: ignore[assignment]  # as much of a stream as is used here
            try:
                write(self, *what, **named)
            finally:
                self.stream, self._pager = stream, None

    return paged


Format = Literal["table", "plain", "json", "jsonl", "csv", "csv-headings", "md", "html", "xlsx"]


class Out(Wording):
    """Where and how one command writes. `zone` is the desk's, `now` the moment that relative times start from.

    `organisation` stands at the head of a page. A `paper` is kept and signed: it has its title in every format that
    people read, room for signatures, and says itself that there is nothing. `csv-headings` is csv with what people
    read above its columns, in their language, instead of keys, and times in the desk's zone.

    Raises UsageError for xlsx on a terminal, which cannot show it.
    """

    def __init__(
        self, format: str, zone: tzinfo, now: datetime, stream: TextIO, organisation: str = "", paper: bool = False
    ) -> None:
        self._with_headings = format == "csv-headings"
        super().__init__("csv" if self._with_headings else format, zone, now)
        self.stream = stream
        self.organisation = organisation
        self.paper = paper
        self._pager: Paged | None = None
        if format == "xlsx" and stream.isatty():
            raise UsageError(N_("xlsx is no text that a terminal can show: write it into a file with > table.xlsx"))

    def rows(self, columns: Sequence[Column], rows: Iterable[Any], empty: str = "") -> None:
        """Print rows; when there are none, people are told `empty` instead of an empty table."""
        self.table(Table("", columns, rows, empty))

    @_paged
    def table(self, table: Table) -> None:
        """Print a table, with its picture where the format has one."""
        columns, rows = table.columns, table.rows
        if table.block:
            rows = sorted(rows, key=table.block)
        if self.format == "json":
            self._json_rows(record(columns, row) for row in rows)
        elif self.format == "jsonl":
            for row in rows:
                self._line(written(record(columns, row)))
        elif self.format == "csv" and table.form:
            self._forms([Section("", columns, rows := list(rows))], "" if rows else table.empty)
        elif self.format == "csv":
            header = [self._above(column) for column in for_programs(columns)]
            self._csv(header, (record(columns, row, self._said).values() for row in rows))
        elif self.format == "xlsx":
            self._workbook(table.title, [Section(table.title, columns, list(rows))], table.empty, table.form)
        elif self.format == "html":
            self._page(table.title, (), self._blocks(table, list(rows)), table)
        else:
            if self.paper:
                self._heading(table.title)
                self._line("")
            self._print(self._blocks(table, list(rows)), table.empty)
            if self._on_terminal and table.picture:
                self._bars(table.picture)
            if self._on_terminal:
                self.tell(table.note)

    @_paged
    def sections(self, report: Sections) -> None:
        """Print several tables: for programs all of them by their keys, for people those that are not empty."""
        sections = report.sections
        if report.remark and self.for_programs and self.format != "xlsx" and not report.form:
            sections = [*sections, Section("", (Column("remark", "remark", str),), [report.remark], "remark")]
        remark = translated(report.remark)
        if self.format == "json":
            self._json({each.key: [record(each.columns, row) for row in each.rows] for each in sections})
        elif self.format == "jsonl":
            for row in _together(sections):
                self._line(written(row))
        elif self.format == "csv" and report.form:
            filled = [each for each in sections if each.rows]
            self._forms(filled or sections[:1], *filter(None, ("" if filled else report.empty, remark)))
        elif self.format == "csv":
            above = {"section": _("section") if self._with_headings else "section"}
            above |= {column.key: self._above(column) for each in sections for column in for_programs(each.columns)}
            self._csv(
                list(above.values()), ([row.get(key) for key in above] for row in _together(sections, self._said))
            )
        elif self.format == "xlsx":
            self._workbook(report.title, sections, report.empty, report.form, remark)
        elif self.format == "html":
            self._page(report.title, (), sections, report, remark)
        elif any(each.rows for each in sections) or self.paper:
            self._heading(report.title)
            self._text(filter(None, [remark]))
            for each in sections:
                self._section(each)
            if not any(each.rows for each in sections):
                self._text(["", report.empty])
        else:
            self.tell(report.empty)

    @_paged
    def card(
        self, data: dict[str, Any], heading: str, fields: Iterable[tuple[str, str]], sections: Sequence[Section]
    ) -> None:
        """Print one thing whole: the `data` for programs; a heading, fields and sections for people."""
        fields = [(title, text) for title, text in fields if text]
        if self.format in ("json", "jsonl"):
            self._json(data) if self.format == "json" else self._line(written(data))
        elif self.format == "csv":
            flat = {key: value for key, value in data.items() if not isinstance(value, list | dict)}
            self._csv(list(flat), [flat.values()])
        elif self.format == "xlsx":
            columns = (Column("", heading, lambda field: field[0]), Column("", "", lambda field: field[1]))
            self._workbook(heading, [Section(heading, columns, fields), *sections])
        elif self.format == "html":
            self._page(heading, fields, sections)
        else:
            self._heading(heading)
            across = max((width(title) for title, _text in fields), default=0)
            for title, text in fields:
                if self.format == "md":
                    self._line(f"- {noted(title, _md(clean(text)))}")
                    continue
                first, *more = self._wrapped(clean(text), across + 4)
                self._line(f"  {pad(title, across)}  {first}")
                for line in more:
                    self._line(" " * (across + 4) + line)
            for section in sections:
                self._section(section)

    @_paged
    def lines(self, data: Any, lines: Iterable[str]) -> None:
        """Print the `data` for programs, the `lines` for people."""
        if self.format == "json":
            self._json(data)
        else:
            self._text(lines)

    def blocks(self, blocks: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Print things of a heading and a few lines each, which go on beneath where the screen is too narrow."""
        from svcdesk.views.screen import draw_blocks  # most commands print none

        draw_blocks(self.stream, [(clean(heading), list(map(clean, lines))) for heading, lines in blocks])

    def tell(self, text: str) -> None:
        """Say something beside the data, on standard error."""
        if text and self._pager:
            self._pager.tell(clean(text))  # beneath what it is about
        elif text:
            print(clean(text), file=sys.stderr)

    @property
    def _on_terminal(self) -> bool:
        return self.format == "table" and self.stream.isatty()

    def _blocks(self, table: Table, rows: list[Any]) -> list[Section]:
        """The rows as people read them: in blocks with a name, else as one without."""
        if not table.block or not rows:
            return [Section("", table.columns, rows)]
        blocks = [(name, list(block)) for name, block in groupby(rows, key=table.block)]
        return [Section(bracketed(name or _("nobody"), len(block)), table.columns, block) for name, block in blocks]

    def _print(self, blocks: Sequence[Section], empty: str) -> None:
        for index, block in enumerate(blocks):
            if block.title:
                self._line("\n" * bool(index) + self._title(block.title))
            if block.rows:
                self._table(block.columns, block.rows)
            elif self.paper:
                self._text([empty])
            else:
                self.tell(empty)

    def _heading(self, title: str) -> None:
        self._line(("# " if self.format == "md" else "") + self._title(title))

    def _title(self, title: str) -> str:
        return _md(clean(title)) if self.format == "md" else clean(title)

    def _section(self, section: Section) -> None:
        if section.rows:
            self._line("")
            self._line(("## " if self.format == "md" else "") + self._title(section.title))
            self._table(section.columns, section.rows, whole=True)

    def _table(self, columns: Sequence[Column], rows: Sequence[Any], whole: bool = False) -> None:
        columns = [column for column in columns if not column.data_only]
        readers = [column.reader(self) for column in columns]
        cells = [[clean(read(row)) for read in readers] for row in rows]
        if self.format == "md":
            self._line("| " + " | ".join(self._title(column.heading) for column in columns) + " |")
            self._line("|" + " --- |" * len(columns))
            for line in cells:
                self._line("| " + " | ".join(map(_md, line)) + " |")
        elif self._on_terminal:
            from svcdesk.views.screen import draw  # what runs in a pipe draws nothing

            draw(self.stream, self, columns, rows, cells, whole)
        else:
            lines = [[column.heading for column in columns], *cells]
            wide = [list(map(width, line)) for line in lines]
            across = list(map(max, zip(*wide, strict=True)))
            for line, widths in zip(lines, wide, strict=True):
                filled = (text + " " * (most - own) for text, most, own in zip(line, across, widths, strict=True))
                self._line("  ".join(filled).rstrip())

    def _bars(self, picture: Shares) -> None:
        from svcdesk.views.paper import bars
        from svcdesk.views.screen import size

        self._text(bars.months(picture, size().columns, self.stream.encoding))

    def _page(
        self,
        title: str,
        fields: Sequence[tuple[str, str]],
        sections: Sequence[Section],
        of: Table | Sections | None = None,
        remark: str = "",
    ) -> None:
        from svcdesk.views.paper.page import page

        signatures = (of.signatures if of else ()) or (
            (_("Drawn up by"), _("Approved by"), _("Date")) if self.paper else ()
        )
        picture = of.picture if isinstance(of, Table) else None
        self.stream.flush()
        for line in page(
            self, self.organisation, title, fields, sections, of.empty if of else "", picture, remark, signatures
        ):
            self.stream.buffer.write(line.encode("utf-8", "replace"))  # as the page says, whatever the locale

    def _workbook(
        self, title: str, sections: Sequence[Section], empty: str = "", form: bool = False, remark: str = ""
    ) -> None:
        from svcdesk.views.paper.workbook import workbook

        filled = [each for each in sections if each.rows]
        remarks = list(filter(None, ("" if filled or not self.paper else empty, remark)))
        known = [
            each._replace(columns=[column for column in each.columns if not column.data_only])
            if form
            else each._replace(columns=for_programs(each.columns))
            for each in filled or sections[:1]
        ]
        made = workbook(known, self, self.organisation, title, remarks)
        self.stream.flush()
        self.stream.buffer.write(made)

    def _above(self, column: Column) -> str:
        """What stands above a column of CSV."""
        return column.heading if self._with_headings else column.key

    def _said(self, value: Any) -> Any:
        """A value as CSV has it: under headings times are in the desk's zone, as a spreadsheet takes no other."""
        return self.text(value) if self._with_headings and isinstance(value, datetime) else plain(value)

    def _csv(self, header: Sequence[str], rows: Iterable[Iterable[Any]]) -> None:
        import csv

        writer = csv.writer(self.stream, lineterminator="\n")
        writer.writerows(map(_csv_cell, row) for row in chain([header], rows))

    def _forms(self, sections: Sequence[Section], *remarks: str) -> None:
        """Print forms as CSV, as people read them: their headings, above each of several its title, beneath remarks."""
        for place, each in enumerate(sections):
            if place:
                self._line("")
            if len(sections) > 1:
                self._csv([each.title], ())
            columns = [column for column in each.columns if not column.data_only]
            self._csv(
                [column.heading for column in columns],
                ([column.words(row, self) for column in columns] for row in each.rows),
            )
        if any(remarks):
            self._csv([], [[remark] for remark in remarks if remark])

    def _wrapped(self, text: str, before: int) -> list[str]:
        """A text beside `before` columns, in lines where a terminal is too narrow for one."""
        if not self._on_terminal or before + width(text) < _NARROW:
            return [text]
        from svcdesk.views.screen import wrapped  # what runs in a pipe wraps nothing

        return wrapped(text, before)

    def _text(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._line(clean(line))

    def _json(self, data: Any) -> None:
        self._line(written(data, 2))

    def _json_rows(self, rows: Iterable[dict[str, Any]]) -> None:
        """Print rows as `_json` does, each when it is there: a list of all tickets must not wait for its end."""
        before = "[\n  "
        for row in rows:
            self.stream.write(before + written(row, 2).replace("\n", "\n  "))
            before = ",\n  "
        self._line("[]" if before[0] == "[" else "\n]")

    def _line(self, text: str) -> None:
        self.stream.write(text + "\n")


def written(data: Any, indent: int | None = None) -> str:
    """The data as JSON. What a terminal would act on, or nobody sees, is written as an escape, as `\\u202e`.

    In a charset that is no Unicode all that is no ASCII is, so that any program reads the same.
    """
    import json  # most of what is printed is for people

    text = json.dumps(data, ensure_ascii=not (sys.stdout.encoding or "utf-8").startswith("utf"), indent=indent)
    if text.replace("\n", "").isprintable():
        return text
    from unicodedata import category  # few texts hold such a character

    def escaped(char: str) -> str:
        if char == "\n" or category(char) not in _UNSEEN:
            return char
        return json.dumps(char)[1:-1].replace("\x7f", "\\u007f")  # which the library writes as it is

    return "".join(map(escaped, text))


def _together(sections: Iterable[Section], said: Callable[[Any], Any] = plain) -> Iterator[dict[str, Any]]:
    """The rows of all sections, each with the key of its own."""
    for each in sections:
        for row in each.rows:
            yield {"section": each.key, **record(each.columns, row, said)}


def _csv_cell(value: Any) -> Any:
    text = ", ".join(map(str, value)) if isinstance(value, list) else value
    if not isinstance(text, str):
        return text
    text = "\n".join(map(clean, text.splitlines()))  # a table is looked at in a terminal, too
    if not text.lstrip("'").startswith(_FORMULA):
        return text
    # a telephone such as +86 10 5550-0009 and an amount begin so too, but have nothing that could run
    return text if text[0] in "+-" and set(text) <= _TELEPHONE else "'" + text


def _md(text: str) -> str:
    for mark in "\\`*_{}[]<>|#":
        text = text.replace(mark, "\\" + mark)
    return text
