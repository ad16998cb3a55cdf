"""A form on one A4 page, as HTML that any browser prints: blocks of fields, texts, a table of money, boxes, signatures.

Nothing in it is fetched from elsewhere, and nothing that people wrote can act. What is empty gets room for handwriting.
The more is written, the smaller the letters, so that it stays one page; what would still not fit is cut, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.views.paper import letters
from svcdesk.views.text import clean, fitting, width

Fields = tuple[tuple[str, str], ...]  # label and text


class Box(Record):
    """Something to be ticked: kept, not kept, or not answered yet."""

    label: str
    kept: bool | None


class Signature(Record):
    """A line to sign on: whose, and the name and time when they have signed already."""

    label: str
    name: str
    at: str


class Sheet(Record):
    """All that stands on the page, in its order.

    `table` has a head and rows of as many cells, with `numbers` in so many of the last; without a head it is left
    out. One to be `ticked` has columns of one width behind the first; one that is `lined` has room to write in
    its rows.
    """

    organisation: str
    title: str
    number: str
    blocks: tuple[tuple[str, Fields], ...]
    texts: Fields
    table: tuple[tuple[str, ...], ...]
    totals: Fields
    boxes: tuple[Box, ...]
    signatures: tuple[Signature, ...]
    foot: str
    ticked: bool = False
    numbers: int = 3
    lined: bool = False


# Letters from large to small: points, and how much fits on the page with them: columns of a line, lines of a page.
_SIZES = ((10.0, 98, 53), (9.0, 110, 59), (8.0, 122, 65), (7.0, 140, 72))
_FIXED = 17  # lines that head, signatures, gaps and foot take
_BLANK_ROWS = 3  # of an empty table, to be written by hand
_WORD = 16  # characters that stay together on a line
_LABEL = 8  # columns of Chinese that do: it breaks between any two characters, so that a column may become as narrow
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}")
_CUT = 160  # columns that a text keeps when it has to be cut


def html(sheet: Sheet) -> str:
    """The page. All text is escaped; the letters are the largest with which it is one page."""
    for points, across, down in _SIZES:
        if _lines(sheet, across) <= down:
            return _page(sheet, points)
    points, across, down = _SIZES[-1]
    return _page(_cut(sheet, across, down), points)


def _lines(sheet: Sheet, across: int) -> int:
    """About how many lines the sheet takes, with so many columns in each."""
    half = across // 2 - 16
    blocks = sum(
        max(1 + sum(_wrapped(text, half) for _label, text in fields) for _title, fields in pair)
        for pair in _pairs(sheet.blocks)
    )
    texts = sum(max(_wrapped(text, across - 18), 2) for _label, text in sheet.texts)
    rows = sum(max(_wrapped(cell, across // 3) for cell in row) for row in sheet.table) * (2 if sheet.lined else 1)
    boxes = _wrapped("".join(f"[] {box.label}    " for box in sheet.boxes), across)
    return _FIXED + blocks + texts + max(rows, 1 + _BLANK_ROWS) + len(sheet.totals) + boxes


def _wrapped(text: str, across: int) -> int:
    return max(1, sum(-(-max(1, width(line)) // across) for line in text.splitlines()))


def _cut(sheet: Sheet, across: int, down: int) -> Sheet:
    """The sheet with its texts cut to a length with which it fits; the whole of them is in the desk."""
    columns = _CUT * 8
    while columns > _CUT and _lines(sheet._replace(texts=_shortened(sheet.texts, columns)), across) > down:
        columns //= 2
    kept = sheet._replace(texts=_shortened(sheet.texts, columns))
    spare = down - _lines(kept._replace(table=sheet.table[:1]), across)
    if _lines(kept, across) > down and len(sheet.table) > spare:
        left_out = len(sheet.table) - max(2, spare)
        more = (_("and {count} more lines").format(count=left_out), *[""] * (len(sheet.table[0]) - 1))
        kept = kept._replace(table=(*sheet.table[: max(2, spare)], more))
    return kept


def _shortened(texts: Fields, columns: int) -> Fields:
    def short(text: str) -> str:
        if width(text) <= columns:
            return text
        return text[: fitting(text, columns - 2)] + " …"

    return tuple((label, short(text)) for label, text in texts)


def _pairs(blocks: Sequence[tuple[str, Fields]]) -> Iterable[Sequence[tuple[str, Fields]]]:
    return (blocks[first : first + 2] for first in range(0, len(blocks), 2))


def _page(sheet: Sheet, points: float) -> str:
    parts = [
        _HEAD.format(lang=letters.lang(), title=escape(clean(f"{sheet.number} {sheet.title}"))),
        _STYLE.format(points=points, letters=letters.style()),
        f'<table class="head"><tr><td><b>{_text(sheet.organisation)}</b></td>',
        f'<td class="title">{_text(sheet.title)}</td><td class="number">{_text(sheet.number)}</td></tr></table>',
        *_framed(sheet),
        *_texts(sheet),
        _money(sheet),
        '<p class="boxes">',
        *(f"<span>{_tick(box.kept)} {_text(box.label)}</span> " for box in sheet.boxes),
        "</p>",
        '<table class="signatures"><tr>',
        *map(_signature, sheet.signatures),
        "</tr></table>",
        f'<p class="foot">{_text(sheet.foot)}</p>',
        "</body></html>\n",
    ]
    return "\n".join(parts)


def _framed(sheet: Sheet) -> Iterable[str]:
    """The blocks; the frame of the last ones is closed where no texts go on in it."""
    *others, last = _pairs(sheet.blocks)
    return (*map(_blocks, others), _blocks(last, "" if sheet.texts else " last"))


def _blocks(pair: Sequence[tuple[str, Fields]], look: str = "") -> str:
    cells = []
    for title, fields in pair:
        rows = "".join(f"<tr><th>{_text(label)}</th><td>{_text(text)}</td></tr>" for label, text in fields)
        cells.append(f'<td><div class="name">{_text(title)}</div><table class="fields">{rows}</table></td>')
    return f'<table class="blocks{look}"><tr>{"".join(cells)}</tr></table>'


def _texts(sheet: Sheet) -> Iterable[str]:
    if not sheet.texts:
        return ()
    rows = (f"<tr><th>{_text(label)}</th><td>{_text(text)}</td></tr>" for label, text in sheet.texts)
    return ('<table class="texts">', *rows, "</table>")


def _money(sheet: Sheet) -> str:
    if not sheet.table:
        return ""
    head, *rows = sheet.table
    rows = rows or [("",) * len(head)] * _BLANK_ROWS
    first = len(head) - sheet.numbers  # of the columns of numbers

    def cell(tag: str, place: int, text: str) -> str:
        look = "amount" if place >= first else _look(text)
        return f'<{tag} class="{look}">{_text(text)}</{tag}>' if look else f"<{tag}>{_text(text)}</{tag}>"

    def line(tag: str, texts: Sequence[str]) -> str:
        return "<tr>" + "".join(cell(tag, place, text) for place, text in enumerate(texts)) + "</tr>"

    totals = "".join(
        f'<tr class="total"><td colspan="{len(head) - 1}">{_text(label)}</td><td class="amount">{_text(text)}</td></tr>'
        for label, text in sheet.totals
    )
    marks = " ticked" if sheet.ticked else " lined" if sheet.lined else ""
    return f'<table class="money{marks}">{line("th", head)}{"".join(line("td", row) for row in rows)}{totals}</table>'


def _look(text: str) -> str:
    """How a cell is broken into lines: a short word or a time not at all, a long word anywhere, else between words."""
    if max(map(len, text.split()), default=0) > _WORD:
        return "long"
    together = width(text) <= (_WORD if text.isascii() else _LABEL) and (" " not in text or _TIME.fullmatch(text))
    return "word" if text and together else ""


def _signature(signature: Signature) -> str:
    name = f"{_text(signature.name)}<br>{_text(signature.at)}" if signature.name else "&nbsp;<br>&nbsp;"
    return f"<td><div>{_text(signature.label)}</div><div class='line'>{name}</div></td>"


def _tick(kept: bool | None) -> str:
    return {True: "☑", False: "☒", None: "☐"}[kept]


def _text(text: str) -> str:
    return "<br>".join(letters.together(escape(clean(line))) for line in text.splitlines()) or "&nbsp;"


_HEAD = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{title}</title>"""

_STYLE = """<style>
@page {{ size: A4; margin: 12mm 14mm; }}
body {{ {letters} }}
body {{ font-size: {points}pt; line-height: 1.35; color: #000; margin: 0 auto; max-width: 182mm; }}
table {{ width: 100%; border-collapse: collapse; }}
td, th {{ text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }}
.head td {{ padding-bottom: 2mm; width: 33%; vertical-align: baseline; }}
.head .title {{ text-align: center; font-size: 150%; font-weight: bold; white-space: nowrap; }}
.head .number {{ text-align: right; font-weight: bold; }}
.blocks {{ table-layout: fixed; border: 0.3mm solid #000; border-bottom: 0; }}
.blocks > tbody > tr > td {{ padding: 1mm 2mm; }}
.blocks > tbody > tr > td + td {{ border-left: 0.2mm solid #888; }}
.name {{ font-weight: bold; }}
.fields th {{ width: 32%; color: #444; padding-right: 2mm; }}
.texts, .money {{ border: 0.3mm solid #000; }}
.texts th {{ width: 15%; color: #444; padding: 0.8mm 2mm; height: 2.7em; }}
.texts td {{ padding: 0.8mm 2mm; }}
.texts tr + tr > * {{ border-top: 0.2mm solid #888; }}
.money {{ margin-top: 2mm; }}
.money th {{ color: #444; border-bottom: 0.2mm solid #888; }}
.money th, .money td {{ padding: 0.4mm 2mm; }}
.lined td {{ border-top: 0.2mm solid #888; height: 8mm; vertical-align: middle; }}
.lined tr > :last-child {{ width: 30%; }}
.last {{ border-bottom: 0.3mm solid #000; }}
.money .amount {{ text-align: right; white-space: nowrap; }}
.money td, .money th {{ overflow-wrap: break-word; }}
.money .word {{ white-space: nowrap; }}
.money .long {{ overflow-wrap: anywhere; }}
.money .total td {{ border-top: 0.2mm solid #888; font-weight: bold; text-align: right; }}
.ticked {{ table-layout: fixed; }}
.ticked tr > :first-child {{ width: 50%; }}
.ticked tr > :not(:first-child) {{ text-align: center; }}
.whole {{ white-space: nowrap; }}
.boxes {{ margin: 2mm 0; }}
.boxes span {{ margin-right: 5mm; }}
.signatures {{ table-layout: fixed; }}
.signatures td {{ padding-right: 6mm; }}
.line {{ border-bottom: 0.3mm solid #000; padding-top: 5mm; }}
.foot {{ margin: 2mm 0 0; color: #444; font-size: 85%; }}
</style>
</head>
<body>"""
