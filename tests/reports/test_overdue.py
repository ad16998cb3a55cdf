"""What is overdue: how late, for cron, and in blocks."""

from __future__ import annotations

from tests.conftest import Desk


def test_overdue(morning: Desk) -> None:
    def late(*arguments: str) -> list[tuple[str, str, int]]:
        told = morning.json("report", "overdue", *arguments)
        return [(row["number"][-1], row["target"], row["wall_seconds_late"]) for row in told]

    assert late() == []
    assert late("--within", "5m") == [("3", "answer", 0)]
    assert late("--as-of", "2026-03-02 09:05") == []  # due exactly then: not late
    assert late("--as-of", "2026-03-02 09:06") == [("3", "answer", 60)]
    assert late("--as-of", "2026-03-02 12:00") == [
        ("3", "answer", 10500),
        ("3", "opinion", 9600),
        ("1", "answer", 4800),
    ]


def test_overdue_for_cron(morning: Desk) -> None:
    quiet = morning.run("report", "overdue", "--quiet", "--exit-code")
    assert (quiet.out, quiet.err) == ("", "")
    assert morning.run("report", "overdue").err == "nothing is overdue\n"
    # what only falls due soon is listed, but is no alarm
    assert morning.run("report", "overdue", "--within", "10m", "--exit-code").out.count("\n") == 2
    late = morning.run("report", "overdue", "--quiet", "--exit-code", "--as-of", "2026-03-02 12:00", code=10)
    assert late.out.count("\n") == 4
    assert morning.run("report", "overdue", "--as-of", "2026-03-02 12:00").out == late.out
    morning.at("2026-03-02 12:00")
    first = morning.run("report", "overdue", "--since-last", "cron", "--limit", "2")
    assert first.out.count("\n") == 3
    assert first.err == "1 more are new; all stay new under 'cron' until they are printed: --limit 0\n"
    assert len(morning.json("report", "overdue", "--since-last", "cron", "--limit", "0")) == 3
    morning.at("2026-03-02 12:01")  # what came in the second of a print is told twice
    assert morning.json("report", "overdue", "--since-last", "cron", "--limit", "2") == []
    assert "2 more are new" in morning.run("list", "--since-last", "cron", "--limit", "1").err
    assert len(morning.json("list", "--since-last", "cron")) == 3


def test_overdue_in_blocks(morning: Desk) -> None:
    done = morning.run("report", "overdue", "--by", "engineer", "--as-of", "2026-03-02 12:00")
    assert [line for line in done.out.splitlines() if line.endswith(")")] == ["Wang Lin (2)", "Zhao Min (1)"]
    regions = morning.run("report", "overdue", "--by", "region", "--as-of", "2026-03-02 12:00").out
    assert regions.splitlines()[0] == "city (1)"
