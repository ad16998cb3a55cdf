"""The price list."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from svcdesk.locale import _, enumerated
from svcdesk.views.columns import Column, attributes, in_words
from svcdesk.views.money.amounts import money, named

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.prices import Price
    from svcdesk.views.out import Out


def table(out: Out, policy: Policy, prices: Sequence[Price]) -> None:
    """Print the price list, a row for each price, with the conditions under which it holds."""
    place = {id(price): no for no, price in enumerate(prices, start=1)}
    columns = (
        Column("no", _("no."), lambda price: place[id(price)]),
        Column("kind", "kind", attrgetter("kind"), data_only=True),
        *named(item=_("item"), name=_("name"), per=_("per")),
        money("price", _("price"), lambda _price: policy.currency),
        Column("currency", "currency", lambda _price: policy.currency.code, data_only=True),
        *(column._replace(data_only=True) for column in attributes("when", "first", "up_to", "entitlement", "of_list")),
        in_words("if", _("if"), lambda price: _condition(policy, price)),
        *(column._replace(spare=True) for column in named(because=_("because"), remark=_("remark"))),
    )
    out.rows(columns, prices, empty=_("no such parts or items in the price list"))


def _condition(policy: Policy, price: Price) -> str:
    """When a price holds, in a few words."""
    asked = [f"{key} {'/'.join(values)}" for key, values in price.when.items()]
    if price.of_list is not None:
        asked.append(_("{share} % of the list price").format(share=f"{price.of_list / 100:g}"))
    if price.first:
        asked.append(_("the first time"))
    if price.up_to is not None:
        asked.append(_("up to {minutes} min").format(minutes=price.up_to))
    if price.entitlement:
        entitlement = policy.names("entitlements").get(price.entitlement, price.entitlement)
        asked.append(_("{entitlement} left").format(entitlement=entitlement))
    return enumerated(asked)
