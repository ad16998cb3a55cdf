"""What the entries of each wing say: the sentences in its module `words`, loaded when one of them is asked for."""

from __future__ import annotations

from functools import cache

from svcdesk.names import loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from svcdesk.config.policy import Policy

    Sentence = Callable[[Policy, dict[str, Any]], str]

# most timelines have entries of these; to find and load the words of all takes as long as a whole command
_FREQUENT = ("money", "tickets", "visits", "forms")


def sentence(kind: str) -> Sentence | None:
    """How an entry of that kind is said; None where no wing says it."""
    frequent = (loaded(f"svcdesk.views.{wing}.words").SENTENCES.get(kind) for wing in _FREQUENT)
    return next(filter(None, frequent), None) or sentences().get(kind)


@cache
def sentences() -> Mapping[str, Sentence]:
    """How each kind of entry is said, of all wings that have a module `words`."""
    from pkgutil import walk_packages

    import svcdesk.views

    found: dict[str, Sentence] = {}
    for module in walk_packages(svcdesk.views.__path__, "svcdesk.views."):
        if module.name.endswith(".words"):
            found |= loaded(module.name).SENTENCES
    return found
