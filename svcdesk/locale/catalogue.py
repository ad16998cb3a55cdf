"""A compiled catalogue (.mo, as gettext makes it), of which a command looks up the few texts that it says.

The library's own reader makes all of them into text first, and loads `re` and more: half a command's time. Chinese and
Korean have one form for any number, so that no rule of plurals has to be read.
"""

from __future__ import annotations

import os
from sys import byteorder

_MAGIC = 0x950412DE  # of a file that was compiled on a machine that counts as this one does
_HEAD = 28  # bytes


class Catalogue:
    """The texts of one language, by the English ones; what is missing is said in English."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._numbers = memoryview(data)[: len(data) // 4 * 4].cast("I")
        self._count = self._numbers[2]
        self._originals, self._translations = (self._numbers[place] // 4 for place in (3, 4))
        self._known: dict[str, str] = {}

    def text(self, message: str, key: str | None = None) -> str:
        """The translation of a message, which is kept under `key` where that is another."""
        found = self._known.get(message)
        if found is None:
            found = self._known[message] = self._found((key or message).encode("utf-8", "surrogatepass")) or message
        return found

    def _found(self, wanted: bytes) -> str:
        if not wanted:
            return ""  # that is the catalogue's own head
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            there = self._entry(self._originals, middle).partition(b"\0")[0]  # behind it stands its plural
            if there == wanted:
                return self._entry(self._translations, middle).decode()
            if there < wanted:
                low = middle + 1
            else:
                high = middle
        return ""

    def _entry(self, table: int, place: int) -> bytes:
        length, begin = self._numbers[table + 2 * place : table + 2 * place + 2]
        return self._data[begin : begin + length]


def opened(language: str) -> Catalogue | None:
    """The catalogue of a language; None where the program was installed without it."""
    path = os.path.join(os.path.dirname(__file__), language, "LC_MESSAGES", "svcdesk.mo")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return None
    whole = len(data) >= _HEAD and int.from_bytes(data[:4], byteorder) == _MAGIC
    return Catalogue(data) if whole else None
