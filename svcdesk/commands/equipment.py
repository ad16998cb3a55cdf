"""Equipment: machines by serial number, with their warranty.

\b
Example:
  svcdesk equipment show PR-1001
"""

from typing import Any

from svcdesk.commands.act import act
from svcdesk.commands.options import AsOf, Format, Json, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import contracts, equipment, repeats, warranty
from svcdesk.desk.assets.equipment import NONE, Details, Equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.locale import _
from svcdesk.views.assets import equipment as views
from svcdesk.views.journal import happened

Serial = Annotated[str, Argument(metavar="SERIAL", help=_("The serial number or plate, or its end."))]
Model = Annotated[str | None, Option(help=_("The maker's name for it."))]
Customer = Annotated[str | None, Option("--customer", "-c", help=_("Whose it is; else the desk's own, to lend."))]
Site = Annotated[str | None, Option(help=_("Where it stands: one of the customer's sites."))]
Contract = Annotated[str | None, Option(help=_("The contract it is under."))]
Plate = Annotated[str | None, Option(help=_("The plate of the vehicle that it is built into."))]
Note = Annotated[str | None, Option(help=_("What is worth knowing of it."))]
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
    plate: Plate = None,
    note: Note = None,
) -> None:
    """Add a machine.

    Its warranty counts from the date that the configuration names for its kind.

    \b
    Example:
      svcdesk equipment add PR-1001 --kind printer --customer "Example Clinic" --accepted 2026-03-01
    """
    days = {"bought": bought, "delivered": delivered, "accepted": accepted, "used": used}
    details = _details(desk, {"kind": kind, "model": model, "plate": plate, "note": typed(note)}, days)

    def work(op: Operation) -> Equipment:
        return equipment.add(op, serial, equipment.placed(op.db, op.policy, details, customer, site, contract))

    act(desk, None, False, work, happened)


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
        str | None, Option(metavar="DATE", help=_("Since when it is no longer there; none: it is there after all."))
    ] = None,
    plate: Plate = None,
    note: Note = None,
) -> None:
    """Change what is known of a machine.

    With another --customer it leaves its site and contract behind. 'none' clears a date, a text, the site or the
    contract; --customer none makes it the desk's own again.

    \b
    Examples:
      svcdesk equipment edit PR-1001 --customer none
      svcdesk equipment edit PR-1001 --accepted 2026-03-02
      svcdesk equipment edit PR-1001 --scrapped today
    """
    days = {"bought": bought, "delivered": delivered, "accepted": accepted, "used": used, "scrapped": scrapped}
    details = _details(desk, {"kind": kind, "model": model, "plate": plate, "note": typed(note)}, days)

    def work(op: Operation) -> Equipment:
        machine = equipment.find(op.db, serial)
        given = equipment.placed(op.db, op.policy, details, customer, site, contract, machine.customer_id)
        return equipment.change(op, machine, given)

    act(desk, None, False, work, views.changed)


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
        found = equipment.search(db, text, customers.id_of(db, desk.policy, customer), kind)
    desk.out(format, json).rows(views.EQUIPMENT, found, empty=_("no such equipment"))


def show(desk: Desk, serial: Serial, as_of: AsOf = None, format: Format = None, json: Json = False) -> None:
    """Show everything about a machine.

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
        repairs = repeats.of_machine(db, machine.id, desk.now)
    views.machine(desk.out(format, json), desk.policy, machine, covers, contract, repairs, day)


COMMANDS = (add, edit, list_, show)


def _details(desk: Desk, words: dict[str, str | None], typed: dict[str, str | None]) -> Details:
    words |= {"kind": known(desk.policy, "equipment", words["kind"], "--kind")}
    given: dict[str, Any] = {key: word or None for key, word in words.items() if word != NONE}
    given |= {f"{key}_on": desk.day(word, f"--{key}") for key, word in typed.items() if word and word != NONE}
    cleared = [key for key, word in words.items() if word in ("", NONE)]
    cleared += [f"{key}_on" for key, word in typed.items() if word == NONE]
    return Details(**given, cleared=tuple(cleared))
