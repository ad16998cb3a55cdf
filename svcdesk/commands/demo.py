"""`svcdesk demo`: a desk to look around in."""

import os
import shutil
import sys
from pathlib import Path

from svcdesk.commands.report import ask
from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.db.open import create
from svcdesk.declare import Annotated, Argument
from svcdesk.desk import demo as invented
from svcdesk.desk.tickets import listing
from svcdesk.environment import CONFIG, DATABASE
from svcdesk.locale import N_, _, language
from svcdesk.views.columns import named
from svcdesk.views.shell import quoted
from svcdesk.views.tickets.listing import LIST


def demo(
    desk: Desk,
    folder: Annotated[Path, Argument(help=N_("Where to make it."))] = Path("svcdesk-demo"),
) -> None:
    """Make a desk to look around in: invented calls.

    Shows what is open, what is late, and which promises were kept.

    \b
    Example:
      svcdesk demo && cd svcdesk-demo && svcdesk show 3
    """
    desk = Desk(folder / DATABASE, folder / CONFIG)  # whatever desk is named elsewhere
    if not desk.db_path.exists():
        store.write_example(desk.config_path, language())
        (folder / ".gitignore").write_text("*\n")  # nothing of it belongs to the project where somebody tries it
        create(desk.db_path)
        invented.fill(desk.db, desk.policy, desk.now)
    out = desk.out(None)
    out.lines(None, ["$ svcdesk list"])
    with desk.reading() as db:
        out.rows(named(LIST, "target", desk.policy.target_names), listing.search(db, listing.Query(), desk.now))
    for report in ("overdue", "attainment"):
        out.lines(None, ["", f"$ svcdesk report {report}"])
        ask(desk, out, report, desk.now)
    out.lines(None, [""])
    out.lines(None, [_look(folder)])


def _look(folder: Path) -> str:
    look = " ".join(map(quoted, [*_program(), *_named(), "show", "3"]))
    return _("Look around: cd {folder} && {command}").format(folder=quoted(str(folder)), command=look)


def _named() -> list[str]:
    """What keeps to the new desk where the environment names another."""
    names = (("SVCDESK_DB", "--db", DATABASE), ("SVCDESK_CONFIG", "--config", CONFIG))
    return [word for key, option, file in names if os.environ.get(key) for word in (option, str(file))]


def _program() -> list[str]:
    """How this program is called from another folder, whether or not its environment is activated."""
    called = Path(sys.argv[0])
    if called.name == "__main__.py" or not called.is_file():
        return [sys.executable, "-m", "svcdesk"]
    found = shutil.which("svcdesk")
    return ["svcdesk"] if found and Path(found).resolve() == called.resolve() else [str(called.absolute())]
