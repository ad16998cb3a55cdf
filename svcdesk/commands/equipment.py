"""Equipment: machines by serial number, with their warranty.

\b
Example:
  svcdesk equipment show PR-1001
"""

from svcdesk.commands.options import AsOf, Format, Json, known
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import contracts, equipment, repeats, sites, warranty
from svcdesk.desk.assets.equipment import Details
from svcdesk.desk.people import customers
from svcdesk.errors import UsageError
from svcdesk.locale import _
from svcdesk.views.assets import equipment as views
from svcdesk.views.journal import changes

Serial = Annotated[str, Argument(metavar="SERIAL", help=_("The serial number, or its end."))]
Model = Annotated[str | None, Option(help=_("The maker's name for it."))]
Customer = Annotated[str | None, Option("--customer", "-c", help=_("Whose it is; else the desk's own, to lend."))]
Site = Annotated[str | None, Option(help=_("Where it stands: one of the customer's sites."))]
Contract = Annotated[str | None, Option(help=_("The contract it is under."))]
Bought = Annotated[str | None, Option(metavar="DATE", help=_("When it was bought: 2026-03-01, today."))]
Delivered = Annotated[str | None, Option(metavar="DATE", help=_("When it was delivered."))]
Accepted = Annotated[str | None, Option(metavar="DATE", help=_("When its acceptance was signed."))]
Used = Annotated[str | None, Option(metavar="DATE", help=_("When it was first used."))]


def add(
    desk: Desk,
    serial: Annotated[str, Argument(help=_("The serial number."))],
    kind: Annotated[str, Option("--kind", "-k", help=_("What it is, as the configuration names it."))],
    model: Model = None,
    customer: Customer = None,
    site: Site = None,
    contract: Contract = None,
    bought: Bought = None,
    delivered: Delivered = None,
    accepted: Accepted = None,
    used: Used = None,
) -> None:
    """Add a machine.

    Its warranty counts from the date that the configuration names for its kind.

    \b
    Example:
      svcdesk equipment add PR-1001 --kind printer --customer "Example Clinic" --accepted 2026-03-01
    """
    dates = _dates(desk, bought=bought, delivered=delivered, accepted=accepted, used=used)._replace(
        kind=known(desk.policy, "equipment", kind, "--kind"), model=model
    )
    with desk.operation() as op:
        equipment.add(op, serial, _owner(op.db, dates, customer, site, contract, None))
    changes(desk.out(None), desk.policy, op.entries, [])


def edit(
    desk: Desk,
    serial: Serial,
    kind: Annotated[str | None, Option("--kind", "-k", help=_("What it is."))] = None,
    model: Model = None,
    customer: Customer = None,
    site: Site = None,
    contract: Contract = None,
    bought: Bought = None,
    delivered: Delivered = None,
    accepted: Accepted = None,
    used: Used = None,
    scrapped: Annotated[
        str | None, Option(metavar="DATE", help=_("Since when it is no longer there: swapped, thrown away."))
    ] = None,
) -> None:
    """Change what is known of a machine.

    With another --customer it leaves its site and contract behind.

    \b
    Examples:
      svcdesk equipment edit PR-1001 --accepted 2026-03-02
      svcdesk equipment edit PR-1001 --scrapped today
    """
    dates = _dates(desk, bought=bought, delivered=delivered, accepted=accepted, used=used, scrapped=scrapped)._replace(
        kind=known(desk.policy, "equipment", kind, "--kind"), model=model
    )
    with desk.operation() as op:
        machine = equipment.find(op.db, serial)
        details = _owner(op.db, dates, customer, site, contract, machine.customer_id)
        changed = equipment.change(op, machine, details)
    if not op.entries:
        desk.tell(_("{serial}: nothing was changed").format(serial=changed.serial))
    changes(desk.out(None), desk.policy, op.entries, [])


def list_(
    desk: Desk,
    text: Annotated[str, Argument(help=_("Any part of serial number, model or customer; else all."))] = "",
    customer: Annotated[str | None, Option("--customer", "-c", help=_("Only this customer's."))] = None,
    kind: Annotated[str | None, Option("--kind", "-k", help=_("Only of this kind."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List equipment, or find some.

    \b
    Examples:
      svcdesk equipment list --customer clinic
      svcdesk equipment list 1001
    """
    kind = known(desk.policy, "equipment", kind, "--kind")
    with desk.reading() as db:
        found = equipment.search(db, text, customers.find(db, customer).id if customer else None, kind)
    desk.out(format, json).rows(views.EQUIPMENT, found, empty=_("no such equipment"))


def show(desk: Desk, serial: Serial, as_of: AsOf = None, format: Format = None, json: Json = False) -> None:
    """Show a machine whole.

    Whose it is, where it stands, its warranty by component, its contract, the tickets it had.

    \b
    Example:
      svcdesk equipment show PR-1001
    """
    day = desk.as_of(as_of).astimezone(desk.policy.zone).date()
    with desk.reading() as db:
        machine = equipment.find(db, serial)
        covers = warranty.covers(db, desk.policy, machine)
        contract = contracts.of_machine(db, machine.contract_id, day) if machine.contract_id else None
        repairs = repeats.of_machine(db, machine.id)
    views.machine(desk.out(format, json), desk.policy, machine, covers, contract, repairs, day)


COMMANDS = (add, edit, list_, show)


def _dates(desk: Desk, **typed: str | None) -> Details:
    days = {name: desk.day(text, f"--{name}") for name, text in typed.items() if text}
    return Details(
        bought_on=days.get("bought"),
        delivered_on=days.get("delivered"),
        accepted_on=days.get("accepted"),
        used_on=days.get("used"),
        scrapped_on=days.get("scrapped"),
    )


def _owner(
    db: "Db",
    details: Details,
    customer: str | None,
    site: str | None,
    contract: str | None,
    customer_id: str | None,
) -> Details:
    """The details with the customer, site and contract that were typed; `customer_id` is who has the machine."""
    if customer:
        customer_id = customers.find(db, customer).id
    if site and not customer_id:
        raise UsageError(_("--site is one of a customer's sites: name the customer with --customer"))
    return details._replace(
        customer_id=customer_id,
        site_id=sites.find(db, customers.get(db, customer_id), site).id if site and customer_id else None,
        contract_id=contracts.find(db, contract).id if contract else None,
    )
