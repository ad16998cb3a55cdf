"""`sla sweep`: every step that has become due, once; everybody who is to be told, at least once."""

from __future__ import annotations

import json
import random
import signal
import socketserver
import sqlite3
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from email import message_from_string
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROGRAM, Desk

# Monday 23 November 2026; 4 h from 09:00 are half used at 11:00, three quarters at 12:00, and due at 13:00.
CONFIG = """\
desk: {timezone: Asia/Shanghai, name: Example Service Centre}
defaults: {priority: P3}
priorities: {P1: {name: Critical}, P2: {name: High}, P3: {name: Normal}}
calendars:
  office: {hours: {mon-fri: "09:00-17:00"}}
levels: {1: Site team, 2: Service centre, 3: Research}
kinds: {fault: {name: Fault}, special: {name: Special, skill: nobody-knows-it}}
holds: {customer: waiting for the customer}
tiers:
  standard:
    calendar: office
    targets:
      solve:
        name: Solved
        starts: logged
        stops: [resolved]
        within: 4h
        escalate: STEPS
"""
TELL = """\
notify: {command: [./tell.sh]}
recipients: {head: {name: Head of service}, boss: {}}
duty: {calendar: office, from: 2026-11-23, engineers: [wang, zhao]}
"""
# appends what it reads as one line, in one write; whoever called it may be killed before there is a line
TELL_SH = "#!/bin/sh\nread -r line && printf '%s\\n' \"$line\" >> told.jsonl\n"


def at(time_of_day: str) -> str:
    return f"2026-11-23 {time_of_day}"


def make(folder: Path, steps: str, more: str = "", tickets: int = 1) -> Desk:
    """A desk whose tickets were all logged at 09:00, the first of them given to Wang."""
    desk = Desk(folder).at(at("08:00"))
    desk.run("init")
    desk.config.write_text(CONFIG.replace("STEPS", steps) + more, encoding="utf-8")
    desk.run("engineer", "add", "Wang Lin", "--login", "wang", "--phone", "13900000001")
    desk.run("engineer", "add", "Zhao Min", "--login", "zhao")
    for number in range(tickets):
        desk.at(at("09:00")).run("log", f"fault {number}", "-c", "Example Clinic")
    desk.run("assign", "1", "wang")
    write_program(desk, TELL_SH)
    return desk


def write_program(desk: Desk, text: str) -> None:
    program = desk.folder / "tell.sh"
    program.write_text(text, encoding="utf-8")
    program.chmod(0o755)


def told(desk: Desk) -> list[dict[str, Any]]:
    """The documents that the program has read."""
    file = desk.folder / "told.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def query(desk: Desk, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(desk.database)) as db:
        return db.execute(sql).fetchall()


def taken(desk: Desk) -> Counter[tuple[str, int]]:
    """How often the journal says that a step was taken: (ticket, percent) → times."""
    rows = query(
        desk,
        "SELECT t.number, json_extract(j.data, '$.percent') FROM journal j JOIN ticket t ON t.id = j.noun_id"
        " WHERE j.kind = 'time used'",
    )
    return Counter((number, percent) for number, percent in rows)


# What a step does


def test_nothing_is_due(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    done = desk.at(at("10:59")).run("sla", "sweep")
    assert (done.out, done.err) == ("", "nothing has become due\n")
    done = desk.run("sla", "sweep", "--quiet")
    assert (done.out, done.err) == ("", "")
    assert desk.json("sla", "sweep") == {"steps": [], "notices": []}


def test_each_step_at_its_time_and_once(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}, {at: 100%, level: up, priority: up}, {at: 150%, assign: zhao}]")
    assert desk.at(at("11:00")).run("sla", "sweep").out == "SD-000001: Solved: 50 % of the time used: hurry\n"
    assert desk.at(at("12:59")).run("sla", "sweep", "-q").out == ""
    done = desk.at(at("13:00")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: Solved: 100 % of the time used; escalated from Site team to Service centre: 100 % of the time for"
        " Solved is used; classified: priority P3 → P2\n"
    )
    assert desk.run("sla", "sweep", "-q").out == ""
    done = desk.at(at("15:00")).run("sla", "sweep")
    assert done.out == "SD-000001: Solved: 150 % of the time used; assigned to Zhao Min, was Wang Lin\n"
    shown = desk.json("show", "1")
    assert (shown["level"], shown["priority"], shown["engineer"]) == ("2", "P2", "Zhao Min")
    assert taken(desk) == {("SD-000001", 50): 1, ("SD-000001", 100): 1, ("SD-000001", 150): 1}
    assert desk.run("db", "check").out.endswith("is sound\n")
    assert "Solved: 50 % of the time used: hurry" in desk.run("show", "1").out


def test_late_it_does_all_of_them_in_their_order(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 100%, level: up}, {at: 50%, note: hurry}]", tickets=2)
    steps = desk.at("2026-11-25 10:00").json("sla", "sweep")["steps"]
    first = [(step["number"], step["changes"][0]["data"]) for step in steps]
    assert [(number, data["percent"], data["used_at"]) for number, data in first] == [
        ("SD-000001", 50, "2026-11-23T03:00:00Z"),
        ("SD-000002", 50, "2026-11-23T03:00:00Z"),
        ("SD-000001", 100, "2026-11-23T05:00:00Z"),
        ("SD-000002", 100, "2026-11-23T05:00:00Z"),
    ]


def test_named_levels_priorities_and_the_desks_choice(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, level: 3, priority: P1, assign: auto}]", tickets=2)
    desk.at(at("11:00")).run("sla", "sweep")
    shown = {number: desk.json("show", number) for number in "12"}
    assert {(each["level"], each["priority"]) for each in shown.values()} == {("3", "P1")}
    assert shown["1"]["engineer"] == "Zhao Min"  # Wang has one ticket, and she none
    assert shown["2"]["engineer"] == "Wang Lin"  # now it is the other way round


def test_what_cannot_be_done_is_said_and_the_rest_is_done(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: x, level: 2, priority: P2, assign: auto}]")
    desk.at(at("09:10")).run("escalate", "1", "--to", "3", "--reason", "y")
    desk.run("classify", "1", "--priority", "P1", "--kind", "special")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert done.out == (
        "SD-000001: Solved: 50 % of the time used: x;"
        " not done (level): SD-000001 is at the highest level already: Research;"
        " not done (priority): SD-000001 is P1 already;"
        " not done (assign): SD-000001: nobody serves Everywhere and knows nobody-knows-it; name somebody\n"
    )
    shown = desk.json("show", "1")
    assert (shown["level"], shown["priority"], shown["engineer"]) == ("3", "P1", "Wang Lin")
    assert desk.run("sla", "sweep", "-q").out == ""  # it is not tried for ever


def test_a_step_that_moves_the_promise_takes_the_next_with_it(tmp_path: Path) -> None:
    """At 50 % the priority rises, and with it the promise shrinks: 75 % of the new one are used as well."""
    desk = make(tmp_path, "[{at: 50%, priority: P1}, {at: 90%, note: next}]")
    rules = "[{priority: P1, within: 8h}, {within: 4h}]"
    desk.config.write_text(desk.config.read_text(encoding="utf-8").replace("within: 4h", f"within: {rules}"))
    # 12:45: more than 90 % of 4 h are used, but only 47 % of the 8 h that the raised ticket is promised
    assert desk.at(at("12:45")).run("sla", "sweep").out.count("time used") == 1
    assert desk.at(at("16:11")).run("sla", "sweep", "-q").out == ""
    assert "90 % of the time used: next" in desk.at(at("16:12")).run("sla", "sweep").out


# Clocks that have no steps


def test_a_held_clock_does_not_escalate(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("10:00")).run("hold", "1", "--reason", "customer")
    assert desk.at(at("16:00")).run("sla", "sweep", "-q").out == ""
    desk.at("2026-11-24 10:00").run("resume", "1")  # one hour was used, and another is at 11:00
    assert desk.at("2026-11-24 10:59").run("sla", "sweep", "-q").out == ""
    assert desk.at("2026-11-24 11:00").run("sla", "sweep", "-q").out != ""


@pytest.mark.parametrize("ending", [("resolve", "1", "--cause", "x", "--solution", "y"), ("cancel", "1", "-r", "x")])
def test_a_stopped_clock_does_not_escalate(tmp_path: Path, ending: tuple[str, ...]) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("11:30")).run(*ending)
    assert desk.at(at("16:00")).run("sla", "sweep", "-q").out == ""
    assert not taken(desk)


def test_a_reopened_clock_goes_on_and_repeats_nothing(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry}, {at: 100%, note: late}]")
    desk.at(at("11:00")).run("sla", "sweep")
    desk.at(at("12:00")).run("resolve", "1", "--cause", "x", "--solution", "y")
    desk.at(at("16:00")).run("reopen", "1", "--reason", "z")
    assert desk.at(at("16:30")).run("sla", "sweep", "-q").out == ""
    assert desk.at("2026-11-24 09:00").run("sla", "sweep").out == "SD-000001: Solved: 100 % of the time used: late\n"


def test_editing_the_yaml_repeats_nothing(tmp_path: Path) -> None:
    """A step is known by its share: words may change, others may be put before it."""
    desk = make(tmp_path, "[{at: 50%, note: hurry}]")
    desk.at(at("11:00")).run("sla", "sweep")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("[{at: 50%, note: hurry}]", "[{at: 25%, note: new}, {at: 50%, note: other}]"))
    assert desk.run("sla", "sweep").out == "SD-000001: Solved: 25 % of the time used: new\n"


# Telling people


def test_telling_by_a_program(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, note: hurry, tell: [duty, engineer, head]}]", TELL, tickets=2)
    desk.run("assign", "2", "zhao")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert (
        "SD-000002: Solved: 50 % of the time used: hurry; to be told: Wang Lin, Zhao Min, Head of service" in done.out
    )
    assert done.out.count(" was told (command)\n") == 6
    [document] = [
        each for each in told(desk) if each["to"]["key"] == "engineer" and each["ticket"]["number"][-1] == "2"
    ]
    assert document["to"] == {"key": "engineer", "name": "Zhao Min", "mail": None, "phone": None}
    assert document["text"] == "SD-000002: 50 % of the time for Solved is used: hurry"
    assert (document["percent"], document["due_at"]) == (50, "2026-11-23T05:00:00Z")
    assert document["ticket"]["customer"] == "Example Clinic"
    [duty] = [each["to"] for each in told(desk) if each["to"]["key"] == "duty" and each["ticket"]["number"][-1] == "1"]
    assert (duty["name"], duty["phone"]) == ("Wang Lin", "13900000001")
    assert [each["event"] for each in desk.json("show", "1")["timeline"]].count("person told") == 3
    desk.run("sla", "sweep", "-q")
    assert len(told(desk)) == 6


def test_the_engineer_told_is_the_one_just_assigned(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, assign: zhao, tell: engineer}]", TELL)
    desk.at(at("11:00")).run("sla", "sweep")
    assert [each["to"]["name"] for each in told(desk)] == ["Zhao Min"]


def test_nobody_to_tell(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: engineer}]", TELL)
    desk.run("unassign", "1")
    done = desk.at(at("11:00")).run("sla", "sweep")
    assert "not done (tell): nobody has SD-000001: there is no engineer to tell" in done.out
    assert not told(desk)


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
    message = f"SD-000001: Head of service could not be told (command), the next sweep tries again: {why}\n"
    assert message in done.err
    again = desk.at(at("11:05")).run("sla", "sweep", "-q", code=1)
    assert (again.out, again.err.count(why)) == ("", 2)
    assert query(desk, "SELECT tries, error FROM notice") == [(2, why)] * 2
    write_program(desk, TELL_SH)
    done = desk.at(at("11:10")).run("sla", "sweep")
    assert done.out == "SD-000001: Head of service was told (command)\nSD-000001: boss was told (command)\n" or (
        done.out == "SD-000001: boss was told (command)\nSD-000001: Head of service was told (command)\n"
    )
    assert query(desk, "SELECT tries, error, claimed_until FROM notice") == [(3, None, None)] * 2
    assert sorted(each["to"]["key"] for each in told(desk)) == ["boss", "head"]
    assert sum(taken(desk).values()) == 1


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


def test_a_mail_server_that_is_not_there(tmp_path: Path) -> None:
    with MailServer() as server:
        port = server.server_address[1]
    notify = f"notify: {{mail: {{host: 127.0.0.1, port: {port}, from: desk@example.invalid}}}}\n"
    desk = make(tmp_path, "[{at: 50%, tell: head}]", notify + "recipients: {head: {mail: head@example.invalid}}\n")
    assert f"127.0.0.1:{port}: " in desk.at(at("11:00")).run("sla", "sweep", code=1).err
    assert len(query(desk, "SELECT id FROM notice WHERE sent_at IS NULL AND tries = 1")) == 1


# Twice at a time, and killed

STEPS = "[{at: 25%, note: a, tell: head}, {at: 50%, level: up, tell: [head, boss]}, {at: 100%, priority: up}]"
EACH = (25, 50, 100)


def check(desk: Desk, tickets: int, exactly: bool) -> None:
    """Every step was taken once; everybody was told, `exactly` once or at least once."""
    numbers = [f"SD-{count:06}" for count in range(1, tickets + 1)]
    assert taken(desk) == {(number, percent): 1 for number in numbers for percent in EACH}
    assert query(desk, "SELECT COUNT(*) FROM escalation") == [(tickets * len(EACH),)]
    kinds = dict(query(desk, "SELECT kind, COUNT(*) FROM journal GROUP BY kind"))
    assert (kinds["escalated"], kinds["classified"], kinds["person told"]) == (tickets, tickets, tickets * 3)
    assert query(desk, "SELECT DISTINCT level, priority FROM ticket_period WHERE until > '9999'") == [("2", "P2")]
    times = Counter((each["ticket"]["number"], each["percent"], each["to"]["key"]) for each in told(desk))
    wanted = {(number, *who) for number in numbers for who in ((25, "head"), (50, "head"), (50, "boss"))}
    assert set(times) == wanted
    assert set(times.values()) == {1} or not exactly
    assert query(desk, "SELECT COUNT(*) FROM notice WHERE sent_at IS NULL OR claimed_until IS NOT NULL") == [(0,)]
    assert desk.run("db", "check").out.endswith("is sound\n")


def test_four_sweeps_at_once(tmp_path: Path) -> None:
    desk = make(tmp_path, STEPS, TELL, tickets=5)
    desk.at(at("14:00"))
    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(lambda _each: desk.run("sla", "sweep").out, range(4)))
    assert sum(each.count("time used") for each in said) == 5 * len(EACH)
    assert sum(each.count("was told") for each in said) == 5 * 3
    check(desk, 5, exactly=True)


def progress(desk: Desk) -> int:
    """How much sweeps have done: it grows with every step taken, notice claimed, and notice sent."""
    sql = (
        "SELECT (SELECT COUNT(*) FROM escalation) + (SELECT COUNT(*) FROM notice WHERE claimed_until IS NOT NULL)"
        " + (SELECT 2 * COUNT(*) FROM notice WHERE sent_at IS NOT NULL)"
    )
    [(done,)] = query(desk, sql)
    return int(done)


def kill_when(desk: Desk, done: int, moment: float) -> None:
    """Two sweeps at once; when so much is done, and a moment later, both are killed."""
    programs = [
        subprocess.Popen(
            [*PROGRAM, "sla", "sweep"],
            cwd=desk.folder,
            env=desk.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for _each in range(2)
    ]
    while progress(desk) < done and any(program.poll() is None for program in programs):
        time.sleep(0.001)
    time.sleep(moment)
    for program in programs:
        program.send_signal(signal.SIGKILL)
        _out, err = program.communicate()
        assert b"Traceback" not in err
        assert program.returncode in (0, -signal.SIGKILL), err


def storm(desk: Desk, tickets: int, rounds: int) -> None:
    """Sweeps killed at any moment, again and again; then one more, when the claims have run out."""
    chance = random.Random(20261123)
    desk.at(at("14:00"))
    everything = tickets * (len(EACH) + 3 * 2)
    seen = [0]
    for each in range(rounds):
        kill_when(desk, everything * each // rounds + 1, chance.uniform(0, 0.02))
        seen.append(progress(desk))
    assert len({done for done in seen if 0 < done < everything}) > rounds // 3, f"hardly ever half-way: {seen}"
    desk.at(at("14:03")).run("sla", "sweep")
    check(desk, tickets, exactly=False)


def test_killed_half_way(tmp_path: Path) -> None:
    storm(make(tmp_path, STEPS, TELL, tickets=8), 8, rounds=8)


@pytest.mark.long
def test_killed_half_way_for_long(tmp_path: Path) -> None:
    storm(make(tmp_path, STEPS, TELL, tickets=60), 60, rounds=60)


def test_what_a_killed_sweep_had_claimed_is_told_by_the_next(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: head}]", TELL)
    write_program(desk, "#!/bin/sh\ntouch started\nsleep 60\n")
    desk.at(at("11:00"))
    program = subprocess.Popen([*PROGRAM, "sla", "sweep"], cwd=tmp_path, env=desk.environment())
    while not (tmp_path / "started").exists():
        assert program.poll() is None
        time.sleep(0.05)
    program.kill()
    program.wait()
    write_program(desk, TELL_SH)
    assert desk.at(at("11:01")).run("sla", "sweep", "-q").out == ""  # it may still be carried
    assert not told(desk)
    assert desk.at(at("11:03")).run("sla", "sweep").out == "SD-000001: Head of service was told (command)\n"
    assert len(told(desk)) == 1
