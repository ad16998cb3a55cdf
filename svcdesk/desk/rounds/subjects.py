"""What rules of care are about: each customer, contract, machine or station, with its dates and what rules may ask."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from svcdesk.config.rules import NONE, fits
from svcdesk.desk.assets import contracts, equipment, warranty
from svcdesk.desk.journal import COUNTS
from svcdesk.desk.people import customers, engineers, stations
from svcdesk.errors import Conflict
from svcdesk.record import Record
from svcdesk.sla import read_stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import When
    from svcdesk.db.port import Db
    from svcdesk.desk.assets.contracts import Contract
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.desk.people.customers import Customer

DESK = "desk"
_ENTERED = "entered"  # beside what is told of a customer: that there is one


class Subject(Record):
    """One noun that a rule is about. `about` is its number, serial or key; None where that says nothing.

    `facts` are the words that it has for what a rule may ask, of which some have several; `of` gives a date of it, None
    when it is not known; `since` is the one that terms count from. It is in force until `last`, for a rule
    from the day that `first` gives for its conditions (None: open); `keeper_id` is who keeps it, if somebody does.
    """

    noun: str
    noun_id: str
    about: str | None
    customer_id: str | None
    customer: str | None
    facts: Mapping[str, Sequence[str | None]]
    of: Callable[[str], date | None]
    since: date | None
    first: Callable[[When], date | None]
    last: date | None
    keeper_id: str | None

    def fits(self, when: When) -> bool:
        """Whether the conditions fit: of the words that it has for each of them, some together."""
        return any(
            fits(when, dict(zip(when, words, strict=True))) for words in product(*(self.facts[key] for key in when))
        )


def each(db: Db, policy: Policy, noun: str, today: date) -> Iterator[Subject]:
    """Every subject of that noun; which contracts a customer has is asked of `today`, a date of the desk's zone."""
    if noun == "station":
        for key, station in policy.stations.items():
            facts, keeper = {"region": station.regions}, None
            with suppress(Conflict):  # who has left keeps nothing: then it is for anybody
                keeper = stations.keeper(db, policy, key)
            yield Subject(noun, key, key, None, None, facts, _none, None, _none, None, keeper.id if keeper else None)
    elif noun == "desk":
        yield Subject(noun, DESK, None, None, None, {}, _none, None, _none, None, None)
    else:
        yield from _Owners(db, policy, today).each(noun)


def headless(db: Db, policy: Policy, today: date) -> list[tuple[str, int]]:
    """The rules that are for the head of a customer's people, with how many of their customers have none."""
    heads = db.execute("SELECT customer_id FROM contact WHERE head = 1 AND left_on IS NULL")
    known = {row["customer_id"] for row in heads}
    found = []
    for rule in policy.care.values():
        if rule.to_head:
            whose = {subject.customer_id for subject in each(db, policy, rule.each, today) if subject.fits(rule.when)}
            found += [(rule.key, len(without))] if (without := whose - known - {None}) else []
    return found


def _none(_asked: object) -> None:
    return None


def _told(db: Db, policy: Policy) -> Mapping[str, Mapping[str, date]]:
    """Customer → field, or _ENTERED → the day on which it was told last."""
    rows = db.execute(
        "SELECT noun_id, at, data FROM journal WHERE noun = 'customer'"
        f" AND kind IN ('customer added', 'customer changed') AND {COUNTS} ORDER BY seq"
    )
    found: dict[str, dict[str, date]] = defaultdict(dict)
    for row in rows:
        day = read_stamp(row["at"]).astimezone(policy.zone).date()
        found[row["noun_id"]] |= dict.fromkeys(json.loads(row["data"]).get("changed", (_ENTERED,)), day)
    return found


def _last(days: Iterable[date | None]) -> date | None:
    return max(filter(None, days), default=None)


class _Owners:
    """Customers with what they own, read once."""

    def __init__(self, db: Db, policy: Policy, today: date) -> None:
        self.db = db
        self.policy = policy
        self.today = today
        self.customers = {customer.id: customer for customer in customers.search(db, policy)}
        self.contracts = {contract.id: contract for contract in contracts.search(db)}
        self.here = {engineer.id for engineer in engineers.everybody(db) if engineer.active}
        self.machines = [machine for machine in equipment.search(db) if machine.customer_id]
        self.told = _told(db, policy)

    def each(self, noun: str) -> Iterator[Subject]:
        if noun == "customer":
            yield from self._customers()
        elif noun == "contract":
            yield from self._contracts()
        else:
            yield from map(self._machine, self.machines)

    def _customers(self) -> Iterator[Subject]:
        bought: Mapping[str, list[Contract]] = defaultdict(list)
        owned: Mapping[str, list[str]] = defaultdict(list)
        for contract in self.contracts.values():
            if contract.in_force(self.today):
                bought[contract.customer_id].append(contract)
        for machine in self.machines:
            if machine.scrapped_on is None and machine.customer_id:
                owned[machine.customer_id].append(machine.kind)
        for customer in self.customers.values():
            facts = self._facts(customer, [each.kind for each in bought[customer.id]], owned[customer.id])
            of = {"since": customer.since_on}.get
            about = (None, customer.id, customer.name)
            first, keeper_id = self._first(customer, bought[customer.id]), self._keeper(customer)
            yield Subject("customer", customer.id, *about, facts, of, of("since"), first, None, keeper_id)

    def _contracts(self) -> Iterator[Subject]:
        kinds = defaultdict[str, list[str]](list)
        for machine in self.machines:
            if machine.contract_id and machine.scrapped_on is None:
                kinds[machine.contract_id].append(machine.kind)
        for contract in self.contracts.values():
            facts = self._facts(self.customers[contract.customer_id], [contract.kind], kinds[contract.id], contract)
            yield Subject(
                noun="contract",
                noun_id=contract.id,
                about=contract.number,
                customer_id=contract.customer_id,
                customer=contract.customer,
                facts=facts,
                of={"start": contract.starts_on, "end": contract.ends_on}.get,
                since=contract.starts_on,
                first=self._from(contract.starts_on, self.customers[contract.customer_id], contract),
                last=contract.ends_on,
                keeper_id=self._keeper(self.customers[contract.customer_id]),
            )

    def _machine(self, machine: Equipment) -> Subject:
        customer = self.customers[machine.customer_id or ""]
        contract = self.contracts[machine.contract_id] if machine.contract_id else None
        kind = self.policy.equipment.get(machine.kind)

        def of(name: str) -> date | None:
            if name == "warranty-end":
                covers = warranty.covers(self.db, self.policy, machine)
                return covers[0].until if covers else None
            day: date | None = getattr(machine, f"{name}_on")
            return day

        since = warranty.first_day(kind, machine) if kind else None
        facts = self._facts(customer, [contract.kind] if contract else [], [machine.kind], contract)
        about = (machine.id, machine.serial, customer.id, customer.name)
        first, last = self._from(since, customer, contract), machine.scrapped_on
        return Subject("equipment", *about, facts, of, since, first, last, self._keeper(customer))

    def _first(self, customer: Customer, bought: Sequence[Contract]) -> Callable[[When], date | None]:
        """From when on a customer is one, is known here, and has had what a rule asks."""

        def first(when: When) -> date | None:
            known = (customer.since_on, self.told.get(customer.id, {}).get(_ENTERED))
            asked = [each.starts_on for each in bought if each.kind in when.get("contract", ())]
            return _last([*known, min(asked, default=None), self._from(None, customer, None)(when)])

        return first

    def _from(self, first: date | None, customer: Customer, contract: Contract | None) -> Callable[[When], date | None]:
        """From `first` on, or from when its customer has been what a rule asks and the contract does not say."""
        told = self.told.get(customer.id, {})
        own = {"tier", *(["phase"] if contract.phase else [])} if contract else set[str]()
        return lambda when: _last([first, *(told.get(key) for key in when if key not in own)])

    def _keeper(self, customer: Customer) -> str | None:
        return customer.keeper_id if customer.keeper_id in self.here else None  # who has left keeps nobody

    def _facts(
        self, customer: Customer, bought: Sequence[str], owned: Sequence[str], contract: Contract | None = None
    ) -> dict[str, Sequence[str | None]]:
        defaults = self.policy.defaults
        return {
            "category": [self.policy.category(customer.category)],
            "region": [customer.region or defaults.get("region")],
            "tier": [contract.tier if contract else customer.tier or defaults.get("tier")],
            "phase": [(contract.phase if contract else None) or customer.phase or defaults.get("phase")],
            "contract": sorted(set(bought)) or [NONE],
            "equipment": sorted(set(owned)) or [NONE],
        }
