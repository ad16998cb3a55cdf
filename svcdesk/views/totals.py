"""Rows added up: the line of totals beneath a table, and rows that are the same in the columns of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.views.columns import Section
from svcdesk.views.tables import Sections, Table

if TYPE_CHECKING:
    from svcdesk.config.currency import Currency
    from svcdesk.views.columns import Column
    from svcdesk.views.text import Wording


class Added(Record):
    """Several rows as one: the sum of each column, by its key; amounts in the smallest unit of `money`.

    The other columns are those of the row `like`; without one this is the line of totals, which is called `name`.
    """

    sums: Mapping[str, int]
    money: Currency | None
    like: Any = None
    name: str = ""


def totalled(answer: Table | Sections) -> Table | Sections:
    """The answer of a report with a line of totals beneath each table that adds up, one for each currency.

    A single row is its own total. Where a table stands in several blocks, what these come to together follows.
    """
    if isinstance(answer, Table):
        whole = Section(answer.title, answer.columns, list(answer.rows), sums=answer.sums, total=answer.total)
        answer.columns, answer.rows = _with_totals(whole)
        return answer
    found: list[Section] = []
    for place, each in enumerate(answer.sections):
        columns, rows = _with_totals(each)
        found.append(each._replace(columns=columns, rows=rows))
        blocks = [other for other in answer.sections if other.block and other.key == each.key]
        adds_up = each.sums and len(blocks) > 1 and blocks[-1] is answer.sections[place]
        if adds_up and (total := _totals(each._replace(rows=[row for block in blocks for row in block.rows]))):
            told = [column for column in columns if column.called and column.called(total[0]) != ""]
            found.append(each._replace(title=each.total or _("Together"), columns=told, rows=total))
    return Sections(answer.title, found, answer.empty, answer.form, answer.remark, answer.signatures)


def _with_totals(section: Section) -> tuple[Sequence[Column], Sequence[Any]]:
    rows = _totals(section) if section.sums and len(section.rows) > 1 else []
    return (_showing_sums(section.columns) if section.sums else section.columns), [*section.rows, *rows]


def together(section: Section) -> Section:
    """The section in which rows that no column tells apart are one; for a table of counts."""
    groups: dict[tuple[object, ...], list[Any]] = {}
    for row in section.rows:
        apart = (repr(column.value(row)) for column in section.columns if column.key not in section.sums)
        moneys = (column.currency(row) for column in section.columns if column.key in section.sums)
        groups.setdefault((*apart, *moneys), []).append(row)
    rows = [
        group[0] if len(group) == 1 else added._replace(like=group[0])
        for group in groups.values()
        for added in _totals(section._replace(rows=group))[:1]
    ]
    return section._replace(columns=_showing_sums(section.columns), rows=rows)


def _totals(section: Section) -> list[Added]:
    """What the rows come to, by currency; what has no amount counts with the first."""
    adding = [column for column in section.columns if column.key in section.sums]
    found: dict[Currency | None, dict[str, int]] = {}
    for row in section.rows:
        money = next(filter(None, (column.currency(row) for column in adding)), None)
        sums = found.setdefault(money, {})
        for column in adding:
            if (value := column.value(row)) is not None:
                sums[column.key] = sums.get(column.key, 0) + value
    if len(found) > 1 and None in found:
        without = found.pop(None)
        first = next(iter(found.values()))
        first |= {key: first.get(key, 0) + value for key, value in without.items()}
    name = section.total or _("total")
    words = {money: _("{total}, {currency}").format(total=name, currency=money.name) for money in found if money}
    return [
        Added(sums, money, None, words[money] if money and len(found) > 1 else name) for money, sums in found.items()
    ]


def _showing_sums(columns: Sequence[Column]) -> list[Column]:
    """The columns, made to show added-up rows as well; the first one that has no sum shows the name of the totals."""
    shown = (column.key for column in columns if not column.data_only and column.key != "no")
    return [_showing_sum(column, column.key == named) for named in [next(shown, "")] for column in columns]


def _showing_sum(column: Column, names: bool) -> Column:
    def value(row: Any) -> Any:
        if not isinstance(row, Added):
            return column.value(row)
        if column.key in row.sums or row.like is None:
            return row.sums.get(column.key)
        return column.value(row.like)

    def called(row: Any) -> Any:
        if isinstance(row, Added) and row.like is None and column.key not in row.sums:
            return row.name if names else ""
        if column.called and not (isinstance(row, Added) and column.key in row.sums):
            return column.called(_like(row))
        return value(row)

    def shown(row: Any, wording: Wording) -> str:
        if column.shown and not isinstance(row, Added):
            return column.shown(row, wording)
        return wording.text(called(row))

    def style(row: Any, wording: Wording) -> str:
        if isinstance(row, Added) and row.like is None:
            return "bold"
        return column.look(_like(row), wording)

    def marked(row: Any) -> Sequence[str]:
        return column.marked(row) if column.marked and not isinstance(row, Added) else ()

    def money(row: Any) -> Currency | None:
        return row.money if isinstance(row, Added) else column.currency(row)

    return column._replace(
        value=value,
        called=called,
        shown=column.shown and shown,
        style=style,
        marked=column.marked and marked,
        money=column.money and money,
    )


def _like(row: Any) -> Any:
    return row.like if isinstance(row, Added) else row
