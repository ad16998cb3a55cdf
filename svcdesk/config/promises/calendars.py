"""The section `calendars`: weekly hours in a time zone, and the dates that differ from them.

What a date is, from strongest to weakest: an exception of the calendar's own; a holiday; a weekend that the
country works; a weekday. The compiled calendar holds worked weekends as exceptions, and names them in `worked`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.promises.values import UNNAMED_HOLIDAY
from svcdesk.config.sections import section
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.promises.public_holidays import CountryDays
    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known


@section("calendars", required='{office: {hours: {mon-fri: "09:00-17:00"}}}')
def read_calendars(place: Place, known: Known) -> dict[str, Any]:
    """All calendars by key; those that name no time zone are in the desk's."""
    zone = known.section("desk")["timezone"]
    return {key: _read_calendar(entry, zone, known.year) for key, entry in place.named().items()}


def _read_calendar(place: Place, zone: str, year: int) -> dict[str, Any]:
    from svcdesk.config.promises.hours import read_spans, read_week  # to read the YAML, not to keep a promise

    fields = place.fields(
        required={"hours": '{mon-fri: "09:00-17:00"}'},
        optional=["timezone", "holidays", "worked", "exceptions"],
    )
    problems_before = len(place.problems)
    hours = read_week(fields["hours"])
    if fields["hours"].given and not any(hours.values()) and len(place.problems) == problems_before:
        fields["hours"].wrong(_("opens on no day; write for example 'mon-fri: \"09:00-17:00\"'"))
    holidays, countries = _read_holidays(fields["holidays"], year)
    if fields["worked"].given and not countries and len(place.problems) == problems_before:
        message = _("no country says which weekends; write for example 'holidays: CN', or remove this")
        fields["worked"].wrong(message)
    # Worked weekends are worked like a Monday unless the calendar says how; `worked: []` leaves them closed.
    worked_hours = read_spans(fields["worked"]) if fields["worked"].given else hours.get("mon", [])
    worked = {day for days in countries for day in days.worked} - holidays.keys() if worked_hours else set()
    own = {entry.date(day): read_spans(entry) for day, entry in fields["exceptions"].entries().items()}
    published = [days.published_through for days in countries if days.published_through and worked]
    return {
        "timezone": fields["timezone"].zone(zone),
        "hours": hours,
        "holidays": dict(sorted(holidays.items())),
        "exceptions": dict(sorted((dict.fromkeys(worked, worked_hours) | own).items())),
        "worked": sorted(worked - own.keys()),
        "published_through": min(published, default=None),
    }


def _read_holidays(place: Place, year: int) -> tuple[dict[str, str], list[CountryDays]]:
    """Date → name of every holiday, and the countries, from a list of codes, dates and dates with names."""
    from svcdesk.config.promises.public_holidays import country_days  # to read the YAML

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
                countries.append(country_days(text, year))
            except ValueError as error:
                item.wrong(str(error))
    for days in countries:
        # The name that the organisation gave to a date stays.
        holidays = days.holidays | holidays
    return holidays, countries
