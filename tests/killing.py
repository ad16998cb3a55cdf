"""Commands killed with kill -9 at any moment, several at a time."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from tests.conftest import PROGRAM, Desk


class Storm:
    """Somebody who pulls the plug: each command lives for a moment between `least` and `most` seconds."""

    def __init__(self, desk: Desk, seed: int, least: float = 0.05, most: float = 0.5) -> None:
        self.desk = desk
        self.chance = random.Random(seed)
        self._moments = (least, most)

    def kill(self, *arguments: str) -> str:
        """Begin a command and kill it; what it had printed by then."""
        program = subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=self.desk.folder,
            env=self.desk.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        time.sleep(self.chance.uniform(*self._moments))
        program.send_signal(signal.SIGKILL)
        out, err = program.communicate()
        assert b"Traceback" not in err
        assert program.returncode in (0, 1, -signal.SIGKILL), err
        return out.decode()

    def rage(self, burst: Callable[[int], None], rounds: int) -> None:
        """So many bursts, numbered, as many at a time as there are processors."""
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            list(pool.map(burst, range(rounds)))
