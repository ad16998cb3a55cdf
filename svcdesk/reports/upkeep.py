"""The upkeep of a customer's system: tickets, visits, what was done by the calendar, promises, what is next."""

from typing import Any

from svcdesk.declare import Annotated, Argument
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tasks import listing
from svcdesk.desk.tickets import tickets
from svcdesk.locale import N_, _
from svcdesk.reports import Question, _period, attainment
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column, Section, named
from svcdesk.views.tables import Sections


def upkeep(
    question: Question,
    customer: Annotated[str, Argument(help=N_("Number, name, telephone, or part of either."))],
    month: Month = None,
    since: Since = None,
    until: Until = None,
) -> Sections:
    """Tell a customer what was done for them in a month.

    Tickets with cause and solution, visits with what was checked and found, tasks that were done, promises that were
    met, and what is planned next.

    \b
    Examples:
      svcdesk report upkeep "Example Clinic"
      svcdesk report upkeep "Example Clinic" 2026-11 --format html > upkeep.html
    """
    period = _period.of(question, month, since, until)
    whose = customers.find(question.db, question.policy, customer)
    policy = question.policy
    promises = named(PROMISES, "target", policy.target_names)
    title = _("Upkeep, {customer}, {period}").format(customer=whose.name, period=period.name)
    sections = [
        Section(_("Tickets"), TICKETS, _tickets(question, period, whose), "tickets"),
        Section(_("Visits"), VISITS, _visits(question, period, whose), "visits"),
        Section(_("Done by the calendar"), DONE, _done(question, period, whose), "done"),
        Section(_("Promises"), promises, _met(question, period, whose), "promises"),
        Section(_("Next"), NEXT, _next(question, whose), "next"),
    ]
    return Sections(title, sections, _("nothing was done for {customer} in that time").format(customer=whose.name))


def _asked(question: Question, period: Period, customer: Customer) -> dict[str, str]:
    return {"customer": customer.id, "at": stamp(question.at), **period.stamps}


def _tickets(question: Question, period: Period, customer: Customer) -> list[dict[str, Any]]:
    """What was opened in the period, or was ended or open in it."""
    rows = question.db.execute(
        f"SELECT t.number, t.opened_at, t.summary, {tickets.STATE} AS state, t.cause, t.solution,"
        f" {tickets.RESOLVED_AT} AS ended_at FROM ticket t{tickets.AS_OF} WHERE t.customer_id = :customer"
        " AND t.opened_at < :until AND t.opened_at <= :at ORDER BY t.opened_at, t.number",
        **{key: value for key, value in _asked(question, period, customer).items() if key != "since"},
    )
    found = []
    for row in rows:
        over = row["state"] not in tickets.LIVE
        if over and row["ended_at"] < period.stamps["since"]:
            continue
        said = {key: row[key] if over else None for key in ("cause", "solution")}
        ended_at = read_stamp(row["ended_at"]) if over else None
        times = {"opened_at": read_stamp(row["opened_at"]), "ended_at": ended_at}
        found.append({"number": row["number"], "summary": row["summary"], "state": row["state"], **said, **times})
    return found


def _visits(question: Question, period: Period, customer: Customer) -> list[dict[str, Any]]:
    rows = question.db.execute(
        "SELECT t.number, d.id, d.visit, d.finished_at, e.name AS engineer, d.result,"
        " (SELECT COUNT(*) FROM dispatch_check k WHERE k.dispatch_id = d.id) AS asked,"
        " (SELECT COUNT(*) FROM dispatch_check k WHERE k.dispatch_id = d.id AND k.kept = 1) AS kept"
        " FROM dispatch d JOIN ticket t ON t.id = d.ticket_id JOIN engineer e ON e.id = d.engineer_id"
        " WHERE t.customer_id = :customer AND d.finished_at >= :since AND d.finished_at < :until"
        " AND d.finished_at <= :at AND d.failed_at IS NULL ORDER BY d.finished_at, t.number, d.visit",
        **_asked(question, period, customer),
    )
    return [
        {
            "visit": f"{row['number']}/{row['visit']}",
            "at": read_stamp(row["finished_at"]),
            "engineer": row["engineer"],
            "checks": f"{row['kept']}/{row['asked']}" if row["asked"] else None,
            "found": _found(question, row["id"]),
            "result": row["result"],
        }
        for row in rows
    ]


def _found(question: Question, dispatch_id: str) -> list[str]:
    rows = question.db.execute("SELECT what FROM finding WHERE dispatch_id = :id ORDER BY place", id=dispatch_id)
    return [row["what"] for row in rows]


def _done(question: Question, period: Period, customer: Customer) -> list[dict[str, Any]]:
    rows = question.db.execute(
        "SELECT number, what, done_at, done_by, outcome FROM task WHERE customer_id = :customer"
        " AND done_at >= :since AND done_at < :until AND done_at <= :at ORDER BY done_at, number",
        **_asked(question, period, customer),
    )
    return [{**{key: row[key] for key in row.keys()}, "done_at": read_stamp(row["done_at"])} for row in rows]  # noqa: SIM118


def _met(question: Question, period: Period, customer: Customer) -> list[attainment.Attainment]:
    counted = attainment.count(question.db, period.first, period.last, question.at, "customer")
    return [each for each in counted if each.group == customer.name and each.decided]


def _next(question: Question, customer: Customer) -> list[dict[str, Any]]:
    found = listing.search(question.db, "open", customer_id=customer.id)
    return [{"due_on": task.due_on, "number": task.number, "what": task.what} for task in found]


def _column(key: str, title: str) -> Column:
    return Column(key, title, lambda row: row[key])


TICKETS = (
    _column("number", N_("number")),
    _column("opened_at", N_("opened")),
    _column("ended_at", N_("ended")),
    _column("state", N_("state"))._replace(label="ticket"),
    _column("summary", N_("summary")),
    _column("cause", N_("cause")),
    _column("solution", N_("solution")),
)
VISITS = (
    _column("visit", N_("visit")),
    _column("at", N_("at")),
    _column("engineer", N_("engineer")),
    _column("checks", N_("checks kept")),
    _column("found", N_("found")),
    _column("result", N_("result")),
)
DONE = (
    _column("number", N_("number")),
    _column("done_at", N_("at")),
    _column("what", N_("what")),
    _column("done_by", N_("by")),
    _column("outcome", N_("outcome")),
)
PROMISES = (
    Column("target", N_("target"), lambda row: row.target),
    Column("met", N_("met"), lambda row: row.met),
    Column("missed", N_("missed"), lambda row: row.missed),
    Column("percent", N_("met %"), lambda row: round(row.percent, 1)),
)
NEXT = (_column("due_on", N_("due")), _column("number", N_("number")), _column("what", N_("what")))
