"""The dispatch form 售后服务派工单 as a sheet of paper: what is known is on it, the rest is left to be written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.locale import _, clauses, noted
from svcdesk.views.forms.form import found
from svcdesk.views.money.amounts import items, quantity
from svcdesk.views.money.coverage import because
from svcdesk.views.paper.sheet import Box, Fields, Sheet, Signature
from svcdesk.views.text import component, listed, long_day, long_time, window, worded
from svcdesk.views.visits.consents import how
from svcdesk.views.visits.dispatch import STEPS

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.forms.form import Form
    from svcdesk.desk.money.priced import Line
    from svcdesk.desk.visits.consents import Consent

_STEPS = ("ordered", "accepted", "departed", "arrived", "finished")


def sheet(policy: Policy, form: Form) -> Sheet:
    """The form as it stands; times are the desk's wall clock."""
    visit = form.visit
    return Sheet(
        organisation=policy.desk_name,
        title=policy.sheet(form.ticket.kind) or _("Dispatch form"),
        number=form.name,
        blocks=(
            (_("Customer"), _customer(form)),
            (_("Machine"), _machine(policy, form)),
            (_("Visit"), _visit(policy, form)),
            (_("Times"), tuple((worded(STEPS, step), _time(policy, visit.steps.get(step))) for step in _STEPS)),
        ),
        texts=_texts(policy, form),
        table=(
            (_("Part or work"), _("Because"), _("Quantity"), _("Price"), _("Charged")),
            *_lines(policy, form),
        ),
        totals=_totals(form),
        boxes=tuple(Box(policy.names("checklist").get(item, item), kept) for item, kept in form.checklist),
        signatures=(
            Signature(_("Customer, with the result"), visit.signed_by or "", _time(policy, visit.signed_at)),
            Signature(_("Engineer"), "", ""),
            Signature(_("Office, form and money received"), "", _time(policy, visit.steps.get("handed-over"))),
        ),
        foot=clauses(
            _("Amended {time} by {who}: {why}").format(
                time=_time(policy, each.recorded_at),
                who=form.people.get(each.actor, each.actor),
                why=each.data["why"],
            )
            for each in form.amendments
        ),
    )


def _customer(form: Form) -> Fields:
    return (
        (_("name"), form.customer.name),
        (_("site"), form.site or ""),
        (_("address"), form.site_address or form.customer.address or ""),
        (_("caller"), (form.call.caller if form.call else None) or ""),
        (_("telephone"), (form.call.phone if form.call else None) or listed(*form.customer.phones)),
    )


def _machine(policy: Policy, form: Form) -> Fields:
    machine, contract = form.machine, form.contract
    kind = policy.names("equipment").get(machine.kind, machine.kind) if machine else ""
    covers = [
        _("{component} until {day}").format(component=component(policy, cover.component), day=long_day(cover.until))
        for cover in form.covers
        if cover.until
    ]
    return (
        (_("serial"), machine.serial if machine else ""),
        (_("kind"), listed(kind, machine.model if machine else None)),
        (_("warranty"), listed(*covers) or {"in": _("in"), "out": _("out")}.get(form.standing, "")),
        (
            _("contract"),
            _("{number} until {day}").format(number=contract.number, day=long_day(contract.ends_on))
            if contract
            else "",
        ),
    )


def _visit(policy: Policy, form: Form) -> Fields:
    visit, ticket = form.visit, form.ticket
    return (
        (_("engineer"), listed(*visit.engineers)),
        (_("agreed"), window(visit.visit_at, visit.visit_until, policy.zone) if visit.visit_at else ""),
        (_("region"), policy.names("regions").get(ticket.region, ticket.region)),
        (_("priority"), " ".join((ticket.priority, policy.names("priorities").get(ticket.priority, "")))),
        (_("minutes"), "" if visit.minutes is None else str(visit.minutes)),
        (_("kilometres"), "" if visit.kilometres is None else str(visit.kilometres)),
    )


def _texts(policy: Policy, form: Form) -> Fields:
    visit = form.visit
    code = policy.names("faults").get(visit.code or "", visit.code or "")
    due_to = policy.names("attributions").get(visit.attribution or "", visit.attribution or "")
    charged = [because(form.coverage.because)] if form.coverage else []
    if form.assumed:
        charged.append(_("charged as out of warranty, since the warranty is not known"))
    missing = {lack.need for lack in form.lacks}
    asked = {  # lines of some forms only
        "place": (_("place"), visit.place or ""),
        "found": (_("found"), found(visit, form.found)),
        "advice": (_("advice"), visit.advice or ""),
    }
    lines = {key: (line,) if line[1] or key in missing else () for key, line in asked.items()}
    return (
        (_("reported"), form.call.said if form.call else form.ticket.summary),
        *(((_("wish"), form.wish),) if form.wish else ()),
        *lines["place"],
        (_("fault"), listed(code, component(policy, visit.component or ""), visit.fault)),
        (_("cause"), listed(due_to, visit.cause)),
        (_("covered or not"), clauses(charged)),
        (_("consent"), clauses(_consent(policy, each) for each in form.consents)),
        (_("action"), visit.action or ""),
        (_("test"), visit.test or ""),
        (_("result"), visit.result or ""),
        *lines["found"],
        *lines["advice"],
    )


def _consent(policy: Policy, consent: Consent) -> str:
    what = (
        consent.quote
        or {"work": _("work"), "remote": _("remote control"), "removal": _("taking away")}[consent.purpose]
    )
    return noted(what, listed(consent.given_by, how(consent.how), _time(policy, consent.at)))


def _lines(policy: Policy, form: Form) -> tuple[tuple[str, ...], ...]:
    money, names = form.currency, items(policy)
    serials: dict[str, list[str]] = {}
    for move in form.moves:
        if move.kind == "fitted" and move.serial:
            serials.setdefault(move.part, []).append(move.serial)
    methods = {each.item: each.method for each in form.items}

    def more(line: Line) -> Iterable[str | None]:
        return serials.get(line.item, ()) if line.kind == "part" else (methods.get(line.item),)

    return tuple(
        (
            listed(names.get(line.item, line.item), *more(line)),
            because(line.because),
            quantity(line.quantity, line.unit),
            money.text(line.unit_price),
            money.text(line.amount),
        )
        for line in form.lines
    )


def _totals(form: Form) -> Fields:
    money = form.currency
    counted = [payment for payment in form.payments if payment.voided_at is None and payment.money == money]
    receipts = listed(*(payment.receipt for payment in counted))
    if not form.lines:
        return ((_("total"), ""),)
    off = ((_("discount"), f"-{money.text(form.discount)}"),) if form.discount else ()
    return (
        (_("total, {code}").format(code=money.name), money.text(form.total)),
        *off,
        (listed(_("paid"), receipts), money.text(sum(payment.amount for payment in counted)) if counted else ""),
    )


def _time(policy: Policy, at: datetime | None) -> str:
    return long_time(at, policy.zone) if at else ""
