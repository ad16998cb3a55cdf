"""Lengths of time and distances on a form, as people write them in any language."""

from __future__ import annotations

import pytest

from svcdesk.desk.forms import measures

MINUTES = {
    "40": "40|４０|40분|40分钟|40分|40 min|40m|40 minutes",
    "70": "1시간 10분|1小时10分|1小時10分鐘|1h 10m|1h10m|70분",
    "90": "한 시간 반|1个半小时",
    "30": "half an hour|반시간|半小时",
}
KILOMETRES = {"12": "12|１２|12km|12 KM|１２km|12公里|12킬로|12킬로미터|12 kilometres"}


@pytest.mark.parametrize(("figure", "text"), [(each, text) for each in MINUTES for text in MINUTES[each].split("|")])
def test_minutes(figure: str, text: str) -> None:
    assert measures.minutes(text) == figure


@pytest.mark.parametrize(
    ("figure", "text"), [(each, text) for each in KILOMETRES for text in KILOMETRES[each].split("|")]
)
def test_kilometres(figure: str, text: str) -> None:
    assert measures.kilometres(text) == figure


@pytest.mark.parametrize("text", ["30초", "1일", "3 working days", "40분쯤", "1.5h", "12km", "soon", ""])
def test_what_is_no_length_of_whole_minutes_stays_as_it_is(text: str) -> None:
    assert measures.minutes(text) == text
    assert measures.kilometres("12.5km") == "12.5km"
