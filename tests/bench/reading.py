"""What reading a whole desk costs: `python -m tests.bench.reading FOLDER [SURVEYS]`, of a desk that `desks` made.

Every report, of three years where it takes a time, then lists and checks: seconds of CPU and of the wall, and the most
memory. So many surveys are taken first about tickets that are closed, since `desks` makes none. It judges nothing.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from svcdesk import names
from svcdesk.config import store
from svcdesk.db.open import open_desk
from svcdesk.declare import words
from svcdesk.desk.care import surveys
from svcdesk.desk.care.subject import Subject
from svcdesk.desk.care.surveys import Answers
from svcdesk.desk.operation import operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import tickets

PROGRAM = [sys.executable, "-m", "svcdesk", "--user", "wang"]
OF_ITS_OWN = {"solved": ["--within", "24h clock"], "upkeep": ["CU-0001"]}
OTHERS = ("list --state all --json", "db check", "db check --replay")
# in a process of its own, since the most memory of a new one is at first that of whoever starts it
_MEASURED = """
import os, sys, time
began, quiet = time.monotonic(), os.open(os.devnull, os.O_WRONLY)
made = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, quiet, 1)])
_made, status, used = os.wait4(made, 0)
print(used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss, status)
"""


def main() -> None:
    """Print one table for the desk in that folder."""
    folder = Path(sys.argv[1])
    ask(folder, int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    until = datetime.now(UTC).date()
    reports = names.declared("report")
    assert isinstance(reports, names.Group)
    print("| | CPU, s | wall, s | MB |\n| --- | --- | --- | --- |")
    for name, report in reports.functions.items():
        takes = {word.name for word in words(report)}
        time_asked = ["--from", f"{until - timedelta(days=3 * 365)}", "--to", f"{until}"] if "since" in takes else []
        if name != "month":  # which is several of them
            measure(folder, ["report", name, *OF_ITS_OWN.get(name, ()), *time_asked])
    for line in OTHERS:
        measure(folder, line.split())


def ask(folder: Path, count: int) -> None:
    """Take so many surveys about closed tickets, some with low marks."""
    policy = store.load(folder / "svcdesk.yaml", None)
    now = datetime.now(UTC).replace(microsecond=0)
    survey = policy.surveys["service"]
    with open_desk(folder / "svcdesk.db") as db, db.write():
        found = db.execute("SELECT id, customer_id FROM ticket WHERE ended_at IS NOT NULL LIMIT :count", count=count)
        for place, row in enumerate(found.fetchall()):
            marks = {key: 1 + (place + each) % 5 for each, key in enumerate(survey.questions)}
            subject = Subject(customers.get(db, row["customer_id"]), tickets.get(db, row["id"]))
            with operation(db, policy, "wang", now, now) as op:
                surveys.take(
                    op, survey, subject, Answers(marks, {}, "well", [*policy.names("opinions"), None][place % 6])
                )


def measure(folder: Path, command: list[str]) -> None:
    """Run it once, and print its line of the table."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *PROGRAM, *command], cwd=folder, capture_output=True, text=True
    )
    cpu, wall, size, status = map(float, done.stdout.split())
    wrong = f" ({done.stderr.strip().splitlines()[-1]})" if status else ""
    print(f"| {' '.join(command)}{wrong} | {cpu:.1f} | {wall:.1f} | {size / 1024:.0f} |", flush=True)


if __name__ == "__main__":
    main()
