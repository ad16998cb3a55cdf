"""The plans that promise care: `<key>.py` tells of tasks, surveys, complaints, training, assessment, reports."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.plans.shop import Shop
from tests.plans.test_plans import KEYS

CARING = [key for key in KEYS if hasattr(import_module(f"tests.plans.{key}"), "care")]


@pytest.mark.parametrize("key", CARING)
def test_care(key: str, tmp_path: Path) -> None:
    import_module(f"tests.plans.{key}").care(Shop(key, tmp_path))
