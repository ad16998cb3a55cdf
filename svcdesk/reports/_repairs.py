"""Repairs, one by one: visits that were finished, and tickets about a machine that were resolved without any.

What several reports are made of. Visits in vain are none, nor are those of kinds that are no repairs (planned ones,
installations), unless all visits are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from svcdesk.config.currency import Currency
from svcdesk.db.port import Row
from svcdesk.desk.assets import equipment, warranty
from svcdesk.desk.forms import parts
from svcdesk.desk.forms.written import FittedPart
from svcdesk.desk.stock import moves
from svcdesk.desk.tickets import tickets
from svcdesk.record import Record
from svcdesk.reports import Question
from svcdesk.reports._period import Period
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column
from svcdesk.views.money.amounts import money


class Repair(Record):
    """One repair; `visit` is None where nobody had to come. Keys are the policy's, amounts in the smallest unit.

    `borne` is what the price list says and the customer is not charged: what the desk bears. `warranty` is the one that
    decided it: that of the component on the day of the call, as the form says; without a machine that of the ticket.
    """

    ticket_id: str
    dispatch_id: str | None
    number: str
    visit: int | None
    at: datetime
    customer: str
    region: str
    kind: str | None
    model: str | None
    serial: str | None
    bought_on: str | None
    warranty: str
    fault: str
    code: str | None
    component: str | None
    cause: str | None
    attribution: str | None
    action: str | None
    minutes: int | None
    engineer: str | None
    result: str | None
    solved: bool | None
    parts: tuple[FittedPart, ...] = ()
    charged: int = 0
    borne: int = 0
    money: Currency | None = None

    @property
    def name(self) -> str:
        """The visit as people name it, such as SD-000017/1, or the ticket."""
        return f"{self.number}/{self.visit}" if self.visit else self.number


def repairs(question: Question, period: Period, all_visits: bool = False) -> list[Repair]:
    """The repairs of a period as they stood at the moment asked about, in the order in which they ended."""
    found = each(question, period, all_visits)
    return sorted(found, key=lambda repair: (repair.at, repair.number, repair.visit or 0))


def each(question: Question, period: Period, all_visits: bool = False) -> Iterator[Repair]:
    """The same repairs one after the other, in any order: there may be too many to hold."""
    kinds = frozenset() if all_visits else question.policy.other_work
    remote = question.policy.no_repairs  # a complaint is one where somebody came
    for sql, without in ((_VISITS, kinds), (_REMOTE, remote)):
        for row in question.db.execute(sql, at=stamp(question.at), **period.stamps):
            if row["request"] not in without:
                yield _whole(question, row)


def amount(question: Question, key: str, title: str) -> Column:
    """A column of money: as people write it, in the smallest unit for programs."""
    return money(key, title, lambda row: row.money or question.policy.currency)


def names(policy_names: dict[str, str] | Any, fitted: Iterable[FittedPart]) -> tuple[str, ...]:
    """Parts in words: 2 × Roller."""
    return tuple(f"{each.quantity} × {policy_names.get(each.part, each.part)}" for each in fitted)


def _whole(question: Question, row: Row) -> Repair:
    repair = Repair._make(
        [row[key] if key in row.keys() else Repair._field_defaults[key] for key in Repair._fields]  # noqa: SIM118
    )
    solved = None if row["solved"] is None else bool(row["solved"])
    repair = repair._replace(at=read_stamp(row["at"]), solved=solved, warranty=_warranty(question, row))
    if repair.dispatch_id is None:
        return repair
    fitted = tuple(parts.fitted(moves.of_dispatch(question.db, repair.dispatch_id)))
    charged = question.db.execute(
        "SELECT SUM(amount) AS charged, SUM(list_amount) - SUM(amount) AS borne, currency, decimals FROM priced_line"
        " WHERE dispatch_id = :dispatch GROUP BY currency, decimals ORDER BY currency, decimals LIMIT 1",
        dispatch=repair.dispatch_id,
    ).fetchone()
    if charged:
        currency = Currency(charged["currency"], charged["decimals"])
        repair = repair._replace(charged=int(charged["charged"]), borne=int(charged["borne"]), money=currency)
    return repair._replace(parts=fitted)


def _warranty(question: Question, row: Row) -> str:
    """Whether what was broken was in warranty, as the form decided it: before parts were fitted."""
    machine = equipment.of_ticket(question.db, row["ticket_id"])
    if machine is None:
        return str(row["warranty"])
    on = read_stamp(row["opened_at"]).astimezone(question.policy.zone).date()
    before = read_stamp(row["ordered_at"]) if row["ordered_at"] else None
    standing = warranty.standing(question.db, question.policy, machine, row["component"], on, before)
    return str(row["warranty"]) if standing == "unknown" else standing


_MACHINE = " e.kind, e.model, e.serial, e.bought_on, p.warranty"
_OF = " JOIN customer c ON c.id = t.customer_id LEFT JOIN equipment e ON e.id = t.equipment_id"
_VISITS = (
    "SELECT t.id AS ticket_id, t.opened_at, d.ordered_at,"
    " d.id AS dispatch_id, t.number, d.visit, d.finished_at AS at, c.name AS customer,"
    f" p.region, t.kind AS request,{_MACHINE}, COALESCE(d.fault, t.summary) AS fault, d.code, d.component, d.cause,"
    " d.attribution, d.action, d.minutes, g.name AS engineer, d.result, d.solved FROM dispatch d"
    f" JOIN ticket t ON t.id = d.ticket_id{_OF} JOIN engineer g ON g.id = d.engineer_id"
    " JOIN ticket_period p ON p.ticket_id = t.id AND p.since <= d.finished_at AND p.until > d.finished_at"
    " WHERE d.finished_at >= :since AND d.finished_at < :until AND d.finished_at <= :at AND d.failed_at IS NULL"
)
_REMOTE = (
    "SELECT * FROM (SELECT t.id AS ticket_id, t.opened_at, NULL AS ordered_at,"
    " NULL AS dispatch_id, t.number, NULL AS visit,"
    f" {tickets.RESOLVED_AT} AS at, c.name AS customer, p.region, t.kind AS request,{_MACHINE},"
    " t.summary AS fault, NULL AS code, NULL AS component, t.cause, NULL AS attribution, t.solution AS action,"
    " NULL AS minutes, g.name AS engineer, NULL AS result, 1 AS solved"
    f" FROM ticket t{tickets.AS_OF}{_OF} LEFT JOIN engineer g ON g.id = p.engineer_id"
    " WHERE t.equipment_id IS NOT NULL AND t.merged_into_id IS NULL AND p.state IN ('resolved', 'closed')"
    " AND NOT EXISTS (SELECT 1 FROM dispatch d WHERE d.ticket_id = t.id AND d.finished_at <= :at"
    " AND d.failed_at IS NULL)) found WHERE at >= :since AND at < :until"
)
