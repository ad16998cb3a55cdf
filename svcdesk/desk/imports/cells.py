"""What single cells of a table mean: words of the configuration, dates, what must be there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from svcdesk.config.problems import quoted
from svcdesk.desk.imports import dates
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.words import key_meant, listed, meant

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Row = Mapping[str, str]  # field → what stands there; nothing for what is empty

_YES = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


class Around(Record):
    """What a row is read by beside itself: how its dates are written, and the names in all rows, folded."""

    dates: str | None
    names: frozenset[str]


def needed(row: Row, name: str) -> str:
    """What stands in a field that every row must fill. Raises UsageError when it is empty."""
    if name not in row:
        raise UsageError(N_("{name}: is empty; every row must say it"), name=name)
    return row[name]


def key(policy: Policy, section: str, word: str | None, name: str) -> str | None:
    """The key of the policy's section that a word means, by the rules of `words.meant`."""
    if word is None:
        return None
    names = policy.names(section)
    found = meant(names, word, policy.digits(section))
    if len(found) != 1:
        there = listed({each: names[each] for each in found or names})
        message = N_("{name}: {word} is not among {section}: {keys}")
        raise UsageError(message, name=name, word=quoted(word), section=quoted(section), keys=there)
    return found[0]


def day(row: Row, name: str, written: str | None) -> date | None:
    """The date in a field, as `dates.read` reads it. Raises UsageError for what is none."""
    if name not in row:
        return None
    try:
        found = dates.read(row[name], written).date()
    except ValueError:
        found = date.min
    if not 1970 <= found.year < 2200:
        message = N_("{name}: {text} is not a date like {dates}")
        raise UsageError(message, name=name, text=quoted(row[name]), dates=quoted(written or dates.EXAMPLE))
    return found


def yes(row: Row, name: str) -> bool | None:
    """Whether a field says yes or no, in any language; None where it is empty. Raises UsageError for neither."""
    if name not in row:
        return None
    word = row[name].casefold()
    said = _YES.get(word, _YES.get(key_meant("answer", word, ("yes", "no")) or ""))
    if said is None:
        raise UsageError(N_("{name}: {text} is neither yes nor no"), name=name, text=quoted(row[name]))
    return said
