"""What a form lacked when it was handed over, and whose it is that a visit was late. November 2026, Beijing.

Every form needs fault, cause, action and result; each visit is charged 80.00 of call-out, to be paid.
"""

from __future__ import annotations

from pathlib import Path

from tests.commands.test_assessment_closed import FORM, GOLD, play
from tests.conftest import Desk, built_once

ASSESSMENT = """
assessment:
  rules:
    fee: {name: Fee, amount: 10, when: {lacks: [payment]}}
    papers: {name: Papers, amount: 20, when: {lacks: [scan, signature, test, attribution, checklist, advice]}}
    late: {name: Late, amount: 500, when: {missed: arrive}}
"""
WHOLE = (
    "--test",
    "t",
    "--attribution",
    "workmanship",
    "--advice",
    "a",
    "--check",
    "uniform=yes",
    "--check",
    "tidy=yes",
)


def visit(number: str, day: str, *form: str) -> list[tuple[str, ...]]:
    """A visit of Wang's to the ticket, which costs 80.00, until it is handed over at 12:00."""
    return [
        (f"{day} 09:00", "log", f"fault {number}", "-c", "Clinic", "-k", "fault"),
        (f"{day} 10:00", "dispatch", "order", number, "-e", "Wang"),
        (f"{day} 10:10", "dispatch", "arrive", number),
        (f"{day} 11:00", "dispatch", "record", number, *FORM, *form, "--finish"),
        (f"{day} 12:00", "dispatch", "hand-over", number),
    ]


@built_once
def begun(desk: Desk) -> Desk:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ASSESSMENT)
    for name in ("Wang", "Ding"):
        desk.run("engineer", "add", name)
    return desk


def found(desk: Desk) -> list[tuple[str, ...]]:
    desk.at("2026-11-30 09:00").run("assessment", "reckon", "2026-11")
    listed = desk.json("assessment", "list", "2026-11")
    return [(row["about"], *row["fact"].get("lacks", (row["who"],))) for row in listed]


def test_what_comes_after_the_hand_over_does_not_count(begun: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4")
    play(begun, *visit("1", "11-02"), *visit("2", "11-03"), *visit("3", "11-04", *WHOLE, "--signed-by", "Ms Li"))
    play(
        begun,
        ("11-02 20:00", "pay", "1"),  # eight hours later
        ("11-02 20:00", "dispatch", "attach", "1", str(scan), "--scan"),
        ("11-02 20:00", "dispatch", "amend", "1", *WHOLE, "--signed-by", "Ms Li", "--why", "forgotten"),
        ("11-04 11:30", "pay", "3"),
        ("11-04 11:30", "dispatch", "attach", "3", str(scan), "--scan"),
    )
    # entered later, as it was before
    then = ("--at", "2026-11-03 11:59")
    begun.at("2026-11-05 09:00")
    begun.run("pay", "2", *then)
    begun.run("dispatch", "attach", "2", str(scan), "--scan", *then)
    begun.run("dispatch", "amend", "2", *WHOLE, "--signed-by", "Ms Li", *then, "--why", "it stands on the paper")
    papers = ("attribution", "advice", "test", "checklist", "scan", "signature")
    lacked = found(begun)
    assert [(about, sorted(what)) for about, *what in lacked] == [
        ("SD-000001/1", ["payment"]),
        ("SD-000001/1", sorted(papers)),
    ]
    # what is written over, or judged, afterwards was there: and what costs more afterwards was paid
    begun.run("dispatch", "amend", "3", "--test", "another", "-m", "95", "--check", "tidy=no", "--why", "misread")
    begun.run("dispatch", "judge", "3", "--check", "uniform=no")
    assert found(begun) == lacked
    # a receipt that is void was never there
    receipt = begun.json("dispatch", "show", "3")["payments"][0]["receipt"]
    begun.run("receipt", "void", receipt, "--why", "of another ticket")
    assert found(begun)[-1] == ("SD-000003/1", "payment")


def test_in_the_minute_of_the_hand_over_the_order_of_entry_counts(begun: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4")
    for number, day in (("1", "11-02"), ("2", "11-03")):
        *before, hand_over = visit(number, day)
        rest = [
            (f"{day} 12:00", "pay", number),
            (f"{day} 12:00", "dispatch", "attach", number, str(scan), "--scan"),
            (f"{day} 12:00", "dispatch", "amend", number, *WHOLE, "--signed-by", "Ms Li", "--why", "forgotten"),
        ]
        if number == "1":
            play(begun, *before, *rest, hand_over)
        else:  # entered half an hour later, for that minute
            later = [(f"{day} 12:30", *words, "--at", f"2026-{day} 12:00") for _at, *words in rest]
            play(begun, *before, hand_over, *later)
    lacked = found(begun)
    assert [(about, len(what)) for about, *what in lacked] == [("SD-000002/1", 1), ("SD-000002/1", 6)]


def test_what_an_earlier_visit_left_unpaid_is_not_of_the_next(begun: Desk) -> None:
    play(begun, *visit("1", "11-02"))
    for now, *words in visit("1", "11-03")[1:]:
        begun.at(f"2026-{now}").run(*(word if word != "Wang" else "Ding" for word in words))
        if "record" in words:
            begun.run("pay", "1", "140")
    assert [row for row in found(begun) if "payment" in row] == [("SD-000001/1", "payment")]


def test_whose_a_late_visit_is(begun: Desk) -> None:
    """1 and 2 are Wang's; Ding is sent to 1, and to 2 when Wang's order is cancelled. Nobody has 3; both go there."""
    play(
        begun,
        *[("11-02 09:00", "log", f"fault {number}", "-c", "Clinic", *GOLD) for number in (1, 2, 3, 4, 5)],
        ("11-02 09:00", "assign", "1", "2", "Wang"),
        ("11-02 09:10", "dispatch", "order", "1", "-e", "Ding"),
        ("11-02 09:20", "dispatch", "order", "2"),
        ("11-02 09:50", "dispatch", "cancel", "2", "-r", "ill"),
        ("11-02 09:55", "classify", "2", "-p", "P2"),  # begins nothing anew from an order that is cancelled
        ("11-02 10:00", "dispatch", "order", "2", "-e", "Ding"),
        ("11-02 10:00", "dispatch", "order", "3", "-e", "Wang", "--with", "Ding"),
        ("11-02 10:00", "unassign", "3"),
        # Wang's order has been broken when it is cancelled
        ("11-02 10:00", "dispatch", "order", "4", "-e", "Wang"),
        ("11-02 11:30", "dispatch", "cancel", "4", "-r", "ill"),
        ("11-02 11:40", "dispatch", "order", "4", "-e", "Ding"),
        ("11-02 12:00", "dispatch", "arrive", "4"),
        # both are under way when Wang's order is cancelled, which is told only now
        ("11-02 12:00", "dispatch", "order", "5", "-e", "Wang"),
        ("11-02 12:30", "dispatch", "order", "5", "-e", "Ding"),
        ("11-02 12:50", "dispatch", "cancel", "5/1", "-r", "ill", "--at", "2026-11-02 12:40"),
    )
    assert sorted(found(begun)) == [
        ("SD-000001/1", "Ding"),
        ("SD-000002/2", "Ding"),
        ("SD-000003/1", "Wang"),
        ("SD-000004/1", "Wang"),
        ("SD-000005/2", "Ding"),
    ]
    due = {row["about"]: row["fact"]["due"] for row in begun.json("assessment", "list", "2026-11")}
    assert due["SD-000002/2"] == "2026-11-02T03:00:00Z"  # of the order that stands
    assert due["SD-000005/2"] == "2026-11-02T05:30:00Z"
