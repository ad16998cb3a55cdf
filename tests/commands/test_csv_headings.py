"""`--format csv-headings`: CSV for people's spreadsheets; its rows are those of csv."""

from __future__ import annotations

from tests.conftest import Desk


def test_csv_may_have_the_headings_that_people_read(desk: Desk) -> None:
    desk.run("log", "卡纸", "--customer", "示例诊所", "--priority", "P3")
    keys, *values = desk.run("list", "--format", "csv").out.splitlines()
    headings, *same = desk.run("list", "--format", "csv-headings", SVCDESK_LANG="zh_CN").out.splitlines()
    assert same == values
    assert keys.startswith("number,state,priority,due_at,")
    assert headings.startswith("编号,状态,优先级,到期,")
    assert headings.count(",") == keys.count(",")
    report = desk.run("report", "repairs", "--format", "csv-headings", SVCDESK_LANG="ko").out
    assert report.splitlines()[0].split(",")[0] == "표"
