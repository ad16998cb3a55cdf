"""What a changed configuration moved, or would move, and what stays as it was: a line for each promise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, ngettext, noted
from svcdesk.sla import read_stamp
from svcdesk.views.columns import plain
from svcdesk.views.out import Out
from svcdesk.views.text import duration, short_time, worded

if TYPE_CHECKING:
    from svcdesk.desk.promises.recompute import Recomputed, Stays


def recomputed(out: Out, done: Sequence[Recomputed], dry_run: bool) -> None:
    """Print what the configuration moved, or with `dry_run` would move, a line for each promise."""
    moves = [{"number": each.ticket.number, **change} for each in done for change in each.changes or ()]
    stays = [{"number": each.ticket.number, **_stay_data(stay)} for each in done for stay in each.stays]
    out.lines([*moves, *stays], (line for each in done for line in (*_moves(out, each), *_stays(out, each))))
    for tier, count in Counter(each.ticket.tier for each in done if each.changes is None).items():
        message = ngettext(
            "tiers.{tier} is gone from the configuration: {count} ticket goes on with what it was promised;"
            " 'svcdesk config rename tiers.{tier} tiers.KEY' carries it over",
            "tiers.{tier} is gone from the configuration: {count} tickets go on with what they were promised;"
            " 'svcdesk config rename tiers.{tier} tiers.KEY' carries them over",
            count,
        )
        out.tell(message.format(tier=tier, count=count))
    if stays and not moves:
        out.tell(_("nothing moves: what was missed or has stopped stays as it was"))
    elif not moves:
        out.tell(_("every running promise is as the configuration says"))
    elif dry_run:
        out.tell(
            ngettext(
                "{count} promise would change; nothing was changed",
                "{count} promises would change; nothing was changed",
                len(moves),
            ).format(count=len(moves))
        )


def _moves(out: Out, done: Recomputed) -> Iterator[str]:
    for change in done.changes or ():
        words = worded(_HELD if "held" in change else _MOVES, change["change"]).format(
            due=short_time(read_stamp(change["due"]), out.zone, out.now),
            was=short_time(read_stamp(change.get("was", change["due"])), out.zone, out.now),
            within=duration(change.get("within", "")),
        )
        yield noted(f"{done.ticket.number} {change['target']}", words)


def _stay_data(stay: Stays) -> dict[str, str | None]:
    return {
        "target": stay.target,
        "change": "stays",
        "outcome": stay.outcome,
        "stopped_at": plain(stay.stopped_at),
        "due": plain(stay.due),
        "would_be": plain(stay.would_be),
    }


def _stays(out: Out, done: Recomputed) -> Iterator[str]:
    for stay in done.stays:
        due, would_be = (short_time(at, out.zone, out.now) for at in (stay.due, stay.would_be))
        if stay.stopped_at is None:
            words = _("stays missed, was due {due}; by the hours as they are now {would_be}")
        elif stay.outcome == "missed":
            words = _("stopped {at}, stays missed, was due {due}; by the hours as they are now {would_be}")
        else:
            words = _("stopped {at}, stays met, was due {due}; by the hours as they are now {would_be}")
        at = short_time(stay.stopped_at, out.zone, out.now) if stay.stopped_at else ""
        yield noted(f"{done.ticket.number} {stay.target}", words.format(at=at, due=due, would_be=would_be))


_MOVES = {
    "moved": N_("{was} → {due}"),
    "held": N_("{was} → {due}, stands still"),
    "resumed": N_("{was} → {due}, goes on"),
    "reworded": N_("{due} as before, {within} promised now"),
    "started": N_("new, {due}, {within} promised"),
    "void": N_("no longer promised, was {due}"),
}
_HELD = {  # what stands still is due when it goes on, not then
    **_MOVES,
    "moved": N_("{was} → {due}, stands still"),
    "reworded": N_("{within} promised now, stands still"),
    "started": N_("new, {within} promised, stands still"),
}
