"""Customers' sites: where their equipment stands.

\b
Example:
  svcdesk site list "Example Clinic"
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Format, Json, Region, SomeCustomer, known
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import sites
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.locale import N_, _
from svcdesk.views.assets.sites import SITES, edited
from svcdesk.views.journal import happened, rows_of

Customer = Annotated[str, Argument(help=N_("Name, number, telephone, or part of either."))]
Site = Annotated[str, Argument(help=N_("The site's name, or part of it."))]


def add(
    desk: Desk,
    customer: Customer,
    name: Annotated[str, Argument(help=N_("What the site is called."))],
    address: Annotated[str | None, Option(help=N_("Where to go."))] = None,
    region: Region = None,
    json: Json = False,
) -> None:
    """Add a site of a customer.

    Tickets about equipment there get its region.

    \b
    Example:
      svcdesk site add "Example Clinic" "North wing" --region county --address "2 Sample Road"
    """
    region = known(desk.policy, "regions", region, "--region")
    act(
        desk,
        None,
        json,
        lambda op: [sites.add(op, customers.find(op.db, op.policy, customer), name, address, region)],
        rows_of(SITES),
    )


def edit(
    desk: Desk,
    customer: Customer,
    site: Site,
    name: Annotated[str | None, Option(help=N_("The new name."))] = None,
    address: Annotated[str | None, Option(help=N_("Where to go; '' for nothing."))] = None,
    region: Region = None,
    closed: Annotated[str | None, Option(metavar="DATE", help=N_("Since when it is not there; '': it is."))] = None,
) -> None:
    """Change what is known of a site.

    Tickets that run keep their terms.

    \b
    Examples:
      svcdesk site edit "Example Clinic" "North wing" --address "3 Sample Road"
      svcdesk site edit "Example Clinic" "North wing" --closed today
    """
    region = known(desk.policy, "regions", region, "--region")
    closed_on = desk.day(closed, "--closed").isoformat() if closed else closed

    def work(op: Operation) -> sites.Site:
        place = sites.find(op.db, customers.find(op.db, op.policy, customer), site)
        return sites.change(op, place, address, region, name, closed_on)

    act(desk, None, False, work, edited)


def remove(desk: Desk, customer: Customer, site: Site) -> None:
    """Remove a site that was added by mistake.

    One with machines or contacts stays: --closed of 'svcdesk site edit' says since when it is not there.

    \b
    Example:
      svcdesk site remove "Example Clinic" "North wing"
    """

    def work(op: Operation) -> None:
        sites.remove(op, sites.find(op.db, customers.find(op.db, op.policy, customer), site))

    act(desk, None, False, work, happened)


def list_(
    desk: Desk,
    customer: SomeCustomer = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the sites of customers.

    \b
    Example:
      svcdesk site list clinic
    """
    with desk.reading() as db:
        found = sites.search(db, customers.id_of(db, desk.policy, customer))
    desk.out(format, json).rows(SITES, found, empty=_("no sites"))


COMMANDS = (add, edit, remove, list_)
