"""The desk's file: path, backup, check.

\b
Example:
  svcdesk db check
"""

from pathlib import Path
from typing import Annotated

import typer

from svcdesk.context import Desk
from svcdesk.db import care
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _


def path(ctx: typer.Context) -> None:
    """Print where the database is.

    \b
    Example:
      sqlite3 "$(svcdesk db path)" "SELECT * FROM tickets"
    """
    desk: Desk = ctx.obj
    print(desk.db_path)


def backup(ctx: typer.Context, target: Annotated[Path, typer.Argument(help=_("The file to make."))]) -> None:
    """Copy the database while people work.

    \b
    Example:
      svcdesk db backup /backup/desk-$(date +%F).db
    """
    desk: Desk = ctx.obj
    with desk.reading() as db:
        care.backup(db, target)
    print(_("copied to {target}").format(target=target))


def check(ctx: typer.Context) -> None:
    """Check the database.

    For damage, dangling references, and whether the journal is as it was written.

    \b
    Example:
      svcdesk db check
    """
    desk: Desk = ctx.obj
    with desk.reading() as db:
        wrong = care.check(db)
    if wrong:
        raise SvcdeskError("\n".join([_("{path} is not sound:").format(path=desk.db_path), *wrong]))
    print(_("{path} is sound").format(path=desk.db_path))


COMMANDS = (path, backup, check)
