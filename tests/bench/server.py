"""What a desk on a server costs, beside one in a file: `python -m tests.bench.server [TICKETS]`.

First the CPU of the daily commands as multiples of `python -c pass`, as `tests.bench.daily` measures it, on the same
desk in both places; what the server itself computes is not in it. Then how many calls so many people log together on
this machine: as commands; in processes that have loaded the program; in such that keep their connection, as a pooler
does. The server is the one of the tests, with its data in memory: nothing waits for a disk.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from statistics import median

from svcdesk.context import Desk
from svcdesk.db.open import open_desk
from svcdesk.desk.assets import reception
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import SvcdeskError
from tests import servers
from tests.bench import daily, desks

PEOPLE, SECONDS = 16, 20
RUNS = 40
MEMORY = "/dev/shm"
COMMANDS = {
    "log": ("log", "printer jams", "--phone", "13800000003"),
    "list": ("list",),
    "list --limit 50": ("list", "--limit", "50"),
    "report overdue": ("report", "overdue"),
    "report overdue --limit 50": ("report", "overdue", "--limit", "50"),
}


def compare(folder: Path, address: str) -> None:
    """Print the CPU of the commands on the desk of that folder, on the one at that address, and how much that is more.

    Each figure is the median over runs in turn: of nothing, of the one, of the other.
    """
    print("| × `python -c pass` | in a file | on a server | more |\n| --- | --- | --- | --- |")
    for title, words in COMMANDS.items():
        program = [sys.executable, "-m", "svcdesk", "--db"]
        commands = daily.NOTHING, [*program, str(folder / "svcdesk.db"), *words], [*program, address, *words]
        runs = [[daily.cpu(each, folder) for each in commands] for _run in range(RUNS)]
        figures = ([file / least, server / least, (server - file) / least] for least, file, server in runs)
        told = " | ".join(f"{median(each):.1f}" for each in zip(*figures, strict=True))
        print(f"| {title} | {told} |", flush=True)


def command(address: str, who: int, call: int) -> bool:
    """Log a call by a command. Returns whether it was done."""
    words = ["log", f"call {call}", "--customer", f"Client {who}", "--yes"]
    ran = subprocess.run([sys.executable, "-m", "svcdesk", "--db", address, *words], capture_output=True, check=False)
    return ran.returncode == 0


def loaded(address: str, who: int, call: int) -> bool:
    """Log a call in this process, as the command does it. Returns whether it was done."""
    desk = Desk(address)
    try:
        return done(desk, who, call)
    finally:
        desk.close()


def pooled(address: str, who: int, call: int) -> bool:
    """Log a call in this process, by a connection that is kept. Returns whether it was done."""
    return done(desk_of(address), who, call)


@cache
def desk_of(address: str) -> Desk:
    """The desk, opened once by this process."""
    return Desk(address)


def done(desk: Desk, who: int, call: int) -> bool:
    """Log a call at that desk. Returns whether it was done."""
    try:
        desk.perform(lambda op: reception.receive(op, Intake(f"call {call}", customer=f"Client {who}")), None, None)
    except SvcdeskError:
        return False
    return True


def work(log: Callable[[str, int, int], bool], address: str, who: int, until: float) -> tuple[int, int]:
    """Log calls up to that moment of the clock. Returns how many were done, and how many were not."""
    counts = [0, 0]
    while time.time() < until:
        counts[not log(address, who, sum(counts))] += 1
    return counts[0], counts[1]


def together(title: str, log: Callable[[str, int, int], bool], address: str) -> None:
    """Let all of them log calls at once, and print how many there are a second, and what is wrong with them."""
    with multiprocessing.get_context("fork").Pool(PEOPLE) as pool:
        began = time.time()
        told = pool.starmap(work, [(log, address, who, began + SECONDS) for who in range(PEOPLE)], chunksize=1)
        took = time.time() - began
    logged, failed = (sum(each) for each in zip(*told, strict=True))
    with open_desk(address) as db:
        [row] = db.execute("SELECT COUNT(*) AS tickets, MAX(count) AS last FROM ticket")
    print(f"{PEOPLE} people, {title}: {logged / took:.0f} logs/s, {failed} errors, ", end="")
    print(f"{row['last'] - row['tickets']} numbers missing, {row['tickets'] - logged} tickets that nobody was told of")


def main() -> None:
    """Make the desks, and print what was measured."""
    size = int(sys.argv[1]) if sys.argv[1:] else 1000
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    with tempfile.TemporaryDirectory(dir=MEMORY) as temporary, servers.reached(Path(temporary)) as made:
        base = Path(temporary)
        filled = base / "filled"
        filled.mkdir()
        desks.build(filled, size)
        tell(filled, "db", "copy", "svcdesk.db", made.of(filled))
        tell(filled, "--db", made.of(filled), "config", "publish")
        compare(filled, made.of(filled))
        for title, log in (("commands", command), ("loaded programs", loaded), ("kept connections", pooled)):
            (base / title).mkdir()
            address = made.of(base / title)
            tell(base / title, "--db", address, "init")
            together(title, log, address)


def tell(folder: Path, *words: str) -> None:
    """Run a command in that folder."""
    subprocess.run([sys.executable, "-m", "svcdesk", *words], cwd=folder, check=True, capture_output=True)


if __name__ == "__main__":
    main()
