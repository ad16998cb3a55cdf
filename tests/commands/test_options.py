"""Words that several commands read: numbers from a pipe, keys in part."""

from __future__ import annotations

import subprocess

from tests.conftest import PROGRAM, Desk


def test_a_tail_that_fits_nothing(ticket: Desk) -> None:
    ticket.run("log", "b", "-c", "A")
    done = ticket.run("unassign", "0000", code=1)
    assert "no ticket '0000'" in done.err


def test_numbers_from_standard_input(ticket: Desk) -> None:
    ticket.run("log", "b", "-c", "A")
    done = ticket.run("assign", "-", "Wang", stdin="SD-000001 open\n\n2\n1\n")
    assert done.out.count("assigned to Wang Lin") == 2
    for nothing in ("", "\n", "number  what\n"):
        done = ticket.run("unassign", "-", stdin=nothing)
        assert (done.out, done.err) == ("", "no numbers came on standard input: nothing was changed\n")


def test_a_list_is_piped_into_a_verb(desk: Desk) -> None:
    for said in ("a", "b"):
        desk.run("log", said, "--customer", "A")
    desk.run("assign", "-", "Wang", stdin=desk.run("list", "--unassigned").out)
    assert [row["engineer"] for row in desk.json("list")] == ["Wang Lin", "Wang Lin"]
    assert desk.run("assign", "-", "Wang", stdin=desk.run("list", "--unassigned").out).out == ""


def test_the_only_key_that_begins_or_ends_so(desk: Desk) -> None:
    desk.run("log", "x", "--customer", "A", "-p", "1", "-k", "print")
    [row] = desk.json("list")
    assert (row["priority"], row["kind"]) == ("P1", "printer")
    said = desk.run("hold", "1", "-r", "p", code=2).err
    assert "'p' fits several: parts (waiting for parts), problem (waiting for a known problem" in said


def test_names_do_as_well_as_keys(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("  parts: waiting for parts", "  parts: 等待备件").replace(
        "name: Printer fault", "name: 打印机故障"
    )
    desk.config.write_text(text.replace("  down: it does not", "  down: 全部瘫痪 it does not"), encoding="utf-8")
    desk.run("log", "x", "-c", "A", "-k", "打印机故障", "--severity", "全部瘫痪", "--reach", "ONE PERSON or one device")
    desk.run("hold", "1", "-r", "等待备件")
    shown = desk.json("show", "1")
    assert (shown["kind"], shown["severity"], shown["reach"], shown["priority"]) == ("printer", "down", "one", "P2")
    assert shown["holds"][0]["reason"] == "parts"
    again = desk.run("hold", "1", "-r", "等待", code=1)  # the beginning of a name
    assert again.err == "svcdesk: SD-000001 is on hold already: 'svcdesk resume SD-000001' first\n"
    assert "'午餐' is unknown: fault, printer (打印机故障)" in desk.run("log", "x", "-c", "A", "-k", "午餐", code=2).err


def test_a_text_from_standard_input(ticket: Desk) -> None:
    mail = "打印机卡纸\n\n第二行: \x1b[31mred"
    ticket.run("log", "-", "-c", "A", stdin=f"\ufeff{mail}\n\n")
    assert ticket.json("show", "2")["calls"][0]["said"] == mail
    ticket.run("note", "2", "-", "--event", "answered", stdin="two\nlines")
    assert ticket.json("show", "2")["timeline"][-1]["data"]["text"] == "two\nlines"
    ticket.run("hold", "2", "-r", "parts", "--note", "-", stdin="roller")
    ticket.run("resume", "2")
    ticket.run("resolve", "2", "-c", "worn", "-s", "-", stdin="replaced\n")
    assert ticket.json("show", "2")["solution"] == "replaced"
    for words in (("log", "-", "-c", "A"), ("note", "1", "-"), ("cancel", "1", "-r", "-")):
        said = ticket.run(*words, stdin=" \n", code=2).err
        assert said == "svcdesk: - is the text on standard input, but nothing came there\n"
    assert len(ticket.json("list", "--state", "all")) == 2


def test_names_on_the_dispatch_form_and_for_money(ticket: Desk) -> None:
    text = ticket.config.read_text(encoding="utf-8")
    ticket.config.write_text(text.replace("  opinion: how to handle", "  opinion: 处理意见 #"), encoding="utf-8")
    ticket.run("note", "1", "x", "--event", "处理意见")
    assert ticket.events()[-1] == "opinion"
    said = ticket.run("note", "1", "x", "--event", "party", code=2).err
    assert said.endswith("answered, opinion (处理意见); the configuration names others under 'events:'\n")
    ticket.run("assign", "1", "Wang")
    ticket.run("dispatch", "order", "1")
    ticket.run("dispatch", "arrive", "1")
    ticket.run("dispatch", "record", "1", "--part", "Print head:1")
    assert "head" in ticket.run("dispatch", "show", "1").out


def test_the_digit_of_the_menu_is_a_kind(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8")
    for name, digit in (("Fault", 3), ("Printer fault, skill: printer", 3), ("Question", 4), ("Complaint", 0)):
        text = text.replace(f"{{name: {name}}}", f"{{name: {name}, menu: {digit}}}")
    desk.config.write_text(text.replace("  complaint: {", "  line4: {name: Line}\n  complaint: {"), encoding="utf-8")
    desk.run("log", "x", "-c", "A", "-p", "P1", "-k", "4")
    desk.run("log", "y", "-c", "B", "-p", "P1", "-k", "0")
    assert [row["kind"] for row in desk.json("list", "--sort", "number")] == ["question", "complaint"]
    assert [row["number"] for row in desk.json("list", "--kind", "4")] == ["SD-000001"]
    desk.run("classify", "1", "-k", "0")
    assert desk.json("show", "1")["kind"] == "complaint"
    desk.run("edit", "2", "-", stdin="kind: 4\n")
    assert desk.json("show", "2")["kind"] == "question"
    several = "svcdesk: --kind '3' is the menu digit of several kinds, name one: fault, printer (Printer fault)\n"
    assert desk.run("classify", "1", "-k", "3", code=2).err == several
    # a kind that is called so comes first
    desk.config.write_text(desk.config.read_text().replace("line4: {name: Line}", "'4': {name: Line}"))
    desk.run("classify", "1", "-k", "4")
    assert desk.json("show", "1")["kind"] == "4"


def test_what_has_no_end_is_not_read_to_its_end(ticket: Desk) -> None:
    """A device has none, and neither may a pipe: it is said instead of taking all memory."""
    for words in (
        ("edit", "1", "/dev/zero"),
        ("knowledge", "add", "/dev/zero"),
        ("log", "--mail", "/dev/zero"),
        ("import", "customers", "/dev/zero"),
        ("import", "tickets", "svcdesk.yaml", "--mapping", "/dev/zero"),
        ("--config", "/dev/zero", "config", "check"),
    ):
        assert "is a device" in ticket.run(*words, code=None).err, words
    with open("/dev/zero", "rb") as endless:
        done = subprocess.run(
            [*PROGRAM, "note", "1", "-"],
            cwd=ticket.folder,
            env=ticket.environment(),
            stdin=endless,
            capture_output=True,
        )
    assert (done.returncode, done.stderr) == (
        2,
        b"svcdesk: stdin is larger than 64 MB: name a smaller one, or a part of it\n",
    )
