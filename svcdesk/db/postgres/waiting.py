"""Waiting for what a server answers so that Ctrl-C ends it, which inside the driver's own waiting nothing does.

The driver calls `_wait` for every statement of the process; while it connects or copies it does its own waiting, since
else it knows neither `connect_timeout` nor `COPY`. It connects in a thread beside, which Ctrl-C leaves to itself.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock, start_new_thread
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from select import select
from time import monotonic

from svcdesk.db.postgres.driver import errors, extensions
from svcdesk.locale import _

LONG = 10  # seconds of waiting after which it is said
_GIVEN_UP = 5  # seconds in which the server is to answer that it has given up
_LOOKED = 0.2  # seconds after which it is seen that somebody has pressed Ctrl-C, at most

_how = allocate_lock()  # held while the driver settles how it waits, which is the same for all connections


class Connection(extensions.connection):  # type: ignore[misc]  # the driver has no types
    """A connection whose statements can be given up."""

    interrupted = False  # by Ctrl-C: nothing more is to be begun
    commits = False  # what is waited for says that a change is kept
    settling = False

    def settled(self) -> None:
        """The driver has begun to wait, or has failed before: another connection may do otherwise."""
        if self.settling:
            self.settling = False
            _how.release()


def ask(connection: Connection, question: bytes) -> extensions.cursor:
    """Send statements and wait for the answer. Returns what was found by the last of them.

    Raises KeyboardInterrupt when somebody gives them up. A change that is kept in spite of that is no failure.
    """
    cursor = connection.cursor()
    before = connection.interrupted
    _how.acquire()
    connection.settling = True
    try:
        cursor.execute(question)
    except errors.QueryCanceled:
        if connection.interrupted:
            raise KeyboardInterrupt from None
        raise
    finally:
        connection.settled()
    if connection.interrupted and not before and not connection.commits:
        raise KeyboardInterrupt
    return cursor


@contextmanager
def drivers_own() -> Iterator[None]:
    """Let the driver wait in its own way meanwhile."""
    with _how:
        extensions.set_wait_callback(None)
        try:
            yield
        finally:
            extensions.set_wait_callback(_wait)


def connected(connect: Callable[[], Connection]) -> Connection:
    """The connection that `connect` makes. Raises what that raises, and KeyboardInterrupt as soon as somebody does."""
    made: list[Connection] = []
    failed: list[BaseException] = []
    done = allocate_lock()
    done.acquire()

    def beside() -> None:
        try:
            with drivers_own():
                made.append(connect())
        except BaseException as error:  # to be raised where it is waited for
            failed.append(error)
        finally:
            done.release()

    start_new_thread(beside, ())
    while not done.acquire(timeout=_LOOKED):
        pass
    if failed:
        raise failed[0]
    return made[0]


def _wait(connection: Connection) -> None:
    if not isinstance(connection, Connection):  # somebody else's in this process, such as a test's
        from psycopg2 import extras

        extras.wait_select(connection)
        return
    connection.settled()
    until: float | None = monotonic() + LONG
    while True:
        try:
            if (state := connection.poll()) == extensions.POLL_OK:
                return
            sockets = [connection.fileno()]
            reads, writes = (sockets, []) if state == extensions.POLL_READ else ([], sockets)
            if any(select(reads, writes, [], until and max(0, until - monotonic()))):
                continue
        except KeyboardInterrupt:
            if connection.interrupted:
                raise  # for the second time
            connection.interrupted = True
            until = monotonic() + _GIVEN_UP
            _give_up(connection)
            continue
        if connection.interrupted:
            raise KeyboardInterrupt
        if connection.commits:
            said = _(
                "the server has not acknowledged it for long: it may wait for its second server, or be an old leader;"
                " Ctrl-C goes on without, what is written stays"
            )
            print(said, file=sys.stderr)
        until = None


def _give_up(connection: Connection) -> None:
    """Ask the server to give up: beside this process, which nothing else would stop while the server is silent."""
    if not hasattr(os, "fork"):  # no Unix
        connection.cancel()
    elif not os.fork():
        os.closerange(0, 3)  # whoever reads what this process prints does not wait for it
        try:
            connection.cancel()
        finally:
            os._exit(0)
