"""What was drawn from a miss under the wrong contract follows the ticket to the right one."""

from __future__ import annotations

from tests.conftest import Desk, built_once

WITHIN = "        within:\n          - {priority: [P1, P2], within: 30m}"


@built_once
def missed(desk: Desk) -> Desk:
    """A promise to Example Clinic that was missed, which made their contract a month longer."""
    text = desk.config.read_text(encoding="utf-8")
    assert WITHIN in text
    desk.config.write_text(text.replace(WITHIN, f"        missed: {{extend: 1 month}}\n{WITHIN}"), encoding="utf-8")
    desk.at("2026-03-02 09:00")
    for name in ("Example Clinic", "Sample School"):
        desk.run("customer", "add", name)
        desk.run("contract", "add", name, "-k", "basic", "--from", "2026-01-01")
    desk.run("log", "no power", "-c", "Example Clinic", "-p", "P1")
    desk.at("2026-03-02 10:00").run("sla", "sweep")
    assert ends(desk) == ["2027-01-31", "2026-12-31"]
    return desk


def ends(desk: Desk) -> list[str]:
    return [each["ends_on"] for each in sorted(desk.json("contract", "list"), key=lambda each: each["number"])]


def test_the_right_contract_is_made_longer_instead(missed: Desk) -> None:
    done = missed.run("edit", "1", "-c", "school")
    assert "contract C-0001 ends on 2026-12-31 again, was 2027-01-31: First answer was missed under another" in done.out
    assert "contract C-0002 is longer by 1 month, to 2027-01-31" in done.out
    assert ends(missed) == ["2026-12-31", "2027-01-31"]
    missed.run("edit", "1", "-c", "clinic")
    assert ends(missed) == ["2027-01-31", "2026-12-31"]


def test_what_is_no_miss_after_all_made_none_longer(missed: Desk) -> None:
    missed.run("log", "no power", "-c", "Example Clinic", "-p", "P1", "--at", "09:00")
    missed.run("note", "2", "told", "--event", "answered", "--at", "09:20", "--why", "forgotten")
    missed.run("merge", "2", "--into", "1", "--why", "one call, answered at once")
    assert missed.outcomes()["answer"] == "met"
    assert ends(missed) == ["2026-12-31", "2026-12-31"]


def test_what_a_contract_has_given_stands_against_it(missed: Desk) -> None:
    missed.run("contract", "add", "clinic", "-k", "full", "--from", "2026-01-01")
    missed.run("contract", "use", "3", "visit", "1")  # for no ticket
    missed.run("edit", "1", "--contract", "3")
    assert missed.json("show", "1")["tier"] == "gold"
    missed.run("contract", "use", "3", "visit", "1", "--ticket", "1")
    for words in (("-c", "school"), ("--contract", "1"), ("--contract", "")):
        refused = missed.run("edit", "1", *words, code=1)
        assert "SD-000001: the contract C-0003 has given visit for it: log what" in refused.err
    missed.run("edit", "1", "--summary", "x", "--region", "county")


def test_a_contract_of_the_wrong_tier_has_not_been_made_longer(missed: Desk) -> None:
    said = "contract C-0001 ends on 2026-12-31 again, was 2027-01-31: First answer was missed by terms that were wrong"
    done = missed.run("contract", "edit", "1", "--tier", "gold", "--why", "it was always gold")
    assert said in done.out
    assert ends(missed) == ["2026-12-31", "2026-12-31"]
    missed.run("undo")
    assert ends(missed) == ["2027-01-31", "2026-12-31"]
    # and so for the ticket alone, and back
    assert said in missed.run("edit", "1", "--tier", "gold", "--why", "x").out
    assert "contract C-0001 is longer by 1 month" in missed.run("edit", "1", "--tier", "standard", "--why", "x").out
    assert said in missed.run("classify", "1", "--tier", "gold", "--correct", "--why", "x").out
