"""How long something is promised, in words that cannot be misread.

| written                | kind           | amount  | meaning                                             |
|------------------------|----------------|---------|-----------------------------------------------------|
| `30m`, `4h`, `1h30m`   | `working`      | seconds | working time of a calendar                          |
| `48h clock`            | `clock`        | seconds | wall time, nights and weekends included             |
| `3 working days`       | `working days` | days    | closing time of the 3rd working day after the first |
| `same day`             | `working days` | 0       | closing time of the day on which counting begins    |
| `2 days`               | `days`         | days    | the same time of day, calendar days later           |

`2d`, `5` and `P1D` could mean more than one of these, so they are refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from svcdesk.locale import _

if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal["working", "clock", "working days", "days"]

# Five digits reach 11 years in hours and centuries in days; more is a slip of the finger.
_TIME = r"(?:([0-9]{1,5})h ?)?(?:([0-9]{1,5})m)?( clock)?"
_DAYS = r"([0-9]{1,5}) (working )?days?"


class BadDuration(ValueError):
    """A text that is no duration. The message is one line: what is wrong and what to write instead."""


class Duration(NamedTuple):
    """An amount of one kind of time: seconds for `working` and `clock`, days for the other two kinds."""

    kind: Kind
    amount: int

    @classmethod
    def parse(cls, text: str) -> Duration:
        """The duration that a text means; capitals and extra blanks don't matter.

        Raises BadDuration for anything that is not one of the forms above, for nothing (`0m`) and for
        numbers of more than five digits.
        """
        typed = " ".join(text.split())
        words = typed.lower()
        if words == "same day":
            return cls("working days", 0)
        if days := re.fullmatch(_DAYS, words):
            duration = cls("working days" if days[2] else "days", int(days[1]))
        elif (time := re.fullmatch(_TIME, words)) and (time[1] or time[2]):
            seconds = int(time[1] or 0) * 3600 + int(time[2] or 0) * 60
            duration = cls("clock" if time[3] else "working", seconds)
        else:
            raise BadDuration(_advice(typed))
        if not duration.amount:
            raise BadDuration(_("'{text}' is no time at all: write '1m' or more, or 'same day'").format(text=typed))
        return duration

    def __str__(self) -> str:
        """The canonical text, which `parse` reads back; seconds short of a minute are not told."""
        if self.kind == "working days" and not self.amount:
            return "same day"
        if self.kind in ("days", "working days"):
            return f"{self.amount} {self.kind if self.amount != 1 else self.kind[:-1]}"
        hours, minutes = divmod(self.amount // 60, 60)
        text = (f"{hours}h" if hours else "") + (f"{minutes}m" if minutes or not hours else "")
        return f"{text} clock" if self.kind == "clock" else text


def _advice(typed: str) -> str:
    """What is wrong with words that are no duration, and what was probably meant."""
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
    if time := re.fullmatch(r"([0-9]+) ?(h|m)(?:ours?|rs?|in(?:ute)?s?)?( clock)?", words):
        meant = "".join(time.groups(default=""))
        return _("'{text}' is not a duration: write '{meant}'").format(text=typed, meant=meant)
    return _("'{text}' is not a duration: write '1h30m', '48h clock', '3 working days', 'same day' or '2 days'").format(
        text=typed
    )
