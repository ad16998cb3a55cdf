"""Docs, messages and help are true: commands exist, generated pages are up to date, every text can be translated."""

from __future__ import annotations

import ast
import importlib.util
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from docs import catalogues
from tests.house import PACKAGE, ROOT, calls, commands, files, named, nodes

PAGES = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/*/README.md"), ROOT / "config.example.yaml"]
)

# a command as it is written to be typed: after a quotation mark, a backtick, a prompt or at the start of a line
MENTION = re.compile(r"""(?:['"`$(]|^|\n)[ *]*svcdesk ((?:[a-z][a-z-]*|--?[a-z][a-z-]*)(?:[ ][^'`\n|]*)?)""")
STOP = re.compile(r"[#;&|()…]|: | \*")


def generator() -> Any:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", generator().PAGES)
def test_generated_pages_are_up_to_date(page: str) -> None:
    there = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert there == generator().PAGES[page](), "run: python docs/generate.py"


@pytest.mark.parametrize("page", [each for each in PAGES if each.suffix == ".md"], ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", [each for each in PAGES if each.name == "README.md"], ids=named)
def test_a_readme_names_the_engineer_whom_it_adds(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    name, login = re.findall(r'svcdesk engineer add "(.+?)" --login (\w+)', text)[0]
    named_later = re.findall(r"(?:--about |--engineer |--to centre/)(\w+)", text)
    assert len(named_later) == 3
    assert all(each == login or each in name for each in named_later), named_later


def test_environment_variables_are_explained() -> None:
    page = (ROOT / "docs" / "environment.md").read_text(encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")]
    read = {name for text in texts for name in re.findall(r'"((?:SVCDESK|XDG)_[A-Z_]+)"', text)}
    read |= {name for text in texts for name in re.findall(r'environ\.get\("([A-Z]+)"', text)}
    assert len(read) > 10
    assert {name for name in read if f"`{name}`" not in page} == set()


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_files_that_are_named_exist(page: str) -> None:
    """But for the command, the report and the script that the reader is asked to imagine."""
    text = (ROOT / page).read_text(encoding="utf-8")
    names = set(re.findall(r"`((?:svcdesk/|tests/|docs/)?[\w/.]+\.(?:py|md|yaml))`", text))
    names = {name for name in names if not re.search("ping|words", name)}
    assert len(names) > 8
    for name in names:
        assert (ROOT / name).exists() or (PACKAGE / name).exists() or list(PACKAGE.glob(f"*/{name}")), name


def test_the_drawing_of_the_layers_is_whole() -> None:
    drawn = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("```")[1]
    for child in PACKAGE.iterdir():
        if child.name not in ("__init__.py", "__pycache__"):
            assert re.search(rf"^(?:.* )?{re.escape(child.name)}[,/ ]", drawn, re.MULTILINE), child.name


def texts(path: Path) -> Iterator[str]:
    """What is written in a file for people: strings of the program, all of a page."""
    if path.suffix != ".py":
        yield path.read_text(encoding="utf-8")
        return
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def mentions(path: Path) -> Iterator[list[str]]:
    """The words of each command that a file mentions, up to where the command ends."""
    for text in texts(path):
        for found in MENTION.finditer(text):
            yield STOP.split(found[1])[0].split()


@cache
def known_options(words: tuple[str, ...]) -> set[str]:
    parameters = commands()[words].params
    return {flag for each in parameters for flag in (*each.opts, *each.secondary_opts)} | {"--help", "-h"}


@pytest.mark.parametrize("path", [*PAGES, *files(".")], ids=named)
def test_mentioned_commands_exist(path: Path) -> None:
    for words in mentions(path):
        while words and words[0].startswith("-"):  # of svcdesk itself, with its value
            assert words[0] in known_options(()), words
            words = words[1:] if words[0] in ("--version", "--help") else words[2:]
        if not words:
            continue
        name = tuple(words[:2]) if tuple(words[:2]) in commands() else tuple(words[:1])
        assert name in commands(), words
        if hasattr(commands()[name], "loaders") and len(words) > 1:
            assert re.fullmatch(r"[A-Z{<…-].*", words[1]), words
        for word in words[len(name) :]:
            if re.match("--?[a-z]", word):
                assert word.partition("=")[0].rstrip(".,") in known_options(name), words


def test_mentions_are_found() -> None:
    assert ["report", "overdue", "--within", "2h", "--by", "engineer"] in list(mentions(ROOT / "README.md"))
    assert sum(len(list(mentions(path))) for path in files(".")) > 150


@pytest.fixture(scope="module")
def catalogue() -> set[str]:
    """All texts that translators are given."""
    return {text for message in catalogues.texts() for text in catalogues.forms(message)}


def test_every_text_is_extracted(catalogue: set[str]) -> None:
    there = 0
    for path in files("."):
        for call in calls(path, "_", "N_", "ngettext"):
            for text in call.args[: 2 if ast.unparse(call.func) == "ngettext" else 1]:
                if isinstance(text, ast.Constant):
                    there += 1
                    assert text.value in catalogue, f"{named(path)}:{call.lineno}"
    assert there > 1000


def test_every_help_is_extracted(catalogue: set[str]) -> None:
    for words, command in commands().items():
        assert inspect.cleandoc(command.help) in catalogue, words
        for parameter in command.params:
            text = getattr(parameter, "help", None)
            if text and parameter.name not in ("help", "install_completion", "show_completion"):
                assert text in catalogue, (words, parameter.name)


def test_no_text_is_glued(catalogue: set[str]) -> None:
    """A sentence is one text: none begins or ends with a blank, and placeholders have names."""
    for text in catalogue:
        assert text == text.strip(" "), text
        assert not re.search(r"\{\d*\}|\{:", text), text
        assert "%s" not in text, text


@pytest.mark.parametrize("path", files("."), ids=named)
def test_nothing_is_said_while_modules_load(path: Path) -> None:
    """The language may not be known yet: there `N_` marks."""
    functions = [node for node in nodes(path) if isinstance(node, ast.FunctionDef | ast.Lambda)]
    later = {
        inner
        for each in functions
        for body in (each.body if isinstance(each.body, list) else [each.body])
        for inner in ast.walk(body)
    }
    for call in calls(path, "_", "ngettext", "translated"):
        assert call in later, f"line {call.lineno}: {ast.unparse(call)}"


@pytest.mark.parametrize("path", files("."), ids=named)
def test_texts_are_literal(path: Path) -> None:
    for call in calls(path, "_", "N_", "ngettext"):
        forms = call.args[:2] if ast.unparse(call.func) == "ngettext" else call.args[:1]
        assert all(isinstance(form, ast.Constant) for form in forms), f"line {call.lineno}: {ast.unparse(call)}"
