"""`edit`: site, what the customer said, what solved it; fees of visits follow customer and machine."""

from __future__ import annotations

from tests.commands.shop import visit
from tests.conftest import PROGRAM, Desk
from tests.machines import with_a_printer
from tests.terminal import Terminal

FORM = ("--fault", "no power", "--cause", "worn", "--result", "runs", "--minutes", "30", "--solved", "--finish")


def test_the_site_gives_the_region(desk: Desk) -> None:
    with_a_printer(desk)
    desk.run("customer", "add", "Sample School", "--region", "city")
    desk.run("site", "add", "school", "North wing")
    desk.run("log", "no power", "-c", "Example Clinic", "--region", "city")
    desk.run("log", "no power", "-c", "Example Clinic")
    done = desk.run("edit", "2", "--site", "north")
    assert done.out.startswith("SD-000002: edited: site - → North wing, region City → County\n")
    assert desk.run("edit", "2", "--site", "North  Wing").err == "SD-000002 says so already: nothing was changed\n"
    desk.run("edit", "1", "--site", "north")
    assert (desk.json("show", "1")["region"], desk.json("show", "1")["site"]) == ("city", "North wing")  # typed
    assert "has no site 'south': see 'svcdesk site list'" in desk.run("edit", "1", "--site", "south", code=1).err
    desk.run("edit", "2", "-", stdin="site:\n")
    assert desk.json("show", "2")["region"] == "city"
    # the right customer's, by the same name
    desk.run("edit", "1", "-c", "school", "--site", "North wing")
    ticket = desk.json("show", "1")
    assert (ticket["customer"], ticket["site"]) == ("Sample School", "North wing")
    desk.run("edit", "1", "-c", "clinic")
    assert desk.json("show", "1")["site"] is None


def test_what_was_said_and_what_solved_it(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "the printre\nis dark", "-c", "A", "-p", "P3")
    assert "'svcdesk resolve SD-000001' says what solved it" in desk.run("edit", "1", "--cause", "x", code=1).err
    desk.run("resolve", "1", "-c", "worn rolller", "-s", "roller replaced")
    script = desk.folder / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "path.write_text(path.read_text().replace('printre', 'printer').replace('rolller', 'roller'))\n"
    )
    shown, code = Terminal(desk, "edit", "1", EDITOR=f"{PROGRAM[0]} {script}").end()
    assert (code, "cause worn rolller → worn roller" in shown) == (0, True)
    ticket = desk.json("show", "1")
    assert (ticket["summary"], ticket["calls"][0]["said"]) == ("the printer", "the printer\nis dark")
    assert (ticket["cause"], ticket["state"], ticket["timeline"][-1]["event"]) == ("worn roller", "resolved", "edited")
    assert desk.json("search", "printre")["tickets"] == []
    assert "cause cannot be empty" in desk.run("edit", "1", "--cause", "", code=2).err
    desk.run("close", "1")
    desk.run("edit", "1", "--solution", "new roller")
    assert desk.json("show", "1")["solution"] == "new roller"


def test_the_fee_of_a_visit_follows_the_customer(shop: Desk) -> None:
    shop.run("customer", "add", "Sample School")
    shop.run("contract", "add", "Sample School", "--kind", "full", "--from", "2026-01-01", "--to", "2026-12-31")
    text = shop.config.read_text(encoding="utf-8").replace("consents: [quote]\n", "")
    shop.config.write_text(text.replace("parts: cost, work: price", "parts: cost, work: free"), encoding="utf-8")
    visit(shop, "--part", "fuse", *FORM)
    assert shop.json("dispatch", "show", "1")["total"] == 145_00
    done = shop.run("edit", "1", "-c", "school")
    assert "contract - → C-0001" in done.out
    assert "SD-000001: visit 1: fee 2.00 CNY" in done.out
    assert shop.json("dispatch", "show", "1")["covered"]["because"] == "full care"
    shop.run("edit", "1", "-c", "clinic")
    assert shop.json("dispatch", "show", "1")["total"] == 145_00
    shop.run("pay", "1")
    assert "Example Clinic has paid for it" in shop.run("edit", "1", "-c", "school", code=1).err
