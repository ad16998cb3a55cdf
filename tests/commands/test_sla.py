"""`svcdesk sla simulate`: what a call would be promised, without a desk."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from svcdesk.db.open import create
from tests.conftest import Desk, built_once, databases

EXAMPLE = (Path(__file__).parents[2] / "config.example.yaml").read_text()


@built_once
def plan(empty: Desk) -> Desk:
    """A folder with a configuration and no desk, which only a server must have where one is named."""
    if databases():
        create(empty.place)
    (empty.folder / "new.yaml").write_text(EXAMPLE)
    return empty.at("2026-02-13 16:00")


def simulated(desk: Desk, *more: str) -> dict[str, dict[str, Any]]:
    rows = desk.json("--config", "new.yaml", "sla", "simulate", *more)
    return {row["target"]: row for row in rows}


def due(row: dict[str, Any]) -> str | None:
    stamp = row["due_at"]
    return f"{datetime.fromisoformat(stamp) + timedelta(hours=8):%m-%d %H:%M}" if stamp else None


def line(text: str) -> int:
    return EXAMPLE[: EXAMPLE.index(text)].count("\n") + 1


@pytest.mark.file  # a server goes by what is published, where no file is named
def test_defaults_of_the_policy_and_now(plan: Desk) -> None:
    # standard, P3: 2 h of Friday and Saturday, which is worked; 5 working days: Sat, Tue 24, Wed, Thu, Fri
    rows = simulated(plan)
    assert {key: (row["within"], due(row)) for key, row in rows.items()} == {
        "answer": ("2h", "02-14 09:00"),
        "solve": ("5 working days", "02-27 17:30"),
    }
    assert rows["solve"]["line"] == line("- {within: 5 working days}")
    assert not (plan.folder / "svcdesk.db").exists()
    assert list(rows.values()) == plan.json("sla", "simulate", SVCDESK_CONFIG="new.yaml")


def test_by_tier_region_and_time(plan: Desk) -> None:
    rows = simulated(plan, "--tier", "gold", "--region", "county", "-p", "p2", "--at", "2026-02-14 18:00")
    assert {key: (row["within"], row["starts"], due(row)) for key, row in rows.items()} == {
        "answer": ("15m clock", "logged", "02-14 18:15"),
        "opinion": ("30m clock", "logged", "02-14 18:30"),
        "arrive": ("2h clock", "ordered", None),  # from when somebody is sent
        "solve": ("same day", "logged", "02-24 17:30"),
    }
    assert rows["arrive"]["line"] == line("- {region: county, within: 2h clock}")
    assert rows["arrive"]["rule"] == "region county"


def test_what_is_not_promised_and_a_derived_priority(plan: Desk) -> None:
    assert simulated(plan, "--tier", "gold", "--kind", "question")["solve"]["within"] is None
    assert simulated(plan, "--severity", "down", "--reach", "all")["solve"]["within"] == "8h"


def test_phase_and_warranty_decide_too(plan: Desk) -> None:
    (plan.folder / "new.yaml").write_text(
        EXAMPLE.replace(
            "          - {priority: P1, within: 8h}\n",
            "          - {priority: P1, within: 8h}\n          - {warranty: out, within: 30 working days}\n"
            "          - {phase: trial, within: 1h}\n",
        )
    )
    assert simulated(plan)["solve"]["within"] == "5 working days"
    assert simulated(plan, "--warranty", "out", "--phase", "trial")["solve"]["within"] == "30 working days"
    assert simulated(plan, "--phase", "trial")["solve"]["within"] == "1h"


def test_as_text_for_people(plan: Desk) -> None:
    lines = plan.run("--config", "new.yaml", "sla", "simulate", "-p", "P1").out.splitlines()
    assert lines[0].split()[:3] == ["target", "promised", "due"]
    assert lines[2].split()[:4] == ["solve", "8h", "2026-02-14T16:00+08:00", "logged"]
    assert lines[2].endswith("priority P1")


def test_it_says_when_worked_weekends_are_not_known_yet(plan: Desk) -> None:
    told = plan.run("--config", "new.yaml", "sla", "simulate", "--at", "2029-05-02 09:00").err
    assert "solve: the worked weekends after 20" in told
    assert plan.run("--config", "new.yaml", "sla", "simulate").err == ""


def test_only_what_heeds_working_hours_may_move_with_worked_weekends(plan: Desk) -> None:
    promised = {
        "30m": True,
        "2 working days": True,
        "2 working days later": True,
        "17:30 or next 09:00": True,
        "2 days": False,
        "48h clock": False,
    }
    for within, moves in promised.items():
        (plan.folder / "new.yaml").write_text(EXAMPLE.replace("{within: 5 working days}", f"{{within: {within}}}"))
        told = plan.run("--config", "new.yaml", "sla", "simulate", "--at", "2029-05-02 09:00").err
        assert ("solve: the worked weekends after 20" in told) == moves, within


def test_words_that_the_policy_does_not_know(plan: Desk) -> None:
    told = plan.run("--config", "new.yaml", "sla", "simulate", "--tier", "platinum", code=2).err
    assert told == "svcdesk: --tier 'platinum' is unknown: standard, gold\n"
    (plan.folder / "new.yaml").write_text(EXAMPLE.replace("within: 8h", "within: 2d"))
    told = plan.run("--config", "new.yaml", "sla", "simulate", code=3).err
    assert f"new.yaml:{line('within: 8h')}:" in told
