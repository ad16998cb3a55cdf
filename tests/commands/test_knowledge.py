"""`knowledge`: articles are written from what solved tickets know, found, used, and counted as having helped or not."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once
from tests.terminal import Terminal


@built_once
def solved(desk: Desk) -> Desk:
    """The example desk with a ticket that was solved at the second level, and nothing written yet."""
    example = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(
        example.replace("\n#knowledge:", "\nknowledge:").replace("\n#  E12:", "\n  E12:"), encoding="utf-8"
    )
    desk.at("2026-03-02 09:00")
    desk.run("customer", "add", "Example Clinic")
    desk.run("equipment", "add", "T-1", "-k", "terminal", "-c", "Example Clinic")
    desk.run("log", "没有定位，下雨以后", "-s", "T-1")
    desk.run("escalate", "1", "-r", "nobody here knows")
    desk.run("resolve", "1", "-c", "water in the aerial", "-s", "new aerial, sealed")
    return desk.at("2026-03-02 10:00")


def write(desk: Desk, *words: str) -> None:
    desk.run("knowledge", "add", "--from", "1", "--title", "No position after rain", *words)


def test_closing_says_whose_solution_should_become_an_article(solved: Desk) -> None:
    said = solved.run("close", "1").err
    assert said == (
        "SD-000001 was solved at Service centre: "
        "'svcdesk knowledge add --from SD-000001 --title \"…\"' writes down how\n"
    )
    solved.run("log", "easy", "-c", "Example Clinic")
    solved.run("resolve", "2", "-c", "off", "-s", "switched on")
    assert solved.run("close", "2").err == ""  # solved by the first level
    for command in (["undo", "1"], ["knowledge", "add", "--from", "1", "--title", "x"]):
        solved.run(*command)
    assert solved.run("close", "1").err == ""
    solved.run("log", "again", "-c", "Example Clinic")
    solved.run("escalate", "3", "-r", "x")
    solved.run("resolve", "3", "--as", "K-0001")
    assert solved.run("close", "3").err == ""


def test_what_the_ticket_knows_is_not_typed_again(solved: Desk) -> None:
    write(solved, "--code", "E12", "--cause", "rain gets into the aerial")
    (article,) = solved.json("knowledge", "list")
    assert {key: article[key] for key in ("number", "equipment", "code", "symptom", "cause", "solution", "ticket")} == {
        "number": "K-0001",
        "equipment": "terminal",
        "code": "E12",
        "symptom": "没有定位，下雨以后",
        "cause": "rain gets into the aerial",
        "solution": "new aerial, sealed",
        "ticket": "SD-000001",
    }
    assert "SD-000001 is K-0001 already" in solved.run("knowledge", "add", "--from", "1", "--title", "x", code=1).err
    solved.run("log", "open", "-c", "Example Clinic")
    refused = solved.run("knowledge", "add", "--from", "2", "--title", "x", code=2).err
    assert "SD-000002 is not solved yet" in refused
    assert "give --title, --solution" in solved.run("knowledge", "add", "--cause", "x", code=2).err
    assert "give --title, --cause, --solution" in solved.run("knowledge", "add", code=2).err


def test_a_call_is_shown_what_may_help_after_the_number(solved: Desk) -> None:
    write(solved)
    for _each in range(4):
        solved.run("knowledge", "add", "--title", "定位", "-c", "x", "-s", "y")
    done = solved.run("log", "定位没有了", "-s", "T-1")
    shown = [line for line in done.err.splitlines() if line.startswith("perhaps")]
    assert len(shown) == 3
    assert not any("perhaps" in line for line in done.out.splitlines())
    about_code = solved.run("log", "E12", "-c", "Example Clinic").err.splitlines()
    assert about_code[-1] == "code E12, no position: aerial cut, measure the aerial, GPS"
    solved.run("resolve", "2", "--as", "1")
    told = solved.run("log", "下雨没有定位", "-s", "T-1", "--json").err
    assert "perhaps K-0001, No position after rain: new aerial, sealed (helped 1 of 1)" in told


@pytest.mark.parametrize("again", ["reopen 2 -r again", "log again -j 2"])
def test_a_ticket_that_is_worked_on_again_says_that_it_did_not_help(solved: Desk, again: str) -> None:
    write(solved)
    solved.run("log", "no position", "-s", "T-1")
    done = solved.run("resolve", "2", "--as", "k-0001", "--solution", "another aerial")
    assert "resolved: water in the aerial → another aerial" in done.out
    assert "as K-0001 says: No position after rain" in done.out
    helped = [(each["used"], each["helped"]) for each in solved.json("knowledge", "list")]
    solved.at("2026-03-02 11:00").run(*again.split())
    helped += [(each["used"], each["helped"]) for each in solved.json("knowledge", "list")]
    solved.at("2026-03-02 12:00").run("resolve", "2", "--as", "1")
    solved.run("close", "2")
    helped += [(each["used"], each["helped"]) for each in solved.json("knowledge", "list")]
    assert helped == [(1, 1), (1, 0), (2, 1)]
    uses = solved.json("knowledge", "show", "1")["uses"]
    assert [(use["ticket"], use["helped"]) for use in uses] == [("SD-000002", True), ("SD-000002", False)]


def test_articles_are_found_before_solved_tickets(solved: Desk) -> None:
    write(solved)
    for words in (["定位"], ["aerial"], ["下雨", "定位"], ["--equipment", "terminal"]):
        found = solved.json("knowledge", "find", *words)
        assert [each["number"] for each in found["articles"]] == ["K-0001"], words
        assert [each["number"] for each in found["tickets"]] == ["SD-000001"], words
    found = solved.json("knowledge", "find", "aerial", "--equipment", "printer")
    assert (found["articles"], found["tickets"]) == ([], [])
    found = solved.json("knowledge", "find", "--code", "e12")
    assert found["faults"][0]["remedy"] == "measure the aerial"
    shown = solved.run("knowledge", "find", "position").out
    assert shown.index("K-0001") < len(shown)
    assert "what is wanted?" in solved.run("knowledge", "find", code=2).err


def test_nothing_that_is_typed_is_an_operator(solved: Desk) -> None:
    write(solved)
    for words in ('"', "'", "AND OR NOT (", "NEAR/2 *", "😀", "位", "x", "%", "--", "定 位", "a:b^2"):
        assert solved.run("knowledge", "find", "--", words).code == 0, words
    assert solved.run("knowledge", "find", "😀").err == "nothing says that\n"


def test_what_it_said_before_stays_to_be_seen(solved: Desk) -> None:
    write(solved)
    solved.run("knowledge", "edit", "1", "-", stdin="solution: |\n  measure the aerial\n  seal it\nsymptom:\n")
    shown = solved.run("knowledge", "show", "1").out
    assert "  solution   measure the aerial\n             seal it\n" in shown
    history = solved.json("knowledge", "show", "1")["history"]
    assert history[1]["data"]["was"] == {"symptom": "没有定位，下雨以后", "solution": "new aerial, sealed"}
    assert "K-0001 says so already" in solved.run("knowledge", "edit", "1", "--symptom", "", code=1).err
    assert "give --cause" in solved.run("knowledge", "edit", "1", "--cause", "", code=2).err
    wrong = solved.run("knowledge", "edit", "1", "-", stdin="code: E13\nsolve: x\n", code=2).err
    assert "stdin:1: code" in wrong
    assert "stdin:2: solve" in wrong
    solved.run("knowledge", "edit", "1", "-", stdin="equipment: Printer\n")
    assert solved.json("knowledge", "show", "1")["equipment"] == "printer"


def test_one_that_is_retired_is_found_no_more(solved: Desk) -> None:
    write(solved)
    solved.run("knowledge", "retire", "1", "--why", "the new aerial is tight")
    assert solved.json("knowledge", "find", "aerial")["articles"] == []
    assert solved.json("knowledge", "list") == []
    assert len(solved.json("knowledge", "list", "--retired")) == 1
    solved.run("log", "定位没有了", "-s", "T-1")
    for command in (["resolve", "2", "--as", "1"], ["knowledge", "edit", "1", "--title", "x"]):
        assert "K-0001 is retired: the new aerial is tight" in solved.run(*command, code=1).err
    assert "no article '7'" in solved.run("resolve", "2", "--as", "7", code=1).err


def test_in_an_editor_a_mistake_loses_nothing(solved: Desk) -> None:
    terminal = Terminal(solved, "knowledge", "add", "--from", "1", VISUAL="sed -i s/^title:.*/titel:/")
    assert "titel" in terminal.until("open it again")
    terminal.press("no\n")
    said, code = terminal.end()
    assert code == 2
    command = said.partition("go on with: svcdesk ")[2].splitlines()[0].split()
    file = solved.folder / command[-1]
    file.write_text(file.read_text(encoding="utf-8").replace("titel:", "title: 雨后没有定位"), encoding="utf-8")
    assert "new article K-0001, from SD-000001: 雨后没有定位" in solved.run(*command).out
    terminal = Terminal(solved, "knowledge", "edit", "1", VISUAL="sed -i s/sealed/glued/")
    assert "solution new aerial, glued" in terminal.end()[0]
