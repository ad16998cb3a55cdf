"""What nobody can know the meaning of is refused, in one line that says what to write instead; what goes by hours."""

from __future__ import annotations

from datetime import timedelta

import pytest

from svcdesk.sla import parse_instant, parse_moment, parse_month, parse_window
from svcdesk.sla.calendar import Calendar
from tests.sla.test_said import NOW, SEOUL, local


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
        ("이번 주말", "2026-11-28", "2026-11-29"),
        ("next friday 9:00", "2026-11-27 09:00", "2026-12-04 09:00"),
        ("last monday 9:00", "2026-11-16 09:00", "2026-11-23 09:00"),
        ("지난 월요일", "2026-11-16", "2026-11-23"),
        ("this monday", "2026-11-23", "2026-11-30"),
        ("周末", "2026-11-28", "2026-11-29"),
        ("下週末", "2026-12-05", "2026-12-06"),
        ("weekend 10:00", "2026-11-28 10:00", "2026-11-29 10:00"),
        ("이번 주 주말", "2026-11-28", "2026-11-29"),
        ("3시쯤", "2026-11-25 03:00", "2026-11-25 15:00"),
        ("tomorrow at 3", "2026-11-26 03:00", "2026-11-26 15:00"),
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
        "内일 오후", "两三天后", "3月后", "下周左右", "本月31日", "今年月底", "12月年底", "1000个工作日后",
        "2 and a half half an hour later", "2小时左右", "3个工作日",
        "下个工作日后天 9:00", "저녁 1시", "10 in the afternoon", "2 this evening", "几天后", "一两点",
        "明天明天", "一二点", "九", "9", "点", "半", "下月周五", "上午15点", "下午9点70分", "9点半20分", "25点",
        "13月2日", "2026年2月30日", "일 분 전", "30분 전 10:00", "3天后明天", "下周 9:00",
        "下周11月22日", "2个工作日前", "9点 10:00", "明天20分", "半点", "本月 9:00", "11월 9:00",
        "100000分钟前", "下周五 2026-12-04", "9个半点", "자정 9:30",
    ],
)  # fmt: skip
def test_what_has_no_definite_meaning_is_refused(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"^'.*' is no date or time that exists: write '2026-11-25 17:30' or "
    ) as refused:
        parse_instant(text, SEOUL, NOW, ahead=True)
    assert "\n" not in str(refused.value)


def test_what_only_lies_ahead_is_none_of_the_past() -> None:
    with pytest.raises(ValueError, match="is no date or time that exists"):
        parse_instant("2小时内", SEOUL, NOW)
    with pytest.raises(ValueError, match=r"write '10-28'$"):
        parse_instant("28号", SEOUL, NOW)


def test_a_story_is_no_time() -> None:
    assert parse_instant("的" * 196 + "9:00", SEOUL, NOW) == parse_instant("9:00", SEOUL, NOW)
    with pytest.raises(ValueError, match="is no date or time that exists"):
        parse_instant("的" * 197 + "9:00", SEOUL, NOW)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("28号9点", "'28号9点' is a day without its month: write '11-28 09:00'"),
        ("明天", "'明天' is a day without a time: write '明天 09:00'"),
        ("모레", "'모레' is a day without a time: write '모레 09:00'"),
        ("本月", "'本月' is a month: write a day such as '2026-11-01 09:00'"),
        ("11월", "'11월' is a month: write a day such as '2026-11-01 09:00'"),
        ("11月2日 9:00", "is over in 2026: write for example 2027-11-02 09:00$"),
        ("2月底", "is over in 2026: write for example 2027-02-28 09:00$"),
        ("周四 2026-12-02", "'周四 2026-12-02' contradicts itself: 2026-12-02 is a Wednesday"),
        ("本周", "'本周' is a week: write a day such as '2026-11-23 09:00'"),
        ("next year", "'next year' is a year: write a day such as '2027-01-01 09:00'"),
        ("刚才", "'刚才' may be any minute: write how many ago, such as '5 minutes ago', or 'now'"),
        ("방금 전", "may be any minute"),
        ("just now", "may be any minute"),
        ("周五前", "'周五前' is not exact: write for example '2026-11-27 09:00'"),
        ("about 2 hours ago", "is not exact: write for example '2026-11-25 15:30'"),
        ("下个工作日", "goes by working hours, which are counted only ahead"),
        ("3/12/2026 9:00", "write '2026-03-12 9:00' or '2026-12-03 9:00'"),
        ("25/12/2026", "write '2026-12-25'"),
        ("28号", "'28号' is a day without its month: write '11-28 09:00'"),
        ("3号", "'3号' is a day without its month: write '12-03 09:00'"),
        ("下周二2026-12-02上午", "is no date or time that exists"),
        ("周二 2026-12-02 上午", "contradicts itself: 2026-12-02 is a Wednesday"),
        ("周末下午", "may be 2026-11-28 09:00 or 2026-11-29 09:00"),
        ("下午5点前", "'下午5点前' is not exact: write for example '2026-11-25 17:00'"),
        ("by 5pm", "'by 5pm' is not exact: write for example '2026-11-25 17:00'"),
        ("about 9:00 tomorrow", "is not exact: write for example '2026-11-26 09:00'"),
        ("오후 3시쯤", "is not exact: write for example '2026-11-25 15:00'"),
        ("2小时", r"'2小时' is how long, not when: write '\+2小时' for so long from now, or '2026-11-25 17:30'"),
        ("3个工作日后", "goes by working hours, which are counted only ahead: write for example '2026-11-25 17:30'"),
        ("今天内", "goes by working hours, which are counted only ahead: write for example '2026-11-25 17:30'"),
        ("本周内", "'本周内' is a week: write a day such as '2026-11-23 09:00'"),
        ("9.30", "'9.30' may be 09-30 or 9:30: write which"),
        ("11.30 ", "may be 11-30 or 11:30: write which"),
        ("明天9.30", "write '明天9:30'$"),
        ("9.30pm", "write '9:30pm'$"),
        ("12.3 9:00", "write '12-03 9:00'$"),
        ("11. 28.", "'11. 28.' is a day without a time: write '11. 28. 09:00'"),
        ("31. 12.", "write '12-31'$"),
        ("下月初", "'下月初' is not exact: write for example '2026-12-01 09:00'"),
        ("다음달 초 9시", "is not exact: write for example '2026-12-01 09:00'"),
        ("start of next month 10:00", "is not exact: write for example '2026-12-01 10:00'"),
        ("내일 오전 중", "is not exact: write for example '2026-11-26 09:00'"),
        ("내일 오후 늦게", "is not exact: write for example '2026-11-26 15:00'"),
        ("late afternoon tomorrow", "is not exact: write for example '2026-11-26 15:00'"),
        ("明天下午晚些时候", "is not exact: write for example '2026-11-26 15:00'"),
        ("내일 점심 이후", "is not exact: write for example '2026-11-26 12:00'"),
        ("내일 점심때", "does not say the hour: write for example '내일 점심때 12:00'"),
        ("31.12", "write '12-31'$"),
        ("2.5小时", "is no date or time that exists"),
        ("明天9点内", "'明天9点内' is not exact: write for example '2026-11-26 09:00'"),
        ("本月中", "is no date or time that exists"),  # that, or the middle of it
        ("下班前", "goes by working hours, which are counted only ahead: write for example '2026-11-25 17:30'"),
        ("12/3", "write '03-12' or '12-03'"),
        ("１２／３　９：００", "write '03-12 9:00' or '12-03 9:00'"),
        ("明天 14:00-16:00", "'明天 14:00-16:00' is no single time: write '明天 14:00'"),
    ],
)
def test_what_is_refused_says_what_to_write(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_moment(text, SEOUL, NOW, ahead=True)


PARTS = [
    "周五上午", "后天下午", "明天清晨", "明早", "今晚", "傍晚", "凌晨", "Friday morning", "tomorrow afternoon",
    "tonight", "this evening", "last night", "금요일 오전", "내일 저녁", "오늘 밤", "새벽", "내일 낮",
    "2026-12-02 下午",
]  # fmt: skip


@pytest.mark.parametrize("text", PARTS)
def test_half_a_day_says_how_to_write_the_hour(text: str) -> None:
    with pytest.raises(
        ValueError, match=f"^'{text}' does not say the hour: write for example '{text} [0-9]+:00'$"
    ) as no:
        parse_moment(text, SEOUL, NOW, ahead=True)
    parse_moment(str(no.value).split("'")[-2], SEOUL, NOW, ahead=True)


OFFICE = Calendar("Asia/Seoul", {day: [("09:00", "12:00"), ("13:00", "18:00")] for day in ("mon", "tue", "wed", "fri")})


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("下班前", "11-25 18:00"),
        ("周五下班时", "11-27 18:00"),
        ("周五上班时", "11-27 09:00"),
        ("close of business on friday", "11-27 18:00"),
        ("before closing time", "11-25 18:00"),
        ("금요일 퇴근 전", "11-27 18:00"),
        ("月底下班前", "11-30 18:00"),
        ("2个工作日后", "11-30 17:30"),
        ("in 2 working days", "11-30 17:30"),
        ("2영업일 후", "11-30 17:30"),
        ("2個工作天後上午9點", "11-30 09:00"),
        ("in 2 working days 9:00", "11-30 09:00"),
        ("2个工作日内", "11-30 18:00"),
        ("within 2 working days", "11-30 18:00"),
        ("2영업일 이내", "11-30 18:00"),
        ("下一个工作日 9:00", "11-27 09:00"),
        ("next working day 9:00", "11-27 09:00"),
        ("다음 영업일 오전 9시", "11-27 09:00"),
    ],
)
def test_what_goes_by_working_hours(text: str, meant: str) -> None:
    assert local(parse_moment(text, SEOUL, NOW, True, lambda: OFFICE)) == meant
    assert local(parse_window(text, SEOUL, NOW, lambda: OFFICE)[0]) == meant


@pytest.mark.parametrize(
    ("text", "day"),
    [("明天下班前", "11-26"), ("今天上班时", "11-25"), ("내일 퇴근 전", "11-26"), ("昨天下班", "11-24")],
)
def test_hours_that_are_over_or_none_are_refused(text: str, day: str) -> None:
    why = f"'{text}': on 2026-{day} the working hours are over, or there are none: write a time"
    with pytest.raises(ValueError, match=why):
        parse_moment(text, SEOUL, NOW, True, lambda: OFFICE)


@pytest.mark.parametrize(
    "text", ["", "2026-13", "2026-3", "0026-03", "9999-12", "Marchy", "本周", "明天", "13月", "2026-11-22"]
)
def test_what_is_no_month(text: str) -> None:
    with pytest.raises(ValueError, match=f"^'{text}' is no month: write for example 2026-11, this or last$"):
        parse_month(text, SEOUL, NOW)


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


HOURS = Calendar("Asia/Seoul", {"wed": [("09:00", "18:00")], "fri": [("00:00", "24:00")]})


WITHIN_TODAY = [
    "eod", "by the end of the day", "end of today", "within today", "今天之内", "今日内", "今日中", "今天以內",
    "오늘 중으로", "오늘 안에", "오늘 내로",
]  # fmt: skip


def test_until_a_day_is_within_it() -> None:
    for text in ("오늘까지", " 11월 25일 까지"):
        with pytest.raises(ValueError, match=r"중으로' may be 2026-11-25 18:00 or 2026-11-26 00:00: write which$"):
            parse_moment(text, SEOUL, NOW, True, lambda: HOURS)
    assert local(parse_moment("내일까지", SEOUL, NOW, True, lambda: HOURS)) == "11-27 00:00"
    assert local(parse_moment("내일까지 9:00", SEOUL, NOW, True, lambda: HOURS)) == "11-26 09:00"
    with pytest.raises(ValueError, match="is a week: write a day"):
        parse_moment("이번 주까지", SEOUL, NOW, True, lambda: HOURS)


@pytest.mark.parametrize("text", WITHIN_TODAY)
def test_within_a_day_is_by_its_hours_or_by_the_calendar(text: str) -> None:
    with pytest.raises(ValueError, match=f"^'{text}' may be 2026-11-25 18:00 or 2026-11-26 00:00: write which$"):
        parse_moment(text, SEOUL, NOW, True, lambda: HOURS)


@pytest.mark.parametrize("text", ["eod thursday", "明天之内", "내일 중으로"])
def test_a_day_without_hours_is_over_at_midnight(text: str) -> None:
    assert local(parse_moment(text, SEOUL, NOW, True, lambda: HOURS)) == "11-27 00:00"
    assert local(parse_moment("周五内", SEOUL, NOW, True, lambda: HOURS)) == "11-28 00:00"  # they end at midnight, too


def test_when_the_hours_are_over_within_today_means_until_midnight() -> None:
    closed = NOW + timedelta(minutes=30)
    assert local(parse_moment("今天内", SEOUL, closed, True, lambda: HOURS)) == "11-26 00:00"


def test_a_window_with_dots_is_refused_with_what_to_write() -> None:
    for text, colons in (("fri 9.30-11.00", "fri 9:30-11:00"), ("明天9.30到11点", "明天9:30到11点")):
        with pytest.raises(ValueError, match=f"write '{colons}'$"):
            parse_window(text, SEOUL, NOW)
        assert parse_window(colons, SEOUL, NOW)[1]
