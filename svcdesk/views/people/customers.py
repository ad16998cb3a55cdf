"""Customers for people: a list of them, and what was changed about one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.columns import Column
from svcdesk.views.journal import happened, rows_of
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.people.customers import Customer


def columns(policy: Policy, rows: Iterable[Customer]) -> tuple[Column, ...]:
    """The columns of customers; people see a keeper where one of them has one."""
    kept = any(customer.keeper for customer in rows)
    return (
        Column("name", _("name"), lambda customer: customer.name, style=lambda _row, _out: "bold"),
        Column("customer_number", _("desk number"), lambda customer: customer.number),
        Column("phones", _("phones"), lambda customer: customer.phones),
        Column("region", _("region"), lambda customer: customer.region),
        Column("tier", _("tier"), lambda customer: customer.tier),
        Column("phase", _("phase"), lambda customer: customer.phase),
        Column("address", _("address"), lambda customer: customer.address),
        Column(
            "category",
            _("category"),
            lambda customer: policy.category(customer.category),
            data_only=not policy.names("categories"),
        ),
        Column("since_on", _("since"), lambda customer: customer.since_on, data_only=True),
        Column("keeper", _("keeper"), lambda customer: customer.keeper, data_only=not kept),
        Column("note", _("note"), lambda customer: customer.note, data_only=True),
    )


def added(out: Out, policy: Policy, entries: Iterable[Entry], customer: Customer) -> None:
    """Print that a customer was added."""
    rows_of(columns(policy, [customer]))(out, policy, entries, [customer])


def edited(out: Out, policy: Policy, entries: Sequence[Entry], customer: Customer) -> None:
    """Print what was changed about a customer, or say that nothing was."""
    if not entries:
        out.tell(_("{name}: nothing was changed").format(name=customer.name))
    happened(out, policy, entries)
