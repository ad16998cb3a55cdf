"""What was said and written about tickets, text by text: what is searched, and where a word is shown to stand."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import COUNTS
from svcdesk.record import Record

SUMMARY, CALL, NOTE = 1, 2, 3  # the places, the one that tells most first
_WRITTEN = ("text", "note", "reason", "because")  # in the journal, under these keys
_MARKS = tuple(f'"{key}"' for key in _WRITTEN)


class Text(Record):
    """A text of a ticket: its place, what it is (`where`: summary, customer, call, cause …), and its words."""

    place: int
    where: str
    text: str


def of(db: Db, ticket_ids: Iterable[str]) -> Mapping[str, list[Text]]:
    """The texts of these tickets, by ticket, those that tell most first."""
    among, values = one_of("id", ticket_ids)
    found: dict[str, list[Text]] = defaultdict(list)
    for sql in (_TICKETS, _PHONES, _CONTACTS, _CALLS, _VISITS, _FINDINGS, _SURVEYS, _ANSWERS, _OUTCOMES, _FILES):
        for row in db.execute(sql.format(among=among), **values):
            for key in filter("id".__ne__, row.keys()):
                if row[key]:
                    where, _number, _more = key.partition("_")
                    found[row["id"]].append(Text(_PLACES.get(where, NOTE), where, row[key]))
    for row in db.execute(_JOURNAL.format(among=among), **values):
        if any(mark in row["data"] for mark in _MARKS):
            data = json.loads(row["data"])
            for key in _WRITTEN:
                if isinstance(data.get(key), str):
                    found[row["id"]].append(Text(NOTE, "note", data[key]))
    for texts in found.values():
        texts.sort(key=lambda text: text.place)
    return found


_PLACES = {"number": SUMMARY, "summary": SUMMARY} | dict.fromkeys(
    ("customer", "site", "machine", "phone", "call"), CALL
)
_TICKETS = (
    "SELECT t.id, t.number AS number, t.summary AS summary, c.name AS customer, c.address AS customer_address,"
    " q.serial AS machine,"
    " q.model AS machine_model, q.plate AS machine_plate, q.plate_key AS machine_plate_key, q.note AS machine_note,"
    " s.name AS site, s.address AS site_address, t.cause AS cause, t.solution AS solution"
    " FROM ticket t JOIN customer c ON c.id = t.customer_id LEFT JOIN equipment q ON q.id = t.equipment_id"
    " LEFT JOIN site s ON s.id = COALESCE(t.site_id, q.site_id)"
    " WHERE t.id IN {among}"
)
_PHONES = (
    "SELECT t.id, p.shown AS phone FROM ticket t JOIN phone p ON p.customer_id = t.customer_id"
    " WHERE t.id IN {among} ORDER BY p.digits"
)
_CONTACTS = (
    "SELECT t.id, n.name AS customer, n.phone AS phone FROM ticket t JOIN contact n ON n.customer_id = t.customer_id"
    " WHERE t.id IN {among} ORDER BY n.name, n.id"
)
_CALLS = (
    "SELECT ticket_id AS id, said AS call, caller AS call_caller, phone AS phone FROM call WHERE ticket_id IN {among}"
    " ORDER BY at, id"
)
_VISITS = (
    "SELECT ticket_id AS id, fault AS visit, cause AS cause, action AS visit_action, result AS visit_result,"
    " test AS visit_test, place AS visit_place, advice AS visit_advice FROM dispatch WHERE ticket_id IN {among}"
    " ORDER BY visit"
)
_FINDINGS = (
    "SELECT d.ticket_id AS id, f.what AS visit FROM finding f JOIN dispatch d ON d.id = f.dispatch_id"
    " WHERE d.ticket_id IN {among} ORDER BY d.visit, f.place"
)
_SURVEYS = (
    "SELECT ticket_id AS id, says AS survey, reaction AS survey_reaction FROM survey"
    " WHERE ticket_id IN {among} AND taken_back_at IS NULL ORDER BY number"
)
_ANSWERS = (
    "SELECT s.ticket_id AS id, m.words AS survey FROM survey s JOIN survey_mark m ON m.survey_id = s.id"
    " WHERE s.ticket_id IN {among} AND s.taken_back_at IS NULL ORDER BY s.number, m.question"
)
_OUTCOMES = "SELECT ticket_id AS id, outcome AS complaint FROM complaint WHERE ticket_id IN {among}"
_FILES = "SELECT ticket_id AS id, name AS file FROM attachment WHERE ticket_id IN {among} ORDER BY number"
_JOURNAL = (
    "SELECT noun_id AS id, data FROM journal WHERE noun = 'ticket' AND noun_id IN {among}"
    f" AND {COUNTS} ORDER BY at, seq"
)
