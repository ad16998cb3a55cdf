"""What should be so of parts and machines, by a model that knows only a list of changes."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any

BEGIN = datetime(2026, 3, 2, 1, tzinfo=UTC)  # both visits are under way since then
PRICES = {"fuse": 5_00, "roller": 120_00}
PARTS = tuple(PRICES)
OWN = ("centre/Wang Lin", "north/Wang Lin")  # of the engineer of both visits, who is at the centre
HOLDERS = ("warehouse", "centre", *OWN, "north/Sun Hao")
VISITS = ("SD-000001/1", "SD-000002/1")
LOANERS = ("PR-9001", "PR-9002")
DECIDED = {"arrival": "refund", "quality": "exchange", "other": "repair"}  # by the example, in the first days

Key = tuple[str, str, str]  # holder, part, condition


class Refused(Exception):
    """The model foresees that the desk says no."""


class Model:
    """What should be so: every change of a quantity that there ever was, and plain words for the rest."""

    def __init__(self) -> None:
        self.changes: list[tuple[datetime, Key, int]] = []
        self.outside = [0, 0]  # came from there, went there
        self.fitted: dict[Key, int] = {}
        self.counted: list[tuple[datetime, Key, int]] = []  # what was found (more than 0) or lost
        self.requests: list[dict[str, Any]] = []
        self.out: set[tuple[str, int]] = set()  # loaner, visit
        self.returns: list[dict[str, Any]] = []
        self.scrapped: set[int] = set()

    def balance(self, key: Key, at: datetime | None = None) -> int:
        return sum(change for when, what, change in self.changes if what == key and (at is None or when <= at))

    def spare(self, key: Key, at: datetime) -> int:
        moments = {at} | {when for when, what, _change in self.changes if what == key and when > at}
        return min(self.balance(key, moment) for moment in moments)

    def owed(self) -> dict[tuple[Key, datetime], int]:
        """How many custodians owe, of each part and moment: one by one, what is found is the last that was lost."""
        owed: list[tuple[Key, datetime]] = []
        for when, key, change in sorted(self.counted, key=lambda each: each[0]):
            if change < 0:
                owed += [(key, when)] * -change
            for _each in range(change):
                if mine := [index for index, (what, _then) in enumerate(owed) if what == key]:
                    del owed[mine[-1]]
        return Counter(each for each in owed if "/" in each[0][0])

    def there(self) -> dict[Key, int]:
        totals = {key: self.balance(key) for _when, key, _change in self.changes}
        return {key: total for key, total in totals.items() if total}

    def move(self, at: datetime, part: str, condition: str, count: int, giver: str | None, taker: str | None) -> None:
        if giver:
            key = (giver, part, condition)
            demand(self.spare(key, at) >= count)
            self.changes.append((at, key, -count))
        if taker:
            self.changes.append((at, (taker, part, condition), count))
        self.outside[0] += 0 if giver else count
        self.outside[1] += 0 if taker else count

    def receive(self, at: datetime, part: str, count: int, taker: str) -> None:
        self.move(at, part, "new", count, None, taker)

    def transfer(self, at: datetime, part: str, condition: str, count: int, giver: str, taker: str) -> None:
        demand(giver != taker)
        self.move(at, part, condition, count, giver, taker)

    def scrap(self, at: datetime, part: str, condition: str, count: int, giver: str) -> None:
        self.move(at, part, condition, count, giver, None)

    def issue(self, at: datetime, part: str, condition: str, count: int, giver: str, visit: int) -> None:
        self.move(at, part, condition, count, giver, VISITS[visit])

    def fit(self, at: datetime, part: str, condition: str, count: int, giver: str | None, visit: int) -> None:
        key = (VISITS[visit], part, condition)
        self.fitted[key] = self.fitted.get(key, 0) + count
        issued = 0 if giver else min(count, self.balance(key))
        if issued:
            self.move(at, part, condition, issued, VISITS[visit], None)
        rest = count - issued
        for own in () if giver else OWN:
            spare = min(rest, self.spare((own, part, condition), at))
            if spare:
                self.move(at, part, condition, spare, own, None)
            rest -= spare
        if rest:
            self.move(at, part, condition, rest, giver, None)

    def take_back(self, at: datetime, part: str, count: int, taker: str, _visit: int) -> None:
        self.move(at, part, "used", count, None, taker)

    def put_back(self, at: datetime, part: str, count: int, taker: str, visit: int) -> None:
        keys: list[Key] = [(VISITS[visit], part, condition) for condition in ("new", "used")]
        unused, fitted = [self.balance(key) for key in keys], [self.fitted.get(key, 0) for key in keys]
        demand(sum(unused) + sum(fitted) >= count)
        for key, most in zip(keys, unused, strict=True):
            if now := min(most, count):
                self.move(at, part, key[2], now, VISITS[visit], taker)
                count -= now
        for key, most in zip(keys, fitted, strict=True):
            if now := min(most, count):
                self.move(at, part, key[2], now, None, taker)
                self.fitted[key] -= now
                count -= now

    def count(self, at: datetime, part: str, condition: str, count: int, holder: str) -> None:
        more = count - self.balance((holder, part, condition), at)
        if more > 0:
            self.move(at, part, condition, more, None, holder)
        elif more < 0:
            self.move(at, part, condition, -more, holder, None)
        self.counted.append((at, (holder, part, condition), more))

    def request(self, at: datetime, part: str, count: int, taker: str) -> None:
        self.requests.append({"part": part, "count": count, "taker": taker, "state": "asked", "at": at})

    def approve(self, _at: datetime, which: int) -> None:
        self.requests[self.known(self.requests, which, "asked")]["state"] = "approved"

    def ship(self, at: datetime, which: int, giver: str) -> None:
        found = self.requests[self.known(self.requests, which, "approved")]
        demand(found["taker"] != giver and at >= found["at"])
        self.move(at, found["part"], "new", found["count"], giver, found["taker"])
        found["state"] = "issued"

    def lend(self, _at: datetime, loaner: str, visit: int) -> None:
        demand(loaner not in {each for each, _visit in self.out})
        self.out.add((loaner, visit))

    def loaner_back(self, _at: datetime, loaner: str) -> None:
        found = [each for each in self.out if each[0] == loaner]
        demand(bool(found))
        self.out -= set(found)

    def ask_return(self, _at: datetime, reason: str, visit: int) -> None:
        demand(visit not in self.scrapped)
        demand(all(each["state"] == "done" for each in self.returns if each["visit"] == visit))
        self.returns.append({"decision": DECIDED[reason], "visit": visit, "state": "asked"})

    def approve_return(self, _at: datetime, which: int) -> None:
        self.returns[self.known(self.returns, which, "asked")]["state"] = "approved"

    def send(self, _at: datetime, which: int) -> None:
        found = self.returns[self.known(self.returns, which, "approved")]
        demand(found["decision"] == "repair")
        found["state"] = "sent"

    def return_back(self, _at: datetime, which: int) -> None:
        self.returns[self.known(self.returns, which, "sent")]["state"] = "back"

    def done(self, _at: datetime, which: int) -> None:
        found = self.returns[self.known(self.returns, which, "approved", "back")]
        demand((found["decision"] == "repair") == (found["state"] == "back"))
        if found["decision"] != "repair":
            self.scrapped.add(found["visit"])
        found["state"] = "done"

    def known(self, rows: list[dict[str, Any]], which: int, *states: str) -> int:
        demand(which < len(rows) and rows[which]["state"] in states)
        return which


def demand(condition: bool) -> None:
    if not condition:
        raise Refused
