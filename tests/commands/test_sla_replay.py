"""`svcdesk sla replay`: what past tickets would have come to; by hand, and for the real log against a plain count."""

from __future__ import annotations

import csv
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from svcdesk.config import store
from svcdesk.db.open import open_desk
from svcdesk.reports.replay import replay
from tests.conftest import Desk, built_once
from tests.terminal import Terminal

MAP = Path(__file__).parents[1] / "data" / "incidents.yaml"
REAL = Path(__file__).parents[2].parent / "shared" / "data" / "incidents.csv"
needs_the_incidents = pytest.mark.skipif(
    not REAL.exists(), reason=f"{REAL} is missing: the UCI incident log is not part of this repository"
)


def plan(standard: str, more: str = "") -> str:
    """A configuration with one tier; Beijing's office hours are 09:00-17:00, every day from Monday to Friday."""
    return f"""\
desk: {{timezone: Asia/Shanghai}}
defaults: {{tier: standard, priority: P3}}
priorities: {{P1: {{name: 1}}, P2: {{name: 2}}, P3: {{name: 3}}, P4: {{name: 4}}}}
holds: {{customer: c, vendor: v, problem: p, evidence: e}}
calendars:
  office: {{hours: {{mon-fri: "09:00-17:00"}}}}
  always: {{hours: {{mon-sun: "00:00-24:00"}}}}
tiers:
  standard:
    calendar: {standard}
    targets:
      answer:
        starts: logged
        stops: [answered, resolved]
        reopening: continue
        within: [{{priority: [P1, P2], within: 1h}}, {{within: 4h}}]
      solve: {{starts: logged, stops: [resolved], pauses: [customer, vendor], within: 24h}}
{more}"""


@built_once
def past(desk: Desk) -> Desk:
    """Three tickets of Monday 2 March 2026 and after."""
    desk.config.write_text(plan("office"))
    desk.at("2026-03-02 10:00").run("log", "quick", "--customer", "A")
    desk.run("log", "slow", "--customer", "A")
    desk.at("2026-03-02 13:00").run("resolve", "1", "-c", "x", "-s", "y")
    desk.at("2026-03-02 13:30").run("note", "2", "called", "--event", "answered")
    desk.at("2026-03-04 09:00").run("hold", "2", "-r", "customer")
    desk.at("2026-03-06 10:00").run("resume", "2")
    desk.at("2026-03-06 11:00").run("resolve", "2", "-c", "x", "-s", "y")
    desk.at("2026-03-09 09:00").run("log", "new", "--customer", "A")
    return desk.at("2026-03-09 10:00")


def rows(desk: Desk, text: str, *more: str) -> dict[str, tuple[Any, ...]]:
    """Target → met, missed, running as it was; then as it would have been under the configuration `text`."""
    (desk.folder / "new.yaml").write_text(text)
    keys = ("met", "missed", "running", "would_met", "would_missed", "would_running")
    found = desk.json("sla", "replay", "--config", "new.yaml", *more)
    return {row["target"]: tuple(row[key] for key in keys) for row in found}


def test_the_same_configuration_comes_to_the_same(past: Desk) -> None:
    assert rows(past, plan("office")) == {"answer": (2, 0, 1, 2, 0, 1), "solve": (2, 0, 1, 2, 0, 1)}
    assert {
        row["target"]: (row["met"], row["missed"], row["running"]) for row in past.json("report", "attainment")
    } == {
        "answer": (2, 0, 1),
        "solve": (2, 0, 1),
    }


def test_round_the_clock_a_night_and_a_hold_count_otherwise(past: Desk) -> None:
    # solve 2: from Monday 10:00 to Wednesday 09:00 are 47 h of 24
    assert rows(past, plan("always")) == {"answer": (2, 0, 1, 2, 0, 1), "solve": (2, 0, 1, 1, 1, 1)}
    # on hold on a Wednesday: 7 + 8 h before it, 1 after; were holds no matter, 7 + 8 + 8 + 8 + 2 of 24
    heedless = plan("office").replace("pauses: [customer, vendor]", "pauses: []")
    assert rows(past, heedless)["solve"] == (2, 0, 1, 1, 1, 1)


def test_other_promises_and_other_events(past: Desk) -> None:
    assert rows(past, plan("office").replace("within: 4h", "within: 3h"))["answer"] == (2, 0, 1, 1, 1, 1)
    # due at 13:00 exactly is kept
    assert rows(past, plan("office").replace("within: 4h", "within: 3h30m"))["answer"] == (2, 0, 1, 2, 0, 1)
    fresh = "      call: {starts: resolved, stops: [closed], within: 1 working day}\n"
    assert rows(past, plan("office", fresh))["call"] == (0, 0, 0, 0, 1, 1)
    none = rows(past, plan("office").replace("within: 24h}", "within: none}"))
    assert none["solve"] == (2, 0, 1, 0, 0, 0)


def test_in_a_period(past: Desk) -> None:
    assert rows(past, plan("always"), "--from", "2026-03-03") == {"answer": (0, 0, 1) * 2, "solve": (0, 0, 1) * 2}
    assert rows(past, plan("always"), "--to", "2026-03-02")["solve"] == (2, 0, 0, 1, 1, 0)
    assert rows(past, plan("always"), "--to", "2026-03-01") == {}


def test_time_spent_resolved_does_not_count(past: Desk) -> None:
    # 3 h are used; reopened on Tuesday 10:00 and resolved at 10:30
    past.at("2026-03-10 10:00").run("reopen", "1", "--reason", "again")
    past.at("2026-03-10 10:30").run("resolve", "1", "-c", "x", "-s", "y")
    assert rows(past, plan("office"))["answer"][3:] == (2, 1, 0)  # the third, of Monday 9, is late by now
    assert rows(past, plan("office").replace("within: 4h", "within: 3h20m"))["answer"][3:] == (0, 3, 0)


def test_cancelled_and_reopened_with_a_new_promise(past: Desk) -> None:
    past.run("log", "twice", "--customer", "A")
    past.at("2026-03-09 10:30").run("cancel", "4", "--reason", "the same as 3")
    assert rows(past, plan("office"))["solve"] == (2, 0, 1, 2, 0, 1)
    restart = plan("office").replace("within: 24h}", "within: 24h, reopening: restart}")
    past.at("2026-03-09 11:00").run("reopen", "2", "--reason", "again")
    assert rows(past, restart)["solve"][3:] == (2, 0, 2)
    assert rows(past, plan("office"))["solve"][3:] == (1, 0, 2)


def test_nothing_is_written_and_the_picture_for_people(past: Desk) -> None:
    before = past.kept()
    (past.folder / "new.yaml").write_text(plan("always"))
    done = past.run("sla", "replay", "--config", "new.yaml")
    assert past.kept() == before
    assert done.err == ""  # no progress in a pipe
    assert done.out.splitlines()[2].split() == ["standard", "solve", "2", "0", "100.0", "1", "1", "50.0", "-50.0"]


def test_tickets_of_a_tier_that_the_new_configuration_does_not_name(past: Desk) -> None:
    (past.folder / "new.yaml").write_text(plan("office").replace("standard", "other"))
    done = past.run("sla", "replay", "--config", "new.yaml")
    assert done.err == "3 tickets have a tier that new.yaml does not name\n"
    told = past.run("sla", "replay", "--config", "none.yaml", code=3).err
    assert "none.yaml: there is no such file" in told


def test_a_terminal_shows_how_far_it_is(past: Desk) -> None:
    (past.folder / "new.yaml").write_text(plan("always"))
    terminal = Terminal(past, "sla", "replay", "--config", "new.yaml")
    terminal.until("/3")
    terminal.until("solve")
    assert terminal.end()[1] == 0


# The real log: what counts is read from the file itself, and hours are summed date by date.


@pytest.fixture(scope="module")
def incidents(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with the 600 incidents under office hours."""
    desk = Desk(tmp_path_factory.mktemp("incidents")).begin()
    desk.config.write_text(plan("office", "regions: {city: City}\nchannels: {phone: 1, mail: 2, web: 3, person: 4}\n"))
    desk.run("import", "tickets", str(REAL), "--mapping", str(MAP))
    return desk.at("2026-11-22 00:00")


Span = tuple[datetime, datetime]
ENDED = ("Resolved", "Closed")
WAITING = ("Awaiting User Info", "Awaiting Vendor", "Awaiting Problem", "Awaiting Evidence")


def stories() -> Iterator[tuple[str, list[tuple[datetime, str]]]]:
    """Number, and (time, state) in order from its opening on, as the file says."""
    layout = "%d-%m-%Y %H:%M"
    with REAL.open(newline="") as file:
        tickets = defaultdict(list)
        for row in csv.DictReader(file):
            tickets[row["number"]].append(row)
    for number, rows in tickets.items():
        opened = datetime.strptime(rows[0]["opened_at"], layout)
        states = [
            (max(opened, datetime.strptime(row["sys_updated_at"], layout)), row["incident_state"]) for row in rows
        ]
        yield number, [(opened, "New"), *sorted(states, key=lambda each: each[0])]


def running(states: list[tuple[datetime, str]], pausing: tuple[str, ...]) -> list[Span]:
    """When the ticket was neither resolved nor waiting for one of these."""
    stretches = pairwise([*states, (datetime.max, "")])
    return [(since, until) for (since, state), (until, _next) in stretches if state not in (*ENDED, *pausing)]


def resolved(states: list[tuple[datetime, str]]) -> datetime:
    """When it was resolved for good."""
    last = max(index for index, (_at, state) in enumerate(states) if state not in ENDED)
    return states[last + 1][0]


def office(since: datetime, until: datetime) -> timedelta:
    """Time between 09:00 and 17:00 in Beijing, 01:00 and 09:00 UTC, on Mondays to Fridays."""
    total, day = timedelta(), since.replace(hour=0, minute=0)
    while day < until:
        if day.weekday() < 5:
            opens, closes = day.replace(hour=1), day.replace(hour=9)
            total += max(timedelta(), min(until, closes) - max(since, opens))
        day += timedelta(days=1)
    return total


def always(since: datetime, until: datetime) -> timedelta:
    return until - since


@needs_the_incidents
@pytest.mark.parametrize("hours", [office, always])
def test_the_real_log_against_a_plain_count(incidents: Desk, hours: Any) -> None:
    priority = dict(incidents.sql("SELECT number, priority FROM tickets"))
    kept: dict[str, list[int]] = {"answer": [0, 0], "solve": [0, 0]}
    for number, states in stories():
        for target, pausing, amount in (
            ("answer", WAITING, 1 if priority[number] in ("P1", "P2") else 4),
            ("solve", WAITING[:2], 24),
        ):
            # a second before it stopped: what is used up exactly then is kept
            before = resolved(states) - timedelta(seconds=1)
            spans = running(states, pausing)
            spent = sum((hours(a, min(b, before)) for a, b in spans if a < before), timedelta())
            kept[target][spent >= timedelta(hours=amount)] += 1
    text = incidents.config.read_text().replace("calendar: office", f"calendar: {hours.__name__}")
    found = rows(incidents, text)
    assert {target: list(row[3:5]) for target, row in found.items()} == kept
    assert min(map(min, kept.values())) > 20, "both must happen often enough to prove anything"
    attained = incidents.json("report", "attainment")
    assert {row["target"]: found[row["target"]][:3] for row in attained} == {
        row["target"]: (row["met"], row["missed"], row["running"]) for row in attained
    }


@needs_the_incidents
def test_both_attainments_are_printed(incidents: Desk) -> None:
    (incidents.folder / "always.yaml").write_text(
        incidents.config.read_text().replace("calendar: office", "calendar: always")
    )
    lines = incidents.run("sla", "replay", "--config", "always.yaml").out.splitlines()
    assert len(lines) == 3
    for line in lines[1:]:
        _tier, _target, met, missed, percent, would_met, would_missed, would_percent, change = line.split()
        assert int(met) + int(missed) == int(would_met) + int(would_missed) == 600
        assert float(percent) > float(would_percent)
        assert float(change) < 0


@needs_the_incidents
@pytest.mark.long
@pytest.mark.file
def test_a_hundred_thousand_tickets(incidents: Desk, tmp_path: Path) -> None:
    db = sqlite3.connect(incidents.database)
    db.execute("VACUUM INTO ?", (str(tmp_path / "many.db"),))
    db.close()
    multiply(tmp_path / "many.db", 167)
    policy, many = store.load(incidents.config, None), open_desk(tmp_path / "many.db")
    done: list[int] = []
    found, _unknown = replay(many, policy, None, None, datetime.now(UTC), done.append)
    many.close()
    assert sum(done) == 100_000
    assert {row.would.met + row.would.missed for row in found} == {600 * 167}


def multiply(path: Path, times: int) -> None:
    """So many of every ticket with all that replay reads, each with an identity of its own."""
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER journal_is_never_changed")
    count = db.execute("SELECT MAX(seq) FROM journal").fetchone()[0]
    for n in range(1, times):
        new = f"x{n:04d}"
        for table, own in (
            ("ticket", {"id": 1, "number": 1}),
            ("ticket_period", {"ticket_id": 1}),
            ("hold", {"id": 1, "ticket_id": 1}),
            ("clock", {"id": 1, "ticket_id": 1}),
            ("clock_period", {"clock_id": 1}),
            ("journal", {"seq": 0, "noun_id": 1}),
        ):
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            values = [
                f"'{new}' || {name}" if own.get(name) else f"{name} + {n * count}" if name in own else name
                for name in columns
            ]
            first = {"ticket": "number NOT LIKE 'x%'", "journal": f"seq <= {count} AND noun = 'ticket'"}
            key = next(name for name in columns if own.get(name))
            db.execute(
                f"INSERT INTO {table} SELECT {', '.join(values)} FROM {table}"
                f" WHERE {first.get(table, f'''{key} NOT LIKE 'x%' ''')}"
            )
    db.commit()
    db.close()
