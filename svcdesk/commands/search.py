"""`svcdesk search`: which tickets say something."""

from itertools import islice

from svcdesk.commands.filters import customer_of, made_current, states_of
from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.search import finding, untouched
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.tickets import STATES
from svcdesk.locale import _
from svcdesk.views.search import hits as views


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

    What callers said, notes, causes, solutions, findings, names of files; customers, sites, telephones, serials,
    plates. Best first: rare words before common ones, the summary before calls before notes, the newest of equals.
    Customers and machines without a ticket come after them.

    \b
    Examples:
      svcdesk search 卡纸
      svcdesk search roller jam --customer "Example Clinic"
      svcdesk search 0001
    """
    out = desk.out(format, json)
    with desk.reading() as db:
        found = finding.search(made_current(db), " ".join(words))
        query = listing.Query(states=states_of(state, STATES), customer_id=customer_of(desk, customer))
        hits = list(islice(found.hits(query, desk.now), limit or None))
        others = untouched.search(db, " ".join(words)) if state == "all" and not customer else None
    out.rows(views.HITS, hits, empty=_("no ticket says {words}").format(words=" ".join(words)))
    if found.loose and hits:
        out.tell(_("no ticket has all of it; these have most"))
    if limit and len(hits) == limit:
        out.tell(_("the first {limit}; --limit 0 shows all").format(limit=limit))
    for line in views.untouched(others) if others else ():
        out.tell(line)
