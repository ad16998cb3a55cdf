"""Contacts of customers."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.machines import with_a_printer


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_contacts(desk: Desk) -> None:
    desk.run("contact", "add", "clinic", "Li Na", "--site", "north", "--role", "nurse", "--phone", "13900000007")
    assert desk.json("contact", "list") == [
        {
            "customer": "Example Clinic", "name": "Li Na", "role": "nurse", "phone": "13900000007", "mail": None,
            "site": "North wing", "left_on": None, "head": False,
        }
    ]  # fmt: skip
    assert desk.json("log", "no paper", "-t", "139 0000 0007")["customer"] == "Example Clinic"
    again = desk.run("contact", "add", "clinic", "li na", code=1).err
    assert again.endswith(
        "has a contact li na already, to change what is said of them: svcdesk contact edit CU-0001 'li na'\n"
    )
    assert "has no site 'moon'" in desk.run("contact", "add", "clinic", "Wu", "--site", "moon", code=1).err


def phones(desk: Desk) -> list[str]:
    [clinic] = desk.json("customer", "list", "Example Clinic")
    return list(clinic["phones"])


def test_a_contact_is_changed_and_leaves(desk: Desk) -> None:
    desk.run("contact", "add", "clinic", "Li Na", "--phone", "13900000007", "--site", "north")
    desk.run("contact", "add", "clinic", "Wu", "--phone", "13900000009")
    done = desk.run("contact", "edit", "clinic", "li", "--name", "Li Nan", "--phone", "13900000008", "--role", "nurse")
    assert done.out == (
        "contact Li Na of Example Clinic: name Li Nan, role nurse, phone 13900000008\n"
        "customer Example Clinic: no longer 13900000007\n"
        "customer Example Clinic: 13900000008\n"
    )
    assert "nothing was changed" in desk.run("contact", "edit", "clinic", "Li Nan", "--role", "nurse").err
    assert "has a contact wu already" in desk.run("contact", "edit", "clinic", "Li Nan", "--name", "wu", code=1).err
    desk.run("log", "no paper", "-t", "13900000009")
    desk.run("contact", "edit", "clinic", "wu", "--left", "2026-03-01")
    desk.run("contact", "edit", "clinic", "Li Nan", "--left", "2026-03-01", "--mail", "li@example.org")
    assert phones(desk) == ["13800000001", "13900000009"]  # somebody has called from it
    assert [each["left_on"] for each in desk.json("contact", "list", "clinic")] == ["2026-03-01"] * 2
    desk.run("contact", "edit", "clinic", "Li Nan", "--left", "")
    assert phones(desk) == ["13800000001", "13900000009", "13900000008"]


def test_only_who_has_not_called_is_removed(desk: Desk) -> None:
    desk.run("contact", "add", "clinic", "Wrong", "--phone", "13900000007")
    assert desk.run("contact", "remove", "clinic", "wrong").out == (
        "contact Wrong of Example Clinic is removed\ncustomer Example Clinic: no longer 13900000007\n"
    )
    assert desk.json("contact", "list", "clinic") == []
    desk.run("contact", "add", "clinic", "Li Na")
    desk.run("log", "no paper", "-c", "Example Clinic", "--caller", "li na")
    refused = desk.run("contact", "remove", "clinic", "Li", code=1).err
    assert "Li Na has called about SD-000001: 'svcdesk contact edit 'Example Clinic' 'Li Na' --left today'" in refused
    assert "Example Clinic has no contact 'moon'" in desk.run("contact", "remove", "clinic", "moon", code=1).err
