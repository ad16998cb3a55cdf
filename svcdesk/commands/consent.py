"""`svcdesk consent`: what the customer agreed to, who said so and how."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, OneTicket, Why
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.visits import consents
from svcdesk.locale import N_
from svcdesk.words import key_of


def consent(
    desk: Desk,
    ticket: OneTicket,
    to: Annotated[str, Option("--to", help=N_("work, remote (control), or removal of equipment."), complete="purpose")],
    by: Annotated[str, Option("--by", help=N_("Who agreed, at the customer's."))] = "",
    how: Annotated[str, Option("--how", help=N_("By telephone, in person, in writing …"))] = "",
    take_back: Annotated[bool, Option("--take-back", help=N_("They have not, after all; needs --why."))] = False,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Record that the customer agrees to something.

    A quote is agreed to with 'svcdesk quote accept'.

    \b
    Examples:
      svcdesk consent 17 --to work --by "Mr Sample" --how "in person"
      svcdesk consent 17 --to remote --by "Ms Example" --how phone --at 10:05
      svcdesk consent 17 --to work --take-back --why "that was ticket 18"
    """
    purpose = key_of("purpose", to, "--to", ("work", "remote", "removal"))
    if take_back:
        act_on_each(desk, [ticket], None, json, lambda op, found: consents.take_back(op, found, purpose), why=why)
        return
    act_on_each(desk, [ticket], at, json, lambda op, found: consents.give(op, found, purpose, by, how), why=why)
