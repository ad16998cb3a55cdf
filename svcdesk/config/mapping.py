"""The mapping of an import: which column of a table says what, and what its words are in the desk's.

It is YAML like the configuration, and its mistakes are told in the same way: file, line, key, what is wrong
and what would be right. What it may name (priorities, kinds, reasons to hold …) is what the policy knows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from svcdesk.config.calendars import read_zone
from svcdesk.config.policy import Policy
from svcdesk.config.problems import Problems, quoted, remedy
from svcdesk.config.reading import Place
from svcdesk.config.yamlfile import Nothing, parse
from svcdesk.errors import ConfigError
from svcdesk.locale import _

_Mapping = TypeVar("_Mapping")

# Fields whose words the policy knows, and the section that names them.
CLASSES = {
    "channel": "channels",
    "kind": "kinds",
    "region": "regions",
    "tier": "tiers",
    "priority": "priorities",
    "severity": "severities",
    "reach": "reaches",
}
TIMES = ("opened_at", "at")
TEXTS = (
    "number",
    "summary",
    "customer",
    "caller",
    "phone",
    "engineer",
    "actor",
    "opened_by",
    "cause",
    "solution",
    "reason",
)
_SEVERAL = ("summary", "caller", "cause", "solution", "reason")  # texts that more than one column may make up
_DEFAULTS = ("summary", "customer", "actor", "cause", "solution", "reason")
_DELIMITERS = {",": ",", ";": ";", "|": "|", "tab": "\t"}
_ENDED = ("resolved", "closed", "cancelled")


class Standing(NamedTuple):
    """A ticket's state, as it is stored; when it is held, `reason` is a key of the policy's holds."""

    state: str
    reason: str | None = None


@dataclass(frozen=True)
class Columns:
    """The columns that make up one field, and the line of the mapping that names them."""

    names: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class TableMapping:
    """How to read any table. `file` is where that is written; `columns` holds what is mapped only."""

    file: str
    dates: str
    encoding: str
    delimiter: str
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


@dataclass(frozen=True)
class ImportMapping(TableMapping):
    """How to read a table of tickets. `unknown` are the texts that say nothing.

    `values` translates the words of CLASSES, `states` those of the state. `defaults` are words of the desk
    for what a row leaves open: classes and `state` when it opens a ticket, texts whenever one is needed.
    """

    zone: ZoneInfo
    unknown: frozenset[str]
    values: Mapping[str, Mapping[str, str]]
    states: Mapping[str, Standing]
    defaults: Mapping[str, str]


def standing(word: str) -> Standing:
    """What a state of the mapping means: `open`, `hold customer`, `resolved`, `closed` or `cancelled`."""
    verb, _blank, reason = word.partition(" ")
    return Standing("held", reason) if verb == "hold" else Standing(word)


def load(path: Path, policy: Policy) -> ImportMapping:
    """The mapping that the YAML file at `path` states, for a desk with this policy.

    Raises ConfigError with one line for each mistake, in the order of the file.
    """
    return read_file(path, "{summary: …}", lambda root: _read(root, policy, str(path)))


def read_file(path: Path, example: str, read: Callable[[Place], _Mapping]) -> _Mapping:
    """What `read` makes of the YAML file at `path`; `example` is what could stand under its `columns`.

    Raises ConfigError with one line for each mistake, in the order of the file.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from error
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


def _read(root: Place, policy: Policy, file: str) -> ImportMapping:
    fields = root.fields(
        required={"columns": "{number: Ticket No., summary: Subject, customer: Client}"},
        optional=["timezone", "dates", "encoding", "delimiter", "unknown", "values", "defaults"],
    )
    words = {field: list(policy.names(section)) for field, section in CLASSES.items()}
    words["state"] = ["open", *(f"hold {reason}" for reason in policy.names("holds")), *_ENDED]
    columns = _read_columns(fields["columns"])
    values = _read_values(fields["values"], words, columns)
    states = {text: standing(word) for text, word in values.pop("state").items()}
    defaults = _read_defaults(fields["defaults"], words)
    if fields["columns"].given:
        _check_needed(fields["columns"], columns, defaults)
    return ImportMapping(
        file=file,
        zone=ZoneInfo(read_zone(fields["timezone"], policy.zone.key)),
        dates=read_dates(fields["dates"], "%Y-%m-%d %H:%M"),
        encoding=read_encoding(fields["encoding"]),
        delimiter=read_delimiter(fields["delimiter"]),
        unknown=frozenset({"", *(item.text(may_be_empty=True) for item in fields["unknown"].items())}),
        columns=columns,
        values=values,
        states=states,
        defaults=defaults,
    )


def _read_columns(place: Place) -> dict[str, Columns]:
    return read_columns(place, [*TEXTS, *TIMES, "state", *CLASSES], _SEVERAL)


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


def _read_values(
    place: Place, words: Mapping[str, Sequence[str]], columns: Mapping[str, Columns]
) -> dict[str, dict[str, str]]:
    values = {}
    for field, entry in place.fields(optional=words).items():
        if not entry.given:
            values[field] = {word: word for word in words[field]}  # a table may use the desk's own words
            continue
        if field not in columns:
            entry.wrong(_("no column says this; name one under 'columns', or remove these values"))
        section = CLASSES.get(field, "states")
        values[field] = {
            " ".join(text.split()): meant.choice(words[field], section) for text, meant in entry.entries().items()
        }
    return values


def _read_defaults(place: Place, words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    defaults = {}
    for field, entry in place.fields(optional=[*_DEFAULTS, *words]).items():
        if entry.given:
            defaults[field] = (
                entry.choice(words[field], CLASSES.get(field, "states")) if field in words else entry.text()
            )
    return defaults


def _check_needed(place: Place, columns: Mapping[str, Columns], defaults: Mapping[str, str]) -> None:
    # said of `columns` as a whole, because what is missing has no line
    if "summary" not in columns:
        place.wrong(_("no column says what a ticket is about; write for example 'summary: Subject'"))
    if not {"customer", "phone"} & columns.keys() and "customer" not in defaults:
        place.wrong(_("no column says who called; write for example 'customer: Client', or give a default"))
    if "at" in columns and "number" not in columns:
        place.wrong(_("'at' tells updates of one ticket apart; write which column holds its 'number'"))


def read_dates(place: Place, default: str) -> str:
    """How dates are written in the table, as strptime has it; `default` when nothing stands here."""
    text = place.text(default)
    sample = datetime(2001, 2, 3, 16, 5, tzinfo=UTC)
    try:
        parsed = datetime.strptime(sample.strftime(text), text)
    except ValueError:
        parsed = None
    # the hour is lost by a format of dates only, which is right, and by %I without %p, which is not
    if parsed is None or parsed.date() != sample.date() or parsed.hour not in (0, sample.hour):
        message = _("{text} does not say day, month, year and time; write for example '%d-%m-%Y %H:%M'")
        place.wrong(message.format(text=quoted(text)))
    return text


def read_delimiter(place: Place) -> str:
    """What stands between two fields."""
    return _DELIMITERS.get(place.choice(_DELIMITERS, "delimiters", ","), ",")


def read_encoding(place: Place) -> str:
    """The encoding of the table."""
    name = place.text("utf-8")
    try:
        "x".encode(name)
    except (LookupError, ValueError):
        message = _("{name} is not an encoding; write for example 'utf-8' or 'gb18030'")
        place.wrong(message.format(name=quoted(name)))
    return name
