"""The journal's sentences about customers and engineers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.edits import changed
from svcdesk.views.text import back as when_back
from svcdesk.views.text import worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.views.journal import Sentence, Words

_FIELDS = {
    "name": N_("name"),
    "region": N_("region"),
    "tier": N_("tier"),
    "phase": N_("phase"),
    "address": N_("address"),
    "category": N_("category"),
    "since_on": N_("since"),
    "keeper": N_("keeper"),
    "note": N_("note"),
    "login": N_("login"),
    "station": N_("station"),
    "level": N_("level"),
    "phone": N_("phone"),
    "mail": N_("mail"),
    "skills": N_("skills"),
    "roles": N_("roles"),
    "active": N_("active"),
    "capacity": N_("capacity"),
}


def _absence(policy: Policy, data: Words, words: str) -> str:
    since, until = (when_back(read_stamp(data[each]), policy.zone) for each in ("since", "until"))
    return noted(words.format(name=data["name"], since=since, until=until), data["note"])


def _customer_added(_policy: Policy, data: Words) -> str:
    words = _("new customer {name}, {number}") if data.get("number") else _("new customer {name}")
    return noted(words.format(**data), _doubtful(data))


def _telephone_added(_policy: Policy, data: Words) -> str:
    return noted(_("customer {name}: {phone}").format(**data), _doubtful(data))


def _merged(policy: Policy, data: Words) -> str:
    words = _("{name}, {number}, is merged into {into}, {into_number}")
    had = [f"{worded(_HAD, table)} {count}" for table, count in data["had"].items()]
    return noted(words.format(**data), enumerated(filter(None, [*had, changed(policy, _FIELDS, data["filled"])])))


def _office(said: str, data: Words) -> str:
    """A sentence about somebody, and that the desk chooses them for no ticket, where the entry says so."""
    if not data.get("in_office"):
        return said
    return _("{said}; without station, skill or level the desk chooses them for no ticket").format(said=said)


_HAD = {
    "ticket": N_("tickets"),
    "contract": N_("contracts"),
    "equipment": N_("machines"),
    "card": N_("prepaid cards"),
    "turnover": N_("months' figures"),
    "settlement": N_("settled quarters"),
    "assessment": N_("breaches"),
    "trainee": N_("places in training"),
    "training_session": N_("sessions of training"),
}


def _doubtful(data: Words) -> str:
    """What is said of telephones at which nobody can be reached."""
    words = _("{phone} is not a telephone number of {country}")
    return enumerated(words.format(phone=phone, country=data["country"]) for phone in data.get("doubtful", ()))


SENTENCES: dict[str, Sentence] = {
    "customer added": _customer_added,
    "customer changed": lambda policy, data: noted(
        _("customer {name}").format(name=data["name"]), changed(policy, _FIELDS, data["changed"])
    ),
    "telephone added": _telephone_added,
    "telephone removed": lambda _policy, data: _("customer {name}: no longer {phone}").format(**data),
    "customer merged": _merged,
    "customer removed": lambda _policy, data: _("customer {name}, {number}, is removed").format(**data),
    "engineer added": lambda policy, data: _office(
        noted(
            _("new engineer {name}").format(name=data["name"]),
            enumerated(policy.names("roles").get(role, role) for role in data.get("roles", ())),
        ),
        data,
    ),
    "engineer changed": lambda policy, data: _office(
        noted(_("engineer {name}").format(name=data["name"]), changed(policy, _FIELDS, data["changed"])), data
    ),
    "engineer away": lambda policy, data: _absence(policy, data, _("{name} is away from {since}, back on {until}")),
    "engineer back": lambda policy, data: _absence(
        policy, data, _("{name} is back; was to be away from {since}, back on {until}")
    ),
    "absence taken back": lambda policy, data: _absence(
        policy, data, _("{name} is not away from {since} after all, to be back on {until}")
    ),
}
