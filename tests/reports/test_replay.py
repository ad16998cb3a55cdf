"""Replaying past tickets under the very terms that they had comes to what they came to, whatever happened to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import calls, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import appointments
from svcdesk.errors import SvcdeskError
from svcdesk.reports.replay import replay
from tests.conftest import new_store

PLAN = """\
desk: {timezone: Asia/Shanghai}
defaults: {tier: standard, priority: P1}
priorities: {P1: {name: one}}
holds: {customer: c, parts: p}
events: {seen: it was seen}
calendars:
  office: {hours: {mon-fri: ["08:30-12:00", "13:00-17:30"]}}
tiers:
  standard:
    calendar: office
    targets:
      answer: {starts: logged, stops: [answered, resolved], pauses: [], within: 30m}
      solve: {starts: logged, stops: [resolved], pauses: [customer], within: 8h}
      look: {starts: logged, stops: [seen], within: 2 days}
      form: {starts: answered, stops: [seen, reopened], within: "18:00 or next 09:00"}
      call: {starts: resolved, stops: [closed], within: 3 working days}
      visit: {starts: appointed, stops: [seen], pauses: [parts], within: appointment}
      end: {starts: logged, stops: [closed], within: 5 working days, reopening: restart}
"""
FIRST = datetime(2026, 2, 12, 1, tzinfo=UTC)

VERBS: dict[str, Callable[[Operation, Ticket], object]] = {
    "answered": lambda op, ticket: notes.note(op, ticket, "x", "answered"),
    "seen": lambda op, ticket: notes.note(op, ticket, "x", "seen"),
    "appoint": lambda op, ticket: appointments.agree(op, ticket, op.at + timedelta(hours=30), "customer"),
    "hold customer": lambda op, ticket: holds.hold(op, ticket, "customer"),
    "hold parts": lambda op, ticket: holds.hold(op, ticket, "parts"),
    "resume": holds.resume,
    "resolve": lambda op, ticket: endings.resolve(op, ticket, "x", "y"),
    "close": endings.close,
    "reopen": lambda op, ticket: endings.reopen(op, ticket, "x"),
    "cancel": lambda op, ticket: endings.cancel(op, ticket, "x"),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    folder = tmp_path_factory.mktemp("replayed")
    (folder / "svcdesk.yaml").write_text(PLAN)
    db = new_store(folder)
    yield db, Policy(compile_file(folder / "svcdesk.yaml", 2026))
    db.close()


class Undone(Exception):
    """Leave the desk as it was."""


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from((0, 20, 300, 1500, 4500)), st.sampled_from(sorted(VERBS))), max_size=14))
def test_the_same_terms_come_to_the_same(desk: tuple[Db, Policy], steps: list[tuple[int, str]]) -> None:
    db, policy = desk
    now = FIRST
    with suppress(Undone), db.write():
        ticket = calls.log(Operation(db, policy, "x", now, now), Intake(said="x", customer="Clinic"))
        for minutes, verb in steps:
            now += timedelta(minutes=minutes)
            with suppress(SvcdeskError), db.write():
                VERBS[verb](Operation(db, policy, "x", now, now), tickets.get(db, ticket.id))
        found, _unknown = replay(db, policy, None, None, now, lambda _tickets: None)
        assert [each.would for each in found] == [each.had for each in found]
        raise Undone
