"""All plans through the command line: `<key>.py` tells the story of the promised times."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from tests.plans.story import PLANS, Story, tally
from tests.plans.table import PROPERTY

KEYS = (
    "xinlilong", "jianwen", "hospital", "guanjin", "wanfang", "barcode", "office", "ebike", "dealer", "sixone",
    "equipment", "renovation", "windows", "agri", "supplies", "school", "fenggong", "general",
)  # fmt: skip


def test_every_plan_is_here() -> None:
    assert {path.stem for path in PLANS.glob("*.yaml")} == {*KEYS}


@pytest.mark.parametrize("key", KEYS)
def test_plan(key: str, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    story = Story(key, tmp_path)
    import_module(f"tests.plans.{key}").tell(story)
    assert story.unproven == []
    story.claims_all_outcomes()
    record_property(PROPERTY, [key, tally(story)])


def test_what_a_story_leaves_out_is_noticed(tmp_path: Path) -> None:
    story = Story("office", tmp_path)
    call = story.call("03-02 09:00", "screen is dark").promises()
    assert [line.split(": ", 1)[1] for line in story.unproven] == [
        f"contract loaner 15 days: {proof}" for proof in ("due", "night", "met", "missed")
    ]
    call.lend("03-02 10:00", "PC-9").promises(loaner="03-17 10:00")
    call.give_back("03-18 10:00", "PC-9")  # too late, which the story does not say
    assert [line.rsplit(": ", 1)[1] for line in story.unproven] == ["met", "missed"]
    with pytest.raises(AssertionError):
        story.claims_all_outcomes()
    with pytest.raises(AssertionError):
        call.met("loaner")
