"""The whole configuration: YAML text → the document that `policy.Policy` reads, or every mistake in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config import (  # noqa: F401  # they declare their sections
    assets,
    care,
    forms,
    lists,
    money,
    people,
    reports,
    rounds,
    staff,
    stock,
    tickets,
)
from svcdesk.config.problems import Problems
from svcdesk.config.promises import calendars, notify, telling, tiers  # noqa: F401
from svcdesk.config.reading import Place
from svcdesk.config.sections import SECTIONS, Known
from svcdesk.config.yamlfile import Nothing, parse
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Document
    from svcdesk.config.promises.public_holidays import CountryDays


def compile_text(data: bytes, file: str, year: int, countries: dict[str, CountryDays] | None = None) -> Document:
    """The document that the YAML in `data` means.

    `file` is how messages call it; holidays are worked out to six years after `year`, but for those that stand in
    `countries`, to which the others are added. Raises ConfigError with one line for each mistake, in the order of the
    file.
    """
    return check_text(data, file, year, countries)[0]


def check_text(
    data: bytes, file: str, year: int, countries: dict[str, CountryDays] | None = None
) -> tuple[Document, list[str]]:
    """What `compile_text` says, and a line for each doubt about it, in the order of the file."""
    problems = Problems(file)
    root = parse(data, problems)
    if isinstance(root, Nothing) and not problems:
        problems.add(1, "", _("nothing is written here; begin with a copy of the example configuration"))
    # After a mistake of syntax nothing is known, and every section would seem to be missing.
    if isinstance(root, Nothing):
        problems.check()
    document = read(Place(root, 1, "", problems), year, countries)
    problems.check()
    return document, problems.warnings


def read(root: Place, year: int, countries: dict[str, CountryDays] | None = None) -> Document:
    """The document that stands at `root`; mistakes are noted there, and what was read after one is never used."""
    required = {name: each.required for name, each in sorted(SECTIONS.items()) if each.required}
    known = Known(root.fields(required, sorted(SECTIONS)), SECTIONS, year, countries)
    sections = {name: known.section(name) for name in sorted(SECTIONS)}
    document = {name: section for name, section in sections.items() if section is not None}
    return document | {"unwritten": [name for name in document if not known.given(name) and not SECTIONS[name].always]}
