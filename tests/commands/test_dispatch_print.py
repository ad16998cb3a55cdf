"""The printed form: whole, harmless, and on one A4 page, filled in or blank, in Chinese, Korean and English.

What a browser makes of it is tested in real headless Chromium, and with the extra 'pdf': `pytest -m paper`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from html import unescape
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import Desk


class Job(NamedTuple):
    """Who calls from where, what they say, and what the engineer writes."""

    customer: str
    address: str
    said: str
    fault: str
    cause: str
    action: str
    test: str
    result: str
    signed: str


JOBS = {
    "chinese": Job(
        customer="示例市第一人民医院门诊部（虚构）",
        address="示例省示例市示例区示例路一〇八号门诊楼三层",
        said="标签打印机卡纸，清洁以后仍然卡纸，窗口排长队，请尽快派人",
        fault="走纸辊磨损，纸张打滑并在出纸口卡住",
        cause="使用三年，橡胶老化",
        action="更换走纸辊一只，清洁打印头和传感器，调整张力",
        test="连续打印标签二百张，无卡纸，字迹清楚",
        result="恢复正常，用户现场确认",
        signed="王示例",
    ),
    "korean": Job(
        customer="예시 물류 주식회사 (가상)",
        address="예시도 예시시 예시로 108, 물류센터 3동",
        said="라벨 프린터에 용지가 걸립니다. 청소해도 계속 걸려서 출고가 멈췄습니다",
        fault="급지 롤러 마모로 용지가 미끄러져 배출구에서 걸림",
        cause="3년 사용으로 고무가 경화됨",
        action="급지 롤러 1개 교체, 프린트 헤드와 센서 청소, 장력 조정",
        test="라벨 200장 연속 인쇄, 걸림 없음, 인쇄 상태 양호",
        result="정상 작동, 고객 확인",
        signed="김예시",
    ),
    "english": Job(
        customer="Example Logistics Ltd. & Sons <fictional>",
        address="108 Sample Road, Building 3, Exampleton",
        said="The label printer jams. It was cleaned and still jams; shipping has stopped",
        fault="Feed roller worn: the paper slips and jams at the outlet",
        cause="Three years of use, the rubber has hardened",
        action="One feed roller replaced, print head and sensors cleaned, tension adjusted",
        test="Two hundred labels in a row, no jam, print is clear",
        result="Works as it should; the customer has seen it",
        signed="M. Sample",
    ),
}


def form_of(job: Job) -> str:
    """The engineer's file; JSON is YAML, too."""
    form = {
        "fault": job.fault,
        "code": "paper",
        "component": "machine",
        "cause": job.cause,
        "attribution": "material",
        "consents": [{"to": "quote", "by": job.signed, "how": "phone"}],
        "action": job.action,
        "parts": [{"part": "roller", "quantity": 1, "serial": "RL-0815"}],
        "minutes": 50,
        "kilometres": 12,
        "test": job.test,
        "result": job.result,
        "solved": "yes",
        "checklist": {"uniform": "yes", "tidy": "no"},
        "signature": {"name": job.signed, "at": "10:50"},
        "payment": {"amount": 344, "method": "cash"},
    }
    return json.dumps(form, ensure_ascii=False)


def done(desk: Desk, job: Job) -> None:
    """The job from the call to the signature: out of warranty, so quoted, agreed to, and paid."""
    desk.at("2026-03-02 09:00")
    desk.run("customer", "add", job.customer, "--address", job.address, "--phone", "13800000001")
    desk.run("equipment", "add", "LP-2023-0042", "--kind", "printer", "--model", "LP-200", "--customer", job.customer,
             "--accepted", "2023-03-01")  # fmt: skip
    desk.run("log", job.said, "--serial", "LP-2023-0042", "--caller", job.signed, "--priority", "P2")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.at("2026-03-02 10:00").run("dispatch", "arrive", "1")
    desk.run("quote", "make", "1", "--part", "roller:1", "--minutes", "60", "--km", "12")
    (desk.folder / "job.json").write_text(form_of(job), encoding="utf-8")
    desk.at("2026-03-02 11:00").run("dispatch", "record", "1", "job.json", "--finish")


def words_of(job: Job) -> list[str]:
    """What must be read on the page."""
    return [
        "SD-000001/1", "LP-2023-0042", "LP-200", "Wang Lin", "2026-03-02 09:00", "2026-03-02 10:00", "2026-03-02 11:00",
        "RL-0815", "120.00", "344.00", "R-0001", *job,
    ]  # fmt: skip


def read(page: str) -> str:
    """The words of a page, without markup and blanks."""
    body = page[page.index("<body>") :]
    return squeezed(unescape(re.sub(r"<[^>]*>", " ", body)))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("language", JOBS)
def test_all_that_was_written_is_on_the_form(desk: Desk, language: str) -> None:
    done(desk, JOBS[language])
    assert desk.run("dispatch", "print", "1").out == "SD-000001-1.html\n"
    page = (desk.folder / "SD-000001-1.html").read_text(encoding="utf-8")
    for word in words_of(JOBS[language]):
        assert squeezed(word) in read(page), word
    assert page.count("☑") == 1
    assert page.count("☒") == 1
    assert "Stillmissing" not in read(page)


def test_a_blank_form_to_be_written_by_hand(desk: Desk) -> None:
    desk.run("log", "no power", "-c", "Example Clinic")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    page = desk.run("dispatch", "print", "1", "--to", "-").out
    assert "Stillmissing" not in read(page)  # it is printed to be signed
    assert page.count("☐") == 2
    assert page.count("<td>&nbsp;</td><td>&nbsp;</td>" + '<td class="amount">&nbsp;</td>' * 3) == 3  # rows for parts


def test_nothing_on_it_acts_or_is_fetched(desk: Desk) -> None:
    evil = "<script>alert(1)</script>\x1b[31m<img src=http://example.invalid/x> & \"'"
    desk.run("log", evil, "-c", evil, "--caller", evil)
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    page = desk.run("dispatch", "print", "1", "--to", "-").out
    for mark in ("<script", "<img", "\x1b", "<link", "url(", "@import"):
        assert mark not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_where_it_goes(desk: Desk) -> None:
    desk.run("log", "no power", "-c", "Example Clinic")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    assert desk.run("dispatch", "print", "1", "-o", "a.htm").out == "a.htm\n"
    assert "name a file that ends with .html" in desk.run("dispatch", "print", "1", "-o", "a.doc", code=2).err
    missing = desk.folder / "nowhere" / "a.html"
    assert "No such file or directory" in desk.run("dispatch", "print", "1", "-o", str(missing), code=2).err
    assert sorted(path.name for path in desk.folder.glob("a.*")) == ["a.htm"]


def chromium(page: Path, pdf: Path) -> None:
    """Print as a browser prints."""
    program = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    subprocess.run(
        [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={pdf}",
         page.as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip


def assert_one_page(pdf: Path, words: list[str]) -> None:
    """The file is one A4 page on which every word can be read: none cut, none smaller than 6 points."""
    from pypdf import PdfReader

    pages = PdfReader(pdf).pages
    assert len(pages) == 1
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) in ((595, 842), (594, 842))
    sizes: list[float] = []

    def look(text: str, whole: list[float], here: list[float], _font: object, size: float) -> None:
        if text.strip():
            sizes.append(abs(size * here[3] * whole[3]))

    text = squeezed(unicodedata.normalize("NFKC", pages[0].extract_text(visitor_text=look)))
    for word in words:
        assert is_read(word, text), word
    assert min(sizes) >= 5.9


def is_read(word: str, text: str) -> bool:
    """Whether the word is in the text, as fonts tell it: some characters by others of the same shape."""
    letters = squeezed(unicodedata.normalize("NFKC", word))
    shape = "".join(f"[{re.escape(each)}\u2e80-\u9fff]" if each > "\u2e80" else re.escape(each) for each in letters)
    found = re.findall(f"(?=({shape}))", text)
    return any(sum(map(str.__eq__, each, letters)) >= 0.8 * len(letters) for each in found)


@pytest.mark.paper
@pytest.mark.parametrize("language", JOBS)
def test_one_page_in_a_browser(desk: Desk, language: str) -> None:
    done(desk, JOBS[language])
    desk.run("dispatch", "print", "1", "--to", "form.html")
    chromium(desk.folder / "form.html", desk.folder / "form.pdf")
    assert_one_page(desk.folder / "form.pdf", words_of(JOBS[language]))


@pytest.mark.paper
@pytest.mark.parametrize("language", JOBS)
def test_one_page_with_the_extra(desk: Desk, language: str) -> None:
    done(desk, JOBS[language])
    desk.run("dispatch", "print", "1", "--to", "form.pdf")
    assert_one_page(desk.folder / "form.pdf", words_of(JOBS[language]))


@pytest.mark.paper
@pytest.mark.parametrize("times", [2, 4, 8, 20, 100])
@pytest.mark.parametrize("language", JOBS)
def test_however_much_is_written(desk: Desk, language: str, times: int) -> None:
    job = Job(*(" ".join([text] * times) for text in JOBS[language]))
    desk.run("log", job.said, "-c", JOBS[language].customer)
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("dispatch", "arrive", "1")
    desk.run("dispatch", "record", "1", "-f", job.fault, "-c", job.cause, "-a", job.action, "-r", job.result)
    desk.run("dispatch", "print", "1", "--to", "form.html")
    chromium(desk.folder / "form.html", desk.folder / "form.pdf")
    assert_one_page(desk.folder / "form.pdf", ["SD-000001/1", job.fault[:20], job.action[:20]])
