"""Public holidays and worked weekends by country, from the `holidays` package.

The package is imported only when a calendar names a country, and its answer is kept with the compiled policy.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from svcdesk.config.problems import quoted, remedy
from svcdesk.locale import _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_FIRST_YEAR = 2010  # desks bring tickets of former years with them
_YEARS_AHEAD = 6
# A country that has named no worked weekend for so many years has none; there is nothing to wait for.
_LATELY = 3


class CountryDays(Record):
    """What a country makes of its dates: holidays with their names, and weekends on which it works (all ISO).

    `code` is that of the country, or of a part of it.
    `published_through` is the last year whose worked weekends are known, for a country that has such.
    """

    code: str
    holidays: dict[str, str]
    worked: list[str]
    published_through: int | None


def known_years(year: int) -> range:
    """The years whose dates are worked out by name, when it is `year`."""
    return range(_FIRST_YEAR, year + _YEARS_AHEAD + 1)


@cache  # several calendars of one organisation name the same country
def country_days(code: str, year: int) -> CountryDays:
    """The dates of a country (`CN`) or of a part of it (`DE-BY`), from 2010 to six years after `year`.

    Raises ValueError with a one-line message for a code that the package does not know.
    """
    import holidays

    country, _dash, part = code.partition("-")
    years = known_years(year)
    # The package would also take class names; here only codes are meant.
    if not (country.isascii() and country.isalpha() and country.isupper() and len(country) == 2):
        raise ValueError(_unknown(code))
    try:
        days = holidays.country_holidays(country, subdiv=part or None, years=years, language="en_US")
    except NotImplementedError:
        raise ValueError(_unknown(code)) from None
    worked = [day for day in days.weekend_workdays if day.year in years]
    last = max((day.year for day in worked), default=0)
    return CountryDays(
        code,
        {day.isoformat(): name for day, name in days.items()},
        [day.isoformat() for day in worked],
        last if last >= year - _LATELY else None,
    )


@cache
def called(code: str, year: int) -> dict[str, set[str]]:
    """English name → what a country's holidays are called in other languages, for a code that `country_days` knows."""
    import holidays

    country, _dash, part = code.partition("-")
    english = country_days(code, year).holidays
    languages = holidays.country_holidays(country).supported_languages
    found: dict[str, set[str]] = {}
    for language in languages:
        days = holidays.country_holidays(country, subdiv=part or None, years=range(year, year + 3), language=language)
        for day, name in days.items():
            found.setdefault(english[day.isoformat()], set()).add(name)
    return found


def said(codes: Iterable[str], day: date, name: str, language: str) -> str:
    """What a holiday of one of these countries is called in a language; its English `name` where that is not known."""
    import holidays

    for country, _dash, part in (code.partition("-") for code in codes):
        english, own = (
            holidays.country_holidays(country, subdiv=part or None, years=day.year, language=each)
            for each in ("en_US", language)
        )
        if language in own.supported_languages and english.get(day) == name:
            return str(own[day])
    return name


def _unknown(code: str) -> str:
    import holidays

    supported = holidays.list_supported_countries()
    country, dash, part = code.partition("-")
    if dash and country in supported:
        parts = supported[country]
        if not parts:
            message = _("{country} has no parts with holidays of their own; write '{country}'")
            return message.format(country=country)
        message = _("{code} is not a part of {country} with holidays of its own; {remedy}")
        return message.format(code=quoted(part), country=country, remedy=remedy(part, parts))
    codes = [known for known in supported if len(known) == 2]
    if code.upper() in codes:
        message = _("{code} is not a country code; write '{upper}'")
        return message.format(code=quoted(code), upper=code.upper())
    message = _("{code} is neither a date nor a country with known holidays; write for example 'CN'")
    return message.format(code=quoted(code))
