"""How a ticket is classed: priority, region, tier, kind, phase and warranty, on which its promises are made."""

from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import clocks, terms, tickets
from svcdesk.desk.tickets.facts import promises
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, bracketed, enumerated
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from svcdesk.config.policy import Policy

CHOSEN = {  # class → the section of the policy that it is chosen from
    "priority": "priorities",
    "region": "regions",
    "tier": "tiers",
    "kind": "kinds",
    "phase": "phases",
}
_IN_PERIOD = ("priority", "region", "tier", "phase", "warranty")  # the others do not change over time


class Classes(Record):
    """The classes of a ticket, keys of the policy; None where nothing is said."""

    priority: str | None = None
    region: str | None = None
    tier: str | None = None
    kind: str | None = None
    phase: str | None = None
    warranty: str | None = None
    severity: str | None = None
    reach: str | None = None


class Terms(Record):
    """What machine, site and contract say about a call. What is None comes from the customer's record or the defaults.

    `rivals` are the numbers of contracts that are in force, too, where this one is only assumed.
    """

    equipment_id: str | None = None
    site_id: str | None = None
    contract_id: str | None = None
    contract: str | None = None
    region: str | None = None
    tier: str | None = None
    phase: str | None = None
    warranty: str | None = None
    rivals: tuple[str, ...] = ()


def derive(policy: "Policy", typed: Classes, *otherwise: Classes) -> Classes:
    """The classes that result from what was typed; one that was not typed is the first known of `otherwise`.

    When severity or reach was typed and the priority was not, the priority is that of severity and reach. Raises
    UsageError when the other of the two is not known.
    """
    known = Classes._make(next(filter(None, words), None) for words in zip(typed, *otherwise, strict=True))
    if not typed.priority and (typed.severity or typed.reach):
        if not known.severity:
            message = N_("a reach alone gives no priority: say how bad it is with --severity: {names}")
            raise UsageError(message, names=_named(policy, "severities"))
        if not known.reach:
            message = N_("a severity alone gives no priority: say how many it concerns with --reach: {names}")
            raise UsageError(message, names=_named(policy, "reaches"))
        known = known._replace(priority=policy.derive(known.severity, known.reach))
    return known


def in_force(policy: "Policy", classes: Classes) -> Classes:
    """The classes without those whose key the policy has no more."""
    gone = [key for key, section in CHOSEN.items() if getattr(classes, key) not in (None, *policy.names(section))]
    return classes._replace(**dict.fromkeys(gone)) if gone else classes


def lacking(policy: "Policy", said: Classes, taken: Classes) -> dict[str, str | None]:
    """What was `said` but the policy has no more (tiers.gold), with what was `taken` instead."""
    words = {key: word for key in CHOSEN if (word := getattr(said, key)) not in (None, *policy.names(CHOSEN[key]))}
    return {f"{CHOSEN[key]}.{word}": getattr(taken, key) for key, word in words.items()}


def _named(policy: "Policy", section: str) -> str:
    return enumerated(bracketed(key, name) for key, name in policy.names(section).items())


def by_default(policy: "Policy") -> Classes:
    """The classes of a call about which nobody says anything."""
    defaults = policy.defaults
    return Classes(
        priority=defaults["priority"],
        region=defaults["region"],
        tier=defaults["tier"],
        kind=defaults["kind"],
        phase=defaults.get("phase"),
        warranty="unknown",
    )


@verb("classify", away=True)
def classify(op: Operation, ticket: Ticket, classes: Classes) -> Ticket:
    """Give the ticket other classes; its running promises are worked out again from their own start.

    Raises Conflict when it has ended, or when nothing would change.
    """
    op = op.not_before(ticket.since)
    then = tickets.then(op, ticket)
    tickets.check_live(then)
    differs = changed(op.policy, then, classes)
    if not differs:
        raise Conflict(N_("{number} is classified so already"), number=ticket.number)
    said = _late(op, ticket, differs) if op.at < op.now else None
    if said is None:
        write(op, ticket, differs)
        said = {"clocks": clocks.reword(op, tickets.then(op, tickets.get(op.db, ticket.id)))}
    classed = tickets.then(op, tickets.get(op.db, ticket.id))
    given = terms.keep(op, promises(op.policy, classed.tier, classed.facts, classed.number))
    op.record("ticket", ticket.id, "classified", {"changed": differs, "terms": given, **said})
    return tickets.get(op.db, ticket.id)


def _late(op: Operation, ticket: Ticket, differs: "Mapping[str, list[str | None]]") -> "dict[str, Any] | None":
    """Write classes that are told late, where later ones are known, and what the journal keeps; None where none are."""
    from svcdesk.desk.tickets import retelling  # most tickets are classed as it happens

    was = retelling.classed_since(op, ticket)
    if was is None:
        return None
    write(op, ticket, differs)
    classed = tickets.then(op, tickets.get(op.db, ticket.id))
    return retelling.classed_before(op, classed, was, promises(op.policy, classed.tier, classed.facts, classed.number))


def write(op: Operation, ticket: Ticket, differs: "Mapping[str, list[str | None]]") -> None:
    """Write the classes that differ, each with what it was and what it is, from `op.at` on."""
    new = {key: now for key, (_was, now) in differs.items()}
    if lasting := {key: now for key, now in new.items() if key not in _IN_PERIOD}:
        tickets.write(op, ticket.id, **lasting)
    tickets.alter(op, ticket, **{key: now for key, now in new.items() if key in _IN_PERIOD})


def changed(policy: "Policy", ticket: Ticket, classes: Classes) -> dict[str, list[str | None]]:
    """The classes of the ticket that would change: name → what it is, what it would be."""
    now = Classes._make(getattr(ticket, key) for key in Classes._fields)
    would = derive(policy, classes, now)
    differing = zip(Classes._fields, now, would, strict=True)
    return {key: [old, new] for key, old, new in differing if new != old}
