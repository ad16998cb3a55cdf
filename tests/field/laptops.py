"""An office and its laptops: each a desk of its own, at the same moment."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from tests.conftest import Desk


class Laptop(Desk):
    """A folder with what an engineer took along: a file, wherever the office's desk is."""

    def __init__(self, folder: Path, login: str) -> None:
        super().__init__(folder)
        self.login = login

    @property
    def place(self) -> Path:
        return self.database

    def environment(self, **more: str) -> dict[str, str]:
        env = super().environment(**{"SVCDESK_USER": self.login, **more})
        env.pop("SVCDESK_DB", None)
        return env


def office_of(folder: Path) -> Desk:
    """An office with two engineers, a planner, customers with machines, spare parts, two visits that are ordered."""
    return _office().copied(folder)


@cache
def _office() -> Desk:
    """That office, made once by each process of the tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    desk = Desk(folder).begin().at("2026-03-02 08:00")
    for line in LIFE.strip().splitlines():
        desk.run(*line.strip().split("|"))
    return desk


def take(office: Desk, folder: Path, login: str, *words: str) -> Laptop:
    """The laptop of that engineer, with a fresh copy of the office's desk."""
    folder.mkdir()
    laptop = Laptop(folder, login)
    laptop.at(office.now)
    laptop.run("field", "take", str(office.place), *words)
    return laptop


def at(now: str, *desks: Desk) -> None:
    """Let it be that moment everywhere."""
    for desk in desks:
        desk.at(now)


def facts(desk: Desk, number: str) -> dict[str, Any]:
    """What a desk knows of a ticket, without when it learnt it."""
    shown: dict[str, Any] = desk.json("show", number)
    for entry in shown["timeline"]:
        del entry["recorded_at"]
    for clock in shown["clocks"]:
        del clock["entered_at"]
    for file in shown["attachments"]:
        del file["path"]
    return shown


LIFE = """
engineer|add|Wang Lin|--login|wang|--station|centre|--skill|printer
engineer|add|Zhao Min|--login|zhao|--station|centre
customer|add|示例诊所|--phone|13800000001|--address|1 Example Road
customer|add|Sample School|--phone|13800000002
equipment|add|PR-1|--kind|printer|--customer|示例诊所
equipment|add|PR-2|--kind|printer|--customer|Sample School
stock|receive|roller|10|--to|Wang Lin
stock|receive|roller|4|--to|Zhao Min
log|打印机卡纸|--customer|示例诊所|--serial|PR-1
log|no sound|--customer|Sample School|--serial|PR-2
log|too slow|--customer|Sample School
assign|1|Wang Lin
assign|2|Zhao Min
dispatch|order|1
dispatch|order|2
"""
