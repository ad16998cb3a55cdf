"""Months such as 2026-01 and quarters such as 2026Q1, in the desk's zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.sla.instants import wall_clock

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def read_month(text: str) -> str:
    """The month meant by 2026-03. Raises UsageError for anything else."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", text.strip()) or text.startswith("0"):
        raise UsageError(N_("{text!r} is not a month: write for example 2026-03"), text=text)
    return text.strip()


def read_quarter(text: str) -> str:
    """The quarter meant by 2026Q1, in any case. Raises UsageError for anything else."""
    found = re.fullmatch(r"([0-9]{4})-?Q([1-4])", text.strip().upper())
    if not found or found[1] < "1000" or found[1] == "9999":
        raise UsageError(N_("{text!r} is not a quarter: write for example 2026Q1"), text=text)
    return f"{found[1]}Q{found[2]}"


def month_of(policy: Policy, moment: datetime) -> str:
    """The month in which a moment (UTC) lies."""
    return f"{moment.astimezone(policy.zone):%Y-%m}"


def quarter_of(month: str) -> str:
    """The quarter to which a month belongs."""
    return f"{month[:4]}Q{(int(month[5:]) + 2) // 3}"


def months_of(quarter: str) -> tuple[str, ...]:
    """The three months of a quarter."""
    first = int(quarter[5]) * 3 - 2
    return tuple(f"{quarter[:4]}-{month:02}" for month in range(first, first + 3))


def bounds(policy: Policy, quarter: str) -> tuple[datetime, datetime]:
    """The moments (UTC) at which a quarter begins and is over."""
    year, first = int(quarter[:4]), int(quarter[5]) * 3 - 2
    after = (year + 1, 1) if first == 10 else (year, first + 3)
    start, end = (
        datetime.fromtimestamp(wall_clock(day, policy.zone), UTC)
        for day in (datetime(year, first, 1), datetime(*after, 1))
    )
    return start, end
