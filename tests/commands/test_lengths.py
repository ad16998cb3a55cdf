"""Texts that are longer than anything a desk keeps: refused in one line that names the limit, wherever they come in."""

from __future__ import annotations

import pytest

from svcdesk.words import LONGEST_NAME, LONGEST_TEXT
from tests.conftest import Desk

LONG = "卡" * (LONGEST_TEXT + 1)
WIDE = "x" * (LONGEST_NAME + 1)
CLINIC = ("-c", "Example Clinic")
TOO_LONG = f"a text of {LONGEST_TEXT + 1} characters is too long: {LONGEST_TEXT} are kept; attach a file instead"


def test_texts_have_an_end_wherever_they_come_in(desk: Desk) -> None:
    desk.run("log", LONG[1:], *CLINIC)
    for words in (("log", LONG, *CLINIC), ("note", "1", LONG), ("hold", "1", "-r", "parts", "--note", LONG)):
        assert desk.run(*words, code=2).err == f"svcdesk: {TOO_LONG}: 'svcdesk attachment add TICKET FILE'\n"
    assert TOO_LONG in desk.run("note", "1", "-", code=2, stdin=LONG).err
    desk.run("note", "1", "-", stdin=LONG[1:])
    desk.run("assign", "1", "Wang")
    desk.run("dispatch", "order", "1")
    desk.run("dispatch", "arrive", "1")
    form = desk.folder / "form.yaml"
    form.write_text(f"action: {LONG}\ncause: dust\n", encoding="utf-8")
    told = desk.run("dispatch", "record", "1", "form.yaml", code=2).err
    assert f"form.yaml:1: action: is a text of {LONGEST_TEXT + 1} characters; write at most {LONGEST_TEXT}" in told
    assert "dust" in form.read_text(encoding="utf-8")
    form.write_text("action: " + "x" * 10_000_000, encoding="utf-8")
    told = desk.run("dispatch", "record", "1", "form.yaml", code=2).err
    assert "form.yaml:1: this file has 10000008 bytes, at most 4000000 are read" in told
    assert len(desk.json("show", "1")["timeline"]) == 5


def test_names_and_numbers_have_an_end(desk: Desk) -> None:
    desk.run("log", "x", *CLINIC)
    for words in (
        ("equipment", "add", WIDE, "--kind", "printer"),
        ("equipment", "add", "PR-1", "--kind", "printer", "--plate", WIDE),
        ("contract", "add", "Example Clinic", "--kind", "full", "--number", WIDE),
        ("customer", "edit", "Example Clinic", "--phone", "1" * len(WIDE)),
        ("engineer", "add", "Sun", "--skill", WIDE),
        ("log", "x", *CLINIC, "--caller", WIDE),
    ):
        told = desk.run(*words, code=2).err
        assert f"a name or number of {len(WIDE)} characters is too long: {LONGEST_NAME} are kept" in told, words


def test_rows_of_tables_have_an_end(desk: Desk) -> None:
    (desk.folder / "map.yaml").write_text("columns: {summary: S, opened_at: O}\ndefaults: {customer: A}\n")
    (desk.folder / "t.csv").write_text(f"S,O\n{LONG},2026-01-01 10:00\nfine,2026-01-01 10:00\n", encoding="utf-8")
    told = desk.run("import", "tickets", "t.csv", "--mapping", "map.yaml", code=None).err
    assert f"S: is a text of {LONGEST_TEXT + 1} characters; {LONGEST_TEXT} are kept" in told
    (desk.folder / "c.csv").write_text(f"name,address\nA,{LONG}\nB,here\n", encoding="utf-8")
    assert f"c.csv:2: {TOO_LONG}" in desk.run("import", "customers", "c.csv", code=None).err
    assert [each["name"] for each in desk.json("customer", "list")] == ["A", "B"]


def test_a_sender_whose_name_is_a_story_is_logged(desk: Desk) -> None:
    letter = (
        f"From: {'Li ' * 200}<li@example.invalid>\nMessage-ID: <1@example.invalid>\nSubject: no sound\n\nsince nine\n"
    )
    desk.run("log", "--mail", "-", stdin=letter)
    assert len(desk.json("list")[0]["customer"]) <= LONGEST_NAME


@pytest.mark.parametrize("dates", ["%d" * 50_000, "%d.%m.%Y " + "x" * 9_000, "%d %d"])
def test_how_dates_are_written_has_an_end(desk: Desk, dates: str) -> None:
    (desk.folder / "map.yaml").write_text(
        f"columns: {{summary: S, opened_at: O}}\ndefaults: {{customer: A}}\ndates: '{dates}'\n", encoding="utf-8"
    )
    (desk.folder / "t.csv").write_text("S,O\nx,2026-01-01 10:00\n", encoding="utf-8")
    told = desk.run("import", "tickets", "t.csv", "--mapping", "map.yaml", code=3).err
    assert told.startswith("svcdesk: map.yaml:3: dates: ")
    assert len(told.splitlines()) == 1
    assert len(told) < 250
