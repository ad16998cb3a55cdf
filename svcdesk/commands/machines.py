"""Which machine was meant, said where it was named by the serial number of what was built into it."""

from svcdesk.context import Desk
from svcdesk.desk.assets import equipment
from svcdesk.locale import _


def tell_built_in(desk: Desk, text: str) -> None:
    """Say on standard error into which machine the part of that serial number was built, if that is how it is known."""
    with desk.reading() as db:
        part = equipment.through(db, text)
    if part:
        message = _("{serial} was built into {machine} on {day} ({visit})")
        day = part.at.astimezone(desk.policy.zone).date()
        desk.tell(message.format(serial=part.serials[0], machine=part.machine, day=day, visit=part.visit))
