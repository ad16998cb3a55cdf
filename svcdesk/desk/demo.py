"""A small desk to look around in: invented customers, engineers and calls of the last three days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.forms import record
from svcdesk.desk.forms.written import Written
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.tickets import assignment, calls, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.visits import dispatch

Then = Callable[..., Operation]  # how long ago, as timedelta has it → an operation of that moment

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def fill(db: Db, policy: Policy, now: datetime) -> None:
    """Let the last three days before `now` (UTC) happen on an empty desk, each event at its own time."""

    def then(**ago: int) -> Operation:
        at = now - timedelta(**ago)
        return Operation(db, policy, "demo", at, at)

    with db.write():
        _people(then(days=30))
    with db.write():
        _solved_on_site(then)
    with db.write():
        _waiting_for_parts(then)
    with db.write():
        _nobody_there_yet(then)
    with db.write():
        _just_called(then)


def _people(op: Operation) -> None:
    engineers.add(op, "Wang Lin", login="wang", station="centre", skills=("printer",), phone="10 0001")
    engineers.add(op, "Zhao Min", login="zhao", station="centre", skills=("printer", "installation"))
    engineers.add(op, "Sun Hao", login="sun", station="north", skills=("installation",))
    customers.add(op, "Example Clinic", ("13800000001",), region="city", tier="gold")
    customers.add(op, "Sample Hospital", ("010 5550 0002",), region="county", tier="gold")
    customers.add(op, "Specimen Pharmacy", ("13800000003",), region="city")


def _solved_on_site(then: Then) -> None:
    ticket = calls.log(
        then(days=2, hours=5), Intake("label printer jams", phone="13800000001", kind="printer", priority="P2")
    )
    ticket = assignment.assign_by_choice(then(days=2, hours=5), ticket)
    ticket = notes.note(then(days=2, hours=4, minutes=50), ticket, "restart did not help, sending somebody", "opinion")
    op = then(days=2, hours=4, minutes=45)
    visit = dispatch.order(op, ticket, engineers.get(op.db, ticket.engineer_id or ""))
    visit = dispatch.arrive(then(days=2, hours=4), ticket, visit)
    form = Written(
        fault="paper jam",
        cause="worn roller",
        action="roller replaced",
        result="prints 20 labels without fault",
        minutes=35,
        solved=True,
    )
    record.record(then(days=2, hours=3), ticket, visit, form, finish=True)
    ticket = tickets.get(op.db, ticket.id)
    endings.close(then(days=1, hours=20), ticket, "customer content")


def _waiting_for_parts(then: Then) -> None:
    ticket = calls.log(then(days=1, hours=22), Intake("scanner reads every second code", phone="13800000003"))
    ticket = assignment.assign_by_choice(then(days=1, hours=22), ticket)
    ticket = notes.note(then(days=1, hours=21), ticket, "lens is scratched", "answered")
    holds.hold(then(days=1, hours=20), ticket, "parts", "lens ordered")


def _nobody_there_yet(then: Then) -> None:
    ticket = calls.log(
        then(hours=4),
        Intake("registration desk is down", phone="010 5550 0002", severity="down", reach="group"),
    )
    ticket = assignment.assign_by_choice(then(hours=4), ticket)
    ticket = notes.note(then(hours=3, minutes=40), ticket, "server has no power, somebody comes", "opinion")
    op = then(hours=3, minutes=30)
    visit = dispatch.order(op, ticket, engineers.get(op.db, ticket.engineer_id or ""))
    dispatch.depart(then(hours=3), ticket, visit)
    calls.join(then(minutes=30), ticket, Intake("where is the engineer?", phone="010 5550 0002"))


def _just_called(then: Then) -> None:
    calls.log(
        then(minutes=6), Intake("how do we add a user?", phone="13800000001", caller="Dr Muster", kind="question")
    )
