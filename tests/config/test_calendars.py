"""Calendars: times of the year with hours of their own, exceptions of every year, hours by region."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from svcdesk.config.policy import Document, Policy

Compile = Callable[[str], Document]
BEIJING = ZoneInfo("Asia/Shanghai")
HOURS = 'office: {hours: {mon-fri: "09:00-17:00"}'
SUMMER = 'from: 06-01, to: 08-31, hours: {mon-sat: "08:00-12:00"}'


def written(minimal: str, body: str) -> str:
    """The smallest configuration with more about its calendar."""
    assert f"{HOURS}}}" in minimal
    return minimal.replace(f"{HOURS}}}", f"{HOURS}, {body}}}")


def due(document: Document, start: str, within: str) -> str:
    at = datetime.fromisoformat(start).replace(tzinfo=BEIJING)
    found = Policy(document).calendar("office").due(at, within)
    return f"{found.astimezone(BEIJING):%Y-%m-%d %H:%M}"


def test_periods(minimal: str, compiled: Compile) -> None:
    document = compiled(
        written(minimal, f'periods: [{{{SUMMER}}}, {{from: 2027-03-01, hours: {{mon: "10:00-16:00"}}, name: New}}]')
    )
    assert document["calendars"]["office"]["periods"] == [
        {
            "name": "",
            "first": "06-01",
            "last": "08-31",
            "hours": {day: [["08:00", "12:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat")},
        },
        {"name": "New", "first": "2027-03-01", "last": "9999-12-31", "hours": {"mon": [["10:00", "16:00"]]}},
    ]
    assert due(document, "2026-05-29 16:30", "1h") == "2026-06-01 08:30"
    assert due(document, "2026-08-31 11:30", "1h") == "2026-09-01 09:30"
    assert due(document, "2027-02-26 16:30", "1h") == "2027-03-01 10:30"
    assert due(document, "2027-06-01 09:00", "1h") == "2027-06-07 11:00"  # the last that covers it decides
    special = Policy(document).special_days("office").periods
    assert [name for _first, _last, name in special] == ["hours from 06-01 to 08-31", "New"]


def test_exceptions_of_every_year(minimal: str, compiled: Compile) -> None:
    body = 'exceptions: {2027-12-24: "09:00-15:00", 12-24: "09:00-12:00", 12-26: [], 02-29: []}, holidays: [2026-12-24]'
    document = compiled(written(minimal, body))
    exceptions = document["calendars"]["office"]["exceptions"]
    assert exceptions["2026-12-24"] == [["09:00", "12:00"]]  # though it is a holiday
    assert exceptions["2027-12-24"] == [["09:00", "15:00"]]  # that of the year comes first
    assert exceptions["2010-12-26"] == exceptions["2032-12-26"] == []
    assert [day for day in exceptions if day[5:] == "02-29"] == [f"{year}-02-29" for year in range(2012, 2033, 4)]
    assert due(document, "2026-12-24 11:30", "1h") == "2026-12-25 09:30"


def test_an_exception_of_every_year_comes_before_a_weekend_that_is_worked(minimal: str, compiled: Compile) -> None:
    # China works on Saturday 14 February 2026
    calendar = compiled(written(minimal, "holidays: CN, exceptions: {02-14: []}"))["calendars"]["office"]
    assert calendar["exceptions"]["2026-02-14"] == []
    assert "2026-02-14" not in calendar["worked"]


def test_worked_weekends_have_the_monday_of_their_time(minimal: str, compiled: Compile) -> None:
    period = 'from: 02-01, to: 02-28, hours: {mon: "10:00-14:00"}'
    calendar = compiled(written(minimal, f"holidays: CN, periods: [{{{period}}}]"))["calendars"]["office"]
    assert calendar["exceptions"]["2026-02-14"] == [["10:00", "14:00"]]
    assert calendar["exceptions"]["2025-04-27"] == [["09:00", "17:00"]]
    closed = compiled(written(minimal, "holidays: CN, periods: [{from: 02-01, to: 02-28, hours: {}}]"))
    assert "2026-02-14" not in closed["calendars"]["office"]["exceptions"]


BROKEN: list[tuple[str, str, str]] = [
    ("periods: []", "", "is an empty list; write a rule, or remove it"),
    ("periods: {to: 06-01, hours: {}}", ".from", "is missing; write for example 'from: 06-01'"),
    ('periods: {from: 06-01, hours: {mon: "08:00-12:00"}}', ".to",
     "is missing; what comes every year ends, write for example 'to: 08-31'"),
    ("periods: {from: 2027-06-01, hours: {}}", ".hours", "opens on no day; say until when with 'to', or write hours"),
    ("periods: {from: 2027-06-01, to: 08-31, hours: {}}", ".to", "write both days with the year, or both without it"),
    ("periods: {from: 06-01, to: 2027-08-31, hours: {}}", ".to", "write both days with the year, or both without it"),
    ("periods: {from: 2027-06-01, to: 2027-05-31, hours: {}}", ".to", "'2027-05-31' lies before '2027-06-01'"),
    ("periods: {from: 06-31, to: 08-31, hours: {}}", ".from",
     "there is no '06-31'; write a day that exists, for example '12-24'"),
    ("periods: {from: 6-1, to: 08-31, hours: {}}", ".from", "'6-1' is not a date; write for example '2026-05-01'"),
    ("exceptions: {02-30: []}", ".02-30", "there is no '02-30'; write a day that exists, for example '12-24'"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "key", "message"), BROKEN)
def test_mistakes(minimal: str, complaints: Callable[[str], list[str]], body: str, key: str, message: str) -> None:
    section = body.partition(":")[0]
    assert complaints(written(minimal, body)) == [f"config.yaml:4: calendars.office.{section}{key}: {message}"]


REGIONS = """\
regions: {city: City, county: County}
"""
COUNTY = '  county-hours: {hours: {mon-sat: "08:00-12:00"}}\n'


def by_region(minimal: str, calendar: str) -> str:
    text = REGIONS + minimal.replace("tiers:\n", COUNTY + "tiers:\n")
    return text.replace("    calendar: office\n", f"    calendar: {calendar}\n")


def test_hours_by_region(minimal: str, compiled: Compile) -> None:
    text = by_region(minimal, "{city: office, county: county-hours}")
    target = Policy(compiled(text)).tiers["standard"].targets["answer"]
    facts: dict[str, Any] = {"region": "county"}
    assert target.calendar_for(facts) == "county-hours"
    assert target.calendar_for({"region": "city"}) == "office"
    assert target.calendar_for({"region": "gone"}) is None
    assert target.counts_in("office")
    assert not target.counts_in("always")
    # one of the target's own
    own = text.replace("within: 4h", "within: 4h, calendar: {city: county-hours, county: county-hours}")
    assert Policy(compiled(own)).tiers["standard"].targets["answer"].calendar_for({"region": "city"}) == "county-hours"


@pytest.mark.parametrize(
    ("calendar", "message"),
    [
        ("{city: office}", ".county: is missing; write for example 'county: office'"),
        ("{city: office, county: of}", ".county: 'of' is not among 'calendars'; write one of: office, county-hours"),
        ("{city: office, county: office, moon: office}", ".moon: no such key belongs here; write one of: city, county"),
        ("[office]", ": must be one piece of text; write it behind the colon"),
    ],
)
def test_mistakes_by_region(minimal: str, complaints: Callable[[str], list[str]], calendar: str, message: str) -> None:
    told = complaints(by_region(minimal, calendar))[0]
    assert told.split(": ", 1)[1] == f"tiers.standard.calendar{message}"
