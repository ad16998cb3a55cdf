"""What planning changes, in columns and in one line beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, ngettext
from svcdesk.views.columns import Column
from svcdesk.views.text import worded

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.rounds.planning import Change, Plan
    from svcdesk.views.out import Out

_CHANGES = {"new": N_("new"), "moved": N_("moved"), "dropped": N_("dropped"), "again": N_("wanted again")}


def planned(out: Out, policy: Policy, changes: Sequence[Change], dry_run: bool, quiet: bool) -> None:
    """Print what was planned, or would be; how much of it is said beside it, unless it is nothing and `quiet`."""
    if changes or not quiet:
        out.rows(_columns(policy), changes, empty=_("nothing is to be planned"))
    if changes and not out.for_programs:
        count = Counter(each.change for each in changes)
        said = {"new": count["new"] + count["again"], "moved": count["moved"], "dropped": count["dropped"]}
        if dry_run:
            out.tell(_("nothing is written: {new} tasks would be new, {moved} moved, {dropped} dropped").format(**said))
        else:
            out.tell(_("{new} tasks are new, {moved} moved, {dropped} dropped").format(**said))


def begin(out: Out, plan: Plan) -> None:
    """Say what the rules that begin do not make up for."""
    for each in plan.skipped:
        message = ngettext(
            "{rule} begins today: {count} turn before, of {last}, is not made up for",
            "{rule} begins today: {count} turns before, the last of {last}, are not made up for",
            each.number,
        )
        out.tell(message.format(rule=each.rule, count=each.number, last=each.last))


def _columns(policy: Policy) -> tuple[Column, ...]:
    roles = policy.names("roles")
    return (
        Column("number", _("number"), lambda change: change.number, style=lambda _row, _out: "bold"),
        Column("change", _("change"), lambda change: change.change, called=_change),
        Column("due_on", _("due"), lambda change: change.wanted.due_on),
        Column("what", _("what"), lambda change: change.wanted.what),
        Column("customer", _("customer"), lambda change: change.customer),
        Column("about", _("about"), lambda change: change.about),
        Column(
            "role",
            _("for"),
            lambda change: change.wanted.role,
            called=lambda change: change.engineer or roles.get(change.wanted.role, change.wanted.role),
        ),
        Column("engineer", _("engineer"), lambda change: change.engineer, data_only=True),
        Column("rule", _("rule"), lambda change: change.wanted.rule),
        Column("turn", _("turn"), lambda change: change.wanted.turn),
    )


def _change(change: Change) -> str:
    return worded(_CHANGES, change.change)
