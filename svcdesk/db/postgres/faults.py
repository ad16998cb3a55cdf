"""What a server says of a desk, in words that say what to do."""

from __future__ import annotations

from svcdesk.db.port import so_far
from svcdesk.db.postgres.driver import psycopg2
from svcdesk.errors import Locked, StoreError, word
from svcdesk.locale import N_

# the server's numbers for what went wrong
_LOCK_WAITED_FOR, _READ_ONLY, _NOT_ALLOWED, _DISK_FULL, _MEMORY_FULL = "55P03", "25006", "42501", "53100", "53200"

_THERE_ALREADY = ("42P07", "42710", "42723")  # a table, another thing, a function of that name
_NO_PASSWORD = "no password supplied"  # before a server is reached the driver has no numbers


def explanation(error: psycopg2.Error, place: str, waited: int) -> StoreError | None:
    """What to raise in the place of an error of the server; None for a mistake of the program's own.

    `waited` is for how many seconds others were given way.
    """
    code = error.pgcode
    if code == _LOCK_WAITED_FOR:
        message = N_("{path} is locked: another program has been writing for {seconds} s; {so_far}, try again")
        return Locked(message, path=place, seconds=waited, so_far=word(so_far()))
    if code == _READ_ONLY:
        message = N_("{path} can only be read: that server copies another one; name the one that takes changes")
        return StoreError(message, path=place)
    if code == _NOT_ALLOWED:
        message = N_("{path} does not let you do that: its owner gives the right with 'svcdesk db grant'")
        return StoreError(message, path=place)
    if code in _THERE_ALREADY:
        return StoreError(N_("{path} holds tables of something else: name an empty database"), path=place)
    if code in (_DISK_FULL, _MEMORY_FULL):
        return StoreError(N_("the server of {path} has no room left: {so_far}"), path=place, so_far=word(so_far()))
    if _NO_PASSWORD in str(error):
        message = N_(
            "{path} wants a password: write it into the password file (~/.pgpass), or set PGPASSWORD; laptops keep none"
        )
        return StoreError(message, path=place)
    if isinstance(error, psycopg2.ProgrammingError | psycopg2.DataError | psycopg2.NotSupportedError):
        return None
    why = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return StoreError(N_("{path} cannot be reached: {why}; {so_far}"), path=place, why=why, so_far=word(so_far()))


def unknown(place: str) -> StoreError:
    """What to raise when the desk was lost, and nobody can say whether the last change was made."""
    message = N_(
        "{path} was lost, and nobody knows whether the change was made: look before you make it again, 'svcdesk list'"
        " lists a new ticket, 'svcdesk show TICKET' says what was done about one"
    )
    return StoreError(message, path=place)
