"""Assigning a ticket: to a named engineer, or to one chosen by region, skill, presence, load and rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from svcdesk.db.port import FOREVER, Db, one_of
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, Gone, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from svcdesk.config.policy import Policy


class Choice(Record):
    """The engineer whom the desk chooses, how many tickets they have to work on, and when they last got one (UTC).

    Whether tickets on hold are among them is a matter of the policy.
    """

    engineer: Engineer
    live: int
    last_at: datetime | None

    @property
    def full(self) -> bool:
        """Whether they should get no more."""
        return self.engineer.capacity is not None and self.live >= self.engineer.capacity


class Kept(Record):
    """Why an engineer is kept from a ticket: the number of a complaint, which names them.

    Or which names nobody, and is about the ticket of the number `worked_on`, on which they worked.
    """

    complaint: str
    worked_on: str | None = None


@verb("assign", away=True)
def assign(op: Operation, ticket: Ticket, engineer: Engineer, choice: Choice | None = None) -> Ticket:
    """Give the ticket to an engineer from `op.at` on; `choice` is kept as the reason when the desk chose.

    Who is away gets it, too, and the journal says so. Raises Conflict when the ticket has ended, the engineer has left,
    or has it already, and as `check_kept` does.
    """
    op = op.not_before(ticket.since)
    then = tickets.then(op, ticket)
    tickets.check_live(then)
    if not engineer.active:
        raise Conflict(N_("{name} has left: assign somebody else"), name=engineer.name)
    if then.engineer_id == engineer.id:
        raise Conflict(N_("{number} is {name}'s already"), number=ticket.number, name=engineer.name)
    despite = check_kept(op, ticket, engineer, kept_from(op.db, op.policy, ticket))
    clocks.read_ahead(op, ticket)
    tickets.alter(op, ticket, engineer_id=engineer.id)
    data: dict[str, Any] = {
        "engineer": engineer.name,
        "was": then.engineer,
        "clocks": clocks.happened(op, ticket, "assigned"),
        **despite,
    }
    if back := engineers.away(op.db, op.at).get(engineer.id):
        data["away_until"] = stamp(back)
    if choice:
        data["because"] = {
            "station": engineer.station,
            "skill": op.policy.skill(ticket.kind),
            "live": choice.live,
            "last_at": stamp(choice.last_at) if choice.last_at else None,
        }
    op.record("ticket", ticket.id, "assigned", data)
    return tickets.get(op.db, ticket.id)


@verb("assign --auto")
def assign_by_choice(op: Operation, ticket: Ticket, another: bool = False, there_at: datetime | None = None) -> Ticket:
    """Give the ticket to the engineer whom `choose` finds. Raises as `choose` and `assign` do."""
    choice = choose(op, ticket, another, there_at)
    return assign(op, ticket, choice.engineer, choice)


@verb("unassign", away=True)
def unassign(op: Operation, ticket: Ticket) -> Ticket:
    """Take the ticket from its engineer. Raises Conflict when nobody has it, or it has ended."""
    op = op.not_before(ticket.since)
    then = tickets.then(op, ticket)
    tickets.check_live(then)
    if then.engineer_id is None:
        raise Conflict(N_("nobody has {number}"), number=ticket.number)
    tickets.alter(op, ticket, engineer_id=None)
    op.record("ticket", ticket.id, "unassigned", {"was": then.engineer})
    return tickets.get(op.db, ticket.id)


@verb("engineer edit --give-to")
def hand_over(op: Operation, engineer: Engineer, to: Engineer | None) -> list[Ticket]:
    """Give all live tickets of one engineer to another; None: each to whom `choose` finds among the others.

    All or none. Returns them as they are now. Raises UsageError when both are the same, Conflict when a complaint about
    `to` keeps one of them from him, and as `choose` and `assign`.
    """
    if to and to.id == engineer.id:
        raise UsageError(N_("{name} has them: name somebody else"), name=engineer.name)
    theirs = tickets.of_engineer(op.db, engineer.id)
    for ticket in theirs:
        if to and (why := kept_from(op.db, op.policy, ticket).get(to.id)):
            message = N_(
                "{complaint} complains of {name}: 'svcdesk assign {number} --auto' finds another engineer first"
            )
            if why.worked_on:
                message = N_(
                    "{complaint} is about {worked_on}, on which {name} worked: 'svcdesk assign {number} --auto' finds"
                    " another engineer first"
                )
            raise Conflict(message, **why._asdict(), name=to.name, number=ticket.number)
    return [assign(op, ticket, to) if to else assign_by_choice(op, ticket, another=True) for ticket in theirs]


def kept_from(db: Db, policy: Policy, ticket: Ticket) -> Mapping[str, Kept]:
    """Whom complaints keep from the ticket: the identity of each engineer, with the complaint that does.

    They are kept from the complaint itself, and, where another engineer shall go, from the ticket that it is about, its
    duplicates, and what was opened about it since. A complaint that names nobody is not for those who worked on its
    ticket. One that was cancelled or is not upheld keeps nobody from anything.
    """
    same, named = one_of("id", _same(db, ticket.id) if policy.another_goes else [])
    rows = db.execute(
        "SELECT c.about_engineer_id AS engineer_id, t.number FROM complaint c JOIN ticket t ON t.id = c.ticket_id"
        f" WHERE (c.ticket_id = :ticket OR c.about_ticket_id IN {same})"
        f" AND c.about_engineer_id IS NOT NULL AND {_COUNTS} ORDER BY t.opened_at, t.number",
        ticket=ticket.id,
        forever=FOREVER,
        **named,
    )
    found = {row["engineer_id"]: Kept(row["number"]) for row in rows}
    about = db.execute(
        "SELECT c.about_ticket_id, t.number FROM complaint c JOIN ticket t ON t.id = c.about_ticket_id"
        " WHERE c.ticket_id = :ticket AND c.about_engineer_id IS NULL",
        ticket=ticket.id,
    ).fetchone()
    if about:
        worked = db.execute(
            "SELECT engineer_id FROM ticket_period WHERE ticket_id = :about AND engineer_id IS NOT NULL"
            " UNION SELECT engineer_id FROM dispatch WHERE ticket_id = :about AND cancelled_at IS NULL"
            " UNION SELECT w.engineer_id FROM dispatch d JOIN dispatch_crew w ON w.dispatch_id = d.id"
            " WHERE d.ticket_id = :about AND d.cancelled_at IS NULL",
            about=about["about_ticket_id"],
        )
        found |= {row["engineer_id"]: Kept(ticket.number, about["number"]) for row in worked}
    return found


_COUNTS = (  # a complaint `c` whose ticket is `t`
    "COALESCE(c.upheld, 1) = 1 AND EXISTS (SELECT 1 FROM ticket_period p WHERE p.ticket_id = t.id"
    " AND p.until = :forever AND p.state <> 'cancelled')"
)


def check_kept(op: Operation, ticket: Ticket, engineer: Engineer, kept: Mapping[str, Kept]) -> dict[str, str]:
    """Raise Conflict when a complaint keeps the engineer from the ticket, unless a reason says why it shall be them.

    `kept` is what `kept_from` says. Returns what the journal keeps of it.
    """
    if engineer.id not in kept:
        return {}
    why = kept[engineer.id]
    if not op.why:
        message = N_("{number}: {complaint} complains of {name}: name somebody else, or add --why and the reason")
        if why.worked_on:
            message = N_(
                "{number}: {complaint} is about {worked_on}, on which {name} worked: name somebody else, or add --why"
                " and the reason"
            )
        raise Conflict(message, number=ticket.number, name=engineer.name, **why._asdict())
    return {"despite": why.complaint, **({"worked_on": why.worked_on} if why.worked_on else {})}


def leave(op: Operation, ticket: Ticket) -> Ticket:
    """Take the ticket from its engineer when a complaint keeps them from it. Returns it as it is now."""
    then = tickets.then(op, ticket)
    if not (then.live and then.engineer_id):
        return ticket
    any_complaint = "SELECT 1 FROM complaint WHERE about_engineer_id = :engineer OR ticket_id = :ticket LIMIT 1"
    if not op.db.execute(any_complaint, engineer=then.engineer_id, ticket=ticket.id).fetchone():
        return ticket  # as most are
    return unassign(op, ticket) if then.engineer_id in kept_from(op.db, op.policy, ticket) else ticket


def _same(db: Db, ticket_id: str) -> list[str]:
    """The ticket with its duplicates and what it follows, and with theirs."""
    found = [ticket_id]
    for each in found:
        rows = db.execute(
            "SELECT id FROM ticket WHERE merged_into_id = :id"
            " UNION SELECT follows_id FROM ticket WHERE id = :id AND follows_id IS NOT NULL",
            id=each,
        )
        found += [row["id"] for row in rows if row["id"] not in found]
    return found


def choose(op: Operation, ticket: Ticket, another: bool = False, there_at: datetime | None = None) -> Choice:
    """Choose the active engineer who serves the region and has the skill: fewest tickets, then longest idle.

    Where the desk has support levels, it is one of the ticket's level. An engineer without a station serves every
    region, one without a level every level; who has a role, and none of station, skill and level, works in the office.
    Complaints go to whoever has the role for them, wherever they are. With
    `another` it is not the one who has the ticket. Nobody is chosen whom a complaint keeps from it, who is away at
    `there_at` (UTC; else at `op.at`), or has as many tickets as they should have at most. Raises Conflict when nobody
    is left.
    """
    fit = _of_role(op, ticket) or _serving(op, ticket)
    kept = kept_from(op.db, op.policy, ticket)
    free = [each for each in fit if each.id not in kept and not (another and each.id == ticket.engineer_id)]
    if not free and kept:
        named = sorted({why.complaint for why in kept.values() if not why.worked_on})
        message = N_(
            "{number}: only somebody of whom {complaint} complains could take it:"
            " 'svcdesk assign {number} NAME' gives it to another"
        )
        if not named:
            message = N_(
                "{number}: only somebody who worked on {worked_on} could take it:"
                " 'svcdesk assign {number} NAME' gives it to another"
            )
        worked_on = next((why.worked_on for why in kept.values() if why.worked_on), None)
        raise Conflict(message, number=ticket.number, complaint=enumerated(named), worked_on=worked_on)
    if not free:
        message = N_("{number}: nobody but {name} could take it: 'svcdesk assign {number} NAME' gives it to somebody")
        raise Conflict(message, number=ticket.number, name=ticket.engineer)
    return _least_loaded(op, ticket, _present(op, ticket, free, there_at or op.at))


def _of_role(op: Operation, ticket: Ticket) -> list[Engineer]:
    """Who takes complaints, for one of them; nobody for other tickets, or where the policy names no role."""
    role = op.policy.role_of(ticket.kind)
    fit = [each for each in engineers.everybody(op.db) if each.active and role in each.roles] if role else []
    if role and not fit:
        name = op.policy.names("roles").get(role, role)
        raise Conflict(
            N_("{number}: nobody has the role {role}: 'svcdesk assign {number} NAME' gives it to somebody"),
            number=ticket.number,
            role=name,
        )
    return fit


def _serving(op: Operation, ticket: Ticket) -> list[Engineer]:
    """Who serves the region of a ticket, has the skill for its kind, and belongs to its level."""
    for section, key in (("regions", ticket.region), ("kinds", ticket.kind)):
        if key not in op.policy.names(section):  # who serves it, and what they must know, is not known
            raise Gone(section, key, ticket.number)
    stations = op.policy.stations_of(ticket.region)
    skill = op.policy.skill(ticket.kind)
    fit = [
        engineer
        for engineer in engineers.everybody(op.db)
        if engineer.active
        and (engineer.station is None or engineer.station in stations)
        and (skill is None or skill in engineer.skills)
    ]
    office = [engineer for engineer in fit if engineer.in_office]
    fit = [engineer for engineer in fit if engineer not in office]
    if office and not fit:
        message = N_(
            "{number}: only {name} could take it, whose role is in the office:"
            " 'svcdesk assign {number} NAME' gives it to somebody, or give them a"
            " station: 'svcdesk engineer edit \"{name}\" --station STATION'"
        )
        raise Conflict(message, number=ticket.number, name=office[0].name)
    if not fit:
        region = op.policy.fact("regions", ticket.region)
        if skill is None:
            raise Conflict(
                N_("{number}: nobody serves {region}: 'svcdesk assign {number} NAME' gives it to somebody"),
                number=ticket.number,
                region=region,
            )
        raise Conflict(
            N_(
                "{number}: nobody serves {region} and knows {skill}:"
                " 'svcdesk assign {number} NAME' gives it to somebody"
            ),
            number=ticket.number,
            region=region,
            skill=op.policy.names("equipment").get(skill, skill),
        )
    of_level = [engineer for engineer in fit if ticket.level is None or engineer.level in (None, ticket.level)]
    if not of_level:
        level = op.policy.names("levels").get(ticket.level or "", ticket.level)
        raise Conflict(
            N_(
                "{number}: nobody who could take it belongs to {level}:"
                " 'svcdesk assign {number} NAME' gives it to somebody"
            ),
            number=ticket.number,
            level=level,
        )
    return of_level


def _present(op: Operation, ticket: Ticket, free: Sequence[Engineer], at: datetime) -> list[Engineer]:
    away = engineers.away(op.db, at)
    present = [engineer for engineer in free if engineer.id not in away]
    if not present:
        first = min(free, key=lambda engineer: away[engineer.id])
        back = f"{away[first.id].astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        message = N_(
            "{number}: everybody who could take it is away, {name} is the first back on {back}:"
            " 'svcdesk assign {number} NAME' gives it to somebody"
        )
        raise Conflict(message, number=ticket.number, name=first.name, back=back)
    return present


def _least_loaded(op: Operation, ticket: Ticket, present: Sequence[Engineer]) -> Choice:
    loads = sorted((_load(op, engineer) for engineer in present), key=_burden)
    for load in loads:
        if not load.full:
            return load
    least = loads[0]
    raise Conflict(
        N_(
            "{number}: everybody who could take it and is here is full, {name} has {live} of {capacity}:"
            " 'svcdesk assign {number} NAME' gives it to somebody"
        ),
        number=ticket.number,
        name=least.engineer.name,
        live=least.live,
        capacity=least.engineer.capacity,
    )


def _burden(choice: Choice) -> tuple[int, str, str]:
    return choice.live, stamp(choice.last_at) if choice.last_at else "", choice.engineer.name


def _load(op: Operation, engineer: Engineer) -> Choice:
    counted = "" if op.policy.counts_held else " AND state = 'open'"
    row = op.db.one(
        "SELECT (SELECT COUNT(*) FROM ticket_period WHERE engineer_id = :engineer AND until = :forever"
        f" AND state IN ('open', 'held'){counted}) AS live,"  # as the partial index says it
        " (SELECT MAX(since) FROM ticket_period WHERE engineer_id = :engineer) AS last_at",
        engineer=engineer.id,
        forever=FOREVER,
    )
    return Choice(engineer, row["live"], read_stamp(row["last_at"]) if row["last_at"] else None)
