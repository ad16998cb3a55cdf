"""The people at a customer's.

\b
Example:
  svcdesk contact list "Example Clinic"
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import sites
from svcdesk.desk.assets.sites import Contact
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.locale import _
from svcdesk.views.assets.sites import CONTACTS
from svcdesk.views.journal import happened


def add(
    desk: Desk,
    customer: Annotated[str, Argument(help=_("Name, telephone, or part of either."))],
    name: Annotated[str, Argument(help=_("The person's name."))],
    site: Annotated[str | None, Option(help=_("The site where they are, or part of its name."))] = None,
    role: Annotated[str | None, Option(help=_("What they do there."))] = None,
    phone: Annotated[str | None, Option(help=_("Their telephone; it finds the customer, too."))] = None,
    mail: Annotated[str | None, Option(help=_("Their mail address."))] = None,
) -> None:
    """Add a contact of a customer.

    \b
    Example:
      svcdesk contact add "Example Clinic" "Li Na" --role "head nurse" --phone 13800000003
    """

    def work(op: Operation) -> Contact:
        whose = customers.find(op.db, op.policy, customer)
        place = sites.find(op.db, whose, site) if site else None
        return sites.add_contact(op, whose, name, place, role, phone, mail)

    act(desk, None, False, work, happened)


def list_(
    desk: Desk,
    customer: Annotated[str | None, Argument(help=_("Name, telephone, or part of either; else all."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the contacts of customers.

    \b
    Example:
      svcdesk contact list clinic
    """
    with desk.reading() as db:
        found = sites.contacts(db, customers.find(db, desk.policy, customer).id if customer else None)
    desk.out(format, json).rows(CONTACTS, found, empty=_("no contacts"))


COMMANDS = (add, list_)
