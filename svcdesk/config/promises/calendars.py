"""The section `calendars`: weekly hours in a time zone, and the dates that differ from them.

What a date is, from strongest to weakest: an exception of the calendar's own, of that year or of every year; a
holiday; a weekend that the country works; a weekday, of the last period that covers the date or of the calendar. The
compiled calendar holds worked weekends and exceptions of every year by date, as far as holidays are known, among the
exceptions, and names the worked weekends in `worked`.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date
from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.promises.values import FOR_EVER, UNNAMED_HOLIDAY
from svcdesk.config.sections import section
from svcdesk.locale import _
from svcdesk.sla.hours import covers

if TYPE_CHECKING:
    from svcdesk.config.promises.hours import Spans
    from svcdesk.config.promises.public_holidays import CountryDays
    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known


@section("calendars", required='{office: {hours: {mon-fri: "09:00-17:00"}}}')
def read_calendars(place: Place, known: Known) -> dict[str, Any]:
    """All calendars by key; those that name no time zone are in the desk's."""
    zone = known.section("desk")["timezone"]
    return {key: _read_calendar(entry, zone, known) for key, entry in place.named().items()}


def _read_calendar(place: Place, zone: str, known: Known) -> dict[str, Any]:
    from svcdesk.config.promises.hours import read_spans, read_week  # to read the YAML, not to keep a promise

    fields = place.fields(
        required={"hours": '{mon-fri: "09:00-17:00"}'},
        optional=["timezone", "periods", "holidays", "worked", "exceptions"],
    )
    problems_before = len(place.problems)
    hours = read_week(fields["hours"])
    if fields["hours"].given and not any(hours.values()) and len(place.problems) == problems_before:
        fields["hours"].wrong(_("opens on no day; write for example 'mon-fri: \"09:00-17:00\"'"))
    periods = [_read_period(item) for item in fields["periods"].rules()]
    holidays, countries = _read_holidays(fields["holidays"], known)
    if fields["worked"].given and not countries and len(place.problems) == problems_before:
        message = _("no country says which weekends; write for example 'holidays: CN', or remove this")
        fields["worked"].wrong(message)
    # Worked weekends are worked like a Monday of their time unless the calendar says how; `worked: []` closes them.
    said = read_spans(fields["worked"]) if fields["worked"].given else None
    worked = {
        day: spans
        for days in countries
        for day in days.worked
        if day not in holidays and (spans := _monday(day, hours, periods) if said is None else said)
    }
    own = _read_exceptions(fields["exceptions"], known.year)
    published = [days.published_through for days in countries if days.published_through and worked]
    return {
        "timezone": fields["timezone"].zone(zone),
        "hours": hours,
        "periods": periods,
        "holidays": dict(sorted(holidays.items())),
        "exceptions": dict(sorted((worked | own).items())),
        "worked": sorted(worked.keys() - own.keys()),
        "countries": [days.code for days in countries],
        "published_through": min(published, default=None),
    }


def _read_period(place: Place) -> dict[str, Any]:
    """A time with a week of its own, from its `first` to its `last` day as `covers` reads them."""
    from svcdesk.config.promises.hours import read_day, read_week

    fields = place.fields(required={"from": "06-01", "hours": '{mon-fri: "08:00-14:00"}'}, optional=["to", "name"])
    problems_before = len(place.problems)
    first, last, week = read_day(fields["from"]), read_day(fields["to"]), read_week(fields["hours"])
    yearly = len(first) == len("06-01")
    if not first or len(place.problems) > problems_before:
        pass  # what is there cannot be compared
    elif not last and yearly:
        fields["to"].wrong(_("is missing; what comes every year ends, write for example 'to: 08-31'"))
    elif not last and fields["hours"].given and not any(week.values()):
        fields["hours"].wrong(_("opens on no day; say until when with 'to', or write hours"))
    elif last and yearly != (len(last) == len("06-01")):
        fields["to"].wrong(_("write both days with the year, or both without it"))
    elif last and not yearly and last < first:
        fields["to"].wrong(_("{last} lies before {first}").format(last=quoted(last), first=quoted(first)))
    return {"name": fields["name"].text(), "first": first, "last": last or FOR_EVER, "hours": week}


def _monday(day: str, hours: dict[str, Spans], periods: list[dict[str, Any]]) -> Spans:
    """The hours of a Monday in the week of that time."""
    weeks = [each["hours"] for each in periods if covers(each["first"], each["last"], date.fromisoformat(day))]
    spans: Spans = [hours, *weeks][-1].get("mon", [])
    return spans


def _read_exceptions(place: Place, year: int) -> dict[str, Spans]:
    """Date → hours; `12-24` stands for that day of every year, and a date of its own comes before it."""
    from svcdesk.config.promises.hours import read_day, read_spans
    from svcdesk.config.promises.public_holidays import known_years

    every_year: dict[str, Spans] = {}
    dated: dict[str, Spans] = {}
    for key, entry in place.entries().items():
        day, spans = read_day(entry, key), read_spans(entry)
        if len(day) == len("12-24"):
            years = [each for each in known_years(year) if day != "02-29" or isleap(each)]
            every_year |= {f"{each}-{day}": spans for each in years}
        else:
            dated[day] = spans
    return every_year | dated


def _read_holidays(place: Place, known: Known) -> tuple[dict[str, str], list[CountryDays]]:
    """Date → name of every holiday, and the countries, from a list of codes, dates and dates with names."""
    holidays: dict[str, str] = {}
    countries: list[CountryDays] = []
    for item in place.items():
        if item.keyed:
            for day, entry in item.entries().items():
                holidays[entry.date(day)] = entry.text()
        elif (text := item.text())[:1].isdigit():
            holidays[item.date(text)] = UNNAMED_HOLIDAY
        elif text:
            try:
                countries.append(_country(text, known))
            except ValueError as error:
                item.wrong(str(error))
    for days in countries:
        # The name that the organisation gave to a date stays.
        holidays = days.holidays | holidays
    return holidays, countries


def _country(code: str, known: Known) -> CountryDays:
    if code not in known.countries:
        from svcdesk.config.promises.public_holidays import country_days  # to read the YAML

        known.countries[code] = country_days(code, known.year)
    return known.countries[code]
