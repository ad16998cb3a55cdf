"""Loaners: lent once at a time, due back on a day, and the ticket stays open until they are back."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def pool(desk: Desk) -> Desk:
    """A ticket about a customer's printer, two printers and a terminal that can be lent, on Monday at 10:00."""
    desk.at("2026-03-02 09:00")
    desk.run("customer", "add", "Example Clinic")
    desk.run("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "Example Clinic")
    desk.run("equipment", "add", "PR-9001", "--kind", "printer")
    desk.run("equipment", "add", "PR-9002", "--kind", "printer")
    desk.run("equipment", "add", "TE-9001", "--kind", "terminal")
    desk.run("log", "jams", "--serial", "PR-1001")
    return desk.at("2026-03-02 10:00")


def free(desk: Desk, *options: str) -> list[str]:
    return [row["serial"] for row in desk.json("loan", "list", "--free", *options)]


def test_a_loan_from_out_to_back(pool: Desk) -> None:
    assert free(pool) == ["PR-9001", "PR-9002", "TE-9001"]
    assert pool.run("loan", "out", "1", "9002").out == (
        "SD-000001: PR-9002 (Label printer) is lent until Tue 2026-03-17 10:00\n"  # 15 days, at the same time
    )
    assert free(pool) == ["PR-9001", "TE-9001"]
    assert pool.json("loan", "list") == [
        {
            "ticket": "SD-000001", "customer": "Example Clinic", "serial": "PR-9002", "kind": "printer",
            "lent_at": "2026-03-02T02:00:00Z", "due_at": "2026-03-17T02:00:00Z", "late_minutes": 0,
        }
    ]  # fmt: skip
    assert pool.run("loan", "list", "--overdue").err == "none is overdue\n"
    pool.at("2026-03-17 12:30")
    assert [row["late_minutes"] for row in pool.json("loan", "list", "--overdue")] == [150]
    heading, row = pool.run("loan", "list", "--format", "table").out.splitlines()[:2]
    assert (heading.split()[-1], row.split()[-4:]) == ("late", ["2", "h", "30", "min"])
    pool.run("resolve", "1", "-c", "roller", "-s", "replaced")
    refused = pool.run("close", "1", code=1)
    assert refused.err == (
        "svcdesk: SD-000001: a loaner is out (PR-9002, due 2026-03-17 10:00): 'svcdesk loan back PR-9002' first\n"
    )
    assert pool.run("loan", "back", "1").out == "SD-000001: PR-9002 is back, 2 h 30 min late\n"
    pool.run("close", "1")
    assert free(pool) == ["PR-9001", "PR-9002", "TE-9001"]
    # as of any moment
    assert free(pool, "--as-of", "2026-03-10") == ["PR-9001", "TE-9001"]
    assert [row["serial"] for row in pool.json("loan", "list", "--as-of", "2026-03-10")] == ["PR-9002"]
    assert pool.json("loan", "list", "--as-of", "2026-03-02 09:59") == []


def test_a_ticket_is_not_cancelled_either(pool: Desk) -> None:
    pool.run("loan", "out", "1", "PR-9001")
    assert "a loaner is out (PR-9001" in pool.run("cancel", "1", "-r", "withdrawn", code=1).err


def test_what_can_be_lent(pool: Desk) -> None:
    other = pool.run("loan", "out", "1", "TE-9001", code=1)
    assert "TE-9001 is a Terminal, the customer's is a Label printer: lend one of the same kind" in other.err
    theirs = pool.run("loan", "out", "1", "PR-1001", code=1)
    assert "PR-1001 belongs to Example Clinic: 'svcdesk loan list --free' names what can be lent" in theirs.err
    pool.run("equipment", "edit", "PR-9002", "--scrapped", "2026-03-02")
    assert "PR-9002 was scrapped on 2026-03-02" in pool.run("loan", "out", "1", "PR-9002", code=1).err
    assert free(pool) == ["PR-9001", "TE-9001"]
    pool.run("log", "no machine named", "-c", "Sample Farm")
    unnamed = pool.run("loan", "out", "2", "PR-9001", code=1)
    assert "names no machine, so no equal loaner can be chosen: 'svcdesk classify SD-000002 --serial S'" in unnamed.err
    pool.run("loan", "out", "1", "PR-9001")
    twice = pool.run("loan", "out", "1", "PR-9001", code=1)
    assert "PR-9001 is lent for SD-000001 already: 'svcdesk loan back PR-9001' first" in twice.err
    pool.run("loan", "back", "9001", "--at", "10:00")
    pool.at("2026-03-02 12:00").run("loan", "out", "1", "PR-9001")
    pool.run("loan", "back", "PR-9001")
    early = pool.run("loan", "out", "1", "PR-9001", "--at", "11:59", code=1)  # it was out at that time
    assert "PR-9001 was last changed at 2026-03-02 12:00:00" in early.err
    pool.run("cancel", "1", "-r", "withdrawn")
    assert "SD-000001 is cancelled: 'svcdesk reopen SD-000001 -r" in pool.run("loan", "out", "1", "PR-9001", code=1).err


def test_lent_again_in_the_minute_in_which_it_came_back(pool: Desk) -> None:
    pool.run("loan", "out", "1", "PR-9001")
    pool.at("2026-03-02 12:00:30").run("loan", "back", "PR-9001")
    pool.at("2026-03-02 12:10").run("loan", "out", "1", "PR-9001", "--at", "12:00")


def test_due_when_somebody_says(pool: Desk) -> None:
    assert "is due back after it is lent" in pool.run("loan", "out", "1", "PR-9001", "--due", "09:00", code=2).err
    assert "until Thu 2026-03-05 23:59" in pool.run("loan", "out", "1", "PR-9001", "--due", "2026-03-05").out
    assert "until Wed 2026-03-04 10:00" in pool.run("loan", "out", "1", "PR-9002", "--due", "in 2 days").out
    assert [row["serial"] for row in pool.json("loan", "list")] == ["PR-9002", "PR-9001"]
    several = pool.run("loan", "back", "1", code=2)
    assert "fits several loaners: PR-9002 (SD-000001), PR-9001 (SD-000001)" in several.err
    assert "no loaner '9003' is out" in pool.run("loan", "back", "9003", code=1).err
    assert "choose one" in pool.run("loan", "list", "--free", "--overdue", code=2).err


def test_lent_longer(pool: Desk) -> None:
    pool.run("loan", "out", "1", "PR-9001", "--due", "2026-03-05 18:00")
    pool.at("2026-03-05 17:00")
    early = pool.run("loan", "extend", "1", "--due", "2026-03-04", "--why", "x", code=2)
    assert "is due back 2026-03-05 18:00 already: name a later time with --due" in early.err
    assert "needs a reason" in pool.run("loan", "extend", "1", "--due", "2026-03-09", "--why", "", code=2).err
    done = pool.run("loan", "extend", "1", "--due", "2026-03-09 18:00", "--why", "the factory needs longer")
    assert done.out == (
        "SD-000001: PR-9001 is lent until Mon 2026-03-09 18:00, was Thu 2026-03-05 18:00: the factory needs longer\n"
    )
    pool.at("2026-03-06 09:00")
    assert pool.json("loan", "list", "--overdue") == []
    # before it was lent longer, it was due earlier
    assert [row["due_at"] for row in pool.json("loan", "list", "--as-of", "2026-03-05 16:00")] == [
        "2026-03-05T10:00:00Z"
    ]
    assert [row["due_at"] for row in pool.json("loan", "list")] == ["2026-03-09T10:00:00Z"]


def test_without_rules_somebody_says_until_when(pool: Desk) -> None:
    text = pool.config.read_text(encoding="utf-8")
    pool.config.write_text(text.replace("loaners: {lend: 15 days, equal: yes}\n", ""), encoding="utf-8")
    assert "until when is it lent? Give --due" in pool.run("loan", "out", "1", "TE-9001", code=2).err
    pool.run("loan", "out", "1", "TE-9001", "--due", "2026-03-05")  # of any kind


def test_a_loaner_stops_the_promise_of_one(pool: Desk) -> None:
    text = pool.config.read_text(encoding="utf-8")
    promise = "      solve:\n"
    loaner = (
        "      loaner: {name: Loaner, starts: logged, stops: lent, calendar: office, within: 2 working days}\n"
        + promise
    )
    assert promise in text
    pool.config.write_text(text.replace(promise, loaner, 1), encoding="utf-8")
    pool.run("config", "check")
    pool.run("log", "jams again", "--serial", "PR-1001")
    assert "Loaner: met" in pool.run("loan", "out", "2", "PR-9001").out
