"""What an import tells: which rows are bad, which are doubtful, and what came of it all, or would."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, clauses, ngettext, noted
from svcdesk.views.text import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from svcdesk.desk.imports.turns import Became, Outcome
    from svcdesk.views.out import Out

    Show = Callable[[Out, Path, Outcome, Path | None, bool], None]

_OUTCOMES = {"added": N_("new"), "changed": N_("changed"), "known": N_("known already"), "ticket": N_("ticket")}


def tickets(out: Out, file: Path, done: Outcome, rejects: Path | None, dry_run: bool) -> None:
    """Print each bad row of tickets on standard error, and what came of it all; bad rows are kept in `rejects`."""
    counts = {key: done.counts[key] for key in ("tickets", "rows", "known")}
    said = _("{tickets}, {rows} imported; {known} known already; {rejected} rejected").format(
        tickets=ngettext("{count} ticket", "{count} tickets", counts["tickets"]).format(count=counts["tickets"]),
        rows=ngettext("{count} row", "{count} rows", counts["rows"]).format(count=counts["rows"]),
        known=counts["known"],
        rejected=len(done.bad),
    )
    _print(out, file, counts, said, done, rejects, dry_run)


def registers(out: Out, file: Path, done: Outcome, rejects: Path | None, dry_run: bool) -> None:
    """Print each bad row of customers, equipment, contracts or engineers on standard error, and what came of it all."""
    counts = {key: done.counts[key] for key in ("added", "changed", "known")}
    said = _("{added} added, {changed} changed; {known} known already; {rejected} rejected")
    _print(out, file, counts, said.format(**counts, rejected=len(done.bad)), done, rejects, dry_run)


def _print(
    out: Out, file: Path, counts: dict[str, int], said: str, done: Outcome, rejects: Path | None, dry_run: bool
) -> None:
    for each in (*done.bad, *done.doubts):
        out.tell(f"{file}:{each.line}: {each.why}")
    data = {
        "file": str(file),
        "dry_run": dry_run,
        **counts,
        "rejected": len(done.bad),
        "rejects": str(rejects) if rejects else None,
        "problems": [{"line": each.line, "message": each.why} for each in done.bad],
        "doubts": [{"line": each.line, "message": each.why} for each in done.doubts],
    }
    lines = [said]
    if rejects:
        words = _("{said}; they are kept in {rejects}: correct them there and import that file")
        lines = [words.format(said=said, rejects=rejects)]
    if dry_run:
        data["first"] = [{"line": each.line, "outcome": each.outcome, **each.means} for each in done.first]
        lines = [*(_became(file, each) for each in done.first), _("{said}; nothing was changed").format(said=said)]
    out.lines(data, lines)


def _became(file: Path, each: Became) -> str:
    means = clauses(noted(field, " ".join(text.split())) for field, text in each.means.items() if text)
    return f"{file}:{each.line}: {noted(worded(_OUTCOMES, each.outcome), means)}"
