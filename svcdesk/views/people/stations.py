"""Stations: their columns."""

from __future__ import annotations

from svcdesk.locale import N_
from svcdesk.views.columns import Column

STATIONS = (
    Column("no", N_("No."), lambda line: line.no),
    Column("station", N_("station"), lambda line: line.key, style=lambda _row, _out: "bold"),
    Column("name", N_("name"), lambda line: line.name),
    Column("regions", N_("region"), lambda line: line.regions),
    Column("address", N_("address"), lambda line: line.address),
    Column("phone", N_("telephone"), lambda line: line.phone),
    Column("keeper", N_("kept by"), lambda line: line.keeper),
)
