"""What is wrong in a configuration, and what is doubtful: collected while it is read, reported in one go.

Each problem is one line, `config.yaml:57: tiers.gold.targets.arrive.within: …`: file, line, key, what is
wrong and what would be right. What is doubtful is used as it stands; `svcdesk config check` warns of it.
"""

from __future__ import annotations

from collections.abc import Collection
from operator import itemgetter

from svcdesk.errors import ConfigError
from svcdesk.locale import _, enumerated, noted

_LONGEST_QUOTE = 60


class Problems:
    """All mistakes of one file, and all doubts about it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[tuple[int, str, str]] = []  # line, key, what is wrong
        self._doubts: list[tuple[int, str, str]] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, line: int, key: str, message: str) -> None:
        """Note one mistake; reading goes on, to find the others. `key` is empty when the mistake concerns no key."""
        self._found.append((line, key, message))

    def doubt(self, line: int, key: str, message: str) -> None:
        """Note something that can be used, but will hardly do what was meant."""
        self._doubts.append((line, key, message))

    @property
    def warnings(self) -> list[str]:
        """Every doubt, worded as mistakes are, in the order of the file."""
        doubts = sorted(self._doubts, key=itemgetter(0))
        return [self.worded(line, key, _("warning: {doubt}").format(doubt=doubt)) for line, key, doubt in doubts]

    def check(self) -> None:
        """Raise ConfigError with every mistake found so far, one a line in the order of the file."""
        if self._found:
            self._found.sort(key=itemgetter(0))
            raise ConfigError("\n".join(self.worded(*each) for each in self._found))

    def worded(self, line: int, key: str, message: str) -> str:
        """A mistake as the line that a person reads, and that an editor can jump to."""
        told = noted(key, message) if key else message
        return f"{self.file}:{line}: {told}"


def quoted(text: str) -> str:
    """Somebody's text as it may stand in a message: one line of bounded length, with nothing unprintable."""
    return repr(text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE] + "…")


def nearest(word: str, names: Collection[str]) -> str | None:
    """The name that was probably meant by a misspelt word; None when nothing resembles it."""
    if len(word) > _LONGEST_QUOTE:  # it is like no name, and comparing it would take long
        return None
    # Imported here: only somebody who made a mistake needs it.
    from difflib import get_close_matches

    folded = {name.casefold(): name for name in names}
    matches = get_close_matches(word.casefold(), folded, n=1)
    return folded[matches[0]] if matches else None


def remedy(word: str, names: Collection[str]) -> str:
    """What to write instead of a word that is none of `names`: the one probably meant, or all of them."""
    match = nearest(word, names)
    if match is not None:
        return _("did you mean {match}?").format(match=quoted(match))
    return _("write one of: {names}").format(names=enumerated(names))
