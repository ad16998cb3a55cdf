"""`svcdesk demo`: a desk to look around in."""

from pathlib import Path

from svcdesk.commands.report import ask
from svcdesk.config import store
from svcdesk.context import CONFIG, DATABASE, Desk
from svcdesk.db import migrate
from svcdesk.declare import Annotated, Argument
from svcdesk.desk import demo as invented
from svcdesk.desk.tickets import listing
from svcdesk.locale import _
from svcdesk.views.tickets.listing import LIST


def demo(
    desk: Desk,
    folder: Annotated[Path, Argument(help=_("Where to make it."))] = Path("svcdesk-demo"),
) -> None:
    """Make a desk to look around in: invented calls.

    Shows what is open, what is late, and which promises were kept.

    \b
    Example:
      svcdesk demo && cd svcdesk-demo && svcdesk show 3
    """
    desk = Desk(folder / DATABASE, folder / CONFIG, desk.actor)
    if not desk.db_path.exists():
        store.write_example(desk.config_path)
        migrate.create(desk.db_path)
        invented.fill(desk.db, desk.policy, desk.now)
    out = desk.out(None)
    out.lines(None, ["$ svcdesk list"])
    with desk.reading() as db:
        out.rows(LIST, listing.search(db, listing.Query(), desk.now))
    for report in ("overdue", "attainment"):
        out.lines(None, ["", f"$ svcdesk report {report}"])
        ask(desk, out, report, desk.now)
    out.lines(None, [""])
    out.lines(None, [_("Look around: cd {folder} && svcdesk show 3").format(folder=folder)])
