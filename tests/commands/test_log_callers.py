"""Who is calling, in a pipe: evidence that does not agree is refused, naming who it may be and what settles it."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once

SHUNDA = "郑州顺达运输有限公司"


@built_once
def known(desk: Desk) -> Desk:
    """A firm, a person and a clinic whom the desk knows."""
    desk.run("customer", "add", SHUNDA, "--phone", "0371-66661234")
    desk.run("customer", "add", "王伟", "--phone", "13800000001")
    desk.run("customer", "add", "Example Clinic", "--phone", "13800000003")
    return desk


def names(desk: Desk) -> list[str]:
    return [each["customer_number"] for each in desk.json("customer", "list")]


@pytest.mark.parametrize("name", ["顺达", "郑州顺达", "顺达运输"])
def test_a_part_of_a_known_name(known: Desk, name: str) -> None:
    refused = known.run("log", "no power", "-c", name, "-t", "13700000009", code=1)
    expected = f"{name} may be {SHUNDA} (CU-0001): name one by its number with --customer, or --new-customer"
    assert refused.err == f"svcdesk: {expected}\n"
    assert len(names(known)) == 3
    named = known.run("log", "no power", "-c", "cu-1", "-t", "13700000009")
    assert f"new telephone of {SHUNDA}: 13700000009\n" in named.err
    assert known.json("log", "no power", "-t", "13700000009")["customer"] == SHUNDA  # it was given the telephone
    assert known.json("log", "no power", "-c", name, "-t", "13700000008", "--new-customer")["new_customer"]


def test_two_people_of_one_name(known: Desk) -> None:
    refused = known.run("log", "no power", "-c", "王伟", "-t", "13900000002", code=1)
    assert refused.err == (
        "svcdesk: 王伟 (CU-0002) is known at 13800000001, not at 13900000002:"
        " --yes for the same one, --new-customer for another\n"
    )
    other = known.json("log", "no power", "-c", "王伟", "-t", "13900000002", "--new-customer")
    assert other["new_customer"]
    assert names(known) == ["CU-0003", "CU-0002", "CU-0004", "CU-0001"]
    # from now on a telephone tells which, the name alone does not
    for phone, number in (("13900000002", "CU-0004"), ("138 0000 0001", "CU-0002")):
        assert known.json("log", "no power", "-c", "王伟", "-t", phone)["new_customer"] is False
        assert [each["customer_number"] for each in known.json("customer", "list", phone)] == [number]
    several = known.run("log", "no power", "-c", "王伟", "-t", "13700000007", "--yes", code=2)
    assert (
        "王伟 is the name of several customers (王伟 (CU-0002), 王伟 (CU-0004)): name one by its number" in several.err
    )
    assert (
        "'王伟' fits several customers: 王伟 (CU-0002), 王伟 (CU-0004)"
        in known.run("list", "--customer", "王伟", code=2).err
    )
    known.run("equipment", "add", "PR-7", "--kind", "printer", "--customer", "CU-0004")
    assert known.json("log", "jams", "-s", "PR-7")["customer"] == "王伟"  # the machine tells


def test_the_same_person_with_a_new_telephone(known: Desk) -> None:
    assert known.json("log", "no power", "-c", "王伟", "-t", "13900000002", "--yes")["new_customer"] is False
    [person] = known.json("customer", "list", "王伟")
    assert person["phones"] == ["13800000001", "13900000002"]
    # a firm has many telephones
    assert known.json("log", "no power", "-c", SHUNDA, "-t", "13900000004")["new_customer"] is False
    again = known.run("customer", "add", "王伟", code=1)
    assert "there is a customer 王伟 (CU-0002) already: --same-name adds another of that name" in again.err
    assert known.run("customer", "add", "王伟", "--same-name").out == "new customer 王伟, CU-0004\n"


def test_a_telephone_of_somebody_else(known: Desk) -> None:
    refused = known.run("log", "no power", "-c", SHUNDA, "-t", "138 0000 0003", code=1)
    assert refused.err == (
        f"svcdesk: 138 0000 0003 is a telephone of Example Clinic (CU-0003): --yes makes it one of {SHUNDA}, too\n"
    )
    [clinic] = known.json("customer", "list", "13800000003")
    assert clinic["name"] == "Example Clinic"
    assert known.json("log", "no power", "-c", SHUNDA, "-t", "13800000003", "--yes")["customer"] == SHUNDA
    assert len(known.json("customer", "list", "13800000003")) == 2


def test_what_is_no_name(known: Desk) -> None:
    refused = known.run("log", "no power", "-c", "1", code=1)
    assert refused.err == "svcdesk: nobody is called '1': --new-customer if it is the name of a new one\n"
    assert known.json("log", "no power", "-c", "138 0000 0001")["customer"] == "王伟"
    assert len(names(known)) == 3
    assert known.json("log", "no power", "-c", "007", "--new-customer")["new_customer"]
