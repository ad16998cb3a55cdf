"""The customer's consents in words."""

from __future__ import annotations

from svcdesk.locale import N_, _
from svcdesk.views.text import worded

_HOW = {"in person": N_("in person"), "phone": N_("phone"), "in writing": N_("in writing")}


def how(given: str) -> str:
    """How a consent was given; what somebody wrote in words of their own as it is."""
    return worded(_HOW, given)


def to_what(purpose: str, quote: str | None) -> str:
    """What the customer agreed to; `quote` is the number of the quote, when it was one."""
    if purpose == "quote":
        return _("to the quote {quote}").format(quote=quote)
    return {
        "work": _("to the work"),
        "remote": _("to remote control"),
        "removal": _("to taking equipment away"),
    }[purpose]
