"""`svcdesk import tickets`: logs with a row for each update, spreadsheets, bad rows, and doing it again."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROGRAM, Desk
from tests.terminal import Terminal

DATA = Path(__file__).parents[1] / "data"
LOG = DATA / "updates.csv"
MAP = DATA / "incidents.yaml"
NOTHING_BAD = "0 rejected\n"

SHEET = "Subject,Client,Level\nprinter jams,Clinic 1,P1\nno sound,Clinic 2,\n"
SHEET_MAP = "columns: {summary: Subject, customer: Client, priority: Level}\n"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A new desk, made once to be copied."""
    desk = Desk(tmp_path_factory.mktemp("new"))
    desk.run("init")
    desk.run("list")
    return desk


@pytest.fixture
def desk(template: Desk, tmp_path: Path) -> Desk:
    """A new desk with the example configuration and nobody in it."""
    shutil.copytree(template.folder, tmp_path, dirs_exist_ok=True)
    return Desk(tmp_path)


@pytest.fixture
def log(desk: Desk) -> Desk:
    """A desk into which the small log was imported."""
    desk.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    return desk


def bring(desk: Desk, text: str, mapping: str = "", code: int = 0, *more: str) -> str:
    """Import a text as in.csv, by the mapping of the log or by one of its own; what was printed, errors last."""
    (desk.folder / "in.csv").write_bytes(text.encode())
    (desk.folder / "map.yaml").write_text(mapping or MAP.read_text())
    done = desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml", *more, code=code)
    return done.out + done.err


def rows(*numbers: int) -> str:
    """Some lines of the small log, counted as an editor counts them, below its header."""
    lines = LOG.read_text().splitlines(keepends=True)
    return "".join(lines[number - 1] for number in (1, *numbers))


def states(desk: Desk, at: str) -> dict[str, str]:
    listed = desk.json("list", "--state", "all", "--as-of", at)
    return {each["number"][-3:]: each["state"] for each in listed}


def journal(desk: Desk, number: str) -> list[tuple[str, str, str]]:
    """When, who, what: of one ticket, as it is stored."""
    with sqlite3.connect(desk.database) as db:
        found = db.execute(
            "SELECT j.at, j.actor, j.kind FROM journal j JOIN ticket t ON t.id = j.noun_id"
            " WHERE t.number = ? ORDER BY j.at, j.seq",
            (number,),
        )
        return [(at[5:16], actor, kind) for at, actor, kind in found]


def stored(desk: Desk, query: str) -> list[Any]:
    with sqlite3.connect(desk.database) as db:
        return db.execute(query).fetchall()


def test_the_summary_says_what_came_of_it(desk: Desk) -> None:
    done = desk.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    assert done.out == "5 tickets, 23 rows imported; 0 known already; 0 rejected\n"
    assert done.err == ""  # no progress bar in a pipe


def test_the_summary_as_data(desk: Desk) -> None:
    assert desk.json("import", "tickets", str(LOG), "--mapping", str(MAP)) == {
        "file": str(LOG),
        "tickets": 5,
        "rows": 23,
        "known": 0,
        "rejected": 0,
        "rejects": None,
        "problems": [],
    }


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2016-02-01T07:59:59Z", {}),
        ("2016-02-01T08:00Z", {"902": "open"}),
        ("2016-02-01T12:00Z", {"901": "open", "902": "held"}),
        ("2016-02-02T10:00Z", {"901": "resolved", "902": "held", "903": "open"}),
        ("2016-02-03T11:00Z", {"901": "open", "902": "held", "903": "open", "904": "open"}),
        ("2016-02-04T09:29:59Z", {"901": "open", "902": "held", "903": "open", "904": "open"}),
        (
            "2016-02-04T11:00Z",
            {"901": "resolved", "902": "held", "903": "open", "904": "open", "905": "held"},
        ),
        (
            "2016-02-09T12:00Z",
            {"901": "closed", "902": "resolved", "903": "open", "904": "open", "905": "resolved"},
        ),
    ],
)
def test_each_state_holds_from_the_time_of_its_row(log: Desk, at: str, expected: dict[str, str]) -> None:
    assert states(log, at) == expected


def test_rows_become_the_journal_at_their_own_times_by_their_own_people(log: Desk) -> None:
    assert journal(log, "INC0000901")[:-1] == [
        ("02-01T09:00", "Desk 1", "logged"),
        ("02-01T10:00", "Ada", "assigned"),
        ("02-02T10:00", "Ada", "resolved"),
        ("02-03T11:00", "Ben", "reopened"),
        ("02-03T11:00", "Ben", "assigned"),
        ("02-04T11:00", "Ben", "resolved"),
        ("02-09T11:00", "Robot", "closed"),
    ]
    assert journal(log, "INC0000901")[-1][1:] == ("tester", "imported")
    with sqlite3.connect(log.database) as db:
        late = "SELECT COUNT(*) FROM journal WHERE at <> recorded_at"
        assert db.execute(late).fetchone() == (0,)


def test_a_hold_changes_its_reason(log: Desk) -> None:
    holds = stored(
        log,
        "SELECT reason, substr(since, 6, 11), substr(until, 6, 11) FROM hold h JOIN ticket t ON t.id = ticket_id"
        " WHERE number = 'INC0000902' ORDER BY since",
    )
    assert holds == [
        ("customer", "02-01T12:00", "02-02T12:00"),
        ("vendor", "02-02T12:00", "02-03T12:00"),
        ("problem", "02-03T12:00", "02-04T12:00"),
    ]


def test_engineer_and_priority_change_and_nobody_is_an_engineer_too(log: Desk) -> None:
    periods = stored(
        log,
        "SELECT substr(p.since, 12, 5), p.priority, e.name FROM ticket_period p JOIN ticket t ON t.id = ticket_id"
        " LEFT JOIN engineer e ON e.id = engineer_id WHERE number = 'INC0000903' ORDER BY p.since",
    )
    assert periods == [("09:00", "P4", "Ada"), ("10:00", "P4", "Ben"), ("11:00", "P1", "Ben"), ("12:00", "P1", None)]


def test_of_one_minute_the_last_row_in_the_file_holds_and_the_journal_keeps_all(log: Desk) -> None:
    assert [kind for _at, _who, kind in journal(log, "INC0000904")] == [
        "logged", "held", "resolved", "reopened", "imported",
    ]  # fmt: skip


def test_what_is_dated_before_the_opening_takes_effect_with_it(log: Desk) -> None:
    assert journal(log, "INC0000905")[:2] == [("02-04T09:30", "Desk 1", "logged"), ("02-04T09:30", "Ada", "held")]


def test_texts_are_made_of_columns_and_defaults(log: Desk) -> None:
    found = stored(log, "SELECT summary, cause, solution FROM ticket ORDER BY number")
    assert found == [
        ("Printer, Tray, Jams", "fixed", "not recorded in the log"),
        ("Network, Slow", "not recorded", "not recorded in the log"),
        ("no description", None, None),
        ("Scanner, Lid, Loose", "glued", "not recorded in the log"),
        ("Scanner, Lamp, Dark", "lamp", "not recorded in the log"),
    ]


def test_who_is_new_is_added_and_who_is_known_is_not(desk: Desk) -> None:
    desk.run("engineer", "add", "Adamson")  # whose name has Ada in it
    desk.run("engineer", "add", "Benjamin", "--login", "Ben")
    desk.run("customer", "add", "clinic 1", "--tier", "gold")
    desk.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    engineers = {each["name"] for each in desk.json("engineer", "list")}
    assert engineers == {"Adamson", "Benjamin", "Ada"}
    assert [each["name"] for each in desk.json("customer", "list")] == ["clinic 1", "Clinic 2", "Clinic 3"]
    assert desk.json("list", "--state", "all", "--tier", "gold")[0]["customer"] == "clinic 1"


def test_twice_adds_nothing(log: Desk) -> None:
    before = stored(log, "SELECT COUNT(*), MAX(hash) FROM journal")
    done = log.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    assert done.out == "0 tickets, 0 rows imported; 23 known already; 0 rejected\n"
    assert stored(log, "SELECT COUNT(*), MAX(hash) FROM journal") == before


def test_a_later_export_adds_its_new_rows(desk: Desk) -> None:
    assert bring(desk, rows(2, 3)).startswith("1 ticket, 2 rows imported; 0 known")
    assert states(desk, "2016-02-20") == {"901": "open"}
    assert bring(desk, rows(2, 3, 5, 6, 7)).startswith("1 ticket, 3 rows imported; 2 known")
    assert states(desk, "2016-02-03T12:00Z") == {"901": "open"}
    assert states(desk, "2016-02-20") == {"901": "resolved"}


def test_rows_that_come_too_late_are_bad(desk: Desk) -> None:
    bring(desk, rows(2, 5))
    told = bring(desk, rows(2, 3, 5), code=1)
    assert "in.csv:3: dated before the last that is known of INC0000901 (2016-02-02T10:00:00Z)" in told
    assert "0 tickets, 0 rows imported; 2 known already; 1 rejected" in told


def test_a_row_without_any_change_is_known_too(desk: Desk) -> None:
    # New at 09:05 and Active at 10:00 are both open: a hold dated between them is too late all the same
    bring(desk, rows(2, 3).replace(",Ada,fixed", ",?,fixed"))
    late = rows(3).replace("Active", "Awaiting Vendor").replace("10:00", "09:30")
    assert "dated before the last that is known of INC0000901 (2016-02-01T10:00:00Z)" in bring(desk, late, code=1)
    same_minute = rows(3).replace("Active", "Awaiting Vendor")
    assert NOTHING_BAD in bring(desk, same_minute)
    assert states(desk, "2016-02-02") == {"901": "held"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("01-02-2016 10:00", "31-02-2016 10:00",
         "sys_updated_at: '31-02-2016 10:00' is not a date like '%d-%m-%Y %H:%M'"),
        ("01-02-2016 10:00", "01-02-2206 10:00", "sys_updated_at: '01-02-2206 10:00' is not a date like"),
        ("01-02-2016 10:00", "01-02-2146 10:00", "sys_updated_at: '01-02-2146 10:00' lies in the future"),
        ("01-02-2016 10:00", "?", "sys_updated_at: is empty; every row must say it"),
        ("01-02-2016 09:00", "soon", "opened_at: 'soon' is not a date like"),
        ("INC0000901", "", "number: is empty; every row must say it"),
        ("Active", "Actve", "incident_state: 'Actve' is not among the mapping's values; did you mean 'Active'?"),
        ("3 - Moderate", "7", "priority: '7' is not among the mapping's values; write one of: 1 - Critical,"),
        ("3 - Moderate,", "3 - Moderate,x,", "has 15 fields, the header 14;"),
        ("Tray,Jams,", "", "has 12 fields, the header 14;"),
        ("Ada,fixed", '"Ada,fixed', "this is not CSV: unexpected end of data;"),
        ("Ada,fixed", '"Ada" x,fixed', "this is not CSV: ',' expected after '\"';"),
        ("Ada,fixed", "@me,fixed", "an engineer needs a name that does not begin with @"),
    ],
)  # fmt: skip
def test_a_bad_row_is_told_and_kept_and_the_rest_goes_in(desk: Desk, old: str, new: str, told: str) -> None:
    lines = LOG.read_text().splitlines(keepends=True)
    lines[2] = lines[2].replace(old, new)
    said = bring(desk, "".join(lines), code=1)
    assert f"in.csv:3: {told}" in said
    assert "5 tickets, 22 rows imported; 0 known already; 1 rejected; they are kept in in.rejects.csv" in said
    assert said.count("in.csv:") == 1
    assert (desk.folder / "in.rejects.csv").read_text() == lines[0] + lines[2]
    assert states(desk, "2016-02-20")["901"] == "closed"


def test_a_line_may_have_several_mistakes(desk: Desk) -> None:
    said = bring(desk, rows(2).replace("New", "Nwe").replace("3 - Moderate", "none"), code=1)
    assert "in.csv:2: priority: 'none' is" in said
    assert "; incident_state: 'Nwe' is" in said


def test_a_row_goes_in_whole_or_not_at_all(desk: Desk) -> None:
    # the engineer has left: neither is the ticket reopened, nor is its row taken for known
    bring(desk, rows(2, 3, 5))
    desk.run("engineer", "add", "Ben")
    desk.run("engineer", "edit", "Ben", "--left")
    assert "in.csv:2: Ben has left" in bring(desk, rows(6), code=1)
    assert states(desk, "2016-02-20") == {"901": "resolved"}
    desk.run("engineer", "edit", "Ben", "--active")
    assert NOTHING_BAD in bring(desk, rows(6))
    assert states(desk, "2016-02-20") == {"901": "open"}


def test_nobody_is_left_behind_by_a_bad_row(desk: Desk) -> None:
    # a visit is under way, so that the ticket cannot be resolved; Ada would have been new with that row
    desk.at("2016-02-01T09:30Z").run("engineer", "add", "Wang")
    bring(desk, rows(2))
    desk.run("dispatch", "order", "INC0000901", "--engineer", "Wang")
    told = bring(desk.at("2016-03-01"), rows(5, 15), code=1)
    assert "in.csv:2: INC0000901/1 is under way: finish or cancel that visit first" in told
    assert "1 ticket, 1 row imported" in told
    assert stored(desk, "SELECT number, engineer FROM tickets ORDER BY 1") == [
        ("INC0000901", "Wang"),
        ("INC0000903", "Ada"),
    ]


def test_bad_rows_are_told_and_kept_in_the_order_of_the_file(desk: Desk) -> None:
    # the first is found out while it goes in, the others while the file is read; the last line has no end
    said = bring(desk, "Subject,Client,Level\n,Clinic 1,P1\na,Clinic 1,P9\nb,Clinic 1,P8", SHEET_MAP, code=1)
    assert [line[:9] for line in said.splitlines()[1:]] == ["in.csv:2:", "in.csv:3:", "in.csv:4:"]
    kept = (desk.folder / "in.rejects.csv").read_text()
    assert kept == "Subject,Client,Level\n,Clinic 1,P1\na,Clinic 1,P9\nb,Clinic 1,P8\n"


def test_what_a_mapping_leaves_out_is_as_the_desk_has_it(desk: Desk) -> None:
    mapping = (
        "unknown: '?'\ncolumns: {summary: Subject, customer: Client, priority: Level, opened_at: When}\n"
        "values: {priority: {'?': P4, very  high: P1}}\n"
    )
    lines = "door,A,?,2026-11-03 08:00\ndesk,A,very high,?\n"
    desk.at("2026-11-23T02:00Z")
    assert NOTHING_BAD in bring(desk, "Subject,Client,Level,When\n" + lines, mapping)
    listed = desk.json("list", "--sort", "number")
    assert [(each["priority"], each["opened_at"]) for each in listed] == [
        ("P4", "2026-11-03T00:00:00Z"),  # Beijing's clocks; a value that is mapped is not unknown
        ("P1", "2026-11-23T02:00:00Z"),
    ]


def test_corrected_rejects_can_be_imported(desk: Desk) -> None:
    bring(desk, SHEET.replace("P1", "P11"), SHEET_MAP, code=1)
    kept = desk.folder / "in.rejects.csv"
    kept.write_text(kept.read_text().replace("P11", "P1"))
    done = desk.run("import", "tickets", kept.name, "--mapping", "map.yaml")
    assert done.out == "1 ticket, 1 row imported; 0 known already; 0 rejected\n"
    assert [each["summary"] for each in desk.json("list")] == ["printer jams", "no sound"]


def test_rejects_go_where_they_are_wanted(desk: Desk) -> None:
    text = SHEET.replace("P1", "P11")
    assert "--rejects in.csv is the file that is read" in bring(desk, text, SHEET_MAP, 2, "--rejects", "in.csv")
    assert (desk.folder / "in.csv").read_text() == text
    bring(desk, text, SHEET_MAP, 1, "--rejects", "bad.csv")
    assert (desk.folder / "bad.csv").read_text() == "Subject,Client,Level\nprinter jams,Clinic 1,P11\n"
    told = bring(desk, text, SHEET_MAP, 2, "--rejects", "none/bad.csv")
    assert "cannot be kept in none/bad.csv: No such file or directory; name another file with --rejects" in told


def test_problems_as_data(desk: Desk) -> None:
    (desk.folder / "in.csv").write_text(SHEET.replace("P1", "\x1b[31m"))
    (desk.folder / "map.yaml").write_text(SHEET_MAP)
    done = desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml", "--json", code=1)
    assert '"rejected": 1' in done.out
    assert '"line": 2' in done.out
    assert "\x1b" not in done.out + done.err


def test_a_spreadsheet_of_open_tickets(desk: Desk) -> None:
    desk.at("2026-11-23T02:00Z")
    assert bring(desk, SHEET, SHEET_MAP).startswith("2 tickets, 2 rows imported;")
    assert not (desk.folder / "in.rejects.csv").exists()
    assert bring(desk, SHEET + "one more,Clinic 1,P2\n", SHEET_MAP).startswith("1 ticket, 1 row imported; 2 known")
    listed = desk.json("list", "--sort", "number")
    assert [(each["number"], each["priority"], each["opened_at"]) for each in listed] == [
        ("SD-000001", "P1", "2026-11-23T02:00:00Z"),
        ("SD-000002", "P3", "2026-11-23T02:00:00Z"),
        ("SD-000003", "P2", "2026-11-23T02:00:00Z"),
    ]


def test_the_same_row_twice_in_a_file_is_one(desk: Desk) -> None:
    assert bring(desk, SHEET + "no sound,Clinic 2,\n", SHEET_MAP).startswith("2 tickets, 2 rows imported; 1 known")


def test_a_spreadsheet_of_another_country(desk: Desk) -> None:
    mapping = (
        "timezone: Asia/Shanghai\ndates: '%Y/%m/%d'\nencoding: gb18030\ndelimiter: ';'\n"
        "columns: {summary: 问题, customer: 客户, opened_at: 日期, state: 状态, phone: 电话, caller: [姓, 名]}\n"
        "values: {state: {等待客户: hold customer, 处理中: open}}\n"
        "defaults: {priority: P2, region: county}\n"
    )
    text = '问题;客户;日期;状态;电话;姓;名\r\n"打印机\n卡纸";市医院;2026/11/3;等待客户;13800000001;王;林\r\n;;;;;;\r\n'
    (desk.folder / "in.csv").write_bytes(text.encode("gb18030"))
    (desk.folder / "map.yaml").write_text(mapping)
    desk.at("2026-11-23T02:00Z").run("import", "tickets", "in.csv", "--mapping", "map.yaml")
    [ticket] = desk.json("list")
    shown = {key: ticket[key] for key in ("summary", "customer", "state", "priority", "region", "opened_at")}
    assert shown == {
        "summary": "打印机",
        "customer": "市医院",
        "state": "held",
        "priority": "P2",
        "region": "county",
        "opened_at": "2026-11-02T16:00:00Z",
    }
    # nothing says since when it is held: since the desk knows it
    assert states(desk, "2026-11-23T01:59Z") == {"001": "open"}
    assert stored(desk, "SELECT said, caller, phone FROM call") == [("打印机\n卡纸", "王, 林", "13800000001")]


def test_excel_begins_utf8_with_a_mark(desk: Desk) -> None:
    text = "\ufeff" + SHEET.replace("Subject", '"Subject"')
    assert NOTHING_BAD in bring(desk, text, SHEET_MAP)
    bring(desk, text.replace("P1", "P11"), SHEET_MAP, code=1)
    kept = '\ufeff"Subject",Client,Level\nprinter jams,Clinic 1,P11\n'.encode()
    assert (desk.folder / "in.rejects.csv").read_bytes() == kept


def test_a_closed_ticket_without_a_state_in_its_row_is_not_opened_again(desk: Desk) -> None:
    mapping = (
        "columns: {number: No, summary: What, state: State, priority: Level}\ndefaults: {customer: Us, state: closed}\n"
    )
    bring(desk, "No,What,State,Level\nA1,door,,P1\n", mapping)
    assert desk.json("list", "--state", "all")[0]["state"] == "closed"
    bring(desk, "No,What,State,Level\nA1,door,hold parts,P1\n", mapping)
    bring(desk, "No,What,State,Level\nA1,door,,P2\n", mapping)
    [ticket] = desk.json("list", "--state", "all")
    assert (ticket["state"], ticket["priority"]) == ("held", "P2")


def test_a_new_ticket_needs_a_summary_and_a_customer_an_update_does_not(desk: Desk) -> None:
    mapping = "columns: {number: No, summary: What, customer: Who, state: State}\n"
    told = bring(desk, "No,What,Who,State\nA1,,Us,open\nA2,door,,open\nA3,door,Us,open\n", mapping, code=1)
    assert "in.csv:2: What: is empty; a new ticket needs it" in told
    assert "in.csv:3: Who: is empty; a new ticket needs it" in told
    assert NOTHING_BAD in bring(desk, "No,What,Who,State\nA3,,,resolved\n", mapping)


def test_tickets_of_the_desk_itself_are_not_touched(desk: Desk) -> None:
    desk.run("log", "no light", "--customer", "Clinic 1")
    told = bring(desk, rows(2).replace("INC0000901", "SD-000001"), code=1)
    assert "in.csv:2: SD-000001 is a ticket of this desk, no import brought it" in told


def test_numbers_like_the_desk_s_own_are_not_given_again(desk: Desk) -> None:
    bring(desk, rows(2).replace("INC0000901", "SD-000041"))
    desk.run("log", "no light", "--customer", "Clinic 1")
    assert {each["number"] for each in desk.json("list")} == {"SD-000041", "SD-000042"}


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ("", "map.yaml:1: nothing is written here; write at least 'columns: {summary: …}'"),
        ("encoding: utf-8", "map.yaml:1: columns: is missing; write for example 'columns: {"),
        ("columns: {summary: Subjct, customer: Client}",
         "map.yaml:1: columns.summary: in.csv has no column 'Subjct'; did you mean 'Subject'?"),
        ("columns: {summary: Subject, customer: Client, sumary: Level}",
         "map.yaml:1: columns.sumary: no such key belongs here; did you mean 'summary'?"),
        ("columns: {customer: Client}", "map.yaml:1: columns: no column says what a ticket is about;"),
        ("columns: {summary: Subject}", "map.yaml:1: columns: no column says who called;"),
        ("columns: {summary: Subject, customer: Client, at: Level}",
         "map.yaml:1: columns: 'at' tells updates of one ticket apart;"),
        ("columns: {summary: Subject, customer: [Client, Level]}",
         "map.yaml:1: columns.customer: names several columns; only one can say this"),
        (SHEET_MAP + "values: {priority: {Urgent: P9}}",
         "map.yaml:2: values.priority.Urgent: 'P9' is not among 'priorities'; write one of: P1, P2,"),
        (SHEET_MAP.replace("priority", "state") + "values: {state: {Waiting: hold custmer}}",
         "map.yaml:2: values.state.Waiting: 'hold custmer' is not among 'states'; did you mean 'hold customer'?"),
        (SHEET_MAP + "values: {kind: {Fault: fault}}", "map.yaml:2: values.kind: no column says this;"),
        (SHEET_MAP + "defaults: {tier: platinum}", "map.yaml:2: defaults.tier: 'platinum' is not among 'tiers';"),
        (SHEET_MAP + "dates: dd-mm-yyyy", "map.yaml:2: dates: 'dd-mm-yyyy' does not say day, month, year and time;"),
        (SHEET_MAP + "dates: '%d-%m-%Y %I:%M'", "map.yaml:2: dates: '%d-%m-%Y %I:%M' does not say"),
        (SHEET_MAP + "timezone: Shanghai", "map.yaml:2: timezone: 'Shanghai' is not a time zone;"),
        (SHEET_MAP + "encoding: utf-9", "map.yaml:2: encoding: 'utf-9' is not an encoding;"),
        (SHEET_MAP + "delimiter: x", "map.yaml:2: delimiter: 'x' is not among 'delimiters'; write one of: ,,"),
        ("columns: [", "map.yaml:2: this is not YAML:"),
    ],
)  # fmt: skip
def test_mistakes_of_the_mapping_are_told_before_anything_is_done(desk: Desk, mapping: str, told: str) -> None:
    said = bring(desk, SHEET, mapping + "\n", code=3)
    assert told in said
    assert said.count("\n") == 1
    assert desk.json("list", "--state", "all") == []


def test_a_column_that_is_there_twice(desk: Desk) -> None:
    told = bring(desk, "Subject,Client,Client,Level\n", SHEET_MAP, code=3)
    assert "map.yaml:1: columns.customer: in.csv has several columns 'Client'; rename one of them there" in told


def test_files_that_cannot_be_read(desk: Desk) -> None:
    assert "in.csv: its first line must name the columns; it is empty" in bring(desk, "", SHEET_MAP, code=2)
    (desk.folder / "in.csv").write_bytes(SHEET.encode() + b"\xb4\xf2,x,P1\n")
    told = desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml", code=2).err
    assert "in.csv:4: this is not UTF-8; write in map.yaml what it is, as in 'encoding: gb18030'" in told
    told = desk.run("import", "tickets", "none.csv", "--mapping", "map.yaml", code=2).err
    assert told == "svcdesk: none.csv: No such file or directory\n"
    told = desk.run("import", "tickets", "in.csv", "--mapping", "none.yaml", code=3).err
    assert told == "svcdesk: none.yaml: No such file or directory\n"


def many(desk: Desk, tickets: int) -> None:
    """A log of so many tickets as in.csv, and the mapping."""
    lines = rows(2, 3, 5, 6, 7, 8).splitlines(keepends=True)
    with (desk.folder / "in.csv").open("w") as file:
        file.write(lines[0])
        for number in range(tickets):
            file.writelines(line.replace("INC0000901", f"INC{number:07}") for line in lines[1:])
    (desk.folder / "map.yaml").write_text(MAP.read_text())


def test_people_go_on_working_and_an_interrupted_import_goes_on(desk: Desk) -> None:
    tickets = 800
    many(desk, tickets)
    command = ("import", "tickets", "in.csv", "--mapping", "map.yaml")
    running = subprocess.Popen(
        [*PROGRAM, *command],
        cwd=desk.folder,
        env=desk.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    waited = time.monotonic() + 20
    while not stored(desk, "SELECT 1 FROM imported LIMIT 1") and time.monotonic() < waited:
        time.sleep(0.02)
    desk.run("log", "no light", "--customer", "Clinic 9")
    assert running.poll() is None, "it was too fast to be interrupted: give it more tickets"
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert (running.returncode, out) == (130, "")
    assert "run it again to go on" in err
    [(done,)] = stored(desk, "SELECT COUNT(*) FROM imported")
    assert 0 < done < tickets * 6
    assert done % 6 == 0  # complete tickets only
    assert stored(desk, "SELECT state, COUNT(*) FROM tickets WHERE number LIKE 'INC%' GROUP BY 1") == [
        ("closed", done // 6)
    ]
    told = desk.run(*command).out
    assert (
        told == f"{tickets - done // 6} tickets, {tickets * 6 - done} rows imported; {done} known already; 0 rejected\n"
    )
    assert stored(desk, "SELECT COUNT(*) FROM journal WHERE kind = 'closed'") == [(tickets,)]


def test_a_terminal_shows_how_far_it_is(desk: Desk) -> None:
    many(desk, 40)
    terminal = Terminal(desk, "import", "tickets", "in.csv", "--mapping", "map.yaml")
    terminal.until("/240")
    terminal.until("40 tickets, 240 rows imported")
    assert terminal.end()[1] == 0


def test_help_says_how(desk: Desk) -> None:
    assert "--mapping incidents.yaml" in desk.run("import", "tickets", "--help").out
