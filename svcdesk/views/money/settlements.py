"""Quarters of dealers."""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.locale import N_, _, noted
from svcdesk.views.columns import Column, Section, attributes, record
from svcdesk.views.money.amounts import decimals, for_people, money, named
from svcdesk.views.text import worded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.currency import Currency
    from svcdesk.desk.money.settlement import Quarter
    from svcdesk.views.out import Out

_BASES = {"units": N_("units"), "payments": N_("payments"), "cards": N_("warranty cards")}
_FIGURES = attributes(
    "turnover",
    "budget",
    "carried_in",
    "spent",
    "paid",
    "charged",
    "carried_out",
    "forfeited",
    "forfeited_why",
    "currency",
    "decimals",
    "settled_at",
)
_QUARTER = (*attributes("customer", "quarter"), Column("basis", "basis", lambda each: each.terms.basis), *_FIGURES)


def show(out: Out, quarter: Quarter) -> None:
    """Print a quarter of a dealer: by month, and how budget and repairs balance."""
    amount, how = quarter.money.text, quarter.terms.basis
    columns = (
        *named(month=_("month")),
        for_people(out, "turnover", basis(how), lambda month: turnover(quarter.money, how, month.turnover)),
        money("budget", _("budget"), lambda _month: quarter.money),
        money("spent", _("repairs"), lambda _month: quarter.money),
    )
    data = {**record(_QUARTER, quarter), "months": [record(columns, month) for month in quarter.months]}
    fields = [
        (basis(how), turnover(quarter.money, how, quarter.turnover)),
        (_("budget"), amount(quarter.budget)),
        (_("carried in"), amount(quarter.carried_in)),
        (_("repairs"), amount(quarter.spent)),
        (_("paid out"), amount(quarter.paid)),
        (_("charged"), amount(quarter.charged)),
        (_("carried on"), amount(quarter.carried_out)),
        (_("forfeited"), noted(amount(quarter.forfeited), quarter.forfeited_why) if quarter.forfeited_why else ""),
        (_("settled"), out.text(quarter.settled_at) if quarter.settled_at else _("not yet: as it stands now")),
    ]
    heading = f"{quarter.customer}  {quarter.quarter}  {quarter.currency}"
    out.card(data, heading, fields, [Section(_("By month"), columns, quarter.months)])


def table(out: Out, quarters: Sequence[Quarter]) -> None:
    """Print the quarters that were settled, a row each."""
    columns = (
        *named(quarter=_("quarter"), customer=_("customer")),
        Column("basis", "basis", lambda each: each.terms.basis, data_only=True),
        for_people(out, "turnover", _("turnover"), lambda each: turnover(each.money, each.terms.basis, each.turnover)),
        money("budget", _("budget")),
        money("carried_in", _("carried in")),
        money("spent", _("repairs")),
        money("paid", _("paid out")),
        money("charged", _("charged")),
        money("carried_out", _("carried on")),
        money("forfeited", _("forfeited")),
        *attributes("currency"),
        *decimals(),
        *named(settled_at=_("settled")),
    )
    out.rows(columns, quarters, empty=_("no settlements"))


def basis(key: str) -> str:
    """What a dealer reports: units or payments."""
    return worded(_BASES, key)


def turnover(money: Currency, basis: str, turnover: int | None) -> str:
    """What a dealer reported, as people read it: a number of units, or money; - before anything was."""
    if turnover is None:
        return "-"
    return money.text(turnover) if basis == "payments" else str(turnover)


def unsettled(quarter: str) -> str:
    """That an earlier quarter is not settled, so that what it carries is missing."""
    return _("{before} is not settled: what it carries is not in this").format(before=quarter)
