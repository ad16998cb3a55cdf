"""What the freight of returns cost, and whose budget it is taken from."""

from __future__ import annotations

from svcdesk.desk import books
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import settlement
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.stock import returns
from svcdesk.desk.stock.returns import Return
from svcdesk.desk.tickets import tickets
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_


@verb("return cost")
def cost(op: Operation, found: Return, there: int | None, back: int | None) -> Return:
    """Write what the freight of a return cost, there and back, in the smallest unit; entering it again corrects it.

    Raises UsageError when nothing is said, Conflict for a way that the machine has not gone, when nothing would change,
    and when a quarter from which it would be taken is settled.
    """
    ways = {"there": (there, found.cost_there, found.sent_at), "back": (back, found.cost_back, found.back_at)}
    new: dict[str, int | None] = {}
    for way, (typed, known, at) in ways.items():
        new[way] = known if typed is None else typed
        if typed is None or typed == known:
            continue
        if at is None:
            message = N_("{number} was not sent away yet: what that costs is entered then")
            if way == "back":
                message = N_("{number} is not back yet: what that costs is entered then")
            raise Conflict(message, number=found.number)
        settlement.check_open(op.about(at), tickets.get(op.db, found.ticket_id).customer_id)
    if there is None and back is None:
        raise UsageError(N_("what did the freight cost? --there, --back"))
    if (new["there"], new["back"]) == (found.cost_there, found.cost_back):
        raise Conflict(N_("{number}: all of that stands there already"), number=found.number)
    money = books.currency(op)
    said = {"return": found.number, "serial": found.serial, **new, **in_currency(money)}
    op.record(
        "ticket", found.ticket_id, "freight cost", {**said, "was": {"there": found.cost_there, "back": found.cost_back}}
    )
    return returns.write_costs(op, found, new["there"], new["back"], money)
