"""`svcdesk schedule`: the time of a visit that both sides agreed."""

from svcdesk.commands.act import act_on_each
from svcdesk.commands.options import At, Json, OneTicket, Why, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk.visits import appointments
from svcdesk.locale import N_


def schedule(
    desk: Desk,
    ticket: OneTicket,
    when: Annotated[str, Argument(help=N_("When the visit shall be: 'tomorrow 10:00', 'fri 14:00-16:00'."))],
    by: Annotated[
        Literal["customer", "desk"], Option(label="bearer", help=N_("Who asked for this time."))
    ] = "customer",
    note: Annotated[str | None, Option("--note", "-m", help=N_("Why then."))] = None,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Agree on the time of a visit, or move it.

    A time, or from when to when. Promises of an appointment fall due then, at the end of a window.

    \b
    Examples:
      svcdesk schedule 17 'tomorrow 10:00'
      svcdesk schedule 17 'fri 14:00-16:00' --by desk
    """
    note = typed(note)
    since, until = desk.window(when, "WHEN", at)
    act_on_each(
        desk, [ticket], at, json, lambda op, found: appointments.agree(op, found, since, by, note, until), why=why
    )
