"""`task plan`: the rules of care make their tasks, each turn once, on a working day; tasks follow their rules."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.conftest import Desk, built_once

RULES = """
roles: {sales: {name: 业务部门}, warehouse: Warehouse}
care:
  greeting:
    do: greet the head of the company
    each: customer
    dates: [端午节, Mid-Autumn, Chinese New Year (Spring Festival), 12-31]
    by: sales
  renewal: {do: tell the customer, each: contract, contract: [full], once: 1 month before end, by: sales}
  warranty-ends: {do: propose a contract, each: equipment, equipment: printer, once: 1 month before warranty-end}
  quarterly: {visit: fault, each: contract, contract: full, every: quarter, uses: visit}
  check-day: {do: check, each: contract, contract: basic, every: week, due: wed}
  spares: {do: count spares, each: station, region: county, every: month, by: warehouse}
  papers: {report: [workload, repairs], each: desk, every: month, due: day 5}
  restart: {do: restart the platform 定期重启, each: desk, every: week, due: sun, closed: stay}
  call: {do: call them, each: contract, contract: full, every: 3 months}
"""

CUSTOMERS = """
  warranty: {do: look in, each: customer, phase: warranty, every: quarter}
  full: {do: look in, each: customer, contract: full, every: quarter}
"""


@built_once
def ruled(desk: Desk) -> Desk:
    """A customer with a contract of each kind and a printer, and rules of every sort, on 5 January."""
    desk.at("2026-01-05 09:00")
    desk.config.write_text(desk.config.read_text(encoding="utf-8") + RULES, encoding="utf-8")
    desk.run("customer", "add", "示例诊所")
    desk.run("contract", "add", "示例", "--kind", "full", "--from", "2026-02-10")
    desk.run("contract", "add", "示例", "--kind", "basic", "--from", "2026-01-01")
    desk.run("equipment", "add", "PR-1", "--kind", "printer", "--customer", "示例", "--accepted", "2025-04-12")
    desk.run("equipment", "add", "TE-1", "--kind", "terminal", "--customer", "示例", "--accepted", "2025-04-12")
    return desk


def days(desk: Desk, rule: str, state: str = "open") -> list[str]:
    return [each["due_on"] for each in desk.json("task", "list", "--rule", rule, "--state", state)]


def test_a_year_of_every_rule_by_the_calendar(ruled: Desk) -> None:
    shown = ruled.json("task", "plan", "--until", "2026-12-31", "--dry-run")
    assert ruled.json("task", "list") == []
    made = ruled.json("task", "plan", "--until", "2026-12-31")
    assert [{**each, "number": None} for each in made] == shown
    assert [each["number"] for each in made] == [f"T-{place:04d}" for place in range(1, len(made) + 1)]
    assert days(ruled, "greeting") == ["2026-02-14", "2026-06-18", "2026-09-24", "2026-12-31"]
    assert days(ruled, "warranty-ends") == ["2026-03-12"]  # a year from the day after acceptance on: to 12 April
    assert days(ruled, "quarterly") == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]
    checks = days(ruled, "check-day")
    assert len(checks) == 52
    # of two weeks of holidays one is wholly closed: it is done before; the other has worked days after its Wednesday
    assert [each for each in checks if each[5:7] in ("02", "10")] == [
        "2026-02-04", "2026-02-11", "2026-02-14", "2026-02-25", "2026-10-08", "2026-10-14", "2026-10-21", "2026-10-28",
    ]  # fmt: skip
    assert days(ruled, "spares")[:3] == ["2026-01-30", "2026-02-28", "2026-03-31"]  # 28 February is worked
    papers = ruled.json("task", "list", "--rule", "papers")
    assert [(each["turn"], each["due_on"]) for each in papers][8:10] == [
        ("2026-08", "2026-09-04"), ("2026-09", "2026-10-08"),
    ]  # fmt: skip
    assert days(ruled, "restart")[:2] == ["2026-01-11", "2026-01-18"]
    assert days(ruled, "renewal") == []
    ruled.run("task", "plan", "--until", "2027-02-28")
    renewal = ruled.json("task", "list", "--rule", "renewal")[0]
    wanted = {"due_on": "2027-01-08", "what": "tell the customer", "about": "C-0001", "for": "业务部门", "turn": "once"}
    assert {key: renewal[key] for key in wanted} == wanted


def test_a_contract_that_ends_within_a_quarter_has_its_visit_before_its_end(ruled: Desk) -> None:
    def visits(since: str, until: str) -> list[str]:
        ruled.run("contract", "add", "示例", "--kind", "full", "--from", since, "--to", until)
        number = max(each["number"] for each in ruled.json("contract", "list"))
        ruled.run("task", "plan", "--until", "2027-12-31")
        made = ruled.json("task", "list", "--rule", "quarterly", "--state", "all")
        return [each["due_on"] for each in made if each["about"] == number]

    assert visits("2026-04-01", "2026-05-17") == ["2026-05-15"]  # a Sunday: the Friday before
    assert visits("2026-04-01", "2026-11-14") == ["2026-06-30", "2026-09-30", "2026-11-13"]  # two quarters and a half
    # a quarter and a half from March on: at the end of March, and of June; a year has four
    assert visits("2026-03-16", "2026-07-30") == ["2026-03-31", "2026-06-30"]
    assert len(visits("2026-03-16", "2027-03-15")) == 4
    # ended before its time: nobody visits who has left
    assert visits("2026-07-01", "2026-08-31") == ["2026-08-31"]
    ruled.run("contract", "end", "7", "--why", "sold", "--on", "2026-08-10")
    ruled.run("task", "plan", "--until", "2027-12-31")
    assert "2026-08-31" not in days(ruled, "quarterly")
    assert "2026-08-10" not in days(ruled, "quarterly")


def test_planning_again_plans_nothing_and_missed_days_change_nothing(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "in 1 month")
    assert ruled.run("task", "plan", "--until", "in 1 month").err == "nothing is to be planned\n"
    quiet = ruled.run("task", "plan", "--until", "today", "--quiet")
    assert (quiet.out, quiet.err) == ("", "")
    late = ruled.at("2026-03-30 09:00")
    late.run("task", "plan", "--until", "today")
    assert days(late, "check-day")[-6:-2] == ["2026-02-14", "2026-02-25", "2026-03-04", "2026-03-11"]
    assert days(late, "spares") == ["2026-01-30", "2026-02-28"]


def test_what_is_counted_from_the_last_time_comes_after_it(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "2026-12-31")
    call = ruled.json("task", "list", "--rule", "call")
    assert [(each["turn"], each["due_on"]) for each in call] == [("1", "2026-05-09")]  # a worked Saturday
    ruled.at("2026-05-20 09:00").run("task", "done", call[0]["number"], "--at", "2026-05-12 10:00")
    ruled.run("task", "plan", "--until", "2026-12-31")
    assert days(ruled, "call") == ["2026-08-12"]
    ruled.at("2026-08-12 09:00").run(
        "task", "drop", ruled.json("task", "list", "--rule", "call")[0]["number"], "--why", "away"
    )
    ruled.run("task", "plan", "--until", "2026-12-31")
    assert days(ruled, "call") == ["2026-11-12"]


def test_untouched_tasks_follow_their_dates_and_others_stay(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "2027-03-31")
    tasks = ruled.json("task", "list", "--rule", "quarterly")
    ruled.run("task", "put-off", tasks[3]["number"], "2027-01-05", "--why", "they are closed")
    ruled.run("contract", "extend", "1", "--to", "2027-03-09", "--why", "goodwill")
    ruled.at("2026-05-01 09:00").run("task", "plan", "--until", "2027-03-31")
    assert days(ruled, "renewal") == ["2027-02-04"]  # 9 February is a holiday
    ruled.run("contract", "end", "1", "--on", "2026-08-31", "--why", "they have closed")
    changed = ruled.json("task", "plan", "--until", "2027-03-31")
    assert {(each["change"], each["rule"], each["due_on"]) for each in changed} == {
        ("dropped", "quarterly", "2026-09-30"), ("dropped", "renewal", "2027-02-04"),
    }  # fmt: skip
    assert days(ruled, "quarterly") == ["2026-03-31", "2026-06-30", "2027-01-05"]  # late, to come, and touched
    ruled.run("undo", SVCDESK_USER="tester")
    changed = ruled.json("task", "plan", "--until", "2027-03-31")
    assert {(each["change"], each["rule"], each["number"]) for each in changed} == {
        ("again", "quarterly", tasks[2]["number"]),
        ("again", "renewal", ruled.json("task", "list", "--rule", "renewal")[0]["number"]),
    }


def test_a_contract_that_another_follows_is_not_to_be_renewed(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "2027-03-31")
    ruled.run("contract", "add", "示例", "--kind", "full", "--from", "2027-02-10")
    changed = ruled.json("task", "plan", "--until", "2027-03-31")
    assert [(each["change"], each["turn"]) for each in changed if each["rule"] == "renewal"] == [("dropped", "once")]
    shown = ruled.run("task", "list", "--rule", "renewal", "--state", "dropped").out
    assert "its rule wants it no more" in shown


def test_a_rule_begins_on_the_day_on_which_it_is_first_planned(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "today")
    text = ruled.config.read_text(encoding="utf-8")
    ruled.config.write_text(text + "  new: {do: x, each: desk, every: month}\n", encoding="utf-8")
    ruled.at("2026-06-15 09:00").run("task", "plan", "--until", "2026-07-31")
    assert days(ruled, "new") == ["2026-06-30", "2026-07-31"]
    assert days(ruled, "spares")[0] == "2026-01-30"


def test_what_a_rule_that_begins_does_not_make_up_for_is_said_once(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "today")
    text = ruled.config.read_text(encoding="utf-8")
    late = "  monthly: {do: x, each: desk, every: month, due: day 5}\n"
    late += "  first: {do: y, each: customer, once: 1 month after since}\n"
    late += "  often: {do: z, each: customer, every: 2 weeks}\n"
    ruled.config.write_text(text + late, encoding="utf-8")
    ruled.run("customer", "add", "Sample School", "--since", "2026-05-03")
    ruled.at("2026-06-14 09:00")  # a Sunday
    ruled.run("customer", "add", "New Dealer", "--since", "2026-05-24")
    said = [
        "first begins today: 2 turns before, the last of 2026-06-03, are not made up for",
        "monthly begins today: 1 turn before, of 2026-06-05, is not made up for",
    ]
    for words in (("--dry-run",), ("--quiet",)):
        told = ruled.run("task", "plan", "--until", "2026-06-30", *words)
        assert sorted(line for line in told.err.splitlines() if "begins" in line) == said
    assert days(ruled, "monthly") == []
    assert days(ruled, "first") == ["2026-06-24"]
    # what would have come round on that Sunday, or while they were not known here, is not born late
    assert min(days(ruled, "often")) == "2026-06-15"
    assert ruled.run("task", "plan", "--until", "2026-06-30").err == "nothing is to be planned\n"
    ruled.at("2026-09-14 09:00").run("customer", "add", "Old Friend", "--since", "2026-01-04")
    ruled.run("task", "plan", "--until", "2026-12-31")
    theirs = ruled.json("task", "list", "--rule", "often", "--customer", "friend")
    assert [each["due_on"] for each in theirs] == ["2026-09-24"]


def test_what_came_round_before_somebody_was_what_a_rule_asks_is_not_made_up_for(ruled: Desk) -> None:
    ruled.config.write_text(ruled.config.read_text(encoding="utf-8") + CUSTOMERS, encoding="utf-8")
    ruled.run("customer", "add", "Sample School", "--phase", "trial")
    ruled.run("task", "plan", "--until", "today")
    ruled.at("2026-10-12 09:00").run("customer", "add", "New Clinic", "--since", "2025-01-01")  # known here only now
    ruled.run("customer", "edit", "school", "--phase", "warranty", "--note", "two gates")
    ruled.run("contract", "add", "school", "--kind", "full", "--from", "2026-09-01")
    ruled.run("task", "plan", "--until", "2026-12-31")
    quarters = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]
    assert days(ruled, "warranty") == [*quarters, "2026-12-31", "2026-12-31"]
    assert days(ruled, "full") == sorted([*quarters, "2026-09-30", "2026-12-31"])  # that contract is a month old
    assert [days(ruled, "greeting").count(day) for day in ("2026-09-24", "2026-12-31")] == [2, 3]
    ruled.run("customer", "edit", "school", "--note", "one gate")  # is nothing that rules ask
    assert ruled.run("task", "plan", "--until", "2026-12-31").err == "nothing is to be planned\n"


def test_two_planners_at_once_plan_once(ruled: Desk) -> None:
    with ThreadPoolExecutor(3) as pool:
        done = [pool.submit(ruled.run, "task", "plan", "--until", "2026-12-31") for _each in range(3)]
        assert all(each.result().code == 0 for each in done)
    [(count, turns, last)] = ruled.sql(
        "SELECT COUNT(*), COUNT(DISTINCT rule || noun_id || turn), MAX(number) FROM task"
    )
    assert count == turns > 100
    assert last == f"T-{count:04d}"  # no number is lost
    assert ruled.run("task", "plan", "--until", "2026-12-31").err == "nothing is to be planned\n"


def test_the_head_of_their_people_is_named_where_the_rule_says_so(ruled: Desk) -> None:
    text = ruled.config.read_text(encoding="utf-8").replace("    by: sales\n", "    by: sales\n    to: head\n", 1)
    ruled.config.write_text(text, encoding="utf-8")
    ruled.run("contact", "add", "示例", "Mr Other", "--phone", "13800000001")
    ruled.run("contact", "add", "示例", "Boss of old", "--head", "--phone", "13800000003")
    ruled.run("contact", "edit", "示例", "Boss of old", "--left", "2026-01-04")
    ruled.run("contact", "add", "示例", "张经理", "--head", "--phone", "13800000002")
    ruled.run("task", "plan", "--until", "2026-02-28")
    lines = {each["rule"]: each for each in ruled.at("2026-02-14 09:00").json("agenda")}
    assert (lines["greeting"]["contact"], lines["greeting"]["telephone"]) == ("张经理", "13800000002")
    assert (lines["check-day"]["contact"], lines["check-day"]["telephone"]) == (None, "13800000001")


def test_a_customer_who_never_was_goes_with_what_was_planned_for_them(ruled: Desk) -> None:
    ruled.run("customer", "add", "Sample Slip")
    ruled.run("task", "plan", "--until", "2026-12-31")
    assert len(ruled.json("task", "list", "--customer", "slip")) == 4
    number = ruled.json("task", "list", "--customer", "slip")[0]["number"]
    ruled.run("task", "tried", number, "--why", "nobody answered")
    assert "has a history" in ruled.run("customer", "remove", "slip", code=1).err
    ruled.run("undo")
    ruled.run("customer", "remove", "slip")
    assert "customer 'slip'" in ruled.run("task", "list", "--customer", "slip", code=1).err
    ruled.run("undo")
    assert len(ruled.json("task", "list", "--customer", "slip")) == 4


def test_what_a_rule_planned_that_is_gone_is_dropped(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "2026-03-01")
    before = days(ruled, "restart")
    [first, second, *_later] = [each["number"] for each in ruled.json("task", "list", "--rule", "restart")]
    ruled.run("task", "put-off", second, "2026-01-20", "--why", "x")  # somebody has touched it
    good = ruled.config.read_text(encoding="utf-8")
    ruled.config.write_text(good.replace("  restart: {", "  reboot: {"), encoding="utf-8")
    told = ruled.json("task", "plan", "--until", "2026-03-01")
    assert {each["change"] for each in told} == {"new", "dropped"}
    assert days(ruled, "restart") == ["2026-01-20"]
    assert days(ruled, "reboot") == before
    # the rule comes back, and with it what it had planned
    ruled.config.write_text(good, encoding="utf-8")
    ruled.run("task", "plan", "--until", "2026-03-01")
    assert sorted(days(ruled, "restart")) == sorted([*before[:1], "2026-01-20", *before[2:]])
    assert first in [each["number"] for each in ruled.json("task", "list", "--rule", "restart")]
    assert days(ruled, "reboot") == []


def test_what_is_due_today_stays_and_is_wanted_again_today(ruled: Desk) -> None:
    ruled.run("task", "plan", "--until", "2026-02-28")
    ruled.at("2026-01-14 09:00").run("contract", "end", "2", "--on", "2026-01-13", "--why", "they have closed")
    ruled.run("task", "plan", "--until", "2026-02-28")
    assert days(ruled, "check-day") == ["2026-01-07", "2026-01-14"]
    # they have not: what is to come is wanted again, that of today too
    ruled.at("2026-01-28 09:00").run("undo", SVCDESK_USER="tester")
    ruled.run("task", "plan", "--until", "2026-02-04")
    assert days(ruled, "check-day") == ["2026-01-07", "2026-01-14", "2026-01-28", "2026-02-04"]
    # and so it is when a rule goes that has something due today
    text = ruled.config.read_text(encoding="utf-8").replace("  check-day: {", "  checks: {")
    ruled.config.write_text(text, encoding="utf-8")
    ruled.run("task", "plan", "--until", "today")
    assert days(ruled, "check-day") == ["2026-01-07", "2026-01-14", "2026-01-28"]


def test_who_has_the_contract_or_the_machine_no_more_is_not_asked(ruled: Desk) -> None:
    more = """
  full: {do: look in, each: customer, contract: full, every: quarter}
  terminals: {do: look at it, each: customer, equipment: terminal, every: quarter}
  covered: {do: look at it, each: contract, equipment: terminal, every: quarter}
  kept: {do: look in, each: customer, every: year, by: keeper}
"""
    ruled.config.write_text(ruled.config.read_text(encoding="utf-8") + more.lstrip("\n"), encoding="utf-8")
    ruled.run("equipment", "edit", "TE-1", "--contract", "2")
    ruled.run("engineer", "add", "Li")
    ruled.run("engineer", "add", "Wang")
    ruled.run("customer", "add", "Old Clinic", "--keeper", "Li")
    ruled.run("customer", "edit", "示例", "--keeper", "Wang")
    ruled.run("contract", "add", "Old", "--kind", "full", "--from", "2025-01-01", "--to", "2026-01-04")
    ruled.run("contract", "add", "示例", "--kind", "full", "--from", "2026-02-12", "--to", "2026-05-12")
    ruled.run("engineer", "edit", "Wang", "--left")
    ruled.run("task", "plan", "--until", "2026-12-31")
    # who has left keeps nobody: then it is for anybody
    keepers = {each["customer"]: each["for"] for each in ruled.json("task", "list", "--rule", "kept")}
    assert keepers == {"Old Clinic": "Li", "示例诊所": None}
    assert [each["customer"] for each in ruled.json("task", "list", "--rule", "full")] == []
    assert {*days(ruled, "terminals"), *days(ruled, "covered")} == {
        "2026-03-31",
        "2026-06-30",
        "2026-09-30",
        "2026-12-31",
    }
    # three months after its beginning a contract ends: on its last day they are called
    assert "2026-05-12" in days(ruled, "call")
    ruled.run("equipment", "edit", "TE-1", "--scrapped", "2026-01-05")
    ruled.run("task", "plan", "--until", "2026-12-31")
    assert (days(ruled, "terminals"), days(ruled, "covered")) == ([], [])
