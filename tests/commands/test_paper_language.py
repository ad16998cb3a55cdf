"""Papers in another language than the screen's: the words, dates, amounts and letters of whoever keeps them."""

from __future__ import annotations

import re
from html import unescape

import pytest

from svcdesk import names
from svcdesk.commands import paper
from svcdesk.commands.options import Language
from svcdesk.declare import words
from svcdesk.locale import LANGUAGES
from tests.commands.test_dispatch_print import JOBS, assert_one_page, chromium, done, squeezed
from tests.conftest import Desk, built_once

DAYS = {"en": "2026-03-02", "zh_CN": "2026年3月2日", "zh_TW": "2026年3月2日", "ko": "2026년 3월 2일"}
TUESDAY = {
    "en": "Tue 2026-03-03",
    "zh_CN": "2026年3月3日 周二",
    "zh_TW": "2026年3月3日（週二）",
    "ko": "2026년 3월 3일 (화)",
}
MONTHS = {"en": "2026-03", "zh_CN": "2026年3月", "zh_TW": "2026年3月", "ko": "2026년 3월"}
HOME = {"en": "USD", "zh_CN": "CNY", "zh_TW": "TWD", "ko": "KRW"}
AMOUNTS = {"en": "344.00 USD", "zh_CN": "¥344.00", "zh_TW": "NT$344.00", "ko": "344원"}
FONTS = {"en": "CJK SC", "zh_CN": "CJK SC", "zh_TW": "CJK TC", "ko": "CJK KR"}  # the first with Chinese characters


@built_once
def served(desk: Desk) -> Desk:
    """A desk with a job that is done and paid, and a visit agreed for the next day."""
    done(desk, JOBS["chinese"])
    desk.run("log", "no power", "-c", "Example Clinic")
    desk.run("schedule", "2", "2026-03-03 14:00-16:00")
    desk.run("dispatch", "order", "2", "--engineer", "Wang")
    return desk.at("2026-03-02 11:30")


def text(page: str) -> str:
    """The words of a page, without markup."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page[page.index("<body>") :])).split())


def test_the_languages_are_those_that_the_program_speaks() -> None:
    assert Language.kind.words == LANGUAGES  # type: ignore[attr-defined]


def test_each_paper_can_be_printed_in_another_language() -> None:
    printing = 0
    for name in names.NAMES:
        found = names.declared(name)
        functions = found.functions if isinstance(found, names.Group) else {name: found}
        for called, function in functions.items():
            declared: dict[str, object] = {word.name: word.declared for word in words(function)}
            if name == "report" or declared.get("to") is paper.To:
                printing += 1
                assert declared.get("language") is Language, (name, called)
    assert printing > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form(served: Desk, language: str) -> None:
    page = served.run("dispatch", "print", "1", "--to", "-", "--language", language).out
    assert f'<html lang="{language.replace("_", "-")}">' in page
    assert re.findall(r"CJK \w+", page)[0] == FONTS[language]
    assert ("keep-all" in page) == (language == "ko") == ('<span class="whole">고객</span>' in page)
    assert f"{DAYS[language]} 10:50" in text(page)
    assert JOBS["chinese"].address in text(page)
    agreed = served.run("dispatch", "print", "2", "--to", "-", "--language", language).out
    assert f"{TUESDAY[language]} 14:00–16:00" in text(agreed)


def test_short_chinese_is_not_broken(served: Desk) -> None:
    """A column of names is not one character wide."""
    page = served.run("dispatch", "print", "1", "--to", "-", "--language", "zh_CN").out
    assert '<th class="word">原因</th>' in page


def test_english_papers_are_as_they_were(served: Desk) -> None:
    here = served.run("dispatch", "print", "1", "--to", "-").out
    for english in (("--language", "en"), ()):
        screen = "ko" if english else ""
        assert served.run("dispatch", "print", "1", "--to", "-", *english, SVCDESK_LANG=screen).out == here
    for part in ("2026-03-02 10:50", "total, CNY", "Q-0001: 王示例, phone, 2026-03-02 11:00"):
        assert part in text(here)


def test_the_screen_keeps_its_language(served: Desk) -> None:
    """So does the desk's, which is read after the command line."""
    configured = served.config.read_text(encoding="utf-8").replace("desk:\n", "desk:\n  language: zh_CN\n", 1)
    served.config.write_text(configured, encoding="utf-8")
    assert 'lang="zh-CN"' in served.run("dispatch", "print", "1", "--to", "-").out
    for command in (("dispatch", "print", "1", "--to", "-"), ("report", "register", "--format", "html")):
        assert 'lang="ko"' in served.at(None).run(*command, "--language", "ko").out
    again = served.run("dispatch", "print", "1", "--to", "form.doc", "--language", "ko", code=2).err
    assert re.search("[一-鿿]", again)
    assert not re.search("[가-힣]", again)


def test_a_language_that_there_is_not(served: Desk) -> None:
    refused = served.run("dispatch", "print", "1", "--language", "fr", code=2).err
    for language in LANGUAGES:
        assert language in refused
    assert not list(served.folder.glob("*.html"))
    named = [served.run("report", "register", "--language", each).out for each in ("zh_CN", "zh-CN", "简体中文")]
    assert named[0] == named[1] == named[2]


def test_mistakes_are_said_in_the_language_of_the_screen(served: Desk) -> None:
    assert "is no month" in served.run("report", "register", "2026-13", "--language", "ko", code=2).err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_of_a_month(served: Desk, language: str) -> None:
    served.run("report", "month", "2026-03", "--to", "papers", "--language", language)
    (register,) = (path for path in (served.folder / "papers").iterdir() if path.name == "2026-03-register.html")
    page = register.read_text(encoding="utf-8")
    assert f'<html lang="{language.replace("_", "-")}">' in page
    assert re.search(rf"<h1>[^<]*{MONTHS[language]}</h1>", page)
    assert f"{DAYS[language]} 11:30" in text(page)  # of when it is
    assert "2026-03-02 09:00" in text(page)  # a list


@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts(desk: Desk, language: str) -> None:
    """In the language's own currency as it is used to; in another with its code."""
    configured = desk.config.read_text(encoding="utf-8")
    code = HOME[language]
    named = f"\ncurrency: {{code: {code}, decimals: {0 if code == 'KRW' else 2}}}\n"
    configured = re.sub(r"(?m)^#?currency:.*$", "", configured) + named
    desk.config.write_text(configured, encoding="utf-8")
    done(desk, JOBS["korean"])
    quoted = text(desk.run("quote", "show", "1", "--format", "html", "--language", language).out)
    assert AMOUNTS[language] in quoted


@pytest.mark.paper
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("job", ["chinese", "korean"])
def test_lines_end_where_they_may(desk: Desk, language: str, job: str) -> None:
    """One page in a browser: no line begins with a mark that ends something; on Korean paper words stay whole."""
    from pypdf import PdfReader

    written = JOBS[job]
    desk.at("2026-03-02 09:00").run("log", " ".join([written.said] * 6), "-c", written.customer)
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("dispatch", "arrive", "1")
    desk.run("dispatch", "record", "1", "-f", " ".join([written.fault] * 5), "-a", " ".join([written.action] * 7))
    desk.run("dispatch", "print", "1", "--to", "form.html", "--language", language)
    chromium(desk.folder / "form.html", desk.folder / "form.pdf")
    assert_one_page(desk.folder / "form.pdf", [written.said, written.action])
    (page,) = PdfReader(desk.folder / "form.pdf").pages
    lines = list(map(squeezed, page.extract_text().splitlines()))
    assert [line for line in lines if line.startswith(tuple("，。、；：）"))] == []
    if (language, job) == ("ko", "korean"):
        words = tuple({word for text in (written.said, written.fault, written.action) for word in text.split()})
        said = [line for line in lines if sum(word in line for word in words) > 2]
        assert len(said) > 4
        assert [line for line in said if not line.endswith(words)] == []
