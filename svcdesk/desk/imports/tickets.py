"""Tickets of another desk: what its log says is done here by the same verbs, each at its own time.

The rows of one number become one ticket. They are taken in the order of their times; of rows with the same time the
last in the file is what holds. What is dated before the ticket was opened takes effect when it was opened; what has no
time, when it is imported. The other desk knew each thing when it happened, so every operation's `now` is the row's own
time; only the journal's `imported` says when rows came, and who brought them.

A row goes in whole or not at all, and only once: its hash is kept. What is dated before the last row that is known of a
ticket is bad: the past is not rewritten. So a bad row keeps the later rows of its ticket out, which are rejected, too:
put right, it goes in before them. One whose time cannot be read comes where it stands in the file. One that could
not go in any more, or of which nobody knows the ticket, keeps no other out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.config.imports.tickets import CLASSES, Standing, standing
from svcdesk.db.port import Db, one_of
from svcdesk.desk import numbers
from svcdesk.desk.imports.rows import Reader, Row, Wrong
from svcdesk.desk.imports.sheet import Bad, doubtful, unfold
from svcdesk.desk.imports.turns import STAYS, Outcome, Table, in_turns
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation, part
from svcdesk.desk.people import callers, engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.desk.tickets import assignment, calls, classification, endings, facts, holds, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.desk.tickets.classification import Classes
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, SvcdeskError, UsageError
from svcdesk.locale import N_, _, enumerated
from svcdesk.sla import read_stamp, stamp
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.imports.tickets import ImportMapping
    from svcdesk.config.policy import Policy

_ASKED = 500  # rows that a statement may name

NOT_RECORDED = "not recorded"  # a key: the log says nothing of a cause, a solution or a reason


_BEGINNING = datetime.min.replace(tzinfo=UTC)

Tickets = Table["ImportMapping", list["Row | Wrong"]]  # the rows of each ticket, in the order of the file


def read(path: Path, data: bytes, mapping: ImportMapping, now: datetime) -> Tickets:
    """The table in the file called `path` with this `data`; rows dated after `now` (UTC) are bad.

    Raises UsageError when it cannot be read, ConfigError when it lacks a column that the mapping names.
    """
    sheet, records = unfold(path, data, mapping)
    reader = Reader(mapping, mapping.places(sheet.names, str(path)), now)
    table: Tickets = Table(mapping, sheet, [], [])
    by_number: dict[str, list[Row | Wrong]] = {}
    for record in records:
        row = reader.row(record)
        if isinstance(row, Row):
            table.rows += 1
            if doubt := doubtful(record):
                table.doubts.append(doubt)
        if row.number in by_number:
            by_number[row.number].append(row)
            continue
        table.items.append([row])
        if row.number:
            by_number[row.number] = table.items[-1]
    return table


def carry_out(
    db: Db, policy: Policy, table: Tickets, actor: str, now: datetime, advance: Callable[[int], None]
) -> Outcome:
    """Bring the rows of `table` into the desk, brought by `actor` at `now` (UTC).

    Counts tickets that got rows, rows that went in, and rows known before. `advance` hears how many more rows were
    dealt with. After an interruption what is in are complete tickets.
    """
    return in_turns(db, table, _Replay(db, policy, table, actor, now).ticket, advance)


def bring(op: Operation, ticket: Ticket, wanted: Standing, cause: str, solution: str, reason: str) -> Ticket:
    """Bring the ticket into the state wanted, by the verbs that lead there from where it is.

    `cause` and `solution` are for resolving, `reason` for reopening and cancelling. Raises as the verbs do.
    """
    if wanted.state in tickets.LIVE:
        if not ticket.live:
            ticket = endings.reopen(op, ticket, reason)
        if ticket.state == "held" and wanted != Standing("held", _hold_reason(op, ticket)):
            ticket = holds.resume(op, ticket)
        if wanted.reason and ticket.state == "open":
            ticket = holds.hold(op, ticket, wanted.reason)
        return ticket
    if ticket.state == wanted.state:
        return ticket
    if not ticket.live and (ticket.state, wanted.state) != ("resolved", "closed"):
        ticket = endings.reopen(op, ticket, reason)
    if wanted.state == "cancelled":
        return endings.cancel(op, ticket, reason)
    if ticket.live:
        ticket = endings.resolve(op, ticket, cause, solution)
    return endings.close(op, ticket) if wanted.state == "closed" else ticket


class _Replay:
    """Brings in one ticket after another, inside the caller's `write()`."""

    def __init__(self, db: Db, policy: Policy, table: Tickets, actor: str, now: datetime) -> None:
        self._db = db
        self._policy = policy
        self._mapping = table.mapping
        self._file = table.sheet.path.name
        self._actor = actor
        self._now = now
        self._engineers: dict[str, Engineer] = {}

    def ticket(self, rows: list[Row | Wrong], done: Outcome) -> int:
        """Bring in the rows of one ticket, in any order, but what is wrong. Returns how many could be read."""
        good = [row for row in rows if isinstance(row, Row)]
        fresh = self._unknown(good)
        done.counts["known"] += len(good) - len(fresh)
        if wrong := [row for row in rows if isinstance(row, Wrong)]:
            done.bad += [Bad(row.line, row.raw, row.why) for row in wrong]
            fresh = self._held_back(rows, wrong, fresh, len(fresh) < len(good), done)
        if fresh:
            ordered = sorted(fresh, key=lambda row: row.at or self._now)
            try:
                self._bring(ordered, done)
            except SvcdeskError:
                self._engineers.clear()  # one of them is gone
                self._bring(ordered, done, alone=True)
        return len(good)

    def _held_back(
        self, rows: list[Row | Wrong], wrong: list[Wrong], fresh: list[Row], known: bool, done: Outcome
    ) -> list[Row]:
        """The `fresh` rows of a ticket that need not wait for one that is `wrong`; the others are bad as well.

        `known` says whether some of its rows in the file came in before.
        """
        ticket = self._find(wrong[0].number)
        through = self._through(ticket) if ticket else None
        placed = ((_place(row, rows), row.line) for row in wrong)
        may_come = [(place, line) for place, line in placed if _may_come(place[0], through, known)]
        if not may_come:
            return fresh
        first, line = min(may_come)
        done.bad += [_waiting(row, line) for row in fresh if (row.at or self._now, row.line) > first]
        return [row for row in fresh if (row.at or self._now, row.line) <= first]

    def _bring(self, ordered: list[Row], done: Outcome, alone: bool = False) -> None:
        """Bring in the rows of a ticket, in order; with `alone` each by itself, which is slow: then bad ones are told.

        What comes after a bad one waits for it. Raises what they raise otherwise, and nothing is done.
        """
        taken: list[Row] = []
        bad_line = 0
        with operation(self._db, self._policy, self._actor, self._now, self._now, kind="command") as op:
            op.stays(STAYS)
            ticket = self._find(ordered[0].said.get("number"))
            opened_at = ticket.opened_at if ticket else next((r.opened_at for r in ordered if r.opened_at), None)
            known, last = ticket, self._through(ticket) if ticket else None
            through = last
            for row in ordered:
                if bad_line:
                    done.bad.append(_waiting(row, bad_line))
                    continue
                at = max(row.at or self._now, opened_at or row.at or self._now)
                try:
                    with part(op, self._word(row, "actor") or self._actor, at, alone) as of_row:
                        if ticket:
                            _check_order(ticket, at, through)
                        ticket = self._row(of_row, ticket, row, opened_at or at)
                except SvcdeskError as error:
                    if not alone:
                        raise
                    self._engineers.clear()  # one of them may be gone
                    done.bad.append(Bad(row.line, row.raw, str(error)))
                    bad_line = row.line if not known or (last and at > last) else 0
                else:
                    taken.append(row)
                    through = at
            if ticket and taken and through:
                self._record(op, ticket, taken, through)
        if ticket and taken:
            done.counts["tickets"] += 1
            done.counts["rows"] += len(taken)
            done.show(taken[0].line, "ticket", _means(ticket))

    def _row(self, op: Operation, ticket: Ticket | None, row: Row, opened_at: datetime) -> Ticket:
        """Make the ticket what the row says it is, from `op.at` on; a new one when there is none yet.

        Who has it and how it is classed is changed only while it is live, as everywhere in the desk.
        """
        wanted = row.standing
        if ticket is None:
            ticket = self._open(op, row, opened_at)
            wanted = wanted or standing(self._mapping.defaults.get("state", "open"))
        was_live = ticket.live
        if was_live:
            ticket = self._assign(op, self._classify(op, ticket, row), row)
        if wanted:
            words = [self._word(row, name) or NOT_RECORDED for name in ("cause", "solution", "reason")]
            ticket = bring(op, ticket, wanted, *words)
        if ticket.live and not was_live:
            ticket = self._assign(op, self._classify(op, ticket, row), row)
        return ticket

    def _open(self, op: Operation, row: Row, opened_at: datetime) -> Ticket:
        said, who = self._word(row, "summary"), self._word(row, "customer")
        for name, missing in (("summary", not said), ("customer", not who and "phone" not in row.said)):
            if missing:
                columns = enumerated(self._mapping.columns[name].names)
                raise UsageError(N_("{columns}: is empty; a new ticket needs it"), columns=columns)
        number = row.said.get("number")
        actor = row.said.get("opened_by", op.actor)
        intake = Intake(
            said=said or "",
            customer=who,
            phone=row.said.get("phone"),
            caller=row.said.get("caller"),
            number=number,
            whose=callers.SURE,  # a table of the past answers no questions
            **{name: self._word(row, name) for name in CLASSES},
        )
        with part(op, actor, opened_at) as opening:
            ticket = _open(opening, intake)
        if number:
            self._keep_free(number)
        return ticket

    def _classify(self, op: Operation, ticket: Ticket, row: Row) -> Ticket:
        said = {name: row.said[name] for name in CLASSES if name in row.said and name != "channel"}
        if all(getattr(ticket, name) == word for name, word in said.items()):
            return ticket
        return classification.classify(op, ticket, Classes(**said))

    def _assign(self, op: Operation, ticket: Ticket, row: Row) -> Ticket:
        if "engineer" not in self._mapping.columns:
            return ticket
        name = row.said.get("engineer")
        if name is None:
            return assignment.unassign(op, ticket) if ticket.engineer_id else ticket
        engineer = self._engineer(op, name)
        return ticket if ticket.engineer_id == engineer.id else assignment.assign(op, ticket, engineer)

    def _engineer(self, op: Operation, name: str) -> Engineer:
        """The engineer of exactly that name or login, else a new one; `engineers.find` takes part of a name, too."""
        if not self._engineers:
            everybody = engineers.everybody(self._db)
            self._engineers = {fold(each.name): each for each in everybody}
            self._engineers |= {each.login: each for each in everybody if each.login}
        known = self._engineers.get(name) or self._engineers.get(fold(name))
        if known is None:
            known = self._engineers[fold(name)] = engineers.add(op, name)
        return known

    def _word(self, row: Row, name: str) -> str | None:
        return row.said.get(name) or self._mapping.defaults.get(name)

    def _unknown(self, rows: list[Row]) -> list[Row]:
        """The rows that have not come in before; of several that say the same the last."""
        fresh = {row.hash: row for row in rows}
        for some in (rows[place : place + _ASKED] for place in range(0, len(rows), _ASKED)):
            among, named = one_of("hash", (row.hash for row in some))
            for known in self._db.execute(f"SELECT row_hash FROM imported WHERE row_hash IN {among}", **named):
                fresh.pop(known["row_hash"], None)
        return [*fresh.values()]

    def _find(self, number: str | None) -> Ticket | None:
        return tickets.by_number(self._db, number) if number else None

    def _through(self, ticket: Ticket) -> datetime | None:
        """The time of the last row that came in for this ticket; None when no import brought it."""
        found = self._db.execute(
            "SELECT data FROM journal WHERE noun = 'ticket' AND noun_id = :ticket AND kind = 'imported'"
            " ORDER BY seq DESC LIMIT 1",
            ticket=ticket.id,
        ).fetchone()
        return read_stamp(json.loads(found["data"])["through"]) if found else None

    def _record(self, op: Operation, ticket: Ticket, rows: list[Row], through: datetime) -> None:
        op.db.executemany(
            "INSERT INTO imported (row_hash, ticket_id) VALUES (:hash, :ticket)",
            [{"hash": row.hash, "ticket": ticket.id} for row in rows],
        )
        said = {"file": self._file, "rows": len(rows), "through": stamp(through)}
        op.record("ticket", ticket.id, "imported", said)

    def _keep_free(self, number: str) -> None:
        """Let the desk go on counting after the number, when it looks like one of its own."""
        digits = re.search(r"[0-9]{1,15}$", number)
        if digits and self._policy.number(int(digits[0])) == number:
            numbers.keep_free(self._db, numbers.TICKET, int(digits[0]))


def _waiting(row: Row, line: int) -> Bad:
    message = _("comes after line {line} of its ticket, which is rejected: put that right, and import both again")
    return Bad(row.line, row.raw, message.format(line=line))


def _place(wrong: Wrong, rows: list[Row | Wrong]) -> tuple[datetime, int]:
    """The time and line after which the rows wait for a wrong one; without a time that of the row before it.

    Before it in time, that is: the file may have the newest rows first. _BEGINNING when it is the first.
    """
    if wrong.at:
        return wrong.at, wrong.line
    times = [(row.line, row.at) for row in rows if row.at]
    if times and times[0][1] > times[-1][1]:
        return max((at for line, at in times if line > wrong.line), default=_BEGINNING), sys.maxsize
    return max((at for line, at in times if line < wrong.line), default=_BEGINNING), wrong.line


def _may_come(at: datetime, through: datetime | None, known: bool) -> bool:
    """Whether a row of that time would go in, put right, when rows up to `through` have.

    At the beginning it would where no row of the file was `known`.
    """
    return through is None or at > through or (at == _BEGINNING and not known)


def _means(ticket: Ticket) -> dict[str, str]:
    keys = ("number", "state", "priority", "customer", "engineer", "summary")
    return {"opened_at": stamp(ticket.opened_at)} | {key: getattr(ticket, key) or "" for key in keys}


def _hold_reason(op: Operation, ticket: Ticket) -> str | None:
    return next((hold.reason for hold in facts.holds(op.db, ticket.id) if hold.until is None), None)


def _check_order(ticket: Ticket, at: datetime, through: datetime | None) -> None:
    """Refuse what is dated before the last that is known, and anything about the desk's own tickets."""
    if through is None:
        raise Conflict(N_("{number} is a ticket of this desk, no import brought it"), number=ticket.number)
    if at < max(through, ticket.since):
        message = N_("dated before the last that is known of {number} ({last}); the past is not rewritten")
        raise Conflict(message, number=ticket.number, last=stamp(max(through, ticket.since)))


@verb("import tickets", duty="tickets")
def _open(op: Operation, intake: Intake) -> Ticket:
    """Open the ticket that a table tells of."""
    return calls.log(op, intake)
