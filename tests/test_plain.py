"""The fast way in and Typer read a command line alike: whatever `plain` takes, Typer takes with the same values."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svcdesk import names, plain, tree
from svcdesk.declare import Choice, Option, Word, words
from svcdesk.errors import SvcdeskError
from tests.conftest import Desk


def commands() -> Iterator[tuple[tuple[str, ...], list[Word]]]:
    for name in names.NAMES:
        found = names.declared(name)
        if isinstance(found, names.Group):
            for each in found.functions:
                yield (name, each), words(found.functions[each])
        else:
            yield (name,), words(found)


ALL = list(commands())
ODD = [
    "", "-", "--", "-x", "-5", "5", "05", "5.5", "1_000", "５", "999999999999", "P1", "坏了 又坏", "a=b", "--json",
    "in", "--no-such", "-h", "--help", "--user", "--user=王", "--db=", "--version", "--jso", "-tx", "-e@me", "--note=",
]  # fmt: skip


def fitting(word: Word) -> st.SearchStrategy[str]:
    kind = plain.base(word.declared.kind)
    if isinstance(kind, Choice):
        return st.sampled_from([*kind.words, kind.words[0].upper()])
    if kind in (int, float):
        return st.sampled_from(["0", "1", "7", "100", "2.5", " 3", "1e3"])
    return st.sampled_from(["1", "SD-000001", "parts", "王伟", "two words", "x,y"])


def pieces(word: Word) -> st.SearchStrategy[list[str]]:
    """How somebody may type a word: rightly, mostly."""
    declared = word.declared.word
    if not isinstance(declared, Option):
        return st.lists(fitting(word), min_size=0 if not word.required else 1, max_size=3 if plain.several(word) else 1)
    flags = plain.switches(word)

    def typed(flag: str, value: str, how: int) -> list[str]:
        if flags[flag] is not None:
            return [flag] if how < 5 else [f"{flag}={value}"]
        return [flag, value] if how < 4 else [f"{flag}={value}"] if how < 5 else [flag + value] if how < 6 else [flag]

    return st.builds(typed, st.sampled_from(sorted(flags)), fitting(word), st.integers(0, 6))


@st.composite
def command_lines(draw: st.DrawFn) -> list[str]:
    called, declared = draw(st.sampled_from(ALL))
    arguments = [word for word in declared if not isinstance(word.declared.word, Option)]
    options = [word for word in declared if isinstance(word.declared.word, Option)]
    chosen = arguments + (draw(st.lists(st.sampled_from(options), max_size=4)) if options else [])
    groups = [draw(pieces(word)) for word in chosen]
    groups += [[draw(st.sampled_from(ODD))] for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2])))]
    before = draw(st.sampled_from([[], [], [], ["--user", "Li"], ["--db", "x.db", "--config=y"], ["--user"]]))
    return [*before, *called, *(piece for group in draw(st.permutations(groups)) for piece in group)]


@contextmanager
def recorded() -> Iterator[list[plain.Call]]:
    """What would have been run, by either way."""
    calls: list[plain.Call] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain.Call, "run", lambda call: calls.append(call))
        yield calls


def by_typer(arguments: list[str]) -> plain.Call | None:
    with recorded() as calls:
        try:
            tree.run(arguments)
        except SvcdeskError:
            assert not calls
    return calls[0] if calls else None


def told(call: plain.Call) -> tuple[str, str, dict[str, Any], dict[str, str]]:
    return call.function.__module__, call.function.__name__, call.values, call.desk


def check(arguments: list[str]) -> bool:
    """Whether `plain` reads it; if so it must be what Typer reads."""
    quickly = plain.read(arguments)
    if quickly is None:
        return False
    slowly = by_typer(arguments)
    assert slowly is not None, f"{arguments}: Typer refuses it"
    assert told(quickly) == told(slowly), arguments
    assert repr(quickly.values) == repr(slowly.values), arguments  # of the same types, too
    return True


@settings(max_examples=400)
@given(command_lines())
def test_what_is_read_quickly_typer_reads_alike(arguments: list[str]) -> None:
    check(arguments)


@pytest.mark.parametrize("called", ALL, ids=lambda called: " ".join(called[0]))
def test_each_command_is_read_quickly(called: tuple[tuple[str, ...], list[Word]]) -> None:
    """Every option once, with its value; without this the property above could hold because nothing is read."""
    name, declared = called
    line = list(name)
    for word in declared:
        kind = plain.base(word.declared.kind)
        value = kind.words[-1] if isinstance(kind, Choice) else str(int(word.declared.word.min or 3))
        switched = plain.switches(word)
        line += [next(iter(switched))] if switched else []
        line += [] if switched and next(iter(switched.values())) is not None else [value]
    assert check(line), line


BOUNDED = [
    (called, declared, bounded, str(int(bound + step)))
    for called, declared in ALL
    for bounded in declared
    for bound, step in ((bounded.declared.word.min, -1), (bounded.declared.word.max, 1))
    if bound is not None and bound + step >= 0
]


def test_numbers_beyond_their_bounds_are_left_to_typer() -> None:
    assert len(BOUNDED) > 10
    for called, declared, bounded, beyond in BOUNDED:
        line = list(called)
        for word in declared:
            if word is bounded or word.required:
                line += [*list(plain.switches(word))[:1], beyond if word is bounded else "3"]
        assert not check(line), line


@pytest.mark.parametrize(
    "line",
    [
        [], ["--help"], ["log", "--help"], ["lst"], ["show"], ["show", "1", "--jsn"], ["list", "--limit", "-1"],
        ["list", "--limit", "x"], ["list", "--sort", "late"], ["dispatch"], ["dispatch", "go"], ["list", "-n5"],
        ["log", "x", "--phone"], ["log", "x", "--phone", "--new"], ["--user", "list"], ["list", "--", "x"], ["--db"],
        ["list", "two", "words"], ["list", "--json=yes"], ["--version"], ["list", "--version"], ["--wrong", "list"],
        ["report", "--help"], ["report", "replay"],
    ],
)  # fmt: skip
def test_what_needs_explaining_is_left_to_typer(line: list[str]) -> None:
    assert plain.read(line) is None


@pytest.mark.file  # of a server a role acts, and the configuration is published
def test_the_desk_and_who_acts_may_be_named_behind_the_command(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk.run("log", "a fault", "-c", "A")
    elsewhere = Desk(tmp_path_factory.mktemp("elsewhere"))
    there = ("--db", str(desk.database), "--config", str(desk.folder / "svcdesk.yaml"))
    assert elsewhere.run("list", *there).out == desk.run("list").out
    elsewhere.run("note", "1", "looked", *there, "--user=王伟")
    elsewhere.run("--user", "Li", "note", "1", "looked", *there, "-u", code=2)  # no such option: Typer explains it
    elsewhere.run("--user", "Li", "note", "1", "looked again", "--user", "Wang", *there)
    assert [entry["actor"] for entry in desk.json("show", "1")["timeline"]] == ["tester", "王伟", "Wang"]


@pytest.mark.parametrize("typed", ["in", "IN", "保内", "保固內", "보증 내"])
def test_a_label_is_read_alike(typed: str) -> None:
    line = ["classify", "1", "--warranty", typed]
    assert check(line)
    assert plain.read(line).values["warranty"] == "in"  # type: ignore[union-attr]


def test_what_is_no_label_is_refused_alike() -> None:
    line = ["classify", "1", "--warranty", "质保"]
    assert (plain.read(line), by_typer(line)) == (None, None)
