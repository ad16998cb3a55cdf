"""Reports of the trade: their figures are those of an independent count over the same file, month by month."""

from __future__ import annotations

import csv
import io
import re
import shlex
from pathlib import Path

import openpyxl
import pytest

from svcdesk.commands.report import COMMANDS
from svcdesk.config.reports import COLUMNS, TABLES
from tests.conftest import Desk
from tests.reports.full import make, month

CHANGED = """
fault: smears
code: paper
cause: worn
action: changed
result: well
minutes: 20
attribution: material
solved: yes
parts: [{part: roller, quantity: 2, from: centre/Wang, old: back}]
"""
MONTHS = ("2026-03", "2026-04", "2026-05")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The full desk, and after it: a repair by telephone, a visit with an old part back, one in vain.

    Beside them what is no repair: a planned visit, an installation, and advice about one.
    """
    desk = make(tmp_path_factory.mktemp("full"))
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("\n  question: {name: Question}", "\n  question: {name: Question}\n  care: {planned: yes}")
    desk.config.write_text(text, encoding="utf-8")
    (desk.folder / "form.yaml").write_text(CHANGED, encoding="utf-8")
    new = 1 + desk.sql("SELECT MAX(count) FROM ticket")[0][0]
    for line in (
        "log 卡纸 -s PR-1001 --at '2026-04-01 00:30'",  # in UTC it is March still
        "resolve #0 -c 纸屑 -s 清理 --at '2026-04-30 23:00'",
        "log smears -s PR-1001",
        "dispatch order #1 -e Wang",
        "dispatch arrive #1",
        "stock receive roller 4 --to centre/Wang",
        "dispatch record #1 form.yaml",
        "stock put-back roller 1 --ticket #1 --to centre/Wang",
        "dispatch finish #1",
        "log inspection -s PR-1002 -k care",
        "dispatch order #2 -e Zhao",
        "dispatch arrive #2",
        "dispatch record #2 -f none -c care -a oiled -r well -m 10 --finish",
        "log nobody -c 'Sample Dealer'",
        "dispatch order #3 -e Zhao",
        "dispatch fail #3 --why locked",
        "cancel #3 -r 'the door is locked'",
        "log 'a new one' -s PR-1002 -k installation",
        "dispatch order #4 -e Zhao",
        "dispatch arrive #4",
        "dispatch record #4 -a installed -r well -m 10 --finish",
        "log 'where to put it' -s PR-1002 -k installation",
        "resolve #5 -c new -s 'on the desk'",
        "training plan use --at '2026-05-04 08:00'",
        "training enrol TR-0003 'Mr Sample' --customer 'Sample Dealer' --charged",
        "training held TR-0003",
        "equipment add TM-2001 -k terminal --model T2 -c 'Example Clinic' --bought 2026-05-02",
        "equipment add TM-2002 -k terminal --model T2 -c 'Example Clinic' --bought 2026-05-03 --delivered 2026-05-03",
        "equipment card TM-2002 --sold 2026-03-20 --received 2026-05-01 --dealer 'Sample Dealer' --number EB-7",
        "stock receive terminal 3 --to centre",
        "stock transfer terminal 1 --from centre --to warehouse",
        "stock count centre terminal 1",
        "task add 'Example Clinic' 'send the manual' --due 2026-06-01",
    ):
        desk.run(*(str(new + int(word[1])) if word[:1] == "#" else word for word in shlex.split(line, comments=False)))
    return desk


@pytest.mark.parametrize("name", MONTHS)
def test_every_call_is_in_the_register(full: Desk, name: str) -> None:
    told = full.json("report", "register", name)
    counted = full.counted(
        "SELECT l.at, CASE WHEN EXISTS (SELECT 1 FROM finding f WHERE f.ticket_id = t.id) THEN 'visit'"
        " ELSE l.channel END AS channel, l.said, t.number, p.state FROM call l JOIN ticket t ON t.id = l.ticket_id"
        " JOIN ticket_period p ON p.ticket_id = t.id AND p.until = '9999-12-31T23:59:59Z'"
        " WHERE l.at >= :since AND l.at < :until ORDER BY l.at, t.number, l.place, l.id",
        **month(name),
    )
    assert [tuple(row[key] for key in ("at", "channel", "what", "ticket", "state")) for row in told] == counted
    assert [row["no"] for row in told] == list(range(1, len(counted) + 1))
    results = dict(
        full.counted("SELECT number, solution FROM ticket WHERE ended_at IS NOT NULL AND solution IS NOT NULL")
    )
    assert {row["ticket"]: row["result"] for row in told if row["state"] in ("resolved", "closed")} == {
        row["ticket"]: results[row["ticket"]] for row in told if row["state"] in ("resolved", "closed")
    }


def test_the_register_says_how_it_stood_then(full: Desk) -> None:
    (call,) = [row for row in full.json("report", "register", "2026-04") if row["what"] == "卡纸"]
    assert (call["state"], call["result"], call["ended"]) == ("resolved", "清理", "2026-04-30T15:00:00Z")
    (before,) = [
        row for row in full.json("report", "register", "2026-04", "--as-of", "2026-04-02") if row["what"] == "卡纸"
    ]
    assert (before["state"], before["result"], before["ended"]) == ("open", None, None)
    (cancelled,) = [row for row in full.json("report", "register") if row["what"] == "nobody"]
    assert cancelled["result"] == "the door is locked"


@pytest.mark.parametrize("name", MONTHS)
def test_every_repair_is_listed_once_with_what_it_cost(full: Desk, name: str) -> None:
    told = full.json("report", "repairs", name)
    visits = full.counted(
        "SELECT t.number || '/' || d.visit, COALESCE(SUM(l.amount), 0), COALESCE(SUM(l.list_amount - l.amount), 0)"
        " FROM dispatch d JOIN ticket t ON t.id = d.ticket_id LEFT JOIN priced_line l ON l.dispatch_id = d.id"
        " WHERE d.finished_at >= :since AND d.finished_at < :until AND d.failed_at IS NULL"
        " AND t.kind NOT IN ('care', 'installation')"
        " GROUP BY d.id",
        **month(name),
    )
    by_telephone = full.counted(
        "SELECT t.number, 0, 0 FROM ticket t WHERE t.equipment_id IS NOT NULL AND t.ended_at >= :since"
        " AND t.ended_at < :until AND t.solution IS NOT NULL AND t.kind NOT IN ('care', 'installation')"
        " AND t.id NOT IN (SELECT ticket_id FROM dispatch WHERE finished_at IS NOT NULL)",
        **month(name),
    )
    rows = [(row["repair"], row["charged"], row["borne"]) for row in told["repairs"]]
    assert sorted(rows) == sorted(visits + by_telephone)
    assert sum(row["count"] for row in told["due_to"]) == len(rows)
    assert round(sum(row["share"] for row in told["due_to"])) == (100 if rows else 0)


@pytest.mark.parametrize("name", MONTHS)
def test_every_part_that_stayed_in_a_machine_is_listed(full: Desk, name: str) -> None:
    told: dict[tuple[str, str], int] = {}
    for row in full.json("report", "parts", name):
        key = (row["repair"], row["part"])
        told[key] = told.get(key, 0) + row["quantity"]
        assert row["amount"] == row["quantity"] * row["unit_cost"]
    counted = full.counted(
        "SELECT t.number || '/' || d.visit, m.part,"
        " SUM(CASE WHEN m.kind = 'fitted' THEN m.quantity WHEN m.kind = 'put back' AND m.from_holder IS NULL"
        " THEN -m.quantity ELSE 0 END) AS stayed FROM stock_move m JOIN dispatch d ON d.id = m.dispatch_id"
        " JOIN ticket t ON t.id = d.ticket_id WHERE d.finished_at >= :since AND d.finished_at < :until"
        " GROUP BY d.id, m.part HAVING stayed > 0",
        **month(name),
    )
    assert told == {(visit, part): stayed for visit, part, stayed in counted}


def test_the_months_are_neither_all_full_nor_all_empty(full: Desk) -> None:
    assert len(full.json("report", "repairs", "2026-04")["repairs"]) == 1  # by telephone, in the last hour
    assert len(full.json("report", "repairs", "2026-05")["repairs"]) == 1
    (part,) = full.json("report", "parts", "2026-05")
    assert (part["quantity"], part["back"], part["unit_cost"]) == (1, 1, 8000)
    for report in ("register", "repairs", "parts", "faults", "sales", "cards"):
        done = full.run("report", report, "2026-06")
        assert (done.out, done.err.count("\n")) == ("", 1), report


@pytest.mark.parametrize("name", MONTHS)
def test_faults_add_up_to_the_repairs(full: Desk, name: str) -> None:
    repairs, faults = full.json("report", "repairs", name)["repairs"], full.json("report", "faults", name)
    assert sum(row["count"] for row in faults) == len(repairs)
    assert sum(row["borne"] for row in faults) == sum(row["borne"] for row in repairs)
    sorts = ("kind", "model", "code", "attribution", "cause")
    assert {tuple(row[key] for key in sorts) for row in faults} == {tuple(row[key] for key in sorts) for row in repairs}


@pytest.mark.parametrize("name", ["2024-01", "2026-02", "2026-03", "2026-05"])
def test_every_machine_is_sold_once_and_every_card_came_once(full: Desk, name: str) -> None:
    told = full.json("report", "sales", name)
    (sold,) = full.counted(
        "SELECT COUNT(*), COALESCE(SUM(w.equipment_id IS NOT NULL AND w.void_because IS NULL), 0) FROM equipment e"
        " LEFT JOIN warranty_card w ON w.equipment_id = e.id WHERE COALESCE(w.sold_on, e.bought_on) LIKE :month",
        month=f"{name}-%",
    )
    assert (sum(row["sold"] for row in told["sold"]), sum(row["cards"] for row in told["sold"])) == sold
    units = full.counted("SELECT amount FROM turnover WHERE month = :month AND currency IS NULL", month=name)
    assert [(row["units"],) for row in told["reported"]] == units
    cards = full.counted("SELECT number FROM warranty_card WHERE received_on LIKE :month", month=f"{name}-%")
    assert sorted((row["card"],) for row in full.json("report", "cards", name)) == sorted(cards)


def test_a_card_says_when_and_by_whom_and_whether_in_time(full: Desk, tmp_path: Path) -> None:
    (row,) = [row for row in full.json("report", "sales", "2026-03")["sold"] if row["model"] == "T2"]
    assert (row["dealer"], row["sold"], row["cards"]) == ("Sample Dealer", 1, 1)
    (card,) = [row for row in full.json("report", "cards", "2026-05") if row["serial"] == "TM-2002"]
    assert (card["card"], card["owner"], card["sold_on"], card["in_time"]) == (
        "EB-7",
        "Example Clinic",
        "2026-03-20",
        None,
    )
    desk = full.copied(tmp_path).at("2026-05-04 09:00")
    text = desk.config.read_text(encoding="utf-8")
    by_cards = "settlement: {basis: cards, rate: 5, within: 1 month}"
    desk.config.write_text(re.sub(r"^settlement:.*$", by_cards, text, flags=re.M), encoding="utf-8")
    (card,) = [row for row in desk.json("report", "cards") if row["serial"] == "TM-2002"]
    assert card["in_time"] is False


@pytest.mark.parametrize("name", MONTHS)
def test_the_account_of_spares_adds_up(full: Desk, name: str) -> None:
    for row in full.json("report", "spares", name)["spares"]:
        balance = (
            "SELECT COALESCE(SUM(CASE WHEN t.place = :station THEN m.quantity ELSE 0 END"
            " - CASE WHEN f.place = :station THEN m.quantity ELSE 0 END), 0) FROM stock_move m"
            " LEFT JOIN holder f ON f.id = m.from_holder LEFT JOIN holder t ON t.id = m.to_holder"
            " WHERE m.part = :part AND m.condition = 'new' AND m.at < :moment"
        )
        for key, moment in (("opening", "since"), ("there", "until")):
            here = {"station": row["station"], "part": row["part"], "moment": month(name)[moment]}
            assert [(row[key],)] == full.counted(balance, **here), key
    said = {"What stations need, their keepers and all names follow the configuration of today"}
    assert {each["remark"] for each in full.json("report", "spares", "2026-03", SVCDESK_LANG="ko")["remark"]} == said
    told = full.json("report", "spares")
    assert "remark" not in told  # of the month that is not over
    now = [row for row in told["spares"] if row["station"] == "centre"]
    assert [tuple(row[key] for key in ("received", "sent", "lost", "there", "counted")) for row in now] == [
        (3, 1, 1, 1, 1)
    ]


def test_upkeep_tells_a_customer_what_was_done(full: Desk) -> None:
    told = full.json("report", "upkeep", "Example Clinic", "2026-05")
    visits = full.counted(
        "SELECT t.number || '/' || d.visit FROM dispatch d JOIN ticket t ON t.id = d.ticket_id"
        " JOIN customer c ON c.id = t.customer_id WHERE c.name = 'Example Clinic' AND d.finished_at >= :since"
        " AND d.finished_at < :until",
        **month("2026-05"),
    )
    assert [(row["visit"],) for row in told["visits"]] == visits
    assert len(visits) == 1
    whole = full.json("report", "upkeep", "Example Clinic", "--from", "2026-01-01", "--to", "2026-12-31")
    (count,) = full.counted(
        "SELECT COUNT(*) FROM ticket t JOIN customer c ON c.id = t.customer_id WHERE c.name = 'Example Clinic'",
    )
    assert (len(whole["tickets"]),) == count
    promises = full.counted(
        "SELECT k.target, SUM(k.outcome = 'met'), SUM(COALESCE(k.outcome, '') = 'missed' OR k.missed_at IS NOT NULL"
        " OR (k.outcome IS NULL AND p.due_at < '2026-05-04T01:00:00Z' AND p.held = 0)) FROM clock k"
        " JOIN ticket t ON t.id = k.ticket_id JOIN customer c ON c.id = t.customer_id"
        " JOIN clock_period p ON p.clock_id = k.id"
        " AND p.since = (SELECT MAX(since) FROM clock_period WHERE clock_id = k.id)"
        " WHERE c.name = 'Example Clinic' AND COALESCE(k.outcome, '') <> 'void' GROUP BY k.target",
    )
    sums: dict[str, list[int]] = {}
    for row in whole["promises"]:
        met, missed = sums.get(row["target"], [0, 0])
        sums[row["target"]] = [met + row["met"], missed + row["missed"]]
    assert sums == {target: [met, missed] for target, met, missed in promises if met or missed}
    assert "send the manual" in [row["what"] for row in told["next"]]


def test_a_month_is_named_or_its_ends_are(full: Desk) -> None:
    assert full.json("report", "register", "last") == full.json("report", "register", "2026-04")
    assert full.json("report", "register", "this") == full.json("report", "register")
    ends = ("--from", "2026-04-01", "--to", "2026-04-30")
    assert full.json("report", "register", *ends) == full.json("report", "register", "2026-04")
    for wrong in (["2026-13"], ["aprilly"], ["2026-04", "--from", "2026-04-01"]):
        assert full.run("report", "register", *wrong, code=2).err.count("\n") == 1


ALL = ("--from", "2026-03-01", "--to", "2026-05-31")
FORM = """
reports:
  repairs:
    name: 售后维修月报表
    by: customer
    columns: {no: 序号, at: 日期, serial: 机号, kind: 机型, attribution: 责任, charged: 金额}
    tables: {due_to: {name: 故障原因, columns: {attribution: 原因, count: 次数}}}
  parts: {columns: {no: 序号, name: 零件, quantity: 数量, amount: 金额}}
"""


def test_a_form_of_others_has_its_name_and_its_columns(full: Desk, tmp_path: Path) -> None:
    desk = full.copied(tmp_path).at("2026-05-04 09:00")
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(FORM)
    page = desk.run("report", "repairs", "2026-03", "--format", "html").out
    assert "times of Asia/Shanghai, amounts in CNY</p>" in page
    shown = desk.run("report", "repairs", "2026-03", "--format", "md").out.splitlines()
    assert shown[0] == "# 售后维修月报表, 2026-03"
    assert "| 序号 | 日期 | 机号 | 机型 | 责任 | 金额 |" in shown
    assert any(line.startswith("## Example Clinic") for line in shown)
    assert "## 故障原因" in shown
    assert "| 原因 | 次数 |" in shown
    # a spreadsheet is for people, too: headings, whole units of money, names; programs read JSON as ever
    header, *rows = csv.reader(io.StringIO(desk.run("report", "parts", *ALL, "--format", "csv").out))
    assert header == ["序号", "零件", "数量", "金额"]
    told = desk.json("report", "parts", *ALL)
    *rows, total = rows
    assert [row[0] for row in rows] == [str(no + 1) for no in range(len(told))]
    assert [row[3] for row in rows] == [f"{row['amount'] / 100:.2f}" for row in told]
    assert total == [
        "",
        "total",
        *(str(sum(row["quantity"] for row in told)), f"{sum(row['amount'] for row in told) / 100:.2f}"),
    ]
    assert {"part", "serial", "amount", "currency"} <= set(told[0])  # programs know of no form
    lines = desk.run("report", "repairs", "2026-03", "--format", "csv").out.splitlines()
    assert lines[lines.index("Together") + 1] == "日期,金额"
    repairs = desk.json("report", "repairs", "2026-03")["repairs"]
    blocks = [line for line in lines if line.startswith(("Example Clinic (", "Sample Dealer ("))]
    assert blocks[0] == lines[0]
    assert lines[1] == "序号,日期,机号,机型,责任,金额"
    first = next(csv.reader([lines[2]]))
    assert (first[1][:10], first[3]) == ("2026-03-02", "Label printer")
    assert f"{repairs[0]['charged'] / 100:.2f}" == first[5] == "80.00"
    desk.run("report", "month", "2026-03", "--to", "papers", "--format", "csv")
    assert (tmp_path / "papers/2026-03-parts.csv").read_bytes().startswith(b"\xef\xbb\xbf" + "序号,零件".encode())
    desk.run("report", "month", "2026-03", "--to", "papers", "--format", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "papers/2026-03-repairs.xlsx")
    assert book.sheetnames[: len(blocks)] == blocks
    cells = list(book.active[2])
    assert (cells[5].value, cells[5].number_format, cells[3].value) == (80, "0.00", "Label printer")
    desk.config.write_text(
        desk.config.read_text(encoding="utf-8").replace("charged: 金额", "fee: 金额"), encoding="utf-8"
    )
    assert "reports.repairs.columns.fee" in desk.run("config", "check", code=3).err


def test_tables_that_a_form_does_not_name_are_left_out_for_people(full: Desk, tmp_path: Path) -> None:
    desk = full.copied(tmp_path).at("2026-05-04 09:00")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text + "reports: {repairs: {name: 月报, columns: {at: 日期}, tables: {}}}", encoding="utf-8")
    shown = desk.run("report", "repairs", "2026-03", "--format", "md").out
    assert shown.splitlines()[:3] == ["# 月报, 2026-03", "", "## 月报"]
    assert "What they were due to" not in shown
    assert desk.json("report", "repairs", "2026-03")["due_to"]
    split = "[{name: A, kind: fault}, {name: A, kind: fault}, {name: B}, {name: C}]"
    wrong = f"reports: {{repairs: {{split: {split}, tables: {{due: {{}}}}}}, assessment: {{split: {split}}}}}"
    desk.config.write_text(text + wrong, encoding="utf-8")
    told = desk.run("config", "check", code=3).err
    assert "reports.repairs.tables.due: 'due' is no table of this report" in told
    assert "reports.repairs.split: means nothing for this report" in told
    assert "reports.assessment.split[2].kind: 'fault' is in another table already" in told
    assert "reports.assessment.split[2].name: is the name of another table already" in told
    assert "reports.assessment.split[4]: is a second table without 'kind'" in told


def test_the_tables_that_a_form_may_name_are_those_of_the_report(full: Desk) -> None:
    for report, tables in TABLES.items():
        told = full.json("report", report, "2026-03")
        assert set(tables) == {*list(told)[1:]} - {"remark"}
        for key, columns in tables.items():
            for row in told[key][:1]:
                assert set(row) | {"no"} >= set(columns) - {"no"}, (report, key)


def test_parts_are_added_up_by_part(full: Desk) -> None:
    rows = full.json("report", "parts", "--from", "2026-03-01", "--to", "2026-05-31")
    sums: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        so_far = sums.setdefault((row["part"], row["condition"]), [0, 0, 0])
        for place, key in enumerate(("quantity", "amount", "back")):
            so_far[place] += row[key]
    assert len(rows) > len(sums)
    by_part = full.json("report", "parts", "--from", "2026-03-01", "--to", "2026-05-31", "--by", "part")
    told = {(row["part"], row["condition"]): [row["quantity"], row["amount"], row["back"]] for row in by_part}
    assert told == sums
    assert len(by_part) == len(sums)


def test_the_columns_that_a_form_may_have_are_those_of_the_report(full: Desk) -> None:
    for report, columns in COLUMNS.items():
        assert report in COMMANDS
        told = full.json("report", report, "2026-05")
        (first, *_more) = next(iter(told.values())) if isinstance(told, dict) else told
        assert set(first) | {"no"} == {*columns, "no", *({"currency", "decimals"} & set(first))}, report
