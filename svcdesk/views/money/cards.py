"""Prepaid cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import attributes
from svcdesk.views.money.amounts import decimals, money, named

if TYPE_CHECKING:
    from svcdesk.desk.money.cards import Card
    from svcdesk.views.out import Out


def table(out: Out, cards: Sequence[Card]) -> None:
    """Print prepaid cards, a row each."""
    columns = (
        *named(number=_("card"), customer=_("customer")),
        money("value", _("value")),
        money("balance", _("left")),
        *attributes("currency"),
        *decimals(),
        *named(sold_at=_("sold")),
    )
    out.rows(columns, cards, empty=_("no cards"))
