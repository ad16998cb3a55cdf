"""Sites and contacts of customers: their columns."""

from __future__ import annotations

from svcdesk.locale import _
from svcdesk.views.assets.columns import column

SITES = (
    column("customer", _("customer")),
    column("name", _("site"), bold=True),
    column("region", _("region")),
    column("address", _("address")),
)

CONTACTS = (
    column("customer", _("customer")),
    column("name", _("name"), bold=True),
    column("role", _("role")),
    column("phone", _("phone")),
    column("mail", _("mail")),
    column("site", _("site")),
)
