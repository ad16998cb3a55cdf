"""All plans through the command line: `<key>.py` tells of the work in the field."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.plans.shop import Shop
from tests.plans.test_plans import KEYS


@pytest.mark.parametrize("key", KEYS)
def test_field(key: str, tmp_path: Path) -> None:
    import_module(f"tests.plans.{key}").field(Shop(key, tmp_path))
