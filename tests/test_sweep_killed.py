"""Sweeps twice at a time, and killed: every step once, everybody told at least once."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk
from tests.sweeping import TELL, TELL_SH, at, make, taken, told, write_program

STEPS = "[{at: 25%, note: a, tell: head}, {at: 50%, level: up, tell: [head, boss]}, {at: 100%, priority: up}]"
EACH = (25, 50, 100)


def check(desk: Desk, tickets: int, exactly: bool) -> None:
    """Every step was taken once; everybody was told, `exactly` once or at least once."""
    numbers = [f"SD-{count:06}" for count in range(1, tickets + 1)]
    assert taken(desk) == {(number, percent): 1 for number in numbers for percent in EACH}
    assert desk.sql("SELECT COUNT(*) FROM escalation") == [(tickets * len(EACH),)]
    kinds = dict(desk.sql("SELECT kind, COUNT(*) FROM journal GROUP BY kind"))
    # whoever was told of a later share when a sweep was killed is not told of the earlier one any more
    overtaken = 0 if exactly else kinds.get("notice withdrawn", 0)
    assert (kinds["escalated"], kinds["classified"]) == (tickets, tickets)
    assert kinds["person told"] + overtaken == tickets * 3
    assert desk.sql("SELECT DISTINCT level, priority FROM ticket_period WHERE until > '9999'") == [("2", "P2")]
    times = Counter((each["ticket"]["number"], each["percent"], each["to"]["key"]) for each in told(desk))
    wanted = {(number, *who) for number in numbers for who in ((25, "head"), (50, "head"), (50, "boss"))}
    missing = wanted - set(times)
    assert set(times) <= wanted
    assert len(missing) <= overtaken
    assert {percent for _number, percent, _whom in missing} <= {25}
    assert set(times.values()) == {1} or not exactly
    assert desk.sql("SELECT COUNT(*) FROM notice WHERE sent_at IS NULL OR claimed_until IS NOT NULL") == [(0,)]
    assert desk.run("db", "check").out.endswith("is sound\n")


def test_four_sweeps_at_once(tmp_path: Path) -> None:
    desk = make(tmp_path, STEPS, TELL, tickets=5)
    desk.at(at("14:00"))
    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(lambda _each: desk.run("sla", "sweep").out, range(4)))
    assert sum(each.count("time used") for each in said) == 5 * len(EACH)
    assert sum(each.count("was told") for each in said) == 5 * 3
    check(desk, 5, exactly=True)


def progress(desk: Desk) -> int:
    """How much sweeps have done: it grows with every step taken, notice claimed, and notice sent."""
    sql = (
        "SELECT (SELECT COUNT(*) FROM escalation) + (SELECT COUNT(*) FROM notice WHERE claimed_until IS NOT NULL)"
        " + (SELECT 2 * COUNT(*) FROM notice WHERE sent_at IS NOT NULL)"
    )
    [(done,)] = desk.sql(sql)
    return int(done)


def kill_when(desk: Desk, done: int, moment: float) -> None:
    """Two sweeps at once; when so much is done, and a moment later, both are killed."""
    programs = [
        subprocess.Popen(
            [*PROGRAM, "sla", "sweep"],
            cwd=desk.folder,
            env=desk.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for _each in range(2)
    ]
    while progress(desk) < done and any(program.poll() is None for program in programs):
        time.sleep(0.001)
    time.sleep(moment)
    for program in programs:
        program.send_signal(signal.SIGKILL)
        _out, err = program.communicate()
        assert b"Traceback" not in err
        assert program.returncode in (0, -signal.SIGKILL), err


def storm(desk: Desk, tickets: int, rounds: int) -> None:
    """Sweeps killed at any moment, again and again; then one more, when the claims have run out."""
    chance = random.Random(20261123)
    desk.at(at("14:00"))
    everything = tickets * (len(EACH) + 3 * 2)
    seen = [0]
    for each in range(rounds):
        kill_when(desk, everything * each // rounds + 1, chance.uniform(0, 0.02))
        seen.append(progress(desk))
    assert len({done for done in seen if 0 < done < everything}) > rounds // 3, f"hardly ever half-way: {seen}"
    desk.at(at("14:03")).run("sla", "sweep")
    check(desk, tickets, exactly=False)


def test_killed_half_way(tmp_path: Path) -> None:
    storm(make(tmp_path, STEPS, TELL, tickets=8), 8, rounds=8)


@pytest.mark.long
def test_killed_half_way_for_long(tmp_path: Path) -> None:
    storm(make(tmp_path, STEPS, TELL, tickets=60), 60, rounds=60)


def test_what_a_killed_sweep_had_claimed_is_told_by_the_next(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: head}]", TELL)
    write_program(desk, "#!/bin/sh\ntouch started\nsleep 60\n")
    desk.at(at("11:00"))
    program = subprocess.Popen([*PROGRAM, "sla", "sweep"], cwd=tmp_path, env=desk.environment())
    while not (tmp_path / "started").exists():
        assert program.poll() is None
        time.sleep(0.05)
    program.kill()
    program.wait()
    write_program(desk, TELL_SH)
    assert desk.at(at("11:01")).run("sla", "sweep", "-q").out == ""  # it may still be carried
    assert not told(desk)
    assert desk.at(at("11:03")).run("sla", "sweep").out == "SD-000001: Head of service was told (command)\n"
    assert len(told(desk)) == 1
