"""The whole configuration: YAML text → the document that `policy.Policy` reads, or every mistake in it."""

from __future__ import annotations

from svcdesk.config.calendars import read_calendars
from svcdesk.config.duty import read_duty
from svcdesk.config.events import EVENTS
from svcdesk.config.field import SECTIONS, read_field
from svcdesk.config.notify import BUILT_IN, read_notify, read_recipients
from svcdesk.config.policy import Document
from svcdesk.config.problems import Problems
from svcdesk.config.reading import Place
from svcdesk.config.sections import (
    DEFAULT_CHANNELS,
    DEFAULT_HOLDS,
    DEFAULT_REGIONS,
    read_defaults,
    read_desk,
    read_events,
    read_kinds,
    read_matrix,
    read_numbering,
    read_priorities,
    read_stations,
    read_words,
)
from svcdesk.config.tiers import WARRANTY, read_tiers
from svcdesk.config.yamlfile import Nothing, parse
from svcdesk.locale import _

# The sections that must be written, each with the shortest example of it.
_REQUIRED = {
    "desk": "{timezone: Asia/Shanghai}",
    "priorities": "{P1: {name: Critical}, P2: {name: Normal}}",
    "calendars": '{office: {hours: {mon-fri: "09:00-17:00"}}}',
    "tiers": "{standard: {calendar: office, targets: {…}}}",
}
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
    *SECTIONS,
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
        "events": read_events(fields["events"], EVENTS),
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
    return document | read_field(fields, names)
