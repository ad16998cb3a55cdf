"""Columns that several tables of money share, and quantities in words."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from svcdesk.views.columns import Column

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.views.out import Out


def named(**titles: str) -> tuple[Column, ...]:
    """Columns that are attributes of the row, by the same names, with their titles."""
    return tuple(Column(key, title, attrgetter(key)) for key, title in titles.items())


def for_people(out: Out, key: str, title: str, words: Callable[[Any], str]) -> Column:
    """A column that is in words for people, in every format that they read, and as it is kept for programs."""
    return Column(key, title, attrgetter(key) if out.for_programs else words)


def money(out: Out, policy: Policy, key: str, title: str) -> Column:
    """A column of money: as people write it, in the smallest unit for programs."""
    value = attrgetter(key)
    return for_people(out, key, title, lambda row: policy.currency.text(value(row)))


def quantity(quantity: int, unit: str | None) -> str:
    """A quantity with its unit: 3, 12 km, 2 × 30m."""
    if not unit:
        return str(quantity)
    return f"{quantity} × {unit}" if unit[0].isdecimal() else f"{quantity} {unit}"


def items(policy: Policy) -> dict[str, str]:
    """What people call parts and items of the price list, by their keys."""
    return {**policy.names("parts"), **policy.names("prices")}
