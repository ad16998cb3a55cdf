"""Visits as a list, and what people read of their steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svcdesk.labels import LABELS
from svcdesk.locale import N_, _, clauses, enumerated
from svcdesk.views.columns import Column
from svcdesk.views.text import dated, window, worded
from svcdesk.views.visits.appointments import WINDOW

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.visits.listing import Line
    from svcdesk.views.out import Out

STEPS = LABELS["visit"]

LIST = (
    Column("number", "number", lambda line: line.number, data_only=True),
    Column("visit", N_("visit"), lambda line: line.visit),
    Column("due_at", N_("due"), lambda line: line.due_at),
    *WINDOW,
    Column("state", N_("state"), lambda line: line.state, label="visit"),
    Column("engineer", N_("engineer"), lambda line: line.engineer),
    Column("crew", N_("with"), lambda line: line.crew),
    Column("customer", N_("customer"), lambda line: line.customer),
    Column("address", N_("address"), lambda line: line.address),
    Column("phone", N_("phone"), lambda line: line.phone),
    Column("summary", N_("summary"), lambda line: line.summary),
    Column("machine", N_("machine"), lambda line: line.machine),
    Column("bring", N_("bring"), lambda line: line.bring),
    Column("since", N_("since"), lambda line: line.since),
)


def show(out: Out, policy: Policy, lines: Sequence[Line]) -> None:
    """Print visits: on a terminal a few lines each, so that all of it can be read there; else a row each."""
    if out.format != "table" or not lines:
        out.rows(LIST, lines, empty=_("no visits"))
        return
    out.blocks([(_heading(out, line), [text for text in _about(policy, line) if text]) for line in lines])


def in_vain(number: str) -> str:
    """That nobody is on the way for a ticket any more, and what comes next."""
    words = _("{number}: nobody is sent now: svcdesk schedule {number} '{when}', then svcdesk dispatch order {number}")
    return words.format(number=number, when=_("tomorrow 10:00"))


def _heading(out: Out, line: Line) -> str:
    when = window(line.visit_at, line.visit_until, out.zone) if line.visit_at else ""
    if not when and line.due_at:
        when = _("due {time}").format(time=dated(line.due_at, out.zone))
    people = enumerated((line.engineer, *line.crew))
    when = when or _("no time agreed")
    return f"{when}  {line.visit}  {worded(STEPS, line.state)}  {people}"


def _about(policy: Policy, line: Line) -> Iterator[str]:
    yield "  ".join(text for text in (line.customer, line.phone, line.address) if text)
    yield line.summary
    machine = " ".join(text for text in (line.machine, line.model) if text)
    names = policy.names("parts")
    parts = enumerated(f"{quantity} × {names.get(part, part)}" for part, quantity in line.parts)
    things = clauses(text for text in (machine, parts) if text)
    yield (
        _("for: {things}").format(things=machine)
        if machine and not parts
        else (_("bring: {things}").format(things=things) if things else "")
    )
