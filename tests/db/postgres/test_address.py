"""Addresses of desks on a server: no password is shown, what is no address is told, and so is a missing driver."""

from __future__ import annotations

import socket
import struct
import threading

import pytest

from svcdesk import context
from svcdesk.commands import office
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
        # of something else
        ("mysql://li:secret@h/desk", "mysql://…"),
        ("li:secret@h/desk", "…"),
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
        "postgresql://li:a@secret@h/desk",
        "postgresql://li:1/secret@h/desk",
        "mysql://li:secret@h/desk",
        "postgresql:/li:secret@h/desk",
        "postgresql//li:secret@h/desk",
        "li:secret@h/desk",
        "host=h user=li password=secret",
    ],
)
def test_what_is_no_address_is_told(empty: Desk, address: str) -> None:
    refused = empty.run("init", SVCDESK_DB=address, code=3).err
    assert "is no address of a database: write postgresql://" in refused
    assert refused.count("\n") == 1
    assert "cret" not in refused
    assert list(empty.folder.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("db", "restore", "postgresql://li:se@cret@h/desk"),
        ("list", "--config", "postgresql://li:secret@h/desk"),
        ("field", "take", "mysql://li:secret@h/desk"),
        ("field", "take", "ssh://li:se/cret@h/desk"),
        ("db", "copy", "svcdesk.db", "mysql://li:secret@h/desk"),
    ],
)
def test_no_password_is_shown_wherever_it_was_typed(desk: Desk, words: tuple[str, ...]) -> None:
    refused = desk.run(*words, code=None)
    assert refused.code in (1, 2, 3)
    assert refused.out == ""
    assert "cret" not in refused.err


def test_a_laptop_keeps_no_password_of_ssh() -> None:
    assert office.lasting("ssh://li:secret@h:22/srv/a@b/svcdesk.db") == "ssh://li@h:22/srv/a@b/svcdesk.db"


def test_a_command_that_is_to_be_run_again_names_the_desk_without_a_password() -> None:
    flags = context.Desk("postgresql://li:secret@h/desk", user="li").flags
    assert flags == ["--db", "postgresql://li@h/desk", "--user", "li"]


def test_a_server_that_wants_a_password_is_told_apart(empty: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=want_a_password, args=(listener,), daemon=True).start()
        place = f"postgresql://li@127.0.0.1:{listener.getsockname()[1]}/desk"
        refused = empty.run("list", SVCDESK_DB=f"{place}?sslmode=disable", code=3).err
    assert f"{place}?sslmode=disable wants a password: write it into the password file (~/.pgpass)" in refused


def want_a_password(listener: socket.socket) -> None:
    """Answer as a server does whose people have passwords."""
    asking, _where = listener.accept()
    with asking:
        asking.recv(4096)
        asking.sendall(b"R" + struct.pack("!ii", 8, 3))
        asking.recv(4096)


def test_a_driver_that_is_not_installed_is_named(empty: Desk) -> None:
    (empty.folder / "psycopg2.py").write_text("raise ModuleNotFoundError('none', name='psycopg2')\n")
    empty.run("init", code=0, SVCDESK_DB="svcdesk.db")
    for words in (("list",), ("init",), ("db", "path")):
        done = empty.run(*words, SVCDESK_DB="postgresql://h/desk", PYTHONPATH=str(empty.folder), code=None)
        assert done.code == (0 if words == ("db", "path") else 3)
    assert empty.run("list", SVCDESK_DB="postgresql://h/desk", PYTHONPATH=str(empty.folder), code=3).err == (
        "svcdesk: a desk on a server needs a driver: pip install 'svcdesk[postgres]'\n"
    )
