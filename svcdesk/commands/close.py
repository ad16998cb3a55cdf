"""`svcdesk close`: the customer agrees that it is done."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.ended import tell_open
from svcdesk.commands.options import At, Json, Tickets, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.tickets import endings
from svcdesk.locale import N_


def close(
    desk: Desk,
    numbers: Tickets,
    note: Annotated[str | None, Option("--note", "-m", help=N_("What the customer said."))] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Close resolved tickets: the customer agrees.

    It says what is still owed for them, what they leave open, and whose solution should become an article.

    \b
    Example:
      svcdesk close 17 18 --note "confirmed by phone"
    """
    note = typed(note)
    closed = act_on_each(desk, numbers, at, json, lambda op, ticket: endings.close(op, ticket, note), why=why)
    tell_open(desk, closed)
    if desk.policy.article_from:
        from svcdesk.desk.knowledge import articles  # few desks write down what they learn
        from svcdesk.views.knowledge.articles import wanted

        with desk.reading() as db:
            wanted(desk.tell, desk.policy, articles.wanted(db, desk.policy, closed))
