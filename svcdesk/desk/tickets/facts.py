"""What the promises of a ticket depend on, read from the store when it is first asked for.

It stands below `clocks` and `holds`: clocks count by the holds of their ticket, and a hold moves clocks.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from svcdesk.db.port import Db
from svcdesk.desk.journal import COUNTS
from svcdesk.errors import Gone
from svcdesk.sla import read_stamp
from svcdesk.sla.clock import Promise, Wording
from svcdesk.sla.holds import RESOLVED, Hold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.sla import Calendar


class Facts:
    """A ticket as the promise machine asks about it (`sla.machine.Case`)."""

    def __init__(self, db: Db, policy: "Policy", ticket: "Ticket") -> None:
        self._db = db
        self._policy = policy
        self._ticket = ticket

    @cached_property
    def holds(self) -> list[Hold]:
        """Its holds and the times that it was ended, oldest first."""
        return pauses(self._db, self._ticket.id)

    @cached_property
    def visits(self) -> list[datetime]:
        """When each visit that was agreed is due, in the order of agreeing: a window is due at its end."""
        return [due_at for _agreed_at, due_at in visits(self._db, self._ticket.id)]

    @cached_property
    def last_at(self) -> dict[str, datetime]:
        """Event → when it happened last; the steps of a cancelled visit do not count."""
        rows = self._db.execute(
            "SELECT kind, MAX(at) AS at FROM journal WHERE noun = 'ticket' AND noun_id = :ticket"
            f" AND {COUNTS} GROUP BY kind",
            ticket=self._ticket.id,
        )
        found = {row["kind"]: read_stamp(row["at"]) for row in rows}
        return self._without_cancelled(found) if "visit cancelled" in found else found

    @cached_property
    def sent(self) -> list[dict[str, datetime]]:
        """The visits that were not cancelled: step → when it was taken."""
        return [steps for steps, cancelled in self._visits.values() if not cancelled]

    def steps(self, visit: int) -> dict[str, datetime]:
        """When the steps of a visit were taken, also of one that was cancelled since."""
        return self._visits[visit][0]

    @cached_property
    def _visits(self) -> dict[int, tuple[dict[str, datetime], bool]]:
        """By its number when the steps of each visit were taken, and whether it was cancelled."""
        from svcdesk.desk.tickets.whose import STEPS  # few visits are cancelled

        columns = {step: step.replace("-", "_") + "_at" for step in STEPS}
        rows = self._db.execute(
            "SELECT * FROM dispatch WHERE ticket_id = :ticket ORDER BY visit", ticket=self._ticket.id
        )
        return {
            row["visit"]: (
                {step: read_stamp(row[column]) for step, column in columns.items() if row[column]},
                row["cancelled_at"] is not None,
            )
            for row in rows
        }

    def _without_cancelled(self, last_at: dict[str, datetime]) -> dict[str, datetime]:
        gone = {step for steps, cancelled in self._visits.values() if cancelled for step in steps}
        standing = {step: max(each[step] for each in self.sent if step in each) for each in self.sent for step in each}
        return {
            event: standing.get(event, at) for event, at in last_at.items() if event in standing or event not in gone
        }

    @cached_property
    def promises(self) -> dict[str, Promise]:
        """Target → what the policy makes of it for the ticket as it is classed.

        Where the ticket's tier is gone from the policy, what it was promised last.
        """
        if self._ticket.tier not in self._policy.tiers:
            from svcdesk.desk.tickets import terms  # few tiers are renamed

            return terms.last_given(self._db, self._ticket.id)
        return promises(self._policy, self._ticket.tier, self._ticket.facts)

    def calendar(self, key: str) -> "Calendar":
        """The working hours of that name. Raises Gone where the policy has none any more."""
        if key not in self._policy.names("calendars"):
            raise Gone("calendars", key, self._ticket.number)
        return self._policy.calendar(key)


_HOLDS = "SELECT 0 AS place, id, reason, since, until, set_by, note, ends_at FROM hold WHERE ticket_id = :ticket"
_ENDED = (
    "SELECT 1, '', :resolved, t.ended_at, NULL, COALESCE((SELECT actor FROM journal WHERE noun = 'ticket'"
    f" AND noun_id = t.id AND kind IN ('resolved', 'cancelled') AND {COUNTS} ORDER BY at DESC, seq DESC LIMIT 1), ''),"
    " NULL, NULL FROM ticket t WHERE t.id = :ticket AND t.ended_at IS NOT NULL"
)


def holds(db: Db, ticket_id: str) -> list[Hold]:
    """The holds of a ticket, oldest first; the times that it was resolved before it was reopened are among them."""
    return _pauses(db, _HOLDS, ticket=ticket_id)


def pauses(db: Db, ticket_id: str) -> list[Hold]:
    """The holds of a ticket, oldest first, and the time since it ended, if it has: what its clocks stand still in."""
    return _pauses(db, f"{_HOLDS} UNION ALL {_ENDED}", ticket=ticket_id, resolved=RESOLVED)


def _pauses(db: Db, sql: str, **parameters: str) -> list[Hold]:
    return [
        Hold(
            reason=row["reason"],
            since=read_stamp(row["since"]),
            until=read_stamp(row["until"]) if row["until"] else None,
            set_by=row["set_by"],
            note=row["note"],
            ends_at=read_stamp(row["ends_at"]) if row["ends_at"] else None,
        )
        for row in db.execute(f"{sql} ORDER BY place, since, until NULLS LAST, id", **parameters)
    ]


def visits(db: Db, ticket_id: str) -> list[tuple[datetime, datetime]]:
    """The visits of a ticket, agreed when and due when, in the order of agreeing: a window is due at its end."""
    rows = db.execute(
        "SELECT agreed_at, COALESCE(visit_until, visit_at) AS due_at FROM appointment WHERE ticket_id = :ticket"
        " ORDER BY agreed_at, id",
        ticket=ticket_id,
    )
    return [(read_stamp(row["agreed_at"]), read_stamp(row["due_at"])) for row in rows]


def promises(policy: "Policy", tier: str, classes: Mapping[str, str | None], who: str = "") -> dict[str, Promise]:
    """Target → what a tier of the policy makes of it for a ticket classed so, in the order of the YAML.

    `who` is the ticket's number. Raises Gone where the policy has that tier no more.
    """
    if tier not in policy.tiers:
        raise Gone("tiers", tier, who)
    found = {}
    for target in policy.tiers[tier].targets.values():
        rule, calendar = target.rule_for(classes), target.calendar_for(classes)
        words = None
        if rule and rule.within and calendar:
            words = Wording(tier, rule.within, calendar, target.stops, target.pauses)
        found[target.key] = Promise(target.key, target.starts, target.reopening, words, target.on_change, target.recurs)
    return found
