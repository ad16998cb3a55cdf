"""What a command prints, as one page of HTML: a heading, fields, tables and a picture, for a browser and for paper.

Nothing in it is fetched from elsewhere, and nothing that people wrote can act. A table that goes on over several pages
of paper has its head on each of them; wide tables turn the paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated
from svcdesk.views.paper import letters
from svcdesk.views.text import Wording, clean, long_time

if TYPE_CHECKING:
    from svcdesk.views.columns import Column, Section
    from svcdesk.views.paper.shares import Shares

_WIDE = 8  # columns; more stand on paper across
_WORD = 16  # characters that stay together on a line


def page(
    wording: Wording,
    organisation: str,
    title: str,
    fields: Sequence[tuple[str, str]],
    sections: Sequence[Section],
    empty: str,
    picture: Shares | None,
    remark: str = "",
    signatures: Sequence[str] = (),
) -> Iterator[str]:
    """The page, piece by piece. All text is escaped; `empty` is printed when no section has a row.

    The `remark` is printed above the tables, a line for each of `signatures` beneath them.
    """
    paper = "A4 landscape" if any(len(_shown(each)) > _WIDE for each in sections if each.rows) else "A4"
    style = f"body {{ {letters.style()} }}\n{_STYLE}"
    yield _HEAD.format(lang=letters.lang(), title=_text(title or organisation), paper=paper, style=style)
    yield f'<p class="organisation">{_text(organisation)}</p>\n' if organisation and title else ""
    yield f"<h1>{_text(title or organisation)}</h1>\n"
    yield f"<p>{_text(remark)}</p>\n" if remark else ""
    if fields:
        yield '<table class="fields">\n'
        for label, text in fields:
            yield f"<tr><th>{_text(label)}</th><td>{_text(text)}</td></tr>\n"
        yield "</table>\n"
    for section in sections:
        if section.rows:
            yield f"<h2>{_text(section.title)}</h2>\n" if section.title else ""
            yield from _table(section, wording)
    if empty and not any(each.rows for each in sections):
        yield f"<p>{_text(empty)}</p>\n"
    if picture:
        from svcdesk.views.paper import svg

        yield f"<figure>\n{svg.chart(picture)}</figure>\n"
    if signatures:
        cells = (f"<td>{_text(each)}</td>" for each in signatures)
        yield f'<table class="signatures"><tr>{"".join(cells)}</tr></table>\n'
    words, currencies = _("as of {at}, times of {zone}"), _currencies(sections)
    if currencies:
        words = _("as of {at}, times of {zone}, amounts in {currencies}")
    at = long_time(wording.now, wording.zone)
    foot = words.format(at=at, zone=wording.zone, currencies=enumerated(currencies))
    yield f'<p class="foot">{_text(foot)}</p>\n</body>\n</html>\n'


def _currencies(sections: Sequence[Section]) -> list[str]:
    """The currencies of the amounts that are shown."""
    amounts = (column.currency(row) for each in sections for column in _shown(each) for row in each.rows)
    return sorted({currency.name for currency in amounts if currency})


def _table(section: Section, wording: Wording) -> Iterator[str]:
    columns = _shown(section)
    figures = [column for column in columns if _are_figures([column.value(row) for row in section.rows])]
    yield '<table class="rows">\n<thead><tr>'
    for column in columns:
        yield f"<th{_classes('figure' if column in figures else '')}>{_text(column.heading)}</th>"
    yield "</tr></thead>\n<tbody>\n"
    for row in section.rows:
        yield "<tr>"
        for column in columns:
            value = column.value(row)
            text = column.words(row, wording)
            classes = _classes("figure" if column in figures else _wrapping(value, text), column.look(row, wording))
            yield f"<td{classes}>{_text(text)}</td>"
        yield "</tr>\n"
    yield "</tbody>\n</table>\n"


def _shown(section: Section) -> list[Column]:
    return [column for column in section.columns if not column.data_only]


def _are_figures(values: Iterable[Any]) -> bool:
    kinds = {type(value) for value in values if value is not None}
    return bool(kinds) and kinds <= {int, float}


def _wrapping(value: Any, text: str) -> str:
    """How a cell may be broken into lines: not at all when it is a time or a short word, anywhere in a long word."""
    longest = max((len(word) for word in text.split()), default=0)
    is_word = text.isascii() and 0 < longest == len(text) <= _WORD  # Chinese breaks between any two characters
    return "word" if is_word or isinstance(value, datetime) else "long" if longest > _WORD else ""


def _classes(*names: str) -> str:
    said = " ".join(filter(None, names))
    return f' class="{escape(said)}"' if said else ""


def _text(text: str) -> str:
    return escape(clean(text))


_HEAD = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
@page {{ size: {paper}; margin: 12mm 14mm; }}
{style}</style>
</head>
<body>
"""

_STYLE = """body { font-size: 15px; line-height: 1.4; color: #1f2933; background: #fff;
  margin: 2em auto; padding: 0 1.5em; width: fit-content; min-width: min(40em, 100%); max-width: 90em;
  box-sizing: border-box; }
h1 { font-size: 1.5em; margin: 0 0 0.8em; }
h2 { font-size: 1.1em; margin: 1.6em 0 0.4em; break-after: avoid; }
.organisation { margin: 0; color: #616e7c; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.9em 0.25em 0; }
td { overflow-wrap: break-word; }
.word { white-space: nowrap; }
.long { overflow-wrap: anywhere; }
.rows { width: 100%; }
.rows thead { display: table-header-group; }
.rows thead th { border-bottom: 2px solid #1f2933; font-weight: 600; vertical-align: bottom; }
.rows tbody td { border-bottom: 1px solid #d5dae0; min-width: 3.5em; }
.rows tr { break-inside: avoid; }
.fields th { font-weight: normal; color: #616e7c; white-space: nowrap; }
.rows .figure { text-align: right; font-variant-numeric: tabular-nums; }
.bold { font-weight: 600; }
.dim { color: #616e7c; }
.red { color: #b00020; }
.yellow { color: #8a5a00; }
.green { color: #00734c; }
.signatures { width: 100%; margin-top: 2em; break-inside: avoid; table-layout: fixed; }
.signatures td { border-bottom: 1px solid #1f2933; height: 3.5em; }
.signatures td + td { border-left: 3em solid #fff; }
figure { margin: 2em 0 0; break-inside: avoid; }
svg { max-width: 100%; height: auto; }
.foot { margin: 2em 0 0; color: #616e7c; font-size: 0.85em; }
@media print {
  body { font-size: 9.5pt; margin: 0; padding: 0; width: auto; max-width: none; }
}
"""
