"""`svcdesk note --take-back`: what was said to have happened has not; promises are judged without it."""

from __future__ import annotations

from tests.conftest import Desk, built_once

SAID = ("--why", "那是 18 号")


@built_once
def desk(desk: Desk) -> Desk:
    desk.at("2026-03-02 09:00").run("log", "打印机卡纸", "-c", "示例诊所", "-p", "P2", "--tier", "gold")
    return desk


def clock(desk: Desk, target: str) -> tuple[str | None, str | None]:
    shown = next(each for each in desk.json("show", "1")["clocks"] if each["target"] == target)
    return shown["outcome"], shown["missed_at"]


def test_what_it_had_turned_to_met_is_missed_again(desk: Desk) -> None:
    desk.at("2026-03-02 09:05").run("note", "1", "叫他们重启", "--event", "answered")
    desk.at("2026-03-02 09:10").run("note", "1", "再看看")
    assert desk.outcomes()["answer"] == "met"
    done = desk.at("2026-03-02 11:00").run("note", "1", "--take-back", "answered", *SAID)
    assert done.out.startswith(
        "SD-000001: taken back, of Mon 2026-03-02 09:05: answered: 叫他们重启 (told Mon 2026-03-02 11:00: 那是 18 号)\n"
        "  First answer: "
    )
    assert clock(desk, "answer") == (None, "2026-03-02T01:15:00Z")
    timeline = desk.json("show", "1")["timeline"]
    assert [each["event"] for each in timeline if each["taken_back"]] == ["answered"]
    assert "answered: 叫他们重启 (taken back)" in desk.run("show", "1").out
    assert "1" in desk.run("report", "overdue").out
    desk.run("undo")
    assert clock(desk, "answer") == ("met", None)


def test_consequences_follow(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8")
    key = "        within:\n          - {priority: [P1, P2], within: 30m}"
    assert key in text
    desk.config.write_text(text.replace(key, "        missed: {extend: 1 month}\n" + key, 1), encoding="utf-8")
    desk.run("contract", "add", "示例诊所", "--kind", "full", "--from", "2026-01-01")
    desk.run("log", "没电", "-c", "示例诊所", "-p", "P2", "--tier", "standard")
    desk.at("2026-03-02 09:05").run("note", "2", "说过了", "--event", "answered")
    ends = desk.json("contract", "list")[0]["ends_on"]
    desk.at("2026-03-02 12:00").run("note", "2", "--take-back", "answered", *SAID)
    assert desk.json("contract", "list")[0]["ends_on"] > ends
    desk.run("undo")
    assert desk.json("contract", "list")[0]["ends_on"] == ends


def test_of_one_given_twice_the_last_or_the_one_named(desk: Desk) -> None:
    desk.at("2026-03-02 09:05").run("note", "1", "first", "--event", "answered")
    desk.at("2026-03-02 09:20").run("note", "1", "second", "--event", "answered")
    desk.at("2026-03-02 09:30").run("note", "1", "--take-back", "answered", "--at", "09:05", *SAID)
    assert desk.outcomes()["answer"] == "missed"  # the second came after 15 minutes
    desk.run("note", "1", "--take-back", "answered", *SAID)
    assert desk.outcomes()["answer"] is None
    refused = desk.run("note", "1", "--take-back", "answered", *SAID, code=1).err
    assert refused == "svcdesk: no note on SD-000001 says 'answered': see 'svcdesk show SD-000001'\n"


def test_of_an_earlier_day_on_a_ticket_that_has_ended(desk: Desk) -> None:
    desk.at("2026-03-02 09:05").run("note", "1", "said", "--event", "opinion")
    desk.at("2026-03-03 09:00").run("resolve", "1", "-c", "roller", "-s", "changed")
    assert desk.outcomes()["opinion"] == "met"
    desk.at("2026-03-05 09:00").run("note", "1", "--take-back", "opinion", *SAID)
    assert desk.outcomes()["opinion"] == "missed"
    assert desk.json("show", "1")["state"] == "resolved"


def test_what_no_note_tells_is_refused_with_the_command_that_does(desk: Desk) -> None:
    desk.run("note", "1", "--take-back", "opinion", code=2)
    assert desk.run("note", "1", "words", "--take-back", "opinion", *SAID, code=2).err == (
        "svcdesk: --take-back writes no note: leave the text and --event out\n"
    )
    desk.run("log", "again", "--join", "1")
    assert "svcdesk call move" in desk.run("note", "1", "--take-back", "called", *SAID, code=1).err
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("dispatch", "arrive", "1")
    assert "svcdesk undo SD-000001" in desk.run("note", "1", "--take-back", "arrived", *SAID, code=1).err
    desk.run("note", "1", "said", "--event", "opinion", "--at", "09:00")
    other = desk.run("note", "1", "--take-back", "opinion", "--at", "08:00", *SAID, code=1).err
    assert other == "svcdesk: SD-000001 has no 'opinion' at that time: it has some at 2026-03-02 09:00\n"
    desk.run("note", "1", code=2)


def test_that_of_a_colleague_is_named(desk: Desk) -> None:
    desk.at("2026-03-02 09:05").run("--user", "wang", "note", "1", "first", "--event", "answered")
    refused = desk.run("note", "1", "--take-back", "answered", *SAID, code=1).err
    assert refused == (
        "svcdesk: the last 'answered' of SD-000001 is wang's, of 2026-03-02 09:05:"
        " add --at '2026-03-02 09:05' to take that back\n"
    )
    desk.run("note", "1", "--take-back", "answered", "--at", "2026-03-02 09:05", *SAID)
    assert desk.outcomes()["answer"] is None
