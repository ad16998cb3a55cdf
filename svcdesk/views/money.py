"""Quotes, fees, payments, cards and settlements: columns, cards and sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from svcdesk.config.money import currency
from svcdesk.config.rules import words
from svcdesk.locale import _
from svcdesk.views.columns import Column, Section, attributes, plain, record
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.cards import Card
    from svcdesk.desk.money.coverage import Coverage
    from svcdesk.desk.money.fees import Debt
    from svcdesk.desk.money.payments import Payment, Sum
    from svcdesk.desk.money.prices import Price
    from svcdesk.desk.money.quotes import Quote
    from svcdesk.desk.money.settlement import Quarter

_FOR_PROGRAMS = ("json", "jsonl", "csv")
_LINES = attributes("kind", "item", "quantity", "unit", "unit_price", "list_amount", "amount", "because")


def quote(out: Out, policy: Policy, quote: Quote) -> None:
    """Print a quote whole: its lines and total, what is covered and why, and whether the customer agreed."""
    data = {
        **record(attributes("number", "ticket", "made_at", "made_by"), quote),
        "lines": [record(_LINES, line) for line in quote.lines],
        **record(attributes("total", "currency", "accepted_at"), quote),
        "coverage": quote.coverage._asdict(),
    }
    agreed = out.text(quote.accepted_at) if quote.accepted_at else _("not yet")
    following = "" if quote.accepted_at else f"svcdesk quote accept {quote.number} --by NAME --how phone"
    fields = [
        (_("ticket"), quote.ticket),
        (_("made"), f"{out.text(quote.made_at)}  {quote.made_by}"),
        (_("charged"), _covered(quote.coverage)),
        (_("total"), f"{currency(policy).text(quote.total)} {quote.currency}"),
        (_("agreed to"), agreed),
        (_("next"), following),
    ]
    names = _names(policy)
    lines = (
        Column("item", _("item"), lambda line: names.get(line.item, line.item)),
        Column("quantity", _("quantity"), lambda line: quantity(line.quantity, line.unit)),
        _money(out, policy, "unit_price", _("price")),
        _money(out, policy, "amount", _("charged")),
        Column("because", _("because"), attrgetter("because")),
    )
    out.card(data, quote.number, fields, [Section(_("Lines"), lines, quote.lines)])


def quotes(out: Out, policy: Policy, quotes: Sequence[Quote]) -> None:
    """Print the quotes of a ticket, a row each."""
    columns = (
        *_plain_columns(number=_("quote"), ticket=_("ticket"), made_at=_("made"), made_by=_("by")),
        _money(out, policy, "total", _("total")),
        *attributes("currency"),
        Column("accepted_at", _("agreed to"), attrgetter("accepted_at")),
    )
    out.rows(columns, quotes, empty=_("no quotes"))


def prices(out: Out, policy: Policy, prices: Sequence[Price]) -> None:
    """Print the price list, a row for each price, with the conditions under which it holds."""
    columns = (
        Column("kind", _("kind"), lambda price: price.kind, data_only=True),
        *_plain_columns(item=_("item"), name=_("name"), per=_("per")),
        _money(out, policy, "price", _("price")),
        Column("currency", "currency", lambda _price: currency(policy).code, data_only=True),
        *(column._replace(data_only=True) for column in attributes("when", "first", "up_to", "entitlement")),
        Column("if", _("if"), _condition),
        Column("because", _("because"), attrgetter("because")),
    )
    out.rows(columns, prices, empty=_("no such parts or items in the price list"))


def receipts(out: Out, policy: Policy, payments: Sequence[Payment]) -> None:
    """Print payments, a row each with its receipt."""
    columns = (
        *_plain_columns(receipt=_("receipt"), at=_("at"), ticket=_("ticket"), customer=_("customer")),
        _money(out, policy, "amount", _("amount")),
        *attributes("currency"),
        _method_column(out, policy),
        *_plain_columns(card=_("card"), taken_by=_("taken by")),
    )
    out.rows(columns, payments, empty=_("no payments"))


def debts(out: Out, policy: Policy, debts: Sequence[Debt]) -> None:
    """Print tickets for which something is owed, a row each."""
    columns = (
        *_plain_columns(ticket=_("ticket"), customer=_("customer")),
        *(_money(out, policy, key, title) for key, title in (("fee", _("fee")), ("paid", _("paid")))),
        _money(out, policy, "owed", _("owed")),
        *_plain_columns(currency=_("currency"), since=_("since")),
    )
    out.rows(columns, debts, empty=_("nothing is owed"))


def still_owed(policy: Policy, number: str, balance: int) -> str:
    """That something is owed for a ticket, and the command that takes it; below 0, that too much was paid."""
    money = currency(policy)
    if balance < 0:
        message = _("{number}: {amount} {code} were paid too much: give them back")
        return message.format(number=number, amount=money.text(-balance), code=money.code)
    message = _("{owed} {code} are still owed: 'svcdesk pay {number}'")
    return message.format(owed=money.text(balance), code=money.code, number=number)


def beyond(policy: Policy, total: int, agreed: Quote) -> str:
    """That more is charged than the customer agreed to."""
    money = currency(policy)
    message = _("{total} {code} are charged; the customer agreed to {agreed} ({quote})")
    return message.format(
        total=money.text(total), code=money.code, agreed=money.text(agreed.total), quote=agreed.number
    )


def quantity(quantity: int, unit: str | None) -> str:
    """So many of a unit: 3, 12 km, 2 × 30m."""
    if not unit:
        return str(quantity)
    return f"{quantity} × {unit}" if unit[0].isdecimal() else f"{quantity} {unit}"


def sums(out: Out, policy: Policy, sums: Sequence[Sum]) -> None:
    """Print what was taken by each method."""
    columns = (
        _method_column(out, policy),
        *_plain_columns(payments=_("payments")),
        _money(out, policy, "amount", _("amount")),
        *_plain_columns(currency=_("currency")),
    )
    out.rows(columns, sums, empty=_("no payments"))


def cards(out: Out, policy: Policy, cards: Sequence[Card]) -> None:
    """Print prepaid cards, a row each."""
    columns = (
        *_plain_columns(number=_("card"), customer=_("customer")),
        _money(out, policy, "value", _("value")),
        _money(out, policy, "balance", _("left")),
        *attributes("currency"),
        *_plain_columns(sold_at=_("sold")),
    )
    out.rows(columns, cards, empty=_("no cards"))


def quarter(out: Out, policy: Policy, quarter: Quarter) -> None:
    """Print a quarter of a dealer: by month, and how budget and repairs balance."""
    money = currency(policy).text
    columns = (
        *_plain_columns(month=_("month")),
        _worded(
            out,
            "turnover",
            _(quarter.terms.basis),
            lambda month: _turnover(policy, quarter.terms.basis, month.turnover),
        ),
        _money(out, policy, "budget", _("budget")),
        _money(out, policy, "spent", _("repairs")),
    )
    data = _quarter_data(quarter) | {"months": [record(columns, month) for month in quarter.months]}
    fields = [
        (_(quarter.terms.basis), _turnover(policy, quarter.terms.basis, quarter.turnover)),
        (_("budget"), money(quarter.budget)),
        (_("carried in"), money(quarter.carried_in)),
        (_("repairs"), money(quarter.spent)),
        (_("paid out"), money(quarter.paid)),
        (_("charged"), money(quarter.charged)),
        (_("carried on"), money(quarter.carried_out)),
        (_("settled"), out.text(quarter.settled_at) if quarter.settled_at else _("not yet: as it stands now")),
    ]
    heading = f"{quarter.customer}  {quarter.quarter}  {quarter.currency}"
    out.card(data, heading, fields, [Section(_("By month"), columns, quarter.months)])


def quarters(out: Out, policy: Policy, quarters: Sequence[Quarter]) -> None:
    """Print the quarters that were settled, a row each."""
    columns = (
        *_plain_columns(quarter=_("quarter"), customer=_("customer")),
        Column("basis", "basis", lambda each: each.terms.basis, data_only=True),
        _worded(out, "turnover", _("turnover"), lambda each: _turnover(policy, each.terms.basis, each.turnover)),
        _money(out, policy, "budget", _("budget")),
        _money(out, policy, "carried_in", _("carried in")),
        _money(out, policy, "spent", _("repairs")),
        _money(out, policy, "paid", _("paid out")),
        _money(out, policy, "charged", _("charged")),
        _money(out, policy, "carried_out", _("carried on")),
        *attributes("currency"),
        *_plain_columns(settled_at=_("settled")),
    )
    out.rows(columns, quarters, empty=_("no settlements"))


def _plain_columns(**titles: str) -> tuple[Column, ...]:
    return tuple(Column(key, title, attrgetter(key)) for key, title in titles.items())


def _worded(out: Out, key: str, title: str, words: Callable[[Any], str]) -> Column:
    """A column that is in words for people, in every format that they read, and as it is kept for programs."""
    return Column(key, title, attrgetter(key) if out.format in _FOR_PROGRAMS else words)


def _money(out: Out, policy: Policy, key: str, title: str) -> Column:
    value = attrgetter(key)
    return _worded(out, key, title, lambda row: currency(policy).text(value(row)))


def _method_column(out: Out, policy: Policy) -> Column:
    return _worded(out, "method", _("paid by"), lambda row: _method(policy, row.method))


def _names(policy: Policy) -> dict[str, str]:
    return {**policy.names("parts"), **policy.names("prices")}


def _covered(coverage: Coverage) -> str:
    said = _("parts: {parts}, work: {work}").format(parts=_(coverage.parts), work=_(coverage.work))
    return f"{said}  ({coverage.because})" if coverage.because else said


def _condition(price: Price) -> str:
    """When a price holds, in a few words."""
    asked = [f"{key} {_listed(values)}" for key, values in price.when.items()]
    if price.first:
        asked.append(_("the first time"))
    if price.up_to is not None:
        asked.append(_("up to {minutes} min").format(minutes=price.up_to))
    if price.entitlement:
        asked.append(_("{entitlement} left").format(entitlement=price.entitlement))
    return ", ".join(asked)


def _listed(values: Iterable[str]) -> str:
    return "/".join(values)


def _method(policy: Policy, method: str) -> str:
    return words(policy, "payment_methods").get(method, _("prepaid card") if method == "card" else method)


def _turnover(policy: Policy, basis: str, turnover: int | None) -> str:
    if turnover is None:
        return "-"
    return str(turnover) if basis == "units" else currency(policy).text(turnover)


def _quarter_data(quarter: Quarter) -> dict[str, Any]:
    keys = ("turnover", "budget", "carried_in", "spent", "paid", "charged", "carried_out", "currency", "settled_at")
    return {
        "customer": quarter.customer,
        "quarter": quarter.quarter,
        "basis": quarter.terms.basis,
        **{key: plain(getattr(quarter, key)) for key in keys},
    }


def _priced(policy: Policy, data: dict[str, Any]) -> str:
    """A total with the lines that make it up."""
    money, names = currency(policy), _names(policy)
    lines = [
        f"{names.get(line['item'], line['item'])} {quantity(line['quantity'], line['unit'])}"
        f" = {money.text(line['amount'])}" + (f" ({line['because']})" if line["because"] else "")
        for line in data["lines"]
    ]
    return f"{money.text(data['total'])} {data['currency']}" + (f": {'; '.join(lines)}" if lines else "")


def _quoted(policy: Policy, data: dict[str, Any]) -> str:
    return _("quote {quote} over {priced}").format(quote=data["quote"], priced=_priced(policy, data))


def _charged(policy: Policy, data: dict[str, Any]) -> str:
    return _("visit {visit}: fee {priced}").format(visit=data["visit"], priced=_priced(policy, data))


def _paid(policy: Policy, data: dict[str, Any]) -> str:
    money = currency(policy)
    said = _("receipt {receipt}: {amount} {currency} paid, {method}").format(
        receipt=data["receipt"],
        amount=money.text(data["amount"]),
        currency=data["currency"],
        method=_method(policy, data["method"]),
    )
    if data["card"]:
        said += " " + _("{card}, {balance} left on it").format(card=data["card"], balance=money.text(data["balance"]))
    rest = _("{owed} still owed").format(owed=money.text(data["owed"])) if data["owed"] else _("all is paid")
    return f"{said}; {rest}"


def _card_sold(policy: Policy, data: dict[str, Any]) -> str:
    value = currency(policy).text(data["value"])
    return _("card {card} of {customer}: {value} {currency}").format(**{**data, "value": value})


def _entered(policy: Policy, data: dict[str, Any]) -> str:
    amount = _turnover(policy, data["basis"], data["amount"])
    said = _("{customer} {month}: {amount} {basis}").format(**{**data, "amount": amount, "basis": _(data["basis"])})
    if data["was"] is None:
        return said
    return said + _(", was {was}").format(was=_turnover(policy, data["basis"], data["was"]))


def _closed(policy: Policy, data: dict[str, Any]) -> str:
    money = currency(policy)
    kept = ("budget", "carried_in", "spent", "paid", "charged", "carried_out")
    figures = {key: money.text(data[key]) for key in kept}
    said = _(
        "{customer} {quarter} is settled: budget {budget}, carried in {carried_in}, repairs {spent}:"
        " {paid} paid out, {charged} charged, {carried_out} carried on ({currency})"
    )
    return said.format(**{**data, **figures})


def _given_back(policy: Policy, data: dict[str, Any]) -> str:
    name = policy.names("entitlements").get(data["entitlement"], data["entitlement"])
    return _("contract {contract}: {quantity} given back of {name}, {left} left").format(**data, name=name)


SENTENCES: Mapping[str, Callable[[Policy, dict[str, Any]], str]] = {
    "quoted": _quoted,
    "charged": _charged,
    "paid": _paid,
    "card sold": _card_sold,
    "turnover entered": _entered,
    "quarter settled": _closed,
    "entitlement given back": _given_back,
}
