"""A whole job in another language: what is printed is translated, what is kept and what programs read is the same.

The other language is English with accents, of `pseudo`: what has none was not translated.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from svcdesk.labels import LABELS
from tests import job, pseudo
from tests.conftest import Desk
from tests.nursery import Nursery

ENGLISH = {"SVCDESK_LANG": "en"}
READS = re.compile(
    r"(list|show|search|board|meanwhile|report|agenda|stock (list|moves|requests)|\S+ (list|show|find|on-duty|renewals)"
    r"|sla (explain|simulate)|receipt (owed|sum)|db|config|dispatch print)\b"
)
LISTS = re.compile(
    r"list|board|search|report|sla simulate|meanwhile|agenda|stock (list|moves|requests)|\S+ (list|find|renewals)"
)


class Spoken:
    """A desk where the job was done in a language, with each command and what it printed."""

    def __init__(self, folder: Path, program: Path | None, language: dict[str, str]) -> None:
        self._nursery = Nursery(program=program)
        self._desk, self._language = Desk(folder), language
        self.run("init", "--language", "en")
        (folder / "svcdesk.yaml").write_text(job.configuration())
        self._desk.run("config", "check")  # which publishes it on a server

    def run(self, *words: str) -> str:
        """What a command prints, on both streams."""
        env = self._desk.environment(SVCDESK_USER="wang", **self._language)
        _code, out, err = self._nursery.run(words, self._desk.folder, env, "")
        return (out + err).decode()

    def do(self, reading: bool) -> list[tuple[str, str]]:
        """Do the job, a step each minute, with what only reads or without it."""
        said, now = [], datetime.min
        for line in job.STEPS.strip().splitlines():
            if line[:4] == "2026":
                now = datetime.fromisoformat(line)
                continue
            self._desk.at(f"{now:%Y-%m-%d %H:%M}")
            now += timedelta(minutes=1)
            if reading or not READS.match(line):
                said.append((line, self.run(*shlex.split(line))))
        return said

    def kept(self) -> list[dict[str, Any]]:
        """All rows of all tables but what seals the others, which is chance."""
        rows = [json.loads(line) for line in self.lines("db", "export")]
        return [
            {**row, "row": {**row["row"], "hash": None}} for row in rows if row.get("table") not in (None, "sealed")
        ]

    def lines(self, *words: str) -> list[str]:
        """What a command prints, line by line; identities, which are chance, by the place where each comes first."""
        known: dict[str, str] = {}
        return re.sub(
            r"\b[0-9a-f]{24}\b", lambda found: known.setdefault(found[0], f"id {len(known)}"), self.run(*words)
        ).splitlines()

    def close(self) -> None:
        """End the process of its commands."""
        self._nursery.close()


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Spoken]:
    spoken = Spoken(tmp_path_factory.mktemp("english"), None, ENGLISH)
    spoken.do(reading=False)
    yield spoken
    spoken.close()


@pytest.fixture(scope="module")
def accented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Spoken, list[tuple[str, str]]]]:
    program = tmp_path_factory.mktemp("program")
    language = {"SVCDESK_LANG": pseudo.installed(program)["SVCDESK_LANG"]}
    spoken = Spoken(tmp_path_factory.mktemp("accented"), program, language)
    yield spoken, spoken.do(reading=True)
    spoken.close()


def names() -> set[str]:
    """The keys that the configuration chooses for its own things."""
    written = yaml.safe_load(job.configuration())
    sections = {key: value for key, value in written.items() if key != "desk" and isinstance(value, dict)}
    found = {str(key) for section in sections.values() for key in section}
    found.add("place")  # of a training
    found |= {target for tier in written["tiers"].values() for target in tier["targets"]}
    found |= {question for survey in written["surveys"].values() for question in survey["questions"]}
    return found | {part for machine in written["equipment"].values() for part in machine["warranty"]}


def test_what_is_printed_is_translated(accented: tuple[Spoken, list[tuple[str, str]]]) -> None:
    _spoken, said = accented
    same = r"'svcdesk[^']*'|\bsvcdesk( [a-z-]+)+|\S+\.(yaml|db)\b|(?<![\w-])--?[a-z][a-z-]*"
    same += r"|postgresql:\S+"
    same += rf"|\b({'|'.join(LABELS['ticket'])}) (?=\()"  # keys before their labels
    known = names() | {"wang", "zhao", "svcdesk"}
    found = {}
    for command, text in said:
        words = re.findall(r"(?<![\w-])[a-z]*[aeiou][a-z]*(?![\w-])", re.sub(same, " ", text))
        if left := set(words) - known:
            found[command] = left
    assert found == {}
    assert len(said) > 150


def test_people_read_names_for_keys(accented: tuple[Spoken, list[tuple[str, str]]]) -> None:
    """In sentences and on cards; what is listed has the keys that people type, what a refusal prints is to be typed."""
    _spoken, said = accented
    same = r"'svcdesk[^']*'|\bsvcdesk( [a-z-]+)+.*|(?<![\w-])--?[a-z][a-z-]*"
    unnamed = {"machine", "office", "always"}  # the key of a warranty, calendars: the configuration gives them no names
    found = {}
    for command, text in said:
        prose = "\n".join(line for line in text.splitlines() if not line.startswith("svcdesk:"))
        left = {word for word in re.findall(r"(?<![\w-])[a-z]+(?![\w-])", re.sub(same, " ", prose)) if word in names()}
        left |= set(re.findall(r"\b\d+m\b", prose))  # a length as the configuration writes it
        if not LISTS.match(command) and left - unnamed:
            found[command] = left - unnamed
    assert found == {}


def test_what_is_kept_does_not_depend_on_the_language(
    english: Spoken, accented: tuple[Spoken, list[tuple[str, str]]]
) -> None:
    assert accented[0].kept() == english.kept()


def test_what_programs_read_does_not_depend_on_the_language(
    english: Spoken, accented: tuple[Spoken, list[tuple[str, str]]]
) -> None:
    compared = 0
    for command in dict.fromkeys(filter(READS.match, job.STEPS.splitlines())):
        first, second = (each.lines(*shlex.split(command), "--json") for each in (english, accented[0]))
        if first[0] in ("[", "{", "[]"):
            assert first == second, command
            compared += 1
    assert compared > 50
