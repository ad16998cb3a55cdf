"""The price list.

\b
Example:
  svcdesk price list training
"""

from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk.money.prices import search
from svcdesk.locale import N_
from svcdesk.views.money.prices import table


def list_(
    desk: Desk,
    text: Annotated[str, Argument(help=N_("Any part of a key or name; else everything."))] = "",
    format: Format = None,
    json: Json = False,
) -> None:
    """Show what work and parts cost, and under which conditions.

    Of several prices of an item the first whose conditions hold is taken.

    \b
    Examples:
      svcdesk price list
      svcdesk price list training
    """
    table(desk.out(format, json), desk.policy, search(desk.policy, text))


COMMANDS = (list_,)
