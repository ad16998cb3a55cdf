"""A visit from order to end: steps may be left out, none goes backwards, and the form must be complete."""

from __future__ import annotations

from tests.conftest import Desk, built_once

FORM = ("--fault", "paper jam", "--cause", "worn roller", "--action", "replaced", "--result", "prints")


@built_once
def ticket(desk: Desk) -> Desk:
    """A desk with one ticket, at 10:00."""
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    return desk.at("2026-03-02 10:00")


def state(desk: Desk) -> list[tuple[str, str]]:
    return [(visit["engineer"], visit["state"]) for visit in desk.json("show", "1")["visits"]]


def test_every_step(ticket: Desk) -> None:
    ticket.run("dispatch", "order", "1", "--engineer", "Wang")
    assert ticket.json("show", "1")["engineer"] == "Wang Lin"  # who goes has it, if nobody had
    for step, reached in (
        (("dispatch", "accept", "1"), "accepted"),
        (("dispatch", "depart", "1"), "departed"),
        (("dispatch", "arrive", "1"), "arrived"),
    ):
        ticket.run(*step)
        assert state(ticket) == [("Wang Lin", reached)]
        refused = ticket.run(*step, code=1)
        assert refused.err == f"svcdesk: SD-000001/1: Wang Lin has {reached} already\n"
    ticket.run("dispatch", "record", "1", "--fault", "paper jam", "--minutes", "40")
    lacking = ticket.run("dispatch", "finish", "1", code=1)
    assert "the form still lacks cause, action, result: 'svcdesk dispatch record SD-000001/1" in lacking.err
    ticket.run("dispatch", "record", "1", *FORM[2:])  # bit by bit: what was written stays
    ticket.run("dispatch", "finish", "1")
    visit = ticket.json("show", "1")["visits"][0]
    assert visit == {
        "visit": 1, "engineer": "Wang Lin", "crew": [], "state": "finished", "failed_because": None,
        "ordered_at": "2026-03-02T02:00:00Z",
        "departed_at": "2026-03-02T02:00:00Z", "arrived_at": "2026-03-02T02:00:00Z",
        "finished_at": "2026-03-02T02:00:00Z", "fault": "paper jam", "cause": "worn roller", "action": "replaced",
        "result": "prints", "minutes": 40,
    }  # fmt: skip
    for over in (("arrive", "1"), ("record", "1", *FORM), ("finish", "1"), ("cancel", "1", "-r", "x")):
        assert "SD-000001/1 is finished already" in ticket.run("dispatch", *over, code=1).err


def test_steps_left_out_but_none_backwards(ticket: Desk) -> None:
    ticket.run("assign", "1", "Zhao")
    ticket.run("dispatch", "order", "1")
    refused = ticket.run("dispatch", "record", "1", *FORM, code=1)
    assert "record the arrival first: 'svcdesk dispatch arrive SD-000001/1'" in refused.err
    ticket.run("dispatch", "arrive", "1")
    for earlier in ("accept", "depart"):
        assert "Zhao Min has arrived already" in ticket.run("dispatch", earlier, "1", code=1).err
    assert state(ticket) == [("Zhao Min", "arrived")]


def test_times_do_not_go_backwards(ticket: Desk) -> None:
    ticket.run("dispatch", "order", "1", "-e", "Wang", "--at", "09:40")
    refused = ticket.run("dispatch", "arrive", "1", "--at", "09:39", code=1)
    expected = "SD-000001/1 was last changed at 2026-03-02 09:40:00; 2026-03-02 09:39:00 is before that"
    right = "svcdesk dispatch amend SD-000001/1 --ordered-at TIME --why REASON"
    assert refused.err == f"svcdesk: {expected}: if 2026-03-02 09:40:00 is wrong, '{right}' first\n"
    ticket.run("dispatch", "arrive", "1", "--at", "09:50")
    assert "is before that" in ticket.run("dispatch", "record", "1", *FORM, "--at", "09:45", code=1).err
    ticket.run("dispatch", "record", "1", *FORM, "--at", "09:55")
    assert "is before that" in ticket.run("dispatch", "finish", "1", "--at", "09:54", code=1).err
    ticket.run("dispatch", "finish", "1", "--at", "09:55")


def test_nothing_to_record(ticket: Desk) -> None:
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    ticket.run("dispatch", "arrive", "1")
    assert "nothing to record: give --fault" in ticket.run("dispatch", "record", "1", code=2).err
    assert "nothing to record" in ticket.run("dispatch", "record", "1", "--fault", "", code=2).err
    assert (
        "--minutes '-5' is not a number from 0 to 100000"
        in ticket.run("dispatch", "record", "1", "--minutes", "-5", code=2).err
    )


def test_two_engineers_at_once(ticket: Desk) -> None:
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    assert "Wang Lin has been sent for SD-000001 already" in ticket.run("dispatch", "order", "1", code=1).err
    ticket.run("dispatch", "order", "1", "-e", "Sun")
    several = ticket.run("dispatch", "arrive", "1", code=2)
    assert "several visits are under way: SD-000001/1 Wang Lin, SD-000001/2 Sun Hao" in several.err
    ticket.run("dispatch", "arrive", "1/2")
    no_third = ticket.run("dispatch", "arrive", "1/3", code=1).err
    assert "SD-000001 has no visit 3: 'svcdesk show SD-000001' lists its visits" in no_third
    assert state(ticket) == [("Wang Lin", "ordered"), ("Sun Hao", "arrived")]
    refused = ticket.run("resolve", "1", "-c", "x", "-s", "y", code=1)
    assert "is under way: 'svcdesk dispatch finish SD-000001/" in refused.err
    assert "needs a reason" in ticket.run("dispatch", "cancel", "1/1", "--reason", " ", code=2).err
    ticket.run("dispatch", "cancel", "1/1", "--reason", "Sun was nearer")
    ticket.run("dispatch", "record", "1", *FORM)
    ticket.run("dispatch", "finish", "1")
    ticket.run("resolve", "1", "-c", "x", "-s", "y")
    assert "is resolved: 'svcdesk reopen SD-000001 -r" in ticket.run("dispatch", "order", "1", code=1).err
    ticket.run("reopen", "1", "-r", "again")
    ticket.run("dispatch", "order", "1")  # the third, by who has the ticket
    assert state(ticket) == [("Wang Lin", "cancelled"), ("Sun Hao", "finished"), ("Wang Lin", "ordered")]


def test_who_goes_is_chosen_by_the_station_of_the_region(ticket: Desk) -> None:
    ordered = ticket.run("dispatch", "order", "1").out.splitlines()
    assert ordered[:2] == [
        "SD-000001: assigned to Wang Lin (City station, 0 open)",
        "SD-000001: visit 1: Wang Lin is sent to the site",
    ]
    ticket.run("log", "a fault", "-c", "B", "--region", "county")
    changes = ticket.json("dispatch", "order", "2")[0]["changes"]
    assert [(each["event"], each["data"]["engineer"]) for each in changes] == [
        ("assigned", "Sun Hao"),
        ("ordered", "Sun Hao"),
    ]
    ticket.run("engineer", "edit", "Sun", "--left")
    ticket.run("log", "a fault", "-c", "C", "--region", "county")
    assert "nobody serves County" in ticket.run("dispatch", "order", "3", code=1).err
    assert state(ticket) == [("Wang Lin", "ordered")]


def test_who_left_is_not_sent(ticket: Desk) -> None:
    ticket.run("engineer", "edit", "Sun", "--left")
    assert "Sun Hao has left: send somebody else" in ticket.run("dispatch", "order", "1", "-e", "Sun", code=1).err


def test_the_arrival_comes_before_the_form(ticket: Desk) -> None:
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    refused = ticket.run("dispatch", "finish", "1", code=1).err
    assert refused == "svcdesk: SD-000001/1: record the arrival first: 'svcdesk dispatch arrive SD-000001/1'\n"


def test_visits_by_state_and_engineer(ticket: Desk) -> None:
    """What is finished and not handed over is the office's list of the evening."""

    def listed(*options: str) -> list[tuple[str, str, str]]:
        return [(each["visit"], each["engineer"], each["state"]) for each in ticket.json("dispatch", "list", *options)]

    assert ticket.run("dispatch", "list").err == "no visits\n"
    ticket.run("customer", "edit", "A", "--address", "1 Sample Road")
    ticket.run("customer", "add", "Example Clinic")
    ticket.run("site", "add", "Example Clinic", "Branch", "--address", "2 Branch Street")
    ticket.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "Example Clinic", "--site", "Branch")
    ticket.run("log", "paper jam", "--serial", "PR-1")
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    ticket.at("2026-03-02 10:30").run("dispatch", "order", "2", "-e", "Zhao")
    ticket.run("dispatch", "order", "2", "-e", "Sun", "--at", "10:15")
    expected = [("SD-000001/1", "Wang Lin"), ("SD-000002/2", "Sun Hao"), ("SD-000002/1", "Zhao Min")]
    assert listed() == [(*each, "ordered") for each in expected]
    assert [each["address"] for each in ticket.json("dispatch", "list", "--state", "ordered")] == [
        "1 Sample Road", "2 Branch Street", "2 Branch Street",
    ]  # fmt: skip
    ticket.at("2026-03-02 11:00")
    reached = [
        ("departed", ("depart", "1")), ("arrived", ("arrive", "1")), ("recorded", ("record", "1", *FORM)),
        ("finished", ("finish", "1")), ("handed-over", ("hand-over", "1")),
    ]  # fmt: skip
    for state, step in (("accepted", ("accept", "1")), *reached):
        ticket.run("dispatch", *step)
        assert listed("--state", state) == [("SD-000001/1", "Wang Lin", state)]
        assert (("SD-000001/1", "Wang Lin", state) in listed()) is (state not in ("finished", "handed-over"))
    ticket.run("dispatch", "cancel", "2/1", "-r", "Sun is nearer")
    assert listed("--state", "cancelled") == [("SD-000002/1", "Zhao Min", "cancelled")]
    assert listed() == listed("--engineer", "Sun") == [("SD-000002/2", "Sun Hao", "ordered")]
    assert listed("-e", "Zhao") == []
    assert ticket.json("dispatch", "list") == [
        {
            "number": "SD-000002", "due_at": "2026-03-02T04:00:00Z", "visit_from": None, "visit_to": None,
            "visit": "SD-000002/2",
            "state": "ordered", "engineer": "Sun Hao", "crew": [], "customer": "Example Clinic",
            "address": "2 Branch Street", "phone": None, "summary": "paper jam", "machine": "PR-1", "bring": "",
            "since": "2026-03-02T02:15:00Z",
        }
    ]  # fmt: skip
    assert "--state 'lost' is unknown: open, ordered" in ticket.run("dispatch", "list", "--state", "lost", code=2).err


def test_what_a_step_prints(ticket: Desk) -> None:
    done = ticket.json("dispatch", "order", "1", "-e", "Wang")
    assert [(each["number"], [change["event"] for change in each["changes"]]) for each in done] == [
        ("SD-000001", ["ordered"])
    ]
    assert ticket.run("dispatch", "arrive", "1").out.splitlines()[0] == "SD-000001: visit 1: Wang Lin is on site"
