"""What a ticket shall say, read from YAML. All mistakes are told at once: file, line, key, what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config import yamlfile
from svcdesk.config.problems import Problems
from svcdesk.config.reading import Place
from svcdesk.desk.assets.edits import NEEDED, Edit
from svcdesk.errors import ConfigError, UsageError
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

SECTIONS = {
    "channel": "channels",
    "priority": "priorities",
    "kind": "kinds",
    "region": "regions",
    "tier": "tiers",
}  # key → who names what it may be


def read(data: bytes, name: str, policy: Policy) -> Edit:
    """What the YAML says: a key that is left out stays as it is, an empty one is cleared.

    `name` is what messages call the file. Raises UsageError with every mistake, one a line.
    """
    problems = Problems(name)
    root = yamlfile.parse(data, problems)
    try:
        problems.check()  # after a mistake of syntax nothing more is known
        places = Place(root, 1, "", problems).fields(optional=Edit._fields)
        wanted = Edit(**{key: _word(policy, key, place) for key, place in places.items() if place.given})
        problems.check()
    except ConfigError as error:
        raise UsageError(str(error)) from None
    return wanted


def _word(policy: Policy, key: str, place: Place) -> str:
    if isinstance(place.node, yamlfile.Nothing) or (
        isinstance(place.node, yamlfile.Scalar) and not place.node.text.strip()
    ):
        if key in NEEDED:
            place.wrong(_("cannot be empty; write something, or remove the line"))
        return ""
    if key in SECTIONS:
        return place.meant(policy.names(SECTIONS[key]), SECTIONS[key])
    return place.lines() if key == "said" else place.text()
