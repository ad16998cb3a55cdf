"""How much the commands cost, as multiples of `python -c pass`: `python -m tests.bench.daily [TICKETS …]`.

Each figure is the median over pairs of whole-process CPU time (user + system, children's rusage), run in turn, so that
a machine that speeds up or slows down meanwhile changes both sides. It prints one table, as RESULTS.md keeps it, and
judges nothing. DESKS names a folder where desks are kept for another run; else they are made in a temporary one.
"""

from __future__ import annotations

import json
import os
import platform
import pty
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from tests.bench import desks

RUNS = 7
MOST_TASKS = 100_000  # for taskwarrior; more take too long to bring in
NOTHING = [sys.executable, "-c", "pass"]
PROGRAM = [sys.executable, "-m", "svcdesk", "--user", "wang"]
OPEN = "SELECT number, summary FROM ticket WHERE ended_at IS NULL ORDER BY opened_at LIMIT 50"
COMMANDS = {  # title → the target, what is run; on a terminal where the title says so
    "log": (2.7, [*PROGRAM, "log", "printer jams", "--phone", "13800000003"]),
    "note": (2.7, [*PROGRAM, "note", "900", "tried again"]),
    "show": (2.7, [*PROGRAM, "show", "900"]),
    "list --limit 50": (2.7, [*PROGRAM, "list", "--limit", "50"]),
    "list -e @me --limit 50": (2.7, [*PROGRAM, "list", "-e", "@me", "--limit", "50"]),
    "report overdue --limit 50": (2.7, [*PROGRAM, "report", "overdue", "--limit", "50"]),
    "report due --limit 50": (2.7, [*PROGRAM, "report", "due", "--limit", "50"]),
    "list": (None, [*PROGRAM, "list"]),
    "report overdue": (None, [*PROGRAM, "report", "overdue"]),
    "customer list 0007": (8, [*PROGRAM, "customer", "list", "0007"]),
    "list --limit 50, on a terminal": (5, [*PROGRAM, "list", "--limit", "50"]),
    "--help": (8, [*PROGRAM, "--help"]),
    "completion of a command": (4, PROGRAM[:3]),
    "sqlite3, 50 open tickets": (None, ["sqlite3", "svcdesk.db", OPEN]),
    "taskwarrior: task add": (None, ["task", "rc:task/rc", "add", "printer jams", "due:tomorrow"]),
    "taskwarrior: task overdue limit:50": (None, ["task", "rc:task/rc", "overdue", "limit:50"]),
}
COMPLETION = {"_SVCDESK_COMPLETE": "complete_bash", "COMP_WORDS": "svcdesk lo", "COMP_CWORD": "1"}


def cpu(command: list[str], folder: Path, title: str = "") -> float:
    """Seconds of CPU that one run took, user and system."""
    env = {**os.environ, "TERM": "xterm", "COLUMNS": "160", "LINES": "60"}
    env |= COMPLETION if "completion" in title else {}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    if "terminal" in title:
        terminal, stream = pty.openpty()
        running = subprocess.Popen(command, cwd=folder, env=env, stdout=stream, stderr=subprocess.DEVNULL)
        os.close(stream)
        with suppress(OSError):  # how Linux says that the other side is gone
            while os.read(terminal, 65536):
                pass
        os.close(terminal)
    else:
        running = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if running.wait():
        sys.exit(f"{command}: {running.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def fill_taskwarrior(folder: Path, size: int) -> None:
    """Make as many tasks as there are tickets in the desk of that folder, one in a hundred of them open and overdue."""
    (folder / "task").mkdir()
    (folder / "task" / "rc").write_text(f"data.location={folder}/task\nconfirmation=no\nverbose=nothing\n")
    states = ["completed"] * 99 + ["pending"]
    tasks = (
        {
            "uuid": str(UUID(int=number)),
            "description": f"fault {number}",
            "status": states[number % 100],
            "entry": "20191201T000000Z",
            "due": "20200101T000000Z",
        }
        for number in range(size)
    )
    text = "\n".join(map(json.dumps, tasks))
    command = ["task", "rc:task/rc", "import", "-"]
    subprocess.run(command, cwd=folder, input=text, text=True, check=True, capture_output=True)


def ratio(title: str, command: list[str], folder: Path) -> float:
    """The median of CPU of the command over CPU of `python -c pass`, run in turn."""
    cpu(command, folder, title)  # writes bytecode and warms the file cache
    return statistics.median(cpu(command, folder, title) / cpu(NOTHING, folder) for _ in range(RUNS))


def figure(title: str, command: list[str], folder: Path) -> str:
    """The ratio as the table shows it, or why there is none."""
    if not shutil.which(command[0]):
        return "not installed"
    if command[0] == "task" and not (folder / "task").exists():
        return "-"
    return f"{ratio(title, command, folder):.1f}"


def main() -> None:
    """Make a desk of each size that is not there yet, and print the table of ratios."""
    sizes = [int(text) for text in sys.argv[1:]] or [1000, 100_000]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(os.environ.get("DESKS", temporary))
        for size in sizes:
            if not (base / f"d{size}").exists():
                (base / f"d{size}").mkdir()
                desks.build(base / f"d{size}", size)
            if shutil.which("task") and size <= MOST_TASKS and not (base / f"d{size}" / "task").exists():
                fill_taskwarrior(base / f"d{size}", size)
        print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores\n")
        print("| × `python -c pass` | target | " + " | ".join(f"{size:,} tickets" for size in sizes) + " |")
        print("| --- | --- |" + " --- |" * len(sizes))
        for title, (target, command) in COMMANDS.items():
            figures = [figure(title, command, base / f"d{size}") for size in sizes]
            print(f"| {title} | {target or '-'} | {' | '.join(figures)} |", flush=True)


if __name__ == "__main__":
    main()
