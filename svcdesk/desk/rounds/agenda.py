"""The agenda: everything that is due, in one list by when, each with the command that deals with it.

It consists of open tasks, of promises to ask customers about tickets or to answer complaints, of machines that are lent
and due back, of who is to be told of their assessment, of what nobody has yet that came in where a role watches, and of
what waits for a person's yes.
What was so at an earlier moment is read from the times and moves that were kept.
"""

from __future__ import annotations

import shlex
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from svcdesk.db.port import Db, Row
from svcdesk.desk.assets import sites
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.rounds import assessed, awaited, dealing
from svcdesk.desk.rounds.assessed import Untold
from svcdesk.desk.rounds.awaited import Awaited
from svcdesk.desk.stock import loans
from svcdesk.desk.tasks import listing
from svcdesk.desk.tasks.tasks import Task, wants_proof
from svcdesk.desk.tasks.whose import Whose
from svcdesk.desk.tickets import calls, tickets, watched
from svcdesk.desk.tickets.listing import Line
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import said, word
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.stock.loans import Loan

_DAY = timedelta(days=1)


class Item(Record):
    """One thing that is due: `due` is a day (all of which there is time), or the moment (UTC).

    `source` is task, promise, loan, assessment or ticket (one that nobody has, of a channel that a role watches), or
    what waits for approval or consent: request, return, repair, quote, consent; `id` its identity there. `what` is what
    to do: of a promise its target, of an assessment close or tell, of a ticket its summary, of a request how many
    parts, of a return its decision, of others nothing. It is for the engineer, else for the `role`, else for those
    `among` whom one may approve. `station` is the key of the one that it belongs to; `next` the command to type,
    `why` the reason that stands behind it, as a fact of a refusal. A task that `needs_proof` is done with a note or a
    file only.
    """

    source: str
    id: str
    due: date | datetime
    due_by: datetime
    number: str
    what: str
    tried: int
    customer: str | None
    contact: str | None
    telephone: str | None
    engineer_id: str | None
    engineer: str | None
    role: str | None
    station: str | None
    about: str | None
    rule: str | None
    next: str
    among: tuple[str, ...] = ()
    needs_proof: bool = False
    why: dict[str, Any] | None = None

    @property
    def command(self) -> str:
        """What to type, with its reason in the reader's language."""
        return f"{self.next} --why {shlex.quote(said(self.why))}" if self.why else self.next

    def late_minutes(self, at: datetime) -> int:
        """How many minutes it is late at `at` (UTC); of what is due on a day whole days are counted."""
        if at < self.due_by:
            return 0
        if isinstance(self.due, datetime):
            return int((at - self.due_by).total_seconds()) // 60
        return ((at - self.due_by) // _DAY + 1) * 24 * 60

    def is_for(self, whose: Whose) -> bool:
        """Whether it is for somebody, be it by a role of theirs, or as one of several."""
        if self.among and whose.engineer_id:
            return whose.engineer_id in self.among
        return whose.has(self.engineer_id, self.role)


def gather(
    db: Db, policy: Policy, at: datetime, before: datetime | None = None, whose: Whose | None = None
) -> list[Item]:
    """What was due at `at` (UTC) or late, or falls due before `before` (None: on that day); the first due first."""
    today = at.astimezone(policy.zone).date()
    last = (before.astimezone(policy.zone) - timedelta(microseconds=1)).date() if before else today
    end = before or _midnight(policy, last + _DAY)
    found = _Finder(db, policy, today)
    items = [found.of_task(task) for task in listing.open_at(db, at, last)]
    items += [item for row in _promises(db, at, end) if (item := found.of_promise(row))]
    items += [found.of_loan(loan) for loan in loans.out(db, at) if loan.due_at < end]
    items += [found.of_assessment(each) for each in assessed.untold(db, policy, at, last)]
    items += [found.of_ticket(line, role) for role, lines in watched.waiting(db, policy, at).items() for line in lines]
    items += [found.of_awaited(each) for each in awaited.waiting(db, policy, at, last)]
    mine = [item for item in items if whose is None or item.is_for(whose)]
    return sorted(mine, key=lambda item: (item.due_by, item.number))


def _promises(db: Db, at: datetime, end: datetime) -> list[Row]:
    """The promises that ran at `at`, held ones left out, and fell due before `end` (both UTC)."""
    rows = db.execute(
        "SELECT k.id, k.ticket_id, k.tier, k.target, k.stops, p.due_at, t.kind FROM clock_period p"
        " JOIN clock k ON k.id = p.clock_id JOIN ticket t ON t.id = k.ticket_id"
        " WHERE p.held = 0 AND p.since <= :at AND p.until > :at AND p.due_at < :end"
        " ORDER BY p.due_at, t.number, k.target",
        at=stamp(at),
        end=stamp(end),
    )
    return rows.fetchall()


class _Finder:
    """Looks up what the agenda says of each thing; what several have in common once."""

    def __init__(self, db: Db, policy: Policy, today: date) -> None:
        self.db = db
        self.policy = policy
        self.today = today
        self.telephone = cache(self._telephone)
        self.head = cache(self._head)
        self.region = cache(lambda customer_id: customers.get(db, customer_id).region)
        self.stations = {each.id: each.station for each in engineers.everybody(db)}

    def of_task(self, task: Task) -> Item:
        """What the agenda says of a task."""
        head = self.head(task.customer_id) if task.customer_id and self._to_head(task) else None
        reached = (
            head["phone"] if head and head["phone"] else self.telephone(task.customer_id) if task.customer_id else None
        )
        command, why = dealing.command(self.db, self.policy, task, self.today)
        return Item(
            source="task",
            id=task.id,
            due=task.due_on,
            due_by=_midnight(self.policy, task.due_on + _DAY),
            number=task.number,
            what=task.what,
            tried=task.tried,
            customer=task.customer,
            contact=head["name"] if head else None,
            telephone=reached,
            engineer_id=task.engineer_id,
            engineer=task.engineer,
            role=task.role,
            station=task.noun_id if task.noun == "station" else self._station(task.engineer_id, task.customer_id),
            about=task.ticket or task.about,
            rule=task.rule,
            next=command,
            why=why,
            needs_proof=wants_proof(self.db, self.policy, task),
        )

    def of_promise(self, row: Row) -> Item | None:
        """What the agenda says of a promise to ask whoever called, or to answer a complaint; None for another one.

        Who has the role of the survey asks, else anybody; a complaint is for who has it, else for the role that gets
        complaints.
        """
        survey, complaints = self._survey(row), self.policy.complaints
        if not survey and not (complaints and row["kind"] == complaints.kind):
            return None
        ticket = tickets.get(self.db, row["ticket_id"])
        due = read_stamp(row["due_at"])
        item = self._about(ticket)._replace(source="promise", id=row["id"], due=due, due_by=due, what=row["target"])
        if survey:
            command = shlex.join(["svcdesk", "survey", "take", survey, ticket.number])
            asks = self.policy.surveys.get(survey)
            return item._replace(engineer_id=None, engineer=None, role=asks and asks.by, next=command)
        command = f"svcdesk show {ticket.number}"
        if "outcome" in row["stops"].split():
            command = f"svcdesk complaint outcome {ticket.number}"
            if self._answered(ticket):
                item = item._replace(why=word(N_("there is more to tell")))
        return item._replace(role=complaints.by if complaints else None, next=command)

    def of_loan(self, loan: Loan) -> Item:
        """What the agenda says of a machine that is lent: it is for whoever has the ticket, who calls the caller."""
        return self._about(tickets.get(self.db, loan.ticket_id))._replace(
            source="loan",
            id=loan.id,
            due=loan.due_at,
            due_by=loan.due_at,
            about=loan.serial,
            next=shlex.join(["svcdesk", "loan", "back", loan.serial]),
        )

    def of_ticket(self, line: Line, role: str) -> Item:
        """What the agenda says of a ticket that nobody has yet, for the role that watches: when it is due."""
        due = line.due_at or line.ticket.opened_at
        command = shlex.join(["svcdesk", "assign", line.ticket.number, "@me"])
        item = self._about(line.ticket)._replace(source="ticket", id=line.ticket.id, due=due, due_by=due, role=role)
        return item._replace(what=line.ticket.summary, next=command)

    def of_assessment(self, untold: Untold) -> Item:
        """What the agenda says of a month of assessment that is to be closed, or that somebody is to be told of."""
        whom = customers.get(self.db, untold.customer_id) if untold.customer_id else None
        name = whom.number if whom else untold.engineer
        command = ["assessment", "told", name, untold.month] if name else ["assessment", "close", untold.month]
        return Item(
            source="assessment",
            id=f"{untold.month}/{untold.person_id or ''}",
            due=untold.by,
            due_by=_midnight(self.policy, untold.by + _DAY),
            number=untold.month,
            what="tell" if name else "close",
            tried=0,
            customer=whom.name if whom else None,
            contact=None,
            telephone=self.telephone(whom.id) if whom else None,
            engineer_id=None,
            engineer=None,
            role=None,
            station=None,
            about=untold.engineer,
            rule=None,
            next=shlex.join(["svcdesk", *command]),
        )

    def of_awaited(self, found: Awaited) -> Item:
        """What the agenda says of what waits; for the customer's consent whoever has the ticket asks."""
        known = self._about(tickets.get(self.db, found.ticket_id)) if found.ticket_id else None
        asks = known if found.source in ("quote", "consent") else None  # others wait for people of the desk
        may = ", ".join(each.name for each in found.people) if not found.role else None
        return Item(
            source=found.source,
            id=found.id,
            due=found.due_on,
            due_by=_midnight(self.policy, found.due_on + _DAY),
            number=found.number,
            what=" ".join(map(str, found.facts)),
            tried=0,
            customer=known.customer if known else None,
            contact=asks.contact if asks else None,
            telephone=asks.telephone if asks else None,
            engineer_id=asks.engineer_id if asks else None,
            engineer=asks.engineer if asks else may or None,
            role=found.role,
            station=found.place or (known.station if known else None),
            about=found.about,
            rule=None,
            next=found.command,
            among=tuple(each.id for each in found.people),
        )

    def _about(self, ticket: Ticket) -> Item:
        """What is said of everything that belongs to a ticket."""
        call = calls.of_ticket(self.db, ticket.id)[-1]
        return Item(
            source="",
            id="",
            due=ticket.opened_at,
            due_by=ticket.opened_at,
            number=ticket.number,
            what="",
            tried=0,
            customer=ticket.customer,
            contact=call.caller,
            telephone=call.phone
            or self._of_contact(ticket.customer_id, call.caller)
            or self.telephone(ticket.customer_id),
            engineer_id=ticket.engineer_id,
            engineer=ticket.engineer,
            role=None,
            station=self._station(ticket.engineer_id, ticket.customer_id),
            about=None,
            rule=None,
            next="",
        )

    def _answered(self, complaint: Ticket) -> bool:
        """Whether the complaint has had an outcome before."""
        had = "SELECT 1 FROM complaint WHERE ticket_id = :ticket AND outcome IS NOT NULL"
        return self.db.execute(had, ticket=complaint.id).fetchone() is not None

    def _to_head(self, task: Task) -> bool:
        rule = self.policy.care.get(task.rule or "")
        return rule is not None and rule.to_head

    def _survey(self, row: Row) -> str | None:
        """The key of the survey that a promise ends in; None where it ends in something else."""
        tier = self.policy.tiers.get(row["tier"])
        target = tier.targets.get(row["target"]) if tier else None
        return target.survey if target else None

    def _head(self, customer_id: str) -> Row | None:
        """The name and telephone of the head of a customer's people, if anybody is."""
        rows = self.db.execute(
            "SELECT name, phone FROM contact WHERE customer_id = :customer AND head = 1 AND left_on IS NULL"
            " ORDER BY name, id",
            customer=customer_id,
        )
        return rows.fetchone()

    def _of_contact(self, customer_id: str, name: str | None) -> str | None:
        """The telephone of one of a customer's people, by name."""
        contacts = sites.contacts(self.db, customer_id) if name else ()
        return next((each.phone for each in contacts if each.phone and fold(each.name) == fold(name or "")), None)

    def _telephone(self, customer_id: str) -> str | None:
        """At which telephone a customer is reached: their own, else that of the first of their people who has one."""
        of_people = (each.phone for each in sites.contacts(self.db, customer_id) if each.phone and not each.left_on)
        return next(iter((*customers.get(self.db, customer_id).phones, *of_people)), None)

    def _station(self, engineer_id: str | None, customer_id: str | None) -> str | None:
        """The station of the engineer, else the first that serves the customer's region."""
        if engineer_id and self.stations[engineer_id]:
            return self.stations[engineer_id]
        region = self.region(customer_id) if customer_id else None
        return next(iter(self.policy.stations_of(region)), None) if region else None


def _midnight(policy: Policy, day: date) -> datetime:
    return datetime.combine(day, time(), policy.zone).astimezone(UTC)
