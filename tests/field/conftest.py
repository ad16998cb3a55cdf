"""An office, and the laptop of one of its engineers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.field.laptops import Laptop, office_of, take


@pytest.fixture
def office(tmp_path: Path) -> Desk:
    """The office's desk in a file."""
    return office_of(tmp_path / "office")


@pytest.fixture
def laptop(office: Desk, tmp_path: Path) -> Laptop:
    """Wang's copy of it."""
    return take(office, tmp_path / "laptop", "wang")
