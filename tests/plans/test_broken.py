"""Every plan with each mistake that people make in such a file: file, line, key and remedy are named.

A mistake is made in the text of the plan's YAML, at lines found by their words. The line and the key that the
complaint must name are counted from where it was made.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from svcdesk.config.store import compile_file
from svcdesk.errors import ConfigError
from tests.conftest import Desk
from tests.plans.story import PLANS
from tests.plans.test_plans import KEYS

Lines = list[str]


class Broken(NamedTuple):
    """A broken copy, the line (from 0) and key that the complaint must name, and what it must say."""

    lines: Lines
    at: int
    key: str
    message: str


def misspelt_key(lines: Lines) -> Broken:
    at = first_of_target(lines, "name")
    broken = instead(lines, at, lines[at].replace("name:", "nmae:"))
    return Broken(broken, at, key_at(broken, at), "no such key belongs here; did you mean 'name'?")


def unknown_event_of_a_target(lines: Lines) -> Broken:
    at = first_of_target(lines, "stops")
    broken = instead(lines, at, lines[at].replace("[", "[resolvd, "))
    return Broken(broken, at, key_at(lines, at) + "[1]", "'resolvd' is not among 'events'; did you mean 'resolved'?")


def unreachable_rule(lines: Lines) -> Broken:
    at, broken = with_rules(lines, "{within: 4h}", "{warranty: in, within: 2h}")
    message = f"is never reached: the rule in line {at + 2} decides first; move it up, or remove it"
    return Broken(broken, at + 2, key_at(lines, at) + "[2]", message)


def missing_rule(lines: Lines) -> Broken:
    at, broken = with_rules(lines, "{warranty: in, within: 4h}", "{warranty: out, within: none}")
    message = "has no rule for warranty unknown; add one, or end with '- {within: none}' to promise nothing"
    return Broken(broken, at, key_at(lines, at), message)


def bad_duration(lines: Lines) -> Broken:
    at, broken = with_rules(lines, "{warranty: in, within: 2d}", "{within: none}")
    message = "'2d' is unclear: write '2 days' (same time, calendar days) or '2 working days' (closing time)"
    return Broken(broken, at + 1, key_at(lines, at) + "[1].within", message)


def unknown_zone(lines: Lines) -> Broken:
    at = first(lines, "  timezone: Asia/Shanghai")
    broken = instead(lines, at, "  timezone: Asia/Shangai")
    return Broken(broken, at, "desk.timezone", "'Asia/Shangai' is not a time zone; write for example 'Asia/Shanghai'")


def overlapping_hours(lines: Lines) -> Broken:
    at = first(lines, "      mon-")
    day = lines[at].split(":")[0]
    broken = instead(lines, at, f'{day}: ["08:00-12:00", "11:30-17:30"]')
    message = "hours overlap: one pair is still open when the next opens at 11:30; end it by then"
    return Broken(broken, at, key_at(lines, at), message)


def date_that_does_not_exist(lines: Lines) -> Broken:
    at = first(lines, "    holidays: CN")
    broken = instead(lines, at, "    holidays: [CN, 2026-02-30]")
    message = "there is no '2026-02-30'; write a date that exists, for example '2026-05-01'"
    return Broken(broken, at, key_at(lines, at) + "[2]", message)


MISTAKES: tuple[Callable[[Lines], Broken], ...] = (
    misspelt_key,
    unknown_event_of_a_target,
    unreachable_rule,
    missing_rule,
    bad_duration,
    unknown_zone,
    overlapping_hours,
    date_that_does_not_exist,
)


def first(lines: Lines, beginning: str) -> int:
    """The first line that begins so."""
    return next(at for at, line in enumerate(lines) if line.startswith(beginning))


def first_of_target(lines: Lines, key: str) -> int:
    """The line of that key in the first target of the first tier."""
    tiers = first(lines, "tiers:")
    return tiers + first(lines[tiers:], f"        {key}:")


def instead(lines: Lines, at: int, *new: str) -> Lines:
    return [*lines[:at], *new, *lines[at + 1 :]]


def with_rules(lines: Lines, *rules: str) -> tuple[int, Lines]:
    """The line of the first target's `within`, and the text with these rules in place of its own."""
    at = first_of_target(lines, "within")
    rest = at + 1
    while rest < len(lines) and lines[rest].startswith("          "):
        rest += 1
    return at, [*lines[:at], "        within:", *(f"          - {rule}" for rule in rules), *lines[rest:]]


def key_at(lines: Lines, at: int) -> str:
    """The path of the key in that line: its own, after those above it that are indented less."""
    path: list[str] = []
    indent = len(lines[at])
    for line in reversed(lines[: at + 1]):
        match = re.match(r"( *)([\w-]+):", line)
        if match and len(match[1]) < indent:
            path.insert(0, match[2])
            indent = len(match[1])
    return ".".join(path)


def lines_of(plan: str) -> Lines:
    return (PLANS / f"{plan}.yaml").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
@pytest.mark.parametrize("plan", KEYS)
def test_each_mistake_in_each_plan(plan: str, mistake: Callable[[Lines], Broken], tmp_path: Path) -> None:
    broken = mistake(lines_of(plan))
    path = tmp_path / f"{plan}.yaml"
    path.write_text("\n".join(broken.lines), encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        compile_file(path)
    assert str(caught.value) == f"{path}:{broken.at + 1}: {broken.key}: {broken.message}"


@pytest.mark.parametrize(("plan", "mistake"), [*zip(KEYS, MISTAKES, strict=False)])
def test_by_the_command_line(plan: str, mistake: Callable[[Lines], Broken], empty: Desk) -> None:
    broken = mistake(lines_of(plan))
    empty.config.write_text("\n".join(broken.lines), encoding="utf-8")
    said = empty.run("config", "check", code=3)
    assert said.out == ""
    assert said.err == f"svcdesk: {empty.config}:{broken.at + 1}: {broken.key}: {broken.message}\n"
