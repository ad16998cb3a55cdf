"""What customers say, by kind: in surveys, in calls and as complaints, and what came of it."""

from svcdesk.db.port import FOREVER
from svcdesk.desk.care import taken
from svcdesk.desk.tickets import tickets
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.sla import stamp
from svcdesk.views.columns import Column
from svcdesk.views.tables import Table


def opinions(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Table:
    """Count what customers said in a month, by kind.

    In surveys ('from surveys'), in calls that were logged as an opinion ('from calls'), and as complaints, which are
    neither; one that a survey's marks opened is counted once in 'count'. 'reacted to' are surveys with a reaction or a
    complaint whose outcome was told, calls whose ticket is solved, and complaints whose outcome was told. Every kind
    has its line, and so has what nobody sorted.

    \b
    Examples:
      svcdesk report opinions
      svcdesk report opinions last --format html > opinions.html
    """
    period = _period.of(question, month, since, until)
    return Table(
        title=_period.title(question, "opinions", _("What customers say"), period),
        columns=_columns(question),
        rows=count(question, period),
        empty=_("nobody said anything in that time"),
        sums=("count", "from_surveys", "from_calls", "complaints", "upheld", "reacted_to"),
    )


class Row(Record):
    """How often something of that kind was said; None for what nobody sorted. `own` complaints come from no survey."""

    kind: str | None
    from_surveys: int = 0
    from_calls: int = 0
    complaints: int = 0
    own: int = 0
    upheld: int = 0
    reacted: int = 0

    @property
    def in_all(self) -> int:
        """How often it was said at all."""
        return self.from_surveys + self.from_calls + self.own


def count(question: Question, period: Period) -> list[Row]:
    """The figures of each kind, in the order of the configuration, then what it does not know, then the unsorted."""
    found: dict[str | None, Row] = {key: Row(key) for key in question.policy.names("opinions")}
    for sql in (_SURVEYS, _CALLS, _COMPLAINTS):
        rows = question.db.execute(
            sql,
            at=stamp(question.at),
            forever=FOREVER,
            kind=question.policy.complaints.kind if question.policy.complaints else "",
            **period.stamps,
        )
        for row in rows:
            known = found.setdefault(row["kind"], Row(row["kind"]))
            sums = {key: getattr(known, key) + int(row[key]) for key in row.keys() if key != "kind"}  # noqa: SIM118
            found[row["kind"]] = known._replace(**sums)
    unsorted = found.pop(None, None)
    return [*found.values(), *([unsorted] if unsorted and (unsorted.in_all or unsorted.complaints) else [])]


_TOLD = "c.told_at IS NOT NULL AND c.told_at <= :at"
_SURVEYS = (
    "SELECT s.opinion AS kind, COUNT(*) AS from_surveys, COALESCE(SUM(CASE WHEN s.reacted_at <= :at OR EXISTS"
    f" (SELECT 1 FROM complaint c WHERE c.survey_id = s.id AND {_TOLD}) THEN 1 ELSE 0 END), 0) AS reacted"
    " FROM survey s WHERE s.at >= :since AND s.at < :until AND s.at <= :at AND s.reached = 1"
    f" AND (s.says IS NOT NULL OR s.opinion IS NOT NULL) AND {taken.COUNTS}"
    " GROUP BY s.opinion ORDER BY s.opinion NULLS FIRST"
)
_COMPLAINT = "(t.kind = :kind OR EXISTS (SELECT 1 FROM complaint c WHERE c.ticket_id = t.id))"
_CALLS = (
    "SELECT l.opinion AS kind, COUNT(*) AS from_calls,"
    " COALESCE(SUM(CASE WHEN p.state IN ('resolved', 'closed') THEN 1 ELSE 0 END), 0) AS reacted"
    f" FROM call l JOIN ticket t ON t.id = l.ticket_id{tickets.AS_OF}"
    " WHERE l.opinion IS NOT NULL AND l.at >= :since AND l.at < :until AND l.at <= :at"
    f" AND NOT {_COMPLAINT} GROUP BY l.opinion ORDER BY l.opinion"
)
_COMPLAINTS = (
    "SELECT COALESCE(s.opinion, (SELECT l.opinion FROM call l WHERE l.ticket_id = t.id ORDER BY l.at, l.place, l.id"
    " LIMIT 1)) AS kind, COUNT(*) AS complaints,"
    " COALESCE(SUM(CASE WHEN c.survey_id IS NULL THEN 1 ELSE 0 END), 0) AS own,"
    f" COALESCE(SUM(CASE WHEN c.upheld = 1 AND {_TOLD} THEN 1 ELSE 0 END), 0) AS upheld,"
    f" COALESCE(SUM(CASE WHEN c.survey_id IS NULL AND {_TOLD} THEN 1 ELSE 0 END), 0) AS reacted"
    f" FROM ticket t{tickets.AS_OF} LEFT JOIN complaint c ON c.ticket_id = t.id"
    " LEFT JOIN survey s ON s.id = c.survey_id"
    " WHERE t.opened_at >= :since AND t.opened_at < :until AND t.opened_at <= :at AND p.state <> 'cancelled'"
    f" AND {_COMPLAINT} GROUP BY 1 ORDER BY kind NULLS FIRST"
)


def _columns(question: Question) -> tuple[Column, ...]:
    names = question.policy.names("opinions")

    def name(row: Row) -> str:
        return names.get(row.kind, row.kind) if row.kind else _("not sorted")

    return (
        Column("kind", _("kind"), lambda row: row.kind, called=name),
        Column("count", _("count"), lambda row: row.in_all),
        Column("from_surveys", _("from surveys"), lambda row: row.from_surveys),
        Column("from_calls", _("from calls"), lambda row: row.from_calls),
        Column("complaints", _("complaints"), lambda row: row.complaints),
        Column("upheld", _("upheld"), lambda row: row.upheld),
        Column("reacted_to", _("reacted to"), lambda row: row.reacted),
    )
