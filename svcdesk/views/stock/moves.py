"""Movements of parts: their columns."""

from __future__ import annotations

from svcdesk.locale import _
from svcdesk.views.columns import Column

MOVES = (
    Column("number", _("no."), lambda move: move.number),
    Column("at", _("at"), lambda move: move.at),
    Column("kind", _("what"), lambda move: move.kind),
    Column("part", _("part"), lambda move: move.part),
    Column("condition", _("condition"), lambda move: move.condition),
    Column("quantity", _("how many"), lambda move: move.quantity),
    Column("from", _("from"), lambda move: move.source),
    Column("to", _("to"), lambda move: move.target),
    Column("visit", _("visit"), lambda move: move.visit),
    Column("request", _("request"), lambda move: move.request),
    Column("serial", _("serial"), lambda move: move.serial),
    Column("note", _("note"), lambda move: move.note),
)
