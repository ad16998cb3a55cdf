"""A machine that a visit installs is the customer's from then on, with its warranty; what is put back is the desk's."""

from __future__ import annotations

import shlex

import pytest

from tests.conftest import Desk, built_once
from tests.terminal import Terminal


@built_once
def sent(desk: Desk) -> Desk:
    """Wang, with three terminals in his bag, is at the customer's to install some."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Haulage")
    desk.run("site", "add", "Example Haulage", "Yard", "--region", "county")
    desk.run("log", "a new bus", "-c", "Example Haulage", "-k", "installation", "--site", "Yard")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("stock", "receive", "terminal", "3", "--to", "centre/Wang")
    desk.at("2026-03-02 10:00").run("dispatch", "arrive", "1", "--engineer", "Wang")
    return desk


def fit(desk: Desk, *serials: str, code: int = 0) -> str:
    parts = [word for serial in serials for word in ("--part", f"terminal={serial}")]
    done = desk.run("dispatch", "record", "1", *parts, "--engineer", "Wang", code=code)
    return done.out + done.err


def whose(desk: Desk) -> dict[str, str | None]:
    return {each["serial"]: each["customer"] for each in desk.json("equipment", "list")}


def test_what_is_fitted_is_a_machine_of_the_customer(sent: Desk) -> None:
    sent.at("2026-03-03 10:00")  # written on the next day: it is used since somebody was there
    told = fit(sent, "XT-1", "XT-2")
    assert "XT-1 is a machine of Example Haulage now: Terminal: warranty to 2027-03-01" in told
    [machine] = sent.json("equipment", "list", "XT-1")
    assert {key: machine[key] for key in ("kind", "customer", "site", "used_on", "delivered_on", "bought_on")} == {
        "kind": "terminal", "customer": "Example Haulage", "site": "Yard", "used_on": "2026-03-02",
        "delivered_on": "2026-03-02", "bought_on": None,
    }  # fmt: skip
    assert sent.json("equipment", "show", "XT-1")["built_in"] == []  # it is a machine, and no part of one
    sent.run("undo")
    assert whose(sent) == {}


def test_each_has_a_serial_number(sent: Desk) -> None:
    twice = ("--part", "terminal=XT-1", "--part", "terminal=ｘt-1")
    for wrong in (("--part", "terminal"), ("--part", "terminal:2=XT-1"), twice):
        said = sent.run("dispatch", "record", "1", *wrong, "--engineer", "Wang", code=1).err
        assert "SD-000001/1: terminal is a machine: give the serial number of each" in said
    assert whose(sent) == {}
    fit(sent, "XT-1")
    assert "terminal is a machine" in sent.run("dispatch", "record", "1", *twice, "--engineer", "Wang", code=1).err
    assert [each["quantity"] for each in sent.json("stock", "list", "--part", "terminal")] == [2]


def test_a_known_machine_is_meant_where_it_may_be(sent: Desk) -> None:
    sent.run("customer", "add", "Sample Trams")
    sent.run("equipment", "add", "XT-1", "--kind", "terminal", "--model", "VT-9")  # the desk's own
    theirs = ("-c", "Example Haulage", "--used", "2026-03-01")
    sent.run("equipment", "add", "XT-2", "--kind", "terminal", *theirs)  # entered when it was sold
    sent.run("equipment", "add", "XT-3", "--kind", "terminal", "-c", "Sample Trams")
    sent.run("equipment", "add", "XT-4", "--kind", "printer")
    sent.run("equipment", "add", "XT-5", "--kind", "terminal")
    sent.run("equipment", "edit", "XT-5", "--scrapped", "2026-01-31")
    assert "XT-3 is a machine of Sample Trams: give another" in fit(sent, "XT-3", code=1)
    assert "svcdesk equipment edit XT-4 --kind terminal" in fit(sent, "XT-4", code=1)
    assert "XT-5 was scrapped on 2026-01-31" in fit(sent, "XT-5", code=1)
    assert "XT-2 installed, which was known as a machine of Example Haulage" in fit(sent, "xt-1", "XT-2")
    used = {each["serial"]: (each["used_on"], each["model"]) for each in sent.json("equipment", "list")}
    assert (used["XT-1"], used["XT-2"]) == (("2026-03-02", "VT-9"), ("2026-03-01", "XT"))
    assert "all of it stands on the form" in fit(sent, "XT-1", "ｘｔ-2")  # in another case and width
    which = sent.run("stock", "put-back", "terminal", "1", "--ticket", "1", "--to", "centre/Wang", code=1).err
    assert "which terminal was not fitted after all? Name it: terminal=XT-2, terminal=xt-1" in which
    for serial in ("XT-1", "XT-2"):
        sent.run("stock", "put-back", f"terminal={serial}", "1", "--ticket", "1", "--to", "centre/Wang")
    assert (whose(sent)["XT-1"], whose(sent)["XT-2"]) == (None, "Example Haulage")
    assert sent.json("equipment", "list", "XT-1")[0]["used_on"] is None


def test_a_form_that_is_corrected(sent: Desk) -> None:
    fit(sent, "XT-1", "XT-2", "XT-3")
    done = ("-f", "none", "-c", "new", "-a", "fitted", "-r", "runs", "--signed-by", "Ms Sample", "--check", "uniform")
    said = sent.run("dispatch", "record", "1", *done, "--solved", "--finish", "--engineer", "Wang").out
    assert "; checklist: in uniform, with badge yes" in said  # nothing stood there before
    sent.run("equipment", "edit", "XT-2", "--plate", "A 12345")
    form = "parts: [{part: terminal, serial: XT-1}, {part: terminal, serial: XT-9}]\n"
    (sent.folder / "right.yaml").write_text(form, encoding="utf-8")
    sent.at("2026-03-02 12:00").run("dispatch", "amend", "1", "right.yaml", "--why", "XT-2 was a slip")
    assert whose(sent) == {"XT-1": "Example Haulage", "XT-9": "Example Haulage"}
    assert sent.json("equipment", "show", "A 12345")["serial"] == "XT-9"
    held = {each["holder"]: each["quantity"] for each in sent.json("stock", "list", "--part", "terminal")}
    assert held == {"centre/Wang Lin": 1}
    # it was another customer's, and on another day
    sent.run("customer", "add", "Sample Trams")
    sent.run("edit", "1", "-c", "Sample Trams")
    assert whose(sent) == {"XT-1": "Sample Trams", "XT-9": "Sample Trams"}
    times = ("--arrived-at", "2026-03-03 10:00", "--finished-at", "2026-03-03 11:00")
    sent.at("2026-03-04 09:00").run("dispatch", "amend", "1", *times, "--why", "they came a day later")
    assert {each["used_on"] for each in sent.json("equipment", "list", "-c", "Sample Trams")} == {"2026-03-03"}


def test_what_stands_on_a_form_is_put_right_there(sent: Desk) -> None:
    fit(sent, "XT-1", "XT-2", "XT-3")
    rename = ("equipment", "edit", "XT-1", "--serial", "XT-8")
    back = "'svcdesk stock put-back terminal=XT-1 1 --ticket SD-000001/1 --to HOLDER' first"
    assert back in sent.run(*rename, code=1).err
    sent.run("equipment", "edit", "XT-1", "--serial", "xt-1")  # the same in another case
    done = ("-f", "none", "-c", "new", "-a", "fitted", "-r", "runs", "--signed-by", "Ms Sample", "--check", "uniform")
    sent.run("dispatch", "record", "1", *done, "--solved", "--finish", "--engineer", "Wang")
    said = sent.run(*rename, code=1).err
    named = said.split("'svcdesk ")[1].split("'")[0]
    sent.run(*shlex.split(named))
    assert whose(sent) == dict.fromkeys(("XT-2", "XT-3", "XT-8"), "Example Haulage")
    # more has become of them since
    sent.run("customer", "add", "Sample Trams")
    sent.run("equipment", "edit", "XT-2", "-c", "Sample Trams")
    sent.run("equipment", "edit", "XT-3", "--scrapped", "2026-03-02")
    sent.run("log", "dead", "-s", "XT-8")
    sent.run("dispatch", "order", "2", "--engineer", "Wang")
    sent.run("dispatch", "arrive", "2", "--engineer", "Wang")
    sent.run("dispatch", "record", "2", "--part", "fuse", "--engineer", "Wang")
    for serial, why in {
        "XT-2": "XT-2 is a machine of Sample Trams now",
        "XT-3": "XT-3 was scrapped on 2026-03-02",
        "XT-8": "fuse was fitted into XT-8 at SD-000002/1",
    }.items():
        off = ("dispatch", "amend", "1", "--part", f"terminal:0={serial}", "--why", "none was left there")
        assert f"SD-000001/1: {why}" in sent.run(*off, code=1).err
    assert whose(sent) == {"XT-2": "Sample Trams", "XT-3": "Example Haulage", "XT-8": "Example Haulage"}


def test_what_is_put_back_is_counted_in_stock_alone(sent: Desk) -> None:
    sent.run("equipment", "add", "XT-2", "--kind", "terminal", "--delivered", "2026-01-05")  # the desk's own
    fit(sent, "XT-1", "XT-2")
    for serial in ("XT-1", "XT-2"):
        sent.run("stock", "put-back", f"terminal={serial}", "1", "--ticket", "1", "--to", "centre/Wang")
    assert [each["quantity"] for each in sent.json("stock", "list", "--part", "terminal")] == [3]
    told = sent.run("show", "1").out
    assert "XT-1 is in stock again, and no machine of a customer" in told
    assert "XT-2 is the desk's own again" in told
    assert whose(sent) == {"XT-2": None}  # as it was before, as are its dates
    assert [(each["delivered_on"], each["used_on"]) for each in sent.json("equipment", "list")] == [
        ("2026-01-05", None)
    ]
    assert [each["serial"] for each in sent.json("loan", "list", "--free")] == ["XT-2"]
    fit(sent, "XT-1")  # another time, at last
    assert whose(sent)["XT-1"] == "Example Haulage"
    sent.run("db", "check", "--replay")


def test_a_slip_does_not_rename_what_was_the_desk_s_own(sent: Desk) -> None:
    sent.run("equipment", "add", "XT-1", "--kind", "terminal")
    fit(sent, "XT-1")
    done = ("-f", "none", "-c", "new", "-a", "fitted", "-r", "runs", "--signed-by", "Ms Sample", "--check", "uniform")
    sent.run("dispatch", "record", "1", *done, "--solved", "--finish", "--engineer", "Wang")
    sent.run("dispatch", "amend", "1", "--part", "terminal:0=XT-1", "--part", "terminal=XT-9", "--why", "a slip")
    assert whose(sent) == {"XT-1": None, "XT-9": "Example Haulage"}


def test_the_number_of_the_desk_s_own_is_put_right_before_it_is_installed(sent: Desk) -> None:
    sent.run("equipment", "add", "XT-1", "--kind", "terminal", "--note", "lent twice")
    fit(sent, "XT-1")
    done = ("-f", "none", "-c", "new", "-a", "fitted", "-r", "runs", "--signed-by", "Ms Sample", "--check", "uniform")
    sent.run("dispatch", "record", "1", *done, "--solved", "--finish", "--engineer", "Wang")
    rename = ("equipment", "edit", "XT-1", "--serial", "XT-9")
    off, right = sent.run(*rename, code=1).err.split("'svcdesk ")[1:]
    sent.run(*shlex.split(off.split("'")[0]))
    sent.run(*rename)
    sent.run(*shlex.split(right.split("'")[0]))
    assert whose(sent) == {"XT-9": "Example Haulage"}
    assert sent.json("equipment", "list")[0]["note"] == "lent twice"


def test_a_machine_of_which_more_is_known_is_not_taken_off(sent: Desk) -> None:
    sent.run("customer", "add", "Sample Trams")
    fit(sent, "XT-1", "XT-2", "XT-3")
    sent.run("log", "dead", "-s", "XT-1")
    sent.run("equipment", "card", "XT-2", "--sold", "2026-03-02")
    back = ("stock", "put-back", "terminal=XT-1", "1", "--ticket", "1", "--to", "centre/Wang")
    assert "SD-000002 is about XT-1" in sent.run(*back, code=1).err
    sent.run("edit", "2", "--serial", "XT-3")
    sent.run(*back)
    back = (*back[:2], "terminal=XT-2", *back[3:])
    step = sent.run(*back, code=1).err.split("'svcdesk ")[1].split("'")[0]
    sent.run(*shlex.split(step))
    sent.run(*back)
    assert whose(sent) == {"XT-2": None, "XT-3": "Example Haulage"}


@pytest.mark.parametrize(("kind", "own"), [("installation", True), ("fault", False)])
def test_at_a_repair_it_takes_the_place_of_the_machine(sent: Desk, kind: str, own: bool) -> None:
    sent.run("equipment", "add", "XT-0", "--kind", "terminal", "-c", "Example Haulage")
    sent.run("log", "dead", "-s", "XT-0", "-k", kind)
    sent.run("dispatch", "order", "2", "--engineer", "Wang")
    sent.run("dispatch", "arrive", "2", "--engineer", "Wang")
    if not own:
        said = sent.run("dispatch", "record", "2", "--part", "terminal=xt-0", "--engineer", "Wang", code=1).err
        assert "XT-0 is the machine that SD-000002 is about: give the serial number of the new one" in said
    sent.run("dispatch", "record", "2", "--part", "terminal=XT-1", "--engineer", "Wang")
    assert whose(sent).keys() == ({"XT-0", "XT-1"} if own else {"XT-0"})
    assert sent.json("equipment", "show", "XT-1")["serial"] == ("XT-1" if own else "XT-0")
    old = sent.json("equipment", "show", "XT-0")  # a machine beside it is no part of it, and warrants nothing of it
    assert ([each["serials"] for each in old["built_in"]], old["warranty"][0]["until"]) == (
        ([], None) if own else ([["XT-1"]], "2027-03-01")
    )


def test_the_number_is_asked_for_where_the_parts_are(sent: Desk) -> None:
    screen = Terminal(sent, "dispatch", "record", "1", SVCDESK_USER="wang")
    for question, answer in (("action: what was done: ", "fitted"), ("(Enter: none): ", "terminal")):
        screen.until(question)
        screen.press(answer + "\r")
    screen.until("terminal is a machine: give the serial number of each, as terminal=SERIAL")
    screen.press("\x03")
    screen.end()
