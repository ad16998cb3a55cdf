"""Breaches of the rules of assessment, as they are kept: found from facts, or entered by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row, one_of, where
from svcdesk.desk import numbers
from svcdesk.desk.journal import Operation
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.money.quarters import bounds_of_month, month_of
from svcdesk.desk.rounds.assessed import STANDS
from svcdesk.desk.staff import months
from svcdesk.errors import NotFound
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.staff.findings import Finding

_PREFIX = "AS"
_SELECT = (
    "SELECT a.*, COALESCE(e.name, c.name) AS who, t.number || COALESCE('/' || d.visit, '') AS about,"
    " m.closed_at FROM assessment a LEFT JOIN assessment_month m ON m.month = a.month"
    " LEFT JOIN engineer e ON e.id = a.engineer_id LEFT JOIN customer c ON c.id = a.customer_id"
    " LEFT JOIN dispatch d ON d.id = a.dispatch_id LEFT JOIN ticket t ON t.id = COALESCE(d.ticket_id, a.ticket_id)"
)
# a was waived after m, its month, was closed: what it cost is given back from :since to :until
GIVEN_BACK = "a.waived_at > m.closed_at AND a.waived_at >= :since AND a.waived_at < :until"
_TOLD = ("number", "month", "rule", "who", "about", "fact", "because", "penalty", "currency", "decimals")


class Breach(Record):
    """One breach of a rule: whose (`engineer_id` or `customer_id`), in which month, at what time (UTC).

    `about` is the ticket or visit that it is about, if any. It was found by a `fact` (see `findings`), or somebody
    entered it and says `because`. `penalty` is what the rule costs, `amount` what is to be paid: 0 once it is waived.

    What is waived after its month was closed stays in it as it was: it is given back at `given_back_at`, by a line of
    the month in which that lies, with a negative amount. That line names the closed month, which it is `of`.
    """

    id: str
    number: str
    month: str
    rule: str
    who: str
    engineer_id: str | None
    customer_id: str | None
    ticket_id: str | None
    dispatch_id: str | None
    about: str | None
    at: datetime
    fact: dict[str, Any] | None
    because: str | None
    penalty: int
    amount: int
    currency: str
    decimals: int
    waived_at: datetime | None
    waived_by: str | None
    waived_because: str | None
    given_back_at: datetime | None
    given_back_because: str | None
    of: str | None

    @property
    def money(self) -> Currency:
        """The currency of its amounts."""
        return Currency(self.currency, self.decimals)

    @property
    def found_of(self) -> str:
        """The month of the fact: of what was found late the closed one, which another month has found."""
        return str((self.fact or {}).get("of", self.month))

    @property
    def key(self) -> tuple[str, str, str]:
        """As `Finding.key`, for what is about a ticket or a visit."""
        return self.rule, self.engineer_id or self.customer_id or "", self.dispatch_id or self.ticket_id or ""


def find(db: Db, text: str) -> Breach:
    """The breach of that number, or of its digits. Raises NotFound when there is none, or its fact is gone."""
    for number in numbers.candidates(text, _PREFIX):
        if row := db.execute(_SELECT + " WHERE a.number = :number", number=number).fetchone():
            if row["dropped_at"] and not _after_closing(row, "dropped_at"):
                raise NotFound(N_("{number} does not count any more: its fact was put right"), number=number)
            return _breach(row)
    raise NotFound(N_("no breach {text!r}: see 'svcdesk assessment list MONTH'"), text=text)


def of_month(db: Db, policy: Policy, month: str, person_id: str | None = None) -> list[Breach]:
    """What counts in a month, oldest first, then what is given back in it; for one engineer or customer, or for all."""
    whose = ":who IN (a.engineer_id, a.customer_id)" if person_id else ""
    found = _those(db, "a.month = :month", whose, month=month, who=person_id)
    since, until = bounds_of_month(policy, month)
    back = _those(db, GIVEN_BACK, whose, who=person_id, since=stamp(since), until=stamp(until))
    return found + [_counter(each, month) for each in sorted(back, key=lambda each: each.given_back_at or each.at)]


def of_closed(db: Db, ticket_ids: Iterable[str]) -> list[Breach]:
    """What months that are closed found about these tickets, and costs something still."""
    meant, named = one_of("ticket", ticket_ids)
    conditions = "m.closed_at IS NOT NULL", "a.waived_at IS NULL", "a.fact IS NOT NULL"
    return _those(db, f"t.id IN {meant}", *conditions, **named)


def about_work(
    db: Db, rule: str | None = None, ticket_ids: Iterable[str] | None = None
) -> dict[tuple[str, str, str], Breach]:
    """What counts for tickets and visits of all months, by `Breach.key`; of one rule or some tickets, or of all.

    Not what was given back because its fact fell away: once that is there again it is found anew.
    """
    only, (meant, named) = "a.rule = :rule" if rule else "", one_of("ticket", ticket_ids or ())
    those = "" if ticket_ids is None else f"t.id IN {meant}"
    there = "a.ticket_id IS NOT NULL", "a.dropped_at IS NULL"
    return {each.key: each for each in _those(db, *there, only, those, rule=rule, **named)}


def waived_and_dropped(db: Db, month: str) -> dict[tuple[str, str, str], Breach]:
    """What was waived in a month, and then fell away with its fact, by `Breach.key`."""
    rows = db.execute(f"{_SELECT} WHERE a.month = :month AND a.waived_at IS NOT NULL AND NOT {STANDS}", month=month)
    return {each.key: each for each in map(_breach, rows)}


def enter(op: Operation, month: str, at: datetime, penalty: int, money: Currency, columns: Mapping[str, Any]) -> Breach:
    """Write down a breach with these `columns`, found or entered by hand, and what it costs. Returns it."""
    number = numbers.following(op, _PREFIX)
    values = {"engineer_id": None, "customer_id": None, "fact": None, "because": None, **columns}
    values["fact"] = json.dumps(values["fact"]) if values["fact"] else None
    op.db.execute(
        "INSERT INTO assessment (id, number, month, rule, engineer_id, customer_id, ticket_id, dispatch_id, at, source,"
        " fact, because, penalty, amount, currency, decimals, made_at) VALUES (:id, :number, :month, :rule,"
        " :engineer_id, :customer_id, :ticket_id, :dispatch_id, :at, :source, :fact, :because, :penalty, :penalty,"
        " :currency, :decimals, :made_at)",
        id=op.new_id("assessment"),
        number=number,
        month=month,
        at=stamp(at),
        source="fact" if values["fact"] else "hand",
        penalty=penalty,
        made_at=stamp(op.now),
        **in_currency(money),
        **values,
    )
    breach = find(op.db, number)
    _record(op, breach, "assessed", {})
    return breach


def correct(op: Operation, month: str, breach: Breach, finding: Finding) -> Breach | None:
    """Bring a breach that was found up to date with what is found now. Returns it, or None where nothing is new."""
    now: dict[str, Any] = {key: getattr(finding, key) for key in ("at", "ticket_id", "fact", "penalty")}
    now |= {"month": month, "amount": 0 if breach.waived_at else finding.penalty, **in_currency(finding.money)}
    changed: Breach = breach._replace(**now)
    if changed == breach:
        return None
    op.db.execute(
        "UPDATE assessment SET month = :month, at = :at, ticket_id = :ticket, fact = :fact, penalty = :penalty,"
        " amount = :amount, currency = :currency, decimals = :decimals WHERE id = :id",
        month=month,
        at=stamp(finding.at),
        ticket=finding.ticket_id,
        fact=json.dumps(finding.fact),
        penalty=finding.penalty,
        amount=changed.amount,
        **in_currency(finding.money),
        id=breach.id,
    )
    changed = find(op.db, breach.number)
    _record(op, changed, "assessment corrected", {"was": _told(breach)})
    return changed


def restore(op: Operation, month: str, breach: Breach, finding: Finding) -> Breach:
    """Let a breach that was waived count again, waived as it was: its fact is there again. Returns it."""
    op.db.execute("UPDATE assessment SET dropped_at = NULL WHERE id = :id", id=breach.id)
    again = correct(op, month, breach, finding) or breach
    _record(op, again, "assessed", {"waived_because": again.waived_because})
    return again


def drop(op: Operation, breach: Breach) -> None:
    """Let a breach count no more: its fact was taken back or put right."""
    op.db.execute("UPDATE assessment SET dropped_at = :at WHERE id = :id", at=stamp(op.now), id=breach.id)
    _record(op, breach, "assessment dropped", {})


def waive(op: Operation, breach: Breach, because: str, closed: datetime | None, gone: bool) -> Breach:
    """Write down that what a breach costs is waived, at `op.at`, or given back where its month was `closed` (UTC).

    Whether its fact is `gone` decides what becomes of it when the fact is there again: see `about_work`.

    Returns it as it is then.
    """
    # to the second: what was given back in the second of the closing came after it
    at = max(op.at, closed + timedelta(seconds=1)) if closed else op.at
    op.db.execute(
        "UPDATE assessment SET amount = 0, waived_at = :at, waived_by = :by, waived_because = :because,"
        " dropped_at = :dropped WHERE id = :id",
        at=stamp(at),
        dropped=stamp(at) if gone else None,
        by=op.actor,
        because=because,
        id=breach.id,
    )
    kind, back = ("assessment given back", {"in": month_of(op.policy, at)}) if closed else ("assessment waived", {})
    _record(op, breach, kind, {"waived_because": because, **back})
    return find(op.db, breach.number)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make what one customer was assessed by another's."""
    op.db.execute("UPDATE assessment SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def _told(breach: Breach) -> dict[str, Any]:
    """A breach as the journal tells it."""
    return {key: getattr(breach, key) for key in _TOLD}


def _record(op: Operation, breach: Breach, kind: str, more: Mapping[str, Any]) -> None:
    noun = "engineer" if breach.engineer_id else "customer"
    # what is of a closed month is called as it was then
    then = months.closed_rule(op.db, op.policy, breach.found_of, breach.rule)
    item = {"item": then.name} if then else {}
    op.record(noun, breach.engineer_id or breach.customer_id or "", kind, {**_told(breach), **item, **more})


def _those(db: Db, *conditions: str, **values: object) -> list[Breach]:
    which = where(STANDS, *conditions)
    rows = db.execute(f"{_SELECT}{which} ORDER BY a.at, length(a.number), a.number", **values)
    return [_breach(row) for row in rows]


def _counter(breach: Breach, month: str) -> Breach:
    """The line by which a month gives back what a breach of a closed one cost."""
    at = breach.given_back_at or breach.at
    line: Breach = breach._replace(month=month, at=at, fact=None, amount=-breach.penalty, of=breach.month)
    return line


def _after_closing(row: Row, column: str) -> bool:
    """Whether that came after the month of a breach was closed."""
    return bool(row[column] and row["closed_at"] and row[column] > row["closed_at"])


def _breach(row: Row) -> Breach:
    waived = bool(row["waived_at"])
    back = _after_closing(row, "waived_at")
    waived = waived and not back
    return Breach(
        id=row["id"],
        number=row["number"],
        month=row["month"],
        rule=row["rule"],
        who=row["who"],
        engineer_id=row["engineer_id"],
        customer_id=row["customer_id"],
        ticket_id=row["ticket_id"],
        dispatch_id=row["dispatch_id"],
        about=row["about"],
        at=read_stamp(row["at"]),
        fact=json.loads(row["fact"]) if row["fact"] else None,
        because=row["because"],
        penalty=row["penalty"],
        amount=row["penalty"] if back else row["amount"],
        currency=row["currency"],
        decimals=row["decimals"],
        waived_at=read_stamp(row["waived_at"]) if waived else None,
        waived_by=row["waived_by"] if waived else None,
        waived_because=row["waived_because"] if waived else None,
        given_back_at=read_stamp(row["waived_at"]) if back else None,
        given_back_because=row["waived_because"] if back else None,
        of=None,
    )
