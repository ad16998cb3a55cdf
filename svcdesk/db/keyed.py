"""Renames a key of the configuration in a column of any table.

Where both keys have a row of their own, such as the stock of two parts that are one, amounts are added up.
"""

from __future__ import annotations

from svcdesk.db.port import Db
from svcdesk.errors import Conflict
from svcdesk.locale import N_

# rows that can become one: their amounts, which are added up; none where there is nothing but the key, or its beginning
_ADDED = {
    "stock": ("quantity",),
    "dispatch_item": ("quantity",),
    "entitlement": ("used", "total"),
    "engineer_skill": (),
    "engineer_role": (),
    "care_rule": (),
}


def rename(db: Db, table: str, column: str, was: str, now: str, only: str = "TRUE") -> int:
    """Write `now` where `was` stands in a column, of the rows for which `only` (SQL) is true. Returns how many.

    Raises Conflict where both stand for the same thing in rows that cannot become one.
    """
    many = f"UPDATE {table} SET {column} = :now WHERE {column} = :was AND {only}"
    one = 0
    if table in _ADDED:
        one = _made_one(db, table, column, was, now)
    try:
        return one + db.execute(many, was=was, now=now).rowcount
    except db.refused:
        message = N_("{was} and {now} are both in use for the same thing: put {was} back, and change one of them there")
        raise Conflict(message, was=was, now=now) from None


def rename_in_list(db: Db, table: str, column: str, was: str, now: str) -> int:
    """The same where the column holds several keys, separated by blanks."""
    among = f"' ' || {column} || ' '"
    return db.execute(
        f"UPDATE {table} SET {column} = trim(replace({among}, ' ' || :was || ' ', ' ' || :now || ' '))"
        f" WHERE {among} LIKE '% ' || :like || ' %' ESCAPE '\\'",
        was=was,
        now=now,
        like=was.replace("_", "\\_"),
    ).rowcount


def _made_one(db: Db, table: str, column: str, was: str, now: str) -> int:
    """Make those rows one of which there is one for each of the two keys. Returns how many are gone."""
    others = [name for name in db.key(table) if name != column]
    same = " AND ".join([f"other.{column} = :other", *(f"other.{each} = {table}.{each}" for each in others)])
    for amount in _ADDED[table]:
        db.execute(
            f"UPDATE {table} SET {amount} = {amount} + (SELECT other.{amount} FROM {table} other WHERE {same})"
            f" WHERE {column} = :now AND EXISTS (SELECT 1 FROM {table} other WHERE {same})",
            now=now,
            other=was,
        )
    return db.execute(
        f"DELETE FROM {table} WHERE {column} = :was AND EXISTS (SELECT 1 FROM {table} other WHERE {same})",
        was=was,
        other=now,
    ).rowcount
