"""Warranty by component: worked examples, and any dates against a count that walks from day to day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.config.assets import EquipmentKind
from svcdesk.desk.assets.equipment import Equipment
from svcdesk.desk.assets.warranty import Cover, Fitted, among, first_day, reckon
from svcdesk.sla.terms import Term

DATES = st.dates(date(1990, 1, 1), date(2100, 12, 31))
TERMS = {"7 days": (0, 7), "3 months": (3, 0), "1 year": (12, 0), "2 years": (24, 0)}


def kind(day_after: bool = False, **warranty: str) -> EquipmentKind:
    terms = {component: Term.parse(term) for component, term in warranty.items()}
    return EquipmentKind("Printer", [("accepted", day_after)], terms, True)


def machine(**dates: date) -> Equipment:
    known: dict[str, Any] = {**dict.fromkeys(Equipment._fields), **dates}
    return Equipment(**known)


def first(since: date, day_after: bool) -> date | None:
    """The first day of a warranty that counts from the acceptance."""
    return first_day(kind(day_after), machine(accepted_on=since))


def last_covered(first: date, months: int, days: int) -> date:
    """The last day covered, found by walking: days are counted off, months end before the day that begins the next."""
    if days:
        return first + timedelta(days=days - 1)
    count = first.year * 12 + first.month - 1 + months
    year, month = count // 12, count % 12 + 1
    day = first
    while (day + timedelta(days=1)).isoformat() < f"{year:04d}-{month:02d}-{first.day:02d}":
        nxt = day + timedelta(days=1)
        if nxt.year * 12 + nxt.month - 1 > count:  # that month has no such day: it covers all of it
            return day
        day = nxt
    return day


@pytest.mark.parametrize(
    ("since", "day_after", "term", "until"),
    [
        ("2026-03-01", False, "1 year", "2027-02-28"),  # 365 days
        ("2026-03-01", True, "1 year", "2027-03-01"),  # accepted on the 1st, counted from the 2nd
        ("2027-03-01", False, "1 year", "2028-02-29"),
        ("2028-02-29", False, "1 year", "2029-02-28"),  # begun on a leap day: nobody loses a day
        ("2028-02-28", True, "1 year", "2029-02-28"),
        ("2026-01-31", False, "1 month", "2026-02-28"),
        ("2026-01-30", True, "1 month", "2026-02-28"),
        ("2026-01-31", True, "3 months", "2026-04-30"),
        ("2026-12-31", True, "1 year", "2027-12-31"),
        ("2026-03-01", False, "7 days", "2026-03-07"),
    ],
)
def test_examples(since: str, day_after: bool, term: str, until: str) -> None:
    (cover,) = reckon(kind(day_after, machine=term), first(date.fromisoformat(since), day_after))
    assert cover == Cover("machine", date.fromisoformat(until))
    assert [cover.standing(cover.until + timedelta(days=day)) for day in (0, 1) if cover.until] == ["in", "out"]


def test_without_a_date_nothing_is_known() -> None:
    covers = reckon(kind(machine="1 year", head="3 months"), None)
    assert covers == [Cover("machine", None), Cover("head", None)]
    assert covers[0].standing(date(2026, 3, 1)) == "unknown"
    assert reckon(kind(), date(2026, 3, 1)) == []


def test_the_first_date_that_is_known_counts_and_nothing_after_the_end() -> None:
    printer = kind(machine="1 year")._replace(since=[("card", False), ("accepted", True), ("delivered", False)])
    dates = {"delivered_on": date(2026, 1, 1)}
    assert first_day(printer, machine()) is None
    assert first_day(printer, machine(**dates)) == date(2026, 1, 1)
    dates |= {"accepted_on": date(2026, 2, 1)}
    assert first_day(printer, machine(**dates)) == date(2026, 2, 2)
    assert first_day(printer, machine(**dates, card_on=date(2026, 3, 1))) == date(2026, 3, 1)
    fitted = [Fitted("head", date(2026, 7, 1), Term.parse("3 months"))]
    covers = reckon(printer, date(2026, 1, 1), fitted, ended=date(2026, 6, 1))
    assert covers == [Cover("machine", date(2026, 6, 1)), Cover("head", date(2026, 9, 30))]
    assert reckon(printer, date(2026, 1, 1), ended=date(2027, 6, 1)) == [Cover("machine", date(2026, 12, 31))]


def test_a_part_without_warranty_of_its_own_is_part_of_the_machine() -> None:
    covers = reckon(kind(machine="1 year", head="3 months"), date(2026, 1, 1))
    on = date(2026, 5, 1)
    assert [among(covers, each, on) for each in (None, "machine", "head", "screen")] == ["in", "in", "out", "in"]
    assert among([], "head", on) == "unknown"


def test_a_fitted_part_begins_anew_and_never_shortens() -> None:
    printer, head = kind(machine="1 year", head="3 months"), Term.parse("3 months")
    later = reckon(printer, date(2026, 1, 1), [Fitted("head", date(2026, 3, 10), head)])
    assert later == [Cover("machine", date(2026, 12, 31)), Cover("head", date(2026, 6, 9))]
    sooner = reckon(printer, date(2026, 1, 1), [Fitted("machine", date(2026, 3, 10), head)])
    assert sooner[0] == Cover("machine", date(2026, 12, 31))
    other = reckon(printer, None, [Fitted("feeder", date(2026, 3, 10), head)])
    assert other == [Cover("machine", None), Cover("head", None), Cover("feeder", date(2026, 6, 9))]


@given(DATES, st.booleans(), st.sampled_from(sorted(TERMS)), st.lists(st.tuples(DATES, st.sampled_from(sorted(TERMS)))))
def test_any_dates(since: date, day_after: bool, term: str, parts: list[tuple[date, str]]) -> None:
    fitted = [Fitted("machine", on, Term.parse(each)) for on, each in parts]
    (cover,) = reckon(kind(day_after, machine=term), first(since, day_after), fitted)
    begins = since + timedelta(days=1) if day_after else since
    ends = [last_covered(begins, *TERMS[term]), *(last_covered(on, *TERMS[each]) for on, each in parts)]
    assert cover.until == max(ends)
