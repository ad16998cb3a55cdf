"""What was entered so late that it made a promise kept whose time was over: by whom, why, and what had come of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from svcdesk.declare import Annotated, Option
from svcdesk.desk.promises import mended
from svcdesk.desk.promises.mended import Mended
from svcdesk.locale import N_, _
from svcdesk.reports import Question
from svcdesk.views.columns import Column, in_words
from svcdesk.views.promises.mended import command
from svcdesk.views.tables import Table

if TYPE_CHECKING:
    from datetime import datetime


def late_entries(
    question: Question,
    since: Annotated[str | None, Option("--from", help=N_("What was entered from then on."))] = None,
    until: Annotated[str | None, Option("--to", help=N_("What was entered before then, or on that day."))] = None,
) -> Table:
    """List what was entered late and made a promise kept.

    The newest first: when the promise was due, what it says now, when it happened, when it was entered, by whom and
    why, and whether its miss had been recorded. 'drawn' is what had been done because it was late: 'contract' was made
    longer, which has been taken back; what the steps of escalation changed, and who was told, stays, and 'put back' is
    what to type where it stands.

    \b
    Examples:
      svcdesk report late-entries
      svcdesk report late-entries --from 2026-11-01 --to 2026-11-30 --json
    """
    return Table(
        title=_("Entered late"),
        columns=_columns(question.at),
        rows=list(mended.entered(question.db, question.policy, *question.period(since, until), question.at)),
        empty=_("nothing that was entered late in that time made a promise kept"),
    )


def _drawn(row: Mended) -> Iterator[str]:
    for each in row.drawn:
        yield f"{each.what} {each.became}" if each.what == "told" else f"{each.what} {each.was or '-'} → {each.became}"


def _commands(row: Mended) -> list[str]:
    return [words for each in row.drawn if (words := command(row.ticket.number, each))]


def _columns(at: "datetime") -> tuple[Column, ...]:
    return (
        Column("number", _("number"), lambda row: row.ticket.number, style=lambda _row, _wording: "bold"),
        Column("customer", _("customer"), lambda row: row.ticket.customer),
        Column("target", _("target"), lambda row: row.clock.target),
        Column("due_at", _("due"), lambda row: row.due_at),
        Column("state", _("state"), lambda row: row.clock.state(at), label="promise"),
        Column("happened_at", _("happened"), lambda row: row.happened_at),
        Column("entered_at", _("entered"), lambda row: row.clock.entered_at),
        Column("entered_by", _("by"), lambda row: row.clock.entered_by),
        Column("entered_why", _("why"), lambda row: row.clock.entered_why),
        Column("recorded", _("miss recorded"), lambda row: row.recorded),
        Column("drawn", _("drawn"), lambda row: list(_drawn(row))),
        # people read several as a shell does
        in_words("put_back", _("put back"), _commands)._replace(called=lambda row: "; ".join(_commands(row))),
    )
