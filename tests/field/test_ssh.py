"""A laptop that reaches its office by ssh: the same, whatever answers there, and whatever its clock says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk
from tests.field.laptops import Laptop

MACHINES = Path(__file__).parents[2] / "docs" / "many-machines.md"


@pytest.fixture
def ssh(office: Desk, tmp_path: Path) -> str:
    """What calls the office's program, as ssh would: in its own environment, with the words as one line of a shell."""
    there = office.environment(SVCDESK_USER="wang")
    told = "\n".join(f"export {key}={shlex.quote(value)}" for key, value in there.items() if key.startswith("SVCDESK_"))
    told += "\nexport PYTHONIOENCODING=gbk"  # the locale there may be another
    script = tmp_path / "ssh"
    script.write_text(
        f'#!/bin/sh\n[ "$1" = -- ] && [ "$2" = desk.example.org ] || exit 9\n{told}\n'
        f"svcdesk() {{ {shlex.join(PROGRAM)} \"$@\"; }}\ncd {shlex.quote(str(office.folder))}\neval \"$3\"\n",
        encoding="utf-8",
    )  # fmt: skip
    os.chmod(script, 0o755)
    return str(script)


def test_by_ssh_it_is_the_same(office: Desk, ssh: str, tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    laptop = Laptop(folder, "wang")
    laptop.at(office.now)
    assert "1 ticket, 1 customer" in laptop.run("field", "take", "ssh://desk.example.org", SVCDESK_SSH=ssh).out
    (folder / "photo.jpg").write_bytes(b"a photo")
    laptop.run("attachment", "add", "1", "photo.jpg")
    laptop.run("note", "1", "ssh 也可以")
    laptop.run("log", "seen", "-c", "示例诊所")
    assert "wang-SD-000001 is SD-000004\n" in laptop.run("field", "sync", SVCDESK_SSH=ssh).out
    assert office.json("show", "1")["timeline"][-1]["data"]["text"] == "ssh 也可以"
    assert [file["name"] for file in office.json("show", "1")["attachments"]] == ["photo.jpg"]


def test_what_is_typed_during_a_sync_is_brought_by_it(office: Desk, ssh: str, tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    laptop = Laptop(folder, "wang").at(office.now)
    laptop.run("field", "take", "ssh://desk.example.org", SVCDESK_SSH=ssh)
    there = {key: value for key, value in laptop.environment().items() if key.startswith("SVCDESK_")}
    typing = " ".join(f"{key}={shlex.quote(value)}" for key, value in there.items())
    busy = tmp_path / "busy"  # somebody types while the office makes the copy, the first time
    busy.write_text(
        f'#!/bin/sh\ncase "$3" in *give*) [ -e {folder}/typed ] || {{ : > {folder}/typed; cd {folder};'
        f" {typing} {shlex.join(PROGRAM)} note 1 'typed meanwhile' >&2; }};; esac\nexec {ssh} \"$@\"\n",
        encoding="utf-8",
    )
    os.chmod(busy, 0o755)
    (folder / ".field-999999-left").mkdir()  # a killed command's
    laptop.run("field", "sync", SVCDESK_SSH=str(busy))
    assert laptop.json("field", "outbox") == []
    assert office.json("show", "1")["timeline"][-1]["data"]["text"] == "typed meanwhile"
    assert [each.name for each in folder.glob(".field-*")] == []


def test_an_office_that_does_not_answer_loses_nothing(office: Desk, ssh: str, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    other = Laptop(folder, "wang")
    other.at(office.now).run("field", "take", "ssh://desk.example.org", SVCDESK_SSH=ssh)
    other.run("note", "1", "kept")
    for broken in ("/bin/false", "/bin/true", "/bin/cat", "no-such-program"):
        failed = other.run("field", "sync", code=None, SVCDESK_SSH=broken)
        assert failed.code == (1 if broken == "no-such-program" else 3), (broken, failed.err)
        assert len(other.json("field", "outbox")) == 1
    assert other.run("field", "sync", SVCDESK_SSH=ssh).code == 0
    assert office.events()[-1] == "noted"


def test_a_key_runs_svcdesk_alone_as_its_owner(office: Desk, tmp_path: Path) -> None:
    [program] = re.findall(r"<!-- only -->\n```python\n(.*?)```", MACHINES.read_text(encoding="utf-8"), re.DOTALL)
    places = {
        "/srv/desk/venv/bin/svcdesk": Path(sys.executable).parent / "svcdesk",
        "/srv/desk/svcdesk.db": office.place,
        "/srv/desk/svcdesk.yaml": office.config,
    }
    for place, here in places.items():
        assert f'"{place}"' in program
        program = program.replace(place, str(here))
    only = tmp_path / "only-svcdesk"
    only.write_text(program, encoding="utf-8")

    def ssh(words: str) -> subprocess.CompletedProcess[str]:
        told = {
            "HOME": str(tmp_path),
            "PATH": "/nowhere",
            "SVCDESK_NOW": office.now or "",
            "SSH_ORIGINAL_COMMAND": words,
        }
        command = [sys.executable, str(only), "wang"]
        return subprocess.run(command, env=told, cwd=tmp_path, capture_output=True, text=True, timeout=60)

    assert ssh("svcdesk note 1 'it jams, too; $(id)'").stdout == "SD-000001: it jams, too; $(id)\n"
    assert office.json("show", "1")["timeline"][-1]["actor"] == "wang"
    assert ssh("svcdesk field conflicts").stdout == ""
    assert "Calls and tickets" in ssh("svcdesk --help").stdout
    for flag in ("--user zhao", "--user=zhao", "--db other.db", "--config=/dev/stdin", "--edit"):
        assert (
            ssh(f"svcdesk note 1 x {flag}").stderr == f"this key runs svcdesk without {flag.split('=')[0].split()[0]}\n"
        )
    for other in (
        "svcdesk db restore x",
        "svcdesk --config x sla sweep",
        "svcdesk field take x",
        "svcdesk",
        "sh -c id",
        "",
    ):
        assert ssh(other).stderr.startswith("this key runs svcdesk with one of: log list ")
    assert ssh("svcdesk note 1 'x").stderr == "svcdesk: No closing quotation\n"


@pytest.mark.parametrize("answer", ["hello", '{"refused": "no"}', '{"refused": {"message": "x", "facts": []}}'])
def test_an_office_that_answers_nonsense_is_not_believed(office: Desk, ssh: str, tmp_path: Path, answer: str) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    laptop = Laptop(folder, "wang").at(office.now)
    laptop.run("field", "take", "ssh://desk.example.org", SVCDESK_SSH=ssh)
    laptop.run("note", "1", "kept")
    mad = tmp_path / "mad"
    mad.write_text(f"#!/bin/sh\nread begun\necho '{{}}'\nread said\necho '{answer}'\n", encoding="utf-8")
    os.chmod(mad, 0o755)
    failed = laptop.run("field", "sync", code=3, SVCDESK_SSH=str(mad)).err
    assert failed == "svcdesk: the office does not answer: what was not answered waits for another sync\n"
    assert len(laptop.json("field", "outbox")) == 1


def test_a_copy_that_would_lie_elsewhere_is_not_unpacked(office: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    with tarfile.open(tmp_path / "evil.tar", "w") as packed:
        packed.addfile(tarfile.TarInfo("../svcdesk.db"))
    mad = tmp_path / "mad"
    mad.write_text(f"#!/bin/sh\ncat {tmp_path / 'evil.tar'}\n", encoding="utf-8")
    os.chmod(mad, 0o755)
    laptop = Laptop(folder, "wang").at(office.now)
    failed = laptop.run("field", "take", "ssh://desk.example.org", code=3, SVCDESK_SSH=str(mad)).err
    assert failed.startswith("svcdesk: the office does not answer")
    assert [*folder.iterdir()] == []


def test_a_clock_that_is_wrong_is_told(office: Desk, ssh: str, tmp_path: Path) -> None:
    slow = tmp_path / "slow"
    slow.write_text(
        f'#!/bin/sh\n{ssh} "$1" "$2" "$(echo "$3" | sed "s/--clock [^ ]*/--clock 2026-01-01T00:00:00Z/")"\n'
    )
    os.chmod(slow, 0o755)
    folder = tmp_path / "laptop"
    folder.mkdir()
    said = Laptop(folder, "wang").at(office.now).run("field", "take", "ssh://desk.example.org", SVCDESK_SSH=str(slow))
    assert " slow: the office takes the times that are typed here as they are\n" in said.out
    wrong = office.run("field", "give", "--clock", "yesterday", code=2).err
    assert wrong == "svcdesk: --clock 'yesterday' is no time in UTC, such as 2026-11-22T10:00:00Z\n"
