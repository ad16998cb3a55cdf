"""Contacts of customers."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.machines import with_a_printer


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_contacts(desk: Desk) -> None:
    desk.run("contact", "add", "clinic", "Li Na", "--site", "north", "--role", "nurse", "--phone", "13900000007")
    assert desk.json("contact", "list") == [
        {
            "customer": "Example Clinic", "name": "Li Na", "role": "nurse", "phone": "13900000007", "mail": None,
            "site": "North wing",
        }
    ]  # fmt: skip
    assert desk.json("log", "no paper", "-t", "139 0000 0007")["customer"] == "Example Clinic"
    assert desk.run("contact", "add", "clinic", "li na", code=1).err.endswith("has a contact li na already\n")
    assert "has no site 'moon'" in desk.run("contact", "add", "clinic", "Wu", "--site", "moon", code=1).err
