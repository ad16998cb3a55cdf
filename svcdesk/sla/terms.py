"""Terms of the calendar: how long a warranty, a contract or a right of return lasts, counted in dates.

| written              | meaning                                                        |
|----------------------|----------------------------------------------------------------|
| `7 days`             | that many dates later                                          |
| `3 months`, `1 year` | the same day of a later month, or its last day when that is shorter |

Beside `durations`, which count the hours of promises, these count what is written into contracts.
"""

from datetime import date, timedelta

from svcdesk.locale import _
from svcdesk.record import Record

_UNITS = {"day": (1, 0), "week": (7, 0), "month": (0, 1), "year": (0, 12)}  # days and months


class Term(Record):
    """A length of calendar time: so many months and days."""

    months: int
    days: int

    @classmethod
    def parse(cls, text: str) -> "Term":
        """The term that a text means: `7 days`, `2 weeks`, `3 months`, `1 year`, `a year`, `三个月`, `7일`.

        Raises ValueError, one line with an example, for any other form, for nothing, and for more than 4 digits.
        """
        found = cls._written(" ".join(text.lower().split()))
        if found is None:
            from svcdesk.sla.lengths import HalfOf, half_of, in_english  # most are written in figures

            try:
                found = cls._written(in_english(text))
            except HalfOf:
                raise ValueError(half_of(text)) from None
        if found is None:
            message = _("'{text}' is not a length of time: write '7 days', '3 months' or '1 year'")
            raise ValueError(message.format(text=text))
        return found

    @classmethod
    def _written(cls, words: str) -> "Term | None":
        number, _blank, unit = words.partition(" ")
        days, months = _UNITS.get(unit.removesuffix("s"), (0, 0))
        amount = int(number) if number.isascii() and number.isdigit() and len(number) <= 4 else 0
        return cls(amount * months, amount * days) if amount and (days or months) else None

    def __str__(self) -> str:
        """The canonical text, which `parse` reads back."""
        amount, unit = (self.days, "day") if self.days else (self.months, "month")
        if unit == "month" and not amount % 12:
            amount, unit = amount // 12, "year"
        return f"{amount} {unit if amount == 1 else unit + 's'}"

    def after(self, day: date) -> date:
        """The date so much after `day`: 31 January and one month is the last day of February."""
        from dateutil.relativedelta import relativedelta  # only whoever looks at a date pays for it

        try:
            return day + relativedelta(months=self.months, days=self.days)
        except (ValueError, OverflowError):  # beyond the calendar: for ever
            return date.max

    def before(self, day: date) -> date:
        """The date so much before `day`: 31 March and one month is the last day of February."""
        from dateutil.relativedelta import relativedelta

        try:
            return day - relativedelta(months=self.months, days=self.days)
        except (ValueError, OverflowError):  # before the calendar: from ever
            return date.min

    def last_day(self, first: date) -> date:
        """The last day of so long a time that begins with `first`: a year from 1 March on ends in February.

        Where the last month is too short for the day, its end is the last day: a month from 31 January on ends on 28
        February, a year from 29 February on a year later. Nobody loses a day to a short month.
        """
        after = self.after(first)
        return after if self.months and after.day < first.day else after - timedelta(days=1)
