"""`svcdesk import tickets`: its summary, and that people go on working while it runs."""

from __future__ import annotations

import signal
import subprocess
import time

import pytest

from tests.commands.importing import LOG, MAP, rows
from tests.conftest import PROGRAM, Desk
from tests.terminal import Terminal


@pytest.fixture
def desk(unstaffed: Desk) -> Desk:
    """A desk with nobody in it."""
    return unstaffed


def many(desk: Desk, tickets: int) -> None:
    """A log of so many tickets as in.csv, and the mapping."""
    lines = rows(2, 3, 5, 6, 7, 8).splitlines(keepends=True)
    with (desk.folder / "in.csv").open("w") as file:
        file.write(lines[0])
        for number in range(tickets):
            file.writelines(line.replace("INC0000901", f"INC{number:07}") for line in lines[1:])
    (desk.folder / "map.yaml").write_text(MAP.read_text())


def test_the_summary_says_what_came_of_it(desk: Desk) -> None:
    done = desk.run("import", "tickets", str(LOG), "--mapping", str(MAP))
    assert done.out == "5 tickets, 23 rows imported; 0 known already; 0 rejected\n"
    assert done.err == ""  # no progress bar in a pipe


def test_the_summary_as_data(desk: Desk) -> None:
    assert desk.json("import", "tickets", str(LOG), "--mapping", str(MAP)) == {
        "file": str(LOG),
        "dry_run": False,
        "tickets": 5,
        "rows": 23,
        "known": 0,
        "rejected": 0,
        "rejects": None,
        "problems": [],
        "doubts": [],
    }


def test_people_go_on_working_and_an_interrupted_import_goes_on(desk: Desk) -> None:
    tickets = 800
    many(desk, tickets)
    command = ("import", "tickets", "in.csv", "--mapping", "map.yaml")
    running = subprocess.Popen(
        [*PROGRAM, *command],
        cwd=desk.folder,
        env=desk.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    waited = time.monotonic() + 20
    while not desk.sql("SELECT 1 FROM imported LIMIT 1") and time.monotonic() < waited:
        time.sleep(0.02)
    desk.run("log", "no light", "--customer", "Clinic 9")
    assert running.poll() is None, "it was too fast to be interrupted: give it more tickets"
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert (running.returncode, out) == (130, ""), err
    assert "run it again to go on" in err
    [(done,)] = desk.sql("SELECT COUNT(*) FROM imported")
    assert 0 < done < tickets * 6
    assert done % 6 == 0  # complete tickets only
    assert desk.sql("SELECT state, COUNT(*) FROM tickets WHERE number LIKE 'INC%' GROUP BY 1") == [
        ("closed", done // 6)
    ]
    told = desk.run(*command).out
    assert (
        told == f"{tickets - done // 6} tickets, {tickets * 6 - done} rows imported; {done} known already; 0 rejected\n"
    )
    assert desk.sql("SELECT COUNT(*) FROM journal WHERE kind = 'closed'") == [(tickets,)]


def test_a_terminal_shows_how_far_it_is(desk: Desk) -> None:
    many(desk, 40)
    terminal = Terminal(desk, "import", "tickets", "in.csv", "--mapping", "map.yaml")
    terminal.until("/240")
    terminal.until("40 tickets, 240 rows imported")
    assert terminal.end()[1] == 0


def test_help_says_how(desk: Desk) -> None:
    assert "--mapping incidents.yaml" in desk.run("import", "tickets", "--help").out
