"""`svcdesk unassign`: nobody has it any more."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, Tickets, Why
from svcdesk.context import Desk
from svcdesk.desk.tickets import assignment


def unassign(desk: Desk, numbers: Tickets, at: At = None, why: Why = None, json: Json = False) -> None:
    """Take tickets from the engineer who has them.

    \b
    Example:
      svcdesk unassign 17
    """
    act_on_each(desk, numbers, at, json, assignment.unassign, why=why)
