"""The dispatch form as a card: what stands on it, what is missing, and the command that comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from svcdesk.labels import LABELS
from svcdesk.locale import N_, _, bracketed, clauses, enumerated, noted
from svcdesk.views.columns import Column, Section, attributes, plain, record
from svcdesk.views.fields import differences
from svcdesk.views.money.amounts import items, quantity
from svcdesk.views.money.coverage import because, charged
from svcdesk.views.money.payments import kind as kind_of
from svcdesk.views.money.payments import method
from svcdesk.views.out import Out
from svcdesk.views.people.roles import with_role
from svcdesk.views.text import called, component, label, place, window, worded
from svcdesk.views.visits.consents import how, to_what
from svcdesk.views.visits.dispatch import STEPS

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.forms.findings import Finding
    from svcdesk.desk.forms.form import Form
    from svcdesk.desk.forms.written import Done
    from svcdesk.desk.money.priced import Line
    from svcdesk.desk.stock.moves import Move
    from svcdesk.desk.visits.dispatch import Visit

_FIELDS = (
    "place", "fault", "code", "component", "cause", "attribution", "action", "test", "result", "advice", "minutes",
    "kilometres", "solved",
)  # fmt: skip
_PARTS = (*attributes("part", "quantity", "condition", "serial"), Column("from", "from", lambda part: part.source))
_WORK = attributes("item", "quantity", "method")
_FOUND = attributes("what", "ticket")
_CONSENTS = attributes("purpose", "given_by", "how", "at", "quote")
_APPROVALS = attributes("actor", "at", "note", "role")
_ATTACHMENTS = (
    *attributes("kind", "name", "sha256", "bytes", "added_at"),
    Column("path", "path", lambda each: each.path and str(each.path)),
)
_LINES = attributes("kind", "item", "quantity", "unit", "unit_price", "list_amount", "amount", "because")
_MOVED = LABELS["move"]
CONDITIONS = LABELS["condition"]
_PAYMENTS = attributes(
    "receipt", "kind", "amount", "currency", "decimals", "method", "card", "at", "taken_by", "voided_at", "voided_why"
)


def show(out: Out, policy: Policy, form: Form) -> None:
    """Print the form whole, with what is still missing and the command that comes next."""
    visit = form.visit
    heading = f"{form.name}  {worded(STEPS, visit.state)}  {enumerated(visit.engineers)}  {form.ticket.summary}"
    out.card(_data(form), heading, _fields(out, policy, form), _sections(policy, form))


def _data(form: Form) -> dict[str, Any]:
    visit, machine = form.visit, form.machine
    old = [move for move in form.moves if move.kind == "taken back"]
    return {
        "number": form.ticket.number,
        "visit": visit.visit,
        "state": visit.state,
        "engineer": visit.engineer,
        "crew": list(visit.crew),
        "failed_because": visit.failed_because,
        "customer": form.customer.name,
        "phones": list(form.customer.phones),
        "address": form.site_address or form.customer.address,
        "site": form.site,
        "caller": form.call.caller if form.call else None,
        "said": form.call.said if form.call else form.ticket.summary,
        "wish": form.wish,
        "equipment": {key: getattr(machine, key) for key in ("serial", "kind", "model")} if machine else None,
        "warranty": form.standing,
        "warranty_until": {cover.component: str(cover.until) if cover.until else None for cover in form.covers},
        "contract": form.contract.number if form.contract else None,
        "appointment": {"from": plain(visit.visit_at), "to": plain(visit.visit_until)} if visit.visit_at else None,
        "steps": {step: plain(at) for step, at in visit.steps.items()},
        **{key: getattr(visit, key) for key in _FIELDS},
        "covered": {**form.coverage._asdict(), "overruled_by": visit.overruled_by} if form.coverage else None,
        "parts": [record(_PARTS, part) for part in form.fitted],
        "old_parts": [{"part": move.part, "quantity": move.quantity, "to": move.target} for move in old],
        "work": [record(_WORK, each) for each in form.items],
        "found": None if visit.found is None else [record(_FOUND, each) for each in form.found],
        "lines": [record(_LINES, line) for line in form.lines],
        "total": form.total,
        "owed": form.owed,
        "discount": form.discount,
        "to_give_back": form.held,
        "currency": form.currency.code,
        "decimals": form.currency.decimals,
        "payments": [record(_PAYMENTS, payment) for payment in form.payments],
        "consents": [record(_CONSENTS, consent) for consent in form.consents],
        "approvals": [record(_APPROVALS, approval) for approval in form.approvals],
        "checklist": dict(form.checklist),
        "judged": form.judged,
        "signature": {"name": visit.signed_by, "at": plain(visit.signed_at)} if visit.signed_by else None,
        "attachments": [record(_ATTACHMENTS, attachment) for attachment in form.attachments],
        "amendments": [
            {
                "at": plain(each.at),
                "recorded_at": plain(each.recorded_at),
                "actor": each.actor,
                **{key: each.data[key] for key in ("why", "form", "was")},
            }
            for each in form.amendments
        ],
        "missing": list(form.missing),
        "next": form.following,
    }


def _fields(out: Out, policy: Policy, form: Form) -> Iterator[tuple[str, str]]:
    visit, machine, money = form.visit, form.machine, form.currency
    yield _("customer"), _joined(form.customer.name, form.site, form.site_address or form.customer.address)
    if form.call:
        yield _("caller"), _joined(form.call.caller, form.call.phone or enumerated(form.customer.phones))
    yield _("wish"), form.wish or ""
    if machine:
        yield (
            _("machine"),
            _joined(machine.serial, policy.names("equipment").get(machine.kind, machine.kind), machine.model),
        )
    yield _("warranty"), label("warranty", form.standing)
    if form.contract:
        kind = policy.names("contracts").get(form.contract.kind, form.contract.kind)
        yield _("contract"), _joined(form.contract.number, kind)
    if visit.visit_at:
        yield _("agreed"), window(visit.visit_at, visit.visit_until, out.zone)
    yield _("steps"), enumerated(f"{worded(STEPS, step)} {out.text(at)}" for step, at in visit.steps.items())
    in_vain = visit.failed_because or ""
    yield _("in vain"), policy.names("failures").get(in_vain, in_vain)
    yield _("place"), visit.place or ""
    yield _("fault"), _once(visit.fault, policy.names("faults").get(visit.code or "", visit.code))
    yield _("component"), component(policy, visit.component or "")
    due_to = policy.names("attributions").get(visit.attribution or "", visit.attribution)
    yield _("cause"), _once(visit.cause, due_to)
    if form.coverage:
        by = _("decided by {name}").format(name=visit.overruled_by) if visit.overruled_by else ""
        yield _("charged"), _joined(charged(form.coverage), because(form.coverage.because), by)
    yield _("action"), visit.action or ""
    yield _("work"), enumerated(map(_done, form.items))
    yield _("on site"), _("{minutes} min").format(minutes=visit.minutes) if visit.minutes is not None else ""
    yield _("travel"), _("{km} km").format(km=visit.kilometres) if visit.kilometres is not None else ""
    yield _("test"), visit.test or ""
    yield _("result"), visit.result or ""
    yield _("found"), found(visit, form.found)
    yield _("advice"), visit.advice or ""
    yield _("solved"), "" if visit.solved is None else out.text(visit.solved)
    answers = {item: out.text(kept) for item, kept in form.checklist if kept is not None}
    for item, name in form.judged.items():
        answers[item] = _("{answer}, as {name} has judged").format(answer=answers[item], name=name)
    yield _("checklist"), clauses(noted(called(policy, "checklist", item), answer) for item, answer in answers.items())
    for consent in form.consents:
        yield _("consent"), _joined(to_what(consent.purpose, consent.quote), consent.given_by, how(consent.how))
    yield _("approved"), enumerated(with_role(policy, approval.actor, approval.role) for approval in form.approvals)
    yield _("signed"), _joined(visit.signed_by, out.text(visit.signed_at)) if visit.signed_by else ""
    yield (
        _("files"),
        enumerated(f"{worded(_FILES, attachment.kind)} {attachment.name}" for attachment in form.attachments),
    )
    if form.lines:
        yield _("total"), money.worded(form.total)
    yield _("discount"), money.worded(form.discount) if form.discount else ""
    for payment in form.payments:
        yield (
            kind_of(payment),
            _joined(payment.money.worded(abs(payment.amount)), method(policy, payment.method), payment.receipt),
        )
    yield _("owed"), money.worded(form.owed) if form.owed else ""
    yield _("paid too much"), money.worded(form.held) if form.held and not form.visit.under_way else ""
    yield _("still missing"), enumerated(lack.words for lack in form.lacks)
    yield _("next"), form.following


def _sections(policy: Policy, form: Form) -> tuple[Section, ...]:
    money, names = form.currency, items(policy)
    line: tuple[Column, ...] = (
        Column("item", _("item"), lambda each: names.get(each.item, each.item)),
        Column("quantity", _("quantity"), lambda each: quantity(each.quantity, each.unit)),
        Column("unit_price", _("price"), lambda each: money.text(each.unit_price)),
        Column("amount", _("charged"), lambda each: money.text(each.amount)),
        Column("because", _("because"), lambda each: because(each.because)),
    )
    moves: tuple[Column, ...] = (
        Column("kind", _("what happened"), lambda move: worded(_MOVED, move.kind)),
        Column("part", _("part"), lambda move: names.get(move.part, move.part)),
        Column("quantity", _("quantity"), lambda move: move.quantity),
        Column("condition", _("condition"), lambda move: worded(CONDITIONS, move.condition)),
        Column("serial", _("serial"), lambda move: move.serial),
        Column("source", _("taken from"), lambda move: place(policy, move.source)),
        Column("target", _("given to"), lambda move: place(policy, move.target)),
    )
    lines: tuple[Line, ...] = form.lines
    moved: tuple[Move, ...] = form.moves
    amended: tuple[Column, ...] = (
        Column("at", _("at"), lambda entry: entry.at),
        Column("recorded_at", _("recorded at"), lambda entry: entry.recorded_at if entry.late else None),
        Column("actor", _("who"), lambda entry: form.people.get(entry.actor, entry.actor)),
        Column("why", _("why"), lambda entry: entry.data["why"]),
        Column("what", _("what"), lambda entry: clauses(differences(policy, entry.data))),
    )
    return (
        Section(_("Parts"), moves, moved),
        Section(_("Fee"), line, lines),
        Section(_("Amended"), amended, form.amendments),
    )


def found(visit: Visit, findings: Iterable[Finding]) -> str:
    """What was found beside what the visit was for, each with the number of its ticket; "" before it was said."""
    if visit.found is False:
        return _("nothing")
    return clauses(bracketed(each.what, each.ticket) if each.ticket else each.what for each in findings)


_FILES = {"photo": N_("photo"), "scan": N_("scan")}


def _done(each: Done) -> str:
    count = f"{each.quantity} × {each.item}"
    return bracketed(count, each.method) if each.method else count


def _joined(*texts: str | None) -> str:
    return enumerated(text for text in texts if text)


def _once(text: str | None, name: str | None) -> str:
    """A text with the name of its key, unless that says the same again."""
    return text if text and name and name.casefold() in text.casefold() else _joined(text, name)
