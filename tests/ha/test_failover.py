"""The server is lost while people log calls: whatever was acknowledged is there, and no number is missing."""

from __future__ import annotations

import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event

import psycopg2
import pytest

from svcdesk.db import care, seals
from svcdesk.db.open import open_desk
from tests.conftest import PROGRAM, Desk
from tests.ha.cluster import Server, address

PEOPLE = 8
SECONDS = 1  # for which they log before the server is lost, and after another has taken over


@pytest.fixture
def pair() -> Iterator[tuple[Server, Server]]:
    """A leader, and the one that copies it."""
    with tempfile.TemporaryDirectory() as folder:
        leader, follower = Server(Path(folder) / "one"), Server(Path(folder) / "two")
        try:
            leader.create()
            follower.copy(leader)
            connection = psycopg2.connect(f"host=127.0.0.1 port={leader.port} user=postgres dbname=postgres")
            connection.autocommit = True
            connection.cursor().execute("CREATE DATABASE desk")
            connection.close()
            yield leader, follower
        finally:
            leader.stop()
            follower.stop()


class Person:
    """Somebody who logs call after call, and what they were told."""

    def __init__(self, desk: Desk, name: str, env: dict[str, str]) -> None:
        self._desk = desk
        self._name = name
        self._env = env
        self.logged: list[str] = []
        self.refused: list[str] = []

    def work(self, enough: Event) -> None:
        """Log calls until it is enough."""
        while not enough.is_set():
            call = ("log", f"call {len(self.logged)}", "--customer", f"{self._name} {time.monotonic_ns()}")
            done = subprocess.run(
                [*PROGRAM, *call], cwd=self._desk.folder, env=self._env, capture_output=True, text=True, timeout=60
            )
            if done.returncode == 0:
                self.logged += re.findall(r"^SD-\d+", done.stdout)
            else:
                assert "Traceback" not in done.stderr, done.stderr
                self.refused.append(done.stderr.splitlines()[-1])


def lose(desk: Desk, leader: Server, follower: Server) -> list[Person]:
    """Let people log, lose the leader in the middle, let the other one take over. Returns what people were told."""
    env = desk.environment(SVCDESK_DB=address(leader, follower))
    people = [Person(desk, f"Customer of {who}", env) for who in range(PEOPLE)]
    enough = Event()
    with ThreadPoolExecutor(PEOPLE) as together:
        working = [together.submit(each.work, enough) for each in people]
        try:
            wait_for(lambda: sum(len(each.logged) for each in people) > PEOPLE)
            time.sleep(SECONDS)
            leader.kill()
            follower.promote()
            follower.alone()
            before = sum(len(each.logged) for each in people)
            wait_for(lambda: sum(len(each.logged) for each in people) > before + PEOPLE)
            time.sleep(SECONDS)
        finally:
            enough.set()
        for each in working:
            each.result()
    return people


def wait_for(so: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not so():
        assert time.monotonic() < until
        time.sleep(0.05)


def check(people: list[Person], leader: Server, follower: Server) -> None:
    """All that was acknowledged is there, once, with no number missing between; the desk is sound."""
    logged = [number for each in people for number in each.logged]
    assert len(logged) == len({*logged})
    with open_desk(address(leader, follower)) as db, db.read():
        there = [row["number"] for row in db.execute("SELECT number FROM ticket ORDER BY count")]
        assert [number for number in logged if number not in there] == []
        assert [int(number.partition("-")[2]) for number in there] == list(range(1, len(there) + 1))
        assert care.sums(db) + seals.differences(db) == []
    for each in people:
        assert all(re.search(r"was lost|cannot be reached|try again", line) for line in each.refused), each.refused


def begun(desk: Desk, server: Server, waits_for: str, *words: str) -> subprocess.Popen[str]:
    """A command that has come so far that it waits for that in the server."""
    env = desk.environment(SVCDESK_DB=address(server))
    begun = subprocess.Popen(
        [*PROGRAM, *words], cwd=desk.folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with closing(psycopg2.connect(address(server))) as connection:
        connection.autocommit = True
        cursor = connection.cursor()

        def waits() -> bool:
            cursor.execute("SELECT 1 FROM pg_stat_activity WHERE wait_event = %s", (waits_for,))
            return cursor.fetchone() is not None

        wait_for(waits)
    time.sleep(0.3)  # the server waits; let the command itself have come so far, too
    return begun


def interrupted(command: subprocess.Popen[str]) -> tuple[str, str]:
    """What the command prints when somebody presses Ctrl-C."""
    command.send_signal(signal.SIGINT)
    printed = command.communicate(timeout=5)
    assert command.returncode == 130, printed
    return printed


def check_waiting_ends(desk: Desk, server: Server, seconds: float) -> str:
    """Ctrl-C ends waiting for a second server that is not there, and for who waits so. Returns what the first told."""
    server.together()
    first = begun(desk, server, "SyncRep", "log", "on one server", "--customer", "Cedar")
    second = begun(desk, server, "advisory", "log", "nowhere", "--customer", "Birch")
    assert interrupted(second) == ("", "\nsvcdesk: interrupted: nothing was changed\n")
    time.sleep(seconds)
    out, told = interrupted(first)
    [line] = [line for line in told.splitlines() if "interrupted" in line]
    assert line.startswith("svcdesk: interrupted: it is written, but not confirmed by the second server")
    shown = desk.json("show", out.split()[0], SVCDESK_DB=address(server))
    assert shown["summary"] == "on one server"
    return told


def check_old_leader(desk: Desk, leader: Server, follower: Server) -> None:
    """One that comes back by itself has not what was written since, and acknowledges nothing."""
    leader.start()
    before, now = (
        desk.json("list", "--limit", "0", SVCDESK_DB=each) for each in (address(leader, follower), address(follower))
    )
    assert len(before) < len(now)
    interrupted(begun(desk, leader, "SyncRep", "log", "on the old one", "--customer", "Cedar"))


def test_a_lost_server_loses_nothing(empty: Desk, pair: tuple[Server, Server]) -> None:
    leader, follower = pair
    empty.run("init", SVCDESK_DB=address(leader, follower))
    people = lose(empty, leader, follower)
    check(people, leader, follower)
    assert "old leader" not in check_waiting_ends(empty, follower, 0)
    check_old_leader(empty, leader, follower)


@pytest.mark.long
def test_waiting_for_long_is_said(empty: Desk, pair: tuple[Server, Server]) -> None:
    leader, follower = pair
    empty.run("init", SVCDESK_DB=address(leader))
    follower.stop()
    told = check_waiting_ends(empty, leader, 11)
    assert told.count("it may wait for its second server") == 1


@pytest.mark.long
def test_five_lost_servers_lose_nothing(empty: Desk, pair: tuple[Server, Server]) -> None:
    leader, follower = pair
    empty.run("init", SVCDESK_DB=address(leader, follower))
    everybody: list[Person] = []
    for _each in range(5):
        everybody += lose(empty, leader, follower)
        check(everybody, leader, follower)
        leader, follower = follower, leader
        follower.copy(leader)
        leader.together()
