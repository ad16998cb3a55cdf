"""Addresses of desks on a server: no password is shown, what is no address is told, and so is a missing driver."""

from __future__ import annotations

import pytest

from svcdesk.db.postgres.address import without_password
from tests.conftest import Desk


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://h", "postgresql://h"),
        ("postgresql://li@h:5/desk?x=1", "postgresql://li@h:5/desk?x=1"),
        ("postgresql://one:1,two:2/desk?target_session_attrs=read-write", None),
        ("postgresql://[::1]:5/desk", None),
        ("postgresql:///desk?host=/tmp/a&application_name=a@b", None),
        ("postgresql://li:secret@h:5/desk", "postgresql://li@h:5/desk"),
        ("postgres://li:secret@one,two/desk?sslpassword=secret", "postgres://li@one,two/desk"),
        ("postgresql://h/desk?password=secret&sslmode=require", "postgresql://h/desk?sslmode=require"),
        ("postgresql://h/desk?PASSW%4FRD=secret", "postgresql://h/desk"),
        # not written as they must be
        ("postgresql://li:a@secret@h/desk", "postgresql://li@h/desk"),
        ("postgresql://li:a/secret@h/desk", "postgresql://li@h/desk"),
        ("postgresql://li:1/secret@h/desk", "postgresql://li@h/desk"),
        ("postgresql://li:a?secret@h/desk", "postgresql://li@h/desk"),
        ("postgresql://li:a?secret", "postgresql://…"),
    ],
)
def test_no_password_is_shown(address: str, shown: str | None) -> None:
    assert without_password(address) == (shown or address)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://li:se/cret@h/desk",
        "postgresql://li:secret@h:port/desk",
        "postgresql://h/desk?password=secret&colour=red",
    ],
)
def test_what_is_no_address_is_told(empty: Desk, address: str) -> None:
    refused = empty.run("init", SVCDESK_DB=address, code=3).err
    assert "is no address of a database: write postgresql://" in refused
    assert refused.count("\n") == 1
    assert "cret" not in refused
    assert list(empty.folder.iterdir()) == []


def test_a_driver_that_is_not_installed_is_named(empty: Desk) -> None:
    (empty.folder / "psycopg2.py").write_text("raise ModuleNotFoundError('none', name='psycopg2')\n")
    empty.run("init", code=0, SVCDESK_DB="svcdesk.db")
    for words in (("list",), ("init",), ("db", "path")):
        done = empty.run(*words, SVCDESK_DB="postgresql://h/desk", PYTHONPATH=str(empty.folder), code=None)
        assert done.code == (0 if words == ("db", "path") else 3)
    assert empty.run("list", SVCDESK_DB="postgresql://h/desk", PYTHONPATH=str(empty.folder), code=3).err == (
        "svcdesk: a desk on a server needs a driver: pip install 'svcdesk[postgres]'\n"
    )
