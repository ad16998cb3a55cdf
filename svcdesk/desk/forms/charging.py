"""What a visit is charged: by the rules, or as somebody overruled them, worked out anew whenever the form changes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from svcdesk.desk.assets import facts
from svcdesk.desk.forms import items
from svcdesk.desk.money import coverage, fees
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.stock import moves
from svcdesk.desk.visits import dispatch

if TYPE_CHECKING:
    from svcdesk.config.rules import Facts
    from svcdesk.desk.forms.written import Overruled
    from svcdesk.desk.journal import Operation
    from svcdesk.desk.money.quotes import Quote
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

FIELDS = {  # field of the visit → what the form calls it
    "parts_charged": "parts",
    "work_charged": "work",
    "charged_because": "because",
    "overruled_by": "overruled_by",
}


def of_visit(visit: Visit) -> Coverage | None:
    """What stands on the form of what is charged, and why; None before it was decided."""
    if visit.parts_charged is None or visit.work_charged is None:
        return None
    return Coverage(visit.parts_charged, visit.work_charged, visit.charged_because or "")


def kept(visit: Visit) -> Coverage | None:
    """What stands on the form and is not decided anew by itself: the visit is over, or somebody decided against rules.

    None while the rules decide by what is known.
    """
    return of_visit(visit) if visit.overruled_by or not visit.under_way else None


def decide(
    op: Operation, visit: Visit, known: Facts, overruled: Overruled | None = None, anew: bool = False
) -> tuple[Coverage, str | None]:
    """Decide what is charged, and why. Returns that, and who decided so against the rules, if anybody did.

    What somebody decides against the rules stays until they decide otherwise. Else the rules decide by what is known
    now, since the machine may have been named since, or its dates; once the visit is over only `anew`, when a fact that
    they ask about was amended: rules that the configuration has got since then say nothing of it.
    """
    stands = of_visit(visit)
    if overruled:
        decided = Coverage(overruled.parts, overruled.work, overruled.because)
        return decided, visit.overruled_by if decided == stands and visit.overruled_by else op.actor
    if (standing := kept(visit)) and (visit.overruled_by or not anew):
        return standing, visit.overruled_by
    return coverage.decide(op.policy, known), None


def amended_since(op: Operation, ticket: Ticket, visit: Visit, was: Facts, known: Facts) -> bool:
    """Whether a fact by which it is decided who pays is not what it was when that was decided.

    `was` is what is known without what is amended now, `known` is with it. The configuration may have other rules and
    terms now, which do not count by themselves.
    """
    decided = fees.decided_by(op.db, ticket, visit) or was
    by, before = facts.deciding(op.policy, known), facts.deciding(op.policy, decided)
    return was["warranty"] != known["warranty"] or by != before


def changes(visit: Visit, decided: Coverage, overruled_by: str | None) -> dict[str, str | None]:
    """The fields of the visit that are to be other than they are, when that is decided."""
    told = {
        "parts_charged": decided.parts,
        "work_charged": decided.work,
        "charged_because": decided.because,
        "overruled_by": overruled_by,
    }
    return {field: value for field, value in told.items() if value != getattr(visit, field)}


def charge(op: Operation, ticket: Ticket, visit: Visit, known: Facts, anew: bool = False) -> None:
    """Work out the fee by what stands on the form, once something was done that costs money; `anew` as in `decide`.

    A diagnosis alone is not charged yet: it comes before the quote. Raises Conflict beyond what the customer agreed to.
    """
    fitted: Counter[str] = Counter()
    for part, _condition, quantity in moves.fitted(op.db, visit.id):
        fitted[part] += quantity
    done = items.of_visit(op.db, visit.id)
    if not (visit.action or fitted or done or visit.minutes):
        fees.drop(op, ticket, visit)
        return
    decided, overruled_by = decide(op, visit, known, anew=anew)
    if new := changes(visit, decided, overruled_by):
        dispatch.cover(op, visit, new)
    counts = tuple((item, each.quantity) for item, each in done.items())
    work = Work(tuple(fitted.items()), counts, visit.minutes or 0, visit.kilometres or 0)
    fees.charge(op, ticket, visit, known, decided, work)


def beyond(op: Operation, ticket: Ticket, visit: Visit) -> tuple[int, Quote] | None:
    """What the visit costs, and the smaller quote agreed to, when the operation has charged more than that."""
    charged = [entry.data for entry in op.entries if entry.kind == "charged" and entry.data["visit"] == visit.visit]
    return fees.beyond(op.db, ticket, charged[-1]["total"], charged[-1]["currency"]) if charged else None


def read_ahead(op: Operation, ticket: Ticket, visit: Visit) -> None:
    """Read what `charge` and `beyond` go by, as `Db.read_ahead` says."""
    op.db.read_ahead(moves.fitted, op.db, visit.id)
    op.db.read_ahead(items.of_visit, op.db, visit.id)
    fees.read_ahead(op, ticket, visit)
