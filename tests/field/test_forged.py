"""What no laptop says does no harm at the office."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Desk, Result

PHOTO = b"a photo"


def say(office: Desk, *lines: dict[str, Any], code: int | None = None) -> Result:
    copy = office.sql("SELECT id FROM field_copy")[0][0]
    begun = {"field": 1, "copy": copy, "schema": 1}
    said = "\n".join(json.dumps(line) for line in (begun, *lines))
    return office.run("field", "receive", stdin=said, code=code, SVCDESK_USER="wang")


def line(op: str, verb: str, **arguments: object) -> dict[str, Any]:
    said = {"kind": "command", "verbs": [{"verb": verb, "arguments": arguments}], "ids": {}, "numbers": {}}
    moment = "2026-03-02T00:00:00Z"
    return {"op": op, "actor": "wang", "at": moment, "typed_at": moment, "why": None, "said": said, "files": {}}


def ticket(office: Desk) -> dict[str, str]:
    found = office.sql("SELECT id FROM ticket WHERE number = 'SD-000001'")[0][0]
    return {"is": "thing", "of": "desk.tickets.tickets.Ticket", "id": found}


@pytest.mark.usefixtures("laptop")
@pytest.mark.parametrize("name", ["../../../../owned", "/tmp/svcdesk-owned", "..", ""])
def test_a_file_stays_where_it_belongs(office: Desk, tmp_path: Path, name: str) -> None:
    sha256 = hashlib.sha256(PHOTO).hexdigest()
    path = {"is": "path", "name": name, "sha256": sha256, "bytes": len(PHOTO)}
    bad = {
        **line("a" * 24, "note", ticket=ticket(office), text=path),
        "files": {sha256: base64.b64encode(PHOTO).decode()},
    }
    before = {*tmp_path.rglob("owned"), *Path("/tmp").glob("svcdesk-owned")}
    assert '"refused": {' in say(office, bad, code=0).out
    assert {*tmp_path.rglob("owned"), *Path("/tmp").glob("svcdesk-owned")} == before


@pytest.mark.usefixtures("laptop")
def test_what_is_for_the_office_is_not_heard_from_a_laptop(office: Desk) -> None:
    said = say(office, line("e" * 24, "engineer add", name="Nobody"), code=0).out
    assert "'{verb}' is for the office: do it there" in said
    assert "does not know" in say(office, line("f" * 24, "dance"), code=0).out
    assert [row["name"] for row in office.json("engineer", "list")] == ["Wang Lin", "Zhao Min"]


@pytest.mark.usefixtures("laptop")
def test_a_thing_is_as_the_office_has_it(office: Desk) -> None:
    office.run("dispatch", "cancel", "1", "-r", "off")
    office.run("cancel", "1", "-r", "off")
    forged = {
        "is": "record",
        "of": "desk.tickets.tickets.Ticket",
        "fields": {"id": ticket(office)["id"], "state": "open"},
    }
    said = say(office, line("b" * 24, "resolve", ticket=forged, cause="x", solution="y"), code=0).out
    assert "is a thing of the desk" in said
    assert office.json("show", "1")["state"] == "cancelled"


WRONG: dict[str, Any] = {
    "no verbs": {"said": {"kind": "command", "verbs": None, "ids": {}, "numbers": {}}},
    "ids that are none": {"said": {"kind": "command", "verbs": [], "ids": [], "numbers": {}}},
    "numbers that are none": {"said": {"kind": "command", "verbs": [], "ids": {}, "numbers": {"Q": [5]}}},
    "a number as an operation": {"op": 5},
    "no operation": {"op": None},
    "an object as a reason": {"why": {}},
    "no time": {"at": "soon"},
    "nothing said": {"said": 1},
}


@pytest.mark.usefixtures("laptop")
@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_line_of_a_laptop_is_not_heard(office: Desk, what: str) -> None:
    refused = say(office, {**line("c" * 24, "note", ticket=ticket(office), text="x"), **WRONG[what]}, code=2).err
    assert refused.startswith("svcdesk: that is nothing that a laptop says: ")
    assert office.sql("SELECT op FROM field_entry") == []
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"


@pytest.mark.usefixtures("laptop")
@pytest.mark.parametrize("of", ["desk.nowhere.Nothing", "cli.main", "desk.tickets.tickets.Ticket"])
def test_what_the_office_does_not_know_is_refused_and_can_be_dropped(office: Desk, of: str) -> None:
    text = {"is": "record", "of": of, "fields": {}}
    assert '"refused": {' in say(office, line("d" * 24, "note", ticket=ticket(office), text=text), code=0).out
    (row,) = office.json("field", "conflicts")
    office.run("field", "settle", str(row["number"]), "--drop", "--why", "nonsense")
    assert office.run("db", "check", "--replay").out == f"{office.called} is sound\n"
