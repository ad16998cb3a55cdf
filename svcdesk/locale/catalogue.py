"""A compiled catalogue (.mo, as gettext makes it), of which a command looks up the few texts that it says.

The library's own reader makes all of them into text first, and loads `re` and more: half a command's time. Chinese and
Korean have one form for any number, so that no rule of plurals has to be read.
"""

from __future__ import annotations

import os

_HEAD = 28  # bytes


class Catalogue:
    """The texts of one language, by the English ones; what is missing is said in English."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._count, self._originals, self._translations = (self._number(place) for place in (8, 12, 16))
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
        length, begin = self._number(table + 8 * place), self._number(table + 8 * place + 4)
        return self._data[begin : begin + length]

    def _number(self, place: int) -> int:
        return int.from_bytes(self._data[place : place + 4], "little")


def opened(language: str) -> Catalogue | None:
    """The catalogue of a language; None where the program was installed without it."""
    path = os.path.join(os.path.dirname(__file__), language, "LC_MESSAGES", "svcdesk.mo")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return None
    return Catalogue(data) if len(data) >= _HEAD else None
