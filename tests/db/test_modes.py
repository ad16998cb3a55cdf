"""Who may read the files of a desk: its owner alone; in a folder of a group its members, who share all of it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.db.test_restore import dying

pytestmark = pytest.mark.file


def modes(folder: Path) -> dict[str, str]:
    """The modes of what belongs to the desk, by the name's beginning."""
    found = {"attached": ""}
    for path in (folder, *folder.rglob("*")):
        mode = oct(path.stat().st_mode & 0o7777)[2:]
        if path.parent.name == "svcdesk.db.files":
            found["attached"] = mode
        elif path.name.startswith("svcdesk.db"):
            found[path.name] = mode
    return found


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        (0o755, {"svcdesk.db": "600", "svcdesk.db.files": "700", "attached": "400"}),
        (0o2770, {"svcdesk.db": "660", "svcdesk.db.files": "2770", "attached": "440"}),
    ],
    ids=["own", "group"],
)
def test_modes(empty: Desk, folder: int, expected: dict[str, str]) -> None:
    empty.folder.chmod(folder)
    empty.run("init")
    empty.run("log", "a fault", "-c", "A")
    (empty.folder / "photo.jpg").write_bytes(b"a photo")
    empty.run("attachment", "add", "1", "photo.jpg")
    assert modes(empty.folder) == expected
    empty.run("db", "backup", ".")
    [kept] = empty.folder.glob("svcdesk-*Z")
    assert kept.stat().st_mode & 0o077 == 0
    before = modes(empty.folder)["svcdesk.db"]
    empty.run("db", "restore", str(kept))
    assert modes(empty.folder)["svcdesk.db"] == before


def test_a_killed_init_is_run_again(empty: Desk) -> None:
    place = 0
    while dying(empty, place, "init"):
        empty.run("init")
        assert empty.run("db", "check").out.endswith("is sound\n")
        assert sorted(each.name for each in empty.folder.iterdir() if not each.name.startswith(".")) in (
            ["svcdesk.db", "svcdesk.yaml"],
            ["svcdesk.db", "svcdesk.yaml", "svcdesk.yaml.part"],
        )
        for each in empty.folder.iterdir():
            shutil.rmtree(each) if each.is_dir() else os.unlink(each)
        place += 1
    assert place > 4
