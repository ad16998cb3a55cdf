"""Terms of the calendar, against arithmetic written another way: months counted on fingers, days one by one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.sla.terms import Term

DATES = st.dates(date(1970, 1, 1), date(2199, 12, 31))
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last that there is: turning the pages of a calendar."""
    year, month = day.year, day.month
    for _page in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    leap = month == 2 and (year % 400 == 0 or (year % 4 == 0 and year % 100 != 0))
    return date(year, month, min(day.day, 29 if leap else _LENGTHS[month - 1]))


def days_later(day: date, days: int) -> date:
    for _step in range(days):
        day += timedelta(days=1)
    return day


@pytest.mark.parametrize(
    ("text", "canonical", "after_31_january"),
    [
        ("7 days", "7 days", "2027-02-07"),
        ("1 day", "1 day", "2027-02-01"),
        ("2 weeks", "14 days", "2027-02-14"),
        ("1 month", "1 month", "2027-02-28"),
        ("3 Months", "3 months", "2027-04-30"),
        ("12 months", "1 year", "2028-01-31"),
        (" 13  months ", "13 months", "2028-02-29"),
        ("2 years", "2 years", "2029-01-31"),
    ],
)
def test_what_is_written(text: str, canonical: str, after_31_january: str) -> None:
    term = Term.parse(text)
    assert str(term) == canonical
    assert Term.parse(canonical) == term
    assert term.after(date(2027, 1, 31)) == date.fromisoformat(after_31_january)


@pytest.mark.parametrize(
    "text", ["", "3", "months", "0 days", "-1 day", "1.5 years", "3m", "1 year 2 days", "٣ days", "10000 days"]
)
def test_what_is_no_term(text: str) -> None:
    with pytest.raises(ValueError, match="is not a length of time: write '7 days', '3 months' or '1 year'"):
        Term.parse(text)


def test_beyond_the_calendar_is_for_ever() -> None:
    assert Term.parse("9999 years").after(date(2026, 3, 1)) == date.max
    assert Term.parse("9999 days").after(date(9999, 1, 1)) == date.max


@given(DATES, st.integers(1, 120))
def test_months(day: date, months: int) -> None:
    assert Term(months, 0).after(day) == months_later(day, months)
    # the day before the same day of the later month; where that has no such day, its own last one
    same = months_later(day, months)
    last = same if same.day != day.day else same - timedelta(days=1)
    assert Term(months, 0).last_day(day) == last


@pytest.mark.parametrize(
    ("first", "term", "last"),
    [
        ("2027-03-01", "1 year", "2028-02-29"),
        ("2027-02-28", "1 year", "2028-02-27"),
        ("2028-02-29", "1 year", "2029-02-28"),  # nobody loses a day
        ("2027-01-31", "1 month", "2027-02-28"),
        ("2027-01-30", "1 month", "2027-02-28"),
        ("2027-01-29", "1 month", "2027-02-28"),
        ("2027-01-28", "1 month", "2027-02-27"),
        ("2027-03-31", "3 months", "2027-06-30"),
    ],
)
def test_the_last_day(first: str, term: str, last: str) -> None:
    assert Term.parse(term).last_day(date.fromisoformat(first)) == date.fromisoformat(last)


@given(DATES, st.integers(1, 400))
def test_days(day: date, days: int) -> None:
    assert Term(0, days).after(day) == days_later(day, days)
    covered = [day + timedelta(days=each) for each in range(days)]
    assert Term(0, days).last_day(day) == covered[-1]
