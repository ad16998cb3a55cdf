"""Counts of parts, and what custodians owe for lost ones: their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import Column

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def counted(policy: Policy) -> tuple[Column, ...]:
    """The columns of a count's result."""
    code = policy.currency.code
    return (
        Column("holder", _("holder"), lambda count: count.holder),
        Column("part", _("part"), lambda count: count.part),
        Column("condition", _("condition"), lambda count: count.condition, label="condition"),
        Column("counted", _("counted"), lambda count: count.counted),
        Column("expected", _("expected"), lambda count: count.expected),
        Column("lost", _("lost"), lambda count: count.lost),
        Column("found", _("found in a count"), lambda count: count.found),
        Column("engineer", _("custodian"), lambda count: count.engineer),
        Column("charged", _("charged"), lambda count: count.charged),
        Column("currency", _("currency"), lambda _count: code),
    )


def losses() -> tuple[Column, ...]:
    """The columns of what custodians owe."""
    return (
        Column("engineer", _("custodian"), lambda loss: loss.engineer, style=lambda _row, _out: "bold"),
        Column("holder", _("holder"), lambda loss: loss.holder),
        Column("part", _("part"), lambda loss: loss.part),
        Column("condition", _("condition"), lambda loss: loss.condition, label="condition"),
        Column("quantity", _("quantity"), lambda loss: loss.quantity),
        Column("at", _("counted"), lambda loss: loss.at),
        Column("amount", _("amount"), lambda loss: loss.amount, data_only=True),
        Column("owed", _("owed"), lambda loss: loss.money.text(loss.amount)),
        Column("currency", _("currency"), lambda loss: loss.currency),
        Column("decimals", "decimals", lambda loss: loss.decimals, data_only=True),
    )
