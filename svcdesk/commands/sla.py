"""Promises: explain them, try them out, keep watch over them.

\b
Example:
  svcdesk sla explain 17
"""

from pathlib import Path

from svcdesk.commands.act import as_far
from svcdesk.commands.options import (
    AsOf,
    Format,
    Json,
    Kind,
    OneTicket,
    Phase,
    Priority,
    Reach,
    Region,
    Severity,
    Tier,
    Warranty,
    keys,
)
from svcdesk.commands.sweep import sweep
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.errors import Exit
from svcdesk.locale import N_, _, ngettext


def explain(
    desk: Desk,
    ticket: OneTicket,
    target: Annotated[str | None, Argument(metavar="[TARGET]", help=N_("One of its promises."))] = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Explain why a promise is due when it is.

    Its rule, the hours that counted, the hours that did not and why, the holds and who set them, the sum.

    \b
    Examples:
      svcdesk sla explain 17
      svcdesk sla explain 17 solve --json
    """
    from svcdesk.desk.promises.explanation import explain as account_for
    from svcdesk.views.promises.explanation import explained

    at = desk.as_of(as_of)
    with desk.reading() as db:
        found, accounts = account_for(db, desk.policy, ticket, target, at)
    explained(desk.out(None, json, at), desk.policy, found, accounts, desk.config_path.name)


def simulate(
    desk: Desk,
    at: Annotated[str | None, Option("--at", help=N_("When the call comes, if not now: 'tomorrow 16:30'."))] = None,
    priority: Priority = None,
    severity: Severity = None,
    reach: Reach = None,
    region: Region = None,
    tier: Tier = None,
    kind: Kind = None,
    phase: Phase = None,
    warranty: Warranty = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Try out what a call would be promised.

    By the configuration as it is written, or by another one before it is in force; no desk is needed for it.

    \b
    Examples:
      svcdesk sla simulate --priority P1 --at 'tomorrow 16:30'
      svcdesk --config new.yaml sla simulate --tier gold --region county --at '2026-02-13 16:00'
    """
    from svcdesk.desk.promises.simulation import simulate as promised
    from svcdesk.desk.tickets.classification import Classes
    from svcdesk.views.promises.simulation import simulated

    desk.as_written(own=desk.names_config)
    policy = desk.policy
    meant = keys(
        policy, priority=priority, severity=severity, reach=reach, kind=kind, region=region, tier=tier, phase=phase
    )
    moment = desk.asked(at, "--at") if at else desk.now
    promises = promised(policy, Classes(**meant, warranty=warranty), moment)
    simulated(desk.out(format, json, moment), promises)


def recompute(
    desk: Desk,
    dry_run: Annotated[bool, Option("--dry-run", help=N_("Say what would move, and move nothing."))] = False,
    json: Json = False,
) -> None:
    """Apply a changed configuration to the promises that run.

    New wording, corrected holidays: every due time that moves is printed and recorded. What was missed stays missed,
    what has stopped stays as it was: where the hours would make it due at another time, that is printed.

    \b
    Examples:
      svcdesk sla recompute --dry-run
      svcdesk sla recompute
    """
    from svcdesk.desk.promises.recompute import recompute as work_out
    from svcdesk.views.promises.recompute import recomputed

    desk.as_written()
    done, stopped = as_far(work_out(desk.db, desk.policy, desk.actor, desk.now, dry_run))
    if done or not stopped:
        recomputed(desk.out(None, json), done, dry_run)
    if stopped:
        raise stopped
    if any(each.changes is None for each in done):
        raise Exit(1)


def replay(
    desk: Desk,
    config: Annotated[Path, Option(metavar="NEW.yaml", help=N_("The configuration to try out."))],
    since: Annotated[str | None, Option("--from", help=N_("Promises that began from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("Promises that began before then, or on that day."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Compare the promises met with what another configuration would have come to.

    Past tickets, as they are classed now, under other promises, hours or pauses, beside what was. Nothing is changed.

    \b
    Examples:
      svcdesk sla replay --config new.yaml
      svcdesk sla replay --config new.yaml --from 2026-01-01 --to 2026-06-30 --format csv
    """
    from svcdesk.config import store
    from svcdesk.reports import replay as past
    from svcdesk.views.columns import named
    from svcdesk.views.progress import progress

    first, last = desk.period(since, until)
    policy = store.load(config, None)
    with desk.reading() as db, progress(_("tickets"), past.total(db, last)) as advance:
        rows, unknown = past.replay(db, policy, first, last, desk.now, advance)
    out = desk.out(format, json)
    columns = named(named(past.COLUMNS, "target", desk.policy.target_names), "tier", desk.policy.names("tiers"))
    out.rows(columns, rows, empty=_("no promises in that time"))
    if unknown:
        words = ngettext(
            "{count} ticket has a tier that {config} does not name",
            "{count} tickets have a tier that {config} does not name",
            unknown,
        )
        out.tell(words.format(count=unknown, config=config))


COMMANDS = (explain, simulate, recompute, replay, sweep)
