"""Files of a ticket: photos, scans, what customers sent.

\b
Examples:
  svcdesk attachment add 17 before.jpg
  svcdesk attachment list 17
"""

import subprocess
import sys
from pathlib import Path
from shutil import which

from svcdesk.commands.act import act, act_on_each
from svcdesk.commands.options import At, Format, Json, OneTicket, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.forms import attachments as forms
from svcdesk.desk.tickets import attachments, tickets
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.text import say_exactly
from svcdesk.views.tickets.attachments import ATTACHMENTS, exported


def add(
    desk: Desk,
    ticket: OneTicket,
    files: Annotated[list[Path], Argument(metavar="FILE...", help=N_("Of up to 50 MB each."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Attach files to a ticket.

    They are copied into a folder beside the database; on a server, into the database. What belongs to the form of a
    visit is attached there: 'svcdesk dispatch attach'.

    \b
    Example:
      svcdesk attachment add 17 before.jpg error-message.png
    """
    given = [attachments.read(file) for file in files]
    act_on_each(desk, [ticket], at, json, lambda op, found: attachments.add(op, found, given))


def list_(desk: Desk, ticket: OneTicket, format: Format = None, json: Json = False) -> None:
    """List the files of a ticket, with those of its visits' forms.

    \b
    Example:
      svcdesk attachment list 17
    """
    with desk.reading() as db:
        found = tickets.find(db, ticket)
        files = attachments.of_ticket(db, found.id)
    desk.out(format, json).rows(ATTACHMENTS, files, empty=_("{number} has no files").format(number=found.number))


def open_(
    desk: Desk,
    ticket: OneTicket,
    file: Annotated[str, Argument(help=N_("Its number or its name, if there are several."))] = "",
) -> None:
    """Open a file of a ticket with the program that the system has for it; in a pipe, print where it lies.

    The file is the desk's own: copy it to change it ('svcdesk attachment export').

    \b
    Examples:
      svcdesk attachment open 17 2
      sha256sum "$(svcdesk attachment open 17 2)"
    """
    with desk.reading() as db:
        found = tickets.find(db, ticket)
        path = attachments.check(found, attachments.find(db, found, file))
    opener = which("open" if sys.platform == "darwin" else "xdg-open")
    if sys.stdout.isatty() and opener:
        subprocess.run([opener, path.absolute()], check=False)
    else:
        say_exactly(str(path))


def export(
    desk: Desk,
    ticket: OneTicket,
    folder: Annotated[Path, Argument(metavar="FOLDER", help=N_("Where to; it is made if it is not there."))],
    json: Json = False,
) -> None:
    """Copy all files of a ticket into a folder.

    None is written over another: of two that have one name the second gets a number. One that is not what was attached
    is copied, too, and named.

    \b
    Example:
      svcdesk attachment export 17 photos/
    """
    with desk.reading() as db:
        done = attachments.export(db, attachments.of_ticket(db, tickets.find(db, ticket).id), folder)
    exported(desk.out(None, json), done)
    attachments.check_unchanged(done)


def move(
    desk: Desk,
    ticket: OneTicket,
    file: Annotated[str, Argument(help=N_("Its number or its name, if there are several."))] = "",
    to: Annotated[str, Option("--to", metavar="TICKET[/VISIT]", help=N_("The ticket, or the form of a visit."))] = "",
    json: Json = False,
) -> None:
    """Move a file that was attached to the wrong ticket, or to the form of the wrong visit.

    \b
    Examples:
      svcdesk attachment move 17 2 --to 18
      svcdesk attachment move 17 before.jpg --to 17/2
    """
    if not to:
        raise UsageError(N_("where does it belong? Give --to TICKET, or --to TICKET/VISIT"))
    act(desk, None, json, lambda op: forms.move(op, tickets.find(op.db, ticket), file, to))


def remove(
    desk: Desk,
    ticket: OneTicket,
    file: Annotated[str, Argument(help=N_("Its number or its name, if there are several."))] = "",
    why: Annotated[str, Option("--why", help=N_("Why it belongs nowhere."))] = "",
    json: Json = False,
) -> None:
    """Take a file off a ticket; the timeline says that it was there.

    The file itself stays where the desk keeps it.

    \b
    Example:
      svcdesk attachment remove 17 2 --why "a picture of somebody else's machine"
    """
    why = typed(why)
    act_on_each(desk, [ticket], None, json, lambda op, found: attachments.remove(op, found, file, why))


COMMANDS = (add, list_, open_, export, move, remove)
