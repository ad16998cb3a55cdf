"""Several seats of a desk on a server: one published configuration, each acts as its role, with the rights it has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from svcdesk import jsontext
from svcdesk.db import published
from svcdesk.db.open import open_desk
from svcdesk.db.postgres import roles
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.db.schema import scripts
from tests import servers
from tests.conftest import Desk, Result

DOCS = (Path(__file__).parents[3] / "docs" / "many-machines.md").read_text()
ROLES = re.findall(r"<!-- roles -->\n```sql\n(.*?)```", DOCS, re.DOTALL)
RIGHTS = re.findall(r"<!-- rights -->\n```sh\n(.*?)```", DOCS, re.DOTALL)

Seat = Callable[..., Result]


def seat(desk: Desk, address: str, role: str = "postgres") -> Seat:
    """Run commands in the folder of a desk, on the desk of a server, as a role of it."""
    place = address.replace("postgres:@", "postgres@").replace("postgres@", f"{role}@")

    def run(*words: str, code: int | None = 0, user: str = "") -> Result:
        return desk.run(*words, code=code, SVCDESK_DB=place, SVCDESK_USER=user)

    return run


@pytest.fixture(scope="module")
def made(server: servers.Databases, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the owner has made a desk."""
    folder = tmp_path_factory.mktemp("office")
    owner = seat(Desk(folder), server.of(folder))
    owner("init")
    owner("engineer", "add", "Wang Lin", "--login", "wang")
    return folder


@pytest.fixture
def desk(server: servers.Databases, made: Path, tmp_path: Path) -> Iterator[Desk]:
    """The owner's folder of that desk, with the YAML."""
    servers.copied(made, tmp_path, server)
    yield Desk(tmp_path)
    server.drop(tmp_path)


@pytest.fixture
def address(server: servers.Databases, desk: Desk) -> str:
    """The address of that desk."""
    return server.of(desk.folder)


@pytest.fixture
def owner(desk: Desk, address: str) -> Seat:
    """The seat of the owner."""
    return seat(desk, address)


@pytest.fixture
def far(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A folder elsewhere, with nothing in it."""
    return Desk(tmp_path_factory.mktemp("far"))


@pytest.fixture
def people(address: str, owner: Seat) -> Iterator[None]:
    """The roles that the documentation makes, with the rights that it gives."""
    tell(address, ROLES[0])
    for line in RIGHTS[0].splitlines():
        owner(*line.split()[1:])
    yield
    tell(address, "DROP OWNED BY wang, audit; DROP ROLE wang, audit")


def tell(address: str, sql: str, role: str = "postgres") -> None:
    """Send a statement as a role, without the program."""
    place = address.replace("postgres:@", "postgres@").replace("postgres@", f"{role}@")
    with closing(psycopg2.connect(place)) as connection:
        connection.autocommit = True
        connection.cursor().execute(sql)


def reworded(desk: Desk, name: str) -> None:
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(re.sub("name: Standard.*", f"name: {name}", text, count=1), encoding="utf-8")


# laptops


def test_a_laptop_keeps_no_password(owner: Seat, far: Desk, address: str) -> None:
    owner("engineer", "add", "Sun Li", "--login", "postgres")
    place = address.replace("postgres:@", "postgres@").replace("postgres@", "postgres:S3cret@")
    taken = far.run("field", "take", place, SVCDESK_USER="", SVCDESK_DB="")
    assert "the password is not kept here" in taken.err
    far.run("field", "sync", SVCDESK_USER="", SVCDESK_DB="")
    far.run("db", "backup", ".", SVCDESK_DB="")
    assert [path for path in far.folder.rglob("*") if path.is_file() and b"S3cret" in path.read_bytes()] == []


# what is published


def test_a_seat_joins_and_goes_by_what_is_published(desk: Desk, owner: Seat, far: Desk, address: str) -> None:
    other = seat(far, address)
    joined = other("init").out.splitlines()
    assert joined[0].startswith("joined postgresql://")
    assert re.fullmatch(r"configuration: version 1, published \w{3} \d{4}-\d\d-\d\d \d\d:\d\d by postgres", joined[1])
    assert list(far.folder.iterdir()) == []
    shown = other("config", "show")
    assert shown.out == desk.config.read_text(encoding="utf-8")
    assert shown.err.startswith("configuration: version 1, ")
    assert jsontext.read(other("config", "show", "--json").out)["desk"]["name"] == "Example Service Centre"

    reworded(desk, "Ours")
    assert "Standard" in owner("log", "dark", "-c", "Cedar").out  # its own YAML is used by nobody
    for told in (owner("config", "check").err, owner("init").err):
        assert told == f"{desk.config} is not what is in force, version 1: 'svcdesk config diff' says what differs\n"
    differing = owner("config", "diff").out.splitlines()
    assert differing[:2] == ["--- version 1", f"+++ {desk.config}"]
    assert [line[0] for line in differing[3:] if line[0] != " "] == ["-", "+"]
    assert owner("config", "publish").out == f"published {desk.config} as version 2\n"
    assert owner("config", "publish").out == "version 2 is that already: nothing was changed\n"
    assert owner("config", "diff").err == f"{desk.config} is what is in force, version 2\n"
    assert "Ours" in other("log", "dark", "-c", "Birch").out
    assert "by postgres" in other("config", "show").err


def test_nothing_is_published_that_cannot_be_used(desk: Desk, owner: Seat) -> None:
    good = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(good.replace("name: Standard", "nmae: Standard", 1), encoding="utf-8")
    for words in (("publish",), ("diff",), ("check",)):
        assert "nmae" in owner("config", *words, code=3).err
    assert "nmae" not in owner("config", "show").out
    assert owner("list").err == "no tickets\n"
    named = owner("--config", str(desk.config), "list", code=2).err
    assert named.startswith("svcdesk: --config names a file, but the seats of postgresql://")
    desk.config.unlink()
    assert "no configuration at" in owner("config", "publish", code=3).err


def test_another_configuration_is_tried_out_before_it_is_published(desk: Desk, owner: Seat) -> None:
    new = desk.folder / "new.yaml"
    text = desk.config.read_text(encoding="utf-8")
    new.write_text(text.replace("within: 30m}", "within: 40m}"), encoding="utf-8")
    before, tried = (owner(*words, "sla", "simulate", "-p", "P1").out for words in ((), ("--config", str(new))))
    assert before != tried
    told = owner("--config", str(new), "config", "publish").err.splitlines()
    assert [line[0] for line in told[3:] if line[0] != " "] == ["-", "+"]
    assert owner("sla", "simulate", "-p", "P1").out == tried
    desk.config.write_text(text + "\n# another\n", encoding="utf-8")  # written on what stood before
    told = owner("config", "publish").err.splitlines()
    assert told[-1].startswith(f"{desk.config} takes back what version 2 by postgres had changed: ")
    assert told[-1].endswith("within: 30m}")
    assert "+# another" in told


def test_a_desk_without_a_published_configuration_says_so(desk: Desk, owner: Seat, address: str) -> None:
    tell(address, "DELETE FROM policy")
    for words in (("list",), ("log", "dark", "-c", "Cedar"), ("config", "show"), ("config", "diff")):
        told = owner(*words, code=3).err
        assert told.endswith(" yet: its owner does that with 'svcdesk config publish'\n")
        assert told.startswith("svcdesk: nothing is published at postgresql://")
    assert owner("init").err == "Next: 'svcdesk config publish'.\n"
    assert owner("config", "publish").out == f"published {desk.config} as version 1\n"
    assert owner("list").out == ""


def test_all_seats_count_with_the_published_holidays(desk: Desk, owner: Seat, address: str) -> None:
    """Whatever a seat has installed: here the country has one day more than anybody's package knows."""
    with open_desk(address) as db:
        found = published.in_force(db)
        assert found
        known = jsontext.read(found.holidays)
        known["countries"]["CN"]["holidays"]["2026-03-04"] = "Example Day"
        published.publish(db, found.yaml, jsontext.written(known), found.published_at, "postgres")
    calendars = jsontext.read(owner("config", "show", "--json").out)["calendars"].values()
    assert [each["holidays"].get("2026-03-04") for each in calendars if each["countries"]] == ["Example Day"]
    told = owner("config", "diff")
    assert told.out == ""
    assert told.err == (
        "CN: 1 day is a holiday or worked otherwise than was published, 2026-03-04\n"
        f"{desk.config} is what is in force, version 2\n"
    )
    assert owner("config", "publish").out.endswith(" as version 3\n")


def test_what_was_published_is_not_changed_unseen(owner: Seat, address: str) -> None:
    tell(address, "UPDATE policy SET yaml = replace(yaml, 'name: Standard', 'name: Changed')")
    assert "configuration 1 is not what was published" in owner("db", "check", code=1).err
    told = "svcdesk: configuration 1 is not as it was published: its owner mends it, 'svcdesk config publish'\n"
    assert owner("config", "show", code=3).err == told
    assert owner("config", "publish").out.endswith(" as version 2\n")
    assert "Standard" in owner("config", "show").out


def test_a_backup_has_what_is_published(desk: Desk, owner: Seat) -> None:
    published = desk.config.read_text(encoding="utf-8")
    reworded(desk, "Ours")
    (desk.folder / "backups").mkdir()
    owner("db", "backup", "backups")
    [made] = (desk.folder / "backups").iterdir()
    assert (made / "svcdesk.yaml").read_text(encoding="utf-8") == published


# who acts


@pytest.mark.usefixtures("people")
def test_the_role_acts(far: Desk, address: str, owner: Seat) -> None:
    wang = seat(far, address, "wang")
    wang("log", "dark", "-c", "Cedar")
    wang("assign", "1", "@me")
    assert wang("list", "--engineer", "@me").out.count("dark") == 1
    refused = "svcdesk: the server knows you as wang, who may not act for boss: leave out --user and SVCDESK_USER\n"
    assert wang("note", "1", "x", user="boss", code=2).err == refused
    assert wang("--user", "boss", "note", "1", "x", code=2).err == refused
    assert wang("--user", "postgres", "note", "1", "x", code=2).err.startswith("svcdesk: the server knows you as wang,")
    past = (
        "svcdesk: the clock of the server is that of the desk, but for postgres, who owns it: leave out SVCDESK_NOW\n"
    )
    far.at("2020-01-01 09:00")
    assert wang("note", "1", "x", code=2).err == past
    assert owner("list").out.count("dark") == 1
    far.at(None)
    wang("--user", "wang", "note", "1", "mine")
    tell(address, "GRANT audit TO wang")
    wang("note", "1", "theirs", user="audit")
    owner("note", "1", "of somebody without a role", user="boss")  # a superuser may do everything
    timeline = jsontext.read(owner("show", "1", "--json").out)["timeline"]
    tell(address, "UPDATE operation SET at = '2999-01-01T00:00:00Z'")  # as a clock that was ahead has left it
    told = wang("db", "check").err
    assert "  svcdesk undo SD-000001 --user audit\n" in told
    assert "  boss alone may: svcdesk undo SD-000001\n" in told
    assert [each["actor"] for each in timeline] == ["wang", "wang", "wang", "audit", "boss"]


# who may do what

DAILY = """
log dark -c Cedar -p P1
customer edit Cedar --tier gold
note 1 'was called' --event opinion
hold 1 -r parts
resume 1
assign 1 Wang
schedule 1 'tomorrow 10:00' --by customer
attachment add 1 photo.png
classify 1 -p P2
resolve 1 -c fuse -s replaced
reopen 1 -r 'dark again'
undo
search dark
sla sweep
sla recompute
list --since-last wang
report overdue
config show
db check --replay
"""


@pytest.mark.usefixtures("people")
def test_a_writer_does_what_is_done_daily(far: Desk, address: str, owner: Seat) -> None:
    wang = seat(far, address, "wang")
    (far.folder / "photo.png").write_bytes(b"\x89PNG")
    for line in DAILY.strip().splitlines():
        wang(*(each.strip("'") for each in re.findall(r"'[^']*'|\S+", line)))
    only = re.compile("svcdesk: only postgres may do that, who owns the desk at postgresql://.*: you are wang\n")
    far.config.write_text(owner("config", "show").out, encoding="utf-8")
    for words in (("config", "publish"), ("db", "grant", "wang", "reader"), ("db", "revoke", "audit")):
        assert only.fullmatch(wang(*words, code=1).err)
    for sql in (
        "UPDATE journal SET actor = 'nobody'",
        "DELETE FROM journal",
        "DELETE FROM sealed",
        "UPDATE policy SET yaml = ''",
        "INSERT INTO policy SELECT 2, yaml, holidays, hash, published_at, published_by FROM policy",
        "UPDATE schema_version SET version = 1",
        "UPDATE content SET bytes = ''",
        "DROP TABLE journal",
    ):
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            tell(address, sql, "wang")


@pytest.mark.usefixtures("people")
def test_a_reader_looks(far: Desk, address: str, owner: Seat) -> None:
    owner("log", "dark", "-c", "Cedar")
    audit = seat(far, address, "audit")
    for line in ("list", "show 1", "search dark", "report overdue", "db check", "init"):
        audit(*line.split())
    for line in ("note 1 x", "log x -c Birch", "sla sweep", "db reindex"):
        told = audit(*line.split(), code=None)
        assert (told.code, told.out) == (3, ""), (line, told.err)
        assert re.fullmatch(
            "svcdesk: postgresql://.* does not let you do that: its owner gives the right with 'svcdesk db grant'\n",
            told.err,
        ), line


@pytest.mark.usefixtures("people")
def test_rights_are_changed_and_taken(far: Desk, address: str, owner: Seat) -> None:
    audit, wang = (seat(far, address, role) for role in ("audit", "wang"))
    assert re.fullmatch("audit is a writer of postgresql://.*\n", owner("db", "grant", "audit", "writer").out)
    audit("log", "dark", "-c", "Cedar")
    owner("db", "grant", "audit", "reader")
    audit("note", "1", "x", code=3)
    assert re.fullmatch("wang has no right in postgresql://.* any more\n", owner("db", "revoke", "wang").out)
    wang("list", code=3)
    for role, why in (("nobody", "has no role nobody: "), ("postgres", "postgres owns the desk and may do everything")):
        assert why in owner("db", "grant", role, "reader", code=1).err


@pytest.mark.usefixtures("people")
def test_the_owner_upgrades(far: Desk, address: str, owner: Seat) -> None:
    """As a desk of schema 6 is on a server: nothing is published in it."""
    later = "".join(Path(each).read_text(encoding="utf-8") for each in scripts()[6:])
    for table in re.findall(r"CREATE TABLE (\w+)", later):
        tell(address, f"DROP TABLE {table} CASCADE")
    tell(address, "UPDATE schema_version SET version = 6")
    wang = seat(far, address, "wang")
    assert wang("list", code=3).err.endswith(
        " was made by an older svcdesk: any command of postgres, who owns it, brings it up to date\n"
    )
    assert ": brought up to date\n" in owner("config", "publish").err
    wang("log", "dark", "-c", "Cedar")


@pytest.mark.usefixtures("people")
def test_a_table_of_an_upgrade_is_granted_as_the_others_are(address: str) -> None:
    tell(address, "CREATE TABLE later (x BIGINT)")
    with open_desk(address) as db, db.write():
        assert isinstance(db, PostgresDb)
        roles.grant_again(db)
    for role in ("wang", "audit"):
        tell(address, "SELECT * FROM later", role)
    tell(address, "INSERT INTO later VALUES (1)", "wang")
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        tell(address, "INSERT INTO later VALUES (1)", "audit")


@pytest.mark.file
def test_a_desk_in_a_file_has_neither(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.run("init", SVCDESK_DB="svcdesk.db")
    for words in (("publish",), ("diff",)):
        told = desk.run("config", *words, code=1, SVCDESK_DB="svcdesk.db").err
        assert told == f"svcdesk: a desk in a file goes by {desk.config} as it is written: nothing is published\n"
    told = desk.run("db", "grant", "wang", "writer", code=1, SVCDESK_DB="svcdesk.db").err
    assert told == "svcdesk: svcdesk.db is a file: its own permissions say who may read and write it\n"
