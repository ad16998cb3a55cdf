"""What a shell offers while a word is typed: what the desk knows, quoted as bash takes it, and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("complete")).at("2026-03-02 09:00").begin()
    desk.run("engineer", "add", "Wang Lin", "--login", "wang")
    desk.run("engineer", "add", "王 小明")
    desk.run("engineer", "add", "Ada", "--login", "ada")
    desk.run("engineer", "edit", "Ada", "--left")
    desk.run("log", "打印机卡纸", "-c", "郑州顺达运输", "-t", "13800000001")
    desk.run("log", "dark screen", "-c", "Cedar & Sons", "-p", "P1")
    desk.run("log", "over", "-c", "Cedar & Sons")
    desk.run("equipment", "add", "HK-20260117", "--kind", "printer", "--customer", "Cedar & Sons")
    desk.run("cancel", "3", "-r", "x")
    return desk


def offered(desk: Desk, *words: str, shell: str = "bash") -> list[str]:
    """What is offered for the last of the words, which is being typed."""
    if shell == "bash":
        env: dict[str, Any] = {"COMP_WORDS": "\n".join(("svcdesk", *words)), "COMP_CWORD": str(len(words))}
    else:
        env = {"_TYPER_COMPLETE_ARGS": " ".join(("svcdesk", *words)), "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    done = desk.run(_SVCDESK_COMPLETE=f"complete_{shell}", **env)
    assert done.err == ""
    return done.out.split("\n")[:-1] if done.out.strip() else []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("show", ""), ["2", "1"]),
        (("note", "1", "x", "--event", "opi"), ["opinion"]),
        (("show", "SD-000001"), ["SD-000001"]),
        (("close", "1", ""), ["2", "1"]),
        (("show", "3"), []),
        (("assign", "1", ""), ["2", "1", "wang", r"王\ 小明"]),
        (("list", "--engineer", ""), ["wang", r"王\ 小明"]),
        (("list", "--engineer", "Wang"), ["wang"]),
        (("list", "--engineer", "'王"), ["王 小明"]),
        (("engineer", "edit", "王"), [r"王\ 小明"]),
        (("list", "--customer", ""), [r"Cedar\ \&\ Sons", "郑州顺达运输"]),
        (("list", "--customer", "顺达"), ["郑州顺达运输"]),
        (("log", "x", "-c", "ced"), [r"Cedar\ \&\ Sons"]),
        (("log", "x", "--serial", "hk"), ["HK-20260117"]),
        (("list", "--state", "c"), ["closed", "cancelled"]),
        (("dispatch", "fail", "1", "--why", "ab"), ["absent"]),
        (("list", "--region", "ci"), ["city"]),
        (("hold", "1", "--reason", "par"), ["parts"]),
        (("cancel", "1", "--reason", "par"), []),
    ],
    ids=str,
)
def test_what_is_offered(desk: Desk, words: tuple[str, ...], found: list[str]) -> None:
    assert offered(desk, *words) == found


def test_fish_says_what_a_value_means(desk: Desk) -> None:
    assert offered(desk, "show", "1", shell="fish") == ["1\t打印机卡纸 (郑州顺达运输)"]


@pytest.mark.file
@pytest.mark.parametrize("state", ["no desk", "no configuration", "damaged", "older"])
def test_a_desk_that_cannot_be_read_has_nothing_to_offer(desk: Desk, tmp_path: Path, state: str) -> None:
    other = Desk(tmp_path)
    if state != "no desk":
        other.database.write_bytes(desk.database.read_bytes() if state != "damaged" else b"no database at all")
    if state != "no configuration":
        other.config.write_text(desk.config.read_text())
    if state == "older":
        with closing(sqlite3.connect(other.database)) as db:
            db.execute("PRAGMA user_version = 1")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    assert offered(other, "show", "") == []
    assert offered(other, "list", "--customer", "") == []
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("lost", ["desk", pytest.param("configuration", marks=pytest.mark.file)])
def test_where_half_a_desk_is_nothing_is_offered_and_nothing_said(desk: Desk, tmp_path: Path, lost: str) -> None:
    other = desk.copied(tmp_path)
    if lost == "desk":
        other.lose()
    else:
        other.config.unlink()
    assert offered(other, "show", "") == []
    assert offered(other, "list", "--customer", "") == []
