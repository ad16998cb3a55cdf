"""`svcdesk field`: a laptop takes a part of the desk along, and brings back what was typed."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk
from tests.field.laptops import Laptop, at, facts, office_of, take

MACHINES = Path(__file__).parents[2] / "docs" / "many-machines.md"


@pytest.fixture
def office(tmp_path: Path) -> Desk:
    return office_of(tmp_path / "office")


@pytest.fixture
def laptop(office: Desk, tmp_path: Path) -> Laptop:
    return take(office, tmp_path / "laptop", "wang")


def numbers(desk: Desk) -> list[str]:
    return [row["number"] for row in desk.json("list", "--state", "all")]


# taking it along


def test_it_holds_what_the_engineer_needs_and_no_more(office: Desk, laptop: Laptop) -> None:
    assert numbers(laptop) == ["SD-000001"]
    assert facts(laptop, "1") == facts(office, "1")
    assert [row["name"] for row in laptop.json("customer", "list")] == ["示例诊所"]
    assert [row["serial"] for row in laptop.json("equipment", "list")] == ["PR-1"]
    assert [row["holder"] for row in laptop.json("stock", "list")] == ["centre/Wang Lin"]
    assert [row["name"] for row in laptop.json("engineer", "list")] == ["Wang Lin", "Zhao Min"]
    assert laptop.run("db", "check", "--replay").out == f"{laptop.database} is sound\n"


def test_it_says_what_lies_on_the_laptop(office: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    mine = folder / "svcdesk.yaml"
    mine.write_text("mine")
    refused = Laptop(folder, "wang").at(office.now).run("field", "take", str(office.place), code=1).err
    assert refused == f"svcdesk: {mine} is there already: make an empty folder for the copy, and take it there\n"
    assert mine.read_text() == "mine"
    mine.unlink()
    said = Laptop(folder, "wang").at(office.now).run("field", "take", str(office.place)).out
    assert said.startswith(f"{folder / 'svcdesk.db'}: 1 ticket, 1 customer, 1 machine\n")
    assert "Encrypt the disk" in said
    assert "What is typed here is wang's, who alone can bring it back.\n" in said
    assert [folder.joinpath(name).stat().st_mode & 0o777 for name in ("svcdesk.db", "svcdesk.yaml")] == [0o600] * 2


def test_a_laptop_that_has_a_desk_keeps_it(office: Desk, laptop: Laptop) -> None:
    laptop.run("note", "1", "not synced")
    refused = laptop.run("field", "take", str(office.place), code=1)
    assert refused.err.endswith("is there already: 'svcdesk field sync' brings a copy up to date\n")
    assert len(laptop.json("field", "outbox")) == 1


def test_an_engineer_without_a_login_has_no_copy(office: Desk, tmp_path: Path) -> None:
    office.run("engineer", "add", "Sun Li")
    folder = tmp_path / "laptop"
    folder.mkdir()
    refused = Laptop(folder, "wang").at(office.now).run("field", "take", str(office.place), "--for", "Sun Li", code=2)
    assert "'svcdesk engineer edit 'Sun Li' --login LOGIN'" in refused.err
    assert [*folder.iterdir()] == []


@pytest.mark.usefixtures("laptop")
def test_a_copy_that_was_taken_stays_taken(office: Desk) -> None:
    assert "a laptop has the copy by now" in office.run("undo", code=1, SVCDESK_USER="wang").err


def test_tickets_that_are_over_stay_some_days(office: Desk, tmp_path: Path) -> None:
    office.run("assign", "3", "Wang Lin")
    office.run("resolve", "3", "-c", "a cable", "-s", "another")
    at("2026-03-10 08:00", office)
    assert numbers(take(office, tmp_path / "short", "wang", "--days", "5")) == ["SD-000001"]
    assert len(numbers(take(office, tmp_path / "long", "wang"))) == 2


# away from the office


def test_what_is_for_the_office_is_refused(laptop: Laptop) -> None:
    for words in (
        ["contract", "add", "示例诊所", "--kind", "full"],
        ["customer", "merge", "示例诊所", "--into", "示例诊所"],
    ):
        refused = laptop.run(*words, code=1).err
        assert "is for the office: do it there, once 'svcdesk field sync'" in refused or "itself" in refused
    assert laptop.json("field", "outbox") == []


def test_nobody_else_types_on_it(laptop: Laptop) -> None:
    refused = laptop.run("note", "1", "by somebody else", code=1, SVCDESK_USER="zhao").err
    assert refused == "svcdesk: this is wang's copy of the desk, not zhao's: only wang types on it and brings it back\n"
    assert laptop.events() == ["logged", "assigned", "ordered"]


def test_without_a_name_its_owner_types(laptop: Laptop) -> None:
    laptop.run("note", "1", "mine", SVCDESK_USER="", LOGNAME="somebody")
    assert laptop.json("show", "1")["timeline"][-1]["actor"] == "wang"


def test_numbers_are_the_laptops_until_the_office_gives_its_own(office: Desk, laptop: Laptop) -> None:
    office.run("log", "first at the office", "-c", "Sample School")
    laptop.run("log", "seen on the way", "-c", "示例诊所")
    laptop.run("note", "wang-SD-000001", "wang-SD-000001 is next door to SD-000001")
    assert "wang-SD-000001 is SD-000005\n" in laptop.run("field", "sync").out
    note = office.json("show", "5")["timeline"][-1]
    assert (note["actor"], note["data"]["text"]) == ("wang", "SD-000005 is next door to SD-000001")
    laptop.run("log", "another", "-c", "示例诊所")
    assert "wang-SD-000002 is SD-000006\n" in laptop.run("field", "sync").out
    assert office.json("show", "wang-SD-000001")["number"] == "SD-000005"


def test_a_call_that_was_taken_stays_in_sight(laptop: Laptop) -> None:
    laptop.run("log", "seen on the way", "-c", "示例诊所")
    laptop.run("field", "sync")
    assert numbers(laptop) == ["SD-000001", "SD-000004"]


def test_two_laptops_of_one_engineer_give_numbers_of_their_own(office: Desk, laptop: Laptop, tmp_path: Path) -> None:
    second = take(office, tmp_path / "second", "wang")
    for desk in (laptop, second):
        desk.run("log", "seen on the way", "-c", "示例诊所")
    assert "wang-SD-000001 is SD-000004\n" in laptop.run("field", "sync").out
    assert "wang2-SD-000001 is SD-000005\n" in second.run("field", "sync").out


# bringing it back


def test_it_is_at_the_office_as_it_was_typed(office: Desk, laptop: Laptop) -> None:
    (laptop.folder / "脏.jpg").write_bytes(b"a photo")
    form = {
        "fault": "卡纸",
        "cause": "worn",
        "action": "换辊",
        "result": "works",
        "minutes": 30,
        "parts": [{"part": "roller"}],
    }
    (laptop.folder / "form.yaml").write_text(json.dumps(form, ensure_ascii=False), encoding="utf-8")
    for minute, words in enumerate(TYPED.strip().splitlines()):
        laptop.at(f"2026-03-02 09:{minute:02}").run(*shlex.split(words))
    there = facts(laptop, "1")
    at("2026-03-02 18:00", office, laptop)
    assert "up to date: 1 ticket" in laptop.run("field", "sync").out
    assert _told(facts(office, "1")) == _told(there)
    assert facts(laptop, "1") == facts(office, "1")
    entry = office.json("show", "1")["timeline"][-1]
    assert (entry["at"], entry["recorded_at"][:-4]) == ("2026-03-02T01:10:00Z", "2026-03-02T10:00")
    assert [row["quantity"] for row in office.json("stock", "list", "--holder", "Wang Lin")] == [9]
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"
    assert laptop.run("field", "outbox").err == "the office has heard everything\n"


TYPED = """
dispatch accept 1
dispatch depart 1
dispatch arrive 1
note 1 "the roller is worn"
consent 1 --to removal --by "王老师" --how phone
stock issue roller 1 --from "Wang Lin" --ticket 1
dispatch record 1 form.yaml
dispatch attach 1 脏.jpg --photo
dispatch record 1 --signed-by "王老师" --finish
pay 1
resolve 1 -c worn -s "换辊"
"""


def _told(facts: dict[str, Any]) -> dict[str, Any]:
    """What is the same wherever it was learnt: not that something was told later than it happened."""
    for clock in facts["clocks"]:
        del clock["entered_by"]
    told = json.dumps({key: value for key, value in facts.items() if key != "timeline"})
    return dict(json.loads(told.replace("wang-", "")))


def test_it_is_said_once_however_often_it_is_brought(office: Desk, laptop: Laptop) -> None:
    laptop.run("note", "1", "once")
    kept = laptop.copied(laptop.folder.with_name("kept"))
    laptop.run("field", "sync")
    again = Laptop(kept.folder, "wang").at(laptop.now)
    again.run("field", "sync")
    assert office.events().count("noted") == 1
    assert numbers(again) == ["SD-000001"]


def test_an_earlier_word_counts_as_earlier(office: Desk, laptop: Laptop) -> None:
    laptop.at("2026-03-02 09:05").run("hold", "1", "-r", "parts")
    laptop.at("2026-03-02 09:40").run("resume", "1")
    office.at("2026-03-02 09:30").run("assign", "1", "Zhao Min")
    at("2026-03-02 10:00", office, laptop)
    laptop.run("field", "sync")
    assert laptop.json("field", "conflicts") == []
    shown = office.json("show", "1")
    assert [(hold["since"], hold["until"]) for hold in shown["holds"]] == [
        ("2026-03-02T01:05:00Z", "2026-03-02T01:40:00Z")
    ]
    assert shown["engineer"] == "Zhao Min"


def test_a_promise_that_was_kept_away_is_kept(office: Desk, laptop: Laptop) -> None:
    laptop.at("2026-03-02 09:05").run("dispatch", "arrive", "1")
    office.at("2026-03-03 12:00").run("note", "1", "called them", "--event", "answered")
    assert office.outcomes()["answer"] == "missed"
    at("2026-03-03 12:30", office, laptop)
    laptop.run("field", "sync")
    (answer, *_others) = office.json("show", "1")["clocks"]
    assert (answer["target"], answer["outcome"], answer["missed_at"]) == ("answer", "met", None)


def test_a_hold_that_is_over_by_now_was_one(office: Desk, laptop: Laptop) -> None:
    laptop.at("2026-03-02 09:05").run("hold", "1", "-r", "parts", "--until", "2026-03-02 11:00")
    at("2026-03-02 15:00", office, laptop)
    laptop.run("field", "sync")
    assert office.run("note", "1", "so it goes on").out
    assert office.json("show", "1")["holds"][0]["until"] == "2026-03-02T03:00:00Z"


def test_what_was_taken_back_on_the_laptop_is_taken_back(office: Desk, laptop: Laptop) -> None:
    laptop.run("hold", "1", "-r", "parts")
    laptop.run("undo")
    laptop.run("note", "1", "it goes on")
    laptop.run("field", "sync")
    assert office.json("show", "1")["holds"] == []
    assert office.events()[-1] == "noted"


# what the office refuses


@pytest.fixture
def refused(office: Desk, laptop: Laptop) -> Laptop:
    """The office has resolved what Wang holds ten minutes later; he has photographed it, and logged something else."""
    (laptop.folder / "photo.jpg").write_bytes(b"a photo")
    office.at("2026-03-02 09:00").run("dispatch", "cancel", "1", "--reason", "it is done by telephone")
    office.run("resolve", "1", "-c", "a cable", "-s", "put in by telephone")
    laptop.at("2026-03-02 09:10").run("hold", "1", "-r", "parts", "--note", "the roller")
    laptop.at("2026-03-02 09:15").run("log", "the other one, too", "-c", "示例诊所")
    at("2026-03-02 10:00", office, laptop)
    said = laptop.run("field", "sync").out
    assert "refused: SD-000001: hold: reason parts, note the roller: SD-000001 is resolved" in said
    assert "wang-SD-000001 is SD-000004\n" in said
    assert said.endswith("1 thing that was refused waits to be settled: see 'svcdesk field conflicts'\n")
    assert laptop.run("field", "sync").out.splitlines()[1:] == said.splitlines()[-1:]
    return laptop


def test_it_is_listed_with_both_sides(office: Desk, refused: Laptop) -> None:
    for desk in (office, refused):
        (row,) = desk.json("field", "conflicts")
        assert (row["number"], row["ticket"], row["actor"]) == (1, "SD-000001", "wang")
        assert row["said"] == "hold: reason parts, note the roller"
        assert row["since"] == "resolved; tester at Mon 2026-03-02 09:00: resolved: a cable → put in by telephone"
        settle = "svcdesk field settle 1"
        ways = f"{settle} --drop --why …, or {settle} --again once that is put right"
        assert row["settle"] == (ways if desk is office else "at the office")


def test_it_is_done_when_nothing_stands_against_it(office: Desk, refused: Laptop) -> None:
    still = office.run("field", "settle", "1", "--again", code=1).err
    assert still.startswith("svcdesk: 1 is refused still: SD-000001 is resolved")
    office.run("undo", "1")
    done = office.run("field", "settle", "1", "--again").out
    assert "refused before, done now: hold by wang" in done
    shown = office.json("show", "1")
    assert (shown["state"], shown["holds"][0]["since"], shown["holds"][0]["set_by"]) == (
        "held",
        "2026-03-02T01:10:00Z",
        "wang",
    )
    assert office.run("field", "conflicts").err == "nothing is to be settled\n"
    assert refused.run("field", "sync").out == "up to date: 2 tickets, 1 customer, 1 machine\n"
    assert refused.json("field", "conflicts") == []


@pytest.mark.usefixtures("refused")
def test_it_is_dropped_with_a_reason_and_stays_on_record(office: Desk) -> None:
    assert "--drop needs --why" in office.run("field", "settle", "1", "--drop", code=2).err
    assert "say --again" in office.run("field", "settle", "1", code=2).err
    assert "nothing is refused under '7'" in office.run("field", "settle", "7", "--again", code=1).err
    office.run("field", "settle", "1", "--drop", "--why", "it was done by telephone")
    last = office.run("show", "1").out.splitlines()[-1]
    assert last.endswith("dropped: hold by wang, it was done by telephone")
    assert "what is settled stays settled" in office.run("undo", code=1).err
    assert office.json("field", "conflicts") == []
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"


def test_its_photos_stay(office: Desk, laptop: Laptop, tmp_path: Path) -> None:
    (laptop.folder / "photo.jpg").write_bytes(b"a photo")
    office.at("2026-03-02 09:00").run("dispatch", "cancel", "1", "--reason", "they are closed")
    laptop.at("2026-03-02 09:10").run("dispatch", "attach", "1", "photo.jpg", "--photo")
    at("2026-03-02 10:00", office, laptop)
    assert "refused" in laptop.run("field", "sync").out
    assert [row["said"] for row in office.json("field", "conflicts")] == ["dispatch attach: photo.jpg, kind photo"]
    assert office.run("db", "check").out == f"{office.called} is sound\n"
    office.run("db", "copy", str(office.place), str(tmp_path / "copy.db"))
    assert [each.read_bytes() for each in (tmp_path / "copy.db.files").iterdir()] == [b"a photo"]
    office.run("undo", "1")
    office.run("field", "settle", "1", "--again")
    assert [file["name"] for file in office.json("show", "1")["attachments"]] == ["photo.jpg"]


def test_a_copy_is_brought_by_its_owner(office: Desk, laptop: Laptop) -> None:
    laptop.run("note", "1", "mine")
    line = json.dumps({"field": 1, "copy": office.sql("SELECT id FROM field_copy")[0][0], "schema": 1})
    refused = office.run("field", "receive", stdin=line, code=1, SVCDESK_USER="zhao").err
    assert refused == "svcdesk: this is wang's copy of the desk, not zhao's: only wang types on it and brings it back\n"
    for nothing in ("", "hello", "[]", '{"field": 9}'):
        assert office.run("field", "receive", stdin=nothing, code=None).code in (1, 2)


def test_a_desk_at_the_office_is_no_copy(office: Desk) -> None:
    for command in ("sync", "outbox"):
        assert "is no laptop's copy: 'svcdesk field take OFFICE' makes one" in office.run("field", command, code=1).err
