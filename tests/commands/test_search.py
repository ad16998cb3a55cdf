"""Tickets are found by what was said and written about them; what is changed, moved or added is found at once."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest

from svcdesk.db.sqlite.engine import SqliteDb
from svcdesk.desk.search import finding, index
from svcdesk.desk.tickets import listing
from tests.conftest import Desk, built_once
from tests.terminal import printed


@built_once
def desk(desk: Desk) -> Desk:
    desk.at("2026-03-02 09:00")
    desk.run("customer", "add", "郑州顺达运输", "--phone", "13800000001", "--address", "示例路 8 号")
    desk.run("log", "打印机 卡纸，无法出票", "-c", "郑州顺达运输", "-t", "13800000001")
    desk.run("log", "screen dark", "-c", "Example Clinic")
    desk.run("note", "1", "换了搓纸轮，问题依旧")
    return desk.at("2026-03-02 10:00")


def numbers(desk: Desk, *words: str) -> list[int]:
    return [int(row["number"][-6:]) for row in desk.json("search", *words)["tickets"]]


def test_each_text_finds_its_ticket(desk: Desk) -> None:
    desk.run("log", "it happened again", "--join", "2", "--caller", "Li Na")
    desk.run("resolve", "1", "-c", "roller worn", "-s", "roller replaced")
    for words in ("卡纸", "搓纸轮", "worn", "replaced", "顺达", "13800000001", "示例路", "SD-000001", "机"):
        assert numbers(desk, words) == [1], words
    for words in ("DARK", "clinic screen", "dar", "happened", "li na"):
        assert numbers(desk, words) == [2], words
    assert numbers(desk, "ark") == []


def test_the_best_comes_first_and_says_where_the_words_stand(desk: Desk) -> None:
    desk.run("log", "搓纸轮异响", "-c", "Cedar")
    first, second = desk.json("search", "搓纸轮")["tickets"]
    assert (first["number"], first["where"], first["text"]) == ("SD-000003", None, None)
    assert (second["number"], second["where"], second["text"]) == ("SD-000001", "note", "换了搓纸轮，问题依旧")
    desk.run("log", "dark again", "-c", "Cedar")
    assert numbers(desk, "dark") == [4, 2]  # the newest of equals


def test_what_is_written_in_parts_of_letters_is_the_same_text(desk: Desk) -> None:
    written = unicodedata.normalize("NFD", "용지 걸림")
    desk.run("log", written, "-c", "Example Clinic")
    shown = printed(desk, "search", "용지").splitlines()[1]
    assert shown.count("용지 걸림") + shown.count(written) == 1  # which its own column shows


def test_what_changes_is_found_as_it_is(desk: Desk) -> None:
    assert numbers(desk, "顺达") == [1]
    desk.run("customer", "edit", "顺达", "--name", "开封汽车站", "--phone", "13700000009")
    assert numbers(desk, "顺达") == []
    assert numbers(desk, "开封") == numbers(desk, "0009") == [1]
    desk.run("resolve", "2", "-c", "fuse", "-s", "保险丝更换")
    assert numbers(desk, "保险丝") == [2]


def test_plates_sites_notes_of_machines_and_files_find_their_ticket(desk: Desk) -> None:
    desk.run("site", "add", "郑州顺达运输", "东风渠站", "--address", "花园路 3 号")
    desk.run(
        "equipment",
        "add",
        "HK-7001",
        "-k",
        "printer",
        "-c",
        "郑州顺达运输",
        "--plate",
        "豫A·12345",
        "--note",
        "后门旁边",
    )
    desk.run("log", "不亮", "-c", "郑州顺达运输", "--serial", "HK-7001", "--site", "东风渠站")
    (desk.folder / "dashboard.jpg").write_bytes(b"a picture")
    desk.run("attachment", "add", "3", "dashboard.jpg")
    for words in ("豫A12345", "豫A·12345", "12345", "后门", "东风渠", "花园路", "dashboard"):
        assert numbers(desk, words) == [3], words
    desk.run("equipment", "edit", "HK-7001", "--plate", "豫B·54321")
    desk.run("site", "edit", "郑州顺达运输", "东风渠站", "--name", "西流湖站")
    assert numbers(desk, "豫A12345") == numbers(desk, "东风渠") == []
    assert numbers(desk, "豫B54321") == numbers(desk, "西流湖") == [3]


def test_a_part_of_a_text_begins_and_ends_with_a_whole_character(desk: Desk) -> None:
    family = "👨\u200d👩\u200d👧"
    for blanks in range(6):
        desk.run("note", "1", f"{family * 9}{' ' * blanks} flatcable{family * 9}")
        [found] = desk.json("search", "flatcable")["tickets"]
        shown = found["text"].replace(family, "")
        assert (shown[0], shown[-1], set(shown[1:-1].replace("flatcable", ""))) == ("…", "…", {" "}), found["text"]
        desk.run("undo")


def test_who_has_no_ticket_is_shown_after_those_that_have(desk: Desk) -> None:
    desk.run("customer", "add", "Dark Matter Lab", "--phone", "13700000077")
    desk.run("equipment", "add", "DARK-9", "-k", "printer", "-c", "Dark Matter Lab", "--plate", "豫C·90909")
    done = desk.run("search", "dark")
    assert "SD-000002" in done.out
    customer, machine = done.err.splitlines()
    assert "customer Dark Matter Lab, svcdesk customer show " in customer
    assert desk.run(*customer.split(", svcdesk ")[1].split()).out.count("Dark Matter Lab")
    assert machine == "no ticket yet: machine DARK-9 (豫C·90909), svcdesk equipment show DARK-9"
    for words in ("13700000077", "+86 137 0000 0077", "豫c90909", "lab matter"):
        assert desk.run("search", words).err.count("no ticket yet") == 1, words
    assert desk.run("search", "lab", "-", "matter").err.count("no ticket yet") == 1
    assert "no ticket yet" not in desk.run("search", "7").err  # a digit that half of all telephones have
    assert "no ticket yet" not in desk.run("search", "dark", "--state", "open").err
    desk.run("log", "it is off", "-c", "Dark Matter Lab", "--serial", "DARK-9")
    assert "no ticket yet" not in desk.run("search", "dark").err


def test_articles_come_after_the_tickets(desk: Desk) -> None:
    for title in ("Dark after a power cut", "DARK RED LAMP", "dark at noon", "dark at night"):
        desk.run("knowledge", "add", "--title", title, "--cause", "fuse blown", "--solution", "找保险丝")
    found = desk.json("search", "dark")
    assert [each["number"] for each in found["tickets"]] == ["SD-000002"]
    assert [each["number"] for each in found["articles"]] == ["K-0001", "K-0002", "K-0003"]
    shown = desk.run("search", "dark").out
    assert shown.index("Tickets") < shown.index("SD-000002") < shown.index("Articles") < shown.index("K-0001")
    alone = desk.run("search", "保险丝")
    assert ("K-0001" in alone.out, alone.err) == (True, "no ticket says 保险丝\n")
    for filter in (("--state", "open"), ("--customer", "clinic")):
        assert desk.json("search", "dark", *filter)["articles"] == []
    assert desk.run("search", "卡纸").out.startswith("number")  # no heading where there are tickets only


def test_filters(desk: Desk) -> None:
    desk.run("cancel", "2", "-r", "twice")
    desk.run("log", "dark too", "-c", "Cedar")
    assert numbers(desk, "dark") == [3, 2]
    assert numbers(desk, "dark", "--state", "open") == [3]
    assert numbers(desk, "dark", "--customer", "clinic") == [2]
    assert numbers(desk, "dark", "--limit", "1") == [3]


def test_when_nothing_has_all_words_the_nearest_are_said_to_be_that(desk: Desk) -> None:
    done = desk.run("search", "dark", "printer")
    assert "SD-000002" in done.out
    assert done.err == "no ticket has all of it; these have most\n"
    done = desk.run("search", "无关紧要")
    assert (done.out, done.err) == ("", "no ticket says 无关紧要\n")
    assert "has no word to look for" in desk.run("search", "…!", code=2).err


def test_on_a_terminal_the_words_stand_out(desk: Desk) -> None:
    shown = printed(desk, "search", "搓纸轮", TERM="xterm", COLUMNS="100")
    assert "\x1b[1;33m搓纸轮\x1b[0m" in shown
    assert all(len(line) < 400 for line in shown.splitlines())


def test_who_may_not_write_finds_all_the_same(desk: Desk) -> None:
    numbers(desk, "dark")
    desk.run("log", "brand new", "-c", "Cedar")
    with desk.opened(only_look=True) as db:
        known = index.current(db)
        assert len(list(finding.search(known, "brand").ticket_ids())) == 1
        assert len(list(finding.search(known, "dark").ticket_ids())) == 1
    assert desk.sql("SELECT count(*) FROM document") == [(2,)]


def test_the_check_knows_the_index_and_it_can_be_made_anew(desk: Desk) -> None:
    numbers(desk, "dark")
    desk.run("db", "check")
    desk.sql("UPDATE document SET digest = 1 WHERE number = 1")
    assert "SD-00000" in desk.run("db", "check", code=1).err
    assert desk.run("db", "reindex").out == "2 tickets can be searched\n"
    desk.run("db", "check")
    assert numbers(desk, "dark") == [2]


@pytest.mark.file
def test_no_query_looks_at_every_row(desk: Desk) -> None:
    """What takes milliseconds among 100,000 tickets is found by indexes; tests/bench/search.py measures it."""
    with desk.opened() as db:
        known = index.current(db)
        asked: list[str] = []
        assert isinstance(db, SqliteDb)
        db.engine.set_trace_callback(asked.append)
        list(finding.search(known, "dark 卡 搓纸轮").hits(listing.Query(), datetime(2026, 3, 2, 2, tzinfo=UTC)))
        list(finding.search(known, "screen dark").hits(listing.Query(), datetime(2026, 3, 2, 2, tzinfo=UTC)))
        db.engine.set_trace_callback(None)
        plans = [row["detail"] for sql in asked for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("word USING PRIMARY KEY (term>? AND term<?)" in plan for plan in plans)
    scans = {plan for plan in plans if plan.startswith("SCAN") and "CONSTANT ROW" not in plan}
    assert {scan.split()[1] for scan in scans} <= {"line", "found", "(subquery-3)", "document"}
