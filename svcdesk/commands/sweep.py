"""`svcdesk sla sweep`: what the policy does by itself, for cron."""

from pathlib import Path

from svcdesk.commands.act import as_far, ask_for_visits
from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.errors import Exit
from svcdesk.locale import N_


def sweep(
    desk: Desk,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=N_("Print nothing when there is nothing to do, so that cron sends no mail."))
    ] = False,
    json: Json = False,
) -> None:
    """Run due escalation steps and send their notices.

    Each step once, however often this runs, late, or twice at a time. What could not be delivered is tried again
    after 4 minutes, then after twice as long each time, up to an hour, and given up after 30 times: about a day.

    \b
    Example:
      */5 * * * *  svcdesk sla sweep --quiet
    """
    # here, because whoever asks for an explanation loads this module too
    from svcdesk.desk.promises import sweep as rule
    from svcdesk.views.promises.notices import letter
    from svcdesk.views.promises.sweep import swept

    folder = Path.cwd() if desk.db.on_server else desk.config_path.absolute().parent
    done, stopped = as_far(rule.sweep(desk.db, desk.policy, desk.actor, desk.going_on(), folder, letter))
    steps = [each for each in done if isinstance(each, rule.Swept)]
    deliveries = [each for each in done if not isinstance(each, rule.Swept)]
    swept(desk.out(None, json), desk.policy, steps, deliveries, quiet or bool(stopped))
    if stopped:
        raise stopped
    _tell_gone(desk)
    ask_for_visits(desk, [each.ticket for each in steps if any(entry.kind == "resumed" for entry in each.entries)])
    if any(each.error for each in deliveries):
        raise Exit(1)


def _tell_gone(desk: Desk) -> None:
    """Say which tiers and calendars are gone while promises run by them: a sweep passes those over."""
    from svcdesk.desk.keys import uses
    from svcdesk.views.keys.words import still_used

    today = desk.now.astimezone(desk.policy.zone).date()
    for line in still_used(uses.gone(desk.db, desk.policy, today, uses.SWEPT)):
        desk.tell(line)
