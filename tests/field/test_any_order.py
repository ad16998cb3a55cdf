"""Two laptops and an office that type at random, cut off at random: in the end one desk, as if all had typed there.

What the office refused is left out of that desk; it is listed. What is not refused stands at its own time, whoever was
heard of first.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.desk import outbox
from svcdesk.desk.field import copies, wire
from svcdesk.sla import read_stamp
from tests.conftest import Desk
from tests.field.laptops import Laptop, office_of, take

# what they type about a ticket; {n} is its number
AWAY = (
    ("note", "{n}", "seen"),
    ("hold", "{n}", "-r", "parts"),
    ("resume", "{n}"),
    ("dispatch", "depart", "{n}"),
    ("dispatch", "arrive", "{n}"),
    ("dispatch", "record", "{n}", "-f", "jam", "-c", "worn", "-a", "cleaned", "-r", "works", "-m", "20"),
    ("dispatch", "finish", "{n}"),
    ("stock", "issue", "roller", "1", "--from", "{me}", "--ticket", "{n}"),
    ("resolve", "{n}", "-c", "worn", "-s", "cleaned"),
    ("reopen", "{n}", "-r", "again"),
    ("note", "{n}", "told them", "--event", "answered"),
    ("consent", "{n}", "--to", "removal", "--by", "王老师", "--how", "phone"),
)
OFFICE = (
    ("note", "{n}", "they called"),
    ("assign", "{n}", "Wang Lin"),
    ("assign", "{n}", "Zhao Min"),
    ("hold", "{n}", "-r", "customer"),
    ("resume", "{n}"),
    ("classify", "{n}", "-p", "P1"),
    ("classify", "{n}", "-p", "P4"),
    ("dispatch", "cancel", "{n}", "-r", "not needed"),
    ("dispatch", "order", "{n}", "-e", "Wang Lin"),
    ("cancel", "{n}", "-r", "no more"),
    ("stock", "receive", "roller", "2", "--to", "Wang Lin"),
)
NAMES = {"wang": "Wang Lin", "zhao": "Zhao Min"}


class Said:
    """Something that somebody typed and their desk took: at that minute, about the ticket of that summary."""

    def __init__(self, minute: int, who: str, words: tuple[str, ...], ticket: str) -> None:
        self.minute, self.who, self.words, self.ticket = minute, who, words, ticket
        self.op = ""


class World:
    """The office and its two laptops, and what was taken down of all that was typed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.office = office_of(folder / "office")
        self.whole = self.office.copied(folder / "whole")  # where all will be typed in the order of its time
        self.laptops = {login: take(self.office, folder / login, login) for login in NAMES}
        self.said: list[Said] = []
        self.numbers = {"打印机卡纸": "SD-000001", "no sound": "SD-000002", "too slow": "SD-000003"}
        self.refused: set[str] = set()

    def live(self, minutes: int) -> None:
        for minute in range(1, minutes + 1):
            self._at(minute)
            who = self.chance.choice(["wang", "wang", "zhao", "office"])
            if self.chance.random() < 0.1 and who != "office":
                self._sync(self.laptops[who])
            elif self.chance.random() < 0.1 and who != "office":
                self._cut(self.laptops[who], minute)
            else:
                self._type(minute, who)
        self._at(minutes + 1)
        for login in self.chance.sample(sorted(NAMES), 2):
            for _twice in range(2):
                self._sync(self.laptops[login])

    def _at(self, minute: int) -> None:
        for desk in (self.office, *self.laptops.values()):
            desk.at(moment(minute))

    def _type(self, minute: int, who: str) -> None:
        desk = self.laptops.get(who, self.office)
        if self.chance.random() < 0.12:
            words: tuple[str, ...] = ("log", f"call {minute}", "-c", "示例诊所")
            ticket = f"call {minute}"
        else:
            words = self.chance.choice(AWAY if who in NAMES else OFFICE)
            there = {row["summary"] for row in desk.json("list", "--state", "all")}
            ticket = self.chance.choice(sorted(there & {*self.numbers}) or [""])
        said = Said(minute, who, words, ticket)
        typed = self._words(said, self.numbers.get(ticket, ""))
        if desk.run(*typed, code=None).code:
            return
        if isinstance(desk, Laptop):
            ((said.op,),) = desk.sql("SELECT op FROM field_entry ORDER BY seq DESC LIMIT 1")
        if words[0] == "log":
            found = [row["number"] for row in desk.json("list", "--state", "all") if row["summary"] == ticket]
            self.numbers[ticket] = found[0]
        self.said.append(said)

    def _words(self, said: Said, number: str) -> list[str]:
        return [word.format(n=number, me=NAMES.get(said.who, "")) for word in said.words]

    def _sync(self, laptop: Laptop) -> None:
        laptop.run("field", "sync")

    def _cut(self, laptop: Laptop, minute: int) -> None:
        """The line breaks after the office has heard some of it: nobody on the laptop hears an answer."""
        now = read_stamp(moment(minute))
        with laptop.opened() as db, self.office.opened() as there:
            waiting = outbox.waiting(db)
            lines = [wire.beginning(outbox.copy(db), waiting)]
            lines += [wire.written(each, copies.content(db)) for each in waiting]
            heard = lines[: self.chance.randrange(len(lines)) + 1]
            assert len([*wire.answers(there, policy(self.office), laptop.login, heard, lambda: now)]) == len(heard)

    def story(self) -> str:
        """What was typed, line by line, for whoever looks for what went wrong."""
        lines = ([str(said.minute), said.who, *said.words, said.ticket, said.op] for said in self.said)
        return "\n".join(map(" ".join, lines))

    def typed_in_one(self) -> list[Said]:
        """Type all that the office has not refused in the desk that had no laptops; what that one refuses."""
        listed = {op for (op,) in self.office.sql("SELECT op FROM field_entry WHERE refused IS NOT NULL")}
        self.refused = listed
        numbers = {"打印机卡纸": "SD-000001", "no sound": "SD-000002", "too slow": "SD-000003"}
        against = []
        for said in self.said:
            if said.op in listed:
                continue
            self.whole.at(moment(said.minute))
            actor = said.who if said.who in NAMES else "tester"
            done = self.whole.run(
                *self._words(said, numbers.get(said.ticket, "?")), code=None, SVCDESK_USER=actor
            )  # fmt: skip
            if done.code:
                against.append(said)
            elif said.words[0] == "log":
                rows = self.whole.json("list", "--state", "all")
                numbers[said.ticket] = next(row["number"] for row in rows if row["summary"] == said.ticket)
        self.whole.at(self.office.now)
        return against


def moment(minute: int) -> str:
    return f"2026-03-02T{minute // 60:02}:{minute % 60:02}:00Z"


def policy(desk: Desk) -> Policy:
    return _policy(desk.config.read_text(encoding="utf-8"), desk.config)


@cache
def _policy(_text: str, path: Path) -> Policy:
    return Policy(compile_file(path))


def known(desk: Desk) -> dict[str, Any]:
    """What a desk knows: of each ticket all but numbers and when it learnt it, and where the parts are."""
    found: dict[str, Any] = {}
    for row in desk.json("list", "--state", "all"):
        shown = desk.json("show", row["number"])
        if row["summary"] in found:
            continue
        found[row["summary"]] = {
            **{
                key: shown[key]
                for key in ("state", "priority", "engineer", "customer", "cause", "solution", "ended_at")
            },
            **{key: shown[key] for key in ("holds", "visits", "calls", "opened_at")},
            "clocks": [
                [clock[key] for key in ("target", "due_at", "outcome", "stopped_by", "stopped_at", "missed_at", "held")]
                for clock in shown["clocks"]
            ],
            "timeline": sorted(told(shown["timeline"])),
        }
    found["stock"] = desk.json("stock", "list")
    return found


def told(timeline: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    for entry in timeline:
        if entry["event"] not in ("undone", "promises missed") and not entry["taken_back"]:
            yield entry["at"], entry["actor"], entry["event"]


def differing(one: Any, other: Any) -> Any:
    """Where two of them differ: the keys with both values, where they have keys."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: (one[key], other.get(key)) for key in one if one[key] != other.get(key)}
    return one, other


def check(folder: Path, seed: int) -> None:
    world = World(folder, seed)
    world.live(60)
    against = world.typed_in_one()
    assert world.office.run("db", "check", "--replay").out == f"{world.office.called} is sound\n"
    assert len(world.office.json("field", "conflicts")) == len(world.refused)
    left = {said.ticket for said in against} | ({"stock"} if against else set())  # that desk could not be told all
    one, other = known(world.office), known(world.whole)
    wrong = [key for key in one if key not in left and one[key] != other.get(key)]
    assert [differing(one[key], other.get(key)) for key in wrong] == [], world.story()


@pytest.mark.parametrize("seed", range(3))
def test_they_end_as_one_desk(tmp_path: Path, seed: int) -> None:
    check(tmp_path, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 150))
def test_they_end_as_one_desk_fifty_times(tmp_path: Path, seed: int) -> None:
    check(tmp_path, seed)
