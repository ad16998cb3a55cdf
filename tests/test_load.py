"""Sixteen people at one desk all day: no error that they would see, no update lost, numbers without gaps."""

from __future__ import annotations

import json
import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import pytest

from tests.conftest import Desk
from tests.nursery import _be, _modules

PEOPLE = 16
MINUTES = 10
SHARED = 4  # tickets that everybody works on
# what somebody may be told because another was faster
FASTER = (
    "is on hold already",
    "is on hold since",
    "is not on hold",
    "'s already",
    "has been sent for",
    "says so already",
)


class Told(NamedTuple):
    """A command that somebody gave, and what they were told."""

    words: list[str]
    code: int
    out: str
    err: str


def person(desk: Desk, who: int, end: float, least: int) -> Iterator[Told]:
    """What one person does, until the end, but so many commands at least."""
    chance, own, count = random.Random(who), list[str](), 0
    while count < least or time.monotonic() < end:
        count += 1
        shared = str(chance.randint(1, SHARED))
        ticket = chance.choice([*own, shared])
        told = command(
            desk,
            who,
            *chance.choice(
                (
                    ("log", f"call {count}", "-c", f"Client {who}", "-t", f"1380000{who:04}", "--json"),
                    ("note", shared, f"note {who}-{count}"),
                    ("stock", "receive", "fuse", "1", "--to", "warehouse"),
                    ("assign", shared, chance.choice(("Wang", "Zhao", "Sun"))),
                    ("hold", ticket, "--reason", chance.choice(("parts", "customer"))),
                    ("resume", ticket),
                    ("dispatch", "order", ticket, "--engineer", "Wang"),
                    ("list", "--json"),
                    ("show", ticket, "--json"),
                    ("report", chance.choice(("overdue", "workload", "holds", "daily")), "--json"),
                )
            ),
        )
        if told.words[0] == "log" and told.code == 0:
            own.append(json.loads(told.out)["number"])
        yield told


def command(desk: Desk, who: int, *words: str) -> Told:
    """A command in a process of its own, forked from this one."""
    out, err = desk.folder / f"{who}.out", desk.folder / f"{who}.err"
    for file in (out, err):
        file.write_bytes(b"")
    wanted = {"argv": ["svcdesk", *words], "cwd": str(desk.folder), "streams": [os.devnull, str(out), str(err)]}
    child = os.fork()
    if not child:
        try:
            _be({**wanted, "env": desk.environment(SVCDESK_USER=f"u{who}")})
        finally:
            os._exit(70)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return Told([*words], code, out.read_text(), err.read_text())


def together(desk: Desk, seconds: float, least: int) -> list[Told]:
    """What all of them did, each in a process of their own."""
    for module in _modules():
        import_module(module)
    end, files, children = time.monotonic() + seconds, [desk.folder / f"{who}.json" for who in range(PEOPLE)], []
    for who, file in enumerate(files):
        if child := os.fork():
            children.append(child)
            continue
        try:
            file.write_text(json.dumps([told._asdict() for told in person(desk, who, end, least)]))
            os._exit(0)
        finally:
            os._exit(1)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * PEOPLE
    return [Told(**each) for file in files for each in json.loads(file.read_text())]


def busy(desk: Desk, seconds: float, least: int) -> None:
    for number in range(SHARED):
        desk.run("log", f"shared {number}", "-c", "Shared")
    told = together(desk, seconds, least)
    for each in told:
        assert each.code == 0 or (each.code == 1 and any(words in each.err for words in FASTER)), each
    done = [each for each in told if each.code == 0]
    logged = sorted(json.loads(each.out)["number"] for each in done if each.words[0] == "log")
    assert logged == [f"SD-{number:06}" for number in range(SHARED + 1, SHARED + 1 + len(logged))]
    assert [each["number"] for each in desk.json("list", "--state", "all", "--sort", "number")[SHARED:]] == logged
    events = Counter[Any]()
    notes = []
    for number in range(1, SHARED + 1):
        shown = desk.json("show", str(number))
        events.update((number, each["event"]) for each in shown["timeline"])
        notes += [each["data"]["text"] for each in shown["timeline"] if each["event"] == "noted"]
        last = [each for each in shown["timeline"] if each["event"] in ("held", "resumed")][-1:]
        assert (shown["state"] == "held") == (last != [] and last[0]["event"] == "held")
    assert sorted(notes) == sorted(each.words[2] for each in done if each.words[0] == "note")
    received = sum(each.words[:2] == ["stock", "receive"] for each in done)
    assert sum(row["quantity"] for row in desk.json("stock", "list")) == received
    for verb, event in (("hold", "held"), ("resume", "resumed"), ("dispatch", "ordered")):
        for number in range(1, SHARED + 1):
            given = sum(each.words[0] == verb and f" {number} " in f" {' '.join(each.words)} " for each in done)
            assert events[number, event] == given, (number, event)
    for each in done:
        if "--json" in each.words:
            json.loads(each.out)
    assert desk.run("db", "check").out.endswith("is sound\n")


def test_a_busy_moment(desk: Desk) -> None:
    busy(desk, 0, 5)


@pytest.mark.long
def test_a_busy_day(desk: Desk) -> None:
    busy(desk, MINUTES * 60, 5)
