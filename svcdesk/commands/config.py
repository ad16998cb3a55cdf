"""The configuration: path, check, show, diff, publish, rename.

\b
Example:
  svcdesk config check
"""

from pathlib import Path

from svcdesk import seat
from svcdesk.commands.act import act
from svcdesk.commands.options import Json
from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.db import published
from svcdesk.db.open import on_server
from svcdesk.declare import Annotated, Argument
from svcdesk.desk import approvals, books
from svcdesk.desk.keys import uses
from svcdesk.desk.rounds import subjects
from svcdesk.desk.stock import belongings
from svcdesk.locale import N_, _
from svcdesk.views import published as views
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
    """Check the configuration as it is written here.

    Every mistake on a line of its own, with its place and what would be right. What can be used, but is doubtful, is
    warned of, and so are keys that are gone while tickets, customers and so on still have them, a currency that the
    desk has not booked in so far, people who are named and are none of the desk's, roles that approve and are one
    person's, and customers without the head whom a rule of 'care' is for. Of a desk on a server it says whether
    another is published.

    \b
    Example:
      svcdesk config check
    """
    _tell_doubts(desk)
    say(_("{path} is in order").format(path=desk.config_path))
    if desk.is_made and desk.db.on_server:
        tell_other(desk, desk.config_path)


def _tell_doubts(desk: Desk) -> None:
    """Take the configuration of this seat, and say what is doubtful about it. Raises ConfigError for a mistake."""
    desk.as_written(own=True)
    for warning in store.warnings(desk.config_path):
        desk.tell(warning)
    if not desk.is_made:
        return
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


def tell_other(desk: Desk, config: Path) -> None:
    """Say when the YAML there is not what is published."""
    found = published.in_force(desk.db)
    if found is None:
        desk.tell(_("Next: 'svcdesk config publish'."))
    elif config.read_bytes() != found.yaml.encode():
        desk.tell(views.another(found, config))


def show(desk: Desk, json: Json = False) -> None:
    """Print the configuration that is in force, if it is in order.

    With --json as it is compiled, holidays included. Of a desk on a server that is the published one; which version
    it is, is said beside it.

    \b
    Examples:
      svcdesk config show
      svcdesk config show --json
    """
    desk.as_written()
    found = seat.in_force(desk.db) if on_server(desk.place) else None
    if found:
        desk.tell(views.version(found, desk.policy.zone))
    if json:
        desk.out(None, json).lines(seat.document(found) if found else store.compile_file(desk.config_path), [])
    else:
        text = found.yaml if found else desk.config_path.read_text(encoding="utf-8")
        say_exactly(text.removesuffix("\n"))


def diff(desk: Desk) -> None:
    """Say what differs from the published configuration.

    Line by line, as `diff -u`: what `svcdesk config publish` would take out and put in. Also whether holidays differ
    that were worked out when it was published, and would be otherwise now.

    \b
    Example:
      svcdesk config diff
    """
    seat.check_on_server(desk.db, desk.config_path)
    found = seat.in_force(desk.db)
    desk.as_written(own=True)
    yaml, holidays = store.to_publish(desk.config_path, seat.year(desk.db))
    for line in views.differences(found, desk.config_path, yaml):
        say_exactly(line)
    for country, days in store.other_days(found.holidays, holidays).items():
        desk.tell(views.other_holidays(country, days))
    if yaml == found.yaml:
        desk.tell(views.the_same(found, desk.config_path))


def publish(desk: Desk) -> None:
    """Put the configuration that is written here in force for all seats.

    For a desk on a server, by its owner. It is checked as by `svcdesk config check`, and kept in the desk with the
    holidays of its countries. Each command that begins after that goes by it, on every seat. Promises that run stay as
    they were promised until `svcdesk sla recompute`.

    \b
    Examples:
      svcdesk config diff
      svcdesk config publish
    """
    seat.check_on_server(desk.db, desk.config_path)
    _tell_doubts(desk)
    before = published.in_force(desk.db)
    found = seat.publish(desk.db, desk.config_path, desk.actor)
    if before and found.version == before.version:
        say(_("version {version} is that already: nothing was changed").format(version=found.version))
        return
    say(_("published {path} as version {version}").format(path=desk.config_path, version=found.version))
    if before:
        _tell_changes(desk, before, found.yaml)


def _tell_changes(desk: Desk, last: published.Published, yaml: str) -> None:
    """Say what is otherwise than in the last version, and when it is as it was before that."""
    for line in views.differences(last, desk.config_path, yaml):
        desk.tell(line)
    earlier = published.before(desk.db, last.version)
    if earlier and (told := views.taken_back(earlier, last, desk.config_path, yaml)):
        desk.tell(told)


def rename(
    desk: Desk,
    old: Annotated[str, Argument(metavar="OLD", help=N_("The key as it was, with its section: tiers.standard."))],
    new: Annotated[str, Argument(metavar="NEW", help=N_("What it is called now, in the same section."))],
    json: Json = False,
) -> None:
    """Carry over to another key what has one that was renamed.

    Rename it in the configuration first; on a server publish that. Tickets, promises, customers and whatever else has
    the old key, also of the past, then have the new one, so that no figure of a report splits in two; the journal keeps
    the words of then.

    \b
    Examples:
      svcdesk config rename tiers.standard tiers.basic
      svcdesk config rename tiers.targets.answer tiers.targets.reply
    """
    from svcdesk.desk.keys import renaming

    act(desk, None, json, lambda op: renaming.rename(op, old, new), happened)


COMMANDS = (path, check, show, diff, publish, rename)
