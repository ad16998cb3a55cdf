"""A backup that is to be put in the desk's place, and what that did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.sla.instants import read_stamp
from svcdesk.views.text import dated

if TYPE_CHECKING:
    from pathlib import Path

    from svcdesk.db.restore import Candidate, Held


def choice(chosen: Candidate, path: Path, there: Held | None, zone: tzinfo) -> Iterator[str]:
    """What would be put where, and what is wrong with it, a line each."""
    yield _("backup {path}: {held}").format(path=chosen.source, held=_held(chosen.held, zone))
    yield from chosen.wrong
    now = _held(there, zone) if there else _("nothing that can be read")
    yield _("desk {path}: {held}").format(path=path, held=now)


def restored(chosen: Candidate, path: Path, aside: Path | None, files: int, zone: tzinfo) -> Iterator[str]:
    """What was done, a line each."""
    yield _("{path} is what {backup} was: {held}").format(
        path=path, backup=chosen.source, held=_held(chosen.held, zone)
    )
    if files:
        yield _("{count} attached files were brought").format(count=files)
    if aside:
        yield _("what was there is {aside}; 'svcdesk db restore {aside}' brings it back").format(aside=aside)


def _held(held: Held, zone: tzinfo) -> str:
    if not held.last:
        return _("nothing yet")
    return _("{count} tickets, last changed {time}").format(count=held.tickets, time=dated(read_stamp(held.last), zone))
