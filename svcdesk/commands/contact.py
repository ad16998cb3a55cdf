"""The people at a customer's.

\b
Example:
  svcdesk contact list "Example Clinic"
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Format, Json, SomeCustomer
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import sites
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.locale import N_, _
from svcdesk.views.assets.sites import CONTACTS, edited
from svcdesk.views.journal import happened, rows_of

Customer = Annotated[str, Argument(help=N_("Name, number, telephone, or part of either."))]
Contact = Annotated[str, Argument(help=N_("The person's name, or part of it."))]


def add(
    desk: Desk,
    customer: Customer,
    name: Annotated[str, Argument(help=N_("The person's name."))],
    site: Annotated[str | None, Option(help=N_("The site where they are, or part of its name."))] = None,
    role: Annotated[str | None, Option(help=N_("What they do there."))] = None,
    phone: Annotated[str | None, Option(help=N_("Their telephone; it finds the customer, too."))] = None,
    mail: Annotated[str | None, Option(help=N_("Their mail address."))] = None,
    head: Annotated[bool, Option("--head", help=N_("They are the head there, who is greeted and signs."))] = False,
    json: Json = False,
) -> None:
    """Add a contact of a customer.

    \b
    Example:
      svcdesk contact add "Example Clinic" "Li Na" --role "head nurse" --phone 13800000003
      svcdesk contact add "Example Clinic" "Ms Wang" --head
    """

    def work(op: Operation) -> list[sites.Contact]:
        whose = customers.find(op.db, op.policy, customer)
        place = sites.find(op.db, whose, site) if site else None
        return [sites.add_contact(op, whose, name, place, role, phone, mail, head)]

    act(desk, None, json, work, rows_of(CONTACTS))


def edit(
    desk: Desk,
    customer: Customer,
    contact: Contact,
    name: Annotated[str | None, Option(help=N_("The new name."))] = None,
    site: Annotated[str | None, Option(help=N_("The site where they are now, or part of its name."))] = None,
    role: Annotated[str | None, Option(help=N_("What they do there."))] = None,
    phone: Annotated[str | None, Option(help=N_("Their telephone; '' for none."))] = None,
    mail: Annotated[str | None, Option(help=N_("Their mail address; '' for none."))] = None,
    left: Annotated[str | None, Option(metavar="DATE", help=N_("Since when they are not there; '': they are."))] = None,
    head: Annotated[bool | None, Option("--head/--no-head", help=N_("Whether they are the head there."))] = None,
) -> None:
    """Change what is known of a contact.

    A telephone that is theirs no more finds the customer no more, unless somebody has called from it.

    \b
    Examples:
      svcdesk contact edit "Example Clinic" "Li Na" --phone 13800000004
      svcdesk contact edit "Example Clinic" "Li Na" --left today
    """
    left_on = desk.day(left, "--left").isoformat() if left else left

    def work(op: Operation) -> sites.Contact:
        whose = customers.find(op.db, op.policy, customer)
        place = sites.find(op.db, whose, site) if site else None
        person = sites.find_contact(op.db, whose, contact)
        return sites.change_contact(op, person, place, role, phone, mail, name, left_on, head)

    act(desk, None, False, work, edited)


def remove(desk: Desk, customer: Customer, contact: Contact) -> None:
    """Remove a contact who was added by mistake.

    One who has called stays: --left of 'svcdesk contact edit' says since when they are not there.

    \b
    Example:
      svcdesk contact remove "Example Clinic" "Li Na"
    """

    def work(op: Operation) -> None:
        sites.remove_contact(op, sites.find_contact(op.db, customers.find(op.db, op.policy, customer), contact))

    act(desk, None, False, work, happened)


def list_(
    desk: Desk,
    customer: SomeCustomer = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the contacts of customers.

    \b
    Example:
      svcdesk contact list clinic
    """
    with desk.reading() as db:
        found = sites.contacts(db, customers.id_of(db, desk.policy, customer))
    desk.out(format, json).rows(CONTACTS, found, empty=_("no contacts"))


COMMANDS = (add, edit, remove, list_)
