"""Time zones by their names, such as Asia/Shanghai, from the files that the system has of them."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_USUAL = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
_NAMED = "PYTHONTZPATH"


def zone(name: str) -> ZoneInfo:
    """The zone of that name. Raises KeyError, ValueError or OSError when there is none."""
    if "zoneinfo" in sys.modules or _NAMED in os.environ or not os.path.isdir(_USUAL[0]):
        from zoneinfo import ZoneInfo
    else:
        # told where to look, the library does not ask how Python was built, which takes as long as the library itself
        os.environ[_NAMED] = os.pathsep.join(_USUAL)
        try:
            from zoneinfo import ZoneInfo
        finally:
            del os.environ[_NAMED]
    return ZoneInfo(name)
