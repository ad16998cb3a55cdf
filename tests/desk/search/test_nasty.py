"""Whatever is typed is words, never an operator: nothing raises, and articles are found as tickets are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db.port import Db
from svcdesk.desk.knowledge import articles
from svcdesk.desk.knowledge import finding as knowledge
from svcdesk.desk.knowledge.articles import Words
from svcdesk.desk.operation import operation
from svcdesk.desk.search import finding, index, untouched, words
from svcdesk.desk.tickets import calls, listing
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import UsageError
from tests.conftest import new_store

NOW = datetime(2026, 3, 2, 2, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[3] / "config.example.yaml"
WORDS = (
    "卡纸", "打印机", "没有定位", "투석기", "펌프", "モニタ", "A4纸盒", "label打印机", "Wi-Fi", "O'Neill", "Straße",
    "E-17", "ＰＯＳ", "豫A·12345", "HK-20260117", "13800000001", "138 0000 0001", "+86 138-0000-0001", "jam",
    "AND", "NEAR/2",
)  # fmt: skip
some_words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)
noise = st.text(
    st.sampled_from("卡纸机투석モaB7 　·.,-+/'\"()*%_:&|~^$#@!?<>[]{}\\`\n\t\0\u200b\u0301😀👩‍🔧"), max_size=9
)
anything = st.one_of(noise, st.text(max_size=6), some_words.map(" ".join), st.tuples(noise, some_words).map(str))


class Undone(Exception):
    """Leave the desk as it was."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    with new_store(tmp_path_factory.mktemp("nasty")) as db:
        yield db, Policy(compile_file(EXAMPLE))


def write(db: Db, policy: Policy, said: str) -> None:
    """Log a call that says so, and write an article with the same words in it as its ticket."""
    with operation(db, policy, "tester", NOW, NOW) as op:
        ticket = calls.log(op, Intake(said, customer="K-0001 cedar"))
        articles.add(op, Words("cedar", symptom=said, cause=ticket.number, solution=ticket.customer))


@example(["jam"], "\U0003134b")  # a Chinese character that this Python does not know as a letter
@example(["jam"], '"jam" AND (* OR NEAR\' -- %_\\')
@example(["jam"], "\0 jam\0")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_words, anything)
def test_nothing_that_is_typed_raises(desk: tuple[Db, Policy], said: list[str], query: str) -> None:
    db, policy = desk
    with suppress(Undone), db.write():
        write(db, policy, "，".join(said))
        known = index.current(db)
        if not words.wanted(query):
            with pytest.raises(UsageError, match="no word to look for"):
                finding.search(known, query)
            assert knowledge.search(db, query) == [] or not query.strip()
        else:
            result = finding.search(known, query)
            assert [hit.line.ticket.id for hit in result.hits(listing.Query(), NOW)] == list(result.ticket_ids())
            untouched.search(db, query)
        knowledge.likely(db, query, None)
        knowledge.solved(known, query, NOW, None, None, None)
        raise Undone


# a telephone as people write it is found by any of its digits
@example(["138 0000 0001"], ["0000 0001"], " ")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_words, some_words, st.sampled_from([" ", "，", "/"]))
def test_articles_are_found_by_the_words_that_find_tickets(
    desk: tuple[Db, Policy], said: list[str], asked: list[str], between: str
) -> None:
    db, policy = desk
    query = " ".join(asked)
    with suppress(Undone), db.write():
        write(db, policy, between.join(said))
        result = finding.search(index.current(db), query)
        tickets = list(result.ticket_ids())
        event("none" if not tickets else "loose" if result.loose else "all words")
        assert bool(knowledge.search(db, query)) == bool(tickets)
        raise Undone
