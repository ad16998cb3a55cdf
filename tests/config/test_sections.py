"""Every mistake in the sections of the field is named: file, line, key, what is wrong and what to write."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk.config.policy import Document

FIELD = """\
currency: {code: CNY, decimals: 2}
equipment:
  printer:
    name: Label printer
    from: day after accepted
    warranty: {machine: 1 year, head: 3 months}
  terminal:
    from: used
    warranty: {machine: 1 year}
repeats: 30 days
entitlements:
  visit: Maintenance visit
  training: Training place
contracts:
  basic: {tier: standard, lasts: 1 year}
  full: {tier: gold, includes: {visit: 4, training: 2}}
attributions:
  material: a fault of the material
  customer: damage by people
consents: [remote, quote]
approvals:
  request: {people: 1}
form:
  - {needs: [fault, action]}
coverage:
  - {attribution: [customer], parts: price, work: price, because: not a fault of the machine}
  - {warranty: in, parts: free, work: free}
  - {contract: full, parts: cost, work: free, because: full care}
parts:
  fuse: {name: Fuse, price: 5, cost: 2}
  head: {name: Print head, price: 900, component: head, warranty: {new: 3 months}}
spares:
  fuse: {share: 2%, of: terminal, at_most: 100}
loaners: {lend: 15 days, equal: yes}
return_reasons:
  arrival: defective on arrival
returns:
  - {reason: arrival, within: 7 days, of: delivered, decision: refund, freight: desk}
prices:
  visit: {name: Call-out, price: 80}
  labour: {name: Labour, per: 30m, price: 60}
  travel: {name: Travel, per: km, price: 2}
  training:
    name: Training
    price:
      - {entitlement: training, price: 0, because: included}
      - {price: 200}
payment_methods:
  cash: Cash
settlement: {basis: payments, share: 1.5%, left: carry}
"""

# What is replaced in the text above, by what, and the complaint about that line: key, message.
BROKEN = [
    # currency
    ("code: CNY, ", "code: yuan, ", "currency.code",
     "'yuan' is not a currency; write for example 'CNY'"),
    ("decimals: 2}", "decimals: 7}", "currency.decimals",
     "'7' is not a number from 0 to 4; write for example '2'"),
    ("{code: CNY, decimals: 2}", "{decimals: 2}", "currency.code",
     "is missing; write for example 'code: CNY'"),
    ("{code: CNY, decimals: 2}", "CNY", "currency",
     "must hold keys and values; write 'key: value' on lines below it"),
    # equipment
    ("from: used", "from: sold", "equipment.terminal.from",
     "'sold' is not a date of equipment; write one of: bought, delivered, accepted, used, paid, card, or "
     "'day after bought'"),
    ("from: day after accepted", "from: day after tomorrow", "equipment.printer.from",
     "'day after tomorrow' is not a date of equipment; write one of: bought, delivered, accepted, used, paid, card, "
     "or 'day after bought'"),
    ("head: 3 months}", "head: 3 moons}", "equipment.printer.warranty.head",
     "'3 moons' is not a length of time: write '7 days', '3 months' or '1 year'"),
    ("from: used", "form: used", "equipment.terminal.form",
     "no such key belongs here; did you mean 'from'?"),
    ("warranty: {machine: 1 year}", "warranty: 1 year", "equipment.terminal.warranty",
     "must hold keys and values; write 'key: value' on lines below it"),
    ("warranty: {machine: 1 year}", "warranty: {}", "equipment.terminal.warranty",
     "is empty; name at least one"),
    # repeats
    ("repeats: 30 days", "repeats: 30d", "repeats",
     "'30d' is not a length of time: write '7 days', '3 months' or '1 year'"),
    # contracts
    ("visit: Maintenance visit", "visit:", "entitlements.visit",
     "has no value; write one, or remove the line"),
    ("tier: gold, ", "tier: golden, ", "contracts.full.tier",
     "'golden' is not among 'tiers'; did you mean 'gold'?"),
    ("lasts: 1 year}", "lasts: long}", "contracts.basic.lasts",
     "'long' is not a length of time: write '7 days', '3 months' or '1 year'"),
    ("includes: {visit: 4, ", "includes: {visits: 4, ", "contracts.full.includes.visits",
     "is not among 'entitlements'; name it there"),
    ("includes: {visit: 4, ", "includes: {visit: many, ", "contracts.full.includes.visit",
     "'many' is not a number from 0 to 100000; write for example '1'"),
    # consents
    ("[remote, quote]", "[remote, quotes]", "consents[2]",
     "'quotes' is not among 'consents'; did you mean 'quote'?"),
    ("[remote, quote]", "[remote, remote]", "consents[2]",
     "'remote' is written twice; remove one of them"),
    # approvals
    ("{people: 1}", "{people: none}", "approvals.request.people",
     "'none' is not a number from 1 to 9; write for example '1'"),
    ("request: {people: 1}", "requests: {people: 1}", "approvals.requests",
     "no such key belongs here; did you mean 'request'?"),
    ("{people: 1}", "{people: 2, among: [zhang]}", "approvals.request.among",
     "names fewer than 2 people; name more, or ask for fewer"),
    ("{people: 1}", "{among: [zhang]}", "approvals.request.people",
     "is missing; write for example 'people: 1'"),
    # form
    ("{needs: [fault, action]}", "{needs: [fault, reason]}", "form[1].needs[2]",
     "'reason' is not among 'form'; write one of: place, fault, code, component, cause, attribution, action, "
     "method, result, found, advice, solved, minutes, kilometres, test, checklist, consent, approval, photo, scan, "
     "signature, payment"),
    ("{needs: [fault, action]}", "{kind: faults, needs: fault}", "form[1].kind",
     "'faults' is not among 'kinds'; did you mean 'fault'?"),
    ("{needs: [fault, action]}", "{needs: []}", "form[1].needs",
     "is an empty list; name at least one of 'form'"),
    ("{needs: [fault, action]}", "{}", "form[1].needs",
     "is missing; write for example 'needs: [fault, cause, action, result]'"),
    # coverage
    ("attribution: [customer]", "attribution: [client]", "coverage[1].attribution[1]",
     "'client' is not among 'attributions'; write one of: material, customer"),
    ("parts: cost, work: free", "parts: cost, work: refused", "coverage[3]",
     "refuses one of parts and work; refuse both, or neither"),
    ("parts: cost, work: free", "parts: gratis, work: free", "coverage[3].parts",
     "'gratis' means nothing here; write one of: free, cost, price, refused"),
    ("warranty: in, parts", "warranty: over, parts", "coverage[2].warranty",
     "'over' is not among 'warranty'; write one of: in, out, unknown"),
    ("contract: full, parts", "contract: nothing, parts", "coverage[3].contract",
     "'nothing' is not among 'contracts'; write one of: basic, full, none"),
    ("{warranty: in, parts: free, work: free}", "{warranty: in, parts: free}", "coverage[2].work",
     "is missing; write for example 'work: free'"),
    # parts
    ("price: 5, ", "price: 5.555, ", "parts.fuse.price",
     "'5.555' is not an amount in CNY: write for example '300.50'"),
    ("price: 5, ", "price: -5, ", "parts.fuse.price",
     "'-5' is not an amount in CNY: write for example '300.50'"),
    ("price: 5, ", "price: five, ", "parts.fuse.price",
     "'five' is not an amount in CNY: write for example '300.50'"),
    ("warranty: {new: 3", "warranty: {newer: 3", "parts.head.warranty.newer",
     "no such key belongs here; did you mean 'new'?"),
    ("price: 900, component: head", "prise: 900, component: head", "parts.head.prise",
     "no such key belongs here; did you mean 'price'?"),
    # spares
    ("share: 2%", "share: 2", "spares.fuse.share",
     "'2' is not a share; write for example '2%'"),
    ("of: terminal", "of: terminals", "spares.fuse.of",
     "'terminals' is not among 'equipment'; did you mean 'terminal'?"),
    ("at_most: 100", "at_most: 0", "spares.fuse.at_most",
     "'0' is not a number from 1 to 1000000; write for example '100'"),
    ("  fuse: {share", "  fuze: {share", "spares.fuze",
     "no such key belongs here; did you mean 'fuse'?"),
    # loaners
    ("lend: 15 days, ", "", "loaners.lend",
     "is missing; write for example 'lend: 15 days'"),
    ("equal: yes}", "equal: maybe}", "loaners.equal",
     "'maybe' is neither yes nor no"),
    # returns
    ("within: 7 days", "within: 7d", "returns[1].within",
     "'7d' is not a length of time: write '7 days', '3 months' or '1 year'"),
    ("of: delivered", "of: delivery", "returns[1].of",
     "'delivery' is not a date of equipment; write one of: bought, delivered, accepted, used, paid, card, "
     "or 'day after bought'"),
    ("decision: refund", "decision: money", "returns[1].decision",
     "'money' means nothing here; write one of: refund, exchange, repair, repair-first, refused"),
    ("freight: desk", "freight: post", "returns[1].freight",
     "'post' means nothing here; write one of: desk, customer, vendor"),
    ("reason: arrival", "reason: arrived", "returns[1].reason",
     "'arrived' is not among 'return_reasons'; did you mean 'arrival'?"),
    # prices
    ("name: Call-out, price: 80", "name: Call-out", "prices.visit.price",
     "is missing; write for example 'price: 300'"),
    ("price: 80", "price: 80 CNY", "prices.visit.price",
     "'80 CNY' is not an amount in CNY: write for example '300.50'"),
    ("per: 30m", "per: 30x", "prices.labour.per",
     "'30x' is not a duration: write '1h30m', '48h clock', '3 working days', 'same day' or '2 days'"),
    ("per: 30m", "per: 2 working days", "prices.labour.per",
     "'2 working days' is not a length of work; write for example '1h30m'"),
    ("per: km", "per: 30m", "prices.travel.per",
     "travel is counted in kilometres; write for example 'km'"),
    ("{entitlement: training, price: 0", "{entitlement: lessons, price: 0", "prices.training.price[1].entitlement",
     "'lessons' is not among 'entitlements'; write one of: visit, training"),
    ("- {price: 200}", "- {times: second, price: 200}", "prices.training.price[2].times",
     "is once for each customer or left out; write 'times: first'"),
    ("- {price: 200}", "- {up_to: 2 days, price: 200}", "prices.training.price[2].up_to",
     "'2 days' is not a length of work; write for example '1h30m'"),
    ("- {price: 200}", "- {first: yes, price: 200}", "prices.training.price[2].first",
     "no such key belongs here; write one of: price, kind, region, tier, phase, warranty, contract, equipment, "
     "attribution, cost, times, up_to, entitlement, because"),
    ("- {price: 200}", "- {phase: later, price: 200}", "prices.training.price[2].phase",
     "'later' is not among 'phases'; did you mean 'after'?"),
    ("visit: {name: Call-out", "fuse: {name: Call-out", "prices.fuse",
     "is a part already; give it another key"),
    # settlement
    ("basis: payments", "basis: sales", "settlement.basis",
     "'sales' means nothing here; write one of: units, payments, cards"),
    ("{basis: payments, share: 1.5%, left: carry}", "{basis: units}", "settlement.rate",
     "is missing; a budget by 'units' needs it"),
    ("share: 1.5%", "rate: 3", "settlement.share",
     "is missing; a budget by 'payments' needs it"),
    ("share: 1.5%", "share: 120%", "settlement.share",
     "'120%' is not a share; write for example '1.5%'"),
    ("left: carry", "left: keep", "settlement.left",
     "'keep' means nothing here; write one of: pay, carry"),
    ("left: carry", "over: forgive", "settlement.over",
     "'forgive' means nothing here; write one of: charge, carry"),
    ("basis: payments, share: 1.5%", "basis: units, rate: much", "settlement.rate",
     "'much' is not an amount in CNY: write for example '300.50'"),
    ("{basis: payments, ", "{", "settlement.basis",
     "is missing; write for example 'basis: units'"),
]  # fmt: skip


@pytest.fixture
def office(sample: str) -> str:
    """The example without its sections of the field."""
    return sample.partition("\n# ---- The field")[0] + "\n"


def test_all_of_it_is_right(office: str, compiled: Callable[[str], Document]) -> None:
    document = compiled(office + FIELD)
    assert document["parts"]["fuse"] == {"name": "Fuse", "price": 500, "cost": 200, "warranty": {}}
    assert document["prices"]["labour"] == {
        "name": "Labour", "per": "30m", "minutes": 30, "rules": [{"when": {}, "price": 6000}]
    }  # fmt: skip
    assert document["settlement"] == {"basis": "payments", "left": "carry", "over": "charge", "basis_points": 150}


def test_a_text_is_the_name_where_nothing_else_must_be_said(
    office: str, compiled: Callable[[str], Document], complaints: Callable[[str], list[str]]
) -> None:
    text = office.replace("\nkinds:\n", "\nkinds:\n  loss: Something lost\n")
    document = compiled(text + FIELD.replace("  basic: {tier: standard, lasts: 1 year}", "  basic: Basic care"))
    assert (document["kinds"]["loss"], document["contracts"]["basic"]["name"]) == (
        {"name": "Something lost"},
        "Basic care",
    )
    priorities = text[text.index("\npriorities:\n") :]
    first = priorities.split("\n")[2]
    key = first.strip().partition(":")[0]
    named = compiled(text.replace(first, f"  {key}: Critical"))
    assert named["priorities"][key]["name"] == "Critical"
    [wrong] = complaints(office + FIELD.replace("fuse: {share: 2%, of: terminal, at_most: 100}", "fuse: two"))
    assert "spares.fuse: must hold keys and values" in wrong


def test_what_is_not_written_is_not_there(office: str, compiled: Callable[[str], Document]) -> None:
    assert not {"currency", "prices", "parts", "settlement", "coverage", "form"} & compiled(office).keys()


@pytest.mark.parametrize(("right", "wrong", "key", "message"), BROKEN, ids=[f"{each[2]}-{each[1]}" for each in BROKEN])
def test_mistake(
    office: str, complaints: Callable[[str], list[str]], right: str, wrong: str, key: str, message: str
) -> None:
    line = (office + FIELD[: FIELD.index(right)]).count("\n") + 1
    assert complaints(office + FIELD.replace(right, wrong, 1))[0] == f"config.yaml:{line}: {key}: {message}"


def test_all_mistakes_at_once(office: str, complaints: Callable[[str], list[str]]) -> None:
    text = FIELD.replace("price: 5,", "price: x,").replace("repeats: 30 days", "repeats: often")
    text = text.replace("basis: payments, share: 1.5%", "basis: units, share: 1.5%")
    keys = [line.split(": ")[1] for line in complaints(office + text)]
    assert keys == ["repeats", "parts.fuse.price", "settlement.rate", "settlement.share"]


def test_amounts_are_those_of_the_currency(office: str, complaints: Callable[[str], list[str]]) -> None:
    """Won have no smaller unit: what has decimals there is a mistake."""
    text = "currency: {code: KRW, decimals: 0}\nparts:\n  fuse: {price: 5000, cost: 2.50}\n"
    (complaint,) = complaints(office + text)
    assert complaint.endswith("parts.fuse.cost: '2.50' is not an amount in KRW: write for example '300'")
