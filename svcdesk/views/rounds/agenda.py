"""The agenda in columns, and in the blocks of those who ask whose, where or why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import Column, in_words
from svcdesk.views.stock.returns import DECISIONS
from svcdesk.views.tables import Table
from svcdesk.views.tasks.tasks import whose
from svcdesk.views.text import span, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.rounds.agenda import Item
    from svcdesk.views.text import Wording


def table(policy: Policy, at: datetime, items: Sequence[Item], by: str | None) -> Table:
    """The agenda as of `at` (UTC), in blocks of one person, customer, station or rule."""
    stations = policy.names("stations")
    blocks: dict[str | None, Callable[[Item], str]] = {
        "person": lambda item: whose(policy, item) or "",
        "customer": lambda item: item.customer or "",
        "station": lambda item: stations.get(item.station or "", item.station or ""),
        "rule": lambda item: item.rule or "",
    }
    empty = _("nothing is due; 'svcdesk list' shows the tickets")
    if not policy.care:
        empty = _("nothing is due, and 'care' in the configuration has no rules; 'svcdesk list' shows the tickets")
    return Table(_("Agenda"), columns(policy, at), items, empty, blocks.get(by))


def columns(policy: Policy, at: datetime) -> tuple[Column, ...]:
    """The columns of the agenda as of `at` (UTC): how late is in minutes."""

    def late(item: Item, _wording: Wording) -> str:
        return span(item.late_minutes(at) * 60) if item.late_minutes(at) else ""

    def red(item: Item, _wording: Wording) -> str:
        return "bold red" if item.late_minutes(at) else ""

    return (
        Column("due", _("due"), lambda item: item.due, style=red),
        Column("late", _("late"), lambda item: item.late_minutes(at), data_only=True),
        Column(
            "late", _("late"), lambda item: item.late_minutes(at), shown=late, style=red, people_only=True, spare=True
        ),
        Column("number", _("number"), lambda item: item.number, style=lambda _row, _out: "bold"),
        in_words("what", _("what"), lambda item: what(policy, item)),
        Column("customer", _("customer"), lambda item: item.customer),
        Column("contact", _("contact"), lambda item: item.contact, spare=True),
        Column("telephone", _("telephone"), lambda item: item.telephone),
        Column("for", _("for"), lambda item: whose(policy, item), spare=True),
        Column("about", _("about"), lambda item: item.about, spare=True),
        in_words("next", _("next"), lambda item: item.command)._replace(beneath=True),
        Column("source", _("source"), lambda item: item.source, data_only=True),
        Column("rule", _("rule"), lambda item: item.rule, data_only=True),
        Column("tried", _("tried"), lambda item: item.tried, data_only=True),
    )


def what(policy: Policy, item: Item) -> str:
    """What is to be done, whether that needs a proof, and how often it was tried in vain."""
    said = _SAID[item.source](policy, item) if item.source in _SAID else item.what
    if item.needs_proof:
        said = _("{what} (needs a proof)").format(what=said)
    if item.tried:
        return _("{what} (tried: {times})").format(what=said, times=item.tried)
    return said


def _request(policy: Policy, item: Item) -> str:
    quantity, _space, part = item.what.partition(" ")
    name = policy.names("parts").get(part, part)
    return _("approve {quantity} × {part}").format(quantity=quantity, part=name)


_SAID: dict[str, Callable[[Policy, Item], str]] = {
    "loan": lambda _policy, _item: _("the loaner is due back"),
    "promise": lambda policy, item: policy.target_names.get(item.what, item.what),
    "assessment": lambda _policy, item: (
        _("tell of the assessment") if item.what == "tell" else _("close the assessment")
    ),
    "request": _request,
    "return": lambda _policy, item: _("approve the return: {what}").format(what=worded(DECISIONS, item.what)),
    "repair": lambda _policy, _item: _("approve the repair"),
    "consent": lambda _policy, _item: _("agree that the machine is taken away"),
    "quote": lambda _policy, _item: _("agree to the quote"),
}
