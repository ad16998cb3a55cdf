"""Customers' sites: where their equipment stands.

\b
Example:
  svcdesk site list "Example Clinic"
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Format, Json, Region, known
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import sites
from svcdesk.desk.people import customers
from svcdesk.locale import _
from svcdesk.views.assets.sites import SITES
from svcdesk.views.journal import happened


def add(
    desk: Desk,
    customer: Annotated[str, Argument(help=_("Name, telephone, or part of either."))],
    name: Annotated[str, Argument(help=_("What the site is called."))],
    address: Annotated[str | None, Option(help=_("Where to go."))] = None,
    region: Region = None,
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
        False,
        lambda op: sites.add(op, customers.find(op.db, op.policy, customer), name, address, region),
        happened,
    )


def list_(
    desk: Desk,
    customer: Annotated[str | None, Argument(help=_("Name, telephone, or part of either; else all."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the sites of customers.

    \b
    Example:
      svcdesk site list clinic
    """
    with desk.reading() as db:
        found = sites.search(db, customers.find(db, desk.policy, customer).id if customer else None)
    desk.out(format, json).rows(SITES, found, empty=_("no sites"))


COMMANDS = (add, list_)
