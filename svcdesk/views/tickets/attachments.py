"""The files of a ticket for people: a list of them, and where copies were put."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _
from svcdesk.views.columns import Column
from svcdesk.views.out import Out
from svcdesk.views.text import size

if TYPE_CHECKING:
    from svcdesk.desk.tickets.attachments import Attachment

ATTACHMENTS = (
    Column("number", N_("file"), lambda each: each.number),
    Column("name", N_("name"), lambda each: each.name, style=lambda _row, _out: "bold"),
    Column("kind", N_("kind"), lambda each: each.kind, spare=True, label="attachment"),
    Column("bytes", N_("size"), lambda each: each.bytes, shown=lambda each, _out: size(each.bytes)),
    Column("added_at", N_("added"), lambda each: each.added_at),
    Column("visit", N_("visit"), lambda each: each.visit),
    Column("called_at", N_("came with the call of"), lambda each: each.called_at, spare=True),
    Column("sha256", "sha256", lambda each: each.sha256, data_only=True),
    Column("path", "path", lambda each: each.path and str(each.path), data_only=True),
)


def exported(out: Out, done: Iterable[tuple[Attachment, Path]]) -> None:
    """Print where copies of files were put."""
    done = list(done)
    data = [{"number": each.number, "name": each.name, "path": str(path)} for each, path in done]
    out.lines(data, [_("file {number}: {path}").format(number=each.number, path=path) for each, path in done])
