"""`approvals: …: {by: ROLES}`: one of each role approves, in this order."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.forms import demanding, form

ROLES = "roles: {engineering: Engineering manager, office: General manager's office}\n"


@built_once
def desk(desk: Desk) -> Desk:
    """The desk, where engineering and then the office approve everything."""
    text = desk.config.read_text(encoding="utf-8")
    by = "{by: [engineering, office]}"
    text = text.replace("  request: {people: 1}\n  return: {people: 1}\n", f"  request: {by}\n  repair: {by}\n")
    desk.config.write_text(text + ROLES, encoding="utf-8")
    return desk


def people(desk: Desk) -> None:
    desk.run("engineer", "add", "Head", "--login", "head", "--role", "engineering", "--role", "office")
    desk.run("engineer", "add", "Boss", "--login", "boss", "--role", "office")


def test_a_repair_is_approved_by_roles_in_their_order(desk: Desk) -> None:
    job = demanding(desk, consents="[]", needs="approval")
    job.run("dispatch", "arrive", "1")
    lacking = job.run("dispatch", "finish", "1", code=1).err
    assert "lacks approval of Engineering manager, General manager's office: 'svcdesk dispatch approve" in lacking
    done = job.run("dispatch", "approve", "1", code=1)
    assert done.err == (
        "svcdesk: SD-000001/1 needs the approval of Engineering manager next:"
        " 'svcdesk engineer edit NAME --role engineering' names one\n"
    )
    people(job)
    done = job.run("dispatch", "approve", "1", code=1, SVCDESK_USER="boss")
    assert done.err == (
        "svcdesk: SD-000001/1 needs the approval of Engineering manager next: one of these may give it: Head\n"
    )
    done = job.run("dispatch", "approve", "1", "--note", "all right", SVCDESK_USER="head")
    assert done.out == "SD-000001: visit 1: repair approved (Engineering manager), 1 more needed: all right\n"
    # two roles of one person are still one person
    assert (
        "head has approved SD-000001/1 already" in job.run("dispatch", "approve", "1", code=1, SVCDESK_USER="head").err
    )
    job.run("dispatch", "approve", "1", SVCDESK_USER="boss")
    assert "has all its approvals already" in job.run("dispatch", "approve", "1", code=1).err
    job.run("dispatch", "finish", "1")
    assert {each["actor"]: each["role"] for each in form(job)["approvals"]} == {"head": "engineering", "boss": "office"}
    shown = job.run("dispatch", "show", "1").out
    assert "head (Engineering manager)" in shown
    assert "boss (General manager's office)" in shown


def test_a_request_for_parts_as_well(desk: Desk) -> None:
    people(desk)
    desk.run("stock", "receive", "fuse", "9", "--to", "warehouse")
    desk.run("stock", "request", "fuse", "2", "--to", "centre")
    ship = ("stock", "ship", "1", "--from", "warehouse")
    assert "still needs the approval of: Engineering manager, General manager's office" in desk.run(*ship, code=1).err
    assert desk.json("stock", "approve", "1", SVCDESK_USER="head")[0]["state"] == "asked"
    assert desk.run(*ship, code=1).err == ("svcdesk: REQ-0001 still needs the approval of: General manager's office\n")
    assert desk.json("stock", "approve", "1", SVCDESK_USER="boss")[0]["state"] == "approved"
    desk.run("undo", SVCDESK_USER="boss")
    assert desk.json("stock", "requests")[0]["state"] == "asked"


def test_a_role_must_be_known(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("repair: {by: [engineering, office]}", "repair: {by: [head], people: 2}"))
    said = desk.run("config", "check", code=3).err
    assert "approvals.repair.by[1]: 'head' is not among 'roles'" in said
    assert "approvals.repair.people: does not go with 'by'" in said


def test_who_asks_is_told_who_may_approve(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace("[engineering, office]", "[office]")
    desk.config.write_text(text, encoding="utf-8")
    desk.run("engineer", "edit", "wang", "--role", "office")
    warned = desk.run("config", "check").err
    assert (
        "warning: approvals.request.by: only Wang Lin has the role office: what they ask for nobody can approve;"
        " 'svcdesk engineer edit NAME --role office' names another\n"
    ) in warned
    desk.run("stock", "request", "fuse", "5", "--to", "centre", "--why", "x", SVCDESK_USER="wang")
    approve = ("stock", "approve", "1")
    assert desk.run(*approve, code=1, SVCDESK_USER="wang").err == (
        "svcdesk: REQ-0001 was asked for by wang: somebody else must approve it, and nobody else is"
        " General manager's office: 'svcdesk engineer edit NAME --role office' names one\n"
    )
    desk.run("engineer", "edit", "zhao", "--role", "office")
    assert "has the role" not in desk.run("config", "check").err
    assert desk.run(*approve, code=1, SVCDESK_USER="wang").err == (
        "svcdesk: REQ-0001 was asked for by wang: somebody else must approve it: one of these may: Zhao Min\n"
    )
    desk.run(*approve, SVCDESK_USER="zhao")
