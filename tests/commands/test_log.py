"""A call comes in: who it is, how bad it is, what is promised."""

from __future__ import annotations

import shlex

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

CLINIC = ("--phone", "13800000001", "--customer", "Example Clinic")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """One desk for the tests that only add to it."""
    desk = Desk(tmp_path_factory.mktemp("log")).at("2026-03-02 09:00").begin()
    desk.run("log", "first", *CLINIC)
    return desk


@pytest.mark.parametrize(
    ("severity", "reach", "priority"),
    [
        ("down", "all", "P1"),
        ("down", "one", "P2"),
        ("degraded", "all", "P2"),
        ("DEGRADED", "Group", "P3"),
        ("minor", "one", "P4"),
    ],
)
def test_priority_from_severity_and_reach(shared: Desk, severity: str, reach: str, priority: str) -> None:
    assert shared.json("log", "x", *CLINIC, "--severity", severity, "--reach", reach)["priority"] == priority


def test_a_chosen_priority_wins_and_half_a_reason_is_refused(shared: Desk) -> None:
    assert shared.json("log", "x", *CLINIC, "--severity", "down", "--reach", "all", "-p", "p4")["priority"] == "P4"
    assert shared.json("log", "x", *CLINIC, "--severity", "down", "-p", "p4")["priority"] == "P4"
    logged = len(shared.json("list"))
    assert shared.run("log", "x", *CLINIC, "--severity", "down", code=2).err == (
        "svcdesk: a severity alone gives no priority: say how many it concerns with --reach:"
        " all (everybody at the customer), group (a department or a site), one (one person or one device)\n"
    )
    assert "with --severity: down (it does" in shared.run("log", "x", *CLINIC, "--reach", "all", code=2).err
    assert "with --reach: all (" in shared.run("classify", "1", "--severity", "minor", code=2).err
    assert len(shared.json("list")) == logged


@pytest.mark.parametrize(
    "phone",
    ["13800000001", "+86 138 0000 0001", "0138-0000-0001", "8613800000001", "１３８０００００００１"],
)
def test_a_known_telephone_however_written(shared: Desk, phone: str) -> None:
    logged = shared.json("log", "x", "--phone", phone)
    assert (logged["customer"], logged["new_customer"]) == ("Example Clinic", False)
    assert [each["phones"] for each in shared.json("customer", "list", "Example")] == [["13800000001"]]


def test_an_unknown_telephone_is_asked_for_a_name(shared: Desk) -> None:
    refused = shared.run("log", "x", "--phone", "13911111111", code=2)
    assert refused.err == "svcdesk: nobody is known at 13911111111: add --customer NAME to make a new customer\n"
    logged = shared.run("log", "x", "--phone", "13911111111", "--customer", "New Works")
    assert "new customer: New Works\n" in logged.err
    assert shared.json("log", "x", "--phone", "13911111111")["customer"] == "New Works"


def test_name_and_telephone_together(shared: Desk) -> None:
    # a known name decides, and gets the telephone
    assert shared.json("log", "x", "--customer", "example  CLINIC", "--phone", "13722222222")["new_customer"] is False
    assert shared.json("log", "x", "--phone", "13722222222")["customer"] == "Example Clinic"
    # part of the name of who has the telephone is enough
    assert shared.json("log", "x", "--customer", "clinic", "--phone", "13722222222")["customer"] == "Example Clinic"
    # another name at the same telephone is another customer, if it is meant so; then the telephone alone does not tell
    canteen = ("--customer", "Clinic Canteen", "--phone", "13722222222")
    doubt = shared.run("log", "x", *canteen, code=1).err
    assert "13722222222 is a telephone of Example Clinic (CU-0001): --yes makes it one of Clinic Canteen, too" in doubt
    assert shared.json("log", "x", *canteen, "--yes")["new_customer"] is True
    refused = shared.run("log", "x", "--phone", "13722222222", code=2)
    assert (
        "belongs to several customers (Clinic Canteen (CU-0003), Example Clinic (CU-0001)): name one with --customer"
        in refused.err
    )


def test_what_the_contract_buys(shared: Desk) -> None:
    shared.run("customer", "add", "Gold Works", "--tier", "gold", "--region", "county")
    logged = shared.json("log", "x", "--customer", "Gold Works")
    assert (logged["tier"], logged["region"]) == ("gold", "county")
    assert [target["target"] for target in logged["targets"]] == ["answer", "opinion", "solve"]
    logged = shared.json("log", "x", "--customer", "Gold Works", "--tier", "standard", "--region", "city")
    assert (logged["tier"], logged["region"]) == ("standard", "city")


def test_what_is_printed(desk: Desk) -> None:
    done = desk.at("2026-03-02 09:00").run(
        "log", "printer jams\nsince Monday", *CLINIC, "-p", "P1", "--kind", "printer"
    )
    assert done.out.splitlines() == [
        "SD-000001  P1 Critical  Example Clinic  printer jams",
        "  First answer: by 09:30 (in 30 min), 30m promised",
        "  Solved: by 03-03 09:00 (in 1 d), 8h promised",  # 7.5 h are left of Monday
        "  region: City, assumed",
        "  tier: Standard, assumed",
        "  phase: Free warranty, assumed",
        "  contract: none",
    ]
    assert done.err == "new customer: Example Clinic\n"
    again = desk.run("log", "toner is out", *CLINIC)
    assert again.err == "open already: SD-000001, open since 09:00 (0 min), nobody: printer jams\n"
    logged = desk.json("log", "x", *CLINIC)
    assert list(logged) == [
        "number", "summary", "state", "priority", "severity", "reach", "tier", "region", "phase", "warranty",
        "level", "kind", "customer",
        "engineer", "opened_at", "ended_at", "cause", "solution", "follows", "duplicate_of",
        "targets", "new_customer", "open_already", "assumed", "equipment", "contract", "site", "repeats",
    ]  # fmt: skip
    assert list(logged["targets"][0]) == ["target", "within", "calendar", "started_at", "due_at"]
    assert logged["open_already"] == ["SD-000001", "SD-000002"]
    assert desk.json("show", "1")["calls"][0]["said"] == "printer jams\nsince Monday"


def test_only_a_few_open_tickets_are_mentioned(desk: Desk) -> None:
    for each in range(11):
        done = desk.run("log", f"call {each} " + "很长" * 30, *CLINIC)
    assert done.err.count("open already: ") == 9
    assert done.err.endswith("and 1 more\n")
    assert "nobody: call 9 很长很长很长很长很长很长很长很长…\n" in done.err


def test_join(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "printer jams", *CLINIC)
    desk.at("2026-03-02 09:30")
    done = desk.json(
        "log", "still jams", "--join", "1", "--phone", "13733333333", "--caller", "Ms Li", "--channel", "chat"
    )
    assert [change["event"] for change in done[0]["changes"]] == ["called"]
    shown = desk.json("show", "1")
    assert [(call["said"], call["caller"], call["channel"], call["taken_by"]) for call in shown["calls"]] == [
        ("printer jams", None, "phone", "tester"),
        ("still jams", "Ms Li", "chat", "tester"),
    ]
    assert shown["phones"] == ["13800000001", "13733333333"]
    assert len(desk.json("list")) == 1
    assert "no ticket '9'" in desk.run("log", "x", "--join", "9", code=1).err
    assert "what did the customer say?" in desk.run("log", "--join", "1", code=2).err


def test_logged_for_earlier(desk: Desk) -> None:
    desk.at("2026-03-02 11:00").run("log", "x", *CLINIC, "--at", "09:05")
    shown = desk.json("show", "1")
    assert shown["opened_at"] == "2026-03-02T01:05:00Z"
    assert (shown["timeline"][0]["at"], shown["timeline"][0]["recorded_at"]) == (
        "2026-03-02T01:05:00Z",
        "2026-03-02T03:00:00Z",
    )
    assert [row["target"] for row in desk.json("report", "overdue")] == []
    assert "lies in the future" in desk.run("log", "x", *CLINIC, "--at", "12:00", code=2).err


def test_a_long_story(desk: Desk) -> None:
    story = "打印机卡纸 " * 3_300  # 60 KB: no pattern of SQLite may be so long
    desk.run("log", story, *CLINIC)
    assert desk.json("show", "1")["calls"][0]["said"] == story.strip()


def test_terminal_escapes_do_not_act(desk: Desk) -> None:
    evil = "\x1b[31mred\x1b]0;title\x07 \u202egnp [bold]b[/bold]"
    desk.run("customer", "add", evil, "--phone", "13800000001")
    desk.run("log", evil, "--phone", "13800000001", "--caller", evil)
    desk.run("engineer", "add", evil, "--login", "evil")
    desk.run("assign", "1", "evil")
    for words in (
        ("list",),
        ("show", "1"),
        ("customer", "list"),
        ("engineer", "list"),
        ("report", "overdue", "--within", "999h"),
    ):
        shown, _code = Terminal(desk, *words).end()
        assert "\x1b[31mred" not in shown
        assert "\x1b]0;" not in shown
        assert "\u202e" not in shown
        assert "[bold]b[/bold]" in shown or "…" in shown
    screen = Terminal(desk, "log")
    screen.until("telephone: ")
    screen.press("13800000001\r")
    assert "\x1b[31mred" not in screen.until("what it is about (a-e; Enter: Fault): ")
    screen.press("\x03")
    screen.end()
    assert "\x1b" not in desk.run("customer", "add", evil, code=1).err


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Exampel Clinic", "Example Clinic"),
        ("example clinics", "Example Clinic"),
        ("Example Clinical", None),
        ("The Example Clinic", "Example Clinic"),
        ("示例诊室", "示例诊所"),
        ("Sample School 6", None),
        ("Exempel Clynic", None),
        ("Ample", None),
    ],
)
def test_a_new_name_like_a_known_one(desk: Desk, name: str, known: str | None) -> None:
    for each in ("Example Clinic", "示例诊所", "Sample School 5", "50%_x"):
        desk.run("customer", "add", each)
    done = desk.run("log", "jams", "-c", name)
    first, *more = done.err.splitlines()
    assert first == f"new customer: {name}"
    quoted = shlex.quote(known or "")
    assert more == (
        [
            f"there is a customer {known} already: if that is who called,"
            f" 'svcdesk undo SD-000001' and log it again with -c {quoted}"
        ]
        if known
        else []
    )
    assert "there is a customer" not in done.out
    assert "there is a customer" not in desk.run("log", "jams", "-c", name).err  # it is known now
    assert "there is a customer" not in desk.run("log", "jams", "-c", name, "--new-customer").err  # they were seen


def test_a_priority_whose_name_is_its_key_is_said_once(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("P4: {name: Low", "P4: {name: p4", 1), encoding="utf-8")
    assert desk.run("log", "x", "-c", "A", "-p", "P4").out.startswith("SD-000001  P4  A  x\n")
    assert "\n  priority  P4\n" in desk.run("show", "1").out
    assert desk.run("log", "x", "-c", "A", "-p", "P3").out.startswith("SD-000002  P3 Normal  A  x\n")
