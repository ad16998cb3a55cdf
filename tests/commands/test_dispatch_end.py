"""How a visit ends: approved, with its files, nothing left in the bag, finished and handed over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Desk, built_once, databases
from tests.forms import JOB, demanding, form


@built_once
def job(desk: Desk) -> Desk:
    return demanding(desk)


def test_two_people_approve(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace(
        "approvals:\n", "approvals:\n  repair: {people: 2, among: [head, chief]}\n"
    )
    desk.config.write_text(text, encoding="utf-8")
    job = demanding(desk, consents="[]", needs="approval")
    job.run("dispatch", "arrive", "1")
    assert "lacks 2 more approvals: 'svcdesk dispatch approve" in job.run("dispatch", "finish", "1", code=1).err
    assert "tester may not approve" in job.run("dispatch", "approve", "1", code=1).err
    first = job.run("dispatch", "approve", "1", "--note", "price is all right", SVCDESK_USER="head")
    assert first.out == "SD-000001: visit 1: repair approved, 1 more needed: price is all right\n"
    assert "approved SD-000001/1 already" in job.run("dispatch", "approve", "1", code=1, SVCDESK_USER="head").err
    job.run("dispatch", "approve", "1", SVCDESK_USER="chief")
    job.run("dispatch", "finish", "1")
    assert [each["actor"] for each in form(job)["approvals"]] == ["chief", "head"]


def test_files_are_kept_and_checked(desk: Desk) -> None:
    job = demanding(desk, consents="[]", needs="photo, scan")
    job.run("dispatch", "arrive", "1")
    assert "Say --photo or --scan" in job.run("dispatch", "attach", "1", "before.jpg", code=2).err
    assert "there is no such file" in job.run("dispatch", "attach", "1", "none.jpg", "--photo", code=1).err
    done = job.run("dispatch", "attach", "1", "before.jpg", "--photo")
    assert done.out == "SD-000001: visit 1: photo before.jpg attached\n"
    assert "has before.jpg already" in job.run("dispatch", "attach", "1", "before.jpg", "--photo", code=1).err
    assert "lacks scan: 'svcdesk dispatch attach" in job.run("dispatch", "finish", "1", code=1).err
    job.run("dispatch", "attach", "1", "before.jpg", "--scan")
    job.run("dispatch", "finish", "1")
    job.run("db", "check")
    for damage in damages(job):
        damage()
        assert "attached as before.jpg" in job.run("db", "check", code=1).err


def damages(job: Desk) -> tuple[Callable[[], object], ...]:
    """What makes another of an attached file, and what removes it."""
    if databases():
        return (
            lambda: job.sql("UPDATE content SET bytes = sha256(bytes)"),
            lambda: job.sql("DELETE FROM content"),
        )
    path = Path(form(job)["attachments"][0]["path"])
    assert path.parent.name == "svcdesk.db.files"
    assert path.read_bytes() == b"a picture"
    path.chmod(0o644)
    return lambda: path.write_bytes(b"another"), path.unlink


def test_hand_over_stops_its_promise(job: Desk) -> None:
    text = job.config.read_text(encoding="utf-8")
    promise = (
        "      handed:\n        name: Form handed over\n        starts: finished\n        stops: [handed-over]\n"
        "        within: 18:00 or next 09:00\n      solve:\n"
    )
    job.config.write_text(text.replace("      solve:\n", promise, 1), encoding="utf-8")
    assert "the visit is not finished: 'svcdesk dispatch finish" in job.run("dispatch", "hand-over", "1", code=1).err
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    done = job.at("2026-03-02 17:00").run("dispatch", "hand-over", "1")
    assert done.out.splitlines()[0] == "SD-000001: visit 1: Wang Lin has handed over form and 434.00 CNY (R-0001)"
    assert "Form handed over: met" in done.out
    assert "is handed over already" in job.run("dispatch", "hand-over", "1", code=1).err
    assert (form(job)["state"], form(job)["next"]) == ("handed-over", "svcdesk close SD-000001")
    heading, *card = job.run("dispatch", "show", "1").out.splitlines()
    assert "  handed over  Wang Lin  " in heading
    assert any(line.strip().startswith("steps") and "handed over 2026-03-02" in line for line in card)


def test_what_is_in_the_bag_goes_back_first(job: Desk) -> None:
    job.run("stock", "receive", "fuse", "5", "--to", "warehouse")
    job.run("stock", "issue", "fuse", "2", "--from", "warehouse", "--ticket", "1")
    refused = job.run("dispatch", "cancel", "1", "-r", "not needed", code=1).err
    assert "neither fitted nor put back: 2 × fuse: 'svcdesk stock put-back fuse 2 --ticket SD-000001/1" in refused
    job.run("dispatch", "record", "1", "-", stdin=JOB.replace("quantity: 2", "quantity: 1").replace("434", "429"))
    assert "neither fitted nor put back: 1 × fuse" in job.run("dispatch", "finish", "1", code=1).err
    job.run("stock", "put-back", "fuse", "1", "--ticket", "1", "--to", "warehouse")
    job.run("dispatch", "finish", "1")
    assert [(each["part"], each["quantity"]) for each in form(job)["parts"]] == [("fuse", 1)]


@pytest.mark.parametrize("solved", [(), ("--not-solved",), ("--solved",)])
def test_a_form_that_does_not_say_whether_it_is_solved_says_so(desk: Desk, solved: tuple[str, ...]) -> None:
    desk.run("engineer", "add", "王琳", "--login", "tester")
    desk.run("log", "打印机卡纸", "-c", "示例诊所")
    desk.run("dispatch", "order", "1", "-e", "王琳")
    assert desk.json("dispatch", "list", "--mine") == desk.json("dispatch", "list", "--engineer", "@me") != []
    desk.run("dispatch", "arrive", "1")
    form = ("-f", "卡纸", "-c", "磨损", "-a", "更换", "-r", "solved", *solved)
    done = desk.run("dispatch", "record", "1", *form, "--finish")
    hint = "SD-000001 stays open, the form does not say 'solved': 'svcdesk resolve SD-000001 -c CAUSE -s SOLUTION'\n"
    assert (hint in done.err) == (solved == ())
    assert desk.json("show", "1")["state"] == ("resolved" if solved == ("--solved",) else "open")
