"""The journal's sentences about sites, contacts, equipment and contracts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, enumerated, noted
from svcdesk.views.assets.contracts import target
from svcdesk.views.edits import changed
from svcdesk.views.text import called, listed, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Words = dict[str, Any]

_FIELDS = {
    "serial": N_("serial number"),
    "name": N_("name"),
    "left_on": N_("left on"),
    "closed_on": N_("closed on"),
    "starts_on": N_("from"),
    "ends_on": N_("to"),
    "tier": N_("tier"),
    "phase": N_("phase"),
    "site": N_("site"),
    "region": N_("region"),
    "address": N_("address"),
    "role": N_("role"),
    "phone": N_("phone"),
    "mail": N_("mail"),
    "kind": N_("kind"),
    "model": N_("model"),
    "customer": N_("customer"),
    "contract": N_("contract"),
    "bought_on": N_("bought"),
    "delivered_on": N_("delivered"),
    "accepted_on": N_("accepted on"),
    "used_on": N_("used on"),
    "paid_on": N_("paid"),
    "transferred_on": N_("went to another on"),
    "scrapped_on": N_("scrapped"),
    "plate": N_("plate"),
    "note": N_("note"),
}


def _listed(policy: Policy, values: Mapping[str, Any]) -> str:
    """The fields of something new that are given."""
    return enumerated(f"{worded(_FIELDS, key)} {called(policy, key, value)}" for key, value in values.items() if value)


def _site_added(policy: Policy, data: Words) -> str:
    more = _listed(policy, {key: data.get(key) for key in ("region", "address")})
    return noted(_("new site {name} of {customer}").format(**data), more)


def _contact_added(policy: Policy, data: Words) -> str:
    more = _listed(policy, {key: data.get(key) for key in ("site", "role", "phone", "mail")})
    return noted(_("new contact {name} of {customer}").format(**data), more)


def _accepted(policy: Policy, data: Words) -> str:
    stage = policy.names("acceptances").get(data["stage"], data["stage"])
    words = _("{serial}: {stage} on {day}, by {who}")
    if data["was"]:
        words = _("{serial}: put right: {stage} on {day}, by {who}")
    told = words.format(serial=data["serial"], stage=stage, day=data["accepted_on"], who=data["accepted_by"])
    return noted(told, data["remark"])


def _card(_policy: Policy, data: Words) -> str:
    words = _("{serial}: warranty card received on {received_on}, sold on {sold_on} by {dealer}")
    if data["was"]:
        words = _("{serial}: warranty card put right: received on {received_on}, sold on {sold_on} by {dealer}")
    return words.format(**{**data, "dealer": data["dealer"] or "-"})


def _machine_added(policy: Policy, data: Words) -> str:
    kind = policy.names("equipment").get(data["kind"], data["kind"])
    owner = data["customer"] or _("the desk's own")
    words = _("new equipment {serial}: {kind}, {owner}").format(serial=data["serial"], kind=kind, owner=owner)
    return listed(words, data.get("plate"))


def _named(_policy: Policy, data: Words) -> str:
    corrected = data.get("was") not in (None, data["serial"])
    if data.get("contract"):
        words = (
            _("it is about {serial}, not {was}, under the contract {contract}")
            if corrected
            else _("it is about {serial}, under the contract {contract}")
        )
    else:
        words = _("it is about {serial}, not {was}") if corrected else _("it is about {serial}")
    return words.format(**data)


def _contract_added(policy: Policy, data: Words) -> str:
    words = _("new contract {number} of {customer}: {name}, tier {tier}, {from} to {to}")
    told = {**data, "tier": called(policy, "tier", data["tier"])}
    return words.format(**told, name=policy.names("contracts").get(data["kind"], data["kind"]))


def _contract_extended(policy: Policy, data: Words) -> str:
    words = _("contract {number} is longer by {by}, to {ends_on}, was {was}: {name} was missed")
    return words.format(**data, name=target(policy, data["target"]))


def _extension_taken_back(policy: Policy, data: Words) -> str:
    words = _("contract {number} ends on {ends_on} again, was {was}: {name} was not missed after all")
    if "instead" in data:
        words = _("contract {number} ends on {ends_on} again, was {was}: {name} was missed under another contract")
    if data.get("other_terms"):
        words = _("contract {number} ends on {ends_on} again, was {was}: {name} was missed by terms that were wrong")
    return words.format(**data, name=target(policy, data["target"]))


def _used(policy: Policy, data: Words) -> str:
    words = _("contract {contract}: {quantity} used of {name}, {left} left")
    return words.format(**data, name=policy.names("entitlements").get(data["entitlement"], data["entitlement"]))


def _given_back(policy: Policy, data: Words) -> str:
    words = _("contract {contract}: {quantity} given back of {name}, {left} left")
    return words.format(**data, name=policy.names("entitlements").get(data["entitlement"], data["entitlement"]))


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "site added": _site_added,
    "site changed": lambda policy, data: noted(
        _("site {name} of {customer}").format(**data), changed(policy, _FIELDS, data["changed"])
    ),
    "site removed": lambda _policy, data: _("site {name} of {customer} is removed").format(**data),
    "contact removed": lambda _policy, data: _("contact {name} of {customer} is removed").format(**data),
    "contact added": _contact_added,
    "contact changed": lambda policy, data: noted(
        _("contact {name} of {customer}").format(**data), changed(policy, _FIELDS, data["changed"])
    ),
    "equipment added": _machine_added,
    "equipment changed": lambda policy, data: noted(
        _("equipment {serial}").format(**data), changed(policy, _FIELDS, data["changed"])
    ),
    "equipment removed": lambda _policy, data: _("equipment {serial} of {customer} removed").format(
        **{**data, "customer": data["customer"] or "-"}
    ),
    "equipment accepted": _accepted,
    "card received": _card,
    "card void": lambda _policy, data: _("{serial}: the warranty card is void: {void_because}").format(**data),
    "file kept": lambda _policy, data: _("{of}: file {number}: {name}").format(**data),
    "equipment named": _named,
    "contract added": _contract_added,
    "contract removed": lambda _policy, data: _("contract {number} of {customer} is removed").format(**data),
    "contract extended": _contract_extended,
    "contract changed": lambda policy, data: noted(
        _("contract {number}").format(**data), changed(policy, _FIELDS, data["changed"])
    ),
    "contract ended": lambda _policy, data: noted(
        _("contract {number} ends on {ends_on}, was {was}").format(**data), data["why"]
    ),
    "contract extended by hand": lambda _policy, data: noted(
        _("contract {number} is longer, to {ends_on}, was {was}").format(**data), data["why"]
    ),
    "extension taken back": _extension_taken_back,
    "entitlement used": _used,
    "entitlement given back": _given_back,
    "promises missed": lambda _policy, _data: _("time has run out"),
}
