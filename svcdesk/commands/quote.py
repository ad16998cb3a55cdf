"""Quotes: what a repair will cost, and who agreed to it.

\b
Examples:
  svcdesk quote make 17 --part roller --minutes 40
  svcdesk quote accept 17 --by "Ms Example" --how phone
"""

from typing import TYPE_CHECKING

from svcdesk.commands.act import act, each_of
from svcdesk.commands.assumed import tell_assumed
from svcdesk.commands.options import At, Format, Json, Language, OneTicket, known, printed_in, references
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.assets import facts, warranty
from svcdesk.desk.forms import measures
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import coverage, quotes
from svcdesk.desk.money.pricing import Work
from svcdesk.desk.money.quotes import Quote
from svcdesk.desk.money.rates import BY_ITSELF
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.locale import N_, noted
from svcdesk.sla import Duration
from svcdesk.sla.terms import Term
from svcdesk.views.money import quotes as views
from svcdesk.words import half_width, one_of

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Which = Annotated[
    str, Argument(metavar="TICKET|QUOTE", help=N_("A quote such as Q-0001, or a ticket: its last quote."))
]


def make(
    desk: Desk,
    ticket: OneTicket,
    part: Annotated[
        list[str] | None, Option("--part", metavar="PART[:N]", help=N_("A part and how many; may be repeated."))
    ] = None,
    item: Annotated[
        list[str] | None,
        Option("--item", metavar="ITEM[:N]", help=N_("Of the price list, and how many; may be repeated.")),
    ] = None,
    minutes: Annotated[
        str,
        Option("--minutes", "-m", metavar="MINUTES", help=N_("Time that the work will take, in minutes, or as 1h10m.")),
    ] = "0",
    km: Annotated[str, Option("--km", metavar="KM", help=N_("How far it is, in kilometres."))] = "0",
    component: Annotated[
        str | None, Option(help=N_("What is broken, as its warranty names it; else by the form or the parts."))
    ] = None,
    attribution: Annotated[str | None, Option(help=N_("What the fault is due to."))] = None,
    period: Annotated[str | None, Option(help=N_("How long the work takes: '5 working days'."))] = None,
    valid: Annotated[str | None, Option(help=N_("For how long it can be agreed to: '30 days'."))] = None,
    at: At = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Work out what a repair will cost.

    Call-out, labour and travel are added by themselves; 'svcdesk price list' shows the items.

    \b
    Examples:
      svcdesk quote make 17 --part fuse:2 --minutes 40 --km 12
      svcdesk quote make 17 --item training:3 --attribution customer
      svcdesk quote make 17 --part fuse --period "5 working days" --valid "30 days"
    """
    takes_minutes = measures.whole(minutes, "--minutes", measures.minutes)
    far = measures.whole(km, "--km", measures.kilometres)
    work = Work(_counted(desk.policy, "parts", part), _counted(desk.policy, "prices", item), takes_minutes, far)
    parts = warranty.components(desk.policy, None)
    broken = one_of(sorted(parts), component, "--component", sure=True) if component is not None else None
    due_to = known(desk.policy, "attributions", attribution, "--attribution")
    takes = _length(period)
    term = _term(valid)
    quote = act(
        desk,
        at,
        json,
        lambda op: quotes.make(op, tickets.find(op.db, ticket), work, broken, due_to, takes, term),
        lambda out, policy, _entries, made: views.show(out, policy, made),
        format,
    )
    with desk.reading() as db:
        found = tickets.get(db, quote.ticket_id)
        known_of = facts.of_ticket(db, desk.policy, found, broken, due_to)
        tell_assumed(desk, db, found, known_of, quote.coverage)


def accept(
    desk: Desk,
    numbers: Annotated[
        list[str],
        Argument(metavar="TICKET|QUOTE...", help=N_("Quotes such as Q-0001, or tickets: the last of each by then.")),
    ],
    by: Annotated[str, Option("--by", help=N_("Who agreed, at the customer's."))],
    how: Annotated[str, Option("--how", help=N_("By telephone, in person, in writing …"))],
    at: At = None,
    json: Json = False,
) -> None:
    """Record that the customer agrees to quotes.

    \b
    Examples:
      svcdesk quote accept 17 --by "Ms Example" --how phone
      svcdesk quote accept Q-0001 --by "Mr Sample" --how "in person" --at 10:05
    """

    def accept(op: Operation, found: Quote) -> Ticket:
        ticket = tickets.get(op.db, found.ticket_id)
        quotes.accept(op, ticket, found, by, how)
        return ticket

    wanted = references(numbers)
    act(desk, at, json, lambda op: each_of(wanted, lambda db, text: quotes.standing(db, text, op.at), accept)(op))


def show(desk: Desk, quote: Which, format: Format = None, json: Json = False, language: Language = None) -> None:
    """Show a quote whole: lines, total, what is covered and why.

    \b
    Example:
      svcdesk quote show Q-0001
    """
    with desk.reading() as db:
        found = quotes.find(db, quote)
        known_of = facts.of_ticket(db, desk.policy, tickets.get(db, found.ticket_id))
    assumed = coverage.assumed(desk.policy, known_of, found.coverage)
    with printed_in(desk, language):
        views.show(desk.out(format, json), desk.policy, found, assumed)


def list_(desk: Desk, ticket: OneTicket, format: Format = None, json: Json = False) -> None:
    """List the quotes of a ticket, the oldest first.

    \b
    Example:
      svcdesk quote list 17
    """
    with desk.reading() as db:
        found = quotes.of_ticket(db, tickets.find(db, ticket).id)
    views.table(desk.out(format, json), found)


COMMANDS = (make, accept, show, list_)


def _length(text: str | None) -> str | None:
    """How long work takes, in its canonical text. Raises UsageError when it is no duration."""
    try:
        return str(Duration.parse(text)) if text else None
    except ValueError as error:
        raise UsageError(noted("--period", str(error))) from None


def _term(text: str | None) -> Term | None:
    """For how long. Raises UsageError when it is no length of calendar time."""
    try:
        return Term.parse(text) if text else None
    except ValueError as error:
        raise UsageError(noted("--valid", str(error))) from None


def _counted(policy: "Policy", section: str, named: list[str] | None) -> tuple[tuple[str, int], ...]:
    option = {"parts": "--part", "prices": "--item"}[section]
    return tuple(_count(policy, section, option, text) for text in named or ())


def _count(policy: "Policy", section: str, option: str, text: str) -> tuple[str, int]:
    word, colon, number = half_width(text).partition(":")
    if colon and not (number.isascii() and number.isdecimal() and int(number[:9]) > 0):
        raise UsageError(N_("{option} {text!r}: write for example {key}:2"), option=option, text=text, key=word)
    key = known(policy, section, word, option) or ""
    if section == "prices" and key in BY_ITSELF:
        raise UsageError(N_("{key} is added by itself, from --minutes and --km"), key=key)
    return key, int(number or 1)
