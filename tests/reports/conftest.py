"""The desk that most tests of reports ask: figures can be worked out by hand.

It lives in Beijing (office hours 08:30-12:00 and 13:00-17:30). Its four tickets:

1. Clinic, city, standard P1: opened on Saturday 28 February 2026 at 09:00, which was worked; answered at 09:20 by Wang
   (30 minutes were promised: met), solved at 16:00 of the same day (8 hours: met).
2. Library, county, gold P2: opened on Monday 2 March at 10:00; answered with an opinion at 10:20 by Zhao (15 minutes:
   missed; 30 minutes: met); on hold for parts from 11:00 to Tuesday 3 March 11:00; solved at 12:00 (same day, a working
   day later: met); reopened on Wednesday 4 March at 09:00 and solved again at 10:00.
3. Clinic, city, standard P3: opened on Monday 2 March at 14:00, nobody's; on hold for the customer from 15:00 on, which
   the first answer (2 hours) and the solution (5 working days) both heed.
4. Works, city, standard P3: opened on Wednesday 4 March at 11:00 and cancelled at 11:30.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk


@pytest.fixture(scope="session")
def march(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("reports")).at("2026-02-01 09:00").begin()
    for name in ("Wang Lin", "Zhao Min"):
        desk.run("engineer", "add", name)
    steps: tuple[tuple[str, ...], ...] = (
        ("2026-02-28 09:00", "log", "all is down", "-c", "Clinic", "-p", "P1"),
        ("2026-02-28 09:10", "assign", "1", "Wang"),
        ("2026-02-28 09:20", "note", "1", "we come", "--event", "answered"),
        ("2026-02-28 16:00", "resolve", "1", "-c", "fuse", "-s", "new fuse"),
        ("2026-03-02 10:00", "log", "slow", "-c", "Library", "-p", "P2", "--tier", "gold", "--region", "county"),
        ("2026-03-02 10:20", "assign", "2", "Zhao"),
        ("2026-03-02 10:20", "note", "2", "a part is missing", "--event", "opinion"),
        ("2026-03-02 11:00", "hold", "2", "-r", "parts"),
        ("2026-03-02 14:00", "log", "noise", "-c", "Clinic", "-p", "P3"),
        ("2026-03-02 15:00", "hold", "3", "-r", "customer"),
        ("2026-03-03 11:00", "resume", "2"),
        ("2026-03-03 12:00", "resolve", "2", "-c", "part", "-s", "new part"),
        ("2026-03-04 09:00", "reopen", "2", "-r", "slow again"),
        ("2026-03-04 10:00", "resolve", "2", "-c", "part", "-s", "another part"),
        ("2026-03-04 11:00", "log", "wrong number", "-c", "Works", "-p", "P3"),
        ("2026-03-04 11:30", "cancel", "4", "-r", "wrong number"),
    )
    for moment, *words in steps:
        desk.at(moment).run(*words)
    return desk.at("2026-03-04 15:00")


def rows(told: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in told]
