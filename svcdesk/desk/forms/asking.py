"""What is asked for when a form is filled in by questions: what it lacks by the answers so far, or may have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db
from svcdesk.desk.forms import checklist, items, lacks
from svcdesk.desk.money import quotes
from svcdesk.desk.stock import moves
from svcdesk.desk.visits import consents

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.quotes import Quote
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

_RECKONED = {"minutes": "labour", "kilometres": "travel"}  # field of the form → what the price list reckons with it


def missing(db: Db, policy: Policy, ticket: Ticket, visit: Visit, answers: Mapping[str, Any]) -> set[str]:
    """The needs that are not met yet; they depend on the `answers` so far, which are as a file has them."""
    return {lack.need for lack in lacks.of_visit(db, policy, ticket, _answered(visit, answers))}


def unanswered(db: Db, policy: Policy, ticket: Ticket, visit: Visit, answers: Mapping[str, Any]) -> list[str]:
    """The items of the checklist that are still to be answered, by the `answers` so far."""
    known = lacks.known(db, policy, ticket, _answered(visit, answers))
    return checklist.unanswered(db, policy, visit.id, known)


def offered(policy: Policy, visit: Visit, field: str) -> bool:
    """Whether a field is asked for without being needed: a test, and what the price list reckons with."""
    wanted = field == "test" or _RECKONED.get(field) in policy.prices
    return wanted and getattr(visit, field) is None


def listed(db: Db, visit: Visit, key: str) -> bool:
    """Whether `parts`, or `work` of the price list, stands on the form already."""
    if key == "work":
        return bool(items.of_visit(db, visit.id))
    return any(move.kind == "fitted" for move in moves.of_dispatch(db, visit.id))


def to_agree(db: Db, policy: Policy, ticket: Ticket) -> Iterator[tuple[str, Quote | None]]:
    """What the customer is asked to agree to on site: the work, and the last quote, where either is needed and open."""
    given = {each.purpose for each in consents.of_ticket(db, ticket.id)}
    if consents.needed(policy, "work") and "work" not in given:
        yield "work", None
    quote = quotes.last(db, ticket.id) if consents.needed(policy, "quote") else None
    if quote and quote.accepted_at is None:
        yield "quote", quote


def _answered(visit: Visit, answers: Mapping[str, Any]) -> Visit:
    return visit._replace(
        component=answers.get("component", visit.component),
        attribution=answers.get("attribution", visit.attribution),
        solved=answers["solved"] == "yes" if "solved" in answers else visit.solved,
    )
