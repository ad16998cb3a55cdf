"""What breaks, where and why: repairs by kind, model, code, component, what they were due to and cause."""

from collections.abc import Iterable

from svcdesk.config.currency import Currency
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.reports import Question, _period, _repairs, repeats
from svcdesk.reports._form import for_people
from svcdesk.reports._period import Month, Since, Until
from svcdesk.reports._repairs import Repair, amount
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table
from svcdesk.views.text import component


def faults(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Table:
    """Count the faults of a month by machine, code and cause, the most frequent first.

    With their share of all repairs, how many were right at once (where the configuration says what a repeat is), the
    mean minutes of work, and what the desk bore of it.

    \b
    Examples:
      svcdesk report faults
      svcdesk report faults --from 2026-01-01 --to 2026-12-31 --format html > faults.html
    """
    period = _period.of(question, month, since, until)
    return Table(
        title=_period.title(question, "faults", _("Faults and their causes"), period),
        columns=columns(question),
        rows=count(question, _repairs.each(question, period)),
        empty=_("nothing was repaired in that time"),
        sums=("count", "borne"),
    )


class Cause(Record):
    """The repairs of one sort; shares are in percent. `right` and `minutes` are None where nothing is known of them."""

    kind: str | None
    model: str | None
    code: str | None
    component: str | None
    attribution: str | None
    cause: str | None
    repairs: int
    share: float
    right: float | None
    minutes: float | None
    borne: int
    money: Currency | None


_SORT = ("kind", "model", "code", "component", "attribution", "cause")


def count(question: Question, repairs: Iterable[Repair]) -> list[Cause]:
    """The repairs by what they have in common, the most frequent first; what was booked in several currencies apart.

    Of what they have in common only that counts which the form has columns for.
    """
    form = question.policy.report_form("faults")
    asked = form.columns if form and form.columns and for_people(question) else _SORT
    sorts: dict[tuple[str | None, ...], dict[Currency | None, _Sum]] = {}
    right = _right(question)
    whole = 0
    for repair in repairs:
        whole += 1
        sort = tuple(getattr(repair, key) if key in asked else None for key in _SORT)
        sorts.setdefault(sort, {}).setdefault(repair.money, _Sum()).add(repair, right.get(repair.ticket_id))
    found = [_cause(sort, summed, money, whole) for sort, sums in sorts.items() for money, summed in _apart(sums)]
    return sorted(found, key=lambda each: (-each.repairs, *(getattr(each, key) or "" for key in _SORT)))


class _Sum:
    """What repairs of one sort and currency come to: `right` is ticket → whether it was right at once."""

    def __init__(self) -> None:
        self.repairs = self.minutes = self.measured = self.borne = 0
        self.right: dict[str, bool] = {}

    def add(self, repair: Repair, right: bool | None) -> None:
        self.repairs += 1
        self.borne += repair.borne
        if repair.minutes is not None:
            self.measured += 1
            self.minutes += repair.minutes
        if right is not None:
            self.right[repair.ticket_id] = right

    def join(self, other: "_Sum") -> None:
        self.repairs += other.repairs
        self.borne += other.borne
        self.measured += other.measured
        self.minutes += other.minutes
        self.right |= other.right


def _apart(sums: dict[Currency | None, _Sum]) -> list[tuple[Currency | None, _Sum]]:
    """The sums by currency; repairs without any amount are among those of the first."""
    found = sorted(money for money in sums if money)
    if found and None in sums:
        sums[found[0]].join(sums[None])
    return [(money, sums[money]) for money in found or (None,)]


def _right(question: Question) -> dict[str, bool]:
    """Ticket → whether its repair was right the first time; nothing where the policy says nothing of repeats."""
    policy = question.policy
    if policy.repeats is None:
        return {}
    judged = repeats.judge(question.db, question.at, policy.repeats, policy.zone, policy.no_repairs)
    return {each.ticket_id: each.right for each in judged}


def _cause(sort: tuple[str | None, ...], summed: _Sum, money: Currency | None, whole: int) -> Cause:
    right = summed.right.values()
    kind, model, code, component, attribution, cause = sort
    return Cause(
        kind,
        model,
        code,
        component,
        attribution,
        cause,
        repairs=summed.repairs,
        share=round(100 * summed.repairs / whole, 1),
        right=round(100 * sum(right) / len(right), 1) if right else None,
        minutes=round(summed.minutes / summed.measured, 1) if summed.measured else None,
        borne=summed.borne,
        money=money,
    )


def columns(question: Question) -> tuple[Column, ...]:
    """The columns of faults, for the format that was asked for."""
    policy = question.policy

    def called(row: Cause) -> str | None:
        return component(policy, row.component) if row.component else None

    made: tuple[Column, ...] = (
        Column("kind", _("kind"), lambda row: row.kind),
        Column("model", _("model"), lambda row: row.model, spare=True),
        Column("code", _("code"), lambda row: row.code),
        Column("component", _("component"), lambda row: row.component, called=called, spare=True),
        Column("attribution", _("due to"), lambda row: row.attribution, spare=True),
        Column("cause", _("cause"), lambda row: row.cause),
        Column("count", _("count"), lambda row: row.repairs),
        Column("share", _("share %"), lambda row: row.share),
        Column("right", _("right at once %"), lambda row: row.right, spare=True),
        Column("minutes", _("mean minutes"), lambda row: row.minutes, spare=True),
        amount(question, "borne", _("borne by the desk"))._replace(spare=True),
        Column("currency", "currency", lambda row: row.money and row.money.code, data_only=True),
        Column("decimals", "decimals", lambda row: row.money and row.money.decimals, data_only=True),
    )
    for key, section in (("kind", "equipment"), ("code", "faults"), ("attribution", "attributions")):
        made = named(made, key, policy.names(section))
    return made
