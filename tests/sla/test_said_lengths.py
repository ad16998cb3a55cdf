"""Lengths of time as people say them: read wherever one is typed or written, as the desk itself says them too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from svcdesk.locale import LANGUAGES, spoken
from svcdesk.sla import Duration, parse_after, parse_instant
from svcdesk.sla.lengths import in_english
from svcdesk.sla.terms import Term
from svcdesk.views.durations import worded
from tests.sla.test_said import NOW, SEOUL


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("7天内", "7 days"),
        ("三个月", "3 months"),
        ("两周", "14 days"),
        ("1年", "12 months"),
        ("半年", "6 months"),
        ("3个工作日", "3 working days"),
        ("24小时", "24h"),
        ("1小时30分", "1h 30m"),
        ("30秒", "30s"),
        ("7일 이내", "7 days"),
        ("3개월", "3 months"),
        ("일주일", "7 days"),
        ("영업일", ""),
        ("3영업일", "3 working days"),
        ("７ days", "7 days"),
        ("3 months", "3 months"),
        ("明天", ""),
        ("half an hour", "30m"),
        ("1個半小時", "1h 30m"),
        ("一刻钟", "15m"),
        ("2 and a half hours", "2h 30m"),
        ("an hour and a half", "1h 30m"),
        ("한 시간 반", "1h 30m"),
        ("2小时内", "2h"),
        ("within 2 hours", "2h"),
        ("二十四小时", "24h"),
        ("2小时前", ""),
        ("3個工作天後", "3 working days later"),
        ("3 business days", "3 working days"),
        ("1d", ""),
    ],
)
def test_lengths_of_time(text: str, english: str) -> None:
    assert in_english(text) == english


@pytest.mark.parametrize("text", ["1天半", "半天", "半个月", "반나절", "half a day", "a week and a half", "半个工作日"])
def test_half_of_what_is_not_as_long_to_everybody_is_refused(text: str) -> None:
    why = f"^'{text}' has half of a day, a week or a month, .*: write hours or days$"
    readers: list[Callable[[], object]] = [
        lambda: Duration.parse(text),
        lambda: Term.parse(text),
        lambda: parse_after(text, SEOUL, NOW),
        lambda: parse_instant(text, SEOUL, NOW),
    ]
    for read in readers:
        with pytest.raises(ValueError, match=why):
            read()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["4h", "1h30m", "45m", "48h clock", "30m clock", "same day", "1 working day", "3 working days later", "2 days",
     "18:00 or next 09:00", "appointment"],
)  # fmt: skip
def test_a_duration_is_read_as_the_desk_says_it(language: str, text: str) -> None:
    with spoken(language):
        said = worded(text)
    assert Duration.parse(said) == Duration.parse(text), said


@pytest.mark.parametrize("text", ["三个月", "3個月", "3개월", "three months", "석 달"])
def test_a_term_is_read_in_words(text: str) -> None:
    assert Term.parse(text) == Term.parse("3 months")


def test_lengths_are_read_where_they_are_typed() -> None:
    assert Duration.parse("1小时30分") == Duration.parse("1h30m")
    assert Duration.parse("5个工作日") == Duration.parse("5 working days")
    assert parse_after("1天2小时", SEOUL, NOW) == NOW + timedelta(hours=26)
    assert parse_after("半小时", SEOUL, NOW) == parse_after("half an hour", SEOUL, NOW) == NOW + timedelta(minutes=30)
    for text in ("2小时前", "2h ago", "2点", "明天", "3个工作日", "99999 weeks"):
        with pytest.raises(
            ValueError, match=f"^'{text}' is no length of time: write for example '2h', '30m' or '7 days'$"
        ):
            parse_after(text, SEOUL, NOW)
    assert parse_after("2주", SEOUL, NOW) == NOW + timedelta(days=14)
