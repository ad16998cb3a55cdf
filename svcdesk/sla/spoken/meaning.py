"""What words for times mean in any language: what a number counts, and the parts of a day."""

from __future__ import annotations

from svcdesk.record import Record


class Unit(Record):
    """What a number counts.

    `part` is what the number is of a date or of a time of day, `size` how much of `measure` one is in a length of time:
    seconds of wall time (`wall`), `days`, `months` or days that are worked (`working`).
    """

    part: str = ""
    measure: str = ""
    size: int = 0


class PartOfDay(Record):
    """A part of the day: the `hours` that begin in it, by the 24-hour clock.

    `either` has the figures by which people mean one of two hours; 24 is the end of the day, later ones are of the
    night after it. `alone` are the hours that it may mean without a figure; where there are none, a figure is asked
    for, such as the `usual` one.
    """

    hours: range
    either: dict[int, tuple[int, int]]
    alone: tuple[int, ...] = ()
    usual: int = 9


YEAR, MONTH, DAY = Unit("the_year", "months", 12), Unit("the_month"), Unit("the_day", "days", 1)
DAY_OF_MONTH, HOUR, MINUTE = Unit("the_day"), Unit("the_hour"), Unit("minute", "wall", 60)
SECONDS, MINUTES, HOURS = Unit("", "wall", 1), Unit("", "wall", 60), Unit("", "wall", 3600)
HOURS_24 = Unit("", "wall", 86400)
DAYS, WEEKS = Unit("", "days", 1), Unit("", "days", 7)
MONTHS, YEARS = Unit("", "months", 1), Unit("", "months", 12)
QUARTERS = Unit("", "wall", 900)  # of an hour
WORKING_DAYS = Unit("", "working", 1)

_TO_MIDNIGHT = {12: (0, 24)}
_THROUGH_THE_NIGHT = {0: (0, 24), **_TO_MIDNIGHT, **{hour: (hour, 24 + hour) for hour in range(1, 5)}}
_TWICE_A_DAY = {hour: (hour, 12 + hour) for hour in range(1, 8)}

ANY = PartOfDay(range(24), {})  # of 9:00, which is told by the 24-hour clock
FIGURE = PartOfDay(range(25), _TWICE_A_DAY)  # of a figure alone: 8 to 12 are those of a working day
AM = PartOfDay(range(12), {12: (0, 12)})
EARLY = AM._replace(usual=7)
PM = PartOfDay(range(12, 24), {12: (12, 24)}, usual=3)
AFTERNOON = PM._replace(hours=range(12, 19))
EVENING = PM._replace(hours=range(16, 24), usual=6)
DAWN = PartOfDay(range(7), _TO_MIDNIGHT, usual=5)
NOON = PartOfDay(range(11, 15), {}, (12,))
LUNCH = PartOfDay(range(11, 15), {}, usual=12)
DAYTIME = PartOfDay(range(11, 17), {}, usual=1)
NIGHT = PartOfDay(range(17, 25), _THROUGH_THE_NIGHT, usual=8)
MIDNIGHT = PartOfDay(range(22, 25), _THROUGH_THE_NIGHT, (0, 24))


def hours_of(part: PartOfDay, figure: int) -> tuple[int, ...]:
    """The hours that a figure may mean in a part of the day: one, two where people differ, none where there is none."""
    return part.either.get(figure) or tuple(hour for hour in (figure, figure + 12) if hour in part.hours)[:1]
