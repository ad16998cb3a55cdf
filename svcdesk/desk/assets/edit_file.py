"""What a ticket shall say, read from YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config import said
from svcdesk.desk import seen
from svcdesk.desk.assets.edits import NEEDED, Edit

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.reading import Place

SECTIONS = {
    "channel": "channels",
    "priority": "priorities",
    "kind": "kinds",
    "region": "regions",
    "tier": "tiers",
}  # key → who names what it may be


def read(data: bytes, name: str, policy: Policy) -> tuple[Edit, str | None]:
    """What the YAML says, and the mark of what it was written on.

    A key that is left out stays as it is, an empty one is cleared. `name` is what messages call the file. Raises
    UsageError with every mistake, one a line.
    """

    def word(key: str, place: Place) -> str:
        if key in SECTIONS:
            return place.meant(policy.names(SECTIONS[key]), SECTIONS[key], digits=policy.digits(SECTIONS[key]))
        return place.lines() if key == "said" else place.text()

    found = said.read(data, name, (*Edit._fields, seen.KEY), word, NEEDED)
    mark = found.pop(seen.KEY, None)
    return Edit(**found), mark
