"""Amounts of money as people type them, in whichever language: understood, or refused with what to type."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.config.currency import Currency

WON, YUAN, TAIWAN, DINAR = Currency("KRW", 0), Currency("CNY", 2), Currency("TWD", 0), Currency("KWD", 3)
MEANT = {
    WON: {
        15000: "15,000|15000원|15,000원|1만 5천원|1만5천|1.5만|₩15,000|￦15000|KRW 15000|１５，０００|만 오천 원",
        20000: "2만|2만원|이만원|2 만 원",
        5000: "₩5000|오천원|5천|₩ 5,000",
        10500: "1만 500원|1만5백",
        150000: "십오만원|15만|150,000",
        1234567: "1,234,567|123만4567원",
        123400: "12만 3천 4백",
    },
    YUAN: {
        20000: "¥200|￥200|200元|200块|RMB 200|200.00元|CNY 200",
        20050: "200.50元|200.5元|¥200.50",
        150050: "1,500.50|1,500.50元",
        1000000: "一万|1万元|10,000",
        1500000: "一万五千|1万5千元|1.5万|1萬5千",
    },
    TAIWAN: {1500: "NT$1,500|$1500|1500元|1千5百元"},
    DINAR: {1500: "1.500|KWD 1.500"},
}
REFUSED = (
    (WON, "1,5", "is not an amount in KRW: write for example '15'"),
    (WON, "15.000", "write for example '15000'"),
    (WON, "15.5", "write for example '15'"),
    (WON, "1만5", "is not an amount in KRW"),
    (WON, "1만2만", "is not an amount in KRW"),
    (WON, "1.55555만", "is not an amount in KRW"),
    (WON, "15 000", "is not an amount in KRW"),
    (WON, "1,0000", "write for example '10000'"),
    (WON, "-5", "is not an amount in KRW"),
    (WON, "200元", "'200元' is not in KRW: write the amount in KRW, without a sign"),
    (WON, "¥200", "is not in KRW"),
    (WON, "USD 5", "is not in KRW"),
    (WON, "9,999,999,999,999", "too much"),
    (YUAN, "1,5", "'1,5' may be 1.5 or 15: write which"),
    (YUAN, "15.000", "may be 15.00 or 15000: write which"),
    (YUAN, "一万五", "is not an amount in CNY"),
    (YUAN, "200원", "is not in CNY"),
    (YUAN, "NT$200", "is not in CNY"),
    (TAIWAN, "¥20", "is not in TWD"),
    (DINAR, "1,500", "may be 1.500 or 1500: write which"),
)


@pytest.mark.parametrize(
    ("money", "text", "amount"),
    [(money, text, amount) for money in MEANT for amount, texts in MEANT[money].items() for text in texts.split("|")],
)
def test_what_is_understood(money: Currency, text: str, amount: int) -> None:
    assert money.meant(text) == amount


@pytest.mark.parametrize(("money", "text", "why"), REFUSED)
def test_what_is_refused_says_what_to_type(money: Currency, text: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        money.meant(text)


@given(amount=st.integers(0, 10**9))
def test_an_amount_with_separators_and_its_sign_is_that_amount(amount: int) -> None:
    whole, rest = divmod(amount, 100)
    assert WON.meant(f"{amount:,}원") == WON.meant(f"₩{amount:,}") == amount
    assert YUAN.meant(f"{whole:,}.{rest:02d}元") == amount
    ten_thousands, ones = divmod(amount, 10_000)
    if ten_thousands and ones > 9:  # of 1만5 people do not know
        assert WON.meant(f"{ten_thousands}만 {ones}원") == amount
