"""A laptop that dies in the middle of a sync: whatever it was doing, each thing that was typed is done once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.field.laptops import office_of, take
from tests.killing import Storm

TYPED = 12


def die(tmp_path: Path, deaths: int, seed: int) -> None:
    office = office_of(tmp_path / "office")
    laptop = take(office, tmp_path / "laptop", "wang")
    (laptop.folder / "photo.jpg").write_bytes(b"a photo")
    laptop.run("attachment", "add", "1", "photo.jpg")
    for count in range(TYPED):
        laptop.run("note", "1", f"word {count}")
    laptop.run("log", "seen on the way", "-c", "示例诊所")
    storm = Storm(laptop, seed, 0.1, 0.7)
    for death in range(deaths):
        storm.kill("field", "sync")
        laptop.run("note", "1", f"after death {death}")
    laptop.run("field", "sync")
    assert laptop.run("field", "outbox").err == "the office has heard everything\n"
    told = [entry["data"]["text"] for entry in office.json("show", "1")["timeline"] if entry["event"] == "noted"]
    assert sorted(told) == sorted(
        [f"word {count}" for count in range(TYPED)] + [f"after death {death}" for death in range(deaths)]
    )
    assert office.events().count("file attached") == 1
    assert [row["number"] for row in office.json("list", "--state", "all")].count("SD-000004") == 1
    assert len(office.json("list", "--state", "all")) == 4
    for desk in (office, laptop):
        assert desk.run("db", "check", "--replay").out == f"{desk.called} is sound\n"
    assert sorted(each.name for each in laptop.folder.iterdir() if "field-" in each.name) == []


def test_a_laptop_dies_in_the_middle(tmp_path: Path) -> None:
    die(tmp_path, 5, 1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_a_laptop_dies_all_the_time(tmp_path: Path, seed: int) -> None:
    die(tmp_path, 25, seed)
