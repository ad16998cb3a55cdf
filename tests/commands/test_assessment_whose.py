"""Whose a breach is, and who may do what about it: marks of nobody, forms that need not have it, one's own fines.

November 2026, Beijing. 1 is Wang's, whom nobody has seen yet; 2 has been resolved by Zhao on the telephone, and was
given to Wang when it was reopened; 3 has a visit of Wang's, who has not come. 4 is a fault, whose form has neither
photo nor test, which only installations need.
"""

from __future__ import annotations

from tests.commands.test_assessment_closed import FORM, play, rewrite, rows
from tests.conftest import Desk, built_once

ASSESSMENT = """
assessment:
  rules:
    papers: {name: Papers, amount: 10, when: {lacks: [test, photo]}}
    manners: {name: Manners, amount: 20, when: {check: uniform}}
    attitude: {name: Attitude, amount: 30, when: {mark: attitude, at_most: 2}}
"""
NEEDS = "  - {needs: [fault, cause, action, result]}\n"
LOW = ("--mark", "attitude=1", "--at", "2026-11-05 16:00")


@built_once
def found(desk: Desk) -> Desk:
    """November, reckoned on the 30th."""
    rewrite(desk, {NEEDS: f"{NEEDS}  - {{kind: installation, needs: [test]}}\n"})
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ASSESSMENT)
    for name in ("Wang", "Zhao"):
        desk.run("engineer", "add", name)
    steps: list[tuple[str, ...]] = [("11-05 09:00", "log", each, "-c", "Clinic") for each in ("a", "b", "c", "d")]
    play(
        desk,
        *steps,
        ("11-05 09:00", "assign", "1", "Wang"),
        ("11-05 09:00", "assign", "2", "Zhao"),
        ("11-05 10:00", "resolve", "2", "-c", "c", "-s", "s"),
        ("11-05 11:00", "reopen", "2", "-r", "again"),
        ("11-05 11:00", "assign", "2", "Wang"),
        ("11-05 11:00", "dispatch", "order", "3", "-e", "Wang"),
        ("11-05 12:00", "dispatch", "order", "4", "-e", "Zhao"),
        ("11-05 13:00", "dispatch", "arrive", "4"),
        ("11-05 14:00", "dispatch", "record", "4", *FORM, "--check", "uniform=no", "--finish"),
        ("11-05 15:00", "dispatch", "hand-over", "4"),
    )
    for about in ("1", "2", "3/1", "4"):
        desk.at("2026-11-06 09:00").run("survey", "take", "service", about, *LOW)
    return desk.at("2026-11-30 09:00")


def test_a_mark_is_of_who_did_the_service_else_of_nobody(found: Desk) -> None:
    told = found.json("assessment", "reckon", "2026-11")
    marks = [row for row in told["new"] if row["rule"] == "attitude"]
    assert rows(marks, "who", "about") == [("Zhao", "SD-000002"), ("Zhao", "SD-000004/1")]
    assert told["nobodys"] == [
        {"rule": "attitude", "question": "attitude", "given": 1, "survey": f"A-000{each}", "ticket": f"SD-00000{each}"}
        for each in (1, 3)
    ]
    # it is said whenever the month is reckoned, and when it is closed
    said = found.at("2026-12-01 09:00").run("assessment", "close", "2026-11").err.splitlines()
    assert [
        f"nobody is assessed by Attitude: mark 1 in A-000{each}, Attitude: nobody had come for SD-00000{each} by then,"
        " or solved it"
        for each in (1, 3)
    ] == said[:2]


def test_a_form_lacks_only_what_it_has_room_for(found: Desk) -> None:
    found.run("assessment", "reckon", "2026-11")
    papers = [row for row in found.json("assessment", "list", "2026-11") if row["rule"] == "papers"]
    assert [row["fact"] for row in papers] == [{"lacks": ["photo"]}]  # which nothing asks for anywhere
    # as soon as no kind needs a test it is everybody's to write
    rewrite(found, {"  - {kind: installation, needs: [test]}\n": ""})
    [corrected] = found.json("assessment", "reckon", "2026-11")["corrected"]
    assert corrected["fact"] == {"lacks": ["test", "photo"]}


def test_nobody_waives_their_own(found: Desk) -> None:
    number = rows(found.json("assessment", "reckon", "2026-11")["new"], "number", "rule")[0][0]
    waive = ("assessment", "waive", number, "--why", "I was ill")
    alone = found.run(*waive, SVCDESK_USER="Zhao", code=1).err
    assert alone == f"svcdesk: {number} is your own: anybody else may waive it\n"
    found.run("engineer", "edit", "Zhao", "--login", "z.min")
    for login in ("z.min", "Z.Min", " z.min"):  # as people type it in a hurry
        assert found.run(*waive, SVCDESK_USER=login, code=1).err == alone
    roles = "roles:\n  quality: {name: Quality, may: [staff]}\n"
    found.config.write_text(found.config.read_text(encoding="utf-8") + roles, encoding="utf-8")
    found.run("engineer", "edit", "Zhao", "--role", "quality")
    assert "nobody else is Quality: 'svcdesk engineer edit NAME --role quality'" in (
        found.run(*waive, SVCDESK_USER="Zhao", code=1).err
    )
    found.run("engineer", "edit", "Wang", "--role", "quality")
    asked = found.run(*waive, SVCDESK_USER="Zhao", code=1).err
    assert asked == f"svcdesk: {number} is your own: one of these may waive it: Wang\n"
    found.run(*waive, SVCDESK_USER="Wang")


def test_what_was_mended_after_the_fine_is_in_the_report(found: Desk) -> None:
    found.run("assessment", "reckon", "2026-11")
    mend = ("dispatch", "amend", "4", "--check", "uniform=yes", "--why", "a slip")
    found.at("2026-11-30 10:00").run(*mend, SVCDESK_USER="Zhao")
    found.at("2026-12-01 09:00").run("assessment", "close", "2026-11", SVCDESK_USER="boss")
    told = found.json("report", "assessment", "2026-11")
    keys = ("engineer", "item", "about", "penalty", "put_right", "put_right_by")
    assert rows(told["put_right"], *keys) == [("Zhao", "Manners", "SD-000004/1", 20_00, "2026-11-30T02:00:00Z", "Zhao")]
    assert "Manners" not in [row["item"] for row in told["rules"] if row["engineer"]]
    assert found.json("report", "assessment", "2026-11", "--as-of", "2026-11-30 11:00")["put_right"] == []
    assert "Put right after it was found" in found.run("report", "assessment", "2026-11").out
