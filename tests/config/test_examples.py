"""The example configurations of all languages say the same: names, definitions and comments are translated, no more."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from svcdesk.config.compiler import compile_text
from svcdesk.config.keys import explained, in_full
from svcdesk.config.problems import Problems
from svcdesk.config.store import example
from svcdesk.config.yamlfile import Mapping, Node, Scalar, Sequence, parse
from svcdesk.locale import ENGLISH, LANGUAGES

TRANSLATED = [language for language in LANGUAGES if language != ENGLISH]
Path = tuple[str, ...]


def values(node: Node, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Everything that is written, with the keys that lead to it."""
    if isinstance(node, Scalar):
        yield path, node.text
    elif isinstance(node, Mapping):
        for key, (_line, each) in node.entries.items():
            yield from values(each, (*path, key))
    elif isinstance(node, Sequence):
        for place, each in enumerate(node.items):
            yield from values(each, (*path, str(place)))


def written(text: str) -> dict[Path, str]:
    return dict(values(parse(text.encode(), Problems("config.example.yaml"))))


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("text", [example, in_full], ids=["as it is", "with all switched on"])
def test_keys_and_values_are_the_same(language: str, text: object) -> None:
    """What differs is translated; a key that was, or a word that the program knows, would not compile."""
    assert callable(text)
    english, other = written(text()), written(text(language))
    assert other.pop(("desk", "language")) == language
    english.pop(("desk", "language"), None)
    assert list(other) == list(english)
    for path, said in other.items():
        assert said == english[path] or not said.isascii(), path
    compile_text(text(language).encode(), f"{language}/config.example.yaml", 2026)


@pytest.mark.parametrize("language", TRANSLATED)
def test_names_and_meanings_are_translated(language: str) -> None:
    english, other = written(example()), written(example(language))
    for path, said in english.items():
        if path[-1] in ("name", "means", "because", "do") and path[0] != "desk" and re.search("[a-z]{3}", said):
            assert other[path] != said, path


@pytest.mark.parametrize("language", TRANSLATED)
def test_comments_explain_the_same(language: str) -> None:
    assert list(explained(language)) == list(explained())
    for path, meaning in explained(language).items():
        assert not meaning.isascii(), path
