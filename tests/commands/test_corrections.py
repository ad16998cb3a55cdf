"""What turns out otherwise afterwards: money, stock, approvals and promises follow."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def visit(desk: Desk) -> Desk:
    """Wang at a customer's printer, whose warranty is over."""
    desk.at("2026-03-02 09:00")
    desk.run("customer", "add", "Example Clinic")
    desk.run("customer", "add", "Sample Dealer")
    desk.run(
        "equipment", "add", "PR-1", "--kind", "printer", "--customer", "Example Clinic", "--accepted", "2024-01-01"
    )
    desk.run("log", "prints pale", "--serial", "PR-1")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("dispatch", "arrive", "1")
    return desk


WORK = ("-f", "pale", "-c", "worn", "-a", "head replaced", "-r", "prints", "-m", "30")


def total(desk: Desk) -> int:
    form = desk.json("dispatch", "show", "1")
    assert form["total"] == sum(line["amount"] for line in form["lines"])
    return int(form["total"])


def test_what_is_put_back_is_not_charged(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", *WORK, "--part", "head")
    assert total(visit) == 900_00 + 80_00 + 60_00
    visit.run("stock", "put-back", "head", "1", "--ticket", "1", "--to", "Wang")
    assert total(visit) == 80_00 + 60_00


def test_a_visit_at_which_parts_were_fitted_is_not_cancelled(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", *WORK, "--part", "head")
    refused = visit.run("dispatch", "cancel", "1", "--reason", "mistake", code=1)
    assert "1 × head was fitted: finish the visit, or 'svcdesk stock put-back head 1" in refused.err
    visit.run("stock", "put-back", "head", "1", "--ticket", "1", "--to", "Wang")
    visit.run("dispatch", "cancel", "1", "--reason", "mistake")
    assert total(visit) == 0


def test_what_is_known_later_decides_what_is_charged(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", *WORK)
    assert total(visit) == 140_00
    visit.run("equipment", "edit", "PR-1", "--accepted", "2026-01-01")  # somebody looked into the papers
    visit.run("dispatch", "record", "1", "--test", "ten labels")
    assert total(visit) == 0
    form = visit.json("dispatch", "show", "1")
    assert (form["warranty"], form["covered"]["because"]) == ("in", "in warranty")


def test_who_calls_in_time_is_covered_whenever_the_desk_comes(visit: Desk) -> None:
    visit.run("equipment", "edit", "PR-1", "--accepted", "2025-03-02")  # its last day is this one
    visit.at("2026-03-05 10:00").run("dispatch", "record", "1", *WORK)
    assert total(visit) == 0
    late = visit.json("log", "again", "--serial", "PR-1")["number"]
    assert visit.json("quote", "make", late, "--minutes", "30")["total"] == 140_00


def test_what_was_paid_too_much_is_told(visit: Desk) -> None:
    visit.run("dispatch", "record", "1", *WORK, "-m", "90")
    visit.run("pay", "1")
    visit.run("dispatch", "record", "1", "-m", "30")
    assert "SD-000001: 120.00 CNY were paid too much" in visit.run("dispatch", "finish", "1").err
    assert visit.json("dispatch", "show", "1")["owed"] == 0


def test_nothing_is_finished_into_a_settled_quarter(visit: Desk) -> None:
    text = visit.config.read_text(encoding="utf-8")
    visit.config.write_text(text + "\nsettlement: {basis: units, rate: 3}\n", encoding="utf-8")
    visit.run("dispatch", "record", "1", *WORK)
    visit.run("settlement", "enter", "Example Clinic", "2026-03", "10")
    visit.at("2026-04-01 09:00").run("settlement", "close", "Example Clinic", "2026Q1")
    refused = visit.run("dispatch", "finish", "1", "--at", "2026-03-31 17:00", code=1)
    assert "2026Q1 is settled with this customer" in refused.err
    visit.run("dispatch", "finish", "1")


def test_nobody_approves_their_own_repair_and_a_change_needs_approval_anew(visit: Desk) -> None:
    text = visit.config.read_text(encoding="utf-8")
    text = text.replace(
        "- {needs: [fault, cause, action, result]}", "- {needs: [fault, cause, action, result, approval]}"
    )
    text = text.replace("  request: {people: 1}", "  request: {people: 1}\n  repair: {people: 1}")
    visit.config.write_text(text, encoding="utf-8")
    visit.run("dispatch", "record", "1", *WORK)
    for who in ("wang", "WANG", "Wang Lin"):
        refused = visit.run("dispatch", "approve", "1", code=1, SVCDESK_USER=who)
        assert "own visit: somebody else must approve it" in refused.err
    visit.run("dispatch", "approve", "1", SVCDESK_USER="chief")
    visit.run("dispatch", "record", "1", "--signed-by", "Ms Example")  # which changes nothing of the work
    assert visit.json("dispatch", "show", "1")["missing"] == []
    visit.run("dispatch", "record", "1", "-a", "everything replaced", "--part", "head:3")
    assert visit.json("dispatch", "show", "1")["missing"] == ["approval"]
    assert "1 more approval" in visit.run("dispatch", "finish", "1", code=1).err
    visit.run("dispatch", "approve", "1", SVCDESK_USER="Chief")
    visit.run("dispatch", "finish", "1")


def test_another_customers_contract_covers_nothing(visit: Desk) -> None:
    visit.run("contract", "add", "Example Clinic", "--kind", "full")
    refused = visit.run(
        "equipment", "add", "PR-2", "--kind", "printer", "--customer", "Sample Dealer", "--contract", "C-0001", code=2
    )
    assert "the contract C-0001 is not one of that customer" in refused.err
    visit.run("equipment", "add", "PR-2", "--kind", "printer", "--customer", "Sample Dealer")
    assert "not one of that customer" in visit.run("equipment", "edit", "PR-2", "--contract", "C-0001", code=2).err


def test_a_machine_that_is_lent_stays_the_desks(visit: Desk) -> None:
    visit.run("equipment", "add", "LOAN-1", "--kind", "printer")
    visit.run("loan", "out", "1", "LOAN-1")
    refused = visit.run("equipment", "edit", "LOAN-1", "--customer", "Sample Dealer", code=1)
    assert "LOAN-1 is lent: 'svcdesk loan back LOAN-1' first" in refused.err


def test_two_contracts_side_by_side_both_come_up(visit: Desk) -> None:
    visit.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2025-04-01")
    visit.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2025-04-15")
    ending = ("contract", "renewals", "--within", "60 days")
    assert [each["number"] for each in visit.json(*ending)] == ["C-0001", "C-0002"]
    visit.run("contract", "renew", "C-0001")
    assert [each["number"] for each in visit.json(*ending)] == ["C-0002"]


def test_no_ticket_ends_while_its_machine_is_at_the_factory(visit: Desk) -> None:
    visit.run("dispatch", "cancel", "1", "--reason", "to the factory")
    visit.run("return", "ask", "1", "--reason", "other")
    visit.run("return", "approve", "1", SVCDESK_USER="chief")
    visit.run("consent", "1", "--to", "removal", "--by", "Ms Example", "--how", "mail")
    visit.run("return", "send", "1")
    assert "the machine is at the factory (RMA-0001)" in visit.run("cancel", "1", "-r", "x", code=1).err
    visit.run("resolve", "1", "-c", "x", "-s", "y")
    assert "'svcdesk return back RMA-0001' first" in visit.run("close", "1", code=1).err
    visit.run("return", "back", "1")
    visit.run("close", "1")


def test_steps_told_afterwards_are_judged_as_of_their_own_time(desk: Desk) -> None:
    desk.at("2026-03-02 10:00").run("log", "no power", "-c", "Example Clinic", "--tier", "gold", "--region", "city")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    form = '{departed: "10:10", arrived: "10:50", fault: dead, cause: fuse, action: replaced, result: runs}'
    (desk.folder / "job.yaml").write_text(form, encoding="utf-8")
    desk.at("2026-03-02 17:00").run("dispatch", "record", "1", "job.yaml")
    clocks = {clock["target"]: clock["outcome"] for clock in desk.json("show", "1")["clocks"]}
    assert clocks["arrive"] == "met"
    # what had been written down as missed needs a reason
    desk.at("2026-03-03 10:00").run("log", "no power", "-c", "Example Clinic", "--tier", "gold", "--region", "city")
    desk.run("dispatch", "order", "2", "-e", "Wang")
    desk.at("2026-03-03 17:00").run("classify", "2", "--priority", "P1")
    desk.run("dispatch", "arrive", "2", "--at", "10:50", code=1)
    told = desk.run("dispatch", "arrive", "2", "--at", "10:50", "--why", "no signal there").out
    assert "On site: met at 10:50, after all" in told


def test_what_customers_write_acts_in_no_format(desk: Desk) -> None:
    evil = "A\x1b[31m\u202eB"
    desk.run("customer", "add", evil, "--address", evil)
    desk.run("site", "add", "A", evil, "--address", evil)
    desk.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "A", "--site", "A")
    desk.run("log", evil, "--serial", "PR-1", "--caller", evil)
    desk.run("dispatch", "order", "1", "-e", "Wang")
    for words in (
        ("dispatch", "show", "1"),
        ("show", "1"),
        ("site", "list"),
        ("customer", "list"),
        ("dispatch", "list"),
    ):
        for format in ("plain", "md", "csv"):
            shown = desk.run(*words, "--format", format).out
            assert "\x1b" not in shown
            assert "\u202e" not in shown
