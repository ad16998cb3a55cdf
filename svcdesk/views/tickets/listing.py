"""Tickets as a list, one a line."""

from __future__ import annotations

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column
from svcdesk.views.text import Wording, relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from svcdesk.desk.tickets.listing import Line


def _due_shown(line: Line, wording: Wording) -> str:
    return relative(line.due_at, wording.now) if line.due_at else ""


_URGENT = {"late": "bold red", "soon": "yellow"}

LIST = (
    Column("number", N_("number"), lambda line: line.ticket.number, style=lambda _line, _out: "bold"),
    Column("state", N_("state"), lambda line: line.ticket.state, label="ticket"),
    Column("priority", N_("prio"), lambda line: line.ticket.priority),
    Column(
        "due_at",
        N_("due"),
        lambda line: line.due_at,
        shown=_due_shown,
        style=lambda line, _out: _URGENT.get(line.urgency, ""),
    ),
    Column("target", N_("target"), lambda line: line.target, spare=True),
    Column("tier", N_("tier"), lambda line: line.ticket.tier, data_only=True),
    Column("region", N_("region"), lambda line: line.ticket.region, spare=True),
    Column("kind", N_("kind"), lambda line: line.ticket.kind, data_only=True),
    Column("engineer", N_("engineer"), lambda line: line.ticket.engineer),
    Column("customer", N_("customer"), lambda line: line.ticket.customer),
    Column("opened_at", N_("opened"), lambda line: line.ticket.opened_at, data_only=True),
    Column("follows", N_("follows"), lambda line: line.ticket.follows, data_only=True),
    Column("visit_from", "visit_from", lambda line: line.visit_at, data_only=True),
    Column("visit_to", "visit_to", lambda line: line.visit_until, data_only=True),
    Column("summary", N_("summary"), lambda line: line.ticket.summary),
)


_MORE = (
    Column("level", N_("level"), lambda line: line.ticket.level),
    Column("ended_at", N_("ended"), lambda line: line.ticket.ended_at),
    Column("cause", N_("cause"), lambda line: line.ticket.cause),
    Column("solution", N_("solution"), lambda line: line.ticket.solution),
)


def chosen(keys: Sequence[str] | None, held: bool, lines: Iterable[Line]) -> Sequence[Column]:
    """The columns of a list: those that a saved list names, for programs the others as well; else the usual ones."""
    if not keys:
        return with_visits(held_list() if held else LIST, lines)
    from svcdesk.views.visits.appointments import WINDOW  # few lists name their columns

    known = {column.key: column for column in (*LIST, *_MORE)} | {"visit": WINDOW[-1]}
    first = [known[key]._replace(data_only=False) for key in keys]
    return (*first, *(column._replace(data_only=True) for key, column in known.items() if key not in keys))


def with_visits(columns: Sequence[Column], lines: Iterable[Line]) -> Sequence[Column]:
    """The columns with what was agreed for visits, where people shall read of any."""
    if not any(line.visit_at for line in lines):
        return columns
    from svcdesk.views.visits.appointments import WINDOW  # most lists tell of no visits

    return (*columns[:-1], WINDOW[-1], columns[-1])


def held_list() -> tuple[Column, ...]:
    """The columns of a list of tickets on hold: why, since when, and until when, if that is known."""
    return (
        *(column._replace(data_only=column.data_only or column.key == "state") for column in LIST[:-1]),
        Column("hold_reason", _("hold"), lambda line: line.hold.reason),
        Column("hold_since", _("from"), lambda line: line.hold.since, spare=True),
        Column("hold_until", _("to"), lambda line: line.hold.ends_at),
        Column("hold_note", _("note"), lambda line: line.hold.note, spare=True),
        LIST[-1],
    )
