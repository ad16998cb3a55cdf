"""Columns that are attributes of the row, with dates as ISO text."""

from __future__ import annotations

from datetime import date
from typing import Any

from svcdesk.views.columns import Column


def column(key: str, title: str, bold: bool = False, spare: bool = False) -> Column:
    """The column of the attribute `key`; `bold` on a terminal, `spare` where that is too narrow."""

    def value(row: Any) -> Any:
        found = getattr(row, key)
        return found.isoformat() if type(found) is date else found

    return Column(key, title, value, style=(lambda _row, _out: "bold") if bold else None, spare=spare)
