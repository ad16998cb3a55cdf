"""Whose visit is meant: one's own, of several; another's only when that is said, or asked about on a terminal."""

import sys
from collections.abc import Callable, Iterable
from typing import Any

from svcdesk.commands.act import act
from svcdesk.commands.options import references
from svcdesk.commands.prompt import line, wanted, whether
from svcdesk.context import Desk
from svcdesk.desk.forms import failing
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch as visits
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, Exit, SvcdeskError
from svcdesk.locale import _, enumerated
from svcdesk.words import listed


def step(
    desk: Desk,
    texts: Iterable[str],
    engineer: str | None,
    at: str | None,
    json: bool,
    do: Callable[[Operation, Ticket, Visit], Any],
    why: str | None = None,
    careful: bool = False,
) -> list[Ticket]:
    """Do something with visits, and print what changed. Returns their tickets as they are now.

    `engineer` is whose visits they are, when the acting engineer is another. Where that must be said (`careful`), and
    is not, it is asked on a terminal. Raises Conflict when it is not meant.
    """
    names = dict.fromkeys(_name(desk, text, engineer, json, careful) for text in references(texts))

    def work(op: Operation) -> list[Ticket]:
        changed: dict[str, None] = {}
        for name in names:
            ticket, visit = visits.find(op.db, name)
            do(op, ticket, visit)
            changed[ticket.id] = None
        return [tickets.get(op.db, ticket_id) for ticket_id in changed]

    return act(desk, at, json, work, why=why)


def _name(desk: Desk, text: str, engineer: str | None, json: bool, careful: bool) -> str:
    """The visit that is meant, as SD-000017/1; of several under way it is said which."""
    with desk.reading() as db:
        whose = engineers.find(db, engineer, desk.actor) if engineer else None
        ticket, visit = visits.find(db, text, whose.name if whose else desk.actor)
        own = [each for each in visits.of_ticket(db, ticket.id) if each.under_way]
        if careful:
            _make_sure(desk, json, lambda: visits.check_own(db, desk.actor, ticket, visit, whose))
    name = visits.name_of(ticket, visit)
    if "/" not in text and len(own) > 1:
        desk.tell(_("{name}, the visit of {engineer}").format(name=name, engineer=enumerated(visit.engineers)))
    return name


def in_vain_because(desk: Desk, json: bool) -> str:
    """Why a visit was in vain, asked for on a terminal. Raises UsageError elsewhere."""
    names = desk.policy.names("failures")
    question = _("why it was in vain ({letters}, or in your own words)") if names else _("why it was in vain")
    return wanted(names, question, "--why", lambda text: failing.because(desk.policy, text, "--why"), json=json)


def tell_own_reason(desk: Desk, because: str) -> None:
    """Say of a reason that is none of the section `failures` that nothing is charged for it."""
    if not desk.policy.failure(because).key:
        message = _("{why!r} is a reason of its own: nothing is charged for it; the configuration has {keys}")
        desk.tell(message.format(why=because, keys=listed(desk.policy.names("failures"))))


def _make_sure(desk: Desk, json: bool, check: Callable[[], None]) -> None:
    """Check whose visit it is; on a terminal somebody may say that it is meant all the same."""
    try:
        check()
    except Conflict as not_own:
        if json or not _on_terminal():
            raise
        desk.tell(str(not_own))
        if whether(_("record it for them (yes/no)")) == "no":
            raise Exit(1) from None


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def another_time(desk: Desk, at: str | None, json: bool) -> str:
    """Another time agreed for a visit in vain, asked for on a terminal; "" for none."""
    if json or not _on_terminal():
        return ""
    while answer := line(_("another time agreed with the customer (Enter: none yet)")):
        try:
            desk.window(answer, "--again", at)
        except SvcdeskError as error:
            desk.tell(str(error))
            continue
        return answer
    return ""
