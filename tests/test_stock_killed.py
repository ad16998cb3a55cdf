"""Commands that move parts and machines, killed at any moment: each has happened whole, or not at all."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Desk
from tests.killing import Storm


def survives(desk: Desk, rounds: int) -> None:
    """Commands killed with kill -9 at any moment; whatever was acknowledged is there, and the books balance."""
    storm = Storm(desk, 20261123)
    told: set[str] = set()
    desk.run("customer", "add", "Example Clinic")
    desk.run("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "Example Clinic")
    desk.run("equipment", "add", "PR-9001", "--kind", "printer")
    desk.run("log", "jams", "--serial", "PR-1001")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("stock", "receive", "fuse", "1000", "--to", "warehouse")

    def burst(step: int) -> None:
        out = storm.kill("stock", "receive", "fuse", "3", "--to", "warehouse", "--note", f"note {step}", "--json")
        if out.endswith("]\n"):
            told.add(json.loads(out)[0]["note"])
        storm.kill("stock", "transfer", "fuse", "2", "--from", "warehouse", "--to", "Wang")
        storm.kill("stock", "issue", "fuse", "2", "--from", "Wang", "--ticket", "1")
        storm.kill("stock", "put-back", "fuse", "1", "--ticket", "1", "--to", "centre")
        storm.kill("stock", "count", "centre", "fuse", str(storm.chance.randrange(5)))
        storm.kill("stock", "request", "fuse", "1", "--to", "north")
        storm.kill("loan", "out", "1", "PR-9001")
        storm.kill("loan", "back", "PR-9001")

    storm.rage(burst, rounds)

    assert desk.run("db", "check").out.endswith("is sound\n")
    moved = desk.json("stock", "moves")
    assert told <= {move["note"] for move in moved}
    balance: dict[tuple[str, str], int] = {}
    for move in moved:
        for holder, sign in ((move["from"], -1), (move["to"], 1)):
            if holder:
                key = (holder, move["condition"])
                balance[key] = balance.get(key, 0) + sign * move["quantity"]
    there = {(row["holder"], row["condition"]): row["quantity"] for row in desk.json("stock", "list")}
    assert there == {key: count for key, count in balance.items() if count}
    # what was recorded for the ticket moved, and what moved for it was recorded
    events = [entry["event"] for entry in desk.json("show", "1")["timeline"]]
    for kind in ("issued", "put back"):
        assert events.count(f"parts {kind}") == sum(move["kind"] == kind for move in moved)
    assert events.count("lent") - events.count("loaner-back") == len(desk.json("loan", "list"))
    numbers = [row["number"] for row in desk.json("stock", "requests")]
    assert sorted(numbers) == [f"REQ-{count:04}" for count in range(1, len(numbers) + 1)]
    desk.run("stock", "receive", "fuse", "1", "--to", "warehouse")


def test_killed_half_way(desk: Desk) -> None:
    survives(desk, 8)


@pytest.mark.long
def test_killed_half_way_for_long(desk: Desk) -> None:
    survives(desk, 200)
