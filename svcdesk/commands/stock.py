"""Parts: who has what; receive, move, issue, count and request.

Who holds parts is written `warehouse` (a place or station), `centre/Wang` (an engineer there), or `Wang` alone.

\b
Examples:
  svcdesk stock receive fuse 100 --to warehouse
  svcdesk stock list --holder centre
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from svcdesk.commands import paper
from svcdesk.commands.act import act, each_of
from svcdesk.commands.options import AsOf, At, Force, Format, Json, Language, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk.forms import closing
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import counts, holders, moves, requests, spares
from svcdesk.desk.stock.moves import Move
from svcdesk.desk.stock.requests import Request
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch as visits
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.journal import rows_of
from svcdesk.views.stock import counts as counted_views
from svcdesk.views.stock.moves import MOVES
from svcdesk.views.stock.note import sheet as note_sheet
from svcdesk.views.stock.parts import POSITIONS
from svcdesk.views.stock.requests import REQUESTS, topped_up
from svcdesk.words import one_of, parted

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.forms.form import Form

PartOf = Annotated[str, Argument(metavar="PART", help=N_("Its key in the configuration."))]
Count = Annotated[int, Argument(metavar="COUNT", min=1, max=moves.MOST, help=N_("How many."))]
To = Annotated[str, Option("--to", metavar="HOLDER", help=N_("Who gets them: warehouse, centre/Wang, Wang."))]
From = Annotated[str, Option("--from", metavar="HOLDER", help=N_("Who gives them: warehouse, centre/Wang, Wang."))]
Used = Annotated[bool, Option("--used", help=N_("Used ones, not new ones."))]
VisitOf = Annotated[str, Option("--ticket", metavar="TICKET[/VISIT]", help=N_("The visit that they are for."))]
Requests = Annotated[list[str], Argument(metavar="REQUEST...", help=N_("Numbers or digits; - reads them from stdin."))]
Note = Annotated[str | None, Option("--note", "-m", help=N_("What else there is to say."))]
OfPart = Annotated[str | None, Option("--part", help=N_("Only of this part."))]
OfHolder = Annotated[
    str | None, Option("--holder", help=N_("Only of a place with its engineers, or of an engineer: centre, Wang."))
]


def receive(
    desk: Desk, part: PartOf, count: Count, to: To, note: Note = None, at: At = None, json: Json = False
) -> None:
    """Receive new parts from outside.

    \b
    Example:
      svcdesk stock receive fuse 100 --to warehouse --note "delivery note 17"
    """
    note = typed(note)

    def work(op: Operation) -> list[Move]:
        return [moves.receive(op, _part(op.policy, part), count, holders.find(op, to), note)]

    act(desk, at, json, work, rows_of(MOVES))


def transfer(
    desk: Desk,
    part: PartOf,
    count: Count,
    source: From,
    to: To,
    used: Used = False,
    at: At = None,
    json: Json = False,
) -> None:
    """Move parts from one holder to another.

    \b
    Example:
      svcdesk stock transfer fuse 10 --from warehouse --to centre/Wang
    """

    def work(op: Operation) -> list[Move]:
        giver, taker = holders.find(op, source), holders.find(op, to)
        return [moves.transfer(op, _part(op.policy, part), count, giver, taker, _condition(used))]

    act(desk, at, json, work, rows_of(MOVES))


def issue(
    desk: Desk,
    part: PartOf,
    count: Count,
    source: From,
    ticket: VisitOf,
    used: Used = False,
    at: At = None,
    json: Json = False,
) -> None:
    """Issue parts to a visit under way.

    What is not fitted there must be put back before the visit is finished.

    \b
    Example:
      svcdesk stock issue fuse 2 --from warehouse --ticket 17
    """

    def work(op: Operation) -> list[Ticket]:
        found, visit = visits.find(op.db, ticket)
        moves.issue(op, found, visit, _part(op.policy, part), count, holders.find(op, source), _condition(used))
        return [found]

    act(desk, at, json, work)


def put_back(
    desk: Desk, part: PartOf, count: Count, ticket: VisitOf, to: To, at: At = None, json: Json = False
) -> None:
    """Put back parts of a visit under way: first those issued to it and not used, then those fitted by mistake.

    A machine that was installed is counted in stock again. Where several were, name one: terminal=XT-9.

    \b
    Example:
      svcdesk stock put-back fuse 1 --ticket 17 --to warehouse
    """
    part, _equals, serial = parted(part, "=")

    def work(op: Operation) -> list[Ticket]:
        found, visit = visits.find(op.db, ticket)
        closing.put_back(op, found, visit, _part(op.policy, part), count, holders.find(op, to), serial or None)
        return [found]

    act(desk, at, json, work)


def scrap(
    desk: Desk,
    part: PartOf,
    count: Count,
    source: From,
    why: Annotated[str, Option("--why", help=N_("Why they are thrown away."))],
    used: Used = False,
    at: At = None,
    json: Json = False,
) -> None:
    """Throw parts away: used ones that were taken back, or new ones that are faulty.

    \b
    Example:
      svcdesk stock scrap roller 3 --used --from centre --why "worn out"
    """
    why = typed(why)

    def work(op: Operation) -> list[Move]:
        return [moves.scrap(op, _part(op.policy, part), count, holders.find(op, source), _condition(used), why)]

    act(desk, at, json, work, rows_of(MOVES))


def list_(desk: Desk, holder: OfHolder = None, part: OfPart = None, format: Format = None, json: Json = False) -> None:
    """List what is there, by holder and part.

    \b
    Examples:
      svcdesk stock list
      svcdesk stock list --holder centre --part fuse
    """
    with desk.reading() as db:
        whose = holders.among(db, desk.policy, desk.actor, holder)
        rows = counts.there(db, whose, known(desk.policy, "parts", part, "--part"))
    desk.out(format, json).rows(POSITIONS, rows, empty=_("nothing is there"))


def moves_(
    desk: Desk,
    part: OfPart = None,
    holder: OfHolder = None,
    since: Annotated[str | None, Option("--from", help=N_("From this time on: 2026-11-01, yesterday."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("Before this time, or on that day."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the movements of parts, oldest first.

    Parts without a holder came from outside, or went there.

    \b
    Example:
      svcdesk stock moves --part fuse --from 2026-11-01 --to 2026-11-30
    """
    first, last = desk.period(since, until)
    with desk.reading() as db:
        whose = holders.among(db, desk.policy, desk.actor, holder)
        rows = moves.ledger(db, known(desk.policy, "parts", part, "--part"), whose, first, last)
    desk.out(format, json).rows(MOVES, rows, empty=_("nothing moved"))


def print_(
    desk: Desk,
    move: Annotated[str, Argument(metavar="MOVE|REQUEST", help=N_("Its number in 'stock moves', or a request's."))],
    to: paper.To = None,
    force: Force = False,
    language: Language = None,
) -> None:
    """Print a delivery note for parts that go somewhere: one A4 page to be signed.

    What goes along on a visit goes to its customer. Production date, specification and damage are left to be written
    by hand.

    \b
    Examples:
      svcdesk stock print 17
      svcdesk stock print REQ-0001 --to note.pdf
    """
    with desk.reading() as db:
        found = moves.find(db, move)
        form = _of_visit(desk, found[0])
    number = found[0].request or str(found[0].number)
    paper.save(desk, lambda: note_sheet(desk.policy, number, found, form), to, f"delivery-{number}", force, language)


def _of_visit(desk: Desk, move: Move) -> "Form | None":
    """The form of the visit on which parts went to a customer; None where they went elsewhere."""
    from svcdesk.desk.forms import form as forms  # most commands about parts need no form

    if move.visit is None or move.target not in (None, move.visit):
        return None
    return forms.of_visit(desk.db, desk.policy, *visits.find(desk.db, move.visit))


def count(
    desk: Desk,
    holder: Annotated[str, Argument(metavar="HOLDER", help=N_("Whose parts: warehouse, centre/Wang, Wang."))],
    part: PartOf,
    counted: Annotated[int, Argument(metavar="COUNT", min=0, max=moves.MOST, help=N_("How many are there."))],
    used: Used = False,
    at: At = None,
    json: Json = False,
) -> None:
    """Record a count of parts.

    What is missing is lost, and charged to the engineer who holds it at the part's price; what is more is found, and
    owed no longer if it had been lost there.

    \b
    Example:
      svcdesk stock count centre/Wang fuse 9
    """

    def work(op: Operation) -> list[counts.Counted]:
        return [counts.count(op, holders.find(op, holder), _part(op.policy, part), counted, _condition(used))]

    act(desk, at, json, work, rows_of(counted_views.counted(desk.policy)))


def losses(desk: Desk, format: Format = None, json: Json = False) -> None:
    """List what custodians owe for parts that were lost and not found again.

    \b
    Example:
      svcdesk stock losses
    """
    with desk.reading() as db:
        rows = counts.losses(db)
    desk.out(format, json).rows(counted_views.losses(), rows, empty=_("nobody owes anything"))


def request(
    desk: Desk,
    part: PartOf,
    count: Count,
    to: To,
    why: Annotated[str | None, Option("--why", help=N_("What they are for."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Request parts for a holder.

    \b
    Example:
      svcdesk stock request roller 5 --to centre --why "for the fair"
    """
    why = typed(why)

    def work(op: Operation) -> list[Request]:
        return [requests.ask(op, _part(op.policy, part), count, holders.find(op, to), why)]

    act(desk, at, json, work, rows_of(REQUESTS))


def approve(desk: Desk, numbers: Requests, note: Note = None, at: At = None, json: Json = False) -> None:
    """Approve requests that somebody else has made.

    \b
    Example:
      svcdesk stock approve REQ-0001 REQ-0002
    """
    note = typed(note)
    _settle(desk, numbers, at, json, lambda op, found: requests.approve(op, found, note))


def refuse(
    desk: Desk,
    numbers: Requests,
    why: Annotated[str, Option("--why", help=N_("Why they are not granted."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Refuse requests.

    \b
    Example:
      svcdesk stock refuse REQ-0001 --why "the warehouse has none until May"
    """
    why = typed(why)
    _settle(desk, numbers, at, json, lambda op, found: requests.refuse(op, found, why))


def ship(desk: Desk, numbers: Requests, source: From, at: At = None, json: Json = False) -> None:
    """Ship what was requested, once the approvals that are needed are there.

    \b
    Example:
      svcdesk stock ship REQ-0001 REQ-0002 --from warehouse
    """
    _settle(desk, numbers, at, json, lambda op, found: requests.ship(op, found, holders.find(op, source)))


def requests_(
    desk: Desk,
    state: Annotated[
        Literal["open", "asked", "approved", "refused", "issued", "all"],
        Option(label="request", help=N_("In which state; open: asked or approved.")),
    ] = "open",
    format: Format = None,
    json: Json = False,
) -> None:
    """List requests for parts, oldest first.

    \b
    Examples:
      svcdesk stock requests
      svcdesk stock requests --state all
    """
    with desk.reading() as db:
        rows = requests.listing(db, requests.GROUPS.get(state, (state,)))
    desk.out(format, json).rows(REQUESTS, rows, empty=_("no such requests"))


def top_up(
    desk: Desk,
    dry_run: Annotated[bool, Option("--dry-run", help=N_("Only show what would be requested."))] = False,
    as_of: AsOf = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Request what stations lack of the spares that they should hold.

    Worked out from the equipment installed in their regions. Running it again requests nothing more.

    \b
    Example:
      svcdesk stock top-up --dry-run
    """
    at = desk.as_of(as_of)
    if dry_run:
        with desk.reading() as db:
            rows = spares.standing(db, desk.policy, at, desk.now)
        topped_up(desk.out(format, json), desk.policy, (), rows)
        return
    if at > desk.now:
        raise UsageError(N_("--as-of {text!r} lies in the future: see it with --dry-run"), text=as_of)
    act(desk, as_of, json, spares.top_up, topped_up, format)


COMMANDS = (
    receive, transfer, issue, put_back, scrap, list_, moves_, count, losses, request, approve, refuse, ship, requests_,
    top_up, print_,
)  # fmt: skip


def _settle(
    desk: Desk, numbers: list[str], at: str | None, json: bool, step: Callable[[Operation, Request], Request]
) -> None:
    act(desk, at, json, each_of(numbers, requests.find, step), rows_of(REQUESTS))


def _part(policy: "Policy", text: str) -> str:
    return one_of(policy.names("parts"), text, "PART", sure=True)


def _condition(used: bool) -> str:
    return "used" if used else "new"
