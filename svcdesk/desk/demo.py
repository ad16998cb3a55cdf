"""A small desk to look around in: invented customers, engineers and calls of the last three days.

What they said stands there in the language of whoever makes it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from svcdesk.db.port import Db
from svcdesk.desk.forms import record
from svcdesk.desk.forms.written import Written
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.tickets import assignment, calls, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.visits import dispatch
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = ParamSpec("Words")
Made = TypeVar("Made")


def fill(db: Db, policy: Policy, now: datetime) -> None:
    """Let the last three days before `now` (UTC) happen on an empty desk, each event at its own time."""
    past = _Past(db, policy, now)
    for story in (_people, _solved_on_site, _waiting_for_parts, _nobody_there_yet, _just_called):
        with db.write():  # one transaction a story: it is made in a moment
            story(past)


class _Past:
    """What happened before `now` (UTC), each thing by the rule of a verb."""

    def __init__(self, db: Db, policy: Policy, now: datetime) -> None:
        self._db = db
        self._policy = policy
        self._now = now

    def __call__(
        self,
        ago: timedelta,
        rule: Callable[Concatenate[Operation, Words], Made],
        *words: Words.args,
        **more: Words.kwargs,
    ) -> Made:
        """Carry out a rule as one operation so long ago."""
        at = self._now - ago
        with operation(self._db, self._policy, "demo", at, at) as op:
            return rule(op, *words, **more)


def _ago(days: int = 0, hours: int = 0, minutes: int = 0) -> timedelta:
    return timedelta(days=days, hours=hours, minutes=minutes)


def _people(past: _Past) -> None:
    ago = _ago(days=30)
    past(ago, engineers.add, _("Wang Lin"), login="wang", station="centre", skills=("printer",), phone="10 0001")
    past(ago, engineers.add, _("Zhao Min"), login="zhao", station="centre", skills=("printer", "installation"))
    past(ago, engineers.add, _("Sun Hao"), login="sun", station="north", skills=("installation",))
    past(ago, customers.add, _("Example Clinic"), ("13800000001",), region="city", tier="gold")
    past(ago, customers.add, _("Sample Hospital"), ("010 5550 0002",), region="county", tier="gold")
    past(ago, customers.add, _("Specimen Pharmacy"), ("13800000003",), region="city")


def _solved_on_site(past: _Past) -> None:
    call = Intake(_("label printer jams"), phone="13800000001", kind="printer", priority="P2")
    ticket = past(_ago(days=2, hours=5), calls.log, call)
    ticket = past(_ago(days=2, hours=5), assignment.assign_by_choice, ticket)
    text = _("restart did not help, sending somebody")
    ticket = past(_ago(days=2, hours=4, minutes=50), notes.note, ticket, text, "opinion")
    visit = past(_ago(days=2, hours=4, minutes=45), dispatch.order, ticket)
    visit = past(_ago(days=2, hours=4), dispatch.arrive, ticket, visit)
    form = Written(
        fault=_("paper jam"),
        cause=_("worn roller"),
        action=_("roller replaced"),
        result=_("prints 20 labels without fault"),
        minutes=35,
        solved=True,
    )
    past(_ago(days=2, hours=3), record.record, ticket, visit, form, finish=True)
    past(_ago(days=1, hours=20), lambda op: endings.close(op, tickets.get(op.db, ticket.id), _("customer content")))


def _waiting_for_parts(past: _Past) -> None:
    call = Intake(_("scanner reads every second code"), phone="13800000003")
    ticket = past(_ago(days=1, hours=22), calls.log, call)
    ticket = past(_ago(days=1, hours=22), assignment.assign_by_choice, ticket)
    ticket = past(_ago(days=1, hours=21), notes.note, ticket, _("lens is scratched"), "answered")
    past(_ago(days=1, hours=20), holds.hold, ticket, "parts", _("lens ordered"))


def _nobody_there_yet(past: _Past) -> None:
    call = Intake(_("registration desk is down"), phone="010 5550 0002", severity="down", reach="group")
    ticket = past(_ago(hours=4), calls.log, call)
    ticket = past(_ago(hours=4), assignment.assign_by_choice, ticket)
    text = _("server has no power, somebody comes")
    ticket = past(_ago(hours=3, minutes=40), notes.note, ticket, text, "opinion")
    visit = past(_ago(hours=3, minutes=30), dispatch.order, ticket)
    past(_ago(hours=3), dispatch.depart, ticket, visit)
    past(_ago(minutes=30), calls.join, ticket, Intake(_("where is the engineer?"), phone="010 5550 0002"))


def _just_called(past: _Past) -> None:
    call = Intake(_("how do we add a user?"), phone="13800000001", caller=_("Dr Muster"), kind="question")
    past(_ago(minutes=6), calls.log, call)
