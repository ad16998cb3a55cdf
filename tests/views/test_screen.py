"""Tables on a terminal: how wide each column is, what is cut, wrapped and coloured, and what that costs to load."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from datetime import timedelta
from itertools import accumulate, pairwise
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.views.columns import Column
from svcdesk.views.screen import broken, draw_blocks, laid_out, styled
from svcdesk.views.text import Wording, cut, width
from tests.views.conftest import NOW, ZONE

COLUMNS = (
    Column("number", "number", itemgetter(0), style=lambda _row, _wording: "bold"),
    Column("customer", "客户", itemgetter(1)),
    Column("due", "due", itemgetter(2), style=lambda row, _wording: "bold red" if row[2] else ""),
    Column("summary", "summary", itemgetter(3), marked=lambda _row: ("卡纸", "1")),
)
ROWS = [("SD-1", "示例诊所", "2 h ago", "打印机卡纸，重启以后还是不行"), ("SD-12", "Sample School", "", "no sound")]


def drawn(across: int, whole: bool = False) -> list[str]:
    wording = Wording("table", ZONE, NOW)
    cells = [[column.words(row, wording) for column in COLUMNS] for row in ROWS]
    return list(laid_out(wording, COLUMNS, ROWS, cells, across, whole))


@pytest.fixture(autouse=True)
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_a_table_with_chinese_text_stands_in_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert drawn(80) == [
        "number  客户           due      summary",
        "SD-1    示例诊所       2 h ago  打印机卡纸，重启以后还是不行",
        "SD-12   Sample School           no sound",
    ]
    assert drawn(44)[1] == "SD-1    示例诊所  2 h ago  打印机卡纸，重启…"
    assert drawn(44, whole=True)[1:] == [
        "SD-1    示例诊所       2 h ago  打印机卡纸，",
        "                                重启以后还是",
        "                                不行",
        "SD-12   Sample School           no sound",
    ]


@pytest.mark.parametrize("whole", [False, True])
def test_no_line_is_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch, whole: bool) -> None:
    monkeypatch.setenv("TERM", "dumb")
    for across in range(8, 90):
        assert max(map(width, drawn(across, whole))) <= across


def test_a_sentence_is_cut_before_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr(f"{__name__}.ROWS", [("SD-1", "示例诊所有限公司", NOW - timedelta(400), "打印机卡纸，重启了")])
    assert drawn(44)[1] == "SD-1    示例诊…   2025-01-26 12:00  打印机…"
    assert drawn(36)[1] == "SD-1    示…   2025-01-26 12:00  打…"


def test_a_time_keeps_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which in Chinese and Korean says whether it is over; however long it is."""
    monkeypatch.setenv("TERM", "dumb")
    due = COLUMNS[2]._replace(shown=lambda _row, _wording: "22 小时 52 分钟前")
    monkeypatch.setattr(f"{__name__}.COLUMNS", (*COLUMNS[:2], due, COLUMNS[3]))
    monkeypatch.setattr(f"{__name__}.ROWS", [("SD-1", "示例诊所有限公司", NOW - timedelta(1), "打印机卡纸，重启了")])
    for across in range(30, 80):
        assert "22 小时 52 分钟前" in drawn(across)[1], across


def test_a_sentence_that_goes_on_beneath_has_room_on_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert drawn(22, whole=True)[:4] == [
        "numb…  客…  due  summ…",
        "SD-1   示…  2…   打印",
        "                 机卡",
        "                 纸，",
    ]


def test_what_stands_out_does_so_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(80)[1] == (
        "\x1b[1mSD-1\x1b[0m    示例诊所       \x1b[1;31m2 h ago\x1b[0m  打印机\x1b[1;33m卡纸\x1b[0m，重启以后还是不行"
    )
    assert styled("1.1", "bold", ("1", ".")) == "\x1b[1;33m1\x1b[0m\x1b[1;33m.\x1b[0m\x1b[1;33m1\x1b[0m"
    monkeypatch.setenv("NO_COLOR", "1")
    assert styled("late", "bold red") == "\x1b[1mlate\x1b[0m"
    assert styled("met", "green") == "met"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("a word and another", ["a word and", "another"]),
        ("说了很多话 然后走了", ["说了很多话", "然后走了"]),
        ("abcdefghijklmno pq", ["abcdefghij", "klmno pq"]),
        ("x 一二三四五六七", ["x 一二三四", "五六七"]),
        ("一二三四五，六", ["一二三四", "五，六"]),
        ("一二三（四五）六", ["一二三（四", "五）六"]),
        ("一二三四（五）", ["一二三四", "（五）"]),
        ("见 SVCDESK_LG。", ["见", "SVCDESK_L", "G。"]),
        ("已撤销：svcdesk undo", ["已撤销：", "svcdesk", "undo"]),
        ("P1级的 no", ["P1级的 no"]),
        ("방문 예약했습니다", ["방문", "예약했습니", "다"]),
        ("티켓을 보류합니다", ["티켓을", "보류합니다"]),
    ],
)
def test_a_text_is_broken_between_words(text: str, lines: list[str]) -> None:
    assert broken(text, 10) == lines


# a letter with its mark, a syllable in parts, a picture of three with a joiner, one with a skin, a flag, a plain one
WHOLE = ("e\u0301", "\u1112\u1161\u11ab", "👨\u200d👩\u200d👧", "👍\U0001f3fd", "🇰🇷", "中", "，", "한", "x", " ")


@given(st.lists(st.sampled_from(WHOLE), min_size=1), st.integers(1, 24))
def test_no_character_is_cut_in_half(characters: list[str], columns: int) -> None:
    text = "".join(characters)
    beginnings = accumulate(characters, initial="")
    assert cut(text, columns).removesuffix("…").rstrip() in {each.rstrip() for each in beginnings}
    lines = broken(text, columns)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line) <= max(columns, 6) for line in lines)
    known = sorted(WHOLE, key=len, reverse=True)
    for line in lines:
        while line:
            line = line.removeprefix(next(each for each in known if line.startswith(each)))


@given(st.lists(st.sampled_from(["中", "文。", "说”，", "（用", "）；", "x"]), min_size=1), st.integers(12, 40))
def test_a_line_does_not_begin_with_what_ends_a_clause(parts: list[str], columns: int) -> None:
    said = re.sub("(）；)+", "）；", "中" + "".join(parts))
    for before, line in pairwise(broken(said, columns)):
        assert line[0] not in "。”，）；"
        assert before[-1] != "（"


def test_blocks_stand_out_on_a_terminal_alone() -> None:
    stream = io.StringIO()
    draw_blocks(stream, [("SD-1", ["示例诊所"])])
    assert stream.getvalue() == "SD-1\n  示例诊所\n"
    stream.isatty = lambda: True  # type: ignore[method-assign]
    draw_blocks(stream, [("SD-2", [])])
    assert stream.getvalue().endswith("\x1b[1mSD-2\x1b[0m\n")


def test_a_table_on_a_terminal_loads_no_library() -> None:
    loaded = "import sys, svcdesk.views.screen, svcdesk.views.pager; print(*{'rich', 'subprocess'} & {*sys.modules})"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True).stdout.strip() == ""
