"""Records of a table of tickets → rows in the desk's words, as the mapping says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from svcdesk.config.imports.tickets import TEXTS, ImportMapping, Standing
from svcdesk.config.problems import quoted, remedy
from svcdesk.desk.imports import dates
from svcdesk.desk.imports.sheet import Record, a_spreadsheet_rounded, rounded
from svcdesk.locale import _, clauses, enumerated, noted
from svcdesk.sla import stamp
from svcdesk.sla.instants import on_earth, wall_clock
from svcdesk.words import LONGEST_TEXT

_Meaning = TypeVar("_Meaning")
_LONG = ("summary", "cause", "solution", "reason")  # texts that keep their lines


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands in the file and what it says, in the desk's words. Times are UTC.

    `said` holds texts and classes, but nothing unknown; `raw` is the file's text, `hash` tells rows apart.
    """

    line: int
    raw: str
    hash: str
    at: datetime | None
    opened_at: datetime | None
    standing: Standing | None
    said: dict[str, str]

    @property
    def number(self) -> str | None:
        """The number of its ticket."""
        return self.said.get("number")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A row that makes no sense: where it stands in the file, its text, and why.

    The number of its ticket and its time (UTC) are there if they can be read.
    """

    line: int
    raw: str
    why: str
    number: str | None
    at: datetime | None


class Reader:
    """Turns records into rows."""

    def __init__(self, mapping: ImportMapping, places: dict[str, tuple[int, ...]], now: datetime) -> None:
        self._mapping = mapping
        self._now = now
        self._texts = [(each, places[each]) for each in TEXTS if each in places]
        self._classes = [(each, places[each][0]) for each in mapping.values if each in places]
        self._places = places
        self._instants: dict[str, datetime | None] = {}  # the same few are written again and again

    def row(self, record: Record) -> Row | Wrong:
        """The row that a record means, or everything that is wrong with it."""
        fields = record.fields
        if record.wrong:
            return Wrong(record.line, record.raw, record.wrong, self._number(fields), None)
        wrong = [
            self._about(name, _("is empty; every row must say it"))
            for name in ("number", "at")
            if name in self._places and fields[self._places[name][0]].strip() in self._mapping.unknown
        ]
        said = self._said(fields, wrong)
        at = self._time("at", fields, wrong)
        opened_at = self._time("opened_at", fields, wrong)
        state = self._word("state", self._mapping.states, fields, wrong)
        if wrong:
            known_at = at if at and at <= self._now else None
            return Wrong(record.line, record.raw, clauses(wrong), said.get("number"), known_at)
        digest = hashlib.sha256(json.dumps(fields).encode()).hexdigest()
        return Row(record.line, record.raw, digest, at, opened_at, state, said)

    def _number(self, fields: list[str]) -> str | None:
        """What stands where a number should, in a record that has too few fields or too many."""
        place = self._places["number"][0] if "number" in self._places else len(fields)
        text = " ".join(fields[place].split()) if place < len(fields) else ""
        return None if text in self._mapping.unknown else text

    def _said(self, fields: list[str], wrong: list[str]) -> dict[str, str]:
        said = {}
        for name, places in self._texts:
            cells = [text for place in places if (text := fields[place].strip()) not in self._mapping.unknown]
            if cells:
                text = ", ".join(cells)
                said[name] = text if name in _LONG else " ".join(text.split())
                if len(text) > LONGEST_TEXT:
                    message = _("is a text of {count} characters; {longest} are kept")
                    wrong.append(self._about(name, message.format(count=len(text), longest=LONGEST_TEXT)))
                if name in ("number", "phone") and rounded(text):
                    wrong.append(self._about(name, a_spreadsheet_rounded(text)))
        for name, _place in self._classes:
            if word := self._word(name, self._mapping.values[name], fields, wrong):
                said[name] = word
        return said

    def _word(
        self, name: str, meanings: Mapping[str, _Meaning], fields: list[str], wrong: list[str]
    ) -> _Meaning | None:
        if name not in self._places:
            return None
        text = " ".join(fields[self._places[name][0]].split())
        if text in meanings:
            return meanings[text]
        if text not in self._mapping.unknown:
            message = _("{text} is not among the mapping's values; {remedy}")
            wrong.append(self._about(name, message.format(text=quoted(text), remedy=remedy(text, meanings))))
        return None

    def _time(self, name: str, fields: list[str], wrong: list[str]) -> datetime | None:
        if name not in self._places:
            return None
        text = fields[self._places[name][0]].strip()
        if text in self._mapping.unknown:
            return None
        if text not in self._instants:
            self._instants[text] = self._instant(text)
        at = self._instants[text]
        if at is None:
            message, like = _("{text} is not a date like {dates}"), self._mapping.dates or f"{dates.EXAMPLE} 16:30"
            wrong.append(self._about(name, message.format(text=quoted(text), dates=quoted(like))))
        elif at > self._now:
            message = _("{text} lies in the future; it is {now} now")
            wrong.append(self._about(name, message.format(text=quoted(text), now=stamp(self._now))))
        return at

    def _instant(self, text: str) -> datetime | None:
        try:
            local = dates.read(text, self._mapping.dates, timed=True)
            if local.tzinfo is None:
                at = datetime.fromtimestamp(wall_clock(local, self._mapping.zone), UTC)
            elif not on_earth(local.utcoffset() or timedelta()):
                return None
            else:
                at = local.astimezone(UTC).replace(microsecond=0)
        except (ValueError, OverflowError):
            return None
        return at if 1970 <= at.year < 2200 else None

    def _about(self, name: str, message: str) -> str:
        return noted(enumerated(self._mapping.columns[name].names), message)
