"""Taking back the last command of somebody, if nothing has been built on it: the desk is as if it had not been given.

The journal keeps both. What the program did by itself because of the command, such as noting a miss, goes with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from svcdesk.db import changes
from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk.journal import SELECT, Entry, Operation, from_row
from svcdesk.desk.tickets import clock_rows, endings, holds, tickets, withdrawn
from svcdesk.desk.tickets.clock_rows import Change
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, SvcdeskError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.sla.clock import Clock, Effect
from svcdesk.sla.history import differences

# what the program does by itself and does again, should it be so again
_BY_ITSELF = ("resumed", "promises missed", "contract extended", "extension taken back")

# what whoever a complaint is about may not take back, as they may not do the like
_JUDGING = ("logged", "complaint about", "outcome", "resolved", "closed", "cancelled", "reopened", "merged")

# what ends a ticket or a visit before it was done, and what somebody only tells of it afterwards
ENDING = ("cancelled", "visit cancelled")
_TELLING = ("noted", "answered", "called", "remote", "file attached", "paid", "deposit paid", "refunded", "settled")

# what does instead, by the kind of what a command did, where something was built on it
_INSTEAD = {
    "logged": 'cancel {number} -r "logged by mistake"',
    "called": "call move {number}/CALL --to TICKET",
    "edited": "edit {number}",
    "classified": 'classify {number} --correct --why "…"',
    "held": "resume {number}",
    "resumed": "hold {number} -r …",
    "assigned": "assign {number} NAME",
    "unassigned": "assign {number} NAME",
    "escalated": 'escalate {number} --to LEVEL -r "…"',
    "resolved": 'reopen {number} -r "…"',
    "closed": 'reopen {number} -r "…"',
    "cancelled": 'reopen {number} -r "…"',
    "reopened": "resolve {number}",
    "appointed": 'schedule {number} "…"',
}


# a command is hidden when `last` finds a later one in its place that is not taken back before it
_AHEAD = """
SELECT a.actor, a.at, a.stays, t.number, EXISTS (
  SELECT 1 FROM operation l WHERE l.actor = a.actor AND l.kind = 'command' AND l.undone_by IS NULL AND l.seq > a.seq
  AND (l.at <= :now OR l.stays IS NOT NULL) AND (a.ticket_id IS NULL
    OR EXISTS (SELECT 1 FROM journal j WHERE j.noun = 'ticket' AND j.noun_id = a.ticket_id AND j.op = l.op))
) AS hidden
FROM (
  SELECT o.seq, o.actor, o.at, o.stays, (
    SELECT j.noun_id FROM journal j WHERE j.noun = 'ticket' AND j.seq BETWEEN o.first_entry AND o.last_entry
    AND j.op = o.op ORDER BY j.seq LIMIT 1
  ) AS ticket_id
  FROM operation o WHERE o.at > :now AND o.kind = 'command' AND o.undone_by IS NULL
) a LEFT JOIN ticket t ON t.id = a.ticket_id
ORDER BY a.seq DESC
"""


class Undoing(Record):
    """One command that somebody gave, as it would be taken back.

    `entries` are what it did, `numbers` those of their tickets by identity. `along` are the operations by which the
    program itself followed it. `built` is what was done since then on what it did, by somebody else or a step of
    escalation: then it cannot be taken back; nor can it for the reason `stays`.
    """

    op: str
    entries: Sequence[Entry]
    numbers: Mapping[str, str]
    along: Sequence[str]
    built: Entry | None
    stays: SvcdeskError | None

    @property
    def id(self) -> str:
        """Its identity: on a laptop and at the office it is the same."""
        return self.op

    @property
    def instead(self) -> str | None:
        """The command that does instead where something was built on it, if there is one."""
        for entry in self.entries:
            if entry.kind in _INSTEAD and entry.noun == "ticket":
                return "svcdesk " + _INSTEAD[entry.kind].format(number=self.numbers[entry.noun_id])
        return None


class Ahead(Record):
    """A command that `actor` gave when a clock was ahead: `at` that time (UTC), about the ticket `number`, if any.

    It cannot be taken back by itself for the reason `stays`.
    """

    actor: str
    at: datetime
    number: str | None
    stays: SvcdeskError | None


def last(db: Db, actor: str, ticket: Ticket | None = None) -> Undoing:
    """The last command of `actor` that was not taken back, about that ticket if one is named.

    Raises NotFound when there is none in the last weeks.
    """
    about = ""
    if ticket:
        about = " AND EXISTS (SELECT 1 FROM journal j WHERE j.noun = 'ticket' AND j.noun_id = :ticket AND j.op = o.op)"
    row = db.execute(
        "SELECT o.op, o.actor, o.first_entry, o.last_entry, o.stays FROM operation o WHERE o.actor = :actor"
        f" AND o.kind = 'command' AND o.undone_by IS NULL{about} ORDER BY o.seq DESC LIMIT 1",
        actor=actor,
        **({"ticket": ticket.id} if ticket else {}),
    ).fetchone()
    if row is None and ticket:
        raise NotFound(
            N_("{actor} has done nothing about {number} that could be taken back"), actor=actor, number=ticket.number
        )
    if row is None:
        raise NotFound(N_("{actor} has done nothing that could be taken back"), actor=actor)
    return _undoing(db, row)


def of_operation(db: Db, op: str) -> Undoing:
    """The command that was given in the operation `op`. Raises LookupError when it is none, or was taken back."""
    row = _counting(db, op)
    if row is None:
        raise LookupError(op)
    return _undoing(db, row)


def ahead(db: Db, now: datetime) -> list[Ahead]:
    """The commands that were given when a clock was ahead of `now` (UTC), and count.

    The last first: that is the order in which they can be taken back.
    """
    return [
        Ahead(row["actor"], read_stamp(row["at"]), row["number"], _stays(row["stays"]) or _hidden(row["hidden"]))
        for row in db.execute(_AHEAD, now=stamp(now))
    ]


def _hidden(hidden: int) -> Conflict | None:
    """Why a command stays for which another one would be taken back that was given after it."""
    message = N_("'svcdesk undo' would take back what was given after it by a clock that is right")
    return Conflict(message) if hidden else None


@verb("undo", duty="tickets", limited=False, away=True)  # of what somebody did they may take back all
def undo(op: Operation, found: Undoing) -> list[Ticket]:
    """Take a command back that `last` found. Returns the tickets that it was about, as they are now.

    Raises Conflict when it cannot be taken back any more, or something else has taken the place of what would return.
    """
    row = _counting(op.db, found.op)
    found = _undoing(op.db, row) if row else found  # a hold may have ended by itself meanwhile
    if row is None or found.built or found.stays:
        raise Conflict(N_("somebody has changed that meanwhile: look at it with 'svcdesk show', then try again"))
    before = {ticket_id: clock_rows.of_ticket(op.db, ticket_id) for ticket_id in found.numbers}
    gone = [entry.noun_id for entry in found.entries if entry.kind == "logged"]
    for ticket_id in gone:
        withdrawn.keep(op, ticket_id)
    op.undo([found.op, *found.along])
    op.take_back([*found.entries, *(each for other in found.along for each in _entries(op.db, _row(op.db, other)))])
    holds.end_by_themselves(op)  # one that lasts again may be over by now
    done = []
    for noun, noun_id in dict.fromkeys((entry.noun, entry.noun_id) for entry in found.entries):
        of_it = [
            _told(entry)
            for entry in found.entries
            if (entry.noun, entry.noun_id) == (noun, noun_id) and "was_at" not in entry.data
        ]
        ticket = tickets.get(op.db, noun_id) if noun == "ticket" and noun_id not in gone else None
        effects = _effects(op, ticket, before[noun_id]) if ticket else []
        withdrew = found.numbers[noun_id] if noun == "ticket" and not ticket else None
        op.record(noun, noun_id, "undone", {"of": of_it, "withdrawn": withdrew, "clocks": effects})
        if ticket:
            done.append(ticket)
    return done


def _undoing(db: Db, row: Row) -> Undoing:
    entries = _entries(db, row)
    ids = dict.fromkeys(entry.noun_id for entry in entries if entry.noun == "ticket")
    along, built = _since(db, row["op"], entries)
    numbers = {each: tickets.get(db, each).number for each in ids}
    stays = _stays(row["stays"]) or _of_them(db, row["actor"], entries, numbers)
    return Undoing(row["op"], entries, numbers, along, built, stays or _closed(db, row))


def _stays(kept: str | None) -> Conflict | None:
    """Why an operation stays, as it is kept with it; None for one that does not."""
    why = json.loads(kept) if kept else None
    return Conflict(why["why"], **why["facts"]) if why else None


def _of_them(db: Db, actor: str, entries: Sequence[Entry], numbers: Mapping[str, str]) -> Conflict | None:
    """Why what `actor` did to a complaint stays: it is about them, and they would end or judge it; else None."""
    judged = dict.fromkeys(each.noun_id for each in entries if each.noun == "ticket" and each.kind in _JUDGING)
    found = (endings.about(db, each, numbers[each], actor) for each in judged)
    return next(filter(None, found), None)


def _closed(db: Db, row: Row) -> Conflict | None:
    """Why what an operation did to an assessment stays: a month that it counts in was closed since; else None."""
    changed = db.execute("SELECT key FROM change WHERE op = :op AND relation = 'assessment' ORDER BY seq", op=row["op"])
    for (key,) in [json.loads(each["key"]) for each in changed]:
        closed = db.one(
            "SELECT min(m.month) AS month FROM assessment a JOIN assessment_month m ON m.month >= a.month"
            " JOIN journal j ON j.noun_id = m.month AND j.kind = 'assessment closed'"
            " WHERE a.id = :id AND j.seq > :last",
            id=key,
            last=row["last_entry"],
        )
        if closed["month"]:
            return Conflict(N_("{month} is closed: nothing of it changes any more"), month=closed["month"])
        again = db.execute(
            "SELECT b.number FROM assessment a JOIN assessment b ON b.rule = a.rule AND b.id <> a.id"
            " AND b.engineer_id = a.engineer_id AND COALESCE(b.dispatch_id, b.ticket_id) ="
            " COALESCE(a.dispatch_id, a.ticket_id) AND b.dropped_at IS NULL"
            " WHERE a.id = :id AND a.dropped_at IS NOT NULL ORDER BY length(b.number), b.number",
            id=key,
        ).fetchone()
        if again:
            message = N_(
                "its fact is there again, and is fined by {number}: 'svcdesk assessment waive {number}' waives it"
            )
            return Conflict(message, number=again["number"])
    return _built_on_month(db, row)


def _built_on_month(db: Db, row: Row) -> Conflict | None:
    """Why a month of assessment stays closed: other months give back and find what it says; None while none could."""
    closing = db.execute(
        "SELECT key FROM change WHERE op = :op AND relation = 'assessment_month' AND before IS NULL ORDER BY seq",
        op=row["op"],
    ).fetchone()
    if closing is None:
        return None
    since = db.execute(
        "SELECT 1 FROM operation o JOIN change c ON c.op = o.op AND c.relation IN ('assessment', 'assessment_month')"
        " WHERE o.first_entry > :last AND o.undone_by IS NULL AND o.kind <> 'undo' LIMIT 1",
        last=row["last_entry"],
    ).fetchone()
    if since is None:
        return None
    message = N_("{month} is closed, and other months have been assessed since: 'svcdesk assessment waive' gives back")
    return Conflict(message, month=json.loads(closing["key"])[0])


def _since(db: Db, op: str, entries: Sequence[Entry]) -> tuple[list[str], Entry | None]:
    """What the program did by itself because of an operation, and the first that was built on it otherwise, if any."""
    ops = [op]
    while True:
        later = [row for each in changes.later(db, ops) if (row := _counting(db, each))]
        others = [found for row in later for found in _entries(db, row)[:1] if not _by_itself(db, row)]
        others += _about(db, entries)
        if others:
            return ops[1:], min(others, key=lambda entry: entry.seq)
        if not later:
            return ops[1:], None
        ops += [row["op"] for row in later]


def _about(db: Db, entries: Sequence[Entry]) -> list[Entry]:
    """What was done later about the tickets that these entries are about, by somebody, or by a step of escalation.

    What was only told since a ticket or a visit was cancelled does not build on that.
    """
    found = []
    telling = _TELLING if any(entry.kind in ENDING for entry in entries) else ()
    among, named = one_of("ticket", dict.fromkeys(entry.noun_id for entry in entries if entry.noun == "ticket"))
    rows = db.execute(
        SELECT + f" WHERE j.noun = 'ticket' AND j.noun_id IN {among} AND j.seq > :last ORDER BY j.seq",
        last=entries[-1].seq,
        **named,
    )
    for entry in map(from_row, rows.fetchall()):
        row = _counting(db, entry.op)
        if row and entry.op != entries[0].op and entry.kind not in telling and not _by_itself(db, row):
            found.append(entry)
    return found


def _row(db: Db, op: str) -> Row:
    return db.one("SELECT op, kind, actor, first_entry, last_entry, stays FROM operation WHERE op = :op", op=op)


def _counting(db: Db, op: str) -> Row | None:
    """The operation, unless it was taken back or took something back."""
    return db.execute(
        "SELECT op, kind, actor, first_entry, last_entry, stays FROM operation"
        " WHERE op = :op AND kind <> 'undo' AND undone_by IS NULL",
        op=op,
    ).fetchone()


def _by_itself(db: Db, row: Row) -> bool:
    return row["kind"] == "program" and all(entry.kind in _BY_ITSELF for entry in _entries(db, row))


def _entries(db: Db, row: Row) -> list[Entry]:
    rows = db.execute(
        SELECT + " WHERE j.seq BETWEEN :first AND :last AND j.op = :op ORDER BY j.seq",
        first=row["first_entry"],
        last=row["last_entry"],
        op=row["op"],
    )
    return [from_row(each) for each in rows]


def _told(entry: Entry) -> dict[str, object]:
    """An entry as the one that takes it back keeps it; what it did to promises is told anew."""
    return {"kind": entry.kind, "data": {key: value for key, value in entry.data.items() if key != "clocks"}}


def _effects(op: Operation, ticket: Ticket, before: Sequence[Clock]) -> list[Change]:
    """What taking it back did to the promises of a ticket, as the journal keeps it."""
    was, now = ({clock.id: clock for clock in each} for each in (before, clock_rows.of_ticket(op.db, ticket.id)))
    effects = [Effect("void", clock) for key, clock in was.items() if key not in now]
    for key, clock in now.items():
        if clock != was.get(key):
            effects += differences(was.get(key), clock)
    return clock_rows.told(op, ticket, effects, [])
