"""Assessment: what breaches of the rules cost, by the month.

\b
Examples:
  svcdesk assessment reckon 2026-11
  svcdesk assessment close 2026-11
"""

from svcdesk.commands import paper
from svcdesk.commands.act import act, each_of
from svcdesk.commands.options import At, Force, Format, Json, Language, typed
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.rounds import assessed
from svcdesk.desk.staff import assessment, breaches, months
from svcdesk.desk.staff.breaches import Breach
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.locale import N_, _
from svcdesk.views.journal import happened
from svcdesk.views.staff import assessment as views
from svcdesk.words import one_of

Month = Annotated[str, Argument(help=N_("Such as 2026-11; this, last."))]
ThisMonth = Annotated[str, Argument(metavar="[MONTH]", help=N_("Such as 2026-11, or last; else this."))]
Who = Annotated[str, Argument(metavar="NAME", help=N_("An engineer, or a dealer; @me is yourself."))]


def reckon(desk: Desk, month: Month, format: Format = None, json: Json = False) -> None:
    """Find the breaches of a month, from facts.

    Promises missed, what forms lack that were handed over, checklists answered with no, low marks in surveys. As often
    as it is run each breach stands there once; what was put right meanwhile counts no more, until the month is closed.

    \b
    Example:
      svcdesk assessment reckon 2026-11
    """
    wanted = desk.month(month)
    act(desk, None, json, lambda op: assessment.reckon(op, wanted), views.reckoned, format)


def add(
    desk: Desk,
    who: Who,
    rule: Annotated[str, Argument(help=N_("The rule, as the configuration names it."))],
    why: Annotated[str, Option(help=N_("What happened."))],
    ticket: Annotated[
        str | None, Option(metavar="TICKET[/VISIT]", help=N_("The ticket, or the visit, that it is about."))
    ] = None,
    at: At = None,
) -> None:
    """Enter a breach by hand.

    \b
    Examples:
      svcdesk assessment add Wang calls --ticket 17 --why "line engaged three times, 10:05-10:40"
      svcdesk assessment add "North Dealer" service --why "sold without a card"
    """
    names = {key: each.name for key, each in assessment.section(desk.policy).all.items()}
    rule, why = one_of(names, rule, _("rule")), typed(why)

    def work(op: Operation) -> Breach:
        whose = assessment.whom(op.db, op.policy, who, op.actor)
        about, visit = _about(op.db, ticket) if ticket else (None, None)
        return assessment.add(op, whose, rule, why, about, visit)

    act(desk, at, False, work, happened)


def waive(
    desk: Desk,
    numbers: Annotated[
        list[str], Argument(metavar="NUMBER...", help=N_("The breaches' numbers, or digits; - reads them from stdin."))
    ],
    why: Annotated[str, Option(help=N_("The reason."))],
) -> None:
    """Waive what breaches cost: they stay, with an amount of 0.

    A month that is closed stays as it is: what a breach of it costs is given back in this month, as a negative amount.

    \b
    Example:
      svcdesk assessment waive AS-0007 AS-0008 --why "the road was closed"
    """
    why = typed(why)
    work = each_of(numbers, breaches.find, lambda op, breach: assessment.waive(op, breach, why))
    act(desk, None, False, work, happened)


def list_(desk: Desk, month: ThisMonth = "this", format: Format = None, json: Json = False) -> None:
    """List the breaches of a month, as far as they were found or entered.

    \b
    Examples:
      svcdesk assessment list
      svcdesk assessment list 2026-11
    """
    wanted = desk.month(month)
    with desk.reading() as db:
        found, terms = breaches.of_month(db, desk.policy, wanted), months.terms(db, desk.policy, wanted)
    views.table(desk.out(format, json), terms, found, wanted)


def show(desk: Desk, who: Who, month: ThisMonth = "this", format: Format = None, json: Json = False) -> None:
    """Show what one person is assessed by in a month.

    \b
    Example:
      svcdesk assessment show Wang 2026-11
    """
    views.card(desk.out(format, json), _of_person(desk, who, month))


def print_(
    desk: Desk,
    who: Who,
    month: ThisMonth = "this",
    to: paper.To = None,
    force: Force = False,
    language: Language = None,
) -> None:
    """Print what one person is assessed by in a month: one A4 page to be signed.

    \b
    Example:
      svcdesk assessment print Wang 2026-11
    """
    found = _of_person(desk, who, month)
    paper.save(desk, lambda: views.page(found), to, f"{found.who}-{found.month}", force, language)


def close(desk: Desk, month: Month, format: Format = None, json: Json = False) -> None:
    """Close a month that is over: nothing of it changes any more.

    It is brought up to date first, and what that finds is printed; then people can be told.

    \b
    Example:
      svcdesk assessment close 2026-11
    """
    wanted = desk.month(month)
    act(desk, None, json, lambda op: assessment.close(op, wanted), views.reckoned, format)
    with desk.reading() as db:
        for name, found_as in assessment.untold(db, desk.policy, wanted):
            desk.tell(views.to_tell(wanted, name, found_as, assessed.due(desk.policy, wanted)))


def told(desk: Desk, who: Who, month: Month, at: At = None) -> None:
    """Record that somebody was told of a month that is closed.

    \b
    Example:
      svcdesk assessment told "North Dealer" 2026-11
    """
    wanted = desk.month(month)

    def work(op: Operation) -> None:
        assessment.tell(op, assessment.whom(op.db, op.policy, who, op.actor), wanted)

    act(desk, at, False, work, happened)


COMMANDS = (reckon, add, waive, list_, show, print_, close, told)


def _about(db: Db, text: str) -> tuple[Ticket, Visit | None]:
    """The ticket, or with a / the visit of one, that somebody typed."""
    return dispatch.find(db, text) if "/" in text else (tickets.find(db, text), None)


def _of_person(desk: Desk, who: str, month: str) -> assessment.Sheet:
    wanted = desk.month(month)
    with desk.reading() as db:
        return assessment.of_person(db, desk.policy, assessment.whom(db, desk.policy, who, desk.actor), wanted)
