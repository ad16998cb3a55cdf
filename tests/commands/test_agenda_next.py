"""What deals with a line of the agenda, as it is printed: complaints, papers, contracts that end, surveys."""

from __future__ import annotations

import shlex

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

RULES = """
roles: {reception: {name: 接待}, quality: Quality}
care:
  papers: {report: [repairs, parts], each: desk, every: month, due: day 5}
  half: {report: [repairs], each: desk, every: quarter, due: day 20}
  renewal: {do: the contract ends, each: contract, contract: full, once: 1 month before end}
  ask: {survey: service, each: contract, every: 3 months}
"""
ANSWERED = "\n      told: {starts: logged, stops: [outcome], within: 2 working days}"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Rules, a contract that ends soon, and a complaint, in March."""
    desk.at("2026-02-27 09:00")
    text = desk.config.read_text(encoding="utf-8") + RULES
    text = text.replace("#    complaint: 1\n#    by: reception", "    by: reception")
    solve = "\n      solve:\n        name: Solved\n        starts: logged\n"
    for off in ("      survey: {name: Call-back",):
        text = text.replace(f"#{off}", off, 1)
    desk.config.write_text(text.replace(solve, ANSWERED + solve, 1), encoding="utf-8")
    desk.run("config", "check")
    desk.run("customer", "add", "示例诊所", "--tier", "gold")
    desk.run("contract", "add", "示例诊所", "--kind", "full", "--from", "2025-03-21")
    desk.run("task", "plan", "--until", "2026-06-30", "--quiet")
    desk.run("complaint", "log", "示例诊所", "nobody calls back")
    desk.run("edit", "1", "--tier", "standard")
    return desk.at("2026-03-05 09:00")


def lines(desk: Desk, **wanted: str) -> list[dict[str, str]]:
    every = desk.json("agenda", "--within", "4 months")
    return [each for each in every if all(each[key] == value for key, value in wanted.items())]


def test_papers_are_written_and_done(desk: Desk) -> None:
    (papers,) = [each for each in lines(desk, rule="papers") if each["due"] == "2026-03-05"]
    assert papers["next"] == f"svcdesk report month 2026-02 --task {papers['number']}"
    told = desk.run(*shlex.split(papers["next"])[1:]).out.splitlines()
    assert told[:2] == ["wrote 2026-02-repairs.html", "wrote 2026-02-parts.html"]
    assert papers["number"] in told[2]
    assert desk.json("task", "show", papers["number"])["outcome"] == "repairs, parts"
    assert "is done already" in desk.run("report", "month", "2026-02", "--task", papers["number"], code=1).err
    (quarter,) = lines(desk, rule="half")[:1]
    assert quarter["next"] == f"svcdesk task done {quarter['number']}"  # no paper of a month
    (renewal,) = lines(desk, rule="renewal")
    refused = desk.run("report", "month", "--task", renewal["number"], code=1).err
    assert f"{renewal['number']} names no reports: 'svcdesk task done {renewal['number']}'" in refused


def test_a_contract_that_is_renewed_needs_no_renewing(desk: Desk) -> None:
    desk.run("contract", "add", "示例诊所", "--kind", "full", "--from", "2025-03-25")
    desk.run("task", "plan", "--until", "2026-06-30", "--quiet")
    (line, other) = lines(desk, rule="renewal")
    assert (line["about"], line["next"]) == ("C-0001", "svcdesk contract renew C-0001")
    told = desk.run(*shlex.split(line["next"])[1:]).out
    assert line["number"] in told
    assert [each["number"] for each in lines(desk, rule="renewal")] == [other["number"]]
    assert desk.json("task", "show", line["number"])["outcome"] == "C-0003"
    desk.run("undo")
    assert [each["number"] for each in lines(desk, rule="renewal")] == [line["number"], other["number"]]


def test_whoever_asks_has_it_on_the_agenda(desk: Desk) -> None:
    desk.run("log", "jams", "-c", "示例诊所", "--tier", "gold")
    desk.run("resolve", "2", "-c", "x", "-s", "y")
    (promise,) = [each for each in lines(desk, source="promise") if "survey" in each["next"]]
    assert (promise["for"], promise["next"]) == ("接待", "svcdesk survey take service SD-000002")
    assert {each["for"] for each in lines(desk, rule="ask")} == {"接待"}


def test_a_complaint_is_answered_by_its_line(desk: Desk) -> None:
    nexts = {each["next"] for each in lines(desk, source="promise")}
    assert nexts == {"svcdesk show SD-000001", "svcdesk complaint outcome SD-000001"}  # solved, and the outcome
    line = next(each for each in lines(desk, source="promise") if "outcome" in each["next"])
    assert line["next"] == "svcdesk complaint outcome SD-000001"
    refused = desk.run(*shlex.split(line["next"])[1:], code=2).err
    assert "were they right? Say --upheld or --not-upheld" in refused
    screen = Terminal(desk, *shlex.split(line["next"])[1:])
    for question, answer in (
        ("what became of it: ", "张三 comes at nine"), ("right (yes/no): ", "y"), ("who was told so: ", "李")
    ):  # fmt: skip
        screen.until(question)
        screen.press(answer + "\n")
    screen.until("how they were told (Enter: not said): ")
    screen.press("\x03")
    shown, code = screen.end()
    again = 'svcdesk complaint outcome SD-000001 "张三 comes at nine" --told 李 --upheld'
    assert code == 130
    assert shlex.split(again) == shlex.split(shown[shown.index("svcdesk complaint") :].splitlines()[0])
    desk.run(*shlex.split(again)[1:])
    (told,) = desk.json("complaint", "list")
    assert (told["outcome"], told["upheld"]) == ("张三 comes at nine", True)
    assert not [each for each in lines(desk, source="promise") if "complaint" in each["next"]]


def test_a_complaint_is_logged_by_questions(desk: Desk) -> None:
    assert "name the ticket or the customer" in desk.run("complaint", "log", code=2).err
    screen = Terminal(desk, "complaint", "log")
    for question, answer in (
        ("ticket or customer: ", "nobody"), ("ticket or customer: ", "示例诊所"), ("complain of: ", "he was rude"),
        ("(Enter: nobody): ", "Wang"), ("(Enter: not said): ", "李"),
    ):  # fmt: skip
        screen.until(question)
        screen.press(answer + "\n")
    assert "SD-000002" in screen.end()[0]
    logged = desk.json("complaint", "list")[-1]
    assert "he was rude" in logged.values()
    assert "Wang Lin" in logged.values()
