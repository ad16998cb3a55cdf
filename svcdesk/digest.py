"""SHA-256 without the library that takes longer to load than the rest of a command."""

from __future__ import annotations

import sys
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def sha256(data: bytes) -> str:
    """The SHA-256 of these bytes, in hexadecimal digits."""
    return str(_function()(data).hexdigest())


def short(text: str) -> bytes:
    """The first 8 bytes of the SHA-256 of a text."""
    return bytes(_function()(text.encode()).digest()[:8])


@cache
def _function() -> Callable[[bytes], Any]:
    # hashlib loads OpenSSL, which takes as long as writing a ticket; Python's own module is the same function
    try:
        return __import__("_sha2" if sys.version_info >= (3, 12) else "_sha256").sha256  # type: ignore[no-any-return]
    except ImportError:
        return __import__("hashlib").sha256  # type: ignore[no-any-return]
