"""Prepaid cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import attributes
from svcdesk.views.money.amounts import money, named

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.cards import Card
    from svcdesk.views.out import Out


def table(out: Out, policy: Policy, cards: Sequence[Card]) -> None:
    """Print prepaid cards, a row each."""
    columns = (
        *named(number=_("card"), customer=_("customer")),
        money(out, policy, "value", _("value")),
        money(out, policy, "balance", _("left")),
        *attributes("currency"),
        *named(sold_at=_("sold")),
    )
    out.rows(columns, cards, empty=_("no cards"))
