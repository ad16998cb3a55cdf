"""`svcdesk sla explain`: every promise accounted for, hand-worked, and for all tickets of the real log.

Hours are 08:30-12:00 and 13:00-17:30 in Beijing. Saturday 14 February 2026 is worked; from Sunday 15 to Monday 23
nothing is.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from svcdesk.config import store
from svcdesk.desk.promises.explanation import explain
from tests.conftest import Desk

MAP = Path(__file__).parents[1] / "data" / "incidents.yaml"
REAL = Path(__file__).parents[2].parent / "shared" / "data" / "incidents.csv"
needs_the_incidents = pytest.mark.skipif(
    not REAL.exists(), reason=f"{REAL} is missing: the UCI incident log is not part of this repository"
)


def line_of(desk: Desk, text: str) -> int:
    """The line of the configuration in which a text stands."""
    return next(n for n, line in enumerate(desk.config.read_text().splitlines(), start=1) if text in line)


def promise(desk: Desk, target: str, *more: str, number: str = "1") -> dict[str, Any]:
    """The one promise of a target, as data."""
    [found] = desk.json("sla", "explain", number, target, *more)["promises"]
    assert isinstance(found, dict)
    return found


def beijing(stamp: str) -> str:
    return f"{datetime.fromisoformat(stamp) + timedelta(hours=8):%d %H:%M}"


def told(found: dict[str, Any]) -> list[str]:
    return [
        f"{beijing(each['from'])}-{beijing(each['to'])} {each['state']} {each['holiday'] or each['why'] or '-'}"
        f" {each['counted']}"
        for each in found["stretches"]
    ]


def test_an_account_that_a_customer_can_follow(desk: Desk) -> None:
    desk.at("2026-02-13 15:30").run("log", "all is down", "--customer", "Sample Works", "-p", "P1")
    desk.at("2026-02-14 09:00").run("hold", "1", "--reason", "parts", "--note", "lens ordered")
    desk.at("2026-02-14 11:00").run("resume", "1")
    desk.at("2026-02-14 13:00").run("hold", "1", "--reason", "factory")
    desk.at("2026-02-14 14:00").run("resume", "1")
    desk.at("2026-02-24 09:30")
    rule = line_of(desk, "- {priority: P1, within: 8h}")
    assert desk.run("sla", "explain", "1", "solve").out == (
        "SD-000001  all is down\n"
        "\n"
        "Solved: 8h promised, due Sat 2026-02-14 17:30\n"
        f"  rule      Standard; svcdesk.yaml, line {rule}: priority P1\n"
        "  calendar  office\n"
        "  starts    Fri 2026-02-13 15:30  logged, by tester\n"
        "    Fri 02-13 15:30  – 17:30            2h\n"
        "    Fri 02-13 17:30  – Sat 02-14 08:30         closed: night\n"
        "    Sat 02-14 08:30  – 09:00            30m    worked weekend\n"
        "    Sat 02-14 09:00  – 11:00                   held: waiting for parts, by tester: lens ordered\n"
        "    Sat 02-14 11:00  – 12:00            1h     worked weekend\n"
        "    Sat 02-14 12:00  – 13:00                   closed: break\n"
        "    Sat 02-14 13:00  – 17:30            4h30m  worked weekend\n"
        "  no pause  Sat 2026-02-14 13:00 – Sat 2026-02-14 14:00  at the factory, by tester: such a hold does not stop"
        " this promise\n"
        "  sum       8h, as promised\n"
        "  due       Sat 2026-02-14 17:30\n"
        "  missed    still running: 1h late\n"
    )


def test_the_same_as_data(desk: Desk) -> None:
    desk.at("2026-02-13 16:30").run("log", "slow", "--customer", "A", "-p", "P1")
    desk.at("2026-02-14 10:00").run("hold", "1", "-r", "customer", "-m", "no key")
    desk.at("2026-02-24 10:00").run("resume", "1")
    desk.at("2026-02-24 11:00").run("resolve", "1", "-c", "x", "-s", "y")
    found = promise(desk, "solve")
    # an hour on Friday, 1.5 on Saturday, 5.5 on Tuesday
    assert told(found) == [
        "13 16:30-13 17:30 open - 3600",
        "13 17:30-14 08:30 closed night 0",
        "14 08:30-14 10:00 open worked weekend 5400",
        "14 10:00-24 10:00 held customer 0",
        "24 10:00-24 12:00 open - 7200",
        "24 12:00-24 13:00 closed break 0",
        "24 13:00-24 16:30 open - 12600",
    ]
    held = found["stretches"][3]
    assert (held["set_by"], held["note"]) == ("tester", "no key")
    assert {key: found[key] for key in ("within", "counted", "state", "margin", "stopped_by", "started_by_person")} == {
        "within": "8h",
        "counted": "8h",
        "state": "met",
        "margin": "4h30m",
        "stopped_by": "resolved",
        "started_by_person": "tester",
    }
    assert found["rule"] == {"line": line_of(desk, "- {priority: P1, within: 8h}"), "when": {"priority": ["P1"]}}
    assert beijing(found["due_at"]) == "24 16:30"


def test_working_days_by_name_across_the_spring_festival(desk: Desk) -> None:
    desk.at("2026-02-13 16:00").run("log", "printer", "--customer", "A", "--tier", "gold")
    out = desk.run("sla", "explain", "1", "solve").out
    assert "    Fri 02-13 16:00  – 17:30                           the day on which counting begins\n" in out
    assert "    Sat 02-14 08:30  – 17:30            1 working day  worked weekend\n" in out
    assert "  closed: night, weekend, Chinese New Year's Eve, Chinese New Year (Spring Festival), Day off" in out
    assert "    Wed 02-25 08:30  – 17:30            1 working day\n" in out
    assert "  sum       3 working days, as promised\n" in out
    assert "  running   3 working days left\n" in out


def test_reopened(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A", "-p", "P1")
    desk.at("2026-03-02 11:00").run("resolve", "1", "-c", "x", "-s", "y")
    desk.at("2026-03-04 16:00").run("reopen", "1", "--reason", "again")
    # 2 h of 8 are used: 1.5 h on Wednesday, 4.5 on Thursday
    assert told(promise(desk, "solve")) == [
        "02 09:00-02 11:00 open - 7200",
        "02 11:00-04 16:00 held resolved 0",
        "04 16:00-04 17:30 open - 5400",
        "04 17:30-05 08:30 closed night 0",
        "05 08:30-05 12:00 open - 12600",
        "05 12:00-05 13:00 closed break 0",
        "05 13:00-05 14:00 open - 3600",
    ]
    assert "held: resolved, until it was reopened, by tester" in desk.run("sla", "explain", "1", "solve").out
    # before it was reopened it stood met
    then = promise(desk, "solve", "--as-of", "2026-03-03 12:00")
    assert (then["state"], beijing(then["stopped_at"]), beijing(then["due_at"])) == ("met", "02 11:00", "03 09:00")
    assert promise(desk, "answer")["state"] == "missed"


def test_what_was_true_then(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A", "-p", "P1")
    desk.at("2026-03-02 10:00").run("hold", "1", "-r", "customer")
    desk.at("2026-03-02 13:30").run("resume", "1")
    desk.at("2026-03-02 15:00").run("classify", "1", "-p", "P2")
    assert promise(desk, "solve")["within"] == "2 working days"

    def then(moment: str) -> tuple[str, str, str, str]:
        found = promise(desk, "solve", "--as-of", moment)
        return found["within"], found["state"], beijing(found["due_at"]), found["margin"]

    # by 17:30 there would have been 3 h + 4.5 h of 8
    assert then("2026-03-02 09:30") == ("8h", "running", "03 09:00", "7h30m")
    # on hold at 11:00: 7 h are left, one of them this morning
    assert then("2026-03-02 11:00") == ("8h", "held", "03 10:00", "7h")
    assert then("2026-03-02 14:00") == ("8h", "running", "03 11:30", "6h30m")
    assert then("2026-03-02 16:00") == ("2 working days", "running", "04 17:30", "2 working days")
    late = desk.run("sla", "explain", "1", "--as-of", "2026-03-02 08:59", code=1)
    assert late.err == "svcdesk: SD-000001 was not there yet then\n"


def test_a_hold_that_was_told_after_the_miss_is_heeded_and_marked(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A", "-p", "P1")
    desk.at("2026-03-02 10:00").run("hold", "1", "-r", "customer", "--at", "09:10", "--why", "they asked us to wait")
    found = promise(desk, "answer")
    assert (found["state"], beijing(found["due_at"]), found["counted"]) == ("held", "02 10:20", "30m")
    assert (found["unheeded_holds"], found["entered_why"]) == ([], "they asked us to wait")


def test_a_configuration_that_was_changed_since_says_so(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A", "-p", "P1")
    text = desk.config.read_text()
    desk.config.write_text(text.replace("{priority: P1, within: 8h}", "{priority: P1, within: 4h}"))
    out = desk.run("sla", "explain", "1", "solve").out
    assert "no line of svcdesk.yaml says so any more: it has been changed since" in out
    assert "  sum       8h, as promised\n" in out
    desk.config.write_text(text.replace('2026-12-31: ["08:30-12:00"]', "2026-03-02: []"))
    found = promise(desk, "solve")
    # due at 09:00 on Tuesday as promised; with Monday closed only half an hour of it counts, and it is all of Tuesday
    assert (beijing(found["due_at"]), found["counted"]) == ("03 09:00", "30m")
    assert beijing(found["reworked_due_at"]) == "03 17:30"
    out = desk.run("sla", "explain", "1", "solve").out
    assert "the configuration has been changed since: by it Tue 2026-03-03 17:30\n" in out
    assert "  sum       30m by the configuration as it is now\n" in out


def test_a_long_promise_is_told_by_weeks(desk: Desk) -> None:
    text = desk.config.read_text()
    desk.config.write_text(text.replace("{within: 5 working days}", "{within: 160h}"))
    desk.at("2026-03-02 08:30").run("log", "x", "--customer", "A")
    desk.at("2026-03-10 10:00").run("hold", "1", "-r", "parts")
    desk.at("2026-03-10 11:00").run("resume", "1")
    found = promise(desk, "solve")
    assert len(found["stretches"]) > 60
    assert sum(each["counted"] for each in found["stretches"]) == 160 * 3600
    lines = [line for line in desk.run("sla", "explain", "1", "solve").out.splitlines() if line.startswith("    ")]
    assert [line.split()[-1] for line in lines] == ["40h", "9h30m", "tester", "29h30m", "40h", "40h", "1h"]


def test_promises_that_are_no_length_of_time(desk: Desk) -> None:
    targets = (
        '      form: {name: Form, starts: answered, stops: [recorded], within: "18:00 or next 09:00"}\n'
        "      visit: {name: Visit, starts: appointed, stops: [arrived], within: appointment}\n"
    )
    text = desk.config.read_text()
    desk.config.write_text(text.replace("    targets:\n", "    targets:\n" + targets, 1))
    desk.at("2026-03-06 17:00").run("log", "x", "--customer", "A")
    desk.at("2026-03-06 18:30").run("note", "1", "called", "--event", "answered")
    desk.run("schedule", "1", "2026-03-09 10:00", "--by", "desk")
    desk.run("schedule", "1", "2026-03-09 14:00", "--by", "customer", "-m", "not before", "--at", "2026-03-06 18:30")
    out = desk.at("2026-03-09 12:00").run("sla", "explain", "1", "form").out
    assert out.endswith(
        "    Fri 03-06 18:30  – Mon 03-09 08:30    closed: night, weekend\n"
        "    Mon 03-09 08:30  – 09:00\n"
        "  due       Mon 2026-03-09 09:00\n"
        "  missed    still running: 3 h late\n"
    )
    out = desk.run("sla", "explain", "1", "visit").out
    assert out.endswith(
        "  starts    Fri 2026-03-06 18:30  appointed, by tester\n"
        "  agreed    Fri 2026-03-06 18:30  visit agreed for Mon 2026-03-09 14:00, asked by the customer: not before\n"
        "  due       Mon 2026-03-09 14:00\n"
        "  running   2h clock left\n"
    )
    desk.run("cancel", "1", "--reason", "logged twice")
    assert desk.run("sla", "explain", "1", "visit").out.endswith(
        "  void      Mon 2026-03-09 12:00  cancelled: no longer promised\n"
    )


def test_what_heeds_no_working_hours_does_not_wait_for_worked_weekends(desk: Desk) -> None:
    text = desk.config.read_text()
    for number, (within, moves) in enumerate((("2 days", False), ("3 working days later", True)), start=1):
        desk.config.write_text(text.replace("{within: 5 working days}", f"{{within: {within}}}"))
        desk.at("2029-05-02 09:00").run("log", "x", "--customer", "A")
        assert promise(desk, "solve", number=str(number))["worked_weekends_unpublished"] is moves
        out = desk.run("sla", "explain", str(number), "solve").out
        assert ("are not published yet" in out) is moves
        assert f"  sum       {within}, as promised\n" in out


def test_a_target_that_there_is_not(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "x", "--customer", "A")
    told = desk.run("sla", "explain", "1", "arrive", code=1).err
    assert told == "svcdesk: SD-000001 has no promise 'arrive'; it has: answer (First answer), solve (Solved)\n"
    desk.config.write_text(desk.config.read_text().replace("office", "bureau"))
    told = desk.run("sla", "explain", "1", code=1).err
    assert told.startswith(
        "svcdesk: SD-000001 needs calendars.office, which is gone from the configuration: put it back"
    )


@needs_the_incidents
@pytest.mark.parametrize("tier", ["standard", "gold"])
def test_it_adds_up_for_every_ticket_of_the_real_log(tmp_path: Path, tier: str) -> None:
    desk = Desk(tmp_path).begin()
    (tmp_path / "map.yaml").write_text(MAP.read_text() + f"  tier: {tier}\n")
    desk.run("import", "tickets", str(REAL), "--mapping", "map.yaml")
    policy, db = store.load(desk.config, None), desk.opened()
    numbers = [row["number"] for row in db.execute("SELECT number FROM ticket ORDER BY number")]
    counted = held = 0
    for number in numbers:
        for account in explain(db, policy, number, None, datetime(2026, 11, 22, tzinfo=UTC))[1]:
            clock, parts = account.clock, account.stretches
            assert clock.tier == tier
            assert account.reworked is None, number
            assert account.counted == clock.within, number
            assert account.rule is not None
            # the same again, from the stretches alone
            assert [part.since for part in parts] == [clock.counted_from, *(part.until for part in parts[:-1])]
            assert parts[-1].until == account.due_at
            if clock.within.kind in ("working", "clock"):
                spent = sum((part.until - part.since for part in parts if part.state == "open"), timedelta())
                assert spent == timedelta(seconds=clock.within.amount)
            elif clock.within.amount:
                days = {part.day for part in parts if part.counted}
                assert len(days) == clock.within.amount
            counted += 1
            held += any(part.state == "held" for part in parts)
    db.close()
    assert len(numbers) == 600
    assert counted >= 1200
    assert held > 50
