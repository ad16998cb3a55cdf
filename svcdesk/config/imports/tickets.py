"""The mapping of a table of tickets: which column says what, and what its words are in the desk's.

What it may name (priorities, kinds, reasons to hold …) is what the policy knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from svcdesk import labels
from svcdesk.config.imports.table import (
    Columns,
    TableMapping,
    read_columns,
    read_dates,
    read_delimiter,
    read_encoding,
    read_file,
)
from svcdesk.config.policy import Policy
from svcdesk.config.reading import Place
from svcdesk.locale import _
from svcdesk.record import Record

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
_ENDED = ("resolved", "closed", "cancelled")


class Standing(Record):
    """A ticket's state, as it is stored; when it is held, `reason` is a key of the policy's holds."""

    state: str
    reason: str | None = None


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

    @property
    def days_only(self) -> bool:
        """Whether its times are days without a time of day: each is taken for its beginning."""
        morning, evening = datetime(2001, 2, 3, 4, 5), datetime(2001, 2, 3, 16, 17)
        if self.dates is None or not {*TIMES} & self.columns.keys():
            return False
        return morning.strftime(self.dates) == evening.strftime(self.dates)


def standing(word: str) -> Standing:
    """What a state of the mapping means: `open`, `hold customer`, `resolved`, `closed` or `cancelled`."""
    verb, _blank, reason = word.partition(" ")
    return Standing("held", reason) if verb == "hold" else Standing(word)


def load(path: Path, policy: Policy) -> ImportMapping:
    """The mapping that the YAML file at `path` states, for a desk with this policy.

    Raises ConfigError with one line for each mistake, in the order of the file.
    """
    return read_file(path, "{summary: …}", lambda root: _read(root, policy, str(path)))


def _read(root: Place, policy: Policy, file: str) -> ImportMapping:
    fields = root.fields(
        required={"columns": "{number: Ticket No., summary: Subject, customer: Client}"},
        optional=["timezone", "dates", "encoding", "delimiter", "unknown", "values", "defaults"],
    )
    words = {field: dict(policy.names(section)) for field, section in CLASSES.items()}
    words["state"] = {each: each for each in ("open", *(f"hold {reason}" for reason in policy.names("holds")), *_ENDED)}
    columns = _read_columns(fields["columns"])
    values = _read_values(fields["values"], words, columns)
    states = {text: standing(word) for text, word in values.pop("state").items()}
    defaults = _read_defaults(fields["defaults"], words)
    if fields["columns"].given:
        _check_needed(fields["columns"], columns, defaults)
    return ImportMapping(
        file=file,
        zone=ZoneInfo(fields["timezone"].zone(policy.zone.key)),
        dates=read_dates(fields["dates"]),
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


def _read_values(
    place: Place, words: Mapping[str, Mapping[str, str]], columns: Mapping[str, Columns]
) -> dict[str, dict[str, str]]:
    values = {}
    for field, entry in place.fields(optional=words).items():
        if not entry.given:
            names = words[field]  # a table may use the desk's own words
            values[field] = {name: key for key, name in names.items()} | {key: key for key in names}
            if field == "state":
                said = labels.in_all_languages("ticket")
                values[field] |= {label: key for key in ("open", *_ENDED) for label in said[key]}
            continue
        if field not in columns:
            entry.wrong(_("no column says this; name one under 'columns', or remove these values"))
        section = CLASSES.get(field, "states")
        values[field] = {
            " ".join(text.split()): meant.choice(words[field], section) for text, meant in entry.entries().items()
        }
    return values


def _read_defaults(place: Place, words: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
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
