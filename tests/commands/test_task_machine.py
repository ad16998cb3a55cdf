"""Tasks about a machine that is sold or gone; for whom tasks are planned; and a proof that is asked for."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.terminal import Terminal

RULES = """
roles:
  office: {name: Office, may: [tasks]}
care:
  clean: {do: clean it, each: equipment, every: month, due: day 12}
  call: {do: call them, each: customer, every: month, due: day 20, by: keeper}
  backup: {do: keep the data, each: desk, every: month, due: day 5, proof: yes, by: office}
"""
SOLD = "(Sample Trams XT-1: clean it): the machine went to another customer"


@built_once
def planned(desk: Desk) -> Desk:
    """Two customers, of whom Wang keeps one, and a machine, with the tasks of March and April: the 20th of March."""
    desk.at("2026-03-02 09:00")
    desk.config.write_text(desk.config.read_text(encoding="utf-8") + RULES, encoding="utf-8")
    desk.run("engineer", "edit", "Zhao", "--role", "office")
    desk.run("customer", "add", "Sample Trams", "--keeper", "Wang")
    desk.run("customer", "add", "Example Haulage")
    for serial in ("XT-1", "XT-2"):
        desk.run("equipment", "add", serial, "--kind", "terminal", "-c", "Sample Trams")
    return desk


def clean(desk: Desk) -> list[tuple[str, str, str, str]]:
    told = desk.json("task", "list", "--rule", "clean", "--state", "all")
    return [(each["about"], each["due_on"], each["customer"], each["state"]) for each in told]


def test_for_whom_is_planned(planned: Desk) -> None:
    rows = planned.json("task", "plan", "--until", "2026-03-31", "--dry-run", SVCDESK_USER="zhao")
    whose = {(each["rule"], each["customer"]): (each["role"], each["engineer"]) for each in rows}
    assert whose["call", "Sample Trams"] == (None, "Wang Lin")
    assert whose["call", "Example Haulage"] == (None, None)
    assert whose["backup", None] == ("office", None)
    table = planned.run("task", "plan", "--until", "2026-03-31", "--dry-run", SVCDESK_USER="zhao").out
    [theirs] = [line.split() for line in table.splitlines() if "call them" in line and "Trams" in line]
    assert theirs[-4:-2] == ["Wang", "Lin"]


def test_a_machine_that_is_sold_takes_no_late_tasks_along(planned: Desk) -> None:
    planned.run("task", "plan", "--until", "2026-04-30", "--quiet", SVCDESK_USER="zhao")
    sold = planned.at("2026-03-20 09:00").run("equipment", "edit", "XT-1", "-c", "Example Haulage")
    assert SOLD in sold.out  # whoever enters it need not be allowed to drop tasks
    planned.run("task", "plan", "--until", "2026-04-30", "--quiet", SVCDESK_USER="zhao")
    assert [each for each in clean(planned) if each[0] == "XT-1"] == [
        ("XT-1", "2026-03-12", "Sample Trams", "dropped"),
        ("XT-1", "2026-04-10", "Example Haulage", "open"),  # that is the new owner's
    ]
    planned.run("equipment", "edit", "XT-2", "--scrapped", "2026-03-19")
    assert {each[3] for each in clean(planned) if each[0] == "XT-2"} == {"dropped"}
    planned.run("undo")
    assert {each[3] for each in clean(planned) if each[0] == "XT-2"} == {"open"}


def test_the_proof_of_a_task_is_asked_for(planned: Desk) -> None:
    planned.run("task", "plan", "--until", "2026-03-31", "--quiet", SVCDESK_USER="zhao")
    [line] = [each for each in planned.json("agenda", "--within", "5 days") if each["rule"] == "backup"]
    assert (line["what"], line["next"]) == ("keep the data (needs a proof)", f"svcdesk task done {line['number']}")
    said = planned.run(*line["next"].split()[1:], SVCDESK_USER="zhao", code=1).err
    assert "needs a proof: say with --note what came of it, or give a --file" in said  # in a pipe nobody is asked
    screen = Terminal(planned, "--user", "zhao", *line["next"].split()[1:])
    screen.until("kept as the proof")
    screen.press("on the second disk\r")
    assert screen.end()[1] == 0
    assert planned.json("task", "show", line["number"])["outcome"] == "on the second disk"
