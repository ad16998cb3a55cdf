"""Breaches of a month, found from facts and entered by hand; what is put right, waived and closed: see `november`."""

from __future__ import annotations

from tests.conftest import Desk
from tests.november import FORM, GOLD, listed, rows

FOUND = [
    ("AS-0001", "Wang", "late", "SD-000001/1", 500_00),
    ("AS-0002", "Wang", "manners", "SD-000001/1", 20_00),
    ("AS-0003", "Wang", "papers", "SD-000001/1", 10_50),
    ("AS-0004", "Wang", "late", "SD-000002/1", 500_00),
]


def test_found_once_however_often(november: Desk) -> None:
    new = november.json("assessment", "reckon", "2026-11")
    assert [row["number"] for row in new["new"]] == [number for number, *_rest in FOUND]
    assert listed(november) == FOUND
    again = november.run("assessment", "reckon", "2026-11")
    assert (again.out, again.err) == ("", "2026-11: all of it stands there already\n")
    assert november.run("assessment", "reckon", "2026-10").err == "2026-10: nothing was found\n"
    assert listed(november) == FOUND
    facts = [row["fact"] for row in november.json("assessment", "list", "2026-11")]
    assert facts[0] == {"missed": "arrive", "due": "2026-11-03T02:05:00Z"}
    assert facts[1] == {"check": "uniform"}  # which the rule names before "tidy"
    assert facts[2] == {"lacks": ["test", "signature"]}
    # midnight belongs to December
    november.run("assessment", "reckon", "2026-12")
    assert listed(november, "2026-12") == [("AS-0005", "Zhao", "late", "SD-000003/1", 500_00)]
    assert "lies in the future" in november.run("assessment", "reckon", "2027-01", code=2).err


def test_what_is_put_right_takes_its_breach_along(november: Desk) -> None:
    november.run("assessment", "reckon", "2026-11")
    november.run("dispatch", "amend", "1", "--arrived-at", "2026-11-03 10:00", "--why", "10:30 was a slip")
    november.run("dispatch", "amend", "1", "--check", "uniform=yes", "--check", "tidy=yes", "--why", "another visit's")
    on_paper = ("--at", "2026-11-03 11:05", "--why", "it stands on the paper that was handed over")
    november.run("dispatch", "amend", "1", "--test", "shown on line", *on_paper)
    done = november.run("assessment", "reckon", "2026-11").out.splitlines()
    papers = "AS-0003 Wang, 填表, SD-000001/1, 10.50 CNY: handed over without: signature"
    assert done[:2] == [
        f"{papers}; was 10.50 CNY: handed over without: test, signature",
        "AS-0001 Wang, 派工, SD-000001/1, 500.00 CNY counts no more, its fact was put right: missed: On site,"
        " due Tue 2026-11-03 10:05",
    ]
    assert done[2].startswith("AS-0002 Wang, 着装, SD-000001/1, 20.00 CNY counts no more")
    assert listed(november) == FOUND[2:]
    assert "its fact was put right" in november.run("assessment", "waive", "1", "--why", "x", code=1).err
    # what is a breach again is found again, under a number of its own
    november.run("dispatch", "amend", "1", "--check", "tidy=no", "--why", "it was this visit's")
    november.run("assessment", "reckon", "2026-11")
    assert ("AS-0005", "Wang", "manners", "SD-000001/1", 20_00) in listed(november)


def test_an_open_month_costs_what_the_rules_say_now(november: Desk) -> None:
    november.run("assessment", "reckon", "2026-11")
    november.run("assessment", "waive", "4", "--why", "the road was closed")
    text = november.config.read_text(encoding="utf-8")
    november.config.write_text(text.replace("amount: 500", "amount: 300").replace("uniform, tidy", "uniform"))
    changed = november.json("assessment", "reckon", "2026-11")
    assert rows(changed["corrected"], "number", "penalty", "amount") == [
        ("AS-0001", 300_00, 300_00),
        ("AS-0004", 300_00, 0),
    ]
    assert changed["new"] == changed["dropped"] == []


def test_entered_by_hand_once_for_a_visit(november: Desk) -> None:
    november.run(
        "assessment", "add", "Wang", "manners", "--ticket", "1/1", "--why", "no badge", "--at", "2026-11-03 12:00"
    )
    november.run("assessment", "reckon", "2026-11")
    by_hand = [row for row in november.json("assessment", "list", "2026-11") if row["rule"] == "manners"]
    assert rows(by_hand, "number", "because", "fact") == [("AS-0001", "no badge", None)]
    again = november.run("assessment", "add", "Wang", "着装", "--ticket", "1/1", "--why", "no badge", code=1)
    assert "AS-0001 is that already" in again.err
    for about in ("1", "1/1"):  # without a visit it is any of the ticket's
        again = november.run("assessment", "add", "Wang", "late", "--ticket", about, "--why", "late", code=1)
        assert "AS-0002 is that already: Wang, late, SD-000001/1" in again.err
    november.run("assessment", "add", "@me", "calls", "--why", "engaged", code=1)
    november.run("assessment", "add", "Wang", "calls", "--why", "engaged 三次")
    november.run("assessment", "add", "Wang", "calls", "--why", "engaged again")  # about no ticket: as often as it was
    november.run("assessment", "add", "north", "cards", "--why", "sold without a card")
    assert listed(november, "2026-12") == [
        ("AS-0005", "Wang", "calls", None, 100_00),
        ("AS-0006", "Wang", "calls", None, 100_00),
        ("AS-0007", "North Dealer", "cards", None, 0),
    ]
    assert "not assessed by 'cards'" in november.run("assessment", "add", "Wang", "cards", "--why", "x", code=2).err
    assert "not assessed by 'calls'" in november.run("assessment", "add", "North", "calls", "--why", "x", code=2).err
    assert "needs a reason" in november.run("assessment", "add", "Wang", "calls", "--why", " ", code=2).err


def test_what_is_entered_is_about_a_ticket_that_the_rule_is_for(november: Desk) -> None:
    by_hand = ("assessment", "add", "Zhao", "quoted", "--why", "nobody said what it costs")
    assert "'quoted' is for some tickets only: --ticket says" in november.run(*by_hand, code=2).err
    for about in ("4", "4/1"):
        told = november.run(*by_hand, "--ticket", about, code=1).err
        assert "SD-000004 is none of the tickets that 'quoted' is for" in told
    november.run(*by_hand, "--ticket", "3/1")
    assert listed(november, "2026-12") == [("AS-0001", "Zhao", "quoted", "SD-000003/1", 10_00)]


def test_a_low_mark_is_of_whose_visit_it_was(november: Desk) -> None:
    marks = ("--mark", "attitude=2", "--mark", "quality=1")
    november.run("survey", "take", "service", "1", *marks, "--at", "2026-11-30 10:00")
    november.run("survey", "take", "service", "4", "--mark", "attitude=3", "--at", "2026-11-30 23:50")
    november.run("assessment", "reckon", "2026-11")
    found = [row for row in november.json("assessment", "list", "2026-11") if row["rule"] == "attitude"]
    assert rows(found, "who", "about", "amount", "fact") == [
        ("Wang", "SD-000001/1", 30_00, {"mark": "attitude", "given": 2, "survey": "A-0001"})
    ]
    november.run("survey", "edit", "A-0001", "--mark", "attitude=4", "--why", "misheard")
    gone = november.json("assessment", "reckon", "2026-11")["dropped"]
    assert rows(gone, "rule", "because") == [("attitude", "Attitude: mark 2 in A-0001")]


def test_waived_with_a_reason_it_stays_at_nothing(november: Desk) -> None:
    november.run("assessment", "reckon", "2026-11")
    said = november.run("assessment", "waive", "AS-0001", "--why", "the road was closed").out
    assert said == "AS-0001 Wang, 派工, SD-000001/1, 500.00 CNY, is waived: the road was closed\n"
    november.run("assessment", "reckon", "2026-11")
    assert listed(november)[0] == ("AS-0001", "Wang", "late", "SD-000001/1", 0)
    assert november.json("assessment", "show", "Wang", "2026-11")["sums"] == [
        {"amount": 530_50, "code": "CNY", "decimals": 2}
    ]
    assert "waived already" in november.run("assessment", "waive", "1", "--why", "again", code=1).err
    november.run("undo")
    assert listed(november) == FOUND


def test_a_closed_month_never_changes(november: Desk) -> None:
    early = november.at("2026-11-30 23:59")
    assert "not over yet" in early.run("assessment", "close", "2026-11", code=1).err
    assert "still open" in november.run("assessment", "told", "Wang", "2026-11", code=1).err
    closed = november.at("2026-12-04 09:00").run("assessment", "close", "2026-11")
    assert closed.out.splitlines()[-1] == "2026-11 is closed, breaches: 4"
    assert closed.err == "Wang is to be told of 2026-11 by 2026-12-04: svcdesk assessment told Wang 2026-11\n"
    amend = ("dispatch", "amend", "1", "--check", "uniform=yes", "--check", "tidy=yes", "--why", "another visit's")
    assert november.run(*amend).err.splitlines()[0] == (
        "AS-0002 Wang, 着装, 20.00 CNY, stays in 2026-11, which is closed, and is not so:"
        " 'svcdesk assessment waive AS-0002 --why REASON' gives it back"
    )
    came = november.run("dispatch", "amend", "1", "--arrived-at", "11-03 09:30", "--why", "misread")
    assert [line.split()[0] for line in came.err.splitlines() if "stays in" in line] == ["AS-0001"]
    november.run("assessment", "waive", "2", "--why", "another visit's")
    ended = november.run("dispatch", "amend", "1", "--arrived-at", "11-03 09:40", "--why", "misread again")
    assert "AS-0002" not in ended.err
    before = november.run("report", "assessment", "2026-11").out
    for words in (("reckon", "2026-11"), ("close", "2026-11")):
        assert "2026-11 is closed" in november.run("assessment", *words, code=1).err
    by_hand = ("assessment", "add", "Wang", "calls", "--why", "x", "--at", "2026-11-20 10:00")
    assert "2026-11 is closed" in november.run(*by_hand, code=1).err
    assert november.run("report", "assessment", "2026-11").out == before
    assert listed(november) == FOUND


def test_a_fine_of_a_closed_month_is_given_back_in_this_one(november: Desk) -> None:
    november.at("2026-12-04 09:00").run("assessment", "close", "2026-11")
    november.run("assessment", "told", "Wang", "2026-11")
    paper = ("assessment", "print", "Wang", "2026-11", "--to", "-")
    closed = [november.run(*words).out for words in (("report", "assessment", "2026-11"), paper)]
    # the papers of that month stand, also where it is given back in the very second of the closing
    said = november.run("assessment", "waive", "1", "--why", "came in time").out
    assert said == "AS-0001 Wang, 派工, SD-000001/1, 500.00 CNY, of 2026-11, is given back in 2026-12: came in time\n"
    assert [november.run(*words).out for words in (("report", "assessment", "2026-11"), paper)] == closed
    assert listed(november) == FOUND
    found = november.json("assessment", "list", "2026-11")[0]
    assert (found["waived_at"], found["given_back_at"]) == (None, "2026-12-04T01:00:01Z")
    lines = november.json("assessment", "list", "2026-12")
    assert rows(lines, "number", "who", "amount", "of", "because") == [
        ("AS-0001", "Wang", -500_00, "2026-11", "given back, of AS-0001, 2026-11: came in time")
    ]
    again = november.run("assessment", "waive", "1", "--why", "again", code=1).err
    assert again == "svcdesk: AS-0001 was given back in 2026-12 already: came in time\n"
    november.at("2026-12-04 09:01").run("assessment", "reckon", "2026-12")  # leaves it alone
    told = november.json("report", "assessment", "2026-12", SVCDESK_LANG="ko")
    assert rows(told["people"], "engineer", "times", "amount") == [("Wang", 0, -500_00), ("Zhao", 1, 500_00)]
    assert [each["item"] for each in told["rules"] if each["of"]] == ["派工, given back"]
    printed = november.run("assessment", "print", "Wang", "2026-12", "--to", "-").out
    assert "of AS-0001, 2026-11: came in time" in printed
    assert 'total, CNY</td><td class="amount">-500.00' in printed
    november.at("2027-01-04 09:00").run("assessment", "close", "2026-12")
    agenda = november.at("2027-01-05 09:00").json("agenda")
    assert [row["about"] for row in agenda if row["source"] == "assessment"] == ["Wang", "Zhao"]


def test_the_last_month_that_dates_know_is_none(november: Desk) -> None:
    for words in (("reckon",), ("close",), ("list",)):
        assert "'9999-12' is no month" in november.run("assessment", *words, "9999-12", code=2).err


def test_undo_takes_nothing_of_a_closed_month_back(november: Desk) -> None:
    november.run("assessment", "reckon", "2026-11", SVCDESK_USER="eve")
    november.run("assessment", "waive", "2", "--why", "x", SVCDESK_USER="zhao")
    november.at("2026-12-04 09:00").run("assessment", "close", "2026-11", SVCDESK_USER="boss")
    before = november.run("report", "assessment", "2026-11").out
    for who in ("eve", "zhao"):
        done = november.run("undo", code=1, SVCDESK_USER=who)
        assert done.err == "svcdesk: 2026-11 is closed: nothing of it changes any more\n"
    assert november.run("report", "assessment", "2026-11").out == before
    november.run("undo", SVCDESK_USER="boss")  # the closing itself
    november.run("undo", SVCDESK_USER="zhao")
    assert listed(november) == FOUND


def test_undo_of_what_was_given_back(november: Desk) -> None:
    november.at("2026-12-04 09:00").run("assessment", "close", "2026-11")
    for _again in range(2):
        november.run("assessment", "waive", "1", "--why", "came in time")
        assert len(november.json("assessment", "list", "2026-12")) == 1
        november.run("undo")
        assert november.json("assessment", "list", "2026-12") == []
    november.run("assessment", "waive", "1", "--why", "came in time")
    november.at("2027-01-04 09:00").run("assessment", "close", "2026-12", SVCDESK_USER="boss")
    assert "2026-12 is closed" in november.run("undo", code=1).err


def test_the_month_is_this_one_unless_another_is_named(november: Desk) -> None:
    november.run("assessment", "reckon", "2026-11")
    told = november.json("assessment", "list", "2026-11")
    assert told
    assert november.at("2026-11-30 23:00").json("assessment", "list") == told
    assert november.at("2026-12-01 00:00").json("assessment", "list") == []
    assert november.json("assessment", "list", "last") == told
    assert november.json("assessment", "show", "Wang", "last")["month"] == "2026-11"
    assert "is no month" in november.run("assessment", "list", "soon", code=2).err


def test_what_ends_at_midnight_is_of_the_next_month(november: Desk) -> None:
    for when, *words in (
        ("11-30 22:00", "log", "dark", "-c", "Clinic", "-k", "fault", *GOLD),
        ("11-30 22:00", "dispatch", "order", "5", "-e", "Zhao"),
        ("11-30 22:01", "dispatch", "arrive", "5"),
        ("12-01 00:00", "dispatch", "record", "5", *FORM, "--check", "uniform=no", "--finish"),
        ("12-01 00:00", "dispatch", "hand-over", "5"),
        ("12-01 00:00", "survey", "take", "service", "5", "--mark", "attitude=1"),
        # in vain, and without a uniform all the same
        ("11-30 22:10", "log", "dark", "-c", "Clinic", "-k", "fault", *GOLD),
        ("11-30 22:10", "dispatch", "order", "6", "-e", "Wang"),
        ("11-30 22:11", "dispatch", "arrive", "6"),
        ("11-30 22:12", "dispatch", "record", "6", "--check", "uniform=no"),
        ("11-30 22:13", "dispatch", "fail", "6", "--why", "nobody there"),
    ):
        november.at(f"2026-{when}").run(*words)
    november.at("2026-12-01 09:00").run("assessment", "reckon", "2026-11")
    before = {row[1:4] for row in FOUND}
    assert {row[1:4] for row in listed(november)} == {*before, ("Wang", "manners", "SD-000006/1")}
    november.run("assessment", "reckon", "2026-12")
    assert {row[1:4] for row in listed(november, "2026-12")} == {
        ("Zhao", "late", "SD-000003/1"), *(("Zhao", rule, "SD-000005/1") for rule in ("manners", "papers", "attitude")),
    }  # fmt: skip


def test_a_merged_dealer_keeps_what_counts(november: Desk) -> None:
    november.run("assessment", "add", "North", "cards", "--why", "none came", "--at", "2026-11-20 10:00")
    november.run("customer", "add", "Northern Dealer")
    assert "has a history" in november.run("customer", "remove", "North Dealer", code=1).err
    november.run("customer", "merge", "North Dealer", "--into", "Northern Dealer")
    assert listed(november) == [("AS-0001", "Northern Dealer", "cards", None, 0)]


def test_without_rules(desk: Desk) -> None:
    for words in (("reckon", "2026-03"), ("add", "Wang", "late", "--why", "x")):
        assert "no section 'assessment'" in desk.run("assessment", *words, code=2).err
    assert desk.run("report", "assessment", "2026-03").err == "the configuration has no rules of assessment\n"


def test_the_check_doubts_what_no_form_can_lack(desk: Desk) -> None:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write("assessment: {rules: {papers: {when: {lacks: [result, test, signature]}}}}\n")
    [line] = desk.run("config", "check").err.splitlines()
    assert line.endswith(
        "assessment.rules.papers.when.lacks: warning:"
        " 'form' lets no form be finished without result, or does not ask for it: this rule never finds it"
    )
