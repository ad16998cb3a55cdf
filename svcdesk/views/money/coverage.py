"""What is charged and why, in words."""

from __future__ import annotations

from svcdesk.labels import LABELS
from svcdesk.locale import N_, _
from svcdesk.views.text import worded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.desk.money.coverage import Coverage

_CHARGED = LABELS["charge"]
_BECAUSE = {"in warranty": N_("in warranty"), "not in warranty": N_("not in warranty")}


def charged(coverage: Coverage) -> str:
    """What is charged for parts and for work."""
    parts, work = worded(_CHARGED, coverage.parts), worded(_CHARGED, coverage.work)
    return _("parts: {parts}, work: {work}").format(parts=parts, work=work)


def because(why: str | None) -> str:
    """Why it is charged, or not; the organisation's own words as they are."""
    return worded(_BECAUSE, why or "")
