"""A desk made by an older program: brought up to date by the first command, after a backup, whole or not at all."""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from svcdesk.db.schema import newest, scripts
from tests.conftest import Desk
from tests.db.filled import PHOTO
from tests.killing import Storm

pytestmark = pytest.mark.file

DATA = Path(__file__).parents[1] / "data"
FIXTURES = {int(path.stem.partition("-")[2]): path for path in DATA.glob("schema-*.sql")}  # schema → a full desk of it
EARLIER = [number for number in sorted(FIXTURES) if number < newest()]


def statements(number: int, full: bool) -> Iterator[str]:
    """What makes the file of a schema: as it was left, or before anything was written to it."""
    statement = ""
    for line in FIXTURES[number].read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            if full or not statement.startswith("INSERT INTO") or "_sqlite_migrations" in statement:
                yield statement
            statement = ""


@cache
def old_file(number: int, full: bool) -> bytes:
    """The file of an earlier schema."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "old.db")
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            for statement in statements(number, full):
                db.execute(statement)
        return path.read_bytes()


def make_old(desk: Desk, number: int = 1, full: bool = True) -> None:
    """Put a file of an earlier schema in the place of the desk's."""
    desk.database.unlink(missing_ok=True)
    desk.database.write_bytes(old_file(number, full))
    if full and number > 1:
        photo = desk.folder / "svcdesk.db.files" / f"{hashlib.sha256(PHOTO).hexdigest()}.png"
        photo.parent.mkdir(exist_ok=True)
        photo.write_bytes(PHOTO)


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk made by this program."""
    desk = Desk(tmp_path_factory.mktemp("new"))
    desk.run("init")
    return desk


@pytest.fixture
def desk(new: Desk, tmp_path: Path) -> Desk:
    """The example configuration, for a file of an earlier schema."""
    shutil.copytree(new.folder, tmp_path, dirs_exist_ok=True)
    return Desk(tmp_path).at("2026-04-02 10:00")


@pytest.fixture
def old(desk: Desk) -> Desk:
    """The example configuration with a file of the first schema."""
    make_old(desk)
    return desk.at("2026-03-02 10:00")


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def schema(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as db:
        return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%sqlite_%'"))


def content(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def tables(path: Path) -> dict[str, int]:
    """How many rows each of our tables has."""
    names = [name for name, sql in schema(path).items() if sql.startswith("CREATE TABLE")]
    with closing(sqlite3.connect(path)) as db:
        return {name: db.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in names}


def last_number(path: Path) -> int:
    """Which number the last ticket that svcdesk counted itself has; 0 for none."""
    with closing(sqlite3.connect(path)) as db:
        (last,) = db.execute("SELECT COALESCE(MAX(value), 0) FROM counter WHERE name = 'ticket'").fetchone()
    return int(last)


def test_every_schema_has_its_fixture() -> None:
    assert sorted(FIXTURES) == list(range(1, newest() + 1)), "see tests/db/filled.py"
    assert [int(Path(script).name[:4]) for script in scripts()] == sorted(FIXTURES)
    for number in FIXTURES:
        assert f"PRAGMA user_version = {number};\n" in statements(number, full=True)


@pytest.mark.parametrize("full", [True, False], ids=["full", "empty"])
@pytest.mark.parametrize("number", sorted(FIXTURES))
def test_every_earlier_file_becomes_one_of_today(desk: Desk, new: Desk, number: int, full: bool) -> None:
    make_old(desk, number, full)
    before, kept = tables(desk.database), desk.folder / f"svcdesk.db.schema-{number}"
    used = last_number(desk.database)
    done = desk.run("list", "--state", "all")
    if number < newest():
        assert done.err.startswith(f"{desk.database}: brought up to date; as it was: {kept}\n")
        assert version(kept) == number
    else:
        assert "brought up to date" not in done.err
        assert not kept.exists()
    assert len(done.out.splitlines()) == (before["ticket"] + 1 if full else 0)
    assert version(desk.database) == newest()
    assert schema(desk.database) == schema(new.database)
    after = tables(desk.database)
    del before["counter"]  # customers have got numbers
    before.pop("sealed", None)  # an upgrade takes all rows as it finds them
    assert {name: after[name] for name in before} == before
    assert any(before.values()) == full
    logged = desk.json("log", "it goes on", "-c", "Sample Shop")["number"]
    assert logged == f"SD-{used + 1:06}"


@pytest.mark.parametrize("number", sorted(FIXTURES))
def test_what_was_written_before_is_read(desk: Desk, number: int) -> None:
    make_old(desk, number)
    for each in desk.json("list", "--state", "all"):
        assert desk.json("show", each["number"])["timeline"]
        shown = desk.run("show", each["number"]).out
        assert each["summary"] in shown
    assert desk.run("db", "check").out == f"{desk.database} is sound\n"


def test_the_schema_of_today_is_opened_as_it_is(desk: Desk) -> None:
    make_old(desk, newest())
    before = content(desk.database)
    desk.run("list")
    assert content(desk.database) == before
    assert [path.name for path in desk.folder.glob("*.schema-*")] == []


def test_a_file_of_the_second_schema_keeps_its_words(desk: Desk) -> None:
    make_old(desk, 2)
    form = desk.json("dispatch", "show", "1")
    assert form["covered"] == {"parts": "cost", "work": "free", "because": "full care", "overruled_by": None}
    assert [(line["item"], line["amount"], line["because"]) for line in form["lines"]] == [
        ("roller", 8000, "full care"),
        ("visit", 0, "full care"),
        ("labour", 0, "full care"),
        ("travel", 0, "full care"),
        ("training", 0, "included in the contract"),
    ]
    assert desk.json("receipt", "sum", "--from", "2026-03-01")[0]["amount"] == 3000
    assert desk.json("card", "list")[0]["balance"] == 47000
    assert desk.json("settlement", "list")[0]["spent"] == 14000
    assert re.search("resolved: not recorded → not recorded", desk.run("show", "INC-7").out)
    assert desk.json("stock", "list", "--holder", "centre/Wang") != []
    # which prices it was reckoned with was not kept: it stays as it is until something else is charged on it
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("visit: {name: Call-out, price: 80}", "visit: {price: 95}"), encoding="utf-8")
    amend = ("dispatch", "amend", "7", "--why", "forgotten")
    fees = [
        [(line["item"], line["list_amount"]) for line in desk.json("dispatch", "show", "7")["lines"]]
        for words in (("--advice", "keep dry"), ("--minutes", "60"))
        if desk.run(*amend, *words)
    ]
    assert fees == [[("visit", 8000), ("labour", 6000)], [("visit", 9500), ("labour", 12000)]]


def test_the_first_command_upgrades(old: Desk, new: Desk) -> None:
    kept = old.folder / "svcdesk.db.schema-1"
    done = old.run("list", "--sort", "number")
    assert done.err == f"{old.database}: brought up to date; as it was: {kept}\n"
    assert [line.split()[:3] for line in done.out.splitlines()[1:]] == [
        ["SD-000001", "open", "P1"],
        ["SD-000002", "held", "P3"],
    ]
    assert (version(old.database), version(kept)) == (newest(), 1)
    assert old.run("db", "check").out == f"{old.database} is sound\n"
    assert schema(old.database) == schema(new.database)
    assert old.run("list").err == ""  # once
    old.run("dispatch", "finish", "1")
    old.run("resume", "2")


def test_the_backup_is_the_file_as_it_was(old: Desk) -> None:
    before = content(old.database)
    old.run("list")
    assert content(old.folder / "svcdesk.db.schema-1") == before


def test_an_earlier_backup_is_not_replaced(old: Desk) -> None:
    kept = old.folder / "svcdesk.db.schema-1"
    kept.write_bytes(b"of an earlier time")
    before = content(old.database)
    old.run("list")
    assert kept.read_bytes() == b"of an earlier time"
    assert content(old.folder / "svcdesk.db.schema-1-2") == before


def test_several_people_come_at_once(old: Desk) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert {len(each) for each in pool.map(lambda _who: old.json("list"), range(4))} == {2}
    assert old.run("db", "check").out.endswith("is sound\n")
    assert sorted(path.name for path in old.folder.glob("*.db*")) == [
        "svcdesk.db",
        "svcdesk.db.schema-1",
    ]


def survives(desk: Desk, number: int, rounds: int) -> None:
    storm = Storm(desk, number, most=0.4)
    for _round in range(rounds):
        make_old(desk, number)
        tickets = tables(desk.database)["ticket"]
        storm.kill("list")
        assert version(desk.database) in (number, newest())
        assert len(desk.json("list", "--state", "all")) == tickets
        assert version(desk.database) == newest()
        assert desk.run("db", "check").out.endswith("is sound\n")


@pytest.mark.parametrize("number", EARLIER)
def test_killed_while_upgrading(desk: Desk, number: int) -> None:
    survives(desk, number, 4)


@pytest.mark.long
@pytest.mark.parametrize("number", EARLIER)
def test_killed_while_upgrading_for_long(desk: Desk, number: int) -> None:
    survives(desk, number, 60)


def test_a_newer_file_is_refused(old: Desk) -> None:
    with closing(sqlite3.connect(old.database)) as db:
        db.execute(f"PRAGMA user_version = {newest() + 1}")
    refused = old.run("list", code=3)
    assert f"was made by a newer svcdesk (schema {newest() + 1}, this program knows {newest()}): upgrade" in refused.err


@pytest.mark.parametrize(
    ("serial", "typed"), [("Ab-77", "aB-77"), ("Ab-77", "77"), ("ＢＣ－88", "bc-88"), ("ＢＣ－88", "C-88")]
)
def test_a_file_of_the_fifth_schema_knows_order_and_serial_numbers(desk: Desk, serial: str, typed: str) -> None:
    """In which order telephones were entered, and by which numbers parts are found that were built in."""
    make_old(desk, 5)
    with closing(sqlite3.connect(desk.database)) as db:
        db.execute("UPDATE phone SET digits = '9' || digits WHERE shown = '13800000001'")
        assert db.execute("UPDATE stock_move SET serial = ? WHERE kind = 'fitted'", (serial,)).rowcount == 1
        db.commit()
    assert desk.json("customer", "show", "Example Clinic")["phones"] == ["13800000001", "13800000003"]
    assert desk.json("equipment", "show", typed)["serial"].startswith("PR-")
