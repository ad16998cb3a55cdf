"""Durations: what is read, how it is written back, and what people are told to write instead."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.sla import BadDuration, Duration


@pytest.mark.parametrize(
    ("text", "kind", "amount", "canonical"),
    [
        ("30m", "working", 30 * 60, "30m"),
        ("4h", "working", 4 * 3600, "4h"),
        ("1h30m", "working", 90 * 60, "1h30m"),
        ("90m", "working", 90 * 60, "1h30m"),
        (" 1H  30M ", "working", 90 * 60, "1h30m"),
        ("48h clock", "clock", 48 * 3600, "48h clock"),
        ("1h5m   Clock", "clock", 65 * 60, "1h5m clock"),
        ("3 working days", "working days", 3, "3 working days"),
        ("1 Working  Day", "working days", 1, "1 working day"),
        ("same day", "working days", 0, "same day"),
        ("2 days", "days", 2, "2 days"),
        ("1 day", "days", 1, "1 day"),
    ],
)
def test_reads_and_writes(text: str, kind: str, amount: int, canonical: str) -> None:
    duration = Duration.parse(text)
    assert (duration.kind, duration.amount, str(duration)) == (kind, amount, canonical)
    assert Duration.parse(canonical) == duration


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("", ["4h", "48h clock", "3 working days"]),
        ("5", ["5m", "5h"]),
        ("2d", ["2 days", "2 working days"]),
        ("1 D", ["1 day", "1 working day"]),
        ("P1D", ["4h", "4h clock", "2 days", "2 working days"]),
        ("PT4H", ["4h", "4h clock", "2 days", "2 working days"]),
        ("-1h", ["1h"]),
        ("0m", ["1m", "same day"]),
        ("0h0m clock", ["1m", "same day"]),
        ("0 days", ["1m", "same day"]),
        ("0 working days", ["1m", "same day"]),
        ("1.5h", ["1h30m"]),
        ("1,5 hours", ["1h30m"]),
        ("2 months", ["1h30m", "48h clock", "3 working days", "same day", "2 days"]),
        ("tomorrow", ["1h30m", "48h clock", "3 working days", "same day", "2 days"]),
        ("h", ["1h30m", "48h clock", "3 working days", "same day", "2 days"]),
        ("90s", ["1h30m", "48h clock", "3 working days", "same day", "2 days"]),
    ],
)
def test_says_what_to_write_instead(text: str, advice: list[str]) -> None:
    with pytest.raises(BadDuration) as refused:
        Duration.parse(text)
    message = str(refused.value)
    assert "\n" not in message
    quoted = re.findall(r"'([^']*)'", message)
    assert quoted == ([text] if text else []) + advice
    for suggestion in advice:
        Duration.parse(suggestion)


def test_refuses_slips_of_the_finger() -> None:
    with pytest.raises(BadDuration, match="too long"):
        Duration.parse("300000m")
    with pytest.raises(BadDuration, match="too long"):
        Duration.parse("1" * 5000 + " days")


def test_words_how_late_something_is() -> None:
    assert str(Duration("working", 7800)) == "2h10m"
    assert str(Duration("working", 59)) == "0m"
    assert str(Duration("clock", 26 * 3600 + 59)) == "26h clock"
    assert str(Duration("working days", 2)) == "2 working days"


minutes = st.integers(1, 99999).map(lambda n: n * 60)
durations = st.one_of(
    st.builds(Duration, st.sampled_from(["working", "clock"]), minutes),
    st.builds(Duration, st.just("working days"), st.integers(0, 99999)),
    st.builds(Duration, st.just("days"), st.integers(1, 99999)),
)


@given(durations)
def test_canonical_text_reads_back(duration: Duration) -> None:
    assert Duration.parse(str(duration)) == duration


@given(st.text(alphabet="0123456789 hmdclokwringyspt.-+٣", max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        duration = Duration.parse(text)
    except BadDuration:
        return
    assert Duration.parse(str(duration)) == duration
