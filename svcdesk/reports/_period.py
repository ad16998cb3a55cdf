"""The month, or another period, that a report of the trade is about."""

from __future__ import annotations

from datetime import datetime, timedelta

from svcdesk.declare import Annotated, Argument, Option
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.sla import stamp
from svcdesk.views.text import long_day, long_month

Month = Annotated[str | None, Argument(metavar="[MONTH]", help=N_("Such as 2026-11, this or last; else this month."))]
Since = Annotated[str | None, Option("--from", help=N_("Instead of a month: from then on."))]
Until = Annotated[str | None, Option("--to", help=N_("Before then, or on that day."))]


class Period(Record):
    """What lies in [first, last), UTC, and how people call it."""

    first: datetime
    last: datetime
    name: str

    @property
    def stamps(self) -> dict[str, str]:
        """The parameters `since` and `until` of a statement."""
        return {"since": stamp(self.first), "until": stamp(self.last)}

    def days(self, question: Question) -> dict[str, str]:
        """The parameters `first` and `after` of a statement about dates of the desk's zone."""
        first, after = (each.astimezone(question.policy.zone).date() for each in (self.first, self.last))
        return {"first": first.isoformat(), "after": after.isoformat()}


def of(question: Question, month: str | None, since: str | None = None, until: str | None = None) -> Period:
    """The period that somebody means by a month, or by --from and --to; this month when neither is typed.

    Raises UsageError for a word that is no month, and for both at once.
    """
    if month is not None and (since or until):
        raise UsageError(N_("a month, or --from and --to: not both"))
    if since or until:
        first, last = question.period(since, until)
        begin, end = first or datetime.min.replace(tzinfo=question.at.tzinfo, year=1970), last or question.at
        local = [each.astimezone(question.policy.zone).date() for each in (begin, end - timedelta(seconds=1))]
        return Period(begin, end, " – ".join(map(long_day, local)))
    name = question.month(month or "this")
    first, last = question.period(name, name)
    assert first
    assert last
    return Period(first, last, long_month(name))


def title(question: Question, report: str, name: str, period: Period) -> str:
    """What stands above a report: its name, or what the configuration calls it, and the period."""
    form = question.policy.report_form(report)
    return _("{name}, {period}").format(name=(form and form.name) or name, period=period.name)
