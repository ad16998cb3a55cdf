"""What a report answers: a table, or several as sections; each format shows it in its own way."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from typing import Any

    from svcdesk.views.columns import Column, Section
    from svcdesk.views.paper.shares import Shares


class Table:
    """Rows of columns, with what is said when there are none.

    People read it in blocks when `block` gives each row the name of its own ("" for nobody's). `note` is said beside it
    on a terminal. `left_out` counts the new rows that a limit has left out. A `picture` is drawn beneath; `file` is one
    that is wanted in a file, too. `exit_code` is what the command exits with once the table is printed. A `form` is
    read by people in CSV and xlsx, too. `sums`, `total` and `counts` are as those of a section. A page has a line to
    sign on for each of `signatures`.
    """

    def __init__(
        self,
        title: str,
        columns: Sequence[Column],
        rows: Iterable[Any],
        empty: str,
        block: Callable[[Any], str] | None = None,
        note: str = "",
        left_out: int = 0,
        picture: Shares | None = None,
        file: tuple[Path, Shares, bool] | None = None,
        exit_code: int = 0,
        form: bool = False,
        sums: Sequence[str] = (),
        total: str = "",
        counts: bool = False,
        signatures: Sequence[str] = (),
    ) -> None:
        self.title = title
        self.columns = columns
        self.rows = rows
        self.empty = empty
        self.block = block
        self.note = note
        self.left_out = left_out
        self.picture = picture
        self.file = file
        self.exit_code = exit_code
        self.form = form
        self.sums = sums
        self.total = total
        self.counts = counts
        self.signatures = signatures

    @property
    def adds_up(self) -> bool:
        """Whether people read what its rows come to."""
        return bool(self.sums)


class Sections:
    """Several tables under one title; people do not see the empty ones, and `empty` is said when all are.

    A `form` and `signatures` are as those of a table; a `remark`, marked with `N_`, is what readers have to know of
    all of it.
    """

    def __init__(
        self,
        title: str,
        sections: Sequence[Section],
        empty: str,
        form: bool = False,
        remark: str = "",
        signatures: Sequence[str] = (),
    ) -> None:
        self.title = title
        self.sections = sections
        self.empty = empty
        self.form = form
        self.remark = remark
        self.signatures = signatures

    @property
    def adds_up(self) -> bool:
        """Whether people read what the rows of one come to."""
        return any(each.sums for each in self.sections)
