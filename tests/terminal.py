"""The program on a real pseudo-terminal, read and typed at as a person would."""

from __future__ import annotations

import os
import pty
import select
import signal
import time
from codecs import getincrementaldecoder

from tests.conftest import PROGRAM, Desk


class Terminal:
    """`svcdesk` on a pseudo-terminal: what it shows, and the keys pressed."""

    def __init__(self, desk: Desk, *arguments: str, columns: int = 120, charset: str = "utf-8", **env: str) -> None:
        self.shown = ""
        desk._publish(arguments)
        self.charset = charset
        self._decoder = getincrementaldecoder(charset)("replace")  # a character may come in two parts
        self.pid, self.file = pty.fork()
        if not self.pid:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell lets what runs in the background ignore it
            os.chdir(desk.folder)
            os.execve(PROGRAM[0], [*PROGRAM, *arguments], desk.environment(TERM="xterm", COLUMNS=str(columns), **env))

    def until(self, text: str) -> str:
        """Read until `text` is on the screen; what was shown up to then."""
        end = time.monotonic() + 30
        while text not in self.shown:
            assert time.monotonic() < end, f"{text!r} is not in {self.shown!r}"
            assert self._read(), f"ended without {text!r}: {self.shown!r}"
        before, _text, self.shown = self.shown.partition(text)
        return before

    def press(self, keys: str) -> None:
        if keys == "\x03":
            time.sleep(0.5)  # the question is on the screen a moment before Python heeds a signal there
        os.write(self.file, keys.encode(self.charset))

    def end(self) -> tuple[str, int]:
        """What else it shows, and its exit code."""
        while self._read():
            pass
        os.close(self.file)
        _pid, status = os.waitpid(self.pid, 0)
        return self.shown.replace("\r\n", "\n"), os.waitstatus_to_exitcode(status)

    def _read(self) -> bool:
        ready, _write, _error = select.select([self.file], [], [], 30)
        try:
            data = os.read(self.file, 65536) if ready else b""
        except OSError:  # how Linux says that the other side is gone
            data = b""
        self.shown += self._decoder.decode(data)
        return bool(data)


def printed(desk: Desk, *words: str, **env: str) -> str:
    """What a command prints on a terminal."""
    child, master = pty.fork()
    if not child:
        os.chdir(desk.folder)
        os.execve(PROGRAM[0], [*PROGRAM, *words], desk.environment(**{"TERM": "dumb", **env}))
    out = b""
    try:
        while more := os.read(master, 65536):
            out += more
    except OSError:  # how Linux says that it has ended
        pass
    assert os.waitpid(child, 0)[1] == 0, out
    return out.decode(env.get("PYTHONIOENCODING", "utf-8")).replace("\r\n", "\n")
