"""`dispatch record` on a terminal: its questions give the same form as a file, and no answer is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Desk, built_once
from tests.forms import TOTAL, answer, comparable, demanding, form
from tests.terminal import Terminal


@built_once
def job(desk: Desk) -> Desk:
    return demanding(desk)


def test_one_command_from_a_file_and_questions_on_a_terminal_give_the_same_form(job: Desk, tmp_path: Path) -> None:
    other = job.copied(tmp_path / "other")
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
        ("what that is due to: ", "a"),
        ("who agrees to the work for the customer (Enter: nobody yet): ", "Mr Sample"),
        ("how (Enter: in person): ", ""),
        ("action: what was done: ", "fuse replaced"),
        ("parts fitted, as fuse:2 (Enter: none): ", "fuse:2"),
        ("minutes worked on site: ", "many"),
        ("minutes worked on site: 'many' is", None),
        ("minutes worked on site: ", "４０"),
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
        ("434.00 CNY are owed; paid now (Enter: 434.00, 0: not now): ", "434.01"),
        ("only 434.00 CNY are owed", None),
        ("434.00 CNY are owed; paid now (Enter: 434.00, 0: not now): ", ""),
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


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_interrupted_questions_keep_the_answers(job: Desk, key: str) -> None:
    screen = Terminal(job, "dispatch", "record", "1")
    answer(screen, "arrived at (Enter: now): ", "")
    answer(screen, "fault: what was found: ", "没有电")
    answer(screen, "code of the fault: ", "")
    screen.until("needed; Ctrl-C keeps what you have")
    screen.until("code of the fault: ")
    screen.press(key)
    assert screen.until("not written, but kept").endswith("\r\n")  # on a line of its own
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
    answer(screen, "minutes worked on site (Enter: nothing): ", "반시간쯤")
    screen.until("'반시간쯤' is not a number from 0 to 100000")
    answer(screen, "minutes worked on site (Enter: nothing): ", "３０분")
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
    answer(screen, "150.00 CNY are owed; paid now (Enter: 150.00, 0: not now): ", "ten")
    screen.until("'ten' is not an amount in CNY")
    answer(screen, "150.00 CNY are owed; paid now (Enter: 150.00, 0: not now): ", "一百元")
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
    screen = Terminal(job, "dispatch", "record", "1")
    answer(screen, "kilometres travelled (Enter: nothing): ", "")
    answer(screen, "the place was left clean (yes/no, Enter: nothing): ", "")
    screen.until("50.00 CNY are owed; paid now (Enter: 50.00, 0: not now): ")
    screen.press("\x03")
    assert screen.until("the form is written; to go on: svcdesk dispatch record").endswith("\r\n")
    assert screen.end()[1] == 130
    screen = Terminal(job, "dispatch", "record", "1", "--finish")
    answer(screen, "kilometres travelled (Enter: nothing): ", "")
    answer(screen, "the place was left clean (yes/no, Enter: nothing): ", "")
    answer(screen, "50.00 CNY are owed; paid now (Enter: 50.00, 0: not now): ", "0")
    shown, code = screen.end()
    assert code == 0, shown
    assert "50.00 CNY are still owed: 'svcdesk pay SD-000001'" in shown
    assert form(job)["state"] == "finished"


def test_no_questions_in_a_pipe(job: Desk) -> None:
    assert "nothing to record: give --fault" in job.run("dispatch", "record", "1", code=2).err
