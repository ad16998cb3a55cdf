"""The tour of each README is one story: whoever types it in its order succeeds, in each language.

What stands before `svcdesk init` prepares a shell. All that stands behind it in blocks for a shell is carried out: the
commands, and the little that is a shell's own.
"""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Desk
from tests.house import ROOT

TOLD = {  # at any hour, of any day
    "README.md": "2026-11-26 10:05",
    "docs/zh_CN/README.md": "2026-11-29 23:58",
    "docs/zh_TW/README.md": "2027-01-01 08:59",
    "docs/ko/README.md": "2026-12-04 12:00",
}
WRITTEN = re.compile(r"cat > (\S+) <<'END'\n(.*?)^END\n", re.MULTILINE | re.DOTALL)


def steps(page: str) -> Iterator[tuple[str, str]]:
    """What is typed, line by line, and what a file gets that is written with it."""
    text = "".join(re.findall(r"^```sh\n(.*?)^```", page, re.MULTILINE | re.DOTALL))
    text = text[text.index("svcdesk init") :]
    while text:
        if written := WRITTEN.match(text):
            yield f"write {written[1]}", written[2]
            text = text[written.end() :]
        else:
            line, _end, text = text.partition("\n")
            yield line, ""


@pytest.mark.file
@pytest.mark.parametrize("name", TOLD)
def test_the_tour_is_one_story(empty: Desk, name: str) -> None:
    empty.at(TOLD[name])
    env: dict[str, Any] = {}
    ran = 0
    for line, text in steps((ROOT / name).read_text(encoding="utf-8")):
        match shlex.split(line, comments=True):
            case ["write", file]:
                (empty.folder / file).write_text(text, encoding="utf-8")
            case ["export", said]:
                variable, _equals, value = said.partition("=")
                env[variable] = value
            case ["cp", source, target]:
                shutil.copy(empty.folder / source, empty.folder / target)
            case ["svcdesk", *words, ">", file]:
                (empty.folder / file).write_text(empty.run(*words, **env).out, encoding="utf-8")
            case ["svcdesk", *words]:
                empty.run(*words, **env)
                ran += 1
            case other:
                assert not other, line  # a comment alone
    assert ran > 50
