"""What a form says beside fault and repair: where, what else was found, advice, methods, and a checklist that fits."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.forms import answer, form
from tests.terminal import Terminal

DONE = ("-f", "none", "-c", "none", "-a", "looked", "-r", "fine")


@built_once
def visit(desk: Desk) -> Desk:
    """A desk whose inspections need more than a repair does, and Wang at an inspection."""
    text = desk.config.read_text(encoding="utf-8")
    for old, new in (
        ("#  inspection: {name: Inspection", "  inspection: {name: Inspection"),
        ("#  cables: {name: cables checked, kind: installation}",
         "  cables: {name: cables checked, kind: inspection}\n  account: {name: account form, kind: installation}\n"
         "  sorry: {attribution: workmanship}"),
        ("#  - {attribution: workmanship, needs: [photo, method]}",
         "  - {attribution: workmanship, needs: [method]}\n"
         "  - {kind: inspection, needs: [place, checklist, found, advice, signature]}"),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "clinic")
    desk.run("log", "季度巡检", "--kind", "inspection", "-s", "PR-1001", "--region", "county")
    desk.run("dispatch", "order", "1", "--engineer", "wang")
    desk.run("dispatch", "arrive", "1")
    return desk


def test_an_inspection_needs_what_its_rules_say(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", *DONE)
    lacking = visit.run("dispatch", "finish", "1", code=1).err
    assert "still lacks place, what was found, advice, checklist (uniform, tidy, cables), signature: " in lacking
    visit.run("dispatch", "record", "1", "--attribution", "workmanship")
    shown = form(visit)
    assert shown["missing"] == ["place", "method", "found", "advice", "checklist", "signature"]
    assert list(shown["checklist"]) == ["uniform", "tidy", "cables", "sorry"]
    visit.run("log", "no power", "-s", "PR-1001")
    visit.run("dispatch", "order", "2", "--engineer", "zhao")
    assert list(form(visit, "2")["checklist"]) == ["uniform", "tidy"]  # what is asked of a repair
    visit.run("dispatch", "arrive", "2")
    visit.run("dispatch", "record", "2", "--check", "account=yes")  # an answer that was given stands
    assert form(visit, "2")["checklist"] == {"uniform": None, "tidy": None, "account": True}


def test_nothing_found_is_an_answer(visit: Desk) -> None:
    answers = ("--check", "uniform=yes", "--check", "tidy=yes", "--check", "cables=yes")
    more = ("--place", "room 12", "--advice", "keep it dry", "--signed-by", "Ms Example")
    visit.run("dispatch", "record", "1", *DONE, "--found", "none", *answers, *more)
    assert (form(visit)["found"], form(visit)["missing"]) == ([], [])
    assert "found      nothing\n" in visit.run("dispatch", "show", "1").out
    (visit.folder / "form.yaml").write_text("found: none\n", encoding="utf-8")
    assert "all of it stands on the form already" in visit.run("dispatch", "record", "1", "form.yaml").err
    (visit.folder / "form.yaml").write_text("found: []\n", encoding="utf-8")
    assert "all of it stands on the form already" in visit.run("dispatch", "record", "1", "form.yaml").err


def test_what_was_found_becomes_a_ticket(visit: Desk) -> None:
    done = visit.run("dispatch", "record", "1", "--found", "风扇有噪音=ticket", "--found", "U=220 V", "--place", "三楼")
    assert "; found: 风扇有噪音, U=220 V\n" in done.out
    assert done.err == (
        "no ticket was opened for U=220 V; to open one: svcdesk dispatch record SD-000001/1 --found 'U=220 V=ticket'\n"
    )
    assert "SD-000002: logged as P3, Standard, County, after SD-000001: 风扇有噪音\n" in done.out
    found = [{"what": "风扇有噪音", "ticket": "SD-000002"}, {"what": "U=220 V", "ticket": None}]
    assert form(visit)["found"] == found
    opened = visit.json("show", "2")
    assert (opened["kind"], opened["equipment"]["serial"], opened["follows"]) == ("fault", "PR-1001", "SD-000001")
    assert "all of it stands" in visit.run("dispatch", "record", "1", "--found", "U=220 V").err
    page = visit.run("dispatch", "print", "1", "--to", "-").out
    assert "风扇有噪音 (SD-000002); U=220 V" in page
    assert [each["number"] for each in visit.json("search", "三楼")["tickets"]] == ["SD-000001"]
    assert [each["number"] for each in visit.json("search", "220")["tickets"]] == ["SD-000001"]

    path = visit.folder / "form.yaml"
    path.write_text("found:\n- {what: U=220 V, ticket: yes}\n- {what: cable loose, ticket: no}\n", encoding="utf-8")
    refused = visit.run("dispatch", "record", "1", "form.yaml", code=1).err
    assert "风扇有噪音 has become SD-000002: 'svcdesk cancel SD-000002 -r REASON' first" in refused
    visit.run("cancel", "2", "-r", "it was the neighbour's")
    assert [each["number"] for each in visit.json("dispatch", "record", "1", "form.yaml")] == ["SD-000001", "SD-000003"]
    assert form(visit)["found"] == [{"what": "U=220 V", "ticket": "SD-000003"}, {"what": "cable loose", "ticket": None}]
    visit.run("undo")
    assert form(visit)["found"] == found
    assert "tester took it back" in visit.run("show", "3", code=1).err


def test_how_each_item_was_done(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", *DONE, "--item", "training:2", "--method", "training=at the machine")
    assert form(visit)["work"] == [{"item": "training", "quantity": 2, "method": "at the machine"}]
    visit.run("dispatch", "record", "1", "--attribution", "workmanship", "--method", "training=by video")
    assert form(visit)["work"] == [{"item": "training", "quantity": 2, "method": "by video"}]
    assert "method" not in form(visit)["missing"]
    assert "2 × training (by video)" in visit.run("dispatch", "show", "1").out
    assert "Training, by video" in visit.run("dispatch", "print", "1", "--to", "-").out
    path = visit.folder / "form.yaml"
    path.write_text("work: [training]\n", encoding="utf-8")
    visit.run("dispatch", "record", "1", "form.yaml")
    assert form(visit)["work"] == [{"item": "training", "quantity": 1, "method": "by video"}]
    path.write_text("work: []\n", encoding="utf-8")
    visit.run("dispatch", "record", "1", "form.yaml")
    assert form(visit)["work"] == []
    assert "method" in form(visit)["missing"]  # of nothing no method is said


def test_a_form_is_put_right_afterwards(visit: Desk) -> None:
    visit.run("log", "no power", "-s", "PR-1001")
    visit.run("dispatch", "order", "2", "--engineer", "zhao")
    visit.run("dispatch", "arrive", "2")
    visit.run("dispatch", "record", "2", *DONE, "--found", "cable loos", "--place", "2nd floor", "--finish")
    amended = visit.run(
        "dispatch", "amend", "2", "--place", "third floor", "--found", "none", "--advice", "dry", "--why", "a slip"
    ).out
    assert "place: 2nd floor → third floor; advice: dry; found: cable loos → nothing" in amended
    assert form(visit, "2")["found"] == []


def test_somebody_else_judges_what_the_engineer_has_answered(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", "--check", "uniform=yes", "--check", "tidy=yes")
    own = visit.run("dispatch", "judge", "1", "--check", "uniform=no", SVCDESK_USER="wang", code=1).err
    assert own == "svcdesk: SD-000001/1 is Wang Lin's own visit: somebody else must judge it\n"
    judge = ("dispatch", "judge", "1", "--check", "uniform=no", "--check", "cables")
    judged = visit.run(*judge, "--note", "seen on the photo", SVCDESK_USER="zhao").out
    assert judged == "SD-000001: visit 1: judged: uniform: yes → no; cables: yes: seen on the photo\n"
    shown = form(visit)
    assert shown["checklist"] == {"uniform": False, "tidy": True, "cables": True}
    assert shown["judged"] == {"cables": "zhao", "uniform": "zhao"}
    assert (
        "in uniform, with badge: no, as zhao has judged; the place was left clean: yes"
        in visit.run("dispatch", "show", "1").out
    )
    refused = visit.run("dispatch", "record", "1", "--check", "uniform=yes", code=1).err
    assert refused == "svcdesk: SD-000001/1: uniform was judged by zhao: leave it out\n"
    assert "stands on the form already" in visit.run("dispatch", "record", "1", "--check", "uniform=no").err
    assert "it is judged so already" in visit.run(*judge, code=1).err
    assert "checklist.cabels: no such key" in visit.run("dispatch", "judge", "1", "--check", "cabels=no", code=2).err
    visit.run("undo", SVCDESK_USER="zhao")
    assert form(visit)["checklist"] == {"uniform": True, "tidy": True, "cables": None}


def test_questions_ask_for_it(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", "--attribution", "workmanship")
    screen = Terminal(visit, "dispatch", "record", "1")
    for question, text in (
        ("where on site", "三楼"), ("what was done", "swept"),
        ("parts fitted", ""), ("minutes", "20"), ("kilometres", ""), ("of the price list (Enter", "training"),
        ("how: Training", "in person"), ("how it was tested", ""), ("how it works now", "well"),
        ("what else was found", "fan noisy"), ("a ticket for it", "yes"), ("what else was found", ""),
        ("cause and prevention", "keep it dry"), ("is it solved", "no"), ("badge", "yes"), ("left clean", "yes"),
        ("cables checked", "no"), ("sorry", "yes"), ("who signed", "Ms Example"), ("paid now", "0"),
        ("finish the visit", "no"),
    ):  # fmt: skip
        answer(screen, question, text)
    assert screen.end()[1] == 0
    shown = form(visit)
    assert (shown["place"], shown["advice"], shown["missing"]) == ("三楼", "keep it dry", [])
    assert shown["work"] == [{"item": "training", "quantity": 1, "method": "in person"}]
    assert shown["found"] == [{"what": "fan noisy", "ticket": "SD-000002"}]
    assert shown["checklist"] == {"uniform": True, "tidy": True, "cables": False, "sorry": True}
