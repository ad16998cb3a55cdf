"""`svcdesk note`: what people write on a ticket, and what they say has happened."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, OneTicket, Why, event_of, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.tickets import notes
from svcdesk.errors import UsageError
from svcdesk.locale import N_


def note(
    desk: Desk,
    ticket: OneTicket,
    text: Annotated[str, Argument(metavar="TEXT", help=N_("What is to be remembered."))] = "",
    event: Annotated[
        str | None,
        Option("--event", "-e", help=N_("What happened by it: answered, or an event of the configuration.")),
    ] = None,
    take_back: Annotated[
        str | None,
        Option("--take-back", metavar="EVENT", help=N_("An event that has not happened after all; needs --why.")),
    ] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Write a note on a ticket.

    With --event it says what has happened, which stops or starts promises. With --take-back such an event never
    happened: the last one of that name, if it is yours, or the one at the time after --at; promises are judged without
    it.

    \b
    Examples:
      svcdesk note 17 "customer is back on Monday"
      svcdesk note 17 "told them to restart the printer" --event answered
      svcdesk note 17 --take-back answered --why "that was ticket 18"
    """
    if take_back:
        _take_back(desk, ticket, take_back, text or event, at, json, why)
        return
    text, event = typed(text), event_of(desk.policy, event)
    act_on_each(desk, [ticket], at, json, lambda op, found: notes.note(op, found, text, event), why=why)


def _take_back(
    desk: Desk, ticket: str, event: str, other: str | None, at: str | None, json: bool, why: str | None
) -> None:
    from svcdesk.config.tickets import EVENTS
    from svcdesk.desk.tickets import corrections  # most of what is said has happened

    if other:
        raise UsageError(N_("--take-back writes no note: leave the text and --event out"))
    key = event_of(desk.policy, event)
    if key not in EVENTS:
        key = known(desk.policy, "events", key, "--take-back") or ""
    moment = desk.moment(at, "--at")
    act_on_each(desk, [ticket], None, json, lambda op, found: corrections.take_back(op, found, key, moment), why=why)
