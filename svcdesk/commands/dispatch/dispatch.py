"""Visits: send an engineer and record what is done.

\b
Examples:
  svcdesk dispatch order 17
  svcdesk dispatch arrive 17 --at 10:05
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from svcdesk.commands.act import act_on_each, tell_owed
from svcdesk.commands.dispatch import own
from svcdesk.commands.dispatch.print import print_
from svcdesk.commands.dispatch.record import amend, answers, record
from svcdesk.commands.dispatch.writing import tell_unsolved, tell_whose
from svcdesk.commands.ended import tell_open
from svcdesk.commands.options import At, Format, Json, OneTicket, OneVisit, Visits, Whose, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk.forms import approval, attachments, closing, failing, measures
from svcdesk.desk.forms import form as forms
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch as visits
from svcdesk.desk.visits import listing
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.views.forms import form as views
from svcdesk.views.visits import dispatch as list_view
from svcdesk.views.visits.dispatch import in_vain


def list_(
    desk: Desk,
    state: Annotated[
        Literal[
            "open",
            "ordered",
            "accepted",
            "departed",
            "arrived",
            "recorded",
            "finished",
            "handed-over",
            "failed",
            "cancelled",
        ],
        Option(label="visit", help=N_("open: neither finished nor in vain nor cancelled.")),
    ] = "open",
    today: Annotated[bool, Option("--today", help=N_("Of today, of before, and without a time."))] = False,
    engineer: Annotated[str | None, Option("--engineer", "-e", help=N_("An engineer's, or @me."))] = None,
    mine: Annotated[bool, Option("--mine", help=N_("Your own."))] = False,
    format: Format = None,
    json: Json = False,
) -> None:
    """List visits, by when somebody has to be there: as agreed, else as promised.

    With customer, address, telephone, what is wrong, and what to bring: the parts issued, else those of the last
    quote. Those under way, unless --state says otherwise; what is finished has not been handed over yet.

    \b
    Examples:
      svcdesk dispatch list --mine --today
      svcdesk dispatch list --state finished
    """
    states = visits.UNDER_WAY if state == "open" else (state,)
    until = desk.period("today", "today")[1] if today else None
    with desk.reading() as db:
        engineer = "@me" if mine else engineer
        whose = engineers.find(db, engineer, desk.actor).id if engineer else None
        list_view.show(desk.out(format, json), desk.policy, listing.search(db, states, whose, until=until))


def order(
    desk: Desk,
    ticket: OneTicket,
    engineer: Annotated[
        str | None, Option("--engineer", "-e", help=N_("Who goes; else who has the ticket, or is chosen."))
    ] = None,
    along: Annotated[
        list[str] | None, Option("--with", metavar="ENGINEER", help=N_("Who goes along; may be repeated."))
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Order an engineer to the site.

    A ticket that nobody has goes to whom the desk chooses, as 'svcdesk assign --auto' does: from the station of the
    region, with the skill, fewest open tickets, longest idle. One that somebody has stays theirs whoever is sent, and
    that is said: 'svcdesk assign' gives it to another.

    \b
    Examples:
      svcdesk dispatch order 17
      svcdesk dispatch order 17 --engineer Wang
      svcdesk dispatch order 17 --with "Li Na"
    """

    def send(op: Operation, found: Ticket) -> Ticket:
        others = [engineers.find(op.db, each, op.actor) for each in along or ()]
        visits.order(op, found, engineers.find(op.db, engineer, op.actor) if engineer else None, others)
        return tickets.get(op.db, found.id)

    done = act_on_each(desk, [ticket], at, json, send, why=why)
    tell_whose(desk, done)


def accept(desk: Desk, names: Visits, at: At = None, why: Why = None, json: Json = False) -> None:
    """Record that the engineer takes the orders.

    \b
    Example:
      svcdesk dispatch accept 17 18
    """
    _step(desk, names, at, json, visits.accept, why)


def depart(
    desk: Desk, visit: OneVisit, engineer: Whose = None, at: At = None, why: Why = None, json: Json = False
) -> None:
    """Record that the engineer leaves for the site.

    Another engineer says with --engineer for whom.

    \b
    Example:
      svcdesk dispatch depart 17
    """
    own.step(desk, [visit], engineer, at, json, visits.depart, why, care="ask")


def arrive(
    desk: Desk, visit: OneVisit, engineer: Whose = None, at: At = None, why: Why = None, json: Json = False
) -> None:
    """Record that the engineer is on site, which stops the promise to be there.

    Another engineer says with --engineer for whom.

    \b
    Example:
      svcdesk dispatch arrive 17 --at 10:05
    """
    own.step(desk, [visit], engineer, at, json, visits.arrive, why, care="ask", coming=True)


def show(desk: Desk, visit: OneVisit, format: Format = None, json: Json = False) -> None:
    """Show the dispatch form.

    With what is still missing, and the command that comes next.

    \b
    Examples:
      svcdesk dispatch show 17
      svcdesk dispatch show 17/2 --json
    """
    with desk.reading() as db:
        ticket, found = visits.find(db, visit)
        whole = forms.of_visit(db, desk.policy, ticket, found, desk.actor)
    views.show(desk.out(format, json), desk.policy, whole)


def approve(
    desk: Desk,
    names: Visits,
    note: Annotated[str | None, Option("--note", help=N_("What is to be remembered."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Approve repairs, where that needs others than the engineer.

    \b
    Example:
      svcdesk dispatch approve 17 --note "price is all right"
    """
    note = typed(note)
    own.step(
        desk, names, None, at, json, lambda op, ticket, found: approval.approve(op, ticket, found, note), care="none"
    )


def judge(
    desk: Desk,
    visit: OneVisit,
    check: Annotated[list[str], Option("--check", metavar="ITEM=yes|no", help=N_("An item of the checklist."))],
    note: Annotated[str | None, Option("--note", help=N_("What is to be remembered."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Judge what was kept of the checklist, in place of the engineer's own answers.

    By somebody else than the engineer. What was judged stays, whatever the form says.

    \b
    Example:
      svcdesk dispatch judge 17 --check uniform=no --note "the customer has complained"
    """
    from svcdesk.desk.forms import checklist  # few visits are judged

    note, kept = typed(note), answers(desk, visit, check)
    own.step(
        desk,
        [visit],
        None,
        at,
        json,
        lambda op, ticket, found: checklist.judge(op, ticket, found, kept, note),
        care="none",
    )


def attach(
    desk: Desk,
    visit: OneVisit,
    file: Annotated[Path, Argument(metavar="FILE", help=N_("The picture, or the signed form."))],
    photo: Annotated[bool | None, Option("--photo/--scan", help=N_("What it is."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Attach a photo, or a scan of the signed form.

    It is copied into a folder beside the database; 'svcdesk db check' sees to it that it stays as it is.

    \b
    Examples:
      svcdesk dispatch attach 17 before.jpg --photo
      svcdesk dispatch attach 17 signed.pdf --scan
    """
    if photo is None:
        raise UsageError(N_("what is {file}? Say --photo or --scan"), file=file)
    kind = "photo" if photo else "scan"
    _step(desk, [visit], at, json, lambda op, ticket, found: attachments.attach(op, ticket, found, file, kind))


def finish(
    desk: Desk, visit: OneVisit, engineer: Whose = None, at: At = None, why: Why = None, json: Json = False
) -> None:
    """Finish the visit; its form must be complete.

    What is still owed is said. Another engineer says with --engineer for whom.

    \b
    Example:
      svcdesk dispatch finish 17
    """
    finished = own.step(desk, [visit], engineer, at, json, closing.finish, why, care="ask")
    tell_open(desk, finished)
    tell_unsolved(desk, finished)


def hand_over(desk: Desk, names: Visits, at: At = None, why: Why = None, json: Json = False) -> None:
    """Hand forms and money over to the office.

    The money is that of all receipts which no earlier visit has handed over. What an engineer takes after the form is
    handed over is handed over by the same command once more. What is still owed is said.

    \b
    Example:
      svcdesk dispatch hand-over 17 18
    """
    tell_owed(desk, _step(desk, names, at, json, closing.hand_over, why))


def cancel(
    desk: Desk,
    visit: OneVisit,
    reason: Annotated[str, Option("--reason", "-r", help=N_("Why nobody goes."))],
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Cancel a visit that does not take place.

    \b
    Example:
      svcdesk dispatch cancel 17 --reason "solved by telephone"
    """
    reason = typed(reason)
    _step(desk, [visit], at, json, lambda op, ticket, found: closing.cancel(op, ticket, found, reason), why)


def fail(
    desk: Desk,
    visit: OneVisit,
    why: Annotated[
        str | None, Option("--why", complete="failure", help=N_("Of the section failures, or in your own words."))
    ] = None,
    km: Annotated[str | None, Option("--km", metavar="KM", help=N_("Kilometres travelled."))] = None,
    engineer: Whose = None,
    again: Annotated[
        str | None, Option("--again", metavar="WHEN", help=N_("Another time that was agreed: 'tue 09:00-11:00'."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Record that a visit was in vain: nobody there, no way in.

    Whether it counts as an arrival, and whether coming is charged, stands in the configuration by the reason. With
    another time the same people are sent again. Another engineer says with --engineer for whom.

    \b
    Examples:
      svcdesk dispatch fail 17 --why absent --km 12 --again "tue 09:00-11:00"
      svcdesk dispatch fail 17 --why "the road is flooded"
    """
    said = {"--why": why and failing.because(desk.policy, typed(why), "--why"), "--again": again}
    kilometres = None if km is None else measures.whole(km, "--km", measures.kilometres)
    with own.in_vain(desk, visit, said, {"--km": km, "--engineer": engineer, "--at": at}, json) as name:
        because, asked = said["--why"] or "", said["--again"]
        when = desk.window(asked, "--again", at) if asked else None
        done = _step(
            desk, [name], at, json, lambda op, ticket, found: failing.fail(op, ticket, found, because, kilometres, when)
        )
    tell_owed(desk, done)
    own.tell_own_reason(desk, because)
    with desk.reading() as db:
        others = [each for each in visits.of_ticket(db, done[0].id) if each.under_way]
    if not others:
        desk.tell(in_vain(done[0].number))


COMMANDS = (
    list_, order, accept, depart, arrive, record, show, print_, attach, approve, finish, hand_over, amend, judge, fail,
    cancel,
)  # fmt: skip


def _step(
    desk: Desk,
    texts: list[str],
    at: str | None,
    json: bool,
    step: Callable[[Operation, Ticket, Visit], Any],
    why: str | None = None,
) -> list[Ticket]:
    return own.step(desk, texts, None, at, json, step, why)
