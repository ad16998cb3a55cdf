"""The time of a step of a visit put right after others have followed: promises, ending and journal follow."""

from __future__ import annotations

from tests.conftest import Desk, built_once

TARGET = """      arrive:
        name: On site
        starts: ordered
        stops: [arrived]
        within: 4h
"""
FORM = ("-f", "no power", "-c", "blown fuse", "-a", "replaced", "-r", "runs", "-m", "30", "--solved", "--finish")
WHY = ("--why", "read off the wrong clock")


@built_once
def job(desk: Desk) -> Desk:
    """A desk that promises to be there within 4 h; Wang is sent at 08:00 and has come at 12:45, as it seems."""
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("    targets:\n", "    targets:\n" + TARGET, 1), encoding="utf-8")
    desk.at("2026-03-02 08:00").run("log", "no power", "-c", "Example Clinic", "-p", "P2")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.at("2026-03-02 14:00").run("dispatch", "depart", "1", "--at", "08:20")
    desk.run("dispatch", "arrive", "1", "--at", "13:45")
    return desk


def stopped(desk: Desk, target: str) -> tuple[str | None, str | None]:
    (clock,) = [each for each in desk.json("show", "1")["clocks"] if each["target"] == target]
    return clock["outcome"], clock["stopped_at"]


def test_an_arrival_is_put_right_once_others_have_followed(job: Desk) -> None:
    job.run("dispatch", "record", "1", *FORM)
    assert job.outcomes()["arrive"] == "missed"
    assert "--why" in job.run("dispatch", "amend", "1", "--arrived-at", "08:45", code=2).err
    done = job.at("2026-03-03 09:00").run("dispatch", "amend", "1", "--arrived-at", "08:45", *WHY)
    assert done.out.splitlines()[0] == (
        "SD-000001: visit 1: put right because read off the wrong clock: arrived Mon 2026-03-02 13:45 → 08:45"
    )
    assert stopped(job, "answer") == ("met", "2026-03-02T00:45:00Z")
    assert stopped(job, "arrive") == ("met", "2026-03-02T00:45:00Z")
    listed = {each["target"]: each["happened_at"] for each in job.json("report", "late-entries")}
    assert listed == dict.fromkeys(("answer", "arrive"), "2026-03-02T00:45:00Z")
    shown = job.json("show", "1")
    marked = next(each for each in shown["clocks"] if each["target"] == "arrive")
    assert (marked["entered_by"], marked["entered_why"]) == ("tester", "read off the wrong clock")
    arrivals = [(each["at"], each["taken_back"]) for each in shown["timeline"] if each["event"] == "arrived"]
    assert arrivals == [("2026-03-02T00:45:00Z", False), ("2026-03-02T05:45:00Z", True)]
    said = "SD-000001/1: all of it stands on the form already\n"
    assert job.run("dispatch", "amend", "1", "--arrived-at", "08:45", *WHY).err.startswith(said)
    job.run("undo")
    assert stopped(job, "arrive") == ("missed", "2026-03-02T05:45:00Z")
    assert "is sound" in job.run("db", "check").out


def test_an_end_takes_the_ticket_along(job: Desk) -> None:
    job.run("dispatch", "record", "1", *FORM)
    job.at("2026-03-02 18:00").run("dispatch", "amend", "1", "--arrived-at", "08:45", "--finished-at", "09:20", *WHY)
    shown = job.json("show", "1")
    assert (shown["state"], shown["ended_at"]) == ("resolved", "2026-03-02T01:20:00Z")
    assert stopped(job, "solve") == ("met", "2026-03-02T01:20:00Z")
    [visit] = shown["visits"]
    assert (visit["arrived_at"], visit["finished_at"]) == ("2026-03-02T00:45:00Z", "2026-03-02T01:20:00Z")
    assert job.json("list", "--as-of", "2026-03-02 10:00", "--state", "resolved")[0]["number"] == "SD-000001"
    later = ("--arrived-at", "15:00", "--finished-at", "16:00")
    job.run("dispatch", "amend", "1", *later, *WHY)
    assert job.json("list", "--as-of", "2026-03-02 15:30")[0]["state"] == "open"
    assert job.outcomes() == {"answer": "missed", "arrive": "missed", "solve": "met"}
    job.run("reopen", "1", "-r", "again")
    job.run("dispatch", "amend", "1/1", "--finished-at", "15:30", *WHY)
    assert job.json("show", "1")["state"] == "open"
    assert job.json("list", "--as-of", "2026-03-02 15:45", "--state", "resolved")[0]["number"] == "SD-000001"
    assert "is sound" in job.run("db", "check").out


def test_a_visit_that_goes_on_and_what_cannot_be(job: Desk) -> None:
    def refused(*words: str, code: int = 1) -> str:
        return job.run("dispatch", "amend", "1", *words, *WHY, code=code).err

    assert "was not finished: there is no time to put right" in refused("--finished-at", "13:50")
    assert "would be departed at 2026-03-02 08:20 and arrived at 2026-03-02 08:10: give both times" in (
        refused("--arrived-at", "08:10")
    )
    assert "was opened at 2026-03-02 08:00: nobody was ordered" in refused("--ordered-at", "07:00")
    assert "lies in the future" in refused("--arrived-at", "14:30", code=2)
    job.run("dispatch", "amend", "1", "--departed-at", "08:05", "--arrived-at", "08:10", *WHY)
    assert job.outcomes() == {"answer": "met", "arrive": "met", "solve": None}
    # by a file, where the step is on record
    job.run("dispatch", "amend", "1", "-", *WHY, stdin='arrived: "08:30"\n')
    assert stopped(job, "arrive")[1] == "2026-03-02T00:30:00Z"
    assert "goes on" in refused("--minutes", "20")


def test_a_visit_in_vain_is_put_right(job: Desk) -> None:
    job.run("dispatch", "fail", "1", "--why", "absent", "--km", "120")
    changed = job.run("dispatch", "amend", "1", "--km", "12", *WHY).out
    assert "visit 1: form amended because read off the wrong clock: kilometres: 120 → 12" in changed
    assert "visit 1: fee 104.00 CNY: Call-out 1 = 80.00; Travel 12 km = 24.00" in changed
    assert (
        "of its form --km, --failure and times can be" in job.run("dispatch", "amend", "1", "-f", "x", *WHY, code=1).err
    )
    job.run("dispatch", "amend", "1", "--arrived-at", "08:45", "--failed-at", "09:00", *WHY)
    assert job.outcomes()["arrive"] == "met"
    form = job.json("dispatch", "show", "1")
    assert (form["kilometres"], form["total"], form["amendments"][0]["was"]) == (12, 10400, {"kilometres": 120})


def test_arriving_by_failing_goes_along_and_others_are_still_sent(job: Desk) -> None:
    job.run("dispatch", "order", "1", "-e", "Zhao")
    failed = job.run("dispatch", "fail", "1/2", "--why", "absent")
    assert failed.err == "80.00 CNY are still owed: 'svcdesk pay SD-000001'\n"  # Wang is there
    job.at("2026-03-02 15:00").run("dispatch", "amend", "1/2", "--failed-at", "14:30", *WHY)
    visit = job.json("show", "1")["visits"][1]
    assert visit["arrived_at"] == "2026-03-02T06:30:00Z"
    # by another reason nobody was there, and nothing is charged; and so back
    done = job.run("dispatch", "amend", "1/2", "--failure", "a part was", "--at", "15:00", *WHY)
    assert "in vain: Customer absent → A part was missing" in done.out
    assert "visit 2: fee 0.00 CNY" in done.out
    assert job.json("show", "1")["visits"][1]["arrived_at"] is None
    job.run("dispatch", "amend", "1/2", "--failure", "absent", *WHY)
    assert job.json("show", "1")["visits"][1]["arrived_at"] == "2026-03-02T06:30:00Z"
    assert job.json("dispatch", "show", "1/2")["total"] == 80_00
    assert "goes on" in job.run("dispatch", "amend", "1/1", "--failure", "absent", *WHY, code=1).err
