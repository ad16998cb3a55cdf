"""Commands that approve, settle or drop numbered things take as many as there are: all of them, or none."""

from __future__ import annotations

from tests.conftest import Desk


def states(desk: Desk) -> dict[str, str]:
    return {row["number"]: row["state"] for row in desk.json("stock", "requests", "--state", "all")}


def test_a_pile_of_requests_is_approved_and_shipped(desk: Desk) -> None:
    desk.run("stock", "receive", "fuse", "10", "--to", "warehouse")
    for count in ("2", "3", "6"):
        desk.run("stock", "request", "fuse", count, "--to", "centre", SVCDESK_USER="wang")
    asked = desk.run("stock", "requests").out
    approved = desk.run("stock", "approve", "-", "1", stdin=asked, SVCDESK_USER="zhao").out.splitlines()
    assert [line.split()[0].strip(":") for line in approved] == ["REQ-0001", "REQ-0002", "REQ-0003"]
    refused = desk.run("stock", "ship", "1", "2", "3", "--from", "warehouse", code=1)
    who = "'svcdesk stock list --part fuse' says who has some"
    assert refused.err == f"svcdesk: REQ-0003: warehouse has 5 fuse, not 6: {who}\n"
    assert set(states(desk).values()) == {"approved"}, "all are shipped, or none"
    shipped = desk.json("stock", "ship", "1", "2", "--from", "warehouse")
    assert [row["state"] for row in shipped] == ["issued", "issued"]
    desk.run("stock", "refuse", "3", "REQ-0003", "--why", "not before May")
    assert list(states(desk).values()) == ["issued", "issued", "refused"]


def test_tasks_are_tried_done_and_dropped_together(desk: Desk) -> None:
    desk.run("log", "no power", "-c", "Example Clinic")
    for what in ("call", "send the manual", "send the bill"):
        desk.run("task", "add", "Example Clinic", what, "--due", "2026-12-31")
    desk.run("task", "tried", "1", "2", "--why", "nobody answered")
    assert [row["tried"] for row in desk.json("task", "list")] == [1, 1, 0]
    assert desk.run("task", "done", "1", "2", "9", code=1).err.startswith("svcdesk: no task '9'")
    done = desk.run("task", "done", "T-0001", "2", "--note", "both at once").out.splitlines()
    assert len(done) == 2
    desk.run("undo")
    desk.run("task", "drop", "1", "2", "3", "--why", "they have closed down")
    assert desk.json("task", "list") == []


def test_returns_go_to_the_factory_in_one_parcel(desk: Desk) -> None:
    desk.run("customer", "add", "Example Clinic")
    for number in ("1", "2"):
        desk.run("equipment", "add", f"PR-{number}", "--kind", "printer", "--customer", "Example Clinic")
        desk.run("log", "broken", "-c", "Example Clinic", "--serial", f"PR-{number}")
        decided = ("--decision", "repair", "--why", "goodwill")
        desk.run("return", "ask", number, "--reason", "other", *decided, SVCDESK_USER="wang")
        desk.run("consent", number, "--to", "removal", "--by", "Ms Example", "--how", "phone")
    desk.run("return", "approve", "1", "2", SVCDESK_USER="zhao")
    sent = desk.run("return", "send", "1", "2")
    assert [line[:9] for line in sent.err.splitlines()] == ["SD-000001", "SD-000002"]
    desk.run("return", "reached", "1", "2")
    desk.run("return", "back", "1", "2")
    assert [row["state"] for row in desk.json("return", "list")] == ["back", "back"]


def test_orders_are_accepted_in_a_pile(desk: Desk) -> None:
    for number in ("1", "2"):
        desk.run("log", "no power", "-c", "Example Clinic")
        desk.run("dispatch", "order", number, "-e", "Wang")
    desk.run("dispatch", "accept", "1", "2")
    assert [row["state"] for row in desk.json("dispatch", "list")] == ["accepted", "accepted"]
