"""Statements are such that both engines understand them: nothing that only one of them knows stands in one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import svcdesk

PACKAGE = Path(svcdesk.__file__).parent
_STATEMENT = re.compile(r"\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|ORDER BY|WHERE|FROM|JOIN|AND|LIMIT)\b")
# what is wrong with it → how it looks
ONE_ENGINES = {
    "no limit is no LIMIT": r"LIMIT -1",
    "COALESCE": r"(?i)\bifnull\(",
    "MAX of several values: CASE WHEN says what is to come of NULL": r"(?i)\b(?:max|min)\((?:[^()]|\([^()]*\))*,",
    "a function of SQLite": r"(?i)\b(?:group_concat|instr|total|printf|typeof|julianday|strftime|json_\w+)\(",
    "a function of PostgreSQL": r"(?i)\b(?:string_agg|strpos|greatest|least|array_agg|to_char)\(",
    "no table of PostgreSQL has it": r"(?i)\browid\b",
    "ON CONFLICT": r"\bINSERT OR\b|\bREPLACE INTO\b",
    "LIKE": r"\bGLOB\b|\bILIKE\b",
    "a type of one engine": r"::[a-z]+|\bAS INTEGER\)",
    "IS with a value: the dialect does not translate it": r"\bIS (?:NOT )?:",
    "a number is no condition of PostgreSQL": r"\b(?:WHERE|OR|NOT) :\w+(?= (?:AND|OR|THEN|ORDER)|\)|$)",
}
_RESERVED = ("all", "and", "any", "end", "group", "having", "limit", "on", "or", "order", "some", "union", "where")


def statements() -> Iterator[tuple[str, str]]:
    """Each text with SQL in it and where it stands; what is put into an f-string is `{}`."""
    paths = [path for room in ("desk", "reports") for path in (PACKAGE / room).rglob("*.py")]
    for path in sorted([*paths, *(PACKAGE / "db").glob("*.py")]):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            text = _text(node) if id(node) not in inside else ""
            if _STATEMENT.search(text):
                yield f"{path.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}", text


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def unnamed(sql: str) -> list[str]:
    """The subqueries after FROM and JOIN that have no name, or one that PostgreSQL keeps for itself."""
    found = []
    for begin in re.finditer(r"\b(?:FROM|JOIN) \((?=SELECT|\{\})", sql):
        depth, place = 1, begin.end()
        while depth and place < len(sql):
            depth += {"(": 1, ")": -1}.get(sql[place], 0)
            place += 1
        name = re.match(r"\s+(?:AS )?(\w+)", sql[place:])
        if not depth and not sql[place:].startswith("{}") and (not name or name[1].lower() in _RESERVED):
            found.append(sql[begin.start() : place + 10])
    return found


@pytest.mark.parametrize("why", ONE_ENGINES)
def test_nothing_that_one_engine_alone_understands(why: str) -> None:
    there = [(where, sql) for where, sql in statements() if re.search(ONE_ENGINES[why], sql)]
    assert there == []


def test_every_subquery_has_a_name() -> None:
    assert len(list(statements())) > 500
    assert [(where, found) for where, sql in statements() for found in unnamed(sql)] == []


def test_what_is_looked_for_is_found() -> None:
    assert unnamed("SELECT 1 FROM (SELECT max(a) FROM b) WHERE c") != []
    assert unnamed("SELECT 1 FROM (SELECT a FROM b LIMIT 1) some") != []
    assert unnamed("SELECT 1 FROM (SELECT a FROM (SELECT b FROM c) d) e WHERE f") == []
