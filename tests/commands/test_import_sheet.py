"""Spreadsheets and their mappings: what is bad is told and kept, with what comes after it; the rest goes in."""

from __future__ import annotations

import pytest

from tests.commands.importing import LOG, NOTHING_BAD, SHEET, SHEET_MAP, bring, rows, states
from tests.conftest import Desk


@pytest.fixture
def desk(unstaffed: Desk) -> Desk:
    """A desk with nobody in it."""
    return unstaffed


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
def test_a_bad_row_is_told_and_kept_with_what_comes_after_it(desk: Desk, old: str, new: str, told: str) -> None:
    lines = LOG.read_text().splitlines(keepends=True)
    lines[2], right = lines[2].replace(old, new), lines[2]
    said = bring(desk, "".join(lines), code=1)
    assert f"in.csv:3: {told}" in said
    kept = desk.folder / "in.rejects.csv"
    if old == "INC0000901":  # nobody knows what comes after it
        assert "5 tickets, 22 rows imported; 0 known already; 1 rejected; they are kept in in.rejects.csv" in said
        assert kept.read_text() == lines[0] + lines[2]
        return
    assert "5 tickets, 17 rows imported; 0 known already; 6 rejected; they are kept in in.rejects.csv" in said
    assert "in.csv:5: comes after line 3 of its ticket, which is rejected: put that right, and import both" in said
    assert kept.read_text() == "".join([lines[0], lines[2], *lines[4:9]])
    assert states(desk, "2016-02-20")["901"] == "open"
    kept.write_text(kept.read_text().replace(lines[2], right))
    done = desk.run("import", "tickets", kept.name, "--mapping", "map.yaml")
    assert done.out == "1 ticket, 6 rows imported; 0 known already; 0 rejected\n"
    assert states(desk, "2016-02-20")["901"] == "closed"


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_row_without_a_time_stands_where_it_stands(desk: Desk, newest_first: bool) -> None:
    head, *lines = rows(2, 3, 5, 6).splitlines(keepends=True)
    lines[2] = lines[2].replace("02-02-2016 10:00", "2 February")
    said = bring(desk, head + "".join(lines[::-1] if newest_first else lines), code=1)
    assert "1 ticket, 2 rows imported; 0 known already; 2 rejected" in said


def test_a_bad_row_that_could_not_come_any_more_keeps_no_other_out(desk: Desk) -> None:
    bring(desk, rows(2, 3, 5))
    every_night = rows(2, 3, 5).replace("Active", "Actve")
    assert "0 tickets, 0 rows imported; 2 known already; 1 rejected" in bring(desk, every_night, code=1)
    more = every_night + rows(6).partition("\n")[2]
    assert "1 ticket, 1 row imported; 2 known already; 1 rejected" in bring(desk, more, code=1)
    past = rows(2, 7).replace("09:05", "09:06")  # another text of what is known
    assert "1 ticket, 1 row imported; 0 known already; 1 rejected" in bring(desk, past, code=1)


def test_a_line_may_have_several_mistakes(desk: Desk) -> None:
    said = bring(desk, rows(2).replace("New", "Nwe").replace("3 - Moderate", "none"), code=1)
    assert "in.csv:2: priority: 'none' is" in said
    assert "; incident_state: 'Nwe' is" in said


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
    words = ("import", "tickets", "in.csv", "--mapping", "map.yaml", "--json", "--dry-run")
    assert "is not among the mapping's values" in desk.run(*words, code=1, SVCDESK_LANG="ko").out


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
    done = desk.at("2026-11-23T02:00Z").run("import", "tickets", "in.csv", "--mapping", "map.yaml")
    assert done.err == (
        "map.yaml: dates like %Y/%m/%d have no time of day: the beginning of the day is assumed, 00:00 Asia/Shanghai\n"
    )
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
    assert desk.sql("SELECT said, caller, phone FROM call") == [("打印机\n卡纸", "王, 林", "13800000001")]


def test_an_offset_that_no_clock_has_is_no_time(desk: Desk) -> None:
    mapping = "dates: '%Y-%m-%d %H:%M %z'\ncolumns: {summary: a, customer: b, opened_at: c}\n"
    rows = "a,b,c\nx,A,2026-03-01 10:00 +14:00\ny,A,2026-03-01 10:00 -16:00\n"
    done = bring(desk, rows, mapping, code=1)
    assert done.startswith("1 ticket, 1 row imported")
    assert "in.csv:3: c: '2026-03-01 10:00 -16:00' is not a date like" in done
    assert "assumed" not in done


def test_excel_begins_utf8_with_a_mark(desk: Desk) -> None:
    text = "\ufeff" + SHEET.replace("Subject", '"Subject"')
    assert NOTHING_BAD in bring(desk, text, SHEET_MAP)
    bring(desk, text.replace("P1", "P11"), SHEET_MAP, code=1)
    kept = '\ufeff"Subject",Client,Level\nprinter jams,Clinic 1,P11\n'.encode()
    assert (desk.folder / "in.rejects.csv").read_bytes() == kept


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
    assert "in.csv:4: this is not UTF-8; it reads as gb18030 (打), " in told
    assert "write in map.yaml what it is, as in 'encoding: gb18030'" in told
    told = desk.run("import", "tickets", "none.csv", "--mapping", "map.yaml", code=2).err
    assert told == "svcdesk: none.csv: No such file or directory\n"
    told = desk.run("import", "tickets", "in.csv", "--mapping", "none.yaml", code=3).err
    assert told == "svcdesk: none.yaml: No such file or directory\n"
