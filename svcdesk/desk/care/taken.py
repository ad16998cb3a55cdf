"""Surveys as they were taken: found by number, of a ticket, of a customer, or by what was said. Reads only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import FOREVER, Db, Row, one_of
from svcdesk.desk import numbers
from svcdesk.errors import NotFound
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

PREFIX = "A"
_AT_ONCE = 1000  # values in one statement


class Taken(Record):
    """A survey as it was taken at `at` (UTC), or tried where nobody was `reached`.

    `survey` and `opinion` are keys of the policy, `marks` and `words` the answers by the keys of the questions.
    `ticket` is the number of the one that it is about, `visit` that of its visit. `content` is whether the customer is,
    by the policy; None where it does not say, or no mark was given.
    """

    id: str
    number: str
    survey: str
    customer_id: str
    customer: str
    ticket_id: str | None
    ticket: str | None
    dispatch_id: str | None
    visit: int | None
    at: datetime
    reached: bool
    how: str | None
    answered_by: str | None
    taken_by: str
    says: str | None
    opinion: str | None
    reaction: str | None
    reacted_at: datetime | None
    marks: Mapping[str, int]
    words: Mapping[str, str]
    content: bool | None

    @property
    def mean(self) -> float | None:
        """The mean of the marks; None where none was given."""
        return mean(self.marks)

    @property
    def unanswered(self) -> bool:
        """Whether somebody said something, or is not content, and the desk has not reacted."""
        return self.reached and not self.reaction and bool(self.says or self.content is False)

    @property
    def noun(self) -> str:
        """In whose journal it stands: of the ticket that it is about, or of the customer."""
        return "ticket" if self.ticket_id else "customer"

    @property
    def noun_id(self) -> str:
        """The identity of the ticket, or of the customer."""
        return self.ticket_id or self.customer_id


COUNTS = "s.taken_back_at IS NULL"  # on rows of survey as s: nobody has taken it back
_SELECT = (
    "SELECT s.id, s.number, s.survey, c.id AS customer_id, c.name AS customer, s.ticket_id, t.number AS ticket,"
    " s.dispatch_id, d.visit, s.at, s.reached, s.how, s.answered_by, s.taken_by, s.says, s.opinion, s.reaction,"
    " s.reacted_at FROM survey s LEFT JOIN ticket t ON t.id = s.ticket_id"
    " JOIN customer c ON c.id = COALESCE(s.customer_id, t.customer_id) LEFT JOIN dispatch d ON d.id = s.dispatch_id"
    f" WHERE {COUNTS}"
)
_ORDER = " ORDER BY s.at, s.number"


def find(db: Db, policy: Policy, text: str) -> Taken:
    """The survey of that number, or its digits. Raises NotFound when there is none, or it was taken back."""
    meant, named = one_of("number", numbers.candidates(text, PREFIX))
    found = _all(db, policy, db.execute(_SELECT + f" AND s.number IN {meant}", **named))
    if not found:
        raise NotFound(N_("no survey {text!r}: see 'svcdesk survey list'"), text=text)
    return found[0]


def of_ticket(db: Db, policy: Policy, ticket_id: str) -> list[Taken]:
    """What was asked about a ticket, oldest first."""
    return _all(db, policy, db.execute(_SELECT + " AND s.ticket_id = :ticket" + _ORDER, ticket=ticket_id))


def of_customer(db: Db, policy: Policy, customer_id: str) -> list[Taken]:
    """What a customer was asked, about tickets or nothing in particular, oldest first."""
    # two ways in, each by its index
    about = " AND s.ticket_id IN (SELECT id FROM ticket WHERE customer_id = :customer)"
    rows = [
        *db.execute(_SELECT + " AND s.customer_id = :customer", customer=customer_id),
        *db.execute(_SELECT + about, customer=customer_id),
    ]
    return sorted(_all(db, policy, rows), key=lambda taken: (taken.at, taken.number))


def search(
    db: Db, policy: Policy, since: datetime | None, until: datetime | None, survey: str | None = None
) -> list[Taken]:
    """Surveys taken in [since, until) (UTC; None leaves an end open), of one key if named, oldest first."""
    rows = db.execute(
        _SELECT + " AND s.at >= :since AND s.at < :until AND s.survey = COALESCE(:survey, s.survey)" + _ORDER,
        since=stamp(since) if since else "",
        until=stamp(until) if until else FOREVER,
        survey=survey,
    )
    return _all(db, policy, rows)


def mean(marks: Mapping[str, int]) -> float | None:
    """The mean of some marks; None for none."""
    return sum(marks.values()) / len(marks) if marks else None


def _content(policy: Policy, key: str, marks: Mapping[str, int]) -> bool | None:
    survey = policy.surveys.get(key)
    if survey is None or survey.content is None or not marks:
        return None
    return (mean(marks) or 0) >= survey.content


def _all(db: Db, policy: Policy, rows: Iterable[Row]) -> list[Taken]:
    rows = list(rows)
    marks: dict[str, dict[str, int]] = {row["id"]: {} for row in rows}
    words: dict[str, dict[str, str]] = {row["id"]: {} for row in rows}
    for begin in range(0, len(rows), _AT_ONCE):
        among, named = one_of("survey", [row["id"] for row in rows[begin : begin + _AT_ONCE]])
        given = f"SELECT survey_id, question, mark, words FROM survey_mark WHERE survey_id IN {among} ORDER BY question"
        for row in db.execute(given, **named):
            if row["mark"] is None:
                words[row["survey_id"]][row["question"]] = row["words"]
            else:
                marks[row["survey_id"]][row["question"]] = row["mark"]
    return [
        Taken(
            **{
                **row,
                "at": read_stamp(row["at"]),
                "reached": bool(row["reached"]),
                "reacted_at": read_stamp(row["reacted_at"]) if row["reacted_at"] else None,
            },
            marks=marks[row["id"]],
            words=words[row["id"]],
            content=_content(policy, row["survey"], marks[row["id"]]),
        )
        for row in rows
    ]
