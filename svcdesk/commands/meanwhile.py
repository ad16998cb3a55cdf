"""`svcdesk meanwhile`: what others did to one's tickets."""

from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.field import meanwhile as rules
from svcdesk.desk.people import engineers
from svcdesk.locale import N_
from svcdesk.views.field import field as views


def meanwhile(
    desk: Desk,
    whose: Annotated[str, Option("--for", metavar="ENGINEER", help=N_("Whose tickets; @me for yours."))] = "@me",
    since: Annotated[
        str | None,
        Option("--since", help=N_("Since when: 'yesterday 17:00'. Else since you typed something last.")),
    ] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List what others did to your tickets.

    Also to those that are not yours any more. On a laptop since the copy on which you typed something last, however
    often you have synced.

    \b
    Examples:
      svcdesk meanwhile
      svcdesk meanwhile --since "yesterday 17:00"
    """
    out = desk.out(format, json)
    begun = None if since is None else desk.since(since, "--since", desk.now)
    with desk.reading() as db:
        whom = engineers.find(db, whose, desk.actor)
        begun = begun or rules.since_when(db, whom.login or whom.name) or desk.now
        found = rules.listing(db, whom, whom.login or whom.name, begun)
    out.rows(views.meanwhile(desk.policy), found, empty=views.nothing(desk.policy, begun))
