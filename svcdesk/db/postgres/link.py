"""The connection to a server: made, and made anew when it was lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

from svcdesk.db.postgres.address import check_address, without_password
from svcdesk.db.postgres.driver import extensions, psycopg2
from svcdesk.db.postgres.rows import understand
from svcdesk.db.postgres.waiting import Connection, connected
from svcdesk.errors import StoreError

BUSY_SECONDS = 10  # how long one waits for the turn to write
_BACK_SECONDS = 10  # how long a server that was lost may take to come back
_PAUSE = 0.2

# What libpq is told where the address does not say otherwise: in seconds, the last in milliseconds. A network that
# swallows what is sent, and a server that is gone without a word, are given up after 25 s.
_LIMITS = {
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "25000",
}


def linked(place: str) -> Connection:
    """A connection to the database at that address. Raises StoreError when there is none."""
    check_address(place)
    words = {"application_name": "svcdesk"} | _LIMITS | extensions.parse_dsn(place)
    words["client_encoding"] = "UTF8"  # whatever the role or the environment has chosen
    with explained(without_password(place)):
        connection = connected(lambda: psycopg2.connect(connection_factory=Connection, **words))
    connection.autocommit = True  # transactions begin and end where we say so
    understand(connection)
    return connection


def linked_again(place: str) -> Connection:
    """A connection in the place of one that was lost; a server that is about to come back is waited for.

    Raises StoreError when it does not come back soon.
    """
    until = monotonic() + _BACK_SECONDS
    while True:
        try:
            return linked(place)
        except StoreError:
            if monotonic() > until:
                raise
        sleep(_PAUSE)


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn what the server says about the desk at `place` into a StoreError that says what to do."""
    try:
        yield
    except psycopg2.IntegrityError:
        raise  # a bug of ours, not the server's state
    except psycopg2.Error as error:
        from svcdesk.db.postgres import faults  # most commands find nothing wrong

        if (told := faults.explanation(error, place, BUSY_SECONDS)) is None:
            raise
        raise told from error
