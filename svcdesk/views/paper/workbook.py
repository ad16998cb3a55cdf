"""Tables as an .xlsx workbook for spreadsheet programs: a sheet for each, by the library of the extra 'xlsx'.

Text stays text: nothing that people wrote becomes a formula or a link. Times are those of the desk's zone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, enumerated
from svcdesk.views.text import clean, cut, width

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from svcdesk.config.currency import Currency
    from svcdesk.views.columns import Column, Section
    from svcdesk.views.text import Wording

_ROWS = 1_048_576  # of a sheet, its head included
_TEXT = 32_767  # characters of a cell
_NAME = 31  # characters of a sheet's name
_HEADER = 100  # columns of the organisation and of the title above a printed page
_PORTRAIT = 8  # columns; more stand on paper across
_WIDEST = 60  # a column, in characters; longer text is cut on the screen only
_AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(
    sections: Sequence[Section], wording: Wording, organisation: str, title: str, remarks: Sequence[str] = ()
) -> bytes:
    """The workbook: a sheet for each section, with all its columns and its titles as the first row.

    It is opened by people: amounts are in whole units of their currency, and what has a name is called by it. Each
    sheet has `remarks` beneath its rows, and prints with the title above, as wide as the paper.

    Raises UsageError without the extra, and for more rows than a sheet can hold.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise UsageError(N_("xlsx needs an extra: pip install 'svcdesk[xlsx]'; or use --format csv")) from None
    made = BytesIO()
    with Workbook(made, {"constant_memory": True, **_AS_TEXT}) as book:
        created = wording.now.astimezone(wording.zone).replace(tzinfo=None)
        book.set_properties({"title": clean(title), "company": clean(organisation), "created": created})
        names: list[str] = []
        for section in sections:
            names.append(_name(section.title, names))
            sheet = book.add_worksheet(names[-1])
            _Sheet(book, sheet, wording).write(section, remarks)
            _print_as_paper(sheet, organisation, title, across=len(section.columns) > _PORTRAIT)
    return made.getvalue()


def _print_as_paper(sheet: Worksheet, organisation: str, title: str, across: bool) -> None:
    """Print the sheet on A4, as wide as the paper, with the desk's name and the title on each page."""
    sheet.set_paper(9)  # A4
    if across:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    left, middle = (cut(clean(text), _HEADER).replace("&", "&&") for text in (organisation, title))
    sheet.set_header(f"&L{left}&C&B{middle}")
    sheet.set_footer("&R&P/&N")


class _Figure(float):
    """A number that stands in the file as people write it: the library writes 76.9 as 76.90000000000001."""

    def __format__(self, _spec: str) -> str:
        return repr(float(self))


class _Sheet:
    """One sheet, filled row by row."""

    def __init__(self, book: Workbook, sheet: Worksheet, wording: Wording) -> None:
        self.book = book
        self.sheet = sheet
        self.wording = wording
        self.zone = wording.zone
        self.amounts: dict[int, Format] = {}  # by decimals
        self.bold = book.add_format({"bold": True})
        self.time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self.date = book.add_format({"num_format": "yyyy-mm-dd"})
        self.widths: dict[int, int] = {}

    def write(self, section: Section, remarks: Sequence[str]) -> None:
        """Fill it with the rows, their titles above, remarks beneath."""
        columns = [column for column in section.columns if column.key != "decimals"]  # amounts are in whole units here
        for place, column in enumerate(columns):
            self._text(0, place, column.heading, self.bold)
        for number, row in enumerate(section.rows, start=1):
            if number >= _ROWS:
                message = N_("a sheet of xlsx holds {count} rows, and these are more: use --format csv")
                raise UsageError(message, count=_ROWS - 1)
            for place, column in enumerate(columns):
                if currency := column.currency(row):
                    self._amount(number, place, column.value(row), currency)
                else:
                    self._cell(number, place, self._value(column, row))
        for number, remark in enumerate(remarks, start=len(section.rows) + 2):
            self.sheet.write_string(number, 0, clean(remark))
        self.sheet.freeze_panes(1, 0)
        for place, across in self.widths.items():
            self.sheet.set_column(place, place, min(across, _WIDEST) + 2)

    def _value(self, column: Column, row: Any) -> Any:
        if column.people_only and column.shown:
            return column.shown(row, self.wording)
        return column.called(row) if column.called else column.value(row)

    def _amount(self, row: int, place: int, amount: int, currency: Currency) -> None:
        if currency.decimals not in self.amounts:
            pattern = "0" + ("." + "0" * currency.decimals if currency.decimals else "")
            self.amounts[currency.decimals] = self.book.add_format({"num_format": pattern})
        self.sheet.write_number(row, place, _Figure(amount / 10**currency.decimals), self.amounts[currency.decimals])
        self._fit(place, currency.text(amount))

    def _cell(self, row: int, place: int, value: Any) -> None:
        if value is None:
            return
        if isinstance(value, bool):
            self.sheet.write_boolean(row, place, value)
        elif isinstance(value, int | float):
            self.sheet.write_number(row, place, _Figure(value) if isinstance(value, float) else value)
            self._fit(place, str(value))
        elif isinstance(value, datetime):
            local = value.astimezone(self.zone).replace(tzinfo=None)
            self.sheet.write_datetime(row, place, local, self.time)
            self._fit(place, str(local))
        elif isinstance(value, date):
            self.sheet.write_datetime(row, place, value, self.date)
            self._fit(place, str(value))
        else:
            self._text(row, place, enumerated(map(str, value)) if isinstance(value, list | tuple) else str(value))

    def _text(self, row: int, place: int, text: str, look: Format | None = None) -> None:
        lines = [clean(line) for line in text.splitlines()]
        kept = "\n".join(lines)[:_TEXT]
        if kept:
            self.sheet.write_string(row, place, kept, look)
            self._fit(place, max(lines, key=width))

    def _fit(self, place: int, text: str) -> None:
        self.widths[place] = max(self.widths.get(place, 0), width(text))


def _name(title: str, taken: Sequence[str]) -> str:
    """A sheet's name that spreadsheet programs take: short, without their signs, told from the others in any case."""
    plain = _short(re.sub(r"[\[\]:*?/\\]", " ", clean(title)).strip(" '"), _NAME) or _("table")
    found, others, number = plain, {each.casefold() for each in taken}, 1
    while found.casefold() in others:
        number += 1
        found = f"{_short(plain, _NAME - 1 - len(str(number)))} {number}"
    return found


def _short(text: str, length: int) -> str:
    """The text in so many characters: without what a comma sets apart at its end, then without its last words."""
    while len(text) > length and ", " in text:
        text = text.rpartition(", ")[0]
    if len(text) <= length:
        return text
    kept = text[: length - 1]
    return (kept.rpartition(" ")[0] or kept).rstrip(" ,") + "…"
