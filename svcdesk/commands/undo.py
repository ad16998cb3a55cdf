"""`svcdesk undo`: what was typed wrong is taken back, as if it had not been typed."""

import sys
from datetime import timedelta

from svcdesk.commands import prompt
from svcdesk.commands.act import tell_assessed
from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk import undo as rules
from svcdesk.desk.tickets import tickets
from svcdesk.desk.undo import Undoing
from svcdesk.errors import Exit
from svcdesk.locale import N_, _
from svcdesk.views import undo as views
from svcdesk.views.text import dated

_JUST_NOW = timedelta(minutes=10)


def undo(
    desk: Desk,
    ticket: Annotated[str, Argument(metavar="[TICKET]", help=N_("The ticket that it was about; else any."))] = "",
    json: Json = False,
) -> None:
    """Take back the last command that you gave.

    As long as nothing has been built on it. With a ticket it is the last one about that ticket. The desk is as if it
    had not been given; the journal keeps both, and numbers that were used stay used. On a terminal it shows what it is
    and asks.

    \b
    Examples:
      svcdesk undo
      svcdesk undo 17
    """
    with desk.reading() as db:
        found = rules.last(db, desk.actor, tickets.find(db, ticket) if ticket else None)
    if found.stays:
        raise found.stays
    if found.built:
        raise views.refusal(desk.policy, found, found.built)
    given = found.entries[0].recorded_at
    if not json and desk.now - given >= _JUST_NOW:
        desk.tell(_("that command was given {time}").format(time=dated(given, desk.policy.zone)))
    if sys.stdin.isatty() and sys.stdout.isatty() and not json and not _wanted(desk, found):
        raise Exit(1)
    about, op = desk.perform(lambda op: rules.undo(op, found), None, None, kind="undo")
    views.undone(desk.out(None, json), desk.policy, op.entries, about)
    tell_assessed(desk, op)


def _wanted(desk: Desk, found: Undoing) -> bool:
    """Show what would be taken back, and ask."""
    for line in views.lines(desk.policy, found):
        desk.tell(line)
    wanted = prompt.whether(_("take it back (yes/no)")) == "yes"
    if not wanted:
        desk.tell(_("nothing was taken back"))
    return wanted
