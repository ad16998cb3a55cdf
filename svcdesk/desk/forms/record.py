"""Writing on the dispatch form: everything that was written at once is done at once, or nothing of it.

What stands on the form already is passed over, so that the same file may be applied again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from svcdesk.db.port import Db
from svcdesk.desk import approvals
from svcdesk.desk.forms import attachments, closing, lacks, parts
from svcdesk.desk.forms.written import NUMBERS, TEXTS, Agreed, FittedPart, Paid, Written
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import coverage, fees, payments, quotes
from svcdesk.desk.money.coverage import Coverage
from svcdesk.desk.people import engineers
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import _
from svcdesk.sla import stamp

_CHARGED = {  # column → what the form calls it
    "parts_charged": "parts",
    "work_charged": "work",
    "charged_because": "because",
    "overruled_by": "overruled_by",
}


def record(op: Operation, ticket: Ticket, visit: Visit, written: Written, finish: bool = False) -> Visit:
    """Write on the form, and with `finish`, or when it says when, finish the visit; may be repeated until then.

    Raises UsageError when nothing is written, Conflict before arrival, after the end, without a consent that is needed,
    for parts that are not there, for money beyond what was agreed, and for an incomplete form that is to be finished.
    """
    if written.empty and not finish:
        raise UsageError(_("nothing to record: give --fault, --cause, … , a FILE, or --edit"))
    dispatch.check_under_way(ticket, visit)
    name = dispatch.name_of(ticket, visit)
    visit = _steps(op, ticket, visit, written)
    dispatch.check_arrived(ticket, visit)
    if written.finished:
        op = _after(op, ticket, visit, "finished", min(op.at, written.finished))
    op = op.not_before(max(visit.steps.values()))
    tickets.check_not_before(op, name, max(visit.steps.values()))
    _agree(op, ticket, written.consents)
    visit = _fill_in(op, ticket, visit, written)
    _take_files(op, ticket, visit, written)
    if written.payment:
        _take_money(op, ticket, visit, written.payment, again=not written.whole)
    return closing.finish(op, ticket, visit) if finish or written.finished else visit


def _about(op: Operation, moment: datetime) -> Operation:
    other = Operation(op.db, op.policy, op.actor, moment, op.now, op.id)
    other.entries = op.entries
    return other


def _after(op: Operation, ticket: Ticket, visit: Visit, step: str, moment: datetime) -> Operation:
    """The operation at the `moment` of a step that the form tells of. Raises Conflict before the last one."""
    last = max(visit.steps.values())
    about = _about(op, moment).not_before(last)
    if about.at < last:
        then, at = last.astimezone(op.policy.zone), moment.astimezone(op.policy.zone)
        told = "%H:%M" if then.date() == at.date() else "%Y-%m-%d %H:%M"
        raise Conflict(
            _("{name}: {step} {at} is before {last} at {then}").format(
                name=dispatch.name_of(ticket, visit),
                step=step,
                at=f"{at:{told}}",
                last=_("the order") if visit.state == "ordered" else _(visit.state),
                then=f"{then:{told}}",
            )
        )
    return about


def _steps(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> Visit:
    for step, moment, take in (
        ("departed", written.departed, dispatch.depart),
        ("arrived", written.arrived, dispatch.arrive),
    ):
        if moment is None:
            continue
        if step not in visit.steps:
            visit = take(_after(op, ticket, visit, step, moment), ticket, visit)
        elif _about(op, moment).not_before(visit.steps[step]).at != visit.steps[step]:
            then = visit.steps[step].astimezone(op.policy.zone)
            raise Conflict(
                _("{name}: {step} at {then:%Y-%m-%d %H:%M} is on record; leave it out").format(
                    name=dispatch.name_of(ticket, visit), step=step, then=then
                )
            )
    return visit


def _agree(op: Operation, ticket: Ticket, agreed: Iterable[Agreed]) -> None:
    for each in agreed:
        if each.purpose == "quote":
            quote = quotes.last(op.db, ticket.id)
            if quote is None:
                message = _("{number}: there is no quote to agree to: 'svcdesk quote make {number}'")
                raise Conflict(message.format(number=ticket.number))
            if quote.accepted_at is None:
                quotes.accept(op, ticket, quote, each.by, each.how)
        elif each not in [
            Agreed(given.purpose, given.given_by, given.how) for given in consents.of_ticket(op.db, ticket.id)
        ]:
            consents.give(op, ticket, each.purpose, each.by, each.how)


def _fill_in(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> Visit:
    """Everything that makes up what was found and done, and what it costs."""
    new = _changed(visit, written)
    if written.signature and (
        written.signature.name != visit.signed_by or written.signature.at not in (None, visit.signed_at)
    ):
        new |= {"signed_by": written.signature.name, "signed_at": stamp(written.signature.at or op.at)}
    answers = {item: kept for item, kept in written.checklist if lacks.checks(op.db, visit.id).get(item) is not kept}
    items = _items(op.db, visit, written)
    new_parts, old = _parts(op, ticket, visit, written)
    if "action" in new or new_parts or items:
        consents.check(op, ticket, "work")
    component, attribution = (new.get(key, getattr(visit, key)) for key in ("component", "attribution"))
    known = lacks.known(op.db, op.policy, ticket, visit._replace(component=component, attribution=attribution))
    new |= _charged(op, visit, written, coverage.decide(op.policy, known))
    if not (new or answers or items or new_parts or old):
        return visit
    told = _told(new)
    told |= {"checklist": answers} if answers else {}
    told |= {"work": items} if items else {}
    told |= {"parts": [each._asdict() for each in new_parts]} if new_parts else {}
    _write(op, visit, new, answers, items)
    if new.keys() - {"signed_by", "signed_at"} or items or new_parts:
        approvals.lapse(op, "repair", visit.id)
    changes = clocks.happened(op, ticket, "recorded")
    op.record("ticket", ticket.id, "recorded", {"visit": visit.visit, "form": told, "clocks": changes})
    visit = dispatch.again(op, visit)
    _move(op, ticket, visit, new_parts, old)
    closing.charge(op, ticket, visit, known)
    return visit


def _told(new: dict[str, Any]) -> dict[str, Any]:
    """What the journal keeps of the fields, under the names that a file has for them."""
    told = {key: value for key, value in new.items() if key not in _CHARGED and key not in ("signed_by", "signed_at")}
    if "signed_by" in new:
        told["signature"] = new["signed_by"]
    covered = {name: new[key] for key, name in _CHARGED.items() if key in new}
    return {**told, "covered": covered} if covered else told


def _changed(visit: Visit, written: Written) -> dict[str, Any]:
    """The plain fields of the form that are to be other than they are."""
    given = {key: getattr(written, key) for key in (*TEXTS, *NUMBERS, "solved")}
    return {
        key: value for key, value in given.items() if value is not None and value != "" and value != getattr(visit, key)
    }


def _charged(op: Operation, visit: Visit, written: Written, ruled: Coverage) -> dict[str, Any]:
    """What is charged, and why: overruled by a person, now or before, or as the rules decide by what is known now."""
    decided: tuple[str | None, ...]
    if written.covered:
        same = tuple(written.covered) == (visit.parts_charged, visit.work_charged, visit.charged_because)
        decided = (*written.covered, visit.overruled_by if same and visit.overruled_by else op.actor)
    elif visit.overruled_by:
        return {}
    else:
        decided = (*ruled, None)
    return {key: value for key, value in zip(_CHARGED, decided, strict=True) if value != getattr(visit, key)}


def _items(db: Db, visit: Visit, written: Written) -> dict[str, int]:
    """The items of the price list whose quantities change; 0 for those that are taken off."""
    if written.work is None:
        return {}
    wanted: Counter[str] = Counter()
    for item, quantity in written.work:
        wanted[item] += quantity
    there = lacks.items(db, visit.id)
    gone = dict.fromkeys(there.keys() - wanted.keys(), 0) if written.whole else {}
    return {item: quantity for item, quantity in {**wanted, **gone}.items() if there.get(item, 0) != quantity}


def _parts(
    op: Operation, ticket: Ticket, visit: Visit, written: Written
) -> tuple[list[FittedPart], list[tuple[str, int]]]:
    """The parts still to be fitted and the old ones still to be taken back, so that it comes to what is written.

    Raises Conflict when fewer are written than were fitted: what was fitted does not undo itself.
    """
    if written.parts is None:
        return [], []
    moved = moves.of_dispatch(op.db, visit.id)
    fitted = Counter({(each.part, each.condition, each.serial): each.quantity for each in parts.fitted(moved)})
    taken: Counter[str] = Counter()
    for move in moved:
        taken[move.part] += move.quantity if move.kind == "taken back" else 0
    wanted: Counter[tuple[str, str, str | None]] = Counter()
    back: Counter[str] = Counter()
    todo: list[FittedPart] = []
    stated = {(each.part, each.condition, each.serial) for each in written.parts}
    for each in written.parts:
        key = (each.part, each.condition, each.serial)
        more = wanted[key] + each.quantity - max(fitted[key], wanted[key])
        wanted[key] += each.quantity
        back[each.part] += each.quantity if each.back else 0
        if more > 0:
            todo.append(each._replace(quantity=more))
    for key, quantity in fitted.items():
        if quantity > wanted[key] and (written.whole or key in stated):
            message = _(
                "{name}: {fitted} × {part} were fitted, {wanted} are written:"
                " 'svcdesk stock put-back {part} {more} --ticket {name} --to HOLDER' takes one off the form"
            )
            raise Conflict(
                message.format(
                    name=dispatch.name_of(ticket, visit),
                    fitted=quantity,
                    part=key[0],
                    wanted=wanted[key],
                    more=quantity - wanted[key],
                )
            )
    return todo, [(part, quantity - taken[part]) for part, quantity in back.items() if quantity > taken[part]]


def _write(op: Operation, visit: Visit, new: dict[str, Any], answers: dict[str, bool], items: dict[str, int]) -> None:
    columns = new | {"recorded_at": stamp(op.at)}
    op.db.execute(
        f"UPDATE dispatch SET {', '.join(f'{column} = ?' for column in columns)} WHERE id = ?",
        (*(int(value) if isinstance(value, bool) else value for value in columns.values()), visit.id),
    )
    for item, kept in answers.items():
        op.db.execute(
            "INSERT INTO dispatch_check (dispatch_id, item, kept) VALUES (?, ?, ?)"
            " ON CONFLICT (dispatch_id, item) DO UPDATE SET kept = excluded.kept",
            (visit.id, item, int(kept)),
        )
    for item, quantity in items.items():
        if quantity:
            op.db.execute(
                "INSERT INTO dispatch_item (dispatch_id, item, quantity) VALUES (?, ?, ?)"
                " ON CONFLICT (dispatch_id, item) DO UPDATE SET quantity = excluded.quantity",
                (visit.id, item, quantity),
            )
        else:
            op.db.execute("DELETE FROM dispatch_item WHERE dispatch_id = ? AND item = ?", (visit.id, item))


def _move(
    op: Operation, ticket: Ticket, visit: Visit, new: Iterable[FittedPart], old: Iterable[tuple[str, int]]
) -> None:
    for each in new:
        source = holders.find(op, each.source) if each.source else None
        moves.fit(op, ticket, visit, each.part, each.quantity, source, each.condition, each.serial)
    for part, quantity in old:
        engineer = engineers.get(op.db, visit.engineer_id)
        own = f"{engineer.station}/{engineer.name}" if engineer.station else engineer.name
        moves.take_back(op, ticket, visit, part, quantity, holders.find(op, own))


def _take_files(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> None:
    for photo in written.photos:
        attachments.attach(op, ticket, visit, photo, "photo")
    if written.scan:
        attachments.attach(op, ticket, visit, written.scan, "scan")


def _take_money(op: Operation, ticket: Ticket, visit: Visit, paid: Paid, again: bool) -> None:
    """Take what was paid; unless it is meant `again`, not what stands on record as paid since the order."""
    amount = fees.owed(op.db, ticket.id) if paid.amount is None else paid.amount
    if paid.amount is not None and not again:
        same = (amount, paid.method, paid.card)
        for each in payments.of_ticket(op.db, ticket.id):
            if each.at >= visit.steps["ordered"] and (each.amount, each.method, each.card) == same:
                return
    if amount:
        payments.pay(op, ticket, amount, paid.method, paid.card)
