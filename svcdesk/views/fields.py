"""The fields of a form as the journal keeps them, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated, noted
from svcdesk.views.text import called, label

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

    Words = dict[str, Any]


def differences(policy: Policy, data: Words) -> Iterator[str]:
    """The changes that an entry of the journal made to a form, field by field: the value before, and the value now."""
    for field, value in data["form"].items():
        was, now = data.get("was", {}).get(field), field_value(policy, field, value)
        name = _("in vain") if field == "failed_because" else label("field", field)
        told = noted(name, now if was is None else f"{field_value(policy, field, was)} → {now}")
        yield _("not fitted: {parts}").format(parts=now) if field == "parts_off" else told


def field_value(policy: Policy, field: str, value: Any) -> str:
    """A value of a field of a form as the journal keeps it, in words."""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        told = {key: label("charge", each) if key in ("parts", "work") else each for key, each in value.items()}
        names = {key: label("field", called(policy, field, key)) for key in told}
        return enumerated(
            f"{names[key]} {field_value(policy, key, each)}" for key, each in told.items() if each is not None
        )
    if isinstance(value, list) and not all(isinstance(each, dict) for each in value):
        return enumerated(value)
    if isinstance(value, list):  # of parts; nothing was found at all
        return (
            _("nothing")
            if not value
            else enumerated(
                f"{each['quantity']} × {policy.names('parts').get(each['part'], each['part'])}" for each in value
            )
        )
    return str(called(policy, field, value))
