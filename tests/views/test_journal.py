"""The journal's sentences: of what is kept as key and facts, and of what older programs kept as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.desk.journal import Entry
from svcdesk.errors import Conflict, word
from svcdesk.locale import N_
from svcdesk.views import wings
from svcdesk.views.journal import sentence, sentences
from svcdesk.views.promises.notices import letter

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


@pytest.fixture(scope="module")
def policy() -> Policy:
    return store.load(EXAMPLE, None)


def said(policy: Policy, kind: str, data: dict[str, Any]) -> str:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    return sentence(policy, Entry(at, at, "tester", "ticket", "1", kind, data, "op"))


def test_what_was_left_undone(policy: Policy) -> None:
    refusal = Conflict(N_("nobody has {number}"), number="SD-000001")
    assert str(refusal) == refusal.english == "nobody has SD-000001"
    kept = {"what": "assign", "why": refusal.message, "facts": refusal.facts}
    assert said(policy, "left undone", kept) == "not done (assign): nobody has SD-000001"
    older = {"what": "assign", "why": "nobody has {SD-000001}"}  # a text, whatever stands in it
    assert said(policy, "left undone", older) == "not done (assign): nobody has {SD-000001}"


def test_a_refusal_names_a_state_in_the_words_of_its_reader(policy: Policy) -> None:
    refusal = Conflict(N_("{number} is {state} already"), number="SD-000001", state=word("on hold"))
    assert str(refusal) == refusal.english == "SD-000001 is on hold already"
    kept = {"what": "level", "why": refusal.message, "facts": json.loads(json.dumps(refusal.facts))}
    assert said(policy, "left undone", kept) == "not done (level): SD-000001 is on hold already"


@pytest.mark.parametrize(
    ("kind", "about", "words"),
    [
        ("site changed", {"customer": "C", "name": "North"}, "site North of C: address cleared, region City"),
        ("contact changed", {"customer": "C", "name": "Li"}, "contact Li of C: address cleared, region City"),
        ("equipment changed", {"serial": "PR-1"}, "equipment PR-1: address cleared, region City"),
        ("customer changed", {"name": "C"}, "customer C: address cleared, region City"),
    ],
)
def test_what_was_cleared_is_said(policy: Policy, kind: str, about: dict[str, Any], words: str) -> None:
    for nothing in ("", None):
        assert said(policy, kind, {**about, "changed": {"address": nothing, "region": "city"}}) == words


def test_why_a_level_was_raised(policy: Policy) -> None:
    levels = {"from": "1", "to": "2"}
    because = {"target": "solve", "percent": 75}
    words = "escalated from Site team to Service centre: "
    assert said(policy, "escalated", {**levels, "reason": "too hard"}) == words + "too hard"
    assert (
        said(policy, "escalated", {**levels, "because": because, "reason": "hurry"})
        == words + "75 % of the time for Solved is used: hurry"
    )
    assert (
        said(policy, "escalated", {**levels, "because": because, "reason": None})
        == words + "75 % of the time for Solved is used"
    )


def test_an_event_of_the_organisation(policy: Policy) -> None:
    assert said(policy, "opinion", {"text": "the roller"}).endswith(": the roller")
    assert "opinion" not in sentences()


def test_what_most_timelines_have_is_said_without_the_words_of_all_wings(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wings, "sentences", lambda: pytest.fail("loaded"))
    assert said(policy, "remote", {"text": "x"}) == "remote session: x"
    assert wings.sentence("charged")
    assert wings.sentence("edited")


def test_a_field_that_is_no_longer_known(policy: Policy) -> None:
    data = {"name": "A", "changed": {"region": "county", "colour": "red"}}
    assert said(policy, "customer changed", data) == "customer A: region County, colour red"
    assert (
        said(policy, "engineer changed", {"name": "B", "changed": {"skills": ["a", "b"], "active": False}})
        == "engineer B: skills a, b, active no"
    )


def test_a_notice_and_one_of_an_older_program(policy: Policy) -> None:
    ticket = {"number": "SD-000001", "priority": "P3", "customer": "A", "summary": "jams", "engineer": None}
    document = {"target": "solve", "percent": 75, "note": "hurry", "ticket": ticket, "within": "8h"}
    document["due_at"] = "2026-03-02T09:00:00Z"
    text, lines = letter(policy, document)
    assert text == "SD-000001: 75 % of the time for Solved is used: hurry"
    assert lines == [text, "", "SD-000001  P3  A  jams", "engineer: nobody", "due: Mon 2026-03-02 17:00, 8h promised"]
    assert letter(policy, {**document, "text": "as it was said then"})[0] == "as it was said then"
