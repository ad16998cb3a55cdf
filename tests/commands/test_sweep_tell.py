"""`sla sweep` tells customers and engineers of what the section `tell` names: once, what is so, and nothing old."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from email.header import decode_header, make_header
from pathlib import Path

import pytest

from tests.commands.test_sweep_notices import MailServer
from tests.conftest import Desk
from tests.sweeping import TELL, at, make, told

NOTHING = "[{at: 500%, note: x}]"
PLAN = "tell: {scheduled: [customer], ordered: [engineer], resolved: [customer, head], assigned: [engineer]}\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with one ticket, which Wang has, whose program is told."""
    return make(tmp_path, NOTHING, TELL + PLAN)


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_each_event_is_told_once(desk: Desk) -> None:
    done = desk.at(at("09:30")).run("sla", "sweep")
    assert done.out == "SD-000001: to be told (assigned): Wang Lin\nSD-000001: Wang Lin was told (command)\n"
    desk.run("schedule", "1", "2026-11-23 14:00-16:00")
    desk.run("dispatch", "order", "1", "--engineer", "zhao")
    desk.at(at("09:40")).run("sla", "sweep")
    assert desk.run("sla", "sweep", "-q").out == ""
    assigned, *later = told(desk)
    assert (assigned["event"], assigned["to"]["name"]) == ("assigned", "Wang Lin")
    by_event = {each["event"]: each for each in later}
    assert by_event.keys() == {"scheduled", "ordered"}
    scheduled, ordered = by_event["scheduled"], by_event["ordered"]
    assert (scheduled["to"]["key"], scheduled["to"]["name"]) == ("customer", "Example Clinic")
    assert scheduled["text"] == "[SD-000001] fault 0"
    assert "we come: Mon 2026-11-23 14:00–16:00." in scheduled["message"]
    assert "engineer: " in scheduled["message"]
    assert "what was done" not in scheduled["message"]
    assert ordered["to"]["name"] == "Zhao Min"
    assert ordered["text"] == "SD-000001: a visit was ordered: Example Clinic: fault 0"
    assert "visit: Mon 2026-11-23 14:00–16:00" in ordered["message"]
    desk.at(at("09:50")).run("dispatch", "cancel", "1", "--reason", "by telephone")
    desk.at(at("10:00")).run("resolve", "1", "--cause", "paper", "--solution", "removed\nand cleaned")
    desk.at(at("10:05")).run("sla", "sweep")
    customer, head = sorted(told(desk)[-2:], key=lambda each: str(each["to"]["key"]))
    assert "what was done: removed\nand cleaned" in customer["message"]
    assert (head["to"]["key"], head["event"]) == ("head", "resolved")
    assert "person told" in desk.events()


def test_what_is_not_so_any_more_is_not_told(desk: Desk) -> None:
    desk.at(at("09:30")).run("schedule", "1", "2026-11-23 14:00")
    desk.at(at("09:32")).run("schedule", "1", "2026-11-23 15:00")
    desk.run("assign", "1", "zhao")
    desk.at(at("09:33")).run("resolve", "1", "--cause", "x", "--solution", "y")
    desk.at(at("09:34")).run("reopen", "1", "--reason", "it is not")
    desk.at(at("09:40")).run("sla", "sweep")
    assert [(each["event"], each["to"]["name"], each["visit"] and each["visit"][0]) for each in told(desk)] == [
        ("scheduled", "Example Clinic", "2026-11-23T07:00:00Z"),
        ("assigned", "Zhao Min", "2026-11-23T07:00:00Z"),
    ]
    assert not {"not told", "notice withdrawn"} & set(desk.events())


def test_what_waits_is_not_told_when_it_is_undone(desk: Desk) -> None:
    desk.at(at("09:30")).run("sla", "sweep")
    (desk.folder / "tell.sh").unlink()
    desk.at(at("09:35")).run("schedule", "1", "2026-11-23 14:00")
    desk.at(at("09:40")).run("sla", "sweep", code=1)
    desk.at(at("09:45")).run("cancel", "1", "--reason", "sold")
    done = desk.at(at("09:50")).run("sla", "sweep")
    assert done.out.startswith("SD-000001: customer is not told any more (command)")
    assert "customer was not told (a visit was agreed): it is not so any more" in desk.run("show", "1").out


def test_what_was_taken_back_is_not_told(desk: Desk) -> None:
    desk.at(at("09:30")).run("assign", "1", "zhao")
    desk.run("undo")
    desk.run("dispatch", "order", "1")
    desk.run("undo")
    desk.run("log", "mistyped", "-c", "Example Clinic")
    desk.run("assign", "2", "zhao")
    desk.run("undo", "2")
    desk.run("undo", "2")
    desk.at(at("09:40")).run("sla", "sweep")
    assert [(each["event"], each["to"]["name"]) for each in told(desk)] == [("assigned", "Wang Lin")]


def test_history_and_imports_are_not_told(desk: Desk) -> None:
    desk.at(at("09:30")).run("sla", "sweep")
    desk.at("2026-11-30 09:00").run("resolve", "1", "--cause", "x", "--solution", "y", "--at", "2026-11-26 10:00")
    (desk.folder / "map.yaml").write_text(
        "columns: {number: n, summary: s, customer: c, state: t, at: a}\nvalues: {state: {resolved: resolved}}\n"
    )
    (desk.folder / "in.csv").write_text("n,s,c,t,a\nX-1,a,B,resolved,2026-11-30 08:30\n")
    desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml")
    desk.run("sla", "sweep")
    assert [each["event"] for each in told(desk)] == ["assigned"]
    # nor is what happened before anybody was to be told
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace(PLAN, ""), encoding="utf-8")
    desk.run("log", "another", "-c", "Example Clinic")
    desk.run("assign", "2", "zhao")
    desk.run("sla", "sweep")
    desk.config.write_text(text, encoding="utf-8")
    desk.run("sla", "sweep")
    assert len(told(desk)) == 1


def test_by_mail_in_ones_own_words(tmp_path: Path, mail_server: MailServer) -> None:
    port = mail_server.server_address[1]
    plan = (
        f"notify: {{mail: {{host: 127.0.0.1, port: {port}, from: desk@example.invalid}}}}\n"
        "tell:\n  resolved:\n    to: [customer]\n    subject: '[{number}] 已修好: {summary}'\n"
        "    text: |\n      {customer}:\n      处理: {solution}\n      时间: {visit}\n      {{{desk}}}\n"
        "  assigned: [engineer]\n"
    )
    desk = make(tmp_path, NOTHING, plan)
    done = desk.at(at("09:30")).run("sla", "sweep")
    assert "engineer was not told (assigned): no mail address of Wang Lin is known" in done.out
    desk.run("resolve", "1", "--cause", "x", "--solution", "换了{纸}\nBcc: all@example.invalid")
    done = desk.at(at("09:35")).run("sla", "sweep")
    assert (
        "no mail address of Example Clinic is known: 'svcdesk contact add 'Example Clinic' NAME --mail …'" in done.out
    )
    assert desk.run("sla", "sweep", "-q").out == ""
    assert "not told" in desk.events()
    desk.run("contact", "add", "Example Clinic", "王主任", "--mail", "wang@example.invalid")
    desk.run("log", "jams\r\nBcc: all@example.invalid", "-c", "Example Clinic", "--caller", "王主任")
    desk.run("resolve", "2", "--cause", "x", "--solution", "换了{纸}\nBcc: all@example.invalid")
    desk.at(at("09:40")).run("sla", "sweep")
    [(to, mail)] = mail_server.mails
    assert to == "wang@example.invalid"
    assert str(make_header(decode_header(mail["Subject"]))) == "[SD-000002] 已修好: jams"
    assert mail["Bcc"] is None
    assert mail["Auto-Submitted"] == "auto-generated"
    assert str(mail.get_payload()).splitlines() == [
        "Example Clinic:", "处理: 换了{纸}", "Bcc: all@example.invalid", "{Example Service Centre}"
    ]  # fmt: skip
    assert desk.sql("SELECT COUNT(*) FROM notice") == [(1,)]


def test_an_address_adds_nothing_to_the_header(tmp_path: Path, mail_server: MailServer) -> None:
    port = mail_server.server_address[1]
    notify = f"notify: {{mail: {{host: 127.0.0.1, port: {port}, from: desk@example.invalid}}}}\n"
    desk = make(tmp_path, NOTHING, notify + "tell: {assigned: [engineer]}\n")
    typed = "w@example.invalid\nBcc: all@example.invalid"  # by programs that did not look at addresses
    desk.sql("UPDATE engineer SET mail = :typed WHERE login = 'wang'", typed=typed)
    done = desk.at(at("09:30")).run("sla", "sweep", code=1)
    assert "w@example.invalid Bcc: all@example.invalid is not a mail address" in done.err
    assert not mail_server.mails


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tell: {resolved: [customer]}", "tell: needs the section 'notify'"),
        ("notify: {command: [./t]}\ntell: {solved: [customer]}", "no such key belongs here; did you mean 'resolved'?"),
        ("notify: {command: [./t]}\ntell: {resolved: [boss]}", "'boss' is not among 'recipients'"),
        ("notify: {command: [./t]}\ntell: {resolved: {to: customer, text: '{nummer}'}}",
         "tell.resolved.text: '{nummer}' is nothing that can be said; did you mean 'number'?"),
        ("notify: {command: [./t]}\ntell: {resolved: {to: customer, text: 'a } b {number!r}'}}", "has brackets that"),
        ("notify: {command: [./t]}\ntell: {resolved: {subject: x}}", "tell.resolved.to: is missing"),
        ("notify: {command: [./t]}\ntell: {resolved: [duty]}", "'duty' needs the section 'duty'"),
    ],
)  # fmt: skip
def test_mistakes_of_the_section(tmp_path: Path, text: str, why: str) -> None:
    desk = Desk(tmp_path).begin()
    desk.config.write_text(desk.config.read_text() + text + "\n")
    assert why in desk.run("config", "check", code=3).err
