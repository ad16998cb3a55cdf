"""Columns that are attributes of the row."""

from __future__ import annotations

from operator import attrgetter

from svcdesk.views.columns import Column


def column(key: str, title: str, bold: bool = False, spare: bool = False) -> Column:
    """The column of the attribute `key`; `bold` on a terminal, `spare` where that is too narrow."""
    return Column(key, title, attrgetter(key), style=(lambda _row, _out: "bold") if bold else None, spare=spare)
