"""Months such as 2026-01 and quarters such as 2026Q1, in the desk's zone, and what a quarter's turnover gives."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla.instants import folded, wall_clock

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Terms(Record):
    """How a budget is calculated: `rate` is money for each unit or card, or hundredths of a percent of payments."""

    basis: str
    rate: int

    def budget(self, turnover: int) -> int:
        """The budget that a turnover gives, in the smallest unit; a share is rounded half up."""
        return (turnover * self.rate + 5_000) // 10_000 if self.basis == "payments" else turnover * self.rate


_QUARTER = r"([1-9][0-9]{3})(?:-?q([1-4])|年第?([1-4一二三四])季度?|년 ?([1-4])분기)"
_LAST = "9999"  # which has no end that a date can tell


def read_quarter(text: str) -> str:
    """The quarter meant by 2026Q1, in any case, 2026年第一季度 or 2026년 1분기. Raises UsageError for anything else."""
    found = re.fullmatch(_QUARTER, folded(text))
    if not found or found[1] == _LAST:
        raise UsageError(N_("{text!r} is not a quarter: write for example 2026Q1"), text=text)
    number = found[found.lastindex or 0]
    return f"{found[1]}Q{'一二三四'.find(number) + 1 or number}"


def month_of(policy: Policy, moment: datetime) -> str:
    """The month in which a moment (UTC) lies."""
    return f"{moment.astimezone(policy.zone):%Y-%m}"


def following(month: str, count: int = 1) -> str:
    """The month so many after a month, or before it (below 0)."""
    years, last = divmod(int(month[5:]) - 1 + count, 12)
    return f"{int(month[:4]) + years:04}-{last + 1:02}"


def quarter_of(month: str) -> str:
    """The quarter to which a month belongs."""
    return f"{month[:4]}Q{(int(month[5:]) + 2) // 3}"


def months_of(quarter: str) -> tuple[str, ...]:
    """The three months of a quarter."""
    first = int(quarter[5]) * 3 - 2
    return tuple(f"{quarter[:4]}-{month:02}" for month in range(first, first + 3))


def bounds(policy: Policy, quarter: str) -> tuple[datetime, datetime]:
    """The moments (UTC) at which a quarter begins and is over."""
    return _bounds(policy, int(quarter[:4]), int(quarter[5]) * 3 - 2, 3)


def bounds_of_month(policy: Policy, month: str) -> tuple[datetime, datetime]:
    """The moments (UTC) at which a month begins and is over."""
    return _bounds(policy, int(month[:4]), int(month[5:]), 1)


def _bounds(policy: Policy, year: int, first: int, months: int) -> tuple[datetime, datetime]:
    years, last = divmod(first - 1 + months, 12)
    start, end = (
        datetime.fromtimestamp(wall_clock(day, policy.zone), UTC)
        for day in (datetime(year, first, 1), datetime(year + years, last + 1, 1))
    )
    return start, end
