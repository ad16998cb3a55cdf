"""Lengths of time as people say them, in whichever language, and as `terms` and `durations` write them."""

from __future__ import annotations

from svcdesk.locale import _
from svcdesk.sla.instants import folded
from svcdesk.sla.spoken.meaning import HOURS_24
from svcdesk.sla.spoken.tokens import tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.sla.spoken.tokens import Token


class HalfOf(ValueError):
    """Half of a day, a week or a month, which is not as long to everybody."""


def half_of(text: str) -> str:
    """What is said of a text that says so."""
    message = _("'{text}' has half of a day, a week or a month, which is not as long to everybody: write hours or days")
    return message.format(text=text)


def is_length(token: Token) -> bool:
    """Whether it is so many of a unit that time is measured in."""
    return token[0] == "count" and bool(token[1][1].measure)


def length(taken: list[Token]) -> dict[str, int]:
    """How long they say: seconds of `wall` time, `days`, `months`, `working` days.

    Raises ValueError for no length of time, and HalfOf for half of what is not as long to everybody.
    """
    found: dict[str, int] = {}
    for token in taken:
        if not is_length(token):
            raise ValueError(token[0])
        halves, unit = token[1]
        if halves * unit.size % 2:  # half a day is not twelve hours to everybody
            raise HalfOf(unit.measure)
        found[unit.measure] = found.get(unit.measure, 0) + halves * unit.size // 2
    if not found:
        raise ValueError("no length")
    return found


def in_english(text: str) -> str:
    """A length of time as `terms` and `durations` write it: `3 months` of 3个月 or 3개월, `30m` of half an hour.

    `2 working days later` of 2个工作日后, too, and whatever else the desk says of a promise; empty for what is no
    length of time. Raises HalfOf.
    """
    try:
        return _written(tokens(folded(text)))
    except HalfOf:
        raise
    except ValueError:
        return ""


def _written(taken: list[Token]) -> str:
    kinds = [kind for kind, _value in taken]
    if len(taken) == 1 and kinds[0] == "promised":
        return str(taken[0][1])
    if kinds == ["clock", "or_next", "clock"]:
        first, second = (f"{at[0]:02d}:{at[1]:02d}" for kind, at in taken if kind == "clock")
        return f"{first} or next {second}"
    later = ("away", 1) in taken and any(each[0] == "count" and each[1][1].measure == "working" for each in taken)
    wall = " clock" if "wall" in kinds else ""
    lengths = [each for each in taken if each[0] not in ("within", "wall") and not (later and each == ("away", 1))]
    if any(each[0] == "count" and each[1][1] is HOURS_24 for each in lengths):
        raise ValueError("1d may be a working day")
    said = length(lengths)
    seconds = said.get("wall", 0)
    amounts = {
        " months": said.get("months"),
        " days": said.get("days"),
        " working days": said.get("working"),
        "h": seconds // 3600,
        "m": seconds // 60 % 60,
        "s": seconds % 60,
    }
    written = " ".join(f"{amount}{unit}" for unit, amount in amounts.items() if amount)
    return written and written + (" later" if later else "") + wall
