"""Terminals, pipes and files that are not UTF-8: what is printed there, and what is typed there.

The locales are made by `localedef`, which comes with the C library; Python reads what it is told by them.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from docs import catalogues
from svcdesk.locale import ENGLISH, LANGUAGES, printable
from svcdesk.views.standins import EUC_KR, instead
from tests.conftest import PROGRAM, Desk
from tests.terminal import Terminal

CHARSETS = {"zh_CN.GBK": "gbk", "zh_TW.BIG5": "big5", "ko_KR.EUC-KR": "euc_kr", "en_US.ISO-8859-1": "latin-1"}
LEGACY = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}  # Python's own way round the locale C is off
BARE = [
    ({"LC_ALL": "C", **LEGACY}, "ascii"),
    ({"LC_ALL": "POSIX", **LEGACY}, "ascii"),
    ({"PYTHONIOENCODING": "gb18030"}, "gb18030"),
]
SAID = "打印机卡纸—第三次 ¥5 é 한글 👍🏽"


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder that holds the locales."""
    if not shutil.which("localedef"):
        pytest.skip("localedef is not installed")
    folder = tmp_path_factory.mktemp("locales")
    for name in CHARSETS:
        language, _dot, charset = name.partition(".")
        subprocess.run(
            ["localedef", "-i", language, "-f", charset, str(folder / name)], check=True, capture_output=True
        )
    return str(folder)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with names in Chinese and Korean."""
    desk = Desk(tmp_path_factory.mktemp("shop")).at("2026-03-02 09:00").begin()
    for name in ("示例诊所", "예시 병원", "Müller·×…"):
        desk.run("customer", "add", name)
        desk.run("log", SAID, "-c", name)
    return desk.at("2026-03-02 09:30")


def run(shop: Desk, env: dict[str, str], *words: str | bytes, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    kept = {key: value for key, value in shop.environment().items() if not key.startswith(("LC_", "LANG", "PYTHON"))}
    whole = kept | {"SVCDESK_LANG": "en"} | env
    done = subprocess.run([*PROGRAM, *words], cwd=shop.folder, env=whole, input=stdin, capture_output=True)
    assert b"Traceback" not in done.stderr
    assert b"internal" not in done.stderr
    return done


def everywhere(locales: str) -> list[tuple[dict[str, str], str]]:
    return [({"LC_ALL": name, "LOCPATH": locales}, charset) for name, charset in CHARSETS.items()] + BARE


def test_what_cannot_be_printed_is_a_sign_as_wide(shop: Desk, locales: str) -> None:
    for env, charset in everywhere(locales):
        done = run(shop, env, "list", "--sort", "number")
        titles, *lines = done.stdout.splitlines()
        assert (done.returncode, done.stderr, len(lines)) == (0, b"", 3)
        begins = titles.index(b"summary")
        for line in lines:
            # a byte is a column, but for what GB 18030 has in four
            assert charset == "gb18030" or line[begins - 1 : begins] == b" ", line.decode(charset)
            said = line.decode(charset).rpartition("  ")[2]
            if charset in ("gbk", "gb18030"):
                assert said.startswith("打印机卡纸—第三次 ")
            if charset == "gbk":
                assert said == "打印机卡纸—第三次 ￥5 é ???? ????"
            if charset == "ascii":
                assert said == "??????????-?????? ?5 ? ???? ????"
        assert run(shop, env, "show", "17").returncode == 1
        told = run(shop, env, "assign", "1", "nobody").stderr
        assert told.count(b"\n") == 1
        told.decode(charset)


@pytest.mark.parametrize(
    ("charset", "languages"),
    [
        ("utf-8", LANGUAGES),
        ("gb18030", LANGUAGES),
        ("gbk", ["en", "zh_CN", "zh_TW"]),
        ("gb2312", ["en", "zh_CN"]),
        ("big5", ["en", "zh_TW"]),
        ("euc_kr", ["en", "ko"]),
        ("cp949", ["en", "ko"]),
        ("latin-1", ["en"]),
        ("ascii", ["en"]),
    ],
)
def test_a_language_is_spoken_where_it_can_be_printed(
    charset: str, languages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), charset))
    assert [language for language in LANGUAGES if printable(language) == language] == list(languages)
    assert {printable(language) for language in LANGUAGES} <= {ENGLISH, *languages}


@pytest.mark.parametrize(
    ("language", "charset", "examples"), [("zh_CN", "gbk", ""), ("zh_TW", "big5", ""), ("ko", "euc_kr", "没卡纸")]
)
def test_what_is_said_in_a_language_can_be_printed_in_its_charset(language: str, charset: str, examples: str) -> None:
    """Beside examples in another language."""
    said = catalogues.read(catalogues.LOCALE / language / "LC_MESSAGES" / "svcdesk.po")
    characters = set("".join(text for each in said for text in each.string or "")) - set(examples)
    lacking = {char for char in characters if char.encode(charset, "replace") == b"?"} - {"?"}
    encoded = {char: instead(UnicodeEncodeError(charset, char, 0, 1, ""))[0] for char in lacking}
    assert not [char for char, sign in encoded.items() if "?" in sign]


def test_a_syllable_in_parts_is_printed_whole() -> None:
    codecs.register_error("svcdesk.test", instead)
    written = unicodedata.normalize("NFD", "한빛의원, 🏥")
    for charset in ("euc_kr", EUC_KR):
        assert written.encode(charset, "svcdesk.test").decode("euc_kr") == "한빛의원, ??"
    assert unicodedata.normalize("NFC", written).encode(EUC_KR, "svcdesk.test").decode("euc_kr") == "한빛의원, ??"


def test_a_syllable_that_the_charset_lacks_is_no_row_of_signs(desk: Desk, locales: str) -> None:
    desk.run("customer", "add", "똠방의원")
    shown = run(desk, {"LC_ALL": "ko_KR.EUC-KR", "LOCPATH": locales}, "customer", "list").stdout.decode("euc_kr")
    assert "??방의원" in shown


def test_english_is_said_where_the_language_cannot_be_printed(shop: Desk, locales: str) -> None:
    for env, charset in everywhere(locales):
        spoken = charset in ("gbk", "gb18030")
        for words, code, chinese in ((("list",), 0, "客户"), (("--help",), 0, "工单"), (("show", "17"), 1, "没有")):
            done = run(shop, env | {"SVCDESK_LANG": "zh_CN"}, *words)
            said = (done.stdout + done.stderr).decode(charset)
            assert (done.returncode, chinese in said) == (code, spoken), said
            assert spoken or "???" not in said.partition("\n")[0]
    written = shop.config.read_text()
    shop.config.write_text(written.replace("desk:\n", "desk:\n  language: zh_CN\n", 1))
    shop.run("list")  # which publishes it, on a server
    by_locale = {"LC_ALL": "C", "SVCDESK_LANG": ""}
    try:
        assert run(shop, by_locale, "list").stdout.decode().startswith("编号")  # Python prints UTF-8 there
        assert run(shop, by_locale | LEGACY, "list").stdout.startswith(b"number")
    finally:
        shop.config.write_text(written)
        shop.run("list")


def test_programs_read_the_same_in_each_charset(shop: Desk, locales: str) -> None:
    there = json.loads(run(shop, {}, "list", "--json").stdout)
    for env, charset in everywhere(locales):
        assert json.loads(run(shop, env, "list", "--json").stdout) == there
        csv = run(shop, env, "list", "--format", "csv")
        assert (csv.returncode, len(csv.stdout.decode(charset).splitlines())) == (0, 4)


def test_a_paper_is_utf8_whatever_the_locale(desk: Desk) -> None:
    desk.run("log", SAID, "-c", "示例诊所")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    words = ("dispatch", "print", "1", "--to", "-", "--language", "zh_CN")
    page = run(desk, {"LC_ALL": "C", **LEGACY}, *words).stdout.decode()
    assert SAID in page
    assert "客户" in page


TYPED = {
    "zh_CN.GBK": "打印机卡纸",
    "zh_TW.BIG5": "印表機卡紙",
    "ko_KR.EUC-KR": "프린터 용지",
    "en_US.ISO-8859-1": "café",
}


@pytest.mark.parametrize("name", TYPED)
def test_what_is_typed_is_in_the_charset_of_the_locale(desk: Desk, locales: str, name: str) -> None:
    env, charset, text = {"LC_ALL": name, "LOCPATH": locales}, CHARSETS[name], TYPED[name]
    assert run(desk, env, "log", text.encode(charset), "-c", text.encode(charset)).returncode == 0
    assert run(desk, env, "note", "1", "-", stdin=text.encode(charset)).returncode == 0
    assert run(desk, env, "note", "1", "-", stdin=f"\ufeff{text}，".encode()).returncode == 0  # a file that says so
    shown = desk.json("show", "1")
    assert (shown["summary"], shown["customer"]) == (text, text)
    assert [entry["data"]["text"] for entry in shown["timeline"][-2:]] == [text, f"{text}，"]


def test_what_is_in_no_charset_of_the_locale_is_refused(desk: Desk, locales: str) -> None:
    desk.run("log", "jams", "-c", "示例诊所")
    cases: list[tuple[dict[str, str], bytes]] = [
        ({"LC_ALL": "zh_CN.GBK", "LOCPATH": locales}, b"a\xff\xff"),
        ({"LC_ALL": "C", **LEGACY}, "卡纸".encode()),
        ({"LC_ALL": "C.UTF-8"}, "卡纸".encode("gbk")),
    ]
    for env, typed in cases:
        for words, stdin in (((b"note", b"1", typed), b""), ((b"note", b"1", b"-"), typed)):
            done = run(desk, env, *words, stdin=stdin)
            assert (done.returncode, done.stderr.count(b"\n")) == (2, 1), done.stderr
            assert b"charset of the locale" in done.stderr
        done = run(desk, env, "unassign", "-", stdin=b"1" + typed)
        assert (done.returncode, done.stderr.count(b"\n")) == (1, 1), done.stderr
    assert desk.events() == ["logged"]


def test_utf8_mode_goes_before_the_locale(desk: Desk, locales: str) -> None:
    env = {"LC_ALL": "zh_CN.GBK", "LOCPATH": locales, "PYTHONUTF8": "1"}
    assert "卡纸" in run(desk, env, "log", "卡纸", "-c", "示例诊所").stdout.decode()
    for coerced in ({"LC_ALL": "C"}, {"LANG": "C", "PYTHONUTF8": "0"}, {"LC_ALL": "C", "PYTHONUTF8": "1"}):
        assert "卡纸" in run(desk, coerced, "list").stdout.decode()  # by Python itself, which knows better than C


def test_a_dialogue_in_the_charset_of_the_terminal(desk: Desk, locales: str) -> None:
    words = ("log", "-c", "Clinic", "-k", "fault", "-p", "P3")
    screen = Terminal(desk, *words, charset="gbk", LC_ALL="zh_CN.GBK", LOCPATH=locales, SVCDESK_LANG="zh_CN")
    screen.until("问题描述")
    os.write(screen.file, b"\xff\xff\n")
    screen.until("gbk")
    answers = (("问题描述", "打印机"), ("来电人", "李示例"), ("回拨", ""), ("地址", ""), ("区域（", ""))
    for question, answer in answers:
        screen.until(question)
        screen.press(f"{answer}\n")
    shown, code = screen.end()
    assert (code, desk.json("list")[0]["summary"]) == (0, "打印机"), shown


EDITOR = """#!{python}
import sys
with open(sys.argv[1], encoding="{charset}") as file:
    text = file.read()
with open(sys.argv[1], "w", encoding="{charset}") as file:
    file.write(text.replace("卡纸", "缺纸"))
"""


@pytest.mark.parametrize(("customer", "charset"), [("示例诊所", "gbk"), ("예시 병원", "utf-8")])
def test_an_editor_reads_the_charset_of_the_locale(desk: Desk, locales: str, customer: str, charset: str) -> None:
    """As far as it has all characters; else nothing is lost."""
    desk.run("log", "卡纸", "-c", customer)
    editor = desk.folder / "editor"
    editor.write_text(EDITOR.format(python=sys.executable, charset=charset))
    editor.chmod(0o755)
    screen = Terminal(desk, "edit", "1", charset="gbk", LC_ALL="zh_CN.GBK", LOCPATH=locales, VISUAL=str(editor))
    shown, code = screen.end()
    assert (code, desk.json("show", "1")["summary"]) == (0, "缺纸"), shown


def test_a_pager_gets_the_charset_of_the_terminal(shop: Desk, locales: str) -> None:
    env = {"LC_ALL": "zh_CN.GBK", "LOCPATH": locales, "PAGER": "cat > paged", "LINES": "3"}  # a shell runs it
    assert Terminal(shop, "list", "--limit", "0", columns=80, charset="gbk", **env).end()[1] == 0
    paged = Path(shop.folder / "paged").read_bytes().decode("gbk")
    assert "示例诊所" in paged
    assert "????" in paged  # for Korean
