"""Which words are one mail address."""

from __future__ import annotations

from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svcdesk.config.addresses import is_address

PIECES = st.lists(st.sampled_from([*'abz09.@-_+"<>()[],;: \\\n\r\0=?', "=?utf-8?q?=0a?=", "@example.invalid", "王"]))


@pytest.mark.parametrize("text", ["wang@example.invalid", "w.lin+desk@mail.example.invalid", "王@example.invalid"])
def test_addresses(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    ["", "wang", "wang@", "@example.invalid", "a@b@c", "a@[", "<a@b.c>", "a@b.c, x@y.z", "a b@c.d", 'a"@b.c', "a@b\nc",
     "=?utf-8?q?=0a?=@b.c", "a@.b", "a@..", "a..b@c.d", "a@b" + "c" * 252],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    assert not is_address(text)


@given(PIECES.map("".join))
@settings(max_examples=300)
def test_whatever_is_one_makes_a_header_with_that_one(text: str) -> None:
    if not is_address(text):
        return
    message = EmailMessage(policy=SMTP.clone(utf8=True))
    message["To"] = text
    read = message_from_bytes(bytes(message), policy=SMTP)["To"]
    assert len(read.addresses) == 1
    assert isinstance(read.addresses[0], Address)
