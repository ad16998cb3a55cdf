"""What an import tells: which rows are bad, and what came of it all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.locale import _, ngettext

if TYPE_CHECKING:
    from svcdesk.desk.imports.turns import Outcome
    from svcdesk.views.out import Out


def tickets(out: Out, file: Path, done: Outcome, rejects: Path | None) -> None:
    """Print each bad row of tickets on standard error, and what came of it all; bad rows are kept in `rejects`."""
    counts = {key: done.counts[key] for key in ("tickets", "rows", "known")}
    said = _("{tickets}, {rows} imported; {known} known already; {rejected} rejected").format(
        tickets=ngettext("{count} ticket", "{count} tickets", counts["tickets"]).format(count=counts["tickets"]),
        rows=ngettext("{count} row", "{count} rows", counts["rows"]).format(count=counts["rows"]),
        known=counts["known"],
        rejected=len(done.bad),
    )
    _print(out, file, counts, said, done, rejects)


def registers(out: Out, file: Path, done: Outcome, rejects: Path | None) -> None:
    """Print each bad row of customers or equipment on standard error, and what came of it all."""
    counts = {key: done.counts[key] for key in ("added", "changed", "known")}
    said = _("{added} added, {changed} changed; {known} known already; {rejected} rejected")
    _print(out, file, counts, said.format(**counts, rejected=len(done.bad)), done, rejects)


def _print(out: Out, file: Path, counts: dict[str, int], said: str, done: Outcome, rejects: Path | None) -> None:
    for each in done.bad:
        out.tell(f"{file}:{each.line}: {each.why}")
    data = {
        "file": str(file),
        **counts,
        "rejected": len(done.bad),
        "rejects": str(rejects) if rejects else None,
        "problems": [{"line": each.line, "message": each.why} for each in done.bad],
    }
    if rejects:
        said = _("{said}; they are kept in {rejects}: correct them there and import that file").format(
            said=said, rejects=rejects
        )
    out.lines(data, [said])
