"""What only this engine asks its server: what tables there are, and what triggers have written down."""

from svcdesk.db.postgres.link import BUSY_SECONDS

_PEN = 0x53564344  # the advisory lock of whoever writes; "SVCD"
_IDLE_SECONDS = 60  # for so long a seat that fell silent keeps it from others
LOOK = b"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
TAKE_THE_PEN = (
    b"BEGIN",
    f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'".encode(),
    f"SET LOCAL idle_in_transaction_session_timeout = '{_IDLE_SECONDS}s'".encode(),
    f"SELECT pg_advisory_xact_lock({_PEN})".encode(),
)

# the version of the schema, the time, who asks, the configuration in force: of a desk today, and of one from before it
# could be published
_OPENING = "SELECT version, floor(extract(epoch FROM now())), session_user::text, {} FROM schema_version"
OPENINGS = (_OPENING.format("(SELECT hash FROM policy ORDER BY version DESC LIMIT 1)"), _OPENING.format("NULL"))

TABLES = """
SELECT relname AS name
FROM pg_class
WHERE relkind = 'r' AND relnamespace = quote_ident(current_schema())::regnamespace
ORDER BY relname COLLATE "C"
"""
COLUMNS = """
SELECT attname
FROM pg_attribute
WHERE attrelid = %(table)s::regclass AND attnum > 0 AND NOT attisdropped
ORDER BY attnum
"""
KEYS = """
SELECT c.relname, a.attname
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid CROSS JOIN unnest(i.indkey) WITH ORDINALITY k (number, place)
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
WHERE i.indisprimary AND c.relnamespace = quote_ident(current_schema())::regnamespace
ORDER BY c.relname, k.place
"""
REFERENCES = """
SELECT a.attname, c.confrelid::regclass::text
FROM pg_constraint c
JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
WHERE c.conrelid = %(table)s::regclass AND c.contype = 'f'
ORDER BY a.attnum
"""
REFERRING = """
SELECT c.conrelid::regclass::text, a.attname
FROM pg_constraint c
JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
WHERE c.confrelid = %(table)s::regclass AND c.contype = 'f'
ORDER BY 1, 2
"""
FOREIGN_KEYS = """
SELECT conname
FROM pg_constraint
WHERE conrelid = %(table)s::regclass AND contype = 'f'
"""

# a question for each constraint: the rows that refer to one that is not there, which it does not forbid where triggers
# were switched off, as restoring some backups does
DANGLING = """
SELECT format('SELECT %%L AS child, %%L AS parent FROM %%s c WHERE %%s AND NOT EXISTS (SELECT 1 FROM %%s p WHERE %%s)',
  conrelid::regclass, confrelid::regclass,
  conrelid::regclass, string_agg(format('c.%%I IS NOT NULL', a.attname), ' AND '),
  confrelid::regclass, string_agg(format('p.%%I = c.%%I', b.attname, a.attname), ' AND '))
FROM pg_constraint CROSS JOIN unnest(conkey, confkey) k (one, other)
JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.one
JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = k.other
WHERE contype = 'f' AND connamespace = quote_ident(current_schema())::regnamespace
GROUP BY pg_constraint.oid, conrelid, confrelid
ORDER BY conrelid::regclass::text, confrelid::regclass::text
"""

# the seals of the rows that the triggers wrote down, and those that we know of
SEALS = """
WITH gone AS (DELETE FROM touched RETURNING by, seal),
net AS (SELECT seal, sum(by) AS many FROM gone GROUP BY seal),
said AS (
  SELECT coalesce(string_agg(more, ''), '') || %(added)s::bytea AS added,
    coalesce(string_agg(fewer, ''), '') || %(removed)s::bytea AS removed
  FROM (
    SELECT decode(repeat(encode(seal, 'hex'), many::int), 'hex') AS more,
      decode(repeat(encode(seal, 'hex'), -many::int), 'hex') AS fewer FROM net
  ) each
)
INSERT INTO sealed (journal_seq, added, removed, schema)
SELECT (SELECT coalesce(max(seq), 0) FROM journal), added, removed, %(schema)s::bigint FROM said
WHERE added <> '' OR removed <> '' OR %(schema)s::bigint IS NOT NULL
"""


def again(questions: list[bytes]) -> bytes:
    """All these questions as one, which answers each with its rows in JSON, after what the journal ends with."""
    last = b"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
    return b" UNION ALL ".join(
        b"SELECT (SELECT coalesce(json_agg(q), '[]') FROM (%s) q)" % each for each in (last, *questions)
    )
