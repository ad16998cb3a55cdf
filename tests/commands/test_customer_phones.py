"""Telephones of customers, as commands take them: several in one text, extensions, doubtful ones, older desks."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.db.test_upgrade import make_old

LINE = "0371-6666 1234"


def phones(desk: Desk, name: str) -> list[str]:
    [customer] = desk.json("customer", "list", name)
    return list(customer["phones"])


def test_numbers_are_added_and_taken_away(desk: Desk) -> None:
    desk.run("customer", "add", "示例诊所", "--phone", f"{LINE}／13800000001、0371 66661234转8012")
    assert phones(desk, "示例诊所") == [LINE, "13800000001", "0371 66661234转8012"]  # as they were entered
    assert desk.run("customer", "edit", "示例", "--phone", "+86 371 66661234").out == ""  # the line is known
    gone = desk.run("customer", "edit", "示例", "--remove-phone", "(0371)66661234 ext 8012")
    assert gone.out == "customer 示例诊所: no longer 0371 66661234转8012\n"
    assert phones(desk, "示例诊所") == [LINE, "13800000001"]
    stranger = desk.run("customer", "edit", "示例", "--remove-phone", "13800000002", code=1)
    assert stranger.err == (f"svcdesk: 13800000002 is no telephone of 示例诊所: theirs are {LINE}, 13800000001\n")
    for typed in ("66661234", "0086 371 66661234", "0371", "6666123"):
        assert [each["name"] for each in desk.json("customer", "list", typed)] == ["示例诊所"], typed
    assert desk.json("customer", "list", "66661235") == []


def test_what_is_no_number_is_kept_and_said(desk: Desk) -> None:
    typed = "138 0000 0001 0002 03"
    logged = desk.run("log", "no power", "-t", typed, "-c", "示例诊所")
    assert phones(desk, "示例诊所") == [typed]
    told = desk.run("customer", "edit", "示例诊所", "--phone", "13")
    assert told.out == "customer 示例诊所: 13: 13 is not a telephone number of CN\n"
    assert "SD-000001" in logged.out


def test_an_extension_tells_who_shares_a_switchboard(desk: Desk) -> None:
    desk.run("customer", "add", "East Ward", "--phone", f"{LINE}转8012")
    desk.run("customer", "add", "West Ward", "--phone", f"{LINE}转8013")
    shared = desk.run("log", "no power", "-t", LINE, code=2)
    assert "belongs to several customers (East Ward (CU-0001), West Ward (CU-0002))" in shared.err
    assert desk.json("log", "no power", "-t", f"{LINE}#8013")["customer"] == "West Ward"
    assert "belongs to several" in desk.run("log", "no power", "-t", f"{LINE}#8014", code=2).err


@pytest.mark.file  # no server holds a desk that is so old
def test_telephones_of_an_older_desk_are_found(desk: Desk) -> None:
    make_old(desk, 3, full=False)
    written = {
        "One": "(0371) 6666-1234转8012",
        "Two": "008613800000001",
        "Three": "010 5550 0009 ext.7",
    }
    for name, shown in written.items():
        digits = "".join(filter(str.isdecimal, shown))
        desk.sql("INSERT INTO customer (id, name, name_key) VALUES (:n, :n, :n)", n=name)
        desk.sql("INSERT INTO phone VALUES (:n, :all, :shown, :end)", n=name, all=digits, shown=shown, end=digits[-8:])
    for name, typed in (("One", "+8637166661234"), ("Two", "138 0000 0001"), ("Three", "55500009")):
        assert [each["name"] for each in desk.json("customer", "list", typed)] == [name]
    assert desk.json("log", "no power", "-t", "0371 66661234转8012")["customer"] == "One"
    assert phones(desk, "One") == [written["One"]]


def test_the_first_telephone_stays_the_first_whatever_a_call_adds(desk: Desk) -> None:
    """A customer is called at the number of their file; at another one only about the ticket that it called about."""
    desk.at("2026-03-02 09:00").run("customer", "add", "示例车队", "--phone", "13955550002", "--phone", "13944440003")
    desk.run("task", "add", "示例车队", "回访", "--due", "today")
    said = desk.run("log", "不定位", "-c", "示例车队", "--phone", "13911110001", "--caller", "胡师傅", "--yes").err
    assert "new telephone of 示例车队: 13911110001" in said
    assert desk.json("customer", "show", "示例车队")["phones"] == ["13955550002", "13944440003", "13911110001"]
    assert [each["telephone"] for each in desk.json("agenda")] == ["13955550002"]
    desk.run("dispatch", "order", "1", "-e", "wang")
    desk.run("log", "第二件", "-c", "示例车队")
    desk.run("dispatch", "order", "2", "-e", "wang")
    assert {each["number"]: each["phone"] for each in desk.json("dispatch", "list")} == {
        "SD-000001": "13911110001", "SD-000002": "13955550002",
    }  # fmt: skip
    assert [each["telephone"] for each in desk.json("report", "register")] == ["13911110001", "13955550002"]
    desk.run("customer", "edit", "示例车队", "--remove-phone", "13955550002")
    desk.run("customer", "edit", "示例车队", "--phone", "13955550002")
    assert [each["telephone"] for each in desk.json("agenda")] == ["13944440003"]
