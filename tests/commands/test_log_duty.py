"""`log` outside working hours: who answers then."""

from __future__ import annotations

import pytest

from tests.conftest import Desk


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-23 08:29", "on duty now: Wang Lin, 13900000001"),
        ("2026-11-23 08:30", None),
        ("2026-11-23 17:29", None),
        ("2026-11-23 17:30", "on duty now: Wang Lin, 13900000001"),
        ("2026-12-05 11:00", "on duty now: Zhao Min, 13900000002"),  # a Saturday
        ("2026-12-02 20:00", "on duty now: Sun Hao, no telephone known"),
    ],
)
def test_log_outside_hours_names_who_answers(rota: Desk, now: str, said: str | None) -> None:
    done = rota.at(now).run("log", "no power", "-c", "Example Clinic")
    assert done.out.startswith("SD-000001")
    assert [line for line in done.err.splitlines() if "duty" in line] == ([said] if said else [])


def test_a_wrong_rota_does_not_stop_a_call(rota: Desk) -> None:
    text = rota.config.read_text(encoding="utf-8")
    rota.config.write_text(text.replace("[wang, Zhao Min]", "[wnag]"), encoding="utf-8")
    done = rota.at("2026-11-23 22:00").run("log", "no power", "-c", "Example Clinic")
    assert done.out.startswith("SD-000001")
    assert "'wnag' is on duty, but is no engineer: 'svcdesk engineer add', or correct the section 'duty'" in done.err
