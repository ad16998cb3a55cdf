"""The assessment of a month, against counts of its own over the database: from the facts, and from what is kept.

April 2026 in Beijing, on the example's tiers: P3 is answered within 2 working hours. Every ticket is Wang's or Zhao's,
late or in time, with a visit whose form keeps or breaks the checklist. March and May are empty.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk
from tests.reports.conftest import rows

RULES = """
assessment:
  rules:
    calls: {name: Reachable, standard: at any time, amount: 100}
    late: {name: Answered, amount: 50, when: {missed: answer}}
    uniform: {name: Uniform, amount: 20, when: {check: uniform}}
    tidy: {name: Tidy, amount: 20.50, when: {check: tidy}}
  dealers:
    cards: {name: Cards, amount: 1}
"""
FORM = ("-f", "f", "-c", "c", "-a", "a", "-r", "r", "-m", "10")
KEYS = ("no", "item", "standard", "penalty", "engineer", "times", "amount", "waived")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("assessed")).at("2026-04-01 08:00").begin()
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(RULES)
    for name in ("Wang", "Zhao"):
        desk.run("engineer", "add", name)
    desk.run("customer", "add", "North Dealer")
    for number in range(1, 9):
        engineer, late = ("Wang", "Zhao")[number % 2], number in (1, 2, 4, 6, 7)
        day = f"2026-04-{number + (12 if number < 6 else 14):02}"  # working days
        desk.at(f"{day} 09:00").run("log", f"fault {number}", "-c", "Clinic", "-p", "P3")
        desk.run("dispatch", "order", str(number), "-e", engineer)
        desk.at(f"{day} {'16:00' if late else '10:00'}").run("dispatch", "arrive", str(number))
        kept = {"uniform": "no" if number < 4 else "yes", "tidy": "no" if number > 5 else "yes"}
        checks = [word for item, answer in kept.items() for word in ("--check", f"{item}={answer}")]
        desk.run("dispatch", "record", str(number), *FORM, *checks, "--finish")
    desk.at("2026-04-30 09:00").run("assessment", "add", "Zhao", "calls", "--why", "engaged")
    desk.run("assessment", "add", "North", "cards", "--why", "none came")
    desk.at("2026-05-02 09:00").run("assessment", "reckon", "2026-04")
    found = desk.json("assessment", "list", "2026-04")
    waived = [row["number"] for row in found if (row["rule"], row["who"]) == ("late", "Wang")]
    desk.at("2026-05-03 09:00").run("assessment", "waive", waived[0], "--why", "the road was closed")
    return desk.at("2026-05-04 09:00")


def test_the_table_is_what_the_facts_come_to(desk: Desk) -> None:
    told = desk.json("report", "assessment", "2026-04")
    assert rows(told["rules"], *KEYS) == [
        (1, "Reachable", "at any time", 100_00, "Zhao", 1, 100_00, 0),
        (2, "Answered", None, 50_00, "Wang", 3, 100_00, 1),
        (2, "Answered", None, 50_00, "Zhao", 2, 100_00, 0),
        (3, "Uniform", None, 20_00, "Wang", 1, 20_00, 0),
        (3, "Uniform", None, 20_00, "Zhao", 2, 40_00, 0),
        (4, "Tidy", None, 20_50, "Wang", 2, 41_00, 0),
        (4, "Tidy", None, 20_50, "Zhao", 1, 20_50, 0),
    ]
    assert rows(told["people"], "engineer", "times", "amount", "waived") == [
        ("Wang", 6, 161_00, 1),
        ("Zhao", 6, 260_50, 0),
    ]
    assert rows(told["dealers"], "no", "dealer", "times", "amount") == [(1, "North Dealer", 1, 1_00)]
    facts = desk.counted(
        "SELECT 'late', e.name, COUNT(*) FROM clock k JOIN dispatch d ON d.ticket_id = k.ticket_id JOIN engineer e"
        " ON e.id = d.engineer_id WHERE k.target = 'answer' AND k.outcome = 'missed' GROUP BY 2"
        " UNION ALL SELECT c.item, e.name, COUNT(*) FROM dispatch_check c JOIN dispatch d ON d.id = c.dispatch_id"
        " JOIN engineer e ON e.id = d.engineer_id WHERE c.kept = 0 GROUP BY 1, 2 ORDER BY 1, 2",
    )
    found = [row for row in rows(told["rules"], "rule", "engineer", "times") if row[0] != "calls"]
    assert sorted(found) == sorted(facts)


@pytest.mark.parametrize("month", ["2026-03", "2026-04", "2026-05"])
def test_it_adds_up_to_what_is_kept(desk: Desk, month: str) -> None:
    told = desk.json("report", "assessment", month)
    kept = desk.counted(
        "SELECT COALESCE(SUM(amount), 0), COUNT(*), COALESCE(COUNT(waived_at), 0) FROM assessment"
        f" WHERE month = '{month}' AND dropped_at IS NULL",
    )
    every = [*told["rules"], *told["dealers"]]
    assert [tuple(sum(row[key] for row in every) for key in ("amount", "times", "waived"))] == kept
    assert {row["item"] for row in every} == {"Reachable", "Answered", "Uniform", "Tidy", "Cards"}  # broken or not
    if month != "2026-04":
        assert kept == [(0, 0, 0)]
        assert {row.get("engineer", row.get("dealer")) for row in every} == {None}
        assert told["people"] == []


def test_as_it_stood(desk: Desk) -> None:
    def amounts(at: str) -> list[tuple[Any, ...]]:
        return rows(desk.json("report", "assessment", "2026-04", "--as-of", at)["people"], "engineer", "amount")

    assert amounts("2026-04-30 08:00") == []
    assert amounts("2026-05-01 09:00") == [("Zhao", 100_00)]
    assert amounts("2026-05-02 12:00") == [("Wang", 211_00), ("Zhao", 260_50)]
    assert amounts("2026-05-03 12:00") == [("Wang", 161_00), ("Zhao", 260_50)]


def test_for_people(desk: Desk) -> None:
    lines = desk.run("report", "assessment", "2026-04").out.splitlines()
    assert lines[0] == "Assessment, 2026-04"
    assert "2    Answered   -            50.00    Wang      3      100.00  CNY       1" in lines
    assert "total     12     421.50  -         1" in lines
    assert desk.run("report", "assessment", "last").out == desk.run("report", "assessment", "2026-04").out
    assert "is no month" in desk.run("report", "assessment", "soon", code=2).err


PAPER = """
reports:
  assessment:
    columns: {no: 序号, item: 项目, penalty: 违纪处罚, times: 次数, amount: 金额}
    split: [{name: 安装考核表, kind: installation}, {name: 售后考核表, kind: fault}]
    total: 合计
    tables: {people: {name: 责任人, columns: {engineer: 责任人, amount: 金额}}}
"""


def test_a_form_of_two_tables_has_a_row_for_each_item_and_totals(desk: Desk) -> None:
    plain = desk.config.read_text(encoding="utf-8")
    told = desk.json("report", "assessment", "2026-04")
    rules = RULES.replace("{name: Tidy", "{name: Tidy, kind: fault")
    desk.config.write_text(plain.replace(RULES, rules) + PAPER, encoding="utf-8")
    assert desk.json("report", "assessment", "2026-04") == told  # programs know of no form
    lines = desk.run("report", "assessment", "2026-04", "--format", "csv").out.splitlines()
    gone = rules.replace("    calls: {name: Reachable, standard: at any time, amount: 100}\n", "")
    desk.config.write_text(plain.replace(RULES, gone) + PAPER, encoding="utf-8")
    without = desk.run("report", "assessment", "2026-04", "--format", "csv").out.splitlines()
    desk.config.write_text(plain, encoding="utf-8")
    assert without[without.index("Others") + 2].endswith(",1,100.00")  # of a rule that is no more
    assert lines == [
        "安装考核表", "序号,项目,违纪处罚,次数,金额",
        "1,Reachable,100.00,0,0.00", "2,Answered,50.00,0,0.00", "3,Uniform,20.00,0,0.00", ",合计,,0,0.00", "",
        "售后考核表", "序号,项目,违纪处罚,次数,金额",
        "1,Reachable,100.00,0,0.00", "2,Answered,50.00,5,200.00", "3,Uniform,20.00,3,60.00", "4,Tidy,20.50,3,61.50",
        ",合计,,11,321.50", "",
        "Others", "序号,项目,违纪处罚,次数,金额", "1,Reachable,100.00,1,100.00", "",  # about no ticket
        "合计", "项目,次数,金额", "合计,12,421.50", "",
        "责任人", "责任人,金额", "Wang,161.00", "Zhao,260.50", "合计,421.50",
    ]  # fmt: skip
