"""Returns: the rules of the plan decide by reason and dates; what follows needs approvals, consent, and a factory."""

from __future__ import annotations

import json
from datetime import date

import pytest

from svcdesk.desk.stock.decisions import last_day
from svcdesk.sla.terms import Term
from tests.conftest import Desk, built_once


@built_once
def brought(desk: Desk) -> Desk:
    """A ticket about a printer: delivered on the 1st of March, used on the 10th, accepted on the 5th."""
    desk.at("2026-03-01 09:00").run("customer", "add", "Example Clinic")
    desk.run(
        "equipment", "add", "PR-1001", "--kind", "printer", "--model", "L5", "--customer", "Example Clinic",
        "--delivered", "2026-03-01", "--accepted", "2026-03-05", "--used", "2026-03-10",
    )  # fmt: skip
    desk.run("log", "jams", "--serial", "PR-1001")
    return desk


def asked(desk: Desk, now: str, *options: str, ticket: str = "1") -> tuple[str, str, str]:
    desk.at(now).json("return", "ask", ticket, *options)
    made = desk.json("return", "list")[-1]
    return made["decision"], made["freight"], made["because"]


@pytest.mark.parametrize(
    ("now", "reason", "decision", "because"),
    [
        ("2026-03-08 23:59", "arrival", "refund", "within 7 days of delivery, until 2026-03-08"),
        ("2026-03-09 00:00", "arrival", "exchange", "within 1 month of first use, until 2026-04-10"),
        ("2026-03-02 09:00", "quality", "exchange", "within 1 month of first use, until 2026-04-10"),
        ("2026-04-10 23:59", "quality", "exchange", "within 1 month of first use, until 2026-04-10"),
        ("2026-04-11 00:00", "quality", "repair", "in warranty"),
        ("2026-03-02 09:00", "other", "repair", "in warranty"),
        ("2027-03-05 23:59", "other", "repair", "in warranty"),  # a year from the day after acceptance
        ("2027-03-06 00:00", "other", "repair", "no rule before it fits"),
    ],
)
def test_reason_and_dates_decide(brought: Desk, now: str, reason: str, decision: str, because: str) -> None:
    """The day of the call decides, not the day on which the desk comes to it."""
    brought.at(now).run("log", "broken", "--serial", "PR-1001")
    freight = "customer" if because == "no rule before it fits" else "desk"
    assert asked(brought, "2027-04-01 09:00", "--reason", reason, ticket="2") == (decision, freight, because)


def test_why_it_was_decided_is_kept_as_facts_and_worded_when_shown(brought: Desk) -> None:
    asked(brought, "2026-03-08 09:00", "--reason", "arrival")
    [(kept,)] = brought.sql("SELECT because FROM rma")
    assert json.loads(kept) == {
        "when": {"reason": ["arrival"]}, "within": "7 days", "of": "delivered", "last": "2026-03-08",
    }  # fmt: skip
    brought.sql("UPDATE rma SET because = 'within 7 days of delivery: kept in words by an older version'")
    assert brought.json("return", "show", "1")["because"] == (
        "within 7 days of delivery: kept in words by an older version"
    )
    told = brought.run("show", "1").out
    assert "arrival: refund, freight borne by the desk: within 7 days of delivery, until 2026-03-08" in told


@pytest.mark.parametrize(
    ("term", "since", "day_after", "last"),
    [
        ("7 days", date(2026, 3, 1), False, date(2026, 3, 8)),
        ("7 days", date(2026, 3, 1), True, date(2026, 3, 9)),
        ("1 month", date(2026, 1, 31), False, date(2026, 2, 28)),
        ("1 month", date(2028, 1, 30), True, date(2028, 2, 29)),
        ("1 year", date(2028, 2, 29), False, date(2029, 2, 28)),
        ("2 weeks", date(2026, 12, 25), False, date(2027, 1, 8)),
    ],
)
def test_the_last_day_of_a_right(term: str, since: date, day_after: bool, last: date) -> None:
    assert last_day(Term.parse(term), since, day_after) == last


def test_a_right_whose_date_is_not_known_is_none(brought: Desk) -> None:
    brought.run("equipment", "add", "PR-1002", "--kind", "printer", "--customer", "Example Clinic")
    brought.run("log", "dead", "--serial", "PR-1002")
    brought.run("return", "ask", "2", "--reason", "arrival")
    assert brought.json("return", "show", "1")["because"] == "no rule before it fits"


def test_attribution_is_asked_about(brought: Desk) -> None:
    rule = "returns:\n  - {attribution: customer, decision: refused, freight: customer, because: misuse}\n"
    text = brought.config.read_text(encoding="utf-8")
    brought.config.write_text(text.replace("returns:\n", rule, 1), encoding="utf-8")
    options = ("--reason", "arrival", "--attribution", "customer")
    assert asked(brought, "2026-03-02 09:00", *options) == ("refused", "customer", "misuse")
    assert "RMA-0001 is refused already" in brought.run("return", "approve", "1", code=1, SVCDESK_USER="chief").err
    assert asked(brought, "2026-03-02 10:00", "--reason", "arrival")[0] == "refund"  # what was refused hinders nobody


def test_a_person_decides(brought: Desk) -> None:
    goodwill = ("--reason", "other", "--decision", "exchange")
    assert "needs a reason: --why" in brought.run("return", "ask", "1", *goodwill, code=2).err
    lone = brought.run("return", "ask", "1", "--reason", "other", "--freight", "vendor", code=2)
    assert "--freight and --why go with --decision" in lone.err
    assert (
        "--reason 'whim' is unknown: arrival (defective on arrival), quality (quality defect), other (another reason)"
        in (brought.run("return", "ask", "1", "--reason", "whim", code=2).err)
    )
    done = asked(brought, "2026-03-02 09:00", *goodwill, "--why", "goodwill", "--freight", "vendor")
    assert done == ("exchange", "vendor", "goodwill")
    assert brought.json("return", "show", "1")["overruled_by"] == "tester"
    assert "(decided by tester)" in brought.run("show", "1").out


def test_without_rules_a_person_decides(brought: Desk) -> None:
    head, _rules, _tail = brought.config.read_text(encoding="utf-8").partition("\nreturns:\n")
    brought.config.write_text(head + "\n", encoding="utf-8")
    refused = brought.run("return", "ask", "1", "--reason", "arrival", code=2)
    assert "no rule of returns fits SD-000001: decide with --decision and --why" in refused.err
    done = asked(brought, "2026-03-02 09:00", "--reason", "arrival", "--decision", "repair", "--why", "we can")
    assert done == ("repair", "desk", "we can")


def test_a_refund(brought: Desk) -> None:
    asked(brought, "2026-03-02 09:00", "--reason", "arrival")
    twice = brought.run("return", "ask", "1", "--reason", "other", code=1)
    assert "PR-1001 is being returned already: RMA-0001" in twice.err
    assert "RMA-0001 needs 1 more approval" in brought.run("return", "done", "1", code=1).err
    assert "somebody else must approve it" in brought.run("return", "approve", "1", code=1).err
    assert brought.run("return", "approve", "RMA-0001", SVCDESK_USER="chief").out == "SD-000001: RMA-0001: approved\n"
    nowhere = brought.run("return", "send", "1", code=1)
    assert (
        "RMA-0001 is for refund: nothing is sent to the factory, 'svcdesk return done RMA-0001' settles it"
        in nowhere.err
    )
    # nor is there a step that would have it sent first
    assert brought.run("return", "reached", "1", code=1).err == nowhere.err
    assert "leave --serial out" in brought.run("return", "done", "1", "--serial", "PR-2002", code=2).err
    done = brought.at("2026-03-04 09:00").run("return", "done", "1")
    assert done.out.splitlines()[-1] == "SD-000001: RMA-0001: PR-1001 refunded, it is scrapped"
    shown = brought.json("return", "show", "1")
    assert (shown["state"], shown["approved_by"], shown["approvals_lacking"]) == ("done", ["chief"], 0)
    assert shown["done_at"] == "2026-03-04T01:00:00Z"
    assert brought.json("equipment", "show", "PR-1001")["scrapped_on"] == "2026-03-04"
    assert "RMA-0001 is done already" in brought.run("return", "done", "1", code=1).err
    assert "PR-1001 was scrapped on" in brought.run("return", "ask", "1", "--reason", "other", code=1).err


def test_an_exchange(brought: Desk) -> None:
    asked(brought, "2026-03-20 09:00", "--reason", "quality")
    brought.run("return", "approve", "1", SVCDESK_USER="chief")
    lacking = brought.run("return", "done", "1", code=2)
    assert "RMA-0001 is an exchange: which machine does the customer get? Give --serial" in lacking.err
    taken = brought.run("return", "done", "1", "--serial", "PR-1001", code=1)
    assert "RMA-0001: PR-1001 is the machine that is returned" in taken.err
    assert brought.json("equipment", "show", "PR-1001")["scrapped_on"] is None  # nothing is half done
    brought.run("equipment", "add", "PR-2001", "--kind", "printer", "-c", "Example Clinic")
    theirs = brought.run("return", "done", "1", "--serial", "PR-2001", code=1).err
    assert (
        "is a machine of Example Clinic: give another serial number, or 'svcdesk equipment edit PR-2001 --c" in theirs
    )
    brought.run("equipment", "add", "PR-2002", "--kind", "printer", "--model", "L6")  # the desk's own, on the shelf
    done = brought.at("2026-03-22 09:00").run("return", "done", "1", "--serial", "PR-2002")
    assert "RMA-0001: PR-1001 exchanged for PR-2002" in done.out
    assert brought.json("equipment", "show", "PR-1001")["scrapped_on"] == "2026-03-22"
    new = brought.json("equipment", "show", "PR-2002")
    assert (new["customer"], new["kind"], new["model"]) == ("Example Clinic", "printer", "L6")
    dates = [new[f"{key}_on"] for key in ("bought", "delivered", "accepted", "used", "scrapped")]
    assert dates == ["2026-03-22"] * 4 + [None]


def test_what_is_given_in_exchange_takes_the_place_of_the_old_one(brought: Desk) -> None:
    brought.run("site", "add", "Example Clinic", "Ward")
    brought.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2026-01-01", "--to", "2030-01-01")
    place = ("--site", "Ward", "--contract", "1", "--plate", "鄂B·00125")
    brought.run("equipment", "edit", "PR-1001", *place)
    asked(brought, "2026-03-20 09:00", "--reason", "quality")
    brought.run("return", "approve", "1", SVCDESK_USER="chief")
    done = brought.at("2026-03-22 09:00").run("return", "done", "1", "--serial", "PR-2001")
    assert done.out.splitlines()[-1] == (
        "SD-000001: RMA-0001: PR-1001 exchanged for PR-2001,"
        " which takes over plate 鄂B·00125, site Ward, contract C-0001"
    )

    def where(serial: str) -> list[str | None]:
        shown = brought.json("equipment", "show", serial)
        return [shown["plate"], shown["site"], (shown["contract"] or {}).get("number"), shown["scrapped_on"]]

    assert where("PR-2001") == ["鄂B·00125", "Ward", "C-0001", None]
    assert where("PR-1001") == [None, "Ward", None, "2026-03-22"]  # it stood there last
    for typed in ("鄂b00125", "0125", "001"):  # both serial numbers end in 001: that which is there is meant
        assert brought.json("equipment", "show", typed)["serial"] == "PR-2001"
    brought.run("undo")
    assert where("PR-1001") == ["鄂B·00125", "Ward", "C-0001", None]
    assert "no equipment 'PR-2001'" in brought.run("equipment", "show", "PR-2001", code=None).err
    brought.run("return", "done", "1", "--serial", "PR-2001")
    brought.run("log", "jams again", "--serial", "鄂B00125")
    about = brought.json("show", "2")
    assert (about["equipment"]["serial"], about["contract"]["number"]) == ("PR-2001", "C-0001")


def test_repaired_at_the_factory(brought: Desk) -> None:
    text = brought.config.read_text(encoding="utf-8")
    solve = "      solve:\n"
    factory = (
        "      factory: {name: Factory, starts: sent-away, stops: sent-back, calendar: always, within: 10 days}\n"
        + solve
    )
    brought.config.write_text(text.replace(solve, factory, 1), encoding="utf-8")
    brought.run("config", "check")
    brought.run("classify", "1", "--priority", "P1")
    asked(brought, "2026-05-04 09:00", "--reason", "other")
    assert "RMA-0001 needs 1 more approval" in brought.run("return", "send", "1", code=1).err
    brought.run("return", "approve", "1", SVCDESK_USER="chief")
    unasked = brought.run("return", "send", "1", code=1)
    assert "the customer has not agreed to this: 'svcdesk consent SD-000001 --to removal" in unasked.err
    brought.run("consent", "1", "--to", "removal", "--by", "Ms Sample", "--how", "phone")
    assert (
        "RMA-0001 was not sent: 'svcdesk return send RMA-0001' first" in brought.run("return", "back", "1", code=1).err
    )
    done = brought.run("return", "send", "1")
    sent = done.out
    assert done.err == "SD-000001: its promises go on: 'svcdesk hold SD-000001 --reason factory' makes them wait\n"
    assert sent.splitlines()[0] == "SD-000001: RMA-0001: PR-1001 left for the factory"
    assert "Factory: due 05-14 09:00" in sent
    assert [row["state"] for row in brought.json("return", "list")] == ["sent"]
    assert "is being returned already" in brought.run("return", "ask", "1", "--reason", "other", code=1).err
    waiting = brought.run("return", "done", "1", code=1)
    assert "RMA-0001 is to be repaired and is not back from the factory" in waiting.err
    brought.at("2026-05-12 09:00")
    before = brought.run("return", "back", "1", "--at", "2026-05-03 09:00", code=1)
    assert "RMA-0001 was last changed at 2026-05-04 09:00:00" in before.err
    assert "Factory: met, 2 days to spare" in brought.run("return", "back", "1").out
    assert "given back repaired" in brought.run("return", "done", "1").out
    assert brought.json("equipment", "show", "PR-1001")["scrapped_on"] is None
    assert brought.run("return", "list", "--state", "sent").err == "no such returns\n"
    card = brought.run("return", "show", "1").out
    assert card.startswith("RMA-0001  done\n  ticket     SD-000001  Example Clinic\n")


@built_once
def ready(brought: Desk) -> Desk:
    """Its return for repair is approved and agreed to."""
    asked(brought, "2026-03-02 09:00", "--reason", "other")
    brought.run("return", "approve", "1", SVCDESK_USER="chief")
    brought.run("consent", "1", "--to", "removal", "--by", "Ms Sample", "--how", "phone")
    return brought


def test_nothing_is_said_when_no_promise_goes_on(ready: Desk) -> None:
    ready.run("hold", "1", "--reason", "factory")
    assert ready.run("return", "send", "1").err == ""


def test_the_reason_is_one_that_stops_something(ready: Desk) -> None:
    ready.run(
        "note", "1", "replace the roller", "--event", "opinion"
    )  # to be solved remains, for which it is no reason
    said = ready.run("return", "send", "1").err
    assert said == "SD-000001: its promises go on: 'svcdesk hold SD-000001 --reason REASON' makes them wait\n"


def test_the_card_says_who_agreed_and_what_comes_next(brought: Desk) -> None:
    def shown() -> tuple[str, str, str]:
        lines = brought.run("return", "show", "1").out.splitlines()
        found = dict(line.strip().split("  ", 1) for line in lines[1:])
        found = {title: words.strip() for title, words in found.items()}
        return found["decision"], found.get("approvals", ""), found.get("next", "")

    asked(brought, "2026-03-02 09:00", "--reason", "other")
    decision = "repair: in warranty"
    assert shown() == (decision, "none yet, 1 more needed", "svcdesk return approve RMA-0001")
    brought.run("return", "approve", "1", SVCDESK_USER="chief")
    assert shown() == (decision, "chief", "svcdesk consent SD-000001 --to removal --by NAME --how phone")
    brought.run("consent", "1", "--to", "removal", "--by", "Ms Sample", "--how", "phone")
    for step in ("send", "back", "done"):
        assert shown() == (decision, "chief", f"svcdesk return {step} RMA-0001")
        brought.run("return", step, "1")
    assert shown() == (decision, "chief", "")


@pytest.mark.parametrize(
    ("reason", "following"),
    [("arrival", "svcdesk return done RMA-0001"), ("quality", "svcdesk return done RMA-0001 --serial SERIAL")],
)
def test_what_comes_next_without_the_factory(brought: Desk, reason: str, following: str) -> None:
    asked(brought, "2026-03-02 09:00", "--reason", reason)
    brought.run("return", "approve", "1", SVCDESK_USER="chief")
    assert brought.json("return", "show", "1")["next"] == following


def test_a_rule_is_told_in_the_words_of_the_plan(brought: Desk) -> None:
    rule = "returns:\n  - {attribution: customer, equipment: [printer, none], decision: repair, freight: customer}\n"
    text = brought.config.read_text(encoding="utf-8")
    brought.config.write_text(text.replace("returns:\n", rule, 1), encoding="utf-8")
    _decision, _freight, because = asked(
        brought, "2026-03-02 09:00", "--reason", "arrival", "--attribution", "customer"
    )
    assert because == "equipment: Label printer, none; attribution: damage by people"


def test_only_a_known_machine_is_returned(brought: Desk) -> None:
    brought.run("log", "dead", "-c", "Sample Farm")
    refused = brought.run("return", "ask", "2", "--reason", "arrival", code=1)
    assert "SD-000002 names no machine: 'svcdesk classify SD-000002 --serial S'" in refused.err
    assert "no return '9': see 'svcdesk return list'" in brought.run("return", "show", "9", code=1).err
