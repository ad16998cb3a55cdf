"""What was entered by mistake is put right: a serial number, a contract, a card, an entitlement, a consent."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def school(desk: Desk) -> Desk:
    desk.at("2026-03-02 09:00").run("customer", "add", "Sample School")
    desk.run("contract", "add", "school", "-k", "full", "--from", "2026-01-01")
    return desk


def test_a_serial_number(school: Desk) -> None:
    for serial in ("PR-1001", "PR-2002"):
        school.run("equipment", "add", serial, "--kind", "printer", "--customer", "school")
    school.run("log", "no power", "--serial", "1001")
    done = school.run("equipment", "edit", "PR-1001", "--serial", "PR-1010", "--model", "ZX")
    assert "PR-1001: serial number PR-1010" in done.out
    assert school.json("show", "1")["equipment"]["serial"] == "PR-1010"
    assert len(school.json("search", "PR-1010")["tickets"]) == 1
    assert "there is a machine PR-2002 already" in (
        school.run("equipment", "edit", "PR-1010", "--serial", "pr-2002", code=1).err
    )
    school.run("undo")
    assert school.json("show", "1")["equipment"]["serial"] == "PR-1001"


def test_a_contract_and_what_it_includes(school: Desk) -> None:
    school.run("contract", "use", "1", "training", "2")
    assert "only 2 of training were used, not 3" in (
        school.run("contract", "use", "1", "training", "3", "--back", code=1).err
    )
    assert "was used or its last day moved" in school.run("contract", "remove", "1", code=1).err
    school.run("contract", "use", "1", "training", "2", "--back")
    school.run("log", "no power", "-c", "Sample School")
    assert "C-0001 is the contract of SD-000001" in school.run("contract", "remove", "1", code=1).err
    school.run("edit", "1", "--contract", "")
    assert school.run("contract", "remove", "1").out == "contract C-0001 of Sample School is removed\n"
    assert school.json("contract", "list") == []
    school.run("undo")
    included = school.json("contract", "show", "1")["entitlements"]
    assert {each["entitlement"]: each["left"] for each in included} == {"visit": 4, "training": 2}
    school.run("contract", "add", "school", "-k", "basic", "--from", "2026-01-01")
    assert [each["number"] for each in school.json("contract", "list")] == ["C-0001", "C-0002"]


def test_a_card(school: Desk) -> None:
    school.run("card", "sell", "school", "500")
    school.run("card", "sell", "school", "50")
    assert school.run("card", "remove", "1").out == "card CARD-0001 of Sample School: 500.00 CNY: removed\n"
    assert [each["value"] for each in school.json("card", "list")] == [5000]
    school.run("undo")
    assert len(school.json("card", "list")) == 2


def test_a_consent(school: Desk) -> None:
    school.run("log", "no power", "-c", "Sample School")
    school.run("consent", "1", "--to", "work", "--by", "Li", "--how", "phone")
    assert "'svcdesk consent SD-000001 --to PURPOSE --take-back" in (
        school.run("note", "1", "--take-back", "consented", "--why", "x", code=1).err
    )
    assert "needs a reason" in school.run("consent", "1", "--to", "work", "--take-back", code=2).err
    done = school.run("consent", "1", "--to", "work", "--take-back", "--why", "of another ticket")
    assert "taken back: Li agrees to the work (phone)" in done.out
    refused = school.run("consent", "1", "--to", "work", "--take-back", "--why", "x", code=1).err
    assert "nobody has agreed to work" in refused
    school.run("dispatch", "order", "1", "-e", "Wang")
    assert school.json("dispatch", "show", "1")["consents"] == []
    assert "needs who gave it and how" in school.run("consent", "1", "--to", "work", code=2).err
