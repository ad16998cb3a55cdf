"""The language of what people read: which one, help and mistakes in it, and that nothing is left in English.

`pseudo` speaks English with accents in the place of Korean: what has none was not translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from svcdesk import names
from tests import pseudo
from tests.commands.test_dispatch_print import JOBS, done
from tests.conftest import Desk
from tests.nursery import Nursery


class Speaking:
    """A program that speaks with accents."""

    def __init__(self, folder: Path) -> None:
        self._language = pseudo.installed(folder) | {"COLUMNS": "80"}
        self._nursery = Nursery(program=folder)

    def said(self, desk: Desk, *arguments: str) -> str:
        """What a command prints, on both streams."""
        _code, out, err = self._nursery.run(arguments, desk.folder, desk.environment(**self._language), "")
        return (out + err).decode()

    def close(self) -> None:
        """End the process of its commands."""
        self._nursery.close()


@pytest.fixture(scope="module")
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speaking]:
    speaking = Speaking(tmp_path_factory.mktemp("accented"))
    yield speaking
    speaking.close()


def unmarked(text: str) -> list[str]:
    """Words with a vowel that has no accent; not those of examples, commands, options, and names of values."""
    prose = " ".join(line for line in text.splitlines() if not line.lstrip().startswith(("svcdesk ", "Usàgé")))
    same = r"'[^']*'|<[^>]*>|@me|\[[A-Z]*\]|\[défàült: [a-z-]+|(?<![\w-])--?[a-z][a-z-]*|svcdesk:"
    return re.findall(r"(?<![\w-])[A-Z]?[a-z]*[aeiou][a-z]*(?![\w-])", re.sub(same, " ", prose))


@pytest.mark.parametrize("name", ["", *names.NAMES])
def test_help_is_translated(speaking: Speaking, empty: Desk, name: str) -> None:
    page = speaking.said(empty, *name.split(), "--help")
    meanings = re.sub(r"(?m)^  [a-z][a-z.-]* +", "", page)  # the names of commands and arguments
    assert unmarked(meanings) == [], page
    assert re.search("[àéîöü]", page)


def test_papers_are_translated(speaking: Speaking, desk: Desk) -> None:
    """The labels of a form, blank and filled in; the words of the configuration and of people stay theirs."""
    done(desk, JOBS["chinese"])
    desk.run("log", "no power", "-c", "Example Clinic")
    desk.run("dispatch", "order", "2", "--engineer", "Wang")
    for visit in ("1", "2"):
        page = speaking.said(desk, "dispatch", "print", visit, "--to", "-")
        labels = re.findall(r"<th[^>]*>([^<]+)|<div>([^<]+)|class=\"name\">([^<]+)", page)
        assert len(labels) > 30
        assert unmarked(" ".join(map("".join, labels))) == [], page


@pytest.mark.parametrize(
    "line",
    [
        "log --nonsense x",
        "list --sta open",
        "lst",
        "xyzzy",
        "dispatch orderr",
        "hold",
        "dispatch record --file",
        "log --phone",
        "log --json=3 x",
        "list a b c",
        "list --limit -4",
        "list --limit x",
        "list --format pdf",
        "contract add x",
    ],
)
def test_mistakes_are_translated(speaking: Speaking, empty: Desk, line: str) -> None:
    """What Typer says of them in English is worded here."""
    told = speaking.said(empty, *line.split())
    assert re.search("[àéîöü]", told), told
    assert unmarked(told) == [], told
