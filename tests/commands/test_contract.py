"""Contracts: their days, tiers and entitlements, renewals, and what a broken promise adds to them."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk, built_once


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer; two of its targets make a contract longer when they are missed."""
    text = desk.config.read_text()
    for within in ("        within: 15m clock\n", "        within: 30m clock\n"):
        assert within in text
        text = text.replace(within, within + "        missed: {extend: 1 month}\n", 1)
    desk.config.write_text(text)
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--phone", "13800000001")
    return desk


@built_once
def full(desk: Desk) -> Desk:
    """The same, with a contract of full care from 1 March on."""
    desk.run("contract", "add", "clinic", "--kind", "full", "--from", "2026-03-01")
    return desk


def ends(desk: Desk, number: str = "C-0001") -> str:
    return str(desk.json("contract", "show", number)["ends_on"])


def test_open_tickets_keep_their_promises_and_are_named(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "jams", "-c", "Example Clinic")
    desk.run("log", "over", "-c", "Example Clinic")
    desk.run("resolve", "2", "-c", "x", "-s", "y")
    told = desk.run("contract", "add", "clinic", "-k", "full", "--from", "2026-03-01").err
    step = "svcdesk edit SD-000001 --contract C-0001"
    assert told == f"SD-000001 is open and keeps its promises: '{step}' judges it by C-0001\n"
    assert "tier Standard → Gold" in desk.run(*step.split()[1:]).out
    assert not desk.run("contract", "add", "clinic", "-k", "basic").err  # it is under one


def test_the_kind_says_the_rest(full: Desk) -> None:
    shown = full.json("contract", "show", "1")
    assert shown == {
        "number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "phase": None,
        "starts_on": "2026-03-01", "ends_on": "2027-02-28",
        "entitlements": [
            {"entitlement": "training", "total": 2, "used": 0, "left": 2},
            {"entitlement": "visit", "total": 4, "used": 0, "left": 4},
        ],
        "extensions": [], "by_hand": [], "files": [],
    }  # fmt: skip
    done = full.run(
        "contract", "add", "clinic", "-k", "basic", "--to", "2026-12-31", "--number", "x 7", "--tier", "gold"
    )
    assert done.out == "new contract X 7 of Example Clinic: Basic care, tier Gold, 2026-03-02 to 2026-12-31\n"
    assert full.json("contract", "show", "X 7")["entitlements"] == []
    assert [each["number"] for each in full.json("contract", "list", "clinic")] == ["X 7", "C-0001"]
    assert [each["number"] for each in full.json("contract", "list", "--as-of", "2026-03-01")] == ["C-0001"]
    assert full.run("contract", "list", "--as-of", "2020-01-01").err == "no contracts\n"


def test_what_cannot_be(full: Desk) -> None:
    add = ("contract", "add", "clinic", "--kind")
    for arguments, code, message in (
        ((*add, "huge"), 2, "--kind 'huge' is unknown: basic (Basic care), full (Full care)"),
        (
            (*add, "full", "--from", "2026-05-01", "--to", "2026-04-30"),
            2,
            "cannot end on 2026-04-30: give a later --to",
        ),
        ((*add, "full", "--number", "c-0001"), 1, "there is a contract C-0001 already: give another --number"),
        ((*add, "full", "--from", "soon"), 2, "--from: 'soon' is no date"),
        (("contract", "show", "9"), 1, "no contract '9': see 'svcdesk contract list'"),
        (("contract", "add", "nobody", "-k", "full"), 1, "no customer 'nobody'"),
    ):
        assert message in full.run(*arguments, code=code).err
    full.run(*add, "full", "--number", "C-0002")
    assert "C-0003" in full.run(*add, "full").out  # the desk passes over a number that somebody gave


def test_entitlements_are_counted_down_and_never_below_zero(full: Desk) -> None:
    done = full.run("contract", "use", "1", "training")
    assert done.out == "contract C-0001: 1 used of Training place, 1 left\n"
    done = full.run("contract", "use", "1", "training", "2", code=1)
    assert done.err == "svcdesk: C-0001 has 1 left of training, not 2: see 'svcdesk contract show C-0001'\n"
    full.run("log", "please come", "-c", "Example Clinic")
    done = full.run("contract", "use", "C-0001", "visit", "4", "--ticket", "1")
    assert done.out == "SD-000001: contract C-0001: 4 used of Maintenance visit, 0 left\n"
    assert full.json("show", "1")["timeline"][-1]["event"] == "entitlement used"
    assert full.run("contract", "use", "1", "visit", code=1).err.startswith(
        "svcdesk: C-0001 has 0 left of visit, not 1"
    )
    assert [each["left"] for each in full.json("contract", "show", "1")["entitlements"]] == [1, 0]
    assert full.run("contract", "use", "1", "lunch", code=2).err.endswith(
        "'lunch' is unknown: visit (Maintenance visit), training (Training place)\n"
    )
    full.run("contract", "use", "1", "visit", "0", code=2)


def test_renewals(full: Desk) -> None:
    full.run("contract", "add", "clinic", "-k", "basic", "--from", "2026-03-01", "--to", "2026-04-01")
    full.run("contract", "add", "clinic", "-k", "basic", "--from", "2026-04-02", "--to", "2026-05-01")
    soon = full.json("contract", "renewals", "--as-of", "2027-01-29")
    assert [each["number"] for each in soon] == ["C-0001"]
    assert full.json("contract", "renewals", "--as-of", "2027-01-28") == []
    assert len(full.json("contract", "renewals", "--as-of", "2027-01-28", "--within", "2 months")) == 1
    # of two of a kind the one that begins after the other's end follows it
    assert [each["number"] for each in full.json("contract", "renewals", "--within", "2 months")] == ["C-0003"]
    assert full.json("contract", "renewals") == []
    full.run("contract", "use", "1", "visit", "3")
    done = full.run("contract", "renew", "1")
    assert done.out == "new contract C-0004 of Example Clinic: Full care, tier Gold, 2027-03-01 to 2028-02-29\n"
    assert [each["left"] for each in full.json("contract", "show", "4")["entitlements"]] == [2, 4]
    assert full.json("contract", "renewals", "--as-of", "2027-02-28") == []
    done = full.run("contract", "renew", "1", code=1)
    assert done.err == "svcdesk: C-0001 is followed by C-0004 already, until 2028-02-29\n"
    assert "to 2028-12-31" in full.run("contract", "renew", "4", "--to", "2028-12-31").out
    assert "--within: 'soon' is not a length" in full.run("contract", "renewals", "--within", "soon", code=2).err
    chinese = full.run("contract", "renewals", "--within", "soon", code=2, SVCDESK_LANG="zh_CN").err
    assert chinese.startswith("svcdesk: --within：“soon”不是期限")


def test_renewals_that_were_forgotten(full: Desk) -> None:
    full.run("contract", "add", "clinic", "-k", "basic", "--from", "2026-03-01", "--to", "2026-04-01")
    left = {
        day: [(each["number"], each["days_left"]) for each in full.json("contract", "renewals", "--as-of", day)]
        for day in ("2026-03-20", "2026-04-01", "2026-04-18", "2026-05-01", "2026-05-02")
    }
    assert left == {
        "2026-03-20": [("C-0002", 12)],
        "2026-04-01": [("C-0002", 0)],
        "2026-04-18": [("C-0002", -17)],
        "2026-05-01": [("C-0002", -30)],
        "2026-05-02": [],
    }
    assert full.run("contract", "renewals", "--as-of", "2026-04-18").out.splitlines()[1].endswith("2026-04-01  -17")
    for day, words in (("2026-03-20", "in 12 d"), ("2026-04-18", "ended 17 d ago"), ("2026-04-01", "today")):
        assert words in full.run("contract", "renewals", "--as-of", day, "--format", "table").out
    assert len(full.json("contract", "renewals", "--within", "9999 years")) == 2
    assert len(full.json("contract", "renewals", "--as-of", "2026-05-02", "--within", "2 months")) == 1


def test_a_ticket_gets_the_contract_in_force(full: Desk) -> None:
    logged = full.json("log", "jams", "-t", "13800000001")
    assert (logged["tier"], logged["contract"]["number"]) == ("gold", "C-0001")
    assert full.json("log", "jams", "-t", "13800000001", "--tier", "standard")["tier"] == "standard"
    before = full.json("log", "jams", "-t", "13800000001", "--at", "2026-02-28 23:59")
    assert (before["tier"], before["contract"]) == ("standard", None)
    full.run("contract", "renew", "1")
    assert full.at("2027-03-01 00:00").json("log", "x", "-t", "13800000001")["contract"]["number"] == "C-0002"
    full.at("2026-03-02 09:00").run("contract", "add", "clinic", "-k", "basic")
    both = full.json("log", "jams", "-t", "13800000001")
    assert (both["tier"], both["contract"]["number"]) == ("gold", "C-0001")  # whose promises are due first


def test_a_machine_is_under_its_own_contract_and_the_one_that_follows(full: Desk) -> None:
    full.run("contract", "add", "clinic", "-k", "basic")
    full.run("equipment", "add", "T-1", "-k", "terminal", "-c", "clinic", "--contract", "1")
    logged = full.json("log", "dark", "-s", "T-1")
    assert (logged["tier"], logged["contract"]["number"]) == ("gold", "C-0001")
    full.run("contract", "renew", "1")
    full.at("2027-03-01 09:00")
    assert full.json("log", "dark", "-s", "T-1")["contract"]["number"] == "C-0003"
    assert "contract  C-0003 Full care" in full.run("equipment", "show", "T-1").out
    full.at("2028-03-01 09:00")
    assert full.json("log", "dark", "-s", "T-1")["contract"] is None


def test_a_missed_promise_makes_the_contract_longer_once(full: Desk) -> None:
    full.run("log", "jams", "-t", "13800000001")
    done = full.at("2026-03-02 09:20").run("note", "1", "on it", "--event", "answered")
    extended = "SD-000001: contract C-0001 is longer by 1 month, to 2027-03-31, was 2027-02-28: First answer was missed"
    assert done.out.splitlines()[-1] == extended
    assert ends(full) == "2027-03-31"
    shown = full.json("contract", "show", "1")["extensions"]
    assert shown == [
        {
            "at": "2026-03-02T01:20:00Z", "ticket": "SD-000001", "target": "answer", "ended_on": "2027-02-28",
            "ends_on": "2027-03-31",
        }
    ]  # fmt: skip
    full.at("2026-03-02 09:40").run("note", "1", "still on it")  # the opinion is noticed to be late by nobody yet
    full.at("2026-03-02 09:45").run("resolve", "1", "-c", "worn roller", "-s", "replaced")
    assert ends(full) == "2027-04-30"
    full.run("reopen", "1", "-r", "jams")
    full.run("resolve", "1", "-c", "worn roller", "-s", "replaced")
    assert ends(full) == "2027-04-30"
    kinds = [each["event"] for each in full.json("show", "1")["timeline"]]
    assert kinds.count("contract extended") == 2
    assert "Made longer" in full.run("contract", "show", "1").out


def test_a_promise_that_was_kept_costs_nothing(full: Desk) -> None:
    full.run("log", "jams", "-t", "13800000001")
    full.at("2026-03-02 09:10").run("resolve", "1", "-c", "worn roller", "-s", "replaced")
    assert ends(full) == "2027-02-28"


def test_other_promises_and_tickets_without_a_contract_cost_nothing(desk: Desk) -> None:
    desk.run("log", "jams", "-t", "13800000001", "--tier", "gold")
    desk.run("contract", "add", "clinic", "-k", "full", "--from", "2026-03-01")
    late = desk.json("log", "jams", "-t", "13800000001", "--tier", "standard")["number"]
    desk.at("2026-03-20 09:00").run("resolve", "1", late, "-c", "worn roller", "-s", "replaced")
    assert ends(desk) == "2027-02-28"


def test_the_sweep_sees_what_nobody_touches(full: Desk) -> None:
    full.run("log", "jams", "-t", "13800000001")
    full.at("2026-03-02 09:14").run("sla", "sweep")
    assert ends(full) == "2027-02-28"
    done = full.at("2026-03-02 09:16").run("sla", "sweep")
    assert "contract C-0001 is longer by 1 month" in done.out
    assert ends(full) == "2027-03-31"
    assert full.run("sla", "sweep").err == "nothing has become due\n"
    full.at("2026-03-02 09:20").run("note", "1", "on it", "--event", "answered")
    assert ends(full) == "2027-03-31"


def test_a_refused_command_extends_nothing(full: Desk) -> None:
    full.run("log", "jams", "-t", "13800000001")
    full.at("2026-03-02 09:20").run("resolve", "1", "99", "-c", "worn roller", "-s", "replaced", code=1)
    assert ends(full) == "2027-02-28"


def test_a_miss_that_recomputing_finds_counts_too(full: Desk) -> None:
    full.run("log", "jams", "-t", "13800000001")
    text = full.config.read_text()
    assert text.count("{within: 3 working days}") == 1
    full.config.write_text(text.replace("{within: 3 working days}", "{within: 4 working days}"))
    full.at("2026-03-02 09:20").run("sla", "recompute", "--dry-run")
    assert ends(full) == "2027-02-28"
    full.run("sla", "recompute")
    assert ends(full) == "2027-03-31"


LOG = """\
no,opened,updated,state,what,who
SD-000001,2026-03-02 09:00,2026-03-02 09:00,open,jams,Example Clinic
SD-000001,2026-03-02 09:00,2026-03-02 09:45,resolved,jams,Example Clinic
SD-000002,2026-03-02 10:00,2026-03-02 10:20,resolved,jams again,Example Clinic
SD-000003,2026-03-02 11:00,2026-03-02 11:10,resolved,no paper,Example Clinic
"""
LOG_MAP = """\
timezone: Asia/Shanghai
dates: "%Y-%m-%d %H:%M"
columns:
  {number: no, opened_at: opened, at: updated, state: state, summary: what, customer: who}
values:
  state: {open: open, resolved: resolved}
defaults: {cause: worn roller, solution: replaced}
"""


def test_an_import_of_the_same_history_extends_the_contract_as_commands_do(full: Desk, tmp_path: Path) -> None:
    """By hand: SD-000001 missed answer (15m) and opinion (30m), SD-000002 the answer only, SD-000003 nothing."""
    other = full.copied(tmp_path / "imported")
    for opened, ended, what in (("09:00", "09:45", "jams"), ("10:00", "10:20", "jams again"), ("11:00", "11:10", "x")):
        number = full.at(f"2026-03-02 {opened}").json("log", what, "-c", "Example Clinic")["number"]
        full.at(f"2026-03-02 {ended}").run("resolve", number, "-c", "worn roller", "-s", "replaced")
    (other.folder / "log.csv").write_text(LOG)
    (other.folder / "map.yaml").write_text(LOG_MAP)
    done = other.at("2026-03-10 09:00").run("import", "tickets", "log.csv", "--mapping", "map.yaml")
    assert done.out == "3 tickets, 4 rows imported; 0 known already; 0 rejected\n"
    found = other.json("contract", "show", "1")
    assert [(each["ticket"], each["target"], each["ended_on"], each["ends_on"]) for each in found["extensions"]] == [
        ("SD-000001", "answer", "2027-02-28", "2027-03-31"),
        ("SD-000001", "opinion", "2027-03-31", "2027-04-30"),
        ("SD-000002", "answer", "2027-04-30", "2027-05-31"),
    ]
    assert found["ends_on"] == "2027-05-31"
    assert found == full.json("contract", "show", "1")


def test_what_somebody_has_ended_is_not_made_longer(full: Desk) -> None:
    full.run("log", "jams", "-t", "13800000001")
    full.run("contract", "end", "1", "--on", "2026-06-30", "--why", "they sell the printers")
    full.at("2026-03-03 09:00").run("sla", "sweep")
    assert full.json("show", "1")["contract"]["number"] == "C-0001"
    assert [clock["target"] for clock in full.json("show", "1")["clocks"] if clock["missed_at"]]
    assert ends(full) == "2026-06-30"
