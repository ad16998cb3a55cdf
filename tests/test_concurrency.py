"""Many people at once, and programs killed half-way: no number is lost, given twice, or skipped."""

from __future__ import annotations

import json
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from svcdesk.config import store
from svcdesk.desk.operation import operation
from svcdesk.desk.tickets import holds, tickets
from svcdesk.environment import clock
from tests.conftest import PROGRAM, Desk
from tests.killing import Storm


def log_calls(desk: Desk, who: int, calls: int) -> list[str]:
    """One person's calls, one after the other; the numbers they were told."""
    numbers = []
    for call in range(calls):
        done = desk.run(
            "log", f"call {call}", "-c", f"Client {who}", "-t", f"1380000{who:04}", "--json", SVCDESK_USER=f"u{who}"
        )
        numbers.append(json.loads(done.out)["number"])
    return numbers


def log_together(desk: Desk, people: int, calls: int) -> None:
    with ThreadPoolExecutor(people) as pool:
        told = [
            each for numbers in pool.map(lambda who: log_calls(desk, who, calls), range(people)) for each in numbers
        ]
    total = people * calls
    assert sorted(told) == [f"SD-{count:06}" for count in range(1, total + 1)]
    rows = desk.json("list", "--sort", "number")
    assert [row["number"] for row in rows] == sorted(told)
    assert {row["customer"] for row in rows} == {f"Client {who}" for who in range(people)}
    assert desk.run("db", "check").out.endswith("is sound\n")


def test_eight_people_log_at_once(desk: Desk) -> None:
    log_together(desk, 8, 6)


@pytest.mark.long
def test_eight_people_log_a_hundred_calls_each(desk: Desk) -> None:
    log_together(desk, 8, 100)


def test_one_ticket_is_taken_once(desk: Desk) -> None:
    """Eight people resolve the same ticket: one does, the others are told."""
    desk.run("log", "x", "-c", "A")
    words = ("resolve", "1", "--cause", "x", "--solution", "y")
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda _each: desk.run(*words, code=None).code, range(8)))
    assert sorted(codes) == [0, 1, 1, 1, 1, 1, 1, 1]
    events = [entry["event"] for entry in desk.json("show", "1")["timeline"]]
    assert events == ["logged", "resolved"]


def test_who_waits_for_the_turn_does_it_when_that_comes(desk: Desk) -> None:
    """Somebody else holds the ticket meanwhile, later than the other's command was given."""
    desk.run("log", "x", "-c", "A")
    policy = store.load(desk.config, None)
    with desk.opened() as db:
        with db.write():
            db.one("SELECT 1 AS x")  # a server gives the turn by then
            words, pipe = [*PROGRAM, "cancel", "1", "--reason", "off"], subprocess.PIPE
            waiting = subprocess.Popen(words, cwd=desk.folder, env=desk.environment(), stdout=pipe, stderr=pipe)
            time.sleep(2.5)
            now = clock()
            with operation(db, policy, "tester", now, now) as op:
                holds.hold(op, tickets.find(db, "1"), "parts")
        out, err = waiting.communicate(timeout=20)
        assert (waiting.returncode, err) == (0, b""), err
        assert out.startswith(b"SD-000001: cancelled")
        rows = db.execute("SELECT recorded_at FROM journal ORDER BY seq").fetchall()
    assert [row["recorded_at"] for row in rows] == sorted(row["recorded_at"] for row in rows)


def test_calls_are_logged_while_promises_are_recomputed(desk: Desk) -> None:
    """Both are done; each promise of before and of meanwhile is by the configuration as it is, and no hold is lost."""
    desk.at("2026-03-02 09:00")
    rows = "".join(f"X-{number},fault,A\n" for number in range(600))
    (desk.folder / "in.csv").write_text(f"number,summary,customer\n{rows}")
    (desk.folder / "map.yaml").write_text("columns: {number: number, summary: summary, customer: customer}\n")
    desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml")
    text = desk.config.read_text()
    desk.config.write_text(text.replace("- {within: 2h}", "- {within: 3h}"))
    assert text != desk.config.read_text()
    desk.run("list")  # compiles it
    said = desk.folder / "said"
    with open(said, "w") as out:
        command = [*PROGRAM, "sla", "recompute"]
        recomputing = subprocess.Popen(command, cwd=desk.folder, env=desk.environment(), stdout=out)
    told, held = [], 0
    while recomputing.poll() is None:
        told.append(desk.json("log", "meanwhile", "-c", "B", "--yes")["number"])
        desk.run("hold", f"X-{held}", "--reason", "parts")
        held += 1
    assert recomputing.returncode == 0
    assert "X-599 answer" in said.read_text()
    kinds = [kind for (kind,) in desk.sql("SELECT kind FROM journal ORDER BY seq")]
    first, last = kinds.index("recomputed"), len(kinds) - kinds[::-1].index("recomputed")
    assert {"logged", "held"} & set(kinds[first:last]), "they did come in between"
    listed = {row["number"]: row["state"] for row in desk.json("list")}
    assert len(listed) == 600 + len(told)
    assert {number for number, state in listed.items() if state == "held"} == {f"X-{each}" for each in range(held)}
    for number in ("X-0", "X-599", *told[:3], told[-1]):
        [answer] = [clock for clock in desk.json("show", number)["clocks"] if clock["target"] == "answer"]
        assert (answer["within"], answer["due_at"]) == ("3h", "2026-03-02T04:00:00Z"), number
    assert desk.run("sla", "recompute").out == ""
    assert desk.run("db", "check", "--replay").out.endswith("is sound\n")


def survives(desk: Desk, rounds: int) -> None:
    """Commands killed with kill -9 at any moment; whatever was acknowledged is there, and the file is sound."""
    storm = Storm(desk, 20261122, least=0.02, most=0.25)
    told: set[str] = set()
    desk.run("log", "kept", "-c", "Rain")

    def burst(step: int) -> None:
        out = storm.kill("log", f"drop {step}", "-c", "Rain", "--json")
        if out.endswith("}\n"):
            told.add(json.loads(out)["number"])
        storm.kill("hold", "1", "--reason", "parts")
        storm.kill("resume", "1")
        storm.kill("resolve", str(step + 2), "--cause", "x", "--solution", "y")

    storm.rage(burst, rounds)

    assert desk.run("db", "check").out.endswith("is sound\n")
    rows = desk.json("list", "--state", "all", "--sort", "number")
    numbers = [row["number"] for row in rows]
    assert numbers == [f"SD-{count:06}" for count in range(1, len(numbers) + 1)]
    assert told <= set(numbers)
    for number in numbers[:10]:
        events = [entry["event"] for entry in desk.json("show", number)["timeline"]]
        assert events[0] == "logged"
    # a ticket held is held as a whole: its clocks, its hold and its state say the same
    shown = desk.json("show", "1")
    running = [hold for hold in shown["holds"] if hold["until"] is None]
    assert (shown["state"] == "held") == bool(running) == any(clock["held"] for clock in shown["clocks"])
    desk.run("log", "after the storm", "-c", "Rain")


def test_killed_half_way(desk: Desk) -> None:
    survives(desk, 16)


@pytest.mark.long
def test_killed_half_way_for_long(desk: Desk) -> None:
    survives(desk, 400)
