"""`svcdesk complaint`: tickets that complain, their outcome, and whom they keep from what."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Desk, built_once
from tests.terminal import printed

ROLES = """
roles:
  complaints: {name: Complaint handler 投诉处理专员}
complaints:
  kind: complaint
  level: 2
  by: complaints
"""
FORM = ("-f", "f", "-c", "c", "-a", "a", "-r", "r", "-m", "10", "--check", "uniform=yes", "--check", "tidy=yes")


def configure(desk: Desk, old: str, new: str) -> None:
    text = desk.config.read_text(encoding="utf-8")
    assert old in text
    desk.config.write_text(text.replace(old, new, 1), encoding="utf-8")


@built_once
def rude(desk: Desk) -> Desk:
    """Ticket 1 is Wang's, and ticket 2 the complaint about it, of Wang. Zhao is the other one who serves the city."""
    desk.at("2026-03-02 09:00").run("log", "printer jams", "-c", "Example Clinic", "-t", "13800000001")
    desk.run("assign", "1", "Wang")
    desk.at("2026-03-02 10:00").run(
        "complaint", "log", "1", "the engineer was rude", "--about", "Wang", "--caller", "Ms Example"
    )
    return desk


def engineer(desk: Desk, number: str) -> str | None:
    """Who has a ticket."""
    found: str | None = desk.json("show", number)["engineer"]
    return found


def test_a_complaint_is_a_ticket_that_points_at_another(rude: Desk) -> None:
    assert rude.events("2") == ["logged", "complaint about"]
    assert rude.events("1") == ["logged", "assigned", "complained", "unassigned"]
    shown = rude.json("show", "2")
    assert (shown["kind"], shown["customer"], shown["calls"][0]["caller"]) == (
        "complaint", "Example Clinic", "Ms Example",
    )  # fmt: skip
    for page in (rude.json("show", "1"), shown, rude.json("customer", "show", "Example")):
        assert [each["number"] for each in page["complaints"]] == ["SD-000002"]
    [row] = rude.json("complaint", "list", "--open")
    assert (row["number"], row["about"], row["engineer_about"]) == ("SD-000002", "SD-000001", "Wang Lin")
    assert row["due_at"] == "2026-03-02T04:00:00Z"  # its first promise: an answer within two working hours
    rude.run("undo")
    assert (rude.json("complaint", "list"), engineer(rude, "1")) == ([], "Wang Lin")


def test_the_engineer_complained_of_is_passed_over(rude: Desk) -> None:
    for number in ("1", "2"):
        assert "Zhao Min" in rude.run("assign", number, "--auto").out  # Wang is the one with the fewest, and first
        rude.run("unassign", number)
        refused = rude.run("assign", number, "Wang", code=1).err
        assert f"SD-00000{number}: SD-000002 complains of Wang Lin: name somebody else, or add --why" in refused
    told = rude.run("assign", "1", "Wang", "--why", "only he has the key").out
    assert "assigned to Wang Lin, though SD-000002 complains of them" in told
    # he has the ticket, and still is not sent by the desk
    assert (
        "Zhao Min is sent to the site, because SD-000002 complains of Wang Lin"
        in rude.run("dispatch", "order", "1").out
    )
    assert "complains of Wang Lin" in rude.run("dispatch", "order", "1", "-e", "Wang", code=1).err
    assert "complains of Wang Lin" in rude.run("dispatch", "order", "1", "-e", "Sun", "--with", "Wang", code=1).err
    assert "complains of them" in rude.run("dispatch", "order", "1", "-e", "Wang", "--why", "only he has the key").out


def test_an_outcome_is_an_answer(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic")
    desk.run("complaint", "log", "Example Clinic", "nobody calls back")
    desk.at("2026-03-02 10:00").run("complaint", "outcome", "1", "Zhao comes", "--upheld", "--told", "Ms Li")
    assert desk.outcomes()["answer"] == "met"


def test_nobody_judges_a_complaint_of_himself(rude: Desk) -> None:
    not_upheld = ("complaint", "outcome", "2", "nothing in it", "--not-upheld", "--told", "Ms Example")
    ending = [("resolve", "2", "-c", "c", "-s", "s"), ("cancel", "2", "-r", "withdrawn"), ("close", "2")]
    for words in (not_upheld, ("complaint", "edit", "2", "--about", "Zhao"), *ending):
        refused = rude.run("--user", "wang", *words, code=1).err
        assert refused.splitlines() == ["svcdesk: SD-000002 complains of Wang Lin: somebody else must judge it"]
    assert rude.events("2") == ["logged", "complaint about"]
    rude.run("--user", "zhao", *not_upheld)


def test_nobody_takes_back_a_complaint_of_himself(desk: Desk) -> None:
    """Not even who logged it; where they went on with it, no command is named that is refused to them."""
    refusal = "svcdesk: SD-000002 complains of Wang Lin: somebody else must judge it\n"
    wang = ("--user", "wang")
    desk.run("log", "printer jams", "-c", "Example Clinic")
    desk.run(*wang, "complaint", "log", "1", "the engineer was rude", "--about", "Wang")
    for number in ("1", "2"):
        assert desk.run(*wang, "undo", number, code=1).err == refusal
    desk.run(*wang, "note", "2", "he has called")
    assert desk.run(*wang, "undo", "1", code=1).err == refusal
    desk.run(*wang, "undo", "2")  # what judges nothing can be taken back
    assert [each["number"] for each in desk.json("complaint", "list")] == ["SD-000002"]
    desk.run(*wang, "complaint", "log", "1", "and Zhao was", "--about", "Zhao")
    narrow = printed(desk, "complaint", "list", COLUMNS="60").splitlines()  # fewer columns, not crushed ones
    assert {"of", "whom", "told"}.isdisjoint(narrow[0].split())
    assert "Example Clinic" in narrow[1]
    assert "SD-000003 is withdrawn" in desk.run(*wang, "undo", "3").out


def test_a_complaint_without_an_outcome_does_not_end_unnoticed(rude: Desk) -> None:
    missing = "SD-000002 is a complaint without an outcome: 'svcdesk complaint outcome SD-000002' records it"
    assert missing in rude.run("resolve", "2", "-c", "c", "-s", "s").err
    assert missing in rude.run("close", "2", code=1).err
    rude.run("complaint", "outcome", "2", "he has apologized", "--upheld", "--told", "Ms Example")
    rude.run("close", "2")


def test_a_complaint_of_a_mark_is_of_whom_the_mark_is_about(rude: Desk) -> None:
    """The ticket is Zhao's, to which Wang was sent; he is never given the complaint."""
    configure(rude, "#    complaint: 1\n", "    complaint: 1\n")
    rude.run("log", "no light", "-c", "Example Clinic")
    rude.run("assign", "3", "Zhao")
    rude.run("dispatch", "order", "3", "-e", "Wang")
    rude.at("2026-03-02 11:00").run("dispatch", "arrive", "3")
    rude.at("2026-03-02 12:00").run("dispatch", "record", "3", *FORM, "--finish")
    rude.run("survey", "take", "service", "3", "--mark", "attitude=1")
    complaint = rude.json("complaint", "list")[-1]
    assert (complaint["number"], complaint["engineer_about"]) == ("SD-000004", "Wang Lin")
    assert "SD-000004 complains of Wang Lin" in rude.run("assign", "4", "Wang", code=1).err


def test_nobody_is_sent_where_only_he_could_be(rude: Desk) -> None:
    rude.run("engineer", "edit", "Zhao", "--left")
    assert "only somebody of whom SD-000002 complains could take it" in rude.run("assign", "1", "--auto", code=1).err
    assert "only somebody of whom" in rude.run("dispatch", "order", "2", code=1).err


def test_tickets_that_are_handed_over(rude: Desk) -> None:
    rude.run("assign", "1", "Zhao")
    refused = rude.run("engineer", "edit", "Zhao", "--give-to", "Wang", code=1).err
    assert "SD-000002 complains of Wang Lin: 'svcdesk assign SD-000001 --auto'" in refused
    rude.run("engineer", "add", "Li Na", "--station", "centre")
    rude.run("engineer", "edit", "Zhao", "--give-to", "auto")
    assert engineer(rude, "1") == "Li Na"


def test_a_step_of_escalation(rude: Desk) -> None:
    configure(rude, "        pauses: [customer, parts, vendor, problem, evidence]\n",
              "        pauses: []\n        escalate: [{at: 50%, assign: auto}]\n")  # fmt: skip
    rude.at("2026-03-06 09:00").run("sla", "sweep")
    assert (engineer(rude, "1"), engineer(rude, "2")) == ("Zhao Min", "Zhao Min")
    rude.run("unassign", "1")
    configure(rude, "{at: 50%, assign: auto}", "{at: 60%, assign: wang}")
    rude.at("2026-03-06 17:00").run("sla", "sweep")
    assert engineer(rude, "1") is None
    assert "left undone" in rude.events("1")


def test_a_ticket_that_is_reopened_or_called_about(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "printer jams", "-c", "Example Clinic", "-t", "13800000001")
    desk.run("assign", "1", "Wang")
    desk.at("2026-03-02 11:00").run("resolve", "1", "-c", "paper", "-s", "removed")
    desk.run("complaint", "log", "1", "he was rude", "--about", "Wang")
    assert engineer(desk, "1") == "Wang Lin"  # who solved it
    desk.at("2026-03-03 09:00").run("log", "jams again", "--join", "1")
    assert (desk.events("1")[-1], engineer(desk, "1")) == ("called", None)
    # what is opened about it once it is closed
    desk.run("resolve", "1", "-c", "paper", "-s", "removed")
    desk.run("close", "1")
    desk.run("log", "jams for the third time", "--join", "1")
    assert "complains of Wang Lin" in desk.run("assign", "3", "Wang", code=1).err


def test_tickets_that_are_merged(rude: Desk) -> None:
    rude.run("log", "jams", "-c", "Example Clinic")
    rude.run("assign", "3", "Wang")
    rude.run("merge", "3", "--into", "1")
    assert engineer(rude, "1") is None
    rude.run("log", "jams, as I said", "-c", "Example Clinic")
    rude.run("complaint", "log", "4", "the other one, too", "--about", "Zhao")
    rude.run("assign", "1", "Zhao")
    rude.run("merge", "4", "--into", "1")  # what complained of the duplicate is about what goes on
    assert engineer(rude, "1") is None


@pytest.mark.parametrize("lifts", [("cancel", "2", "-r", "a slip"), ("complaint", "outcome", "2", "no", "--not-upheld",
                                                                      "--told", "Ms Example")])  # fmt: skip
def test_a_complaint_without_ground_keeps_nobody_from_anything(rude: Desk, lifts: tuple[str, ...]) -> None:
    rude.run(*lifts)
    rude.run("assign", "1", "Wang")


def test_who_worked_on_it_sees_to_no_complaint_about_it(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "printer jams", "-c", "Example Clinic", "-t", "13800000001")
    desk.run("assign", "1", "Wang")
    told = desk.run("complaint", "log", "1", "the bill is wrong").err
    assert "no engineer is named, so the ticket stays: 'svcdesk complaint edit SD-000002 --about NAME'" in told
    assert engineer(desk, "1") == "Wang Lin"  # nobody said that it was him
    why = "SD-000002: SD-000002 is about SD-000001, on which Wang Lin worked: name somebody else, or add --why"
    for words in (("assign", "2", "Wang"), ("dispatch", "order", "2", "-e", "Zhao", "--with", "Wang")):
        assert why in desk.run(*words, code=1).err
    told = desk.run("assign", "2", "Wang", "--why", "only he has the key").out
    assert "assigned to Wang Lin, though they worked on SD-000001, which SD-000002 is about" in told
    told = desk.run("dispatch", "order", "2").out
    assert "Zhao Min is sent to the site, because Wang Lin worked on SD-000001" in told
    desk.run("unassign", "2")
    desk.run("engineer", "edit", "Zhao", "--left")
    assert "only somebody who worked on SD-000001 could take it: 'svcdesk assign SD-000002" in desk.run(
        "assign", "2", "--auto", code=1
    ).err  # fmt: skip
    desk.run("undo")
    assert "Zhao Min" in desk.run("assign", "2", "--auto").out
    refused = desk.run("engineer", "edit", "Zhao", "--give-to", "Wang", code=1).err
    assert "SD-000002 is about SD-000001, on which Wang Lin worked: 'svcdesk assign SD-000002 --auto'" in refused
    told = desk.run("complaint", "edit", "2", "--about", "Zhao").out
    assert "SD-000002: a complaint about SD-000001, of Zhao Min" in told
    assert (engineer(desk, "1"), engineer(desk, "2")) == ("Wang Lin", None)
    assert "is about that already" in desk.run("complaint", "edit", "2", "--about", "Zhao", code=1).err


def test_level_and_role(rude: Desk) -> None:
    configure(rude, "complaints:\n  kind: complaint\n", ROLES)
    rude.run("engineer", "edit", "Wang", "--role", "complaints")
    told = rude.run("complaint", "log", "1", "and late", "--about", "Wang").out
    assert "only somebody of whom SD-000003 complains could take it" in told  # logged, and given to nobody
    rude.run("engineer", "edit", "Wang", "--remove-role", "complaints")
    rude.run("engineer", "edit", "Sun", "--role", "complaints")  # of another station
    assert "SD-000004: assigned to Sun Hao" in rude.run("complaint", "log", "1", "and late", "--about", "Wang").out
    assert rude.json("show", "4")["level"] == "2"
    rude.run("log", "nobody calls back", "-c", "Example Clinic", "-k", "complaint")  # another entrance
    assert rude.json("show", "5")["level"] == "2"
    assert "Sun Hao" in rude.run("assign", "5", "--auto").out


def test_a_complaint_of_a_customer_about_no_ticket(rude: Desk) -> None:
    rude.run("complaint", "log", "Example", "nobody answers the telephone", "--opinion", "service")
    rude.run("log", "it is too dear", "-c", "Example Clinic", "-k", "complaint")
    assert [(row["number"], row["about"]) for row in rude.json("complaint", "list")] == [
        ("SD-000002", "SD-000001"), ("SD-000003", None), ("SD-000004", None),
    ]  # fmt: skip
    rude.run("complaint", "edit", "4", "--ticket", "1")
    assert rude.json("complaint", "list")[2]["about"] == "SD-000001"
    assert "no complaint: 'svcdesk complaint log SD-000001'" in rude.run(
        "complaint", "edit", "1", "--about", "Wang", code=1
    ).err  # fmt: skip


def test_the_outcome_is_an_event_that_keeps_a_promise(rude: Desk) -> None:
    configure(rude, "        stops: [resolved]\n        pauses", "        stops: [outcome, resolved]\n        pauses")
    rude.run("complaint", "log", "1", "and late")
    said = ("complaint", "outcome", "3", "Zhao comes tomorrow 09:00")
    assert "--upheld or --not-upheld" in rude.run(*said, "--told", "Ms Example", code=2).err
    assert "--told" in rude.run(*said, "--upheld", code=2).err
    rude.at("2026-03-04 09:00")
    told = rude.run(*said, "--upheld", "--told", "Ms Example", "--how", "phone", "--at", "2026-03-03 16:00").out
    assert told.splitlines()[0] == "SD-000003: outcome, upheld, told to Ms Example (phone): Zhao comes tomorrow 09:00"
    assert rude.outcomes("3")["solve"] == "met"
    row = rude.json("complaint", "list")[1]
    assert (row["upheld"], row["told_to"], row["told_at"]) == (True, "Ms Example", "2026-03-03T08:00:00Z")
    assert "has its outcome: Zhao comes" in rude.run(*said, "--upheld", "--told", "Ms Example", code=1).err
    rude.run("complaint", "outcome", "3", "he came", "--not-upheld", "--told", "Mr Sample", "--why", "asked again")
    assert rude.json("complaint", "list")[1]["upheld"] is False
    rude.run("resolve", "3", "-c", "late", "-s", "told")
    assert [row["number"] for row in rude.json("complaint", "list", "--open")] == ["SD-000002"]


def test_a_low_mark_opens_a_complaint(rude: Desk) -> None:
    configure(rude, "#    complaint: 1\n", "    complaint: 2\n")
    told = rude.run("survey", "take", "service", "1", "--mark", "attitude=3").out
    assert "SD-000003" not in told
    told = rude.run("survey", "edit", "1", "--mark", "attitude=2", "--says", "never again", "--why", "misheard").out
    assert "SD-000003: a complaint about SD-000001" in told
    assert rude.json("show", "3")["summary"] == "Attitude 2/5; never again"
    assert rude.json("complaint", "list")[1]["survey"] == "A-0001"
    rude.run("survey", "edit", "1", "--mark", "quality=1", "--why", "misheard")  # one survey opens one
    assert len(rude.json("complaint", "list")) == 2


def test_a_desk_that_has_no_complaints(rude: Desk) -> None:
    configure(rude, "complaints:\n  kind: complaint\n", "")
    refused = rude.run("complaint", "log", "1", "rude", code=1).err
    assert "name their kind in the section 'complaints'" in refused
    rude.run("assign", "1", "Wang")  # and never to the complaint about himself
    assert "complains of Wang Lin" in rude.run("assign", "2", "Wang", code=1).err
    configure(rude, "#    complaint: 1\n", "    complaint: 2\n")
    assert "needs the section 'complaints'" in rude.run("config", "check", code=3).err


def test_whom_a_visit_under_way_is_of(desk: Desk) -> None:
    desk.run("log", "printer jams", "-c", "Example Clinic", "-t", "13800000001")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    told = desk.run("complaint", "log", "1", "he is late", "--about", "Wang")
    assert "Wang Lin is still sent for SD-000001/1: 'svcdesk dispatch cancel SD-000001/1 -r" in told.err
    shown = json.loads(desk.run("complaint", "list", "--json").out)
    assert shown[0]["engineer_about"] == "Wang Lin"
