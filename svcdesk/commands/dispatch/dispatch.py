"""Visits: send an engineer and record what is done.

\b
Examples:
  svcdesk dispatch order 17
  svcdesk dispatch arrive 17 --at 10:05
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from svcdesk.commands.act import tell_owed
from svcdesk.commands.dispatch import form as dispatch_form
from svcdesk.commands.dispatch.print import print_
from svcdesk.commands.options import At, Format, Json, OneTicket
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk.forms import approval, attachments, closing
from svcdesk.desk.forms import form as forms
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import assignment, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch as visits
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import UsageError
from svcdesk.locale import _
from svcdesk.views.forms import form as views
from svcdesk.views.journal import changes

VisitOf = Annotated[str, Argument(metavar="TICKET[/VISIT]", help=_("Its visit under way, or the one named."))]


def list_(
    desk: Desk,
    state: Annotated[
        Literal[
            "open", "ordered", "accepted", "departed", "arrived", "recorded", "finished", "handed-over", "cancelled"
        ],
        Option(help=_("open: neither finished nor cancelled.")),
    ] = "open",
    engineer: Annotated[str | None, Option("--engineer", "-e", help=_("An engineer's, or @me."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List visits, who changed last on top.

    Those under way, unless --state says otherwise; what is finished has not been handed over yet.

    \b
    Examples:
      svcdesk dispatch list --engineer @me
      svcdesk dispatch list --state finished
    """
    states = visits.UNDER_WAY if state == "open" else (state,)
    with desk.reading() as db:
        lines = visits.search(db, states, engineers.find(db, engineer, desk.actor).id if engineer else None)
    desk.out(format, json).rows(views.LIST, lines, empty=_("no visits"))


def order(
    desk: Desk,
    ticket: OneTicket,
    engineer: Annotated[
        str | None, Option("--engineer", "-e", help=_("Who goes; else who has the ticket, or is chosen."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Order an engineer to the site.

    A ticket that nobody has goes to whom the desk chooses, as 'svcdesk assign --auto' does: from the station of the
    region, with the skill, fewest open tickets, longest idle.

    \b
    Examples:
      svcdesk dispatch order 17
      svcdesk dispatch order 17 --engineer Wang
    """
    with desk.operation(at) as op:
        found = tickets.find(op.db, ticket)
        op = op.not_before(found.since)
        if engineer is None and found.engineer is None:
            found = assignment.assign_by_choice(op, found)
        visits.order(op, found, engineers.find(op.db, engineer or found.engineer or "", op.actor))
        ordered = tickets.get(op.db, found.id)
    changes(desk.out(None, json), desk.policy, op.entries, [ordered])


def accept(desk: Desk, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The engineer takes the order.

    \b
    Example:
      svcdesk dispatch accept 17
    """
    _step(desk, visit, at, json, visits.accept)


def depart(desk: Desk, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The engineer leaves for the site.

    \b
    Example:
      svcdesk dispatch depart 17
    """
    _step(desk, visit, at, json, visits.depart)


def arrive(desk: Desk, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The engineer is on site, which stops the promise to be there.

    \b
    Example:
      svcdesk dispatch arrive 17 --at 10:05
    """
    _step(desk, visit, at, json, visits.arrive)


def record(
    desk: Desk,
    visit: VisitOf,
    file: Annotated[str | None, Argument(metavar="FILE", help=_("The form as YAML or JSON; - is stdin."))] = None,
    fault: Annotated[str | None, Option("--fault", "-f", help=_("What was found."))] = None,
    code: Annotated[str | None, Option("--code", help=_("Its code, of the section faults."))] = None,
    component: Annotated[str | None, Option("--component", help=_("Which part of the machine it is."))] = None,
    cause: Annotated[str | None, Option("--cause", "-c", help=_("Why it happened."))] = None,
    attribution: Annotated[
        str | None, Option("--attribution", help=_("What that is due to: material, customer …"))
    ] = None,
    action: Annotated[str | None, Option("--action", "-a", help=_("What was done."))] = None,
    part: Annotated[
        list[str] | None,
        Option(
            "--part",
            metavar="PART[:COUNT]",
            help=_("A part fitted, how many in all: of those issued, then of the engineer's own, else bought."),
        ),
    ] = None,
    item: Annotated[
        list[str] | None, Option("--item", metavar="ITEM[:COUNT]", help=_("An item of the price list done."))
    ] = None,
    minutes: Annotated[
        int | None, Option("--minutes", "-m", min=0, max=100_000, help=_("Time worked on site, in minutes."))
    ] = None,
    km: Annotated[int | None, Option("--km", min=0, max=100_000, help=_("Kilometres travelled."))] = None,
    test: Annotated[str | None, Option("--test", help=_("How it was tested."))] = None,
    result: Annotated[str | None, Option("--result", "-r", help=_("How it works now."))] = None,
    solved: Annotated[bool | None, Option("--solved/--not-solved", help=_("Whether the fault is mended."))] = None,
    check: Annotated[
        list[str] | None, Option("--check", metavar="ITEM=yes|no", help=_("An item of the checklist."))
    ] = None,
    signed_by: Annotated[str | None, Option("--signed-by", help=_("Who signed for the customer."))] = None,
    consent: Annotated[
        list[str] | None, Option("--consent", metavar="TO=NAME", help=_("Who agrees on site to work, quote …"))
    ] = None,
    paid: Annotated[
        str | None, Option("--paid", metavar="AMOUNT", help=_("Taken the first way of the configuration."))
    ] = None,
    edit: Annotated[bool, Option("--edit", help=_("Fill it in with $VISUAL or $EDITOR."))] = False,
    finish: Annotated[bool, Option("--finish", help=_("The visit is over with it."))] = False,
    at: At = None,
    json: Json = False,
) -> None:
    """Fill in the dispatch form, at once or bit by bit.

    By options, from a file, with an editor (--edit), or with nothing at all by questions for what is missing, on a
    terminal. All of it is written or nothing; what was typed is kept when it is refused. With --finish a form that says
    'solved: yes' resolves the ticket. A file has these keys, each only where there is something to say:

    \b
      fault: no power
      code: power
      component: machine
      cause: blown fuse
      attribution: material
      covered: {parts: free, work: free, because: goodwill}   (only to overrule what the rules decide)
      consents: [{to: work, by: Mr Sample, how: in person}]
      action: fuse replaced
      parts: [{part: fuse, quantity: 2, from: centre/Wang, condition: new, serial: X1, old: back}]
      work: [{item: training, quantity: 1}]
      minutes: 40
      kilometres: 12
      test: prints ten labels
      result: runs
      solved: yes
      checklist: {uniform: yes, tidy: no}
      photos: [before.jpg]
      scan: signed.pdf
      signature: {name: Ms Example, at: "11:05"}
      payment: {amount: 220, method: cash}
      arrived: "10:05"   (so departed, finished)

    \b
    Examples:
      svcdesk dispatch record 17 -f "paper jam" -c "worn roller" -a "roller replaced" -r "prints" -m 40
      svcdesk dispatch record 17 job.yaml --finish
      svcdesk dispatch record 17 --edit
      svcdesk dispatch record 17
    """
    texts = {
        "fault": fault, "code": code, "component": component, "cause": cause, "attribution": attribution,
        "action": action, "test": test, "result": result, "signature": signed_by,
    }  # fmt: skip
    numbers = {"minutes": minutes, "kilometres": km}
    typed = dispatch_form.typed(texts, numbers, part or [], item or [], check or [], solved)
    typed |= dispatch_form.agreed_and_paid(desk, consent or [], paid)
    dispatch_form.record(dispatch_form.Wanted(desk, visit, finish, at, json), typed, file, edit)


def show(desk: Desk, visit: VisitOf, format: Format = None, json: Json = False) -> None:
    """Show the dispatch form.

    With what is still missing, and the command that comes next.

    \b
    Examples:
      svcdesk dispatch show 17
      svcdesk dispatch show 17/2 --json
    """
    with desk.reading() as db:
        ticket, found = visits.find(db, visit)
        whole = forms.of_visit(db, desk.policy, ticket, found)
    views.show(desk.out(format, json), desk.policy, whole)


def approve(
    desk: Desk,
    visit: VisitOf,
    note: Annotated[str | None, Option("--note", help=_("What is to be remembered."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Approve a repair, where that needs others than the engineer.

    \b
    Example:
      svcdesk dispatch approve 17 --note "price is all right"
    """
    _step(desk, visit, at, json, lambda op, ticket, found: approval.approve(op, ticket, found, note))


def attach(
    desk: Desk,
    visit: VisitOf,
    file: Annotated[Path, Argument(metavar="FILE", help=_("The picture, or the signed form."))],
    photo: Annotated[bool | None, Option("--photo/--scan", help=_("What it is."))] = None,
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
        raise UsageError(_("what is {file}? Say --photo or --scan").format(file=file))
    kind = "photo" if photo else "scan"
    _step(desk, visit, at, json, lambda op, ticket, found: attachments.attach(op, ticket, found, file, kind))


def finish(desk: Desk, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """The visit is over; its form must be complete.

    What is still owed is told.

    \b
    Example:
      svcdesk dispatch finish 17
    """
    tell_owed(desk, [_step(desk, visit, at, json, closing.finish)])


def hand_over(desk: Desk, visit: VisitOf, at: At = None, json: Json = False) -> None:
    """Hand form and money over to the office.

    It is the money of all receipts that no visit before has handed over. What is still owed is told.

    \b
    Example:
      svcdesk dispatch hand-over 17
    """
    tell_owed(desk, [_step(desk, visit, at, json, closing.hand_over)])


def cancel(
    desk: Desk,
    visit: VisitOf,
    reason: Annotated[str, Option("--reason", "-r", help=_("Why nobody goes."))],
    at: At = None,
    json: Json = False,
) -> None:
    """The visit does not take place.

    \b
    Example:
      svcdesk dispatch cancel 17 --reason "solved by telephone"
    """
    _step(desk, visit, at, json, lambda op, ticket, found: closing.cancel(op, ticket, found, reason))


COMMANDS = (list_, order, accept, depart, arrive, record, show, print_, attach, approve, finish, hand_over, cancel)


def _step(
    desk: Desk,
    text: str,
    at: str | None,
    json: bool,
    step: Callable[[Operation, Ticket, Visit], Any],
) -> Ticket:
    with desk.operation(at) as op:
        ticket, visit = visits.find(op.db, text)
        step(op.not_before(max(visit.steps.values())), ticket, visit)
        ticket = tickets.get(op.db, ticket.id)
    changes(desk.out(None, json), desk.policy, op.entries, [ticket])
    return ticket
