"""Festivals by the names that people call them: a calendar's holidays, in English or the own language of a country."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from svcdesk.config.problems import quoted, remedy
from svcdesk.config.promises.public_holidays import called
from svcdesk.config.promises.values import UNNAMED_HOLIDAY
from svcdesk.locale import _, enumerated
from svcdesk.sla import turns
from svcdesk.words import fold

# in the names of days that are off because of another: worked for it, or fallen on a closed day
_NO_FESTIVAL = ("(observed)", "substituted", "alternative holiday", "extended holiday", "temporary")


def find(text: str, calendar: str, compiled: Mapping[str, Any], year: int) -> str:
    """The holiday meant by a name, or by a part of it that fits no other, in a calendar with its compiled entry.

    Its countries' own languages are understood, too, as their holidays are called from `year` on. Raises ValueError
    with a one-line message when there is none, or several.
    """
    names = turns.names(compiled["holidays"])
    if text in names:
        return text
    known = {each: {fold(each), *_parts(each)} for each in names if _is_festival(each)}
    for country in compiled["countries"]:
        for name, others in called(country, year).items():
            if name in known:
                known[name].update(map(fold, others))
    wanted = fold(text)
    found = [name for name, words in known.items() if wanted in words]
    found = found or [name for name, words in known.items() if any(wanted in word for word in words)]
    if len(found) == 1:
        return found[0]
    said = {"text": quoted(text), "calendar": quoted(calendar)}
    if found:
        message = _("{text} fits several holidays of the calendar {calendar}; write one of: {names}")
        raise ValueError(message.format(**said, names=enumerated(found)))
    hint = remedy(text, list(known)) if known else _("write a day such as '12-31'")
    message = _("{text} is no holiday of the calendar {calendar}; {remedy}")
    raise ValueError(message.format(**said, remedy=hint))


def _is_festival(name: str) -> bool:
    return name != UNNAMED_HOLIDAY and not any(word in fold(name) for word in _NO_FESTIVAL)


def _parts(name: str) -> list[str]:
    """What stands outside and inside the brackets of a name: both are names of their own."""
    outside, bracket, inside = fold(name).partition("(")
    return [outside.strip(), inside.rstrip(")").strip()] if bracket else []
