"""Sites and contacts of customers: their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.assets.columns import column
from svcdesk.views.columns import Column
from svcdesk.views.journal import happened
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.sites import Contact, Site
    from svcdesk.desk.journal import Entry

SITES = (
    column("customer", _("customer")),
    column("name", _("site"), bold=True),
    column("region", _("region")),
    column("address", _("address")),
    column("closed_on", _("closed"), spare=True),
)

CONTACTS = (
    column("customer", _("customer")),
    column("name", _("name"), bold=True),
    Column("head", _("head"), lambda row: row.head, shown=lambda row, _out: _("yes") if row.head else "", spare=True),
    column("role", _("role")),
    column("phone", _("phone")),
    column("mail", _("mail")),
    column("site", _("site")),
    column("left_on", _("left"), spare=True),
)


def edited(out: Out, policy: Policy, entries: Sequence[Entry], changed: Site | Contact) -> None:
    """Print what was changed of a site or a contact, or say that nothing was."""
    happened(out, policy, entries)
    if not entries:
        out.tell(_("{name}: nothing was changed").format(name=changed.name))
