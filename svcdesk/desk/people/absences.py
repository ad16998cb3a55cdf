"""Absences of engineers, planned or typed afterwards: whoever is away is chosen for nothing and is not on duty."""

from __future__ import annotations

from datetime import datetime

from svcdesk.db.port import Db, Row
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp


class Absence(Record):
    """Somebody is away in [since, until), UTC."""

    id: str
    engineer_id: str
    since: datetime
    until: datetime
    note: str | None


class Member(Record):
    """An engineer with the present absence, else the next one; None when none is known."""

    engineer: Engineer
    absence: Absence | None


@verb("engineer away", away=True)
def leave(op: Operation, engineer: Engineer, since: datetime, until: datetime, note: str | None = None) -> Absence:
    """Record that the engineer is away in [since, until), UTC; that may lie ahead or have passed.

    Raises UsageError for no time at all, Conflict when the engineer has left, or is away in a part of it already.
    """
    if until <= since:
        raise UsageError(N_("an absence needs some time: its end must lie after its beginning"))
    if not engineer.active:
        raise Conflict(N_("{name} has left"), name=engineer.name)
    for known in _of(op.db, engineer, since):
        if known.since < until:
            message = N_("{name} is away already from {since} until {until}: 'svcdesk engineer back' takes that back")
            raise Conflict(message, name=engineer.name, since=_said(op, known.since), until=_said(op, known.until))
    absence = Absence(op.new_id("absence"), engineer.id, since, until, note or None)
    op.db.execute(
        "INSERT INTO absence (id, engineer_id, since, until, note) VALUES (:id, :engineer, :since, :until, :note)",
        id=absence.id,
        engineer=engineer.id,
        since=stamp(since),
        until=stamp(until),
        note=absence.note,
    )
    op.record("engineer", engineer.id, "engineer away", _facts(engineer, absence))
    return absence


@verb("engineer back", away=True)
def come_back(op: Operation, engineer: Engineer, since: datetime | None = None) -> Absence:
    """End the engineer's absence at `op.at`, or take the one planned absence back; with `since`, the one from then on.

    Returns it as it was. Raises Conflict when there is none, UsageError when it is not clear which is meant.
    """
    known = _of(op.db, engineer, op.at)
    if not known:
        raise Conflict(N_("{name} is not away, and no absence is planned"), name=engineer.name)
    meant = [each for each in known if since in (None, each.since)]
    if len(meant) > 1 and meant[0].since <= op.at:
        meant = meant[:1]
    if len(meant) != 1:
        message = N_("which absence of {name}? Name its beginning with --from: {beginnings}")
        beginnings = enumerated(_said(op, each.since) for each in known)
        raise UsageError(message, name=engineer.name, beginnings=beginnings)
    absence = meant[0]
    if absence.since < op.at:
        op.db.execute("UPDATE absence SET until = :at WHERE id = :id", at=stamp(op.at), id=absence.id)
        kind = "engineer back"
    else:
        op.db.execute("DELETE FROM absence WHERE id = :id", id=absence.id)
        kind = "absence taken back"
    op.record("engineer", engineer.id, kind, _facts(engineer, absence))
    return absence


def staff(db: Db, at: datetime, role: str | None = None) -> list[Member]:
    """Engineers by name, those who left included, with who is away at `at` (UTC) or will be; of a role, or all."""
    rows = db.execute("SELECT * FROM absence WHERE until > :at ORDER BY since DESC, until DESC, id", at=stamp(at))
    first = {row["engineer_id"]: _absence(row) for row in rows}
    return [
        Member(engineer, first.get(engineer.id))
        for engineer in engineers.everybody(db)
        if role in (None, *engineer.roles)
    ]


def _of(db: Db, engineer: Engineer, after: datetime) -> list[Absence]:
    """The absences of one engineer that end after a moment (UTC), in the order in which they begin."""
    rows = db.execute(
        "SELECT * FROM absence WHERE engineer_id = :engineer AND until > :after ORDER BY since, until, id",
        engineer=engineer.id,
        after=stamp(after),
    )
    return [_absence(row) for row in rows]


def _absence(row: Row) -> Absence:
    return Absence(row["id"], row["engineer_id"], read_stamp(row["since"]), read_stamp(row["until"]), row["note"])


def _facts(engineer: Engineer, absence: Absence) -> dict[str, str | None]:
    times = {"since": stamp(absence.since), "until": stamp(absence.until)}
    return {"name": engineer.name, **times, "note": absence.note}


def _said(op: Operation, at: datetime) -> str:
    return f"{at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
