"""A desk in which every table has rows, made from the fixture of the schema, and questions to it in SQL."""

from __future__ import annotations

from pathlib import Path

from svcdesk.db.schema import newest
from tests.conftest import Desk
from tests.db.filled import CHANGES

DATA = Path(__file__).parents[1] / "data"
EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


def make(folder: Path) -> Desk:
    """The desk of `tests.db.filled` as it is left, at a moment in the month after; no command is run."""
    desk = Desk(folder).at("2026-05-04 09:00")
    desk.become((DATA / f"schema-{newest()}.sql").read_text(encoding="utf-8"))
    text = EXAMPLE.read_text(encoding="utf-8")
    for old, new in CHANGES:
        text = text.replace(old, new.replace("{}", old), 1)
    desk.config.write_text(text, encoding="utf-8")
    return desk


def month(name: str) -> dict[str, str]:
    """From when to when a month of 2026 lasts in Beijing, UTC as it is stored: the parameters since and until."""
    ends = {"2026-03": ("02-28", "03-31"), "2026-04": ("03-31", "04-30"), "2026-05": ("04-30", "05-31")}
    since, until = ends[name]
    return {"since": f"2026-{since}T16:00:00Z", "until": f"2026-{until}T16:00:00Z"}
