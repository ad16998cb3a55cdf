"""SHA-256 without the library that takes longer to load than the rest of a command."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib import import_module

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


@cache  # looking in vain for a module walks the whole path
def _function() -> Callable[[bytes], Any]:
    # hashlib loads OpenSSL, which takes as long as writing a ticket; Python's own module is the same function
    for module in ("_sha2", "_sha256"):  # as it is called from Python 3.12 on, and before
        with suppress(ImportError):
            return import_module(module).sha256  # type: ignore[no-any-return]
    return import_module("hashlib").sha256  # type: ignore[no-any-return]
