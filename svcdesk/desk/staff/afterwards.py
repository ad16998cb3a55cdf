"""Facts that are put right or entered after their month was closed: fines that no longer hold, and fines it missed.

The closed month does not change. A fine that no longer holds is given back by a line of an open month; one that was
missed is found by the first open month after it, by the rules that were in force. Where these were not kept, nothing is
found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import MOVING
from svcdesk.desk.money.quarters import bounds_of_month, following, month_of
from svcdesk.desk.people import engineers
from svcdesk.desk.staff import breaches, findings, months
from svcdesk.desk.staff.breaches import Breach
from svcdesk.desk.staff.findings import Finding
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry

# kinds of entries that change nothing but what is so of their own moment, and the promises that they name
_STEPS = frozenset(
    (
        "ordered",
        "accepted",
        "departed",
        "arrived",
        "recorded",
        "charged",
        "finished",
        "handed-over",
        "resolved",
        "noted",
    )
)
_AT_ONCE = 1000  # tickets in one statement


class Late(Record):
    """A fine that a closed month missed: whose it is, of which item, and the open month that finds it."""

    finding: Finding
    who: str
    item: str
    month: str


def gone(db: Db, policy: Policy, ticket_ids: Iterable[str], now: datetime) -> list[Breach]:
    """What closed months say of these tickets that facts do not bear out any more, as far as it was not given back."""
    wanted = sorted(set(ticket_ids))
    closed = breaches.of_closed(db, wanted)
    about = {each.found_of for each in closed}
    found = {each.key for month in about for each in _of(db, policy, month, wanted, now)}
    return [each for each in closed if each.key not in found]


def late(db: Db, policy: Policy, ticket_ids: Iterable[str], now: datetime) -> list[Late]:
    """What closed months would have found of these tickets besides, as far as no month has found it yet."""
    wanted, closed = sorted(set(ticket_ids)), months.closed(db)
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


def is_brought_by(late: Late, entries: Iterable[Entry]) -> bool:
    """Whether one of these entries may have brought that fine about; those before them did otherwise."""
    at, missed = late.finding.at, late.finding.fact.get("missed")
    return any(
        entry.kind not in _STEPS
        or entry.at == at
        or any(clock["target"] == missed for clock in entry.data.get("clocks", ()))
        for entry in entries
        if entry.noun == "ticket"
    )


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
