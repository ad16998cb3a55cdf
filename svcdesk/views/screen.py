"""A table on a terminal: which columns there is room for, and how wide each is.

What nobody would miss goes first: columns without a value, then long texts down to what still tells them apart, then
the columns that are marked as spare, then shorter texts. Times and numbers are cut last of all.
"""

from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from svcdesk.views.text import width

if TYPE_CHECKING:
    from svcdesk.views.columns import Column
    from svcdesk.views.text import Wording

_GAP = 2  # blanks between columns
_SHORT = 16  # a column no wider than this is shown whole while there is any other way
_LEAST = 8  # of a longer text
_LAST = 20  # of the last column, which is mostly a sentence
_STUMP = 3  # of a column on a terminal that is too narrow for anything


def draw(
    stream: TextIO,
    wording: "Wording",
    columns: Sequence["Column"],
    rows: Sequence[Any],
    cells: list[list[str]],
    whole: bool,
) -> None:
    """Draw a table on the terminal.

    With `whole` the text in the last column goes on beneath instead of being cut.
    """
    console = Console(file=stream, highlight=False)
    console.print(laid_out(wording, columns, rows, cells, console.width, whole))


def laid_out(
    wording: "Wording",
    columns: Sequence["Column"],
    rows: Sequence[Any],
    cells: list[list[str]],
    across: int,
    whole: bool = False,
) -> Table:
    """Returns the table as it is drawn `across` columns of a terminal."""
    words = {place for place, column in enumerate(columns) if any(isinstance(column.value(row), str) for row in rows)}
    shown = _fit(columns, cells, words, across, whole)
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, _GAP, 0, 0))
    for place, wide in shown.items():
        wraps = whole and place == max(shown)
        table.add_column(
            Text(columns[place].title), width=wide, no_wrap=not wraps, overflow="fold" if wraps else "ellipsis"
        )
    for row, line in zip(rows, cells, strict=True):
        table.add_row(*(_cell(columns[place], row, line[place], wording) for place in shown))
    return table


def _cell(column: "Column", row: Any, words: str, wording: "Wording") -> Text:
    cell = Text(words, style=column.look(row, wording))
    if column.marked:
        cell.highlight_words(column.marked(row), "bold yellow")
    return cell


def draw_blocks(stream: TextIO, blocks: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Draw things of a heading and lines each; what is too wide goes on in the next line, indented."""
    console = Console(file=stream, highlight=False)
    for place, (heading, lines) in enumerate(blocks):
        if place:
            console.print()
        console.print(Text(heading, style="bold"))
        for line in lines:
            console.print(Padding(Text(line), (0, 0, 0, 2)))


def wrapped(stream: TextIO, text: str, before: int) -> list[str]:
    """A text in lines that fit the terminal beside `before` columns, broken between words where it has some."""
    console = Console(file=stream)
    lines = Text(text).wrap(console, max(_LAST, console.width - before))
    return [line.plain.rstrip() for line in lines]


def _fit(
    columns: Sequence["Column"], cells: list[list[str]], words: set[int], across: int, whole: bool
) -> dict[int, int]:
    """The columns that a terminal `across` wide shows, by their place, with the width of each.

    `words` are the places of the columns that hold text, which may be cut; a time that was cut would tell another.
    With `whole` the last column is not: before another is cut, a short sentence in it goes on beneath.
    """
    titled = zip([column.title for column in columns], *cells, strict=True)
    shown = {place: max(map(width, texts)) for place, texts in enumerate(titled)}
    if _total(shown) <= across:
        return shown
    shown = {place: each for place, each in shown.items() if not place or any(line[place] for line in cells)}
    spare = [place for place in shown if columns[place].spare]
    while spare and _total(_least(shown)) > across:
        del shown[spare.pop()]
    last = max(shown)
    _narrow(shown, _least(shown), across)
    if whole:
        _narrow(shown, {**shown, last: min(shown[last], max(_LEAST, shown[last] // 2))}, across)
    _narrow(shown, _least(shown, words), across)
    stumps = {place: min(each, _STUMP if place else across // 2) for place, each in shown.items()}
    _narrow(shown, stumps, across)
    return shown


def _least(shown: Mapping[int, int], also: Container[int] = ()) -> dict[int, int]:
    """How narrow columns may become: the first one stays as it is, and so do short ones except those in `also`."""
    last = max(shown)
    return {
        place: min(each, _LAST if place == last else _LEAST) if place and (each > _SHORT or place in also) else each
        for place, each in shown.items()
    }


def _narrow(shown: dict[int, int], least: Mapping[int, int], across: int) -> None:
    """Take from the widest columns, one character at a time, until they fit or all are as narrow as they may be."""
    for place, each in shown.items():
        shown[place] = max(least[place], min(each, across))
    while _total(shown) > across and (able := [place for place in shown if shown[place] > least[place]]):
        shown[max(able, key=shown.__getitem__)] -= 1


def _total(shown: Mapping[int, int]) -> int:
    return sum(shown.values()) + _GAP * (len(shown) - 1)
