"""What people type finds the ticket they mean, on a small labelled set, written to the index or only remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from svcdesk.desk.search import finding, index
from tests.conftest import Desk

LABELLED = yaml.safe_load((Path(__file__).parents[2] / "data" / "search.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def logged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, dict[str, str]]:
    """The desk with the labelled tickets, and their names by identity."""
    desk = Desk(tmp_path_factory.mktemp("search")).at("2026-03-02 09:00").begin()
    names = {}
    for number, (name, ticket) in enumerate(LABELLED["tickets"].items(), start=1):
        phone = ("--phone", ticket["phone"]) if "phone" in ticket else ()
        machine: tuple[str, ...] = ()
        if "serial" in ticket:
            whose = ticket["customer"]
            desk.run("customer", "add", whose)
            desk.run("site", "add", whose, ticket["site"])
            desk.run("equipment", "add", ticket["serial"], "-k", "printer", "-c", whose, "--plate", ticket["plate"])
            machine = ("--serial", ticket["serial"], "--site", ticket["site"])
        desk.run("log", ticket["said"], "-c", ticket["customer"], *phone, *machine)
        if "note" in ticket:
            desk.run("note", str(number), ticket["note"])
        if "cause" in ticket:
            desk.run("resolve", str(number), "-c", ticket["cause"], "-s", ticket["solution"])
        names[f"SD-{number:06}"] = name
    with desk.opened() as db:
        ids = {row["id"]: names[row["number"]] for row in db.execute("SELECT id, number FROM ticket")}
    return desk, ids


@pytest.mark.parametrize("written", [False, True], ids=["remembered", "written"])
def test_recall(logged: tuple[Desk, dict[str, str]], written: bool) -> None:
    desk, names = logged
    missed: dict[str, Any] = {}
    with desk.opened(only_look=not written) as db:
        known = index.current(db)
        assert known.size == len(names)
        for query, expected in LABELLED["queries"].items():
            found = [names[ticket_id] for ticket_id in finding.search(known, query).ticket_ids()]
            if not set(expected) <= set(found[: len(expected) + 1]):
                missed[query] = found
    assert missed == {}
