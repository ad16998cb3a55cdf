"""`svcdesk log --mail`: messages become calls, once, of whom they are from, about what they answer; none is lost."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from svcdesk.desk.mail.reading import read
from svcdesk.desk.mail.texts import of_html, without_history
from tests.conftest import Desk, built_once

MAIL = Path(__file__).parents[1] / "data" / "mail"


@built_once
def clinic(desk: Desk) -> Desk:
    """A desk that knows a clinic, with a contact who writes."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic")
    desk.run("contact", "add", "Example Clinic", "王主任", "--mail", "wang@Clinic.example.invalid")
    return desk


def letter(subject: str, sender: str, text: str = "words", more: str = "", identity: str = "x1") -> str:
    return f"From: {sender}\nSubject: {subject}\nMessage-ID: <{identity}@example.invalid>\n{more}\n{text}\n"


def test_a_message_is_a_call_once(clinic: Desk) -> None:
    done = clinic.run("log", "--mail", str(MAIL / "chinese.eml"))
    assert "SD-000001: by mail from wang@clinic.example.invalid" in done.out
    again = clinic.run("log", "--mail", "-", stdin=letter("x", "a@example.invalid", identity="a1"))
    assert "SD-000002: logged" in again.out
    twice = clinic.run("log", "--mail", str(MAIL / "chinese.eml"))
    assert twice.err == "SD-000001: this message has come before\n"
    ticket = clinic.json("show", "1")
    assert (ticket["summary"], ticket["customer"]) == ("打印机卡纸,请尽快处理", "Example Clinic")
    [call] = ticket["calls"]
    assert (call["channel"], call["caller"]) == ("mail", "王主任")
    assert call["said"] == "打印机卡纸,请尽快处理\n早上开始卡纸。\n第二行"
    [file] = ticket["attachments"]
    assert (file["name"], file["sha256"]) == ("照片.jpg", hashlib.sha256(b"a picture").hexdigest())
    assert file["called_at"] == call["at"]
    clinic.run("db", "check")


def test_answers_join_only_of_who_is_known_there(clinic: Desk) -> None:
    clinic.run("log", "--mail", str(MAIL / "chinese.eml"))
    known, stranger = "Wang <WANG@clinic.example.invalid>", "Stranger <s@example.invalid>"
    answer = letter("Re: [SD-000001] x", known, "still\n\nOn Mon, desk@example.invalid wrote:\n> old")
    clinic.run("log", "--mail", "-", stdin=answer)
    refers = "In-Reply-To: <a1@clinic.example.invalid>\n"
    clinic.run("log", "--mail", "-", stdin=letter("another thing", known, "it smokes", refers, "x2"))
    done = clinic.run("log", "--mail", "-", stdin=letter("Re: SD-000001", stranger, "mine too", refers, "x3"))
    assert "'svcdesk merge SD-000002 --into SD-000001' if it belongs" in done.err
    assert "it names SD-000001, where the sender is not known" in done.out
    said = sorted(call["said"].splitlines()[-1] for call in clinic.json("show", "1")["calls"])
    assert said == ["it smokes", "still", "第二行"]
    # whoever opened it belongs to it; whom people name joins, too
    clinic.run("log", "--mail", "-", stdin=letter("Re: SD-000002", stranger, "please", "", "x4"))
    clinic.run("log", "--mail", "-", "--join", "1", stdin=letter("hello", "third@example.invalid", "me", "", "x5"))
    assert (len(clinic.json("show", "2")["calls"]), len(clinic.json("show", "1")["calls"])) == (2, 4)
    # of two customers with one name none is guessed
    clinic.run("log", "--mail", "-", stdin=letter("hi", "Example Clinic <e@example.invalid>", "me", "", "x6"))
    assert [each["name"] for each in clinic.json("customer", "list", "Example")] == ["Example Clinic"] * 2


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("Auto-Submitted: auto-replied (vacation)\n", "it is an automatic answer"),
        ("Precedence: bulk\n", "it was sent to many"),
        ("Return-Path: <>\n", "it came back from a mail server"),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=x\n", "it is a report about another"),
    ],
)
def test_what_no_person_wrote_is_passed_over(clinic: Desk, header: str, why: str) -> None:
    done = clinic.run("log", "--mail", "-", stdin=letter("away", "wang@clinic.example.invalid", "x", header))
    assert f"not logged: {why}" in done.err
    assert clinic.json("list") == []


def test_what_cannot_be_taken_is_kept(clinic: Desk) -> None:
    for text in ("garbage\0", letter("x", "nobody"), letter("x", "a@example.invalid", "x" * (10 * 1024 * 1024))):
        done = clinic.run("log", "--mail", "-", stdin=text, code=2)
        kept = Path(done.err.partition("the message is kept in ")[2].strip())
        assert kept.read_text() == text
    assert kept.parent.name == "svcdesk.db.mail"
    assert len(list(kept.parent.iterdir())) == 3
    assert clinic.json("list") == []


@pytest.mark.file  # on a server the configuration is published
def test_without_a_configuration_it_comes_again(clinic: Desk) -> None:
    text = letter("x", "a@example.invalid")
    assert clinic.run("--config", "none.yaml", "log", "--mail", "-", stdin=text, code=75).err.startswith(
        "svcdesk: no conf"
    )
    assert clinic.json("list") == []


def test_a_receipt_is_sent(clinic: Desk) -> None:
    (clinic.folder / "tell.sh").write_text("#!/bin/sh\ncat >> told.jsonl\n")
    (clinic.folder / "tell.sh").chmod(0o755)
    with clinic.config.open("a") as file:
        file.write("notify: {command: [./tell.sh]}\ntell: {mailed: [customer]}\n")
    clinic.run("log", "--mail", "-", stdin=letter("jams", "Kim <kim@example.invalid>"))
    clinic.run("sla", "sweep")
    told = (clinic.folder / "told.jsonl").read_text()
    assert '"mail": "kim@example.invalid"' in told
    assert "Kim: your message has come, and has the number SD-000001." in told
    assert '"answers": "<x1@example.invalid>"' in told


@pytest.mark.parametrize(
    ("name", "sender", "subject", "text"),
    [
        ("korean", "김철수", "프린터 고장", "오늘 아침부터 용지가 걸립니다."),
        ("japanese", "Sato", "プリンター故障", "紙が詰まります"),
        ("chinese", "王林", "打印机卡纸,请尽快处理", "早上开始卡纸。\n第二行"),
        ("page", "Li Na", "Fwd: no network", "no network\nsince nine\n- router & cable are fine"),
    ],
)
def test_reading(name: str, sender: str, subject: str, text: str) -> None:
    found = read((MAIL / f"{name}.eml").read_bytes())
    assert (found.name, found.subject) == (sender, subject)
    assert [line for line in found.text.splitlines() if line] == text.splitlines()
    if name == "page":
        from svcdesk.db.files import safe_name

        assert [safe_name(each.name) for each in found.files] == ["the first message.eml", "passwd"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("yes\n\n-----原始邮件-----\n发件人: a\nold", "yes"),
        ("好的\n\n发件人: 王 <a@b>\n发送时间: 今天\n\nold", "好的"),
        ("네\n\n2026년 3월 2일 (월) 오전 9:00, 데스크 <a@b>님이 작성:\n> old", "네"),
        ('在吗\n在 2026-03-02 09:00:00,"desk" <a@b> 写道:\n> old', "在吗"),
        ("On Mon someone wrote:\n> question\n\nanswer below", "On Mon someone wrote:\n> question\n\nanswer below"),
        ("hi\n\nOn Mon someone wrote:\n> question\nanswer\n> other", "hi\n\nOn Mon someone wrote:\n> question\nanswer"),
        ("> only a quotation", "> only a quotation"),
        ("From: the depot we took\nthe new one", "From: the depot we took\nthe new one"),
    ],
)
def test_history_is_left_out(text: str, left: str) -> None:
    assert without_history(text) == left


def test_pages_are_text() -> None:
    assert of_html("<div>a</div><div>b<br>c</div><blockquote>d</blockquote>") == "a\nb\nc\n> d"
    assert of_html("<p>1 &lt; 2<script>x</script><p>\n e \n f").split() == ["1", "<", "2", "e", "f"]
