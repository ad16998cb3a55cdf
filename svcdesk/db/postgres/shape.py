"""What the schema of a desk on a server consists of, held against the program's."""

from __future__ import annotations

from svcdesk.db import shape
from svcdesk.db.port import Db
from svcdesk.db.postgres import migrate
from svcdesk.db.postgres.engine import PostgresDb

_PROBE = "svcdesk_as_it_should_be"  # a schema that is never committed
_OURS = "quote_ident(current_schema())::regnamespace"
_PARTS = f"""
SELECT 'table ' || c.relname || ' column ' || a.attname,
  concat_ws(' ', a.attnum, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attcollation,
    pg_get_expr(d.adbin, d.adrelid))
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d
  ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace = {_OURS}
UNION ALL SELECT 'constraint ' || conname || ' of ' || conrelid::regclass, pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = {_OURS} AND contype <> 'n'
UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL SELECT 'trigger ' || tgname, concat_ws(' ', tgenabled, pg_get_triggerdef(oid)) FROM pg_trigger
  WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = {_OURS})
UNION ALL SELECT 'function ' || proname, prosrc FROM pg_proc WHERE pronamespace = {_OURS}
UNION ALL SELECT 'view ' || viewname, definition FROM pg_views WHERE schemaname = current_schema()
ORDER BY 1
"""


def differences(db: Db) -> list[str]:
    """What of the schema is not as the program makes it, a line each.

    It is known only to who may make tables there; for others nothing is looked at.
    """
    assert isinstance(db, PostgresDb)
    there = _parts(db)
    with db.anew() as other:
        assert isinstance(other, PostgresDb)
        [(may,)] = other.tell("SELECT has_database_privilege(current_database(), 'CREATE')")
        if not may:
            return []
        other.tell(f"BEGIN; CREATE SCHEMA {_PROBE}; SET LOCAL search_path = {_PROBE}")
        migrate.make(other)
        must = _parts(other)
        other.tell("ROLLBACK")
    return shape.differences(there, must)


def _parts(db: PostgresDb) -> dict[str, str]:
    """What the schema consists of, by kind and name, without the name of the schema itself."""
    [(schema,)] = db.tell("SELECT current_schema()")
    return {name: definition.replace(f"{schema}.", "") for name, definition in db.tell(_PARTS)}
