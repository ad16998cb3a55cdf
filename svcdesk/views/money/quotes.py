"""Quotes, and what a visit costs beyond them."""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.locale import _, bracketed
from svcdesk.views.columns import Column, Section, attributes, record
from svcdesk.views.money.amounts import decimals, items, money, named, quantity
from svcdesk.views.money.coverage import because, charged
from svcdesk.views.text import duration, long_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.quotes import Quote
    from svcdesk.views.out import Out

_LINES = attributes("kind", "item", "quantity", "unit", "unit_price", "list_amount", "amount", "because")


def show(out: Out, policy: Policy, quote: Quote, assumed: bool = False) -> None:
    """Print a quote whole: its lines and total, what is covered and why, and whether the customer agreed.

    `assumed` is whether it is charged only because nobody knows of a warranty.
    """
    data = {
        **record(attributes("number", "ticket", "made_at", "made_by"), quote),
        "lines": [record(_LINES, line) for line in quote.lines],
        **record(attributes("total", "currency", "decimals", "accepted_at"), quote),
        "coverage": quote.coverage._asdict(),
        **record(attributes("period", "valid_until"), quote),
    }
    why = because(quote.coverage.because)
    fields = [
        (_("ticket"), quote.ticket),
        (_("made"), f"{out.text(quote.made_at)}  {quote.made_by}"),
        (_("charged"), bracketed(charged(quote.coverage), why) if why else charged(quote.coverage)),
        (_("warranty"), _("charged as out of warranty, since the warranty is not known") if assumed else ""),
        (_("total"), quote.money.worded(quote.total)),
        (_("takes"), duration(quote.period or "")),
        (_("valid until"), long_day(quote.valid_until) if quote.valid_until else ""),
        (_("agreed to"), out.text(quote.accepted_at) if quote.accepted_at else _("not yet")),
        (_("next"), "" if quote.accepted_at else f"svcdesk quote accept {quote.number} --by NAME --how phone"),
    ]
    names = items(policy)
    lines = (
        Column("item", _("item"), lambda line: names.get(line.item, line.item)),
        Column("quantity", _("quantity"), lambda line: quantity(line.quantity, line.unit)),
        money("unit_price", _("price")),
        money("amount", _("charged")),
        Column("because", _("because"), lambda line: because(line.because)),
    )
    out.card(data, quote.number, fields, [Section(_("Lines"), lines, quote.lines)])


def table(out: Out, quotes: Sequence[Quote]) -> None:
    """Print the quotes of a ticket, a row each."""
    columns = (
        *named(number=_("quote"), ticket=_("ticket"), made_at=_("made"), made_by=_("by")),
        money("total", _("total")),
        *attributes("currency"),
        *decimals(),
        *named(accepted_at=_("agreed to")),
    )
    out.rows(columns, quotes, empty=_("no quotes"))


def beyond(total: int, agreed: Quote) -> str:
    """That more is charged than the customer agreed to."""
    money = agreed.money
    message = _("{total} are charged; the customer agreed to {agreed} ({quote})")
    return message.format(total=money.worded(total), agreed=money.text(agreed.total), quote=agreed.number)
