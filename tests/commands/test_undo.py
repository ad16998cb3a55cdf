"""`svcdesk undo`: the last command is taken back, if nothing has been built on it."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.terminal import Terminal, printed

ROLLER = ("log", "打印机卡纸", "-c", "示例诊所", "-t", "13800000001")


@built_once
def desk(desk: Desk) -> Desk:
    return desk.at("2026-03-02 09:00")


def rows(desk: Desk, table: str) -> int:
    [(count,)] = desk.sql(f"SELECT COUNT(*) FROM {table}")
    return int(count)


def test_a_ticket_logged_by_mistake_leaves_only_its_number(desk: Desk) -> None:
    desk.run(*ROLLER)
    done = desk.run("undo")
    assert done.out == (
        "taken back: new customer 示例诊所, CU-0001\n"
        "SD-000001 is withdrawn, taken back: logged as P3, Standard, City: 打印机卡纸\n"
    )
    assert {table: rows(desk, table) for table in ("ticket", "call", "clock", "customer", "phone")} == dict.fromkeys(
        ("ticket", "call", "clock", "customer", "phone"), 0
    )
    for number in ("1", "SD-000001"):
        gone = desk.run("show", number, code=1)
        assert gone.err == "svcdesk: SD-000001 was logged by mistake, and tester took it back\n"
    assert desk.json("list", "--state", "all") == []
    assert desk.json("report", "attainment") == [] or all(
        row["met"] == row["missed"] == row["running"] == 0 for row in desk.json("report", "attainment")
    )
    desk.run(*ROLLER)
    assert [ticket["number"] for ticket in desk.json("list")] == ["SD-000002"]
    assert desk.run("db", "check").code == 0


def test_what_was_taken_back_is_not_found(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("note", "1", "滚轴磨损")
    assert len(desk.json("search", "滚轴")["tickets"]) == 1
    desk.run("undo")
    assert desk.json("search", "滚轴")["tickets"] == []
    assert len(desk.json("search", "卡纸")["tickets"]) == 1
    desk.run("undo")
    assert desk.json("search", "卡纸")["tickets"] == []
    desk.run(*ROLLER)
    desk.run("undo")  # before anybody searched
    assert desk.json("search", "卡纸")["tickets"] == []
    assert "sound" in desk.run("db", "check").out


def test_a_telephone_that_log_gave_is_taken_away_again(desk: Desk) -> None:
    desk.run("customer", "add", "Clinic", "--phone", "139")
    desk.run("log", "jams", "-c", "Clinic", "-t", "13800000007")
    desk.run("undo")
    assert [each["phones"] for each in desk.json("customer", "list")] == [["139"]]


def test_a_call_that_joined_a_ticket_leaves_it(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("hold", "1", "-r", "customer")
    before = desk.json("show", "1")
    desk.at("2026-03-02 10:00").run("log", "still jams", "--join", "1", "-t", "13900000002")
    assert desk.json("show", "1")["state"] == "open"
    desk.at("2026-03-02 10:01").run("undo", "1")
    after = desk.json("show", "1")
    unchanged = before.keys() - {"timeline"}
    assert {key: after[key] for key in unchanged} == {key: before[key] for key in unchanged}
    assert [(each["event"], each["taken_back"]) for each in after["timeline"]] == [
        ("logged", False), ("held", False), ("resumed", True), ("called", True), ("undone", False),
    ]  # fmt: skip


def test_promises_are_those_of_the_history_without_it(desk: Desk) -> None:
    """What comes next is judged as if the command had not been given."""
    desk.run(*ROLLER)
    desk.at("2026-03-02 09:30").run("note", "1", "told them", "--event", "answered")
    assert desk.outcomes()["answer"] == "met"
    desk.at("2026-03-02 09:40").run("undo")
    assert desk.outcomes()["answer"] is None
    desk.at("2026-03-02 12:00").run("note", "1", "told them now", "--event", "answered")
    assert desk.outcomes()["answer"] == "missed"
    desk.run("resolve", "1", "-c", "roller", "-s", "changed", "--at", "10:00", "--why", "was there")
    assert desk.outcomes()["answer"] == "met"  # played again from the beginning, without what was taken back


def test_one_after_the_other_is_taken_back_and_none_twice(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("assign", "1", "Wang")
    desk.run("note", "1", "called back")
    assert desk.run("undo").out == "SD-000001: taken back: called back\n"
    assert desk.run("undo").out == "SD-000001: taken back: assigned to Wang Lin\n"
    desk.run("undo")
    for _engineer in range(3):
        desk.run("undo")  # those of the fixture
    assert desk.run("undo", code=1).err == "svcdesk: tester has done nothing that could be taken back\n"


def test_a_call_that_was_built_on_is_moved_by_its_own_number(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("log", "still jams", "--join", "1")
    desk.run("assign", "1", "Wang", SVCDESK_USER="bob")
    refused = desk.run("undo", code=1).err
    assert refused.endswith("instead: svcdesk call move SD-000001/CALL --to TICKET\n")  # /1 opened the ticket


def test_what_somebody_built_on_is_not_taken_back(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("hold", "1", "-r", "parts")
    desk.run("note", "1", "零件到了", SVCDESK_USER="bob")
    refused = desk.run("undo", code=1)
    assert refused.err == (
        "svcdesk: SD-000001: on hold, waiting for parts: cannot be taken back, bob went on with it,"
        " Mon 2026-03-02 09:00: 零件到了; instead: svcdesk resume SD-000001\n"
    )
    desk.run("resume", "SD-000001")
    desk.run("undo", SVCDESK_USER="bob", code=1)  # the other way round, too
    desk.run("undo")
    desk.run("undo", SVCDESK_USER="bob")
    desk.run("undo")
    assert desk.json("show", "1")["holds"] == []


def test_what_was_only_told_since_it_was_cancelled_does_not_build_on_that(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("cancel", "1", "-r", "called off")
    desk.run("note", "1", "they call it back on", SVCDESK_USER="bob")
    desk.run("undo", "1")
    assert desk.json("show", "1")["state"] == "open"
    desk.run("cancel", "1", "-r", "called off")
    desk.run("edit", "1", "--summary", "jams", SVCDESK_USER="bob")
    assert "bob went on with it" in desk.run("undo", "1", code=1).err


def test_a_customer_that_others_use_stays(desk: Desk) -> None:
    desk.run("customer", "add", "Clinic")
    desk.run("log", "jams", "-c", "Clinic", SVCDESK_USER="bob")
    refused = desk.run("undo", code=1).err
    assert "new customer Clinic, CU-0001: cannot be taken back, bob went on with it" in refused
    assert "logged as P3" in refused
    desk.run("undo", SVCDESK_USER="bob")
    desk.run("undo")
    assert desk.json("customer", "list") == []


def test_of_one_ticket_the_last_of_mine_about_it(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.run("hold", "1", "-r", "parts")
    desk.run("log", "no power", "-c", "B", "-t", "137")
    assert "on hold" in desk.run("undo", "1").out
    assert desk.run("undo", "1", SVCDESK_USER="bob", code=1).err == (
        "svcdesk: bob has done nothing about SD-000001 that could be taken back\n"
    )
    assert desk.json("show", "2")["state"] == "open"


def test_what_the_program_did_because_of_it_goes_with_it(desk: Desk) -> None:
    """A hold ended by itself, a miss was noted by the sweep: nobody has worked by it."""
    desk.run(*ROLLER)
    desk.run("hold", "1", "-r", "customer", "--until", "2026-03-02 10:00")
    desk.at("2026-03-02 10:30").run("sla", "sweep")
    assert desk.events() == ["logged", "held", "resumed"]
    desk.run("undo")
    shown = desk.json("show", "1")
    assert (shown["state"], shown["holds"]) == ("open", [])
    assert [each["event"] for each in shown["timeline"] if not each["taken_back"]] == ["logged", "undone"]
    assert shown["clocks"][0]["due_at"] == "2026-03-02T03:00:00Z"


def test_parts_that_were_shipped_are_not_taken_back(desk: Desk) -> None:
    for words in ("receive roller 3 --to warehouse", "request roller 1 --to centre", "approve REQ-0001",
                  "ship REQ-0001 --from warehouse"):  # fmt: skip
        desk.run("stock", *words.split(), SVCDESK_USER="wang" if "approve" in words else "tester")
    refused = desk.run("undo", code=1).err
    assert refused == (
        "svcdesk: REQ-0001 is shipped: 'svcdesk stock transfer roller 1 --from centre --to warehouse' returns it\n"
    )
    desk.run(*refused.partition("'svcdesk ")[2].partition("'")[0].split())


def test_what_was_done_long_ago_is_not_taken_back(desk: Desk) -> None:
    desk.run(*ROLLER)
    desk.at("2026-03-31 09:00").run("sla", "sweep")
    desk.run("log", "no power", "-c", "B", "-t", "137")
    desk.at("2026-04-02 09:00").run("sla", "sweep")
    assert "has done nothing about SD-000001" in desk.run("undo", "1", code=1).err
    assert "no power" in desk.run("undo", "2").out


def test_on_a_terminal_it_is_offered_shown_and_asked(desk: Desk) -> None:
    desk.run(*ROLLER)
    assert printed(desk, "hold", "1", "-r", "parts").endswith("take it back: svcdesk undo\n")
    assert "svcdesk undo" not in printed(desk, "note", "1", "x", "--json")
    assert "svcdesk undo" not in desk.run("note", "1", "y").err
    desk.run("undo")
    desk.run("undo")
    asked = Terminal(desk.at("2026-03-03 09:00"), "undo")
    asked.until("that command was given Mon 2026-03-02 09:00\r\n")
    asked.until("SD-000001: on hold, waiting for parts\r\n")
    asked.until("take it back (yes/no): ")
    asked.press("svcdesk list\r")  # typed ahead: neither the one nor the other
    asked.until("write yes or no\r\n")
    asked.press("n\r")
    shown, code = asked.end()
    assert (code, "nothing was taken back\n" in shown) == (1, True)
    assert desk.json("show", "1")["state"] == "held"
    asked = Terminal(desk, "undo")
    asked.until("(yes/no): ")
    asked.press("y\r")
    assert "SD-000001: taken back: on hold, waiting for parts" in asked.end()[0]
    assert desk.json("show", "1")["state"] == "open"


def test_after_an_import_nothing_older_is_taken_back(desk: Desk) -> None:
    desk.run(*ROLLER)
    for kind, row in (
        ("customers", "name,phone\nSample School,13900000077\n"),
        ("equipment", "serial,kind\nPR-1,printer\n"),
    ):
        desk.run("import", kind, "-", "--rejects", "bad.csv", stdin=row)
        assert "an import, which stays" in desk.run("undo", code=1).err
    assert rows(desk, "ticket") == 1
    assert rows(desk, "customer") == 2
    desk.run("note", "1", "what I did after it")
    assert "taken back" in desk.run("undo").out
