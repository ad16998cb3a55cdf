"""docs/times.md is true: a row means the same in each language, and what it calls unclear is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import Calendar, Duration, parse_after, parse_begin, parse_end, parse_instant, parse_window
from tests.house import ROOT

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)  # a Wednesday, 17:30 in Seoul
OFFICE = Calendar("Asia/Seoul", {day: [("09:00", "18:00")] for day in ("mon", "tue", "wed", "fri")})


def meaning(text: str) -> object:
    """What the desk reads: a window or a moment, a month, or a length of time."""
    readers: list[Callable[[str], object]] = [
        lambda each: parse_window(each, SEOUL, NOW, lambda: OFFICE),
        lambda each: (parse_begin(each, SEOUL, NOW), parse_end(each, SEOUL, NOW)),
        lambda each: parse_after(each, SEOUL, NOW),
    ]
    for read in readers:
        try:
            return read(text)
        except ValueError:
            continue
    raise AssertionError(f"{text!r} is read by nothing")


PAGE = [
    [set(re.findall("`([^`]+)`", cell)) for cell in line.split("|")[1:-1]]
    for line in (ROOT / "docs" / "times.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("|")
]


@pytest.mark.parametrize("row", [row[1:] for row in PAGE if len(row) == 4 and row[3]], ids=lambda row: min(row[2]))
def test_the_page_says_the_same_in_each_language(row: list[set[str]]) -> None:
    english, chinese, korean = ({meaning(text) for text in cell} for cell in row)
    assert chinese == korean
    assert not english or english == chinese


def test_the_page_says_how_durations_are_written() -> None:
    for words, english in {
        "2小时 2시간 2hours": "2h",
        "3个工作日 3근무일": "3 working days",
        "48小时自然时间": "48h clock",
    }.items():
        assert {Duration.parse(each) for each in words.split()} == {Duration.parse(english)}


@pytest.mark.parametrize("text", sorted({text for row in PAGE if len(row) == 2 for text in row[0]}))
def test_the_page_names_what_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"may be .* or .*: write which"):
        parse_instant(text, SEOUL, NOW, True, lambda: OFFICE)
