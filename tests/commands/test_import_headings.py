"""Tables whose columns are called as the program's lists call them, in any language; dates as spreadsheets do."""

from __future__ import annotations

import pytest

from svcdesk.config.imports.registers import CONTRACTS, CUSTOMERS, ENGINEERS, EQUIPMENT
from svcdesk.labels import in_all_languages
from svcdesk.locale import LANGUAGES
from svcdesk.words import fold
from tests.commands.test_import_registers import bring
from tests.conftest import Desk, built_once

LISTS = {"customers": "customer", "equipment": "equipment", "contracts": "contract", "engineers": "engineer"}


@built_once
def full(desk: Desk) -> Desk:
    """One of each, brought in by Chinese tables."""
    desk.at("2026-03-02 09:00")
    for what, text in (
        ("engineers", "名称,登录名,技能,在职\n孙浩,sunhao,printer;scanner,是\n"),
        ("customers", "名称,编号,电话,区域,起始,服务专人\n示例诊所,C-7,010-55500010,city,民國115年1月5日,孙浩\n"),
        ("contracts", "编号,客户,类型,从,到\nHT-1,示例诊所,basic,2026/3/1,2027.2.28\n"),
        ("equipment", "序列号,类型,客户,购买,验收日期\nPR-1,printer,示例诊所,2026/1/5,２０２６年２月１日\n"),
    ):
        assert bring(desk, what, text) == "1 added, 0 changed; 0 known already; 0 rejected\n"
    return desk


def test_a_heading_is_understood_as_its_key_is(full: Desk) -> None:
    (clinic,) = full.json("customer", "list")
    assert clinic["keeper"] == "孙浩"
    assert (clinic["name"], clinic["region"], clinic["since_on"]) == ("示例诊所", "city", "2026-01-05")
    (contract,) = full.json("contract", "list")
    assert (contract["starts_on"], contract["ends_on"]) == ("2026-03-01", "2027-02-28")
    printer = full.json("equipment", "show", "PR-1")
    assert (printer["bought_on"], printer["accepted_on"]) == ("2026-01-05", "2026-02-01")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_exported_with_headings_comes_in_again(full: Desk, language: str) -> None:
    for what, command in LISTS.items():
        exported = full.run(command, "list", "--format", "csv-headings", SVCDESK_LANG=language).out
        told, known = bring(full, what, exported), len(exported.splitlines()) - 1
        assert (told, known > 0) == (f"0 added, 0 changed; {known} known already; 0 rejected\n", True)


def test_headings_that_cannot_be_meant(desk: Desk) -> None:
    told = bring(desk, "customers", "名称,이름\nA,B\n", 2)
    assert told == "svcdesk: in.csv: '名称' and '이름' both say the name: leave one of them\n"
    (desk.folder / "in.csv").write_text("名字\nA\n", encoding="utf-8")
    told = desk.run("import", "engineers", "in.csv", code=2, SVCDESK_LANG="zh_CN").err
    assert "name（名称）、login（登录名）" in told


def test_dates_are_read_with_the_year_first_only(desk: Desk) -> None:
    wrong = ("3/1/2026", "2026/13/1", "2026-3", "2026年3月", "26-3-1", "yesterday", "2026-3-1 25:00")
    lines = "".join(f"X-{place},printer,{text}\n" for place, text in enumerate(wrong))
    told = bring(desk, "equipment", f"serial,kind,accepted\n{lines}", 1)
    for text in wrong:
        assert f"accepted: '{text}' is not a date like '2026-03-01'" in told


def test_times_and_states_of_tickets(desk: Desk) -> None:
    (desk.folder / "map.yaml").write_text("columns: {number: No, summary: S, customer: C, at: At, state: St}\n")
    text = "No,S,C,At,St\nA-1,x,K,2026/3/1 16:05,未结\nA-1,x,K,2026年3月2日 8:30,已关闭\nA-2,x,K,2026-03-02,没有\n"
    (desk.folder / "in.csv").write_text(text, encoding="utf-8")
    done = desk.at("2026-03-03 09:00").run("import", "tickets", "in.csv", "--mapping", "map.yaml", code=1)
    assert "At: '2026-03-02' is not a date like '2026-03-01 16:30'; St: '没有' is not among" in done.err
    ticket = desk.json("show", "A-1")
    assert (ticket["opened_at"], ticket["state"]) == ("2026-03-01T08:05:00Z", "closed")


@pytest.mark.parametrize("fields", [CUSTOMERS, EQUIPMENT, CONTRACTS, ENGINEERS])
def test_no_heading_means_two_fields(fields: tuple[str, ...]) -> None:
    known: dict[str, str] = {}
    said = in_all_languages("heading")
    for field in (*fields, "customer_number", "days_left", "away_from", "away_until", "away_note"):
        for heading in {fold(each) for each in (field, *said[field])}:
            assert known.setdefault(heading, field) == field, heading
