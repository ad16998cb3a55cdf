"""How much the daily commands cost, as multiples of `python -c pass` in the same run. Prints ratios; judges nothing.

    python tests/bench/daily.py [--tickets 1000 100000] [--runs 15]

Each figure is the median over interleaved pairs of whole-process CPU time (user + system, children's rusage), so that
a machine that speeds up or slows down meanwhile changes both sides. The desk is filled with closed tickets of the past
and 25 that are open: what a hotline has on its screen, whatever lies in the file.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import migrate
from svcdesk.db.open import open_desk
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, endings
from svcdesk.desk.tickets.calls import Intake

OPEN = 25
BARE = """
import typer
app = typer.Typer()
@app.command()
def main(name: str = "x"):
    print(name)
app()
"""
LIBRARIES = "import typer, rich.table, sqlite_utils, yaml, dateutil.rrule, holidays"


def fill(folder: Path, tickets: int) -> None:
    """A desk with so many tickets: all closed but the last few."""
    store.write_example(folder / "svcdesk.yaml")
    migrate.create(folder / "svcdesk.db")
    policy = store.load(folder / "svcdesk.yaml", None)
    db = open_desk(folder / "svcdesk.db")
    now = datetime.now(UTC).replace(microsecond=0)
    for first in range(0, tickets, 1000):
        with db.write() as open_db:
            for count in range(first, min(first + 1000, tickets)):
                _ticket(Day(open_db, policy, now - timedelta(minutes=tickets - count)), count, tickets)
    db.close()


class Day:
    """Operations at one moment and after."""

    def __init__(self, db: Db, policy: Policy, at: datetime) -> None:
        self.db = db
        self.policy = policy
        self.at = at

    def then(self, minutes: int) -> Operation:
        """An operation so many minutes later."""
        at = self.at + timedelta(minutes=minutes)
        return Operation(self.db, self.policy, "bench", at, at)


def _ticket(day: Day, count: int, tickets: int) -> None:
    op = day.then(0)
    name = f"Customer {count // 10}"
    if not customers.by_name(op.db, name):
        customers.add(op, name, (f"138{count // 10:08d}",))
    ticket = calls.log(op, Intake(f"fault {count}", customer=name))
    if count < tickets - OPEN:
        ticket = endings.resolve(day.then(0), ticket, "cause", "solution")
        endings.close(day.then(0), ticket)


def cpu(command: list[str], folder: Path) -> float:
    """Seconds of CPU that one run took, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{command}: {done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratio(command: list[str], folder: Path, runs: int) -> float:
    """The median of CPU of the command over CPU of `python -c pass`, run in turn."""
    nothing = [sys.executable, "-c", "pass"]
    cpu(command, folder)  # writes bytecode and warms the file cache
    return statistics.median(cpu(command, folder) / cpu(nothing, folder) for _ in range(runs))


def main() -> None:
    """Fill a desk of each size and print the table of ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--tickets", type=int, nargs="+", default=[1000, 100_000])
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    program = [sys.executable, "-m", "svcdesk"]
    commands = {
        "log": [*program, "log", "printer jams", "--phone", "13800000001"],
        "list": [*program, "list"],
        "show": [*program, "show", "500"],
        "report overdue": [*program, "report", "overdue"],
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'bare Typer program':30} {ratio([sys.executable, '-c', BARE], folder, options.runs):6.2f}")
        print(f"{'the libraries, imported':30} {ratio([sys.executable, '-c', LIBRARIES], folder, options.runs):6.2f}")
    for tickets in options.tickets:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            fill(folder, tickets)
            for title, command in commands.items():
                label = f"{title}, {tickets} tickets"
                print(f"{label:30} {ratio(command, folder, options.runs):6.2f}", flush=True)


if __name__ == "__main__":
    main()
