"""A call that was joined to the wrong ticket is moved to the right one, as if it had come there.

What it did to the wrong ticket, which it may have reopened or let go on, is taken back; to the right one it is done.
"""

from __future__ import annotations

from datetime import datetime

from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.people import callers, customers
from svcdesk.desk.tickets import calls, holds, late, phones, tickets
from svcdesk.desk.tickets.calls import Call, Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.sla import stamp

_WAS = {"reopened": "resolved", "resumed": "held"}  # what a call did to a ticket → the state before


@verb("call move", duty="calls")
def move(op: Operation, text: str, to: str | None, customer: str | None = None) -> list[Ticket]:
    """Move the call that people call `17/2` to the ticket meant by `to`, or to a new one when that is None.

    The new one is for `customer`; None: for whoever had the telephone before the call gave it away, else for the
    customer of the wrong ticket. Returns the right ticket and the wrong one, as they are now. Raises NotFound for an
    unknown call, UsageError for a move to where it is, Conflict for the call that opened its ticket, and where the
    wrong ticket went on since then so that what the call did to it cannot be taken back.
    """
    wrong, number, call = find(op, text)
    entry, before = _entry(op, wrong, call, to), late.history(op.db, op.policy, wrong, op.now)
    right = tickets.leads_to(op.db, tickets.find(op.db, to)) if to else None
    if right and right.id == wrong.id:
        raise UsageError(
            N_("call {call} is about {number} already: name another ticket"), call=text, number=right.number
        )
    taken_back = [entry, *(each for each in _of_operation(op, wrong, entry) if each.kind in _WAS)]
    for each in taken_back[1:]:
        _put_back(op, wrong, each)
    op.take_back(taken_back)
    was = customers.get(op.db, wrong.customer_id)
    moved = Intake(call.said, None, call.phone, call.caller, channel=call.channel, call_id=call.id)
    if right:
        right = _join(op, right, call, moved)
    else:
        known = customer or _whose(op, call, was)
        right = calls.log(op.about(call.at), moved._replace(customer=known, phone=None, whose=callers.SURE))
    if call.phone and right.customer_id != wrong.customer_id:
        phones.follow(op, right, was, [call.phone])
    changes = late.retold(op.about(op.now), wrong, before, late.history(op.db, op.policy, wrong, op.now))
    of = [{"kind": each.kind, "data": {**each.data, "clocks": []}} for each in taken_back]
    said = {"call": number, "at": stamp(call.at), "to": right.number, "of": of, "clocks": changes}
    op.about(op.now).record("ticket", wrong.id, "call moved", said)
    return [tickets.get(op.db, each.id) for each in (right, wrong)]


def find(op: Operation, text: str) -> tuple[Ticket, int, Call]:
    """The ticket, the place there and the call named `17/2`. Raises NotFound for none, UsageError for no name."""
    ticket_text, _slash, place = text.rpartition("/")
    if not ticket_text or not place.isdecimal():
        message = N_("{text!r} names no call: 17/2 is the second call about 17, see 'svcdesk show 17'")
        raise UsageError(message, text=text)
    ticket = tickets.find(op.db, ticket_text)
    there = calls.of_ticket(op.db, ticket.id)
    if not 0 < int(place) <= len(there):
        message = N_("{number} has no call {place}: see 'svcdesk show {number}'")
        raise NotFound(message, number=ticket.number, place=place)
    return ticket, int(place), there[int(place) - 1]


def _entry(op: Operation, wrong: Ticket, call: Call, to: str | None) -> Entry:
    """The entry that says that the call came. Raises Conflict when it opened the ticket."""
    came = [entry for entry in timeline(op.db, "ticket", wrong.id) if entry.kind == "called" and entry.at >= call.at]
    same = [entry for entry in came if entry.data["said"] == call.said]
    edited = [entry for entry in came if entry.at == call.at]  # what it says was put right since then
    if found := same or edited:
        return found[0]
    message = N_("{number} was opened by that call: 'svcdesk edit {number}' puts right what it says, and whose it is")
    if to:
        message = N_("{number} was opened by that call: 'svcdesk merge {number} --into {to}' makes the two tickets one")
    raise Conflict(message, number=wrong.number, to=to)


def _of_operation(op: Operation, wrong: Ticket, entry: Entry) -> list[Entry]:
    return [each for each in timeline(op.db, "ticket", wrong.id) if each.op == entry.op and each.seq < entry.seq]


def _put_back(op: Operation, wrong: Ticket, entry: Entry) -> None:
    """Make the ticket what it was before the call let it go on. Raises Conflict when it stood still again since."""
    state, then = _WAS[entry.kind], op.about(entry.at)
    now = tickets.get(op.db, wrong.id)
    since = "SELECT 1 FROM ticket_period WHERE ticket_id = :id AND until > :at AND state <> 'open' LIMIT 1"
    if op.db.execute(since, id=wrong.id, at=stamp(entry.at)).fetchone():
        message = N_("{number} was held or ended since that call let it go on: 'svcdesk undo {number}' that first")
        raise Conflict(message, number=wrong.number)
    ended_at = holds.unend(then, wrong.id)
    tickets.alter(then, now, state=state)
    if state == "resolved":
        tickets.write(then, wrong.id, ended_at=ended_at)


def _join(op: Operation, right: Ticket, call: Call, moved: Intake) -> Ticket:
    leads_to = calls.leads_to(op.db, op.policy, right, call.at)
    if leads_to in ("new", "ask"):
        message = N_("{number} is {state}: 'svcdesk reopen {number}' first, or give the call a ticket with --new")
        raise Conflict(message, number=right.number, state=tickets.state_of(right))
    came_at: datetime = max(call.at, right.opened_at)
    return calls.join(op.about(came_at), right, moved, leads_to == "reopen")


def _whose(op: Operation, call: Call, was: customers.Customer) -> str:
    """Who called, as far as the telephone tells that the call gave to the wrong customer."""
    owners = customers.by_phone(op.db, op.policy, call.phone) if call.phone else []
    others = [owner.name for owner in owners if owner.id != was.id]
    return others[0] if len(others) == 1 else was.name
