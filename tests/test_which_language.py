"""Which language is spoken: SVCDESK_LANG before the configuration, the configuration before the locale."""

from __future__ import annotations

import re
from typing import Any

import pytest

from svcdesk.locale import meant, of_locale
from tests.conftest import Desk
from tests.terminal import Terminal

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh_CN.GBK", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_CN@pinyin", "zh_CN"),
        ("zh_Hans_HK", "zh_CN"),
        ("zh_HK.UTF-8", "zh_TW"),
        ("zh_MO", "zh_TW"),
        ("zh_TW", "zh_TW"),
        ("zh-tw", "zh_TW"),
        ("zh_Hant", "zh_TW"),
        ("zh_Hant_TW", "zh_TW"),
        ("ko_KR.EUC-KR", "ko"),
        ("ko", "ko"),
        ("en_GB", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("de_DE.UTF-8", None),
        ("zhuang", None),
        ("", None),
        ("..@_", None),
    ],
)
def test_what_a_name_of_a_locale_means(name: str, language: str | None) -> None:
    assert meant(name) == language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "nonsense"}, "en"),
        ({"LC_MESSAGES": "ko_KR.UTF-8", "LANG": "zh_CN.UTF-8"}, "ko"),
        ({"LC_ALL": "zh_TW.UTF-8", "LC_MESSAGES": "ko_KR.UTF-8", "LANG": "zh_CN.UTF-8"}, "zh_TW"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "ko_KR"}, "ko"),
        ({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LC_MESSAGES": "en_GB", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LANGUAGE": "zh_TW:zh_CN", "LANG": "zh_CN.UTF-8"}, "zh_TW"),
        ({"LANGUAGE": "ko:en", "LANG": "en_US.UTF-8"}, "ko"),
        ({"LANGUAGE": "en:zh_CN", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LANGUAGE": "fr:nonsense:ko", "LANG": "de_DE.UTF-8"}, "ko"),
        ({"LANGUAGE": "fr", "LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANGUAGE": "zh_CN", "LC_ALL": "C"}, "en"),  # as gettext has it: who says C wants what the source says
        ({"LANGUAGE": "zh_CN", "LC_ALL": "C.UTF-8"}, "en"),
    ],
)
def test_the_language_of_the_locale(said: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    assert of_locale() == language


def says(desk: Desk, language: str | None) -> Desk:
    """The desk, with that language in its configuration."""
    if language:
        desk.config.write_text(desk.config.read_text().replace("desk:\n", f"desk:\n  language: {language}\n", 1))
    return desk


@pytest.mark.parametrize(
    ("told", "of_desk", "of_locale", "chinese"),
    [
        ("", None, "zh_CN.UTF-8", True),
        ("", None, "de_DE.UTF-8", False),
        ("", "en", "zh_CN.UTF-8", False),
        ("", "zh_CN", "en_GB.UTF-8", True),
        ("en", "zh_CN", "zh_CN.UTF-8", False),
        ("zh_CN", "en", "en_GB.UTF-8", True),
        ("zh_SG", None, "", True),
        ("C", "zh_CN", "", False),
    ],
)
def test_who_asks_comes_first(desk: Desk, told: str, of_desk: str | None, of_locale: str, chinese: bool) -> None:
    asked: dict[str, Any] = {
        "SVCDESK_LANG": told,
        "LC_ALL": of_locale,
        "LANGUAGE": "",
        "LC_MESSAGES": "",
        "PYTHONUTF8": "1",
    }
    says(desk, of_desk).run("log", "jams", "-c", "Clinic")
    assert desk.run("list", **asked).out.startswith("编号" if chinese else "number")
    assert ("没有" in desk.run("show", "17", code=None, **asked).err) == chinese


def test_help_and_mistakes_are_in_the_language_of_the_desk(desk: Desk) -> None:
    says(desk, "zh_CN").run("list")  # a seat of a server knows what was published when it was there last
    page = desk.run("--help").out
    assert page.startswith("用法")
    assert "  call        工单的来电。\n" in page  # the first sentence alone
    assert "过长" in desk.run("note", "1", "x" * 20_001, code=2).err  # which is said before the desk is opened
    assert "选项" in desk.run("list", "--help").out
    assert "没有" in desk.run("lst", code=2).err


def test_questions_are_in_the_language_of_the_desk(desk: Desk) -> None:
    """Also those that are put before anything is asked of the desk."""
    says(desk, "zh_CN").run("log", "jams", "-c", "Clinic")
    screen = Terminal(desk, "resolve", "1")
    screen.until("原因")
    screen.press("\x03")
    assert screen.end()[1] == 130


@pytest.mark.file
def test_a_broken_configuration_still_says_its_language(desk: Desk) -> None:
    written = says(desk, "zh_CN").config.read_text(encoding="utf-8")
    desk.run("list")
    for wrong in (f"{written}\ntiers: [\n", written.replace("desk:\n", "desk:\n  nmae: x\n"), f"{written}\n\tx\n"):
        desk.config.write_text(wrong, encoding="utf-8")
        assert "无误之前" in desk.run("list").err
        assert "svcdesk.yaml:" in (told := desk.run("config", "check", code=3).err)
        assert re.search("[一-鿿]", told), told
        assert not re.search("expected|found|while", told), told  # which is what the parser says, in English alone
    elsewhere = {"--db": str(desk.database), "--config": str(desk.config)}
    flags = [word for each in elsewhere.items() for word in each]
    (desk.folder / "below").mkdir()
    (desk.folder / "below" / "svcdesk.yaml").write_text("desk:\n  language: ko\n")
    below = Desk(desk.folder / "below")
    assert below.run("--help").out.startswith("사용법")
    assert below.run(*flags, "--help").out.startswith("用法")
    assert "没有" in below.run("lst", *flags, code=2).err


@pytest.mark.parametrize("word", ["nonsense", "de", " ", "zhcn"])
def test_a_language_that_is_not_spoken_is_said_to_be_unknown(desk: Desk, word: str) -> None:
    told = f"SVCDESK_LANG {word!r} is unknown: en, zh_CN, zh_TW, ko\n"
    assert desk.run("--help", SVCDESK_LANG=word).err == told
    assert desk.run("list", SVCDESK_LANG=word).err == f"{told}no tickets\n"
    says(desk, "zh_CN")
    assert "无法识别" in desk.run("list", SVCDESK_LANG=word).err


def test_a_language_of_the_configuration_that_is_not_spoken(desk: Desk) -> None:
    says(desk, "zh_XX")
    [line] = desk.run("config", "check", code=3).err.splitlines()
    assert line.endswith("desk.language: 'zh_XX' is not among 'language'; did you mean 'zh_TW'?")
