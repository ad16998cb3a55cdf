"""Stations: where engineers work from.

\b
Example:
  svcdesk station list
"""

from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.desk.people import stations
from svcdesk.locale import _
from svcdesk.views.people.stations import STATIONS


def list_(desk: Desk, format: Format = None, json: Json = False) -> None:
    """List the stations with their regions, address, telephone, and keeper.

    The keeper answers for the parts there that no engineer holds. All of it stands in the section 'stations' of the
    configuration.

    \b
    Examples:
      svcdesk station list
      svcdesk station list --format csv
    """
    with desk.reading() as db:
        found = stations.listing(db, desk.policy)
    desk.out(format, json).rows(STATIONS, found, empty=_("no stations: write the section 'stations'"))


COMMANDS = (list_,)
