"""What an edit changed, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from svcdesk.locale import _, enumerated
from svcdesk.views.text import called, worded

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy


def changed(policy: Policy, fields: Mapping[str, str], values: Mapping[str, Any]) -> str:
    """Each field in the words of `fields` with what it is now; one that was emptied is cleared."""
    return enumerated(
        _("{field} cleared").format(field=worded(fields, key))
        if value in (None, "", [], ())
        else f"{worded(fields, key)} {_said(called(policy, key, value))}"
        for key, value in values.items()
    )


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return enumerated(value) if isinstance(value, list | tuple) else str(value)
