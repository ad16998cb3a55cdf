"""A server for the tests of its engine."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import servers


@pytest.fixture(scope="package")
def server() -> Iterator[servers.Databases]:
    """Where databases can be made."""
    with tempfile.TemporaryDirectory() as folder, servers.reached(Path(folder)) as made:
        yield made
