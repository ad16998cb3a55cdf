"""A table on a terminal: which columns there is room for, and how wide each is.

What nobody would miss goes first: columns without a value, then long texts down to what still tells them apart, then
the columns that are marked as spare, then shorter texts. Times, numbers, telephones and what else means nothing when a
part is missing are cut last of all. A command stands beneath its row.
"""

import os
from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TextIO

from svcdesk.views.text import cut, fitting, whole, width

if TYPE_CHECKING:
    from svcdesk.views.columns import Column
    from svcdesk.views.text import Wording

_GAP = 2  # blanks between columns
_SHORT = 16  # a column no wider than this is shown whole while there is any other way
_LEAST = 8  # of a longer text
_LAST = 20  # of the last column, which is mostly a sentence
_STUMP = 3  # of a column on a terminal that is too narrow for anything
_STYLES = {"bold": "1", "dim": "2"}
_NOT_FIRST = frozenset("，。、；：？！）」』》〉】〕］｝”’…—–·～％‰℃々ー,.;:?!)]}>%'\"")  # of a line
_NOT_LAST = frozenset("（「『《〈【〔［｛“‘—–([{<$¥￥₩￦＃#'\"")
_KOREAN = (("\u1100", "\u11ff"), ("\u3130", "\u318f"), ("\ua960", "\ua97f"), ("\uac00", "\ud7ff"))
_COLOURS = {"red": "31", "green": "32", "yellow": "33"}  # which NO_COLOR switches off


def size() -> os.terminal_size:
    """How many columns and lines the terminal has: what COLUMNS and LINES say, or it itself; else 80 and 24."""
    try:
        real = os.get_terminal_size(1)
    except OSError:  # it is none
        real = os.terminal_size((0, 0))
    said = (os.environ.get("COLUMNS", ""), os.environ.get("LINES", ""))
    columns, lines = (int(text) if text.isdecimal() else own for text, own in zip(said, real, strict=True))
    return os.terminal_size((columns or 80, lines or 24))


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
    for line in laid_out(wording, columns, rows, cells, size().columns, whole):
        stream.write(line + "\n")


def laid_out(
    wording: "Wording",
    columns: Sequence["Column"],
    rows: Sequence[Any],
    cells: list[list[str]],
    across: int,
    whole: bool = False,
) -> Iterator[str]:
    """Returns the lines of the table as it is drawn `across` columns of a terminal."""
    values = [[column.value(row) for row in rows] for column in columns]
    words = {
        place
        for place, each in enumerate(values)
        if any(isinstance(value, str) and not _is_code(line[place]) for value, line in zip(each, cells, strict=True))
    }
    of_time = (place for place, each in enumerate(values) if any(isinstance(value, datetime) for value in each))
    times = {place for place in of_time if not columns[place].spare}
    shown, beneath = _fit(columns, cells, words, times, across, whole)
    yield _joined([(cut(columns[place].heading, wide), wide, "bold", ()) for place, wide in shown.items()])
    for row, line in zip(rows, cells, strict=True):
        looks = {place: (columns[place].look(row, wording), _marked(columns[place], row)) for place in shown}
        *others, (last, wide) = shown.items()
        first, *more = broken(line[last], wide) if whole else [cut(line[last], wide)]
        yield _joined(
            [(cut(line[place], own), own, *looks[place]) for place, own in others] + [(first, wide, *looks[last])]
        )
        for text in more:
            yield " " * (_total(shown) - wide) + styled(text, *looks[last])
        for place in beneath:
            if line[place]:
                yield " " * _GAP + line[place]  # which the terminal breaks: so what is copied of it is whole


def _is_code(text: str) -> bool:
    """Whether it is a number, a telephone or the like, of which a part says nothing."""
    figures = text.isascii() and any(char.isdigit() for char in text)
    return not text or (figures and not (" " in text and any(char.isalpha() for char in text)))


def _marked(column: "Column", row: Any) -> Sequence[str]:
    return column.marked(row) if column.marked else ()


def _joined(cells: Sequence[tuple[str, int, str, Sequence[str]]]) -> str:
    """A line of cells: each its text, how wide its column is, its style, and what stands out in it."""
    gap = " " * _GAP
    filled = (styled(text, style, marked) + " " * (wide - width(text)) for text, wide, style, marked in cells)
    return gap.join(filled).rstrip()


def styled(text: str, style: str, marked: Sequence[str] = ()) -> str:
    """The text as a terminal shows it: in a style such as bold red, with the words in it that stand out."""
    if marked and any(word in text for word in marked):
        import re  # few columns have such words

        parts = re.split(f"({'|'.join(map(re.escape, marked))})", text)
        return "".join(styled(part, "bold yellow" if place % 2 else style) for place, part in enumerate(parts))
    known = _STYLES if os.environ.get("NO_COLOR") else _STYLES | _COLOURS
    codes = [known[word] for word in style.split() if word in known]
    if not (text and codes) or os.environ.get("TERM", "dumb") in ("dumb", "unknown"):
        return text
    return f"\x1b[{';'.join(codes)}m{text}\x1b[0m"


def draw_blocks(stream: TextIO, blocks: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Draw things of a heading and lines each; what is too wide goes on in the next line, indented."""
    across = size().columns
    for place, (heading, lines) in enumerate(blocks):
        if place:
            stream.write("\n")
        for text in broken(heading, across):
            stream.write(styled(text, "bold" if stream.isatty() else "") + "\n")
        for line in lines:
            for text in broken(line, max(1, across - 2)):
                stream.write(f"  {text}\n")


def wrapped(text: str, before: int) -> list[str]:
    """A text in lines that fit the terminal beside `before` columns, broken between words where it has some."""
    return broken(text, max(_LAST, size().columns - before))


def broken(text: str, columns: int) -> list[str]:
    """A text in lines of so many columns at most, broken between words, and between any two Chinese characters.

    No line begins with a mark that ends something, or ends with one that opens something. What is longer than a line is
    broken inside, between characters.
    """
    lines, taken = [""], 0
    for word in text.split(" "):
        blank = " " if lines[-1] else ""
        for piece in [word] if word.isascii() else _pieces(word):
            wide = width(piece)
            if taken + len(blank) + wide <= columns:
                lines[-1] += blank + piece
                taken += len(blank) + wide
            elif piece:
                lines[len(lines) - (not lines[-1]) :] = _chopped(piece, columns)
                taken = width(lines[-1])
            blank = ""
    return lines


def _pieces(word: str) -> Iterator[str]:
    """The parts of a word between which a line may end: a Korean word stays together, a Chinese one does not."""
    begin = 0
    for place in range(1, len(word)):
        before, after = word[place - 1], word[place]
        marks = before in _NOT_LAST or after in _NOT_FIRST
        if not marks and (_ideographic(before) or _ideographic(after)) and whole(word, place) == place:
            yield word[begin:place]
            begin = place
    yield word[begin:]


def _ideographic(char: str) -> bool:
    return width(char) == 2 and not any(first <= char <= last for first, last in _KOREAN)


def _chopped(text: str, columns: int) -> Iterator[str]:
    """A text in parts of so many columns, one character at least."""
    while text:
        end = fitting(text, columns) or next(end for end in range(1, len(text) + 1) if whole(text, end) == end)
        if text[end : end + 1] in _NOT_FIRST:  # with what it ends
            end = whole(text, end - 1) or end
        yield text[:end]
        text = text[end:]


def _fit(
    columns: Sequence["Column"],
    cells: list[list[str]],
    words: set[int],
    times: set[int],
    across: int,
    whole: bool,
) -> tuple[dict[int, int], list[int]]:
    """The columns that a terminal `across` wide shows, by their place, with the width of each; and those beneath them.

    `words` are the places of the columns that hold text, which may be cut. Those of `times` are whole: a time that was
    cut would tell another, and in Chinese and Korean whether it is over stands at its end. Spare ones may be cut, since
    a day tells more than nothing. With `whole` the last column is not cut: before another is, a short sentence in it
    goes on beneath.
    """
    titled = zip([column.heading for column in columns], *cells, strict=True)
    shown = {place: max(map(width, texts)) for place, texts in enumerate(titled)}
    if _total(shown) <= across:
        return shown, []
    beneath = [place for place in shown if place and columns[place].beneath]
    for place in beneath:
        del shown[place]
    shown = {place: each for place, each in shown.items() if not place or any(line[place] for line in cells)}
    spare = [place for place in shown if columns[place].spare]
    while spare and _total(_least(shown, times)) > across:
        del shown[spare.pop()]
    last = max(shown)
    _narrow(shown, _least(shown, times), across)
    if whole:
        _narrow(shown, {**shown, last: min(shown[last], max(_LEAST, shown[last] // 2))}, across)
    least = _least(shown, times, words)
    _narrow(shown, least, across)
    if last in words:  # a sentence before times and numbers, of which a part says something else
        _narrow(shown, {**least, last: min(shown[last], _LEAST)}, across)
    ends = across // (4 if whole else 2)  # of the first column, and of a last one that goes on beneath
    stumps = {
        place: each if place in times else min(each, ends if not place or (whole and place == last) else _STUMP)
        for place, each in shown.items()
    }
    _narrow(shown, shown | {place: each for place, each in stumps.items() if place in words}, across)
    _narrow(shown, stumps, across)
    while len(shown) > 1 and _total(shown) > across:
        del shown[max(shown)]  # nothing is seen in so narrow a window
    return shown, beneath


def _least(shown: Mapping[int, int], times: Container[int], also: Container[int] = ()) -> dict[int, int]:
    """How narrow columns may become: the first and `times` stay as they are, and short ones except those in `also`."""
    last = max(shown)
    return {
        place: min(each, _LAST if place == last else _LEAST)
        if place and place not in times and (each > _SHORT or place in also)
        else each
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
