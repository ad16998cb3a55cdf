"""The months as bars of text: how many promises of each target were kept, drawn for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from svcdesk.views.text import clean

if TYPE_CHECKING:
    from svcdesk.reports.attainment import Attainment

_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


def months(targets: Mapping[str, Sequence[Attainment]], columns: int, encoding: str) -> Iterator[str]:
    """The lines of the picture, at most `columns` wide: each target, then each of its months with a bar up to 100 %.

    A terminal whose encoding is no Unicode gets plain signs: the Chinese ones that have blocks draw them two wide.
    """
    blocks = encoding.lower().startswith("utf")
    for target, rows in targets.items():
        yield ""
        yield clean(target)
        across = max(len(f"{row.met}/{row.met + row.missed}") for row in rows)
        for row in rows:
            if row.percent is None:
                yield f"  {row.group}"
                continue
            figures = f"  {row.group}  {row.percent:5.1f} %  {f'{row.met}/{row.met + row.missed}':>{across}}  "
            yield (figures + bar(row.percent, columns - len(figures), blocks)).rstrip()


def bar(percent: float, columns: int, blocks: bool) -> str:
    """A bar that fills `columns` at 100 percent: to an eighth of a column in blocks, else in whole signs."""
    columns = max(0, columns)
    if not blocks:
        return "#" * int(columns * percent / 100)
    full, eighths = divmod(int(columns * 8 * percent / 100), 8)
    return "█" * full + _EIGHTHS[eighths]
