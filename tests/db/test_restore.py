"""Backups of a whole desk and putting one in its place: nothing lost, nothing mixed, whatever happens meanwhile."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk
from tests.terminal import Terminal, printed

pytestmark = pytest.mark.file

# kills itself before the so-and-so-many-th time that it touches a file of the desk
DYING = """
import os, signal, sys
left = int(sys.argv.pop(1))
def look(event, facts):
    global left
    if event in ("open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.chmod", "sqlite3.connect"):
        if os.environ["HOME"] in str(facts[0]) and (event != "open" or facts[2] & (os.O_WRONLY | os.O_RDWR)):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(look)
from svcdesk.__main__ import main
main()
"""


def numbers(desk: Desk, *flags: str) -> list[str]:
    return sorted(row["number"] for row in desk.json(*flags, "list"))


def backup(desk: Desk, folder: str = "kept", *more: str) -> Path:
    """Make a backup; its folder."""
    (desk.folder / folder).mkdir(exist_ok=True)
    out = desk.run("db", "backup", folder, *more).out
    return desk.folder / out.splitlines()[0].removeprefix("copied to ").split(",")[0]


def dying(desk: Desk, place: int, *arguments: str, **env: str) -> bool:
    """Whether a command was killed before it touched a file for the place-th time, or was done by then."""
    done = subprocess.run(
        [sys.executable, "-c", DYING, str(place), *arguments],
        cwd=desk.folder,
        env=desk.environment(**env),
        capture_output=True,
    )
    assert done.returncode in (0, -9), done.stderr
    return done.returncode != 0


@pytest.fixture
def kept(desk: Desk) -> Path:
    """A backup of a desk with one ticket and one photo; the desk itself has a second one of each since then."""
    desk.at("2026-11-27 09:00").run("log", "before", "-c", "A")
    for name in ("first.jpg", "second.jpg"):
        (desk.folder / name).write_bytes(name.encode())
    desk.run("attachment", "add", "1", "first.jpg")
    made = backup(desk)
    desk.at("2026-11-28 09:00").run("log", "after", "-c", "A", "--yes")
    desk.run("attachment", "add", "2", "second.jpg")
    return made


def test_a_backup_has_all_of_the_desk(desk: Desk, kept: Path) -> None:
    assert sorted(each.name for each in kept.iterdir()) == ["svcdesk.db", "svcdesk.db.files", "svcdesk.yaml"]
    assert kept.name == "svcdesk-20261127T010000Z"  # 09:00 in Shanghai
    assert [each.read_bytes() for each in (kept / "svcdesk.db.files").iterdir()] == [b"first.jpg"]
    there = ("--db", str(kept / "svcdesk.db"), "--config", str(kept / "svcdesk.yaml"))
    assert desk.run(*there, "db", "check").out.endswith("is sound\n")
    assert numbers(desk, *there) == ["SD-000001"]


def test_where_it_went_is_told_without_harm(desk: Desk) -> None:
    evil = "kept\x1b]52;c;cm0=\x07\u202e"
    (desk.folder / evil).mkdir()
    told = desk.run("db", "backup", evil).out
    assert told.startswith("copied to kept\ufffd]52;c;cm0=\ufffd")
    assert told.rstrip("\n").isprintable()


def test_a_path_is_exact_in_a_pipe_and_harmless_on_a_terminal(desk: Desk) -> None:
    assert desk.run("--db", "a\x1b[31m.db", "db", "path").out == "a\x1b[31m.db\n"
    assert "\x1b[31m" not in printed(desk, "--db", "a\x1b[31m.db", "db", "path")
    assert desk.run("config", "show").out == desk.config.read_text(encoding="utf-8")


def test_what_the_backup_before_has_is_linked(desk: Desk, kept: Path) -> None:
    later = backup(desk)
    [first] = (kept / "svcdesk.db.files").iterdir()
    assert (later / "svcdesk.db.files" / first.name).stat().st_ino == first.stat().st_ino
    assert len(list((later / "svcdesk.db.files").iterdir())) == 2


def test_only_the_newest_are_kept(desk: Desk, kept: Path) -> None:
    for day in (1, 2, 3):
        last = backup(desk.at(f"2026-12-0{day} 09:00"), "kept", "--keep", "2")
    assert sorted(each.name for each in kept.parent.iterdir()) == ["svcdesk-20261202T010000Z", last.name]
    assert desk.run("db", "backup", "kept", "--keep", "2", "--quiet", code=1).err.endswith("it was left as it is\n")


def test_only_this_desks_own_older_backups_are_removed(
    desk: Desk, kept: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    into = kept.parent
    foreign = into / "svcdesk-20250101T000000Z"
    foreign.mkdir()
    (foreign / "mine").write_text("precious")
    (into / "svcdesk-20250102T000000Z").symlink_to(foreign)
    other = Desk(tmp_path_factory.mktemp("other"))
    other.run("init")
    other.at("2026-11-26 09:00").run("log", "a call", "-c", "B")
    of_other = other.folder / other.run("db", "backup", str(into)).out.removeprefix("copied to ").split(",")[0]
    ahead = backup(desk.at("2030-01-01 09:00"))  # a clock that was wrong for a night
    made = backup(desk.at("2026-12-01 09:00"), "kept", "--keep", "1")
    left = {foreign, into / "svcdesk-20250102T000000Z", of_other, ahead, made}
    assert set(into.iterdir()) == left
    assert not kept.exists()
    assert (foreign / "mine").read_text() == "precious"


def test_what_is_not_sound_takes_nobodys_place(desk: Desk, kept: Path) -> None:
    for photo in (desk.folder / "svcdesk.db.files").iterdir():
        photo.unlink()
    done = desk.run("db", "backup", "kept", "--keep", "1", code=1)
    assert "it is not sound, and no older backup was removed" in done.err
    assert "second.jpg" in done.err
    made = max(kept.parent.iterdir())
    assert f"\n{made.relative_to(desk.folder)}/svcdesk.db.files/" in done.err
    assert kept.exists()
    assert len(list(kept.parent.iterdir())) == 2


def test_a_killed_backup_is_none(desk: Desk, kept: Path) -> None:
    place = 0
    while dying(desk.at(f"2026-11-28 10:00:{place:02}"), place, "db", "backup", str(kept.parent)):
        whole = [each for each in kept.parent.iterdir() if not each.name.endswith(".part")]
        assert whole == [kept]
        place += 1
    assert place > 5
    leftovers = [each for each in kept.parent.iterdir() if each.name.endswith(".part")]
    for each in leftovers:
        os.utime(each, (1, 1))  # long ago
    backup(desk.at("2026-11-29 09:00"))
    assert leftovers
    assert not [each for each in kept.parent.iterdir() if each.name.endswith(".part")]


def test_restored(desk: Desk, kept: Path) -> None:
    done = desk.run("db", "restore", str(kept))
    assert numbers(desk) == ["SD-000001"]
    said, aside = done.out.splitlines()
    assert ": 1 tickets, last changed " in said
    assert desk.run("db", "check").out.endswith("is sound\n")
    back = aside.split("'")[1].split()
    desk.run(*back[1:])
    assert numbers(desk) == ["SD-000001", "SD-000002"]


def test_restored_when_all_is_lost(desk: Desk, kept: Path) -> None:
    for each in desk.folder.glob("svcdesk*"):
        shutil.rmtree(each) if each.is_dir() else each.unlink()
    desk.now = None  # the zone in which another moment is said is lost, too
    out = desk.run("db", "restore", str(kept)).out
    assert "1 attached files were brought" in out
    assert numbers(desk) == ["SD-000001"]
    assert desk.run("db", "check").out.endswith("is sound\n")


@pytest.mark.parametrize("damage", [b"no database at all", b"SQLite format 3\0" + b"\xff" * 8000])
def test_restored_over_damage(desk: Desk, kept: Path, damage: bytes) -> None:
    desk.database.write_bytes(damage)
    assert "'svcdesk db restore BACKUP'" in desk.run("list", code=3).err
    desk.run("db", "restore", str(kept))
    assert numbers(desk) == ["SD-000001"]
    [aside] = desk.folder.glob("svcdesk.db.replaced-*")
    assert aside.read_bytes() == damage


def test_what_was_written_ahead_goes_aside(desk: Desk, kept: Path) -> None:
    """A program that was killed leaves what it wrote beside the file; that must not be read into another one."""
    writer = sqlite3.connect(desk.database, isolation_level=None)
    writer.execute("UPDATE ticket SET summary = 'written ahead'")
    copies = {each: each.read_bytes() for each in desk.folder.glob("svcdesk.db-*")}
    writer.close()
    for each, data in copies.items():
        each.write_bytes(data)
    assert desk.run("db", "restore", str(kept)).code == 0
    assert [row["summary"] for row in desk.json("list")] == ["before"]
    assert desk.run("db", "check").out.endswith("is sound\n")
    [aside] = desk.folder.glob("svcdesk.db.replaced-*Z")
    assert {row["summary"] for row in desk.json("--db", str(aside), "list")} == {"written ahead"}


def test_whoever_waited_to_write_is_told(desk: Desk, kept: Path) -> None:
    """Whoever opened the old file and waits for its turn must not write into what lies aside."""
    holder = sqlite3.connect(desk.database, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = subprocess.Popen(
        [*PROGRAM, "log", "lost?", "-c", "A", "--yes"],
        cwd=desk.folder,
        env=desk.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    _wait_until_it_reads(waiting.pid)
    os.rename(desk.database, desk.folder / "aside.db")  # as the restore does while it holds the turn
    shutil.copy(kept / "svcdesk.db", desk.database)
    holder.execute("ROLLBACK")
    out, err = waiting.communicate()
    holder.close()
    assert (waiting.returncode, out) == (3, "")
    assert err.endswith("was replaced meanwhile: nothing was changed, try again\n")
    assert numbers(desk) == ["SD-000001"]


def test_a_reader_of_before_harms_nothing(desk: Desk, kept: Path) -> None:
    """Whoever still reads the old file takes nothing of the new one away when it ends."""
    reader = sqlite3.connect(desk.database, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM ticket").fetchone() == (2,)
    desk.run("db", "restore", str(kept))
    with sqlite3.connect(desk.database, isolation_level=None) as other:  # keeps what is written ahead there
        other.execute("SELECT count(*) FROM ticket").fetchone()
        desk.run("log", "new", "-c", "A", "--yes")
        assert reader.execute("SELECT count(*) FROM ticket").fetchone() == (2,)
        reader.close()
        assert numbers(desk) == ["SD-000001", "SD-000002"]
    other.close()
    assert desk.run("db", "check").out.endswith("is sound\n")
    assert {row["summary"] for row in desk.json("list")} == {"before", "new"}


def test_killed_anywhere_and_run_again(desk: Desk, kept: Path) -> None:
    whole = desk.folder / "whole"
    shutil.copytree(desk.folder, whole, ignore=shutil.ignore_patterns("kept", "whole"))
    place = 0
    while dying(desk, place, "db", "restore", str(kept)):
        if desk.database.exists():  # the old one, or the new one, whole
            assert numbers(desk) in (["SD-000001"], ["SD-000001", "SD-000002"])
        desk.at(f"2026-11-28 10:00:{place:02}").run("db", "restore", str(kept))
        assert numbers(desk) == ["SD-000001"]
        assert [each.name for each in desk.folder.glob("*.restoring*")] == []
        shutil.rmtree(desk.folder / "svcdesk.db.files")
        shutil.copytree(whole, desk.folder, dirs_exist_ok=True)
        place += 1
    assert place > 5
    assert numbers(desk) == ["SD-000001"]


def test_two_at_once_each_restore_their_own(desk: Desk, kept: Path) -> None:
    """Whoever restores another backup while somebody is asked whether they mean theirs does not give them that one."""
    screen = Terminal(desk, "db", "restore", str(kept))
    screen.until("(yes/no)")
    desk.run("db", "restore", str(backup(desk, "later")))
    screen.press("yes\r")
    assert screen.end()[1] == 0
    assert numbers(desk) == ["SD-000001"]
    assert list(desk.folder.glob("*.restoring*")) == []


def test_a_locked_desk_is_not_replaced(desk: Desk, kept: Path) -> None:
    other = sqlite3.connect(desk.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "is locked" in desk.run("db", "restore", str(kept), code=3).err
    other.close()
    assert numbers(desk) == ["SD-000001", "SD-000002"]
    assert list(desk.folder.glob("*.replaced*")) == []


def test_what_cannot_be_restored(desk: Desk, kept: Path) -> None:
    before = desk.database.read_bytes()
    broken = desk.folder / "broken.db"
    data = bytearray((kept / "svcdesk.db").read_bytes())
    data[4096 * 20 : 4096 * 60] = b"\xff" * 4096 * 40
    broken.write_bytes(data)
    refused = {
        "nowhere": "there is no backup at nowhere",
        "kept": f"kept holds backups: name one, the newest is kept/{kept.name}",
        "svcdesk.db.files": "is no backup",
        "svcdesk.yaml": "is not a database",
        "broken.db": "damaged",
    }
    for named, why in refused.items():
        done = desk.run("db", "restore", named, code=None)
        assert done.code in (1, 3)
        assert why in done.err
    assert desk.database.read_bytes() == before
    assert list(desk.folder.glob("*.restoring*")) == []


def test_on_a_terminal_it_shows_both_and_asks(desk: Desk, kept: Path) -> None:
    screen = Terminal(desk, "db", "restore", str(kept))
    screen.until("1 tickets, last changed ")
    screen.until("2 tickets, last changed ")
    screen.until("(yes/no)")
    screen.press("no\r")
    assert screen.end()[0].endswith("nothing was changed\n")
    assert numbers(desk) == ["SD-000001", "SD-000002"]


def _wait_until_it_reads(pid: int) -> None:
    """Until that process shares the memory in which readers and writers of the file keep out of each other's way."""
    while "svcdesk.db-shm" not in Path(f"/proc/{pid}/maps").read_text():
        time.sleep(0.01)
