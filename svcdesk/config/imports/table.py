"""The mapping of an import: which column of a table says what, and how the table is written.

It is YAML like the configuration, and its mistakes are told in the same way: file, line, key, what is wrong
and what would be right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from svcdesk.config import inputs
from svcdesk.config.problems import Problems, quoted, remedy
from svcdesk.config.reading import Place
from svcdesk.config.yamlfile import Nothing, parse
from svcdesk.errors import ConfigError, UsageError, why
from svcdesk.locale import _, noted

_LONGEST_DATES = 60  # characters of how a date is written: what is longer is none, and takes seconds to try
_Mapping = TypeVar("_Mapping")
DELIMITERS = {",": ",", ";": ";", "|": "|", "tab": "\t"}


@dataclass(frozen=True)
class Columns:
    """The columns that make up one field, and the line of the mapping that names them."""

    names: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class TableMapping:
    """How to read any table. `file` is where that is written; `columns` holds what is mapped only.

    `dates` is how they are written, as strptime has it; None for the year first. `encoding` and `delimiter` are None
    where the file itself shall tell.
    """

    file: str
    dates: str | None
    encoding: str | None
    delimiter: str | None
    columns: Mapping[str, Columns]

    def places(self, header: Sequence[str], table: str) -> dict[str, tuple[int, ...]]:
        """For each mapped field where in `header` its columns are; `table` is how messages call its file.

        Raises ConfigError with a line for each column that is not there, or there twice.
        """
        problems = Problems(self.file)
        places = {}
        for field, columns in self.columns.items():
            for name in columns.names:
                if name not in header:
                    message = _("{table} has no column {name}; {remedy}").format(
                        table=table, name=quoted(name), remedy=remedy(name, header)
                    )
                    problems.add(columns.line, f"columns.{field}", message)
                elif header.count(name) > 1:
                    message = _("{table} has several columns {name}; rename one of them there")
                    problems.add(columns.line, f"columns.{field}", message.format(table=table, name=quoted(name)))
            places[field] = tuple(header.index(name) for name in columns.names if name in header)
        problems.check()
        return places


def read_file(path: Path, example: str, read: Callable[[Place], _Mapping]) -> _Mapping:
    """What `read` makes of the YAML file at `path`; `example` is what could stand under its `columns`.

    Raises ConfigError with one line for each mistake, in the order of the file.
    """
    try:
        data = inputs.read(path)
    except UsageError as error:
        raise ConfigError(str(error)) from None
    except OSError as error:
        raise ConfigError(noted(path, why(error))) from error
    problems = Problems(str(path))
    root = parse(data, problems)
    if isinstance(root, Nothing):
        if not problems:
            message = _("nothing is written here; write at least 'columns: {example}'")
            problems.add(1, "", message.format(example=example))
        problems.check()
    mapping = read(Place(root, 1, "", problems))
    problems.check()
    return mapping


def read_columns(place: Place, fields: Iterable[str], several: Collection[str] = ()) -> dict[str, Columns]:
    """The columns of each field that is mapped; only those of `several` may be made up of more than one."""
    columns = {}
    for field, entry in place.fields(optional=fields).items():
        if not entry.given:
            continue
        names = tuple(item.text() for item in entry.items())
        if len(names) > 1 and field not in several:
            entry.wrong(_("names several columns; only one can say this"))
        if names:
            columns[field] = Columns(names, entry.line)
    return columns


def read_dates(place: Place) -> str | None:
    """How dates are written in the table, as strptime has it; None when nothing stands here."""
    if not place.given:
        return None
    text = place.text("%Y-%m-%d")
    sample = datetime(2001, 2, 3, 16, 5, tzinfo=UTC)
    parsed = None
    if len(text) <= _LONGEST_DATES:
        with suppress(ValueError, re.error):  # such as '%d %d'
            parsed = datetime.strptime(sample.strftime(text), text)
    # the hour is lost by a format of dates only, which is right, and by %I without %p, which is not
    if parsed is None or parsed.date() != sample.date() or parsed.hour not in (0, sample.hour):
        message = _("{text} does not say day, month, year and time; write for example '%d-%m-%Y %H:%M'")
        place.wrong(message.format(text=quoted(text)))
    return text


def read_delimiter(place: Place) -> str | None:
    """What stands between two fields; None when nothing stands here."""
    if not place.given:
        return None
    return DELIMITERS.get(place.choice(DELIMITERS, "delimiters", ","), ",")


def read_encoding(place: Place) -> str | None:
    """The encoding of the table; None when nothing stands here."""
    if not place.given:
        return None
    name = place.text("utf-8")
    try:
        "x".encode(name)
    except (LookupError, ValueError):
        message = _("{name} is not an encoding; write for example 'utf-8' or 'gb18030'")
        place.wrong(message.format(name=quoted(name)))
    return name
