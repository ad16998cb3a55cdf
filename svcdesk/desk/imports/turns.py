"""How a table goes in: some rows in each transaction, so that people can work meanwhile, each whole or not at all."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from svcdesk.db.port import Db
from svcdesk.desk.imports.sheet import Bad, Sheet
from svcdesk.locale import N_

Mapping = TypeVar("Mapping")
Item = TypeVar("Item")

# why an import cannot be taken back
STAYS = N_("the last that was done is an import, which stays: put it right by 'edit', or by importing the right rows")

_TURN = 0.1  # seconds in one transaction
_SHOWN = 10  # rows whose outcome is kept for whoever tries an import out
_BREATH = 0.01  # seconds between two, in which others may write


@dataclass
class Table(Generic[Mapping, Item]):
    """A file as it was read: the items that go in one after the other, of how many rows they are, and the bad rows.

    `doubts` are rows that can go in, but are to be looked at.
    """

    mapping: Mapping
    sheet: Sheet
    items: list[Item]
    bad: list[Bad]
    rows: int = 0
    doubts: list[Bad] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Became:
    """What a row became: where it begins, the key of what was done (added, changed, known), and what it means."""

    line: int
    outcome: str
    means: dict[str, str]


@dataclass
class Outcome:
    """What came of an import: how many of what went in, changed or were known before, and the bad rows.

    `doubts` are rows that went in and are to be looked at; `first` is what the first of them became.
    """

    counts: Counter[str]
    bad: list[Bad]
    doubts: list[Bad]
    first: list[Became]

    def show(self, line: int, outcome: str, means: dict[str, str]) -> None:
        """Keep what a row became, if it is one of the first."""
        if len(self.first) < _SHOWN:
            self.first.append(Became(line, outcome, means))


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
    done, waiting = Outcome(Counter(), list(table.bad), list(table.doubts), []), deque(table.items)
    while waiting:
        rows, turn_ends = 0, time.monotonic() + _TURN
        with db.write():
            while waiting and time.monotonic() < turn_ends:
                rows += deal_with(waiting.popleft(), done)
        advance(rows)
        time.sleep(_BREATH)
    for rows_told in (done.bad, done.doubts):
        rows_told.sort(key=lambda each: each.line)
    return done
