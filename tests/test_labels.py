"""States and other words of the program are typed by key, or by what any of its languages calls them."""

from __future__ import annotations

import pytest

from svcdesk.labels import in_all_languages
from svcdesk.words import fold
from tests.conftest import Desk, built_once
from tests.terminal import Terminal

CHINESE = {"SVCDESK_LANG": "zh_CN"}
TYPED = ("ticket", "visit", "task", "request", "return", "decision", "bearer", "warranty", "answer")


@built_once
def busy(desk: Desk) -> Desk:
    """A ticket on hold, to which somebody is on the way."""
    desk.at("2026-03-02 09:00").run("log", "卡纸", "--customer", "测试医院")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("hold", "1", "--reason", "parts")
    return desk


@pytest.mark.parametrize("state", ["held", "HELD", "挂起", "擱置", "보류", "已关闭，挂起"])
def test_a_list_is_asked_for_in_any_language(busy: Desk, state: str) -> None:
    assert [row["number"] for row in busy.json("list", "--state", state)] == ["SD-000001"]
    assert busy.run("list", "--state", state).out.startswith("number")  # whatever was understood is not spoken


@pytest.mark.parametrize(("state", "found"), [("ordered", 1), ("派工", 1), ("in vain", 0), ("空跑", 0)])
def test_a_fixed_word_is_understood_by_its_label(busy: Desk, state: str, found: int) -> None:
    assert len(busy.json("dispatch", "list", "--state", state)) == found


def test_a_mistake_lists_keys_with_labels(busy: Desk) -> None:
    assert busy.run("list", "--state", "没有", code=2, **CHINESE).err.endswith(
        "open (未结), held (挂起), resolved (已解决), closed (已关闭), cancelled (已取消), all (全部)\n"
    )
    assert "open, held, resolved, closed, cancelled, all\n" in busy.run("list", "--state", "没有", code=2).err


@pytest.mark.parametrize(("answer", "state"), [("是", "open"), ("네", "open"), ("아니요", "held"), ("不", "held")])
def test_a_question_is_answered_in_any_language(busy: Desk, answer: str, state: str) -> None:
    asked = Terminal(busy, "undo")
    asked.until("(yes/no): ")
    asked.press(f"{answer}\r")
    asked.end()
    assert busy.json("show", "1")["state"] == state


@pytest.mark.parametrize("kind", TYPED)
def test_no_label_means_two_keys(kind: str) -> None:
    known: dict[str, str] = {}
    for key, said in in_all_languages(kind).items():
        for label in {fold(each) for each in (key, *said)}:
            assert known.setdefault(label, key) == key, label
