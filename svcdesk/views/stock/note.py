"""The delivery note 送货单: which parts go from whom to whom, with room for what is written by hand on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _, clauses
from svcdesk.views.forms.form import CONDITIONS
from svcdesk.views.paper.sheet import Fields, Sheet, Signature
from svcdesk.views.text import dated, listed, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.forms.form import Form
    from svcdesk.desk.stock.moves import Move


def sheet(policy: Policy, number: str, moves: Sequence[Move], form: Form | None = None) -> Sheet:
    """The note of parts that went together; production dates, specifications and damage are left to be written.

    What goes along on the visit of a `form` goes to its customer, and its engineer delivers it.
    """
    first, parts = moves[0], policy.names("parts")
    rows = [
        (parts.get(each.part, each.part), each.serial or "", "", worded(CONDITIONS, each.condition), str(each.quantity))
        for each in moves
    ]
    return Sheet(
        organisation=policy.desk_name,
        title=_("Delivery note"),
        number=number,
        blocks=(
            (_("From"), _of_holder(policy, first.source)),
            (_("To"), _of_customer(form) if form else _of_holder(policy, first.target)),
        ),
        texts=(
            (_("time"), dated(first.at, policy.zone)),
            (_("visit") if first.visit else _("request"), first.visit or first.request or ""),
            (_("note"), clauses(each.note for each in moves if each.note)),
            (_("damage"), ""),
        ),
        table=((_("Part"), _("Serial, specification"), _("Production date"), _("Condition"), _("Quantity")), *rows),
        totals=((_("In all"), str(sum(each.quantity for each in moves))),),
        boxes=(),
        signatures=(
            Signature(_("Deliverer"), form.visit.engineer if form else "", ""),
            Signature(_("Receiver"), "", ""),
        ),
        foot="",
    )


def _of_holder(policy: Policy, words: str | None) -> Fields:
    return ((_("holder"), _holder(policy, words)), (_("address"), _address(policy, words)))


def _of_customer(form: Form) -> Fields:
    return (
        (_("customer"), form.customer.name),
        (_("address"), form.site_address or form.customer.address or ""),
        (_("telephone"), listed(*form.customer.phones)),
    )


def _holder(policy: Policy, words: str | None) -> str:
    place, _slash, engineer = (words or "").partition("/")
    name = {**policy.names("places"), **policy.names("stations")}.get(place, place)
    return listed(name, engineer)


def _address(policy: Policy, words: str | None) -> str:
    station = policy.stations.get((words or "").partition("/")[0])
    return listed(station.address, station.phone) if station else ""
