"""Bring in the tickets of another desk, or of a spreadsheet.

\b
Example:
  svcdesk import tickets incidents.csv --mapping incidents.yaml
"""

from pathlib import Path
from typing import Annotated

import typer

from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.errors import UsageError
from svcdesk.locale import _


def tickets(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help=_("The table; its first line names the columns."))],
    mapping: Annotated[
        Path, typer.Option("--mapping", metavar="MAP.yaml", help=_("What its columns and their values mean."))
    ],
    rejects: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help=_("Where bad rows are kept, if not in FILE.rejects.csv.")),
    ] = None,
    json: Json = False,
) -> None:
    """Import tickets: a row for each, or a log with a row for each update. What came before is passed over.

    The rows of one number become the journal of one ticket, each at its own time. Bad rows are reported with
    their line and kept in FILE.rejects.csv, to be corrected; the others go in, and the exit code is 1.

    \b
    Examples:
      svcdesk import tickets incidents.csv --mapping incidents.yaml
      svcdesk import tickets open.csv --mapping open.yaml --json
    """
    from svcdesk.config.mapping import load
    from svcdesk.desk import imports, imports_table
    from svcdesk.views.imports import summary
    from svcdesk.views.progress import progress

    desk: Desk = ctx.obj
    out, kept = desk.out(None, json), rejects or file.parent / f"{file.stem}.rejects.csv"
    if kept.resolve() == file.resolve():
        raise UsageError(_("--rejects {path} is the file that is read: name another").format(path=kept))
    meaning = load(mapping, desk.policy)
    table = imports_table.read(file, meaning, desk.now)
    try:
        with progress(_("rows"), sum(map(len, table.tickets))) as advance:
            done = imports.carry_out(desk.db, desk.policy, meaning, table, desk.actor, desk.now, advance)
    except KeyboardInterrupt:
        out.tell(_("svcdesk: interrupted: what is in are complete tickets; run it again to go on"))
        raise typer.Exit(130) from None
    summary(out, file, done, kept if done.bad else None)
    if done.bad:
        imports_table.write_rejects(kept, table, done.bad)
        raise typer.Exit(1)


COMMANDS = (tickets,)
