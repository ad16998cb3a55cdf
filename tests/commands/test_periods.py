"""Periods: a day after --to belongs to the period, in every report and list that takes one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Desk

FRIDAY = ("--from", "2025-10-31", "--to", "2025-10-31")
THURSDAY = ("--from", "2025-10-30", "--to", "2025-10-30")


@pytest.fixture(scope="module")
def friday(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk at which all happened late in the evening of Friday 31 October 2025."""

    desk = Desk(first_desk).copied(tmp_path_factory.mktemp("friday")).at("2025-10-31 21:00")
    desk.run("customer", "add", "A")
    desk.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "A")
    desk.run("log", "jams", "-s", "PR-1")
    desk.run("log", "no label", "-c", "A")
    desk.run("assign", "1", "2", "Wang")
    desk.run("hold", "2", "--reason", "customer")
    desk.run("stock", "receive", "fuse", "3", "--to", "centre")
    desk.at("2025-10-31 23:59").run("resolve", "1", "-c", "x", "-s", "y")
    return desk.at("2025-11-03 09:00")


@pytest.mark.parametrize(
    ("command", "count"),
    [
        (("report", "attainment"), lambda rows: sum(row["met"] + row["missed"] + row["running"] for row in rows)),
        (("report", "holds"), lambda rows: sum(row["minutes"] for row in rows)),
        (("report", "repeats"), lambda rows: sum(row["repairs"] for row in rows)),
        (("report", "solved", "--within", "24h clock"), lambda rows: sum(row["opened"] for row in rows)),
        (("report", "workload"), lambda rows: sum(row["solved"] for row in rows)),
        (("sla", "replay", "--config", "svcdesk.yaml"), lambda rows: sum(row["met"] + row["running"] for row in rows)),
        (("stock", "moves"), len),
    ],
    ids=lambda each: each[1] if isinstance(each, tuple) else "",
)
def test_the_last_day_is_included(friday: Desk, command: tuple[str, ...], count: object) -> None:
    assert callable(count)
    assert count(friday.json(*command, *FRIDAY)) > 0
    assert count(friday.json(*command, *THURSDAY)) == 0
    # a moment after --to is not: what begins then lies outside
    assert count(friday.json(*command, "--from", "2025-10-30", "--to", "2025-10-31 21:00")) == 0


def test_receipts_of_the_last_day(owing: Desk) -> None:
    owing.at("2026-03-31 23:30").run("pay", "1", "20")
    march = ("--from", "2026-03-01", "--to", "2026-03-31")
    assert len(owing.at("2026-04-02 09:00").json("receipt", "list", *march)) == 1
    assert owing.json("receipt", "sum", "--from", "2026-03-01", "--to", "yesterday")[0]["payments"] == 1
    assert owing.json("receipt", "list", "--from", "2026-03-01", "--to", "2026-03-30") == []


def test_a_weekday_ends_the_period_that_was_begun_before_it(friday: Desk) -> None:
    week = ("--from", "2025-10-29", "--to", "friday")
    assert friday.json("report", "attainment", *week) == friday.json("report", "attainment", *FRIDAY)


def test_a_period_that_ends_before_it_begins(friday: Desk) -> None:
    done = friday.run("report", "attainment", "--from", "2025-11-01", "--to", "2025-10-30", code=2)
    assert done.err == "svcdesk: --from '2025-11-01' lies after --to '2025-10-30'\n"
    assert "--to" in friday.run("report", "holds", "--to", "soon", code=2).err
