"""Assigning a ticket: to a named engineer, or to one chosen by region, skill, presence, load and rest."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from svcdesk.db.port import FOREVER
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp


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


@verb("assign")
def assign(op: Operation, ticket: Ticket, engineer: Engineer, choice: Choice | None = None) -> Ticket:
    """Give the ticket to an engineer from `op.at` on; `choice` is kept as the reason when the desk chose.

    Who is away gets it, too, and the journal says so. Raises Conflict when the ticket has ended, the engineer has left,
    or has it already.
    """
    op = op.not_before(ticket.since)
    then = tickets.then(op, ticket)
    tickets.check_live(then)
    if not engineer.active:
        raise Conflict(N_("{name} has left: assign somebody else"), name=engineer.name)
    if then.engineer_id == engineer.id:
        raise Conflict(N_("{number} is {name}'s already"), number=ticket.number, name=engineer.name)
    tickets.alter(op, ticket, engineer_id=engineer.id)
    data: dict[str, Any] = {
        "engineer": engineer.name,
        "was": then.engineer,
        "clocks": clocks.happened(op, ticket, "assigned"),
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


@verb("unassign")
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

    All or none. Returns them as they are now. Raises UsageError when both are the same, and as `choose` and `assign`.
    """
    if to and to.id == engineer.id:
        raise UsageError(N_("{name} has them: name somebody else"), name=engineer.name)
    theirs = tickets.of_engineer(op.db, engineer.id)
    return [assign(op, ticket, to) if to else assign_by_choice(op, ticket, another=True) for ticket in theirs]


def choose(op: Operation, ticket: Ticket, another: bool = False, there_at: datetime | None = None) -> Choice:
    """Choose the active engineer who serves the region and has the skill: fewest tickets, then longest idle.

    Where the desk has support levels, it is one of the ticket's level. An engineer without a station serves every
    region, one without a level every level. With `another` it is not the one who has the ticket. Nobody is chosen who
    is away at `there_at` (UTC; else at `op.at`), or has as many tickets as they should have at most. Raises Conflict
    when nobody is left.
    """
    stations = op.policy.stations_of(ticket.region)
    skill = op.policy.skill(ticket.kind)
    fit = [
        engineer
        for engineer in engineers.everybody(op.db)
        if engineer.active
        and (engineer.station is None or engineer.station in stations)
        and (skill is None or skill in engineer.skills)
    ]
    if not fit:
        region = op.policy.names("regions")[ticket.region]
        if skill is None:
            raise Conflict(N_("{number}: nobody serves {region}; name somebody"), number=ticket.number, region=region)
        raise Conflict(
            N_("{number}: nobody serves {region} and knows {skill}; name somebody"),
            number=ticket.number,
            region=region,
            skill=skill,
        )
    of_level = [engineer for engineer in fit if ticket.level is None or engineer.level in (None, ticket.level)]
    if not of_level:
        level = op.policy.names("levels").get(ticket.level or "", ticket.level)
        raise Conflict(
            N_("{number}: nobody who could take it belongs to {level}; name somebody"),
            number=ticket.number,
            level=level,
        )
    free = [engineer for engineer in of_level if not (another and engineer.id == ticket.engineer_id)]
    if not free:
        message = N_("{number}: nobody but {name} could take it; name somebody")
        raise Conflict(message, number=ticket.number, name=ticket.engineer)
    return _least_loaded(op, ticket, _present(op, ticket, free, there_at or op.at))


def _present(op: Operation, ticket: Ticket, free: Sequence[Engineer], at: datetime) -> list[Engineer]:
    away = engineers.away(op.db, at)
    present = [engineer for engineer in free if engineer.id not in away]
    if not present:
        first = min(free, key=lambda engineer: away[engineer.id])
        back = f"{away[first.id].astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        message = N_("{number}: everybody who could take it is away, {name} is the first back on {back}; name somebody")
        raise Conflict(message, number=ticket.number, name=first.name, back=back)
    return present


def _least_loaded(op: Operation, ticket: Ticket, present: Sequence[Engineer]) -> Choice:
    loads = sorted((_load(op, engineer) for engineer in present), key=_burden)
    for load in loads:
        if not load.full:
            return load
    least = loads[0]
    raise Conflict(
        N_("{number}: everybody who could take it and is here is full, {name} has {live} of {capacity}; name somebody"),
        number=ticket.number,
        name=least.engineer.name,
        live=least.live,
        capacity=least.engineer.capacity,
    )


def _burden(choice: Choice) -> tuple[int, str, str]:
    return choice.live, stamp(choice.last_at) if choice.last_at else "", choice.engineer.name


def _load(op: Operation, engineer: Engineer) -> Choice:
    states = "'open', 'held'" if op.policy.counts_held else "'open'"
    row = op.db.one(
        "SELECT (SELECT COUNT(*) FROM ticket_period WHERE engineer_id = :engineer AND until = :forever"
        f" AND state IN ({states})) AS live,"
        " (SELECT MAX(since) FROM ticket_period WHERE engineer_id = :engineer) AS last_at",
        engineer=engineer.id,
        forever=FOREVER,
    )
    return Choice(engineer, row["live"], read_stamp(row["last_at"]) if row["last_at"] else None)
