"""`--format csv-headings`: CSV for people's spreadsheets; its rows are those of csv, with times in the desk's zone."""

from __future__ import annotations

import csv
import re
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.conftest import Desk
from tests.house import commands
from tests.reports.full import make


def test_csv_may_have_the_headings_that_people_read(desk: Desk) -> None:
    desk.run("log", "卡纸", "--customer", "示例诊所", "--priority", "P3")
    keys, *values = desk.run("list", "--format", "csv").out.splitlines()
    headings, *same = desk.run("list", "--format", "csv-headings", SVCDESK_LANG="zh_CN").out.splitlines()
    assert re.sub(r"(....-..-..) (..:..)(?=,)", "", same[0]) == re.sub(r"[^,]*T[^,]*Z", "", values[0])
    opened = desk.json("list")[0]["opened_at"]
    assert datetime.fromisoformat(opened).astimezone(ZoneInfo("Asia/Shanghai")).strftime(",%Y-%m-%d %H:%M,") in same[0]
    assert keys.startswith("number,state,priority,due_at,")
    assert headings.startswith("编号,状态,优先级,到期,")
    assert headings.count(",") == keys.count(",")
    report = desk.run("report", "repairs", "--format", "csv-headings", SVCDESK_LANG="ko").out
    assert report.splitlines()[0].split(",")[0] == "표"


def test_no_heading_is_left_in_english(tmp_path: Path) -> None:
    """Of any list or report that can be asked for without an argument; columns for programs have headings, too."""
    desk = make(tmp_path)
    lists = {words: command for words, command in commands().items() if _is_a_table(command)}
    found, left = 0, {}
    for words, command in lists.items():
        month = ["2026-03"] if any(each.name == "month" for each in command.params) else []
        done = desk.run(*words, *month, "--format", "csv-headings", code=None, SVCDESK_LANG="zh_CN")
        for headings in csv.reader(done.out.splitlines()[:1]):
            found += 1
            if english := [each for each in headings if each.isascii() and not each.isdigit()]:
                left[" ".join(words)] = english
    assert left == {}
    assert found > 30


def _is_a_table(command: Any) -> bool:
    formats = next((each.type.choices for each in command.params if each.name == "format"), ())
    return "csv-headings" in formats and not any(each.required for each in command.params)
