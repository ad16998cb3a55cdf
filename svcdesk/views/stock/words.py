"""The journal's sentences about parts, requests, loaners and returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.money.amounts import booked
from svcdesk.views.people.roles import approved
from svcdesk.views.stock.parts import quantity_of
from svcdesk.views.stock.requests import why
from svcdesk.views.stock.returns import DECISIONS, because, borne
from svcdesk.views.text import dated, place, span, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = dict[str, Any]


def _parts(text: str, policy: Policy, data: Words) -> str:
    where = {
        name: place(policy, data.get(key)) for name, key in (("source", "from"), ("to", "to"), ("holder", "holder"))
    }
    return text.format(**{**data, **where, "parts": quantity_of(policy, data)})


def _transferred(policy: Policy, data: Words) -> str:
    words = _("{parts} from {source} to {to} for {request}") if data["request"] else _("{parts} from {source} to {to}")
    return _parts(words, policy, data)


def _counted(policy: Policy, data: Words) -> str:
    money, difference = booked(policy, data), data["counted"] - data["expected"]
    if not difference:
        text = _("{holder}: {parts} counted, as many as there should be")
    elif difference > 0:
        text = _("{holder}: {parts} counted, {expected} expected: {difference} found")
    elif data["charged"] is None:
        text = _(
            "{holder}: {parts} counted, {expected} expected: {difference} lost, charged to nobody:"
            " the place has no keeper"
        )
    else:
        text = _("{holder}: {parts} counted, {expected} expected: {difference} lost, {amount} charged to {engineer}")
    return text.format(
        holder=place(policy, data["holder"]),
        parts=quantity_of(policy, data, data["counted"]),
        expected=data["expected"],
        difference=abs(difference),
        amount=money.worded(data["charged"] or 0),
        engineer=data["engineer"],
    )


def _fitted(policy: Policy, data: Words) -> str:
    if data["from"]:
        text = (
            _("visit {visit}: {parts} fitted, serial {serial}, from {source}")
            if data.get("serial")
            else _("visit {visit}: {parts} fitted, from {source}")
        )
    else:
        text = (
            _("visit {visit}: {parts} fitted, serial {serial}, bought for it")
            if data.get("serial")
            else _("visit {visit}: {parts} fitted, bought for it")
        )
    return _parts(text, policy, data)


def _put_back(policy: Policy, data: Words) -> str:
    text = (
        _("visit {visit}: {parts} put back to {to}")
        if data["from"]
        else _("visit {visit}: {parts} put back to {to}, not fitted after all")
    )
    return _parts(text, policy, data)


def _asked_for(policy: Policy, data: Words) -> str:
    return noted(_parts(_("{request}: {parts} asked for {holder}"), policy, data), why(data["because"]))


def _approved(policy: Policy, number: str, data: Words) -> str:
    text = _("{number}: approved").format(number=number)
    return noted(approved(policy, text, data.get("role"), data["lacking"]), data["note"])


def _lent(policy: Policy, data: Words) -> str:
    kind = policy.names("equipment").get(data["kind"], data["kind"])
    due = dated(read_stamp(data["due"]), policy.zone)
    return _("{serial} ({kind}) is lent until {due}").format(serial=data["serial"], kind=kind, due=due)


def _loaner_back(_policy: Policy, data: Words) -> str:
    text = _("{serial} is back, {span} late") if data["late_minutes"] else _("{serial} is back")
    return text.format(serial=data["serial"], span=span(data["late_minutes"] * 60))


def _extended(policy: Policy, data: Words) -> str:
    was, due = (dated(read_stamp(data[each]), policy.zone) for each in ("was", "due"))
    return _("{serial} is lent until {due}, was {was}: {why}").format(**{**data, "due": due, "was": was})


def _return_asked(policy: Policy, data: Words) -> str:
    text = (
        _("{number}: {serial} is returned, {reason}: {decision}, freight {freight}: {because} (decided by {who})")
        if data["overruled_by"]
        else _("{number}: {serial} is returned, {reason}: {decision}, freight {freight}: {because}")
    )
    return text.format(
        number=data["return"],
        serial=data["serial"],
        reason=policy.names("return_reasons").get(data["reason"], data["reason"]),
        decision=worded(DECISIONS, data["decision"]),
        freight=borne(data["freight"], data["freight_back"] if "freight_back" in data else data["freight"]),
        because=because(policy, data["because"]),
        who=data["overruled_by"],
    )


def _taken_over(takes: Mapping[str, str | None]) -> str:
    titles = {"plate": _("plate"), "site": _("site"), "contract": _("contract")}
    return enumerated(f"{titles[key]} {value}" for key, value in takes.items() if value)


def _returned(policy: Policy, data: Words) -> str:
    texts = {
        "refund": _("{number}: {serial} refunded, it is scrapped"),
        "exchange": _("{number}: {serial} exchanged for {new}"),
        "repair": _("{number}: {serial} given back repaired"),
    }
    words = texts[data["decision"]].format(number=data["return"], serial=data["serial"], new=data["new_serial"])
    if data.get("from"):
        part = policy.names("parts").get(data["part"], data["part"])
        words = _("{words} (1 × {part} from {holder})").format(
            words=words, part=part, holder=place(policy, data["from"])
        )
    if takes := _taken_over(data.get("takes", {})):
        words = _("{words}, which takes over {what}").format(words=words, what=takes)
    return _("{words}, signed by {who}").format(words=words, who=data["signed_by"]) if data.get("signed_by") else words


def _decided(_policy: Policy, data: Words) -> str:
    decision = worded(DECISIONS, data["decision"])
    words = _("{number}: {serial} cannot be repaired: {decision}")
    if data["decision"] == "refused":
        words = _("{number}: the return of {serial} is refused")
    return noted(words.format(number=data["return"], serial=data["serial"], decision=decision), data["why"])


def _freight(policy: Policy, data: Words) -> str:
    money = booked(policy, data)
    ways = ((_("there {amount}"), data["there"]), (_("back {amount}"), data["back"]))
    told = enumerated(text.format(amount=money.worded(cost)) for text, cost in ways if cost is not None)
    return _("{number}: the freight of {serial} cost {amounts}").format(
        number=data["return"], serial=data["serial"], amounts=told
    )


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "parts received": lambda policy, data: noted(
        _parts(_("{parts} received, to {to}"), policy, data), data.get("note")
    ),
    "parts transferred": _transferred,
    "parts scrapped": lambda policy, data: noted(_parts(_("{parts} of {source} scrapped"), policy, data), data["note"]),
    "parts counted": _counted,
    "parts issued": lambda policy, data: _parts(_("visit {visit}: {parts} issued from {source}"), policy, data),
    "parts fitted": _fitted,
    "parts taken back": lambda policy, data: _parts(_("visit {visit}: {parts} taken back, to {to}"), policy, data),
    "parts put back": _put_back,
    "parts asked": _asked_for,
    "request approved": lambda policy, data: _approved(policy, data["request"], data),
    "request refused": lambda _policy, data: _("{request}: refused: {note}").format(**data),
    "request issued": lambda policy, data: _("{request}: issued from {source}").format(
        request=data["request"], source=place(policy, data["source"])
    ),
    "lent": _lent,
    "loaner-back": _loaner_back,
    "loan extended": _extended,
    "return asked": _return_asked,
    "return approved": lambda policy, data: _approved(policy, data["return"], data),
    "sent-away": lambda _policy, data: _("{number}: {serial} left for the factory").format(
        number=data["return"], serial=data["serial"]
    ),
    "sent-back": lambda _policy, data: _("{number}: {serial} came back from the factory").format(
        number=data["return"], serial=data["serial"]
    ),
    "at-factory": lambda _policy, data: _("{number}: {serial} arrived at the factory").format(
        number=data["return"], serial=data["serial"]
    ),
    "return decided": _decided,
    "freight cost": _freight,
    "return done": _returned,
}
