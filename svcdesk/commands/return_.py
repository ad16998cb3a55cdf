"""Returns (RMA): machines that customers bring back.

\b
Example:
  svcdesk return ask 17 --reason arrival
"""

from collections.abc import Callable
from pathlib import Path

from svcdesk.commands.act import act, each_of
from svcdesk.commands.options import At, Format, Json, OneTicket, known, references, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk import approvals
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import freight as freight_costs
from svcdesk.desk.stock import holders, return_steps, returns
from svcdesk.desk.stock.returns import Return
from svcdesk.desk.tickets import attachments, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.locale import N_, _
from svcdesk.views.stock import returns as views

ReturnOf = Annotated[str, Argument(metavar="RETURN", help=N_("Its number, such as RMA-0001, or its digits."))]
Returns = Annotated[
    list[str], Argument(metavar="RETURN...", help=N_("Numbers, such as RMA-0001, or digits; - reads them from stdin."))
]


def ask(
    desk: Desk,
    ticket: OneTicket,
    reason: Annotated[str, Option("--reason", help=N_("Why it comes back: a key of `return_reasons`."))],
    attribution: Annotated[str | None, Option("--attribution", help=N_("What the fault is due to."))] = None,
    decision: Annotated[
        Literal["refund", "exchange", "repair", "repair-first", "refused"] | None,
        Option("--decision", label="decision", help=N_("Decide otherwise than the rules; needs --why.")),
    ] = None,
    why: Annotated[str | None, Option("--why", help=N_("Why it is decided otherwise."))] = None,
    freight: Annotated[
        Literal["desk", "customer", "vendor"] | None,
        Option("--freight", label="bearer", help=N_("Who bears the freight, with --decision; else as by the rules.")),
    ] = None,
    goods: Annotated[
        Path | None, Option("--goods", metavar="FILE", help=N_("The packing list; kept on the ticket."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Open a return of the ticket's machine; rules and dates decide what becomes of it.

    \b
    Examples:
      svcdesk return ask 17 --reason arrival
      svcdesk return ask 17 --reason other --decision exchange --why goodwill
    """
    why = typed(why)
    because = known(desk.policy, "return_reasons", reason, "--reason") or reason
    due_to = known(desk.policy, "attributions", attribution, "--attribution")
    packed = attachments.read(goods) if goods else None

    def work(op: Operation) -> list[Ticket]:
        found = tickets.find(op.db, ticket)
        returns.ask(op, found, because, due_to, decision, freight, why, packed)
        return [found]

    act(desk, at, json, work)


def approve(
    desk: Desk,
    numbers: Returns,
    note: Annotated[str | None, Option("--note", "-m", help=N_("What else there is to say."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Approve returns that somebody else has opened.

    \b
    Example:
      svcdesk return approve RMA-0001 RMA-0002
    """
    note = typed(note)
    _step(desk, numbers, at, json, lambda op, found: returns.approve(op, found, note))


def send(desk: Desk, numbers: Returns, at: At = None, json: Json = False) -> None:
    """Send machines to the factory, whose promise to repair them begins.

    The approvals that are needed, and the customer's consent to take one away, must be there. The ticket's own promises
    go on unless it is held.

    \b
    Example:
      svcdesk return send RMA-0001 RMA-0002
    """
    wanted = references(numbers)
    _step(desk, wanted, at, json, returns.send)
    with desk.reading() as db:
        sent = {each.id: each for each in (returns.find(db, number) for number in wanted)}.values()
        reasons = [(each.ticket, return_steps.going_on(db, desk.policy, each)) for each in sent]
    for ticket, reason in reasons:
        if reason:
            message = _("{ticket}: its promises go on: 'svcdesk hold {ticket} --reason {reason}' makes them wait")
            desk.tell(message.format(ticket=ticket, reason=reason))


def reached(desk: Desk, numbers: Returns, at: At = None, json: Json = False) -> None:
    """Record that machines arrived at the factory.

    \b
    Example:
      svcdesk return reached RMA-0001 --at "yesterday 15:00"
    """
    _step(desk, numbers, at, json, returns.reached)


def back(desk: Desk, numbers: Returns, at: At = None, json: Json = False) -> None:
    """Take machines back from the factory.

    \b
    Example:
      svcdesk return back RMA-0001 RMA-0002
    """
    _step(desk, numbers, at, json, returns.back)


def cost(
    desk: Desk,
    number: ReturnOf,
    there: Annotated[str | None, Option(metavar="AMOUNT", help=N_("Of the way to the factory."))] = None,
    back: Annotated[str | None, Option(metavar="AMOUNT", help=N_("Of the way back."))] = None,
    json: Json = False,
) -> None:
    """Record what the freight of a return cost.

    What the customer bears of it is taken from their budget, where the rule says 'book: budget'. Entering it again
    corrects it, until the quarter is settled.

    \b
    Example:
      svcdesk return cost RMA-0001 --there 35 --back 35
    """
    ways = [desk.policy.currency.typed(amount) if amount else None for amount in (there, back)]
    _step(desk, [number], None, json, lambda op, found: freight_costs.cost(op, found, ways[0], ways[1]))


def refuse(
    desk: Desk,
    numbers: Returns,
    why: Annotated[str, Option("--why", help=N_("Such as: incomplete, dirty."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Refuse returns that were asked for.

    \b
    Example:
      svcdesk return refuse RMA-0001 --why "the power supply is missing"
    """
    why = typed(why)
    _step(desk, numbers, at, json, lambda op, found: returns.refuse(op, found, why))


def fail(
    desk: Desk,
    number: ReturnOf,
    instead: Annotated[
        Literal["exchange", "refund"], Option("--instead", label="decision", help=N_("What becomes of it now."))
    ],
    why: Annotated[str, Option("--why", help=N_("Why it cannot be repaired."))],
    at: At = None,
    json: Json = False,
) -> None:
    """Record that what is repaired first cannot be repaired; exchange or refund are approved anew.

    \b
    Example:
      svcdesk return fail RMA-0001 --instead exchange --why "the board is burnt"
    """
    why = typed(why)
    _step(desk, [number], at, json, lambda op, found: returns.fail(op, found, instead, why))


def done(
    desk: Desk,
    number: ReturnOf,
    serial: Annotated[
        str | None, Option("--serial", help=N_("The machine that the customer gets in exchange."))
    ] = None,
    signed_by: Annotated[str | None, Option("--signed-by", help=N_("Who signed for the customer."))] = None,
    source: Annotated[
        str | None,
        Option(
            "--from", metavar="HOLDER", help=N_("Whose stock that machine comes from: warehouse, centre/Wang, Wang.")
        ),
    ] = None,
    part: Annotated[
        str | None, Option("--part", help=N_("As which part it is kept in stock, if the configuration does not say."))
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Settle a return: refunded, exchanged, or given back repaired.

    What is refunded or exchanged is scrapped; the machine given in exchange is the customer's from today on, and takes
    over plate, site and contract. With --from the holder has one less. A refund moves no money in the desk: it is paid
    outside; what was paid too much for a ticket is given back by 'svcdesk pay TICKET --refund'.

    \b
    Examples:
      svcdesk return done RMA-0001
      svcdesk return done RMA-0002 --serial PR-2002 --from warehouse
    """
    key = known(desk.policy, "parts", part, "--part")

    def settle(op: Operation, found: Return) -> Return:
        giver = holders.find(op, source) if source else None
        return returns.done(op, found, serial, signed_by, giver, key)

    _step(desk, [number], at, json, settle)


def list_(
    desk: Desk,
    state: Annotated[
        Literal["asked", "approved", "sent", "reached", "back", "done", "refused"] | None,
        Option(label="return", help=N_("Only in this state.")),
    ] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List returns, oldest first.

    \b
    Examples:
      svcdesk return list
      svcdesk return list --state sent
    """
    with desk.reading() as db:
        rows = returns.listing(db, state)
    desk.out(format, json).rows(views.columns(desk.policy), rows, empty=_("no such returns"))


def show(desk: Desk, number: ReturnOf, format: Format = None, json: Json = False) -> None:
    """Show a return: what was decided and why, and how far it has come.

    \b
    Example:
      svcdesk return show RMA-0001
    """
    with desk.reading() as db:
        found = returns.find(db, number)
        agreed = [each.actor for each in approvals.of(db, "return", found.id)]
        lacking = approvals.lacking(db, desk.policy, "return", found.id)
        following = return_steps.following(db, desk.policy, found)
    views.card(desk.out(format, json), desk.policy, found, agreed, lacking, following)


COMMANDS = (ask, approve, refuse, send, reached, back, cost, fail, done, list_, show)


def _step(
    desk: Desk, numbers: list[str], at: str | None, json: bool, step: Callable[[Operation, Return], Return]
) -> None:
    step_of_each = each_of(numbers, returns.find, step)

    def work(op: Operation) -> list[Ticket]:
        changed = dict.fromkeys(found.ticket_id for found in step_of_each(op))
        return [tickets.get(op.db, ticket_id) for ticket_id in changed]

    act(desk, at, json, work)
