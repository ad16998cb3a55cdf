"""What was said and written about tickets, text by text: what is searched, and where a word is shown to stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from operator import attrgetter

from svcdesk import jsontext
from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import COUNTS
from svcdesk.record import Record

SUMMARY, CALL, NOTE = 1, 2, 3  # the places, the one that tells most first
_WRITTEN = ("text", "note", "reason", "because")  # in the journal, under these keys
_NAMED_AT_ONCE = 100  # tickets: the engine looks through all parameters of a statement for each of them
_MARKS = tuple(f'"{key}"' for key in _WRITTEN)


class Text(Record):
    """A text of a ticket: its place, what it is (`where`: summary, customer, call, cause …), and its words."""

    place: int
    where: str
    text: str


def of(db: Db, ticket_ids: Iterable[str]) -> Mapping[str, list[Text]]:
    """The texts of these tickets, by ticket, those that tell most first."""
    ids = list(ticket_ids)
    found: dict[str, list[Text]] = defaultdict(list)
    for begin in range(0, len(ids), _NAMED_AT_ONCE):
        _gather(db, ids[begin : begin + _NAMED_AT_ONCE], found)
    for texts in found.values():
        texts.sort(key=attrgetter("place"))
    return found


def _gather(db: Db, ids: list[str], found: dict[str, list[Text]]) -> None:
    among, values = one_of("id", ids)
    for sql in (_TICKETS, _PHONES, _CONTACTS, _CALLS, _VISITS, _FINDINGS, _SURVEYS, _ANSWERS, _OUTCOMES, _FILES):
        columns: list[tuple[str, int, str]] = []
        for row in db.execute(sql.format(among=among), **values):
            columns = columns or [_text_column(key) for key in row.keys() if key != "id"]  # noqa: SIM118  # a row is no dict
            texts = found[row["id"]]
            for key, place, where in columns:
                if text := row[key]:
                    texts.append(Text(place, where, text))
    for row in db.execute(_JOURNAL.format(among=among), **values):
        if any(map(row["data"].__contains__, _MARKS)):
            data = jsontext.read(row["data"])
            found[row["id"]] += [Text(NOTE, "note", data[key]) for key in _WRITTEN if isinstance(data.get(key), str)]


def _text_column(column: str) -> tuple[str, int, str]:
    """The column, the place of its texts in the index, and what kind of texts they are."""
    where, _line, _more = column.partition("_")
    return column, _PLACES.get(where, NOTE), where


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
    " WHERE t.id IN {among} ORDER BY p.digits, p.extension"
)
_CONTACTS = (
    "SELECT t.id, n.name AS customer, n.phone AS phone FROM ticket t JOIN contact n ON n.customer_id = t.customer_id"
    " WHERE t.id IN {among} ORDER BY n.name, n.id"
)
_CALLS = (
    "SELECT ticket_id AS id, said AS call, caller AS call_caller, phone AS phone FROM call WHERE ticket_id IN {among}"
    " ORDER BY ticket_id, at, id"
)
_VISITS = (
    "SELECT ticket_id AS id, fault AS visit, cause AS cause, action AS visit_action, result AS visit_result,"
    " test AS visit_test, place AS visit_place, advice AS visit_advice FROM dispatch WHERE ticket_id IN {among}"
    " ORDER BY ticket_id, visit"
)
_FINDINGS = (
    "SELECT d.ticket_id AS id, f.what AS visit FROM finding f JOIN dispatch d ON d.id = f.dispatch_id"
    " WHERE d.ticket_id IN {among} ORDER BY d.visit, f.place, f.what"
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
    f" AND {COUNTS} ORDER BY noun_id, at, seq"
)
