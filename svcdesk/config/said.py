"""YAML that says what a ticket or an article shall say; its mistakes are told as those of a configuration are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.config import yamlfile
from svcdesk.config.problems import Problems
from svcdesk.config.reading import Place
from svcdesk.errors import ConfigError, UsageError
from svcdesk.locale import _

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence


def read(
    data: bytes, name: str, keys: Sequence[str], word: Callable[[str, Place], str], needed: Collection[str] = ()
) -> dict[str, str]:
    """What the YAML says of some of the keys, as `word` reads each; "" for one that is empty, which clears it.

    `name` is what messages call the file; keys that are `needed` cannot be empty. Raises UsageError with every mistake,
    one a line: file, line, key, what would be right.
    """
    problems = Problems(name)
    root = yamlfile.parse(data, problems)
    try:
        problems.check()  # after a mistake of syntax nothing more is known
        given = {key: each for key, each in Place(root, 1, "", problems).fields(optional=keys).items() if each.given}
        said = {key: "" if _is_empty(place, key in needed) else word(key, place) for key, place in given.items()}
        problems.check()
    except ConfigError as error:
        raise UsageError(str(error)) from None
    return said


def _is_empty(place: Place, needed: bool) -> bool:
    node = place.node
    empty = isinstance(node, yamlfile.Nothing) or (isinstance(node, yamlfile.Scalar) and not node.text.strip())
    if empty and needed:
        place.wrong(_("cannot be empty; write something, or remove the line"))
    return empty
