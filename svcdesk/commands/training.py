"""Training: plan sessions, enrol people, say who passed.

\b
Examples:
  svcdesk training plan repair --at '2026-12-03 14:00' --trainer Wang
  svcdesk training held TR-0001 --mark "Mr Li=85" --absent "Ms Hu"
"""

from svcdesk.commands import paper
from svcdesk.commands.act import act
from svcdesk.commands.options import At, Force, Format, Json, Language, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.staff import trainees, training
from svcdesk.desk.staff.training import Session
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.journal import happened, rows_of
from svcdesk.views.staff import training as views
from svcdesk.words import half_width, one_of

Number = Annotated[str, Argument(metavar="SESSION", help=N_("The session's number, or its digits."))]
Customer = Annotated[str | None, Option(help=N_("Whose people they are: name, telephone, or part of either."))]


def plan(
    desk: Desk,
    course: Annotated[str, Argument(help=N_("The course, as the configuration names it."))],
    at: Annotated[str, Option("--at", help=N_("When it begins: '2026-12-03 14:00', 'fri 09:00'."))],
    trainer: Annotated[str | None, Option(help=N_("The engineer who teaches."))] = None,
    place: Annotated[str | None, Option("--where", help=N_("Where it takes place."))] = None,
    customer: Annotated[str | None, Option(help=N_("The customer that it is for; else anybody."))] = None,
    places: Annotated[int | None, Option(min=1, max=10_000, help=N_("How many may take part."))] = None,
    json: Json = False,
) -> None:
    """Plan a session of a course.

    \b
    Examples:
      svcdesk training plan repair --at '2026-12-03 14:00' --trainer Wang --where "Harbour station"
      svcdesk training plan use --at 'fri 09:00' --customer clinic --places 3
    """
    key, begins = one_of(desk.policy.names("training"), course, _("course")), desk.ahead(at, "--at", None)

    def work(op: Operation) -> list[Session]:
        teaches = engineers.find(op.db, trainer, op.actor) if trainer else None
        whose = customers.find(op.db, op.policy, customer) if customer else None
        return [training.plan(op, op.policy.training[key], begins, teaches, place, whose, places)]

    act(desk, None, json, work, rows_of(views.SESSIONS))


def move(
    desk: Desk,
    session: Number,
    at: Annotated[str | None, Option("--at", help=N_("When it begins: '2026-12-03 14:00', 'fri 09:00'."))] = None,
    trainer: Annotated[str | None, Option(help=N_("The engineer who teaches."))] = None,
    place: Annotated[str | None, Option("--where", help=N_("Where it takes place."))] = None,
) -> None:
    """Put a session off, or give it another place or trainer; people keep their places.

    \b
    Examples:
      svcdesk training move TR-0001 --at '2026-12-10 14:00'
      svcdesk training move TR-0001 --trainer Zhao --where "Lake station"
    """
    begins = desk.ahead(at, "--at", None) if at else None

    def work(op: Operation) -> Session:
        teaches = engineers.find(op.db, trainer, op.actor) if trainer else None
        return training.move(op, training.find(op.db, session), begins, teaches, place)

    act(desk, None, False, work, happened)


def enrol(
    desk: Desk,
    session: Number,
    names: Annotated[list[str] | None, Argument(metavar="[NAME]...", help=N_("Who takes part."))] = None,
    customer: Customer = None,
    engineer: Annotated[list[str] | None, Option(help=N_("One of the desk's own; may be repeated."))] = None,
    charged: Annotated[
        bool, Option("--charged", help=N_("Note the price of what is not included in the contract."))
    ] = False,
) -> None:
    """Give people a place in a session.

    It uses up what the customer's contract includes of the course; where nothing is left it is refused without
    --charged: that notes the price, which is collected outside the desk. People are of the customer that the session is
    for, unless another is named.

    \b
    Examples:
      svcdesk training enrol TR-0001 "Mr Li" "Ms Hu" --customer "Harbour Buses"
      svcdesk training enrol TR-0001 --engineer Zhao
    """

    def work(op: Operation) -> Session:
        found = training.find(op.db, session)
        whose = customers.find(op.db, op.policy, customer) if customer else None
        if whose is None and found.customer_id:
            whose = customers.get(op.db, found.customer_id)
        staff = [engineers.find(op.db, each, op.actor) for each in engineer or ()]
        return training.enrol(op, found, names or (), whose, staff, charged)

    act(desk, None, False, work, happened)


def unenrol(desk: Desk, session: Number, name: Annotated[str, Argument(help=N_("Who does not take part."))]) -> None:
    """Take somebody's place away, before the session is held.

    What it used up of a contract is given back.

    \b
    Example:
      svcdesk training unenrol TR-0001 "Ms Hu"
    """
    act(desk, None, False, lambda op: training.unenrol(op, training.find(op.db, session), name), happened)


def held(
    desk: Desk,
    session: Number,
    mark: Annotated[
        list[str] | None, Option(metavar="NAME=MARK", help=N_("A mark from 0 to 100; NAME= takes it back."))
    ] = None,
    absent: Annotated[list[str] | None, Option(metavar="NAME", help=N_("Who was not there; may be repeated."))] = None,
    present: Annotated[list[str] | None, Option(metavar="NAME", help=N_("Who was there after all."))] = None,
    at: At = None,
) -> None:
    """Say who was there, and which marks they got.

    Everybody else was there. Whoever passes gets the certificate of the course and, when they are the desk's own, the
    skill that it teaches. Said again, it puts right what it names; nobody's place is given back by being absent.

    \b
    Examples:
      svcdesk training held TR-0001 --mark "Mr Li=85" --absent "Ms Hu"
      svcdesk training held TR-0001 --mark "Mr Li=58"
    """
    marks = dict(map(_mark, mark or ()))

    def work(op: Operation) -> Session:
        return training.hold(op, training.find(op.db, session), marks, absent or (), present or ())

    act(desk, at, False, work, views.held)


def cancel(
    desk: Desk, session: Number, why: Annotated[str, Option(help=N_("Why it does not take place."))], at: At = None
) -> None:
    """Cancel a session; what it used up of contracts is given back.

    \b
    Example:
      svcdesk training cancel TR-0001 --why "the trainer is ill"
    """
    why = typed(why)
    act(desk, at, False, lambda op: training.cancel(op, training.find(op.db, session), why), happened)


def list_(
    desk: Desk,
    course: Annotated[str | None, Option(help=N_("Of that course."))] = None,
    customer: Annotated[str | None, Option(help=N_("For that customer, or with people of theirs."))] = None,
    since: Annotated[str | None, Option("--from", help=N_("That begin from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("That begin before then, or on that day."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List sessions, by when they begin.

    \b
    Examples:
      svcdesk training list --from today
      svcdesk training list --course repair --customer clinic
    """
    key = one_of(desk.policy.names("training"), course, "--course") if course else None
    period = desk.period(since, until)
    with desk.reading() as db:
        whose = customers.find(db, desk.policy, customer).id if customer else None
        found = training.search(db, *period, key, whose)
    desk.out(format, json).rows(views.SESSIONS, found, empty=_("no sessions"))


def show(desk: Desk, session: Number, format: Format = None, json: Json = False) -> None:
    """Show a session with everybody who takes part.

    \b
    Example:
      svcdesk training show TR-0001
    """
    with desk.reading() as db:
        found = training.find(db, session)
        there = trainees.of_session(db, found.id)
    views.card(desk.out(format, json), desk.policy, found, there)


def print_(desk: Desk, session: Number, to: paper.To = None, force: Force = False, language: Language = None) -> None:
    """Print the list that people sign: one A4 page.

    \b
    Example:
      svcdesk training print TR-0001
    """
    with desk.reading() as db:
        found = training.find(db, session)
        there = trainees.of_session(db, found.id)
    course = training.course_of(desk.policy, found)
    paper.save(desk, lambda: views.page(desk.policy, course, found, there), to, found.number, force, language)


COMMANDS = (plan, move, enrol, unenrol, held, cancel, list_, show, print_)


def _mark(text: str) -> tuple[str, int | None]:
    """A name and a mark; None where it is taken back. Raises UsageError for anything else."""
    name, equals, mark = half_width(text).rpartition("=")
    if not equals or not (mark == "" or (mark.isascii() and mark.isdigit() and len(mark) <= len("100"))):
        raise UsageError(N_("--mark {text!r}: write NAME=MARK, a number from 0 to 100, such as 'Mr Li=85'"), text=text)
    return name, int(mark) if mark else None
