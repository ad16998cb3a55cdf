"""What waits for a person's yes is on the agenda of who may say it, and in the page of the day, with its command."""

from __future__ import annotations

import shlex

from tests.conftest import Desk, built_once
from tests.forms import demanding

ROLES = "\nroles: {engineering: Engineering manager, office: General manager's office}\n"
BY = {
    "  request: {people: 1}\n  return: {people: 1}\n#  repair: {people: 2, among: [wang, zhao, sun]}\n": (
        "  request: {by: [engineering, office]}\n  return: {people: 1, among: [wang, zhao]}\n"
        "  repair: {people: 2, among: [wang, zhao, sun]}\n"
    ),
}


@built_once
def asked(desk: Desk) -> Desk:
    """A request, a return, a visit whose form others approve, and a quote, all of the same Monday."""
    text = desk.config.read_text(encoding="utf-8")
    for old, new in BY.items():
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text + ROLES, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("engineer", "add", "Head", "--login", "head", "--role", "engineering")
    desk.run("engineer", "add", "Boss", "--login", "boss", "--role", "office", "--role", "engineering")
    demanding(desk, consents="[removal]", needs="approval").run("dispatch", "arrive", "1")
    desk.run("stock", "receive", "fuse", "9", "--to", "warehouse")
    desk.run("stock", "request", "fuse", "2", "--to", "centre", "--why", "low", SVCDESK_USER="boss")
    desk.run("equipment", "add", "PR-7", "-k", "printer", "-c", "Example Clinic")
    desk.run("log", "dark", "-s", "PR-7", "--caller", "Ms Li", "--yes")
    desk.run("return", "ask", "2", "--reason", "quality", "--decision", "refund", "--why", "x", SVCDESK_USER="wang")
    desk.run("assign", "2", "Sun")
    desk.run("quote", "make", "2", "--part", "fuse", "--attribution", "customer", "--valid", "3 days")
    return desk


def lines(desk: Desk, *words: str) -> dict[str, tuple[str | None, str]]:
    """Number → for whom, and the command."""
    return {each["number"]: (each["for"], each["next"]) for each in desk.json("agenda", *words)}


def test_who_may_say_yes_has_it_until_it_is_said(asked: Desk) -> None:
    request, back, repair = "REQ-0001", "RMA-0001", "SD-000001/1"
    assert lines(asked, "--within", "4 days") == {
        request: ("Engineering manager", f"svcdesk stock approve {request}"),
        back: ("Zhao Min", f"svcdesk return approve {back}"),  # Wang Lin has asked for it
        repair: ("Sun Hao, Zhao Min", f"svcdesk dispatch approve {repair}"),  # and it is his visit
        "Q-0001": ("Sun Hao", "svcdesk quote accept Q-0001 --by 'Ms Li' --how phone"),
    }
    what = {each["number"]: (each["what"], each["customer"], each["about"]) for each in asked.json("agenda")}
    assert what[request] == ("approve 2 × Fuse", None, "centre")
    assert what[back] == ("approve the return: refund", "Example Clinic", "PR-7")
    whose = {"head": {request}, "boss": set(), "engineering": {request}, "office": set(), "wang": set(), "zhao": {
        back, repair}, "sun": {repair}}  # fmt: skip
    assert {who: set(lines(asked, "--for", who)) for who in whose} == whose
    day = asked.json("report", "daily")["approvals"]
    assert {each["number"] for each in day} == {request, back, repair}
    assert "Waiting for approval" in asked.run("report", "daily", "--quiet").out
    # each is said by its command
    for who, number in (("head", request), ("zhao", back), ("zhao", repair), ("sun", repair)):
        asked.at("2026-03-04 09:00").run(*shlex.split(lines(asked)[number][1])[1:], SVCDESK_USER=who)
    told = asked.json("agenda", "--within", "1 day")
    assert [(each["number"], each["for"], each["late"]) for each in told] == [
        (request, "General manager's office", 2 * 1440),
        ("Q-0001", "Sun Hao", 0),
    ]
    assert set(lines(asked, "--as-of", "2026-03-03 09:00")) == {request, back, repair}
    asked.run(*shlex.split(told[1]["next"])[1:])
    assert asked.json("quote", "list", "2")[0]["accepted_at"] == "2026-03-04T01:00:00Z"
    asked.run("engineer", "add", "Chief", "--login", "chief", "--role", "office")
    asked.run(*shlex.split(told[0]["next"])[1:], SVCDESK_USER="chief")
    assert lines(asked, "--within", "1 day") == {}
    asked.run("undo", SVCDESK_USER="chief")
    assert set(lines(asked)) == {request}
    asked.run("stock", "refuse", "1", "--why", "no")
    assert lines(asked) == {}


def test_what_nobody_can_say_yes_to_any_more(asked: Desk) -> None:
    asked.at("2026-03-06 09:00")
    assert lines(asked)["Q-0001"] == ("Sun Hao", "svcdesk quote show Q-0001")  # it was valid until yesterday
    asked.run(*shlex.split(lines(asked)["Q-0001"][1])[1:])
    asked.run("quote", "make", "2", "--part", "fuse", "--attribution", "customer")
    assert set(lines(asked)) == {"Q-0002", "REQ-0001", "RMA-0001", "SD-000001/1"}
    asked.run("return", "refuse", "1", "--why", "no")
    asked.run("cancel", "2", "-r", "too dear")
    asked.run("dispatch", "fail", "1", "--why", "absent")
    assert set(lines(asked)) == {"REQ-0001"}


def test_a_machine_is_taken_away_when_the_customer_agrees(asked: Desk) -> None:
    asked.run("equipment", "add", "PR-8", "-k", "printer", "-c", "Example Clinic")
    asked.run("log", "dark", "-s", "PR-8", "--yes")
    asked.run("return", "ask", "3", "--reason", "quality", "--decision", "repair", "--why", "x", SVCDESK_USER="wang")
    assert lines(asked)["RMA-0002"][1] == "svcdesk return approve RMA-0002"
    asked.run("return", "approve", "2", SVCDESK_USER="zhao")
    command = "svcdesk consent SD-000003 --to removal --by 'Example Clinic' --how phone"
    assert lines(asked)["RMA-0002"] == (None, command)
    asked.run(*shlex.split(command)[1:])
    assert "RMA-0002" not in lines(asked)
    asked.run("return", "send", "2")


def test_anybody_may(desk: Desk) -> None:
    desk.run("stock", "request", "fuse", "2", "--to", "centre", SVCDESK_USER="wang")
    assert lines(desk) == {"REQ-0001": (None, "svcdesk stock approve REQ-0001")}
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("  request: {people: 1}\n", ""), encoding="utf-8")
    assert lines(desk) == {}  # nobody has to
