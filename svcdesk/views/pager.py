"""What is longer than the screen goes through a pager, as git does it: PAGER, else less.

`PAGER=cat` or an empty one switches it off; where LESS is not set, less leaves by itself what fits, shows colours, and
leaves the text on the screen (FRX). A pager that does not show colours gets none.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from contextlib import suppress
from shutil import get_terminal_size, which
from typing import TYPE_CHECKING, TextIO

from svcdesk.views.text import width

if TYPE_CHECKING:
    from types import TracebackType

_LESS = "FRX"
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
_TAKES_A_VALUE = set("bDhjkoOpPtTxyz#")  # short options of less, whose value may hold any letter


class Paged:
    """A stream on a terminal: kept while it fits the screen, handed to the pager from the line on that does not."""

    def __init__(self, stream: TextIO) -> None:
        self.encoding = stream.encoding
        self._stream = stream
        self._kept: list[str] = []
        self._said: list[str] = []
        self._rows = 0
        self._screen = get_terminal_size()
        self._pager: subprocess.Popen[bytes] | None = None
        self._command = _command()
        self._coloured = bool(self._command) and _shows_colours(self._command)

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
        if self._command:
            lines = text.split("\n")
            across = [width(_STYLE.sub("", line)) for line in lines]
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
        environment = {**os.environ, "LESS": os.environ.get("LESS", _LESS), "LV": os.environ.get("LV", "-c")}
        self._stream.flush()
        try:
            self._pager = subprocess.Popen(self._command, stdin=subprocess.PIPE, env=environment)
        except OSError:
            self._command = []  # it is there, but cannot be run
            return
        kept, self._kept = self._kept, []
        self._hand_over("".join(kept))

    def _hand_over(self, text: str) -> None:
        assert self._pager
        assert self._pager.stdin
        text = text if self._coloured else _STYLE.sub("", text)
        self._pager.stdin.write(text.encode(self.encoding or "utf-8", "replace"))

    def _wait(self) -> None:
        assert self._pager
        assert self._pager.stdin
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # the pager has the terminal: Ctrl-C is its own
        try:
            with suppress(BrokenPipeError):  # whoever left it has seen enough
                self._pager.stdin.close()
            self._pager.wait()
        finally:
            signal.signal(signal.SIGINT, before)


def _command() -> list[str]:
    """The command line of the pager; empty when there is none."""
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
