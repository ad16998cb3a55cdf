"""What is charged and why: the policy's own words as they are, the desk's as keys that are worded when shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.desk.money import coverage
from svcdesk.desk.money.coverage import Coverage
from svcdesk.views.money.coverage import because, charged


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example configuration."""
    path = tmp_path_factory.mktemp("config") / "svcdesk.yaml"
    store.write_example(path)
    return path


def without_rules(example: Path) -> Policy:
    path = example.with_name("none.yaml")
    path.write_text(example.read_text().partition("\n# ---- The field")[0])
    return store.load(path, None)


def test_rules_are_read_from_the_top(example: Path) -> None:
    policy = store.load(example, None)
    assert coverage.decide(policy, {"attribution": "customer", "warranty": "in"}) == Coverage(
        "price", "price", "not a fault of the machine"
    )
    assert coverage.decide(policy, {"warranty": "in"}).covered
    assert coverage.decide(policy, {"contract": "full", "warranty": "out"}) == Coverage("cost", "free", "full care")
    assert not coverage.decide(policy, {}).covered


def test_without_rules_the_warranty_decides(example: Path) -> None:
    policy = without_rules(example)
    assert coverage.decide(policy, {"warranty": "in"}) == Coverage("free", "free", coverage.IN_WARRANTY)
    for standing in ("out", "unknown", None):
        decided = coverage.decide(policy, {"warranty": standing})
        assert decided == Coverage("price", "price", coverage.NOT_IN_WARRANTY)


def test_every_key_has_words() -> None:
    assert [because(key) for key in (coverage.IN_WARRANTY, coverage.NOT_IN_WARRANTY)] == [
        "in warranty",
        "not in warranty",
    ]
    assert [because(text) for text in ("goodwill", "", None)] == ["goodwill", "", ""]
    assert charged(Coverage("cost", "free", "")) == "parts: at cost, work: free"
