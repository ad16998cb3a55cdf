"""A dispatch form as a file has it: keys with texts, lists and keys again. `reading` reads the same back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.desk import seen
from svcdesk.desk.forms import form as forms
from svcdesk.desk.forms.reading import KEYS
from svcdesk.desk.forms.written import NUMBERS, STEPS, TEXTS, Done, FittedPart
from svcdesk.desk.visits import dispatch

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import tzinfo

    from svcdesk.db.port import Db
    from svcdesk.desk.forms.form import Form
    from svcdesk.desk.journal import Operation
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit


def document(form: Form, zone: tzinfo) -> dict[str, Any]:
    """The keys that may still be written, in the order of the form: what stands there, None where nothing does."""
    return {key: value for key, value in _whole(form, zone).items() if key not in STEPS or _is_open(form, key)}


def mark(db: Db, form: Form, zone: tzinfo) -> str:
    """The mark of what stands on a form, for somebody who fills it in."""
    return seen.of(db, "ticket", form.ticket.id, _whole(form, zone))


def check_seen(op: Operation, ticket: Ticket, visit: Visit, mark: str, written: Collection[str]) -> None:
    """Raise Conflict when one of the keys to be `written` has changed since its form had this mark."""
    form, zone = forms.of_visit(op.db, op.policy, ticket, visit), op.policy.zone
    stands = _whole(form, zone)
    seen.check(op.db, dispatch.name_of(ticket, visit), "ticket", ticket.id, stands, mark, written, zone)


def _whole(form: Form, zone: tzinfo) -> dict[str, Any]:
    """What stands under each key of a form, in its order; None where nothing does."""
    stands = _stands(form, zone)
    return {key: stands.get(key) for key in KEYS}


def _is_open(form: Form, step: str) -> bool:
    return form.visit.under_way and step != "finished" and step not in form.visit.steps


def _stands(form: Form, zone: tzinfo) -> dict[str, Any]:
    visit = form.visit
    found: dict[str, Any] = {key: getattr(visit, key) for key in TEXTS if getattr(visit, key)}
    found |= {key: str(getattr(visit, key)) for key in NUMBERS if getattr(visit, key) is not None}
    if visit.solved is not None:
        found["solved"] = _yes(visit.solved)
    if visit.overruled_by and form.coverage:
        found["covered"] = form.coverage._asdict()
    if form.fitted:
        found["parts"] = [_part(part) for part in form.fitted]
    if form.items:
        found["work"] = [_done(each) for each in form.items]
    if visit.found is not None:
        found["found"] = [{"what": each.what, **({"ticket": "yes"} if each.ticket else {})} for each in form.found]
    if answered := {item: _yes(kept) for item, kept in form.checklist if kept is not None}:
        found["checklist"] = answered
    if visit.signed_by and visit.signed_at:
        found["signature"] = {"name": visit.signed_by, "at": visit.signed_at.astimezone(zone).isoformat()}
    return found


def _part(part: FittedPart) -> dict[str, str]:
    told = {"part": part.part, "quantity": str(part.quantity), "condition": part.condition, "serial": part.serial or ""}
    return {key: value for key, value in told.items() if value not in ("", "new")}


def _done(each: Done) -> dict[str, str]:
    told = {"item": each.item, "quantity": str(each.quantity)}
    return {**told, "method": each.method} if each.method else told


def _yes(answer: bool) -> str:
    return "yes" if answer else "no"
