"""Words taken one by one: what each of them stands for, and each number made one with its unit."""

from __future__ import annotations

from datetime import date
from functools import cache

from svcdesk.sla.spoken import english
from svcdesk.sla.spoken.meaning import DAY_OF_MONTH, HOUR, MINUTE, MONTH, MONTHS, YEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from svcdesk.sla.spoken.meaning import Unit

    Token = tuple[str, Any]  # a kind, as `spoken` has it, and what it stands for

_DIGITS = "0123456789"
_LONGEST = 24  # characters of a word
_MOST = 200  # characters of a time: more is a story
_MOST_DIGITS = 5
_FIRST_YEAR = 1000  # a number behind a month is its day, from here on its year
_YEAR_FIRST = r"(?<![0-9])([0-9]{4})([-/.]) ?([0-9]{1,2})\2 ?([0-9]{1,2})(?:\.(?![0-9])|(?![0-9:./-]))"
_OF_KOREA = r"(?<![0-9.])([0-9]{1,2})\. ([0-9]{1,2})\.(?![0-9])"
_OF_TAIWAN = r"(?:中[华華])?民[国國] ?([0-9]{1,3})(?= ?[年./-])"
_FIRST_OF_TAIWAN = 1912


def tokens(words: str) -> list[Token]:
    """What the folded words stand for. Raises ValueError for words that nobody knows or would say together."""
    if len(words) > _MOST:
        raise ValueError("too long")
    words = in_our_years(words)
    if any(dash in words for dash in "-/."):
        import re  # most name no date in figures

        # 2026/12/3, 2026. 12. 3.
        words = re.sub(_YEAR_FIRST, lambda found: f"{found[1]}-{found[3]:0>2}-{found[4]:0>2} ", words)
        words = re.sub(_OF_KOREA, lambda found: f"{found[1]:0>2}-{found[2]:0>2} ", words)  # 12. 3.
    return _counted(_taken(words))


def in_our_years(words: str) -> str:
    """The words with years of Taiwan as everybody counts them: 2026年 for 民國115年, 2026/2/14 for 民國115/2/14."""
    if "民" not in words:
        return words
    import re

    return re.sub(_OF_TAIWAN, lambda found: str(int(found[1]) + _FIRST_OF_TAIWAN - 1), words)


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


def _taken(words: str) -> list[Token]:
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
        found += token[1] if token[0] == "phrase" else [token]
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
    numbers = [int(each[:_MOST_DIGITS]) for each in text.replace(":", "-").split("-") if each]
    if shape == "0000-00-00":
        return "dated", date(numbers[0], numbers[1], numbers[2])
    if shape == "0000-00":
        return "month", date(numbers[0], numbers[1], 1)
    if shape == "00-00":
        return "of_year", of_year(numbers[0], numbers[1])
    if shape in ("0:00", "00:00", "0:00:00", "00:00:00"):
        return "clock", (*numbers, 0)[:3]
    if shape.strip("0") or len(shape) > _MOST_DIGITS:
        raise ValueError(text)
    return "number", numbers[0]


def of_year(month: int, day: int) -> tuple[int, int]:
    """The month and its day. Raises ValueError where no year has them."""
    date(2024, month, day)  # a year that has every day
    return month, day


def _counted(taken: list[Token]) -> list[Token]:
    """The tokens, each number made one with its unit: `count`, and how many halves of which unit."""
    found: list[Token] = []
    halves: int | None = None  # of what is named by the next token
    for place, (kind, value) in enumerate(taken):
        before = taken[place - 1][0] if place else ""
        after = taken[place + 1][0] if place + 1 < len(taken) else ""
        counted = found[-1][1] if found and found[-1][0] == "count" else None
        if value is MONTH and halves and halves % 2:
            value = MONTHS  # 半个月
        if kind == "number" and halves is None:
            halves = 2 * value + (before == "half_past")
        elif kind == "half" and (halves is not None or after == "unit") and (halves or 0) % 2 == 0:
            halves = (halves or 0) + 1
        elif kind == "half" and counted and counted[0] % 2 == 0:
            found[-1] = ("count", (counted[0] + 1, counted[1]))  # 9点半, 1小时半
        elif kind == "unit" and halves is not None and (value.measure or halves % 2 == 0):
            found.append(("count", (halves, value)))
            halves = None
        elif kind == "part" and halves is not None:  # 9am
            found += [("count", (halves, HOUR)), (kind, value)]
            halves = None
        elif kind == "count" and value[1] is MONTH and halves is not None:  # 15 december
            found += [("count", (halves, DAY_OF_MONTH)), (kind, value)]
            halves = None
        elif kind in ("number", "half", "unit") or halves is not None:
            raise ValueError(kind)
        elif kind in ("at", "half_past"):
            if after != "number" and kind == "half_past":
                raise ValueError(kind)
        else:
            found.append((kind, value))
        if halves is not None and after not in ("half", "unit"):
            unit = _unsaid(found, before, after, halves)
            if unit:
                found.append(("count", (halves, unit)))
                halves = None
    if halves is not None:
        raise ValueError("a number without its unit")
    return found


def _unsaid(found: list[Token], before: str, after: str, halves: int) -> Unit | None:
    """The unit that goes without saying: the minutes of 3点20, the day of 11月22, the hour of `at 9`; None for none."""
    if before in ("at", "half_past"):
        return None if after == "part" else HOUR
    unit = found[-1][1][1] if found and found[-1][0] == "count" else None
    if unit in (MONTH, DAY_OF_MONTH) and halves >= 2 * _FIRST_YEAR:
        return YEAR
    return MINUTE if unit is HOUR else DAY_OF_MONTH if unit is MONTH else None
