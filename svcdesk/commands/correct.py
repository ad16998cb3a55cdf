"""`svcdesk correct`: when something really happened that was entered with the wrong time."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import Json, OneTicket, event_of
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.tickets import times
from svcdesk.locale import N_


def correct(
    desk: Desk,
    ticket: OneTicket,
    event: Annotated[str, Argument(metavar="EVENT", help=N_("held, resumed, resolved, answered, or one of your own."))],
    when: Annotated[str, Argument(metavar="WHEN", help=N_("When it really was; a time alone means the same day."))],
    why: Annotated[str, Option("--why", help=N_("Why it was entered otherwise."))],
    of: Annotated[
        str | None, Option("--of", metavar="WHEN", help=N_("Which of several: the one at that time."))
    ] = None,
    json: Json = False,
) -> None:
    """Put right when something happened, whatever has followed it.

    Promises are judged by the right time; the timeline keeps both. Steps of visits: 'svcdesk dispatch amend'. What a
    ticket says: 'svcdesk edit'. How it was classed: 'svcdesk classify --correct'. What has not happened at all:
    'svcdesk note --take-back'.

    \b
    Examples:
      svcdesk correct 17 resolved 09:00 --why "10:00 was a slip"
      svcdesk correct 17 held "mon 16:30" --of "mon 17:30" --why "read off the wrong clock"
    """
    key = event_of(desk.policy, event) or event
    moment = desk.moment(of, "--of")
    act_on_each(
        desk,
        [ticket],
        None,
        json,
        lambda op, of_it: times.correct(op, of_it, key, lambda was: desk.corrected(when, "WHEN", was), moment),
        why=why,
    )
