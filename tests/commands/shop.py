"""A desk with a price list, and what happens there again and again; its fixtures are `shop` and `owing`."""

from __future__ import annotations

from typing import Any

from tests.conftest import Desk

MONEY = """
consents: [quote]
equipment:
  printer: {name: Label printer, from: bought, warranty: {machine: 1 year}}
entitlements: {training: Training place}
contracts:
  full: {name: Full care, includes: {training: 2}}
coverage:
  - {attribution: customer, parts: price, work: price, because: damage by people}
  - {warranty: in, parts: free, work: free, because: in warranty}
  - {contract: full, parts: cost, work: price, because: full care}
parts:
  fuse: {name: Fuse, price: 5, cost: 2}
prices:
  visit: {name: Call-out, price: 80}
  labour: {name: Labour, per: 30m, price: 60}
  travel: {name: Travel, per: km, price: 2}
  data:
    name: Data repair
    price: [{times: first, price: 0, because: once for nothing}, {up_to: 2h, price: 300}, {price: 600}]
  reinstall:
    name: Reinstallation
    price: [{kind: fault, price: 500}]
  training:
    name: Training
    per: place
    price: [{entitlement: training, price: 0, because: included}, {price: 200}]
"""
OUT = ("--warranty", "out")


def visit(desk: Desk, *done: str, ticket: str = "1") -> None:
    """Somebody goes there and writes on the form."""
    desk.run("dispatch", "order", ticket, "-e", "Wang")
    desk.run("dispatch", "arrive", ticket)
    desk.run("dispatch", "record", ticket, "--action", "repaired", *done)


def agree(desk: Desk, *work: str, ticket: str = "1") -> None:
    desk.run("quote", "make", ticket, *work)
    desk.run("quote", "accept", ticket, "--by", "Ms Example", "--how", "phone")


def amounts(lines: list[dict[str, Any]]) -> list[tuple[str, int, int, int]]:
    return [(line["item"], line["quantity"], line["list_amount"], line["amount"]) for line in lines]


def fee(desk: Desk, ticket: str = "1") -> list[tuple[str, int, int, int]]:
    return amounts(desk.json("dispatch", "show", ticket)["lines"])
