"""Telephones: the ways to write one number lead to one customer, other numbers to others."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from svcdesk.config.telephones import Plan, plan
from svcdesk.desk.people.telephones import possible, read, same_line, split
from svcdesk.errors import UsageError

PLANS = {country: Plan(**plan(country)) for country in ("CN", "KR", "TW", "HK", "US", "JP", "RU")}  # type: ignore[arg-type]
CN = PLANS["CN"]


@pytest.mark.parametrize(
    "text",
    [
        "(0371) 6666-1234",
        "0371 66661234",
        "037166661234",
        "+8637166661234",
        "+86 371 6666 1234",
        "+86 (0)371 6666 1234",
        "008637166661234",
        "0086-371-66661234",
        "８６ ３７１ ６６６６ １２３４",
        "０３７１－６６６６１２３４",
        "0371—66661234",
        "66661234",
        "0371-66661234转8012",
        "0371-66661234 轉 8012",
        "0371-66661234分机：8012",
        "0371-66661234 内线8012",
        "0371-66661234 내선 8012",
        "0371-66661234 ext. 8012",
        "0371-66661234x8012",
        "0371-66661234#8012",
        "+8637166661234;ext=8012",
        "0371-66661234-8012",
    ],
)
def test_the_ways_to_write_a_number(text: str) -> None:
    found = read(CN, text)
    assert same_line(CN, found, read(CN, "0371-66661234"))
    assert found.extension == ("8012" if "8012" in text else "")


@pytest.mark.parametrize(
    "text",
    [
        "0371-66661235",
        "010-66661234",
        "13866661234",
        "0396-6661234",  # its line is 6661234, though it ends as 66661234 does
        "66661235",
        "+1 371 6666 1234",
        "1234",
        "0371-66661234 66661234",
    ],
)
def test_other_numbers(text: str) -> None:
    for mine in ("0371-66661234", "66661234"):
        one, other = read(CN, text), read(CN, mine)
        same = (text, mine) == ("010-66661234", "66661234")  # its area code may be that of Beijing
        assert same_line(CN, one, other) is same_line(CN, other, one) is same


def test_a_number_of_another_country_is_another_number() -> None:
    assert not same_line(CN, read(CN, "+1 380 000 0001"), read(CN, "138 0000 0001"))
    assert same_line(CN, read(CN, "+82 10-1234-5678"), read(PLANS["KR"], "010 1234 5678"))
    assert same_line(CN, read(CN, "00886 2 2345 6789"), read(PLANS["TW"], "(02) 2345-6789"))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("13800000001", ["13800000001"]),
        ("13800000001/13900000002", ["13800000001", "13900000002"]),
        ("13800000001、 0371-66661234转8012；66661235", ["13800000001", "0371-66661234转8012", "66661235"]),
        ("13800000001，13900000002,\n13700000003", ["13800000001", "13900000002", "13700000003"]),
        ("0371-66661234/35", ["0371-66661234/35"]),
        ("+8637166661234;ext=8012; 13800000001", ["+8637166661234;ext=8012", "13800000001"]),
        ("/13800000001/", ["13800000001"]),
        ("13800000001/无", ["13800000001"]),
    ],
)
def test_several_numbers_in_one_text(text: str, numbers: list[str]) -> None:
    assert list(split(text)) == numbers


def test_what_is_no_number() -> None:
    for text in ("", "none", "／、"):
        with pytest.raises(UsageError):
            split(text)


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("13800000001", True),
        ("66661234", True),
        ("95588", True),
        ("12345", True),
        ("110", True),
        ("1380000000123456", False),
        ("0371-66661234 66661234", False),
        ("12", False),
    ],
)
def test_a_number_may_be_one_or_not(text: str, may_be: bool) -> None:
    assert possible(CN, text) is may_be
    assert possible(None, text)


@given(st.sampled_from(sorted(PLANS)), st.from_regex(r"\+?[0-9]{7,15}", fullmatch=True))
@example("CN", "12593138000001")
@example("KR", "0821012345678")
@example("RU", "89161234567")
def test_what_is_plain_is_what_the_library_says(country: str, text: str) -> None:
    digits = text.removeprefix("+")
    if full := PLANS[country].full(digits, text.startswith("+")):
        number = phonenumbers.parse(text, country)
        assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == "+" + full
        assert phonenumbers.is_possible_number(number)


@given(st.sampled_from(["10", "21", "371", "396", "755"]), st.integers(20_000_000, 89_999_999), st.integers(0, 9999))
def test_every_way_leads_to_one_line_and_no_other(area: str, line: int, extension: int) -> None:
    ways = [f"0{area}-{line}", f"(0{area}){line}", f"+86{area}{line}", f"0086 {area} {line}", f"+86-{area}-{line}"]
    ways += [f"0{area}{line}转{extension}", f"0{area}-{line} ext {extension}"]
    read_ways = [read(CN, way) for way in ways]
    assert all(same_line(CN, one, other) for one in read_ways for other in read_ways)
    others = [f"0{area}-{line + 1}", f"0{area}1-{line}", f"+82{area}{line}", f"{line}0"]
    assert not any(same_line(CN, one, read(CN, other)) for one in read_ways for other in others)
