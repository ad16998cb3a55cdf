"""What a laptop says is heard at the office as it was meant."""

from __future__ import annotations

import hashlib
import re
import shlex
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.field.laptops import Laptop, at, take

PHOTO = b"a photo"


def test_two_photos_of_one_name_are_two(office: Desk, laptop: Laptop) -> None:
    for place, data in (("before", PHOTO), ("after", b"another photo")):
        (laptop.folder / place).mkdir()
        (laptop.folder / place / "1.jpg").write_bytes(data)
    (laptop.folder / "form.yaml").write_text("photos: [before/1.jpg, after/1.jpg]\n", encoding="utf-8")
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "record", "1", "form.yaml")
    laptop.run("field", "sync")
    files = office.json("show", "1")["attachments"]
    assert sorted(file["bytes"] for file in files) == [len(PHOTO), len(b"another photo")]
    assert laptop.run("db", "check").out == f"{laptop.database} is sound\n"


def test_the_amount_that_was_paid_is_that_of_the_receipt(office: Desk, laptop: Laptop) -> None:
    laptop.at("2026-03-02 09:00").run("dispatch", "arrive", "1")
    laptop.run(
        "dispatch", "record", "1", "-f", "jam", "-c", "worn", "-a", "cleaned", "-r", "works", "-m", "30", "--finish"
    )
    laptop.run("field", "sync")
    laptop.at("2026-03-02 09:30").run("pay", "1")
    (receipt,) = laptop.json("receipt", "list", "--from", "2026-03-01")
    office.at("2026-03-02 09:25").run("pay", "1", "--discount", "20", "--why", "goodwill")
    at("2026-03-02 10:00", office, laptop)
    laptop.run("field", "sync")
    assert office.json("receipt", "list", "--from", "2026-03-01") == []
    (row,) = office.json("field", "conflicts")
    assert row["said"] == f"pay: amount {receipt['amount'] / 100:.2f} CNY"


def test_what_was_paid_with_the_form_is_what_was_owed_there(office: Desk, laptop: Laptop) -> None:
    (laptop.folder / "form.yaml").write_text("payment: {method: cash}\n", encoding="utf-8")
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "record", "1", "-f", "jam", "-c", "worn", "-a", "cleaned", "-r", "works", "-m", "30")
    laptop.run("field", "sync")
    laptop.run("dispatch", "record", "1", "form.yaml")
    (receipt,) = laptop.json("receipt", "list", "--from", "2026-03-01")
    office.run("pay", "1", "--discount", "20", "--why", "goodwill")
    laptop.run("field", "sync")
    (row,) = office.json("field", "conflicts")
    assert f"amount {receipt['amount'] / 100:.2f} CNY" in row["said"]


def test_what_happened_on_the_full_minute_stays_there(office: Desk, laptop: Laptop) -> None:
    laptop.at("2026-03-02 09:20:00").run("note", "1", "a jam", "--event", "answered")
    office.at("2026-03-02 09:20:20").run("classify", "1", "--priority", "P2")
    at("2026-03-02 10:00", office, laptop)
    laptop.run("field", "sync")
    (clock,) = (each for each in office.json("show", "1")["clocks"] if each["target"] == "answer")
    assert clock["stopped_at"] == "2026-03-02T01:20:00Z"


def test_what_others_did_is_told_after_a_sync(office: Desk, laptop: Laptop) -> None:
    office.at("2026-03-02 09:00").run("note", "1", "typed here", SVCDESK_USER="wang")
    laptop.at("2026-03-02 09:10").run("note", "1", "typed away")
    office.at("2026-03-02 09:20").run("classify", "1", "--priority", "P2")
    at("2026-03-02 10:00", office, laptop)
    laptop.run("field", "sync")
    assert [row["event"] for row in office.json("meanwhile", SVCDESK_USER="wang")] == ["classified"]
    assert laptop.json("meanwhile")[-1]["event"] == "classified"
    office.at("2026-03-02 10:10").run("assign", "1", "zhao")
    office.run("dispatch", "cancel", "1", "-r", "Zhao goes")
    for now in ("10:20", "10:30"):  # what others did stays in sight until he types again, however often he syncs
        at(f"2026-03-02 {now}", office, laptop)
        laptop.run("field", "sync")
        told = [row["event"] for row in laptop.json("meanwhile")]
        assert told[-3:] == ["classified", "assigned", "visit cancelled"]
    laptop.run("customer", "edit", "示例诊所", "--note", "I go on")
    at("2026-03-02 10:40", office, laptop)
    laptop.run("field", "sync")
    none = laptop.run("meanwhile").err
    assert none == "nobody has done anything to them since Mon 2026-03-02 10:30\n"
    laptop.run("note", "1", "gone", code=1)


def test_what_waits_is_said_as_it_was_typed(laptop: Laptop) -> None:
    (laptop.folder / "before.jpg").write_bytes(PHOTO)
    (laptop.folder / "form.yaml").write_text(FORM, encoding="utf-8")
    for line in TYPED.strip().splitlines():
        laptop.run(*shlex.split(line.partition(" -> ")[0]))
    rows = laptop.json("field", "outbox")
    assert [f"{row['ticket']} {row['said']}" for row in rows] == [
        line.partition(" -> ")[2] for line in TYPED.strip().splitlines()
    ]


FORM = """
parts: [{part: roller, quantity: 2, from: centre/Wang}, {part: fuse, serial: F-1}]
work: [{item: training, method: slowly}]
found: [{what: the belt, ticket: yes}]
checklist: {uniform: yes, tidy: no}
solved: no
"""
TYPED = """
log "no sound" -c 示例诊所 -> wang-SD-000001 log: no sound, customer 示例诊所
hold 1 -r parts --until "2026-03-04 10:00" -> SD-000001 hold: reason parts, until Wed 2026-03-04 10:00
undo -> SD-000001 undo (hold: reason parts, until Wed 2026-03-04 10:00)
note 1 late --at 08:00 --why forgotten -> SD-000001 note: late, why forgotten
dispatch arrive 1 -> SD-000001 dispatch arrive
dispatch attach 1 before.jpg --photo -> SD-000001 dispatch attach: before.jpg, kind photo
stock issue roller 2 --from Wang --ticket 1 -> SD-000001 stock issue: 2 × roller, from centre/Wang Lin, new
dispatch record 1 form.yaml -> SD-000001 dispatch record: not-solved, parts 2 × roller (from centre/Wang, new), 1 × fuse (new, F-1), work training (method slowly), found the belt (ticket), checklist uniform yes, tidy no
dispatch record 1 --signed-by Li -> SD-000001 dispatch record: signed-by Li
contact add 示例诊所 Ma -> None contact add: 示例诊所, Ma
contact edit 示例诊所 Ma --no-head -> None contact edit: Ma, no-head
stock transfer roller 1 --from Wang --to warehouse -> None stock transfer: 1 × roller, from centre/Wang Lin, to warehouse, new
stock count Wang roller 0 -> None stock count: holder centre/Wang Lin, roller, counted 0, new
survey take service 1 --mark quality=4 --by Li -> None survey take: service, 示例诊所, quality 4, answered by Li
card sell 示例诊所 100 -> None card sell: 示例诊所, value 100.00 CNY
"""  # noqa: E501  # a command and what is said of it


def test_whom_the_laptop_sent_is_sent(office: Desk, laptop: Laptop) -> None:
    """A laptop has not all tickets, and does not choose by those that it has: Zhao seems to have none."""
    laptop.run("log", "seen on the way", "-c", "示例诊所")
    said = laptop.run("dispatch", "order", "wang-SD-000001").out
    assert "Wang Lin is sent to the site" in said
    office.run("log", "another", "-c", "示例诊所")
    office.run("assign", "4", "Wang")
    at("2026-03-02 09:00", office, laptop)
    listed = ("list", "--since-last", "cron")
    assert len(office.json(*listed)) == 4
    laptop.run("field", "sync")
    at("2026-03-02 10:00", office, laptop)
    assert [row["number"] for row in office.json(*listed)] == ["SD-000005"]  # it was seen before 09:00
    shown = office.json("show", "wang-SD-000001")
    assert (shown["visits"][0]["engineer"], shown["engineer"]) == ("Wang Lin", "Wang Lin")


def test_parts_for_a_place_that_the_laptop_has_not(office: Desk, laptop: Laptop) -> None:
    laptop.run("stock", "transfer", "roller", "1", "--from", "Wang Lin", "--to", "centre")
    laptop.run("stock", "request", "roller", "2", "--to", "centre")
    laptop.run("field", "sync")
    assert office.json("field", "conflicts") == []
    there = {row["holder"]: row["quantity"] for row in office.json("stock", "list")}
    assert (there["centre"], there["centre/Wang Lin"]) == (1, 9)


def test_a_loaner_that_is_free_is_lent(office: Desk, laptop: Laptop) -> None:
    for serial in ("LN-1", "LN-2", "LN-3"):
        office.run("equipment", "add", serial, "--kind", "printer")
    office.run("loan", "out", "2", "LN-2", "--due", "2026-03-10 12:00")
    laptop.run("field", "sync")
    assert [row["serial"] for row in laptop.json("equipment", "list")] == ["LN-1", "LN-3", "PR-1"]
    for desk, number in ((laptop, "1"), (office, "2")):
        desk.run("loan", "out", number, "LN-1", "--due", "2026-03-10 12:00")
    laptop.run("loan", "out", "1", "LN-3", "--due", "2026-03-10 12:00")
    said = laptop.run("field", "sync").out
    assert said.count("refused: ") == 1
    assert "LN-1" in said
    assert {(row["serial"], row["ticket"]) for row in office.json("loan", "list")} == {
        ("LN-1", "SD-000002"),
        ("LN-2", "SD-000002"),
        ("LN-3", "SD-000001"),
    }


def test_a_quote_is_made_and_accepted(office: Desk, laptop: Laptop) -> None:
    laptop.run("quote", "make", "1", "--part", "roller", "--minutes", "40")
    laptop.run("quote", "accept", "1", "--by", "王老师", "--how", "phone")
    laptop.run("field", "sync")
    assert office.json("field", "conflicts") == []
    assert [quote["number"] for quote in office.json("quote", "list", "1")] == ["Q-0001"]


def test_a_number_is_replaced_whatever_stands_beside_it(office: Desk, laptop: Laptop) -> None:
    laptop.run("log", "seen on the way", "-c", "示例诊所")
    laptop.run("note", "1", "见wang-SD-000001号;wang-SD-0000012, x-wang-SD-000001")
    laptop.run("field", "sync")
    assert office.json("show", "1")["timeline"][-1]["data"]["text"] == "见SD-000004号;wang-SD-0000012, x-wang-SD-000001"


def changed(kept: Path, before: bytes, after: bytes) -> None:
    """Let the kept file that holds `before` hold something else."""
    (path,) = [each for each in kept.iterdir() if each.read_bytes() == before]
    path.chmod(0o600)
    path.write_bytes(after)


def test_a_file_that_is_gone_or_changed_holds_up_nothing(office: Desk, laptop: Laptop) -> None:
    names = ("gone.jpg", "changed.jpg", "whole.jpg")
    for name in names:
        (laptop.folder / name).write_bytes(name.encode())
        laptop.run("attachment", "add", "1", name)
    laptop.run("note", "1", "after it")
    kept = laptop.folder / "svcdesk.db.files"
    changed(kept, b"changed.jpg", b"other")
    (kept / f"{hashlib.sha256(b'gone.jpg').hexdigest()}.jpg").unlink()
    said = laptop.run("field", "sync").out
    for name in names[:2]:
        lost = f"{name} did not come along, or is not what it was"
        assert f"refused: SD-000001: attachment add: {name}: {lost}; it is kept" in said
    assert said.count("refused: ") == 2
    assert office.events()[-1] == "noted"
    assert [each["name"] for each in office.json("show", "1")["attachments"]] == ["whole.jpg"]
    changed(kept, b"whole.jpg", b"other")
    laptop.run("field", "sync")
    assert b"whole.jpg" in [each.read_bytes() for each in kept.iterdir()]


@pytest.mark.file  # a desk on a server keeps files in its database
def test_a_file_that_was_changed_at_the_office_is_not_taken_in(office: Desk, laptop: Laptop, tmp_path: Path) -> None:
    (laptop.folder / "p.jpg").write_bytes(PHOTO)
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "attach", "1", "p.jpg", "--photo")
    office.run("dispatch", "cancel", "1", "--reason", "off")
    laptop.run("field", "sync")
    office.run("undo", "1")
    office.run("field", "settle", "1", "--again")
    kept = office.folder / "svcdesk.db.files"
    changed(kept, PHOTO, b"other")
    refused = office.run("field", "settle", "2", "--again", code=1).err
    assert refused == "svcdesk: 2 is refused still: p.jpg is missing, or not what it was: see 'svcdesk db check'\n"
    changed(kept, b"other", PHOTO)
    office.run("field", "settle", "2", "--again")
    (attached,) = office.json("show", "1")["attachments"]
    assert attached["sha256"] == hashlib.sha256(PHOTO).hexdigest()
    changed(kept, PHOTO, b"other")
    other = take(office, tmp_path / "other", "wang")
    assert b"other" not in [each.read_bytes() for each in other.folder.rglob("*.jpg")]


@pytest.mark.file  # a desk on a server keeps files in its database
def test_an_office_that_cannot_keep_a_file_hears_it_another_time(office: Desk, laptop: Laptop) -> None:
    (laptop.folder / "p.jpg").write_bytes(PHOTO)
    laptop.run("attachment", "add", "1", "p.jpg")
    files = office.folder / "svcdesk.db.files"
    files.write_text("no folder", encoding="utf-8")
    assert str(files) in laptop.run("field", "sync", code=1).err
    assert len(laptop.json("field", "outbox")) == 1
    files.unlink()
    laptop.run("field", "sync")
    assert [file["name"] for file in office.json("show", "1")["attachments"]] == ["p.jpg"]


def test_who_has_left_says_nothing_more(office: Desk, laptop: Laptop) -> None:
    laptop.run("note", "1", "too late")
    office.at("2026-03-03 08:00").run("engineer", "edit", "Wang Lin", "--left")
    refused = laptop.at("2026-03-03 09:00").run("field", "sync", code=1).err
    assert refused.startswith("svcdesk: Wang Lin has left, and what was typed on the laptop waits: 'svcdesk engineer ")
    assert len(laptop.json("field", "outbox")) == 1
    [command] = re.findall("'svcdesk (.*)' lets", refused)
    office.at("2026-03-03 09:00").run(*shlex.split(command))
    laptop.run("field", "sync")
    assert office.json("show", "1")["timeline"][-1]["data"]["text"] == "too late"


def test_whose_login_was_changed_brings_what_was_typed_before(office: Desk, laptop: Laptop) -> None:
    laptop.run("note", "1", "as wang")
    office.run("engineer", "edit", "Wang Lin", "--login", "wanglin")
    laptop.run("field", "sync")
    assert office.json("show", "1")["timeline"][-1]["actor"] == "wanglin"
    laptop.login = "wanglin"
    laptop.run("note", "1", "as wanglin")
    laptop.run("field", "sync")
    assert office.json("show", "1")["timeline"][-1]["data"]["text"] == "as wanglin"
    office.run("engineer", "edit", "Wang Lin", "--login", "lin")
    office.run("engineer", "add", "Another", "--login", "wanglin")  # who is not he
    laptop.run("note", "1", "as lin")
    assert "this is lin's copy" in laptop.run("field", "sync", code=1).err
    laptop.run("field", "sync", SVCDESK_USER="lin")
    assert office.json("show", "1")["timeline"][-1]["actor"] == "lin"


def test_a_fault_that_was_solved_where_the_office_has_cancelled_is_not_passed_over(
    office: Desk, laptop: Laptop
) -> None:  # fmt: skip
    office.run("assign", "3", "wang")
    laptop.run("field", "sync")
    for words in (["order", "3"], ["depart", "3"], ["arrive", "3"]):
        laptop.at("2026-03-02 09:00").run("dispatch", *words)
    form = ("-f", "jam", "-c", "worn", "-a", "cleaned", "-r", "works", "-m", "30", "--solved", "--finish")
    laptop.run("dispatch", "record", "3", *form)
    office.at("2026-03-02 09:30").run("cancel", "3", "-r", "they bought another")
    at("2026-03-02 10:00", office, laptop)
    assert "SD-000003 is cancelled" in laptop.run("field", "sync").out
    (row,) = office.json("field", "conflicts")
    assert "solved" in row["said"]
    assert office.json("show", "3")["visits"][0]["state"] == "arrived"  # none of it is done by halves


def test_an_office_that_has_moved_is_named(office: Desk, laptop: Laptop, tmp_path: Path) -> None:
    laptop.run("note", "1", "said before it moved")
    (tmp_path / "new").mkdir(exist_ok=True)
    moved = office.copied(tmp_path / "new")
    laptop.run("field", "sync", str(moved.place))
    assert (moved.events()[-1], office.events()[-1]) == ("noted", "ordered")
    laptop.run("note", "1", "said since")
    laptop.run("field", "sync")
    assert moved.events().count("noted") == 2


def test_a_folder_that_was_copied_does_not_take_a_number_away(office: Desk, laptop: Laptop) -> None:
    other = Laptop(laptop.copied(laptop.folder.with_name("copied")).folder, "wang").at(laptop.now)
    for desk, said in ((laptop, "the first"), (other, "the second")):
        desk.run("log", said, "-c", "示例诊所")
        desk.run("field", "sync")
    assert office.json("show", "wang-SD-000001")["summary"] == "the first"
    assert [row["summary"] for row in office.json("list", "--state", "all")].count("the second") == 1


def test_whose_customer_is_known_by_then_is_settled_with_the_engineer(office: Desk, laptop: Laptop) -> None:
    laptop.run("note", "1", "before it")
    laptop.run("customer", "add", "New Clinic")
    office.run("customer", "add", "New Clinic")
    laptop.run("field", "sync")
    (there,), (here,) = office.json("field", "conflicts"), laptop.json("field", "conflicts")
    assert there["number"] == here["number"] == 2
    office.run("field", "settle", "2", "--drop", "--why", "it is the same")
    ((about,),) = office.sql("SELECT noun_id FROM journal WHERE kind = 'settled'")
    assert [(about,)] == [*map(tuple, office.sql("SELECT id FROM engineer WHERE login = 'wang'"))]


def test_what_both_have_changed_is_not_overwritten(office: Desk, laptop: Laptop) -> None:
    laptop.run("contact", "add", "示例诊所", "王老师", "--role", "nurse")
    laptop.run("task", "add", "示例诊所", "send the manual", "--due", "2026-03-05")
    laptop.run("field", "sync")
    laptop.run("task", "put-off", "1", "2026-03-12", "--why", "they are away")
    laptop.run("customer", "edit", "示例诊所", "--address", "2 Example Road", "--note", "ring twice")
    laptop.run("customer", "edit", "示例诊所", "--note", "ring three times")
    laptop.run("customer", "edit", "示例诊所", "--phone", "13800000009")
    laptop.run("contact", "edit", "示例诊所", "王老师", "--role", "doctor")
    laptop.run("equipment", "edit", "PR-1", "--model", "ZX")
    laptop.run("equipment", "edit", "PR-1", "--note", "by the door")
    laptop.run("edit", "1", "--summary", "paper jam")
    office.at("2026-03-02 08:30")
    office.run("customer", "edit", "示例诊所", "--address", "3 Example Road", "--region", "county")
    office.run("contact", "edit", "示例诊所", "王老师", "--role", "head nurse")
    office.run("equipment", "edit", "PR-1", "--model", "ZY")
    office.run("edit", "1", "--summary", "jams")
    office.run("task", "put-off", "1", "2026-03-10", "--why", "too early")
    at("2026-03-02 09:00", office, laptop)
    laptop.run("field", "sync")
    refused = {row["number"]: row["refused"] for row in office.json("field", "conflicts")}
    begin, by = "that has changed since the laptop saw it: ", "(tester, 2026-03-02 08:30)"
    assert [each.removeprefix(begin) for each in refused.values()] == [
        f"'2026-03-10' {by}",
        f"address: '3 Example Road' {by}",
        "note: ''",  # what the first of the two says is not there
        f"role: 'head nurse' {by}",
        f"model: 'ZY' {by}",
        f"summary: 'jams' {by}",
    ]
    first, second = [*refused][1:3]
    office.run("field", "settle", str(first), "--again")
    office.run("field", "settle", str(second), "--drop", "--why", "twice will do")
    shown = office.json("customer", "show", "示例诊所")
    assert (shown["address"], shown["note"], shown["region"]) == ("2 Example Road", "ring twice", "county")
    assert "13800000009" in shown["phones"]
    assert office.json("equipment", "show", "PR-1")["note"] == "by the door"
