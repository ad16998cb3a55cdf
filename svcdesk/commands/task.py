"""Tasks: what somebody has to do for a customer by a day. 'svcdesk agenda' lists what is due.

\b
Examples:
  svcdesk task add "Example Clinic" "send the manual" --due friday --for wang
  svcdesk task done T-0012 --note "all well"
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.act import act, each_of
from svcdesk.commands.options import At, Format, Json, OneCustomer, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk.assets import files
from svcdesk.desk.journal import Operation, timeline
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.rounds import announcing, planning, visiting
from svcdesk.desk.tasks import listing, tasks, whose
from svcdesk.desk.tasks.tasks import Task
from svcdesk.desk.tickets import attachments
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import N_, _
from svcdesk.views.rounds.planning import begin, planned
from svcdesk.views.tasks import tasks as views
from svcdesk.words import one_of

if TYPE_CHECKING:
    from collections.abc import Callable

OneTask = Annotated[str, Argument(metavar="TASK", help=N_("Its number, such as T-0012, or its digits."))]
SomeTasks = Annotated[
    list[str],
    Argument(
        metavar="TASK...",
        help=N_("Numbers, such as T-0012, or digits; - reads them from stdin."),
        complete="task",
    ),
]
For = Annotated[str | None, Option("--for", metavar="WHOM", help=N_("An engineer, @me, or a role."))]
Why = Annotated[str, Option("--why", help=N_("The reason."))]


def add(
    desk: Desk,
    customer: OneCustomer,
    what: Annotated[str, Argument(help=N_("What is to be done, in quotes; - is stdin."))],
    due: Annotated[str, Option("--due", metavar="DAY", help=N_("By which day: friday, 2026-11-30, 'in 3 days'."))],
    for_: For = None,
    json: Json = False,
) -> None:
    """Add something to do for a customer by a day.

    \b
    Example:
      svcdesk task add "Example Clinic" "send the manual" --due friday --for wang
    """
    day, words = _day(desk, due, "--due"), typed(what)

    def work(op: Operation) -> list[Task]:
        whom = whose.find(op.db, op.policy, for_, op.actor) if for_ else None
        return [tasks.add(op, customers.find(op.db, op.policy, customer), words, day, whom)]

    act(desk, None, json, work, views.changed)


def list_(
    desk: Desk,
    state: Annotated[
        Literal["open", "done", "dropped", "all"], Option(label="task", help=N_("In which state."))
    ] = "open",
    customer: Annotated[str | None, Option("--customer", "-c", help=N_("Only a customer's."))] = None,
    rule: Annotated[str | None, Option("--rule", help=N_("Only those of a rule of the section 'care'."))] = None,
    for_: For = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List tasks, the first due first.

    \b
    Examples:
      svcdesk task list --for wang
      svcdesk task list --state done --customer clinic
    """
    with desk.reading() as db:
        theirs = customers.find(db, desk.policy, customer).id if customer else None
        whom = whose.find(db, desk.policy, for_, desk.actor) if for_ else None
        found = listing.search(db, state, theirs, rule, whom)
    desk.out(format, json).rows(views.tasks(desk.policy), found, empty=_("no tasks"))


def show(desk: Desk, task: OneTask, format: Format = None, json: Json = False) -> None:
    """Show everything about a task: for whom it is, and how often it was tried or put off.

    \b
    Example:
      svcdesk task show T-0012
    """
    with desk.reading() as db:
        found = tasks.find(db, task)
        entries = list(timeline(db, "task", found.id, whole=True))
        kept = files.of(db, "task", found.id)
    said = next((each.data for each in entries if each.kind == "task announced"), {})
    views.card(desk.out(format, json), desk.policy, found, entries, kept, said)


def done(
    desk: Desk,
    numbers: SomeTasks,
    note: Annotated[str | None, Option("--note", "-m", help=N_("What came of it; - is stdin."))] = None,
    file: Annotated[
        list[Path] | None, Option("--file", metavar="FILE", help=N_("What proves it; may be repeated."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Record that tasks are done.

    A task whose rule wants a proof needs a file or a note; on a terminal the note is asked for. Files are copied into
    a folder beside the database.

    \b
    Examples:
      svcdesk task done T-0012 --note "all well"
      svcdesk task done T-0012 --file export.log
    """
    given = [attachments.read(each) for each in file or ()]
    outcome = typed(note) or (None if given or json else _proof(desk, numbers))
    _change(desk, numbers, at, json, lambda op, found: tasks.done(op, found, outcome, given))


def tried(desk: Desk, numbers: SomeTasks, why: Why, at: At = None, json: Json = False) -> None:
    """Record that tasks were tried in vain: they stay, and how often is counted.

    \b
    Example:
      svcdesk task tried T-0012 --why "nobody answered"
    """
    reason = typed(why)
    _change(desk, numbers, at, json, lambda op, found: tasks.tried(op, found, reason))


def put_off(
    desk: Desk,
    task: OneTask,
    due: Annotated[str, Argument(metavar="DAY", help=N_("The later day: 'monday', 2026-12-01, 'in 3 days'."))],
    why: Why,
    json: Json = False,
) -> None:
    """Put a task off to a later day.

    \b
    Example:
      svcdesk task put-off T-0012 'next monday' --why "they are on holiday"
    """
    day, reason = _day(desk, due, _("the day")), typed(why)
    _change(desk, [task], None, json, lambda op, found: tasks.put_off(op, found, day, reason))


def drop(desk: Desk, numbers: SomeTasks, why: Why, at: At = None, json: Json = False) -> None:
    """Drop tasks: nobody will do them.

    \b
    Example:
      svcdesk task drop T-0012 T-0013 --why "they have closed down"
    """
    reason = typed(why)
    _change(desk, numbers, at, json, lambda op, found: tasks.drop(op, found, reason))


def visit(
    desk: Desk,
    task: OneTask,
    engineer: Annotated[str | None, Option("--engineer", "-e", help=N_("Who goes; else the desk chooses."))] = None,
    along: Annotated[
        list[str] | None, Option("--with", metavar="ENGINEER", help=N_("Who goes along; may be repeated."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Open the ticket of a planned visit, and send an engineer.

    The task is done when that visit is finished, which uses up what the contract includes for it.

    \b
    Examples:
      svcdesk task visit T-0012 --engineer Wang
      svcdesk task visit T-0012 --engineer Wang --with "Li Na"
    """

    def work(op: Operation) -> list[Ticket]:
        goes = engineers.find(op.db, engineer, op.actor) if engineer else None
        others = [engineers.find(op.db, each, op.actor) for each in along or ()]
        return [visiting.send(op, tasks.find(op.db, task), goes, others)]

    act(desk, at, json, work)


def announce(
    desk: Desk,
    what: Annotated[str, Argument(help=N_("What customers are to be told, in quotes; - is stdin."))],
    due: Annotated[str, Option("--due", metavar="DAY", help=N_("By which day: friday, 2026-11-30, 'in 3 days'."))],
    contract: Annotated[
        list[str] | None,
        Option("--contract", metavar="KIND", help=N_("Only who has such a contract; may be repeated.")),
    ] = None,
    why: Annotated[str | None, Option("--why", help=N_("Why it is so."))] = None,
    changes: Annotated[str | None, Option("--changes", help=N_("What changes for them."))] = None,
    for_: For = None,
    json: Json = False,
) -> None:
    """Add a task for every customer to tell them something: a release, a warning, news of a product.

    Whoever was told the same, or still is to be, gets no second task: to be run again for customers who came since.
    What is news again needs words of its own.

    \b
    Example:
      svcdesk task announce "upgrade on Sunday 02:00" --why security --changes "new page" --contract full --due friday
    """
    day, text, reason, said = _day(desk, due, "--due"), typed(what), typed(why), typed(changes)
    kinds = [one_of(desk.policy.names("contracts"), each, "--contract") for each in contract or ()]

    def work(op: Operation) -> tuple[list[Task], list[Task]]:
        whom = whose.find(op.db, op.policy, for_, op.actor) if for_ else None
        return announcing.announce(op, text, day, kinds, whom, reason, said)

    act(desk, None, json, work, views.announced)


def plan(
    desk: Desk,
    until: Annotated[str, Option("--until", metavar="DAY", help=N_("How far ahead: 'in 3 months', 2026-12-31."))] = (
        "in 3 months"
    ),
    dry_run: Annotated[bool, Option("--dry-run", help=N_("Only show what would be planned."))] = False,
    quiet: Annotated[
        bool,
        Option("--quiet", "-q", help=N_("Print nothing when there is nothing to plan: cron sends no mail.")),
    ] = False,
    format: Format = None,
    json: Json = False,
) -> None:
    """Make the tasks that the rules of the section 'care' want, each once, however often this runs, late or twice.

    Tasks that nobody has touched follow their rules: they move when a date does, and are dropped when what they are
    about is no more. A rule begins on the day on which it is first planned, and makes up for nothing before: it says
    what that is.

    \b
    Examples:
      svcdesk task plan --dry-run
      0 6 * * *  svcdesk task plan --quiet
    """
    last = desk.ahead(until, "--until", None, day=True)
    with desk.reading() as db:
        found = planning.plan(db, desk.policy, desk.now, last)
    changes = found.changes
    if not dry_run:
        changes = []
        for batch in found.batches():
            with desk.operation(kind="program") as op:
                changes += planning.write(op, found, batch)
    planned(desk.out(format, json), desk.policy, changes, dry_run, quiet)
    begin(desk.out(format, json), found)


COMMANDS = (add, list_, show, done, tried, put_off, drop, visit, announce, plan)


def _day(desk: Desk, text: str, option: str) -> date:
    return desk.ahead(text, option, None, day=True).astimezone(desk.policy.zone).date()


def _proof(desk: Desk, numbers: list[str]) -> str | None:
    """Ask on a terminal what came of tasks whose rule wants a proof; None where nobody can be asked, or need be."""
    from svcdesk.commands import prompt

    if not prompt.possible() or "-" in numbers:
        return None
    with desk.reading() as db:
        if not any(tasks.wants_proof(db, desk.policy, tasks.find(db, each)) for each in numbers):
            return None
    with prompt.dialogue():
        return prompt.needed(_("what came of it, which is kept as the proof"))


def _change(
    desk: Desk, numbers: list[str], at: str | None, json: bool, rule: "Callable[[Operation, Task], Task]"
) -> None:
    act(desk, at, json, each_of(numbers, tasks.find, rule), views.changed)
