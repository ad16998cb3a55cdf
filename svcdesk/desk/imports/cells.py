"""What single cells of a table mean: words of the configuration, dates, what must be there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.config.problems import quoted, remedy
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Row = Mapping[str, str]  # field → what stands there; nothing for what is empty


class Around(Record):
    """What a row is read by beside itself: how its dates are written, and the names in all rows, folded."""

    dates: str
    names: frozenset[str]


def needed(row: Row, name: str) -> str:
    """What stands in a field that every row must fill. Raises UsageError when it is empty."""
    if name not in row:
        raise UsageError(N_("{name}: is empty; every row must say it"), name=name)
    return row[name]


def key(policy: Policy, section: str, word: str | None, name: str) -> str | None:
    """The key of the policy's section that a word means: the key or what people read, in any case."""
    if word is None:
        return None
    keys = {fold(text): each for each, text in policy.names(section).items()}
    keys |= {fold(each): each for each in policy.names(section)}
    if fold(word) not in keys:
        hint = remedy(word, policy.names(section)) if keys else _("name it in the configuration")
        message = N_("{name}: {word} is not among {section}; {hint}")
        raise UsageError(message, name=name, word=quoted(word), section=quoted(section), hint=hint)
    return keys[fold(word)]


def day(row: Row, name: str, dates: str) -> date | None:
    """The date in a field, written as `dates` says. Raises UsageError for what is none."""
    if name not in row:
        return None
    try:
        found = datetime.strptime(row[name], dates).date()
    except ValueError:
        found = date.min
    if not 1970 <= found.year < 2200:
        message = N_("{name}: {text} is not a date like {dates}")
        raise UsageError(message, name=name, text=quoted(row[name]), dates=quoted(dates))
    return found
