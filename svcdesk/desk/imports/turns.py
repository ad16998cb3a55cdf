"""How a table goes in: some rows in each transaction, so that people can work meanwhile, each whole or not at all."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from svcdesk.db.port import Db
from svcdesk.desk.imports.sheet import Bad, Sheet

Mapping = TypeVar("Mapping")
Item = TypeVar("Item")

_TURN = 0.1  # seconds in one transaction
_BREATH = 0.01  # seconds between two, in which others may write


@dataclass
class Table(Generic[Mapping, Item]):
    """A file as it was read: the items that go in one after the other, of how many rows they are, and the bad rows."""

    mapping: Mapping
    sheet: Sheet
    items: list[Item]
    bad: list[Bad]
    rows: int = 0


@dataclass
class Outcome:
    """What came of an import: how many of what went in, changed or were known before, and the bad rows."""

    counts: Counter[str]
    bad: list[Bad]


def in_turns(
    db: Db,
    table: Table[Mapping, Item],
    deal_with: Callable[[Item, Outcome], int],
    advance: Callable[[int], None],
) -> Outcome:
    """Deal with every item of a table, some in each transaction.

    `deal_with` notes in the outcome what came of an item, and returns how many rows that were; `advance` hears how many
    each transaction dealt with.
    """
    done, waiting = Outcome(Counter(), list(table.bad)), deque(table.items)
    while waiting:
        rows, turn_ends = 0, time.monotonic() + _TURN
        with db.write():
            while waiting and time.monotonic() < turn_ends:
                rows += deal_with(waiting.popleft(), done)
        advance(rows)
        time.sleep(_BREATH)
    done.bad.sort(key=lambda bad: bad.line)
    return done
