"""`sla sweep`: people are told by a program or by mail, until it worked."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

from tests.sweeping import TELL, TELL_SH, at, make, taken, told, write_program


def test_telling_by_a_program(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry, tell: [duty, engineer, head]}]", TELL, tickets=2)
    desk.run("assign", "2", "zhao")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert (
        "SD-000002: Solved: 50 % of the time used: hurry; to be told: Wang Lin, Zhao Min, Head of service" in done.out
    )
    assert done.out.count(" was told (command)\n") == 5  # Wang, who has the first and is on duty, once
    [document] = [
        each for each in told(desk) if each["to"]["key"] == "engineer" and each["ticket"]["number"][-1] == "2"
    ]
    assert document["to"] == {"key": "engineer", "name": "Zhao Min", "mail": None, "phone": None}
    assert document["text"] == "SD-000002: 50 % of the time for Solved is used: hurry"
    assert (document["percent"], document["due_at"]) == (50, "2026-11-23T05:00:00Z")
    assert document["ticket"]["customer"] == "Example Clinic"
    [duty] = [each["to"] for each in told(desk) if each["to"]["key"] == "duty" and each["ticket"]["number"][-1] == "1"]
    assert (duty["name"], duty["phone"]) == ("Wang Lin", "13900000001")
    assert [each["event"] for each in desk.json("show", "1")["timeline"]].count("person told") == 2
    desk.run("sla", "sweep", "-q")
    assert len(told(desk)) == 5


def test_what_was_overtaken_is_not_told(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: [head, boss]}, {at: 100%, tell: head}]", TELL)
    write_program(desk, TELL_SH.replace("line &&", "line && case $line in *'\"percent\": 50'*) exit 3;; esac &&"))
    desk.at(at("13:10")).run("sla", "sweep", code=1)
    assert [(each["percent"], each["to"]["key"]) for each in told(desk)] == [(100, "head")]
    write_program(desk, TELL_SH)
    done = desk.at(at("13:15")).run("sla", "sweep")
    assert "SD-000001: Head of service is not told any more (command), since it is out of date\n" in done.out
    assert [(each["percent"], each["to"]["key"]) for each in told(desk)] == [(100, "head"), (50, "boss")]
    assert "Head of service is not told of 50 % of the time any more, having been told of more since" in (
        desk.run("show", "1").out
    )


def test_the_engineer_told_is_the_one_just_assigned(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, assign: zhao, tell: engineer}]", TELL)
    desk.at(at("11:00")).run("sla", "sweep")
    assert [each["to"]["name"] for each in told(desk)] == ["Zhao Min"]


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("#!/bin/sh\ncat > /dev/null\necho first >&2\necho 'no line to the gateway' >&2\nexit 3\n",
         "./tell.sh: ended with 3: no line to the gateway"),
        ("#!/bin/sh\nkill -9 $$\n", "./tell.sh: ended with -9"),
        (None, "./tell.sh: No such file or directory"),
    ],
)  # fmt: skip
def test_a_failing_program_is_tried_again(tmp_path: Path, program: str | None, why: str) -> None:
    desk = make(tmp_path, "[{at: 50%, note: x, tell: [head, boss]}]", TELL)
    if program:
        write_program(desk, program)
    else:
        (tmp_path / "tell.sh").unlink()
    done = desk.at(at("11:00")).run("sla", "sweep", code=1)
    assert done.out.startswith("SD-000001: Solved: 50 % of the time used: x; to be told: Head of service, boss\n")
    message = (
        f"SD-000001: Head of service could not be told (command), it is tried again from {at('11:04')} on: {why}\n"
    )
    assert message in done.err
    again = desk.at(at("11:05")).run("sla", "sweep", "-q", code=1)
    assert (again.out, again.err.count(why)) == ("", 2)
    assert desk.sql("SELECT tries, error FROM notice") == [(2, why)] * 2
    write_program(desk, TELL_SH)
    assert "nothing has become due" in desk.at(at("11:10")).run("sla", "sweep").err  # it waits for twice as long
    done = desk.at(at("11:13")).run("sla", "sweep")
    assert done.out == "SD-000001: Head of service was told (command)\nSD-000001: boss was told (command)\n" or (
        done.out == "SD-000001: boss was told (command)\nSD-000001: Head of service was told (command)\n"
    )
    assert desk.sql("SELECT tries, error, claimed_until FROM notice") == [(3, None, None)] * 2
    assert sorted(each["to"]["key"] for each in told(desk)) == ["boss", "head"]
    assert sum(taken(desk).values()) == 1


def test_what_fails_for_a_day_is_given_up(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: x, tell: head}]", TELL)
    write_program(desk, "#!/bin/sh\nexit 1\n")
    for moment, early, again in (
        ("11:00", "11:03", "11:04"),
        ("11:04", "11:11", "11:12"),
        ("11:12", "11:27", "11:28"),
        ("11:28", "11:59", "12:00"),
        ("12:00", "12:59", "13:00"),  # an hour at most
        ("13:00", "13:59", "14:00"),
    ):
        assert f"tried again from {at(again)} on" in desk.at(at(moment)).run("sla", "sweep", code=1).err
        assert "could not be told" not in desk.at(at(early)).run("sla", "sweep", code=None).err
    desk.sql("UPDATE notice SET tries = 29")  # as 29 tries leave it
    last = desk.at(at("14:00")).run("sla", "sweep", code=1).err
    assert "Head of service could not be told (command), and that is not tried again: ./tell.sh: ended with 1" in last
    assert "could not be told" not in desk.at("2026-11-25 11:00").run("sla", "sweep", code=None).err
    assert "head was not told: tried 30 times: ./tell.sh: ended with 1" in desk.run("show", "1").out


def test_a_program_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what it started, though that holds its streams open."""
    from svcdesk.desk.promises import delivery
    from svcdesk.errors import Conflict

    program = tmp_path / "hang.sh"
    program.write_text("#!/bin/sh\nsleep 60 &\necho $! > child\nsleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr(delivery, "_PROGRAM_SECONDS", 1)
    began = time.monotonic()
    with pytest.raises(Conflict, match=r"./hang.sh: did not end within 1 s"):
        delivery._run(("./hang.sh",), "{}\n", tmp_path)
    assert time.monotonic() - began < 20
    child = int((tmp_path / "child").read_text())
    time.sleep(0.2)
    status = Path(f"/proc/{child}/stat")
    assert not status.exists() or status.read_text().split()[2] == "Z"


class MailServer(socketserver.ThreadingTCPServer):
    """A mail server on this machine that keeps what it gets; `refuse` makes it say no to recipients."""

    daemon_threads = True

    def __init__(self) -> None:
        self.refuse = False
        self.mails: list[tuple[str, Message]] = []
        super().__init__(("127.0.0.1", 0), Session)


class Session(socketserver.StreamRequestHandler):
    """One conversation with it, as far as smtplib goes."""

    server: MailServer

    def handle(self) -> None:
        self.say("220 test")
        to = ""
        while line := self.rfile.readline().decode().strip():
            word = line.partition(" ")[0].upper()
            if word == "RCPT":
                to = line.partition(":")[2].strip("<>")
                self.say("550 nobody of that name" if self.server.refuse else "250 ok")
            elif word == "DATA":
                self.say("354 go on")
                lines = []
                while (text := self.rfile.readline().decode()) != ".\r\n":
                    lines.append(text)
                self.server.mails.append((to, message_from_string("".join(lines))))
                self.say("250 ok")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_telling_by_mail(tmp_path: Path, mail_server: MailServer) -> None:
    port = mail_server.server_address[1]
    notify = f"notify: {{mail: {{host: 127.0.0.1, port: {port}, from: desk@example.invalid}}}}\n"
    recipients = "recipients: {head: {name: 王主任, mail: head@example.invalid}}\n"
    desk = make(tmp_path, "[{at: 50%, note: 时间快到了, tell: [head, engineer]}]", notify + recipients)
    mail_server.refuse = True
    done = desk.at(at("11:00")).run("sla", "sweep", code=1)
    assert "nobody of that name" in done.err
    assert "no mail address is known: 'svcdesk engineer edit Wang Lin --mail …'" in done.err
    assert not mail_server.mails
    mail_server.refuse = False
    desk.run("engineer", "edit", "wang", "--mail", "wang@example.invalid")
    desk.at(at("11:05")).run("sla", "sweep")
    assert sorted(to for to, _mail in mail_server.mails) == ["head@example.invalid", "wang@example.invalid"]
    [mail] = [mail for to, mail in mail_server.mails if to.startswith("head")]
    from email.header import decode_header, make_header

    assert str(make_header(decode_header(mail["Subject"]))) == (
        "SD-000001: 50 % of the time for Solved is used: 时间快到了"
    )
    assert (mail["From"], mail["To"]) == ("desk@example.invalid", "head@example.invalid")
    assert mail["Message-ID"].endswith("@example.invalid>")
    body = mail.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert "SD-000001  P3  Example Clinic  fault 0" in body.decode()
    desk.at(at("11:10")).run("sla", "sweep")
    assert len(mail_server.mails) == 2


HOSTILE = (
    "a\r\nBcc: all@example.invalid", "\n.\nQUIT", "=?utf-8?q?=0aBcc:_x@y.invalid?=", "\x00\x1b[31m\x9b", "王" * 900,
    "x" * 2000, "\u202e\u2028\u0085", "\udcff", "a: b; c=\"d", "😀", " ", "",
)  # fmt: skip
HEADERS = {
    "From", "To", "Date", "Message-ID", "Auto-Submitted", "Subject", "Content-Type", "Content-Transfer-Encoding",
    "MIME-Version",
}  # fmt: skip


def test_no_words_act_on_a_mail(mail_server: MailServer) -> None:
    """Whatever a customer or a ticket says: the same headers and one recipient, or a refusal of this notice alone."""
    from svcdesk.config.promises.notify import Mail, Recipient
    from svcdesk.desk.escalation.notices import Notice
    from svcdesk.desk.promises import delivery
    from svcdesk.errors import Conflict

    server = Mail("127.0.0.1", mail_server.server_address[1], "desk@example.invalid")
    now = datetime(2026, 3, 2, tzinfo=UTC)
    for text in HOSTILE:
        document = {"answers": f"<{HOSTILE[2]}@example.invalid>"}
        notice = Notice("n1", "t1", "SD-000001", "head", None, "mail", document, "")
        delivery._mail(server, notice, Recipient("head", text, "head@example.invalid"), now, text, [text, "."])
    assert [to for to, _mail in mail_server.mails] == ["head@example.invalid"] * len(HOSTILE)
    assert {key for _to, mail in mail_server.mails for key in mail} == HEADERS
    assert all(len(mail.keys()) == len(HEADERS) for _to, mail in mail_server.mails)
    for address in (*HOSTILE, "王@example.invalid"):
        with pytest.raises(Conflict):
            delivery._mail(server, notice, Recipient("head", "A", address), now, "t", [])
    assert len(mail_server.mails) == len(HOSTILE)


def test_a_mail_server_that_is_not_there(tmp_path: Path) -> None:
    with MailServer() as server:
        port = server.server_address[1]
    notify = f"notify: {{mail: {{host: 127.0.0.1, port: {port}, from: desk@example.invalid}}}}\n"
    desk = make(tmp_path, "[{at: 50%, tell: head}]", notify + "recipients: {head: {mail: head@example.invalid}}\n")
    assert f"127.0.0.1:{port}: " in desk.at(at("11:00")).run("sla", "sweep", code=1).err
    assert len(desk.sql("SELECT id FROM notice WHERE sent_at IS NULL AND tries = 1")) == 1
