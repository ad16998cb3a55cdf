"""Which rows of the desk a laptop's copy holds: an engineer's tickets and visits, and what belongs to them.

What refers to a row that is taken comes with it, as the keys of the schema say, and what it refers to. What is about
money of others, assessment, or only how far the office has got, stays there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import chain

from svcdesk.db.port import FOREVER, Db, Row, one_of
from svcdesk.sla import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Key = tuple[Any, ...]
    Values = dict[str, Any]

# small, and what every command may ask for
_WHOLE = (
    "absence", "article", "counter", "currency", "engineer", "engineer_role", "engineer_skill", "field_number", "terms",
)  # fmt: skip

# of the rest a copy needs nothing: how far the office has got, what it remembers of its own, what it owes or is owed
_STAYS = (
    "assessment", "assessment_month", "assessment_told", "care_rule", "change", "document", "field_copy",
    "field_entry", "field_file", "imported", "indexed", "journal", "kept_file", "loss", "mail", "mark", "notice",
    "operation", "policy", "sealed", "settlement", "swept", "taken_back", "told", "trainee", "training_session",
    "turnover", "withdrawn", "word",
)  # fmt: skip

# what refers to a row so does not belong to it: other tickets, machines that a dealer sold, work that was priced by it
_NOT_ITS = {
    ("article", "ticket_id"), ("complaint", "about_ticket_id"), ("customer", "merged_into"), ("finding", "ticket_id"),
    ("priced_line", "contract_id"), ("warranty_card", "dealer_id"),
}  # fmt: skip
# what others refer to comes along where they are taken, with nothing else of it
_PULLED = ("card", "contract", "customer", "equipment", "holder", "quote", "site")
# rows that mean something without what they refer to: the copy does not name it
_WITHOUT = ("article", "stock_move", "ticket")

_AT_ONCE = 500  # values that are asked for in one question

# of an engineer: what they have or had not long ago, what they are sent to, or go along to, what they logged, and what
# was given to others since they have looked
_TICKETS = """
SELECT p.ticket_id FROM ticket_period p JOIN ticket t ON t.id = p.ticket_id
WHERE p.engineer_id = :engineer AND ((p.until = :forever AND t.ended_at IS NULL) OR t.ended_at >= :since)
UNION SELECT v.ticket_id FROM dispatch v JOIN ticket t ON t.id = v.ticket_id
WHERE v.cancelled_at IS NULL AND (t.ended_at IS NULL OR t.ended_at >= :since) AND (v.engineer_id = :engineer
  OR EXISTS (SELECT 1 FROM dispatch_crew c WHERE c.dispatch_id = v.id AND c.engineer_id = :engineer))
UNION SELECT l.ticket_id FROM call l WHERE l.taken_by = :login AND l.at >= :since
UNION SELECT ticket_id FROM ticket_period WHERE engineer_id = :engineer AND until <> :forever AND until > :looked
UNION SELECT ticket_id FROM dispatch WHERE engineer_id = :engineer AND cancelled_at > :looked
"""

# the desk's own machines that can be lent
_FREE = """
SELECT * FROM equipment e WHERE e.customer_id IS NULL AND e.scrapped_on IS NULL
AND NOT EXISTS (SELECT 1 FROM loan l WHERE l.equipment_id = e.id AND l.back_at IS NULL) ORDER BY e.serial_key
"""


class Taken:
    """The rows of a copy, by table and key, as they grow; `of` is the desk at the office, inside its `read()`."""

    def __init__(self, of: Db) -> None:
        self._db = of
        self.rows: dict[str, dict[Key, Values]] = {}
        self._keys = {table: of.key(table) for table in of.tables()}
        self._parents = {table: of.references(table) for table in self._keys}
        self._children: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for table, references in self._parents.items():
            for column, parent in references:
                self._children[parent].append((table, column))

    def of(
        self, engineer_id: str, login: str, since: datetime, looked: datetime
    ) -> Mapping[str, Mapping[Key, Values]]:  # fmt: skip
        """Take what an engineer needs, who has `looked`; tickets that ended before `since` are left. Both UTC.

        Returns the rows by table.
        """
        for table in _WHOLE:
            self._add(table, self._db.execute(f"SELECT * FROM {table}").fetchall())
        named = {"engineer": engineer_id, "login": login, "since": stamp(since), "forever": FOREVER}
        named["looked"] = stamp(looked)
        found = self._db.execute(_TICKETS, **named).fetchall()
        tickets = self._ask("ticket", "id", (row["ticket_id"] for row in found))
        self._with_all_that_is_theirs("ticket", tickets)
        self._with_all_that_is_theirs("customer", self._ask("customer", "id", self._column("ticket", "customer_id")))
        own = self._db.execute("SELECT * FROM holder WHERE engineer_id = :engineer", engineer=engineer_id).fetchall()
        self._with_all_that_is_theirs("holder", own)
        self._add("equipment", self._db.execute(_FREE).fetchall())
        self._with_approvals()
        self._leave_what_hangs()
        return self.rows

    def ids(self, table: str) -> Iterator[str]:
        """The identities of the rows that are taken of a table."""
        return (key[0] for key in self.rows.get(table, ()))

    def _with_all_that_is_theirs(self, table: str, rows: Iterable[Row]) -> None:
        """Take these rows, and what refers to them, and so on."""
        added = self._add(table, rows)
        for child, column in self._children[table] if added else ():
            if child != "ticket" and child not in _STAYS + _WHOLE and (child, column) not in _NOT_ITS:
                self._with_all_that_is_theirs(child, self._ask(child, column, [row["id"] for row in added]))

    def _with_approvals(self) -> None:
        among = chain.from_iterable(self.ids(table) for table in ("dispatch", "quote", "rma", "stock_request"))
        self._add("approval", self._ask("approval", "noun_id", among))

    def _leave_what_hangs(self) -> None:
        """Leave each row that refers to one which stays; those without which it cannot be are pulled along."""
        going = [(table, row) for table, rows in self.rows.items() for row in rows.values()]
        while going:
            pulled, dropped = [], False
            for table, row in going:
                for column, parent in self._parents[table]:
                    if row[column] is None or (row[column],) in self.rows.get(parent, ()):
                        continue
                    if parent in _PULLED and (found := self._pull(parent, row[column])):
                        pulled += [(parent, each) for each in found]
                    elif table in _WITHOUT:
                        row[column] = None
                    else:
                        dropped = self.rows[table].pop(self._key(table, row), None) is not None or dropped
                        break
            going = pulled
            if dropped:
                going = [(table, row) for table, rows in self.rows.items() for row in rows.values()]

    def _pull(self, table: str, identity: str) -> list[Values]:
        rows = self._ask(table, "id", [identity])
        if table == "holder":
            rows = [row for row in rows if row["place"]]  # what a visit holds is not there without it
        return self._add(table, rows)

    def _add(self, table: str, rows: Iterable[Row]) -> list[Values]:
        """Take rows; those that were not taken yet."""
        here, new = self.rows.setdefault(table, {}), []
        for row in rows:
            values = {name: row[name] for name in row.keys()}  # noqa: SIM118  # a row is no mapping
            if (key := self._key(table, values)) not in here:
                here[key] = values
                new.append(values)
        return new

    def _ask(self, table: str, column: str, values: Iterable[str]) -> list[Row]:
        found: list[Row] = []
        wanted = list(dict.fromkeys(values))
        for first in range(0, len(wanted), _AT_ONCE):
            among, named = one_of("value", wanted[first : first + _AT_ONCE])
            keys = ", ".join(self._keys[table])
            question = f"SELECT * FROM {table} WHERE {column} IN {among} ORDER BY {keys}"
            found += self._db.execute(question, **named).fetchall()
        return found

    def _column(self, table: str, column: str) -> list[str]:
        return [row[column] for row in self.rows.get(table, {}).values()]

    def _key(self, table: str, row: Mapping[str, Any]) -> Key:
        return tuple(row[name] for name in self._keys[table])
