"""What an article shall say, read from YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config import said
from svcdesk.desk import seen
from svcdesk.desk.knowledge.articles import Words

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.reading import Place

SECTIONS = {"equipment": "equipment", "code": "faults"}  # key → who names what it may be


def read(data: bytes, name: str, policy: Policy) -> tuple[Words, str | None]:
    """What the YAML says, and the mark of what it was written on.

    A key that is left out stays as it is, an empty one is cleared. `name` is what messages call the file. Raises
    UsageError with every mistake, one a line.
    """

    def word(key: str, place: Place) -> str:
        if key in SECTIONS:
            return place.meant(policy.names(SECTIONS[key]), SECTIONS[key])
        return place.text() if key in ("title", seen.KEY) else place.lines()

    found = said.read(data, name, (*Words._fields, seen.KEY), word)
    mark = found.pop(seen.KEY, None)
    return Words(**found), mark
