"""What is longer than the screen goes through the pager; escapes reach only who shows them as colours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.terminal import Terminal, printed


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("pager")).at("2026-03-02 09:00").begin()
    for _ in range(6):
        desk.run("log", "打印机卡纸", "-c", "Cedar")
    return desk


def pager(folder: Path, *, name: str = "less") -> str:
    """A pager that marks what it gets, and says with which LESS it was called."""
    path = folder / name
    path.write_text('#!/bin/sh\necho "[$LESS]"\nsed -e "s/\\x1b/ESC/g" -e "s/^/| /"\n')
    path.chmod(0o755)
    return str(path)


def shown(desk: Desk, *words: str, lines: int = 5, term: str = "xterm", **env: str) -> str:
    return printed(desk, *words, TERM=term, COLUMNS="100", LINES=str(lines), **env)


def test_what_fits_is_not_paged(desk: Desk, tmp_path: Path) -> None:
    assert "| " not in shown(desk, "list", "--limit", "0", lines=30, PAGER=pager(tmp_path))


def test_colours_reach_a_pager_that_shows_them(desk: Desk, tmp_path: Path) -> None:
    less = pager(tmp_path)
    paged = shown(desk, "list", "--limit", "0", PAGER=less)
    assert paged.startswith("[FRX]\n| ESC[1mnumber")
    assert paged.count("打印机卡纸") == 6
    assert "ESC" in shown(desk, "list", "--limit", "0", PAGER=less, LESS="-iR")
    assert "ESC" in shown(desk, "list", "--limit", "0", PAGER=f"{less} -R", LESS="X")


@pytest.mark.parametrize("less", ["", "FX", "-P prompt-R"])
def test_no_escapes_reach_one_that_does_not(desk: Desk, tmp_path: Path, less: str) -> None:
    paged = shown(desk, "list", "--limit", "0", PAGER=pager(tmp_path), LESS=less)
    assert "| number" in paged
    assert "ESC" not in paged
    assert "\x1b" not in paged
    assert "ESC" not in shown(desk, "list", "--limit", "0", PAGER=pager(tmp_path, name="more"))


@pytest.mark.parametrize("named", ["", "cat", "no-such-pager", "'unbalanced"])
def test_without_a_pager_it_is_printed(desk: Desk, named: str) -> None:
    assert shown(desk, "list", "--limit", "0", PAGER=named).count("打印机卡纸") == 6


def test_a_terminal_that_cannot_move_its_cursor_is_not_paged(desk: Desk, tmp_path: Path) -> None:
    assert "| " not in shown(desk, "list", "--limit", "0", term="dumb", PAGER=pager(tmp_path))


def test_a_page_is_not_paged(desk: Desk, tmp_path: Path) -> None:
    assert "| " not in shown(desk, "list", "--format", "html", PAGER=pager(tmp_path))


def test_cards_are_paged_too(desk: Desk, tmp_path: Path) -> None:
    assert "| " in shown(desk, "show", "1", PAGER=pager(tmp_path))
    assert "| " in shown(desk, "show", "1", "--json", PAGER=pager(tmp_path))


def test_leaving_the_pager_early_is_quiet(desk: Desk, tmp_path: Path) -> None:
    leaves = tmp_path / "less"
    leaves.write_text("#!/bin/sh\nhead -c 40\n")
    leaves.chmod(0o755)
    assert "rror" not in shown(desk, "list", "--limit", "0", "--format", "jsonl", PAGER=str(leaves))


@pytest.mark.skipif(not os.path.exists("/usr/bin/less"), reason="less is not installed")
def test_a_real_less_is_left_with_q(desk: Desk) -> None:
    os.environ["LINES"] = "5"
    try:
        terminal = Terminal(desk, "list", "--limit", "0", columns=100)
    finally:
        del os.environ["LINES"]
    terminal.until("SD-00000")
    terminal.press("q")
    text, code = terminal.end()
    assert code == 0
    assert "rror" not in text
