"""A key of the configuration that is called otherwise now: whatever the database keeps under it is carried over.

The YAML is the person's: they rename the key there first. The journal is never rewritten, and says of the past what was
said then; tickets, promises and all that reports count have the new key, also those of the past, so that no figure
splits in two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.db import keyed
from svcdesk.desk.keys import uses
from svcdesk.desk.tickets import terms
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated

if TYPE_CHECKING:
    from svcdesk.desk.journal import Operation


@verb("config rename", duty="promises")
def rename(op: Operation, was: str, now: str) -> int:
    """Carry over everything that has the key `was` to `now`, both with their section: tiers.standard.

    Returns how many rows have changed. Raises UsageError for what is no such key, NotFound when nothing has it,
    Conflict unless the configuration has the new one and no more the old one, and where the two cannot become one.
    """
    section, old, new = _read(was, now)
    if section == uses.EVENTS_OF:
        raise Conflict(
            N_("{was} stands in the journal, which is never rewritten: keep the key, and change its name"), was=was
        )
    known = uses.keys(op.policy, section)
    if old in known:
        raise Conflict(N_("{was} is still in the configuration: rename it there first"), was=was)
    if new not in known:
        raise Conflict(N_("{now} is not in the configuration: rename {was} there first"), was=was, now=now)
    count = terms.rename(op, section, old, new)
    for use in uses.USES:
        if use.section == section and use.list:
            count += keyed.rename_in_list(op.db, use.table, use.column, old, new)
        elif use.section == section:
            count += keyed.rename(op.db, use.table, use.column, old, new, use.only)
    if not count:
        raise NotFound(N_("nothing in the database has the key {was}"), was=was)
    op.record("configuration", section, "key renamed", {"was": was, "now": now, "count": count})
    return count


def _read(was: str, now: str) -> tuple[str, str, str]:
    """The section of two keys, and the keys themselves. Raises UsageError."""
    section, _dot, old = was.rpartition(".")
    other, _dot, new = now.rpartition(".")
    if section not in uses.SECTIONS:
        message = N_(
            "{key} is no key that the desk keeps: write it with its section, as in tiers.standard; sections are {all}"
        )
        raise UsageError(message, key=was, all=enumerated(uses.SECTIONS))
    if section != other or old == new:
        raise UsageError(N_("{now} must be another key of {section}"), now=now, section=section)
    return section, old, new
