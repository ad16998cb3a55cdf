"""A laptop whose disk is full: nothing lies there, and the command says that it failed."""

from __future__ import annotations

import resource
import signal
import subprocess
from pathlib import Path

from tests.conftest import PROGRAM
from tests.field.laptops import Laptop, office_of


def test_a_copy_that_has_no_room_is_not_said_to_be_taken(tmp_path: Path) -> None:
    office = office_of(tmp_path / "office")
    folder = tmp_path / "laptop"
    folder.mkdir()
    room = office.config.stat().st_size - 1

    def cramp() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    done = subprocess.run(
        [*PROGRAM, "field", "take", str(office.place)],
        cwd=folder,
        env=Laptop(folder, "wang").environment(),
        preexec_fn=cramp,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    assert (done.returncode, done.stdout) == (1, ""), done
    assert "it was done" not in done.stderr
    assert [*folder.iterdir()] == []
