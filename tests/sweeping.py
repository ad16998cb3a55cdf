"""A desk whose promises have escalation steps, and what its sweeps did."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from tests.conftest import Desk

# Monday 23 November 2026; 4 h from 09:00 are half used at 11:00, three quarters at 12:00, and due at 13:00.
CONFIG = """\
desk: {timezone: Asia/Shanghai, name: Example Service Centre}
defaults: {priority: P3}
priorities: {P1: {name: Critical}, P2: {name: High}, P3: {name: Normal}}
calendars:
  office: {hours: {mon-fri: "09:00-17:00"}}
levels: {1: Site team, 2: Service centre, 3: Research}
kinds: {fault: {name: Fault}, special: {name: Special, skill: nobody-knows-it}}
holds: {customer: waiting for the customer}
tiers:
  standard:
    calendar: office
    targets:
      solve:
        name: Solved
        starts: logged
        stops: [resolved]
        within: 4h
        escalate: STEPS
"""
TELL = """\
notify: {command: [./tell.sh]}
recipients: {head: {name: Head of service}, boss: {}}
duty: {calendar: office, from: 2026-11-23, engineers: [wang, zhao]}
"""
# appends what it reads as one line, in one write; whoever called it may be killed before there is a line
TELL_SH = "#!/bin/sh\nread -r line && printf '%s\\n' \"$line\" >> told.jsonl\n"


def at(time_of_day: str) -> str:
    """That time of the day on which everything happens."""
    return f"2026-11-23 {time_of_day}"


def make(folder: Path, steps: str, more: str = "", tickets: int = 1) -> Desk:
    """A desk whose tickets were all logged at 09:00, the first of them given to Wang."""
    desk = Desk(folder).at(at("08:00")).begin()
    desk.config.write_text(CONFIG.replace("STEPS", steps) + more, encoding="utf-8")
    desk.run("engineer", "add", "Wang Lin", "--login", "wang", "--phone", "13900000001")
    desk.run("engineer", "add", "Zhao Min", "--login", "zhao")
    for number in range(tickets):
        desk.at(at("09:00")).run("log", f"fault {number}", "-c", "Example Clinic")
    if tickets:
        desk.run("assign", "1", "wang")
    write_program(desk, TELL_SH)
    return desk


def write_program(desk: Desk, text: str) -> None:
    """The program that tells people."""
    program = desk.folder / "tell.sh"
    program.write_text(text, encoding="utf-8")
    program.chmod(0o755)


def told(desk: Desk) -> list[dict[str, Any]]:
    """The documents that the program has read."""
    file = desk.folder / "told.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def taken(desk: Desk) -> Counter[tuple[str, int]]:
    """How often the journal says that a step was taken: (ticket, percent) → times."""
    rows = desk.counted(
        "SELECT t.number, json_extract(j.data, '$.percent') FROM journal j JOIN ticket t ON t.id = j.noun_id"
        " WHERE j.kind = 'time used'",
    )
    return Counter((number, percent) for number, percent in rows)
