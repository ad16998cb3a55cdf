"""Promises tried out: what a call would be promised, what a changed configuration moves, what it would have come to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _
from svcdesk.views.columns import Column
from svcdesk.views.out import Out
from svcdesk.views.promises.explanation import rule_words, unpublished

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.promises.simulation import Promise
    from svcdesk.reports.attainment import Attainment
    from svcdesk.reports.replay import Compared


def simulated(out: Out, policy: Policy, promises: Sequence[Promise]) -> None:
    """Print what a call would be promised, target by target."""

    def counts_from(promise: Promise) -> str:
        return policy.names("events").get(promise.starts, promise.starts)

    columns = (
        Column("target", _("target"), lambda promise: promise.target),
        Column("name", _("name"), lambda promise: promise.name, data_only=True),
        Column("within", _("promised"), lambda promise: str(promise.within) if promise.within else None),
        Column("due_at", _("due"), lambda promise: promise.due_at),
        Column("starts", _("counts from"), lambda promise: promise.starts, shown=lambda row, _out: counts_from(row)),
        Column("calendar", _("calendar"), lambda promise: promise.calendar),
        Column("stops", _("until"), lambda promise: promise.stops),
        Column("pauses", _("pauses"), lambda promise: promise.pauses, data_only=True),
        Column("line", _("line"), lambda promise: promise.rule.line if promise.rule else None),
        Column("rule", _("rule"), lambda promise: rule_words(promise.rule) if promise.rule else None),
    )
    out.rows(columns, promises, empty=_("this tier promises nothing"))
    for promise in promises:
        doubt = unpublished(policy, promise.calendar, promise.due_at) if promise.due_at else ""
        out.tell(f"{promise.target}: {doubt}" if doubt else "")


def _percent(count: Attainment) -> float | None:
    return None if count.percent is None else round(count.percent, 1)


def _change(row: Compared) -> float | None:
    had, would = row.had.percent, row.would.percent
    return None if had is None or would is None else round(would - had, 1)


def _style(row: Compared, _wording: Wording) -> str:
    change = _change(row) or 0
    return "green" if change > 0 else "red" if change < 0 else ""


def _count(key: str) -> Callable[[Any], Any]:
    return lambda row: getattr(row.would, key)


REPLAY = (
    Column("tier", _("tier"), lambda row: row.tier),
    Column("target", _("target"), lambda row: row.target),
    Column("met", _("met"), lambda row: row.had.met),
    Column("missed", _("missed"), lambda row: row.had.missed),
    Column("running", _("running"), lambda row: row.had.running, data_only=True),
    Column("percent", _("met %"), lambda row: _percent(row.had)),
    Column("would_met", _("would: met"), _count("met")),
    Column("would_missed", _("missed"), _count("missed")),
    Column("would_running", _("running"), _count("running"), data_only=True),
    Column("would_percent", _("met %"), lambda row: _percent(row.would), style=_style),
    Column("change", _("change"), _change, style=_style),
)
