"""The promises that were met, beside what another configuration would have come to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _
from svcdesk.views.columns import Column

if TYPE_CHECKING:
    from svcdesk.reports.attainment import Attainment
    from svcdesk.reports.replay import Compared
    from svcdesk.views.text import Wording


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
