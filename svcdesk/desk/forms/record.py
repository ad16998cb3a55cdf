"""Writing on the dispatch form: everything written at once is done at once, or nothing of it.

What stands on the form already is passed over, so that the same file may be applied again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from svcdesk.db.port import Db
from svcdesk.desk import approvals, permits, seen
from svcdesk.desk.forms import (
    attachments,
    charging,
    checklist,
    closing,
    failing,
    findings,
    installed,
    items,
    lacks,
    parts,
    signature,
)
from svcdesk.desk.forms.times import put_right
from svcdesk.desk.forms.written import BOUGHT, NUMBERS, STEPS, TEXTS, Agreed, Done, FittedPart, Paid, Written
from svcdesk.desk.journal import Entry, Operation
from svcdesk.desk.money import accounts, payments, quotes, settlement
from svcdesk.desk.money.quotes import Quote
from svcdesk.desk.people import engineers
from svcdesk.desk.stock import holders, moves
from svcdesk.desk.stock.holders import Holder
from svcdesk.desk.tickets import clocks, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.desk.visits import consents, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Conflict, UsageError, word
from svcdesk.labels import LABELS
from svcdesk.locale import N_
from svcdesk.record import Record


class Recorded(Record):
    """What came of writing on a form: ticket and visit as they are now.

    `beyond` is what the visit costs, and the smaller quote that the customer agreed to, when it was charged just now;
    `opened` are the tickets of what was found; `replaced` is what somebody else had written, by its key: what stood
    there, and the entry that wrote it.
    """

    ticket: Ticket
    visit: Visit
    beyond: tuple[int, Quote] | None
    opened: tuple[Ticket, ...] = ()
    replaced: Mapping[str, tuple[Any, Entry]] = {}

    @property
    def contradicted(self) -> bool:
        """Whether the form says that the fault is not mended, and the ticket that it is: it is not reopened by it."""
        return self.visit.solved is False and self.ticket.state in ("resolved", "closed")


@verb("dispatch record", away=True)
def record(op: Operation, ticket: Ticket, visit: Visit, written: Written, finish: bool = False) -> Recorded:
    """Write on the form; finish the visit with `finish`, or when the form says when it was finished.

    Raises UsageError when nothing is written, Conflict before arrival, after the end, without a consent that is needed,
    for parts that are not there, for money beyond what was agreed, for an incomplete form that is to be finished, and
    when what is written over was changed since it was seen.
    """
    if written.empty and not finish:
        raise UsageError(N_("nothing to record: give --fault, --cause, … , a FILE, or --edit"))
    dispatch.check_under_way(ticket, visit)
    visit = _steps(op, ticket, visit, written)
    dispatch.check_arrived(op, ticket, visit)
    if written.finished:
        op = _after(op, ticket, visit, "finished", min(op.at, written.finished))
    op = dispatch.after_last_step(op, ticket, visit)
    if finish or written.finished:
        closing.read_ahead(op, ticket, visit)
    _agree(op, ticket, written.consents)
    visit, opened, replaced = _fill_in(op, ticket, visit, written)
    written = _whose_parts(op, ticket, visit, written)
    _take_files(op, ticket, visit, written)
    if written.payment:
        _take_money(op, ticket, visit, written, written.payment)
    if finish or written.finished:
        visit = closing.finish(op, ticket, visit)
    beyond = charging.beyond(op, ticket, visit)
    return Recorded(tickets.get(op.db, ticket.id), visit, beyond, tuple(opened), replaced)


@verb("dispatch amend", away=True)
def amend(
    op: Operation,
    ticket: Ticket,
    visit: Visit,
    written: Written,
    why: str,
    times: Mapping[str, datetime] | None = None,
    failure: str | None = None,
) -> Recorded:
    """Change the form of a finished visit, with a reason; stock and fee follow, and the old version is kept.

    `times` are when its steps were really taken (UTC), also of a visit that goes on. Of one in vain only kilometres are
    on the form, and `failure` is why it was so. Raises UsageError without a reason or anything written, Conflict while
    the visit goes on, when it was cancelled, when its quarter is settled, as `times.put_right` does, and as `record`
    does for parts, consents and money.
    """
    why, name = " ".join(why.split()), dispatch.name_of(ticket, visit)
    if not why:
        raise UsageError(N_("changing what was written needs a reason: --why"))
    of_form = written._replace(departed=None, arrived=None, finished=None)
    given = {step: at for step in STEPS if (at := getattr(written, step))} | dict(times or {})
    if of_form.empty and not given and not failure:
        raise UsageError(N_("nothing to amend: give --fault, --cause, --arrived-at, … , a FILE, or --edit"))
    if given:
        was, visit = visit, put_right(op, ticket, visit, given, why)
        installed.redate(op, ticket, was, visit)
    if of_form.empty and not failure:
        return Recorded(tickets.get(op.db, ticket.id), visit, None)
    if visit.under_way:
        raise Conflict(N_("{name} goes on: 'svcdesk dispatch record {name}' changes its form"), name=name)
    # what stood on the paper that was handed over may be told now
    before = {step: at for step, at in visit.steps.items() if step != "handed-over"}
    op = dispatch.after_last_step(op, ticket, visit._replace(steps=before))
    if visit.state == "failed":
        failing.amend(op, ticket, visit, of_form, why, failure)
        return Recorded(tickets.get(op.db, ticket.id), dispatch.again(op, visit), None)
    if failure:
        raise Conflict(N_("{name} was not in vain: leave --failure out"), name=name)
    if visit.state not in ("finished", "handed-over"):
        dispatch.check_under_way(ticket, visit)
    settlement.check_open(op.about(visit.steps["finished"]), ticket.customer_id)
    _agree(op, ticket, written.consents)
    visit, opened, replaced = _fill_in(op, ticket, visit, of_form, amended=why)
    written = _whose_parts(op, ticket, visit, written)
    _take_files(op, ticket, visit, written)
    if written.payment:
        _take_money(op, ticket, visit, written, written.payment)
    beyond = charging.beyond(op, ticket, visit)
    return Recorded(tickets.get(op.db, ticket.id), visit, beyond, tuple(opened), replaced)


def _after(op: Operation, ticket: Ticket, visit: Visit, step: str, moment: datetime) -> Operation:
    """The operation at the `moment` of a step that the form tells of. Raises Conflict before the last step."""
    last = visit.since
    about = op.about(moment).not_before(last)
    if about.at < last:
        then, at = last.astimezone(op.policy.zone), moment.astimezone(op.policy.zone)
        told = "%H:%M" if then.date() == at.date() else "%Y-%m-%d %H:%M"
        message = N_("{name}: {step} {at} is before {last} at {then}")
        if visit.state == "ordered":
            message = N_("{name}: {step} {at} is before the order at {then}")
        raise Conflict(
            message,
            name=dispatch.name_of(ticket, visit),
            step=word(LABELS["event"][step]),
            at=f"{at:{told}}",
            last=word(LABELS["event"][visit.state]),
            then=f"{then:{told}}",
        )
    return about


def _check_may(op: Operation, verb: str) -> None:
    """Raise Conflict where money is kept for others: what is written on the form of it is done, it does not follow."""
    if op.policy.reserved:
        permits.check(op, verb, "money")


def _steps(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> Visit:
    for step, moment, take in (
        ("departed", written.departed, dispatch.depart),
        ("arrived", written.arrived, dispatch.arrive),
    ):
        if moment is None:
            continue
        if step not in visit.steps:
            visit = take(_after(op, ticket, visit, step, moment), ticket, visit)
        elif op.about(moment).not_before(visit.steps[step]).at != visit.steps[step]:
            then = visit.steps[step].astimezone(op.policy.zone)
            raise Conflict(
                N_("{name}: {step} at {then} is on record; leave it out"),
                name=dispatch.name_of(ticket, visit),
                step=word(LABELS["event"][step]),
                then=f"{then:%Y-%m-%d %H:%M}",
            )
    return visit


def _agree(op: Operation, ticket: Ticket, agreed: Iterable[Agreed]) -> None:
    for each in agreed:
        if each.purpose == "quote":
            quote = quotes.last(op.db, ticket.id)
            if quote is None:
                message = N_("{number}: there is no quote to agree to: 'svcdesk quote make {number}'")
                raise Conflict(message, number=ticket.number)
            if quote.accepted_at is None:
                _check_may(op, "quote accept")
                quotes.accept(op, ticket, quote, each.by, each.how)
        elif each not in [
            Agreed(given.purpose, given.given_by, given.how) for given in consents.of_ticket(op.db, ticket.id)
        ]:
            consents.give(op, ticket, each.purpose, each.by, each.how)


def _fill_in(
    op: Operation, ticket: Ticket, visit: Visit, written: Written, amended: str | None = None
) -> tuple[Visit, list[Ticket], dict[str, tuple[Any, Entry]]]:
    """Write the form: what was found and done, and what it costs. `amended` is why it is changed afterwards.

    Returns the visit, the tickets opened for other faults found, and what others had written that was replaced. While
    the visit goes on, an earlier signature of the customer becomes void unless they sign again.
    """
    new = _changed(op, visit, written)
    there = checklist.answers(op.db, visit.id)
    checklist.check_not_judged(op.db, ticket, visit, dict(written.checklist))
    answers = {item: kept for item, kept in written.checklist if there.get(item) is not kept}
    done = _items(op.db, visit, written)
    found = findings.wanted(op.db, ticket, visit, written.found, written.whole)
    if found is not None and visit.found is not bool(found):
        new["found"] = bool(found)
    new_parts, old = parts.outstanding(op.db, ticket, visit, written, amended is not None)
    off = parts.not_fitted(op.db, visit, written) if amended is not None else []
    if "action" in new or new_parts or done:
        consents.check(op, ticket, "work")
    component, attribution = (new.get(key, getattr(visit, key)) for key in ("component", "attribution"))
    known = lacks.known(op.db, op.policy, ticket, visit._replace(component=component, attribution=attribution))
    anew = amended is not None and charging.amended_since(
        op, ticket, visit, lacks.known(op.db, op.policy, ticket, visit), known
    )
    new |= charging.changes(visit, *charging.decide(op, visit, known, written.covered, anew))
    if not (new or answers or done or found is not None or new_parts or old or off):
        return visit, [], {}
    told = _told(new)
    told |= {"checklist": answers} if answers else {}
    told |= _told_of_work(done.values())
    told |= {"found": [each.what for each in found]} if found is not None else {}
    told |= {"parts": [each._asdict() for each in new_parts]} if new_parts else {}
    told |= {"parts_off": [{"part": part, "quantity": quantity} for part, quantity, _serial in off]} if off else {}
    _check_seen(op, ticket, visit, written, told)
    was = _told({key: getattr(visit, key) for key in new if getattr(visit, key) is not None})
    was |= {"checklist": {item: there[item] for item in answers if item in there}} if answers else {}
    was |= _told_of_work(_work_before(op.db, visit, done))
    if found is not None and visit.found is not None:
        was["found"] = [each.what for each in findings.of_visit(op.db, visit.id)]
    was = {key: value for key, value in was.items() if value not in (None, "", {})}
    replaced = _of_others(op, ticket, visit, was) if was and not written.seen else {}
    data = {"visit": visit.visit, "form": told, "was": was}
    machines = installed.on_form(op, ticket, visit)
    put_back = [(_own(op, visit), *each) for each in off]
    taken_back = [(_own(op, visit), *each) for each in old]
    _read_ahead(op, ticket, visit, new_parts)
    visit = dispatch.fill_in(op, visit, new) if amended is None else dispatch.cover(op, visit, new)
    checklist.answer(op, visit, answers)
    items.write(op, visit, done.values())
    signed_too = "signed_by" in new or "signed_at" in new
    if new.keys() - {"signed_by", "signed_at"} or done or new_parts:
        approvals.lapse(op, "repair", visit.id)
    if amended is None:
        changes = clocks.happened(op, ticket, "recorded", visit.visit)
        op.record("ticket", ticket.id, "recorded", {**data, "clocks": changes})
        visit = visit if signed_too else signature.void(op, ticket, visit)
    else:
        op.record("ticket", ticket.id, "amended", {**data, "why": amended, "known": known})
    opened = findings.write(op, ticket, visit, found) if found is not None else []
    installed.check_numbered(op.db, op.policy, ticket, visit, new_parts)
    for own, part, quantity, serial in put_back:
        moves.put_back(op, ticket, visit, part, quantity, own, serial, amended=True)
    _fit(op, ticket, visit, new_parts)
    for own, part, quantity in taken_back:
        moves.take_back(op, ticket, visit, part, quantity, own)
    installed.follow(op, ticket, visit, machines, amended is not None)
    charging.charge(op, ticket, visit, known)
    return visit, opened, replaced


def _read_ahead(op: Operation, ticket: Ticket, visit: Visit, new_parts: Iterable[FittedPart]) -> None:
    """Read what writing the form and what comes with it go by, as `Db.read_ahead` says."""
    clocks.read_ahead(op, ticket)
    for each in new_parts:
        if each.source is None:
            moves.read_ahead(op, ticket, visit, each.part, each.condition)
    op.db.read_ahead(moves.unused, op.db, visit.id)
    charging.read_ahead(op, ticket, visit)
    op.db.read_ahead(tickets.get, op.db, ticket.id)


def _of_others(op: Operation, ticket: Ticket, visit: Visit, was: Mapping[str, Any]) -> dict[str, tuple[Any, Entry]]:
    """Field → the value that somebody else had written, and the entry that says so; computed fields are left out."""
    there = {key: value for key, value in was.items() if key != "covered"}
    by = seen.by_others(op, "ticket", ticket.id, there.keys(), visit=visit.visit)
    return {key: (there[key], entry) for key, entry in by.items()}


def _check_seen(op: Operation, ticket: Ticket, visit: Visit, written: Written, told: Iterable[str]) -> None:
    if written.seen:
        from svcdesk.desk.forms import document  # it loads YAML, which most ways of filling in do without

        keys = {{"methods": "work", "parts_off": "parts"}.get(key, key) for key in told}
        keys -= set() if written.covered else {"covered"}  # else it follows from the rest
        document.check_seen(op, ticket, visit, written.seen, keys)


def _told(new: dict[str, Any]) -> dict[str, Any]:
    """What the journal keeps of the fields, under the names that a file has for them."""
    apart = {*charging.FIELDS, "signed_by", "signed_at", "found"}
    told = {key: value for key, value in new.items() if key not in apart}
    if new.get("signed_by"):
        told["signature"] = new["signed_by"]
    covered = {name: new[key] for key, name in charging.FIELDS.items() if key in new}
    return {**told, "covered": covered} if covered else told


def _changed(op: Operation, visit: Visit, written: Written) -> dict[str, Any]:
    """The fields of the visit that are to be other than they are, but for what is charged."""
    given = {key: getattr(written, key) for key in (*TEXTS, *NUMBERS, "solved")}
    new = {
        key: value for key, value in given.items() if value is not None and value != "" and value != getattr(visit, key)
    }
    signed = written.signature
    if signed and (signed.name != visit.signed_by or signed.at not in (None, visit.signed_at)):
        new |= {"signed_by": signed.name, "signed_at": signed.at or op.at}
    return new


def _items(db: Db, visit: Visit, written: Written) -> dict[str, Done]:
    """The items of the price list of which number or method change; those that are taken off have a quantity of 0."""
    if written.work is None:
        return {}
    there, wanted = items.of_visit(db, visit.id), dict[str, Done]()
    for each in written.work:
        quantity = each.quantity or (1 if written.whole or each.item not in there else there[each.item].quantity)
        before = wanted.get(each.item) or Done(each.item, 0, there[each.item].method if each.item in there else None)
        wanted[each.item] = Done(each.item, before.quantity + quantity, each.method or before.method)
    if written.whole:
        wanted |= {item: Done(item) for item in there.keys() - wanted.keys()}
    return {item: each for item, each in wanted.items() if each != there.get(item, Done(item))}


def _told_of_work(done: Iterable[Done]) -> dict[str, Any]:
    work = {each.item: each.quantity for each in done}
    methods = {each.item: each.method for each in done if each.method}
    return ({"work": work} if work else {}) | ({"methods": methods} if methods else {})


def _fit(op: Operation, ticket: Ticket, visit: Visit, new: Iterable[FittedPart]) -> None:
    for each in new:
        source = holders.find(op, each.source) if each.source else None
        bought = each.source == BOUGHT
        moves.fit(op, ticket, visit, each.part, each.quantity, source, each.condition, each.serial, bought)


def _whose_parts(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> Written:
    """What is written, with whose parts were taken; said on a laptop, it is so at the office, or is refused there."""
    if op.away and written.parts:
        written = parts.with_sources(op, ticket, visit, written)
        op.decided(written=written)
    return written


def _own(op: Operation, visit: Visit) -> Holder:
    """Where the engineer of a visit holds parts."""
    engineer = engineers.get(op.db, visit.engineer_id)
    return holders.find(op, f"{engineer.station}/{engineer.name}" if engineer.station else engineer.name)


def _work_before(db: Db, visit: Visit, changed: Iterable[str]) -> list[Done]:
    there = items.of_visit(db, visit.id)
    return [there[item] for item in changed if item in there]


def _take_files(op: Operation, ticket: Ticket, visit: Visit, written: Written) -> None:
    for photo in written.photos:
        attachments.add(op, ticket, visit, photo, "photo")
    if written.scan:
        attachments.add(op, ticket, visit, written.scan, "scan")


def _take_money(op: Operation, ticket: Ticket, visit: Visit, written: Written, paid: Paid) -> None:
    """Take what was paid; where a whole form is written, pass over what stands on record as paid since the order."""
    amount = paid.amount
    if amount is None:
        amount = accounts.main(op.db, op.policy, ticket.id).owed
        op.decided(written=written._replace(payment=paid._replace(amount=amount)))
    elif written.whole:
        same = (amount, paid.method, paid.card)
        for each in payments.valid(payments.of_ticket(op.db, ticket.id)):
            if each.at >= visit.steps["ordered"] and (each.amount, each.method, each.card) == same:
                return
    if amount:
        _check_may(op, "pay")
        payments.pay(op, ticket, amount, paid.method, paid.card)
