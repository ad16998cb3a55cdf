"""Roles in words."""

from __future__ import annotations

from svcdesk.locale import _, bracketed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


def with_role(policy: Policy, text: str, role: str | None) -> str:
    """A text about somebody or what they did, with the role in which they did it; the text alone for none."""
    if not role:
        return text
    return bracketed(text, policy.names("roles").get(role, role))


def approved(policy: Policy, text: str, role: str | None, lacking: int) -> str:
    """A text that says that something is approved, with the role in which, and how many approvals it still needs."""
    text = with_role(policy, text, role)
    return _("{text}, {lacking} more needed").format(text=text, lacking=lacking) if lacking else text
