"""Columns that several tables of money share, and quantities in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter

from svcdesk.config.currency import Currency, usual_decimals
from svcdesk.locale import _
from svcdesk.views.columns import Column, attributes
from svcdesk.views.text import duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.views.text import Wording


def named(**titles: str) -> tuple[Column, ...]:
    """Columns that are attributes of the row, by the same names, with their titles."""
    return tuple(Column(key, title, attrgetter(key)) for key, title in titles.items())


def for_people(out: Wording, key: str, title: str, words: Callable[[Any], str]) -> Column:
    """A column that is in words for people, in every format that they read, and as it is kept for programs."""
    return Column(key, title, attrgetter(key) if out.for_programs else words)


def money(key: str, title: str, currency: Callable[[Any], Currency | None] = attrgetter("money")) -> Column:
    """A column of money: as people write it in the currency of the row, in the smallest unit for programs."""
    return Column(key, title, attrgetter(key), money=currency)


def decimals() -> tuple[Column, ...]:
    """How many decimals the smallest unit has in which programs get amounts."""
    return (attributes("decimals")[0]._replace(data_only=True),)


def booked(policy: Policy, data: Mapping[str, Any]) -> Currency:
    """The currency of an entry of the journal, which older ones do not tell the decimals of."""
    here = policy.currency
    code = data.get("currency", here.code)
    return Currency(code, data.get("decimals", here.decimals if code == here.code else usual_decimals(code)))


def other_currencies(here: Currency, booked: Iterable[Currency]) -> Iterator[str]:
    """What differs between the currency of the configuration and what the desk has booked in, one line each."""
    for each in booked:
        if each.code == here.code and each.decimals != here.decimals:
            yield _(
                "currency: {code} has {here} decimals, and was booked with {booked}: nothing more can be booked before"
                " that is as it was, 'decimals: {booked}'"
            ).format(code=here.code, here=here.decimals, booked=each.decimals)
        elif each.code != here.code:
            yield _(
                "currency: {here} from now on; what was booked in {code} stays in {code}, and is not added up with it"
            ).format(here=here.code, code=each.code)


def quantity(quantity: int, unit: str | None) -> str:
    """A quantity with its unit: 3, 12 km, 2 × 30m; a length as the language says it."""
    if not unit:
        return str(quantity)
    return f"{quantity} × {duration(unit)}" if unit[0].isdecimal() else f"{quantity} {unit}"


def items(policy: Policy) -> dict[str, str]:
    """What people call parts and items of the price list, by their keys."""
    return {**policy.names("parts"), **policy.names("prices")}
