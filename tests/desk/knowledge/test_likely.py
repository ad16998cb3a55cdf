"""What callers say finds the articles that help, on a small labelled set; what nobody wrote about finds none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from svcdesk.desk.knowledge import finding
from tests.conftest import Desk

LABELLED = yaml.safe_load((Path(__file__).parents[2] / "data" / "knowledge.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, dict[str, str]]:
    """The desk with the labelled articles, and their names by number."""
    desk = Desk(tmp_path_factory.mktemp("knowledge")).at("2026-03-02 09:00").begin()
    example = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(example.replace("\n#  E12:", "\n  E12:"), encoding="utf-8")
    names = {}
    for number, (name, article) in enumerate(LABELLED["articles"].items(), start=1):
        desk.run("knowledge", "add", *(word for key, text in article.items() for word in (f"--{key}", text)))
        names[f"K-{number:04}"] = name
    return desk, names


def missed(names: dict[str, str], section: str, find: Any) -> dict[str, Any]:
    """What was not found as it should be: at most one more than is meant, and nothing where nothing is."""
    wrong = {}
    for words, expected in LABELLED[section].items():
        found = [names[article.number] for article in find(words)]
        if not set(expected) <= set(found[: len(expected) + 1]) or (found and not expected):
            wrong[words] = found
    return wrong


def test_recall(written: tuple[Desk, dict[str, str]]) -> None:
    desk, names = written
    with desk.opened() as db:
        assert missed(names, "calls", lambda said: finding.likely(db, said, None)) == {}
        assert missed(names, "queries", lambda words: finding.search(db, words)) == {}


def test_hardly_anything_is_shown_that_does_not_help(written: tuple[Desk, dict[str, str]]) -> None:
    desk, names = written
    with desk.opened() as db:
        shown = {said: [names[each.number] for each in finding.likely(db, said, None)] for said in LABELLED["calls"]}
    beside = [(said, name) for said, expected in LABELLED["calls"].items() for name in set(shown[said]) - set(expected)]
    assert beside == [("打印机打出来不清楚", "jam")]  # another fault of the same machine


def test_of_another_kind_of_machine_nothing_is_likely(written: tuple[Desk, dict[str, str]]) -> None:
    desk, names = written
    with desk.opened() as db:
        found = [finding.likely(db, "卡纸，定位", kind) for kind in (None, "printer", "terminal")]
    assert [{names[article.number] for article in each} for each in found] == [{"jam", "aerial"}, {"jam"}, {"aerial"}]
