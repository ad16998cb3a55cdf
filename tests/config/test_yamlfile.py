"""Comments are passed over at once, and everything is found where PyYAML finds it, mistakes as well."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from svcdesk.config.store import example
from svcdesk.config.yamlfile import _Loader
from svcdesk.locale import LANGUAGES


class Plain(yaml.SafeLoader):
    """PyYAML's reader, which looks at each character."""

    yaml_implicit_resolvers = {}  # noqa: RUF012


def mark(of: yaml.Mark | None) -> tuple[int, int] | None:
    return (of.index, of.line) if of else None


def read(loader: type[yaml.SafeLoader], text: str) -> Any:
    """The tokens of a text with their places, or the mistake with its place."""
    try:
        tokens = list(yaml.scan(text, loader))
    except yaml.MarkedYAMLError as error:
        return error.context, error.problem, mark(error.context_mark), mark(error.problem_mark)
    return [(type(each), getattr(each, "value", None), mark(each.start_mark), mark(each.end_mark)) for each in tokens]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_read_as_by_pyyaml(language: str) -> None:
    assert read(_Loader, example(language)) == read(Plain, example(language))


PIECES = st.sampled_from([
    "a: ", "b:", "- ", "{", "}", "[", "]", ", ", "'", '"', "|", ">", "&x ", "*x", "? ", "--- ", "...", "%YAML 1.1",
    "x", "x#y", "#", "# said", " # a: b", "#\t", "\t", " ", "  ", "\n", "\n\n", "\n  ", "\r\n", "\r", "\x85", "\u2028",
    "\ufeff", "\u00a0", "中",
])  # fmt: skip


@settings(max_examples=500)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_text_is_read_as_by_pyyaml(text: str) -> None:
    assert read(_Loader, text) == read(Plain, text)
