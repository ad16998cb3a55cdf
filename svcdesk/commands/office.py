"""The office as a laptop reaches it: a desk on a server or in a file, opened here, or one behind ssh."""

from __future__ import annotations

import os
import shlex
import subprocess
import tarfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from svcdesk import seat
from svcdesk.context import Desk
from svcdesk.db.open import on_server, shown
from svcdesk.desk.field import copies, wire
from svcdesk.desk.field.copies import Made
from svcdesk.desk.field.replay import Answer
from svcdesk.desk.outbox import Copy, Said
from svcdesk.desk.people import engineers
from svcdesk.environment import CONFIG
from svcdesk.environment import clock as machine_clock
from svcdesk.errors import StoreError, UsageError
from svcdesk.locale import N_
from svcdesk.sla import stamp

_SSH = "ssh://"
_SSH_PROGRAM = "SVCDESK_SSH"  # in the environment; else ssh

Content = Callable[[str, str], bytes | None]


class Here:
    """An office whose desk is opened by this program: on a server, or in a file that this machine reaches."""

    def __init__(self, address: str, user: str) -> None:
        if on_server(address):
            self._desk = Desk(address)  # who acts is the role of the server
        else:
            self._desk = Desk(address, Path(address).resolve().with_name(CONFIG), user)

    def give(self, copy_id: str | None, who: str, days: int, folder: Path) -> tuple[Copy, Made]:
        """Make a copy in an empty folder: a new one, or that of `copy_id` anew. Returns it, and how much it holds."""
        try:
            return give(self._desk, copy_id, who, days, machine_clock(), folder)
        finally:
            self._desk.close()

    def say(self, copy: Copy, said: Sequence[Said], content: Content) -> Iterator[tuple[Said, Answer]]:
        """Say what was typed on the laptop and the office does not know; each with what the office answers."""
        saying: list[Said] = []

        def lines() -> Iterator[str]:
            yield wire.beginning(copy, said)
            yield from (wire.written(each, content) for each in saying)

        try:
            heard = wire.answers(self._desk.db, self._desk.policy, self._desk.actor, lines(), self._desk.going_on())
            saying += wire.to_say(said, next(heard))
            yield from zip(saying, map(wire.answered, heard), strict=True)
        finally:
            self._desk.close()


class BySsh:
    """An office whose desk another machine opens, where svcdesk is called by ssh."""

    def __init__(self, address: str) -> None:
        try:
            parts = urlsplit(address)
            where, port = parts.hostname, ["-p", str(parts.port)] if parts.port else []
        except ValueError:  # which would say what stands in the place of the port
            where = None
        if not where:
            raise UsageError(N_("an ssh address names a machine: write ssh://HOST or ssh://USER@HOST/PATH/svcdesk.db"))
        host = f"{parts.username}@{where}" if parts.username else where
        self._ssh = [*shlex.split(os.environ.get(_SSH_PROGRAM) or "ssh"), *port, "--", host]
        path = unquote(parts.path)
        self._named = ["--db", path, "--config", str(Path(path).with_name(CONFIG))] if path.strip("/") else []

    def give(self, copy_id: str | None, who: str, days: int, folder: Path) -> tuple[Copy, Made]:
        """As `Here.give`."""
        known = ["--copy", copy_id] if copy_id else ["--for", who, "--days", str(days)]
        with self._called("give", *known, "--clock", stamp(machine_clock())) as (_to, back):
            return unpack(back, folder)

    def say(self, copy: Copy, said: Sequence[Said], content: Content) -> Iterator[tuple[Said, Answer]]:
        """As `Here.say`."""
        with self._called("receive") as (to, back):

            def answer(line: str) -> str:
                to.write(f"{line}\n".encode())
                to.flush()
                return back.readline().decode(errors="replace")

            for each in wire.to_say(said, answer(wire.beginning(copy, said))):
                yield each, wire.answered(answer(wire.written(each, content)))

    @contextmanager
    def _called(self, command: str, *words: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
        """Call a command at the office; what it says on standard error is shown. Raises StoreError when it fails."""
        called = shlex.join(["svcdesk", *self._named, "field", command, *words])
        with subprocess.Popen([*self._ssh, called], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdin
            assert process.stdout
            try:
                yield process.stdin, process.stdout
                process.stdin.close()
            except (BrokenPipeError, tarfile.TarError, UsageError):
                process.kill()
                with suppress(BrokenPipeError):
                    process.stdin.close()
                message = N_("the office does not answer: what was not answered waits for another sync")
                raise StoreError(message) from None
        if process.returncode:
            raise StoreError(N_("the office has stopped: what was not answered waits for another sync"))


Office = Here | BySsh


def lasting(address: str) -> str:
    """The address as a laptop keeps it: without a password; a path such that it is found from any folder."""
    if address.startswith(_SSH):
        parts = urlsplit(address)
        who, at, where = parts.netloc.rpartition("@")
        return parts._replace(netloc=f"{who.partition(':')[0]}{at}{where}").geturl()
    return shown(address) if on_server(address) else str(Path(address).resolve())


def reached(address: str, user: str) -> Office:
    """The office at an address: postgresql://…, ssh://…, or the path of a file."""
    return BySsh(address) if address.startswith(_SSH) else Here(address, user)


def give(
    desk: Desk, copy_id: str | None, who: str, days: int, clock: datetime, folder: Path
) -> tuple[Copy, Made]:  # fmt: skip
    """At the office: make a copy in a folder, as `Here.give` says, for a laptop whose clock says `clock` (UTC)."""
    ahead = round((clock - (desk.db.opened_at or machine_clock())).total_seconds())
    with desk.operation() as op:
        if copy_id:
            known = copies.get(op.db, copy_id)
            copies.own(op.db, known, desk.actor)
            copy = copies.take(op, engineers.get(op.db, known.engineer_id), known.days, ahead, copy_id)
        else:
            copy = copies.take(op, engineers.find(op.db, who, desk.actor), days, ahead)
    Desk.done = False  # it is written down, but the copy is still to be made
    found = seat.in_force(desk.db) if on_server(desk.place) else None
    text = found.yaml if found else desk.config_path.read_text(encoding="utf-8")
    copies.make(desk.db, copy, text, folder)
    return copies.look(folder)


def pack(folder: Path, stream: IO[bytes]) -> None:
    """Write a copy's folder as one stream."""
    with tarfile.open(mode="w|", fileobj=stream) as packed:
        for each in sorted(folder.rglob("*")):
            packed.add(each, each.relative_to(folder), recursive=False)


def unpack(stream: IO[bytes], folder: Path) -> tuple[Copy, Made]:
    """Read a copy that came as one stream into a folder. Returns it, and how much it holds."""
    with tarfile.open(mode="r|", fileobj=stream) as packed:
        packed.extractall(folder, filter="data")
    return copies.look(folder)
