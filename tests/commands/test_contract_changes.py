"""Contracts put right, ended and extended by hand, and what that means for tickets that are open."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer under a contract that was typed as basic, with a ticket that is open."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001")
    desk.run("contract", "add", "clinic", "--kind", "basic", "--from", "2026-01-01", "--to", "2026-12-31")
    desk.run("log", "no power", "-t", "13800000001")
    return desk


def under(desk: Desk, number: str = "1") -> tuple[str | None, str]:
    shown = desk.json("show", number)
    contract = shown["contract"]
    return (contract["number"] if contract else None, shown["tier"])


def due(desk: Desk, number: str = "1") -> dict[str, str]:
    return {clock["target"]: clock["due_at"] for clock in desk.json("show", number)["clocks"]}


def test_what_was_typed_wrong_counts_from_the_start(desk: Desk) -> None:
    assert under(desk) == ("C-0001", "standard")
    before = due(desk)
    done = desk.at("2026-03-02 09:05").run("contract", "edit", "1", "--tier", "gold")
    first, *rest = done.out.splitlines()
    assert first == "contract C-0001: tier Gold"
    assert rest
    assert all(line.startswith(("SD-000001", " ")) for line in rest)
    assert under(desk) == ("C-0001", "gold")
    assert due(desk) != before
    assert due(desk)["answer"] == "2026-03-02T01:15:00Z"  # 15 minutes from when it was logged, not from now
    desk.run("undo")
    assert (under(desk), due(desk)) == (("C-0001", "standard"), before)
    assert "nothing was changed" in desk.run("contract", "edit", "1", "--tier", "standard").err


def test_nothing_is_broken_by_it(desk: Desk) -> None:
    desk.at("2026-03-02 09:25").run("contract", "edit", "1", "--tier", "gold")  # its answer would be late by now
    clocks = desk.json("show", "1")["clocks"]
    assert [clock["target"] for clock in clocks if clock["missed_at"]] == []
    assert min(clock["due_at"] for clock in clocks) >= "2026-03-02T01:25:00Z"


def test_a_contract_ends_before_its_time(desk: Desk) -> None:
    ended = desk.run("contract", "end", "1", "--on", "2026-02-28", "--why", "the clinic has moved")
    assert ended.out.startswith("contract C-0001 ends on 2026-02-28, was 2026-12-31: the clinic has moved\n")
    assert under(desk) == (None, "standard")  # it was opened later
    shown = desk.json("contract", "show", "1")
    assert shown["ends_on"] == "2026-02-28"
    assert [each["why"] for each in shown["by_hand"]] == ["the clinic has moved"]
    assert desk.run("contract", "renewals").err == "no contract ends in that time\n"
    for arguments, message in (
        (
            ("end", "1", "--on", "2026-02-28", "--why", "x"),
            "C-0001 runs from 2026-01-01 to 2026-02-28: end it",
        ),
        (("extend", "1", "--to", "2026-02-28", "--why", "x"), "C-0001 runs to 2026-02-28 already"),
        (("extend", "1", "--to", "2026-03-28", "--why", " "), "C-0001: say why, with --why"),
    ):
        assert message in desk.run("contract", *arguments, code=2).err
    assert "was moved: 'svcdesk contract extend'" in desk.run("contract", "edit", "1", "--to", "2026-12-31", code=1).err
    longer = desk.run("contract", "extend", "1", "--to", "2026-06-30", "--why", "they stay after all")
    assert longer.out.startswith("contract C-0001 is longer, to 2026-06-30, was 2026-02-28: they stay after all\n")
    assert under(desk) == ("C-0001", "standard")
    for why in "abc":  # all in one second
        desk.run("contract", "end", "1", "--on", "2026-05-31", "--why", f"{why} ends")
        desk.run("contract", "extend", "1", "--to", "2026-06-30", "--why", f"{why} stays")
    told = [each["why"] for each in desk.json("contract", "show", "1")["by_hand"][2:]]
    assert told == ["a ends", "a stays", "b ends", "b stays", "c ends", "c stays"]
    assert "C-0001" in desk.run("contract", "renewals", "--as-of", "2026-06-01").out  # it was not ended by that


def test_a_miss_that_was_recorded_is_undone_for_a_reason(desk: Desk) -> None:
    desk.run("contract", "edit", "1", "--tier", "gold")
    desk.at("2026-03-02 10:00").run("note", "1", "looked at it")  # what was to be said by 09:30 is missed
    before = desk.json("show", "1")
    assert "this would make it kept: add --why" in desk.run("contract", "edit", "1", "--tier", "standard", code=1).err
    assert (desk.json("show", "1"), desk.json("contract", "show", "1")["tier"]) == (before, "gold")
    desk.run("contract", "edit", "1", "--tier", "standard", "--why", "typed wrong")
    outcomes = {clock["target"]: clock["outcome"] for clock in desk.json("show", "1")["clocks"]}
    assert outcomes == {"answer": None, "opinion": "void", "solve": None}
    desk.run("undo")
    ended = desk.run("contract", "end", "1", "--on", "2026-02-28", "--why", "the clinic has moved")
    assert not ended.err
    assert under(desk) == (None, "standard")
    assert due(desk)["answer"] == "2026-03-02T03:00:00Z"  # two hours from when it was logged, as standard says


def test_what_was_built_on_a_contract_stays(desk: Desk) -> None:
    desk.run("contract", "add", "clinic", "--kind", "full", "--from", "2026-01-01", "--to", "2026-12-31")
    desk.run("log", "jams", "-t", "13800000001", "--contract", "2")
    desk.run("contract", "use", "2", "training", "1", "--ticket", "2")
    done = desk.run("contract", "end", "2", "--on", "2026-02-01", "--why", "typed twice")
    assert done.err.startswith("SD-000002 keeps its terms: it was paid, charged, or used up what a contract")
    assert under(desk, "2") == ("C-0002", "gold")


def test_a_contract_that_was_chosen_stays_chosen_while_it_is_in_force(desk: Desk) -> None:
    desk.run("contract", "add", "clinic", "--kind", "full", "--from", "2026-01-01")
    desk.run("log", "jams", "-t", "13800000001", "--contract", "1")
    desk.run("contract", "extend", "2", "--to", "2027-12-31", "--why", "goodwill")  # its promises are due sooner
    assert under(desk, "2") == ("C-0001", "standard")
    desk.run("edit", "2", "--contract", "2")
    desk.run("contract", "end", "2", "--on", "2026-02-01", "--why", "typed wrong")
    assert under(desk, "2") == ("C-0001", "standard")  # not none at all: they have another
    desk.run("contract", "extend", "2", "--to", "2027-12-31", "--why", "it was right")
    assert under(desk, "2") == ("C-0002", "gold")
    desk.run("edit", "2", "--contract", "")
    desk.run("contract", "edit", "2", "--to", "2028-12-31", code=1)
    desk.run("contract", "edit", "2", "--phase", "warranty")
    assert under(desk, "2")[0] is None


def test_other_tickets_stay_as_they_are(desk: Desk) -> None:
    desk.run("log", "theirs", "-c", "Sample School")
    desk.run("resolve", "1", "-c", "fuse", "-s", "changed")
    desk.run("customer", "edit", "clinic", "--tier", "gold")
    done = desk.run("contract", "edit", "1", "--tier", "gold")
    assert done.out == "contract C-0001: tier Gold\n"
    assert under(desk) == ("C-0001", "standard")
    wrong = desk.run("contract", "edit", "1", "--from", "2027-01-01", code=2)
    assert "a contract from 2027-01-01 cannot end on 2026-12-31" in wrong.err


def test_a_longer_contract_means_nothing_to_tickets_of_other_days(desk: Desk) -> None:
    desk.run("customer", "add", "Shop", "--phone", "13800000002")
    desk.run("log", "no ink", "-t", "13800000002")
    days = ("--from", "2026-01-01", "--to", "2026-12-31")
    desk.run("contract", "add", "Shop", "--kind", "full", *days, "--tier", "gold")
    before = due(desk, "2")
    done = desk.run("contract", "extend", "2", "--to", "2027-12-31", "--why", "supplier late")
    assert "SD-000002" not in done.out
    assert (under(desk, "2"), due(desk, "2")) == ((None, "standard"), before)
