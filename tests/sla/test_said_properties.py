"""Moments said in Chinese and Korean by an oracle, which has rules of its own; what is read must be that moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.locale import LANGUAGES, spoken
from svcdesk.sla import parse_instant, parse_moment, parse_window
from svcdesk.views import text as shown
from tests.sla.test_terms import months_later

SEOUL = ZoneInfo("Asia/Seoul")


NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else "　" if char == " " else char for char in text)


def numeral(number: int) -> str:
    """A number of two digits in Chinese."""
    ten, one = divmod(number, 10)
    figures = "零一二三四五六七八九"
    if number < 10:
        return figures[number]
    return ("" if ten == 1 else figures[ten]) + "十" + ("" if one == 0 else figures[one])


def in_chinese(number: int, style: int) -> str:
    return numeral(number) if style % 2 else str(number)


def chinese_time(at: time, style: int) -> str:
    """A time of day as somebody in China or Taiwan says it; the style chooses among the ways."""
    hour, minute = at.hour, at.minute
    if style % 5 == 0:
        return f"{hour}:{minute:02d}"
    part = next(
        word for word, before in (("凌晨", 5), ("上午", 12), ("中午", 13), ("下午", 18), ("晚上", 24)) if hour < before
    )
    figure = hour - 12 if hour > 12 else hour
    if style % 5 == 1 and (hour >= 8 or hour == 0):
        part, figure = "", hour
    if style % 5 == 2 and 5 <= hour < 12:
        part = "早上"
    words = f"{part}{in_chinese(figure, style)}{'點' if style % 3 else '点'}"
    if minute == 0:
        return words + ("整" if style % 7 == 0 else "")
    if minute == 30 and style % 4:
        return words + "半"
    if minute in (15, 45) and style % 4 == 3:
        return words + ("一刻" if minute == 15 else "三刻")
    if minute < 10:
        return words + (f"零{in_chinese(minute, 1)}分" if style % 2 else f"{minute:02d}")
    return words + in_chinese(minute, style) + ("分" if style % 3 else "")


def chinese_day(day: date, today: date, style: int) -> str:
    away = (day - today).days
    near = {-3: "大前天", -2: "前天", -1: "昨天", 0: "今天", 1: "明天", 2: "後天", 3: "大后天"}
    if style % 3 == 0 and away in near:
        return near[away]
    weeks = (day - timedelta(days=day.weekday()) - today + timedelta(days=today.weekday())).days // 7
    if style % 3 == 1 and -2 <= weeks <= 2:
        week, this = (("周", "这"), ("週", "這"), ("星期", "本"), ("个礼拜", "这"), ("個禮拜", "這"))[style % 5]
        prefix = {-2: "上上", -1: "上", 0: this, 1: "下", 2: "下下"}[weeks]
        return f"{prefix}{week}{'一二三四五六日'[day.weekday()]}"
    month, number = in_chinese(day.month, style), in_chinese(day.day, style)
    months, last = months_away(day, today), (day + timedelta(days=1)).day == 1
    if last and style % 5 == 0 and months in (-1, 0, 1):
        return {-1: "上月底", 0: ("月底", "本月底")[style % 2], 1: "下个月末"}[months]
    if style % 5 < 2 and -2 <= months <= 2:
        return {-2: "上上个月", -1: "上個月", 0: "本月", 1: "下月", 2: "下下个月"}[months] + f"{number}号"
    if style % 5 == 2 and -2 <= day.year - today.year <= 2:
        return ("前年", "去年", "今年", "明年", "后年")[day.year - today.year + 2] + f"{month}月{number}日"
    if style % 5 == 3:
        return f"{day.year}/{day.month}/{day.day}"
    year = "" if day.year == today.year and style % 2 else f"{day.year}年"
    return f"{year}{month}月{number}{'号' if style % 4 else '日'}"


def months_away(day: date, today: date) -> int:
    return 12 * (day.year - today.year) + day.month - today.month


def korean_time(at: time, style: int) -> str:
    hour, minute = at.hour, at.minute
    if style % 5 == 0:
        return f"{hour}:{minute:02d}"
    part, figure = ("오후", hour - 12) if hour > 12 else ("오전", hour)
    if hour == 12:
        part = "낮"
    elif style % 5 == 1 and (hour >= 8 or hour == 0):
        part, figure = "", hour
    elif style % 5 == 2:
        part = {0: "새벽", 3: "아침", 4: "저녁", 5: "밤"}.get(0 if hour < 5 else hour // 4 if hour >= 18 else 9, part)
    native = ("영", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두")
    said = native[figure] + " " if style % 2 and 0 < figure <= 12 else str(figure)
    words = f"{part} {said}시".strip()
    if minute == 0:
        return words
    return words + (" 반" if minute == 30 and style % 3 else f" {minute}분")


def korean_day(day: date, today: date, style: int) -> str:
    away = (day - today).days
    near = {-2: "그저께", -1: "어제", 0: "오늘", 1: "내일", 2: "모레", 3: "글피"}
    if style % 3 == 0 and away in near:
        return near[away]
    weeks = (day - timedelta(days=day.weekday()) - today + timedelta(days=today.weekday())).days // 7
    if style % 3 == 1 and -1 <= weeks <= 2:
        return {-1: "지난주", 0: "이번 주", 1: "다음 주", 2: "다다음 주"}[
            weeks
        ] + f" {'월화수목금토일'[day.weekday()]}요일"
    months, last = months_away(day, today), (day + timedelta(days=1)).day == 1
    if last and style % 5 == 0 and months in (-1, 0, 1):
        return {-1: "지난달 말일", 0: ("월말", "이번 달 말")[style % 2], 1: "다음 달 말"}[months]
    if style % 5 < 2 and -1 <= months <= 1:
        return {-1: "지난달", 0: "이번 달", 1: "다음 달"}[months] + f" {day.day}일"
    if style % 5 == 2 and -2 <= day.year - today.year <= 1:
        return ("재작년", "작년", "올해", "내년")[day.year - today.year + 2] + f" {day.month}월 {day.day}일"
    if style % 5 == 3:
        return f"{day.year}. {day.month}. {day.day}."
    year = "" if day.year == today.year and style % 2 else f"{day.year}년 "
    return f"{year}{day.month}월 {day.day}일" + (f"({'월화수목금토일'[day.weekday()]})" if style % 4 == 0 else "")


def english_time(at: time, style: int) -> str:
    hour, minute = at.hour, at.minute
    if style % 5 == 0:
        return f"{hour}:{minute:02d}"
    figure, part = (hour - 12, "pm") if hour > 12 else (hour, "am")
    if hour == 12 and minute == 0:
        return "noon"
    if minute == 30 and 8 <= hour <= 12 and style % 5 == 1:
        return f"half past {NUMBERS[hour - 1] if style % 2 else hour}"
    if minute == 0 and 8 <= hour <= 12 and style % 5 < 3:
        return f"at {hour}" if style % 2 else f"{hour} o'clock"
    if hour in (0, 12):
        return f"{hour}:{minute:02d}"
    if style % 5 == 3:
        spoken_of = "in the morning" if hour < 12 else "in the afternoon" if hour < 18 else "in the evening"
        return f"{figure}:{minute:02d} {spoken_of}" if minute else f"{figure} {spoken_of}"
    return f"{figure}:{minute:02d}{part}" if minute else f"{figure}{' ' * (style % 2)}{part}"


def english_day(day: date, today: date, style: int) -> str:
    away, months = (day - today).days, months_away(day, today)
    near = {-2: "the day before yesterday", -1: "yesterday", 0: "today", 1: "tomorrow", 2: "day after tomorrow"}
    if style % 3 == 0 and away in near:
        return near[away]
    weeks = (day - timedelta(days=day.weekday()) - today + timedelta(days=today.weekday())).days // 7
    weekday = ("Monday", "tuesday", "Wed", "thu", "friday", "sat", "Sunday")[day.weekday()]
    if style % 3 == 1 and -1 <= weeks <= 1:
        week = ("last week", "this week", "next week")[weeks + 1]
        return f"{weekday} {week}" if style % 2 else f"{weekday} of {week}"
    if (day + timedelta(days=1)).day == 1 and style % 5 == 0 and months in (-1, 0, 1):
        return f"the end of {('last', 'this', 'next')[months + 1]} month"
    ordinal = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in (11, 12, 13) else 0, "th")
    if style % 5 < 2 and -1 <= months <= 1:
        return f"on the {day.day}{ordinal} of {('last', 'this', 'next')[months + 1]} month"
    if style % 5 == 2 and -1 <= day.year - today.year <= 1:
        return f"{day:%B} {day.day} {('last', 'this', 'next')[day.year - today.year + 1]} year"
    if style % 5 == 3:
        return f"{day.day} {day:%B}{',' * (style % 2)} {day.year}"
    if day.year == today.year and style % 2:
        return f"{day:%b} {day.day}{ordinal}"
    return f"{day.year}/{day.month}/{day.day}" if style % 4 else f"{weekday} {day:%Y-%m-%d}"


WAYS: dict[str, tuple[Callable[[date, date, int], str], Callable[[time, int], str]]] = {
    "Chinese": (chinese_day, chinese_time),
    "Korean": (korean_day, korean_time),
    "English": (english_day, english_time),
}
MINUTES = st.datetimes(datetime(1992, 1, 3), datetime(2190, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))
STYLES = st.integers(0, 839)  # 8 × 7 × 5 × 3


@given(now=MINUTES, away=st.integers(-20, 20), at=st.times(), style=STYLES, blank=st.sampled_from(["", " "]))
@pytest.mark.parametrize("language", WAYS)
def test_a_moment_said_in_words_is_that_moment(
    language: str, now: datetime, away: int, at: time, style: int, blank: str
) -> None:
    say_day, say_time = WAYS[language]
    here = now.replace(tzinfo=SEOUL)
    day = here.date() + timedelta(days=away)
    meant = datetime.combine(day, at.replace(second=0, microsecond=0), SEOUL)
    blank = " " if language == "English" or style % 5 == 3 else blank  # 2026/12/3 ends with a figure
    words = say_day(day, here.date(), style) + blank + say_time(meant.time(), style)
    for each in (words, full_width(words)):
        assert parse_moment(each, SEOUL, here.astimezone(UTC)).astimezone(SEOUL) == meant, each
    whole = say_day(day, here.date(), style)
    assert parse_instant(whole, SEOUL, here.astimezone(UTC)).astimezone(SEOUL).date() == day, whole


@given(now=MINUTES, amount=st.integers(1, 99), sign=st.sampled_from([-1, 1]), style=STYLES)
def test_so_long_from_now(now: datetime, amount: int, sign: int, style: int) -> None:
    now = now.replace(tzinfo=UTC)
    number = in_chinese(amount, style) if amount != 2 or style % 2 == 0 else "两"
    chinese, korean = ("前" if style % 3 else "之前", "전") if sign < 0 else ("后" if style % 3 else "以後", "뒤")
    lengths = {
        timedelta(minutes=amount): (f"{number}分钟", f"{amount}분"),
        timedelta(hours=amount): (f"{number}个小时", f"{amount}시간"),
        timedelta(hours=amount, minutes=30): (f"{number}个半小时", f"{amount}시간 반"),
        timedelta(days=amount): (f"{number}天", f"{amount}일"),
        timedelta(weeks=amount): (f"{number}周", f"{amount}주"),
    }
    for length, (in_china, in_korea) in lengths.items():
        for words in (f"{in_china}{chinese}", f"{in_korea} {korean}"):
            assert parse_moment(words, SEOUL, now) == now + sign * length, words
    if sign > 0:
        for words in (f"{number}個月後", f"{amount}개월 후"):
            assert parse_moment(words, SEOUL, now).astimezone(SEOUL).date() == months_later(
                now.astimezone(SEOUL).date(), amount
            ), words


@pytest.mark.parametrize("language", LANGUAGES)
@given(now=MINUTES, away=st.integers(-500_000, 500_000))
def test_what_the_desk_prints_is_read_back_in_each_language(language: str, now: datetime, away: int) -> None:
    now = now.replace(tzinfo=UTC)
    at = now + timedelta(minutes=away)
    with spoken(language):
        printed = [shown.short_time(at, SEOUL, now), shown.dated(at, SEOUL)]
        relative = shown.relative(at, now)
        window = shown.window(at, at + timedelta(hours=1), SEOUL)
        assert shown.relative(parse_moment(relative, SEOUL, now), now) == relative
    assert [parse_moment(each, SEOUL, now) for each in printed] == [at, at]
    assert parse_window(window, SEOUL, now) == (at, at + timedelta(hours=1))
