"""What a shell is offered is what Typer would offer by the same declarations, at less than half the price."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from typer._click.core import Parameter
from typer._click.shell_completion import _resolve_context, _resolve_incomplete

from svcdesk import completion, names, plain, tree
from svcdesk.commands import complete
from svcdesk.declare import Word
from tests.conftest import Desk
from tests.test_plain import ALL

ROOT = tree.build([])
Offers = list[tuple[str, str | None]]


def by_typer(before: list[str], typed: str, declared: list[Word]) -> Offers:
    """What Typer offers; for a word, which of the desk's sources."""
    context = _resolve_context(ROOT, {}, "svcdesk", before)
    awaited, typed = _resolve_incomplete(context, list(before), typed)
    if isinstance(awaited, Parameter) and awaited.type.name == "str":
        sources = {word.name: word.declared.word.complete for word in declared}
        return [(sources.get(str(awaited.name)) or str(awaited.name), typed)]
    return [(item.value, item.help) for item in awaited.shell_complete(context, typed)]


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(complete, "candidates", lambda _desk, source, typed: [(source, typed)])


def alike(ours: list[completion.Offer], typers: Offers) -> bool:
    """Whether both offer the same; Typer shortens what is said to 45 letters, and takes -h and --help as they come."""
    options = bool(ours) and ours[0][0].startswith("-")
    pairs = zip(sorted(ours) if options else ours, sorted(typers, key=str) if options else typers, strict=False)
    return len(ours) == len(typers) and all(
        value == other and meant.startswith((said or "").removesuffix("...")) for (value, meant), (other, said) in pairs
    )


def lines(called: tuple[str, ...], declared: list[Word]) -> Iterator[tuple[list[str], str]]:
    """Command lines on which somebody presses Tab."""
    begun = list(called)
    for typed in ("", "-", "--", "--c", "x", "="):
        yield begun, typed
        yield ["--user", "Li", *begun], typed
    given = []
    for word in declared:
        for flag, switched in plain.switches(word).items():
            if switched is None:
                yield [*begun, flag], ""
                yield begun, f"{flag}="
                yield [*begun, f"{flag}=3"], "-"
            yield [*begun, flag, *(["3"] if switched is None else [])], "-"
            yield [*begun, flag, *(["3"] if switched is None else [])], ""
        if not plain.switches(word):
            given.append("3")
            yield [*begun, *given], ""
            yield [*begun, *given], "4"


@pytest.mark.usefixtures("sources")
def test_every_command_is_completed_as_typer_would() -> None:
    compared = 0
    for called, declared in ALL:
        for before, typed in lines(called, declared):
            assert alike(completion.offers(before, typed), by_typer(before, typed, declared)), (before, typed)
            compared += 1
    assert compared > 5000


GROUPS = [[name] for name in names.NAMES if isinstance(names.declared(name), names.Group)]


@pytest.mark.parametrize("before", [[], ["--user", "Li"], ["--db", "x", "sla"], *GROUPS])
@pytest.mark.parametrize("typed", ["", "a", "re", "-", "--u"])
def test_names_of_commands_are_completed_as_typer_would(before: list[str], typed: str) -> None:
    assert alike(completion.offers(before, typed), by_typer(before, typed, []))


@pytest.mark.usefixtures("sources")
def test_what_is_typed_in_one_word_with_its_flag_is_read() -> None:
    assert completion.offers(["list", "--sort=due", "-um"], "--so") == []
    assert completion.offers(["list", "-e@me"], "--eng") == []
    assert completion.offers(["list", "--sort", "="], "du") == [("due", "")]  # as bash takes --sort=du
    assert completion.offers(["show", "--no-such"], "1") == [("ticket", "1")]


def test_meanings_are_in_the_language_of_the_desk(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text().replace("desk:\n", "desk:\n  language: zh_CN\n", 1))
    env = {"_TYPER_COMPLETE_ARGS": "svcdesk hol", "_SVCDESK_COMPLETE": "complete_zsh", "SVCDESK_LANG": ""}
    desk.run("list")  # a seat of a server knows what was published when it was there last
    assert "挂起工单。" in desk.run(**env).out  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("shell", "words"), [("bash", "svcdesk lo"), ("zsh", "svcdesk list -e "), ("fish", "svcdesk -")]
)
def test_an_answer_loads_no_typer(desk: Desk, shell: str, words: str) -> None:
    env = desk.environment(
        COMP_WORDS=words,
        COMP_CWORD="1",
        _TYPER_COMPLETE_ARGS=words,
        _TYPER_COMPLETE_FISH_ACTION="get-args",
        _SVCDESK_COMPLETE=f"complete_{shell}",
    )
    loaded = "import sys; from svcdesk.cli import main; main(); print('typer' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], env=env, cwd=desk.folder, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "False"
    assert len(done.stdout.splitlines()) > 1


def test_names_of_a_group_do_not_load_it() -> None:
    asked = "from svcdesk import completion; print(len(completion.offers(['dispatch'], '', explained=False)))"
    loaded = f"import sys; {asked}; print([name for name in sys.modules if 'dispatch' in name])"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True)
    count, modules = done.stdout.splitlines()
    assert int(count) > 10
    assert modules == "['svcdesk.commands.dispatch']"  # the folder


def test_each_shell_gets_its_own_form(desk: Desk) -> None:
    def answered(shell: str, begun: str, action: str = "get-args", code: int = 0) -> str:
        env: dict[str, Any] = {
            "_TYPER_COMPLETE_ARGS": f"svcdesk list -e {begun}",
            "_TYPER_COMPLETE_WORD_TO_COMPLETE": begun,
            "_TYPER_COMPLETE_FISH_ACTION": action,
        }
        return desk.run(code=code, _SVCDESK_COMPLETE=f"complete_{shell}", **env).out

    desk.run("engineer", "add", "Wu", "--login", "it's")
    assert answered("zsh", "it") == "_arguments '*: :((\"it'\\''s\":\"Wu\"))'\n"
    assert answered("fish", "it") == "it's\tWu\n"
    assert answered("pwsh", "it") == "'it''s':::Wu\n"
    assert answered("zsh", "nobody") == "_files\n"
    assert answered("fish", "it", "is-args") == answered("fish", "nobody", "is-args", code=1) == ""


@pytest.mark.parametrize(
    ("typed", "language", "offered"),
    [
        ("list --state 挂", "zh_CN", "挂起\theld"),
        ("list --state h", "zh_CN", "held\t挂起"),
        ("list --sort 기", "ko", "기한\tdue"),
        ("dispatch list --state 완", "ko", "완료\tfinished"),
        ("list --state 挂", "en", ""),  # of the screen's language alone
        ("hold 1 --reason waiting\\ for\\ p", "en", "waiting for parts\tparts"),
    ],
)
def test_what_people_call_a_key_is_offered_where_its_beginning_is_typed(
    desk: Desk, typed: str, language: str, offered: str
) -> None:
    env = {"_TYPER_COMPLETE_ARGS": f"svcdesk {typed}", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    said = desk.run(_SVCDESK_COMPLETE="complete_fish", SVCDESK_LANG=language, **env).out  # type: ignore[arg-type]
    assert said == f"{offered}\n"


def test_bash_gets_what_people_call_a_key_as_one_word(desk: Desk) -> None:
    env = {"COMP_WORDS": "svcdesk\nhold\n1\n--reason\nwaiting\\ for\\ p", "COMP_CWORD": "4"}
    assert desk.run(_SVCDESK_COMPLETE="complete_bash", **env).out == "waiting\\ for\\ parts\n"  # type: ignore[arg-type]
    env = {"COMP_WORDS": "svcdesk\nlist\n--sort\n", "COMP_CWORD": "3", "COMP_TYPE": "63", "SVCDESK_LANG": "zh_CN"}
    assert "due       到期\n" in desk.run(_SVCDESK_COMPLETE="complete_bash", **env).out  # type: ignore[arg-type]
