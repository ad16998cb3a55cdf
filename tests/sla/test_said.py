"""Days and times as people say them in Chinese and Korean: what they mean, and what is refused with what to write."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from svcdesk.sla import (
    Duration,
    parse_after,
    parse_begin,
    parse_corrected,
    parse_end,
    parse_instant,
    parse_moment,
    parse_month,
    parse_window,
)
from svcdesk.sla.said import in_english
from svcdesk.sla.terms import Term
from svcdesk.sla.typed import earlier

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)  # a Wednesday, 17:30 in Seoul


def local(at: datetime | None) -> str:
    return f"{at.astimezone(SEOUL):%m-%d %H:%M}" if at else ""


CHINESE = [
    ("明天 9:00", "11-26 09:00"),
    ("明天9点", "11-26 09:00"),
    ("明天上午9点半", "11-26 09:30"),
    ("明天的上午九点半", "11-26 09:30"),
    ("下午3点", "11-25 15:00"),
    ("下午三點二十", "11-25 15:20"),
    ("下午3点20分", "11-25 15:20"),
    ("下午3：20", "11-25 15:20"),
    ("晚上8点", "11-25 20:00"),
    ("晚上5点", "11-25 17:00"),
    ("上午10点一刻", "11-25 10:15"),
    ("今晚８点整", "11-25 20:00"),
    ("明早9點", "11-26 09:00"),
    ("昨晚10点05分", "11-24 22:05"),
    ("13点", "11-25 13:00"),
    ("12点半", "11-25 12:30"),
    ("0点", "11-25 00:00"),
    ("今晚24点", "11-26 00:00"),
    ("明天中午", "11-26 12:00"),
    ("正午", "11-25 12:00"),
    ("中午12点半", "11-25 12:30"),
    ("中午11点半", "11-25 11:30"),
    ("中午1点", "11-25 13:00"),
    ("凌晨两点", "11-25 02:00"),
    ("周五", "11-27 00:00"),
    ("星期五 14:00", "11-27 14:00"),
    ("禮拜五下午2點", "11-27 14:00"),
    ("周日", "11-29 00:00"),
    ("下周一", "11-30 00:00"),
    ("下週五", "12-04 00:00"),
    ("下个星期一 9:00", "11-30 09:00"),
    ("下下周三", "12-09 00:00"),
    ("上周五", "11-20 00:00"),
    ("这周一", "11-23 00:00"),
    ("本周五", "11-27 00:00"),
    ("昨天 16:30", "11-24 16:30"),
    ("昨天下午4点半", "11-24 16:30"),
    ("前天", "11-23 00:00"),
    ("後天", "11-27 00:00"),
    ("大后天", "11-28 00:00"),
    ("3天后", "11-28 17:30"),
    ("三天後", "11-28 17:30"),
    ("3天后上午9点", "11-28 09:00"),
    ("半小时前", "11-25 17:00"),
    ("半个小时前", "11-25 17:00"),
    ("一个半小时前", "11-25 16:00"),
    ("1小時半後", "11-25 19:00"),
    ("10分鐘前", "11-25 17:20"),
    ("2 小时 10 分之前", "11-25 15:20"),
    ("两周后", "12-09 17:30"),
    ("一个月后", "12-25 17:30"),
    ("2026年12月2日 10:00", "12-02 10:00"),
    ("2026年12月2日（周三）上午10点", "12-02 10:00"),
    ("十二月二日", "12-02 00:00"),
    ("12月2号下午3点", "12-02 15:00"),
    ("周三 2026-12-02 15:00", "12-02 15:00"),
    ("現在", "11-25 17:30"),
    ("今天", "11-25 00:00"),
]
KOREAN = [
    ("내일 오전 9시", "11-26 09:00"),
    ("내일 9시 30분", "11-26 09:30"),
    ("내일9시반", "11-26 09:30"),
    ("오후 3:20", "11-25 15:20"),
    ("오후 세 시", "11-25 15:00"),
    ("열두 시", "11-25 12:00"),
    ("저녁 7시", "11-25 19:00"),
    ("오늘 밤 9시 정각에", "11-25 21:00"),
    ("어젯밤 10시", "11-24 22:00"),
    ("새벽 2시", "11-25 02:00"),
    ("낮 12시 30분", "11-25 12:30"),
    ("내일 정오", "11-26 12:00"),
    ("24시", "11-26 00:00"),
    ("금요일", "11-27 00:00"),
    ("금요일에 14:00", "11-27 14:00"),
    ("다음 주 월요일", "11-30 00:00"),
    ("다음주 금요일", "12-04 00:00"),
    ("지난주 금요일", "11-20 00:00"),
    ("이번 주 월요일", "11-23 00:00"),
    ("어제 오후 4시", "11-24 16:00"),
    ("그저께", "11-23 00:00"),
    ("모레", "11-27 00:00"),
    ("3일 후", "11-28 17:30"),
    ("사흘 뒤 오전 10시", "11-28 10:00"),
    ("일주일 전", "11-18 17:30"),
    ("30분 전", "11-25 17:00"),
    ("삼십 분 전", "11-25 17:00"),
    ("한 시간 반 후", "11-25 19:00"),
    ("2시간 10분 뒤", "11-25 19:40"),
    ("한 달 후", "12-25 17:30"),
    ("2026년 12월 2일 10:00", "12-02 10:00"),
    ("12월 2일(수) 오전 10시", "12-02 10:00"),
    ("수 2026-12-02 15:00", "12-02 15:00"),
    ("지금", "11-25 17:30"),
    ("오늘", "11-25 00:00"),
]
ENGLISH = [
    ("tomorrow 9am", "11-26 09:00"),
    ("+2h", "11-25 19:30"),
    ("half an hour ago", "11-25 17:00"),
    ("tomorrow noon", "11-26 12:00"),
    ("in 3 days 9:00", "11-28 09:00"),
    ("明天 9am", "11-26 09:00"),
]


@pytest.mark.parametrize(("text", "meant"), [*CHINESE, *KOREAN, *ENGLISH])
def test_what_people_say(text: str, meant: str) -> None:
    assert local(parse_instant(text, SEOUL, NOW, ahead=True)) == meant


@pytest.mark.parametrize("text", ["周五", "星期五", "礼拜五", "禮拜五", "週五", "금요일", "금"])
def test_a_weekday_lies_behind_where_nothing_is_to_come(text: str) -> None:
    assert local(parse_instant(text, SEOUL, NOW)) == "11-20 00:00"


@pytest.mark.parametrize(
    ("text", "this", "that"),
    [
        ("3点", "2026-11-25 03:00", "2026-11-25 15:00"),
        ("明天七点半", "2026-11-26 07:30", "2026-11-26 19:30"),
        ("내일 3시", "2026-11-26 03:00", "2026-11-26 15:00"),
        ("두 시 반", "2026-11-25 02:30", "2026-11-25 14:30"),
        ("凌晨12点", "2026-11-25 00:00", "2026-11-26 00:00"),
        ("晚上十二点", "2026-11-25 00:00", "2026-11-26 00:00"),
        ("半夜1点", "2026-11-25 01:00", "2026-11-26 01:00"),
        ("上午12点", "2026-11-25 00:00", "2026-11-25 12:00"),
        ("오전 12시", "2026-11-25 00:00", "2026-11-25 12:00"),
        ("오후 12시 30분", "2026-11-25 12:30", "2026-11-26 00:30"),
        ("밤 12시", "2026-11-25 00:00", "2026-11-26 00:00"),
        ("자정", "2026-11-25 00:00", "2026-11-26 00:00"),
        ("midnight", "2026-11-25 00:00", "2026-11-26 00:00"),
        ("다음 금요일", "2026-11-27", "2026-12-04"),
    ],
)
def test_what_has_two_meanings_is_refused_with_both(text: str, this: str, that: str) -> None:
    with pytest.raises(ValueError, match=f"^'{text}' may be {this} or {that}: write which$"):
        parse_instant(text, SEOUL, NOW, ahead=True)
    read = [parse_instant(each, SEOUL, NOW, ahead=True) for each in (this, that)]
    assert [f"{at.astimezone(SEOUL):%Y-%m-%d %H:%M}".removesuffix(" 00:00") for at in read] == [
        this.removesuffix(" 00:00"),
        that.removesuffix(" 00:00"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "刚才", "방금", "明天下午", "内일 오후", "两三天后", "半天后", "半个月后", "3号后", "3月后", "周五前", "下午",
        "明天明天", "一二点", "九", "9", "点", "半", "下月周五", "上午15点", "下午9点70分", "9点半20分", "25点",
        "13月2日", "2026年2月30日", "3시쯤", "일 분 전", "이번 금요일", "30분 전 10:00", "3天后明天", "下周 9:00",
        "下周11月22日", "2个工作日后", "9点 10:00", "明天20分", "半点", "本月 9:00", "11월 9:00",
        "100000分钟前", "下周五 2026-12-04", "9个半点", "자정 9:30",
    ],
)  # fmt: skip
def test_what_has_no_definite_meaning_is_refused(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"^'.*' is no date or time that exists: write '2026-11-25 17:30' or "
    ) as refused:
        parse_instant(text, SEOUL, NOW, ahead=True)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("28号9点", "'28号9点' is a day without its month: write '11-28'"),
        ("明天", "'明天' is a day without a time: write '明天 09:00'"),
        ("모레", "'모레' is a day without a time: write '모레 09:00'"),
        ("本月", "'本月' is a month: write a day such as '2026-11-01'"),
        ("11월", "'11월' is a month: write a day such as '2026-11-01'"),
        ("11月2日 9:00", "is over in 2026: write 2026-11-02, or 2027-11-02"),
        ("周四 2026-12-02", "'周四 2026-12-02' contradicts itself: 2026-12-02 is a Wednesday"),
        ("明天 14:00-16:00", "'明天 14:00-16:00' is no single time: write '明天 14:00'"),
    ],
)
def test_what_is_refused_says_what_to_write(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_moment(text, SEOUL, NOW, ahead=True)


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("本月", "2026-11-01", "2026-12-01"),
        ("这个月", "2026-11-01", "2026-12-01"),
        ("上个月", "2026-10-01", "2026-11-01"),
        ("下月", "2026-12-01", "2027-01-01"),
        ("11月", "2026-11-01", "2026-12-01"),
        ("十二月", "2025-12-01", "2026-01-01"),  # the last that has begun
        ("2026年1月", "2026-01-01", "2026-02-01"),
        ("이번 달", "2026-11-01", "2026-12-01"),
        ("지난달", "2026-10-01", "2026-11-01"),
        ("12월", "2025-12-01", "2026-01-01"),
        ("2026년 1월", "2026-01-01", "2026-02-01"),
        ("last month", "2026-10-01", "2026-11-01"),
        ("上周五", "2026-11-20", "2026-11-21"),
        ("어제", "2026-11-24", "2026-11-25"),
        ("11月20日", "2026-11-20", "2026-11-21"),
    ],
)
def test_a_period(text: str, begins: str, ends: str) -> None:
    found = parse_begin(text, SEOUL, NOW), parse_end(text, SEOUL, NOW)
    assert [f"{at.astimezone(SEOUL):%Y-%m-%d}" for at in found] == [begins, ends]


def test_the_end_of_a_period_comes_after_its_beginning() -> None:
    since = parse_begin("12月", SEOUL, NOW)
    assert local(parse_end("2月", SEOUL, NOW, since)) == "03-01 00:00"
    since = parse_begin("上周一", SEOUL, NOW)
    assert local(parse_end("周三", SEOUL, NOW, since)) == "11-19 00:00"
    assert local(parse_end("本周三", SEOUL, NOW, since)) == "11-26 00:00"
    since = parse_begin("1月", SEOUL, NOW)
    assert parse_end("12月", SEOUL, NOW, since) == parse_end("2026-12", SEOUL, NOW)
    assert parse_begin("12月", SEOUL, NOW, ahead=True) == parse_begin("2026-12", SEOUL, NOW)
    assert parse_begin("2月", SEOUL, NOW, ahead=True) == parse_begin("2027-02", SEOUL, NOW)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("this", "2026-11"),
        ("LAST", "2026-10"),
        (" 2026-03 ", "2026-03"),
        ("本月", "2026-11"),
        ("上月", "2026-10"),
        ("11月", "2026-11"),
        ("2026年3月", "2026-03"),
        ("지난달", "2026-10"),
        ("3월", "2026-03"),
    ],
)
def test_a_month(text: str, month: str) -> None:
    assert parse_month(text, SEOUL, NOW) == month


@pytest.mark.parametrize("text", ["", "2026-13", "2026-3", "0026-03", "9999-12", "March", "明天", "13月", "2026-11-22"])
def test_what_is_no_month(text: str) -> None:
    with pytest.raises(ValueError, match=f"^'{text}' is no month: write for example 2026-11, this or last$"):
        parse_month(text, SEOUL, NOW)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("周五 9:00-11:00", "11-27 09:00 11-27 11:00"),
        ("明天下午2点到4点", "11-26 14:00 11-26 16:00"),
        ("明天下午2-4点", "11-26 14:00 11-26 16:00"),
        ("明天下午2:00-4:00", "11-26 14:00 11-26 16:00"),
        ("明天14-16", "11-26 14:00 11-26 16:00"),
        ("明天上午十点～十二点", "11-26 10:00 11-26 12:00"),
        ("从明天上午10点至1点之间", "11-26 10:00 11-26 13:00"),
        ("明天下午5点到9点", "11-26 17:00 11-26 21:00"),
        ("明天上午10点到上午12点", "11-26 10:00 11-26 12:00"),
        ("明天 8:00-21:00", "11-26 08:00 11-26 21:00"),
        ("明天9点半到下午3点", "11-26 09:30 11-26 15:00"),
        ("周五晚上10点到凌晨2点", "11-27 22:00 11-28 02:00"),
        ("周五晚上10点到2点", "11-27 22:00 11-28 02:00"),
        ("周五下午2点到晚上12点", "11-27 14:00 11-28 00:00"),
        ("周五 22:00 到 周六 9点", "11-27 22:00 11-28 09:00"),
        ("周五 2026-11-27 14:00–16:00", "11-27 14:00 11-27 16:00"),
        ("내일 오후 2시부터 4시까지", "11-26 14:00 11-26 16:00"),
        ("내일 9-11시", "11-26 09:00 11-26 11:00"),
        ("금요일 오전 9시 ~ 오후 1시 30분", "11-27 09:00 11-27 13:30"),
        ("금 2026-11-27 14:00–16:00", "11-27 14:00 11-27 16:00"),
        ("tomorrow 2pm-4:00", "11-26 14:00 11-26 16:00"),
        ("明天下午2点", "11-26 14:00 "),
    ],
)
def test_a_window(text: str, meant: str) -> None:
    assert " ".join(map(local, parse_window(text, SEOUL, NOW))) == meant


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("明天2点到4点", "may be 2026-11-26 02:00 or 2026-11-26 14:00: write which"),
        ("明天下午4点到上午9点", "ends before it begins"),
        ("周五9点到周六3点", "may be 2026-11-28 03:00 or 2026-11-28 15:00"),
        ("明天到后天", "no date or time that exists"),
    ],
)
def test_a_window_that_is_refused(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_window(text, SEOUL, NOW)


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
        ("영업일", "영업일"),
        ("3영업일", "3 working days"),
        ("７ days", "7 days"),
        ("3 months", "3 months"),
        ("半个月", "半个月"),
        ("明天", "明天"),
    ],
)
def test_lengths_of_time(text: str, english: str) -> None:
    assert in_english(text) == english


def test_lengths_are_read_where_they_are_typed() -> None:
    assert Term.parse(in_english("三个月")) == Term.parse("3 months")
    assert Duration.parse(in_english("1小时30分")) == Duration.parse("1h30m")
    assert Duration.parse(in_english("5个工作日")) == Duration.parse("5 working days")
    assert parse_after("1天2小时", SEOUL, NOW) == NOW + timedelta(hours=26)
    assert parse_after("2주", SEOUL, NOW) == NOW + timedelta(days=14)


def test_a_time_that_was_typed_wrong_is_of_its_day() -> None:
    was = NOW - timedelta(days=3)
    assert local(parse_corrected("下午4点", SEOUL, NOW, was)) == "11-22 16:00"
    assert local(parse_corrected("昨天下午4点", SEOUL, NOW, was)) == "11-24 16:00"


def test_what_was_meant_by_a_time_to_come_can_be_typed() -> None:
    assert earlier("晚上8点", SEOUL, NOW) == "昨天晚上8点"
    assert earlier("오후 8시", SEOUL, NOW) == "어제 오후 8시"
    assert earlier("12月30日 下午3点", SEOUL, NOW) == "2025-12-30 15:00"
    assert earlier("明天 9:00", SEOUL, NOW) is None
    assert earlier("3天后9点", SEOUL, NOW) is None


def test_english_loads_no_other_words() -> None:
    code = (
        "import sys; from datetime import datetime, UTC; from svcdesk.sla import parse_moment\n"
        "for text in ('friday 9:00', '周五 9:00'):\n"
        "    parse_moment(text, UTC, datetime(2026, 1, 1, tzinfo=UTC))\n"
        "    print('svcdesk.sla.spoken.chinese' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
