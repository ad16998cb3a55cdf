"""What is wrong in a configuration: collected while it is read, reported in one go.

Each problem is one line, `config.yaml:57: tiers.gold.targets.arrive.within: …`: file, line, key, what is
wrong and what would be right.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from svcdesk.errors import ConfigError
from svcdesk.locale import _

_LONGEST_QUOTE = 60


class Problem(NamedTuple):
    """One mistake, with its place in the file. `key` is empty when the mistake concerns no key."""

    file: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        """The problem as the line that a person reads, and that an editor can jump to."""
        place = f"{self.file}:{self.line}: "
        return f"{place}{self.key}: {self.message}" if self.key else place + self.message


class Problems:
    """All mistakes of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, line: int, key: str, message: str) -> None:
        """Note one mistake; reading goes on, to find the others."""
        self._found.append(Problem(self.file, line, key, message))

    def check(self) -> None:
        """Raise ConfigError with every mistake found so far, one a line in the order of the file."""
        if self._found:
            self._found.sort(key=lambda problem: problem.line)
            raise ConfigError("\n".join(map(str, self._found)))


def quoted(text: str) -> str:
    """Somebody's text as it may stand in a message: one line of bounded length, with nothing unprintable."""
    return repr(text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE] + "…")


def nearest(word: str, names: Collection[str]) -> str | None:
    """The name that was probably meant by a misspelt word; None when nothing resembles it."""
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
    return _("write one of: {names}").format(names=", ".join(names))
