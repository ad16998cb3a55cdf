"""How every command that changes something does it: one operation, then what it changed."""

import sys
from collections.abc import Callable, Iterable

from svcdesk.commands.options import references, typed
from svcdesk.context import Desk
from svcdesk.desk.journal import MOVING, Operation
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import Exit, StoreError
from svcdesk.locale import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol, TypeVar

    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.journal import Entry
    from svcdesk.views.out import Format, Out

    class Identified(Protocol):
        """A thing with an identity."""

        @property
        def id(self) -> str:
            """Its identity."""

    T = TypeVar("T")
    Found = TypeVar("Found", bound=Identified)
    Show = Callable[[Out, Policy, list[Entry], T], object]


def act(
    desk: Desk,
    at: str | None,
    json: bool,
    work: "Callable[[Operation], T]",
    show: "Show[T] | None" = None,
    format: "Format | None" = None,
    why: str | None = None,
) -> "T":
    """Do `work` as one operation about the moment typed after --at, and print what it changed: all of it, or nothing.

    `why` is the reason for entering it only now. When the store is lost before that can be read, it prints what it
    knows, and Exit is raised.

    Returns what `work` returns: the tickets that the change is about, as they are now, unless `show` prints something
    else.
    """
    out = desk.out(format, json)
    why = typed(why)
    done, op = desk.perform(work, at, why)
    try:
        (show or _changes())(out, desk.policy, op.entries, done)
    except StoreError as error:  # to whoever is told nothing else it would be a refusal, and they would do it again
        _changes()(out, desk.policy, op.entries, [each for each in _several(done) if isinstance(each, Ticket)])
        desk.tell(_("it was done, but then: {message}").format(message=error))
        raise Exit(0) from None
    if any("mended" in clock for entry in op.entries for clock in entry.data.get("clocks", ())):
        _tell_drawn(desk, op)
    tell_assessed(desk, op)
    if op.entries and not json and sys.stdout.isatty() and sys.stderr.isatty():
        desk.tell(str(op.reasons[0]) if op.reasons else _("take it back: svcdesk undo"))
    return done


def act_on_each(
    desk: Desk,
    numbers: Iterable[str],
    at: str | None,
    json: bool,
    verb: Callable[[Operation, Ticket], Ticket],
    why: str | None = None,
) -> list[Ticket]:
    """Do `verb` to every ticket named, all or none, and print what changed. Returns the tickets as they are now."""
    wanted = references(numbers)
    work = each_of(wanted, lambda db, text: tickets.leads_to(db, tickets.find(db, text)), verb)
    done = act(desk, at, json, work, why=why)
    tell_duplicates(desk, wanted, done)
    return done


def each_of(
    numbers: Iterable[str], find: "Callable[[Db, str], Found]", rule: "Callable[[Operation, Found], T]"
) -> "Callable[[Operation], list[T]]":
    """Work for `act`: the rule for each thing that is named, once, in that order. It returns what the rule does."""
    wanted = references(numbers)  # read before the transaction: what comes through a pipe may take its time

    def work(op: Operation) -> "list[T]":
        named = {found.id: found for found in (find(op.db, text) for text in wanted)}
        return [rule(op, found) for found in named.values()]

    return work


def tell_duplicates(desk: Desk, wanted: Iterable[str], done: Iterable[Ticket]) -> None:
    """Say on standard error which of the tickets named were merged into the ones that something was done about."""
    numbers = {ticket.number for ticket in done}
    for text in wanted:
        with desk.reading() as db:
            found = tickets.find(db, text)
        if found.number not in numbers and found.duplicate_of:
            other = _("{number} is a duplicate of {other}: it was done there")
            desk.tell(other.format(number=found.number, other=found.duplicate_of))


def tell_owed(desk: Desk, ended: Iterable[Ticket]) -> None:
    """Say on standard error what is still owed for tickets whose work is over."""
    from svcdesk.desk.visits import dispatch

    with desk.reading() as db:
        charged = [ticket for ticket in ended if dispatch.charged(db, ticket.id)]
        if charged:
            from svcdesk.desk.money import accounts  # most tickets cost nothing
            from svcdesk.views.money.payments import still_owed

            for ticket in charged:
                for account in accounts.of_ticket(db, ticket.id):
                    if account.owed or account.back:
                        desk.tell(still_owed(ticket.number, account.owed or -account.back, account.money))


def ask_for_visits(desk: Desk, going_on: Iterable[Ticket]) -> None:
    """Ask on standard error for another time where the visit that was agreed is over and nobody has come."""
    from svcdesk.desk.tickets import facts

    with desk.reading() as db:
        if not (agreed := [ticket for ticket in going_on if facts.visits(db, ticket.id)]):
            return
        from svcdesk.desk.visits import appointments  # few tickets have one
        from svcdesk.views.visits.appointments import another_wanted

        for ticket in agreed:
            if passed := appointments.passed(db, ticket, desk.now):
                desk.tell(another_wanted(desk.policy, ticket.number, passed))


def as_far(found: "Iterable[T]") -> "tuple[list[T], StoreError | None]":
    """What was done piece by piece, each in a transaction of its own, and what has stopped it, if it came to no end.

    What is done stays done: whoever gets this prints it, then raises the error.
    """
    done: list[T] = []
    try:
        done.extend(found)
    except StoreError as error:
        return done, error
    return done, None


def _several(done: object) -> "list[Any]":
    return done if isinstance(done, list) else [done]


def _tell_drawn(desk: Desk, op: Operation) -> None:
    """Say on standard error what was done because promises were late that are not late after all, and stands."""
    from svcdesk.desk.promises import mended  # few misses turn out to be none
    from svcdesk.views.promises.mended import stands

    with desk.reading() as db:
        for each in mended.by_operation(db, desk.policy, op.entries):
            for drawn in each.drawn:
                if drawn.stands:
                    desk.tell(stands(desk.policy, each, drawn))


def tell_assessed(desk: Desk, op: Operation) -> None:
    """Say on standard error which fines of closed months no longer hold, and which ones these months have missed.

    Each is said once, by the command that changes the fact.
    """
    about = [entry for entry in op.entries if entry.noun == "ticket" and _about_before(desk, entry)]
    if not about or not desk.policy.assessment:
        return
    from svcdesk.desk.staff import afterwards, months  # few facts are put right, or of another month
    from svcdesk.views.staff import assessment as views

    with desk.reading() as db:
        for breach in afterwards.gone(db, desk.policy, about, desk.now):
            desk.tell(views.rests_on_nothing(months.terms(db, desk.policy, breach.month), breach))
        for late in afterwards.late(db, desk.policy, about, desk.now):
            desk.tell(views.found_late(desk.policy, late))


def _about_before(desk: Desk, entry: "Entry") -> bool:
    """Whether an entry may change what was so in another month than that in which it was written."""
    moving = entry.kind in MOVING and (entry.kind != "classified" or "corrects" in entry.data)
    if moving or any("mended" in clock for clock in entry.data.get("clocks", ())):
        return True
    then, now = (at.astimezone(desk.policy.zone) for at in (entry.at, entry.recorded_at))
    return (then.year, then.month) != (now.year, now.month)


def _changes() -> "Show[Any]":
    from svcdesk.views.journal import changes  # not needed where a call opens a ticket

    return changes
