"""Absences against a plain witness: the hours in which somebody is away, as a set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import absences, engineers
from svcdesk.errors import SvcdeskError
from tests.conftest import new_store

START = datetime(2026, 3, 2, tzinfo=UTC)
HOURS = 30


class Undone(Exception):
    """Leave the desk as it was."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Db, Policy]]:
    folder: Path = tmp_path_factory.mktemp("absences")
    store.write_example(folder / "svcdesk.yaml")
    db = new_store(folder)
    yield db, store.load(folder / "svcdesk.yaml", None)
    db.close()


def hour(number: int) -> datetime:
    return START + timedelta(hours=number)


ABSENCE = st.tuples(st.just("away"), st.integers(0, HOURS - 1), st.integers(1, 8))
RETURN = st.tuples(st.just("back"), st.integers(0, HOURS - 1), st.just(0))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(st.one_of(ABSENCE, ABSENCE, RETURN), max_size=10))
def test_who_is_away_and_until_when(desk: tuple[Db, Policy], steps: list[tuple[str, int, int]]) -> None:
    db, policy = desk
    with suppress(Undone), db.write():
        wang = engineers.add(Operation(db, policy, "a", START, START), "Wang")
        engineers.add(Operation(db, policy, "a", START, START), "Zhao")
        gone: list[range] = []
        for what, first, length in steps:
            op = Operation(db, policy, "a", hour(first), hour(first))
            hours = range(first, first + length)
            if what == "away":
                refused = any(set(hours) & set(known) for known in gone)
                try:
                    absences.leave(op, wang, hour(first), hour(first + length))
                    assert not refused
                    gone.append(hours)
                except SvcdeskError:
                    assert refused
                continue
            meant = sorted((known for known in gone if known.stop > first), key=lambda known: known.start)
            clear = bool(meant) and (len(meant) == 1 or meant[0].start <= first)
            try:
                absences.come_back(op, wang)
                assert clear
                gone.remove(meant[0])
                gone += [range(meant[0].start, first)] if meant[0].start < first else []
            except SvcdeskError:
                assert not clear
        away = {number for known in gone for number in known}
        for number in range(HOURS + 10):
            back = next(each for each in range(number, HOURS + 20) if each not in away)
            expected = {wang.id: hour(back)} if number in away else {}
            assert engineers.away(db, hour(number)) == expected
            listed = {member.engineer.name: member.absence for member in absences.staff(db, hour(number))}
            coming = [known for known in gone if known.stop > number]
            first_one = min(coming, key=lambda known: known.start, default=None)
            absence = listed["Wang"]
            assert (absence and absence.since) == (first_one and hour(first_one.start))
            assert listed["Zhao"] is None
        raise Undone
