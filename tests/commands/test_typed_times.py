"""Times as people type them: what was understood is said with the weekday, and words count from what they are about."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once

NIGHT = "2026-11-28 00:20"  # a Saturday, in Shanghai


@built_once
def desk(empty: Desk) -> Desk:
    empty.at("2026-11-23 08:00").begin()  # a Monday
    empty.at("2026-11-23 09:00").run("log", "纸卡住了", "-c", "诊所", "-t", "1234567")
    return empty.at(NIGHT)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("11-28 00:20", "Sat 2026-11-28 00:20"),
        ("monday 14:00", "Mon 2026-11-23 14:00"),
        ("40 minutes ago", "Fri 2026-11-27 23:40"),
        ("yesterday 23:50", "Fri 2026-11-27 23:50"),
        ("9:30pm yesterday", "Fri 2026-11-27 21:30"),
        ("Fri 2026-11-27 21:30", "Fri 2026-11-27 21:30"),
        ("昨天晚上11点50分", "Fri 2026-11-27 23:50"),
        ("半小时前", "Fri 2026-11-27 23:50"),
        ("本週三下午3點", "Wed 2026-11-25 15:00"),
        ("어제 오후 4시", "Fri 2026-11-27 16:00"),
        ("40분 전", "Fri 2026-11-27 23:40"),
    ],
)
def test_what_was_understood_of_a_time_is_said(desk: Desk, typed: str, meant: str) -> None:
    assert f"--at '{typed}' is {meant}\n" in desk.run("note", "1", "x", "--at", typed).err


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (
            "23:50",
            "is Sat 2026-11-28 23:50, which lies in the future: did you mean 'yesterday 23:50'?",
        ),
        ("9am", "is Sat 2026-11-28 09:00, which lies in the future: did you mean 'yesterday 9am'?"),
        ("12-30 10:00", "lies in the future: did you mean '2025-12-30 10:00'?"),
        ("+2h", "is Sat 2026-11-28 02:20, which lies in the future: record what has happened"),
        ("friday", "a day without a time: write 'friday 09:00'"),
        ("晚上8点", "is Sat 2026-11-28 20:00, which lies in the future: did you mean '昨天晚上8点'?"),
        ("昨天3点", "'昨天3点' may be 2026-11-27 03:00 or 2026-11-27 15:00: write which"),
        ("어제 3시", "'어제 3시' may be 2026-11-27 03:00 or 2026-11-27 15:00: write which"),
        ("12pm", "may be 2026-11-28 12:00 or 2026-11-29 00:00: write which"),
        ("11/12 10:00", "no date that the desk reads: write '11-12 10:00' or '12-11 10:00'"),
    ],
)
def test_what_cannot_be_meant_says_what_to_write(desk: Desk, typed: str, why: str) -> None:
    assert why in desk.run("note", "1", "x", "--at", typed, code=2).err
    assert desk.events() == ["logged"]


def test_what_was_printed_can_be_typed_again(desk: Desk) -> None:
    desk.run("schedule", "1", "monday 14:00-16:00")
    [first] = desk.json("show", "1")["appointments"]
    said = "Mon 2026-11-30 14:00–16:00"
    assert said in desk.run("show", "1").out
    desk.run("schedule", "1", said)
    assert desk.json("show", "1")["appointments"] == [first]  # agreed at the same moment: the last one counts


def test_words_count_from_what_the_entry_is_about(desk: Desk) -> None:
    """Typed on Saturday: on Monday a visit on Tuesday was agreed, and it waited until Wednesday, which is over."""
    done = desk.run("schedule", "1", "tue 09:00", "--at", "monday 10:00")
    assert "visit agreed for Tue 2026-11-24 09:00, asked by the customer" in done.out
    done = desk.run("hold", "1", "-r", "customer", "--until", "tomorrow 10:00", "--at", "fri 12:00")
    assert "on hold, waiting for the customer, until Sat 2026-11-28 10:00" in done.out


def test_a_month_is_a_period_and_words_are_told(desk: Desk) -> None:
    assert desk.json("report", "attainment", "--from", "2026-11", "--to", "2026-11")
    assert desk.run("report", "attainment", "--to", "2026-10").err == "no promises in that time\n"
    told = desk.run("report", "attainment", "--from", "monday", "--to", "friday").err
    assert "--from 'monday' is Mon 2026-11-23 00:00\n--to 'friday' is up to Sat 2026-11-28 00:00\n" in told
    assert "--as-of 'yesterday' is Fri 2026-11-27 00:00\n" in desk.run("list", "--as-of", "yesterday").err
    assert "is a month: write a day such as '2026-11-01'" in desk.run("list", "--as-of", "2026-11", code=2).err
    # of a past moment the words count from it
    told = desk.run("report", "attainment", "--from", "monday", "--as-of", "2026-11-20").err
    assert "--from 'monday' is Mon 2026-11-16 00:00\n" in told


def test_every_option_understands_chinese_and_korean(desk: Desk) -> None:
    assert "visit agreed for Mon 2026-11-30 14:00–16:00" in desk.run("schedule", "1", "下周一下午2点到4点").out
    done = desk.run("hold", "1", "-r", "customer", "--until", "다음 주 금요일 오전 9시")
    assert "on hold, waiting for the customer, until Fri 2026-12-04 09:00" in done.out
    told = desk.run("report", "attainment", "--from", "上周一", "--to", "周五").err
    assert "--from '上周一' is Mon 2026-11-16 00:00\n--to '周五' is up to Sat 2026-11-21 00:00\n" in told
    assert [len(desk.json("report", "register", month)) for month in ("本月", "11월", "지난달")] == [1, 1, 0]
    assert desk.run("report", "due", "--within", "7天内").out == desk.run("report", "due", "--within", "7 days").out
    asked = "'后天下午' does not say the hour: write for example '后天下午 3:00'"
    assert asked in desk.run("list", "--opened-since", "后天下午", code=2).err
    assert "--within: '2点' is no length of time" in desk.run("report", "due", "--within", "2点", code=2).err


def test_working_hours_are_those_of_the_desk(desk: Desk) -> None:
    """A Saturday; the office works from Monday to Friday."""
    told = desk.run("hold", "1", "-r", "customer", "--until", "下班前", code=2).err
    assert "--until: '下班前': on 2026-11-28 the working hours are over, or there are none: write a time" in told
    done = desk.run("hold", "1", "-r", "customer", "--until", "周一下班前")
    assert "waiting for the customer, until Mon 2026-11-30 17:30" in done.out
    done = desk.run("schedule", "1", "in 3 working days 14:00")
    assert "visit agreed for Thu 2026-12-03 14:00" in done.out
    told = desk.run("note", "1", "x", "--at", "下班前", code=2).err
    assert "--at: '下班前' goes by working hours, which are counted only ahead: write for example" in told
