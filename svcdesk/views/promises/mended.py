"""What was done because a promise was late that is not late after all, in words, and what puts it back."""

from __future__ import annotations

from collections.abc import Callable
from shlex import quote
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _
from svcdesk.views.text import dated, worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.promises.mended import Drawn, Mended


def stands(policy: Policy, mended: Mended, drawn: Drawn) -> str:
    """What stands of it, since when, and the command that puts it back; of somebody who was told, what to do."""
    number, target = mended.ticket.number, mended.clock.target
    facts = {
        "number": number,
        "target": policy.target_names.get(target, target),
        "what": _named(policy, drawn),
        "at": dated(drawn.at, policy.zone),
    }
    if drawn.what == "told":
        words = _("{number}: {what} was told on {at} that '{target}' was late: say that it was not")
        return words.format(**facts)
    words = _("{number}: {what} since {at} because '{target}' was late: stays; to put it back: {command}")
    return words.format(**facts, command=command(number, drawn))


def command(number: str, drawn: Drawn) -> str:
    """What puts it back when it is typed; nothing where nothing does."""
    return _COMMANDS[drawn.what](quote(number), drawn) if drawn.stands and drawn.what in _COMMANDS else ""


def _level(number: str, drawn: Drawn) -> str:
    reason = _("it was not late")
    return f"svcdesk escalate {number} --to {quote(drawn.was or '')} --reason {quote(reason)}"


def _priority(number: str, drawn: Drawn) -> str:
    why = _("it was not late")
    return f"svcdesk classify {number} --priority {quote(drawn.was or '')} --correct --why {quote(why)}"


def _engineer(number: str, drawn: Drawn) -> str:
    return f"svcdesk assign {number} {quote(drawn.was)}" if drawn.was else f"svcdesk unassign {number}"


_COMMANDS: dict[str, Callable[[str, Drawn], str]] = {"level": _level, "priority": _priority, "engineer": _engineer}

_WHAT = {
    "level": N_("level {value}"),
    "priority": N_("priority {value}"),
    "engineer": N_("given to {value}"),
    "told": "{value}",
}


def _named(policy: Policy, drawn: Drawn) -> str:
    sections = {"level": "levels", "priority": "priorities"}
    names = policy.names(sections[drawn.what]) if drawn.what in sections else {}
    return worded(_WHAT, drawn.what).format(value=names.get(drawn.became, drawn.became))
