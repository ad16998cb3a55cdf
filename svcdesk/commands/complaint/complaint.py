"""Complaints: who sees to them, and what became of them.

\b
Examples:
  svcdesk complaint log 17 "the engineer was rude" --about Wang
  svcdesk complaint list --open
"""

from svcdesk.commands.act import act
from svcdesk.commands.complaint import questions
from svcdesk.commands.options import At, Format, Json, OneTicket, Priority, Why, keys, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.care import complained, complaints, subject
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.care.complaints import COMPLAINTS

About = Annotated[str | None, Option("--about", metavar="ENGINEER", help=N_("The engineer complained of."))]


def log(
    desk: Desk,
    about: Annotated[
        str | None,
        Argument(metavar="[TICKET|CUSTOMER]", help=N_("What it is about: a ticket, or nothing but the customer.")),
    ] = None,
    said: Annotated[
        str | None, Argument(metavar="[WHAT]", help=N_("What they complain of, in quotes; - is stdin."))
    ] = None,
    engineer: About = None,
    caller: Annotated[str | None, Option(help=N_("The person complaining."))] = None,
    phone: Annotated[str | None, Option("--phone", "-t", help=N_("The telephone they call from."))] = None,
    channel: Annotated[str | None, Option(help=N_("How it came, if not the usual way."))] = None,
    priority: Priority = None,
    opinion: Annotated[str | None, Option("--opinion", help=N_("What it is about: a key of `opinions`."))] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Log a complaint: a ticket of its own, with its own promises.

    With --about another engineer goes: the ticket leaves the one complained of, and the desk gives neither it nor the
    complaint to them; whoever names them says why. A complaint that names nobody is not given to those who worked on
    the ticket. It begins at the level, and goes to the role, that `complaints` in the configuration names. On a
    terminal it asks for what is not given.

    \b
    Examples:
      svcdesk complaint log
      svcdesk complaint log 17 "the engineer was rude" --about Wang --caller "Ms Example"
      svcdesk complaint log clinic "nobody calls back"
    """
    words = keys(desk.policy, priority=priority, channel=channel, opinion=opinion)
    told = {"about": about, "what": typed(said), "--about": engineer, "--caller": caller}

    def work(op: Operation) -> list[Ticket]:
        of_whom = engineers.find(op.db, told["--about"], op.actor) if told["--about"] else None
        intake = Intake(told["what"] or "", phone=phone, caller=told["--caller"], **words)
        return complaints.log(op, subject.find(op.db, op.policy, told["about"] or ""), intake, of_whom)

    more = {"--phone": phone, "--at": at, "--why": why, **{f"--{key}": word for key, word in words.items()}}
    with questions.complained(desk, told, more, json):
        done = act(desk, at, json, work, why=why)
    _tell(desk, done)
    if not told["--about"] and len(done) > 1:
        message = _("no engineer is named, so the ticket stays: 'svcdesk complaint edit {number} --about NAME'")
        desk.tell(message.format(number=done[0].number))


def edit(
    desk: Desk,
    ticket: OneTicket,
    engineer: About = None,
    of: Annotated[
        str | None, Option("--ticket", metavar="TICKET", help=N_("The ticket that is complained of."))
    ] = None,
    json: Json = False,
) -> None:
    """Say what a complaint is about that was logged without it, or wrong.

    \b
    Example:
      svcdesk complaint edit 23 --about Wang --ticket 17
    """
    if not (engineer or of):
        raise UsageError(N_("what is it about? Name an engineer with --about, a ticket with --ticket, or both"))

    def work(op: Operation) -> list[Ticket]:
        of_whom = engineers.find(op.db, engineer, op.actor) if engineer else None
        about = tickets.leads_to(op.db, tickets.find(op.db, of)) if of else None
        return complaints.edit(op, tickets.find(op.db, ticket), about, of_whom)

    _tell(desk, act(desk, None, json, work))


def outcome(
    desk: Desk,
    ticket: OneTicket,
    text: Annotated[
        str | None, Argument(metavar="[OUTCOME]", help=N_("What became of it, in quotes; - is stdin."))
    ] = None,
    told: Annotated[str | None, Option("--told", help=N_("Who was told so, at the customer's."))] = None,
    upheld: Annotated[bool, Option("--upheld", help=N_("They were right to complain."))] = False,
    not_upheld: Annotated[bool, Option("--not-upheld", help=N_("There was nothing to complain of."))] = False,
    how: Annotated[str | None, Option("--how", help=N_("How they were told: phone, mail, in person …"))] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Record what became of a complaint, and that the customer was told, which keeps the promise of it.

    A complaint that is not upheld keeps no engineer from anything any more. The ticket is then resolved as any other.
    On a terminal it asks for what is not given.

    \b
    Examples:
      svcdesk complaint outcome 23
      svcdesk complaint outcome 23 "Zhao comes tomorrow at 09:00" --upheld --told "Ms Example" --how phone
      svcdesk complaint outcome 23 "the bill is right" --not-upheld --told "Ms Example" --at "yesterday 16:30"
    """
    right = {(True, False): "yes", (False, True): "no"}.get((upheld, not_upheld))
    said = {"outcome": typed(text), "right": right, "--told": told, "--how": how}

    def work(op: Operation) -> list[Ticket]:
        if not said["right"]:
            raise UsageError(N_("were they right? Say --upheld or --not-upheld"))
        words = (said["outcome"] or "", said["right"] == "yes", said["--told"] or "", said["--how"])
        return [complaints.outcome(op, tickets.find(op.db, ticket), *words)]

    with questions.became(desk, ticket, said, {"--at": at, "--why": why}, json or (upheld and not_upheld)):
        act(desk, at, json, work, why=why)


def list_(
    desk: Desk,
    open: Annotated[bool, Option("--open", help=N_("Those that have not ended yet."))] = False,
    since: Annotated[str | None, Option("--from", help=N_("Logged from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("Logged before then, or on that day."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List complaints, oldest first: what they are about, who has them, by when, and what became of them.

    Without those that were cancelled.

    \b
    Examples:
      svcdesk complaint list --open
      svcdesk complaint list --from 2026-11-01 --to 2026-11-30
    """
    period = desk.period(since, until)
    with desk.reading() as db:
        rows = complained.search(db, desk.policy, *period, open)
    desk.out(format, json).rows(COMPLAINTS, rows, empty=_("no such complaints"))


COMMANDS = (log, edit, outcome, list_)


def _tell(desk: Desk, done: list[Ticket]) -> None:
    """Say what is left to be done by hand: visits under way of whom the complaint keeps from the ticket."""
    with desk.reading() as db:
        for visit, name in complaints.still_sent(db, desk.policy, done):
            message = _("{name} is still sent for {visit}: 'svcdesk dispatch cancel {visit} -r …' calls them back")
            desk.tell(message.format(name=name, visit=visit))
