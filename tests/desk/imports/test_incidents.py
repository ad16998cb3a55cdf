"""A real log of 600 incidents, imported: every list and report against a count of its own rows, at any moment."""

from __future__ import annotations

import random
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from svcdesk.desk.tickets.tickets import STATES
from tests.conftest import Desk
from tests.desk.imports.log import MAP, Log, listed

REAL = Path(__file__).parents[3].parent / "shared" / "data" / "incidents.csv"
needs_the_incidents = pytest.mark.skipif(
    not REAL.exists(), reason=f"{REAL} is missing: the UCI incident log is not part of this repository"
)
SECOND = timedelta(seconds=1)


@pytest.fixture(scope="module")
def incidents(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk with the 600 incidents."""
    desk = Desk(tmp_path_factory.mktemp("incidents")).begin()
    done = desk.run("import", "tickets", str(REAL), "--mapping", str(MAP))
    assert done.out == "600 tickets, 4137 rows imported; 0 known already; 0 rejected\n"
    return desk


@needs_the_incidents
def test_the_incidents_are_all_there_once(incidents: Desk) -> None:
    assert len(incidents.json("list", "--state", "all")) == 600
    assert len(incidents.run("list", "--state", "all", "--format", "plain").out.splitlines()) == 601
    assert incidents.run("list").out == ""
    done = incidents.run("import", "tickets", str(REAL), "--mapping", str(MAP))
    assert done.out == "0 tickets, 0 rows imported; 4137 known already; 0 rejected\n"


@needs_the_incidents
def test_the_incidents_in_reports(incidents: Desk) -> None:
    at = ("--as-of", "2016-03-08T09:00Z")
    overdue = incidents.json("report", "overdue", *at)
    assert len(overdue) > 10
    assert all(each["due_at"] < "2016-03-08T09:00:00Z" and each["wall_seconds_late"] > 0 for each in overdue)
    assert {each["number"] for each in overdue} <= {each["number"] for each in incidents.json("list", *at)}
    assert len(incidents.run("report", "overdue", *at).out.splitlines()) == len(overdue) + 1
    attained = incidents.json("report", "attainment")
    decided = [(each["target"], each["met"] + each["missed"], each["running"]) for each in attained]
    assert decided == [("answer", 600, 0), ("solve", 600, 0)]
    assert all(0 < each["percent"] < 100 for each in attained)
    assert len(incidents.run("report", "attainment").out.splitlines()) == 3


@needs_the_incidents
@pytest.mark.parametrize(
    "at",
    [
        "2016-02-29T01:15:59Z",
        "2016-02-29T09:00:00Z",
        "2016-03-02T12:34:56Z",
        "2016-03-08T09:00:00Z",
        "2016-03-31T00:00:00Z",
        "2016-12-31T00:00:00Z",
    ],
)
def test_the_incidents_are_counted_rightly_by_list(incidents: Desk, at: str) -> None:
    counted = Counter(Log(REAL.read_text()).states(datetime.fromisoformat(at)).values())
    for state in STATES:
        assert len(incidents.json("list", "--state", state, "--as-of", at)) == counted[state], state


@needs_the_incidents
def test_the_incidents_are_as_the_file_says_at_any_moment(incidents: Desk) -> None:
    log = Log(REAL.read_text())
    changes = log.moments()
    early = [at for number, at in log.opened.items() if log.updates[number][0][0] < at]
    assert len(early) == 5  # opened after their first row
    chosen = {*random.Random(2016).sample(changes, 50), changes[0], changes[-1], *early}
    db = incidents.opened()
    for at in sorted(chosen):
        for moment in (at - SECOND, at, at + SECOND):
            assert listed(db, moment) == log.states(moment), moment
    db.close()
