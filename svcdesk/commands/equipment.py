"""Equipment: machines by serial number, with their warranty.

\b
Example:
  svcdesk equipment show PR-1001
"""

from pathlib import Path
from typing import Any

from svcdesk.commands.act import act
from svcdesk.commands.machines import tell_built_in
from svcdesk.commands.options import AsOf, Format, Json, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import acceptance, built_in, contracts, equipment, files, repeats, warranty, warranty_cards
from svcdesk.desk.assets.acceptance import Acceptance
from svcdesk.desk.assets.equipment import NONE, Details, Equipment
from svcdesk.desk.forms import installed
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import attachments
from svcdesk.locale import N_, _
from svcdesk.views.assets import equipment as views
from svcdesk.views.assets.equipment import Papers
from svcdesk.views.journal import rows_of
from svcdesk.words import one_of

Serial = Annotated[str, Argument(metavar="SERIAL", help=N_("The serial number or plate, or its end."))]
Model = Annotated[str | None, Option(help=N_("The maker's name for it."))]
Customer = Annotated[str | None, Option("--customer", "-c", help=N_("Whose it is; else the desk's own, to lend."))]
Site = Annotated[str | None, Option(help=N_("Where it stands: one of the customer's sites."))]
Contract = Annotated[str | None, Option(help=N_("The contract it is under."))]
Plate = Annotated[str | None, Option(help=N_("The plate of the vehicle that it is built into."))]
Note = Annotated[str | None, Option(help=N_("What is worth knowing of it."))]
Bought = Annotated[str | None, Option(metavar="DATE", help=N_("When it was bought: 2026-03-01, today."))]
Delivered = Annotated[str | None, Option(metavar="DATE", help=N_("When it was delivered."))]
Accepted = Annotated[str | None, Option(metavar="DATE", help=N_("When its acceptance was signed."))]
Paid = Annotated[str | None, Option(metavar="DATE", help=N_("When it was paid."))]
Used = Annotated[str | None, Option(metavar="DATE", help=N_("When it was first used."))]


def add(
    desk: Desk,
    serial: Annotated[str, Argument(help=N_("The serial number."))],
    kind: Annotated[str, Option("--kind", "-k", help=N_("What it is, as the configuration names it."))],
    model: Model = None,
    customer: Customer = None,
    site: Site = None,
    contract: Contract = None,
    bought: Bought = None,
    delivered: Delivered = None,
    accepted: Accepted = None,
    used: Used = None,
    paid: Paid = None,
    plate: Plate = None,
    note: Note = None,
    json: Json = False,
) -> None:
    """Add a machine.

    Its warranty counts from the date that the configuration names for its kind.

    \b
    Example:
      svcdesk equipment add PR-1001 --kind printer --customer "Example Clinic" --accepted 2026-03-01
    """
    days = {"bought": bought, "delivered": delivered, "accepted": accepted, "used": used, "paid": paid}
    details = _details(desk, {"kind": kind, "model": model, "plate": plate, "note": typed(note)}, days)

    def work(op: Operation) -> list[Equipment]:
        return [equipment.add(op, serial, equipment.placed(op.db, op.policy, details, customer, site, contract))]

    act(desk, None, json, work, rows_of(views.EQUIPMENT))


def edit(
    desk: Desk,
    serial: Serial,
    kind: Annotated[str | None, Option("--kind", "-k", help=N_("What it is, as the configuration names it."))] = None,
    model: Model = None,
    customer: Customer = None,
    site: Site = None,
    contract: Contract = None,
    bought: Bought = None,
    delivered: Delivered = None,
    accepted: Accepted = None,
    used: Used = None,
    paid: Paid = None,
    transferred: Annotated[
        str | None, Option(metavar="DATE", help=N_("When it went to another customer; none: its warranty goes on."))
    ] = None,
    scrapped: Annotated[
        str | None, Option(metavar="DATE", help=N_("Since when it is no longer there; none: it is there after all."))
    ] = None,
    plate: Plate = None,
    note: Note = None,
    new_serial: Annotated[
        str | None, Option("--serial", help=N_("Its right serial number, if it was typed wrong."))
    ] = None,
) -> None:
    """Change what is known of a machine.

    With another --customer it leaves its site and contract behind, and its warranty where that is not transferable.
    'none' clears a date, a text, the site or the
    contract; --customer none makes it the desk's own again.

    \b
    Examples:
      svcdesk equipment edit PR-1001 --customer none
      svcdesk equipment edit PR-1001 --accepted 2026-03-02
      svcdesk equipment edit PR-1001 --scrapped today
      svcdesk equipment edit PR-1001 --serial PR-1010
    """
    days = {"bought": bought, "delivered": delivered, "accepted": accepted, "used": used, "paid": paid}
    days |= {"transferred": transferred, "scrapped": scrapped}
    details = _details(desk, {"kind": kind, "model": model, "plate": plate, "note": typed(note)}, days)

    def work(op: Operation) -> Equipment:
        machine = equipment.find(op.db, serial)
        if new_serial is not None:
            machine = installed.rename(op, machine, new_serial)
        given = equipment.placed(op.db, op.policy, details, customer, site, contract, machine.customer_id)
        return equipment.change(op, machine, given)

    act(desk, None, False, work, views.changed)


def accept(
    desk: Desk,
    serial: Serial,
    by: Annotated[str, Option("--by", help=N_("Who signed it for the customer."))],
    stage: Annotated[str | None, Option(help=N_("Of the section acceptances; else the last one."))] = None,
    on: Annotated[str, Option("--on", metavar="DATE", help=N_("When: 2026-03-01, today."))] = "today",
    remark: Annotated[str | None, Option(help=N_("What was noted with it."))] = None,
    file: Annotated[list[Path] | None, Option("--file", help=N_("The protocol; may be repeated."))] = None,
    json: Json = False,
) -> None:
    """Record that the customer accepted a machine, stage by stage.

    The last stage is its date of acceptance. Entering a stage again corrects it.

    \b
    Example:
      svcdesk equipment accept PR-1001 --stage final --by "Mr Sample" --file protocol.pdf
    """
    stages = desk.policy.names("acceptances")
    meant = one_of(stages, stage, "--stage") if stage else list(stages)[-1]
    given = Acceptance(meant, desk.day(on, "--on"), typed(by).strip(), typed(remark))
    protocols = tuple(attachments.read(each) for each in file or ())
    act(
        desk,
        None,
        json,
        lambda op: acceptance.accept(op, equipment.find(op.db, serial), given, protocols),
        views.machines_changed,
    )


def card(
    desk: Desk,
    serial: Serial,
    sold: Annotated[str | None, Option(metavar="DATE", help=N_("When it was sold, by the card."))] = None,
    received: Annotated[str | None, Option(metavar="DATE", help=N_("When the card came; else today."))] = None,
    dealer: Annotated[str | None, Option(help=N_("Who sold it; else whose it is."))] = None,
    number: Annotated[str | None, Option(help=N_("What is printed on the card."))] = None,
    void: Annotated[str | None, Option("--void", metavar="WHY", help=N_("It counts for nothing: forged, …"))] = None,
    json: Json = False,
) -> None:
    """Record the warranty card that came back from a machine's buyer.

    What is given again corrects it.

    \b
    Examples:
      svcdesk equipment card EB-1 --sold 2026-10-03 --received 2026-10-20
      svcdesk equipment card EB-1 --void forged
    """
    sold_on = desk.day(sold, "--sold") if sold else None
    received_on = desk.day(received, "--received") if received else None

    def work(op: Operation) -> Equipment:
        machine = equipment.find(op.db, serial)
        if void:
            return warranty_cards.void(op, machine, typed(void))
        seller = customers.find(op.db, op.policy, dealer) if dealer else None
        return warranty_cards.receive(op, machine, sold_on, received_on, seller, number)

    act(desk, None, json, work, views.machines_changed)


def list_(
    desk: Desk,
    text: Annotated[str, Argument(help=N_("Any part of serial number, model or customer; else all."))] = "",
    customer: Annotated[str | None, Option("--customer", "-c", help=N_("Only this customer's."))] = None,
    kind: Annotated[str | None, Option("--kind", "-k", help=N_("Only of this kind."))] = None,
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

    Whose it is, where it stands, its warranty by component, its contract, what was built into it, the tickets it had.

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
        papers = Papers(
            acceptance.of_machine(db, machine.id),
            warranty_cards.of_machine(db, machine.id),
            files.of(db, "equipment", machine.id),
        )
        parts = built_in.of_machine(db, machine.id)
        tell_built_in(desk, serial)
    views.machine(desk.out(format, json), desk.policy, machine, covers, contract, repairs, parts, papers, day)


COMMANDS = (add, edit, accept, card, list_, show)


def _details(desk: Desk, words: dict[str, str | None], typed: dict[str, str | None]) -> Details:
    words |= {"kind": known(desk.policy, "equipment", words["kind"], "--kind")}
    given: dict[str, Any] = {key: word or None for key, word in words.items() if word != NONE}
    given |= {f"{key}_on": desk.day(word, f"--{key}") for key, word in typed.items() if word and word != NONE}
    cleared = [key for key, word in words.items() if word in ("", NONE)]
    cleared += [f"{key}_on" for key, word in typed.items() if word == NONE]
    return Details(**given, cleared=tuple(cleared))
