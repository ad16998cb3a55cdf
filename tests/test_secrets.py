"""What is secret stays with the program that tells people: no file, output or error of the desk repeats it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Desk
from tests.sweeping import TELL, at, make, write_program

SECRET = "hunter2-Zq7"  # no secret of anybody's
COMPLAINING = '#!/bin/sh\necho "403 for https://sms.example.invalid/?token=$SMS_TOKEN by $GATEWAY" >&2\nexit 1\n'
COMMANDS = (
    ("sla", "sweep", "--json"), ("show", "1"), ("show", "1", "--json"), ("list", "--state", "all", "--json"),
    ("report", "overdue"), ("config", "show"), ("config", "show", "--json"), ("config", "check"), ("db", "check"),
    ("db", "export", "export.jsonl"), ("db", "backup", "kept"), ("show", "99"), ("hold", "1"), ("no-such",),
    ("config", "check", "--config", "worse.yaml"), ("--config", "worse.yaml", "list"),
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk whose program is to tell of a promise, and complains of its token."""
    desk = make(tmp_path, "[{at: 50%, tell: [engineer]}]", TELL)
    write_program(desk, COMPLAINING)
    return desk.at(at("11:30"))


def said(desk: Desk, *command: str, **env: str) -> str:
    """All that one command says, tracebacks included."""
    whole = desk.environment(SVCDESK_DEBUG="1", **env)
    done = subprocess.run([*PROGRAM, *command], cwd=desk.folder, env=whole, capture_output=True, text=True)
    return done.stdout + done.stderr


def test_a_secret_of_the_environment_is_repeated_nowhere(desk: Desk) -> None:
    (desk.folder / "kept").mkdir()
    (desk.folder / "worse.yaml").write_text("desk: [\n")
    env = {
        "SMS_TOKEN": SECRET,
        "MAIL_PASSWORD": f"{SECRET[:7]}\n-of-two-lines",
        "GATEWAY": f"https://desk:{SECRET[4:]}@gw.example.invalid/",
        "KEYBOARD": "sms",  # no secret, though it is called so
        "XDG_CACHE_HOME": str(desk.folder / "cache"),
    }
    first = said(desk, "sla", "sweep", **env)
    assert "403 for https://sms.example.invalid/?token=*** by https://desk:***@gw.example.invalid/" in first
    heard = first + "".join(said(desk, *command, **env) for command in COMMANDS)
    assert SECRET[4:] not in heard
    assert "Traceback" in heard
    assert b"token=***" in (desk.folder / "export.jsonl").read_bytes()
    assert SECRET[4:] not in str(desk.kept())
    files = [each for each in desk.folder.rglob("*") if each.is_file()]
    assert {"svcdesk.db", "export.jsonl"} <= {each.name for each in files}  # a backup is a file, whatever it is of
    assert [each for each in files if SECRET[4:].encode() in each.read_bytes()] == []


@pytest.mark.file
def test_a_damaged_file_does_not_repeat_it(desk: Desk) -> None:
    env = {"SMS_TOKEN": SECRET}
    said(desk, "sla", "sweep", **env)
    with open(desk.database, "r+b") as file:
        file.seek(8192)
        file.write(b"\0" * 65536)
    heard = "".join(said(desk, *command, **env) for command in (("list",), ("db", "check")))
    assert "Traceback" in heard
    assert SECRET not in heard


@pytest.mark.parametrize(
    "wrong",
    [
        f"notify: {{mail: {{host: localhost, from: a@example.invalid, password: {SECRET}}}}}",
        f"notify: {{command: [./tell.sh], token: {SECRET}}}",
        f"notify: {{command: [./tell.sh, {SECRET}]}}\nnonsense: {{}}",
        f'notify: {{command: [./tell.sh, "{SECRET}]}}',
    ],
    ids=["password of mail", "key of its own", "argument", "quotation mark open"],
)
def test_a_secret_in_the_yaml_is_not_repeated_by_its_mistakes(tmp_path: Path, wrong: str) -> None:
    desk = Desk(tmp_path).begin()
    before = desk.config.read_text()
    desk.config.write_text(f"{before}\n{wrong}\n")
    heard = "".join(said(desk, *command) for command in (("config", "check"), ("log", "x", "-c", "A")))
    assert "Traceback" in heard
    assert int(heard.partition("svcdesk.yaml:")[2].partition(":")[0]) > before.count("\n")
    assert SECRET not in heard
