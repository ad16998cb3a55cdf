"""Stations: their columns."""

from __future__ import annotations

from svcdesk.locale import _
from svcdesk.views.columns import Column

STATIONS = (
    Column("no", _("No."), lambda line: line.no),
    Column("station", _("station"), lambda line: line.key, style=lambda _row, _out: "bold"),
    Column("name", _("name"), lambda line: line.name),
    Column("regions", _("region"), lambda line: line.regions),
    Column("address", _("address"), lambda line: line.address),
    Column("phone", _("telephone"), lambda line: line.phone),
    Column("keeper", _("keeper"), lambda line: line.keeper),
)
