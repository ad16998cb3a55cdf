"""The whole configuration: YAML text → the document that `policy.Policy` reads, or every mistake in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from svcdesk.config.assets import read_contracts, read_equipment
from svcdesk.config.forms import read_approvals, read_consents, read_form
from svcdesk.config.money import DEFAULT, Currency, read_coverage, read_currency, read_prices, read_settlement
from svcdesk.config.people import read_desk, read_duty, read_stations
from svcdesk.config.policy import Document
from svcdesk.config.problems import Problems
from svcdesk.config.promises.calendars import read_calendars
from svcdesk.config.promises.notify import BUILT_IN, read_notify, read_recipients
from svcdesk.config.promises.tiers import WARRANTY, read_tiers
from svcdesk.config.reading import Place
from svcdesk.config.rules import WORDS, Names
from svcdesk.config.stock import read_loaners, read_parts, read_returns, read_spares
from svcdesk.config.tickets import (
    DEFAULT_CHANNELS,
    DEFAULT_HOLDS,
    DEFAULT_REGIONS,
    EVENTS,
    read_defaults,
    read_events,
    read_kinds,
    read_matrix,
    read_numbering,
    read_priorities,
    read_words,
)
from svcdesk.config.yamlfile import Nothing, parse
from svcdesk.locale import _

# The sections that must be written, each with the shortest example of it.
_REQUIRED = {
    "desk": "{timezone: Asia/Shanghai}",
    "priorities": "{P1: {name: Critical}, P2: {name: Normal}}",
    "calendars": '{office: {hours: {mon-fri: "09:00-17:00"}}}',
    "tiers": "{standard: {calendar: office, targets: {…}}}",
}
_FIELD = (
    *WORDS, "currency", "equipment", "contracts", "repeats", "consents", "approvals", "form", "coverage", "parts",
    "spares", "loaners", "returns", "prices", "settlement",
)  # fmt: skip
_OPTIONAL = (
    "numbering",
    "defaults",
    "channels",
    "kinds",
    "regions",
    "stations",
    "severities",
    "reaches",
    "matrix",
    "holds",
    "events",
    "phases",
    "levels",
    "notify",
    "recipients",
    "duty",
    *_FIELD,
)


def compile_text(data: bytes, file: str, year: int) -> Document:
    """The document that the YAML in `data` means.

    `file` is how messages call it; holidays are worked out to six years after `year`. Raises ConfigError with
    one line for each mistake, in the order of the file.
    """
    problems = Problems(file)
    root = parse(data, problems)
    if isinstance(root, Nothing) and not problems:
        problems.add(1, "", _("nothing is written here; begin with a copy of the example configuration"))
    # After a mistake of syntax nothing is known, and every section would seem to be missing.
    if isinstance(root, Nothing):
        problems.check()
    document = _document(Place(root, 1, "", problems), year)
    problems.check()
    return document


def _document(root: Place, year: int) -> Document:
    fields = root.fields(_REQUIRED, _OPTIONAL)
    desk = read_desk(fields["desk"])
    document: Document = {
        "desk": desk,
        "numbering": read_numbering(fields["numbering"]),
        "channels": read_words(fields["channels"], DEFAULT_CHANNELS),
        "kinds": read_kinds(fields["kinds"]),
        "regions": read_words(fields["regions"], DEFAULT_REGIONS),
        "priorities": read_priorities(fields["priorities"]),
        "severities": read_words(fields["severities"], {}),
        "reaches": read_words(fields["reaches"], {}),
        "holds": read_words(fields["holds"], DEFAULT_HOLDS, may_be_empty=True),
        "phases": read_words(fields["phases"], {}),
        "levels": read_words(fields["levels"], {}),
        "events": read_events(fields["events"]),
        "calendars": read_calendars(fields["calendars"], desk["timezone"], year),
    }
    # The other sections choose from what those above name.
    names = {section: list(entries) for section, entries in document.items()}
    names["warranty"] = list(WARRANTY)
    names["events"] = [*EVENTS, *names["events"]]
    document["stations"] = read_stations(fields["stations"], names["regions"])
    document["matrix"] = read_matrix(fields["matrix"], names["severities"], names["reaches"], names["priorities"])
    # Who may be told, which not every organisation wants: what is not written costs nothing to load.
    if fields["duty"].given:
        document["duty"] = read_duty(fields["duty"], names["calendars"])
    if fields["notify"].given:
        document["notify"] = read_notify(fields["notify"])
    if fields["recipients"].given:
        document["recipients"] = read_recipients(fields["recipients"], document.get("notify"))
    names["recipients"] = [*BUILT_IN, *document.get("recipients", ())] if "notify" in document else []
    names["duty"] = document.get("duty", {}).get("engineers", [])
    document["tiers"] = read_tiers(fields["tiers"], names)
    names["tiers"] = list(document["tiers"])
    document["defaults"] = read_defaults(fields["defaults"], names)
    return document | _field(fields, names)


def _field(fields: Mapping[str, Place], names: Names) -> dict[str, Any]:
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
        "repeats": Place.term,
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
