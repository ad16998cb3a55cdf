"""Lengths of time and distances as people write them on a form: `1h10m`, `40分钟`, `1시간 10분`, `12km`, `12公里`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.sla.instants import folded

MOST = 100_000  # of either: more is a slip of the finger
_KILOMETRES = r"([0-9]+) ?(?:km|kilomet(?:er|re)s?|公里|千米|킬로미터|킬로)"


def minutes(text: str) -> str:
    """The figure of a length of whole minutes, `70` of `1시간 10분`; the folded text where it is none."""
    from svcdesk.sla.lengths import length  # few commands of a visit are told one
    from svcdesk.sla.spoken.tokens import tokens

    words = folded(text)
    with suppress(ValueError):
        found = length(tokens(words))
        if found.keys() == {"wall"} and found["wall"] % 60 == 0:
            return str(found["wall"] // 60)
    return words


def kilometres(text: str) -> str:
    """The figure of a distance in whole kilometres, `12` of `12公里`; the folded text where it is none."""
    import re  # few commands of a visit are told one

    words = folded(text)
    found = re.fullmatch(_KILOMETRES, words)
    return found[1] if found else words


def whole(text: str, option: str, read: Callable[[str], str]) -> int:
    """The figure that `read` finds in what was typed after an option. Raises UsageError for none, and for too many."""
    figure = read(text)
    if not (figure.isascii() and figure.isdigit() and len(figure) < 7 and int(figure) <= MOST):
        message = N_("{option} {text!r} is not a number from 0 to {most}: write for example 12")
        raise UsageError(message, option=option, text=text, most=MOST)
    return int(figure)
