"""The agenda: what is due today and what is late in one list, as of any moment, each line with its next command."""

from __future__ import annotations

import shlex

from icalendar import Calendar

from tests.conftest import Desk, built_once


@built_once
def busy(desk: Desk) -> Desk:
    """Tasks of people, of a role and of nobody, and a loaner, on Monday at 09:00."""
    desk.at("2026-03-02 09:00")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text + "\nroles: {reception: {name: 接待}}\n", encoding="utf-8")
    desk.run("engineer", "edit", "Zhao", "--role", "reception")
    desk.run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("customer", "add", "Sample School", "--region", "county")
    desk.run("contact", "add", "Sample School", "Ms Sample", "--phone", "13800000002")
    desk.run("task", "add", "clinic", "send the manual", "--due", "2026-03-08", "--for", "wang")
    desk.run("task", "add", "school", "call 回访", "--due", "today", "--for", "接待")
    desk.run("task", "add", "school", "thank them", "--due", "thursday")
    desk.run("equipment", "add", "PR-9001", "--kind", "printer")
    desk.run("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "clinic")
    desk.run("log", "jams", "-s", "PR-1001", "--caller", "Li Na", "--phone", "13800000009", "--yes")
    desk.run("assign", "1", "Zhao")
    desk.run("loan", "out", "1", "PR-9001", "--due", "2026-03-04 12:00")
    return desk


def due(desk: Desk, *options: str) -> list[str]:
    return [f"{each['number']} {each['about'] or '-'}" for each in desk.json("agenda", *options)]


def test_what_is_due_today_and_what_is_late(busy: Desk) -> None:
    assert due(busy) == ["T-0002 -"]
    late, call = busy.at("2026-03-09 09:00").json("agenda")[2:], busy.json("agenda")[0]
    assert call == {
        "due": "2026-03-02", "late": 7 * 1440, "number": "T-0002", "what": "call 回访", "customer": "Sample School",
        "contact": None, "telephone": "13800000002", "for": "接待", "about": None, "next": "svcdesk task done T-0002",
        "source": "task", "rule": None, "tried": 0,
    }  # fmt: skip
    assert [each["number"] for each in late] == ["T-0003", "T-0001"]
    # from midnight on what was due that day is late
    last, next_day = (busy.at(when).json("agenda")[0]["late"] for when in ("2026-03-02 23:59", "2026-03-03 00:00"))
    assert (last, next_day) == (0, 1440)
    # who has left is not called
    busy.run("contact", "edit", "school", "Ms Sample", "--left", "2026-03-01")
    assert busy.json("agenda")[0]["telephone"] is None


def test_a_loaner_is_due_and_late_by_the_minute(busy: Desk) -> None:
    loan = busy.at("2026-03-04 12:30").json("agenda")[1]
    assert loan == {
        "due": "2026-03-04T04:00:00Z", "late": 30, "number": "SD-000001", "what": "the loaner is due back",
        "customer": "Example Clinic", "contact": "Li Na", "telephone": "13800000009", "for": "Zhao Min",
        "about": "PR-9001", "next": "svcdesk loan back PR-9001", "source": "loan", "rule": None, "tried": 0,
    }  # fmt: skip


def test_each_next_command_runs_as_printed_and_ends_its_line(busy: Desk) -> None:
    busy.at("2026-03-09 09:00")
    lines = busy.json("agenda")
    assert len(lines) == 4
    for line in lines:
        busy.run(*shlex.split(line["next"])[1:])
    assert busy.run("agenda").err == (
        "nothing is due, and 'care' in the configuration has no rules; 'svcdesk list' shows the tickets\n"
    )


def test_whose(busy: Desk) -> None:
    busy.at("2026-03-09 09:00")
    assert due(busy, "--for", "wang") == ["T-0001 -"]
    assert due(busy, "--for", "Zhao") == ["T-0002 -", "SD-000001 PR-9001"]  # what is for their role, too
    assert due(busy, "--for", "reception") == ["T-0002 -"]
    assert [each["number"] for each in busy.json("agenda", "--for", "@me", SVCDESK_USER="wang")] == ["T-0001"]


def test_within_and_in_blocks(busy: Desk) -> None:
    assert due(busy, "--within", "2 days") == ["T-0002 -"]  # it is noon on Wednesday that the loaner is due
    busy.at("2026-03-02 12:00")
    assert due(busy, "--within", "2 days") == ["T-0002 -"]  # at noon to the second is after them
    busy.at("2026-03-02 09:00")
    assert due(busy, "--within", "3 days") == ["T-0002 -", "SD-000001 PR-9001", "T-0003 -"]
    page = busy.run("agenda", "--within", "1 month", "--by", "person", "--format", "plain").out
    assert [line for line in page.splitlines() if line.endswith(")")] == [
        "nobody (1)", "Wang Lin (1)", "Zhao Min (1)", "接待 (1)",
    ]  # fmt: skip
    page = busy.run("agenda", "--within", "1 month", "--by", "station").out
    assert [line for line in page.splitlines() if line.endswith(")")] == [
        "City station (2)",
        "North county station (2)",
    ]


def test_the_past_is_as_it_was(busy: Desk) -> None:
    busy.at("2026-03-05 10:00").run("task", "tried", "3", "--why", "nobody answered")
    busy.run("task", "put-off", "3", "2026-03-10", "--why", "on holiday")
    busy.run("task", "put-off", "2", "2026-03-06", "--why", "on holiday")
    busy.run("task", "put-off", "2", "2026-03-12", "--why", "longer")
    busy.at("2026-03-06 10:00").run("task", "done", "3")
    busy.run("loan", "back", "PR-9001")
    busy.at("2026-03-20 10:00").run("task", "drop", "2", "--why", "closed down")
    assert due(busy) == ["T-0001 -"]
    assert due(busy, "--as-of", "2026-03-02 08:59") == []
    assert due(busy, "--as-of", "2026-03-05 09:00") == ["T-0002 -", "SD-000001 PR-9001", "T-0003 -"]
    assert due(busy, "--as-of", "2026-03-05 11:00") == ["SD-000001 PR-9001"]
    as_it_was = busy.json("agenda", "--as-of", "2026-03-05 11:00", "--within", "9 days")
    dues = {each["number"]: (each["due"], each["tried"]) for each in as_it_was}
    assert dues["T-0003"] == ("2026-03-10", 1)
    assert dues["T-0002"] == ("2026-03-12", 0)
    assert busy.json("agenda", "--as-of", "2026-03-05 09:00")[2]["tried"] == 0


def test_a_calendar_for_their_own_program(busy: Desk) -> None:
    busy.at("2026-03-03 09:00").run("task", "tried", "2", "--why", "engaged")
    told = busy.run("agenda", "--within", "2 days", "--ics", "mine.ics")
    assert (told.out, told.err) == ("", "3 entries are in mine.ics\n")
    made = Calendar.from_ical((busy.folder / "mine.ics").read_bytes())
    entries = {str(each["summary"]): each.to_ical().decode() for each in made.walk("VEVENT")}
    call = entries["Sample School: call 回访 (tried: 1)"]
    assert "DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303\r\n" in call
    assert "DESCRIPTION:T-0002\\n13800000002\\n接待\\nsvcdesk task done T-0002\r\n" in call
    assert "DTSTART:20260304T040000Z\r\n" in entries["Example Clinic: the loaner is due back"]
    busy.at("2026-03-04 09:00").run("agenda", "--within", "2 days", "--ics", "mine.ics", "--force")
    again = Calendar.from_ical((busy.folder / "mine.ics").read_bytes())
    assert {str(each["uid"]) for each in made.walk("VEVENT")} <= {str(each["uid"]) for each in again.walk("VEVENT")}
    assert "nowhere/mine.ics: No such file" in busy.run("agenda", "--ics", "nowhere/mine.ics", code=2).err


def test_an_entry_of_the_calendar_names_whose_it_is(desk: Desk) -> None:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write("\ncare:\n  spares: {do: count the spares, each: station, every: month, due: day 2}\n")
    desk.at("2026-03-02 09:00").run("task", "plan", "--until", "today", "--quiet")
    desk.run("agenda", "--ics", "all.ics")
    made = Calendar.from_ical((desk.folder / "all.ics").read_bytes())
    assert {str(each["summary"]) for each in made.walk("VEVENT")} == {
        f"{name}: count the spares" for name in ("City station", "North county station")
    }


SURVEYS = """
care:
  call: {survey: callback, each: contract, every: 3 months, by: reception}
"""


def test_promises_to_ask_and_complaints_are_due_as_well(busy: Desk) -> None:
    text = busy.config.read_text(encoding="utf-8").replace("#  by: complaints", "  by: reception", 1)
    for off in ("  callback:", "    event: surveyed", "    questions: {use:", "      survey: {name: Call-back"):
        assert f"#{off}" in text
        text = text.replace(f"#{off}", off, 1)
    busy.config.write_text(text + SURVEYS, encoding="utf-8")
    busy.run("config", "check")
    busy.run("log", "no labels", "-c", "Example Clinic", "--tier", "gold")
    busy.run("resolve", "2", "-c", "worn", "-s", "replaced")
    busy.run("complaint", "log", "2", "nobody came", "--caller", "Li Na")
    busy.run("contract", "add", "clinic", "--kind", "basic", "--from", "2026-03-01")
    busy.run("task", "plan", "--until", "2026-06-01", "--quiet")
    lines = busy.json("agenda", "--within", "4 months")
    promises = {(each["for"], each["next"]) for each in lines if each["source"] == "promise"}
    assert promises == {
        ("Zhao Min", "svcdesk complaint outcome SD-000003"), ("Zhao Min", "svcdesk show SD-000003"),
        (None, "svcdesk survey take service SD-000002"),
    }  # fmt: skip
    task = next(each for each in lines if each["rule"] == "call")
    assert task["next"] == f"svcdesk survey take callback CU-0001 --task {task['number']}"
    words = shlex.split(task["next"])[1:]
    busy.run(*words, "--nobody")
    assert busy.json("task", "show", task["number"])["tried"] == 1
    busy.run(*words, "--words", "use=daily")
    done = busy.json("task", "show", task["number"])
    assert (done["state"], done["outcome"]) == ("done", "A-0002")
    busy.run("undo")
    assert busy.json("task", "show", task["number"])["state"] == "open"
    refused = busy.run("survey", "take", "callback", "school", "--task", "1", "--words", "use=x", code=1).err
    assert "T-0001 is a task for Example Clinic, not for Sample School" in refused
    assert busy.run("task", "plan", "--until", "2026-06-01").err == "nothing is to be planned\n"
