"""How content customers are: the marks that they gave, question by question."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from svcdesk.db import port as db
from svcdesk.desk.care import taken
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.sla import stamp
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

ALL = "all"
_BEST = 5  # so many marks have a column at least


def satisfaction(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Table:
    """Count the marks that customers gave in a month, question by question.

    'asked' is how often customers were asked or tried, 'answered' how often there was an answer; of several about one
    promise to ask only those since it had begun. 'mean mark' is that of all marks in the line. 'content customers %' is
    the share of those asked whose own mean of the line's marks reaches what the configuration calls content. Every
    question of every survey has its line, and all together one; answers in words have no marks.

    \b
    Examples:
      svcdesk report satisfaction
      svcdesk report satisfaction 2026-11 --format xlsx > satisfaction.xlsx
    """
    period = _period.of(question, month, since, until)
    rows = count(question, period)
    return Table(
        title=_period.title(question, "satisfaction", _("How content customers are"), period),
        columns=named(_columns(rows), "survey", question.policy.names("surveys")),
        rows=rows,
        empty=_("no surveys: name some in the section 'surveys' of the configuration"),
    )


class Row(Record):
    """One question of a survey (`all`: all of them), by their keys; `marks` is how often each mark was given.

    `mean` is that of these marks. `content` is the share of those asked who count as content by the mean of their own
    marks, in percent; None where the policy does not say, or nobody gave a mark.
    """

    survey: str
    question: str
    name: str
    asked: int
    answered: int
    not_reached: int
    mean: float | None
    marks: dict[int, int]
    best: int
    content: float | None


def count(question: Question, period: Period) -> list[Row]:
    """The figures of each question, in the order of the configuration; what it has no more only with figures."""
    asked_for, named = _promised(question.policy)
    rows = question.db.execute(
        "SELECT s.id, s.survey, s.reached, m.question, m.mark"
        " FROM survey s LEFT JOIN survey_mark m ON m.survey_id = s.id"
        f" WHERE s.at >= :since AND s.at < :until AND s.at <= :at AND {taken.COUNTS}"
        # asked before the promise had begun, and again since
        f" AND NOT EXISTS (SELECT 1 FROM clock k JOIN survey n ON n.ticket_id = k.ticket_id WHERE {asked_for}"
        "  AND k.ticket_id = s.ticket_id AND n.survey = s.survey AND n.reached = 1 AND n.taken_back_at IS NULL"
        "  AND n.at >= k.started_at AND n.at <= :at GROUP BY k.ticket_id HAVING MIN(k.started_at) > s.at)"
        " ORDER BY s.at, length(s.number), s.number, m.question",
        at=stamp(question.at),
        **period.stamps,
        **named,
    ).fetchall()
    surveys = [*question.policy.surveys, *sorted({row["survey"] for row in rows} - set(question.policy.surveys))]
    return [line for key in surveys for line in _survey(question, key, [row for row in rows if row["survey"] == key])]


def _promised(policy: "Policy") -> tuple[str, dict[str, str]]:
    """The condition that a clock (k) is a promise to ask what a survey (s) has asked, and its parameters."""
    targets = (target for tier in policy.tiers.values() for target in tier.targets.values() if target.survey)
    pairs = sorted({(str(target.survey), target.key) for target in targets})
    named = {f"{word}{place}": each for place, pair in enumerate(pairs) for word, each in zip("st", pair, strict=True)}
    each = (f"s.survey = :s{place} AND k.target = :t{place}" for place in range(len(pairs)))
    return f"({' OR '.join(each) or '0 = 1'})", named


def _survey(question: Question, key: str, rows: Iterable[db.Row]) -> list[Row]:
    survey = question.policy.surveys.get(key)
    reached: dict[str, bool] = {}
    given: dict[str, list[int | None]] = {each: [] for each in survey.questions} if survey else {}
    of_customer: dict[str, list[int]] = {}
    for row in rows:
        reached[str(row["id"])] = bool(row["reached"])
        if row["question"]:
            mark = row["mark"] if isinstance(row["mark"], int) else None
            given.setdefault(str(row["question"]), []).append(mark)
            if mark is not None:
                of_customer.setdefault(str(row["id"]), []).append(mark)
    asked, not_reached = len(reached), sum(not each for each in reached.values())
    threshold = survey.content if survey else None
    lines = []
    for each, answers in given.items():
        known = survey.questions.get(each) if survey else None
        marks = [mark for mark in answers if mark is not None]
        best = (known.marks or 0) if known else max(marks, default=0)
        share = _share(marks, threshold)
        name = known.name if known else each
        lines.append(
            Row(key, each, name, asked, len(answers), not_reached, _mean(marks), dict(Counter(marks)), best, share)
        )
    means = [mean for marks in of_customer.values() if (mean := _mean(marks)) is not None]
    every = Counter(mark for marks in of_customer.values() for mark in marks)
    mean = _mean(every.elements())
    whole = (asked, asked - not_reached, not_reached, mean, dict(every), survey.best if survey else 0)
    form = question.policy.report_form("satisfaction")
    return [*lines, Row(key, ALL, (form and form.total) or _("all"), *whole, _share(means, threshold))]


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return sum(found) / len(found) if found else None


def _share(values: Iterable[float], threshold: float | None) -> float | None:
    found = list(values)
    if threshold is None or not found:
        return None
    return 100 * sum(value >= threshold for value in found) / len(found)


def _columns(rows: Iterable[Row]) -> tuple[Column, ...]:
    best = max([_BEST, *(row.best for row in rows)])

    def times(mark: int) -> Column:
        return Column(f"mark_{mark}", str(mark), lambda row: row.marks.get(mark, 0) if mark <= row.best else None)

    return (
        Column("survey", _("survey"), lambda row: row.survey),
        Column("question", _("question"), lambda row: row.question, called=lambda row: row.name),
        Column("asked", _("were asked"), lambda row: row.asked),
        Column("answered", _("answered"), lambda row: row.answered),
        Column("not_reached", _("not reached"), lambda row: row.not_reached),
        Column("mean", _("mean mark"), lambda row: None if row.mean is None else round(row.mean, 2)),
        *map(times, range(best, 0, -1)),
        Column("content", _("content customers %"), lambda row: None if row.content is None else round(row.content, 1)),
    )
