"""`edit`: what a ticket says, put right by options, from YAML, and with an editor."""

from __future__ import annotations

from tests.conftest import PROGRAM, Desk, built_once
from tests.machines import with_a_printer
from tests.terminal import Terminal


@built_once
def two(desk: Desk) -> Desk:
    """A call of Sample School's, who has gold, that was logged for Example Clinic, who has standard."""
    with_a_printer(desk)
    desk.run("customer", "add", "Sample School", "--tier", "gold", "--region", "city")
    desk.run("log", "no power", "-c", "Example Clinic", "-t", "13900000007", "--caller", "Li")
    return desk


def promised(desk: Desk, number: str) -> list[tuple[str, str, str]]:
    clocks = desk.json("show", number)["clocks"]
    return [(each["target"], each["tier"], each["due_at"]) for each in clocks if each["outcome"] != "void"]


def phones(desk: Desk) -> dict[str, str]:
    return {each["name"]: ", ".join(each["phones"]) for each in desk.json("customer", "list")}


def test_words_of_ticket_and_call(two: Desk) -> None:
    done = two.run("edit", "1", "--summary", "打印机 卡纸", "--caller", "", "--channel", "mail")
    assert done.out == "SD-000001: edited: summary no power → 打印机 卡纸, caller Li → -, channel Telephone → Mail\n"
    shown = two.json("show", "1")
    assert (shown["summary"], shown["calls"][0]["caller"], shown["calls"][0]["channel"]) == (
        "打印机 卡纸",
        None,
        "mail",
    )
    assert shown["calls"][0]["said"] == "no power"  # which is what the customer said
    assert shown["timeline"][-1]["data"]["changed"]["caller"] == ["Li", ""]
    assert "edited    summary, caller, channel, by tester" in two.run("show", "1").out
    again = two.run("edit", "1", "--summary", "打印机  卡纸 ")
    assert (again.out, again.err) == ("", "SD-000001 says so already: nothing was changed\n")
    assert two.events() == ["logged", "edited"]
    assert "summary cannot be empty" in two.run("edit", "1", "--summary", " ", code=2).err
    assert "no customer 'Nobody'" in two.run("edit", "1", "--customer", "Nobody", code=1).err
    assert "--kind 'x' is unknown" in two.run("edit", "1", "--kind", "x", code=2).err
    assert "Give --summary, --customer" in two.run("edit", "1", code=2).err


def test_the_right_customer_is_as_logged_so(two: Desk) -> None:
    two.run("log", "no power", "-c", "Sample School", "-t", "13900000008", "--caller", "Li")
    done = two.at("2026-03-02 09:10").run("edit", "1", "-c", "school")
    assert done.out.startswith(
        "customer Example Clinic: no longer 13900000007\ncustomer Sample School: 13900000007\n"
        "SD-000001: edited: customer Example Clinic → Sample School, tier Standard → Gold\n"
    )
    assert promised(two, "1") == promised(two, "2")
    assert phones(two) == {"Example Clinic": "13800000001", "Sample School": "13900000008, 13900000007"}
    # and back again
    two.run("edit", "1", "-c", "clinic", "--phone", "13900000009")
    assert {tier for _target, tier, _due in promised(two, "1")} == {"standard"}
    assert phones(two) == {"Example Clinic": "13800000001, 13900000009", "Sample School": "13900000008"}


def test_a_telephone_that_was_theirs_anyhow_stays(two: Desk) -> None:
    two.run("log", "again", "-c", "Example Clinic", "-t", "13900000007")
    two.run("edit", "1", "-c", "school")
    assert phones(two) == {"Example Clinic": "13800000001, 13900000007", "Sample School": ""}
    done = two.run("edit", "2", "-c", "school")
    assert phones(two) == {"Example Clinic": "13800000001", "Sample School": "13900000007"}
    assert "stays" not in done.out
    done = two.run("edit", "2", "--phone", "13800000001")
    assert "phone 13900000007 → 13800000001; 13800000001 stays a telephone of Example Clinic alone" in done.out
    assert phones(two) == {"Example Clinic": "13800000001", "Sample School": "13900000007"}  # of the first call


def test_it_is_taken_back_whole(two: Desk) -> None:
    before = two.json("show", "1")
    two.run("edit", "1", "-c", "school", "--summary", "x", "--kind", "printer")
    two.run("undo")
    after = two.json("show", "1")
    assert {**after, "timeline": []} == {**before, "timeline": []}
    assert phones(two) == {"Example Clinic": "13800000001, 13900000007", "Sample School": ""}
    assert "\n  edited" not in two.run("show", "1").out


def test_no_promise_is_broken_by_it(two: Desk) -> None:
    done = two.at("2026-03-02 09:20").run("edit", "1", "-c", "school")  # gold answers within 15 minutes
    assert "First answer: now due 09:35 (in 15 min), was 11:00" in done.out
    assert "Opinion on how to handle it: due 09:30" in done.out  # 30 minutes from the start
    two.run("edit", "1", "-c", "clinic")
    assert promised(two, "1")[0] == ("answer", "standard", "2026-03-02T03:00:00Z")  # as it was


def test_a_miss_that_is_none_needs_a_reason(two: Desk) -> None:
    two.run("edit", "1", "-c", "school")
    two.at("2026-03-02 10:00").run("note", "1", "told", "--event", "answered")
    assert two.outcomes()["answer"] == "missed"
    refused = two.run("edit", "1", "-c", "clinic", code=1)
    assert "add --why and the reason" in refused.err
    done = two.run("edit", "1", "-c", "clinic", "--why", "it was the clinic after all")
    assert "First answer: met at 10:00, after all; its miss is taken back" in done.out
    shown = two.json("show", "1")
    assert next(each for each in shown["clocks"] if each["target"] == "answer")["entered_by"] == "tester"
    # and a promise that was kept is not broken by the right terms
    two.run("edit", "1", "-c", "school")
    assert two.outcomes()["answer"] == "met"


def test_what_was_typed_stays(two: Desk) -> None:
    two.run("log", "x", "-c", "Example Clinic", "--region", "county", "--tier", "standard")
    two.run("edit", "2", "-c", "school")
    shown = two.json("show", "2")
    assert (shown["customer"], shown["region"], shown["tier"]) == ("Sample School", "county", "standard")
    two.run("edit", "2", "--tier", "gold", "--kind", "printer")
    shown = two.json("show", "2")
    assert (shown["kind"], shown["tier"]) == ("printer", "gold")


def test_the_machine_must_be_the_customers(two: Desk) -> None:
    two.run("edit", "1", "--serial", "1001")
    shown = two.json("show", "1")
    assert (shown["equipment"]["serial"], shown["region"], shown["warranty"]) == ("PR-1001", "county", "in")
    refused = two.run("edit", "1", "-c", "school", code=1)
    assert "PR-1001 is a machine of Example Clinic, SD-000001 would be Sample School's" in refused.err
    two.run("edit", "1", "-c", "school", "--serial", "")
    shown = two.json("show", "1")
    assert (shown["equipment"], shown["region"], shown["warranty"]) == (None, "city", "unknown")
    assert "PR-1001 is a machine of" in two.run("edit", "1", "--serial", "1001", code=1).err


def test_what_was_paid_stands_against_it(two: Desk) -> None:
    two.run("assign", "1", "Wang")
    two.run("dispatch", "order", "1")
    two.run("dispatch", "arrive", "1")
    two.run("consent", "1", "--to", "work", "--by", "Li", "--how", "in person")
    form = ("-f", "x", "-c", "y", "-a", "z", "-r", "runs", "-m", "40", "--solved", "--test", "ok", "--code", "paper")
    checks = ("--check", "uniform=yes", "--check", "tidy=yes", "--signed-by", "Li")
    two.run("dispatch", "record", "1", *form, *checks, "--finish")
    before = two.json("dispatch", "show", "1")["total"]
    two.run("customer", "edit", "school", "--phase", "after")
    two.run("edit", "1", "-c", "school")
    assert two.json("show", "1")["phase"] == "after"
    assert two.json("dispatch", "show", "1")["total"] == before
    two.run("edit", "1", "-c", "clinic")
    two.run("pay", "1")
    assert "Example Clinic has paid for it, receipt R-" in two.run("edit", "1", "-c", "school", code=1).err
    two.run("close", "1")
    assert "is closed: its words can be edited, its terms not" in two.run("edit", "1", "--kind", "printer", code=1).err
    two.run("edit", "1", "--caller", "Li Na")


def test_from_yaml(two: Desk) -> None:
    wrong = two.run("edit", "1", "-", stdin="kind: nope\nsummary:\nfoo: 1\n", code=2)
    assert [line.partition(": ")[0] for line in wrong.err.removeprefix("svcdesk: ").splitlines()] == [
        f"stdin:{line}" for line in (1, 2, 3)
    ]
    (two.folder / "ticket.yaml").write_text("customer: Sample School\ncaller:\n", encoding="utf-8")
    two.run("edit", "1", "ticket.yaml")
    shown = two.json("show", "1")
    assert (shown["customer"], shown["calls"][0]["caller"]) == ("Sample School", None)
    assert "one way at a time" in two.run("edit", "1", "-", "--kind", "printer", code=2).err


def test_an_editor_that_fails_leaves_nothing_behind(two: Desk) -> None:
    shown, code = Terminal(two, "edit", "1", EDITOR="false").end()
    assert (code, "false ended with code 1" in shown, "kept" in shown) == (1, True, False)
    assert not list(two.folder.rglob("SD-*.yaml"))


def test_with_an_editor(two: Desk) -> None:
    """A mistake opens it again; what was typed is kept when it is given up; what another changed meanwhile stands."""
    script = two.folder / "editor.py"
    script.write_text(
        "import pathlib, subprocess, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "text = path.read_text()\n"
        "assert text.startswith('# SD-000001  no power\\n')\n"
        "assert '  # fault, printer, installation' in text and 'serial:  # PR-1001\\n' in text\n"
        "now, then = ('nope', 'printer') if 'nope' in text else ('kind: fault', 'kind: nope')\n"
        "path.write_text(text.replace(now, then))\n"
    )
    with_editor = Terminal(two, "edit", "1", EDITOR=f"{PROGRAM[0]} {script}")
    assert "kind: 'nope' is not among 'kinds'" in with_editor.until("open it again (Enter: yes)")
    with_editor.press("\r")
    shown, code = with_editor.end()
    assert (code, "edited: kind Fault → Printer fault" in shown) == (0, True)
    assert not list(two.folder.rglob("SD-*.yaml"))
    script.write_text(
        "import pathlib, subprocess, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "subprocess.run([sys.executable, '-m', 'svcdesk', 'edit', '1', '--summary', 'theirs'], check=True)\n"
        "path.write_text(path.read_text().replace('no power', 'mine'))\n"
    )
    with_editor = Terminal(two, "edit", "1", EDITOR=f"{PROGRAM[0]} {script}")
    assert "looked at it: summary: 'theirs' (tester, 2026-03-02 09:00)" in with_editor.until(
        "open it again (Enter: yes)"
    )
    with_editor.press("no\r")
    shown, code = with_editor.end()
    [kept] = two.folder.rglob("SD-*.yaml")
    assert (code, f"go on with: svcdesk edit SD-000001 {kept}" in shown) == (1, True)
    assert "'theirs'" in two.run("edit", "1", str(kept), code=1).err
    kept.write_text(kept.read_text().replace("seen: ", "# "))
    two.run("edit", "1", str(kept))
    assert two.json("show", "1")["summary"] == "mine"
