"""What tables consist of: columns that give each row's value to people and to programs, and titled sections."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter

from svcdesk.locale import ENGLISH, language, spoken, translated
from svcdesk.record import Record
from svcdesk.sla import stamp
from svcdesk.views.text import label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.currency import Currency
    from svcdesk.views.text import Wording


class Column(Record):
    """One column: its JSON and CSV name, what people read above it, and its value for a row.

    `data_only` columns are for programs, `people_only` ones for people, in the words of `shown`. `shown` words the
    value of others for people on a terminal; `style` says how it stands out there and on a page: bold, yellow, bold
    red; `marked` gives the words in it that stand out on a terminal. `called` gives people in every format what they
    call the value of a row, such as the name of a key of the configuration. `spare` columns are left out of a terminal
    that is too narrow, the last one first; a `beneath` one stands in a line of its own beneath its row there, whole,
    such as a command. Of an amount in the smallest unit `money` gives the currency of a row, in
    which people read it. `label` is the kind of `labels` whose words people read for the keys that are its values.
    """

    key: str
    title: str
    value: Callable[[Any], Any]
    data_only: bool = False
    shown: Callable[[Any, Wording], str] | None = None
    style: Callable[[Any, Wording], str] | None = None
    spare: bool = False
    people_only: bool = False
    marked: Callable[[Any], Sequence[str]] | None = None
    called: Callable[[Any], Any] | None = None
    money: Callable[[Any], Currency | None] | None = None
    label: str = ""
    beneath: bool = False

    @property
    def heading(self) -> str:
        """The title, in the reader's language; of a column for programs, which has none, what people call its key."""
        said = translated(self.title)
        if said != self.key or language() == ENGLISH:
            return said
        from svcdesk.labels import worded  # people see few of them

        return worded("heading", said)

    def words(self, row: Any, wording: Wording) -> str:
        """The value of a row as people read it in this format."""
        return self.reader(wording)(row)

    def reader(self, wording: Wording) -> Callable[[Any], str]:
        """Returns a function that gives the value of a row as people read it in this format: for many rows."""
        value, shown, called, text = self.value, self.shown, self.called, wording.text
        if shown and (self.people_only or wording.format == "table"):
            return lambda row: shown(row, wording)
        if self.money:
            return lambda row: self._amount(row, wording)
        if called:
            return lambda row: text(called(row))
        if self.label and language() != ENGLISH:
            return lambda row: text(self._labelled(value(row)))
        return lambda row: text(value(row))

    def _labelled(self, keys: Any) -> Any:
        if isinstance(keys, str):
            return label(self.label, keys)
        return tuple(label(self.label, key) for key in keys or ())

    def _amount(self, row: Any, wording: Wording) -> str:
        currency = self.currency(row)
        return currency.text(self.value(row)) if currency else wording.text((self.called or self.value)(row))

    def currency(self, row: Any) -> Currency | None:
        """The currency of an amount; None for what is no amount, or not known."""
        return self.money(row) if self.money and isinstance(self.value(row), int) else None

    def look(self, row: Any, wording: Wording) -> str:
        """How the value of a row stands out; empty when it does not."""
        return self.style(row, wording) if self.style else ""


def in_words(key: str, title: str, words: Callable[[Any], Any], spare: bool = False) -> Column:
    """A column of what is said about a row: programs read it in English, whatever language people read."""

    def english(row: Any) -> Any:
        if language() == ENGLISH:
            return words(row)
        with spoken(ENGLISH):
            return words(row)

    return Column(key, title, english, called=words, spare=spare)


def named(columns: Sequence[Column], key: str, names: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns, in which people read `names` for the keys of the column `key`; programs go on reading keys."""

    def with_names(column: Column) -> Column:
        return column._replace(called=lambda row: names.get(column.value(row), column.value(row)))

    return tuple(with_names(column) if column.key == key else column for column in columns)


def attributes(*keys: str) -> tuple[Column, ...]:
    """Columns for programs that are attributes of the row, by the same names."""
    return tuple(Column(key, key, attrgetter(key)) for key in keys)


class Section(Record):
    """A titled part of a card or a report: rows of columns; programs know it by its `key`.

    A `block` is one of several with the same key, whose title says whose it is. The columns that `sums` names add up:
    people read what to beneath the rows, in a line that is called `total`. Rows of `counts` that
    are the same in the columns of a form are added up.
    """

    title: str
    columns: Sequence[Column]
    rows: Sequence[Any]
    key: str = ""
    block: bool = False
    sums: Sequence[str] = ()
    total: str = ""
    counts: bool = False


def for_programs(columns: Sequence[Column]) -> list[Column]:
    """The columns that programs know."""
    return [column for column in columns if not column.people_only]


def plain(value: Any) -> Any:
    """A value as JSON has it: times as UTC text, dates as text, tuples as lists."""
    if isinstance(value, date):
        return stamp(value) if isinstance(value, datetime) else value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def record(columns: Sequence[Column], row: Any, said: Callable[[Any], Any] = plain) -> dict[str, Any]:
    """A row as JSON has it: every column by its key, with its value as it is `said`."""
    return {column.key: said(column.value(row)) for column in for_programs(columns)}
