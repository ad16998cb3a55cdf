"""Screens in languages whose characters are two columns wide: columns stand below their headings, and no line is too
wide, on terminals of 40, 80 and 120 columns.
"""

from __future__ import annotations

import re
from unicodedata import east_asian_width

import pytest

from tests.conftest import Desk, built_once, nursery

ACROSS = (40, 80, 120)
TABLES = (
    "list",
    "engineer list",
    "customer list",
    "equipment list",
    "report overdue",
    "report attainment",
    "search 卡纸",
)
CARDS = ("show 1", "customer show 示例诊所", "equipment show PR-1", "dispatch show 1", "sla explain 1")


@built_once
def shop(desk: Desk) -> Desk:
    """A desk with names in Chinese and Korean, and something late."""
    desk.at("2026-03-02 09:00")
    desk.run("engineer", "add", "김민준", "--login", "kim", "--skill", "프린터 수리")
    desk.run("customer", "add", "示例诊所", "--phone", "13800000001", "--region", "city", "--tier", "gold")
    desk.run("customer", "add", "예시의원", "--phone", "13800000002")
    desk.run("equipment", "add", "PR-1", "-c", "示例诊所", "-k", "printer", "--model", "标签打印机九千型号豪华版")
    desk.run("log", "打印机卡纸，重启以后还是不行；第三次了。", "-s", "PR-1", "-p", "P1", "--caller", "李示例")
    desk.run("log", "프린터가 멈췄습니다. 다시 켜도 안 됩니다", "-c", "예시의원", "-p", "P3")
    desk.run("assign", "1", "kim")
    desk.run("dispatch", "order", "1")
    desk.run("hold", "2", "--reason", "parts", "--note", "부품 대기")
    desk.run("task", "add", "示例诊所", "送备用搓纸轮并说明如何更换", "--due", "2026-03-02", "--for", "kim")
    return desk.at("2026-03-03 12:00")


def lines(shop: Desk, command: str, across: int, language: str) -> list[str]:
    """What is on the screen, as long as it fits; texts of one sentence go on where the terminal ends."""
    env = shop.environment(COLUMNS=str(across), TERM="dumb", SVCDESK_LANG=language)
    code, shown = nursery(compiler=False).show(tuple(command.split()), shop.folder, env)
    assert code == 0, shown.decode()
    return shown.decode().replace("\r\n", "\n").splitlines()


def columns(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def at(line: str, column: int) -> str:
    """What stands in a column: empty behind the end; what is two wide in both."""
    across = 0
    for char in line:
        across += columns(char)
        if across > column:
            return char
    return ""


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "ko"])
@pytest.mark.parametrize("across", ACROSS)
def test_columns_stand_below_their_headings(shop: Desk, across: int, language: str) -> None:
    for command in TABLES:
        heading, *rows = lines(shop, command, across, language)
        assert not heading.isascii()
        begins = [columns(heading[: found.start()]) for found in re.finditer(r"(?<=  )\S", heading)]
        assert rows
        for row in [heading, *rows]:
            assert columns(row) <= across, row
            assert all(at(row, begin - 1) in ("", " ") for begin in begins), f"{heading}\n{row}"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "ko"])
@pytest.mark.parametrize("across", ACROSS)
def test_what_a_card_says_stands_beside_its_labels(shop: Desk, across: int, language: str) -> None:
    for command in CARDS:
        _heading, *rest = lines(shop, command, across, language)
        if command.startswith("sla"):
            rest = [line for line in rest[2:] if re.match(r"  \S", line)]
        labelled = [line for line in rest[: rest.index("") if "" in rest else None] if line.startswith("  ")]
        label = re.compile(r"  \S.*?(?:  +|(?<=  ) )(?=\S)")
        begins = {columns(found[0]) for line in labelled if (found := label.match(line)) and line[2] != " "}
        assert len(begins) == 1, "\n".join(labelled)
        [begin] = begins
        for line in labelled:
            assert at(line, begin - 1) == " ", line
            assert command.startswith("sla") or columns(line) <= across, line
            assert line.strip()[0] not in "，。、；：？！）”", line


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW", "ko"])
@pytest.mark.parametrize("across", [60, 80, 120])
def test_what_is_dialled_and_typed_is_whole(shop: Desk, across: int, language: str) -> None:
    [item] = shop.json("agenda")
    shown = lines(shop, "agenda", across, language)
    assert {item["number"], item["telephone"]} <= set(shown[1].split())
    assert shown[-1].endswith(item["next"])
    assert max(map(columns, shown)) <= across


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW", "ko"])
@pytest.mark.parametrize("across", ACROSS)
def test_help_is_no_wider_than_the_terminal(shop: Desk, across: int, language: str) -> None:
    for command in ("", "log", "dispatch", "hold", "report month"):
        page = lines(shop, f"{command} --help", across, language)
        example = re.compile("    [a-z]")  # what is kept as it is
        for line in page:
            assert columns(line) <= across or example.match(line), line
            assert line.strip()[:1] not in tuple("，。、；：？！）”"), line
