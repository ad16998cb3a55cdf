"""What a dispatch form still lacks before its visit may be finished, by the rules in the section `form`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from svcdesk.config import rules as conditions
from svcdesk.config.money import currency
from svcdesk.db.port import Db
from svcdesk.desk import approvals
from svcdesk.desk.assets import facts
from svcdesk.desk.forms import attachments
from svcdesk.desk.money import fees, priced, quotes
from svcdesk.desk.stock import moves
from svcdesk.desk.visits import consents, dispatch
from svcdesk.locale import _, ngettext

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

DEFAULT = ("fault", "cause", "action", "result")  # what a form needs where the configuration does not say


class Lack(NamedTuple):
    """One thing that is missing: which of the needs, in words, and the command that brings it."""

    need: str
    words: str
    command: str


def of_visit(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> list[Lack]:
    """What the form lacks, in the order of the form.

    A form that says that the fault is solved needs cause and action in any case: they become the ticket's solution.
    """
    found: list[Lack] = []
    name = dispatch.name_of(ticket, visit)
    for need in needs(db, policy, ticket, visit):
        if need == "consent":
            found += _consents(db, policy, ticket, visit)
        elif need == "approval":
            if lack := approvals.lacking(db, policy, "repair", visit.id):
                words = ngettext("{lack} more approval", "{lack} more approvals", lack).format(lack=lack)
                found.append(Lack(need, words, f"svcdesk dispatch approve {name}"))
        elif need == "payment":
            if owed := fees.owed(db, ticket.id):
                money = currency(policy)
                words = _("payment of {amount} {code}").format(amount=money.text(owed), code=money.code)
                found.append(Lack(need, words, f"svcdesk pay {ticket.number} {money.text(owed)}"))
        elif need in ("photo", "scan"):
            if all(each.kind != need for each in attachments.of_visit(db, visit.id)):
                found.append(Lack(need, need, f"svcdesk dispatch attach {name} FILE --{need}"))
        elif need == "checklist":
            if open_items := unanswered(db, policy, visit):
                words = _("checklist ({items})").format(items=", ".join(open_items))
                found.append(Lack(need, words, f"svcdesk dispatch record {name} …"))
        elif getattr(visit, "signed_by" if need == "signature" else need) in (None, ""):
            found.append(Lack(need, need, f"svcdesk dispatch record {name} …"))
    return found


def needs(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> list[str]:
    """What the form must have, in the order of the form: all rules that fit add up."""
    from svcdesk.config.forms import NEEDED  # it loads YAML, which most steps of a visit do without

    rules = policy.document.get("form")
    if rules is None:
        wanted = set(DEFAULT)
    else:
        fitting = conditions.fitting(rules, known(db, policy, ticket, visit))
        wanted = {need for rule in fitting for need in rule["needs"]}
    if visit.solved:
        wanted |= {"cause", "action"}
    return [need for need in NEEDED if need in wanted]


def known(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> dict[str, str | None]:
    """The facts that rules ask about, by what the form says of the fault; the warranty is that of before the visit.

    The warranty of a part that this visit fits says nothing of the one that it replaces.
    """
    return facts.of_ticket(db, policy, ticket, visit.component, visit.attribution, before=visit.steps["ordered"])


def unanswered(db: Db, policy: Policy, visit: Visit) -> list[str]:
    """The items of the checklist that are neither kept nor broken yet."""
    answered = checks(db, visit.id)
    return [item for item in conditions.words(policy, "checklist") if item not in answered]


def checks(db: Db, dispatch_id: str) -> dict[str, bool]:
    """The items of the checklist that were answered: whether each was kept."""
    rows = db.execute("SELECT item, kept FROM dispatch_check WHERE dispatch_id = ? ORDER BY item", (dispatch_id,))
    return {row["item"]: bool(row["kept"]) for row in rows}


def items(db: Db, dispatch_id: str) -> dict[str, int]:
    """What was done of the price list at a visit, with quantities."""
    rows = db.execute("SELECT item, quantity FROM dispatch_item WHERE dispatch_id = ? ORDER BY item", (dispatch_id,))
    return {row["item"]: row["quantity"] for row in rows}


def _consents(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> list[Lack]:
    given = {each.purpose for each in consents.of_ticket(db, ticket.id)}
    found = []
    for purpose in ("work", "remote", "removal"):
        if purpose not in given and consents.needed(policy, purpose) and _asked_for(db, ticket, visit, purpose):
            command = f"svcdesk consent {ticket.number} --to {purpose} --by NAME --how HOW"
            found.append(Lack("consent", _("consent ({purpose})").format(purpose=purpose), command))
    charged = any(line.amount for line in priced.of_visit(db, visit.id))
    if charged and consents.needed(policy, "quote") and not quotes.accepted(db, ticket.id):
        verb = "accept" if quotes.last(db, ticket.id) else "make"
        command = f"svcdesk quote {verb} {ticket.number} …"
        found.append(Lack("consent", _("consent ({purpose})").format(purpose="quote"), command))
    return found


def _asked_for(db: Db, ticket: Ticket, visit: Visit, purpose: str) -> bool:
    """Whether something was done that the customer should have agreed to."""
    if purpose == "work":
        return bool(visit.action or moves.fitted(db, visit.id) or items(db, visit.id))
    query = (
        "SELECT 1 FROM journal WHERE noun = 'ticket' AND noun_id = ? AND kind = 'remote' LIMIT 1"
        if purpose == "remote"
        else "SELECT 1 FROM rma WHERE ticket_id = ? AND sent_at IS NOT NULL LIMIT 1"
    )
    return db.execute(query, (ticket.id,)).fetchone() is not None
