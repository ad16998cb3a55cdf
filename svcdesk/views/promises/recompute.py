"""What a changed configuration moved, or would move: a line for each promise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, ngettext
from svcdesk.sla import read_stamp
from svcdesk.views.out import Out
from svcdesk.views.text import short_time, worded

if TYPE_CHECKING:
    from svcdesk.desk.promises.recompute import Recomputed


def recomputed(out: Out, done: Sequence[Recomputed], dry_run: bool) -> None:
    """Print what the configuration moved, or with `dry_run` would move, a line for each promise."""
    data = [{"number": each.ticket.number, **change} for each in done for change in each.changes or ()]
    out.lines(data, (line for each in done for line in _moves(out, each)))
    for each in done:
        if each.changes is None:
            message = _("{number}: its tier {tier!r} is not in the configuration: classify it")
            out.tell(message.format(number=each.ticket.number, tier=each.ticket.tier))
    if not data:
        out.tell(_("every running promise is as the configuration says"))
    elif dry_run:
        out.tell(
            ngettext(
                "{count} promise would change; nothing was changed",
                "{count} promises would change; nothing was changed",
                len(data),
            ).format(count=len(data))
        )


def _moves(out: Out, done: Recomputed) -> Iterator[str]:
    for change in done.changes or ():
        words = worded(_MOVES, change["change"]).format(
            due=short_time(read_stamp(change["due"]), out.zone, out.now),
            was=short_time(read_stamp(change.get("was", change["due"])), out.zone, out.now),
            within=change.get("within"),
        )
        yield f"{done.ticket.number} {change['target']}: {words}"


_MOVES = {
    "moved": N_("{was} → {due}"),
    "held": N_("{was} → {due}, stands still"),
    "resumed": N_("{was} → {due}, goes on"),
    "reworded": N_("{due} as before, {within} promised now"),
    "started": N_("new, {due}, {within} promised"),
    "void": N_("no longer promised, was {due}"),
}
