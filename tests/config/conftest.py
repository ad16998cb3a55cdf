"""What the tests of the configuration share: two texts, and compiling a text as if it were a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from svcdesk.config.policy import Document
from svcdesk.config.store import compile_file, example
from svcdesk.errors import ConfigError

YEAR = 2026

MINIMAL = """\
desk: {timezone: Asia/Shanghai}
priorities: {P1: {name: Critical}}
calendars:
  office: {hours: {mon-fri: "09:00-17:00"}}
tiers:
  standard:
    calendar: office
    targets:
      answer: {starts: logged, stops: answered, within: 4h}
"""


@pytest.fixture(scope="session")
def sample() -> str:
    return example()


@pytest.fixture
def minimal() -> str:
    return MINIMAL


@pytest.fixture
def compiled(tmp_path: Path) -> Callable[[str], Document]:
    """Compiles a text that was written to a file."""

    def compile_text(text: str) -> Document:
        path = tmp_path / "config.yaml"
        path.write_text(text, encoding="utf-8")
        return compile_file(path, YEAR)

    return compile_text


@pytest.fixture
def complaints(tmp_path: Path, compiled: Callable[[str], Document]) -> Callable[[str], list[str]]:
    """The lines of the error that a text makes, without the folder in front of the file's name."""

    def complain(text: str) -> list[str]:
        with pytest.raises(ConfigError) as caught:
            compiled(text)
        return str(caught.value).replace(f"{tmp_path}/", "").split("\n")

    return complain
