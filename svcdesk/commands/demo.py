"""`svcdesk demo`: a desk to look around in."""

from pathlib import Path
from typing import Annotated

import typer

from svcdesk.config import store
from svcdesk.context import CONFIG, DATABASE, Desk
from svcdesk.db import migrate
from svcdesk.desk import attainment, listing, overdue
from svcdesk.desk import demo as invented
from svcdesk.locale import _
from svcdesk.views import reports
from svcdesk.views.tickets import LIST


def demo(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(help=_("Where to make it."))] = Path("svcdesk-demo"),
) -> None:
    """Make a desk to look around in: invented calls.

    Shows what is open, what is late, and which promises were kept.

    \b
    Example:
      svcdesk demo && cd svcdesk-demo && svcdesk show 3
    """
    desk = Desk(folder / DATABASE, folder / CONFIG, ctx.obj.actor)
    if not desk.db_path.exists():
        store.write_example(desk.config_path)
        migrate.create(desk.db_path)
        invented.fill(desk.db, desk.policy, desk.now)
    out = desk.out(None)
    with desk.reading() as db:
        for title, columns, rows in (
            ("svcdesk list", LIST, listing.search(db, listing.Query(), desk.now)),
            ("svcdesk report overdue", reports.OVERDUE, overdue.overdue(db, desk.policy, desk.now, desk.now)),
            ("svcdesk report attainment", reports.ATTAINMENT, attainment.attainment(db, None, None, desk.now)),
        ):
            out.lines(None, [f"$ {title}"])
            out.rows(columns, rows)
            out.lines(None, [""])
    out.lines(None, [_("Look around: cd {folder} && svcdesk show 3").format(folder=folder)])
