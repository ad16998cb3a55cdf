"""`svcdesk search`: which tickets say something."""

from itertools import islice
from typing import TYPE_CHECKING

from svcdesk.commands.list import customer_of, states_of
from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.search import finding, index
from svcdesk.desk.tickets import listing
from svcdesk.locale import _
from svcdesk.views.search import hits as views

if TYPE_CHECKING:
    from svcdesk.db.port import Db

_MANY = 2000  # tickets, which take seconds to index


def search(
    desk: Desk,
    words: Annotated[list[str], Argument(help=_("Words, parts of Chinese or Korean ones, numbers."))],
    state: Annotated[str, Option(help=_("open, held, resolved, closed, cancelled (several with commas)."))] = "all",
    customer: Annotated[str | None, Option("--customer", "-c", help=_("A customer's, by part of a name."))] = None,
    limit: Annotated[int, Option("--limit", "-n", min=0, max=1_000_000_000, help=_("At most so many; 0: all."))] = 20,
    format: Format = None,
    json: Json = False,
) -> None:
    """Search the tickets for words.

    What callers said, notes, causes, solutions, findings; customers, telephones, serials. Best first: rare words before
    common ones, the summary before calls before notes, the newest of equals.

    \b
    Examples:
      svcdesk search 卡纸
      svcdesk search roller jam --customer "Example Clinic"
      svcdesk search 0001
    """
    out = desk.out(format, json)
    with desk.reading() as db:
        found = finding.search(made_current(db), " ".join(words))
        query = listing.Query(states=states_of(state), customer_id=customer_of(desk, customer))
        hits = list(islice(found.hits(query, desk.now), limit or None))
    out.rows(views.HITS, hits, empty=_("no ticket says {words}").format(words=" ".join(words)))
    if found.loose and hits:
        out.tell(_("no ticket has all of it; these have most"))
    if limit and len(hits) == limit:
        out.tell(_("the first {limit}; --limit 0 shows all").format(limit=limit))


def made_current(db: "Db") -> index.Index:
    """The index, brought up to date, with a bar of progress where that takes seconds."""
    waiting = index.waiting(db)
    if waiting < _MANY:
        return index.current(db)
    from svcdesk.views.progress import progress

    with progress(_("tickets indexed"), waiting) as advance:
        return index.current(db, advance)
