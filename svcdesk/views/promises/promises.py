"""Promises tried out: what a call would be promised, what a changed configuration moves, what it would have come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, ngettext
from svcdesk.sla import read_stamp
from svcdesk.views.columns import Column
from svcdesk.views.out import Out
from svcdesk.views.promises.explanation import rule_words, unpublished
from svcdesk.views.text import Wording, short_time

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.promises.recompute import Recomputed
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


def recomputed(out: Out, done: Sequence[Recomputed], dry_run: bool) -> None:
    """Print what the configuration moved, or with `dry_run` would move, a line for each promise."""
    data = [{"number": each.ticket.number, **change} for each in done for change in each.changes or () if _told(change)]
    out.lines(data, (line for each in done for line in _moves(out, each)))
    for each in done:
        if each.changes is None:
            message = _("{number}: its tier {tier!r} is not in the configuration: classify it")
            out.tell(message.format(number=each.ticket.number, tier=each.ticket.tier))
    if not data:
        out.tell(_("every running promise is as the configuration says"))
    elif dry_run:
        out.tell(
            ngettext(
                "{count} promise would change; nothing was changed",
                "{count} promises would change; nothing was changed",
                len(data),
            ).format(count=len(data))
        )


def _told(change: dict[str, str]) -> bool:
    return change["change"] != "missed"  # which the configuration did not bring about


def _moves(out: Out, done: Recomputed) -> Iterator[str]:
    for change in done.changes or ():
        if _told(change):
            words = _MOVES[change["change"]].format(
                due=short_time(read_stamp(change["due"]), out.zone, out.now),
                was=short_time(read_stamp(change.get("was", change["due"])), out.zone, out.now),
                within=change.get("within"),
            )
            yield f"{done.ticket.number} {change['target']}: {words}"


_MOVES = {
    "moved": "{was} → {due}",
    "held": _("{was} → {due}, stands still"),
    "resumed": _("{was} → {due}, goes on"),
    "reworded": _("{due} as before, {within} promised now"),
    "started": _("new, {due}, {within} promised"),
    "void": _("no longer promised, was {due}"),
}


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
