"""Desks of any size for measuring, which `db check --replay` finds sound: `python -m tests.bench.desks FOLDER TICKETS`.

A few tickets live through the rules themselves: a call, an engineer, an answer, a hold, a visit, an ending; four or
five promises and a dozen entries of the journal each. What they left is then written again and again with identities,
numbers, customers and times of its own, and the journal is sealed entry by entry. Of a hundred tickets one is open,
logged in the last two weeks; the others lie in the four years before. A due time may be some hours off its calendar.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from svcdesk.config import store
from svcdesk.config.policy import Policy
from svcdesk.db import ledger
from svcdesk.db.open import create, open_desk
from svcdesk.db.port import FOREVER, Db, Row
from svcdesk.db.schema import UNSEALED
from svcdesk.db.watch import Watch, seal
from svcdesk.desk import numbers
from svcdesk.desk.forms import record
from svcdesk.desk.forms.written import Written
from svcdesk.desk.journal import Operation, forget_operations
from svcdesk.desk.operation import operation
from svcdesk.desk.people import customers, engineers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets import assignment, calls, endings, holds, notes, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.sla import read_stamp, stamp

_PAST, _LATELY, _LONGEST = timedelta(days=4 * 365), timedelta(days=14), timedelta(days=4)
_AT_ONCE = 5000  # tickets in one transaction
_REPORT = """      report:
        name: Written report
        starts: logged
        stops: [resolved]
        calendar: office
        within: 10 working days
"""
_FAULTS = ("打印机卡纸，重启以后还是不行", "闸机不开门", "screen stays dark after the update", "扫描枪读不出条码")
_LETTERS = "市县东西南北中山江河湖海城门华安平新长大第一二三四五六七八九十人民工商农学校医院公司厂店银行"
_ENTRIES = {"first_entry", "last_entry", "journal_seq"}  # columns that say which entry of the journal is meant

_REMEMBERED = ("operation", "change")  # a month long
_SHARED = ("counter", "currency", "terms")
_SEAL = 8  # bytes of the seal of a row
Then = Callable[..., Any]  # (minute, rule, *its words): what somebody did so long after the call
_WAYS = ("added", "removed")
_CHANGING = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|\b[0-9a-f]{24}\b"


def build(folder: Path, count: int, now: datetime | None = None, one_open_of: int = 100) -> None:
    """Make a desk of so many tickets in an empty folder, as it is at `now` (UTC); one of so many is open."""
    now = now or datetime.now(UTC).replace(microsecond=0)
    policy = _begin(folder)
    began = _monday(now - _PAST)
    with open_desk(folder / "svcdesk.db") as db:
        db.execute("PRAGMA journal_mode = OFF")  # a desk that is lost is made again
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -1000000")
        with db.write():
            copies = _Copies(db, policy, began, now, max(20, count // 10))
            closed = [copies.life(began, story) for story in _CLOSED]
            live = [copies.life(_monday(now - _LATELY), story) for story in _LIVE]
        indexes = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
        for index in indexes:  # which are made faster of all rows at once
            db.execute(f"DROP INDEX {index['name']}")
        ended, lately = count - count // one_open_of, now - _LATELY - _LONGEST
        for first in range(copies.made, count, _AT_ONCE):
            with db.write():
                for place in range(first, min(count, first + _AT_ONCE)):
                    if place < ended:
                        copies.write(closed[place % len(closed)], began + (lately - began) * (place / ended))
                    else:
                        copies.write(live[place % len(live)], now - _LATELY * ((count - place) / (count - ended)))
                copies.flush()
        for index in indexes:
            db.execute(index["sql"])
        db.execute("PRAGMA journal_mode = WAL")
        with db.write():
            numbers.keep_free(db, numbers.TICKET, count)
            forget_operations(Operation(db, policy, "bench", now, now))
            db.execute("UPDATE swept SET journal_seq = (SELECT max(seq) FROM journal)")


def _monday(moment: datetime) -> datetime:
    """The Monday morning before."""
    return (moment - timedelta(days=moment.weekday())).replace(hour=1, minute=0, second=0)


def _begin(folder: Path) -> Policy:
    config = folder / "svcdesk.yaml"
    store.write_example(config)
    head, gold, rest = config.read_text().partition("  gold:\n")
    config.write_text(head + gold + rest.replace("      answer:\n", _REPORT + "      answer:\n", 1))
    create(folder / "svcdesk.db")
    return store.load(config, None)


class _Life:
    """What one ticket left in the desk: its rows by table, made of what changes from one ticket to the next.

    A text that has such words in it is a list, in which every other part is one of them. `entry` is its first one in
    the journal. `left` says whose seals stand in `sealed`: the table and which of its rows; `passing` are the seals of
    rows as they were in between.
    """

    def __init__(
        self, at: datetime, entry: int, rows: dict[str, list[dict[str, Any]]], left: dict[bytes, tuple[str, int]]
    ) -> None:
        self.at = at
        self.entry = entry
        self.sealed = rows.pop("sealed")
        self.rows = rows
        self.left = left
        added, removed = (Counter(each for row in self.sealed for each in _each(row[way])) for way in _WAYS)
        self.passing = {each for each, count in removed.items() if count == added[each]}


class _Copies:
    """Tickets written again for other customers, at other times."""

    def __init__(self, db: Db, policy: Policy, began: datetime, now: datetime, callers: int) -> None:
        self._db = db
        self._policy = policy
        self._chance = random.Random(1)
        self._customers = self._people(began, callers)
        self._remembered = now - timedelta(days=30)
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._sealed: list[tuple[int, list[bytes | int], list[bytes | int]]] = []
        self._entries = 0
        self.made = 0

    def _people(self, began: datetime, callers: int) -> list[Customer]:
        with operation(self._db, self._policy, "bench", began, began) as op:
            for login in ("wang", "zhao", "sun", "li"):
                engineers.add(op, login.title(), login=login, station="centre")
            names: dict[str, None] = {}
            while len(names) < callers:
                names["".join(self._chance.choices(_LETTERS, k=self._chance.randint(6, 10)))] = None
            return [
                customers.add(op, name, (f"138{place:08}",), region="city", tier="gold", same_name=True)
                for place, name in enumerate(names)
            ]

    def life(self, began: datetime, story: Callable[[Then, Ticket], None]) -> _Life:
        """Let a ticket live through a story that begins at `began` (UTC)."""
        db, customer = self._db, self._customers[self.made]
        before = {table: _last(db, table) for table in _tables(db)}

        def then(minute: int, rule: Callable[..., Any], *words: Any) -> Any:
            at = began + timedelta(minutes=minute)
            with operation(db, self._policy, "wang", at, at, kind="command") as op:
                return rule(op, *words)

        story(then, then(0, calls.log, Intake(_FAULTS[self.made % len(_FAULTS)], phone=customer.phones[0])))
        self.made += 1
        self._entries = _last(db, "journal")
        rows = {table: _since(db, table, last) for table, last in before.items() if table not in _SHARED}
        words = (customer.name, customer.id, rows["ticket"][0]["number"])
        lasting = {FOREVER} | {row["id"] for table in ("engineer", "terms") for row in _since(db, table, 0)}
        cut = {table: [_cut(row, words, lasting) for row in found] for table, found in rows.items() if found}
        left = {
            _sealed(table, row): (table, place)
            for table, found in rows.items()
            if table == "journal" or table not in UNSEALED
            for place, row in enumerate(found)
        }
        return _Life(began, before["journal"] + 1, cut, left)

    def write(self, life: _Life, at: datetime) -> None:
        """Write that life again, for a ticket that is logged at `at` (UTC)."""
        customer = self._chance.choice(self._customers)
        self.made += 1
        count, later = self.made, self._entries + 1 - life.entry
        new = _Words(at - life.at, self._chance, (customer.name, customer.id, self._policy.number(count)))
        made = {
            table: [_again(row, new, count, later) for row in rows]
            for table, rows in life.rows.items()
            if table not in _REMEMBERED or at >= self._remembered
        }
        self._seal(life, made, later)
        for table, rows in made.items():
            self._rows.setdefault(table, []).extend(rows)
        self._entries += len(life.rows["journal"])

    def _seal(self, life: _Life, made: dict[str, list[dict[str, Any]]], later: int) -> None:
        """Keep what the operations of that life leave in `sealed`; an entry of the journal has no seal yet."""
        entries = len(self._rows.get("journal", ()))
        salt = self._chance.getrandbits(8 * _SEAL)
        new: dict[bytes, bytes | int] = {}
        for each in life.passing:
            new[each] = (int.from_bytes(each) ^ salt).to_bytes(_SEAL)
        for each, (table, place) in life.left.items():
            new[each] = entries + place if table == "journal" else seal((table, *made[table][place].values()))
        self._sealed += [
            (row["journal_seq"] + later, *([new[each] for each in _each(row[way]) if each in new] for way in _WAYS))
            for row in life.sealed
        ]

    def flush(self) -> None:
        """Bring to the file what was written since."""
        found = self._db.watch = Watch("bench")  # which hears of the seal of each entry
        for row in self._rows.pop("journal"):
            ledger.append(self._db, {column: row[column] for column in row if column not in ("seq", "hash")})
        self._db.watch = None
        entries = [*found.seals()]
        self._db.executemany(
            "INSERT INTO sealed (journal_seq, added, removed) VALUES (:journal_seq, :added, :removed)",
            (
                {
                    "journal_seq": seq,
                    **{
                        way: b"".join(entries[each] if isinstance(each, int) else each for each in seals)
                        for way, seals in zip(_WAYS, both, strict=True)
                    },
                }
                for seq, *both in self._sealed
            ),
        )
        self._sealed.clear()
        for table, rows in self._rows.items():
            columns = [column for column in rows[0] if column != "seq"]  # which the file counts
            values = ", ".join(f":{column}" for column in columns)
            self._db.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})", rows)
        self._rows.clear()


class _Words(dict[Any, str]):
    """What takes the place of each word of a life: instants so much later, identities of its own."""

    def __init__(self, later: timedelta, chance: random.Random, words: tuple[str, ...]) -> None:
        super().__init__(enumerate(words))
        self._later = timedelta(seconds=int(later.total_seconds()))
        self._chance = chance

    def __missing__(self, word: str) -> str:
        instant = word[4] == "-"
        self[word] = stamp(read_stamp(word) + self._later) if instant else f"{self._chance.getrandbits(96):024x}"
        return self[word]


def _cut(row: Row, words: tuple[str, ...], lasting: set[str]) -> dict[str, Any]:
    """A row whose texts are cut where they change: each of `words`, instants, identities that are not `lasting`."""
    pattern = re.compile("|".join((_CHANGING, *map(re.escape, words))))

    def parts(text: str) -> list[str | int] | str:
        found: list[str | int] = []
        end = 0
        for match in pattern.finditer(text):
            if match[0] not in lasting:
                found += text[end : match.start()], words.index(match[0]) if match[0] in words else match[0]
                end = match.end()
        return [*found, text[end:]] if found else text

    columns = {column: row[column] for column in row.keys()}  # noqa: SIM118  # a row is no dict
    return {column: parts(value) if isinstance(value, str) else value for column, value in columns.items()}


def _again(row: dict[str, Any], new: _Words, count: int, later: int) -> dict[str, Any]:
    """The row with new words in place of what changes."""
    made = {}
    for column, value in row.items():
        if type(value) is list:
            value = "".join([new[part] if place % 2 else part for place, part in enumerate(value)])
        elif column in _ENTRIES:
            value += later
        elif column == "count" and value is not None:
            value = count
        made[column] = value
    return made


def _sealed(table: str, row: Any) -> bytes:
    """The seal of a row; an entry of the journal is sealed by its own hash."""
    return bytes.fromhex(row["hash"])[:_SEAL] if table == "journal" else seal((table, *row))


def _each(seals: bytes) -> list[bytes]:
    return [seals[place : place + _SEAL] for place in range(0, len(seals), _SEAL)]


def _tables(db: Db) -> list[str]:
    rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%'")
    return [row["name"] for row in rows.fetchall()]


def _last(db: Db, table: str) -> int:
    return int(db.one(f"SELECT coalesce(max(rowid), 0) AS last FROM {table}")["last"])


def _since(db: Db, table: str, last: int) -> list[Row]:
    return db.execute(f"SELECT * FROM {table} WHERE rowid > :last ORDER BY rowid", last=last).fetchall()


def _visited(then: Then, ticket: Ticket) -> None:
    then(2, _now(_assign), ticket, "wang")
    then(10, _now(notes.note), ticket, "restart did not help, sending somebody", "opinion")
    then(15, _now(holds.hold), ticket, "parts", "roller ordered")
    then(1500, _now(holds.resume), ticket)
    visit = then(1510, _now(dispatch.order), ticket)
    visit = then(1540, _now(dispatch.depart), ticket, visit)
    visit = then(1570, _now(dispatch.arrive), ticket, visit)
    form = Written(fault="jam", cause="worn roller", action="roller replaced", result="prints", minutes=35, solved=True)
    then(1620, _now(record.record), ticket, visit, form, True)
    then(2900, _now(endings.close), ticket, "customer content")


def _answered(then: Then, ticket: Ticket) -> None:
    then(2, _now(_assign), ticket, "wang")
    then(10, _now(notes.note), ticket, "asked for the serial number", "opinion")
    then(12, _now(holds.hold), ticket, "customer", "sends a photo")
    then(300, _now(holds.resume), ticket)
    then(310, _now(notes.note), ticket, "the photo shows the plug")
    then(320, _now(endings.resolve), ticket, "plug pulled out", "plugged in again")
    then(2900, _now(endings.close), ticket)


def _ordered(then: Then, ticket: Ticket) -> None:
    then(2, _now(_assign), ticket, "zhao")
    then(10, _now(notes.note), ticket, "sending somebody", "opinion")
    then(20, _now(dispatch.order), ticket)


def _held(then: Then, ticket: Ticket) -> None:
    then(2, _now(_assign), ticket, "wang")
    then(10, _now(notes.note), ticket, "lens is scratched", "opinion")
    then(15, _now(holds.hold), ticket, "parts", "lens ordered")


def _logged(_then: Then, _ticket: Ticket) -> None:
    """Nobody has done anything yet."""


def _assign(op: Operation, ticket: Ticket, login: str) -> None:
    assignment.assign(op, ticket, engineers.find(op.db, login, op.actor))


def _now(rule: Callable[..., Any]) -> Callable[..., Any]:
    """The rule, of the ticket as it stands when it is carried out."""
    return lambda op, ticket, *words: rule(op, tickets.get(op.db, ticket.id), *words)


_CLOSED = (_visited, _visited, _answered, _visited)
_LIVE = (_ordered, _held, _ordered, _logged)

if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]))
