"""Planned visits: `task visit` opens the ticket and sends somebody; a finished visit ends it and is used up."""

from __future__ import annotations

from tests.conftest import Desk, built_once

RULES = """
care:
  quarterly: {visit: inspection, each: contract, contract: full, every: quarter, uses: visit}
  backup: {do: keep the data 数据备份, each: contract, contract: full, every: month, proof: yes}
  look: {visit: inspection, each: equipment, once: 6 months after accepted}
"""
FORM = ("-f", "none", "-c", "none", "-a", "looked at", "-r", "all is well", "-m", "30", "--test", "printed")


@built_once
def planned(desk: Desk) -> Desk:
    """A contract with four visits included, a machine, and what is planned for both, on the last day of March."""
    desk.at("2026-01-05 09:00")
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("\nkinds:\n", "\nkinds:\n  inspection: {name: 巡检, planned: yes}\n")
    desk.config.write_text(text + RULES, encoding="utf-8")
    desk.run("customer", "add", "示例诊所", "--phone", "13800000001")
    desk.run("contract", "add", "示例", "--kind", "full", "--from", "2026-01-01")
    desk.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "示例", "--accepted", "2025-10-10")
    desk.run("task", "plan", "--until", "2026-04-30")
    return desk.at("2026-03-31 09:00")


def left(desk: Desk) -> int:
    included = desk.json("contract", "show", "1")["entitlements"]
    return next(int(each["left"]) for each in included if each["entitlement"] == "visit")


def task(desk: Desk, rule: str) -> str:
    return str(desk.json("task", "list", "--rule", rule)[0]["number"])


def following(desk: Desk, number: str) -> list[str]:
    return [each["next"] for each in desk.json("agenda", "--within", "30 days") if each["number"] == number]


def test_nothing_is_promised_as_for_a_repair(planned: Desk) -> None:
    text = planned.config.read_text(encoding="utf-8")
    handover = "\n      handover: {starts: finished, stops: [handed-over], within: 18:00 or next 09:00}"
    before = "\n      solve:\n        name: Solved\n        starts: logged\n        stops: [resolved]\n"
    before += "        calendar: office"
    assert before in text  # of gold, which the contract gives
    planned.config.write_text(text.replace(before, handover + before), encoding="utf-8")
    planned.run("task", "visit", task(planned, "quarterly"), "--engineer", "Zhao")
    assert planned.json("show", "1")["clocks"] == []  # neither answer, opinion, arrival nor solution
    planned.run("dispatch", "arrive", "1")
    planned.run("dispatch", "record", "1", *FORM, "--signed-by", "Li", "--finish")
    assert [each["target"] for each in planned.json("show", "1")["clocks"]] == ["handover"]
    # a customer's call is promised the same as ever
    called = planned.json("log", "broken", "-c", "示例诊所", "--kind", "fault")["number"]
    promised = planned.json("show", called)["clocks"]
    assert [each["target"] for each in promised] == ["answer", "opinion", "solve"]
    # a kind that is not planned would be a repair, with its promises: that is warned of
    text = planned.config.read_text(encoding="utf-8")
    planned.config.write_text(text.replace("{name: 巡检, planned: yes}", "{name: 巡检}"), encoding="utf-8")
    warned = planned.run("config", "check").err
    assert "care.quarterly.visit: warning: 'inspection' is promised what is promised for repairs" in warned
    planned.config.write_text(text, encoding="utf-8")
    # what names the kind counts for it
    within = "        within: 15m clock\n"
    named = "        within: [{kind: inspection, within: 2 working days}, {within: 15m clock}]\n"
    text = planned.config.read_text(encoding="utf-8")
    planned.config.write_text(text.replace(within, named), encoding="utf-8")
    extra = planned.json("log", "extra", "-c", "示例诊所", "--kind", "inspection")["number"]
    promised = planned.json("show", extra)["clocks"]
    assert [(each["target"], each["due_at"][:10]) for each in promised] == [("answer", "2026-04-02")]


def test_a_visit_from_the_agenda_to_the_next_one(planned: Desk) -> None:
    number = task(planned, "quarterly")
    assert following(planned, number) == [f"svcdesk task visit {number}"]
    planned.run("task", "visit", number, "--engineer", "Zhao")
    ticket = planned.json("show", "1")
    assert (ticket["kind"], ticket["summary"], ticket["engineer"]) == ("inspection", "巡检", "Zhao Min")
    assert ticket["contract"]["number"] == "C-0001"
    assert following(planned, number) == ["svcdesk show SD-000001"]
    assert f"{number} is SD-000001 already" in planned.run("task", "visit", number, code=1).err
    planned.run("dispatch", "arrive", "1")
    planned.run("dispatch", "record", "1", *FORM, "--solved", "--signed-by", "Li", "--finish")
    done = planned.json("task", "show", number)
    assert (done["state"], done["outcome"], done["ticket"]) == ("done", "all is well", "SD-000001")
    assert left(planned) == 3
    planned.at("2026-04-01 09:00").run("task", "plan", "--until", "2026-06-30")
    assert planned.json("task", "list", "--rule", "quarterly")[0]["due_on"] == "2026-06-30"


def test_a_visit_whose_fee_uses_up_what_is_included_uses_it_once(planned: Desk) -> None:
    text = planned.config.read_text(encoding="utf-8")
    fee = "\nprices:\n  round: {name: Round, price: [{entitlement: visit, price: 0}, {price: 300}]}\n"
    planned.config.write_text(text.replace("\nprices:\n", fee), encoding="utf-8")
    planned.run("task", "visit", task(planned, "quarterly"), "--engineer", "Zhao")
    planned.run("dispatch", "arrive", "1")
    planned.run("dispatch", "record", "1", *FORM, "--item", "round", "--solved", "--signed-by", "Li", "--finish")
    assert left(planned) == 3


def test_a_visit_that_came_to_nothing_is_sent_again(planned: Desk) -> None:
    number = task(planned, "quarterly")
    planned.run("task", "visit", number, "--engineer", "Zhao")
    planned.run("dispatch", "fail", "1", "--why", "absent")
    assert planned.json("task", "show", number)["state"] == "open"
    planned.run("cancel", "1", "--reason", "nobody is there")
    assert following(planned, number) == [f"svcdesk task visit {number}"]
    planned.run("task", "visit", number)
    assert planned.json("task", "show", number)["ticket"] == "SD-000002"
    assert left(planned) == 4


def test_what_the_contract_has_none_left_of_is_not_visited(planned: Desk) -> None:
    planned.run("contract", "use", "1", "visit", "4")
    refused = planned.run("task", "visit", task(planned, "quarterly"), code=1).err
    assert "C-0001 has none left of visit" in refused
    assert planned.json("list", "--state", "all") == []


def test_a_machine_is_visited_by_its_serial_number_and_others_go_along(planned: Desk) -> None:
    number = task(planned, "look")
    assert planned.json("task", "show", number)["due_on"] == "2026-04-10"
    refused = planned.run("task", "visit", number, "-e", "Wang", "--with", "wang", code=2).err
    assert "Wang Lin goes already" in refused
    planned.run("task", "visit", number, "-e", "Wang", "--with", "Zhao")
    shown = planned.json("show", "1")
    assert shown["equipment"]["serial"] == "PR-1"
    assert [(each["engineer"], each["crew"]) for each in shown["visits"]] == [("Wang Lin", ["Zhao Min"])]


def test_only_what_its_rule_plans_as_a_visit_is_one(planned: Desk) -> None:
    number = task(planned, "backup")
    refused = planned.run("task", "visit", number, code=1).err
    assert f"{number} is no planned visit: 'svcdesk task done {number}'" in refused


def test_a_proof_is_a_file_or_a_note(planned: Desk) -> None:
    first, second, *_more = planned.json("task", "list", "--rule", "backup")
    refused = planned.run("task", "done", first["number"], code=1).err
    assert f"{first['number']} needs a proof: say with --note what came of it, or give a --file" in refused
    assert following(planned, first["number"]) == [f"svcdesk task done {first['number']}"]
    planned.run("task", "done", first["number"], "--note", "-", stdin="4 GB on the shelf\n")
    (planned.folder / "备份.log").write_text("kept\n", encoding="utf-8")
    planned.run("task", "done", second["number"], "--file", "备份.log")
    shown = planned.json("task", "show", second["number"])
    assert [each["name"] for each in shown["files"]] == ["备份.log"]
    assert planned.run("db", "check").out.endswith("is sound\n")
