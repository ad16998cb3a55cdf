"""Training: sessions of a course are planned, people are enrolled, and it is written down who was there and passed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db, Row, where
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.staff import trainees
from svcdesk.desk.staff.trainees import Trainee
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, Gone, NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import Course

_PREFIX = "TR"
_BEST = 100  # mark
_SELECT = (
    "SELECT s.*, e.name AS trainer, c.name AS customer,"
    " (SELECT COUNT(*) FROM trainee t WHERE t.session_id = s.id) AS enrolled FROM training_session s"
    " LEFT JOIN engineer e ON e.id = s.trainer_id LEFT JOIN customer c ON c.id = s.customer_id"
)


class Session(Record):
    """One session of a course, which begins `at` (UTC), at a `place`, for a customer or for anybody.

    `places` is how many may take part (None: any number), `enrolled` how many do. It is planned until it was held, or
    is cancelled for a reason.
    """

    id: str
    number: str
    course: str
    at: datetime
    trainer: str | None
    place: str | None
    customer_id: str | None
    customer: str | None
    places: int | None
    enrolled: int
    held_at: datetime | None
    cancelled_at: datetime | None
    cancelled_because: str | None

    @property
    def state(self) -> str:
        """Whether it is planned, held or cancelled."""
        return "held" if self.held_at else "cancelled" if self.cancelled_at else "planned"


@verb("training plan")
def plan(
    op: Operation,
    course: Course,
    at: datetime,
    trainer: Engineer | None = None,
    place: str | None = None,
    customer: Customer | None = None,
    places: int | None = None,
) -> Session:
    """Plan a session of a course, with as many places as the course has unless it is said otherwise."""
    session_id, number = op.new_id("training_session"), numbers.following(op, _PREFIX)
    op.db.execute(
        "INSERT INTO training_session (id, number, course, at, trainer_id, place, customer_id, places)"
        " VALUES (:id, :number, :course, :at, :trainer, :place, :customer, :places)",
        id=session_id,
        number=number,
        course=course.key,
        at=stamp(at),
        trainer=trainer.id if trainer else None,
        place=(place or "").strip() or None,
        customer=customer.id if customer else None,
        places=places or course.places,
    )
    session = find(op.db, number)
    said = {"trainer": session.trainer, "place": session.place, "customer": session.customer, "places": session.places}
    _record(op, session, "training planned", starts=stamp(at), **said)
    return session


@verb("training move")
def move(
    op: Operation,
    session: Session,
    at: datetime | None = None,
    trainer: Engineer | None = None,
    place: str | None = None,
) -> Session:
    """Put a session off, or to another place or trainer; None leaves it. People keep their places.

    Raises UsageError when nothing is named, Conflict when it was held or cancelled.
    """
    if at is None and trainer is None and place is None:
        raise UsageError(N_("what changes about {number}? Give --at, --where or --trainer"), number=session.number)
    _check_planned(session)
    op.db.execute(
        "UPDATE training_session SET at = :at, trainer_id = COALESCE(:trainer, trainer_id), place = :place"
        " WHERE id = :id",
        at=stamp(at or session.at),
        trainer=trainer.id if trainer else None,
        place=session.place if place is None else place.strip() or None,
        id=session.id,
    )
    moved = find(op.db, session.number)
    keys = [key for key in ("at", "trainer", "place") if getattr(moved, key) != getattr(session, key)]
    if keys:
        now, was = ({key: _told(getattr(each, key)) for key in keys} for each in (moved, session))
        _record(op, moved, "training moved", now=now, was=was)
    return moved


def _told(value: datetime | str | None) -> str | None:
    return stamp(value) if isinstance(value, datetime) else value


@verb("training enrol")
def enrol(
    op: Operation,
    session: Session,
    names: Sequence[str] = (),
    customer: Customer | None = None,
    staff: Sequence[Engineer] = (),
    charged: bool = False,
) -> Session:
    """Give people of a customer, others by their names, and engineers their places.

    Raises UsageError for nobody or an empty name; Conflict for a session that is cancelled or full, for somebody who
    has a place, and as `trainees.add` does.
    """
    course = course_of(op.policy, session)
    if session.cancelled_at:
        raise Conflict(N_("{number} is cancelled: plan another session"), number=session.number)
    wanted: list[tuple[str, Engineer | None]] = [(" ".join(name.split()), None) for name in names]
    wanted += [(each.name, each) for each in staff]
    if not wanted or not all(name for name, _engineer in wanted):
        raise UsageError(N_("who takes part? Name people, or engineers with --engineer"))
    on = session.at.astimezone(op.policy.zone).date()
    for name, engineer in wanted:
        _check_place(session, trainees.of_session(op.db, session.id), name, None if engineer else customer, engineer)
        added = trainees.add(op, session.id, course, on, name, None if engineer else customer, engineer, charged)
        _record(op, session, "training enrolled", **added.told)
        session = find(op.db, session.number)
    return session


@verb("training unenrol")
def unenrol(op: Operation, session: Session, name: str) -> Session:
    """Take somebody's place away; what it used up of a contract is given back. Raises Conflict when it was held."""
    course = course_of(op.policy, session)
    _check_planned(session)
    trainee = trainees.one(trainees.of_session(op.db, session.id), name, session.number)
    given_back = trainees.remove(op, course, trainee)
    _record(op, session, "training unenrolled", **trainee.told, given_back=given_back)
    return find(op.db, session.number)


@verb("training held")
def hold(
    op: Operation,
    session: Session,
    marks: Mapping[str, int | None] | None = None,
    absent: Sequence[str] = (),
    present: Sequence[str] = (),
) -> Session:
    """Write down that a session was held, who was there, and their marks; again, to put right what is named.

    Everybody was there who is not `absent`; a mark of None is taken back. Raises Conflict before it has begun, and for
    one that is cancelled; UsageError for a mark that is none, and for somebody who is named twice.
    """
    course, marks = course_of(op.policy, session), marks or {}
    if session.cancelled_at:
        raise Conflict(N_("{number} is cancelled: plan another session"), number=session.number)
    op = op.not_before(session.at)
    if op.at < session.at:
        at = f"{session.at.astimezone(op.policy.zone):%Y-%m-%d %H:%M}"
        raise Conflict(N_("{number} begins {at}: say then who was there"), number=session.number, at=at)
    people = trainees.of_session(op.db, session.id)
    said = _named(session, people, marks, absent, present)
    if not session.held_at:
        held = "UPDATE training_session SET held_at = :at WHERE id = :id"
        op.db.execute(held, at=stamp(op.at), id=session.id)
        _record(op, session, "training held", enrolled=session.enrolled)
    for each in people:
        was_there, mark = said.get(each.id, (each.present if each.present is not None else True, each.mark))
        if mark is not None and not 0 <= mark <= _BEST:
            raise UsageError(N_("{mark} is no mark: write a number from 0 to 100"), mark=mark)
        judged = trainees.judge(op, course, each, was_there, mark)
        if judged != each:
            keys = ("present", "mark", "passed", "certificate")
            now, was = ({key: getattr(one, key) for key in keys} for one in (judged, each))
            _record(op, session, "training judged", name=each.name, **now, was=was)
    return find(op.db, session.number)


@verb("training cancel")
def cancel(op: Operation, session: Session, because: str) -> Session:
    """Cancel a session; what it used up of contracts is given back.

    Raises UsageError without a reason, Conflict when it was held or cancelled already.
    """
    if not because.strip():
        raise UsageError(N_("cancelling a session needs a reason: --why"))
    _check_planned(session)
    for each in trainees.of_session(op.db, session.id):
        trainees.give_back(op, each)
    op.db.execute(
        "UPDATE training_session SET cancelled_at = :at, cancelled_because = :because WHERE id = :id",
        at=stamp(op.at),
        because=because.strip(),
        id=session.id,
    )
    _record(op, session, "training cancelled", because=because.strip())
    return find(op.db, session.number)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the sessions and the people of one customer another's."""
    trainees.follow(op, gone, into)
    op.db.execute("UPDATE training_session SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def course_of(policy: Policy, session: Session) -> Course:
    """The course of a session. Raises Gone when the configuration has it no more."""
    if session.course not in policy.training:
        raise Gone("training", session.course, session.number)
    return policy.training[session.course]


def find(db: Db, text: str) -> Session:
    """The session of that number, or of its digits. Raises NotFound when there is none."""
    for number in numbers.candidates(text, _PREFIX):
        if row := db.execute(_SELECT + " WHERE s.number = :number", number=number).fetchone():
            return _session(row)
    raise NotFound(N_("no session {text!r}: see 'svcdesk training list'"), text=text)


def search(
    db: Db,
    since: datetime | None = None,
    until: datetime | None = None,
    course: str | None = None,
    customer_id: str | None = None,
) -> list[Session]:
    """The sessions that begin in [since, until), of a course, and of a customer or with people of theirs; by time."""
    of_customer = "s.customer_id = :customer OR s.id IN (SELECT session_id FROM trainee WHERE customer_id = :customer)"
    conditions = where(
        "s.at >= :since AND s.at < :until",
        "s.course = :course" if course else "",
        f"({of_customer})" if customer_id else "",
    )
    rows = db.execute(
        f"{_SELECT}{conditions} ORDER BY s.at, length(s.number), s.number",
        since=stamp(since) if since else "",
        until=stamp(until) if until else FOREVER,
        course=course,
        customer=customer_id,
    )
    return [_session(row) for row in rows]


def _named(
    session: Session,
    people: list[Trainee],
    marks: Mapping[str, int | None],
    absent: Sequence[str],
    present: Sequence[str],
) -> dict[str, tuple[bool, int | None]]:
    """What is said of those who are named, by their identities: whether they were there, and their mark."""
    said: dict[str, tuple[bool, int | None]] = {}
    wanted = [(name, True, mark) for name, mark in marks.items()]
    wanted += [(name, False, None) for name in absent] + [(name, True, None) for name in present]
    for name, there, mark in wanted:
        found = trainees.one(people, name, session.number)
        if found.id in said:
            raise UsageError(N_("{name} is named twice: say once what became of them"), name=found.name)
        said[found.id] = there, mark
    return said


def _check_place(
    session: Session, there: list[Trainee], name: str, customer: Customer | None, engineer: Engineer | None
) -> None:
    if session.places is not None and len(there) >= session.places:
        message = N_("{number} is full, it has {places} places: plan another session")
        raise Conflict(message, number=session.number, places=session.places)
    key = fold(name), customer.id if customer else None, engineer.id if engineer else None
    if any((fold(each.name), each.customer_id, each.engineer_id) == key for each in there):
        raise Conflict(N_("{name} takes part in {number} already"), name=name, number=session.number)


def _check_planned(session: Session) -> None:
    if session.held_at:
        message = N_("{number} was held: 'svcdesk training held {number} --absent NAME' says who was not there")
        raise Conflict(message, number=session.number)
    if session.cancelled_at:
        raise Conflict(N_("{number} is cancelled already"), number=session.number)


def _record(op: Operation, session: Session, kind: str, **data: object) -> None:
    op.record("training", session.id, kind, {"number": session.number, "course": session.course, **data})


def _session(row: Row) -> Session:
    times = {key: read_stamp(row[key]) if row[key] else None for key in ("held_at", "cancelled_at")}
    return Session(
        id=row["id"],
        number=row["number"],
        course=row["course"],
        at=read_stamp(row["at"]),
        trainer=row["trainer"],
        place=row["place"],
        customer_id=row["customer_id"],
        customer=row["customer"],
        places=row["places"],
        enrolled=row["enrolled"],
        held_at=times["held_at"],
        cancelled_at=times["cancelled_at"],
        cancelled_because=row["cancelled_because"],
    )
