"""What is said of a text that is no time, or no length of time: one line with what to write instead."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

from svcdesk.locale import _
from svcdesk.sla.instants import folded, iso_local, strange_offset, written_out
from svcdesk.sla.lengths import HalfOf, half_of, in_english
from svcdesk.sla.said import Said, said
from svcdesk.sla.spoken.tokens import tokens

_TWO_TIMES = r"(.*[0-9]:[0-9]{2}) ?(?:z|[+~–—−-].*)"  # or one with an offset, which only the form with T may have
_DOTTED = r"(.*?)(?<![0-9.])([0-9]{1,2})\.( ?)([0-9]{1,2})(\.?)(?![0-9])(.*)"
_SLASHES = r"(.*?)([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}))?(| .*)"


def wrong(text: str, words: str, zone: tzinfo, now: datetime) -> str:
    """What is wrong with a text that is no time, and with its folded words."""
    offset = iso_local(now, zone)
    example = f"{now.astimezone(zone):%Y-%m-%d %H:%M}"
    if strange_offset(words):
        message = _("'{text}' is no time that exists: offsets go from -12:00 to +14:00, as in '{offset}'")
    elif slashes := re.fullmatch(_SLASHES, words):
        return _slashed(text, slashes, example)
    elif dotted := _dotted(text, words):
        return dotted
    elif (one := re.fullmatch(_TWO_TIMES, words)) and (written_out(one[1], zone) or said(one[1])):
        message = _("'{text}' is no single time: write '{one}', or with an offset '{offset}'")
        return message.format(text=text, one=one[1], offset=offset)
    elif _lately(words):
        message = _("'{text}' may be any minute: write how many ago, such as '5 minutes ago', or 'now'")
    elif is_half(words):
        return half_of(text)
    elif (length := said(f"+{words}")) and length == Said(length.wall, length.days, length.months):
        message = _("'{text}' is how long, not when: write '+{text}' for so long from now, or '{example}'")
    else:
        message = _("'{text}' is no date or time that exists: write '{example}' or 'yesterday 16:30'")
    return message.format(text=text, offset=offset, example=example)


def no_length(text: str) -> str:
    """What is wrong with a text that is no length of time."""
    if is_half(folded(text)):
        return half_of(text)
    return _("'{text}' is no length of time: write for example '2h', '30m' or '7 days'").format(text=text)


def is_half(words: str) -> bool:
    """Whether the folded words say half of a day, a week or a month."""
    try:
        in_english(words)
    except HalfOf:
        return True
    return False


def _lately(words: str) -> bool:
    try:
        return any(kind == "lately" for kind, _value in tokens(words))
    except ValueError:
        return False


def _dotted(text: str, words: str) -> str:
    """What is wrong with two figures and a dot between them, a day to some and a time to others; empty for neither."""
    found = re.fullmatch(_DOTTED, words)
    if found is None:
        return ""
    before, first, blank, second, dot, after = found.groups()
    month, day = (first, second) if int(first) <= 12 else (second, first)
    ways = [f"{month:0>2}-{day:0>2}"]
    if len(second) == 2 and not blank and not dot:
        ways.append(f"{first}:{second}")
    whole = {f"{before}{way}{after}": said(f"{before}{way}{after}") for way in ways}
    read = [way for way, meaning in whole.items() if meaning and meaning.wanted is None]
    if len(read) == 2:
        message = _("'{text}' may be {this} or {that}: write which")
        return message.format(text=text, this=read[0], that=read[1])
    return not_read(text, f"'{read[0]}'") if read else ""


def _slashed(text: str, found: re.Match[str], example: str) -> str:
    before, first, second, year, after = found.groups(default="")
    days = {
        f"{year}{'-' * bool(year)}{int(month):02d}-{int(day):02d}"
        for month, day in ((first, second), (second, first))
        if int(month) <= 12
    }
    read = [f"'{before}{day}{after}'" for day in sorted(days)]
    if before[-1:].isdecimal() or before[-1:] == "/" or after[:1] == "/" or not read:
        read = [f"'{example}'", "'yesterday 16:30'"]
    return not_read(text, *read)


def not_read(text: str, first: str, second: str = "") -> str:
    """What is said of a text for which the one or the other, each between quotation marks, would be read."""
    if not second:
        return _("'{text}' is no date that the desk reads: write {first}").format(text=text, first=first)
    message = _("'{text}' is no date that the desk reads: write {first} or {second}")
    return message.format(text=text, first=first, second=second)
