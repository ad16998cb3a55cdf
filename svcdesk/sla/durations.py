"""How long something is promised, in words that cannot be misread.

| written                | kind                 | amount  | meaning                                             |
|------------------------|----------------------|---------|-----------------------------------------------------|
| `30m`, `4h`, `1h30m`   | `working`            | seconds | working time of a calendar                          |
| `48h clock`            | `clock`              | seconds | wall time, nights and weekends included             |
| `3 working days`       | `working days`       | days    | closing time of the 3rd working day after the first |
| `same day`             | `working days`       | 0       | closing time of the day on which counting begins    |
| `3 working days later` | `working days later` | days    | the same time of day, 3 working days on             |
| `2 days`               | `days`               | days    | the same time of day, calendar days later           |
| `18:00 or next 09:00`  | `time of day`        | 0       | 18:00 of that working day, or 09:00 of the next one |
| `appointment`          | `appointment`        | 0       | the time that both sides agreed                     |

`2d`, `5` and `P1D` could mean more than one of these, so they are refused. What people say for them is read as well, in
the languages of `spoken`: `half an hour`, `2小时`, `3영업일`.
"""

from functools import cache

from svcdesk.locale import _
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal["working", "clock", "working days", "working days later", "days", "time of day", "appointment"]

_DIGITS = 5  # reach 11 years in hours and centuries in days; more is a slip of the finger
_DAYS: dict[str, "Kind"] = {
    "day": "days",
    "days": "days",
    "working day": "working days",
    "working days": "working days",
    "working day later": "working days later",
    "working days later": "working days later",
}
BY_THE_CALENDAR = ("working", "working days", "working days later", "time of day")  # kinds that heed hours and holidays


class BadDuration(ValueError):
    """A text that is no duration. The message is one line: what is wrong and what to write instead."""


class Duration(Record):
    """An amount of one kind of time: seconds for `working` and `clock`, days for those that count days.

    `times` are the two wall clock times of `time of day`, in minutes after midnight.
    """

    kind: "Kind"
    amount: int
    times: tuple[int, int] = (0, 0)

    @classmethod
    @cache  # a policy has few, and every clock is read with one
    def parse(cls, text: str) -> "Duration":
        """The duration that a text means; capitals and extra blanks don't matter.

        Raises BadDuration for anything that is not one of the forms above, in whichever language people say it, for
        nothing (`0m`) and for numbers of more than five digits.
        """
        typed = " ".join(text.split())
        found = cls._written(typed.lower(), typed)
        if found is None:
            from svcdesk.sla.lengths import HalfOf, half_of, in_english  # most are written in short

            try:
                found = cls._written(in_english(typed), typed)
            except HalfOf:
                raise BadDuration(half_of(typed)) from None
        if found is None:
            raise BadDuration(_advice(typed))
        return found

    @classmethod
    def _written(cls, words: str, typed: str) -> "Duration | None":
        """What the words of one of the forms mean; None for others. Raises BadDuration for nothing."""
        if words == "same day":
            return cls("working days", 0)
        if words == "appointment":
            return cls("appointment", 0)
        first, found, second = words.partition(" or next ")
        if found and (times := _times(first, second)):
            return cls("time of day", 0, times)
        number, _blank, unit = words.partition(" ")
        if unit in _DAYS:
            kind, amount = _DAYS[unit], _number(number)
        else:
            kind = "clock" if words.endswith(" clock") else "working"
            amount = _seconds(words.removesuffix(" clock"))
        if amount == 0:
            raise BadDuration(_("'{text}' is no time at all: write '1m' or more, or 'same day'").format(text=typed))
        return None if amount is None else cls(kind, amount)

    def __str__(self) -> str:
        """The canonical text, which `parse` reads back; seconds short of a minute are not told."""
        if self.kind == "appointment":
            return "appointment"
        if self.kind == "time of day":
            first, second = (f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in self.times)
            return f"{first} or next {second}"
        if self.kind == "working days" and not self.amount:
            return "same day"
        if "days" in self.kind:
            return f"{self.amount} {self.kind if self.amount != 1 else self.kind.replace('days', 'day')}"
        hours, minutes = divmod(self.amount // 60, 60)
        text = (f"{hours}h" if hours else "") + (f"{minutes}m" if minutes or not hours else "")
        return f"{text} clock" if self.kind == "clock" else text


def _times(first: str, second: str) -> tuple[int, int] | None:
    same_day, next_day = _minute_of_day(first), _minute_of_day(second)
    return None if same_day is None or next_day is None else (same_day, next_day)


def _minute_of_day(text: str) -> int | None:
    hour, _colon, minute = text.partition(":")
    if len(minute) != 2 or (h := _number(hour)) is None or (m := _number(minute)) is None or h > 23 or m > 59:
        return None
    return h * 60 + m


def _seconds(text: str) -> int | None:
    # no regular expression: it would be compiled at every start of the program
    hours, found, minutes = text.partition("h") if "h" in text else ("0", "", text)
    whole = _number(hours)
    rest = 0 if found and not minutes else _number(minutes.removeprefix(" ").removesuffix("m"))
    if whole is None or rest is None or (minutes and not minutes.endswith("m")):
        return None
    return whole * 3600 + rest * 60


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _advice(typed: str) -> str:
    """What is wrong with words that are no duration, and what was probably meant."""
    import re  # whatever the policy promises has been understood

    words = typed.lower()
    if not words:
        return _("a duration is missing: write one such as '4h', '48h clock' or '3 working days'")
    if re.search(r"[0-9]{6}", words):
        return _("'{text}' is too long: a number has five digits at most").format(text=typed)
    if words.startswith("-"):
        return _("'{text}' is negative: write how long it takes, such as '1h'").format(text=typed)
    if re.fullmatch(r"[0-9]+", words):
        return _("'{text}' has no unit: write '{text}m' or '{text}h'").format(text=typed)
    if number := re.fullmatch(r"([0-9]+) ?d", words):
        days = int(number[1]) or 1
        return _("'{text}' is unclear: write '{days}' (same time, calendar days) or '{working}' (closing time)").format(
            text=typed, days=Duration("days", days), working=Duration("working days", days)
        )
    if re.fullmatch(r"p[0-9tymwdhs.,]+", words):
        return _("'{text}' is unclear: write '4h', '4h clock', '2 days' or '2 working days'").format(text=typed)
    if re.match(r"[0-9]+[.,][0-9]", words):
        return _("'{text}' has a fraction: write whole hours and minutes, such as '1h30m'").format(text=typed)
    return _("'{text}' is not a duration: write '1h30m', '48h clock', '3 working days', 'same day' or '2 days'").format(
        text=typed
    )
