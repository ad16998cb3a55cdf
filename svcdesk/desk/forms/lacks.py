"""What a dispatch form still lacks before its visit may be finished, by the rules in the section `form`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from svcdesk.config.forms import NEEDED
from svcdesk.config.money import REFUSED
from svcdesk.config.rules import fitting
from svcdesk.db.port import Db
from svcdesk.desk import approvals
from svcdesk.desk.assets import facts
from svcdesk.desk.forms import charging, checklist, items
from svcdesk.desk.journal import COUNTS
from svcdesk.desk.money import accounts, coverage, priced, quotes
from svcdesk.desk.stock import moves
from svcdesk.desk.tickets import attachments
from svcdesk.desk.visits import consents, dispatch
from svcdesk.labels import LABELS, titles
from svcdesk.locale import N_, _, enumerated, ngettext, translated
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.rules import Facts
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

_DEFAULT = ("fault", "cause", "action", "result")  # what a form needs where the configuration does not say
# where nothing is repaired nothing is out of order, unless a rule that names the kind says so
_OF_FAULTS = {"fault", "cause", "attribution"}
_NAMES = {  # need → what people read
    **LABELS["field"],
    "method": N_("method of each item of work"),
    "found": N_("what was found"),
    "photo": N_("photo"),
    "scan": N_("scan"),
}


class Lack(Record):
    """One thing that is missing: which of the needs, what people call it, and the command that brings it."""

    need: str
    words: str
    command: str


def of_visit(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> list[Lack]:
    """What the form lacks, in the order of the form.

    A form that says that the fault is solved needs cause and action in any case: they become the ticket's solution.
    Where nothing is repaired fault, cause and attribution are needed only by a rule that names its kind. A form about
    what is refused needs the advice.
    """
    found: list[Lack] = []
    name = dispatch.name_of(ticket, visit)
    facts_now = known(db, policy, ticket, visit)
    for need in _needs(policy, ticket, visit, facts_now):
        if need == "consent":
            found += consents_missing(db, policy, ticket, visit)
        elif need == "approval":
            if roles := approvals.awaited(db, policy, "repair", visit.id):
                named = enumerated(policy.names("roles").get(role, role) for role in roles)
                words = _("approval of {roles}").format(roles=named)
                found.append(Lack(need, words, f"svcdesk dispatch approve {name}"))
            elif lack := approvals.lacking(db, policy, "repair", visit.id):
                words = ngettext("{lack} more approval", "{lack} more approvals", lack).format(lack=lack)
                found.append(Lack(need, words, f"svcdesk dispatch approve {name}"))
        elif need == "payment":
            account = accounts.main(db, policy, ticket.id)
            if account.owed:
                amount = account.money.text(account.owed)
                words = _("payment of {amount}").format(amount=account.money.worded(account.owed))
                found.append(Lack(need, words, f"svcdesk pay {ticket.number} {amount}"))
        elif need in ("photo", "scan"):
            if all(each.kind != need for each in attachments.of_visit(db, visit.id)):
                found.append(Lack(need, translated(_NAMES[need]), f"svcdesk dispatch attach {name} FILE --{need}"))
        elif need == "checklist":
            if open_items := checklist.unanswered(db, policy, visit.id, facts_now):
                words = _("checklist ({items})").format(items=enumerated(open_items))
                found.append(Lack(need, words, f"svcdesk dispatch record {name} …"))
        elif need == "method":
            done = items.of_visit(db, visit.id)
            if not done or not all(each.method for each in done.values()):
                found.append(Lack(need, translated(_NAMES[need]), f"svcdesk dispatch record {name} …"))
        elif getattr(visit, "signed_by" if need == "signature" else need) in (None, ""):
            found.append(Lack(need, translated(_NAMES[need]), f"svcdesk dispatch record {name} …"))
    return found


def asked(db: Db, policy: Policy, ticket: Ticket, visit: Visit, needs: Iterable[str]) -> list[str]:
    """Those of some needs that this form has room for: what the rules ask for at this visit, or at no visit at all."""
    here = _needs(policy, ticket, visit, known(db, policy, ticket, visit))
    anywhere = {need for rule in policy.form for need in rule.needs} if policy.form is not None else set(_DEFAULT)
    return [need for need in needs if need in here or need not in anywhere]


def _needs(policy: Policy, ticket: Ticket, visit: Visit, facts_now: Facts) -> list[str]:
    """What the form must have, in the order of the form: all rules that fit add up."""
    rules = () if policy.form is None else tuple(fitting(policy.form, facts_now))
    wanted = {need for rule in rules for need in rule.needs} if policy.form is not None else set(_DEFAULT)
    if visit.solved:
        wanted |= {"cause", "action"}
    if ticket.kind in policy.other_work:
        wanted -= _OF_FAULTS - {need for rule in rules if "kind" in rule.when for need in rule.needs}
    if (charging.kept(visit) or coverage.decide(policy, facts_now)).parts == REFUSED:
        wanted |= {"advice"}
    return [need for need in NEEDED if need in wanted]


def known(db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> dict[str, str | None]:
    """The facts that rules ask about, by what the form says of the fault.

    The warranty is that of before the visit: that of a part which the visit fits says nothing of the part replaced.
    """
    return facts.of_ticket(db, policy, ticket, visit.component, visit.attribution, before=visit.steps["ordered"])


def consents_missing(
    db: Db, policy: Policy, ticket: Ticket, visit: Visit, given: Iterable[str] | None = None
) -> list[Lack]:
    """The consents that are needed for what was done at the visit, and not `given`; None: that were not given yet."""
    if given is None:
        given = {each.purpose for each in consents.of_ticket(db, ticket.id)}
    found = []
    for purpose in ("work", "remote", "removal"):
        if purpose not in given and consents.needed(policy, purpose) and _asked_for(db, ticket, visit, purpose):
            command = f"svcdesk consent {ticket.number} --to {purpose} --by NAME --how HOW"
            found.append(Lack("consent", _("consent ({purpose})").format(purpose=titles("purpose")[purpose]), command))
    charged = any(line.amount for line in priced.of_visit(db, visit.id))
    if charged and consents.needed(policy, "quote") and "quote" not in given:
        verb = "accept" if quotes.last(db, ticket.id) else "make"
        command = f"svcdesk quote {verb} {ticket.number} …"
        found.append(Lack("consent", _("consent ({purpose})").format(purpose=titles("purpose")["quote"]), command))
    return found


def _asked_for(db: Db, ticket: Ticket, visit: Visit, purpose: str) -> bool:
    """Whether something was done that the customer should have agreed to."""
    if purpose == "work":
        return bool(visit.action or moves.fitted(db, visit.id) or items.of_visit(db, visit.id))
    query = (
        f"SELECT 1 FROM journal WHERE noun = 'ticket' AND noun_id = :ticket AND kind = 'remote' AND {COUNTS} LIMIT 1"
        if purpose == "remote"
        else "SELECT 1 FROM rma WHERE ticket_id = :ticket AND sent_at IS NOT NULL LIMIT 1"
    )
    return db.execute(query, ticket=ticket.id).fetchone() is not None
