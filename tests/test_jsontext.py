"""JSON by the coder in C alone is what the library says, word for word."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some

from svcdesk import jsontext

ANY = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=20,
)


@given(ANY)
def test_it_says_what_the_library_says(data: object) -> None:
    written = jsontext.written(data)
    assert written == json.dumps(data, ensure_ascii=False)
    assert jsontext.read(written) == data
    assert jsontext.read(f" {json.dumps(data, indent=1)}\n".encode()) == data


@pytest.mark.parametrize("text", ["", " ", "{", "[1,]", "nul", "1 2", "{a: 1}", '"\n"', "[1]x", b"\xff"])
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the library's own words differ
        jsontext.read(text)


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError):
        jsontext.written([object()])


def test_another_python_uses_the_library() -> None:
    other = (
        "import sys; sys.modules['_json'] = None; from svcdesk import jsontext as j; print(j.written(j.read('[1]')))"
    )
    assert subprocess.run([sys.executable, "-c", other], capture_output=True, text=True).stdout == "[1]\n"
