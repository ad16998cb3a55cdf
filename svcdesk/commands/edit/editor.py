"""`svcdesk edit 17` on a terminal: what the ticket says, in an editor; what was typed is kept until it is written."""

import shlex
from pathlib import Path

from svcdesk.commands import editor
from svcdesk.commands.edit.writing import from_file, write
from svcdesk.commands.prompt import whether
from svcdesk.context import Desk
from svcdesk.desk import seen
from svcdesk.desk.assets import edits
from svcdesk.desk.tickets import tickets
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _
from svcdesk.views.tickets.edits import choices, template


def edit(desk: Desk, ticket: str, why: str | None) -> None:
    """Let somebody edit the ticket with their editor, and write it; a mistake opens it again, if they like."""
    with desk.reading() as db:
        found = tickets.find(db, ticket)
        says = edits.says(db, found)
        mark = seen.of(db, "ticket", found.id, says._asdict())
        before = template(found, says, choices(desk.policy, edits.theirs(db, found, desk.now, desk.policy)), mark)
    path = editor.keep(desk, found.number, before)
    try:
        while not _done(desk, found.number, path, before, why):
            pass
    except BaseException:
        if path.exists() and _text(path) != before:
            desk.tell(_kept(found.number, path, why))
        else:
            path.unlink(missing_ok=True)
        raise
    path.unlink()


def _done(desk: Desk, number: str, path: Path, before: str, why: str | None) -> bool:
    """Open the file once and write what it says. Returns whether that is done; raises what is wrong on giving up."""
    editor.run(path)
    if _text(path) == before:
        desk.tell(_("{number}: nothing was written").format(number=number))
        return True
    try:
        wanted, mark = from_file(desk, str(path))
        write(desk, number, wanted, why, seen=mark)
    except SvcdeskError as error:
        desk.tell(str(error))
        if whether(_("open it again (Enter: yes)"), "yes") == "no":
            raise
        return False
    return True


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _kept(number: str, path: Path, why: str | None) -> str:
    because = f" --why {shlex.quote(why)}" if why else ""
    command = f"svcdesk edit {number} {shlex.quote(str(path))}{because}"
    return _("not written, but kept; correct it and go on with: {command}").format(command=command)
