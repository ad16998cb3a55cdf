"""What is longer than the screen goes through a pager, as git does it: PAGER, else less.

`PAGER=cat` or an empty one switches it off; where LESS is not set, less leaves by itself what fits, shows colours, and
leaves the text on the screen (FRX). A pager that does not show colours gets none.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from svcdesk.views.screen import size
from svcdesk.views.text import width

if TYPE_CHECKING:
    import subprocess
    from types import TracebackType

_LESS = "FRX"
_TAKES_A_VALUE = set("bDhjkoOpPtTxyz#")  # short options of less, whose value may hold any letter


class Paged:
    """A stream on a terminal: kept while it fits the screen, handed to the pager from the line on that does not."""

    def __init__(self, stream: TextIO) -> None:
        self.encoding = stream.encoding
        self.errors = stream.errors
        self._stream = stream
        self._kept: list[str] = []
        self._said: list[str] = []
        self._rows = 0
        self._screen = size()
        self._pager: subprocess.Popen[bytes] | None = None
        self._none = False  # there is no pager, or it cannot be run
        self._coloured = True

    def isatty(self) -> bool:
        """A terminal, as the stream is."""
        return True

    def flush(self) -> None:
        """Nothing yet: what is kept is written at the end."""

    def tell(self, text: str) -> None:
        """Say something on standard error, when everything has been shown."""
        self._said.append(text)

    def write(self, text: str) -> int:
        """Write to where it will be read. Raises BrokenPipeError when the reader has left the pager."""
        if self._pager:
            self._hand_over(text)
            return len(text)
        self._kept.append(text)
        if not self._none:
            lines = text.split("\n")
            across = [width(_unstyled(line)) for line in lines]
            self._rows += sum(max(1, -(-each // self._screen.columns)) for each in across[:-1])
            if self._rows >= self._screen.lines:
                self._start()
        return len(text)

    def __enter__(self) -> Paged:
        return self

    def __exit__(self, kind: type[BaseException] | None, _raised: object, _where: TracebackType | None) -> bool:
        left = kind is not None and issubclass(kind, BrokenPipeError) and self._pager is not None
        if self._pager:
            self._wait()
        else:
            self._stream.write("".join(self._kept))
            self._stream.flush()
        for text in self._said:
            print(text, file=sys.stderr)
        return left  # whoever leaves the pager has seen enough; the command goes on

    def _start(self) -> None:
        import subprocess  # most of what is printed fits

        command = _command()
        self._none = not command
        if self._none:
            return
        self._coloured = _shows_colours(command)
        environment = {**os.environ, "LESS": os.environ.get("LESS", _LESS), "LV": os.environ.get("LV", "-c")}
        self._stream.flush()
        try:
            self._pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
        except OSError:
            self._none = True  # it is there, but cannot be run
            return
        kept, self._kept = self._kept, []
        self._hand_over("".join(kept))

    def _hand_over(self, text: str) -> None:
        assert self._pager
        assert self._pager.stdin
        text = text if self._coloured else _unstyled(text)
        self._pager.stdin.write(text.encode(self.encoding or "utf-8", self.errors or "replace"))

    def _wait(self) -> None:
        assert self._pager
        assert self._pager.stdin
        import signal

        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # the pager has the terminal: Ctrl-C is its own
        try:
            with suppress(BrokenPipeError):  # whoever left it has seen enough
                self._pager.stdin.close()
            self._pager.wait()
        finally:
            signal.signal(signal.SIGINT, before)


def _unstyled(text: str) -> str:
    """The text without the escapes of `screen.styled`: no others are in it."""
    first, *more = text.split("\x1b[")
    return first + "".join(each.partition("m")[2] for each in more)


def _command() -> list[str]:
    """The command line of the pager; empty when there is none."""
    import shlex
    from shutil import which

    named = os.environ.get("PAGER", "less").strip()
    if named in ("", "cat") or os.environ.get("TERM", "dumb") == "dumb":
        return []
    try:
        words = shlex.split(named)
    except ValueError:
        return []
    if set(named) & set("|&;<>()$`*?"):
        return ["/bin/sh", "-c", named]
    return words if which(words[0]) else []


def _shows_colours(command: list[str]) -> bool:
    """Whether the pager shows colours instead of the escapes that stand for them."""
    if os.path.basename(command[0]) != "less":
        return False
    import shlex

    for word in [*shlex.split(os.environ.get("LESS", _LESS)), *command[1:]]:
        if word.startswith("--"):
            if word.lower() == "--raw-control-chars":
                return True
            continue
        for letter in word.removeprefix("-"):
            if letter in "rR":
                return True
            if letter in _TAKES_A_VALUE:
                break
    return False
