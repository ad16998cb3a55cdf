"""Months and quarters: each moment belongs to one, and they follow each other without a gap."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.desk.money.quarters import bounds, month_of, months_of, quarter_of, read_quarter
from svcdesk.errors import UsageError


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    """What the example configuration says: Beijing's time."""
    path = tmp_path_factory.mktemp("config") / "svcdesk.yaml"
    store.write_example(path)
    return store.load(path, None)


@given(moment=st.datetimes(datetime(1995, 1, 1), datetime(2150, 1, 1), timezones=st.just(UTC)))
def test_a_moment_lies_within_its_quarter(policy: Policy, moment: datetime) -> None:
    month = month_of(policy, moment)
    quarter = quarter_of(month)
    start, end = bounds(policy, quarter)
    assert start <= moment < end
    assert month in months_of(quarter)
    assert {quarter_of(each) for each in months_of(quarter)} == {quarter}


@given(year=st.integers(1995, 2150), quarter=st.integers(1, 4))
def test_quarters_follow_each_other(policy: Policy, year: int, quarter: int) -> None:
    after = f"{year}Q{quarter + 1}" if quarter < 4 else f"{year + 1}Q1"
    assert bounds(policy, f"{year}Q{quarter}")[1] == bounds(policy, after)[0]


@pytest.mark.parametrize(
    "text", ["2026Q1", " 2026q1 ", "2026-Q1", "２０２６Ｑ１", "2026年第一季度", "2026年1季度", "2026년 1분기"]
)
def test_a_quarter_as_people_write_it(text: str) -> None:
    assert read_quarter(text) == "2026Q1"


@pytest.mark.parametrize(
    "text", ["2026Q0", "2026Q5", "0999Q1", "9999Q1", "26Q1", "2026", "2026Q11", "2026年", "2026年第五季度", ""]
)
def test_what_is_no_quarter(text: str) -> None:
    with pytest.raises(UsageError, match="is not a quarter"):
        read_quarter(text)


def test_months() -> None:
    assert months_of("2026Q4") == ("2026-10", "2026-11", "2026-12")
