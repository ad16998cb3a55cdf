"""Engineers for people: all that is known of each, who is on duty, and what somebody still has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column
from svcdesk.views.journal import changes
from svcdesk.views.out import Out
from svcdesk.views.text import Wording, label
from svcdesk.views.text import back as when_back

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.people.absences import Member
    from svcdesk.desk.stock.belongings import Belongings
    from svcdesk.desk.tickets.tickets import Ticket


def _known(key: str) -> Callable[[Any], Any]:
    return lambda row: getattr(row.engineer, key)


def _away(key: str) -> Callable[[Member], Any]:
    return lambda member: getattr(member.absence, key) if member.absence else None


def _away_to(member: Member, wording: Wording) -> str:
    return when_back(member.absence.until, wording.zone) if member.absence else ""


def _away_from(member: Member, wording: Wording) -> str:
    return when_back(member.absence.since, wording.zone) if member.absence else ""


_NAME = Column("name", N_("full name"), _known("name"), style=lambda _row, _out: "bold")
_PHONE = Column("phone", N_("phone"), _known("phone"))
_MAIL = Column("mail", N_("mail"), _known("mail"))

ENGINEERS = (
    _NAME,
    Column("login", N_("login"), _known("login")),
    Column("station", N_("station"), _known("station")),
    Column("level", N_("level"), _known("level")),
    Column("skills", N_("skills"), _known("skills")),
    Column("roles", N_("roles"), _known("roles")),
    Column("capacity", N_("capacity"), _known("capacity")),
    _PHONE,
    _MAIL,
    Column("active", N_("active"), _known("active")),
    Column("away_from", N_("away"), _away("since"), shown=_away_from),
    Column("away_until", N_("back on"), _away("until"), shown=_away_to),
    Column("away_note", N_("away note"), _away("note"), data_only=True),
)

DUTY = (_NAME, _PHONE, _MAIL, Column("instead_of", N_("in place of"), lambda duty: duty.instead_of))


def edited(
    out: Out, policy: Policy, entries: Sequence[Entry], handed_over: Sequence[Ticket], still: Belongings | None
) -> None:
    """Print what was changed about an engineer, the tickets that were handed over, and what they `still` have."""
    changes(out, policy, entries, handed_over)
    if still:
        out.lines([], _still_theirs(still))
        if still.tickets:
            words = _("'svcdesk engineer edit \"{name}\" --give-to auto' gives the tickets to others")
            out.tell(words.format(name=still.engineer.name))


def nobody(strangers: Sequence[tuple[str, str]], headless: Sequence[tuple[str, int]]) -> Iterator[str]:
    """Who is named in the configuration and is nobody here, and how many customers have no head, a line each."""
    for key, name in strangers:
        words = _("warning: {key}: {name} is no engineer here: 'svcdesk engineer add \"{name}\"', or name another")
        yield words.format(key=key, name=name)
    for rule, count in headless:
        words = _(
            "warning: care.{rule}: customers without a head: {count}: 'svcdesk contact add CUSTOMER NAME --head',"
            " 'svcdesk contact edit CUSTOMER NAME --head' where the person is known, or the column contact_head of"
            " 'svcdesk import customers'"
        )
        yield words.format(rule=rule, count=count)


def approved_alone(alone: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """Where what somebody asks for nobody can approve, since they alone have the role, a line each."""
    for noun, role, name in alone:
        words = _(
            "warning: approvals.{noun}.by: only {name} has the role {role}: what they ask for nobody can approve;"
            " 'svcdesk engineer edit NAME --role {role}' names another"
        )
        yield words.format(noun=noun, name=name, role=role)


def _worded(position: Any) -> dict[str, Any]:
    return {**position._asdict(), "condition": label("condition", position.condition)}


def _still_theirs(belongings: Belongings) -> Iterator[str]:
    lines = [_("ticket {number}: {summary}").format(**ticket._asdict()) for ticket in belongings.tickets]
    lines += [_("visit {visit}: {summary}").format(**visit._asdict()) for visit in belongings.visits]
    lines += [
        _("{quantity} × {part} ({condition}) at {holder}").format(**_worded(position)) for position in belongings.parts
    ]
    lines += [_("task {number}: {what}").format(**task._asdict()) for task in belongings.tasks]
    lines += [_("keeps customer {name}").format(name=name) for name in belongings.kept]
    lines += [_("named in the configuration: {place}").format(place=place) for place in belongings.named]
    if lines:
        yield _("still {name}'s:").format(name=belongings.engineer.name)
        yield from (f"  {line}" for line in lines)
