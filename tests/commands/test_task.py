"""Tasks: added for a customer by a day, tried, put off, done or dropped; each once, with what came of it."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once


@built_once
def clinic(desk: Desk) -> Desk:
    """Two customers and one task, due on Friday, on Monday at 09:00."""
    desk.at("2026-03-02 09:00")
    desk.run("customer", "add", "示例诊所", "--phone", "13800000001")
    desk.run("customer", "add", "Sample School")
    desk.run("task", "add", "示例", "send the manual 手册", "--due", "friday", "--for", "wang")
    return desk


def test_a_task_from_entered_to_done(clinic: Desk) -> None:
    desk = clinic
    shown = desk.json("task", "show", "1")
    wanted = {"number": "T-0001", "state": "open", "due_on": "2026-03-06", "what": "send the manual 手册"}
    assert {key: shown[key] for key in wanted} == wanted
    assert (shown["customer"], shown["for"], shown["made_by"]) == ("示例诊所", "Wang Lin", "tester")
    assert desk.at("2026-03-05 09:00").run("task", "tried", "1", "--why", "nobody answered").out == (
        "T-0001 was tried in vain (示例诊所: send the manual 手册): nobody answered\n"
    )
    assert "2 times by now" in desk.run("task", "tried", "T-0001", "--why", "engaged", "--at", "08:30").out
    out = desk.run("task", "put-off", "t-0001", "monday", "--why", "on holiday").out
    assert out.startswith("T-0001 is due Mon 2026-03-09, was Fri 2026-03-06 (")
    done = desk.json("task", "done", "1", "--note", "they have it", "--at", "08:55")[0]
    assert (done["state"], done["outcome"], done["tried"], done["done_at"]) == (
        "done", "they have it", 2, "2026-03-05T00:55:00Z",
    )  # fmt: skip
    story = [(each["event"], each["data"].get("why")) for each in desk.json("task", "show", "1")["timeline"]]
    assert story == [
        ("task added", None), ("task tried", "engaged"), ("task done", None), ("task tried", "nobody answered"),
        ("task put off", "on holiday"),
    ]  # fmt: skip


def test_what_has_ended_is_refused(clinic: Desk) -> None:
    clinic.run("task", "drop", "1", "--why", "closed down")
    for words in (("done", "1"), ("tried", "1", "--why", "x"), ("put-off", "1", "2026-04-01", "--why", "x")):
        assert clinic.run("task", *words, code=1).err == "svcdesk: T-0001 is dropped: closed down\n"
    clinic.run("undo")
    clinic.run("task", "done", "1")
    assert clinic.run("task", "drop", "1", "--why", "x", code=1).err == "svcdesk: T-0001 is done already, by tester\n"
    assert "no task '7': see 'svcdesk task list'" in clinic.run("task", "done", "7", code=1).err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("put-off", "1", "friday", "--why", "x"), "T-0001 is due on 2026-03-06 already: name a later day"),
        (("put-off", "1", "in 8 days", "--why", " "), "--why needs a reason"),
        (("tried", "1", "--why", ""), "--why needs a reason"),
        (("add", "示例", " ", "--due", "friday"), "a task says what is to be done"),
        (("add", "示例", "x", "--due", "friday", "--for", "nobody"), "no engineer 'nobody'"),
        (("add", "示例", "x", "--due", "some day"), "'some day' is no date"),
    ],
)
def test_bad_words_change_nothing(clinic: Desk, words: tuple[str, ...], said: str) -> None:
    assert said in clinic.run("task", *words, code=None).err
    tasks = clinic.json("task", "list", "--state", "all")
    assert [(each["due_on"], each["tried"]) for each in tasks] == [("2026-03-06", 0)]


def test_lists_are_by_state_customer_and_person(clinic: Desk) -> None:
    clinic.run("task", "add", "Sample School", "call", "--due", "today")
    clinic.run("task", "add", "Sample School", "thank them", "--due", "in 3 months", "--for", "Zhao")
    clinic.run("task", "done", "2")

    def listed(*options: str) -> list[str]:
        return [each["number"] for each in clinic.json("task", "list", *options)]

    assert listed() == ["T-0001", "T-0003"]
    assert listed("--state", "all") == ["T-0002", "T-0001", "T-0003"]
    assert listed("--state", "done", "-c", "school") == ["T-0002"]
    assert listed("--for", "wang") == ["T-0001"]
    assert clinic.json("task", "show", "3")["due_on"] == "2026-06-02"


def test_tasks_follow_a_customer_who_is_merged_and_stand_against_removing(clinic: Desk) -> None:
    assert "has a history" in clinic.run("customer", "remove", "示例", code=1).err
    clinic.run("customer", "merge", "示例", "--into", "Sample School")
    page = clinic.json("customer", "show", "school")
    assert [(each["number"], each["for"]) for each in page["tasks"]] == [("T-0001", "Wang Lin")]


def test_who_leaves_is_told_of_their_tasks(clinic: Desk) -> None:
    assert "task T-0001: send the manual 手册" in clinic.run("engineer", "edit", "Wang", "--left").out


def test_an_announcement_is_a_task_for_each_customer_with_such_a_contract(clinic: Desk) -> None:
    clinic.run("contract", "add", "示例", "--kind", "full", "--from", "2026-01-01")
    clinic.run("contract", "add", "Sample School", "--kind", "full", "--from", "2025-01-01")  # it has ended
    words = ("upgrade to 3.2 升级", "--due", "friday", "--why", "security", "--changes", "new page")
    told = clinic.json("task", "announce", *words, "--contract", "full", "--for", "Zhao")
    assert [(each["number"], each["customer"], each["for"]) for each in told] == [("T-0002", "示例诊所", "Zhao Min")]
    shown = clinic.run("task", "show", "2").out
    assert "  why       security\n  changes   new page\n" in shown
    clinic.run("undo")
    assert clinic.json("task", "list") == clinic.json("task", "list", "--customer", "示例")
    school, other = (each["number"] for each in clinic.json("task", "announce", *words))
    # run again, it is for whoever came since
    clinic.run("task", "done", school)
    clinic.run("task", "put-off", other, "2026-03-09", "--why", "they are closed")
    clinic.run("customer", "add", "New Dealer")
    told = clinic.run("task", "announce", " Upgrade to 3.2  升级", *words[1:])
    assert (told.out.count("new task"), "New Dealer" in told.out) == (1, True)
    assert told.err.splitlines() == [
        f"there already: {school}, Sample School, due 2026-03-06, done",
        f"there already: {other}, 示例诊所, due 2026-03-09, open",
    ]
    assert clinic.json("task", "announce", *words) == []
    clinic.run("task", "done", other)
    again = clinic.run("task", "announce", words[0], "--due", "2026-03-16")  # another day, the same news
    assert (again.out, again.err.count("there already: ")) == ("", 3)
    assert f"there already: {school}, Sample School, due 2026-03-06, done" in again.err
    late = clinic.run("task", "announce", "another", "--due", "2026-03-01", code=2).err
    assert late == "svcdesk: 2026-03-01 is past: --due names the day by which customers are to be told\n"
    clinic.run("contract", "end", "1", "--on", "2026-03-01", "--why", "closed")
    assert "nobody would be told" in clinic.run("task", "announce", *words, "--contract", "full", code=1).err
