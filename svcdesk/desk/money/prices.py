"""The price list as people look it up: what parts and work cost, and under which conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.record import Record
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import When


class Price(Record):
    """One price, in the smallest unit: of a part, or by one rule of an item; `per` is its unit.

    With `of_list` it is that share of the machine's list price, in hundredths of a percent. The rule holds for what
    `when` names, the `first` time, up to `up_to` minutes of work, while `entitlement` is left.
    """

    kind: str
    item: str
    name: str
    per: str | None
    when: When
    price: int
    first: bool = False
    up_to: int | None = None
    entitlement: str | None = None
    because: str | None = None
    cost: int | None = None
    of_list: int | None = None
    remark: str | None = None


def search(policy: Policy, text: str = "") -> list[Price]:
    """The prices of items and parts that have the text in their key or name; the items first, rules in their order."""
    found = [
        Price("work", item, entry.name, entry.per, **rule._asdict(), remark=entry.remark)
        for item, entry in policy.prices.items()
        for rule in entry.rules
        if _about(text, item, entry.name)
    ]
    return found + [
        Price("part", part, entry.name, None, {}, entry.price)
        for part, entry in policy.parts.items()
        if _about(text, part, entry.name)
    ]


def _about(text: str, key: str, name: str) -> bool:
    return fold(text) in fold(key) or fold(text) in fold(name)
