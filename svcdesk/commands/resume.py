"""`svcdesk resume`: a ticket on hold goes on."""

from svcdesk.commands.act import act_on_each, ask_for_visits
from svcdesk.commands.options import At, Json, Tickets, Why
from svcdesk.context import Desk
from svcdesk.desk.tickets import holds


def resume(desk: Desk, numbers: Tickets, at: At = None, why: Why = None, json: Json = False) -> None:
    """Let tickets on hold go on.

    Their promises run with what was left. Where the time agreed for a visit is over, another is asked for.

    \b
    Example:
      svcdesk resume 17 --at 10:05
    """
    ask_for_visits(desk, act_on_each(desk, numbers, at, json, holds.resume, why=why))
