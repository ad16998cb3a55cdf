"""The index: which terms stand in which tickets. The one writer of `document`, `word` and `indexed`.

Whoever searches brings it up to date first, from where the journal was then: what is logged, noted or changed costs
nothing more. Who may not write, or finds somebody else writing, keeps the difference in memory.

The texts of a ticket are a document with a number of its own; when they change they become another document, and what
the index says of the old one is passed over. A row of `word` says which of 4,096 documents have a term: one character
for each, from U+4E00 on, so that a row grows by what is added to its end and is read at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from zlib import crc32

from svcdesk.db.port import Db, one_of
from svcdesk.desk.search import texts, words
from svcdesk.errors import StoreError

_BLOCK = 4096
_FIRST = 0x4E00
_AT_ONCE = 2048  # tickets: the time that somebody else waits who wants to write meanwhile

Postings = dict[tuple[str, int], list[int]]  # term and place → documents


class Index:
    """The index as it stands, with what could not be written: `unwritten` are postings, `stale` documents replaced."""

    def __init__(self, db: Db) -> None:
        self.db = db
        self.unwritten: Postings = {}
        self.tickets: dict[int, str] = {}  # the unwritten documents
        self.stale: set[str] = set()

    def documents(self, start: str, end: str) -> dict[int, set[int]]:
        """The documents that have a term in [start, end), by the place where it stands."""
        rows = self.db.execute(
            "SELECT place, block, documents FROM word WHERE term >= :start AND term < :end", start=start, end=end
        )
        blocks: dict[tuple[int, int], list[str]] = defaultdict(list)
        for row in rows:  # thousands, for a single character
            blocks[row["place"], row["block"]].append(row["documents"])
        found: dict[int, set[int]] = defaultdict(set)
        for (place, block), several in blocks.items():
            found[place].update(map((block * _BLOCK - _FIRST).__add__, map(ord, "".join(several))))
        for (term, place), numbers in self.unwritten.items():
            if start <= term < end:
                found[place].update(numbers)
        return found

    def tickets_of(self, numbers: Iterable[int]) -> dict[int, str]:
        """The tickets whose texts these documents are, by document; those that were replaced are left out."""
        numbers = list(numbers)
        among, values = one_of("number", numbers)
        rows = self.db.execute(f"SELECT number, ticket_id FROM document WHERE number IN {among}", **values)
        found = {row["number"]: row["ticket_id"] for row in rows if row["ticket_id"] not in self.stale}
        return found | {number: self.tickets[number] for number in numbers if number in self.tickets}

    @cached_property
    def size(self) -> int:
        """How many tickets it knows."""
        return int(self.db.one("SELECT count(*) AS documents FROM document")["documents"]) + len(self.tickets)


def waiting(db: Db) -> int:
    """How many tickets have changed since the index was brought up to date."""
    return len(_changed(db, _seen(db)))


def current(db: Db, tell: Callable[[int], object] = lambda _more: None) -> Index:
    """The index, up to date; in the file as well, where that can be written. `tell` hears of so many more tickets."""
    index = Index(db)
    try:
        while not _catch_up(db, tell):
            pass
    except StoreError:  # read-only, or somebody else is writing
        _remember(index, list(_changed(db, _seen(db))))
    return index


def clear(db: Db) -> None:
    """Forget the whole index, to make it anew."""
    with db.write():
        for table in ("word", "document"):
            db.execute(f"DELETE FROM {table}")
        db.execute("UPDATE indexed SET journal_seq = 0, next_document = 0")


def check(db: Db) -> list[str]:
    """The numbers of tickets whose texts the index does not have as they are, of those that it should have by now."""
    later = _changed(db, _seen(db))
    rows = db.execute(
        "SELECT t.id, t.number, d.digest FROM ticket t LEFT JOIN document d ON d.ticket_id = t.id ORDER BY t.number"
    )
    known = (row for row in rows if row["id"] not in later)
    wrong: list[str] = []
    while part := list(islice(known, _AT_ONCE)):
        found = texts.of(db, [row["id"] for row in part])
        wrong += [row["number"] for row in part if row["digest"] != _digest(found[row["id"]])]
    return wrong


def _seen(db: Db) -> int:
    return int(db.one("SELECT journal_seq FROM indexed")["journal_seq"])


def _changed(db: Db, seen: int) -> Mapping[str, int]:
    """The tickets about which, or whose customer, machine or site, something was recorded after `seen`: id → where."""
    changed: dict[str, int] = {}
    for sql in (
        "SELECT noun_id AS id, MAX(seq) AS seq FROM journal WHERE seq > :seen AND noun = 'ticket'"
        " AND noun_id NOT IN (SELECT ticket_id FROM withdrawn) GROUP BY noun_id",
        "SELECT t.id, MAX(j.seq) AS seq FROM journal j JOIN ticket t ON t.customer_id = j.noun_id"
        " WHERE j.seq > :seen AND j.noun = 'customer' GROUP BY t.id",
        "SELECT t.id, MAX(j.seq) AS seq FROM journal j JOIN ticket t ON t.equipment_id = j.noun_id"
        " WHERE j.seq > :seen AND j.noun = 'equipment' GROUP BY t.id",
        "SELECT t.id, MAX(j.seq) AS seq FROM journal j JOIN site s ON s.id = j.noun_id"
        " JOIN ticket t ON t.customer_id = s.customer_id WHERE j.seq > :seen AND j.noun = 'site' GROUP BY t.id",
    ):
        for row in db.execute(sql, seen=seen):
            changed[row["id"]] = max(row["seq"], changed.get(row["id"], 0))
    return dict(sorted(changed.items(), key=lambda each: each[1]))


def _catch_up(db: Db, tell: Callable[[int], object]) -> bool:
    """Index what was changed, those first that were changed first; False when somebody else did so meanwhile."""
    seen = _seen(db)
    pending = list(_changed(db, seen).items())
    for begin in range(0, len(pending), _AT_ONCE):
        part, rest = pending[begin : begin + _AT_ONCE], pending[begin + _AT_ONCE :]
        through = rest[0][1] - 1 if rest else part[-1][1]  # one change may be about more tickets than this part has
        if not _write(db, [ticket_id for ticket_id, _seq in part], seen, through):
            return False
        seen = through
        tell(len(part))
    return True


def _write(db: Db, ticket_ids: list[str], seen: int, through: int) -> bool:
    """Index some tickets; with them the index holds the journal up to `through`. False when it moved on from `seen`."""
    found = texts.of(db, ticket_ids)
    with db.write():
        if _seen(db) != seen:
            return False
        number = int(db.one("SELECT next_document FROM indexed")["next_document"])
        among, values = one_of("id", ticket_ids)
        rows = db.execute(f"SELECT ticket_id, digest FROM document WHERE ticket_id IN {among}", **values)
        known = {row["ticket_id"]: row["digest"] for row in rows}
        documents, postings = [], Postings()
        for ticket_id in ticket_ids:
            digest = _digest(found[ticket_id])
            if known.get(ticket_id) != digest and found[ticket_id]:
                documents.append({"number": number, "ticket": ticket_id, "digest": digest})
                _post(postings, number, found[ticket_id])
                number += 1
        db.executemany(
            "INSERT INTO document (number, ticket_id, digest) VALUES (:number, :ticket, :digest)"
            " ON CONFLICT (ticket_id) DO UPDATE SET number = excluded.number, digest = excluded.digest",
            documents,
        )
        db.executemany(
            "INSERT INTO word (term, place, block, documents) VALUES (:term, :place, :block, :documents)"
            " ON CONFLICT (term, place, block) DO UPDATE SET documents = word.documents || excluded.documents",
            _rows(postings),
        )
        db.execute("UPDATE indexed SET journal_seq = :seq, next_document = :number", seq=through, number=number)
    return True


def _rows(postings: Postings) -> Iterator[dict[str, object]]:
    for (term, place), numbers in sorted(postings.items()):
        blocks: dict[int, str] = {}
        for number in numbers:
            block, within = divmod(number, _BLOCK)
            blocks[block] = blocks.get(block, "") + chr(_FIRST + within)
        for block, documents in blocks.items():
            yield {"term": term, "place": place, "block": block, "documents": documents}


def _remember(index: Index, ticket_ids: list[str]) -> None:
    number = -1  # no document of the file has such a number
    for begin in range(0, len(ticket_ids), _AT_ONCE):
        for ticket_id, found in texts.of(index.db, ticket_ids[begin : begin + _AT_ONCE]).items():
            index.stale.add(ticket_id)
            index.tickets[number] = ticket_id
            _post(index.unwritten, number, found)
            number -= 1


def _post(postings: Postings, number: int, found: Iterable[texts.Text]) -> None:
    by_place: dict[int, list[str]] = defaultdict(list)
    for text in found:
        by_place[text.place].append(text.text)
    for place, several in by_place.items():
        for term in words.terms("\n".join(several)):
            postings.setdefault((term, place), []).append(number)


def _digest(found: Iterable[texts.Text]) -> int:
    return crc32("\n".join(f"{text.place}{text.where} {text.text}" for text in found).encode())
