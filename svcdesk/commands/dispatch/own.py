"""Whose visit is meant: one's own, of several; another engineer's only when that is said, or asked about on a terminal.

So it is where an engineer records what was done there. What the office does, too (accept, attach, amend, cancel, hand
over), is done, and told whose visit it is; whoever approves or judges does so with what others did.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

from svcdesk.commands.act import act
from svcdesk.commands.options import references
from svcdesk.commands.prompt import keeping, line, wanted, whether
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
from svcdesk.views.text import window
from svcdesk.words import listed

Care = Literal["ask", "tell", "none"]  # where an engineer acts on another's visit


def step(
    desk: Desk,
    texts: Iterable[str],
    engineer: str | None,
    at: str | None,
    json: bool,
    do: Callable[[Operation, Ticket, Visit], Any],
    why: str | None = None,
    care: Care = "tell",
    coming: bool = False,
) -> list[Ticket]:
    """Do something with visits, and print what changed. Returns their tickets as they are now.

    `engineer` is whose visits they are, when the acting engineer is another; `care` and `coming` are as in `named`.
    """
    names = dict.fromkeys(named(desk, text, engineer, at, json, care, coming) for text in references(texts))

    def work(op: Operation) -> list[Ticket]:
        changed: dict[str, None] = {}
        for name in names:
            ticket, visit = visits.find(op.db, name)
            do(op, ticket, visit)
            changed[ticket.id] = None
        return [tickets.get(op.db, ticket_id) for ticket_id in changed]

    return act(desk, at, json, work, why=why)


def named(
    desk: Desk,
    text: str,
    engineer: str | None,
    at: str | None,
    json: bool,
    care: Care = "tell",
    coming: bool = False,
) -> str:
    """The visit that is meant, as SD-000017/1; of several under way it is said which.

    Another engineer must say whose visit it is, or is asked on a terminal, where `care` is `ask`; is told whose it is
    with `tell`. For somebody who is `coming` it is said that the visit is agreed for a later day, and asked there.
    Raises Conflict for another's visit, and for one that is over where somebody is coming; Exit when it is not meant.
    """
    with desk.reading() as db:
        whose = engineers.find(db, engineer, desk.actor) if engineer else None
        ticket, visit = visits.find(db, text, whose.name if whose else desk.actor)
        own = [each for each in visits.of_ticket(db, ticket.id) if each.under_way]
        if coming:
            visits.check_under_way(ticket, visit)
        if care == "ask" and visit.under_way:
            _make_sure(desk, json, lambda: visits.check_own(db, desk.actor, ticket, visit, whose))
        anothers = care == "tell" and visits.is_anothers(db, desk.actor, visit)
    name = visits.name_of(ticket, visit)
    if anothers or ("/" not in text and len(own) > 1):
        tell_of(desk, name, visit)
    if coming:
        _check_day(desk, name, visit, at, json)
    return name


def tell_of(desk: Desk, name: str, visit: Visit) -> None:
    """Say whose visit it is."""
    desk.tell(_("{name}, the visit of {engineer}").format(name=name, engineer=enumerated(visit.engineers)))


def _check_day(desk: Desk, name: str, visit: Visit, at: str | None, json: bool) -> None:
    """Say that a visit is agreed for a later day than that of `at`; on a terminal it may be meant all the same."""
    zone, agreed = desk.policy.zone, visit.visit_at
    day = (desk.moment(at, "--at") or desk.now).astimezone(zone).date()
    if "arrived" in visit.steps or agreed is None or day >= agreed.astimezone(zone).date():
        return
    message = _("{name} is agreed for a later day: {time}")
    desk.tell(message.format(name=name, time=window(agreed, visit.visit_until, zone)))
    if not json and _on_terminal() and whether(_("record it all the same (yes/no)")) == "no":
        raise Exit(1)


@contextmanager
def in_vain(
    desk: Desk, text: str, said: dict[str, str | None], more: Mapping[str, str | None], json: bool
) -> Iterator[str]:
    """Ask on a terminal for what was not `said` of a visit in vain, then the work; both are shown when that fails.

    Gives the visit that is meant, as `named` does. Raises UsageError where nobody can be asked for the reason.
    """
    if json or not _on_terminal() or None not in said.values():
        said["--why"] = _because(desk, json) if said["--why"] is None else said["--why"]
        yield named(desk, text, more["--engineer"], more["--at"], json, care="ask", coming=True)
        return
    name = named(desk, text, more["--engineer"], more["--at"], json, care="ask", coming=True)
    with keeping(lambda: _keep(desk, name, {**said, **more})):
        said["--why"] = _because(desk, json) if said["--why"] is None else said["--why"]
        said["--again"] = _another_time(desk, more["--at"]) if said["--again"] is None else said["--again"]
        yield name


def _keep(desk: Desk, name: str, said: Mapping[str, str | None]) -> None:
    from svcdesk.views.shell import command

    options = [(option, text) for option, text in said.items() if text]
    again = command(["svcdesk", *desk.flags, "dispatch", "fail", name], options)
    desk.tell(_("not written down; to try again: {command}").format(command=again))


def _because(desk: Desk, json: bool) -> str:
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


def _another_time(desk: Desk, at: str | None) -> str:
    """Another time agreed for a visit in vain; "" for none."""
    while answer := line(_("another time agreed with the customer (Enter: none yet)")):
        try:
            desk.window(answer, "--again", at)
        except SvcdeskError as error:
            desk.tell(str(error))
            continue
        return answer
    return ""
