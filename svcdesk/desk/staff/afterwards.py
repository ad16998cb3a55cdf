"""Facts that are put right or entered after their month was closed: fines that no longer hold, and fines it missed.

The closed month does not change. A fine that no longer holds is given back by a line of an open month; one that was
missed is found by the first open month after it, by the rules that were in force. Where these were not kept, nothing is
found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import MOVING, timeline
from svcdesk.desk.money.quarters import bounds_of_month, following, month_of
from svcdesk.desk.people import engineers
from svcdesk.desk.staff import breaches, findings, months
from svcdesk.desk.staff.breaches import Breach
from svcdesk.desk.staff.findings import Finding
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry

_AT_ONCE = 1000  # tickets in one statement
_ANYTHING = {  # kinds of entries that may change any fact of their ticket
    "call moved", "classified", "duplicate merged", "edited", "event taken back", "merged", "undone",
}  # fmt: skip
_OF_HAND_OVERS = {  # kinds of entries that change what a form lacks, though not the form
    "handed-over", "attached", "file attached", "file moved", "file removed", "charged", "consented",
    "consent taken back", "discounted", "judged", "repair approved",
}  # fmt: skip


class Late(Record):
    """A fine that a closed month missed: whose it is, of which item, and the open month that finds it."""

    finding: Finding
    who: str
    item: str
    month: str


def gone(db: Db, policy: Policy, entries: Sequence[Entry], now: datetime) -> list[Breach]:
    """The breaches of closed months that no longer hold because of these entries, and were not given back yet."""
    wanted = sorted({entry.noun_id for entry in entries})
    closed = breaches.of_closed(db, wanted)
    about = {each.found_of for each in closed}
    found = {each.key for month in about for each in _of(db, policy, month, wanted, now)}
    visits = _visits(db, (each.dispatch_id for each in closed))
    return [
        each
        for each in closed
        if each.key not in found
        and any(_bears_on(entry, each.ticket_id, each.fact or {}, visits.get(each.dispatch_id)) for entry in entries)
    ]


def stands(db: Db, policy: Policy, breach: Breach, now: datetime) -> bool:
    """Whether what was found in a closed month is still so; what somebody entered by hand is."""
    if breach.fact is None or breach.ticket_id is None:
        return True
    return breach.key in {each.key for each in _of(db, policy, breach.found_of, [breach.ticket_id], now)}


def late(db: Db, policy: Policy, entries: Sequence[Entry], now: datetime) -> list[Late]:
    """The fines that closed months have missed because of these entries, and that no month has found yet."""
    found = of_tickets(db, policy, {entry.noun_id for entry in entries}, now)
    visits = _visits(db, (each.finding.dispatch_id for each in found))
    return [
        each
        for each in found
        if any(
            _bears_on(entry, each.finding.ticket_id, each.finding.fact, visits.get(each.finding.dispatch_id))
            for entry in entries
        )
    ]


def brought_in(db: Db, policy: Policy, since: int, now: datetime) -> list[Late]:
    """The fines that closed months have missed for tickets imported after that entry of the journal."""
    rows = db.execute("SELECT DISTINCT noun_id AS id FROM journal WHERE seq > :since AND noun = 'ticket'", since=since)
    brought, found = sorted(row["id"] for row in rows), list[Late]()
    for begin in range(0, len(brought), _AT_ONCE):
        found += of_tickets(db, policy, brought[begin : begin + _AT_ONCE], now)
    return found


def of_tickets(db: Db, policy: Policy, ticket_ids: Iterable[str], now: datetime) -> list[Late]:
    """The fines that closed months have missed for these tickets, and that no month has found yet.

    `ticket_ids` are no more than one statement may name.
    """
    wanted, closed = sorted(ticket_ids), months.closed(db)
    meant, named = one_of("ticket", wanted)
    opened_at = db.one(f"SELECT MIN(opened_at) AS at FROM ticket WHERE id IN {meant}", **named)["at"]
    since = month_of(policy, read_stamp(opened_at)) if opened_at else ""
    if not opened_at or all(month < since for month in closed):
        return []
    known = breaches.about_work(db, ticket_ids=wanted)
    found: dict[tuple[str, str, str], Late] = {}
    for month in (each for each, kept in closed.items() if kept and each >= since):
        rules = assessment.rules if (assessment := months.policy_of(db, policy, month).assessment) else {}
        for each in _of(db, policy, month, wanted, now):
            if each.key not in known and each.key not in found:
                who = engineers.get(db, each.engineer_id).name
                found[each.key] = Late(each, who, rules[each.rule].name, _open_after(month, closed))
    return list(found.values())


def of_month(db: Db, policy: Policy, month: str, now: datetime) -> list[Finding]:
    """What an open month finds of the closed ones right before it, oldest first: from what was entered since then."""
    closed, before = months.closed(db), list[str]()
    while (each := following(before[-1] if before else month, -1)) in closed:
        before.append(each)
    if not before:
        return []
    moving, named = one_of("kind", MOVING)
    rows = db.execute(
        f"SELECT t.id, t.opened_at, MIN(CASE WHEN j.kind IN {moving} THEN t.opened_at ELSE j.at END) AS at"
        " FROM journal j JOIN ticket t ON t.id = j.noun_id WHERE j.noun = 'ticket' AND j.seq > (SELECT MAX(c.seq)"
        " FROM journal c WHERE c.noun = 'assessment' AND c.noun_id = :last AND c.kind = 'assessment closed')"
        " GROUP BY t.id, t.opened_at",
        last=before[0],
        **named,
    ).fetchall()
    found: list[Finding] = []
    for each in (each for each in reversed(before) if closed[each]):
        until = stamp(bounds_of_month(policy, each)[1])
        about = [row["id"] for row in rows if row["opened_at"] < until and row["at"] < until]
        found += _of(db, policy, each, about, now)
    return found


def put_right(
    db: Db, ticket_id: str, visit: int | None, fact: Mapping[str, Any], at: datetime, since: datetime, until: datetime
) -> Entry | None:
    """What was written between two times (UTC) because of which a fact of `at` is one no more; None if it is unknown.

    Where several entries may be why it is the last of those that tell of that very fact, else the last of the others.
    """
    bearing = [
        entry
        for entry in timeline(db, "ticket", ticket_id)
        if since <= entry.recorded_at <= until
        and (entry.kind in MOVING or entry.at <= at or any("mended" in each for each in entry.data.get("clocks", ())))
        and _bears_on(entry, ticket_id, fact, visit)
    ]
    return max(bearing, key=lambda entry: (entry.kind not in _ANYTHING, entry.seq), default=None)


def _bears_on(entry: Entry, ticket_id: str | None, fact: Mapping[str, Any], visit: int | None) -> bool:
    """Whether an entry may change who is fined for a fact of that ticket or visit."""
    data, kind = entry.data, entry.kind
    if entry.noun_id != ticket_id:
        return False
    if kind in _ANYTHING:
        return True
    if "missed" in fact:
        of_it = (each for each in data.get("clocks", ()) if each["target"] == fact["missed"])
        # whoever tells of what ended a promise that was missed already says nothing new, unless it was met so far
        return kind in ("assigned", "unassigned") or any(
            kind in MOVING or each["change"] != "missed" or "at" not in each for each in of_it
        )
    if "mark" in fact:
        return "survey" in data
    if visit not in (None, data.get("visit", visit)):
        return False
    if kind == "times put right":
        return not {"finished", "failed", "handed-over"}.isdisjoint(data["times"])
    if "check" in fact:
        return kind in ("finished", "failed", "judged") or "checklist" in data.get("form", ())
    needs = set(fact.get("lacks", ()))
    return kind in _OF_HAND_OVERS or "receipt" in data or not needs.isdisjoint(data.get("form", ()))


def _visits(db: Db, dispatch_ids: Iterable[str | None]) -> dict[str | None, int]:
    """The numbers of visits."""
    meant, named = one_of("id", [each for each in dispatch_ids if each])
    rows = db.execute(f"SELECT id, visit FROM dispatch WHERE id IN {meant}", **named)
    return {row["id"]: row["visit"] for row in rows}


def _of(db: Db, policy: Policy, month: str, ticket_ids: Sequence[str], now: datetime) -> list[Finding]:
    """What is found of these tickets in a closed month, by the rules that were in force."""
    then, found = months.policy_of(db, policy, month), list[Finding]()
    for begin in range(0, len(ticket_ids), _AT_ONCE):
        found += findings.of_month(db, then, month, now, ticket_ids[begin : begin + _AT_ONCE])
    return [each._replace(fact={**each.fact, "of": month}) for each in found]


def _open_after(month: str, closed: Iterable[str]) -> str:
    while month in closed:
        month = following(month)
    return month
