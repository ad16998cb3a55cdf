"""Money that was taken on a laptop counts as taken; what is owed otherwise at the office is told."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk
from tests.field.laptops import Laptop, take

DONE = ("-f", "jam", "-c", "dust", "--attribution", "customer", "-a", "cleaned", "-r", "runs", "--solved")


def put(desk: Desk, old: str, new: str) -> None:
    """Another text in the configuration, in force."""
    text = desk.config.read_text(encoding="utf-8")
    assert old in text
    desk.config.write_text(text.replace(old, new), encoding="utf-8")
    desk.run("list")  # on a server that publishes it


def test_what_was_paid_by_the_prices_of_the_laptop_was_paid(office: Desk, laptop: Laptop) -> None:
    """With the form and after it; an amendment by which too much was paid is told, too, at both ends."""
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "record", "1", *DONE, "-m", "25", "--paid", "100", "--finish")
    laptop.run("pay", "1")
    put(office, "Call-out, price: 80", "Call-out, price: 20")
    back = "SD-000001: 60.00 CNY were paid too much: 'svcdesk pay SD-000001 --refund 60.00' gives them back\n"
    synced = laptop.run("field", "sync").out
    assert synced.endswith(back)
    assert office.json("field", "conflicts") == []
    form = office.json("dispatch", "show", "1")
    assert (form["state"], form["total"], form["to_give_back"]) == ("finished", 8000, 6000)
    assert back not in laptop.run("field", "sync").out
    laptop.run("pay", "1", "--refund", "60")
    laptop.run("dispatch", "amend", "1", "-m", "60", "--why", "misread")
    assert "owed" not in laptop.run("field", "sync").out  # it is what the laptop has told
    office.run("pay", "1")
    laptop.run("dispatch", "amend", "1", "-m", "30", "--why", "as it was")
    assert laptop.run("field", "sync").out.endswith(back)


def test_what_others_took_meanwhile_is_settled_by_somebody(office: Desk, laptop: Laptop) -> None:
    laptop.run("dispatch", "arrive", "1")
    laptop.run("dispatch", "record", "1", *DONE, "-m", "25", "--finish")
    laptop.run("field", "sync")
    laptop.run("pay", "1")
    office.run("pay", "1", "140")
    laptop.run("field", "sync")
    (row,) = office.json("field", "conflicts")
    assert "nothing is owed for SD-000001" in row["refused"]
    settled = office.run("field", "settle", str(row["number"]), "--again")
    assert settled.out.splitlines() == [
        "SD-000001: receipt R-0002: 140.00 CNY paid, Cash; 140.00 more than is owed",
        "SD-000001: refused before, done now: pay by wang",
    ]
    assert settled.err.startswith("wang-R-0001 is R-0002\nSD-000001: 140.00 CNY were paid too much: ")


def test_a_rise_in_prices_does_not_hold_up_a_form_that_was_paid(office: Desk, tmp_path: Path) -> None:
    put(office, "needs: [fault, cause, action, result]", "needs: [fault, cause, action, result, payment]")
    laptop = take(office, tmp_path / "laptop", "wang")
    laptop.run("dispatch", "arrive", "1")
    assert "lacks payment" in laptop.run("dispatch", "record", "1", *DONE, "-m", "25", "--finish", code=1).err
    laptop.run("dispatch", "record", "1", *DONE, "-m", "25", "--paid", "140", "--finish")
    put(office, "Call-out, price: 80", "Call-out, price: 95")
    assert laptop.run("field", "sync").out.endswith("15.00 CNY are still owed: 'svcdesk pay SD-000001'\n")
    assert office.json("dispatch", "show", "1")["state"] == "finished"
