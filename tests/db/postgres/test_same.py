"""What commands print is the same, byte for byte, whether the desk is in a file or on a server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import servers, test_scenario
from tests.conftest import Desk, Result
from tests.plans import office
from tests.plans.story import Story

IDENTITY = re.compile(rb"\b[0-9a-f]{24}\b")


def plain(printed: bytes) -> bytes:
    """What was printed, with identities, which are random, by the order in which they are met."""
    met: dict[bytes, bytes] = {}
    return IDENTITY.sub(lambda found: met.setdefault(found[0], b"identity %d" % len(met)), printed)


class Both(Desk):
    """A desk in a file and one on a server: each command is run on both, and must say the same."""

    def __init__(self, folder: Path, address: str) -> None:
        super().__init__(folder)
        self.places = (str(self.database), address)
        self.compared = 0
        self._published = b""
        for place in self.places:
            super().run("init", SVCDESK_DB=place)

    def run(self, *arguments: str, stdin: str = "", code: int | None = 0, **env: Any) -> Result:
        if (written := self.config.read_bytes()) != self._published:
            super().run("config", "publish", SVCDESK_DB=self.places[1])
            self._published = written
        file, server = (
            super(Both, self).run(*arguments, stdin=stdin, code=code, SVCDESK_DB=place, **env) for place in self.places
        )
        assert (server.code, server.err) == (file.code, file.err), arguments
        assert plain(server.printed).splitlines() == plain(file.printed).splitlines(), arguments
        self.compared += len(file.printed)
        return file

    def _publish(self, arguments: tuple[str, ...]) -> None:
        """Nothing: `run` does."""


@pytest.fixture
def both(server: servers.Databases, tmp_path: Path) -> Iterator[Both]:
    """The example configuration, and the three engineers of the fixture `desk`."""
    yield Both(tmp_path, server.of(tmp_path))
    server.drop(tmp_path)


@pytest.mark.parametrize(
    "scenario",
    [
        test_scenario.test_a_ticket_from_call_to_reopening,
        test_scenario.test_working_time_stops_over_night_and_a_hold,
        test_scenario.test_what_was_true_then,
    ],
)
def test_a_scenario(both: Both, scenario: Any) -> None:
    both.run("engineer", "add", "Wang Lin", "--login", "wang", "--station", "centre", "--skill", "printer")
    both.run("engineer", "add", "Zhao Min", "--login", "zhao", "--station", "centre")
    both.run("engineer", "add", "Sun Hao", "--login", "sun", "--station", "north")
    scenario(both)
    for question in (
        "list --state all",
        "show 1",
        "show 1 --json",
        "report attainment",
        "customer list --json",
    ):
        both.run(*question.split())
    assert both.compared > 5000


def test_a_plan(both: Both, tmp_path: Path) -> None:
    story = Story("office", tmp_path / "story")
    both.config.write_bytes(story.desk.config.read_bytes())
    story.desk = both
    office.tell(story)
    assert story.unproven == []
    assert both.compared > 5000
