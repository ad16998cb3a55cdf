"""The record of visits: whom the desk visited, who did, and what was said."""

from datetime import datetime

from svcdesk.desk.care import taken
from svcdesk.desk.care.taken import Taken
from svcdesk.desk.people import engineers
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table


def visits(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Table:
    """List the planned visits of a month, and what customers said.

    Visits for tickets of planned kinds ('planned: yes'), by the time of arrival, with what customers said in surveys
    about them, else with the result on the form; and other surveys that were taken on a visit ('survey take … --how
    visit'), with who asked. 'svcdesk survey list' has the surveys by telephone.

    \b
    Examples:
      svcdesk report visits
      svcdesk report visits 2026-11 --format csv > visits.csv
    """
    period, people = _period.of(question, month, since, until), engineers.by_login(question.db)
    return Table(
        title=_period.title(question, "visits", _("Visits to customers"), period),
        columns=named(named(COLUMNS, "opinion", question.policy.names("opinions")), "visited_by", people),
        rows=made(question, period),
        empty=_("nobody was visited in that time"),
    )


VISIT = "visit"  # how a survey was taken: at the customer's


class Row(Record):
    """One visit at `at` (UTC): to whom, by whom, what was said; `opinion` is a key of the policy."""

    at: datetime
    customer: str
    visited_by: str
    said: str | None
    opinion: str | None
    ticket: str | None
    number: str | None


def made(question: Question, period: Period) -> list[Row]:
    """The visits of a period, in their order."""
    found = taken.search(question.db, question.policy, period.first, period.last)
    asked = [each for each in found if each.reached and each.at <= question.at]
    rows = [*_planned(question, period, asked)]
    seen = {row.number for row in rows}
    rows += [
        Row(each.at, each.customer, each.taken_by, _said(each), each.opinion, each.ticket, each.number)
        for each in asked
        if each.how == VISIT and each.number not in seen
    ]
    return sorted(rows, key=lambda row: (row.at, row.customer, row.number or ""))


def _planned(question: Question, period: Period, asked: list[Taken]) -> list[Row]:
    kinds = question.policy.planned
    if not kinds:
        return []
    about: dict[str | None, list[Taken]] = {}
    for each in asked:
        about.setdefault(each.dispatch_id, []).append(each)
    rows = question.db.execute(
        "SELECT d.id, d.arrived_at, c.name AS customer, t.number, t.kind, e.name AS engineer, d.result FROM dispatch d"
        " JOIN ticket t ON t.id = d.ticket_id JOIN customer c ON c.id = t.customer_id JOIN engineer e"
        " ON e.id = d.engineer_id WHERE d.arrived_at >= :since AND d.arrived_at < :until AND d.arrived_at <= :at"
        " AND d.cancelled_at IS NULL AND d.failed_at IS NULL ORDER BY d.arrived_at, t.number, d.visit",
        at=stamp(question.at),
        **period.stamps,
    ).fetchall()
    made = []
    for row in rows:
        if row["kind"] in kinds:
            at, who = read_stamp(row["arrived_at"]), _crew(question, row["id"], row["engineer"])
            plain = Row(at, row["customer"], who, row["result"], None, row["number"], None)
            made += [
                plain._replace(said=_said(each), opinion=each.opinion, number=each.number)
                for each in about.get(row["id"], ())
            ] or [plain]
    return made


def _crew(question: Question, dispatch_id: str, engineer: str) -> str:
    rows = question.db.execute(
        "SELECT e.name FROM dispatch_crew w JOIN engineer e ON e.id = w.engineer_id WHERE w.dispatch_id = :id"
        " ORDER BY e.name_key",
        id=dispatch_id,
    )
    return ", ".join([engineer, *(row["name"] for row in rows)])


def _said(each: Taken) -> str | None:
    """What was said: beside the answers, else in words."""
    return "; ".join(filter(None, (each.says, *each.words.values()))) or None


COLUMNS = (
    Column("at", N_("at"), lambda row: row.at),
    Column("customer", N_("customer"), lambda row: row.customer),
    Column("visited_by", N_("by"), lambda row: row.visited_by),
    Column("said", N_("what was said"), lambda row: row.said),
    Column("opinion", N_("opinion"), lambda row: row.opinion),
    Column("ticket", N_("ticket"), lambda row: row.ticket),
    Column("survey", N_("survey"), lambda row: row.number),
)
