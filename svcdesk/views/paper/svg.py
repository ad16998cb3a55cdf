"""Shares by month as an SVG picture: a line for each series over the months, its figures in a table beneath.

Written by hand, in shapes and words that every viewer has: no script, no style sheet, no font of its own.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.paper import letters
from svcdesk.views.text import clean, long_month, width

if TYPE_CHECKING:
    from svcdesk.views.paper.shares import Series, Share, Shares

_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")  # told apart by the colour-blind too
_DASHES = ("none", "6 4", "2 3")  # for the series after the sixth, the twelfth
_INK, _GREY, _GRID = "#1f2933", "#616e7c", "#e4e7eb"
_PLOT_WIDTH, _PLOT_HEIGHT = 720, 260
_TOP, _RIGHT, _ROW = 108, 32, 24
_FIGURE = 44  # what a month's figure takes; where months are narrower, not every one is written


def chart(picture: Shares) -> str:
    """The picture as SVG.

    The scale ends at 100 percent and begins at 50, or below the least month. Months without a share are gaps.
    """
    months = [share.month for series in picture.series[:1] for share in series.shares]
    left = 76 + max((8 * width(series.name) for series in picture.series), default=0)
    frame = _Frame(left, months, _floor(picture.series), picture.unit)
    height = _TOP + _PLOT_HEIGHT + 76 + _ROW * len(picture.series)
    across = left + _PLOT_WIDTH + _RIGHT
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {height}" width="{across}" height="{height}"'
        f' xml:lang="{letters.lang()}"'
        ' font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="title subtitle">',
        f'<rect width="{across}" height="{height}" fill="#ffffff"/>',
        f'<text id="title" x="24" y="36" font-size="20" font-weight="600" fill="{_INK}">{_text(picture.title)}</text>',
        f'<text id="subtitle" x="24" y="60" fill="{_GREY}">{_text(picture.subtitle)}</text>',
        *frame.axes(),
    ]
    if not months:
        middle, centre = frame.left + _PLOT_WIDTH / 2, _TOP + _PLOT_HEIGHT / 2
        lines.append(_label(middle, centre, picture.empty, "middle", _GREY))
    for place, series in enumerate(picture.series):
        lines += frame.series(place, series)
    return "\n".join([*lines, "</svg>", ""])


class _Frame:
    """Where months and percents lie on the page."""

    def __init__(self, left: int, months: Sequence[str], floor: int, unit: str) -> None:
        self.left = left
        self.months = months
        self.floor = floor
        self.unit = unit
        self.slot = _PLOT_WIDTH / max(1, len(months))
        self.every = -(-_FIGURE // int(max(1, self.slot)))  # rounded up
        self.bottom = _TOP + _PLOT_HEIGHT

    def x(self, place: int) -> float:
        """The middle of a month."""
        return self.left + (place + 0.5) * self.slot

    def y(self, percent: float) -> float:
        """The height of a percent."""
        return self.bottom - _PLOT_HEIGHT * (percent - self.floor) / (100 - self.floor)

    def axes(self) -> Iterator[str]:
        """The grid with its percents, the months beneath it, and what both are."""
        for percent in range(self.floor, 101, 10):
            y = self.y(percent)
            ends = f'x1="{self.left}" x2="{self.left + _PLOT_WIDTH}" y1="{y:.1f}" y2="{y:.1f}"'
            yield f'<line {ends} stroke="{_GREY if percent == self.floor else _GRID}"/>'
            yield _label(self.left - 10, y + 4, f"{percent} %", "end", _GREY)
        yield _label(self.left, _TOP - 12, self.unit, "start", _GREY)
        yield _label(24, self.bottom + 22, _("month"), "start", _GREY)
        told = ""
        for place in filter(self.written, range(len(self.months))):
            year, _hyphen, month = self.months[place].partition("-")
            yield _label(self.x(place), self.bottom + 22, month, "middle", _GREY)
            if year != told:
                yield _label(self.x(place), self.bottom + 40, year, "middle", _GREY)
                told = year

    def series(self, place: int, series: Series) -> Iterator[str]:
        """One series: its line with a point for each month, its name and its figures."""
        colour = _COLOURS[place % len(_COLOURS)]
        dash = _DASHES[place // len(_COLOURS) % len(_DASHES)]
        y = self.bottom + 44 + _ROW * (place + 1)
        yield f'<g stroke="{colour}" stroke-width="2.5" fill="none" stroke-linejoin="round" stroke-dasharray="{dash}">'
        yield f'<line x1="24" x2="46" y1="{y - 4}" y2="{y - 4}"/>'
        for run in self._runs(series.shares):
            yield f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in run)}"/>'
        yield "</g>"
        yield _label(54, y, series.name, "start", _INK)
        for month, share in enumerate(series.shares):
            if share.percent is None:
                continue
            told = _("{name}, {month}: {percent:.1f} %, {part} of {whole}").format(
                name=series.name,
                month=long_month(share.month),
                percent=share.percent,
                part=share.part,
                whole=share.whole,
            )
            yield (
                f'<circle cx="{self.x(month):.1f}" cy="{self.y(share.percent):.1f}" r="{min(4, self.slot / 3):.1f}"'
                f' fill="{colour}" stroke="#ffffff"><title>{_text(told)}</title></circle>'
            )
            if self.written(month):
                yield _label(self.x(month), y, f"{share.percent:.1f}", "middle", _INK)

    def written(self, place: int) -> bool:
        """Whether a month has room for words: the last one, and every so many before it."""
        return (len(self.months) - 1 - place) % self.every == 0

    def _runs(self, shares: Sequence[Share]) -> Iterator[list[tuple[float, float]]]:
        """The stretches of months that follow one another without a gap."""
        run: list[tuple[float, float]] = []
        for place, share in enumerate(shares):
            if share.percent is not None:
                run.append((self.x(place), self.y(share.percent)))
            elif run:
                yield run
                run = []
        if run:
            yield run


def _floor(series: Sequence[Series]) -> int:
    percents = [share.percent for each in series for share in each.shares if share.percent is not None]
    return min(50, int(min(percents, default=100) // 10) * 10)


def _label(x: float, y: float, text: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{_text(text)}</text>'


def _text(text: str) -> str:
    return html.escape(clean(text))
