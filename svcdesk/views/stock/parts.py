"""Parts by holder: their columns, and how a number of parts is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

POSITIONS = (
    Column("holder", N_("holder"), lambda row: row.holder, style=lambda _row, _out: "bold"),
    Column("part", N_("part"), lambda row: row.part),
    Column("condition", N_("condition"), lambda row: row.condition, label="condition"),
    Column("quantity", N_("there"), lambda row: row.quantity),
)


def quantity_of(policy: Policy, data: dict[str, Any], quantity: int | None = None) -> str:
    """So many of a part as people read it, of an entry's data: 2 × used Roller."""
    name = policy.names("parts").get(data["part"], data["part"])
    if data.get("condition") == "used":
        name = _("used {part}").format(part=name)
    return f"{data['quantity'] if quantity is None else quantity} × {name}"
