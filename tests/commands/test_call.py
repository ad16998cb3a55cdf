"""`svcdesk call move`: a call that was joined to the wrong ticket belongs to the right one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk, built_once


@built_once
def desk(desk: Desk) -> Desk:
    desk.at("2026-03-02 09:00").run("log", "打印机卡纸", "-c", "示例诊所", "-t", "13800000001")
    desk.run("log", "没电", "-c", "样本药店", "-t", "13800000002")
    return desk


def phones(desk: Desk) -> dict[str, list[str]]:
    return {each["name"]: each["phones"] for each in desk.json("customer", "list")}


def shown(desk: Desk, number: str) -> dict[str, Any]:
    """A ticket as it stands, without what tells how it came so."""
    whole: dict[str, Any] = desk.json("show", number)
    return {key: whole[key] for key in whole.keys() - {"timeline"}}


def test_it_leaves_the_wrong_ticket_and_comes_to_the_right_one(desk: Desk) -> None:
    wrong, right = shown(desk, "1"), shown(desk, "2")
    desk.at("2026-03-02 09:30").run("log", "还是没电", "--join", "1", "-t", "13900000003", "--yes")
    desk.run("note", "1", "an engineer looks at it", SVCDESK_USER="bob")
    assert "13900000003" in phones(desk)["示例诊所"]
    assert "2     2026-03-02T09:30+08:00" in desk.run("show", "1").out
    done = desk.at("2026-03-02 09:40").run("call", "move", "1/2", "--to", "2")
    assert "SD-000002: the customer called again: 还是没电\n" in done.out
    assert "SD-000001: call 2 was about SD-000002; taken back: the customer called again: 还是没电\n" in done.out
    assert phones(desk) == {"示例诊所": ["13800000001"], "样本药店": ["13800000002", "13900000003"]}
    assert shown(desk, "1") == wrong
    assert [call["said"] for call in shown(desk, "2")["calls"]] == ["没电", "还是没电"]
    assert shown(desk, "2")["calls"][1]["at"] == "2026-03-02T01:30:00Z"
    assert shown(desk, "2")["clocks"] == right["clocks"]
    desk.run("undo")
    assert len(shown(desk, "1")["calls"]) == 2


@pytest.mark.parametrize("wrongly", ["reopened", "resumed"])
def test_what_it_did_to_the_wrong_ticket_is_taken_back(desk: Desk, wrongly: str) -> None:
    if wrongly == "reopened":
        desk.at("2026-03-02 09:10").run("resolve", "1", "-c", "roller", "-s", "changed")
    else:
        desk.at("2026-03-02 09:10").run("hold", "1", "-r", "customer")
    wrong = shown(desk, "1")
    desk.at("2026-03-02 10:00").run("log", "还是没电", "--join", "1")
    assert shown(desk, "1")["state"] == "open"
    desk.at("2026-03-02 10:05").run("note", "1", "who is that?", SVCDESK_USER="bob")
    desk.at("2026-03-02 10:10").run("call", "move", "1/2", "--to", "2")
    assert shown(desk, "1") == wrong
    marked = {each["event"]: each["taken_back"] for each in desk.json("show", "1")["timeline"]}
    assert marked[wrongly]
    assert marked["called"]
    assert not marked["noted"]


def test_it_does_to_the_right_ticket_what_it_would_have_done(desk: Desk) -> None:
    desk.at("2026-03-02 09:10").run("hold", "2", "-r", "customer")
    desk.at("2026-03-02 10:00").run("log", "零件到了", "--join", "1")
    desk.at("2026-03-02 10:30").run("call", "move", "1/2", "--to", "2")
    right = shown(desk, "2")
    assert (right["state"], right["holds"][0]["until"]) == ("open", "2026-03-02T02:00:00Z")


def test_to_a_ticket_that_was_logged_after_the_call(desk: Desk) -> None:
    desk.at("2026-03-02 09:30").run("log", "扫码枪坏了", "--join", "1")
    desk.at("2026-03-02 09:35").run("log", "扫码枪", "-c", "示例诊所")
    desk.at("2026-03-02 09:40").run("call", "move", "1/2", "--to", "3")
    assert [call["said"] for call in shown(desk, "3")["calls"]] == ["扫码枪坏了", "扫码枪"]


def test_to_a_new_ticket(desk: Desk) -> None:
    desk.at("2026-03-02 09:30").run("log", "扫码枪坏了", "--join", "1", "-t", "13900000003", "--yes")
    desk.at("2026-03-02 10:00").run("call", "move", "1/2", "--new", "-c", "新客户")
    new = shown(desk, "3")
    assert (new["summary"], new["customer"], new["opened_at"]) == ("扫码枪坏了", "新客户", "2026-03-02T01:30:00Z")
    assert phones(desk)["新客户"] == ["13900000003"]
    assert phones(desk)["示例诊所"] == ["13800000001"]
    desk.at("2026-03-02 10:10").run("log", "另一件事", "--join", "1")
    desk.run("call", "move", "1/2", "--new")
    assert shown(desk, "4")["customer"] == "示例诊所"


def test_refusals(desk: Desk) -> None:
    def refused(*words: str, code: int = 1) -> str:
        return desk.run("call", "move", *words, code=code).err

    assert "17/2 is the second call" in refused("1", "--to", "2", code=2)
    assert "Give --to TICKET, or --new" in refused("1/1", code=2)
    assert refused("1/2", "--to", "2") == "svcdesk: SD-000001 has no call 2: see 'svcdesk show SD-000001'\n"
    assert "'svcdesk merge SD-000001 --into 2' makes the two tickets one" in refused("1/1", "--to", "2")
    assert "'svcdesk edit SD-000001' puts right what it says" in refused("1/1", "--new")
    desk.at("2026-03-02 09:10").run("hold", "1", "-r", "customer")
    desk.at("2026-03-02 09:20").run("log", "still", "--join", "1")
    assert "call 1/2 is about SD-000001 already" in refused("1/2", "--to", "1", code=2)
    desk.run("hold", "1", "-r", "parts")
    assert "'svcdesk undo SD-000001' that first" in refused("1/2", "--to", "2")
    desk.run("undo", "1")
    desk.run("cancel", "2", "-r", "x")
    assert "give the call a ticket with --new" in refused("1/2", "--to", "2")


def test_what_a_call_says_is_put_right(desk: Desk) -> None:
    desk.run("log", "the scaner", "--join", "1", "--caller", "Lee", "-t", "13800000011")
    done = desk.run("call", "edit", "1/2", "--said", "the scanner\nis dark", "--caller", "Li", "-t", "13800000012")
    assert "SD-000001: call 2 edited: what was said the scaner → the scanner" in done.out
    call = desk.json("show", "1")["calls"][1]
    assert (call["said"], call["caller"], call["phone"]) == ("the scanner\nis dark", "Li", "13800000012")
    assert (desk.json("search", "scaner")["tickets"], len(desk.json("search", "scanner")["tickets"])) == ([], 1)
    assert phones(desk)["示例诊所"] == ["13800000001", "13800000012"]  # not the wrong one any more
    timeline = desk.json("show", "1")["timeline"]
    assert [each["data"]["said"] for each in timeline if each["event"] == "called"] == ["the scaner"]
    assert "Give --said" in desk.run("call", "edit", "1/2", code=2).err
    assert "said cannot be empty" in desk.run("call", "edit", "1/2", "--said", " ", code=2).err
    desk.run("call", "move", "1/2", "--to", "2")  # it is found whatever it says now
    assert desk.json("show", "2")["calls"][-1]["said"] == "the scanner\nis dark"
