"""`svcdesk demo`: a desk to look around in."""

from __future__ import annotations

import subprocess
from typing import Any

from svcdesk.db.open import open_desk
from tests.conftest import Desk


def test_demo(empty: Desk) -> None:
    done = empty.run("demo")
    assert "$ svcdesk list\n" in done.out
    look_around(empty, done.out)
    assert (empty.folder / "svcdesk-demo" / ".gitignore").read_text() == "*\n"
    assert done.err == ""
    elsewhere: dict[str, Any] = {"SVCDESK_DB": "elsewhere.db", "SVCDESK_CONFIG": "elsewhere.yaml"}
    again = empty.run("demo", **elsewhere)  # nothing is made twice
    look_around(empty, again.out, **elsewhere)
    assert again.out.count("SD-") == done.out.count("SD-")
    folder = empty.folder / "svcdesk-demo"
    named = ("--db", str(folder / "svcdesk.db"), "--config", str(folder / "svcdesk.yaml"))
    assert empty.run(*named, "show", "3").out.startswith("SD-000003  ")
    assert empty.run(*named, "db", "check").out.endswith("is sound\n")
    with open_desk(folder / "svcdesk.db") as db:
        assert list(db.tuples("SELECT DISTINCT actor FROM journal")) == [("demo",)]
        assert list(db.tuples("SELECT COUNT(*) FROM journal WHERE at <> recorded_at")) == [(0,)]


def test_a_demo_in_chinese(empty: Desk) -> None:
    said = empty.run("demo", SVCDESK_LANG="zh_CN").out
    assert "示例诊所" in said
    folder = empty.folder / "svcdesk-demo"
    named = ("--db", str(folder / "svcdesk.db"), "--config", str(folder / "svcdesk.yaml"))
    listed = empty.run(*named, "list", SVCDESK_LANG="").out  # as its configuration says
    assert "摘要" in listed
    assert listed in said


def look_around(desk: Desk, said: str, **env: str) -> None:
    """Run the command that the demo ends with."""
    look = said.splitlines()[-1].removeprefix("Look around: ")
    env = desk.environment(PATH="", **env)
    tried = subprocess.run(["/bin/sh", "-c", look], cwd=desk.folder, env=env, capture_output=True)
    assert tried.stdout.decode().startswith("SD-000003  "), tried.stderr
