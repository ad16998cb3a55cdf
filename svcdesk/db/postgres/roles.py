"""Who may do what with a desk on a server: its owner everything, other roles what they are granted."""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.db.postgres.engine import PostgresDb
from svcdesk.errors import Conflict, NotFound, StoreError
from svcdesk.locale import N_

_OWNER = """
SELECT pg_get_userbyid(relowner) AS owner, pg_has_role(relowner, 'USAGE') AS ours
FROM pg_class
WHERE oid = CAST('journal' AS regclass)
"""
_ACTS_FOR = """
SELECT 1
FROM pg_roles me LEFT JOIN pg_roles other ON other.rolname = :actor
WHERE me.rolname = session_user AND (me.rolsuper OR pg_has_role(me.oid, other.oid, 'MEMBER'))
"""
_NAMED = """
SELECT quote_ident(r.rolname) AS quoted, r.oid = c.relowner AS owns
FROM pg_roles r JOIN pg_class c ON c.oid = CAST('journal' AS regclass)
WHERE r.rolname = :role
"""
_ALL = """
SELECT string_agg(CAST(CAST(oid AS regclass) AS text), ', ') AS tables
FROM pg_class
WHERE relkind IN ('r', 'v') AND relnamespace = CAST(quote_ident(current_schema()) AS regnamespace)
  AND relowner = (SELECT relowner FROM pg_class WHERE oid = CAST('journal' AS regclass))
"""
_GRANTED = """
SELECT pg_get_userbyid(a.grantee) AS role,
  CASE WHEN bool_or(a.privilege_type = 'INSERT') THEN 'writer' ELSE 'reader' END AS kind
FROM pg_class c CROSS JOIN aclexplode(c.relacl) a
WHERE c.oid = CAST('journal' AS regclass) AND a.grantee NOT IN (0, c.relowner)
GROUP BY a.grantee
"""
_NONE = "REVOKE ALL ON {tables} FROM {role}"
_READER = "GRANT USAGE ON SCHEMA {schema} TO {role}; GRANT SELECT ON {tables} TO {role}"
_RIGHTS = {
    "reader": _READER,
    # what was said stays said, and the owner alone decides which programs seats run
    "writer": f"{_READER}; GRANT INSERT, UPDATE, DELETE ON {{tables}} TO {{role}};"
    " REVOKE UPDATE, DELETE ON content, journal, sealed FROM {role};"
    " REVOKE INSERT, UPDATE, DELETE ON policy, schema_version FROM {role}",
}


def may_act_for(db: Db, actor: str) -> bool:
    """Whether the role that is connected may act for another: as a member of it, or since it may do everything."""
    return db.execute(_ACTS_FOR, actor=actor).fetchone() is not None


def check_owner(db: Db) -> None:
    """Raise Conflict when the role that is connected is not the owner of the desk."""
    if owner := other_owner(db):
        message = N_("only {owner} may do that, who owns the desk at {path}: you are {login}")
        raise Conflict(message, owner=owner, path=db.place, login=db.login)


def check_may_upgrade(db: Db) -> None:
    """Raise StoreError when the role that is connected cannot bring the desk up to date, since another owns it."""
    if owner := other_owner(db):
        message = N_("{path} was made by an older svcdesk: any command of {owner}, who owns it, brings it up to date")
        raise StoreError(message, path=db.place, owner=owner)


def other_owner(db: Db) -> str | None:
    """Who owns the desk; None when the role that is connected does."""
    row = db.one(_OWNER)
    return None if row["ours"] else str(row["owner"])


def grant(db: Db, role: str, kind: str | None) -> None:
    """Give a role the rights of a `reader` or a `writer`, no others; None takes them away. Only the owner can.

    Raises NotFound when the server has no such role, Conflict for the owner's own, or when another role owns the desk.
    """
    check_owner(db)
    with db.write():
        _give(db, role, f"{_NONE}; {_RIGHTS[kind]}" if kind else _NONE)


def grant_again(db: PostgresDb) -> None:
    """Give the rights that roles have also in tables that are new, inside the caller's transaction."""
    for row in db.execute(_GRANTED).fetchall():
        _give(db, row["role"], _RIGHTS[row["kind"]])


def _give(db: Db, role: str, rights: str) -> None:
    assert isinstance(db, PostgresDb)
    found = db.execute(_NAMED, role=role).fetchone()
    if found is None:
        message = N_("{path} has no role {role}: whoever runs the server makes it, 'CREATE ROLE … LOGIN'")
        raise NotFound(message, path=db.place, role=role)
    if found["owns"]:
        raise Conflict(N_("{role} owns the desk and may do everything"), role=role)
    schema = db.one("SELECT quote_ident(current_schema()) AS schema")["schema"]
    db.tell(rights.format(role=found["quoted"], tables=db.one(_ALL)["tables"], schema=schema))
