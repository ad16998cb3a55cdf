"""`svcdesk list`: which tickets there are."""

import sys

from svcdesk.commands.options import AsOf, Format, Json, known, one_of
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.tickets import LIVE, STATES
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.tickets.listing import LIST, held_list, with_visits

_TERMINAL_LIMIT = 50


def list_(
    desk: Desk,
    state: Annotated[
        str | None, Option(help=_("open, held, resolved, closed, cancelled (several with commas), or all."))
    ] = None,
    held: Annotated[bool, Option("--held", help=_("On hold: why, since when, until when."))] = False,
    engineer: Annotated[str | None, Option("--engineer", "-e", help=_("An engineer's, or @me."))] = None,
    unassigned: Annotated[bool, Option("--unassigned", "-u", help=_("That nobody has."))] = False,
    customer: Annotated[str | None, Option(help=_("A customer's, by part of a name or telephone."))] = None,
    region: Annotated[str | None, Option(help=_("Of a region."))] = None,
    priority: Annotated[str | None, Option("--priority", "-p", help=_("Of a priority; several with commas."))] = None,
    tier: Annotated[str | None, Option(help=_("Of a tier."))] = None,
    due_before: Annotated[str | None, Option(help=_("With something due before: 12:00, 'in 2h'."))] = None,
    sort: Annotated[
        Literal["due", "opened", "priority", "number", "customer", "engineer"],
        Option(help=_("What comes first.")),
    ] = "due",
    limit: Annotated[
        int | None,
        Option("--limit", "-n", min=0, max=1_000_000_000, help=_("At most so many; 0: all. 50 on a terminal.")),
    ] = None,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List tickets, what is due first on top.

    What is open or on hold, unless --state says otherwise.

    \b
    Examples:
      svcdesk list
      svcdesk list --engineer @me --due-before 'in 2h'
      svcdesk list --held
      svcdesk list --state all --customer "Example Clinic" --json
    """
    policy, at = desk.policy, desk.as_of(as_of)
    out = desk.out(format, json, at)
    if limit is None and out.format == "table":
        limit = _TERMINAL_LIMIT
    if held and state:
        raise UsageError(N_("--held lists what is on hold: leave --state out"))
    with desk.reading() as db:
        query = listing.Query(
            states=states_of(state),
            held=held,
            engineer_id=_engineer(desk, engineer) if engineer else None,
            unassigned=unassigned,
            customer_id=customer_of(desk, customer),
            region=known(policy, "regions", region, "--region"),
            priority=tuple(one_of(policy.names("priorities"), word, "--priority") for word in _words(priority)),
            tier=known(policy, "tiers", tier, "--tier"),
            due_before=desk.before(due_before, "--due-before", at) if due_before is not None else None,
            sort=sort,
            limit=limit or None,
        )
        lines = listing.search(db, query, at)
    out.rows(with_visits(held_list() if held else LIST, lines), lines, empty=_("no tickets"))
    if limit and len(lines) == limit and out.format == "table" and sys.stdout.isatty():
        out.tell(_("the first {limit}; --limit 0 shows all").format(limit=limit))


def _engineer(desk: Desk, text: str) -> str:
    from svcdesk.desk.people import engineers  # a plain list needs nobody looked up

    return engineers.find(desk.db, text, desk.actor).id


def customer_of(desk: Desk, text: str | None) -> str | None:
    """The identity of the customer meant after --customer; None for none. Raises as `customers.find` does."""
    if not text:
        return None
    from svcdesk.desk.people import customers

    return customers.find(desk.db, desk.policy, text).id


def _words(text: str | None) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()] if text else []


def states_of(text: str | None) -> tuple[str, ...]:
    """The states meant after --state; those of live tickets for none. Raises UsageError for a word that is none."""
    words = _words(text and text.casefold())
    if words == ["all"]:
        return STATES
    states = tuple(words) or LIVE
    for state in states:
        if state not in STATES:
            raise UsageError(N_("--state {state!r} is unknown: {states}, all"), state=state, states=", ".join(STATES))
    return states
