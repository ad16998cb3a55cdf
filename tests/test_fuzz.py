"""Nothing is let in: hostile words and files for every command, in a pipe and on a terminal; see `tests/fuzz.py`."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.fuzz import CASHIER, Fuzz, Lines, commands, fresh, furnish

HOUR = 3600
ON_DESK = 250  # lines for one desk: what was let in early may do harm late
KEYS = "1\nx\n\nyes\n2\n"
EACH = 3  # of the commands the short run takes one in so many


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("fuzz")).begin().at("2026-03-02 09:00")
    return furnish(desk).folder


def sound(desk: Desk) -> None:
    assert desk.run("db", "check", code=None).out.endswith("is sound\n")


def test_hostile_words(base: Path, tmp_path: Path) -> None:
    """A line for one command in three; by a colleague who may take no money for every second of these."""
    fuzz, lines = Fuzz(fresh(base, tmp_path / "desk")), Lines(1)
    for number, command in enumerate([*commands()][::EACH]):
        fuzz.run(lines.of(command)._replace(actor=CASHIER if number % 2 else "zhao"))
    for command in (("log",), ("dispatch", "record")):
        fuzz.on_terminal(lines.of(command)._replace(words=(*command, *(["1"] if command[1:] else []))), KEYS)
    sound(fuzz.desk)


@pytest.mark.long
def test_hostile_words_for_an_hour(base: Path, tmp_path: Path) -> None:
    end, seed = time.monotonic() + HOUR, 100
    while time.monotonic() < end:
        fuzz, lines = Fuzz(fresh(base, tmp_path / "desk")), Lines(seed)
        everything = [*commands()]
        for _each in range(ON_DESK):
            line = lines.of(lines.random.choice(everything))
            line = line._replace(actor=lines.random.choice((CASHIER, CASHIER, "zhao")))
            if lines.random.random() < 0.03:
                fuzz.on_terminal(line, KEYS)
            else:
                fuzz.run(line)
        sound(fuzz.desk)
        seed += 1
