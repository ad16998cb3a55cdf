"""The rota of duty: what its YAML means, and what is said about mistakes in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from svcdesk.config.policy import Document, Policy

Compile = Callable[[str], Document]
Complain = Callable[[str], list[str]]

DUTY = "duty: {calendar: office, from: 2026-01-05, engineers: [wang, zhao]}\n"


@pytest.mark.parametrize(
    ("day", "who"),
    [
        ("2026-01-04", None),  # before the rota begins
        ("2026-01-05", "wang"),
        ("2026-01-07", "wang"),
        ("2026-01-08", "zhao"),
        ("2026-01-10", "zhao"),
        ("2026-01-11", "wang"),
        ("2026-10-01", "sun"),
        ("2025-10-01", "sun"),  # an exception needs no rota
    ],
)
def test_turns(minimal: str, compiled: Compile, day: str, who: str | None) -> None:
    text = DUTY.replace("engineers", "days: 3, exceptions: {2026-10-01: sun, 2025-10-01: sun}, engineers")
    rota = Policy(compiled(minimal + text)).duty
    assert rota is not None
    assert next(iter(rota.turns(date.fromisoformat(day))), None) == who


def test_a_turn_is_a_week_unless_said(minimal: str, compiled: Compile) -> None:
    rota = Policy(compiled(minimal + DUTY)).duty
    assert rota is not None
    assert (rota.calendar, rota.days) == ("office", 7)


@pytest.mark.parametrize(
    ("sections", "complaint"),
    [
        ("assignment: {held: maybe}\n", "assignment.held: 'maybe' means nothing here; write one of: leave, count"),
        ("duty: {}\n", "duty.calendar: is missing; write for example 'calendar: office'"),
        (DUTY.replace("office", "offfice"),
         "duty.calendar: 'offfice' is not among 'calendars'; did you mean 'office'?"),
        (DUTY.replace("2026-01-05", "5.1.2026"),
         "duty.from: '5.1.2026' is not a date; write for example '2026-05-01'"),
        (DUTY.replace("2026-01-05", "2026-02-30"),
         "duty.from: there is no '2026-02-30'; write a date that exists, for example '2026-05-01'"),
        (DUTY.replace("[wang, zhao]", "[]"), "duty.engineers: names nobody; write for example '[wang, zhao]'"),
        (DUTY.replace("engineers", "days: 0, engineers"),
         "duty.days: '0' is not a number from 1 to 366; write for example '7'"),
        (DUTY.replace("engineers", "exceptions: {2026-13-01: sun}, engineers"),
         "duty.exceptions.2026-13-01: there is no '2026-13-01'; write a date that exists, for example '2026-05-01'"),
    ],
)  # fmt: skip
def test_mistakes(minimal: str, complaints: Complain, sections: str, complaint: str) -> None:
    found = complaints(minimal + sections)[0]
    assert found.startswith("config.yaml:1")
    assert found.split(": ", 1)[1] == complaint


@pytest.mark.parametrize(
    ("section", "counts"), [("", False), ("assignment: {held: count}", True), ("assignment: {}", False)]
)
def test_whether_tickets_on_hold_count(minimal: str, compiled: Compile, section: str, counts: bool) -> None:
    assert Policy(compiled(f"{minimal}{section}\n")).counts_held == counts


def test_where_a_servers_files_lie(minimal: str, compiled: Compile, complaints: Complain) -> None:
    assert Policy(compiled(minimal)).attachments is None
    said = minimal.replace("timezone: Asia/Shanghai", "timezone: Asia/Shanghai, attachments: /srv/files", 1)
    assert Policy(compiled(said)).attachments == "/srv/files"
    [problem] = complaints(said.replace("/srv/files", "files"))
    assert "'files' is no whole path of a folder; write for example '/srv/desk/attachments'" in problem
