"""The desk's file: path, backup, check, index.

\b
Example:
  svcdesk db check
"""

from pathlib import Path

from svcdesk.commands.filters import made_current
from svcdesk.context import Desk
from svcdesk.db import backup as copies
from svcdesk.db import care, files
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.search import index
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _


def path(desk: Desk) -> None:
    """Print where the database is.

    \b
    Example:
      sqlite3 "$(svcdesk db path)" "SELECT * FROM tickets"
    """
    print(desk.db_path)


def backup(
    desk: Desk,
    target: Annotated[Path, Argument(help=_("The file to make."))],
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=_("Print nothing when it is copied, so that cron sends no mail."))
    ] = False,
) -> None:
    """Copy the database while people work.

    Attached photos and scans lie in a folder beside it; it says which, to be copied as well. In a crontab write
    \\% for %.

    \b
    Examples:
      svcdesk db backup /backup/desk-$(date +%F).db
      0 1 * * *  svcdesk db backup --quiet /backup/desk-$(date +\\%F).db
    """
    with desk.reading() as db:
        copies.backup(db, target)
        attached = files.folder(db)
    if quiet:
        return
    print(_("copied to {target}").format(target=target))
    if attached.exists():
        desk.tell(_("photos and scans lie in {folder}: copy that folder, too").format(folder=attached))


def check(desk: Desk) -> None:
    """Check the database.

    For damage, dangling references, and whether the journal and what was attached are as they were written, and the
    index of `search` says what the tickets say.

    \b
    Example:
      svcdesk db check
    """
    with desk.reading() as db:
        wrong = [*care.check(db), *map(_not_indexed, index.check(db))]
    if wrong:
        raise SvcdeskError("\n".join([_("{path} is not sound:").format(path=desk.db_path), *wrong]))
    print(_("{path} is sound").format(path=desk.db_path))


def reindex(desk: Desk) -> None:
    """Make the index of `search` anew.

    It goes with the tickets by itself; this makes it as small as it can be.

    \b
    Example:
      svcdesk db reindex
    """
    with desk.reading() as db:
        index.clear(db)
        made = made_current(db)
    print(_("{count} tickets can be searched").format(count=made.size))


def _not_indexed(number: str) -> str:
    return _("{number}: search does not have it as it is: 'svcdesk db reindex' makes the index anew").format(
        number=number
    )


COMMANDS = (path, backup, check, reindex)
