"""The journal's sentence about a message, and what is said of one that came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated, noted

if TYPE_CHECKING:
    from collections.abc import Callable

    from svcdesk.config.policy import Policy
    from svcdesk.desk.mail.intake import Taken
    from svcdesk.views.journal import Sentence


def _mailed(_policy: Policy, data: dict[str, Any]) -> str:
    words = _("by mail from {sender}").format(sender=data["from"])
    if "apart" in data:
        stranger = _("it names {number}, where the sender is not known")
        return noted(words, stranger.format(number=data["apart"]))
    return words


SENTENCES: dict[str, Sentence] = {"mailed": _mailed}


def doubts(tell: Callable[[str], None], taken: Taken) -> None:
    """Say on standard error what was assumed about a message."""
    if taken.known:
        tell(_("{number}: this message has come before").format(number=taken.ticket.number))
    if taken.apart:
        words = _("it names {number}, where the sender is not known: it has become {own}; '{command}' if it belongs")
        command = f"svcdesk merge {taken.ticket.number} --into {taken.apart}"
        tell(words.format(number=taken.apart, own=taken.ticket.number, command=command))
    if taken.among:
        words = _("several customers have this address: {names}; the first is assumed")
        tell(words.format(names=enumerated(taken.among)))
