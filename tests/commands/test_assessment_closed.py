"""Months of assessment that are closed: their papers say what was so then, whatever the YAML or the facts become.

Beijing, gold tier: on site within one hour of the order in the city. November 2026: Wang comes late, without a badge,
and hands the form over without a test; the customer gives the attitude one mark. North Dealer is assessed by hand.
"""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from tests.commands.importing import bring
from tests.conftest import Desk, built_once

ASSESSMENT = """
assessment:
  rules:
    calls: {name: 接单, standard: reachable, amount: 100}
    late: {name: 派工, standard: within an hour, amount: 500, when: {missed: arrive}}
    papers: {name: 填表, amount: 10.50, kind: [fault, installation], when: {lacks: [test]}}
    slow: {amount: 5, tier: standard, when: {missed: [answer, solve]}}
    manners: {name: 着装, amount: 20, when: {check: [uniform, tidy]}}
    attitude: {name: 服务态度, amount: 30, when: {mark: attitude, at_most: 2}}
  dealers:
    cards: {name: Receipt cards, standard: within a month, amount: 1}
"""
FORM = ("-f", "f", "-c", "c", "-a", "a", "-r", "r", "-m", "10")
GOLD = ("-c", "Clinic", "--tier", "gold", "--region", "city")
SCHOOL = ("-c", "School", "--tier", "standard", "-t", "13800000009")
WORDS = {  # of the configuration → what somebody makes of them later
    "name: Example Service Centre": "name: Another Centre",
    "code: CNY, decimals: 2": "code: USD, decimals: 2",
    "name: On site": "name: There",
    "uniform: in uniform, with badge": "uniform: in a blue uniform",
    "attitude: {name: Attitude, marks: 5}": "attitude: {name: Manner, marks: 5}",
    "name: 派工, standard: within an hour, amount: 500": "name: Sending, standard: within two hours, amount: 700",
    "    papers: {name: 填表, amount: 10.50, kind: [fault, installation], when: {lacks: [test]}}\n": "",
    "name: Receipt cards, standard: within a month, amount: 1": "name: Cards, amount: 2",
}


def rewrite(desk: Desk, words: dict[str, str]) -> None:
    text = desk.config.read_text(encoding="utf-8")
    for old, new in words.items():
        assert old in text, old
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")


def play(desk: Desk, *steps: tuple[str, ...]) -> None:
    for moment, *words in steps:
        desk.at(f"2026-{moment}").run(*words)


@built_once
def closed(desk: Desk) -> Desk:
    """November, closed on 1 December."""
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ASSESSMENT)
    for noun, name in (("engineer", "Wang"), ("engineer", "Zhao"), ("customer", "North Dealer")):
        desk.run(noun, "add", name)
    play(
        desk,
        ("11-03 09:00", "log", "no position", *GOLD),
        ("11-03 09:05", "dispatch", "order", "1", "-e", "Wang"),
        ("11-03 10:30", "dispatch", "arrive", "1"),
        ("11-03 11:00", "dispatch", "record", "1", *FORM, "--check", "uniform=no", "--check", "tidy=yes", "--solved"),
        ("11-03 11:00", "dispatch", "finish", "1"),
        ("11-03 11:10", "dispatch", "hand-over", "1"),
        ("11-04 09:00", "survey", "take", "service", "1", "--mark", "attitude=1"),
        ("11-20 09:00", "assessment", "add", "North", "cards", "--why", "none came"),
        # two tickets that are one, both answered late, and one that a call has reopened
        ("11-05 09:00", "log", "no sound", *SCHOOL),
        ("11-05 09:10", "log", "no sound", *SCHOOL),
        ("11-05 09:20", "log", "no light", *SCHOOL, "-p", "P1"),
        ("11-05 09:30", "assign", "2", "3", "4", "Zhao"),
        ("11-05 09:40", "note", "4", "soon", "--event", "answered"),
        ("11-05 10:00", "resolve", "4", "-c", "c", "-s", "s"),
        ("11-05 11:00", "log", "and mine?", "--join", "4"),
        ("12-01 09:00", "--user", "boss", "assessment", "close", "2026-11"),
    )
    return desk


def papers(desk: Desk) -> dict[str, str]:
    """What everybody reads of November, and programs."""
    asked: dict[str, tuple[str, ...]] = {
        "report": ("report", "assessment", "2026-11"),
        "data": ("report", "assessment", "2026-11", "--json"),
        "list": ("assessment", "list", "2026-11"),
        "show": ("assessment", "show", "Wang", "2026-11"),
        "page": ("assessment", "print", "Wang", "2026-11", "--to", "-"),
        "dealer": ("assessment", "print", "North", "2026-11", "--to", "-"),
    }
    return {name: desk.run(*words).out for name, words in asked.items()}


def rows(found: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in found]


def test_papers_of_a_closed_month_do_not_follow_the_configuration(closed: Desk) -> None:
    before = papers(closed)
    for words in ("派工", "within an hour", "填表", "missed: On site", "in uniform, with badge", "Attitude: mark 1"):
        assert words in before["page"]
    rewrite(closed, WORDS)
    assert papers(closed) == before
    text = closed.config.read_text(encoding="utf-8")
    closed.config.write_text(text[: text.index("assessment:\n  rules:")], encoding="utf-8")
    assert papers(closed) == before
    # whose closing is taken back is open, and costs what the rules say now
    closed.config.write_text(text, encoding="utf-8")
    closed.run("undo", SVCDESK_USER="boss")
    closed.run("assessment", "close", "2026-11")
    found = rows(closed.json("report", "assessment", "2026-11")["rules"], "item", "penalty", "engineer", "amount")
    assert found == [
        ("接单", 100_00, None, 0),
        ("Sending", 700_00, "Wang", 700_00),
        ("slow", 5_00, "Zhao", 15_00),
        ("着装", 20_00, "Wang", 20_00),
        ("服务态度", 30_00, "Wang", 30_00),
    ]


def test_what_was_closed_before_is_worded_as_today_and_says_so(closed: Desk) -> None:
    closed.sql("UPDATE assessment_month SET configuration = NULL")
    rewrite(closed, WORDS)
    told = papers(closed)
    said = "Closed before the configuration was kept with a month: items and standards are worded as they are today"
    assert 'SD-000001/1</td><td class="word">Sending</td><td>within two hours</td>' in told["page"].replace("\n", "")
    assert f'<p class="foot">{said}</p>' in told["page"]
    assert told["report"].splitlines()[:2] == ["Assessment, 2026-11", said]
    for format in ("json", "csv", "html", "md"):
        assert said in closed.run("report", "assessment", "2026-11", "--format", format).out
    book = openpyxl.load_workbook(io.BytesIO(closed.run("report", "assessment", "2026-11", "--format", "xlsx").printed))
    assert said in [cell.value for cell in book.active["A"]]
    assert said not in closed.run("report", "assessment", "2026-12").out
    # nobody is fined by rules of which nobody knows whether they were in force
    closed.at("2026-12-10 09:00")
    assert "found late" not in "".join(closed.run(*words).err for words in LATE[:3])
    assert closed.json("assessment", "reckon", "2026-12")["new"] == []


LATE = (
    ("log", "dark", *GOLD, "--at", "2026-11-10 09:00"),
    ("dispatch", "order", "5", "-e", "Zhao", "--at", "2026-11-10 09:05"),
    ("dispatch", "arrive", "5", "--at", "2026-11-10 10:30"),
    ("dispatch", "record", "5", *FORM, "--check", "uniform=yes", "--at", "2026-11-10 11:00"),
    ("dispatch", "finish", "5", "--at", "2026-11-10 11:00"),
    ("dispatch", "hand-over", "5", "--at", "2026-11-10 11:10"),
)
ENTERS = "; 'svcdesk assessment reckon 2026-12' enters it in 2026-12"
MISSED = "found late, of 2026-11: missed: On site, due Tue 2026-11-10 10:05"
LACKS = "found late, of 2026-11: handed over without: test"


def test_what_is_entered_late_is_found_by_the_open_month(closed: Desk) -> None:
    before = papers(closed)
    rewrite(closed, WORDS)
    closed.at("2026-12-10 09:00")
    told = [closed.run(*words).err for words in LATE]
    late = f"Zhao, 派工, 500.00 CNY, {MISSED}{ENTERS}"  # by the rules that were in force
    # said by what makes it late, and not again by what follows
    assert [late in each.replace("There", "On site") for each in told] == [False, True, *[False] * 4]
    assert f"Zhao, 填表, 10.50 CNY, {LACKS}{ENTERS}" in told[-1]
    new = closed.json("assessment", "reckon", "2026-12")["new"]
    assert rows(new, "number", "who", "rule", "about", "penalty", "currency", "month") == [
        ("AS-0009", "Zhao", "late", "SD-000005/1", 500_00, "CNY", "2026-12"),
        ("AS-0010", "Zhao", "papers", "SD-000005/1", 10_50, "CNY", "2026-12"),
    ]
    assert new[0]["fact"] == {"missed": "arrive", "due": "2026-11-10T02:05:00Z", "of": "2026-11"}
    page = closed.run("assessment", "print", "Zhao", "2026-12", "--to", "-").out
    assert f'SD-000005/1</td><td class="word">填表</td><td></td><td>{LACKS}</td>' in page.replace("&nbsp;", "")
    assert "within an hour" in page  # as he was fined
    assert "within two hours" not in page
    ours = closed.json("report", "assessment", "2026-12")["rules"]
    sent = rows(
        [row for row in ours if row["rule"] == "late"], "item", "standard", "of", "penalty", "engineer", "amount"
    )
    assert sent == [
        ("Sending", "within two hours", None, 700_00, None, 0),
        ("派工", "within an hour", "2026-11", 500_00, "Zhao", 500_00),
    ]
    gone = closed.json("report", "assessment", "2026-12")["rules"][-1]  # the configuration has that rule no more
    assert (gone["item"], gone["engineer"], gone["amount"]) == ("填表", "Zhao", 10_50)
    # once, however often; what is put right counts no more; and what a closed month has found stays in it
    assert "stands there already" in closed.run("assessment", "reckon", "2026-12").err
    closed.run("dispatch", "amend", "5", "--test", "shown", "--at", "2026-11-10 11:05", "--why", "not copied")
    dropped = closed.run("assessment", "reckon", "2026-12").out  # called as it was then
    assert dropped.startswith("AS-0010 Zhao, 填表, SD-000005/1, 10.50 CNY counts no more")
    closed.at("2027-01-02 09:00").run("assessment", "close", "2026-12")
    right = closed.run("dispatch", "amend", "5", "--arrived-at", "2026-11-10 09:50", "--why", "misread").err
    assert "AS-0009 Zhao, 派工, 500.00 CNY, stays in 2026-12, which is closed, and is not so" in right
    assert closed.json("assessment", "reckon", "2027-01")["new"] == []
    assert papers(closed) == before


def test_the_first_open_month_finds_it_in_whatever_order(closed: Desk) -> None:
    for words in LATE:
        closed.at("2027-02-01 09:00").run(*words)
    assert [closed.json("assessment", "reckon", month)["new"] for month in ("2027-01", "2027-02")] == [[], []]
    assert len(closed.json("assessment", "reckon", "2026-12")["new"]) == 2
    found = closed.json("assessment", "list", "2026-12")
    # as long as another month has found it the closing stays; taken back, the month itself finds it
    assert "other months have been assessed since" in closed.run("undo", code=1, SVCDESK_USER="boss").err
    closed.run("undo")
    closed.run("undo", SVCDESK_USER="boss")
    new = closed.json("assessment", "reckon", "2026-11")["new"]
    assert {*rows(found, "who", "rule", "about", "amount")} <= {*rows(new, "who", "rule", "about", "amount")}
    assert closed.json("assessment", "list", "2026-12") == []


def test_what_changes_a_month_from_another_is_named(closed: Desk) -> None:
    """Who assigns late, judges, undoes, merges, moves a call, or surveys late changes what was so in a closed month."""
    closed.at("2026-12-10 09:00")
    stays = "stays in 2026-11, which is closed, and is not so"
    whose = closed.run("assign", "2", "Wang", "--at", "2026-11-05 10:00").err
    assert f"AS-0006 Zhao, slow, 5.00 CNY, {stays}" in whose
    assert "Wang, slow, 5.00 CNY, found late, of 2026-11: missed: First answer, due Thu 2026-11-05 11:00;" in whose
    assert f"AS-0007 Zhao, slow, 5.00 CNY, {stays}" in closed.run("merge", "3", "--into", "2", "--why", "the same").err
    moved = closed.run("call", "move", "4/2", "--to", "2", "--why", "about the sound").err
    assert f"AS-0008 Zhao, slow, 5.00 CNY, {stays}" in moved
    for words in LATE:
        closed.run(*words)
    judged = closed.run("dispatch", "judge", "5", "--check", "uniform=no").err
    uniform = "Zhao, 着装, 20.00 CNY, found late, of 2026-11: answered no: in uniform, with badge"
    assert uniform in judged
    assert uniform not in closed.run("undo").err
    low = closed.run("survey", "take", "service", "5", "--mark", "attitude=2", "--at", "2026-11-30 10:00").err
    assert "Zhao, 服务态度, 30.00 CNY, found late, of 2026-11: Attitude: mark 2 in A-0002" in low


def test_an_undone_arrival_is_a_miss_of_the_closed_month(closed: Desk) -> None:
    closed.run("undo", SVCDESK_USER="boss")
    play(
        closed.at("2026-11-30 09:00"),
        ("11-30 09:00", "log", "dark", *GOLD),
        ("11-30 09:05", "dispatch", "order", "5", "-e", "Zhao"),
        ("11-30 09:50", "--user", "Zhao", "dispatch", "arrive", "5"),
        ("12-01 09:00", "--user", "boss", "assessment", "close", "2026-11"),
    )
    said = closed.at("2026-12-01 10:00").run("undo", SVCDESK_USER="Zhao").err
    assert said == (
        "that command was given Mon 2026-11-30 09:50\n"
        f"Zhao, 派工, 500.00 CNY, found late, of 2026-11: missed: On site, due Mon 2026-11-30 10:05{ENTERS}\n"
    )


def test_a_closing_is_not_undone_once_another_month_has_gone_by_it(closed: Desk) -> None:
    [fine, *_others] = closed.json("assessment", "list", "2026-11")
    closed.run("assessment", "waive", fine["number"], "--why", "the road was closed", SVCDESK_USER="eve")
    before = closed.run("assessment", "show", "Wang", "2026-11").out, closed.json("assessment", "list", "2026-12")
    refused = closed.run("undo", code=1, SVCDESK_USER="boss").err
    assert "2026-11 is closed, and other months have been assessed since" in refused
    assert before == (
        closed.run("assessment", "show", "Wang", "2026-11").out,
        closed.json("assessment", "list", "2026-12"),
    )
    closed.run("undo", SVCDESK_USER="eve")
    assert "taken back: 2026-11 is closed" in closed.run("undo", SVCDESK_USER="boss").out


def test_what_is_imported_late_is_told_once(closed: Desk) -> None:
    columns = "number: id, at: at, opened_at: opened, customer: customer, summary: said, engineer: engineer, state: is"
    mapping = f'columns: {{{columns}}}\nvalues: {{state: {{new: open}}}}\ndates: "%Y-%m-%d %H:%M"\n'
    row = "77,2026-11-05 09:{},2026-11-05 09:00,School,no sound,{},new\n"
    table = "id,at,opened,customer,said,engineer,is\n" + row.format("00", "") + row.format("10", "Zhao Min")
    said = bring(closed.at("2026-12-10 09:00"), table, f"{mapping}defaults: {{tier: standard}}\n")
    assert said.splitlines()[-1] == (
        "1 fine of a closed month is found late: 'svcdesk assessment reckon 2026-12' enters it in 2026-12"
    )
    assert "found late" not in bring(closed, table, f"{mapping}defaults: {{tier: standard}}\n")
