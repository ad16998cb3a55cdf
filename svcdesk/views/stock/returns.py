"""Returns: their columns, a return as a card, and the words for what was decided and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.config.rules import ASKED
from svcdesk.labels import LABELS
from svcdesk.locale import N_, _, clauses, enumerated, noted
from svcdesk.views.columns import Column, attributes, in_words, record
from svcdesk.views.text import duration, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.stock.returns import Return
    from svcdesk.views.out import Out

STATES, DECISIONS, BEARERS = (LABELS[kind] for kind in ("return", "decision", "bearer"))
_WARRANTY = {"in": N_("in warranty"), "out": N_("out of warranty"), "unknown": N_("warranty not known")}
_DATES = {
    "bought": N_("within {term} of purchase, until {last}"),
    "delivered": N_("within {term} of delivery, until {last}"),
    "accepted": N_("within {term} of acceptance, until {last}"),
    "used": N_("within {term} of first use, until {last}"),
    "paid": N_("within {term} of payment, until {last}"),
    "card": N_("within {term} of the sale by the warranty card, until {last}"),
}
_CONDITIONS = {
    "kind": N_("kind"),
    "region": N_("region"),
    "tier": N_("tier"),
    "phase": N_("phase"),
    "contract": N_("contract"),
    "equipment": N_("equipment"),
    "attribution": N_("attribution"),
}


def columns(policy: Policy) -> tuple[Column, ...]:
    """The columns of returns."""
    return (
        Column("number", _("number"), lambda row: row.number, style=lambda _row, _out: "bold"),
        Column("state", _("state"), lambda row: row.state, label="return"),
        Column("decision", _("decision"), lambda row: row.decision, label="decision"),
        Column("freight", _("freight"), lambda row: row.freight, label="bearer"),
        Column("freight_back", _("freight back"), lambda row: row.freight_back, spare=True, label="bearer"),
        Column("ticket", _("ticket"), lambda row: row.ticket),
        Column("customer", _("customer"), lambda row: row.customer),
        Column("serial", _("serial"), lambda row: row.serial),
        Column("reason", _("reason"), lambda row: row.reason),
        Column("asked_at", _("asked on"), lambda row: row.asked_at),
        in_words("because", _("why"), lambda row: because(policy, row.because)),
    )


_MORE = attributes(
    "kind", "asked_by", "overruled_by", "approved_at", "sent_at", "reached_at", "back_at", "done_at",
    "book", "cost_there", "cost_back", "currency", "decimals", "repair_first", "signed_by",
)  # fmt: skip


def card(out: Out, policy: Policy, found: Return, approved: Sequence[str], lacking: int, following: str) -> None:
    """Print a return: what was decided and why, who approved it, how far it has come, and what comes next."""
    data = {
        **record((*columns(policy), *_MORE), found),
        "approved_by": list(approved),
        "approvals_lacking": lacking,
        "next": following,
    }
    kinds, reasons = policy.names("equipment"), policy.names("return_reasons")
    fields = [
        (_("ticket"), f"{found.ticket}  {found.customer}"),
        (_("machine"), f"{found.serial}  {kinds.get(found.kind, found.kind)}"),
        (_("reason"), reasons.get(found.reason, found.reason)),
        (_("decision"), noted(worded(DECISIONS, _decided(found)), because(policy, found.because))),
        (_("overruled by"), found.overruled_by or ""),
        (_("freight"), _costs(found)),
        (_("asked on"), f"{out.text(found.asked_at)}  {found.asked_by}"),
        (_("approvals"), _approvals(approved, lacking)),
        *(
            (title, out.text(at) if at else "")
            for title, at in (
                (_("sent"), found.sent_at),
                (_("reached"), found.reached_at),
                (_("back"), found.back_at),
                (_("done"), found.done_at),
            )
        ),
        (_("signed"), found.signed_by or ""),
        (_("next"), following),
    ]
    out.card(data, f"{found.number}  {worded(STATES, found.state)}", fields, ())


def borne(there: str, back: str) -> str:
    """Who bears the freight, there and back."""
    if there == back:
        return _("borne by the {freight}").format(freight=worded(BEARERS, there))
    return _("there borne by the {there}, back by the {back}").format(
        there=worded(BEARERS, there), back=worded(BEARERS, back)
    )


def _costs(found: Return) -> str:
    words = [borne(found.freight, found.freight_back)]
    if found.currency and found.decimals is not None:
        money = Currency(found.currency, found.decimals)
        texts = ((_("there {amount}"), found.cost_there), (_("back {amount}"), found.cost_back))
        words += [text.format(amount=money.worded(cost)) for text, cost in texts if cost is not None]
    if found.book:
        words.append(_("from the customer's budget"))
    return enumerated(words)


def _decided(found: Return) -> str:
    return "repair-first" if found.repair_first and found.decision == "repair" else found.decision


def _approvals(approved: Sequence[str], lacking: int) -> str:
    people = enumerated(approved)
    if not lacking:
        return people
    if not people:
        return _("none yet, {lacking} more needed").format(lacking=lacking)
    return _("{people}, {lacking} more needed").format(people=people, lacking=lacking)


def because(policy: Policy, stored: str | Mapping[str, Any]) -> str:
    """Why it was decided so: the text that was written, else the facts of the rule in words."""
    if isinstance(stored, str):
        return stored
    parts = [_right(stored)] if "last" in stored else []
    parts += [_condition(policy, key, values) for key, values in stored["when"].items() if key != "reason"]
    reasons = policy.names("return_reasons")
    given = enumerated(reasons.get(each, each) for each in stored["when"].get("reason", ()))
    return clauses(parts) or given or _("no rule before it fits")


def _right(stored: Mapping[str, Any]) -> str:
    return worded(_DATES, stored["of"]).format(term=duration(stored["within"]), last=stored["last"])


def _condition(policy: Policy, key: str, values: Sequence[str]) -> str:
    if key == "warranty":
        return enumerated(worded(_WARRANTY, each) for each in values)
    names = policy.names(ASKED[key])
    return noted(worded(_CONDITIONS, key), enumerated(names.get(each, each) for each in values))
