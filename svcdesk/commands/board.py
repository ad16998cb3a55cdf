"""`svcdesk board`: what the desk has to do, for a screen on the wall; drawn again and again until somebody ends it."""

import sys
from datetime import UTC, datetime, timedelta

from svcdesk.commands.report import ask, question
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.errors import SvcdeskError, UsageError
from svcdesk.locale import N_
from svcdesk.sla import parse_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.views.tables import Sections

_MOST = timedelta(days=1)  # between two pictures


def board(
    desk: Desk,
    every: Annotated[str, Option("--every", metavar="TIME", help=N_("How often it is drawn again: 30s, 5m."))] = "30s",
) -> None:
    """Show what is due next and who has what, on a screen.

    It ends with q or Ctrl-C. In a pipe it is printed once, as `svcdesk report board` prints it in every format.

    \b
    Examples:
      svcdesk board
      svcdesk board --every 5m
    """
    seconds = _seconds(every)
    if sys.stdin.isatty() and sys.stdout.isatty():
        _watch(desk, seconds)
    else:
        ask(desk, desk.out(None), "board", desk.now)


def _seconds(text: str) -> int:
    begin = datetime(2000, 1, 1, tzinfo=UTC)
    try:
        length = parse_after(text, UTC, begin) - begin
    except ValueError:
        length = timedelta()
    if not timedelta(seconds=1) <= length <= _MOST:
        raise UsageError(N_("--every {text!r} is no time between a second and a day: write 30s, 5m or 1h"), text=text)
    return length // timedelta(seconds=1)


def _watch(desk: Desk, seconds: int) -> None:
    from svcdesk.views.board import Wall  # rich is slow to import

    now = desk.going_on()
    shown = _read(desk, now())  # what is wrong with the desk is said before the screen is taken
    with Wall(desk.policy.zone) as wall:
        wall.draw(shown, now())
        while not wall.ended(seconds):
            try:
                shown = _read(desk, now())
            except SvcdeskError as error:  # somebody edits the configuration, or has the file for long
                wall.draw(shown, now(), str(error))
            else:
                wall.draw(shown, now())


def _read(desk: Desk, at: datetime) -> "Sections":
    """Returns what the board shows at a moment, read from the files as they are then."""
    from svcdesk.reports.board import board as report

    reader = desk.anew()
    try:
        with reader.reading() as db:
            return report(question(reader, db, at, "table"))
    finally:
        reader.close()
