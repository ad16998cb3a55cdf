"""Desks that several commands are tested at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.shop import MONEY, OUT, agree, visit
from tests.conftest import Desk, built_once
from tests.november import copied, live

DUTY = """
duty:
  calendar: office
  from: 2026-11-23
  days: 7
  engineers: [wang, Zhao Min]
  exceptions:
    2026-12-02: sun
"""


@built_once
def ticket(desk: Desk) -> Desk:
    """The example desk of Monday 2 March 2026, 10:00, with one ticket of 09:00, P3 in the city."""
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    return desk.at("2026-03-02 10:00")


@built_once
def rota(desk: Desk) -> Desk:
    """The example desk with three engineers on duty, a week each."""
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(DUTY)
    desk.run("engineer", "edit", "wang", "--phone", "13900000001", "--mail", "wang@example.invalid")
    desk.run("engineer", "edit", "zhao", "--phone", "13900000002")
    return desk


@built_once
def shop(desk: Desk) -> Desk:
    """A desk with a price list, and a ticket out of warranty at 09:00 of a Monday."""
    desk.config.write_text(desk.config.read_text().partition("\n# ---- The field")[0] + MONEY)
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "Example Clinic", *OUT)
    return desk.at("2026-03-02 10:00")


@built_once
def owing(shop: Desk) -> Desk:
    """The same desk; 140.00 are owed for the ticket."""
    agree(shop, "--minutes", "30")
    visit(shop, "--minutes", "30")
    return shop.at("2026-03-02 11:00")


@pytest.fixture
def unstaffed(empty: Desk) -> Desk:
    """A new desk with the example configuration and nobody in it."""
    return empty.begin()


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk that has lived through November: see `tests.november`."""
    return live(tmp_path_factory.mktemp("november"))


@pytest.fixture
def november(lived: Path, tmp_path: Path) -> Desk:
    """A copy of that desk, on 1 December at nine."""
    return copied(lived, tmp_path)
