"""A log of incidents, and what it says by itself: a count that knows nothing of tickets."""

from __future__ import annotations

import csv
import io
import itertools
from datetime import UTC, datetime
from pathlib import Path

from svcdesk.db.port import Db
from svcdesk.desk.tickets.listing import Query, search
from svcdesk.desk.tickets.tickets import STATES

MAP = Path(__file__).parents[2] / "data" / "incidents.yaml"


def instant(text: str) -> datetime:
    return datetime.strptime(text, "%d-%m-%Y %H:%M").replace(tzinfo=UTC)


class Log:
    """A log in the form of the incidents, and what it says by itself of any moment."""

    def __init__(self, text: str) -> None:
        self.opened: dict[str, datetime] = {}
        self.updates: dict[str, list[tuple[datetime, str]]] = {}
        for row in csv.DictReader(io.StringIO(text)):
            self.opened.setdefault(row["number"], instant(row["opened_at"]))
            update = (instant(row["sys_updated_at"]), row["incident_state"])
            self.updates.setdefault(row["number"], []).append(update)

    def states(self, at: datetime) -> dict[str, str]:
        """The state of every ticket opened by then: what the last row of the latest minute says."""
        return {number: self._state(number, at) for number, opened in self.opened.items() if opened <= at}

    def moments(self) -> list[datetime]:
        """Every moment at which something happens."""
        updates = itertools.chain.from_iterable(self.updates.values())
        return sorted({at for at, _state in updates} | set(self.opened.values()))

    def _state(self, number: str, at: datetime) -> str:
        known = [update for update in self.updates[number] if update[0] <= at]
        if not known:
            return "open"
        latest = max(update[0] for update in known)
        state = [state for when, state in known if when == latest][-1]
        if state.startswith("Awaiting"):
            return "held"
        return {"New": "open", "Active": "open", "Resolved": "resolved", "Closed": "closed"}[state]


def listed(db: Db, at: datetime) -> dict[str, str]:
    """The state of every ticket that the desk lists as of then."""
    return {line.ticket.number: line.ticket.state for line in search(db, Query(states=STATES), at)}
