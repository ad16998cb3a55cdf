"""`svcdesk search`: which tickets say something, and which articles."""

from itertools import islice

from svcdesk.commands.filters import customer_of, made_current, states_of
from svcdesk.commands.options import Format, Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.knowledge import finding as knowledge
from svcdesk.desk.search import finding, untouched
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.tickets import STATES
from svcdesk.locale import N_, _
from svcdesk.views.search import hits as views


def search(
    desk: Desk,
    words: Annotated[list[str], Argument(help=N_("Words, parts of Chinese or Korean ones, numbers."))],
    state: Annotated[str, Option(help=N_("open, held, resolved, closed, cancelled (several with commas)."))] = "all",
    customer: Annotated[str | None, Option("--customer", "-c", help=N_("A customer's, by part of a name."))] = None,
    limit: Annotated[int, Option("--limit", "-n", min=0, max=1_000_000_000, help=N_("At most so many; 0: all."))] = 20,
    format: Format = None,
    json: Json = False,
) -> None:
    """Search the tickets for words, and the articles.

    What callers said, notes, causes, solutions, findings, names of files; customers, sites, telephones, serials,
    plates. Best first: rare words before common ones, the summary before calls before notes, the newest of equals.
    At most three articles come after them, 'svcdesk knowledge find' finds the others; then customers and machines
    without a ticket. With --state or --customer only tickets are searched.

    \b
    Examples:
      svcdesk search 卡纸
      svcdesk search roller jam --customer "Example Clinic"
      svcdesk search 0001
    """
    out, text, everywhere = desk.out(format, json), " ".join(words), state == "all" and not customer
    with desk.reading() as db:
        found = finding.search(made_current(db), text)
        query = listing.Query(states=states_of(state, STATES), customer_id=customer_of(desk, customer))
        hits = list(islice(found.hits(query, desk.now), limit or None))
        articles = knowledge.search(db, text)[: knowledge.MOST] if everywhere else []
        others = untouched.search(db, text) if everywhere else None
    views.found(out, text, hits, articles)
    if found.loose and hits:
        out.tell(_("no ticket has all of it; these have most"))
    if limit and len(hits) == limit:
        out.tell(_("the first {limit}; --limit 0 shows all").format(limit=limit))
    for line in views.untouched(others) if others else ():
        out.tell(line)
