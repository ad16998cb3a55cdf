"""Mail addresses that people type."""

from __future__ import annotations

from svcdesk.config.addresses import is_address
from svcdesk.errors import UsageError
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    Text = TypeVar("Text", str, str | None)


def checked(mail: Text) -> Text:
    """The address as it is; none, or an empty one, too. Raises UsageError for what no mail can be sent to."""
    if mail and not is_address(mail):
        raise UsageError(N_("{text!r} is not a mail address: write one such as name@example.com"), text=mail)
    return mail
