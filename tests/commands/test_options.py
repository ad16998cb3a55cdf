"""Words that several commands read: numbers from a pipe, keys in part."""

from __future__ import annotations

from tests.conftest import Desk


def test_a_tail_that_fits_nothing(ticket: Desk) -> None:
    ticket.run("log", "b", "-c", "A")
    done = ticket.run("unassign", "0000", code=1)
    assert "no ticket '0000'" in done.err


def test_numbers_from_standard_input(ticket: Desk) -> None:
    ticket.run("log", "b", "-c", "A")
    done = ticket.run("assign", "-", "Wang", stdin="SD-000001 open\n\n2\n1\n")
    assert done.out.count("assigned to Wang Lin") == 2
    assert ticket.run("unassign", "-", stdin="").out == ""


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
    assert "'p' is unknown: parts, problem" in desk.run("hold", "1", "-r", "p", code=2).err
