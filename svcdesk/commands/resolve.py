"""`svcdesk resolve`: the fault is mended. On a terminal it asks for the cause and the solution."""

from collections.abc import Iterator
from contextlib import contextmanager

from svcdesk.commands.act import act_on_each
from svcdesk.commands.ended import tell_open
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.tickets import endings
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import N_, _


def resolve(
    desk: Desk,
    numbers: Tickets,
    cause: Annotated[str | None, Option("--cause", "-c", help=N_("Why it happened."))] = None,
    solution: Annotated[str | None, Option("--solution", "-s", help=N_("What mended it."))] = None,
    as_: Annotated[
        str | None,
        Option(
            "--as",
            metavar="ARTICLE",
            complete="article",
            help=N_("The article whose cause and solution it was: K-0003."),
        ),
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Resolve tickets: the fault is mended.

    Cause and solution are kept for whoever meets it next, and asked for on a terminal. Those of an article need not be
    typed; whether it helped is counted: not when the ticket is reopened. What stays open is told: a loaner, a return.

    \b
    Examples:
      svcdesk resolve 17 --cause "worn roller" --solution "roller replaced"
      svcdesk resolve 17 --as K-0003
      svcdesk resolve 17
    """
    told = {"--cause": typed(cause), "--solution": typed(solution)}

    def work(op: Operation, ticket: Ticket) -> Ticket:
        if not as_:
            return endings.resolve(op, ticket, told["--cause"] or "", told["--solution"] or "")
        from svcdesk.desk.knowledge import articles  # most are resolved in somebody's own words

        return articles.resolve(op, ticket, articles.find(op.db, as_), *told.values())

    if as_ or json or all(told.values()):
        done = act_on_each(desk, numbers, at, json, work, why=why)
    else:
        with _asked(desk, numbers, told, {"--at": at, "--why": why}):
            done = act_on_each(desk, numbers, at, json, work, why=why)
    tell_open(desk, done)


@contextmanager
def _asked(desk: Desk, numbers: list[str], told: dict[str, str | None], more: dict[str, str | None]) -> Iterator[None]:
    """Ask on a terminal for what was not told; when the work fails, what was answered is shown as a command."""
    from svcdesk.commands import prompt

    if not prompt.possible():
        yield
        return
    questions = {"--cause": _("why it happened"), "--solution": _("what mended it")}
    with prompt.keeping(lambda: _keep(desk, numbers, told | more)):
        for flag, question in questions.items():
            told[flag] = told[flag] or prompt.needed(question)
        yield


def _keep(desk: Desk, numbers: list[str], said: dict[str, str | None]) -> None:
    from svcdesk.views.shell import command

    options = [(flag, text) for flag, text in said.items() if text]
    again = command(["svcdesk", *desk.flags, "resolve", *numbers], options)
    desk.tell(_("not resolved; to try again: {command}").format(command=again))
