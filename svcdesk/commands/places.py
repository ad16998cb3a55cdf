"""Where a caller wants somebody to come, and under which contract, asked for where the desk does not know."""

from svcdesk.commands import prompt
from svcdesk.context import Desk
from svcdesk.desk.assets import equipment, sites
from svcdesk.desk.assets import intake as assets
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.calls import Intake
from svcdesk.locale import _
from svcdesk.words import fold, one_of


def where(desk: Desk, intake: Intake, customer: Customer | None) -> Intake:
    """The call with site, address and region, as far as they were not known and somebody told them."""
    with desk.reading() as db:
        if intake.serial and equipment.find(db, intake.serial).site_id:
            return intake
        theirs = sites.search(db, customer.id) if customer else []
    regions = desk.policy.names("regions")
    region = customer.region if customer else None
    if theirs and not intake.site:
        rows = [(each.name, (each.name, each.address or "", regions.get(each.region or "", ""))) for each in theirs]
        question = _("where ({letters}; Enter: at none of these)")

        def read(answer: str) -> str:
            with desk.reading() as db:
                return sites.find(db, customer, answer).name if customer else answer

        intake = intake._replace(site=prompt.pick(rows, question, read))
    if intake.site:
        region = next((each.region for each in theirs if each.name == intake.site), None) or region
    elif not intake.address and not (customer and customer.address):
        intake = intake._replace(address=prompt.line(_("address (Enter: not told)")) or None)
    if region or intake.region or len(regions) == 1:
        return intake
    named = _named(intake.address or "", dict(regions))
    default = named or desk.policy.defaults["region"]
    question = _("region ({letters}; Enter: {default})")
    found = prompt.choose(regions, question, _("region"), default=regions[default])
    return intake._replace(region=found or named)


def under(desk: Desk, intake: Intake, customer: Customer | None, at: str | None) -> Intake:
    """The call with the contract that somebody picked, of several in force that promise different things."""
    moment = desk.moment(at, "--at") or desk.now
    with desk.reading() as db:
        found = assets.to_choose(db, desk.policy, intake, customer, moment) if customer else []
    if not found:
        return intake
    kinds = {key: each.name for key, each in desk.policy.contracts.items()}
    tiers = desk.policy.names("tiers")
    rows = [
        (each.number, (each.number, kinds.get(each.kind, each.kind), tiers.get(each.tier, each.tier), _until(each)))
        for each in found
    ]
    names = {each.number: each.number for each in found}
    question = _("under which contract ({letters} or its number; Enter: {default}, whose promises are due first)")
    default = found[0].number
    picked = prompt.pick(rows, question, lambda answer: one_of(names, answer, _("contract")), default=default)
    return intake._replace(contract=picked or default)


def _until(contract: Contract) -> str:
    return _("until {day}").format(day=contract.ends_on)


def _named(address: str, regions: dict[str, str]) -> str | None:
    """The region whose name stands in the address, when it is one only; of two names of which one contains the other,
    the longer."""
    found = [key for key, name in regions.items() if fold(name) in fold(address)]
    longest = [key for key in found if not any(fold(regions[key]) in fold(regions[o]) for o in found if o != key)]
    return longest[0] if len(longest) == 1 else None
