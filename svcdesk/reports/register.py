"""The register of service: every call, letter and visitor, whom it was passed to, and how it ended."""

import json
from datetime import datetime

from svcdesk.desk.journal import COUNTS
from svcdesk.desk.people import telephones
from svcdesk.desk.tickets import tickets
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table


def register(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Table:
    """List every call of a month, and how it ended.

    By telephone, letter or visit, with whom it was passed to and what came of it. A further call about a ticket is a
    row of its own. A ticket that nobody called for says what it came of: a planned visit, the marks of a survey,
    something found on a visit.

    \b
    Examples:
      svcdesk report register
      svcdesk report register 2026-11 --format xlsx > register.xlsx
    """
    period = _period.of(question, month, since, until)
    return Table(
        title=_period.title(question, "register", _("Register of service"), period),
        columns=named(COLUMNS, "channel", {**_born(), **question.policy.names("channels")}),
        rows=calls(question, period),
        empty=_("nobody called in that time"),
    )


class Call(Record):
    """One call, and how its ticket stood when asked about; `result` is its solution, or why it was cancelled.

    `channel` is a key of the policy; where nobody called it is what the ticket was born of: planned, survey, visit.
    """

    no: int
    at: datetime
    channel: str
    customer: str
    caller: str | None
    telephone: str | None
    what: str
    ticket: str
    passed_to: str | None
    state: str
    result: str | None
    ended: datetime | None


def calls(question: Question, period: Period) -> list[Call]:
    """The calls of a period, in their order."""
    rows = question.db.execute(
        "SELECT l.at, l.channel, c.name AS customer, l.caller, l.said, t.id, t.number, e.name AS engineer,"
        f" {tickets.STATE} AS state, t.solution, {tickets.RESOLVED_AT} AS ended, l.phone, c.id AS customer_id,"
        f" {_BORN} AS born"
        f" FROM call l JOIN ticket t ON t.id = l.ticket_id{tickets.JOINS}"
        " WHERE l.at >= :since AND l.at < :until AND l.at <= :at ORDER BY l.at, t.number, l.place, l.id",
        at=stamp(question.at),
        **period.stamps,
    ).fetchall()
    cancelled = _cancelled(question) if any(row["state"] == "cancelled" for row in rows) else {}
    found = []
    for no, row in enumerate(rows, start=1):
        over = row["state"] not in tickets.LIVE
        result = cancelled.get(row["id"]) if row["state"] == "cancelled" else row["solution"] if over else None
        at, ended = read_stamp(row["at"]), read_stamp(row["ended"]) if over else None
        phone = row["phone"] or next(iter(telephones.of_customer(question.db, row["customer_id"])), None)
        who = (row["born"] or row["channel"], row["customer"], row["caller"], phone)
        found.append(Call(no, at, *who, row["said"], row["number"], row["engineer"], row["state"], result, ended))
    return found


def _born() -> dict[str, str]:
    """What tickets come of that nobody called for."""
    return {"planned": _("planned visit"), "survey": _("survey"), "visit": _("found on a visit")}


_BORN = (  # of the first call of a ticket only: people may call about it later
    "CASE WHEN EXISTS (SELECT 1 FROM call f WHERE f.ticket_id = t.id"
    " AND (f.at < l.at OR f.at = l.at AND f.place < l.place)) THEN NULL"
    " WHEN EXISTS (SELECT 1 FROM task k WHERE k.ticket_id = t.id) THEN 'planned'"
    " WHEN EXISTS (SELECT 1 FROM complaint m WHERE m.ticket_id = t.id AND m.survey_id IS NOT NULL) THEN 'survey'"
    " WHEN EXISTS (SELECT 1 FROM finding n WHERE n.ticket_id = t.id) THEN 'visit' END"
)


def _cancelled(question: Question) -> dict[str, str]:
    """Why tickets were cancelled by the moment asked about, by their identities."""
    rows = question.db.execute(
        "SELECT noun_id, data FROM journal WHERE noun = 'ticket' AND kind = 'cancelled' AND at <= :at"
        f" AND {COUNTS} ORDER BY at, seq",
        at=stamp(question.at),
    )
    return {row["noun_id"]: json.loads(row["data"])["reason"] for row in rows}


COLUMNS = (
    Column("no", N_("no."), lambda row: row.no),
    Column("at", N_("at"), lambda row: row.at),
    Column("channel", N_("channel"), lambda row: row.channel),
    Column("customer", N_("customer"), lambda row: row.customer),
    Column("caller", N_("caller"), lambda row: row.caller, spare=True),
    Column("telephone", N_("telephone"), lambda row: row.telephone, spare=True),
    Column("what", N_("what"), lambda row: row.what),
    Column("ticket", N_("ticket"), lambda row: row.ticket, style=lambda _row, _wording: "bold"),
    Column("passed_to", N_("passed to"), lambda row: row.passed_to),
    Column("state", N_("state"), lambda row: row.state, label="ticket"),
    Column("result", N_("result"), lambda row: row.result),
    Column("ended", N_("ended"), lambda row: row.ended, spare=True),
)
