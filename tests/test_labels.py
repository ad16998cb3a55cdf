"""States and other words of the program are typed by key, or by what any of its languages calls them."""

from __future__ import annotations

import re

import pytest

from docs.catalogues import ROOT
from svcdesk.declare import Choice
from svcdesk.labels import LABELS, in_all_languages
from svcdesk.plain import base
from svcdesk.words import fold, key_meant
from tests.conftest import Desk, built_once
from tests.terminal import Terminal
from tests.test_catalogues import words_of_all_commands

CHINESE = {"SVCDESK_LANG": "zh_CN"}
UNTOLD = ("format", "kind")  # what is the same for people of all languages, and rights on a server
TYPED = ("language", "ticket", "visit", "task", "request", "return", "decision", "bearer", "warranty", "answer")


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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("list --sort 到期", "list --sort due"),
        ("list --sort 접수", "list --sort opened"),
        ("list --sort opened", "list --sort opened"),
        ("report overdue --by 工程師", "report overdue --by engineer"),
        ("dispatch list --state ord", "dispatch list --state ordered"),
        ("sla explain 1 Solved", "sla explain 1 solve"),
        ("sla explain 1 first", "sla explain 1 answer"),
    ],
)
def test_what_is_shown_is_understood(busy: Desk, typed: str, meant: str) -> None:
    assert busy.run(*typed.split()).out == busy.run(*meant.split()).out


def test_events_reasons_and_answers_are_typed_as_they_are_shown(busy: Desk) -> None:
    yaml = busy.config.read_text().replace("  customer: waiting for the customer", "  customer: 等待客户")
    busy.config.write_text(yaml.replace("tidy: the place was left clean", "tidy: 场地整洁"))
    busy.run("note", "1", "x", "--event", "首次答复")
    busy.run("correct", "1", "첫 응답", "09:00", "--why", "x")
    busy.run("correct", "1", "挂起", "09:00", "--why", "x")
    busy.run("note", "1", "--take-back", "首次答覆", "--why", "x")
    busy.run("consent", "1", "--to", "远程控制", "--by", "Li", "--how", "x")
    busy.run("resume", "1")
    assert "等待客户" in busy.run("hold", "1", "-r", "等客户").out
    for other in ("户客", "待客户"):  # neither order nor beginning are its own
        assert "is unknown: customer (等待客户)" in busy.run("hold", "1", "-r", other, code=2).err
    busy.run("dispatch", "arrive", "1", "-e", "Wang")
    busy.run("dispatch", "record", "1", "-e", "Wang", "--check", "场地整洁=아니요", "--check", "uniform=是")
    assert busy.json("dispatch", "show", "1")["checklist"] == {"tidy": False, "uniform": True}


def test_each_fixed_word_has_a_label_by_which_it_is_understood() -> None:
    for name, word in words_of_all_commands():
        kind = base(word.declared.kind)
        if word.name in UNTOLD or not isinstance(kind, Choice):
            continue
        label, keys = word.declared.word.label, kind.words
        assert label, f"{name} {word.name}"
        said = {key: {key, *texts} for key, texts in in_all_languages(label).items()}
        assert [(key, key_meant(label, text, keys)) for key in keys for text in said[key]] == [
            (key, key) for key in keys for _text in said[key]
        ], name


def test_a_mistake_lists_keys_with_labels(busy: Desk) -> None:
    assert busy.run("list", "--state", "没有", code=2, **CHINESE).err.endswith(
        "open（未结）、held（挂起）、resolved（已解决）、closed（已关闭）、cancelled（已取消）、all（全部）\n"
    )
    assert "--sort '没有' 未知：due（到期）、" in busy.run("list", "--sort", "没有", code=2, **CHINESE).err
    assert "--until：“下午”没有说是几点" in busy.run("hold", "1", "-r", "parts", "-u", "下午", code=2, **CHINESE).err
    assert "open, held, resolved, closed, cancelled, all\n" in busy.run("list", "--state", "没有", code=2).err


def test_each_movement_of_parts_has_a_label() -> None:
    script = (ROOT / "svcdesk/db/migrations/0002_field.sql").read_text()
    kinds = re.search(r"kind IN \(('received'.*)\)", script)
    assert kinds
    assert set(LABELS["move"]) == set(re.findall(r"'([^']+)'", kinds[1]))


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
