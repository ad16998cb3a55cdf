"""The journal's sentences about customers and engineers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _
from svcdesk.views.text import noted, worded

if TYPE_CHECKING:
    from svcdesk.views.journal import Sentence, Words

_FIELDS = {
    "name": N_("name"),
    "region": N_("region"),
    "tier": N_("tier"),
    "phase": N_("phase"),
    "address": N_("address"),
    "login": N_("login"),
    "station": N_("station"),
    "level": N_("level"),
    "phone": N_("phone"),
    "mail": N_("mail"),
    "skills": N_("skills"),
    "active": N_("active"),
}


def _changed(data: Words) -> str:
    return ", ".join(f"{worded(_FIELDS, key)} {_said(value)}" for key, value in data["changed"].items())


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return ", ".join(value) if isinstance(value, list | tuple) else str(value)


SENTENCES: dict[str, Sentence] = {
    "customer added": lambda _policy, data: _("new customer {name}").format(name=data["name"]),
    "customer changed": lambda _policy, data: noted(_("customer {name}").format(name=data["name"]), _changed(data)),
    "telephone added": lambda _policy, data: _("customer {name}: {phone}").format(**data),
    "engineer added": lambda _policy, data: _("new engineer {name}").format(name=data["name"]),
    "engineer changed": lambda _policy, data: noted(_("engineer {name}").format(name=data["name"]), _changed(data)),
}
