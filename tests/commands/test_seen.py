"""Whoever changes what another has changed since they looked is told so, and overwrites nothing unawares."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk, built_once
from tests.forms import demanding, form
from tests.terminal import Terminal

AT = "2026-03-02 10:20"
TO_WRITE = "remove its line 'seen' to write it all the same"


@built_once
def job(desk: Desk) -> Desk:
    """Somebody is there, and has written what was found."""
    demanding(desk).run("dispatch", "arrive", "1")
    desk.run("dispatch", "record", "1", "-f", "no power", "-c", "blown fuse")
    return desk.at(AT)


def editor(desk: Desk, now: str, then: str, *meanwhile: str) -> str:
    """An editor that writes `then` in place of `now` while another gives the command `meanwhile`."""
    script = desk.folder / "editor.py"
    words = [*PROGRAM, "--user", "ann", *meanwhile]
    script.write_text(
        "import pathlib, subprocess, sys\n"
        + (f"subprocess.run({words!r}, check=True, stdout=subprocess.DEVNULL)\n" if meanwhile else "")
        + "path = pathlib.Path(sys.argv[1])\n"
        f"path.write_text(path.read_text().replace({now!r}, {then!r}))\n"
    )
    return f"{PROGRAM[0]} {script}"


def draft(told: str) -> tuple[list[str], Path]:
    """The command that goes on, as it was printed, and the file that it names."""
    line = next(line for line in told.splitlines() if "go on with: svcdesk " in line)
    words = shlex.split(line.partition("go on with: svcdesk ")[2])
    return words, Path(next(word for word in words if word.endswith(".yaml")))


def knowingly(path: Path) -> None:
    """Take the mark of what was seen out of the draft."""
    path.write_text("".join(line for line in path.read_text().splitlines(True) if not line.startswith("seen:")))


def test_a_form_in_an_editor(job: Desk) -> None:
    """The printed command to go on does not overwrite what another wrote since the form was opened."""
    mine = editor(job, "cause: blown fuse", "cause: worn roler")
    mine = f'{mine} "$0"; false'  # who leaves it so has changed their mind
    go_on, path = draft(job.run("dispatch", "record", "1", "--edit", code=1, EDITOR=f"sh -c '{mine}'").err)
    job.run("dispatch", "record", "1", "-c", "worn roller", SVCDESK_USER="ann")
    told = job.run(*go_on, code=1).err
    assert told == (
        "svcdesk: SD-000001/1 was changed since you looked at it: cause: 'worn roller' (ann, 2026-03-02 10:20); correct"
        f" yours, or {TO_WRITE}\n"
    )
    assert form(job)["cause"] == "worn roller"
    knowingly(path)
    job.run(*go_on)
    assert form(job)["cause"] == "worn roler"


def test_what_another_wrote_elsewhere_on_the_form_stays(job: Desk) -> None:
    mine = editor(job, "test:", "test: prints", "dispatch", "record", "1", "--result", "runs", "--found", "none")
    job.run("dispatch", "record", "1", "--edit", EDITOR=mine)
    assert (form(job)["test"], form(job)["result"], form(job)["cause"]) == ("prints", "runs", "blown fuse")


def test_undo_is_a_change_too(job: Desk) -> None:
    job.run("dispatch", "record", "1", "--km", "12", SVCDESK_USER="ann")
    mine = editor(job, "kilometres: 12", "kilometres: 21", "undo", "1")
    told = job.run("dispatch", "record", "1", "--edit", code=1, EDITOR=mine).err
    assert "since you looked at it: kilometres: '' (ann, 2026-03-02 10:20); correct" in told


def test_a_finished_form_that_is_amended(job: Desk) -> None:
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    job.run("dispatch", "amend", "1", "--minutes", "30", "--why", "x")
    mine = editor(job, "minutes: 30", "minutes: 45", "dispatch", "amend", "1", "-m", "50", "--why", "mine says so")
    told = job.run("dispatch", "amend", "1", "--edit", "--why", "y", code=1, EDITOR=mine).err
    assert "looked at it: minutes: '50' (ann, 2026-03-02 10:20)" in told
    go_on, path = draft(told)
    assert TO_WRITE in job.run(*go_on, code=1).err
    knowingly(path)
    job.run(*go_on)
    assert form(job)["minutes"] == 45


def test_questions_about_a_form(job: Desk) -> None:
    screen = Terminal(job, "dispatch", "record", "1")
    screen.until("code of the fault")
    job.run("dispatch", "record", "1", "--code", "paper", SVCDESK_USER="ann")
    screen.press("power\r")
    screen.until("component")
    screen.press("\x03")
    go_on, path = draft(screen.end()[0])
    assert "looked at it: code: 'paper' (ann, 2026-03-02 10:20)" in job.run(*go_on, code=1).err
    knowingly(path)
    job.run(*go_on)
    assert form(job)["code"] == "power"


def test_a_ticket_and_an_article_in_an_editor(job: Desk) -> None:
    """The kept draft knows what was seen; what it leaves as it is overwrites nothing either."""
    words = ("--title", "no power", "--cause", "fuse", "--solution", "new fuse")
    job.run("knowledge", "add", *words)
    for verb, field in ((("edit", "1"), "summary"), (("knowledge", "edit", "1"), "title")):
        before = job.json(*(("show", "1") if field == "summary" else ("knowledge", "show", "1")))[field]
        screen = Terminal(job, *verb, EDITOR=editor(job, before, "mine", *verb, f"--{field}", "theirs"))
        told = screen.until("open it again (Enter: yes)")
        assert f"looked at it: {field}: 'theirs' (ann, 2026-03-02 10:20); correct yours, or {TO_WRITE}" in told
        screen.press("no\r")
        shown, code = screen.end()
        go_on = draft(shown)[0]
        assert (code, TO_WRITE in job.run(*go_on, code=1).err) == (1, True)
        knowingly(Path(go_on[-1]))
        assert "mine" in job.run(*go_on).out


@pytest.mark.parametrize("mark", ["", "x", "12-", "12-abcd", "[1]"])
def test_a_mark_that_is_none(job: Desk, mark: str) -> None:
    said = job.run("edit", "1", "-", stdin=f"summary: x\nseen: {mark}\n", code=None)
    assert said.code in (0, 2)
    assert (said.code == 0) == (mark == "")


def test_a_file_written_by_hand_says_what_it_replaced_and_whose_that_was(job: Desk) -> None:
    """It has no mark, and need not have been printed: what it says is meant, but nobody is overwritten silently."""
    job.run("dispatch", "record", "1", "-c", "worn roller", "--check", "tidy=yes", SVCDESK_USER="ann")
    done = job.run("dispatch", "record", "1", "-", stdin="cause: broken board\nchecklist: {tidy: no}\n")
    tidy = "the place was left clean"
    assert f"form: cause: worn roller → broken board; checklist: {tidy} yes → {tidy} no" in done.out
    assert done.err.startswith(
        "SD-000001/1: replaced: cause said 'worn roller' (ann, Mon 2026-03-02 10:20);"
        f" checklist said '{tidy} yes'"
        " (ann, Mon 2026-03-02 10:20); 'svcdesk undo' puts it back\n"
    )
    assert job.run("dispatch", "record", "1", "-c", "fuse").err == ""  # what somebody wrote themselves
    job.run("dispatch", "record", "1", "-c", "broken board")
    job.run("undo")
    job.run("undo")
    job.run("undo")
    assert form(job)["cause"] == "worn roller"
