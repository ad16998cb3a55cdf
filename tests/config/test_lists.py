"""Saved lists and aliases: what their YAML means, and what is said about mistakes in it, with line and key."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk.config import lists
from svcdesk.config.policy import Document, Policy
from svcdesk.desk.tickets import listing, tickets
from svcdesk.views.tickets.listing import chosen

Compile = Callable[[str], Document]
Complain = Callable[[str], list[str]]


def test_what_is_saved(minimal: str, compiled: Compile) -> None:
    text = "lists: {morning: {state: [open, held], mine: yes, due_before: 'in 2h', columns: [number, summary]}}\n"
    policy = Policy(compiled(minimal + text + "aliases: {today: svcdesk list --text 'paper jam'}\n"))
    assert policy.lists["morning"] == {
        "state": "open,held",
        "mine": True,
        "due_before": "in 2h",
        "columns": ["number", "summary"],
    }
    assert policy.aliases == {"today": ["list", "--text", "paper jam"]}


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [
        ("lists: {a: {stat: open}}", "lists.a.stat", "state"),
        ("lists: {a: {state: opened}}", "lists.a.state", "open"),
        ("lists: {a: {region: moon}}", "lists.a.region", "regions"),
        ("lists: {a: {sort: dew}}", "lists.a.sort", "due"),
        ("lists: {a: {columns: [number, sumary]}}", "lists.a.columns", "summary"),
        ("lists: {a: {opened_since: noonish}}", "lists.a.opened_since", "noonish"),
        ("lists: {a: {mine: maybe}}", "lists.a.mine", "maybe"),
        ("aliases: {show: list}", "aliases.show", "is a command already"),
        ("aliases: {today: lst --mine}", "aliases.today", "list"),
        ("aliases: {today: list 'x}", "aliases.today", "quotation mark"),
    ],
)
def test_mistakes(minimal: str, complaints: Complain, text: str, key: str, said: str) -> None:
    (complaint,) = complaints(minimal + text + "\n")
    assert key in complaint
    assert said in complaint
    assert f":{minimal.count(chr(10)) + 1}" in complaint


def test_the_words_are_those_of_the_list() -> None:
    assert set(lists.SORTS) <= set(listing.ORDERS)
    assert set(lists.STATES) == {*tickets.STATES, "all"}
    known = chosen(lists.COLUMNS, False, [])
    assert [column.data_only for column in known[: len(lists.COLUMNS)]] == [False] * len(lists.COLUMNS)
