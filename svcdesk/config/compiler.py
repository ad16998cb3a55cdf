"""The whole configuration: YAML text → the document that `policy.Policy` reads, or every mistake in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

# The wings declare their sections when they are loaded, and are read in this order.
from svcdesk.config import people, tickets  # noqa: F401

from svcdesk.config.promises import calendars, notify, tiers  # noqa: F401  # isort: skip
from svcdesk.config import assets, forms, money, stock  # noqa: F401  # isort: skip
from svcdesk.config.problems import Problems
from svcdesk.config.reading import Known, Place
from svcdesk.config.sections import SECTIONS
from svcdesk.config.yamlfile import Nothing, parse
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Document


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
    document = read(Place(root, 1, "", problems), year)
    problems.check()
    return document


def read(root: Place, year: int) -> Document:
    """The document that stands at `root`; mistakes are noted there, and what was read after one is never used."""
    required = {name: each.required for name, each in SECTIONS.items() if each.required}
    places = root.fields(required, SECTIONS)
    known = Known(places, {name: each.default or () for name, each in SECTIONS.items()}, year)
    unwritten = []
    for name, each in SECTIONS.items():
        if places[name].given or each.always:
            known.document[name] = each.read(places[name], known)
        elif each.default is not None:
            known.document[name] = each.default
            unwritten.append(name)
    return known.document | {"unwritten": unwritten}
