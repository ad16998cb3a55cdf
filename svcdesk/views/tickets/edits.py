"""A ticket as YAML text, for an editor, and what editing it changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.assets.bought import assumed
from svcdesk.views.dumping import dump, seen_line
from svcdesk.views.journal import changes
from svcdesk.views.out import Out

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.edits import Edit
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tickets.tickets import Ticket

_SECTIONS = {"channel": "channels", "priority": "priorities", "kind": "kinds", "region": "regions", "tier": "tiers"}


def edited(out: Out, policy: Policy, entries: Iterable[Entry], tickets: Sequence[Ticket]) -> None:
    """Print what editing changed, or that nothing did."""
    entries = list(entries)
    changes(out, policy, entries, tickets)
    for ticket in tickets:
        if not entries:
            out.tell(_("{number} says so already: nothing was changed").format(number=ticket.number))
        for entry in entries:
            if entry.noun_id == ticket.id and "rivals" in entry.data:
                out.tell(assumed(ticket.number, entry.data["changed"]["contract"][1], entry.data["rivals"]))


def choices(policy: Policy, theirs: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    """What may stand behind each key: the keys of the policy, and what the customer has."""
    return {**{key: list(policy.names(section)) for key, section in _SECTIONS.items()}, **theirs}


def template(ticket: Ticket, says: Edit, choices: Mapping[str, Sequence[str]], seen: str) -> str:
    """What the ticket says as somebody edits it; comments tell what else may be written, `seen` is its mark now."""
    lines = [
        f"# {ticket.number}  {' '.join(ticket.summary.split())}",
        "# " + _("What is emptied is cleared; a line that is removed changes nothing."),
    ]
    for key, value in says._asdict().items():
        text = dump({key: value}).rstrip("\n") if value else f"{key}:"
        may_be = ", ".join(" ".join(each.split()) for each in choices.get(key, ()))
        lines.append(f"{text}  # {may_be}" if may_be else text)
    return "\n".join(lines) + "\n" + seen_line(seen)
