"""Notices: what somebody is to be told about a ticket, kept until it is delivered.

A notice is written in the same transaction as what it is about, so neither is without the other. A sweep claims it for
a short while to deliver it; when the sweep is killed meanwhile the claim runs out, and the next one delivers it. One
that waited says what is so when it leaves: of a promise that was broken and fulfilled meanwhile it tells as past, and
it is withdrawn when there is nothing left to tell, or when whoever it is for was told of a later share meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.config.promises.notify import Recipient
from svcdesk.config.promises.telling import CUSTOMER
from svcdesk.db.port import Db
from svcdesk.desk.assets import correspondents
from svcdesk.desk.escalation.addressees import Addressee, addressee, present
from svcdesk.desk.escalation.news import is_so
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import clock_rows, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import SvcdeskError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.clock import Clock

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

LEASE = timedelta(minutes=2)  # longer than telling one person may take
_FIRST_WAIT = timedelta(minutes=4)  # for the next of cron's sweeps, which come every five minutes
_LONGEST_WAIT = timedelta(hours=1)
_MOST_TRIES = 30  # about a day


class About(Record):
    """The step that a notice is about: its clock, its share of the time, and when that was used up (UTC)."""

    clock_id: str
    percent: int
    used_at: datetime


class Notice(Record):
    """One thing that one person is to be told in one way: `command` or `mail`. `document` is plain JSON.

    One that was `withdrawn` is not told any more: its promise is over.
    """

    id: str
    ticket_id: str
    number: str
    recipient: str
    engineer_id: str | None
    way: str
    document: dict[str, Any]
    claimed_until: str
    withdrawn: bool = False


def write(
    op: Operation,
    ticket: Ticket,
    addressees: Iterable[Addressee],
    about: About,
    document: dict[str, Any],
    not_before: datetime | None,
) -> list[Addressee]:
    """Write down that these are to be told `document`, from `not_before` (UTC) on, unless they are told of it already.

    Returns those for whom a notice was written: one person once, by the first key that names them.
    """
    told = _told(op.db, op.policy, about)
    to_tell = []
    for each in addressees:
        if not each.marks & told:
            to_tell.append(each)
            told |= each.marks
            _write(op, ticket, each, about, {**document, **_standing_in(each)}, not_before)
    return to_tell


def write_event(
    op: Operation, ticket: Ticket, addressees: Iterable[Addressee], seq: int, document: dict[str, Any]
) -> list[Addressee]:
    """Write down that these are to be told of an entry of the journal. Returns them, one person once."""
    told: set[str] = set()
    to_tell = []
    for each in addressees:
        if not each.marks & told:
            to_tell.append(each)
            told |= each.marks
            _write(op, ticket, each, None, {**document, "for": each.key, **_standing_in(each)}, None, seq)
    return to_tell


def to_whom(db: Db, policy: Policy, notice: Notice, at: datetime) -> Recipient:
    """Who is to be told, with the addresses known by now; who is on duty at `at` (UTC) for one who has left or is away.

    Raises NotFound when the policy no longer names them, Conflict when nobody is on duty.
    """
    engineer = engineers.get(db, notice.engineer_id) if notice.engineer_id else None
    if engineer and (policy.group(notice.recipient) or present(db, engineer, at)):
        return Recipient(notice.recipient, engineer.name, engineer.mail, engineer.phone)
    if notice.recipient == CUSTOMER:
        told = correspondents.of_ticket(db, notice.ticket_id)
        return Recipient(CUSTOMER, told.name, told.mail, told.phone)
    found = addressee(db, policy, notice.number, notice.recipient, notice.engineer_id, at)
    notice.document.update(_standing_in(found))
    return found.to


def waiting(db: Db, now: datetime) -> list[str]:
    """The identities of the notices that may leave and are not claimed, in the order of what they are about."""
    rows = db.execute(
        "SELECT n.id FROM notice n JOIN ticket t ON t.id = n.ticket_id WHERE n.sent_at IS NULL"
        " AND (n.claimed_until IS NULL OR n.claimed_until <= :now) AND (n.not_before IS NULL OR n.not_before <= :now)"
        " ORDER BY COALESCE(n.about_at, n.made_at), t.number, n.recipient, n.way, n.id",
        now=stamp(now),
    )
    return [row["id"] for row in rows]


def claim(op: Operation, notice_id: str) -> Notice | None:
    """Claim a notice until `op.now` + LEASE, to deliver it.

    None when another sweep has claimed or delivered it. One that is no longer so is withdrawn instead.
    """
    claimed_until = stamp(op.now + LEASE)
    claimed = op.db.execute(
        "UPDATE notice SET claimed_until = :until"
        " WHERE id = :id AND sent_at IS NULL AND (claimed_until IS NULL OR claimed_until <= :now)",
        until=claimed_until,
        id=notice_id,
        now=stamp(op.now),
    )
    if not claimed.rowcount:
        return None
    row = op.db.one(
        "SELECT n.id, n.ticket_id, t.number, n.recipient, n.engineer_id, n.way, n.document, n.clock_id, n.percent,"
        " j.kind, j.data"
        " FROM notice n JOIN ticket t ON t.id = n.ticket_id LEFT JOIN journal j ON j.seq = n.event_seq"
        " WHERE n.id = :id",
        id=notice_id,
    )
    notice = Notice(
        id=row["id"],
        ticket_id=row["ticket_id"],
        number=row["number"],
        recipient=row["recipient"],
        engineer_id=row["engineer_id"],
        way=row["way"],
        document=json.loads(row["document"]),
        claimed_until=claimed_until,
    )
    clock = clock_of(op.db, notice.ticket_id, row["clock_id"])
    if _left_the_group(op, notice):
        return _drop(op, notice, N_("{name} has left"), {"name": name_of(op.db, op.policy, notice)})
    if clock:
        notice.document.update(standing(clock))
        late = clock.missed_at or (clock.running and not clock.held and clock.due_at <= op.now)
        if not late if row["percent"] >= 100 else clock.outcome:
            return _withdraw(op, notice, row["percent"], clock, overtaken=False)
        if _overtaken(op.db, notice, clock.id, row["percent"]):
            return _withdraw(op, notice, row["percent"], clock, overtaken=True)
    if row["kind"] and not is_so(op.db, tickets.get(op.db, notice.ticket_id), row["kind"], json.loads(row["data"])):
        return _drop(op, notice, N_("it is not so any more"))
    return notice


def name_of(db: Db, policy: Policy, notice: Notice) -> str:
    """How whoever the notice was written for is called."""
    return _name(db, policy, notice.recipient, notice.engineer_id)


def told(db: Db, policy: Policy, clock_id: str, percent: int, before: datetime) -> list[tuple[str, datetime]]:
    """Who was told by `before` of steps at that share of a clock's time or later: their names, and first when (UTC)."""
    rows = db.execute(
        "SELECT n.recipient, n.engineer_id, MIN(n.sent_at) AS first FROM notice n"
        " LEFT JOIN engineer e ON e.id = n.engineer_id WHERE n.clock_id = :clock AND n.percent >= :percent"
        " AND n.sent_at <= :before GROUP BY n.recipient, n.engineer_id, e.name"
        " ORDER BY first, n.recipient, e.name NULLS FIRST",
        clock=clock_id,
        percent=percent,
        before=stamp(before),
    )
    return [(_name(db, policy, row["recipient"], row["engineer_id"]), read_stamp(row["first"])) for row in rows]


def sent(op: Operation, notice: Notice, to: Recipient) -> None:
    """Write that the notice was delivered at `op.now`: once, however often it was sent."""
    marked = op.db.execute(
        "UPDATE notice SET sent_at = :now, tries = tries + 1, error = NULL, claimed_until = NULL"
        " WHERE id = :id AND sent_at IS NULL",
        now=stamp(op.now),
        id=notice.id,
    )
    if marked.rowcount:
        op.record("ticket", notice.ticket_id, "person told", {"to": to.name, "way": notice.way})


def failed(op: Operation, notice: Notice, why: SvcdeskError) -> datetime | None:
    """Write why a try to deliver the notice failed. Returns when it is tried again (UTC).

    Each wait is twice as long as the one before, up to an hour. None after the last try: the notice is given up.
    """
    tries = op.db.one("SELECT tries FROM notice WHERE id = :id", id=notice.id)["tries"] + 1
    if tries == _MOST_TRIES:
        message = N_("tried {count} times: {error}")
        _drop(op, notice, message, {"count": tries, "error": why.english})
        return None
    again: datetime = op.now + min(_FIRST_WAIT * 2 ** (tries - 1), _LONGEST_WAIT)
    op.db.execute(
        "UPDATE notice SET tries = :tries, not_before = :again WHERE id = :id",
        tries=tries,
        again=stamp(again),
        id=notice.id,
    )
    nobody(op, notice, why)
    return again


def nobody(op: Operation, notice: Notice, why: SvcdeskError) -> None:
    """Write why there is nobody whom the notice can be delivered to; it waits for the next sweep."""
    op.db.execute(
        "UPDATE notice SET error = :error,"
        " claimed_until = CASE claimed_until WHEN :claimed_until THEN NULL ELSE claimed_until END"
        " WHERE id = :id AND sent_at IS NULL",
        error=why.english,
        claimed_until=notice.claimed_until,
        id=notice.id,
    )


def clock_of(db: Db, ticket_id: str, clock_id: str | None) -> Clock | None:
    """The clock of that identity among those of a ticket; None when it is none of them."""
    return next((clock for clock in clock_rows.of_ticket(db, ticket_id) if clock.id == clock_id), None)


def standing(clock: Clock) -> dict[str, str | None]:
    """When a promise is or was due, and how it ended if it is over, as a document has it."""
    due_at = {"due_at": stamp(clock.missed_at or clock.due_at)}
    if clock.stopped_at is None:
        return {**due_at}
    return {**due_at, "stopped_by": clock.stopped_by, "stopped_at": stamp(clock.stopped_at)}


def _write(
    op: Operation,
    ticket: Ticket,
    to: Addressee,
    about: About | None,
    document: dict[str, Any],
    not_before: datetime | None,
    event_seq: int | None = None,
) -> None:
    for way in op.policy.notify.ways(to.to):
        op.db.execute(
            "INSERT INTO notice (id, ticket_id, recipient, engineer_id, way, made_at, document, clock_id, percent,"
            " about_at, not_before, event_seq)"
            " VALUES (:id, :ticket, :recipient, :engineer, :way, :made_at, :document, :clock, :percent, :about_at,"
            " :not_before, :event_seq)",
            id=op.new_id("notice"),
            ticket=ticket.id,
            recipient=to.key,
            engineer=to.engineer_id,
            way=way,
            made_at=stamp(op.now),
            document=json.dumps(document, ensure_ascii=False),
            clock=about.clock_id if about else None,
            percent=about.percent if about else None,
            about_at=stamp(about.used_at) if about else None,
            not_before=stamp(not_before) if not_before else None,
            event_seq=event_seq,
        )


def _told(db: Db, policy: Policy, about: About) -> set[str]:
    """The marks of those for whom a notice about this step was written before.

    One about a promise that was late, as it seemed then, and was not, does not count.
    """
    rows = db.execute(
        "SELECT DISTINCT n.recipient, n.engineer_id FROM notice n JOIN clock k ON k.id = n.clock_id"
        " WHERE n.clock_id = :clock AND n.percent = :percent"
        " AND (n.percent < 100 OR k.entered_at IS NULL OR n.made_at >= k.entered_at)",
        clock=about.clock_id,
        percent=about.percent,
    )
    marks: set[str] = set()
    for row in rows:
        known = None if row["engineer_id"] else policy.recipients.get(row["recipient"])
        to = known or Recipient(row["recipient"], "")
        marks |= Addressee(row["recipient"], to, row["engineer_id"]).marks
    return marks


def _name(db: Db, policy: Policy, recipient: str, engineer_id: str | None) -> str:
    if engineer_id:
        return engineers.get(db, engineer_id).name
    to = policy.recipients.get(recipient)
    return to.name if to else recipient


def _standing_in(to: Addressee) -> dict[str, Any]:
    return {"instead": {"why": to.missing, "name": to.missed}} if to.missing else {}


def _overtaken(db: Db, notice: Notice, clock_id: str, percent: int) -> bool:
    """Whether the same person was told of a later share of the promise's time meanwhile: this is old news."""
    told = (
        "SELECT 1 FROM notice WHERE clock_id = :clock AND percent > :percent AND recipient = :recipient"
        " AND COALESCE(engineer_id, '') = :engineer AND sent_at IS NOT NULL LIMIT 1"
    )
    whom = {"recipient": notice.recipient, "engineer": notice.engineer_id or ""}
    return db.execute(told, clock=clock_id, percent=percent, **whom).fetchone() is not None


def _left_the_group(op: Operation, notice: Notice) -> bool:
    """Whether it is for one of several who has left: the others are told, and nobody stands in."""
    if not (notice.engineer_id and op.policy.group(notice.recipient)):
        return False
    return not engineers.get(op.db, notice.engineer_id).active


def _drop(op: Operation, notice: Notice, why: str, facts: dict[str, Any] | None = None) -> Notice:
    op.db.execute("DELETE FROM notice WHERE id = :id", id=notice.id)
    said = {"event": notice.document.get("event"), "to": notice.recipient, "why": why, "facts": facts or {}}
    op.record("ticket", notice.ticket_id, "not told", said)
    return notice._replace(withdrawn=True)


def _withdraw(op: Operation, notice: Notice, percent: int, clock: Clock, overtaken: bool) -> Notice:
    op.db.execute("DELETE FROM notice WHERE id = :id", id=notice.id)
    said = {"target": clock.target, "percent": percent, "to": name_of(op.db, op.policy, notice)}
    if overtaken:
        said["overtaken"] = "yes"
    elif clock.entered_late(op.now):
        said["kept"] = "yes"
    op.record("ticket", notice.ticket_id, "notice withdrawn", said)
    return notice._replace(withdrawn=True)
