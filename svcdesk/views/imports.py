"""What an import tells: which rows are bad, and what came of it all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.locale import _, ngettext

if TYPE_CHECKING:
    from svcdesk.desk.imports import Imported
    from svcdesk.views.out import Out


def summary(out: Out, file: Path, done: Imported, rejects: Path | None) -> None:
    """Print each bad row in a line on standard error, and what came of it all; they are kept in `rejects`."""
    for bad in done.bad:
        out.tell(f"{file}:{bad.line}: {bad.why}")
    data = {
        "file": str(file),
        "tickets": done.tickets,
        "rows": done.rows,
        "known": done.known,
        "rejected": len(done.bad),
        "rejects": str(rejects) if rejects else None,
        "problems": [{"line": bad.line, "message": bad.why} for bad in done.bad],
    }
    came = _("{tickets}, {rows} imported; {known} known already; {rejected} rejected").format(
        tickets=ngettext("{count} ticket", "{count} tickets", done.tickets).format(count=done.tickets),
        rows=ngettext("{count} row", "{count} rows", done.rows).format(count=done.rows),
        known=done.known,
        rejected=len(done.bad),
    )
    kept = _("; they are kept in {rejects}: correct them there and import that file").format(rejects=rejects)
    out.lines(data, [came + (kept if rejects else "")])
