"""A quote is decided by the component that the parts are, as the form is; reports show the warranty that decided."""

from __future__ import annotations

from tests.commands.shop import MONEY
from tests.conftest import Desk, built_once

PARTS = (
    "  aerial: {name: 天线, price: 80, cost: 40, component: aerial, warranty: {new: 6 months}}\n"
    "  board: {name: Board, price: 400, cost: 300, component: machine}\n"
)


@built_once
def tracked(desk: Desk) -> Desk:
    """A machine bought eight months ago: in warranty, but not its aerial."""
    money = MONEY.replace("warranty: {machine: 1 year}", "warranty: {machine: 1 year, aerial: 6 months}")
    text = desk.config.read_text(encoding="utf-8").partition("\n# ---- The field")[0]
    desk.config.write_text(text + money.replace("\nprices:", f"\n{PARTS}prices:"), encoding="utf-8")
    desk.at("2026-03-02 10:00").run("customer", "add", "Example Buses", "--phone", "13800000001")
    desk.run("equipment", "add", "XT-1", "--kind", "printer", "--customer", "buses", "--bought", "2025-07-01")
    desk.run("log", "不定位", "-s", "XT-1", "--region", "county")
    return desk


def total(desk: Desk, *words: str) -> int:
    made = desk.json("quote", "make", "1", *words)
    assert isinstance(made["total"], int)
    return made["total"]


def test_the_parts_say_which_warranty_counts_and_the_form_charges_no_more(tracked: Desk) -> None:
    work = ("--minutes", "40")
    assert total(tracked, *work) == 0
    assert total(tracked, "--part", "board", *work) == 0
    assert total(tracked, "--part", "fuse", *work) == 0  # of no component: the machine
    assert total(tracked, "--part", "aerial", "--component", "machine", *work) == 0
    both = tracked.run("quote", "make", "1", "--part", "board", "--part", "aerial", code=2)
    assert both.err == "svcdesk: only some of aerial, machine are in warranty: say what is broken with --component\n"
    assert total(tracked, "--part", "aerial", *work) == 8000 + 8000 + 2 * 6000
    tracked.run("quote", "accept", "1", "--by", "Mr Hu", "--how", "phone")
    tracked.run("dispatch", "order", "1", "-e", "Wang")
    tracked.run("dispatch", "arrive", "1")
    told = ("-f", "x", "-c", "y", "-a", "changed", "-r", "fine", "--solved", "-m", "40")
    tracked.run("dispatch", "record", "1", "--component", "aerial", "--part", "aerial", *told)
    assert total(tracked, "--part", "aerial", *work) == 28000  # not in warranty for the new one
    assert total(tracked, *work) == 20000  # by the form
    tracked.run("dispatch", "finish", "1")
    [part] = tracked.json("report", "parts")
    [repair] = tracked.json("report", "repairs")["repairs"]
    assert (part["warranty"], repair["warranty"], repair["charged"]) == ("out", "out", 28000)


def test_a_warranty_that_nobody_knows_is_not_assumed_silently(desk: Desk) -> None:
    desk.run("log", "no power", "-c", "Example Clinic")
    told = "charged as out of warranty, since no machine is named: 'svcdesk classify"
    assert told in desk.run("quote", "make", "1", "--minutes", "60").err
    assert told not in desk.run("quote", "make", "1", "--minutes", "60", "--attribution", "customer").err  # in any case
    assert "since the warranty is not known" in desk.run("quote", "show", "Q-0001").out
    assert "is not known" not in desk.run("quote", "show", "Q-0002").out
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("dispatch", "arrive", "1")
    assert told in desk.run("dispatch", "record", "1", "--action", "mended", "--minutes", "60").err
    assert "since the warranty is not known" in desk.run("dispatch", "print", "1", "--to", "-").out
    desk.run("classify", "1", "--warranty", "out")
    assert "is not known" not in desk.run("dispatch", "print", "1", "--to", "-").out
    assert told not in desk.run("quote", "make", "1", "--minutes", "60").err
    desk.run("equipment", "add", "PR-7", "-k", "printer", "-c", "Example Clinic")
    desk.run("log", "jams", "--serial", "PR-7")
    # by the configuration it counts from acceptance, or from no date at all
    assert "'svcdesk equipment edit PR-7 --accepted DATE'" in desk.run("quote", "make", "2", "--minutes", "60").err
    desk.config.write_text(desk.config.read_text().replace("    warranty: {machine: 1 year, head: 3 months}\n", "", 1))
    without = desk.run("quote", "make", "2", "--minutes", "60").err
    assert "since no date tells: 'svcdesk classify SD-000002 --warranty in'" in without
