"""Sweeps and imports that a full disk stops after some of their transactions: what is done is said, and what is not."""

from __future__ import annotations

import re
import resource
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk
from tests.sweeping import at, make

pytestmark = pytest.mark.file  # whose disk is this machine's


def in_little_room(desk: Desk, room: int, *words: str) -> subprocess.CompletedProcess[str]:
    """A command while no file may have more bytes than `room`: what is written ahead has no more place then."""
    return subprocess.run(
        [*PROGRAM, *words],
        cwd=desk.folder,
        env=desk.environment(),
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )


def test_an_import_says_how_far_it_came(desk: Desk) -> None:
    names = "".join(f"Customer {number}\n" for number in range(1_500))
    (desk.folder / "c.csv").write_text("name\n" + names, encoding="utf-8")
    stopped = in_little_room(desk, 900_000, "import", "customers", "c.csv")
    assert stopped.returncode == 3
    assert "Traceback" not in stopped.stderr
    [(done, rows)] = re.findall(r"^(\d+) of (\d+) rows are in; import the file again to go on", stopped.stderr, re.M)
    assert 0 < int(done) < 1_500
    known = desk.json("customer", "list")
    assert (len(known), int(rows)) == (int(done), 1_500)
    again = desk.run("import", "customers", "c.csv").out
    assert f"{1_500 - int(done)} added, 0 changed; {done} known already" in again


def test_a_sweep_says_what_it_has_done(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 25%, note: a}, {at: 50%, level: up}]", tickets=8)
    stopped = in_little_room(desk.at(at("12:00")), 300_000, "sla", "sweep")
    assert stopped.returncode == 3
    taken = desk.sql("SELECT COUNT(*) FROM escalation")[0][0]
    assert 0 < taken < 16
    assert len(stopped.stdout.splitlines()) == taken
    assert "what was done until then stays done" in stopped.stderr or "cannot be read or written" in stopped.stderr
    assert len(desk.run("sla", "sweep").out.splitlines()) == 16 - taken
