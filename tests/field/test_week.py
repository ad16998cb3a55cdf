"""Two laptops and an office for a week: calls, visits, parts and money away from the office, and what they disagree on.

Expected values were worked out by hand from the story; the prices are those of the example configuration.
"""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.field.laptops import Laptop, at, office_of, take

# day and hour | who | command; what begins with ! is refused where it is typed
WEEK = """
02 08:30 | office | log "读卡器没有反应" -c 示例诊所
02 08:31 | office | assign 4 zhao
02 08:40 | wang   | sync
02 08:40 | zhao   | sync
02 09:00 | wang   | dispatch depart 1
02 09:40 | wang   | dispatch arrive 1
02 09:45 | wang   | stock issue roller 2 --from "Wang Lin" --ticket 1
02 10:30 | wang   | dispatch record 1 -f 卡纸 -c worn -a 换辊 -r works --part roller:2 -m 40 --solved
02 10:35 | wang   | dispatch record 1 --signed-by 王老师 --finish
02 10:40 | wang   | pay 1 --how cash
02 11:00 | wang   | log "扫描枪也坏了" -c 示例诊所
02 11:05 | wang   | note wang-SD-000001 "换了一把备用的"
02 09:10 | office | log "the scale is wrong" -c "Sample School"
02 09:30 | zhao   | dispatch arrive 2
02 09:50 | zhao   | hold 2 -r parts --note "a loudspeaker"
02 17:30 | wang   | sync
02 17:40 | zhao   | sync
03 09:00 | office | assign 6 zhao
03 09:05 | zhao   | log "the scale, once more" -c "Sample School"
03 09:20 | zhao   | resume 2
03 10:00 | zhao   | dispatch record 2 -f silent -c worn -a "another one" -r works -m 20 --finish
03 10:05 | zhao   | resolve 2 -c loudspeaker -s "another one"
03 10:30 | office | hold 4 -r customer --note "they are closed"
03 11:00 | zhao   | hold 4 -r parts
03 11:10 | zhao   | note 4 "they were there, though"
03 17:00 | zhao   | sync
04 08:30 | wang   | sync
04 09:00 | wang   | note 3 "is it mine?" !
04 09:10 | wang   | contract add 示例诊所 --kind full !
04 09:20 | office | assign 3 wang
04 17:00 | wang   | sync
04 17:10 | wang   | note 3 "I go there on Friday"
05 09:00 | wang   | undo
05 09:05 | wang   | note 3 "I go there on Thursday"
05 17:00 | wang   | sync
06 09:00 | office | field settle CONFLICT --drop --why "the customer said so"
06 16:00 | wang   | sync
06 16:00 | zhao   | sync
"""


class Party:
    """The office with its laptops; each line of the story moves the clock of all."""

    def __init__(self, folder: Path) -> None:
        self.office = office_of(folder / "office")
        self.laptops = {login: take(self.office, folder / login, login) for login in ("wang", "zhao")}

    def live(self) -> None:
        for line in WEEK.strip().splitlines():
            moment, who, words = (part.strip() for part in line.split("|"))
            at(f"2026-03-{moment}", self.office, *self.laptops.values())
            desk: Desk = self.laptops.get(who, self.office)
            if words == "sync":
                desk.run("field", "sync")
            else:
                for each in desk.json("field", "conflicts") if "CONFLICT" in words else ():
                    words = words.replace("CONFLICT", str(each["number"]))
                desk.run(*shlex.split(words.removesuffix("!")), code=1 if words.endswith("!") else 0)


@pytest.fixture
def party(tmp_path: Path) -> Party:
    lived = Party(tmp_path)
    lived.live()
    return lived


def test_a_week_of_two_laptops_and_an_office(party: Party) -> None:
    office, wang, zhao = party.office, party.laptops["wang"], party.laptops["zhao"]
    states = {row["number"]: (row["summary"], row["state"]) for row in office.json("list", "--state", "all")}
    assert states == {
        "SD-000001": ("打印机卡纸", "resolved"),
        "SD-000002": ("no sound", "resolved"),
        "SD-000003": ("too slow", "open"),
        "SD-000004": ("读卡器没有反应", "held"),
        "SD-000005": ("the scale is wrong", "open"),
        "SD-000006": ("扫描枪也坏了", "open"),
        "SD-000007": ("the scale, once more", "open"),
    }
    the_visit(office)
    the_money(office)
    what_they_disagreed_on(office)
    for desk in (office, wang, zhao):
        assert desk.run("db", "check", "--replay").out == f"{desk.called} is sound\n"
        assert desk.json("field", "conflicts") == []
    assert office.json("show", "wang-SD-000001")["number"] == "SD-000006"
    notes = [entry for entry in office.json("show", "3")["timeline"] if entry["event"] == "noted"]
    assert [entry["data"]["text"] for entry in notes if not entry["taken_back"]] == ["I go there on Thursday"]


def the_visit(office: Desk) -> None:
    shown = office.json("show", "1")
    (visit,) = shown["visits"]
    assert (visit["state"], visit["departed_at"], visit["arrived_at"], visit["finished_at"]) == (
        "finished",
        "2026-03-02T01:00:00Z",
        "2026-03-02T01:40:00Z",
        "2026-03-02T02:35:00Z",
    )
    assert {clock["target"]: clock["outcome"] for clock in shown["clocks"]} == {"answer": "met", "solve": "met"}
    assert [(row["holder"], row["quantity"]) for row in office.json("stock", "list")] == [
        ("centre/Wang Lin", 8),
        ("centre/Zhao Min", 4),
    ]


def the_money(office: Desk) -> None:
    (receipt,) = office.json("receipt", "list", "--from", "2026-03-01")
    form = json.loads(office.run("dispatch", "show", "1", "--json").out)
    assert receipt["receipt"] == "R-0001"
    assert receipt["amount"] == sum(line["amount"] for line in form["lines"])


def what_they_disagreed_on(office: Desk) -> None:
    """The office had put 4 on hold before Zhao did; his note about it stands."""
    shown = office.json("show", "4")
    assert [(hold["reason"], hold["set_by"]) for hold in shown["holds"]] == [("customer", "tester")]
    events = [(entry["event"], entry["actor"]) for entry in shown["timeline"]]
    assert ("noted", "zhao") in events
    assert events[-1] == ("settled", "tester")


def test_each_says_what_the_others_did(party: Party) -> None:
    zhao = party.laptops["zhao"]
    told = [(row["number"], row["event"]) for row in zhao.json("meanwhile")]
    assert ("SD-000004", "settled") in told
    assert isinstance(zhao, Laptop)
