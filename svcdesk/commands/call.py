"""Calls of tickets. 17/2 is the second call about ticket 17, as `svcdesk show 17` lists them.

\b
Examples:
  svcdesk call move 17/2 --to 18
  svcdesk call edit 17/2 --said "the printer jams"
"""

from svcdesk.commands.act import act
from svcdesk.commands.options import Json, keys, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.tickets import edited_calls, moved_calls
from svcdesk.errors import UsageError
from svcdesk.locale import N_

OneCall = Annotated[str, Argument(metavar="TICKET/CALL", help=N_("The call: 17/2 is the second one about 17."))]


def move(
    desk: Desk,
    call: OneCall,
    to: Annotated[str | None, Option("--to", metavar="TICKET", help=N_("The ticket that it is about."))] = None,
    new: Annotated[bool, Option("--new", help=N_("It is about a new ticket."))] = False,
    customer: Annotated[
        str | None, Option("--customer", "-c", help=N_("With --new: whose ticket; else whose telephone it is."))
    ] = None,
    why: Annotated[
        str | None, Option("--why", help=N_("The reason; needed where a miss turns out to be none."))
    ] = None,
    json: Json = False,
) -> None:
    """Move a call that was joined to the wrong ticket.

    The right ticket is as if the call had come there; what the call did to the wrong one, which it may have reopened
    or let go on, is taken back, and its telephone goes to the right customer.

    \b
    Examples:
      svcdesk call move 17/2 --to 18
      svcdesk call move 17/2 --new
    """
    if bool(to) == new or (customer and not new):
        raise UsageError(N_("where does it belong? Give --to TICKET, or --new, perhaps with --customer"))
    act(desk, None, json, lambda op: moved_calls.move(op, call, to, customer), why=why)


def edit(
    desk: Desk,
    call: OneCall,
    said: Annotated[str | None, Option("--said", help=N_("What the customer said."))] = None,
    caller: Annotated[str | None, Option("--caller", help=N_("Who called; '' for nobody named."))] = None,
    phone: Annotated[str | None, Option("--phone", "-t", help=N_("The telephone to call back; '' for none."))] = None,
    channel: Annotated[str | None, Option("--channel", help=N_("How the call came."))] = None,
    wish: Annotated[str | None, Option("--wish", help=N_("What they wish for; '' for nothing."))] = None,
    opinion: Annotated[str | None, Option("--opinion", help=N_("A key of `opinions`; '' for none."))] = None,
    json: Json = False,
) -> None:
    """Put right what a call says.

    The timeline keeps what was written before. Summary and terms of the ticket: 'svcdesk edit'.

    \b
    Examples:
      svcdesk call edit 17/2 --said "the printer jams, not the scanner"
      svcdesk call edit 17/2 --caller "Li Na" --phone 13800000001
    """
    said, of_policy = typed(said), keys(desk.policy, channel=channel, opinion=opinion or None)
    if opinion == "":
        of_policy["opinion"] = ""
    act(
        desk,
        None,
        json,
        lambda op: [edited_calls.edit(op, call, said=said, caller=caller, phone=phone, wish=wish, **of_policy)],
    )


COMMANDS = (move, edit)
