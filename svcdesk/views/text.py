"""Values as text: how people read them, how wide the text is on a terminal, and what must not reach the screen."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from functools import cache

from svcdesk.locale import ENGLISH, N_, _, enumerated, language, translated
from svcdesk.sla import iso_local
from svcdesk.words import UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.sla import Duration

_DAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
_FOR_PROGRAMS = ("json", "jsonl", "csv", "xlsx")

_JOINER = "\u200d"  # of pictures
_SKIN = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"  # its colours, behind a picture
_FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))  # letters, two of which are a country's flag

_UNSAFE: dict[int, str] = dict.fromkeys((*range(32), *range(127, 160)), "\ufffd")
_UNSAFE |= {ord("\n"): " ", ord("\t"): " ", ord("\r"): " "}
_UNSAFE |= {0x2028: " ", 0x2029: " "}  # ends of lines, for some
# a customer's text must not disguise what stands beside it, nor look like another
_UNSAFE |= dict.fromkeys(UNSEEN, "")


class Wording:
    """How values are worded: for which format, in the desk's zone, relative times starting from `now`."""

    def __init__(self, format: str, zone: tzinfo, now: datetime) -> None:
        self.format = format
        self.zone = zone
        self.now = now

    @property
    def for_programs(self) -> bool:
        """Whether programs read it: values as they are kept, and every column."""
        return self.format in _FOR_PROGRAMS

    def text(self, value: Any) -> str:
        """A value as people read it in this format."""
        if type(value) is str and value:  # as most are
            return value
        if value in (None, "", ()):
            return "-" if self.format == "plain" else ""
        if isinstance(value, datetime):
            if self.format == "table":
                return short_time(value, self.zone, self.now)
            # a page names the zone once, at its foot; a spreadsheet takes no zone
            return local_time(value, self.zone) if self.format in ("html", "csv") else iso_local(value, self.zone)
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        if isinstance(value, list | tuple):
            return enumerated(map(str, value))
        return str(value)


def clean(text: str) -> str:
    """The text as one line without anything that a terminal would act on."""
    return text if text.isprintable() else text.translate(_UNSAFE)


def say(text: str) -> None:
    """Print a sentence, or a row that people read."""
    print(clean(text))


def say_exactly(text: str) -> None:
    """Print what programs go on with, such as a path: as it is, but harmless on a terminal."""
    print("\n".join(map(clean, text.splitlines())) if sys.stdout.isatty() else text)


def width(text: str) -> int:
    """How many columns it takes: two for each Chinese, Japanese or Korean character.

    None for what joins the one before: marks, and the vowels and endings of Korean syllables written in parts.
    """
    return len(text) if text.isascii() else sum(map(_columns_of, text))


@cache  # a list has thousands of characters, and few different ones
def _columns_of(char: str) -> int:
    from unicodedata import category, east_asian_width  # pages of tables, which Latin text does not need

    if "\u1160" <= char <= "\u11ff" or "\ud7b0" <= char <= "\ud7ff":
        return 0
    if category(char) in ("Mn", "Me", "Cf") and char != "\xad":
        return 0
    return 2 if east_asian_width(char) in _wide() else 1


@cache
def _wide() -> str:
    """The kinds of characters that are two columns wide; in East Asian charsets signs such as … are, too."""
    charset = sys.stdout.encoding or "utf-8"
    return "WFA" if len("…".encode(charset, "replace")) == 2 else "WF"  # there a byte is a column


def pad(text: str, columns: int) -> str:
    """The text followed by blanks up to so many columns."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """The text in at most so many columns, with … where something was left out."""
    if width(text) <= columns:
        return text
    return text[: fitting(text, columns - width("…"))].rstrip() + "…"


def fitting(text: str, columns: int) -> int:
    """How many characters of a text so many columns hold, none of them cut in half."""
    taken = 0
    for place, char in enumerate(text):
        taken += 1 if char.isascii() else _columns_of(char)
        if taken > columns:
            return whole(text, place)
    return len(text)


def whole(text: str, place: int) -> int:
    """The place, or the nearest before it, at which a text may be cut: within no syllable, picture or flag."""
    while 0 < place < len(text) and _joined(text, place):
        place -= 1
    return place


def _joined(text: str, place: int) -> bool:
    """Whether what stands at a place belongs to the character before it."""
    before, char = text[place - 1], text[place]
    if char.isascii():
        return False
    if char in _FLAGS:
        return (place - len(text[:place].rstrip(_FLAGS))) % 2 == 1
    from unicodedata import category

    return before == _JOINER or char in _SKIN or not _columns_of(char) or category(char) == "Mc"


def relative(at: datetime, now: datetime) -> str:
    """How far away an instant is, as people say it: in 35 min, 2 h 10 min ago."""
    seconds = int((at - now).total_seconds())
    return _("in {span}").format(span=span(seconds)) if seconds >= 0 else _("{span} ago").format(span=span(-seconds))


def span(seconds: int) -> str:
    """A length of wall time in its two largest units, rounded down: 3 d 4 h, 2 h 10 min, 35 min."""
    minutes = seconds // 60
    if minutes < 60:
        return _("{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return (
            _("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
            if minutes
            else _("{hours} h").format(hours=hours)
        )
    days, hours = divmod(hours, 24)
    return _("{days} d {hours} h").format(days=days, hours=hours) if hours else _("{days} d").format(days=days)


def duration(written: Duration | str) -> str:
    """A duration as people read it; in English as the YAML writes it."""
    text = str(written)
    if language() == ENGLISH or not text:
        return text
    from svcdesk.views.durations import worded  # English needs none

    return worded(text)


def lateness(late: str) -> str:
    """How late a promise is, from the text of a duration: wall time as a span, working time as it is counted.

    A day of working time is not 24 hours.
    """
    wall = late.removesuffix(" clock")
    if wall == late:
        return duration(late)
    hours, _h, minutes = wall.rpartition("h")
    return span(int(hours or 0) * 3600 + int(minutes.removesuffix("m") or 0) * 60)


def local_time(at: datetime, zone: tzinfo) -> str:
    """A date and a time of day in the zone: 2026-03-02 09:30."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


# What stands on paper and in sentences is written as the language is used to; lists and programs keep 2026-03-02.


def long_day(on: date) -> str:
    """A date as it is written: 2026-03-02; 2026年3月2日."""
    return _figures(_("{year}-{month}-{day}"), year=on.year, month=on.month, day=on.day)


def long_time(at: datetime, zone: tzinfo) -> str:
    """A date and a time of day in the zone, as they are written: 2026-03-02 09:30; 2026年3月2日 09:30."""
    local = at.astimezone(zone)
    return f"{long_day(local)} {local:%H:%M}"


def long_month(month: str) -> str:
    """A month such as 2026-03 as it is written: 2026-03; 2026年3月."""
    year, number = map(int, month.split("-"))
    return _figures(_("{year}-{month}"), year=year, month=number)


def _figures(pattern: str, **numbers: int) -> str:
    """A date filled in: figures that hyphens part have two digits at least, those that words part as many as needed."""
    least = 2 if "-" in pattern else 1
    return pattern.format(**{key: f"{number:0{least}d}" for key, number in numbers.items()})


def named_day(on: date) -> str:
    """A date as it is written with its weekday, so that a wrong day is seen: Mon 2026-03-02."""
    return _("{weekday} {day}").format(weekday=weekday(on), day=long_day(on))


def dated(at: datetime, zone: tzinfo) -> str:
    """A time in the zone with its weekday: Mon 2026-03-02 09:30."""
    local = at.astimezone(zone)
    return f"{named_day(local)} {local:%H:%M}"


def weekday(local: date) -> str:
    """The name of its day, three letters in English."""
    return translated(_DAYS[local.weekday()])


def window(since: datetime, until: datetime | None, zone: tzinfo) -> str:
    """From when to when in the zone: Mon 2026-03-02 14:00–16:00; the day again where it is another; a time alone."""
    if until is None:
        return dated(since, zone)
    end = until.astimezone(zone)
    if end.date() == since.astimezone(zone).date():
        return f"{dated(since, zone)}–{end:%H:%M}"
    return f"{dated(since, zone)} – {dated(until, zone)}"


def short_time(at: datetime, zone: tzinfo, now: datetime) -> str:
    """A time of day in the desk's zone; with the date when it is not today, with the year when not this year."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return f"{local:%m-%d %H:%M}" if local.year == today.year else local_time(at, zone)


def back(at: datetime, zone: tzinfo) -> str:
    """When somebody is back: the day, or the moment when it is not the beginning of a day; with the weekday."""
    local = at.astimezone(zone)
    return dated(at, zone) if local.hour or local.minute else named_day(local)


def listed(*texts: str | None) -> str:
    """Texts beside one another, without the empty ones, parted as the language is used to: fuse, used."""
    said = ""
    for text in filter(None, texts):
        said = _("{first}, {second}").format(first=said, second=text) if said else text
    return said


def entered_late(text: str, person: str | None, why: str | None) -> str:
    """The text, with who entered late, and why, what makes it so."""
    if why:
        return _("{text}, entered late by {person} because {why}").format(text=text, person=person, why=why)
    return _("{text}, entered late by {person}").format(text=text, person=person)


def titled(words: Mapping[str, str], key: str) -> str:
    """A key with its word, which is left out where both are one: P3 Normal; normal."""
    word = words.get(key, "")
    return key if word.casefold() == key.casefold() else f"{key} {word}".rstrip()


def worded(words: Mapping[str, str], key: str) -> str:
    """What a table of words marked with `N_` says of a stored key; a value that is no key of it is shown as it is."""
    return translated(words[key]) if key in words else key


def component(policy: Policy, key: str) -> str:
    """What people read for a component of a machine: the name of the part that it is, else the label of the key."""
    return str(policy.names("parts").get(key) or label("component", key))


def label(kind: str, key: str) -> str:
    """What people read for a key of that kind of `labels`, where English has the key itself."""
    if language() == ENGLISH or not key:
        return key
    from svcdesk import labels  # English needs none

    return labels.worded(kind, key)


_NAMED = {  # fields whose keys the configuration names, by its sections
    "region": "regions",
    "tier": "tiers",
    "phase": "phases",
    "category": "categories",
    "severity": "severities",
    "reach": "reaches",
    "channel": "channels",
    "attribution": "attributions",
    "station": "stations",
    "checklist": "checklist",
    "roles": "roles",
    "failed_because": "failures",
}


def called(policy: Policy, field: str, value: Any) -> Any:
    """What people call the value of a field, such as a region's name for its key; any other value as it is."""
    if isinstance(value, list | tuple):
        return [called(policy, field, each) for each in value]
    if field == "warranty":
        return label("warranty", value or "")
    if field == "component":
        return component(policy, value or "")
    return policy.names(_NAMED[field]).get(value, value) if field in _NAMED and value else value


def place(policy: Policy, holder: str | None) -> str:
    """Where parts are: a place or a station by its name, with whose they are there; others as they are written."""
    where, slash, whose = (holder or "").partition("/")
    return policy.names("places").get(where, policy.names("stations").get(where, where)) + slash + whose


def written(text: str | None) -> str:
    """What somebody wrote; in words when an import found nothing written."""
    return _("not recorded") if text == "not recorded" else text or ""


def size(count: int) -> str:
    """A number of bytes as people read it."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.0f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
