"""`svcdesk init`: both files or neither."""

from __future__ import annotations

from tests.conftest import Desk


def test_init_makes_both_or_neither(empty: Desk) -> None:
    done = empty.run("--db", "no/such/folder/desk.db", "init", code=3)
    assert "no/such/folder/desk.db cannot be opened" in done.err
    assert list(empty.folder.iterdir()) == []
    empty.run("init")
    assert sorted(each.name for each in empty.folder.iterdir()) == ["svcdesk.db", "svcdesk.yaml"]
