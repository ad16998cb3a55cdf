"""Requests for parts, and what stations hold of their spares: their columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column, in_words
from svcdesk.views.text import worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.stock.spares import Spare
    from svcdesk.views.out import Out

_BECAUSE = {"topping up spares": N_("topping up spares")}

REQUESTS = (
    Column("number", N_("number"), lambda request: request.number, style=lambda _row, _out: "bold"),
    Column("state", N_("state"), lambda request: request.state, label="request"),
    Column("part", N_("part"), lambda request: request.part),
    Column("quantity", N_("quantity"), lambda request: request.quantity),
    Column("holder", N_("holder"), lambda request: request.holder),
    Column("asked_at", N_("asked on"), lambda request: request.asked_at),
    Column("asked_by", N_("by"), lambda request: request.asked_by),
    in_words("because", N_("why"), lambda request: why(request.because)),
)

_SPARES = (
    Column("station", N_("station"), lambda row: row.station, style=lambda _row, _out: "bold"),
    Column("part", N_("part"), lambda row: row.part),
    Column("installed", N_("installed"), lambda row: row.installed),
    Column("wanted", N_("wanted"), lambda row: row.wanted),
    Column("there", N_("there"), lambda row: row.there),
    Column("on_the_way", N_("on the way"), lambda row: row.asked),
    Column("asked", N_("asked"), lambda row: row.gap),
    Column("request", N_("request"), lambda row: row.request),
)


def why(because: str | None) -> str | None:
    """Why parts were requested: as somebody wrote it, or in words."""
    return worded(_BECAUSE, because) if because else because


def topped_up(out: Out, _policy: Policy, _entries: Iterable[Entry], rows: Sequence[Spare]) -> None:
    """Print what stations hold of their spares, and the requests made for what they lack."""
    out.rows(_SPARES, rows, empty=_("no spares: write what stations hold ready under 'spares:' in the configuration"))
