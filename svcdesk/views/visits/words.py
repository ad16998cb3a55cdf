"""Consents and remote sessions in sentences of the journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from svcdesk.locale import _
from svcdesk.views.visits.consents import how

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy


def _consented(_policy: Policy, data: dict[str, Any]) -> str:
    sentence = {
        "work": _("{by} agrees to the work ({how})"),
        "remote": _("{by} agrees to remote control ({how})"),
        "removal": _("{by} agrees to taking equipment away ({how})"),
        "quote": _("{by} agrees to the quote {quote} ({how})"),
    }[data["purpose"]]
    return sentence.format(by=data["by"], how=how(data["how"]), quote=data["quote"])


SENTENCES: Mapping[str, Callable[[Policy, dict[str, Any]], str]] = {
    "consented": _consented,
    "consent taken back": lambda policy, data: _("taken back: {words}").format(words=_consented(policy, data)),
    "remote": lambda _policy, data: _("remote session: {text}").format(text=data["text"]),
}
