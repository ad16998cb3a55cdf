"""What somebody said of a day and a time, taken apart by the words of `spoken`, in whichever language.

Nothing here knows what time it is: where what was said lies is for `typed`. English needs none of the other tables.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from svcdesk.record import Record
from svcdesk.sla.instants import folded
from svcdesk.sla.spoken import english
from svcdesk.sla.spoken.meaning import ANY, DAY_OF_MONTH, FIGURE, HOUR, MINUTE, MONTH, PartOfDay, hours_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, NoReturn

    Token = tuple[str, Any]  # a kind, as `spoken` has it, and what it stands for
    Told = Literal["", "clock", "figure", "part"]

_DIGITS = "0123456789"
_LONGEST = 10  # characters of a word
_MOST_DIGITS = 5
_WHOLE_MONTHS = ("month", "month_away", "month_named")
_DAYS = ("day", "weekday", "dated", "of_year", "day_alone", *_WHOLE_MONTHS)
_SINGLE = ("day", "weekday", "week", "next", "month_away", "dated", "month", "of_year", "clock", "part", "minute")
_GOES_WITHOUT_UNIT = {HOUR: MINUTE, MONTH: DAY_OF_MONTH}  # 3点20, 11月22


class Said(Record):
    """What somebody said: a length of time from now (`wall` in seconds, days, months), or a day and a time of it.

    A `week` is so many after this one, Monday first, and has a weekday. `next` is a weekday that is called so. A month
    is a whole one: by its first day, so many away, or by its number (`month_named`). `of_year` are month and day, and
    `day_alone` is the day of a month that was not said. `clock` has hour, minute and second, `other` what else that
    may mean; hours from 24 on are of the day after. `told` says how: by a clock (9:00), by a figure (9点), or with a
    part of the day, such as the morning.
    """

    wall: int | None = None
    days: int = 0
    months: int = 0
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    next: bool = False
    dated: date | None = None
    of_year: tuple[int, int] | None = None
    day_alone: int | None = None
    month: date | None = None
    month_away: int | None = None
    month_named: int | None = None
    clock: tuple[int, int, int] | None = None
    other: tuple[int, int, int] | None = None
    told: Told = ""

    @property
    def is_month(self) -> bool:
        """Whether it is a whole month."""
        return any(getattr(self, each) is not None for each in _WHOLE_MONTHS)

    @property
    def names_day(self) -> bool:
        """Whether a day or a month was said."""
        return any(getattr(self, each) is not None for each in _DAYS)

    @property
    def comes_again(self) -> bool:
        """Whether it is a weekday of any week, or a month of any year."""
        alone = self.dated is None and self.of_year is None and self.week is None
        return (self.weekday is not None and alone) or self.month_named is not None


def said(words: str) -> Said | None:
    """What the folded words say; None for what nobody would say."""
    try:
        tokens = _counted(_tokens(words))
        return _from_now(tokens) or _on_a_day(tokens)
    except ValueError:  # no word that is known, no such date or time of day
        return None


def in_english(text: str) -> str:
    """A length of time as `terms` and `durations` read it: `3 months` of 3个月 or 3개월, `2 working days` of 2个工作日.

    English, and what is no length of time, as it is.
    """
    if text.isascii():
        return text
    try:
        length = _length(_counted(_tokens(folded(text))))
    except ValueError:
        return text
    wall = length.get("wall", 0)
    amounts = {
        " months": length.get("months"),
        " days": length.get("days"),
        " working days": length.get("working"),
        "h": wall // 3600,
        "m": wall // 60 % 60,
        "s": wall % 60,
    }
    return " ".join(f"{amount}{unit}" for unit, amount in amounts.items() if amount) or text


def yesterday(text: str) -> str:
    """The text, with the word for yesterday of its language before it."""
    if text.isascii():
        return f"yesterday {text}"
    from svcdesk.sla.spoken import chinese, korean

    table, blank = (korean, " ") if any("가" <= char <= "힣" for char in text) else (chinese, "")
    return f"{next(iter(table.WORDS['day']))}{blank}{text}"


# Words.


@cache
def _tables(of_english: bool) -> tuple[dict[str, Token], dict[str, Token]]:
    """The words, and those that stand behind a number."""
    languages = [english]
    if not of_english:
        from svcdesk.sla.spoken import chinese, korean  # whoever types English does not pay for them

        languages += [chinese, korean]
    words = {
        word: (kind, value)
        for language in languages
        for kind, each in language.WORDS.items()
        for word, value in each.items()
    }
    return words, {word: ("unit", unit) for language in languages for word, unit in language.UNITS.items()}


def _tokens(words: str) -> list[Token]:
    """What the words stand for, one by one. Raises ValueError for words that nobody knows."""
    others, units = _tables(words.isascii())
    found: list[Token] = []
    while words := words.lstrip(" "):
        if words[0] in _DIGITS:
            word = words[: len(words) - len(words.lstrip(_DIGITS + ":-"))]
            token = _figures(word)
        else:
            counting = found and found[-1][0] in ("number", "half")
            word, token = (counting and _first(words, units)) or _first(words, others) or _unknown(words)
        found.append(token)
        words = words[len(word) :]
    return [each for each in found if each[0] != "fill"]


def _first(text: str, table: dict[str, Token]) -> tuple[str, Token] | None:
    """The longest word of the table with which the text begins, and what it stands for."""
    for length in range(min(len(text), _LONGEST), 0, -1):
        word, after = text[:length], text[length : length + 1]
        latin = word[-1].isalpha() and word.isascii() and after.isascii()
        # 1h30m is a length of time, fri16:30 is none of ours
        if word in table and not (latin and (after.isalpha() or (after.isdigit() and table[word][0] != "unit"))):
            return word, table[word]
    return None


def _unknown(text: str) -> NoReturn:
    raise ValueError(text)


def _figures(text: str) -> Token:
    """What figures with dashes or colons stand for. Raises ValueError for what is no date and no time of day."""
    shape = "".join("0" if char in _DIGITS else char for char in text)
    numbers = [int(each) for each in text.replace(":", "-").split("-") if each]
    if shape == "0000-00-00":
        return "dated", date(numbers[0], numbers[1], numbers[2])
    if shape == "0000-00":
        return "month", date(numbers[0], numbers[1], 1)
    if shape == "00-00":
        return "of_year", _of_year(numbers[0], numbers[1])
    if shape in ("0:00", "00:00", "0:00:00", "00:00:00"):
        return "clock", (*numbers, 0)[:3]
    if shape.strip("0") or len(shape) > _MOST_DIGITS:
        raise ValueError(text)
    return "number", numbers[0]


def _of_year(month: int, day: int) -> tuple[int, int]:
    date(2024, month, day)  # a year that has every day
    return month, day


# What they say together.


def _counted(tokens: list[Token]) -> list[Token]:
    """The tokens, each number made one with its unit: `count`, and how many halves of which unit."""
    found: list[Token] = []
    halves: int | None = None  # of what is named by the next token
    for place, (kind, value) in enumerate(tokens):
        after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
        if kind == "number" and halves is None:
            halves = 2 * value
        elif kind == "half" and (halves is not None or after == "unit"):
            halves = (halves or 0) + 1
        elif kind == "half" and found and found[-1][0] == "count" and found[-1][1][0] % 2 == 0:
            counted, unit = found.pop()[1]  # 9点半, 1小时半
            found.append(("count", (counted + 1, unit)))
        elif kind == "unit" and halves is not None and (value.measure or halves % 2 == 0):
            found.append(("count", (halves, value)))
            halves = None
        elif kind == "part" and halves is not None:  # 9am
            found += [("count", (halves, HOUR)), (kind, value)]
            halves = None
        elif kind in ("number", "half", "unit") or halves is not None:
            raise ValueError(kind)
        else:
            found.append((kind, value))
        before = found[-1][1][1] if found and found[-1][0] == "count" else None
        if halves is not None and before in _GOES_WITHOUT_UNIT and after not in ("half", "unit"):
            found.append(("count", (halves, _GOES_WITHOUT_UNIT[before])))
            halves = None
    if halves is not None:
        raise ValueError("a number without its unit")
    return found


def _from_now(tokens: list[Token]) -> Said | None:
    """What they say of a time so far from now; None where they name a day. Raises ValueError for neither."""
    kinds = [kind for kind, _value in tokens]
    if kinds == ["now"]:
        return Said(wall=0)
    if "away" in kinds:
        end = kinds.index("away")
        lengths, rest, sign = tokens[:end], tokens[end + 1 :], tokens[end][1]
    elif kinds[:1] == ["to_come"]:
        end = next((place for place, each in enumerate(tokens) if place and not _is_length(each)), len(tokens))
        lengths, rest, sign = tokens[1:end], tokens[end:], 1
    else:
        return None
    length = _length(lengths)
    wall, working = length.pop("wall", 0), length.pop("working", 0)
    found = Said(wall=sign * wall, **{measure: sign * amount for measure, amount in length.items()})
    if working or (rest and wall):
        raise ValueError("not so long from now")
    if not rest:
        return found
    time = _on_a_day(rest)  # 3天后上午9点
    if time.clock is None or time.names_day:
        raise ValueError("no time of a day so long from now")
    return found._replace(clock=time.clock, other=time.other, told=time.told)


def _is_length(token: Token) -> bool:
    return token[0] == "count" and bool(token[1][1].measure)


def _length(tokens: list[Token]) -> dict[str, int]:
    """How long they say, by measure. Raises ValueError for no length of time."""
    found: dict[str, int] = {}
    for token in tokens:
        if not _is_length(token):
            raise ValueError(token[0])
        halves, unit = token[1]
        if halves * unit.size % 2:  # half a day is not twelve hours to everybody
            raise ValueError("half of a day, a week or a month")
        found[unit.measure] = found.get(unit.measure, 0) + halves * unit.size // 2
    if not found:
        raise ValueError("no length")
    return found


def _on_a_day(tokens: list[Token]) -> Said:
    """What they say of a day and a time of it. Raises ValueError when it is neither."""
    given: dict[str, Any] = {}
    for kind, value in tokens:
        if kind == "count":
            halves, unit = value
            if unit is not HOUR and halves % 2:
                raise ValueError("half of a day")
            kind, value = unit.part, halves if unit is HOUR else halves // 2
        elif kind not in _SINGLE:
            raise ValueError(kind)
        if kind in given or not kind:
            raise ValueError(kind)
        given[kind] = value
    order = list(given)
    date_of = [given.pop(key, None) for key in ("the_year", "the_month", "the_day")]
    time_of = [given.pop(key, None) for key in ("clock", "the_hour", "minute", "part")]
    found = Said(**given, **_date(*date_of), **_clock(*time_of))
    days = [each for each in _DAYS if getattr(found, each) is not None]
    dated = found.dated or found.of_year
    # a weekday may stand beside the date that it belongs to
    if len(days) > 1 and not (len(days) == 2 and found.weekday is not None and dated):
        raise ValueError("several days")
    for key in ("week", "next"):
        if key in order and (dated or order[order.index(key) + 1 :][:1] != ["weekday"]):
            raise ValueError(key)
    if (found.is_month and found.clock) or not (days or found.clock):
        raise ValueError("no time of a day")
    return found


def _date(year: int | None, month: int | None, day: int | None) -> dict[str, Any]:
    """The field for what was said of a date in words: 2026年11月22日, 11月22日, 2026年11月, 11月."""
    if (month or 1) not in range(1, 13) or (day or 1) not in range(1, 32) or 0 in (month, day):
        raise ValueError("no such day")
    if year is not None and month is not None:
        return {"month": date(year, month, 1)} if day is None else {"dated": date(year, month, day)}
    if year is not None:
        raise ValueError("a year")
    if month is not None:
        return {"month_named": month} if day is None else {"of_year": _of_year(month, day)}
    return {} if day is None else {"day_alone": day}


def _clock(
    clock: tuple[int, int, int] | None, halves: int | None, minute: int | None, part: PartOfDay | None
) -> dict[str, Any]:
    """The fields for what was said of a time of day: by a clock, or by the halves of an hour, and in which part."""
    told: Told = "part" if part else "clock" if clock else "figure"
    if clock is not None:
        if halves is not None or minute is not None:
            raise ValueError("two times")
        hours, minute, second = hours_of(part or ANY, clock[0]), *clock[1:]
    elif halves is not None:
        if halves % 2 and minute is not None:
            raise ValueError("two times")
        hours, minute, second = hours_of(part or FIGURE, halves // 2), 30 if halves % 2 else minute or 0, 0
    elif part is not None and minute is None:
        hours, minute, second = part.alone, 0, 0
    elif minute is None:
        return {}
    else:
        raise ValueError("minutes alone")
    if not hours or minute > 59 or second > 59:
        raise ValueError("no such time")
    times = [(hour, minute, second) for hour in hours]
    return {"clock": times[0], "other": times[1] if times[1:] else None, "told": told}
