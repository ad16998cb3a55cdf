"""Every line of the agenda ends with a command that runs as printed, in whatever state its thing has come since."""

from __future__ import annotations

import shlex

from svcdesk.commands.report import COMMANDS
from svcdesk.config.rounds import ASKS_MORE
from svcdesk.declare import words
from tests.conftest import Desk, built_once

RULES = """
roles: {reception: {name: 接待}}
care:
  visits: {visit: inspection, each: contract, contract: full, every: month, due: day 10, uses: visit}
  looks: {visit: inspection, each: equipment, every: month, due: day 11}
  prepare: {visit: inspection, each: contract, contract: basic, once: 1 month before start}
  renewal: {do: the contract ends, each: contract, once: 1 month before end}
  clean: {do: clean it, each: equipment, every: month, due: day 12}
  ask: {survey: service, each: contract, every: month, due: day 12, by: reception}
  papers: {report: [repairs, holds], each: desk, every: month, due: day 5}
  backup: {do: keep the data, each: desk, every: month, due: day 5, proof: yes}
"""
ANSWERED = "\n      told: {starts: logged, stops: [outcome], every: 2 working days}"
SOLVE = "\n      solve:\n        name: Solved\n        starts: logged\n"
MARKS = ("--mark", "attitude=5", "--mark", "quality=5", "--mark", "solved=5")
MORE = {  # what is asked for on a terminal
    "survey take": MARKS,
    "complaint outcome": ("he comes", "--upheld", "--told", "Li"),
    "task done": ("--note", "kept"),
}


@built_once
def spring(desk: Desk) -> Desk:
    """Contracts and machines with their tasks, and what has become of them since: the 13th of April."""
    desk.at("2026-03-02 09:00")
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("\nkinds:\n", "\nkinds:\n  inspection: {name: 巡检, planned: yes}\n")
    for old, new in (("#      survey: {name: Call-back", "      survey: {name: Call-back"), (SOLVE, ANSWERED + SOLVE)):
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text + RULES, encoding="utf-8")
    desk.run("customer", "add", "示例诊所", "--tier", "gold", "--phone", "13800000001")
    desk.run("customer", "add", "Gone Ltd")
    desk.run("customer", "add", "Sample School", "--tier", "gold")
    for _each in range(6):
        desk.run("contract", "add", "示例诊所", "--kind", "full", "--from", "2026-03-01", "--to", "2026-05-10")
    desk.run("contract", "add", "Gone Ltd", "--kind", "basic", "--from", "2026-05-01", "--to", "2026-12-31")
    desk.run("contract", "add", "school", "--kind", "basic", "--from", "2026-03-01", "--to", "2026-05-10")
    for serial in ("PR-1", "PR 2", "PR-3"):
        desk.run("equipment", "add", serial, "-k", "printer", "-c", "school")
    desk.run("task", "plan", "--until", "2026-04-30", "--quiet")
    desk.run("log", "jams", "-s", "PR-3", "--yes")
    desk.run("assign", "1", "Zhao")
    desk.run("resolve", "1", "-c", "x", "-s", "y")
    desk.run("complaint", "log", "1", "he was rude")
    desk.run("complaint", "outcome", "2", "he comes", "--upheld", "--told", "Li")
    desk.run("resolve", "2", "-c", "x", "-s", "y")
    desk.run("equipment", "add", "LO-1", "-k", "printer")
    desk.run("log", "dark", "-s", "PR 2", "--yes")
    desk.run("loan", "out", "3", "LO-1", "--due", "2026-03-10")
    # what has become of them since
    desk.at("2026-04-13 09:00").run("task", "plan", "--until", "today", "--quiet")
    desk.run("complaint", "log", "3", "nobody came", "--about", "Zhao")
    desk.run("reopen", "2", "-r", "nobody came")
    desk.run("contract", "remove", "C-0001")
    desk.run("contract", "end", "C-0002", "--on", "2026-03-31", "--why", "sold")
    desk.run("contract", "use", "C-0003", "visit", "4")
    desk.run("contract", "renew", "C-0004")
    desk.run("contract", "end", "C-0005", "--on", "2026-05-01", "--why", "sold")
    desk.run("equipment", "edit", "PR-1", "--scrapped", "2026-04-01")
    desk.run("customer", "merge", "Gone", "--into", "示例")
    desk.run("engineer", "edit", "Zhao", "--left")
    return desk


def commands(desk: Desk, *, within: str = "1 day") -> dict[str, set[str]]:
    """Rule or source → the commands of its lines, the number of the task left out."""
    found: dict[str, set[str]] = {}
    for line in desk.json("agenda", "--within", within, SVCDESK_LANG="ko"):  # programs read the same in each language
        said = line["next"].replace(line["number"], "T") if line["source"] == "task" else line["next"]
        found.setdefault(f"{line['rule'] or line['source']} {line['about'] or '-'}", set()).add(said)
    return found


def test_each_state_has_its_command(spring: Desk) -> None:
    told = commands(spring)
    ended = "svcdesk task drop T --why 'the contract ended on 2026-03-31'"
    removed = {"svcdesk task drop T --why 'the contract was removed'"}
    assert told["visits -"] == told["ask -"] == told["renewal -"] == removed
    assert told["visits C-0002"] == {ended}
    assert told["visits C-0003"] == {"svcdesk task drop T --why 'C-0003 has none left of visit'"}
    assert told["visits C-0004"] == {"svcdesk task visit T"}
    assert told["renewal C-0006"] == {"svcdesk task done T"}  # that of C-0004 follows it, too
    was_ended = "the contract was ended, it lasts until 2026-05-01"
    assert told["renewal C-0005"] == {f"svcdesk task drop T --why '{was_ended}'"}
    assert told["renewal C-0008"] == {"svcdesk contract renew C-0008"}
    assert told["ask C-0002"] == {"svcdesk survey take service CU-0001 --task T"}  # they are asked all the same
    assert not {"looks PR-1", "clean PR-1"} & told.keys()  # it was scrapped
    assert told["looks PR 2"] == {"svcdesk task visit T"}
    assert told["prepare C-0007"] == {"svcdesk task visit T"}  # before it begins
    assert told["papers -"] == {"svcdesk report month 2026-02 --task T", "svcdesk report month 2026-03 --task T"}
    assert told["promise -"] >= {"svcdesk complaint outcome SD-000002 --why 'there is more to tell'"}
    number = next(
        each["number"] for each in spring.json("task", "list", "--rule", "visits") if each["about"] == "C-0002"
    )
    refused = spring.run("task", "visit", number, code=1).err
    assert f"{number}: the contract ended on 2026-03-31; the visit is not needed any more" in refused
    assert refused.endswith(f"more: {ended.replace(' T ', f' {number} ')}\n")
    spring.run("task", "visit", spring.json("task", "list", "--rule", "prepare")[0]["number"], "-e", "Wang")
    assert spring.json("show", "5")["contract"]["number"] != "C-0007"
    assert commands(spring)["prepare SD-000005"] == {"svcdesk show SD-000005"}


def test_every_command_runs_as_printed(spring: Desk) -> None:
    lines = spring.json("agenda", "--within", "1 month")
    assert {line["source"] for line in lines} == {"task", "promise", "loan"}
    assert len(lines) > 30
    sorts = {(line["rule"], line["next"].replace(line["number"], "T")): line for line in lines}  # one of each sort
    for line in sorts.values():
        typed = shlex.split(line["next"])[1:]
        spring.run(*typed, *MORE.get(" ".join(typed[:2]), ()), stdin="kept")
    done = {line["number"] for line in sorts.values() if line["source"] != "promise"}
    left = [line for line in spring.json("agenda", "--within", "1 month") if line["number"] in done]
    assert {line["next"].split()[1] for line in left} == {"show"}  # visits have begun


def test_a_paper_of_a_month_is_a_report_that_needs_no_more_than_the_month(desk: Desk) -> None:
    needing = (name for name, report in COMMANDS.items() if any(word.required for word in words(report)))
    assert sorted(needing) == sorted(ASKS_MORE)
    text = desk.config.read_text(encoding="utf-8")
    rule = "\ncare:\n  papers: {{report: [{name}], each: desk, every: month, due: day 5}}\n"
    for name, without, said in (
        ("solved", "", "'solved' means nothing here"),
        ("repeats", "repeats: 30 days\n", "say within"),
    ):
        assert without in text
        desk.config.write_text(text.replace(without, "") + rule.format(name=name), encoding="utf-8")
        assert said in desk.run("config", "check", code=3).err
