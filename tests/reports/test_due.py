"""What falls due next: the soonest first, held clocks left out, fifty rows on a terminal."""

from __future__ import annotations

from datetime import UTC, datetime

from svcdesk.config import store
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import calls
from svcdesk.desk.tickets.calls import Intake
from tests.conftest import Desk
from tests.reports.conftest import rows
from tests.terminal import printed


def test_due(march: Desk) -> None:
    at = ("--as-of", "2026-03-02 14:30")
    # the second stands still since 11:00; what the first promised is over
    assert rows(march.json("report", "due", *at), "number", "target", "due_at") == [
        ("SD-000003", "answer", "2026-03-02T08:00:00Z"),  # 14:00 and two working hours
        ("SD-000003", "solve", "2026-03-09T09:30:00Z"),  # closing time of the fifth working day after Monday
    ]
    assert [len(march.json("report", "due", *at, "--within", each)) for each in ("90m", "91m", "1 day")] == [0, 1, 1]
    assert len(march.json("report", "due", *at, "--limit", "1")) == 1
    blocks = march.run("report", "due", *at, "--by", "target").out.split("\n\n")
    assert [block.split("\n")[0] for block in blocks] == ["First answer (1)", "Solved (1)"]
    page = march.run("report", "due", *at, "--format", "html").out
    assert "First answer" in page
    assert ">answer<" not in page
    assert ",answer," in march.run("report", "due", *at, "--format", "csv").out
    assert "First answer" in march.run("report", "overdue", "--as-of", "2026-03-02T10:15:01+08:00").out
    # due exactly now is not late, a second later it is
    exact = [len(march.json("report", "due", "--as-of", f"2026-03-02T10:15{zone}+08:00")) for zone in (":00", ":01")]
    assert exact == [3, 2]
    assert march.run("report", "due").err == "nothing falls due\n"


def test_due_is_fifty_on_a_printed(empty: Desk) -> None:
    empty.at("2026-03-02 09:00").begin()
    policy, db = store.load(empty.config, None), empty.opened()
    now = datetime(2026, 3, 2, 1, tzinfo=UTC)
    with db.write():
        for number in range(30):
            calls.log(Operation(db, policy, "tester", now, now), Intake(f"fault {number}", customer="Clinic"))
    db.close()
    assert len(empty.json("report", "due")) == 60
    assert len(empty.run("report", "due").out.splitlines()) == 61
    shown = printed(empty, "report", "due", COLUMNS="200").splitlines()
    assert (len(shown), shown[-1]) == (52, "the first 50; --limit 0 shows all")
    assert len(printed(empty, "report", "due", "--limit", "0", COLUMNS="200").splitlines()) == 61
    late = printed(empty, "report", "overdue", "--as-of", "2026-04-01 09:00", COLUMNS="200").splitlines()
    assert (len(late), late[-1]) == (52, "the first 50; --limit 0 shows all")
