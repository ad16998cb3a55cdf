"""A form kept as YAML reads back as what was typed, whatever that was; nonsense never breaks the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from svcdesk.config.currency import Currency
from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.config.store import example as example_yaml
from svcdesk.desk.forms.reading import KEYS, Vocabulary, read_file, read_values
from svcdesk.desk.forms.written import Written
from svcdesk.errors import UsageError
from svcdesk.views.dumping import dump

NAMES = {
    "faults": {"power": "no power"},
    "attributions": {"material": "", "customer": ""},
    "checklist": {"uniform": "", "整洁": ""},
    "payment_methods": {"cash": "Cash"},
    "components": {"machine": "machine"},
    "parts": {"fuse": "Fuse", "保险丝": ""},
    "prices": {"training": "Training"},
}
YES = st.sampled_from(["yes", "no"])
COUNT = st.integers(1, 100_000).map(str)
# what can be typed on a terminal: no control characters, and not blanks alone
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40).filter(
    lambda text: text.split()
)
DOCUMENTS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("fault", "cause", "action", "test", "result", "signature"), TEXT),
        **dict.fromkeys(("minutes", "kilometres"), COUNT),
        "code": st.just("power"),
        "component": st.just("machine"),
        "attribution": st.sampled_from(["material", "customer"]),
        "solved": YES,
        "checklist": st.dictionaries(st.sampled_from(["uniform", "整洁"]), YES, min_size=1),
        "parts": st.lists(st.fixed_dictionaries({"part": st.sampled_from(["fuse", "保险丝"]), "quantity": COUNT})),
        "work": st.lists(st.fixed_dictionaries({"item": st.just("training"), "quantity": COUNT})),
        "consents": st.lists(st.fixed_dictionaries({"to": st.just("work"), "by": TEXT, "how": TEXT})),
        "covered": st.fixed_dictionaries({"parts": st.just("cost"), "work": st.just("free"), "because": TEXT}),
        "payment": st.fixed_dictionaries({"amount": st.integers(0, 10**6).map(str), "method": st.just("cash")}),
        "arrived": st.just("2026-03-02 09:00"),
    },
)


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    path = tmp_path_factory.mktemp("form") / "svcdesk.yaml"
    path.write_text(example_yaml(), encoding="utf-8")
    return Vocabulary(Policy(compile_file(path, 2026)), datetime(2026, 3, 2, 12, tzinfo=UTC), Currency.of(None), NAMES)


@given(document=DOCUMENTS)
def test_what_is_kept_reads_back_as_what_was_typed(words: Vocabulary, document: dict[str, Any]) -> None:
    typed = read_values(document, words)
    kept = dump(document)
    assert read_file(kept.encode(), "kept.yaml", Path(), words) == typed
    # and says what was typed
    for key in ("fault", "cause", "action", "test", "result"):
        if key in document:
            assert getattr(typed, key) == " ".join(document[key].split())
    assert typed.minutes == (int(document["minutes"]) if "minutes" in document else None)
    assert typed.solved == ({"yes": True, "no": False}[document["solved"]] if "solved" in document else None)
    assert sum(part.quantity for part in typed.parts or ()) == sum(
        int(part["quantity"]) for part in document.get("parts", ())
    )


NONSENSE = st.recursive(
    st.sampled_from(["x", "", "1", "yes", "power", "fuse", "10:05"]) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*KEYS, "part", "to", "name", "quantity"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(document=st.dictionaries(st.sampled_from(KEYS), NONSENSE, min_size=1, max_size=6))
@example(document={"fault": "\r", "cause": "  "})
@example(document={"parts": [{"part": "fuse", "quantity": " "}]})
@example(document={"payment": {"amount": "", "method": "cash"}, "checklist": {"uniform": ""}})
def test_nonsense_is_read_or_refused_in_words(words: Vocabulary, document: dict[str, Any]) -> None:
    """Through a file and typed, the same is read, or both are refused."""
    typed = outcome(lambda: read_values(document, words))
    assert outcome(lambda: read_file(dump(document).encode(), "job.yaml", Path(), words)) == typed


FORM = """solved: {yes}
checklist: {{uniform: {no}, 整洁: {yes}}}
parts: [{{part: fuse, condition: {used}, old: {back}}}]
found: [{{what: fan noisy, ticket: {yes}}}]
consents: [{{to: {work}, by: A, how: phone}}]
covered: {{parts: {cost}, work: {free}, because: goodwill}}
"""
KEYS_OF_FORM = {key: key for key in ("yes", "no", "used", "back", "work", "cost", "free")}


@pytest.mark.parametrize(
    "said",
    [
        {"yes": "是", "no": "否", "used": "旧", "back": "返回", "work": "施工", "cost": "按成本价", "free": "免费"},
        {"yes": "對", "no": "不是", "used": "舊品", "back": "返回", "work": "施工", "free": "免費"},
        {"yes": "예", "no": "아니요", "used": "사용", "back": "회송", "work": "작업", "cost": "원가", "free": "무료"},
        {"yes": "ＹＥＳ", "no": "NO", "used": "Used", "work": "the work", "free": "FREE"},
        {"yes": "true", "no": "false"},
    ],
)
def test_words_are_understood_as_at_a_prompt(words: Vocabulary, said: dict[str, str]) -> None:
    expected = read_file(FORM.format(**KEYS_OF_FORM).encode(), "job.yaml", Path(), words)
    assert read_file(FORM.format(**KEYS_OF_FORM | said).encode(), "job.yaml", Path(), words) == expected
    assert read_values({"found": "无"}, words) == read_values({"found": "none"}, words)


@pytest.mark.parametrize(
    ("form", "refused"),
    [
        ("faul: ''", "1: faul: no such key belongs here; did you mean 'fault'?"),
        ("faul:", "1: faul: no such key belongs here; did you mean 'fault'?"),
        ("checklist: {zz: ''}", "1: checklist.zz: no such key belongs here; write one of: uniform, 整洁"),
        ("checklist: {zz: }", "1: checklist.zz: no such key belongs here; write one of: uniform, 整洁"),
        (
            "payment: {amount: '', method: cash}",
            "1: payment.amount: is empty text; write something, or remove the line",
        ),
        ("payment: {amount: , method: cash}", "1: payment.amount: has no value; write one, or remove the line"),
        ("payment: {amount: 5, method: ''}", "1: payment.method: is empty text; write something, or remove the line"),
        ("parts: [{part: fuse, quantity: ''}]", "1: parts[1].quantity: is empty text; write something, or remove"),
        ("parts: [{part: fuse, serial: , sort: ''}]", "1: parts[1].sort: no such key belongs here; "),
        ("parts: [{part: ''}]", "1: parts[1].part: is empty text; write something, or remove the line"),
        ("signature: {name: ''}", "1: signature.name: is empty text; write something, or remove the line"),
    ],
)
def test_what_is_blank_where_something_must_stand_is_refused(words: Vocabulary, form: str, refused: str) -> None:
    with pytest.raises(UsageError) as refusal:
        read_file(form.encode(), "job.yaml", Path(), words)
    assert str(refusal.value).startswith(f"job.yaml:{refused}")


@pytest.mark.parametrize(
    ("form", "same_as"),
    [
        ("fault: ' '\nsolved:\nminutes: ''\nscan: ''\npayment:", "{}"),
        ("checklist: {uniform: '', 整洁: yes}", "checklist: {整洁: yes}"),
        ("parts: [{part: fuse, serial: , from: ''}]", "parts: [{part: fuse}]"),
        ("signature: {name: Ms Example, at: }", "signature: Ms Example"),
        ("payment: {amount: 5, method: cash, card: ''}", "payment: {amount: 5, method: cash}"),
    ],
)
def test_what_is_blank_counts_as_nothing(words: Vocabulary, form: str, same_as: str) -> None:
    read = read_file(form.encode(), "job.yaml", Path(), words)
    assert read == read_file(same_as.encode(), "job.yaml", Path(), words)


def outcome(read: Callable[[], Written]) -> Written | None:
    """What was read; None when it was refused, by lines that name a key."""
    try:
        return read()
    except UsageError as error:
        lines = str(error).splitlines()
    assert lines
    assert all(": " in line for line in lines)
    return None
