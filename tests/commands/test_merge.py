"""`merge`: what was logged twice is one ticket, at its own times and with its promises once."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def twice(desk: Desk) -> Desk:
    """One fault of Example Clinic's that was logged at 9:00 and, by somebody else, at 9:20."""
    desk.at("2026-03-02 09:00").run("log", "printer jams", "-c", "Example Clinic", "-t", "13900000007")
    desk.at("2026-03-02 09:20").run("log", "打印机卡纸", "-c", "Example Clinic", "-t", "13900000008", "--caller", "Li")
    return desk


def promised(desk: Desk) -> int:
    counted = desk.json("report", "attainment")
    return sum(each["met"] + each["missed"] + each["running"] for each in counted)


def test_calls_notes_visits_and_files_are_one_tickets(twice: Desk) -> None:
    (twice.folder / "photo.png").write_bytes(b"x")
    for number, engineer in (("1", "Wang"), ("2", "Zhao")):
        twice.run("assign", number, engineer)
        twice.run("dispatch", "order", number)
        twice.run("attachment", "add", number, "photo.png" if number == "1" else str(twice.config))
    twice.run("note", "2", "told them to restart", "--event", "answered", SVCDESK_USER="ann")
    twice.run("schedule", "2", "14:00")
    twice.run("consent", "2", "--to", "remote", "--by", "Li", "--how", "phone")
    twice.run("hold", "2", "--reason", "customer")
    before = promised(twice)
    done = twice.at("2026-03-02 09:40").run("merge", "2", "--into", "1")
    assert "SD-000001: answered: told them to restart (ann, of SD-000002)\n" in done.out
    assert "SD-000001: SD-000002, a duplicate, is merged into it\n  First answer: met" in done.out
    assert promised(twice) == before - 2
    one, other = twice.json("show", "1"), twice.json("show", "2")
    assert [call["said"] for call in one["calls"]] == ["printer jams", "打印机卡纸"]
    assert [visit["visit"] for visit in one["visits"]] == [1, 2]
    assert [file["number"] for file in one["attachments"]] == [1, 2]
    assert [each["data"]["visit"] for each in one["timeline"] if each["event"] == "ordered"] == [1, 2]
    assert len(one["appointments"]) == 1
    assert [each["event"] for each in one["timeline"]][-1] == "duplicate merged"
    assert [each["at"] for each in one["timeline"]] == sorted(each["at"] for each in one["timeline"])
    answer = next(each for each in one["clocks"] if each["target"] == "answer")
    assert (answer["outcome"], answer["stopped_at"]) == ("met", "2026-03-02T01:20:00Z")
    assert (other["state"], other["duplicate_of"], other["calls"], other["visits"]) == (
        "cancelled", "SD-000001", [], []
    )  # fmt: skip
    assert {each["outcome"] for each in other["clocks"]} == {"void"}
    assert [each["number"] for each in twice.json("list")] == ["SD-000001"]
    assert "duplicates  SD-000002" in twice.run("show", "1").out
    assert "duplicate of  SD-000001" in twice.run("show", "2").out


def test_whatever_is_done_about_a_duplicate_is_done_there(twice: Desk) -> None:
    twice.run("merge", "2", "--into", "1")
    told = "SD-000002 is a duplicate of SD-000001: it was done there\n"
    assert (done := twice.run("note", "2", "more")).out == "SD-000001: more\n"
    assert done.err == told
    done = twice.run("log", "again", "--join", "2")
    assert done.out == "SD-000001: the customer called again: again\n"
    assert told in done.err
    twice.run("resolve", "2", "-c", "x", "-s", "y")
    twice.run("reopen", "2", "-r", "still jams")
    assert twice.json("show", "1")["state"] == "open"
    assert twice.json("show", "2")["state"] == "cancelled"
    refused = twice.run("edit", "2", "--summary", "x", code=1)
    assert "SD-000002 is a duplicate of SD-000001: name SD-000001" in refused.err
    # chains: a third one is merged into what the second leads to; the first into one that is older still
    twice.run("log", "and again", "-c", "Example Clinic")
    twice.run("merge", "3", "--into", "2")
    assert twice.json("show", "3")["duplicate_of"] == "SD-000001"
    twice.run("log", "the first call", "-c", "Example Clinic", "--at", "08:40")
    twice.run("merge", "1", "--into", "4")
    assert twice.run("note", "3", "whose?").out == "SD-000004: whose?\n"
    assert len(twice.json("show", "4")["calls"]) == 5


def test_it_is_taken_back_whole(twice: Desk) -> None:
    twice.run("note", "2", "told", "--event", "answered")
    before = [twice.json("show", number) for number in ("1", "2")]
    twice.run("merge", "2", "--into", "1")
    twice.run("undo")
    after = [twice.json("show", number) for number in ("1", "2")]
    for one, other in zip(before, after, strict=True):
        assert {**one, "timeline": []} == {**other, "timeline": []}
    assert "\n  duplicates" not in twice.run("show", "1").out
    twice.run("merge", "2", "--into", "1")
    assert [each["said"] for each in twice.json("show", "1")["calls"]] == ["printer jams", "打印机卡纸"]


def test_what_is_refused(twice: Desk) -> None:
    refused = {
        ("1", "1"): "SD-000001 cannot be merged into itself",
        ("1", "2"): "so it goes on: 'svcdesk merge SD-000002 --into SD-000001'",
        ("3", "1"): "SD-000003 is a ticket of Sample School (CU-0002), SD-000001 of Example Clinic (CU-0001):"
        " 'svcdesk edit SD-000003 --customer CU-0001' first",
        ("4", "2"): "SD-000004 is about PR-2 and SD-000002 about PR-1: 'svcdesk edit SD-000004 --serial PR-1' first",
        ("5", "1"): "SD-000005 is cancelled: 'svcdesk reopen SD-000005 -r",
        ("2", "5"): "SD-000005 is cancelled: 'svcdesk reopen SD-000005 -r",
        ("6", "1"): "SD-000006: Q-0001 belongs to it and cannot move along",
    }
    for serial in ("PR-1", "PR-2"):
        twice.run("equipment", "add", serial, "-k", "printer", "-c", "clinic")
    twice.run("log", "x", "-c", "Sample School")
    twice.run("edit", "2", "--serial", "PR-1")
    twice.run("log", "x", "-s", "PR-2")
    twice.run("log", "x", "-c", "Example Clinic")
    twice.run("cancel", "5", "-r", "x")
    twice.run("log", "x", "-c", "Example Clinic")
    twice.run("quote", "make", "6", "--minutes", "40")
    for (number, into), message in refused.items():
        assert message in twice.run("merge", number, "--into", into, code=1).err
    twice.run("merge", "2", "--into", "1")
    assert twice.json("show", "1")["equipment"]["serial"] == "PR-1"
    assert "merged into SD-000001 already" in twice.run("merge", "2", "--into", "3", code=1).err


def test_no_miss_is_forgotten_without_a_reason(twice: Desk) -> None:
    twice.run("note", "1", "answered", "--event", "answered")
    late = twice.at("2026-03-02 11:30")  # 2 hours after the second call, which nobody answered
    assert (
        "First answer' was due 2026-03-02 11:20 and is missed, on SD-000001 it is not"
        in late.run("merge", "2", "--into", "1", code=1).err
    )
    late.run("merge", "2", "--into", "1", "--why", "one call, taken by two of us")
    assert late.json("report", "overdue") == []
    assert {each["target"]: each["missed"] for each in late.json("report", "attainment")} == {"answer": 0, "solve": 0}


def test_an_answer_by_the_duplicate_makes_a_recorded_miss_none_with_a_reason(twice: Desk) -> None:
    twice.run("note", "2", "answered", "--event", "answered")
    late = twice.at("2026-03-02 11:10")
    late.run("note", "1", "answered", "--event", "answered")
    assert late.outcomes()["answer"] == "missed"
    assert "add --why and the reason" in late.run("merge", "2", "--into", "1", code=1).err
    done = late.run("merge", "2", "--into", "1", "--why", "one call")
    assert "First answer: met at 09:20, after all; its miss is taken back" in done.out
    assert "told them" not in done.out
    assert "answered: answered (tester, of SD-000002)\n" in done.out
