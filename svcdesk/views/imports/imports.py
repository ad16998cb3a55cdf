"""What an import tells: which rows are bad, and what came of it all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.locale import _, ngettext

if TYPE_CHECKING:
    from svcdesk.desk.imports.registers import Imported as Registered
    from svcdesk.desk.imports.table import Bad
    from svcdesk.desk.imports.tickets import Imported
    from svcdesk.views.out import Out


def summary(out: Out, file: Path, done: Imported, rejects: Path | None) -> None:
    """Print each bad row of tickets on standard error, and what came of it all; they are kept in `rejects`."""
    came = _("{tickets}, {rows} imported; {known} known already; {rejected} rejected").format(
        tickets=ngettext("{count} ticket", "{count} tickets", done.tickets).format(count=done.tickets),
        rows=ngettext("{count} row", "{count} rows", done.rows).format(count=done.rows),
        known=done.known,
        rejected=len(done.bad),
    )
    counts = {"tickets": done.tickets, "rows": done.rows, "known": done.known}
    _print(out, file, counts, came, done.bad, rejects)


def registered(out: Out, file: Path, done: Registered, rejects: Path | None) -> None:
    """Print each bad row of customers or equipment on standard error, and what came of it all."""
    came = _("{added} added, {changed} changed; {known} known already; {rejected} rejected").format(
        added=done.added, changed=done.changed, known=done.known, rejected=len(done.bad)
    )
    counts = {"added": done.added, "changed": done.changed, "known": done.known}
    _print(out, file, counts, came, done.bad, rejects)


def _print(out: Out, file: Path, counts: dict[str, int], came: str, bad: Sequence[Bad], rejects: Path | None) -> None:
    for each in bad:
        out.tell(f"{file}:{each.line}: {each.why}")
    data = {
        "file": str(file),
        **counts,
        "rejected": len(bad),
        "rejects": str(rejects) if rejects else None,
        "problems": [{"line": each.line, "message": each.why} for each in bad],
    }
    kept = _("; they are kept in {rejects}: correct them there and import that file").format(rejects=rejects)
    out.lines(data, [came + (kept if rejects else "")])
