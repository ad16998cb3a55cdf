"""Files that commands write where somebody says: over nothing unasked, and never through a link."""

from __future__ import annotations

import os
import shutil

import pytest

from tests.conftest import Desk

WRITERS = {
    "picture": (("report", "attainment", "--svg"), "out.svg"),
    "calendar": (("agenda", "--ics"), "out.ics"),
    "form": (("dispatch", "print", "1", "--to"), "out.html"),
}


@pytest.mark.parametrize(("command", "name"), WRITERS.values(), ids=WRITERS)
def test_over_nothing_unasked(desk: Desk, command: tuple[str, ...], name: str) -> None:
    desk.run("log", "a fault", "-c", "A")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    file = desk.folder / name
    file.write_text("mine")
    done = desk.run(*command, name, code=1)
    assert done.err == f"svcdesk: {name} is there already: name another file, or write over it with --force\n"
    assert file.read_text() == "mine"
    desk.run(*command, name, "--force")
    assert file.read_text() != "mine"
    # what a link points to is somebody else's
    other = desk.folder / "other"
    for link in (os.symlink, os.link):
        other.write_text("theirs")
        file.unlink()
        link(other, file)
        assert "is there already" in desk.run(*command, name, code=1).err
        desk.run(*command, name, "--force")
        assert other.read_text() == "theirs"
    for wrong in ("svcdesk.yaml", ".", *(["svcdesk.db"] if desk.database.exists() else [])):
        before = desk.kept(), desk.config.read_bytes()
        assert desk.run(*command, wrong, "--force", code=2).err.count("\n") == 1
        assert (desk.kept(), desk.config.read_bytes()) == before
    assert not list(desk.folder.glob("*.tmp"))


@pytest.mark.file
def test_never_over_a_file_of_the_desk(desk: Desk) -> None:
    """Not even with --force: the desk itself, its configuration, what is attached, a backup, by any name."""
    (desk.folder / "a.svg").write_text("a picture")
    desk.run("log", "a fault", "-c", "A")
    desk.run("attachment", "add", "1", "a.svg")
    [kept] = (desk.folder / "svcdesk.db.files").iterdir()
    shutil.copy(desk.database, desk.folder / "backup.svg")
    before = {path: path.read_bytes() for path in (desk.database, desk.config, kept, desk.folder / "backup.svg")}
    for name in ("svcdesk.db", "./svcdesk.db-wal", "svcdesk.yaml", f"svcdesk.db.files/{kept.name}"):
        assert "is the desk's own file" in desk.run("db", "export", name, "--force", code=2).err
    for name in (str(kept), "backup.svg"):
        refused = desk.run("report", "attainment", "--svg", name, "--force", code=2).err
        assert f"{name} is no file that can be written over" in refused
    assert "no file that can be written over" in desk.run("db", "export", "backup.svg", "--force", code=2).err
    assert {path: path.read_bytes() for path in before} == before


def test_what_a_killed_command_left_is_removed(desk: Desk) -> None:
    """Of one that is gone, under this name; not of one that still writes."""
    names = ("out.svg.999999999.tmp", f"out.svg.{os.getpid()}.tmp", "other.svg.999999999.tmp", "out.svg.mine.tmp")
    for name in names:
        (desk.folder / name).write_text("half")
    desk.run("report", "attainment", "--svg", "out.svg")
    assert [name for name in names if (desk.folder / name).exists()] == [*names[1:]]


def test_papers_of_a_month_that_are_there(desk: Desk) -> None:
    out = desk.run("report", "month", "2026-11", "--to", "papers").out
    assert out.count("wrote papers/") == out.count("\n") > 2
    papers = sorted((desk.folder / "papers").iterdir())
    last = papers[-1]
    for each in papers[:-1]:
        each.unlink()
    last.write_text("corrected by hand")
    refused = desk.run("report", "month", "2026-11", "--to", "papers", code=1).err
    name = last.relative_to(desk.folder)
    assert f"{name}: there already, so nothing was written; --force writes over them" in refused
    assert (list((desk.folder / "papers").iterdir()), last.read_text()) == ([last], "corrected by hand")
    for _each in range(2):
        desk.run("report", "month", "2026-11", "--to", "papers", "--force")
        assert sorted((desk.folder / "papers").iterdir()) == papers
    assert last.read_text() != "corrected by hand"
    # what is in the way is no paper, and no folder
    last.unlink()
    last.mkdir()
    for each in papers[:-1]:
        each.unlink()
    refused = desk.run("report", "month", "2026-11", "--to", "papers", "--force", code=2).err
    assert f"{name} is no file that can be written over" in refused
    assert list((desk.folder / "papers").iterdir()) == [last]
    assert "svcdesk.yaml: " in desk.run("report", "month", "2026-11", "--to", "svcdesk.yaml", code=2).err


def test_a_form_printed_again_lies_beside_the_first(desk: Desk) -> None:
    desk.run("log", "a fault", "-c", "A")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    [first] = desk.run("dispatch", "print", "1").out.split()
    assert desk.run("dispatch", "print", "1").out.split() == [first]  # the same page
    desk.run("dispatch", "arrive", "1")
    again = desk.run("dispatch", "print", "1").out.strip()
    assert again == first.replace(".html", " (2).html")
    assert (desk.folder / first).read_bytes() != (desk.folder / again).read_bytes()
