"""What a call would be promised, target by target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _, noted
from svcdesk.views.columns import Column, in_words
from svcdesk.views.out import Out
from svcdesk.views.promises.explanation import rule_words, unpublished
from svcdesk.views.text import duration

if TYPE_CHECKING:
    from svcdesk.desk.promises.simulation import Promise


def _within(promise: Promise) -> str | None:
    return str(promise.within) if promise.within else None


def simulated(out: Out, promises: Sequence[Promise]) -> None:
    """Print what a call would be promised, target by target."""
    columns = (
        Column("target", _("target"), lambda promise: promise.target),
        Column("name", _("name"), lambda promise: promise.name, data_only=True),
        Column("within", _("promised"), _within, called=lambda promise: duration(_within(promise) or "")),
        Column("due_at", _("due"), lambda promise: promise.due_at),
        Column("starts", _("counts from"), lambda promise: promise.starts, label="event"),
        Column("calendar", _("calendar"), lambda promise: promise.calendar),
        Column("stops", _("until"), lambda promise: promise.stops, label="event"),
        Column("pauses", _("pauses"), lambda promise: promise.pauses, data_only=True),
        Column("line", _("line"), lambda promise: promise.rule.line if promise.rule else None),
        in_words("rule", _("rule"), lambda promise: rule_words(promise.rule) if promise.rule else None),
    )
    out.rows(columns, promises, empty=_("this tier promises nothing"))
    for promise in promises:
        out.tell(noted(promise.target, doubt) if (doubt := unpublished(promise.unpublished_after)) else "")
