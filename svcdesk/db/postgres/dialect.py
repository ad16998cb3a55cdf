"""The program's statements as PostgreSQL takes them.

They are written so that both engines understand them; only their parameters are marked otherwise.
"""

from __future__ import annotations

import re
from functools import cache

_PARAMETERS = re.compile(
    r"""
    (?P<text>'[^']*')           # a doubled quote in it reads as two texts side by side
    | :(?P<name>[A-Za-z_]\w*)
    | (?P<percent>%)
    """,
    re.VERBOSE,
)

_WORDS = re.compile(r"(?<![:\w])[A-Za-z_]\w*")  # but for parameters


@cache
def statement(sql: str) -> str:
    """A statement of the program as psycopg2 takes it: `%(name)s` for `:name`, a sign of percent doubled.

    To be run with a mapping of parameters, be it empty.
    """
    return _PARAMETERS.sub(_parameter, sql)


@cache
def words_of(sql: str) -> frozenset[str]:
    """The names in a statement of the program: of tables, columns, functions."""
    return frozenset(_WORDS.findall(sql))


def _parameter(found: re.Match[str]) -> str:
    if name := found["name"]:
        return f"%({name})s"
    return found[0].replace("%", "%%")
