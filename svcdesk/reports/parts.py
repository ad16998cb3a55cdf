"""The list of parts that were replaced: into which machine, in warranty or not, what they cost, and the old ones."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from svcdesk.config.currency import Currency
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.desk.forms.written import FittedPart
from svcdesk.desk.stock import moves
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, _period, _repairs
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.reports._repairs import Repair, amount
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table


def parts(
    question: Question,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    by: Annotated[Literal["part"] | None, Option(label="column", help=N_("Added up, a row for each part."))] = None,
) -> Table:
    """List the parts that were replaced in a month.

    On visits that were finished then, planned ones too; at what they cost the desk, by the price list of today. With
    --by part a row says what came together of one part in one condition.

    \b
    Examples:
      svcdesk report parts
      svcdesk report parts 2026-11 --by part
      svcdesk report parts 2026-11 --format csv > parts.csv
    """
    period = _period.of(question, month, since, until)
    return Table(
        title=_period.title(question, "parts", _("Parts replaced"), period),
        columns=columns(question),
        rows=summed(replaced(question, period)) if by else replaced(question, period),
        empty=_("no parts were replaced in that time"),
        sums=("quantity", "amount", "back"),
    )


class Replaced(Record):
    """Parts of one sort that were fitted on one visit; `back` is how many old ones came back for them.

    Those of several visits together have no `repair`.
    """

    part: str
    condition: str
    new_serial: str | None
    repair: Repair | None
    quantity: int
    unit_cost: int | None
    back: int
    money: Currency

    @property
    def amount(self) -> int | None:
        """What they cost together; None where the price list does not name the part any more."""
        return None if self.unit_cost is None else self.quantity * self.unit_cost


def replaced(question: Question, period: Period) -> list[Replaced]:
    """The parts that were replaced in a period, in the order of the visits."""
    found = []
    for repair in _repairs.repairs(question, period, all_visits=True):
        if not repair.parts or repair.dispatch_id is None:
            continue
        back: Counter[str] = Counter()
        for move in moves.of_dispatch(question.db, repair.dispatch_id):
            back[move.part] += move.quantity if move.kind == "taken back" else 0
        for fitted in repair.parts:
            came = min(fitted.quantity, back[fitted.part])
            back[fitted.part] -= came
            found.append(_of(question, repair, fitted, came))
    return found


def summed(rows: Iterable[Replaced]) -> list[Replaced]:
    """What came together of each part in each condition, by their keys."""
    found: dict[tuple[str, str], Replaced] = {}
    for row in rows:
        so_far = found.get((row.part, row.condition))
        quantity, back = (so_far.quantity, so_far.back) if so_far else (0, 0)
        together = row._replace(repair=None, new_serial=None, quantity=quantity + row.quantity, back=back + row.back)
        found[row.part, row.condition] = together
    return [found[key] for key in sorted(found)]


def _of(question: Question, repair: Repair, fitted: FittedPart, back: int) -> Replaced:
    entry = question.policy.parts.get(fitted.part)
    cost = entry.cost if entry else None
    money = question.policy.currency
    return Replaced(fitted.part, fitted.condition, fitted.serial, repair, fitted.quantity, cost, back, money)


def columns(question: Question) -> tuple[Column, ...]:
    """The columns of parts, for the format that was asked for."""
    names = question.policy.names("parts")
    made: tuple[Column, ...] = (
        Column("part", _("part"), lambda row: row.part, spare=True),
        Column("name", _("name"), lambda row: names.get(row.part, row.part)),
        Column("condition", _("condition"), lambda row: row.condition, spare=True),
        Column("serial", _("serial of the machine"), _of_repair("serial")),
        Column("new_serial", _("serial of the part"), lambda row: row.new_serial, spare=True),
        Column("at", _("at"), _of_repair("at"), spare=True),
        Column("repair", _("ticket/visit"), _of_repair("name")),
        Column("customer", _("customer"), _of_repair("customer"), spare=True),
        Column("quantity", _("quantity"), lambda row: row.quantity),
        Column("warranty", _("warranty"), _of_repair("warranty"), spare=True),
        amount(question, "unit_cost", _("unit cost"))._replace(spare=True),
        amount(question, "amount", _("amount")),
        Column("currency", "currency", lambda row: row.money.code, data_only=True),
        Column("decimals", "decimals", lambda row: row.money.decimals, data_only=True),
        Column("back", _("old ones back"), lambda row: row.back, spare=True),
    )
    warranty = {"in": _("in warranty"), "out": _("out of warranty"), "unknown": _("unknown")}
    return named(named(made, "warranty", warranty), "condition", {"new": _("brand-new"), "used": _("used")})


def _of_repair(key: str) -> Callable[[Replaced], Any]:
    """A value of the repair on which a part was fitted; None for those of several."""
    return lambda row: getattr(row.repair, key, None)
