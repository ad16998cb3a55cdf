"""Wrong input: one line that says what is wrong, with what, and what to do; its exit code; never a traceback."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.conftest import PROGRAM, Desk


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with two customers, two engineers of one family, and three tickets; the tests change nothing in it."""
    desk = Desk(tmp_path_factory.mktemp("busy")).at("2026-03-02 09:00").begin()
    desk.run("engineer", "add", "Wang Lin", "--login", "wang")
    desk.run("engineer", "add", "Wang Min")
    desk.run("engineer", "add", "Gone Girl")
    desk.run("engineer", "edit", "Gone", "--left")
    desk.run("log", "first", "--customer", "North Clinic", "--phone", "13800000001")
    desk.run("log", "second", "--customer", "South Clinic", "--phone", "010 5550 0009")
    desk.run("log", "third", "--customer", "South Clinic")
    desk.run("resolve", "3", "--cause", "x", "--solution", "y")
    return desk.at("2026-03-02 10:00")


USAGE = 2
SAYS_NO = 1
UNUSABLE = 3

WRONG = {
    "unknown ticket": (("show", "99"), SAYS_NO, "no ticket '99': see 'svcdesk list --state all'"),
    "ticket zero": (("show", "0"), SAYS_NO, "no ticket '0'"),
    "ticket of many digits": (("show", "0" * 20), SAYS_NO, "no ticket"),
    "ticket wildcard": (("show", "%"), SAYS_NO, "no ticket '%'"),
    "ticket one-letter wildcard": (("show", "SD-00000_"), SAYS_NO, "no ticket"),
    "ticket empty": (("show", ""), SAYS_NO, "no ticket ''"),
    "ticket dash": (("show", "-"), SAYS_NO, "no ticket '-'"),
    "ticket with a line break": (("show", "a\nb"), SAYS_NO, "no ticket 'a\\nb'"),
    "unknown visit": (("dispatch", "arrive", "1"), SAYS_NO, "nobody was sent for SD-000001"),
    "unknown engineer": (("assign", "1", "Niemand"), SAYS_NO, "no engineer 'Niemand': see 'svcdesk engineer list'"),
    "engineer empty": (("assign", "1", ""), SAYS_NO, "no engineer ''"),
    "engineer of several": (("assign", "1", "Wang"), USAGE, "'Wang' fits several engineers: Wang Lin, Wang Min"),
    "engineer who left": (("assign", "1", "Gone"), SAYS_NO, "Gone Girl has left: assign somebody else"),
    "no engineer named": (("assign", "1"), USAGE, "Name an engineer"),
    "login of nobody": (("assign", "1", "@me"), SAYS_NO, "no engineer has the login 'tester'"),
    "unknown customer": (("customer", "edit", "Nil"), SAYS_NO, "no customer 'Nil': see 'svcdesk customer list'"),
    "customer empty": (("customer", "edit", "", "--tier", "gold"), SAYS_NO, "no customer ''"),
    "customer of several": (
        ("customer", "edit", "clinic"),
        USAGE,
        "fits several customers: North Clinic (CU-0001), South Clinic (CU-0002)",
    ),
    "customer known": (
        ("customer", "add", "north  CLINIC"),
        SAYS_NO,
        "there is a customer North Clinic (CU-0001) already",
    ),
    "customer renamed to nothing": (("customer", "edit", "North", "--name", " "), USAGE, "a customer needs a name"),
    "customer renamed to another": (
        ("customer", "edit", "North", "--name", "south clinic"),
        SAYS_NO,
        "South Clinic (CU-0002) already",
    ),
    "unknown caller": (("log", "x", "--phone", "13999999999"), USAGE, "nobody is known at 13999999999"),
    "nobody calls": (("log", "x"), USAGE, "who is calling? Give --phone, --customer, or both"),
    "nothing said": (("log", "--customer", "North Clinic"), USAGE, "what did the customer say?"),
    "telephone without digits": (
        ("log", "x", "-c", "New", "--phone", "none"),
        USAGE,
        "'none' is not a telephone number",
    ),
    "unknown priority": (("log", "x", "-c", "New", "-p", "P9"), USAGE, "--priority 'P9' is unknown: P1 (Critical), P2"),
    "unknown region": (("list", "--region", "moon"), USAGE, "--region 'moon' is unknown: city, county"),
    "unknown state": (("list", "--state", "asleep"), USAGE, "--state 'asleep' is unknown: open, held"),
    "unknown hold": (("hold", "1", "--reason", "lunch"), USAGE, "--reason 'lunch' is unknown: customer (waiting"),
    "unknown event": (("note", "1", "x", "--event", "party"), USAGE, "--event 'party' is unknown: answered, opinion ("),
    "no hold reason": (("hold", "1"), USAGE, "--reason is needed: customer (waiting for the customer), parts (waiting"),
    "no reason in vain": (("dispatch", "fail", "1"), USAGE, "--why is needed: absent (Customer absent), locked (No"),
    "no reason to amend": (
        ("dispatch", "amend", "1", "--test", "x"),
        USAGE,
        "Missing option '--why': Why the form is changed afterwards. See 'svcdesk dispatch amend --help'.",
    ),
    "no state of a list": (("list", "open"), USAGE, "'svcdesk list --state open' lists by state"),
    "no number": (("show", "王伟"), SAYS_NO, "no ticket '王伟': 'svcdesk search WORDS' finds one by what was said"),
    "no cause": (("resolve", "1", "--cause", " ", "--solution", "y"), USAGE, "needs both a cause and a solution"),
    "no words": (("note", "1", "  "), USAGE, "a note needs words"),
    "resolved twice": (("resolve", "3", "-c", "x", "-s", "y"), SAYS_NO, "SD-000003 is resolved already"),
    "closed before resolved": (
        ("close", "1"),
        SAYS_NO,
        "SD-000001 is open; only what is resolved can be closed: 'svcdesk resolve",
    ),
    "reopened while open": (("reopen", "1", "--reason", "x"), SAYS_NO, "SD-000001 is open"),
    "resumed while open": (("resume", "1"), SAYS_NO, "SD-000001 is not on hold"),
    "date that is none": (
        ("list", "--as-of", "2026-02-30"),
        USAGE,
        "--as-of: '2026-02-30' is no date or time that exists",
    ),
    "date of words": (("hold", "1", "-r", "parts", "--at", "soon"), USAGE, "--at: 'soon' is no date or time"),
    "hour that is none": (("list", "--due-before", "25:00"), USAGE, "--due-before: '25:00'"),
    "year of a slip": (("report", "overdue", "--as-of", "20226-01-01"), USAGE, "--as-of: "),
    "length that is none": (("report", "overdue", "--within", "5"), USAGE, "--within: "),
    "date ahead": (("resolve", "1", "-c", "x", "-s", "y", "--at", "tomorrow 09:00"), USAGE, "lies in the future"),
    "date before the ticket": (
        ("hold", "1", "-r", "parts", "--at", "2026-03-01 00:00"),
        SAYS_NO,
        "SD-000001 was last changed at 2026-03-02 09:00:00; 2026-03-01 00:00:00 is before that",
    ),
    "note before the ticket": (("note", "1", "x", "--at", "2026-03-01 00:00"), SAYS_NO, "is before that"),
    "call before the ticket": (("log", "x", "--join", "1", "--at", "2026-03-01 00:00"), SAYS_NO, "is before that"),
    "visit before the ticket": (
        ("dispatch", "order", "1", "-e", "Wang Lin", "--at", "2026-03-01 00:00"),
        SAYS_NO,
        "is before that",
    ),
    "engineer's name empty": (("engineer", "add", " "), USAGE, "needs a name that does not begin with @"),
    "engineer's name @me": (("engineer", "edit", "Wang Lin", "--name", "@me"), USAGE, "does not begin with @"),
    "engineer's login taken": (
        ("engineer", "add", "Li", "--login", "wang"),
        SAYS_NO,
        "Wang Lin has that name or login",
    ),
    "unknown level": (("engineer", "add", "Li", "--level", "9" * 20), USAGE, "is unknown: 1 (Site team), 2"),
    "minutes beyond reason": (("dispatch", "record", "1", "-m", "9" * 20), USAGE, "a number from 0 to 100000: write"),
    "limit beyond reason": (("list", "--limit", "9" * 20), USAGE, "not in the range"),
    "limit below zero": (("list", "--limit", "-1"), USAGE, "not in the range"),
    "unknown command": (("lst",), USAGE, "No such command 'lst'. Did you mean 'list'? See 'svcdesk --help'."),
    "unknown command of a group": (("dispatch", "fly"), USAGE, "No such command 'fly'. See 'svcdesk dispatch --help'."),
    "unknown option": (("list", "--nonsense"), USAGE, "No such option: --nonsense. See 'svcdesk list --help'."),
    "option without a value": (("dispatch", "list", "-e"), USAGE, "See 'svcdesk dispatch list --help'."),
    "too many words": (("log", "a", "b"), USAGE, "See 'svcdesk log --help'."),
    "unknown format": (("list", "--format", "xml"), USAGE, "'xml' is not one of 'table', 'plain'"),
    "backup into a file": (("db", "backup", "svcdesk.yaml"), SAYS_NO, "there is no folder svcdesk.yaml"),
    "backup nowhere": (("db", "backup", "nowhere"), SAYS_NO, "there is no folder nowhere: make it first"),
}


@pytest.mark.parametrize(("arguments", "code", "message"), WRONG.values(), ids=WRONG.keys())
def test_wrong_input_is_one_line(busy: Desk, arguments: tuple[str, ...], code: int, message: str) -> None:
    before = busy.kept()
    done = busy.run(*arguments, code=code)
    assert done.out == ""
    assert done.err.startswith("svcdesk: ")
    assert message in done.err
    assert done.err.count("\n") == 1
    assert "internal error" not in done.err
    assert busy.kept() == before


def test_nothing_is_changed_when_one_of_several_fails(desk: Desk) -> None:
    desk.run("log", "one", "-c", "A")
    desk.run("log", "two", "-c", "B")
    before = desk.json("list")
    desk.run("assign", "1", "2", "99", "Wang", code=1)
    desk.run("hold", "1", "1", "2", "--reason", "parts")  # named twice, done once
    desk.run("resume", "2")
    refused = desk.run("hold", "2", "1", "--reason", "parts", code=1)
    assert "SD-000001 is on hold already" in refused.err
    states = {row["number"]: (row["state"], row["engineer"]) for row in desk.json("list")}
    assert states == {"SD-000001": ("held", None), "SD-000002": ("open", None)}
    assert len(before) == 2


def test_a_time_that_is_pretended_must_be_one(busy: Desk) -> None:
    done = Desk(busy.folder).run("list", code=2, SVCDESK_NOW="whenever")
    assert "SVCDESK_NOW: 'whenever' is no date or time that exists" in done.err


def test_no_desk(empty: Desk) -> None:
    done = empty.run("list", code=3)
    assert done.err.startswith("svcdesk: ")
    assert done.err.count("\n") == 1


def test_a_traceback_only_for_those_who_ask(busy: Desk) -> None:
    shown = subprocess.run(
        [*PROGRAM, "show", "99"],
        cwd=busy.folder,
        env=busy.environment(SVCDESK_DEBUG="1"),
        capture_output=True,
        text=True,
    )
    assert "Traceback" in shown.stderr
    assert shown.returncode == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_error(busy: Desk, closed: str) -> None:
    program = " ".join(PROGRAM)
    done = subprocess.run(
        ["sh", "-c", f"{program} list --json {closed}"],
        cwd=busy.folder,
        env=busy.environment(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert done.stderr == ""


def test_a_reader_who_has_seen_enough(busy: Desk) -> None:
    program = " ".join(PROGRAM)
    for reader in ("head -1", "true"):
        done = subprocess.run(
            ["bash", "-c", f"{program} list --state all | {reader}; exit ${{PIPESTATUS[0]}}"],
            cwd=busy.folder,
            env=busy.environment(),
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, "")


def test_a_full_disk_behind_standard_output(busy: Desk) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "list"], cwd=busy.folder, env=busy.environment(), stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert (done.returncode, done.stderr) == (1, "svcdesk: No space left on device\n")


def test_bytes_that_are_no_text(desk: Desk) -> None:
    words: list[str | bytes] = [*PROGRAM, "log", b"caf\xe9 \xff jams", "--customer", b"\xffClinic"]
    done = subprocess.run(words, cwd=desk.folder, env=desk.environment(), capture_output=True)
    told = "svcdesk: 'caf? ? jams' is no utf-8, the charset of the locale: set LC_ALL to that of the terminal\n"
    assert (done.returncode, done.stderr.decode()) == (2, told)
    assert desk.json("list") == []
    desk.run("log", "jams", "--customer", "Clinic")
    env = {**os.environb, **{key.encode(): value.encode() for key, value in desk.environment().items()}}
    env[b"SVCDESK_USER"] = b"\xff\xfe"
    done = subprocess.run([*PROGRAM, "note", "1", "hello"], cwd=desk.folder, env=env, capture_output=True)
    assert (done.returncode, done.stderr) == (2, told.replace("caf? ? jams", "??").encode())
    done = subprocess.run(
        [*PROGRAM, "note", "1", "-"], cwd=desk.folder, env=desk.environment(), input=b"\xff1\n", capture_output=True
    )
    assert (done.returncode, done.stderr.decode()) == (2, told.replace("caf? ? jams", "\ufffd1\\n"))
    done = subprocess.run(
        [*PROGRAM, "unassign", "-"], cwd=desk.folder, env=desk.environment(), input=b"\xff1\n", capture_output=True
    )
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
