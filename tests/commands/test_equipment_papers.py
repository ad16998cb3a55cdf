"""What is signed about machines: acceptance, warranty cards; from when a warranty counts, and for whom."""

from __future__ import annotations

from tests.conftest import Desk, built_once, databases
from tests.machines import with_a_printer


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with two stages of acceptance, a printer, and a terminal whose warranty is the first owner's alone."""
    text = desk.config.read_text(encoding="utf-8")
    for old, new in (
        ("#acceptances: {initial: Initial acceptance, final: {name: Final acceptance, phase: warranty}}",
         "acceptances: {initial: 初验, final: {name: 终验, phase: warranty}}"),
        ("    name: Terminal\n    from: used\n",
         "    name: Terminal\n    from: [card, day after accepted, delivered, paid]\n    transferable: no\n"),
        ("  phase: warranty\n", "  phase: trial\n"),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new)
    desk.config.write_text(text, encoding="utf-8")
    return with_a_printer(desk)


def until(desk: Desk, serial: str = "T-1") -> str:
    return str(desk.json("equipment", "show", serial)["warranty"][0]["until"])


def test_acceptance_in_stages(desk: Desk) -> None:
    accept = ("equipment", "accept", "PR-1001", "--by", "Mr Sample")
    refused = desk.run(*accept, code=1).err  # the last stage is meant where none is said
    assert "PR-1001: initial comes before that: 'svcdesk equipment accept PR-1001 --stage initial …'" in refused
    done = desk.run(*accept, "--stage", "initial", "--on", "2026-02-10", "--remark", "两处待改").out
    assert done == "PR-1001: 初验 on 2026-02-10, by Mr Sample: 两处待改\n"
    assert desk.json("customer", "show", "clinic")["phase"] is None
    (desk.folder / "protocol.pdf").write_bytes(b"signed")
    done = desk.run(*accept, "--stage", "final", "--on", "2026-02-20", "--file", "protocol.pdf").out
    assert "equipment PR-1001: accepted on 2026-02-20" in done
    shown = desk.json("equipment", "show", "PR-1001")
    assert [(each["stage"], each["accepted_on"]) for each in shown["acceptances"]] == [
        ("initial", "2026-02-10"),
        ("final", "2026-02-20"),
    ]
    assert [each["name"] for each in shown["files"]] == ["protocol.pdf"]
    assert (shown["accepted_on"], until(desk, "PR-1001")) == ("2026-02-20", "2027-02-20")
    assert desk.json("customer", "show", "clinic")["phase"] == "warranty"
    assert "stands there already" in desk.run(*accept, "--on", "2026-02-20", code=1).err
    assert "initial comes before that" in desk.run(*accept, "--on", "2026-02-01", code=1).err
    assert "put right: 终验 on 2026-02-21" in desk.run(*accept, "--on", "2026-02-21").out  # a slip
    desk.run("undo")
    assert desk.json("equipment", "show", "PR-1001")["accepted_on"] == "2026-02-20"
    assert "'middle'" in desk.run(*accept, "--stage", "middle", code=2).err
    if databases():
        desk.sql("DELETE FROM content")
    else:
        (desk.folder / "svcdesk.db.files").rename(desk.folder / "lost")
    assert "is missing, it was attached as protocol.pdf" in desk.run("db", "check", code=1).err


def test_a_warranty_counts_from_the_first_date_that_is_known(desk: Desk) -> None:
    desk.run("equipment", "add", "T-1", "-k", "terminal", "-c", "clinic", "--paid", "2026-01-05")
    assert until(desk) == "2027-01-04"
    desk.run("equipment", "edit", "T-1", "--delivered", "2026-01-10")
    assert until(desk) == "2027-01-09"
    desk.run("equipment", "edit", "T-1", "--accepted", "2026-01-20")
    assert until(desk) == "2027-01-20"
    assert "when was T-1 sold" in desk.run("equipment", "card", "T-1", code=2).err
    assert (
        "before the sale"
        in desk.run("equipment", "card", "T-1", "--sold", "2026-02-01", "--received", "2026-01-31", code=1).err
    )
    card = ("equipment", "card", "T-1", "--sold", "2026-02-01", "--received", "2026-02-20", "--number", "W-7")
    told = "T-1: warranty card received on 2026-02-20, sold on 2026-02-01 by Example Clinic\n"
    assert desk.run(*card).out == told
    assert until(desk) == "2027-01-31"
    assert "stands there already" in desk.run(*card, code=1).err
    assert (
        "put right: received on 2026-02-20, sold on 2026-02-03"
        in desk.run("equipment", "card", "T-1", "--sold", "2026-02-03").out
    )
    assert until(desk) == "2027-02-02"
    assert desk.run("equipment", "card", "T-1", "--void", "forged").out == "T-1: the warranty card is void: forged\n"
    assert until(desk) == "2027-01-20"
    shown = desk.json("equipment", "show", "T-1")["card"]
    assert (shown["number"], shown["dealer"], shown["void_because"]) == ("W-7", "Example Clinic", "forged")


def test_a_warranty_that_is_not_transferable_ends_with_another_owner(desk: Desk) -> None:
    desk.run("customer", "add", "Sample School")
    for serial, kind in (("T-1", "terminal"), ("T-2", "terminal"), ("P-2", "printer")):
        desk.run(
            "equipment",
            "add",
            serial,
            "-k",
            kind,
            "-c",
            "clinic",
            "--delivered",
            "2026-01-10",
            "--accepted",
            "2026-01-09",
        )
    desk.run("equipment", "add", "T-3", "-k", "terminal", "--delivered", "2026-01-10")  # the desk's own
    for serial in ("T-1", "P-2", "T-3"):
        desk.run("equipment", "edit", serial, "-c", "school")
    assert [until(desk, each) for each in ("T-1", "T-2", "P-2", "T-3")] == [
        "2026-03-02",
        "2027-01-09",
        "2027-01-09",
        "2027-01-09",
    ]
    assert desk.at("2026-03-03 09:00").json("log", "dark", "-s", "T-1")["equipment"]["warranty"][0]["warranty"] == "out"
    desk.run("equipment", "edit", "T-1", "--transferred", "none")  # it was the same customer under another name
    assert until(desk) == "2027-01-09"


def test_files_of_customers_and_contracts(desk: Desk) -> None:
    (desk.folder / "plan.pdf").write_bytes(b"a plan")
    (desk.folder / "合同.pdf").write_bytes(b"signed")
    desk.run("contract", "add", "clinic", "--kind", "full", "--from", "2026-01-01")
    assert desk.run("customer", "attach", "clinic", "plan.pdf", "合同.pdf").out.splitlines() == [
        "Example Clinic: file 1: plan.pdf",
        "Example Clinic: file 2: 合同.pdf",
    ]
    desk.run("contract", "attach", "C-0001", "合同.pdf")
    assert "C-0001 has 合同.pdf already" in desk.run("contract", "attach", "C-0001", "合同.pdf", code=1).err
    assert [each["name"] for each in desk.json("contract", "show", "C-0001")["files"]] == ["合同.pdf"]
    desk.run("customer", "add", "Clinic of Example")
    (desk.folder / "more.pdf").write_bytes(b"more")
    desk.run("customer", "attach", "CU-0002", "more.pdf")
    desk.run("customer", "merge", "CU-0002", "--into", "CU-0001")
    kept = desk.json("customer", "show", "clinic")["files"]
    assert [(each["number"], each["name"]) for each in kept] == [(1, "plan.pdf"), (2, "合同.pdf"), (3, "more.pdf")]
    desk.run("undo")
    desk.run("undo")
    assert len(desk.json("customer", "show", "CU-0001")["files"]) == 2
