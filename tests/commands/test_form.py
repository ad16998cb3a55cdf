"""The dispatch form: all ways of filling it in give the same form, whole or not at all, and it says what it lacks."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal

NEEDS = (
    "fault, code, component, cause, attribution, action, minutes, kilometres, test, result, solved, checklist, consent,"
    " photo, signature, payment"
)

JOB = """\
fault: no power
code: power
component: machine
cause: blown fuse
attribution: material
consents: [{to: work, by: Mr Sample, how: in person}]
action: fuse replaced
parts: [{part: fuse, quantity: 2}]
work: [{item: training, quantity: 1}]
minutes: 40
kilometres: 12
test: prints ten labels
result: runs
solved: yes
checklist: {uniform: yes, tidy: no}
photos: [before.jpg]
signature: Ms Example
payment: {amount: 434, method: cash}
arrived: "10:00"
"""
TOTAL = 2 * 500 + 20000 + 8000 + 2 * 6000 + 12 * 200  # fuses, a training place, call-out, two half hours, kilometres


def demanding(desk: Desk, consents: str = "[work, remote]", needs: str = NEEDS) -> Desk:
    """The desk with a form on which everything is needed, and one ticket out of warranty for which Wang is sent."""
    text = desk.config.read_text(encoding="utf-8")
    for old, new in (
        ("consents: [remote, removal]", f"consents: {consents}"),
        ("  - {needs: [fault, cause, action, result]}", f"  - {{needs: [{needs}]}}"),
    ):
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("log", "prints nothing", "-c", "Example Clinic", "--warranty", "out")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    (desk.folder / "before.jpg").write_bytes(b"a picture")
    (desk.folder / "job.yaml").write_text(JOB, encoding="utf-8")
    return desk.at("2026-03-02 10:00")


@pytest.fixture
def job(desk: Desk) -> Desk:
    return demanding(desk)


def form(desk: Desk, ticket: str = "1") -> Any:
    return desk.json("dispatch", "show", ticket)


def answer(screen: Terminal, question: str, text: str) -> None:
    screen.until(question)
    screen.press(text + "\r")


def comparable(shown: dict[str, Any]) -> dict[str, Any]:
    """The form without where the desk lies."""
    for attachment in shown["attachments"]:
        attachment["path"] = Path(attachment["path"]).name
    return shown


def test_one_command_from_a_file_and_questions_on_a_terminal_give_the_same_form(job: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    job.folder.joinpath("other").mkdir()
    for file in ("svcdesk.db", "svcdesk.yaml", "before.jpg"):
        shutil.copy(job.folder / file, other.folder / file)
    other.at("2026-03-02 10:00")

    job.run("dispatch", "record", "1", "job.yaml", "--finish")

    screen = Terminal(other, "dispatch", "record", "1")
    for question, text in (
        ("arrived at (Enter: now): ", ""),
        ("fault: what was found: ", "no power"),
        ("code of the fault: ", "powr"),
        ("did you mean 'power'?", None),
        ("code of the fault: ", "po"),
        ("component: ", "machine"),
        ("cause: why it happened: ", "blown fuse"),
        ("what that is due to: ", "mat"),
        ("who agrees to the work for the customer (Enter: nobody yet): ", "Mr Sample"),
        ("how (Enter: in person): ", ""),
        ("action: what was done: ", "fuse replaced"),
        ("parts fitted, as fuse:2 (Enter: none): ", "fuse:2"),
        ("minutes worked on site: ", "many"),
        ("minutes worked on site: 'many' is", None),
        ("minutes worked on site: ", "40"),
        ("kilometres travelled: ", "12"),
        ("of the price list (Enter: nothing): ", "trainign"),
        ("of the price list: 'trainign' is not among 'prices'; did you mean 'training'?", None),
        ("of the price list (Enter: nothing): ", "training"),
        ("how it was tested: ", "prints ten labels"),
        ("result: how it works now: ", "runs"),
        ("is it solved (yes/no): ", ""),
        ("needed; Ctrl-C keeps what you have", None),
        ("is it solved (yes/no): ", "yes"),
        ("in uniform, with badge (yes/no): ", "y"),
        ("the place was left clean (yes/no): ", "no"),
        ("file of a photo (Enter: none yet): ", "before.jpg"),
        ("who signed for the customer: ", "Ms Example"),
        ("434.00 CNY are owed; paid now (Enter: all, 0: not now): ", "434.01"),
        ("only 434.00 CNY are owed", None),
        ("434.00 CNY are owed; paid now (Enter: all, 0: not now): ", ""),
        ("paid how (Enter: cash): ", ""),
        ("receipt R-0001: 434.00 CNY paid", None),
        ("finish the visit (Enter: yes): ", ""),
    ):
        screen.until(question)
        if text is not None:
            screen.press(text + "\r")
    shown, code = screen.end()
    assert code == 0, shown

    filed, asked = comparable(form(job)), comparable(form(other))
    assert filed == asked
    assert (filed["state"], filed["missing"], filed["total"], filed["owed"]) == ("finished", [], TOTAL, 0)
    assert filed["next"] == "svcdesk dispatch hand-over SD-000001/1"
    for each in (job, other):
        ticket = each.json("show", "1")
        assert (ticket["state"], ticket["cause"], ticket["solution"]) == ("resolved", "blown fuse", "fuse replaced")


def test_options_write_the_same(job: Desk) -> None:
    job.run("consent", "1", "--to", "work", "--by", "Mr Sample", "--how", "in person")
    job.run("dispatch", "arrive", "1")
    texts = (
        "-f",
        "no power",
        "--code",
        "power",
        "--component",
        "machine",
        "-c",
        "blown fuse",
        "--attribution",
        "material",
    )
    done = ("-a", "fuse replaced", "--part", "fuse:2", "--item", "training", "-m", "40", "--km", "12", "--solved")
    end = ("--test", "prints ten labels", "-r", "runs", "--check", "uniform=yes", "--check", "tidy=no")
    job.run("dispatch", "record", "1", *texts, *done, *end, "--signed-by", "Ms Example")
    job.run("dispatch", "attach", "1", "before.jpg", "--photo")
    shown = form(job)
    assert (shown["missing"], shown["total"], shown["owed"]) == (["payment"], TOTAL, TOTAL)
    assert shown["next"] == "svcdesk pay SD-000001 434.00"
    assert shown["covered"] == {"parts": "price", "work": "price", "because": "out of warranty", "overruled_by": None}
    refused = job.run("dispatch", "finish", "1", code=1).err
    assert refused == (
        "svcdesk: SD-000001/1: the form still lacks payment of 434.00 CNY: 'svcdesk pay SD-000001 434.00'\n"
    )
    (job.folder / "job.yaml").write_text("payment: {method: cash}\n")
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    assert form(job)["payments"][0]["amount"] == TOTAL


def test_the_same_file_again_changes_nothing(job: Desk) -> None:
    job.run("dispatch", "record", "1", "job.yaml")
    before, entries = form(job), job.json("show", "1")["timeline"]
    again = job.at("2026-03-02 11:00").run("dispatch", "record", "1", "job.yaml")
    assert (again.out, again.err) == ("", "SD-000001/1: all of it stands on the form already\n")
    assert form(job) == before
    assert job.json("show", "1")["timeline"] == entries


def test_parts_are_what_was_fitted_in_all(job: Desk) -> None:
    file = job.folder / "job.yaml"
    job.run("dispatch", "record", "1", "job.yaml")
    file.write_text(JOB.replace("quantity: 2", "quantity: 3"))
    job.run("dispatch", "record", "1", "job.yaml")
    assert [(part["part"], part["quantity"]) for part in form(job)["parts"]] == [("fuse", 3)]
    file.write_text(JOB.replace("quantity: 2", "quantity: 1"))
    fewer = job.run("dispatch", "record", "1", "job.yaml", code=1).err
    assert "3 × fuse were fitted, 1 are written: 'svcdesk stock put-back fuse 2 --ticket SD-000001/1" in fewer
    file.write_text("parts: [{part: roller, quantity: 1}]")  # the fuses are missing in what is the whole list
    assert "3 × fuse were fitted, 0 are written" in job.run("dispatch", "record", "1", "job.yaml", code=1).err
    job.run("dispatch", "record", "1", "--part", "roller")  # an option says nothing of the others
    assert [(part["part"], part["quantity"]) for part in form(job)["parts"]] == [("fuse", 3), ("roller", 1)]
    job.run("stock", "put-back", "fuse", "2", "--ticket", "1", "--to", "warehouse")
    file.write_text("parts: [fuse, roller]")
    job.run("dispatch", "record", "1", "job.yaml")
    assert [(part["part"], part["quantity"]) for part in form(job)["parts"]] == [("fuse", 1), ("roller", 1)]


def test_parts_come_from_where_it_says_and_old_ones_come_back(job: Desk) -> None:
    job.run("stock", "receive", "head", "2", "--to", "centre/Wang")
    (job.folder / "job.yaml").write_text(
        "arrived: now\nparts: [{part: head, quantity: 1, from: centre/Wang, serial: X1, old: back}]\n"
        "consents: [{to: work, by: Mr Sample, how: phone}]\n"
    )
    job.run("dispatch", "record", "1", "job.yaml")
    shown = form(job)
    assert shown["parts"] == [
        {"part": "head", "quantity": 1, "condition": "new", "serial": "X1", "from": "centre/Wang Lin"}
    ]
    assert shown["old_parts"] == [{"part": "head", "quantity": 1, "to": "centre/Wang Lin"}]
    (job.folder / "job.yaml").write_text("parts: [{part: head, quantity: 3, from: centre/Wang, serial: X1, old: back}]")
    before = form(job)
    assert "1" in job.run("dispatch", "record", "1", "job.yaml", code=1).err  # one is left, two more are written
    assert form(job) == before


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("action: [", "this is not YAML"),
        ("parts: [{part: head, quantity: 1, from: nowhere}]\naction: x", "nowhere"),
        ("payment: {amount: 99999, method: cash}\naction: x", "99999"),
        ("consents: [{to: quote, by: Mr Sample, how: phone}]", "there is no quote to agree to"),
        ("finished: \"10:00\"", "the form still lacks"),
    ],
)  # fmt: skip
def test_all_or_nothing(job: Desk, broken: str, message: str) -> None:
    """Whatever comes at the end of the file, nothing before it was done, and the file is as it was."""
    text = f"arrived: now\n{broken}\n" + ("" if "consents" in broken else JOB.splitlines()[5])
    (job.folder / "job.yaml").write_text(text)
    before = form(job), job.json("show", "1")
    assert message in job.run("dispatch", "record", "1", "job.yaml", code=None).err
    assert (form(job), job.json("show", "1")) == before
    assert (job.folder / "job.yaml").read_text() == text


def test_every_mistake_of_a_file_is_told_with_its_line(job: Desk) -> None:
    (job.folder / "job.yaml").write_text(
        "fault: no power\nattribution: materal\nminutes: many\nparts:\n  - {part: fuze}\n  - {quantity: 2}\n"
        "solved: maybe\nphotos: [none.jpg]\narrived: tomorrow\ncolour: red\npayment: {amount: 1.234, method: gold}\n"
        "consents: [{to: dance, by: x}]\nchecklist: {tidy: perhaps, shoes: yes}\nsignature: {name: A, at: '25:00'}\n"
        "covered: {parts: cheap, work: free}\n"
    )
    refused = job.run("dispatch", "record", "1", "job.yaml", code=2)
    told = refused.err.removeprefix("svcdesk: ").splitlines()
    assert told[0] == "job.yaml:2: attribution: 'materal' is not among 'attributions'; did you mean 'material'?"
    assert [line.split(": ")[0] + " " + line.split(": ")[1] for line in told] == [
        "job.yaml:2 attribution", "job.yaml:3 minutes", "job.yaml:5 parts[1].part", "job.yaml:6 parts[2].part",
        "job.yaml:7 solved", "job.yaml:8 photos[1]", "job.yaml:9 arrived", "job.yaml:10 colour",
        "job.yaml:11 payment.amount", "job.yaml:11 payment.method", "job.yaml:12 consents[1].how",
        "job.yaml:12 consents[1].to", "job.yaml:13 checklist.shoes", "job.yaml:13 checklist.tidy",
        "job.yaml:14 signature.at", "job.yaml:15 covered.because", "job.yaml:15 covered.parts",
    ]  # fmt: skip
    wrong = job.run("dispatch", "record", "1", "--attribution", "materal", "--check", "tidy", code=2)
    assert wrong.err == "svcdesk: attribution: 'materal' is not among 'attributions'; did you mean 'material'?\n"
    assert "no file none.yaml" in job.run("dispatch", "record", "1", "none.yaml", code=1).err
    assert "one way at a time" in job.run("dispatch", "record", "1", "job.yaml", "-f", "x", code=2).err


def test_json_from_a_pipe(job: Desk) -> None:
    document = {"arrived": "10:00", "fault": "no power", "minutes": 0, "solved": False, "code": "power"}
    job.run("dispatch", "record", "1", "-", stdin=json.dumps(document))
    shown = form(job)
    assert [shown[key] for key in ("fault", "code", "minutes", "solved")] == ["no power", "power", 0, False]


def test_an_editor_fills_it_in_and_nothing_typed_is_lost(job: Desk) -> None:
    job.run("dispatch", "arrive", "1")
    job.run("dispatch", "record", "1", "-f", "no power")
    editor = job.folder / "editor.py"
    command = f"python3 {editor}"
    editor.write_text("import sys; print(open(sys.argv[1]).read())")
    seen = job.run("dispatch", "record", "1", "--edit", EDITOR=command)
    assert seen.err == "SD-000001/1: nothing was written\n"
    assert "# SD-000001/1 prints nothing" in seen.out
    assert "# still missing: code, component, cause, attribution, action, " in seen.out
    assert "fault: no power\n" in seen.out
    assert "attribution:  # material, workmanship, customer, environment\n" in seen.out
    editor.write_text(
        "import sys; from pathlib import Path; file = Path(sys.argv[1]); text = file.read_text();"
        "file.write_text(text.replace('cause:', 'cause: blown fuse').replace('attribution:', 'attribution: materal'))"
    )
    refused = job.run("dispatch", "record", "1", "--edit", code=2, VISUAL=command, EDITOR="false")
    assert "did you mean 'material'?" in refused.err
    go_on = refused.err.splitlines()[0].partition("go on with: svcdesk ")[2].split()
    kept = Path(go_on[-1])
    assert kept.parent == job.folder
    kept.write_text(kept.read_text().replace("materal", "material"))
    job.run(*go_on)
    assert (form(job)["cause"], form(job)["attribution"]) == ("blown fuse", "material")
    assert "name an editor with EDITOR" in job.run("dispatch", "record", "1", "--edit", code=1, EDITOR="none-such").err
    editor.write_text("import sys; open(sys.argv[1], 'a').write('result: runs\\n'); sys.exit(3)")
    assert "ended with code 3" in job.run("dispatch", "record", "1", "--edit", code=1, EDITOR=command).err
    editor.write_text("import sys; open(sys.argv[1], 'w').write('result: runs\\n')")
    left = {*job.folder.glob("SD-*")}
    job.run("dispatch", "record", "1", "--edit", EDITOR=command)
    assert form(job)["result"] == "runs"
    assert {*job.folder.glob("SD-*")} == left


def test_an_editor_that_changes_nothing_writes_nothing_anew(job: Desk) -> None:
    """What the form holds reads back as what it holds."""
    job.run("dispatch", "record", "1", "job.yaml")
    editor = job.folder / "editor.py"
    editor.write_text("import sys; open(sys.argv[1], 'a').write('# looked at\\n')")
    again = job.at("2026-03-02 10:30").run("dispatch", "record", "1", "--edit", EDITOR=f"python3 {editor}")
    assert again.err == "SD-000001/1: all of it stands on the form already\n"


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_interrupted_questions_keep_the_answers(job: Desk, key: str) -> None:
    screen = Terminal(job, "dispatch", "record", "1")
    answer(screen, "arrived at (Enter: now): ", "")
    answer(screen, "fault: what was found: ", "没有电")
    answer(screen, "code of the fault: ", "")
    screen.until("needed; Ctrl-C keeps what you have")
    screen.until("code of the fault: ")
    screen.press(key)
    screen.until("go on with: ")
    shown, code = screen.end()
    assert code == 130
    command = shown.splitlines()[0].split()
    assert command[:3] == ["svcdesk", "dispatch", "record"]
    assert form(job)["state"] == "ordered"
    job.at("2026-03-02 12:00").run(*command[1:])
    assert form(job)["steps"]["arrived"] == "2026-03-02T02:00:00Z"  # when it was said, not when it was written
    assert (form(job)["state"], form(job)["fault"]) == ("recorded", "没有电")


def test_refused_answers_are_kept(desk: Desk) -> None:
    """Nobody has agreed to the work: the rest need not be typed again."""
    job = demanding(desk, needs="action, consent")
    screen = Terminal(job, "dispatch", "record", "1")
    answer(screen, "arrived at (Enter: now): ", "09:55")
    answer(screen, "agrees to the work for the customer (Enter: nobody yet): ", "")
    answer(screen, "action: what was done: ", "fuse replaced")
    answer(screen, "parts fitted, as fuse:2 (Enter: none): ", "fuze")
    answer(screen, "parts fitted, as fuse:2 (Enter: none): ", "")
    answer(screen, "minutes worked on site (Enter: nothing): ", "")
    answer(screen, "kilometres travelled (Enter: nothing): ", "")
    answer(screen, "of the price list (Enter: nothing): ", "")
    answer(screen, "how it was tested (Enter: nothing): ", "")
    answer(screen, "is it solved (yes/no): ", "no")
    answer(screen, "in uniform, with badge (yes/no, Enter: nothing): ", "")
    answer(screen, "the place was left clean (yes/no, Enter: nothing): ", "yes")
    answer(screen, "who signed for the customer (Enter: nothing): ", "")
    screen.until("go on with: ")
    shown, code = screen.end()
    assert code == 1
    assert "the customer has not agreed to this: 'svcdesk consent SD-000001 --to work" in shown
    job.run("consent", "1", "--to", "work", "--by", "Mr Sample", "--how", "phone")
    job.run(*shown.splitlines()[0].split()[1:], "--finish")
    assert (form(job)["state"], form(job)["steps"]["arrived"]) == ("finished", "2026-03-02T01:55:00Z")
    assert job.json("show", "1")["state"] == "open"  # not solved


def test_questions_offer_what_is_not_needed(desk: Desk) -> None:
    """What the engineer holds is named; a payment is taken as it is, bit by bit or not at all."""
    job = demanding(desk, consents="[]", needs="action")
    job.run("stock", "receive", "roller", "5", "--to", "centre/Wang")
    job.run("stock", "receive", "fuse", "2", "--to", "warehouse")
    job.run("stock", "issue", "fuse", "2", "--from", "warehouse", "--ticket", "1")
    job.config.write_text(job.config.read_text().partition("  training:\n    name")[0])
    screen = Terminal(job, "dispatch", "record", "1")
    answer(screen, "arrived at (Enter: now): ", "")
    answer(screen, "action: what was done: ", "fuses replaced")
    answer(screen, "parts fitted, as fuse:2 (you hold 2 fuse, 5 roller) (Enter: none): ", "fuse:2")
    answer(screen, "minutes worked on site (Enter: nothing): ", "30")
    answer(screen, "kilometres travelled (Enter: nothing): ", "")
    between = screen.until("how it was tested (Enter: nothing): ")
    assert "price list" not in between  # it has nothing that is not reckoned by itself
    screen.press("prints ten labels\r")
    answer(screen, "is it solved (yes/no): ", "perhaps")
    screen.until("write yes or no")
    answer(screen, "is it solved (yes/no): ", "no")
    answer(screen, "in uniform, with badge (yes/no, Enter: nothing): ", "yes")
    answer(screen, "the place was left clean (yes/no, Enter: nothing): ", "")
    answer(screen, "who signed for the customer (Enter: nothing): ", "Ms Example")
    answer(screen, "150.00 CNY are owed; paid now (Enter: all, 0: not now): ", "ten")
    screen.until("'ten' is not an amount in CNY")
    answer(screen, "150.00 CNY are owed; paid now (Enter: all, 0: not now): ", "100")
    answer(screen, "paid how (Enter: cash): ", "tr")
    answer(screen, "finish the visit (Enter: yes): ", "no")
    shown, code = screen.end()
    assert code == 0, shown
    found = form(job)
    assert (found["state"], found["test"], found["checklist"]) == (
        "recorded", "prints ten labels", {"uniform": True, "tidy": None},
    )  # fmt: skip
    assert found["signature"]["name"] == "Ms Example"
    assert [(each["amount"], each["method"]) for each in found["payments"]] == [(10000, "transfer")]
    screen = Terminal(job, "dispatch", "record", "1", "--finish")
    answer(screen, "kilometres travelled (Enter: nothing): ", "")
    answer(screen, "the place was left clean (yes/no, Enter: nothing): ", "")
    answer(screen, "50.00 CNY are owed; paid now (Enter: all, 0: not now): ", "0")
    shown, code = screen.end()
    assert code == 0, shown
    assert "50.00 CNY are still owed: 'svcdesk pay SD-000001'" in shown
    assert form(job)["state"] == "finished"


def test_words_of_the_form(desk: Desk) -> None:
    """Names, not keys, each once; units as the price list has them."""
    job = demanding(desk, consents="[work]", needs="action")
    job.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2026-01-01")
    owner = ("--customer", "Example Clinic", "--contract", "C-0001", "--accepted", "2020-01-01")
    job.run("equipment", "add", "PR-1", "--kind", "printer", "--model", "LP-200", *owner)
    job.run("log", "prints nothing", "--serial", "PR-1")
    job.run("dispatch", "order", "2", "-e", "Wang")
    job.run("dispatch", "arrive", "2")
    said = ("-f", "No power", "--code", "power", "-a", "repaired", "-m", "31", "--km", "12")
    damage = ("-c", "somebody fell over it", "--attribution", "customer")
    job.run("dispatch", "record", "2", *said, *damage, "--consent", "work=Mr Sample", "--paid", "200")
    text = " ".join(job.run("dispatch", "show", "2").out.split())
    for line in (
        "machine PR-1, Label printer, LP-200 ",
        "contract C-0001, Full care ",
        "fault No power cause somebody fell over it, damage by people ",
        "consent to the work, Mr Sample, in person ",
        " Labour 2 × 30m ",
        " Travel 12 km ",
    ):
        assert line in text
    assert form(job, "2")["owed"] == 8000 + 2 * 6000 + 12 * 200 - 20000
    wrong = job.run("dispatch", "record", "2", "--paid", "much", "--consent", "work", code=2).err
    assert "payment.amount: 'much' is not an amount" in wrong
    assert "consents[1].by" in wrong


def test_no_questions_in_a_pipe(job: Desk) -> None:
    assert "nothing to record: give --fault" in job.run("dispatch", "record", "1", code=2).err


def test_a_decision_is_overruled_with_who_and_why(job: Desk) -> None:
    job.run("dispatch", "record", "1", "job.yaml")
    (job.folder / "job.yaml").write_text("covered: {parts: cost, work: free, because: goodwill}")
    job.run("dispatch", "record", "1", "job.yaml", SVCDESK_USER="head")
    shown = form(job)
    assert shown["covered"] == {"parts": "cost", "work": "free", "because": "goodwill", "overruled_by": "head"}
    assert (shown["total"], shown["owed"]) == (400, 0)
    job.run("dispatch", "record", "1", "--attribution", "customer")  # stays as it was decided
    assert form(job)["covered"] == shown["covered"]


def test_what_is_charged_follows_cause_and_component(desk: Desk) -> None:
    """The head's warranty of 3 months is over, the machine's of a year is not; damage by people is never covered."""
    desk.at("2026-06-15 09:00").run("customer", "add", "Example Clinic")
    machine = ("--kind", "printer", "--customer", "Example Clinic", "--accepted", "2026-03-01")
    desk.run("equipment", "add", "PR-1", *machine)
    desk.run("log", "prints badly", "--serial", "PR-1")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("dispatch", "arrive", "1")
    for written, because in (
        (("--component", "machine"), "in warranty"),
        (("--component", "head"), "out of warranty"),
        (("--component", "machine", "--attribution", "customer"), "not a fault of the machine"),
        (("--attribution", "material"), "in warranty"),
        (("--component", "head", "-a", "head replaced", "--part", "head"), "out of warranty"),
    ):
        desk.run("dispatch", "record", "1", *written)
        assert form(desk)["covered"]["because"] == because
    # the new head has a warranty of its own, which does not pay for itself
    desk.run("dispatch", "record", "1", "-m", "90", "--component", "machine")
    desk.run("dispatch", "record", "1", "--component", "head")
    assert form(desk)["covered"]["because"] == "out of warranty"
    assert form(desk)["warranty"] == "out"
    assert form(desk)["total"] == 90000 + 8000 + 3 * 6000


def test_a_quote_comes_before_the_work(desk: Desk) -> None:
    job = demanding(desk, consents="[quote]", needs="action, consent")
    job.run("dispatch", "arrive", "1")
    job.run("dispatch", "record", "1", "-f", "no power", "--code", "power")  # the diagnosis costs nothing yet
    assert form(job)["total"] == 0
    assert "the customer has no quote" in job.run("dispatch", "record", "1", "-a", "fuse replaced", code=1).err
    job.run("quote", "make", "1", "--part", "fuse")
    (job.folder / "job.yaml").write_text(
        "consents: [{to: quote, by: Mr Sample, how: phone}]\naction: replaced\nparts: [fuse]\n"
    )
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    shown = form(job)
    assert (shown["total"], shown["owed"]) == (8500, 8500)
    assert [(each["purpose"], each["quote"]) for each in shown["consents"]] == [("quote", "Q-0001")]


def test_two_people_approve(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace(
        "approvals:\n", "approvals:\n  repair: {people: 2, among: [head, chief]}\n"
    )
    desk.config.write_text(text, encoding="utf-8")
    job = demanding(desk, consents="[]", needs="approval")
    job.run("dispatch", "arrive", "1")
    assert "lacks 2 more approvals: 'svcdesk dispatch approve" in job.run("dispatch", "finish", "1", code=1).err
    assert "tester may not approve" in job.run("dispatch", "approve", "1", code=1).err
    first = job.run("dispatch", "approve", "1", "--note", "price is all right", SVCDESK_USER="head")
    assert first.out == "SD-000001: visit 1: repair approved, 1 more needed: price is all right\n"
    assert "approved SD-000001/1 already" in job.run("dispatch", "approve", "1", code=1, SVCDESK_USER="head").err
    job.run("dispatch", "approve", "1", SVCDESK_USER="chief")
    job.run("dispatch", "finish", "1")
    assert [each["actor"] for each in form(job)["approvals"]] == ["chief", "head"]


def test_files_are_kept_and_checked(desk: Desk) -> None:
    job = demanding(desk, consents="[]", needs="photo, scan")
    job.run("dispatch", "arrive", "1")
    assert "Say --photo or --scan" in job.run("dispatch", "attach", "1", "before.jpg", code=2).err
    assert "there is no such file" in job.run("dispatch", "attach", "1", "none.jpg", "--photo", code=1).err
    done = job.run("dispatch", "attach", "1", "before.jpg", "--photo")
    assert done.out == "SD-000001: visit 1: photo before.jpg attached\n"
    assert "has before.jpg already" in job.run("dispatch", "attach", "1", "before.jpg", "--photo", code=1).err
    assert "lacks scan: 'svcdesk dispatch attach" in job.run("dispatch", "finish", "1", code=1).err
    job.run("dispatch", "attach", "1", "before.jpg", "--scan")
    job.run("dispatch", "finish", "1")
    path = Path(form(job)["attachments"][0]["path"])
    assert path.parent.name == "svcdesk.db.files"
    assert path.read_bytes() == b"a picture"
    job.run("db", "check")
    assert "svcdesk.db.files: copy that folder, too" in job.run("db", "backup", "copy.db").err
    for damage in (lambda: path.write_bytes(b"another"), path.unlink):
        damage()
        assert "not what was attached as before.jpg" in job.run("db", "check", code=1).err


def test_hand_over_stops_its_promise(job: Desk) -> None:
    text = job.config.read_text(encoding="utf-8")
    promise = (
        "      handed:\n        name: Form handed over\n        starts: finished\n        stops: [handed-over]\n"
        "        within: 18:00 or next 09:00\n      solve:\n"
    )
    job.config.write_text(text.replace("      solve:\n", promise, 1), encoding="utf-8")
    assert "the visit is not finished: 'svcdesk dispatch finish" in job.run("dispatch", "hand-over", "1", code=1).err
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    done = job.at("2026-03-02 17:00").run("dispatch", "hand-over", "1")
    assert done.out.splitlines()[0] == "SD-000001: visit 1: Wang Lin has handed over form and 434.00 CNY (R-0001)"
    assert "Form handed over: met" in done.out
    assert "is handed over already" in job.run("dispatch", "hand-over", "1", code=1).err
    assert (form(job)["state"], form(job)["next"]) == ("handed-over", "svcdesk close SD-000001")


def test_what_is_in_the_bag_goes_back_first(job: Desk) -> None:
    job.run("stock", "receive", "fuse", "5", "--to", "warehouse")
    job.run("stock", "issue", "fuse", "2", "--from", "warehouse", "--ticket", "1")
    refused = job.run("dispatch", "cancel", "1", "-r", "not needed", code=1).err
    assert "neither fitted nor put back: 2 × fuse: 'svcdesk stock put-back fuse 2 --ticket SD-000001/1" in refused
    job.run("dispatch", "record", "1", "-", stdin=JOB.replace("quantity: 2", "quantity: 1").replace("434", "429"))
    assert "neither fitted nor put back: 1 × fuse" in job.run("dispatch", "finish", "1", code=1).err
    job.run("stock", "put-back", "fuse", "1", "--ticket", "1", "--to", "warehouse")
    job.run("dispatch", "finish", "1")
    assert [(each["part"], each["quantity"]) for each in form(job)["parts"]] == [("fuse", 1)]


def test_a_job_told_afterwards_at_its_own_times(desk: Desk) -> None:
    """Two are on site: who finishes last resolves the ticket."""
    job = demanding(desk, consents="[]", needs="cause, action").at("2026-03-02 12:00")
    job.run("dispatch", "order", "1", "-e", "Zhao", "--at", "09:10")
    report = 'departed: "09:15"\narrived: "09:40"\ncause: {}\naction: {}\nsolved: yes\nfinished: "{}"\n'
    (job.folder / "job.yaml").write_text(report.format("blown fuse", "fuse replaced", "10:30"))
    job.run("dispatch", "record", "1/1", "job.yaml")
    assert job.json("show", "1")["state"] == "open"
    late = report.format("worn roller", "roller replaced", "11:00")
    wrong = late.replace("09:40", "09:05")
    refused = job.run("dispatch", "record", "1", "-", stdin=wrong, code=1).err
    assert refused == "svcdesk: SD-000001/2: arrived 09:05 is before departed at 09:15\n"
    for written, told in (
        (late.replace("09:15", "09:05"), "departed 09:05 is before the order at 09:10"),
        (
            late.replace("09:15", "2026-03-01 09:15"),
            "departed 2026-03-01 09:15 is before the order at 2026-03-02 09:10",
        ),
        (late.replace("11:00", "09:30"), "finished 09:30 is before arrived at 09:40"),
    ):
        refused = job.run("dispatch", "record", "1", "-", stdin=written, code=1).err
        assert refused == f"svcdesk: SD-000001/2: {told}\n"
    job.run("dispatch", "record", "1", "-", stdin=late)
    ticket = job.json("show", "1")
    assert (ticket["state"], ticket["solution"], ticket["ended_at"]) == (
        "resolved", "roller replaced", "2026-03-02T03:00:00Z",
    )  # fmt: skip
    assert job.json("dispatch", "show", "1/1")["steps"] == {
        "ordered": "2026-03-02T01:00:00Z", "departed": "2026-03-02T01:15:00Z", "arrived": "2026-03-02T01:40:00Z",
        "recorded": "2026-03-02T02:30:00Z", "finished": "2026-03-02T02:30:00Z",
    }  # fmt: skip
    moved = job.run("dispatch", "record", "1/1", "-", stdin="arrived: '09:41'", code=1).err
    assert "SD-000001/1 is finished already" in moved


def test_a_time_on_record_is_not_changed(job: Desk) -> None:
    job.run("dispatch", "arrive", "1", "--at", "09:50")
    refused = job.run("dispatch", "record", "1", "job.yaml", code=1).err
    assert refused == "svcdesk: SD-000001/1: arrived at 2026-03-02 09:50 is on record; leave it out\n"


def test_a_solved_form_needs_what_the_ticket_will_say(desk: Desk) -> None:
    job = demanding(desk, consents="[]", needs="minutes")
    job.run("dispatch", "arrive", "1")
    refused = job.run("dispatch", "record", "1", "--solved", "-m", "5", "--finish", code=1).err
    assert "the form still lacks cause, action: 'svcdesk dispatch record SD-000001/1 …'" in refused
    job.run("dispatch", "record", "1", "-m", "5", "--finish")
    assert job.json("show", "1")["state"] == "open"
