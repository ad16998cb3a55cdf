"""Warranty of a machine, by component: until when, from which date, and what fitted parts begin anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, where
from svcdesk.desk.assets import built_in
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.assets import EquipmentKind
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.sla.terms import Term


class Cover(Record):
    """The warranty of one component: its last day, None when the date that it counts from is not known."""

    component: str
    until: date | None

    def standing(self, on: date) -> str:
        """Whether it covers that day: in, out, unknown."""
        return "unknown" if self.until is None else "in" if on <= self.until else "out"


class Fitted(Record):
    """A part that was fitted: of which component it is, on which day, and how long it is warranted."""

    component: str
    on: date
    term: Term


def reckon(
    kind: EquipmentKind, first: date | None, fitted: Iterable[Fitted] = (), ended: date | None = None
) -> list[Cover]:
    """The warranty of every component of a kind of equipment, the machine as a whole first.

    It covers the `first` day and the term, but nothing after the day on which it `ended`. A part that was fitted begins
    its component's warranty anew on that day; of the two the later last day counts.
    """
    until = {component: term.last_day(first) if first else None for component, term in kind.warranty.items()}
    if ended:
        until = {component: min(last, ended) if last else None for component, last in until.items()}
    for part in fitted:
        known, new = until.get(part.component), part.term.last_day(part.on)
        until[part.component] = max(known, new) if known else new
    return [Cover(*each) for each in until.items()]


def covers(db: Db, policy: Policy, equipment: Equipment, before: datetime | None = None) -> list[Cover]:
    """The warranty of every component of its kind, the machine as a whole first.

    With `before` (UTC) parts fitted then or later do not count, so that a visit sees the warranty as it began.
    """
    kind = policy.equipment.get(equipment.kind)
    if kind is None:
        return []
    ended = None if kind.transferable else equipment.transferred_on
    return reckon(kind, first_day(kind, equipment), _fitted(db, policy, equipment.id, before), ended)


def first_day(kind: EquipmentKind, equipment: Equipment) -> date | None:
    """The first day of the warranty: the first known of the dates from which it counts, or the day after it."""
    for word, day_after in kind.since:
        since: date | None = getattr(equipment, f"{word}_on")
        if since:
            return since + timedelta(days=1) if day_after else since
    return None


def dates(policy: Policy, equipment: Equipment) -> list[str]:
    """The dates from which its warranty may count, other than that of its warranty card; none where it has no terms."""
    kind = policy.equipment.get(equipment.kind)
    return [word for word, _day_after in kind.since if word != "card"] if kind and kind.warranty else []


def components(policy: Policy, kind: str | None) -> list[str]:
    """The components that can be broken: those of a kind of equipment (None: of any), and those that parts become."""
    kinds = policy.equipment
    of = [kinds[kind]] if kind and kind in kinds else kinds.values()
    fitted = [part.component for part in policy.parts.values() if part.component]
    return list(dict.fromkeys([*(name for each in of for name in each.warranty), *fitted]))


def standing(
    db: Db,
    policy: Policy,
    equipment: Equipment,
    component: str | None,
    on: date,
    before: datetime | None = None,
) -> str:
    """Whether the component (None: the machine as a whole) is in warranty on that day: in, out, unknown.

    A component without a warranty of its own has that of the machine.
    """
    return among(covers(db, policy, equipment, before), component, on)


def among(covers: list[Cover], component: str | None, on: date) -> str:
    """What `standing` says, of warranties already worked out."""
    own = next((cover for cover in covers if cover.component == component), covers[0] if covers else None)
    return own.standing(on) if own else "unknown"


def _fitted(db: Db, policy: Policy, equipment_id: str, before: datetime | None) -> list[Fitted]:
    rows = db.execute(
        "SELECT m.part, m.condition, MAX(CASE m.kind WHEN 'fitted' THEN m.at END) AS at"
        " FROM stock_move m JOIN dispatch d ON d.id = m.dispatch_id"
        " JOIN ticket t ON t.id = d.ticket_id"
        + where(
            "t.equipment_id = :machine",
            "m.at < :before" if before else "",
            "(m.kind = 'fitted' OR m.kind = 'put back' AND m.from_holder IS NULL)",
            built_in.NO_MACHINE,
        )
        + " GROUP BY m.dispatch_id, m.part, m.condition"
        " HAVING SUM(CASE m.kind WHEN 'fitted' THEN m.quantity ELSE -m.quantity END) > 0"
        " ORDER BY at, m.part, m.condition",
        machine=equipment_id,
        before=before and stamp(before),
    )
    fitted = []
    for row in rows:
        part = policy.parts.get(row["part"])
        term = part.warranty.get(row["condition"]) if part else None
        if part and part.component and term:
            day = read_stamp(row["at"]).astimezone(policy.zone).date()
            fitted.append(Fitted(part.component, day, term))
    return fitted
