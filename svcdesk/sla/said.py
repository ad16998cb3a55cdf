"""What somebody said of a day and a time, put together from the words of `spoken`, in whichever language.

Nothing here knows what time it is: where what was said lies is for `placed`. English needs none of the other tables.
"""

from __future__ import annotations

from datetime import date

from svcdesk.record import Record
from svcdesk.sla.lengths import is_length, length
from svcdesk.sla.spoken.meaning import ANY, FIGURE, HOUR, hours_of
from svcdesk.sla.spoken.tokens import of_year, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from svcdesk.sla.spoken.tokens import Token

    Told = Literal["", "clock", "figure", "part"]

_MOST_WORKING = 999  # days, four years: more is a slip of the finger
_MONTHS = ("month", "month_away", "month_named")
_DATES = ("dated", "of_year", "day_alone", *_MONTHS, "year", "year_away")
_DAYS = ("day", "next_worked", "weekday", "weekend", "week", *_DATES)
_SINGLE = (
    "day", "next_worked", "weekday", "weekend", "week", "whole_week", "week_away", "which", "month_away", "year_away",
    "edge", "dated", "month", "of_year", "clock", "part", "minute", "office", "day_over",
)  # fmt: skip
_WHOLE = {
    frozenset(each.split())
    for each in (
        "month", "month_away", "the_month", "the_year the_month", "year_away the_month", "the_year", "year_away",
    )
}  # fmt: skip
_DATED = _WHOLE | {
    frozenset(each.split())
    for each in (
        "", "dated", "of_year", "year_away of_year", "the_day", "month_away the_day", "the_month the_day",
        "the_year the_month the_day", "year_away the_month the_day",
    )
}  # fmt: skip
_BEFORE = {"which": ("weekday",), "week": ("weekday", "weekend", "whole_week")}  # what stands right behind them
_OF_A_DATE = frozenset[str]().union(*_DATED)


class Said(Record):
    """What somebody said: a length of time from now (`wall` in seconds, days, months), or a day and a time of it.

    `working` are days that are worked, `next_worked` is the first after today; `within` is said of what may lie
    anywhere in the length.

    A `week` is so many after this one, Monday first: a whole one, or that of a weekday or a `weekend`. `which` is a
    weekday that is called last (-1), this (0) or next (1). A month is a whole one: by its first day, so many away, or
    by its number (`month_named`); a year is its first day, or so many away. With an `edge` the first (0) or last (-1)
    day of it is meant, with `day_alone` that day of it; alone that is of no month. `of_year` are month and day.
    `clock` has hour, minute and second, `other` what else that may mean; hours from 24 on are of the day after.
    `told` says how: by a clock (9:00), by a figure (9点), or with a part of the day, such as the morning; of a part
    without an hour, `wanted` is one to ask for, `usual` the same by the 24-hour clock. `office` is when its hours
    begin (0) or end (-1); `day_over` is when the day ends, by its hours or by the calendar. What is `vague` is not
    exact.
    """

    wall: int | None = None
    days: int = 0
    months: int = 0
    working: int = 0
    within: bool = False
    day: int | None = None
    next_worked: bool | None = None
    weekday: int | None = None
    weekend: bool | None = None
    week: int | None = None
    which: int | None = None
    dated: date | None = None
    of_year: tuple[int, int] | None = None
    day_alone: int | None = None
    month: date | None = None
    month_away: int | None = None
    month_named: int | None = None
    year: date | None = None
    year_away: int | None = None
    edge: int | None = None
    clock: tuple[int, int, int] | None = None
    other: tuple[int, int, int] | None = None
    told: Told = ""
    wanted: int | None = None
    usual: int = 0
    office: int | None = None
    day_over: bool | None = None
    vague: bool = False

    def has(self, *fields: str) -> bool:
        """Whether one of these was said."""
        return any(getattr(self, each) is not None for each in fields)

    @property
    def period(self) -> str:
        """Whether it is a whole week, month or year; empty for neither."""
        if self.week is not None and not self.has("weekday", "weekend"):
            return "week"
        if self.edge is not None or self.has("of_year", "day_alone"):
            return ""
        return "month" if self.has(*_MONTHS) else "year" if self.has("year", "year_away") else ""

    @property
    def names_day(self) -> bool:
        """Whether a day was said, or a period."""
        return self.has(*_DAYS)

    @property
    def timed(self) -> bool:
        """Whether a time of the day was said."""
        return self.has("clock", "office", "day_over")

    @property
    def comes_again(self) -> bool:
        """Whether it is a weekday of any week, or a month of any year."""
        weekday = self.weekday is not None and not self.has("dated", "of_year", "week")
        return weekday or (self.month_named is not None and self.period == "month" and self.year_away is None)


def said(words: str) -> Said | None:
    """What the folded words say; None for what nobody would say."""
    try:
        taken = tokens(words)
        exact = [each for each in taken if each[0] != "vague"]
        found = _from_now(exact) or _on_a_day(exact)
        return found._replace(vague=True) if len(exact) < len(taken) else found
    except ValueError:  # no word that is known, no such date or time of day
        return None


def yesterday(text: str) -> str:
    """The text, with the word for yesterday of its language before it."""
    if text.isascii():
        return f"yesterday {text}"
    from svcdesk.sla.spoken import chinese, korean

    table, blank = (korean, " ") if any("가" <= char <= "힣" for char in text) else (chinese, "")
    return f"{next(iter(table.WORDS['day']))}{blank}{text}"


def _from_now(taken: list[Token]) -> Said | None:
    """What they say of a time so far from now; None where they name a day. Raises ValueError for neither."""
    kinds = [kind for kind, _value in taken]
    if kinds == ["now"]:
        return Said(wall=0)
    lengths = next((place for place, each in enumerate(taken) if place and not is_length(each)), len(taken))
    first = kinds[0] if kinds else ""
    if first == "to_come" or (first == "within" and lengths > 1):
        counts, rest, sign = taken[1:lengths], taken[lengths:], 1
    elif lengths < len(taken) and is_length(taken[0]) and kinds[lengths] in ("away", "within"):
        counts, rest, sign = taken[:lengths], taken[lengths + 1 :], taken[lengths][1] or 1
    elif kinds[-1:] == ["away"]:  # 周五前, 3点后
        return _on_a_day(taken[:-1])._replace(vague=True)
    else:
        return _within(taken) if "within" in kinds else None
    return _so_long(length(counts), sign, _on_a_day(rest) if rest else None, "within" in kinds)


def _within(taken: list[Token]) -> Said:
    """What they say of what is to be done within a day, such as 今天之内; within a week or month is any of its days."""
    rest = [each for each in taken if each[0] != "within"]
    found = _on_a_day(rest)
    if found.clock or (found.wanted is not None and taken[-1][0] == "within"):  # 明天9点内, 내일 오전 중
        return found._replace(vague=True)
    return found if found.period else _on_a_day([*rest, ("day_over", True)])


def _so_long(amounts: dict[str, int], sign: int, time: Said | None, within: bool) -> Said:
    wall, days, months, working = (amounts.get(each, 0) for each in ("wall", "days", "months", "working"))
    mixed = working and (sign < 0 or wall or days or months)
    if mixed or working > _MOST_WORKING or (time and (within or wall or time.clock is None or time.names_day)):
        raise ValueError("not so long from now")
    found = Said(sign * wall, sign * days, sign * months, working, within)
    if time is None:
        return found
    return found._replace(clock=time.clock, other=time.other, told=time.told)  # 3天后上午9点


def _on_a_day(taken: list[Token]) -> Said:
    """What they say of a day and a time of it. Raises ValueError when it is neither."""
    given = _singly(taken)
    date_of, time_of = _date(given), _clock(given)
    found = Said(**given, **date_of, **time_of)
    days = [found.has("day"), found.has("next_worked"), found.has("weekday", "weekend", "week"), found.has(*_DATES)]
    # a weekday may stand beside the date that it belongs to
    if sum(days) > 1 and not (days == [False, False, True, True] and _weekday_of_date(found)):
        raise ValueError("several days")
    timed = found.timed or found.wanted is not None
    ends = [found.told != "", found.has("office"), found.has("day_over")]
    if (found.period and timed) or not (any(days) or timed) or sum(ends) > 1:
        raise ValueError("no time of a day")
    return found


def _weekday_of_date(found: Said) -> bool:
    return found.weekday is not None and found.has("dated", "of_year") and not found.has("week", "which")


def _singly(taken: list[Token]) -> dict[str, Any]:
    """What each kind stands for, which may be said once. Raises ValueError for more, and for what stands alone."""
    given: dict[str, Any] = {}
    for place, (kind, value) in enumerate(taken):
        after = taken[place + 1][0] if place + 1 < len(taken) else ""
        if kind == "count":
            halves, unit = value
            if unit is not HOUR and halves % 2:
                raise ValueError("half of a day")
            kind, value = unit.part, halves if unit is HOUR else halves // 2
        elif kind not in _SINGLE or after not in _BEFORE.get(kind, (after,)):
            raise ValueError(kind)
        elif kind == "weekend":
            value = True
        elif kind == "whole_week":
            if place == 0 or taken[place - 1][0] != "week":
                raise ValueError(kind)
            continue
        kind = "week" if kind == "week_away" else kind
        if kind in given or not kind:
            raise ValueError(kind)
        given[kind] = value
    return given


def _date(given: dict[str, Any]) -> dict[str, Any]:
    """The fields for what was said of a date, which is taken from what is given. Raises ValueError for no such date."""
    unit, edge = given.pop("edge", ("", None))
    found = {key: given.pop(key) for key in _OF_A_DATE if key in given}
    if unit and not found:
        found[f"{unit}_away"] = 0  # 月底
    whole = "month" if found.keys() & {"the_month", *_MONTHS} else "year"
    dates = _DATED if edge is None else _WHOLE
    if frozenset(found) not in dates or unit not in ("", whole):
        raise ValueError("no such date")
    year, month, day = (found.pop(key, None) for key in ("the_year", "the_month", "the_day"))
    if edge is not None:
        found["edge"] = edge
    if year is not None and not 1970 <= year < 2200:
        raise ValueError("a slip of the finger")
    if month is not None and day is not None:
        return found | ({"of_year": of_year(month, day)} if year is None else {"dated": date(year, month, day)})
    if month is not None:
        first = date(year or 2024, month, 1)
        return found | ({"month_named": month} if year is None else {"month": first})
    if day is not None and not 1 <= day <= 31:
        raise ValueError("no such day")
    if day is not None:
        return found | {"day_alone": day}
    return found if year is None else found | {"year": date(year, 1, 1)}


def _clock(given: dict[str, Any]) -> dict[str, Any]:
    """The fields for what was said of a time of day, which is taken from what is given.

    By a clock, or by the halves of an hour, and in which part. Raises ValueError for no such time.
    """
    clock, halves, minute, part = (given.pop(key, None) for key in ("clock", "the_hour", "minute", "part"))
    told: Told = "part" if part else "clock" if clock else "figure"
    second = 0
    if clock is not None:
        if halves is not None or minute is not None:
            raise ValueError("two times")
        hours, (minute, second) = hours_of(part or ANY, clock[0]), clock[1:]
    elif halves is not None:
        if halves % 2 and minute is not None:
            raise ValueError("two times")
        hours, minute = hours_of(part or FIGURE, halves // 2), 30 if halves % 2 else minute or 0
    elif part is not None and minute is None:
        hours, minute = part.alone, 0
        if not hours:
            return {"told": told, "wanted": part.usual, "usual": hours_of(part, part.usual)[0]}
    elif minute is None:
        return {}
    else:
        raise ValueError("minutes alone")
    if not hours or minute > 59 or second > 59:
        raise ValueError("no such time")
    times = [(hour, minute, second) for hour in hours]
    return {"clock": times[0], "other": times[1] if times[1:] else None, "told": told}
