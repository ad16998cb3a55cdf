"""The board on a terminal: drawn in place, on a screen of its own that is gone when somebody ends it."""

from __future__ import annotations

import os
import select
import sys
import termios
import time
import tty
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.live import Live
from rich.text import Text

from svcdesk.views.screen import laid_out
from svcdesk.views.text import Wording, clean, dated

if TYPE_CHECKING:
    from datetime import datetime, tzinfo
    from types import TracebackType
    from typing import Any

    from rich.console import RenderableType

    from svcdesk.views.tables import Sections

_END = (b"q", b"Q", b"\x04", b"")  # Ctrl-D, and the end of the input


class Wall:
    """The terminal while the board is on it: keys are read one by one, and its own screen comes back in the end."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._console = Console(highlight=False)
        self._live = Live(screen=True, auto_refresh=False, console=self._console)
        self._keys: list[Any] = []

    def __enter__(self) -> Wall:
        self._keys = termios.tcgetattr(sys.stdin)
        tty.setcbreak(sys.stdin)
        self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, _raised: object, _where: TracebackType | None) -> bool:
        self._live.stop()
        termios.tcsetattr(sys.stdin, termios.TCSAFLUSH, self._keys)  # what was typed meanwhile is not for the shell
        return kind is not None and issubclass(kind, KeyboardInterrupt)  # Ctrl-C ends it as q does

    def draw(self, report: Sections, at: datetime, trouble: str = "") -> None:
        """Draw the report in the place of the one before, with what keeps it from being renewed.

        What is below the screen is not seen.
        """
        wording = Wording("table", self._zone, at)
        heading = Text(f"{report.title}  ", style="bold").append(dated(at, self._zone), style="not bold")
        lines: list[RenderableType] = [heading]
        if trouble:
            lines.append(Text(clean(trouble), style="bold red"))
        for section in report.sections:
            if section.rows:
                columns = [column for column in section.columns if not column.data_only]
                cells = [[clean(column.words(row, wording)) for column in columns] for row in section.rows]
                drawn = "\n".join(laid_out(wording, columns, section.rows, cells, self._console.width))
                lines += [Text(), Text(section.title, style="bold"), Text.from_ansi(drawn, no_wrap=True)]
        self._live.update(Group(*lines), refresh=True)

    def ended(self, seconds: float) -> bool:
        """Whether somebody ends it within so many seconds."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if select.select([sys.stdin], [], [], left)[0] and os.read(sys.stdin.fileno(), 1) in _END:
                return True
        return False
