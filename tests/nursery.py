"""A process that has loaded Python and the program, and from which each command of the tests is forked.

Starting Python and loading the program is most of what a command costs, and the same every time: thirteen thousand
commands of the tests share it. Each still is a process of its own, with its own folder, environment, streams and exit
code.

Reading the YAML loads the holidays of all countries and telephone numbers, half as much again. A nursery may have done
that too; it is not for every command, since what a process has loaded makes forking it slower.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from threading import Thread
from typing import IO, Any

import svcdesk


class Nursery:
    """The other process, seen from here; one command at a time."""

    def __init__(self, *, compiler: bool = False, program: Path | None = None) -> None:
        """Start it, of the copy of svcdesk in `program`; as a `compiler` it has read a configuration before."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.nursery", *(["compiler"] if compiler else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=program or _ROOT,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            text=True,
        )

    def run(self, arguments: tuple[str, ...], cwd: Path, env: dict[str, str], stdin: str) -> tuple[int, bytes, bytes]:
        """Run `svcdesk` with these arguments; its exit code (below 0: by which signal it ended) and what it printed."""
        with _stream(stdin) as given, _stream() as out, _stream() as err:
            code = self._run(arguments, cwd, env, [given.name, out.name, err.name])
            return code, Path(out.name).read_bytes(), Path(err.name).read_bytes()

    def show(self, arguments: tuple[str, ...], cwd: Path, env: dict[str, str]) -> tuple[int, bytes]:
        """Run `svcdesk` on a pseudo-terminal at which nobody types; its exit code and what is on the screen."""
        terminal, side = os.openpty()
        shown: list[bytes] = []
        reader = Thread(target=_read, args=(terminal, shown))
        reader.start()
        try:
            code = self._run(arguments, cwd, env, [os.ttyname(side)] * 3)
        finally:
            os.close(side)
            reader.join()
            os.close(terminal)
        return code, b"".join(shown)

    def _run(self, arguments: tuple[str, ...], cwd: Path, env: dict[str, str], streams: list[str]) -> int:
        wanted = {"argv": ["svcdesk", *arguments], "cwd": str(cwd), "env": env, "streams": streams}
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        """End it."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait()


_ROOT = Path(__file__).parents[1]


def _read(terminal: int, shown: list[bytes]) -> None:
    """Read a terminal until its other side is closed, which Linux tells as an error."""
    with suppress(OSError):
        while more := os.read(terminal, 65536):
            shown.append(more)


def _stream(text: str = "") -> IO[bytes]:
    file = tempfile.NamedTemporaryFile()  # noqa: SIM115  # closed by the caller
    file.write(text.encode(errors="surrogateescape"))  # as the bytes that it came from
    file.flush()
    return file


def _be(wanted: dict[str, Any]) -> None:
    """Become the command: what a shell would do between fork and exec, then the program's own beginning."""
    os.chdir(wanted["cwd"])
    os.environ.clear()
    os.environ.update(wanted["env"])
    sys.argv = wanted["argv"]
    for number, (path, flags) in enumerate(
        zip(wanted["streams"], (os.O_RDONLY, os.O_WRONLY, os.O_WRONLY), strict=True)
    ):
        os.dup2(os.open(path, flags), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False, buffering=1)  # noqa: SIM115
    from svcdesk.__main__ import main

    main()


def _modules() -> Iterator[str]:
    """The names of all that the program consists of."""
    for module in walk_packages(svcdesk.__path__, "svcdesk."):
        yield module.name


def _load(*, compiler: bool) -> None:
    for module in ("sqlite3", "typer", *_modules()):
        import_module(module)
    from svcdesk.digest import sha256

    sha256(b"")  # which loads what it needs when it is called
    if compiler:
        from svcdesk.config.compiler import compile_text
        from svcdesk.config.store import example

        compile_text(example().encode(), "the example", datetime.now(UTC).year)


def _serve(*, compiler: bool) -> None:
    # glibc gives a thread memory apart: what a child asks for lies together then, instead of in the gaps that loading
    # has left, for each of which the child would get a copy of a page
    loading = Thread(target=_load, kwargs={"compiler": compiler})
    loading.start()
    loading.join()
    gc.collect()
    gc.freeze()  # a collection in a child would copy all pages of what was loaded here

    for line in sys.stdin:
        if child := os.fork():
            _pid, status = os.waitpid(child, 0)
            print(os.waitstatus_to_exitcode(status), flush=True)
            continue
        try:
            _be(json.loads(line))
        finally:
            os._exit(1)


if __name__ == "__main__":
    _serve(compiler="compiler" in sys.argv)
