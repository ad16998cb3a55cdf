"""Making a desk where that is not possible: it is told what to do, and nothing is left behind."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg2
import pytest

from svcdesk.db.open import shown
from tests import servers
from tests.conftest import Desk

OTHERS = {  # tables of another program
    "a ticket": "CREATE TABLE ticket (id int)",
    "a version": "CREATE TABLE schema_version (version text); INSERT INTO schema_version VALUES ('1'), ('2')",
    "numbers": "CREATE TABLE schema_version (number int)",
}


@pytest.fixture
def address(server: servers.Databases, empty: Desk) -> Iterator[str]:
    """The address of an empty database."""
    yield server.of(empty.folder)
    server.drop(empty.folder)


def tell(address: str, sql: str) -> None:
    connection = psycopg2.connect(address)
    connection.autocommit = True
    connection.cursor().execute(sql)
    connection.close()


def refused(desk: Desk, address: str, *words: str) -> str:
    """What is said when a command is refused that makes a desk there."""
    before = sorted(desk.folder.iterdir())
    told = desk.run(*words, SVCDESK_DB=address, code=3)
    assert sorted(desk.folder.iterdir()) == before
    assert told.out == ""
    return told.err


@pytest.mark.parametrize("sql", OTHERS.values(), ids=OTHERS)
def test_the_tables_of_another_program_are_told(empty: Desk, address: str, sql: str) -> None:
    tell(address, sql)
    told = f"svcdesk: {shown(address)} holds tables of something else: name an empty database\n"
    assert refused(empty, address, "init") == told
    assert "no desk at" in refused(empty, address, "list")


def test_a_desk_is_not_copied_among_them(desk: Desk, address: str) -> None:
    tell(address, OTHERS["a ticket"])
    said = desk.run("db", "copy", str(desk.place), address, code=3).err
    assert "holds tables of something else: name an empty database" in said


def test_who_may_not_make_a_desk_is_told(empty: Desk, address: str) -> None:
    tell(address, "CREATE ROLE stranger LOGIN")
    place = address.replace("postgres:@", "postgres@").replace("postgres@", "stranger@")
    try:
        assert "stranger may make no tables in postgresql://stranger@" in refused(empty, place, "init")
        empty.run("init", SVCDESK_DB=address)
        empty.config.unlink()
        assert "its owner gives the right with 'svcdesk db grant'" in refused(empty, place, "init")
    finally:
        tell(address, "DROP ROLE stranger")


def test_a_database_that_keeps_no_characters_is_told(empty: Desk, server: servers.Databases, address: str) -> None:
    server.drop(empty.folder)
    name = address.partition("?")[0].rpartition("/")[2]
    server.tell(f"CREATE DATABASE {name} ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    try:
        assert "keeps texts as SQL_ASCII: name a database that was made with ENCODING 'UTF8'" in refused(
            empty, address, "init"
        )
    finally:
        server.tell(f"DROP DATABASE {name} WITH (FORCE)")


def test_what_the_environment_says_of_characters_does_not_count(empty: Desk, address: str) -> None:
    empty.run("init", SVCDESK_DB=address)
    empty.run("log", "打印机卡纸", "-c", "Cedar", SVCDESK_DB=address, SVCDESK_USER="", PGCLIENTENCODING="LATIN1")
    assert "打印机卡纸" in empty.run("list", SVCDESK_DB=address, SVCDESK_USER="").out
