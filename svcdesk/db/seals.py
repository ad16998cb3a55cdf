"""Finds rows that were changed by anything but a command, by the seals that each operation left of what it wrote.

`changes` keeps a seal of 8 bytes for every row that an operation adds or removes. All seals that were added, less all
that were removed, must be the seals of the rows that there are. The journal's rows are sealed by its own chain.

A `Seal` states in one short line how all of this stood at an entry of the journal. Kept elsewhere, it uncovers somebody
who changes rows and makes the seals anew, or puts back an earlier file.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections import Counter
from collections.abc import Iterator

from svcdesk import jsontext
from svcdesk.db.changes import write_seals
from svcdesk.db.port import Db, Row
from svcdesk.db.schema import UNSEALED, newest
from svcdesk.db.watch import seal
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.record import Record

_LENGTH = 8  # bytes of the seal of a row
_UNKEPT = {*UNSEALED} - {"journal"}
_SHOWN = 20  # rows of a kind that are named
_DIGITS = 20  # of the seal of a desk: 80 bits
_WRITTEN = re.compile(r"([0-9]{1,15})((?:-[0-9a-f]{5}){4})")
_NAMES = ("number", "receipt", "serial", "name", "ticket_id", "target", "since")  # by which people know a row
_AT_ONCE = 10_000  # seals that are added up
_LONGEST = 60  # characters of a value

Tally = list[Counter[int]]  # seals by their first byte


class Seal(Record):
    """How a desk stood: the number of entries in its journal, when the last was written (UTC), and the hash of all."""

    entries: int
    at: str
    hash: str

    @property
    def text(self) -> str:
        """The seal as people type it: 169-5d6f8-cc133-8a801-4ef3d."""
        return "-".join([str(self.entries), *(self.hash[place : place + 5] for place in range(0, _DIGITS, 5))])


def now(db: Db) -> Seal | None:
    """The seal of the desk as it is; None for one in which nothing has happened."""
    last = db.execute("SELECT seq, recorded_at, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    if last is None:
        return None
    return Seal(last["seq"], last["recorded_at"], list(_hashes(db, last["seq"], last["hash"]))[-1])


def held_against(db: Db, text: str) -> list[str]:
    """What speaks against the desk having been sealed so, a line each. Raises UsageError for what is no seal.

    Whether the journal is whole since then is not asked: see `ledger.broken`.
    """
    found = _WRITTEN.search(text.lower())
    if not found:
        raise UsageError(N_("{text!r} is no seal: type it as 'svcdesk db seal' printed it"), text=text)
    entries, digits = int(found[1]), found[2].replace("-", "")
    row = db.execute("SELECT hash FROM journal WHERE seq = :seq", seq=entries).fetchone()
    if row is None:
        last = db.one("SELECT COALESCE(MAX(seq), 0) AS seq FROM journal")["seq"]
        return [_("the journal ends at row {last}, but was sealed at row {entries}").format(last=last, entries=entries)]
    if digits not in _hashes(db, entries, row["hash"]):
        return [_("the journal up to row {entries} is not what was sealed").format(entries=entries)]
    return []


def cut_off(db: Db) -> list[str]:
    """Whether rows are gone from the end of the journal, as far as other tables tell; a line, or none."""
    row = db.one(
        "SELECT (SELECT COALESCE(MAX(seq), 0) FROM journal) AS last, MAX(journal_seq) AS written FROM ("
        "SELECT journal_seq FROM sealed UNION ALL SELECT journal_seq FROM swept UNION ALL SELECT journal_seq FROM told"
        " UNION ALL SELECT journal_seq FROM indexed) reached"
    )
    if row["last"] >= (row["written"] or 0):
        return []
    return [_("the journal ends at row {last}, but {written} rows were written").format(**row)]


def differences(db: Db) -> list[str]:
    """What is not as the operations wrote it, a line each: what is gone or changed, then what is there instead."""
    if _sum_is_right(db):
        return _adopted(db)
    left = _difference(db)
    return [*_adopted(db), *(_gone(db, left) if any(left) else ()), *(_foreign(db, left) if any(left) else ())]


def adopt(db: Db, schema: int) -> None:
    """Take every row for written, inside the caller's `write()`: the file was made, or brought to that schema."""
    for part in [*filter(None, _difference(db)), Counter[int]()]:
        write_seals(db, {each.to_bytes(_LENGTH, "little"): -count for each, count in part.items()}, schema)


def _adopted(db: Db) -> list[str]:
    """Where rows were taken as they were, though the file was neither made nor brought up to date then."""
    rows = db.execute(
        "SELECT MAX(journal_seq) AS seq FROM sealed WHERE schema IS NOT NULL GROUP BY schema"
        " HAVING MIN(journal_seq) < MAX(journal_seq) OR schema > :newest ORDER BY 1",
        newest=newest(),
    )
    return [
        _("after row {seq} of the journal rows were sealed as they stood, although nothing was upgraded then").format(
            **row
        )
        for row in rows
    ]


def _hashes(db: Db, entries: int, entry: str) -> Iterator[str]:
    """The hashes of a desk with so many entries, the last of which has that hash: some write rows, but no entry."""
    seals = hashlib.sha256()
    rows = db.execute("SELECT * FROM sealed WHERE journal_seq <= :entries ORDER BY seq", entries=entries)
    alone = True
    for row in rows:
        seals.update(f"{row['journal_seq']} {len(row['added'])} {len(row['removed'])} ".encode())
        seals.update(row["added"] + row["removed"])
        if row["journal_seq"] == entries:
            alone = False
            yield _joined(entry, seals.digest())
    if alone:
        yield _joined(entry, seals.digest())


def _joined(entry: str, seals: bytes) -> str:
    return hashlib.sha256(entry.encode() + seals).hexdigest()[:_DIGITS]


def _sum_is_right(db: Db) -> bool:
    """Whether the seals added less the seals removed are, in sum, the seals of all rows.

    It keeps no seal in memory and takes half of the time of `_difference`, which says which seals are wrong.
    """
    total = 0
    try:
        for row in db.execute("SELECT added, removed FROM sealed"):
            total += sum(array("Q", row["added"])) - sum(array("Q", row["removed"]))
    except ValueError:
        return False  # a column was cut short
    several: list[bytes] = []
    for each in _seals(db):
        several.append(each)
        if len(several) == _AT_ONCE:
            total -= sum(array("Q", b"".join(several)))
            several.clear()
    return total == sum(array("Q", b"".join(several)))


def _seals(db: Db) -> Iterator[bytes]:
    """The seal of every row of which one is kept."""
    sha256, written = hashlib.sha256, jsontext.written
    for table in _tables(db):
        if table == "journal":
            for (digits,) in db.tuples("SELECT hash FROM journal"):
                yield _of_entry(digits)
        else:
            for row in db.tuples(f'SELECT * FROM "{table}"'):
                yield sha256(written((table, *row)).encode()).digest()[:_LENGTH]


def _of_entry(digits: str) -> bytes:
    """The seal of an entry of the journal with that hash."""
    try:
        return bytes.fromhex(digits[: 2 * _LENGTH]).ljust(_LENGTH, b"\0")
    except ValueError:  # it is none
        return seal((digits,))


def _difference(db: Db) -> Tally:
    """Seal → how many rows with it are missing; below 0 where there are too many."""
    must, are = ([array("Q") for _part in range(256)] for _side in range(2))
    for row in db.execute("SELECT added, removed FROM sealed"):
        _share(must, row["added"])
        _share(are, row["removed"])
    for _table, _row, which in _rows(db):
        are[which[0]].append(int.from_bytes(which, "little"))
    return [_less(*pair) for pair in zip(must, are, strict=True)]


def _less(must: array[int], are: array[int]) -> Counter[int]:
    left = Counter(must)
    left.subtract(are)
    return Counter({each: count for each, count in left.items() if count})


def _share(parts: list[array[int]], seals: bytes) -> None:
    for place in range(0, len(seals), _LENGTH):
        parts[seals[place]].append(int.from_bytes(seals[place : place + _LENGTH], "little"))


def _rows(db: Db) -> Iterator[tuple[str, Row, bytes]]:
    """Every row of every table of which seals are kept: the table, the row and its seal."""
    for table in _tables(db):
        if table == "journal":
            for row in db.execute("SELECT seq, hash FROM journal"):
                yield table, row, _of_entry(row["hash"])
        else:
            for row in db.execute(f'SELECT * FROM "{table}"'):
                yield table, row, seal((table, *row))


def _tables(db: Db) -> list[str]:
    """The tables of whose rows seals are kept."""
    return [each for each in db.tables() if each not in _UNKEPT]


def _gone(db: Db, left: Tally) -> Iterator[str]:
    """What operations wrote that is not there any more as they wrote it."""
    entries: Counter[int] = Counter()
    for row in db.execute("SELECT journal_seq, added FROM sealed ORDER BY seq DESC"):
        added = row["added"]
        for place in range(0, len(added), _LENGTH):
            number, part = int.from_bytes(added[place : place + _LENGTH], "little"), left[added[place]]
            if part[number] > 0:
                part[number] -= 1
                entries[row["journal_seq"]] += 1
    for seq, count in sorted(entries.items())[:_SHOWN]:
        entry = db.execute("SELECT kind, actor, recorded_at FROM journal WHERE seq = :seq", seq=seq).fetchone()
        facts = dict(entry) if entry else {"kind": "?", "actor": "?", "recorded_at": "?"}
        message = _(
            "row {seq} of the journal, {kind}, {actor}, {recorded_at}: of the rows written with it {count} are gone or"
            " were changed"
        )
        yield message.format(seq=seq, count=count, **facts)
    yield from _more(len(entries))


def _foreign(db: Db, left: Tally) -> Iterator[str]:
    """What is there that no operation wrote."""
    found = 0
    for table, row, which in _rows(db):
        number, part = int.from_bytes(which, "little"), left[which[0]]
        if part[number] < 0:
            part[number] += 1
            found += 1
            if found <= _SHOWN:
                yield _("{table}: no command wrote this row as it is: {row}").format(
                    table=table, row=_named(db, table, row)
                )
    yield from _more(found)


def _named(db: Db, table: str, row: Row) -> str:
    """The row as people know it; by its key, where it has no name."""
    known = [name for name in _NAMES if name in row.keys()] or db.key(table)  # noqa: SIM118
    said = {name: str(row[name])[:_LONGEST] for name in known if row[name] is not None}
    if "ticket_id" in said:
        ticket = db.execute("SELECT number FROM ticket WHERE id = :id", id=said.pop("ticket_id")).fetchone()
        said = {"ticket": ticket["number"] if ticket else "?", **said}
    return ", ".join(f"{name} {value}" for name, value in said.items())


def _more(count: int) -> Iterator[str]:
    if count > _SHOWN:
        yield _("… {count} more like that").format(count=count - _SHOWN)
