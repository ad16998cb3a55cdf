"""`svcdesk hold`: time that does not count for a ticket's promises."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, Why, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import holds
from svcdesk.locale import N_, _


def hold(
    desk: Desk,
    numbers: Tickets,
    reason: Annotated[
        str | None, Option("--reason", "-r", help=N_("Why it waits: customer, parts, vendor, …"), complete="hold")
    ] = None,
    note: Annotated[str | None, Option("--note", "-m", help=N_("What it waits for."))] = None,
    until: Annotated[
        str | None, Option("--until", "-u", help=N_("When it goes on by itself: 'Friday 09:00', 'tomorrow 14:00'."))
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Put tickets on hold.

    The promises that heed this reason, which is asked for on a terminal, stand still until resume, or until the time
    given.

    \b
    Examples:
      svcdesk hold 17 --reason parts --note "roller ordered"
      svcdesk hold 17 --reason customer --until 'Friday 09:00'
    """
    key = known(desk.policy, "holds", reason, "--reason") or _reason(desk, json)
    note = typed(note)
    ends_at = desk.ahead(until, "--until", at) if until else None
    act_on_each(desk, numbers, at, json, lambda op, ticket: holds.hold(op, ticket, key, note, ends_at), why=why)


def _reason(desk: Desk, json: bool) -> str:
    from svcdesk.commands.prompt import wanted  # mostly it is typed

    return wanted(desk.policy.names("holds"), _("why it waits ({letters})"), "--reason", json=json)
