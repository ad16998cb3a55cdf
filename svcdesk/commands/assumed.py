"""What the desk assumed where nobody knows whether the warranty covers it, said after what was charged by it."""

from typing import TYPE_CHECKING

from svcdesk.context import Desk
from svcdesk.desk.assets import equipment, warranty
from svcdesk.desk.money import coverage
from svcdesk.locale import _
from svcdesk.views.forms.words import counting_from

if TYPE_CHECKING:
    from collections.abc import Mapping

    from svcdesk.db.port import Db
    from svcdesk.desk.money.coverage import Coverage
    from svcdesk.desk.tickets.tickets import Ticket


def tell_assumed(
    desk: Desk, db: "Db", ticket: "Ticket", known: "Mapping[str, str | None]", decided: "Coverage"
) -> None:
    """Say on standard error that it is charged as out of warranty for want of facts, and how to give them."""
    if not coverage.assumed(desk.policy, known, decided):
        return
    machine = equipment.of_ticket(db, ticket.id)
    if machine and (dates := warranty.dates(desk.policy, machine)):
        words = _("{number}: charged as out of warranty, since no date tells: {command}")
        desk.tell(words.format(number=ticket.number, command=counting_from(machine.serial, dates[0])))
        return
    if machine:
        words = _(
            "{number}: charged as out of warranty, since no date tells:"
            " 'svcdesk classify {number} --warranty in' says that it is covered"
        )
        desk.tell(words.format(number=ticket.number))
        return
    words = _(
        "{number}: charged as out of warranty, since no machine is named: 'svcdesk classify {number} --serial SERIAL'"
        " names it, 'svcdesk classify {number} --warranty in' says that it is covered"
    )
    desk.tell(words.format(number=ticket.number))
