"""Sites and contacts of customers: their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import N_, _
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
    column("customer", N_("customer")),
    column("name", N_("site"), bold=True),
    column("region", N_("region")),
    column("address", N_("address")),
    column("closed_on", N_("closed on"), spare=True),
)

CONTACTS = (
    column("customer", N_("customer")),
    column("name", N_("full name"), bold=True),
    Column("head", N_("head"), lambda row: row.head, shown=lambda row, _out: _("yes") if row.head else "", spare=True),
    column("role", N_("role")),
    column("phone", N_("phone")),
    column("mail", N_("mail")),
    column("site", N_("site")),
    column("left_on", N_("left on"), spare=True),
)


def edited(out: Out, policy: Policy, entries: Sequence[Entry], changed: Site | Contact) -> None:
    """Print what was changed of a site or a contact, or say that nothing was."""
    happened(out, policy, entries)
    if not entries:
        out.tell(_("{name}: nothing was changed").format(name=changed.name))
