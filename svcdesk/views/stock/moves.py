"""Movements of parts: their columns."""

from __future__ import annotations

from svcdesk.locale import N_
from svcdesk.views.columns import Column

MOVES = (
    Column("number", N_("no."), lambda move: move.number),
    Column("at", N_("at"), lambda move: move.at),
    Column("kind", N_("what"), lambda move: move.kind, label="move"),
    Column("part", N_("part"), lambda move: move.part),
    Column("condition", N_("condition"), lambda move: move.condition, label="condition"),
    Column("quantity", N_("quantity"), lambda move: move.quantity),
    Column("from", N_("taken from"), lambda move: move.source),
    Column("to", N_("given to"), lambda move: move.target),
    Column("visit", N_("visit"), lambda move: move.visit),
    Column("request", N_("request"), lambda move: move.request),
    Column("serial", N_("serial"), lambda move: move.serial),
    Column("note", N_("note"), lambda move: move.note),
)
