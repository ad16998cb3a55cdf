"""Shares by month as bars of text, drawn for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from svcdesk.views.text import clean

if TYPE_CHECKING:
    from svcdesk.views.paper.shares import Shares

_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


def months(picture: Shares, columns: int, encoding: str) -> Iterator[str]:
    """The lines of the picture, at most `columns` wide: each series, then each of its months with a bar up to 100 %.

    A terminal whose encoding is no Unicode gets plain signs: the Chinese ones that have blocks draw them two wide.
    """
    blocks = encoding.lower().startswith("utf")
    for series in picture.series:
        yield ""
        yield clean(series.name)
        across = max(len(f"{share.part}/{share.whole}") for share in series.shares)
        for share in series.shares:
            if share.percent is None:
                yield f"  {share.month}"
                continue
            figures = f"  {share.month}  {share.percent:5.1f} %  {f'{share.part}/{share.whole}':>{across}}  "
            yield (figures + bar(share.percent, columns - len(figures), blocks)).rstrip()


def bar(percent: float, columns: int, blocks: bool) -> str:
    """A bar that fills `columns` at 100 percent: to an eighth of a column in blocks, else in whole signs."""
    columns = max(0, columns)
    if not blocks:
        return "#" * int(columns * percent / 100)
    full, eighths = divmod(int(columns * 8 * percent / 100), 8)
    return "█" * full + _EIGHTHS[eighths]
