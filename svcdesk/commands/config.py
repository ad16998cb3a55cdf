"""The configuration: path, check, show, rename.

\b
Example:
  svcdesk config check
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Json
from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk import approvals, books
from svcdesk.desk.keys import uses
from svcdesk.desk.rounds import subjects
from svcdesk.desk.stock import belongings
from svcdesk.locale import _
from svcdesk.views.journal import happened
from svcdesk.views.keys.words import still_used
from svcdesk.views.money.amounts import other_currencies
from svcdesk.views.people.engineers import approved_alone, nobody
from svcdesk.views.text import say, say_exactly


def path(desk: Desk) -> None:
    """Print where the configuration is.

    \b
    Example:
      $EDITOR "$(svcdesk config path)"
    """
    say_exactly(str(desk.config_path))


def check(desk: Desk) -> None:
    """Check the configuration.

    Every mistake on a line of its own, with its place and what would be right. What can be used, but is doubtful, is
    warned of, and so are keys that are gone while tickets, customers and so on still have them, a currency that the
    desk has not booked in so far, people who are named and are none of the desk's, roles that approve and are one
    person's, and customers without the head whom a rule of 'care' is for.

    \b
    Example:
      svcdesk config check
    """
    for warning in store.warnings(desk.config_path):
        desk.tell(warning)
    if desk.is_made:
        with desk.reading() as db:
            known = books.booked(db)
            strangers = belongings.strangers(db, desk.policy)
            alone = approvals.alone(db, desk.policy)
            today = desk.now.astimezone(desk.policy.zone).date()
            headless = subjects.headless(db, desk.policy, today)
            gone = uses.gone(db, desk.policy, today)
        for line in (
            *still_used(gone),
            *other_currencies(desk.policy.currency, known),
            *nobody(strangers, headless),
            *approved_alone(alone),
        ):
            desk.tell(line)
    say(_("{path} is in order").format(path=desk.config_path))


def show(desk: Desk, json: Json = False) -> None:
    """Print the configuration, if it is in order.

    With --json as it is compiled, holidays included.

    \b
    Examples:
      svcdesk config show
      svcdesk config show --json
    """
    desk.as_written()
    if json:
        desk.out(None, json).lines(store.compile_file(desk.config_path), [])
    else:
        say_exactly(desk.config_path.read_text(encoding="utf-8").removesuffix("\n"))


def rename(
    desk: Desk,
    old: Annotated[str, Argument(metavar="OLD", help=_("The key as it was, with its section: tiers.standard."))],
    new: Annotated[str, Argument(metavar="NEW", help=_("What it is called now, in the same section."))],
    json: Json = False,
) -> None:
    """Carry over to another key what has one that was renamed.

    Rename it in the configuration first. Tickets, promises, customers and whatever else has the old key, also of the
    past, then have the new one, so that no figure of a report splits in two; the journal keeps the words of then.

    \b
    Examples:
      svcdesk config rename tiers.standard tiers.basic
      svcdesk config rename tiers.targets.answer tiers.targets.reply
    """
    from svcdesk.desk.keys import renaming

    act(desk, None, json, lambda op: renaming.rename(op, old, new), happened)


COMMANDS = (path, check, show, rename)
