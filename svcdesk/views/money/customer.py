"""A customer as a page: who they are, what they own and owe, what is open and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated
from svcdesk.views import columns as of_columns
from svcdesk.views.assets.contracts import CONTRACTS
from svcdesk.views.assets.equipment import EQUIPMENT
from svcdesk.views.assets.files import FILES
from svcdesk.views.assets.sites import CONTACTS, SITES
from svcdesk.views.care.ticket import sections_of
from svcdesk.views.columns import Column, Section, attributes, record
from svcdesk.views.money.amounts import decimals, money, named
from svcdesk.views.people.customers import columns
from svcdesk.views.tasks.tasks import tasks
from svcdesk.views.tickets import listing
from svcdesk.views.visits import dispatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.policy import Policy
    from svcdesk.desk.money.customer_page import Bought, CustomerPage
    from svcdesk.views.out import Out

_NOT_HERE = ("customer", "address", "phone", "due_at", "bring")  # of a visit, on the page of its customer


def page(out: Out, policy: Policy, page: CustomerPage) -> None:
    """Print everything about a customer."""
    customer = page.customer
    sections = [
        Section(_("Contacts"), _but(CONTACTS, "customer"), page.contacts, "contacts"),
        Section(
            _("Sites"),
            of_columns.named(_but(SITES, "customer"), "region", policy.names("regions")),
            page.sites,
            "sites",
        ),
        Section(_("Contracts"), _contracts(out, policy), page.contracts, "contracts"),
        Section(_machines(page), _equipment(policy), page.machines, "equipment"),
        Section(_("Open"), _open(policy, page), page.open, "open"),
        Section(_("To do"), _but(tasks(policy), "state", "customer", "outcome"), page.tasks, "tasks"),
        Section(_("Owed"), _owed(), page.owed, "owed"),
        Section(_("Prepaid cards"), _cards(), page.cards, "cards"),
        Section(
            _("Last visits"),
            _but(dispatch.LIST, *_NOT_HERE),
            page.visits,
            "visits",
        ),
        *sections_of(policy, page.asked, page.complaints, ("customer",)),
        Section(_("Training"), _taught(policy), page.training, "training"),
        Section(_("Last tickets"), _last(), page.last, "last"),
        Section(_("Files"), FILES, page.files, "files"),
    ]
    data: dict[str, Any] = {
        **record(columns(policy, ()), customer),
        "names": page.names,
        "machines": page.machines_in_all,
    }
    for section in sections:
        data[section.key] = [record(section.columns, row) for row in section.rows]
    fields = [
        (_("number"), customer.number),
        (_("also called"), enumerated(page.names)),
        (_("phones"), enumerated(customer.phones)),
        (_("address"), customer.address or ""),
        *(
            (title, policy.names(section).get(word or "", word or ""))
            for title, section, word in (
                (_("region"), "regions", customer.region),
                (_("tier"), "tiers", customer.tier),
                (_("phase"), "phases", customer.phase),
                (_("category"), "categories", policy.category(customer.category)),
            )
        ),
        (_("since"), str(customer.since_on or "")),
        (_("keeper"), customer.keeper or ""),
        (_("note"), customer.note or ""),
    ]
    out.card(data, customer.name, fields, [section for section in sections if section.rows])


def _but(columns: Sequence[Column], *keys: str) -> tuple[Column, ...]:
    return tuple(column for column in columns if column.key not in keys)


def _machines(page: CustomerPage) -> str:
    if page.machines_in_all == len(page.machines):
        return _("Equipment")
    words = _("Equipment ({shown} of {count}: 'svcdesk equipment list --customer {number}')")
    return words.format(shown=len(page.machines), count=page.machines_in_all, number=page.customer.number)


def _equipment(policy: Policy) -> tuple[Column, ...]:
    kept = [column for column in EQUIPMENT if column.key in ("serial", "kind", "model", "site", "plate")]
    of_machine = [_of("machine", column, policy, {"kind": "equipment"}) for column in kept]
    return (*of_machine, Column("warranty", _("warranty"), lambda row: row.standing, label="warranty"))


def _open(policy: Policy, page: CustomerPage) -> tuple[Column, ...]:
    found = _but(listing.with_visits(listing.LIST, page.open), "customer")
    return of_columns.named(found, "target", policy.target_names)


def _contracts(out: Out, policy: Policy) -> tuple[Column, ...]:
    sections = {"kind": "contracts", "tier": "tiers"}
    columns = [_of("contract", column, policy, sections) for column in _but(CONTRACTS, "customer", "phase")]
    names = policy.names("entitlements")

    def left(bought: Bought) -> list[dict[str, Any]]:
        return [{"entitlement": each.entitlement, "left": each.left, "total": each.total} for each in bought.included]

    def said(bought: Bought) -> str:
        words = (
            _("{name} {left} of {total}").format(name=names.get(each["entitlement"], each["entitlement"]), **each)
            for each in left(bought)
        )
        return enumerated(words)

    days = Column("days_left", _("days left"), lambda bought: bought.days_left)
    return (*columns, days, Column("left", _("left"), left if out.for_programs else said))


def _of(part: str, column: Column, policy: Policy, sections: Mapping[str, str]) -> Column:
    """The column of a part of the row; one whose key is named in a section of the policy is shown by what that says."""

    def value(row: Any) -> Any:
        return column.value(getattr(row, part))

    if column.key not in sections:
        return column._replace(value=value)
    names = policy.names(sections[column.key])
    return column._replace(value=value, called=lambda row: names.get(value(row), value(row)))


def _owed() -> tuple[Column, ...]:
    of_money = (money("owed", _("owed")), *attributes("currency"), *decimals())
    return (*named(ticket=_("ticket")), *of_money, *named(since=_("since")))


def _cards() -> tuple[Column, ...]:
    of_money = (money("balance", _("left")), *attributes("currency"), *decimals())
    return (*named(number=_("card")), *of_money, *named(sold_at=_("sold")))


def _last() -> tuple[Column, ...]:
    return (
        *(column for column in listing.LIST if column.key in ("number", "state", "priority", "engineer")),
        Column("opened_at", _("opened"), lambda line: line.ticket.opened_at),
        Column("solution", _("solution"), lambda line: line.ticket.solution, spare=True),
        listing.LIST[-1],
    )


def _taught(policy: Policy) -> tuple[Column, ...]:
    columns = named(
        number=_("session"),
        course=_("course"),
        at=_("begins"),
        name=_("full name"),
        present=_("present"),
        mark=_("mark"),
        passed=_("passed"),
    )
    return of_columns.named(columns, "course", policy.names("training"))
