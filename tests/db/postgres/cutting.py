"""A wire to a server that can be cut when a certain word goes over it, before the server hears it or after.

It can also swallow what is sent, as a network does that drops packets: then nobody is told anything.
"""

from __future__ import annotations

import ctypes
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from psycopg2 import extensions

_SO_ATTACH_FILTER = 26  # of Linux
_DROP_ALL = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))  # a filter of one step: keep 0 bytes


class Wire:
    """Where to connect, and when it is cut: `before` or `after` the server hears of `word`."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.word: bytes | None = None
        self.when = "after"
        self.cut = 0  # how often
        self.away = 0.0  # for how many seconds after the cut nobody is reached
        self.back = 0.0  # when that is over
        self.ends: list[socket.socket] = []  # where what is sent arrives

    def swallow(self) -> None:
        """From now on nothing arrives that is sent, and nobody says so; nor is anybody reached."""
        dropping = struct.pack("HP", 1, ctypes.addressof(_DROP_ALL))
        for each in self.ends:
            each.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, dropping)

    def address(self, server: str) -> str:
        """The address of the server, over this wire."""
        said = extensions.parse_dsn(server)
        return f"postgresql://{said['user']}@127.0.0.1:{self.port}/{said['dbname']}?sslmode=disable"


@contextmanager
def wire(server: str) -> Iterator[Wire]:
    """A wire to the server at that address."""
    said = extensions.parse_dsn(server)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        made = Wire(listener.getsockname()[1])
        made.ends.append(listener)
        reach = partial(_reached, said.get("host", "127.0.0.1"), int(said.get("port", 5432)))
        threading.Thread(target=_serve, args=(listener, reach, made), daemon=True).start()
        yield made


def _reached(host: str, port: int) -> socket.socket:
    if not host.startswith("/"):
        return socket.create_connection((host, port))
    far = socket.socket(socket.AF_UNIX)
    far.connect(f"{host}/.s.PGSQL.{port}")
    return far


def _serve(listener: socket.socket, reach: Callable[[], socket.socket], made: Wire) -> None:
    with suppress(OSError):  # the listener is closed
        while True:
            near, _where = listener.accept()
            if time.monotonic() < made.back:
                near.close()
                continue
            made.ends.append(near)
            far = reach()
            threading.Thread(target=_carry, args=(near, far, made, True), daemon=True).start()
            threading.Thread(target=_carry, args=(far, near, made, False), daemon=True).start()


def _carry(source: socket.socket, target: socket.socket, made: Wire, asking: bool) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            heard = asking and made.word is not None and made.word in data
            if heard:
                made.word = None
                made.cut += 1
                made.back = time.monotonic() + made.away
                source.shutdown(socket.SHUT_RDWR)  # the asker hears no answer
            if not (heard and made.when == "before"):
                target.sendall(data)
            if heard:
                target.shutdown(socket.SHUT_WR if made.when == "after" else socket.SHUT_RDWR)
                return
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
