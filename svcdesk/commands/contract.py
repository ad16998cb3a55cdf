"""Contracts: what customers bought, and what is left of it.

\b
Example:
  svcdesk contract renewals --within "30 days"
"""

from collections.abc import Callable
from pathlib import Path

from svcdesk.commands.act import act
from svcdesk.commands.options import (
    AsOf,
    At,
    Format,
    Json,
    OneCustomer,
    Phase,
    SomeCustomer,
    Tier,
    known,
    typed,
)
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import amending, contracts, entitlements
from svcdesk.desk.assets import files as kept_files
from svcdesk.desk.assets.amending import Amended
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.rounds import renewing
from svcdesk.desk.tickets import attachments, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, noted
from svcdesk.sla.terms import Term
from svcdesk.views.assets import contracts as views
from svcdesk.views.journal import happened, rows_of
from svcdesk.words import one_of

Number = Annotated[str, Argument(metavar="NUMBER", help=N_("The contract's number, or its digits."))]
To = Annotated[str | None, Option("--to", metavar="DATE", help=N_("Its last day; else as long as its kind."))]


def add(
    desk: Desk,
    customer: OneCustomer,
    kind: Annotated[str, Option("--kind", "-k", help=N_("What was bought, as the configuration names it."))],
    since: Annotated[str, Option("--from", metavar="DATE", help=N_("Its first day: 2026-03-01, today."))] = "today",
    until: To = None,
    number: Annotated[str | None, Option(help=N_("A number of its own; else the desk gives one."))] = None,
    tier: Tier = None,
    phase: Phase = None,
    json: Json = False,
) -> None:
    """Add a contract.

    Tier, phase, length and what is included come from its kind. Tickets that are open keep their promises; those of its
    days are named, with the command that judges them by it.

    \b
    Example:
      svcdesk contract add "Example Clinic" --kind full --from 2026-03-01
    """
    kind = one_of(desk.policy.names("contracts"), kind, "--kind")
    tier, phase = known(desk.policy, "tiers", tier, "--tier"), known(desk.policy, "phases", phase, "--phase")
    first, last = desk.day(since, "--from"), desk.day(until, "--to") if until else None

    def work(op: Operation) -> list[Contract]:
        whose = customers.find(op.db, op.policy, customer)
        return [contracts.add(op, whose, kind, first, last, number, tier, phase)]

    [added] = act(desk, None, json, work, rows_of(views.CONTRACTS))
    with desk.reading() as db:
        for ticket in amending.left_out(db, desk.policy, added, desk.now):
            desk.tell(views.left_out(added, ticket))


def list_(
    desk: Desk,
    customer: SomeCustomer = None,
    as_of: Annotated[str | None, Option("--as-of", metavar="DATE", help=N_("Only those in force on that day."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List contracts, the first to end first.

    \b
    Examples:
      svcdesk contract list clinic
      svcdesk contract list --as-of today
    """
    day = desk.day(as_of, "--as-of") if as_of else None
    with desk.reading() as db:
        found = contracts.search(db, customers.id_of(db, desk.policy, customer), day)
    desk.out(format, json).rows(views.CONTRACTS, found, empty=_("no contracts"))


def show(desk: Desk, number: Number, format: Format = None, json: Json = False) -> None:
    """Show everything about a contract.

    What is left of what it includes, and which broken promises extended it.

    \b
    Example:
      svcdesk contract show C-0001
    """
    with desk.reading() as db:
        contract = contracts.find(db, number)
        included = entitlements.of_contract(db, contract.id)
        extensions = contracts.extensions(db, contract.id)
        by_hand = contracts.by_hand(db, contract.id)
        kept = kept_files.of(db, "contract", contract.id)
    views.contract(desk.out(format, json), desk.policy, contract, included, extensions, by_hand, kept)


def attach(
    desk: Desk,
    number: Number,
    files: Annotated[list[Path], Argument(metavar="FILE...", help=N_("Of up to 50 MB each."))],
    at: At = None,
) -> None:
    """Keep files of a contract, such as the signed paper; 'svcdesk contract show' lists them.

    \b
    Example:
      svcdesk contract attach C-0001 signed.pdf
    """
    given = [attachments.read(file) for file in files]
    act(
        desk,
        at,
        False,
        lambda op: kept_files.of_contract(op, contracts.find(op.db, number), given),
        happened,
    )


def use(
    desk: Desk,
    number: Number,
    entitlement: Annotated[str, Argument(help=N_("What is used, as the configuration names it."))],
    count: Annotated[int, Argument(min=1, max=1_000_000, help=N_("How many."))] = 1,
    ticket: Annotated[str | None, Option(help=N_("The ticket for which it is used."))] = None,
    back: Annotated[bool, Option("--back", help=N_("It was not used after all."))] = False,
) -> None:
    """Use some of what a contract includes, never more than is left.

    \b
    Example:
      svcdesk contract use C-0001 training 2 --ticket 17
    """
    entitlement = one_of(desk.policy.names("entitlements"), entitlement, _("entitlement"))

    def work(op: Operation) -> list[Ticket]:
        for_it = [tickets.find(op.db, ticket)] if ticket else []
        do = entitlements.take_back if back else entitlements.use
        do(op, contracts.find(op.db, number).id, entitlement, count, for_it[0].id if for_it else None)
        return for_it

    act(desk, None, False, work)


def remove(desk: Desk, number: Number) -> None:
    """Remove a contract that was added by mistake and that nothing was built on.

    \b
    Example:
      svcdesk contract remove C-0001
    """
    act(desk, None, False, lambda op: contracts.remove(op, contracts.find(op.db, number)), happened)


def renew(desk: Desk, number: Number, until: To = None) -> None:
    """Renew a contract: one of the same kind, from the day after its end.

    Tier and phase stay the same; what its kind includes can be used anew. Tasks to renew it are done by that.

    \b
    Example:
      svcdesk contract renew C-0001
    """
    last = desk.day(until, "--to") if until else None
    act(desk, None, False, lambda op: renewing.renew(op, contracts.find(op.db, number), last), happened)


def edit(
    desk: Desk,
    number: Number,
    since: Annotated[str | None, Option("--from", metavar="DATE", help=N_("Its first day."))] = None,
    until: Annotated[str | None, Option("--to", metavar="DATE", help=N_("Its last day."))] = None,
    tier: Tier = None,
    phase: Phase = None,
    why: Annotated[str | None, Option(help=N_("The reason; needed when it undoes a miss that was recorded."))] = None,
) -> None:
    """Put right what was typed wrong of a contract.

    It counts from the start: open tickets under it are promised what they should have been, and nothing is broken by
    it.

    \b
    Example:
      svcdesk contract edit C-0001 --tier gold
    """
    tier, phase = known(desk.policy, "tiers", tier, "--tier"), known(desk.policy, "phases", phase, "--phase")
    first, last = (desk.day(text, name) if text else None for text, name in ((since, "--from"), (until, "--to")))
    _amend(desk, lambda op: amending.change(op, contracts.find(op.db, number), first, last, tier, phase), why)


def end(
    desk: Desk,
    number: Number,
    on: Annotated[str, Option(metavar="DATE", help=N_("Its last day: 2026-03-01, today."))],
    why: Annotated[str, Option(help=N_("Why it ends before its time."))],
) -> None:
    """End a contract before its time.

    \b
    Example:
      svcdesk contract end C-0001 --on today --why "the clinic has closed"
    """
    last, why = desk.day(on, "--on"), typed(why)
    _amend(desk, lambda op: amending.end(op, contracts.find(op.db, number), last, why))


def extend(
    desk: Desk,
    number: Number,
    until: Annotated[str, Option("--to", metavar="DATE", help=N_("Its new last day."))],
    why: Annotated[str, Option(help=N_("Why it runs longer."))],
) -> None:
    """Make a contract longer by hand.

    \b
    Example:
      svcdesk contract extend C-0001 --to 2028-02-29 --why "goodwill"
    """
    last, why = desk.day(until, "--to"), typed(why)
    _amend(desk, lambda op: amending.extend(op, contracts.find(op.db, number), last, why))


def renewals(
    desk: Desk,
    within: Annotated[str, Option(help=N_("How far from now they end: '30 days', '2 months'."))] = "30 days",
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List contracts that end soon or have ended lately, and that no other follows.

    \b
    Example:
      svcdesk contract renewals --within "30 days"
    """
    try:
        term = Term.parse(within)
    except ValueError as error:
        raise UsageError(noted("--within", str(error))) from None
    day = desk.as_of(as_of).astimezone(desk.policy.zone).date()
    with desk.reading() as db:
        found = contracts.ending(db, term.before(day), term.after(day))
    desk.out(format, json).rows(views.renewals(day), found, empty=_("no contract ends in that time"))


COMMANDS = (add, attach, edit, end, extend, list_, remove, show, use, renew, renewals)


def _amend(desk: Desk, work: Callable[[Operation], Amended], why: str | None = None) -> None:
    act(desk, None, False, work, views.amended, why=why)
