"""The sections of the field, read from YAML: equipment, contracts, dispatch form, parts, prices, returns, settlement.

An organisation writes the sections it needs; what is not written is not in the document and costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from svcdesk.config.conditions import WORDS
from svcdesk.config.field.forms import read_approvals, read_consents, read_form
from svcdesk.config.field.money import read_coverage, read_currency, read_prices, read_settlement
from svcdesk.config.field.owned import read_contracts, read_equipment
from svcdesk.config.field.parts import read_loaners, read_parts, read_returns, read_spares
from svcdesk.config.field.words import read_term
from svcdesk.config.money import DEFAULT, Currency
from svcdesk.config.reading import Place
from svcdesk.config.sections import read_words

# What rules ask about, before what they decide: a section may name what those above it define.
SECTIONS = (
    *WORDS, "currency", "equipment", "contracts", "repeats", "consents", "approvals", "form", "coverage", "parts",
    "spares", "loaners", "returns", "prices", "settlement",
)  # fmt: skip


def read_field(fields: Mapping[str, Place], names: Mapping[str, Collection[str]]) -> dict[str, Any]:
    """The sections of the field that are given. `names` are the keys that the other sections define."""
    names = dict(names)
    document: dict[str, Any] = {}
    for section, default in WORDS.items():
        words = read_words(fields[section], default, may_be_empty=True)
        names[section] = list(words)
        if fields[section].given:
            document[section] = words
    for section in ("equipment", "contracts", "parts"):
        names[section] = list(fields[section].entries())
    currency = DEFAULT
    if fields["currency"].given:
        document["currency"] = read_currency(fields["currency"])
        currency = Currency(**document["currency"])
    readers: dict[str, Callable[[Place], Any]] = {
        "equipment": read_equipment,
        "contracts": lambda place: read_contracts(place, names),
        "repeats": read_term,
        "consents": read_consents,
        "approvals": read_approvals,
        "form": lambda place: read_form(place, names),
        "coverage": lambda place: read_coverage(place, names),
        "parts": lambda place: read_parts(place, currency),
        "spares": lambda place: read_spares(place, names),
        "loaners": read_loaners,
        "returns": lambda place: read_returns(place, names),
        "prices": lambda place: read_prices(place, names, currency),
        "settlement": lambda place: read_settlement(place, currency),
    }
    return document | {section: read(fields[section]) for section, read in readers.items() if fields[section].given}
