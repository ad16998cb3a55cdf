"""Customers and their telephones.

\b
Example:
  svcdesk customer list clinic
"""

from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.act import act
from svcdesk.commands.options import At, Format, Json, OneCustomer, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.people.customers import Customer
from svcdesk.locale import N_, _
from svcdesk.views.journal import happened
from svcdesk.views.people.customers import added, columns, edited

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Phones = Annotated[list[str] | None, Option("--phone", "-t", help=N_("A telephone; may be repeated."))]
Region = Annotated[str | None, Option(help=N_("Where they are."))]
Tier = Annotated[str | None, Option(help=N_("What their contract buys."))]
Phase = Annotated[str | None, Option(help=N_("Which phase their contract is in."))]
Address = Annotated[str | None, Option(help=N_("Where to go."))]
Category = Annotated[str | None, Option(help=N_("What they are to the desk."))]
Keeper = Annotated[str | None, Option(metavar="ENGINEER", help=N_("Who keeps them: a name, a login, @me."))]
Note = Annotated[str | None, Option("--note", "-m", help=N_("What else there is to say."))]


def add(
    desk: Desk,
    name: Annotated[str, Argument(help=N_("The customer's name."))],
    phone: Phones = None,
    region: Region = None,
    tier: Tier = None,
    phase: Phase = None,
    address: Address = None,
    category: Category = None,
    since: Annotated[str | None, Option(metavar="DATE", help=N_("Since when; by default today."))] = None,
    keeper: Keeper = None,
    note: Note = None,
    same_name: Annotated[bool, Option("--same-name", help=N_("Though one of that name is known."))] = False,
    json: Json = False,
) -> None:
    """Add a customer.

    \b
    Examples:
      svcdesk customer add "Example Clinic" --phone 13800000001 --region city --tier gold
      svcdesk customer add "Sample School" --category prospect --since 2026-03-01 --keeper wang --note "ring twice"
    """
    region, tier, phase = _terms(desk.policy, region, tier, phase)
    phones = tuple(phone or ())
    details = _details(desk, category, since, typed(note))

    def work(op: Operation) -> Customer:
        more = details._replace(keeper_id=_keeper(op, keeper))
        return customers.add(op, name, phones, region, tier, phase, address, same_name, more)

    act(desk, None, json, work, added)


def edit(
    desk: Desk,
    customer: OneCustomer,
    name: Annotated[str | None, Option(help=N_("The new name."))] = None,
    phone: Phones = None,
    remove_phone: Annotated[
        list[str] | None, Option("--remove-phone", help=N_("A telephone that is not theirs; may be repeated."))
    ] = None,
    region: Region = None,
    tier: Tier = None,
    phase: Phase = None,
    address: Address = None,
    category: Category = None,
    since: Annotated[str | None, Option(metavar="DATE", help=N_("Since when; '' for nobody knows."))] = None,
    keeper: Keeper = None,
    note: Note = None,
) -> None:
    """Change what is known of a customer.

    --phone adds one; '' after --keeper or --note is for none. Tickets that run keep their terms.

    \b
    Examples:
      svcdesk customer edit "Example Clinic" --tier gold --phone 13800000002
      svcdesk customer edit "Example Clinic" --remove-phone 13800000002
    """
    region, tier, phase = _terms(desk.policy, region, tier, phase)
    new, gone = tuple(phone or ()), tuple(remove_phone or ())
    details = _details(desk, category, since, typed(note))

    def change(op: Operation) -> Customer:
        whose = customers.find(op.db, op.policy, customer)
        more = details._replace(keeper_id=_keeper(op, keeper))
        return customers.change(op, whose, name, region, tier, phase, address, new, gone, more)

    act(desk, None, False, change, edited)


def attach(
    desk: Desk,
    customer: OneCustomer,
    files: Annotated[list[Path], Argument(metavar="FILE...", help=N_("Of up to 50 MB each."))],
    at: At = None,
) -> None:
    """Keep files of a customer, such as a plan of their site; 'svcdesk customer show' lists them.

    \b
    Example:
      svcdesk customer attach "Example Clinic" site-plan.pdf
    """
    from svcdesk.desk.assets import files as kept_files
    from svcdesk.desk.tickets import attachments

    given = [attachments.read(file) for file in files]
    act(
        desk,
        at,
        False,
        lambda op: kept_files.of_customer(op, customers.find(op.db, op.policy, customer), given),
        happened,
    )


def merge(
    desk: Desk,
    customer: Annotated[str, Argument(help=N_("The one who is the same as another."))],
    into: Annotated[str, Option("--into", help=N_("The other, who remains."))],
) -> None:
    """Make one customer of two who are the same.

    Tickets, telephones, contacts, sites, machines, contracts, cards and figures follow. The name and the number that
    were merged lead to the customer who remains.

    \b
    Example:
      svcdesk customer merge CU-0007 --into "Example Clinic"
    """
    from svcdesk.desk import merging  # what all belongs to a customer is much to load

    def work(op: Operation) -> Customer:
        gone, other = (customers.find(op.db, op.policy, text) for text in (customer, into))
        return merging.merge(op, gone, other)

    act(desk, None, False, work, happened)


def remove(desk: Desk, customer: Annotated[str, Argument(help=N_("Number, name, telephone, or part."))]) -> None:
    """Remove a customer who was added by mistake and has no history.

    \b
    Example:
      svcdesk customer remove CU-0007
    """
    from svcdesk.desk import merging

    act(desk, None, False, lambda op: merging.remove(op, customers.find(op.db, op.policy, customer)), happened)


def show(
    desk: Desk,
    customer: Annotated[str, Argument(help=N_("Number, name, telephone, or part of either."))],
    format: Format = None,
    json: Json = False,
) -> None:
    """Show everything about a customer.

    Who they are, contacts, sites, contracts and what is left of them, machines with their warranty, what is open, what
    is owed, the last visits and tickets.

    \b
    Example:
      svcdesk customer show 13800000001
    """
    from svcdesk.desk.money import customer_page
    from svcdesk.views.money import customer as views

    with desk.reading() as db:
        whose = customers.find(db, desk.policy, customer)
        page = customer_page.gather(db, desk.policy, whose, desk.now)
    views.page(desk.out(format, json), desk.policy, page)


def list_(
    desk: Desk,
    text: Annotated[str, Argument(help=N_("Any part of a name or telephone; else everybody."))] = "",
    category: Annotated[str | None, Option(help=N_("Only those who are this to the desk."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List customers, or find some.

    By any part of a name or telephone.

    \b
    Examples:
      svcdesk customer list clinic
      svcdesk customer list 0001
      svcdesk customer list --category prospect
    """
    wanted = known(desk.policy, "categories", category, "--category")
    with desk.reading() as db:
        found = customers.search(db, desk.policy, text)
    found = [each for each in found if wanted in (None, desk.policy.category(each.category))]
    desk.out(format, json).rows(columns(desk.policy, found), found, empty=_("no such customers"))


COMMANDS = (add, edit, attach, merge, remove, list_, show)


def _details(desk: Desk, category: str | None, since: str | None, note: str | None) -> customers.Details:
    since_on = customers.UNKNOWN if since == "" else desk.day(since, "--since") if since else None
    return customers.Details(known(desk.policy, "categories", category, "--category"), since_on, None, note)


def _keeper(op: Operation, text: str | None) -> str | None:
    return engineers.find(op.db, text, op.actor).id if text else text


def _terms(policy: "Policy", region: str | None, tier: str | None, phase: str | None) -> tuple[str | None, ...]:
    return (
        known(policy, "regions", region, "--region"),
        known(policy, "tiers", tier, "--tier"),
        known(policy, "phases", phase, "--phase"),
    )
