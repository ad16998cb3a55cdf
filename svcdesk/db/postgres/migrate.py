"""Making a desk on a server, and bringing an older one up to date, by the same numbered scripts as a file's.

What only a server needs is made with them: triggers that keep the journal as it is, and those that write down for
`changes` how each row was before an operation changed it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from svcdesk.db import seals
from svcdesk.db.port import Db
from svcdesk.db.postgres import roles
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.db.postgres.opening import connect, version_of
from svcdesk.db.postgres.schema import script
from svcdesk.db.schema import LASTING, UNSEALED, newest, scripts
from svcdesk.errors import Conflict, StoreError
from svcdesk.locale import N_, _

_GROUND = """
CREATE TABLE schema_version (version BIGINT NOT NULL);
INSERT INTO schema_version (version) VALUES (0);

-- what an operation changed, until it ends: nothing of it is ever committed
CREATE UNLOGGED TABLE touched (by BIGINT NOT NULL, seal BYTEA NOT NULL);

-- attached files, which of a desk in a file lie in the folder beside it: each by the SHA-256 of its bytes
CREATE TABLE content (sha256 TEXT COLLATE "C" PRIMARY KEY CHECK (length(sha256) = 64), bytes BYTEA NOT NULL);

-- as `watch.seal`: PostgreSQL writes JSON as Python does
CREATE FUNCTION seal_of(relation TEXT, whole JSON) RETURNS BYTEA LANGUAGE sql IMMUTABLE RETURN substr(sha256(convert_to(
  concat('["', relation, '", ', (SELECT string_agg(v.value::text, ', ' ORDER BY v.place)
    FROM json_each(whole) WITH ORDINALITY v (name, value, place)), ']'), 'UTF8')), 1, 8);

-- arguments: whether the row is written down as it was, whether it is sealed, then the columns of its key
CREATE FUNCTION write_down() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  op TEXT := nullif(current_setting('svcdesk.op', true), '');
  before JSON;
  after JSON;
BEGIN
  IF op IS NULL THEN RETURN NULL; END IF;
  IF TG_OP <> 'INSERT' THEN before := row_to_json(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN after := row_to_json(NEW); END IF;
  IF TG_ARGV[0] = 'kept' THEN
    INSERT INTO change (op, relation, key, before) SELECT op, TG_TABLE_NAME,
      '[' || string_agg((coalesce(after, before) -> k.name)::text, ',' ORDER BY k.place) || ']', before::text
      FROM unnest(TG_ARGV) WITH ORDINALITY k (name, place) WHERE k.place > 2;
  END IF;
  IF TG_ARGV[1] = 'sealed' AND before IS NOT NULL THEN
    INSERT INTO touched (by, seal) VALUES (-1, seal_of(TG_TABLE_NAME, before));
  END IF;
  IF TG_ARGV[1] = 'sealed' AND after IS NOT NULL THEN
    INSERT INTO touched (by, seal) VALUES (1, seal_of(TG_TABLE_NAME, after));
  END IF;
  RETURN NULL;
END $$;
"""
_ROOM = """
SELECT current_setting('server_encoding'), has_schema_privilege(current_schema(), 'CREATE'), session_user
"""
_REWORDED = "terms"  # which only grow, but a key of the configuration in them may be renamed


def create(place: str) -> None:
    """Make a new, empty desk in the database at that address: whole, or not at all.

    Raises Conflict when there is a desk already, StoreError when the server does not let us.
    """
    with connect(place) as db, db.write():
        if version_of(db) is not None:
            raise Conflict(N_("{path} exists already: it was left as it is"), path=db.place)
        _check_room(db)
        make(db)


def _check_room(db: PostgresDb) -> None:
    """Raise StoreError when a desk cannot be made in that database."""
    [(encoding, may, login)] = db.tell(_ROOM)
    if encoding != "UTF8":
        message = N_("{path} keeps texts as {encoding}: name a database that was made with ENCODING 'UTF8'")
        raise StoreError(message, path=db.place, encoding=encoding)
    if not may:
        message = N_("{login} may make no tables in {path}: the one who owns that database makes the desk")
        raise StoreError(message, path=db.place, login=login)


def make(db: PostgresDb) -> None:
    """Make the schema of a new desk, inside the caller's transaction."""
    db.tell(_GROUND)
    _apply(db, 0)


def upgrade(db: Db) -> None:
    """Bring an older desk up to date. Of several people who come at once the first does it, the others wait."""
    assert isinstance(db, PostgresDb)
    roles.check_may_upgrade(db)
    with db.write():
        was = version_of(db) or 0
        if was >= newest():
            return  # somebody else did it while this one waited for its turn
        _apply(db, was)
        roles.grant_again(db)
    print(_("{path}: brought up to date").format(path=db.place), file=sys.stderr)


def _apply(db: PostgresDb, since: int) -> None:
    for path in scripts()[since:]:
        for statement in script(Path(path).read_text(encoding="utf-8")):
            db.tell(statement)
    for table in db.tables():
        _watch(db, table)
        for name in db.foreign_keys(table):
            db.tell(f"ALTER TABLE {table} ALTER CONSTRAINT {name} DEFERRABLE INITIALLY IMMEDIATE")
    db.tell(f"UPDATE schema_version SET version = {newest()}")
    seals.adopt(db, newest())


def _watch(db: PostgresDb, table: str) -> None:
    """Let what happens to the rows of a table be written down while an operation is watched."""
    kept = "unkept" if table in LASTING else "kept"
    sealed = "unsealed" if table in UNSEALED else "sealed"
    if (kept, sealed) == ("unkept", "unsealed"):
        return
    events = {"INSERT OR UPDATE OR DELETE": kept}
    if table == _REWORDED:
        events = {"INSERT OR DELETE": kept, "UPDATE": "kept"}
    for place, (event, keeping) in enumerate(events.items()):
        words = ", ".join(f"'{each}'" for each in (keeping, sealed, *db.key(table)))
        db.tell(
            f"CREATE OR REPLACE TRIGGER {table}_written_down_{place} AFTER {event} ON {table}"
            f" FOR EACH ROW EXECUTE FUNCTION write_down({words})"
        )
