"""A ticket in a list, and a ticket whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svcdesk.locale import N_, _, enumerated
from svcdesk.views.columns import Column, Section, attributes, named, record
from svcdesk.views.journal import as_data, sentence
from svcdesk.views.out import Out
from svcdesk.views.text import Wording, duration, entered_late, label, lateness, relative, titled, written
from svcdesk.views.tickets.calls import TICKET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.intake import Bought
    from svcdesk.desk.care.complained import Complaint
    from svcdesk.desk.care.taken import Taken
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.people.customers import Customer
    from svcdesk.desk.tickets.attachments import Attachment
    from svcdesk.desk.tickets.calls import Call
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.appointments import Appointment
    from svcdesk.desk.visits.dispatch import Visit
    from svcdesk.sla.clock import Clock
    from svcdesk.sla.holds import Hold


_COLOURS = {"void": "dim", "missed": "bold red", "met": "green"}


def _left(clock: Clock, late: str | None, out: Out) -> str:
    if clock.stopped_at:
        words = _("stopped {at}, {late} late") if late else _("stopped {at}")
    elif clock.held:
        words = _("stands still, {late} late") if late else _("stands still")
    else:
        words = _("{late} late") if late else relative(clock.due_at, out.now)
    return words.format(at=out.text(clock.stopped_at), late=lateness(late or ""))


def _due(clock: Clock) -> datetime | None:
    """When it was or is due; None for one that stands still: that depends on when it goes on."""
    return clock.missed_at or (None if clock.running and clock.held else clock.due_at)


def _clock_columns(out: Out, policy: Policy, late: Mapping[str, str]) -> tuple[Column, ...]:
    def state(clock: Clock) -> str:
        words = label("promise", clock.state(out.now))
        if clock.entered_late(out.now):
            return entered_late(words, clock.entered_by, clock.entered_why)
        return words

    def style(clock: Clock, wording: Wording) -> str:
        return _COLOURS.get(clock.state(wording.now), "")

    return (
        Column("target", _("target"), lambda clock: policy.target_names.get(clock.target, clock.target)),
        Column("within", _("promised"), lambda clock: duration(clock.within)),
        Column("started_at", _("since"), lambda clock: clock.started_at, spare=True),
        Column("due_at", _("due"), _due),
        Column("outcome", _("state"), state, style=style),
        Column("left", _("left"), lambda clock: _left(clock, late.get(clock.id), out)),
    )


_CLOCK_DATA = attributes(
    "target", "tier", "calendar", "started_by", "started_at", "due_at", "held", "stopped_by", "stopped_at", "missed_at",
    "outcome", "entered_by", "entered_at", "entered_why",
)  # fmt: skip


def _hold_columns(policy: Policy) -> tuple[Column, ...]:
    reasons = {"resolved": _("resolved"), **policy.names("holds")}  # until it was reopened, too
    return (
        Column("reason", _("hold"), lambda hold: reasons.get(hold.reason, hold.reason)),
        Column("since", _("from"), lambda hold: hold.since),
        Column("until", _("to"), lambda hold: hold.until or hold.ends_at),
        Column("set_by", _("by"), lambda hold: hold.set_by),
        Column("note", _("note"), lambda hold: hold.note),
    )


_HOLD_DATA = attributes("reason", "since", "until", "ends_at", "set_by", "note")

_CALLS = (
    Column("call", N_("call"), lambda call: call.number),
    Column("at", N_("at"), lambda call: call.at),
    Column("channel", N_("channel"), lambda call: call.channel),
    Column("caller", N_("caller"), lambda call: call.caller),
    Column("phone", N_("phone"), lambda call: call.phone),
    Column("taken_by", N_("taken by"), lambda call: call.taken_by),
    Column("said", N_("said"), lambda call: call.said),
    Column("wish", N_("wish"), lambda call: call.wish),
)

VISITS = (
    Column("visit", N_("visit"), lambda visit: visit.visit),
    Column("engineer", N_("engineer"), lambda visit: visit.engineer),
    Column("crew", N_("with"), lambda visit: visit.crew),
    Column("state", N_("state"), lambda visit: visit.state, label="visit"),
    Column("failed_because", N_("in vain"), lambda visit: visit.failed_because),
    Column("ordered_at", N_("ordered"), lambda visit: visit.steps.get("ordered"), spare=True),
    Column("departed_at", N_("departed"), lambda visit: visit.steps.get("departed"), spare=True),
    Column("arrived_at", N_("arrived"), lambda visit: visit.steps.get("arrived")),
    Column("finished_at", N_("finished"), lambda visit: visit.steps.get("finished"), spare=True),
    Column("fault", N_("fault"), lambda visit: visit.fault),
    Column("cause", N_("cause"), lambda visit: visit.cause, spare=True),
    Column("action", N_("action"), lambda visit: visit.action),
    Column("result", N_("result"), lambda visit: visit.result),
    Column("minutes", N_("minutes"), lambda visit: visit.minutes, spare=True),
)


def show(
    out: Out,
    policy: Policy,
    ticket: Ticket,
    customer: Customer,
    clocks: Sequence[Clock],
    late: Mapping[str, str],
    holds: Sequence[Hold],
    calls: Sequence[Call],
    visits: Sequence[Visit],
    agreed: Sequence[Appointment],
    files: Sequence[Attachment],
    entries: Sequence[Entry],
    bought: Bought | None,
    asked: Sequence[Taken] = (),
    complaints: Sequence[Complaint] = (),
) -> None:
    """Print a ticket whole: what it is, its promises, holds, calls, what was agreed, visits, files, and its timeline.

    Between them stands what the customer was `asked`, and the complaint that it is, or those about it.

    `late` says of the clocks that are late by how much, by their identities.
    `bought` is the machine that it is about and the contract, if any.
    """
    data: dict[str, Any] = record(TICKET, ticket)
    data |= dict.fromkeys(("equipment", "contract", "site", "repeats"))
    data["phones"] = list(customer.phones)
    data["clocks"] = [
        {**record(_CLOCK_DATA, clock), "within": str(clock.within), "late": late.get(clock.id)} for clock in clocks
    ]
    data["holds"] = [record(_HOLD_DATA, hold) for hold in holds]
    data["calls"] = [record(_CALLS, call) for call in calls]
    appointments: tuple[Column, ...] = ()
    data["appointments"] = []
    if agreed:
        from svcdesk.views.visits.appointments import APPOINTMENT, APPOINTMENTS  # most tickets have none

        data["appointments"] = [record(APPOINTMENT, each) for each in agreed]
        appointments = APPOINTMENTS
    data["visits"] = [record(VISITS, visit) for visit in visits]
    attachments: tuple[Column, ...] = ()
    data["attachments"] = []
    if files:
        from svcdesk.views.tickets.attachments import ATTACHMENTS  # most tickets have none

        data["attachments"] = [record(ATTACHMENTS, each) for each in files]
        attachments = ATTACHMENTS
    care: list[Section] = []
    data["surveys"], data["complaints"] = [], []
    if asked or complaints:
        from svcdesk.views.care.ticket import sections_of  # most tickets have neither

        care = sections_of(policy, asked, complaints)
        data |= {each.key: [record(each.columns, row) for row in each.rows] for each in care}
    data["timeline"] = [as_data(entry) for entry in entries]
    timeline = (
        Column("at", _("at"), lambda entry: entry.at),
        Column("actor", _("who"), lambda entry: entry.actor),
        Column("what", _("what"), lambda entry: sentence(policy, entry)),
    )
    names = policy.names
    fields = [
        (_("state"), label("ticket", ticket.state)),
        (_("priority"), titled(names("priorities"), ticket.priority)),
        (_("customer"), f"{customer.name}  {enumerated(customer.phones)}"),
        (_("tier"), names("tiers").get(ticket.tier, ticket.tier)),
        (_("region"), names("regions").get(ticket.region, ticket.region)),
        (_("phase"), names("phases").get(ticket.phase or "", ticket.phase or "")),
        (_("warranty"), label("warranty", ticket.warranty) if ticket.warranty != "unknown" else ""),
        (_("level"), names("levels").get(ticket.level or "", ticket.level or "")),
        (_("kind"), names("kinds").get(ticket.kind, ticket.kind)),
        (_("engineer"), ticket.engineer or _("nobody")),
        (_("opened"), out.text(ticket.opened_at)),
        (_("follows"), ticket.follows or ""),
        (_("duplicate of"), ticket.duplicate_of or ""),
        (_("cause"), written(ticket.cause)),
        (_("solution"), written(ticket.solution)),
    ]
    if any(entry.kind in ("edited", "duplicate merged") for entry in entries):
        from svcdesk.views.tickets.words import put_right  # most tickets were typed right

        fields += put_right([entry for entry in entries if not entry.taken_back])
    if bought:
        from svcdesk.views.assets import bought as about  # most tickets name no machine

        data |= about.as_data(bought)
        fields += about.fields(policy, ticket, bought)
    spoken = named(_CALLS, "channel", names("channels"))
    sections = [
        Section(_("Promises"), _clock_columns(out, policy, late), clocks),
        Section(_("Holds"), _hold_columns(policy), holds),
        Section(_("Calls"), spoken if any(call.wish for call in calls) else spoken[:-1], calls),
        Section(_("Appointments"), appointments, agreed),
        Section(_("Visits"), named(VISITS, "failed_because", names("failures")), visits),
        *care,
        Section(_("Files"), attachments, files),
        Section(_("Timeline"), timeline, entries),
    ]
    out.card(data, f"{ticket.number}  {ticket.summary}", fields, sections)
