"""Commands as they are printed for people to run again: in one line that any POSIX shell reads as it was meant."""

from __future__ import annotations

import shlex
from collections.abc import Iterable

from svcdesk.views.text import clean

_MEANT = "'\"\\%!`$"  # what the shell or printf would act on, here or in the history of an interactive one


def quoted(text: str) -> str:
    """The text as one word of a command; with what a terminal would act on, such as line ends, written in octal."""
    if clean(text) == text:
        return shlex.quote(text)
    body = "".join(_octal(each) if each in _MEANT or clean(each) != each else each for each in text)
    return f"\"$(printf '{body}')\""


def command(words: Iterable[str], options: Iterable[tuple[str, str]], text: str = "") -> str:
    """The command of these words, with a text as its argument, and options with their values."""
    found = [quoted(word) for word in words]
    if text and not text.startswith("-"):
        found.append(quoted(text))
    found += [  # behind a sign of equality a value may begin with a dash
        f"{flag}={quoted(value)}" if value.startswith("-") else f"{flag} {quoted(value)}" for flag, value in options
    ]
    if text.startswith("-"):
        found += ["--", quoted(text)]
    return " ".join(found)


def _octal(character: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", "surrogateescape"))
