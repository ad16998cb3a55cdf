"""Training: what was taught to whom, with what effect and by which material 培训, and who has not passed yet."""

from collections.abc import Iterable, Mapping

from svcdesk.config.staff import Course
from svcdesk.db.port import Db, Row
from svcdesk.desk.staff import training as sessions
from svcdesk.desk.staff.training import Session
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column, Section, named
from svcdesk.views.tables import Sections


def training(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Sections:
    """List the sessions of a month, and who has not passed yet.

    Sessions that were held by then; 'mean mark' is of those who have one. Whoever was absent, or did not pass, is on
    the list until they pass a later session of the course.

    \b
    Examples:
      svcdesk report training
      svcdesk report training 2026-11 --format xlsx > training.xlsx
    """
    period = _period.of(question, month, since, until)
    courses = question.policy.training
    sessions = named(SESSIONS, "course", {key: course.name for key, course in courses.items()})
    rows = [_taught(courses, session, count) for session, count in held(question, period)]
    return Sections(
        _period.title(question, "training", _("Training"), period),
        [
            Section(_("Sessions"), sessions, rows, "sessions", sums=("enrolled", "present", "passed"), counts=True),
            Section(_("Not passed yet"), _OPEN, list(not_passed(question, courses)), "not_passed"),
        ],
        _("nobody was taught in that time"),
    )


class Taught(Record):
    """One session that was held, as the course says, with how many were enrolled, were there and have passed.

    `mean` is the mean mark of those who have one; None when nobody has.
    """

    number: str
    course: Course
    session: Session
    present: int
    passed: int
    mean: float | None


class Open(Record):
    """Somebody who has been enrolled in a session of a course and has not passed it since; `mark` is the last one."""

    name: str
    customer: str | None
    course: str
    number: str
    at: object
    present: bool
    mark: int | None


def held(question: Question, period: Period) -> Iterable[tuple[Session, Row]]:
    """The sessions that began in a period and were held by the moment that is asked about, with their counts."""
    counts = _counts(question.db)
    for session in sessions.search(question.db, period.first, period.last):
        if session.held_at and session.held_at <= question.at:
            yield session, counts[session.id]


def not_passed(question: Question, courses: Mapping[str, Course]) -> Iterable[Open]:
    """Who was absent from or failed the last session of a course that they took part in; the earliest first."""
    rows = question.db.execute(
        "SELECT t.name, t.name_key, t.customer_id, t.engineer_id, c.name AS customer, s.course, s.number, s.at,"
        " t.present, t.mark, t.passed FROM trainee t JOIN training_session s ON s.id = t.session_id"
        " LEFT JOIN customer c ON c.id = t.customer_id WHERE s.held_at <= :at AND t.present IS NOT NULL"
        " ORDER BY s.at, length(s.number), s.number, t.name_key, t.id",
        at=stamp(question.at),
    )
    last: dict[tuple[str, ...], Row] = {}
    passed = set()
    for row in rows:
        key = row["course"], row["name_key"], row["customer_id"] or "", row["engineer_id"] or ""
        last.pop(key, None)
        last[key] = row
        if row["passed"]:
            passed.add(key)
    for taken, row in last.items():
        if taken not in passed:
            name = courses[row["course"]].name if row["course"] in courses else row["course"]
            present, at = bool(row["present"]), read_stamp(row["at"])
            yield Open(row["name"], row["customer"], name, row["number"], at, present, row["mark"])


def _counts(db: Db) -> dict[str, Row]:
    rows = db.execute(
        "SELECT s.id, COUNT(*) FILTER (WHERE t.present = 1) AS present, COUNT(*) FILTER (WHERE t.passed = 1) AS passed,"
        " AVG(t.mark) AS mean FROM training_session s LEFT JOIN trainee t ON t.session_id = s.id GROUP BY s.id"
    )
    return {row["id"]: row for row in rows}


def _taught(courses: Mapping[str, Course], session: Session, count: Row) -> Taught:
    course = courses[session.course] if session.course in courses else Course(session.course, session.course)
    mean = None if count["mean"] is None else round(float(count["mean"]), 1)
    return Taught(session.number, course, session, count["present"], count["passed"], mean)


SESSIONS = (
    Column("number", N_("number"), lambda row: row.number, style=lambda _row, _wording: "bold"),
    Column("course", "course", lambda row: row.course.key, data_only=True),
    Column("content", N_("content"), lambda row: row.course.name),
    Column("audience", N_("audience"), lambda row: row.course.audience),
    Column("lasts", N_("lasts"), lambda row: row.course.lasts),
    Column("effect", N_("effect"), lambda row: row.course.effect, spare=True),
    Column("material", N_("material"), lambda row: row.course.material, spare=True),
    Column("at", N_("at"), lambda row: row.session.at),
    Column("trainer", N_("trainer"), lambda row: row.session.trainer),
    Column("customer", N_("customer"), lambda row: row.session.customer),
    Column("places", N_("places"), lambda row: row.session.places),
    Column("enrolled", N_("enrolled"), lambda row: row.session.enrolled),
    Column("present", N_("present"), lambda row: row.present),
    Column("passed", N_("passed"), lambda row: row.passed),
    Column("mean", N_("mean mark"), lambda row: row.mean),
)
_OPEN = (
    Column("name", N_("full name"), lambda row: row.name, style=lambda _row, _wording: "bold"),
    Column("customer", N_("customer"), lambda row: row.customer),
    Column("course", N_("course"), lambda row: row.course),
    Column("number", N_("last session"), lambda row: row.number),
    Column("at", N_("at"), lambda row: row.at),
    Column("present", N_("present"), lambda row: row.present),
    Column("mark", N_("mark"), lambda row: row.mark),
)
