"""What a copy on a laptop holds, what waits there for the office, what the office has refused and how it is settled."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.labels import worded
from svcdesk.locale import _, enumerated, ngettext, noted
from svcdesk.views.columns import Column, in_words
from svcdesk.views.field.said import words
from svcdesk.views.journal import changes, sentence
from svcdesk.views.text import dated, span

if TYPE_CHECKING:
    from datetime import datetime

    from svcdesk.config.policy import Policy
    from svcdesk.desk.field.conflicts import Refused, Settled
    from svcdesk.desk.field.copies import Made
    from svcdesk.desk.field.replay import Answer
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.outbox import Copy, Said
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.views.out import Out

_CLOCKS_DIFFER = 60  # seconds of which nothing is said


def taken(copy: Copy, made: Made, path: Path) -> Iterator[str]:
    """What lies on the laptop now, and what that asks of it."""
    yield _("{path}: {held}").format(path=path, held=_held(made))
    yield _(
        "They lie on this disk for whoever has the laptop: names, telephones, addresses, what was said. Encrypt the"
        " disk (BitLocker, FileVault, LUKS); 'svcdesk field sync' brings what is typed here to the office."
    )
    yield _("What is typed here is {login}'s, who alone can bring it back.").format(login=copy.login)
    yield from _clock(copy)


def synced(copy: Copy, made: Made, refused: int) -> Iterator[str]:
    """What the laptop holds after it was brought up to date, and how much of what was refused waits to be settled."""
    yield _("up to date: {held}").format(held=_held(made))
    if refused:
        told = ngettext(
            "{count} thing that was refused waits to be settled: see 'svcdesk field conflicts'",
            "{count} things that were refused wait to be settled: see 'svcdesk field conflicts'",
            refused,
        )
        yield told.format(count=refused)
    yield from _clock(copy)


def answered(policy: Policy, said: Said, answer: Answer, ticket: Ticket | None) -> Iterator[str]:
    """What the office said to one operation: numbers that it gave, what it refused; nothing where all is as typed.

    What it had heard before is told, since it has lost that. `ticket` is what it is about, if it is.
    """
    spoken = noted(ticket.number, words(policy, said)) if ticket else words(policy, said)
    if said.heard_at:
        told = _("said again: {said}; the office had heard it and has lost it, as it was restored from a backup")
        yield told.format(said=spoken)
    yield from given(answer)
    if answer.refused:
        told = _("refused: {said}: {why}; it is kept, see 'svcdesk field conflicts'")
        yield told.format(said=spoken, why=answer.refused)


def given(answer: Answer) -> Iterator[str]:
    """The numbers that the office gave for those of the laptop."""
    for provisional, number in answer.numbers.items():
        yield _("{provisional} is {number}").format(provisional=provisional, number=number)


def settled(out: Out, policy: Policy, found: Sequence[Settled], entries: Sequence[Entry]) -> None:
    """Print what was settled, and what the office has done by it; `entries` say that it was settled."""
    tickets = {each.ticket.id: each.ticket for each in found if each.ticket}
    done = [entry for each in found for entry in each.entries]
    changes(out, policy, sorted([*done, *entries], key=lambda entry: entry.seq), tickets.values())
    for each in found:
        for line in given(each.answer):
            out.tell(line)


def waiting(policy: Policy) -> tuple[Column, ...]:
    """The columns of what waits in the outbox, each with the ticket that it is about."""
    return (
        Column("at", _("at"), lambda row: row[0].at),
        Column("ticket", _("ticket"), lambda row: row[1].number if row[1] else None),
        in_words("said", _("said"), lambda row: words(policy, row[0])),
    )


def conflicts(out: Out, policy: Policy, found: Sequence[Refused], viewer: str | None) -> None:
    """Print what the office has refused: on a terminal a few lines each, all of it to be read; else a row each.

    `viewer` is who would settle it; None on a laptop, which cannot.
    """
    if out.format != "table" or not found:
        out.rows(_refused(policy, viewer), found, empty=_("nothing is to be settled"))
        return
    out.blocks([(_heading(policy, each), list(_beneath(policy, each, viewer))) for each in found])


def _heading(policy: Policy, each: Refused) -> str:
    number = f"{each.said.seq}  {each.ticket.number if each.ticket else ''}".rstrip()
    return f"{number}  {each.said.actor} {dated(each.said.at, policy.zone)}"


def _beneath(policy: Policy, each: Refused, viewer: str | None) -> Iterator[str]:
    yield words(policy, each.said)
    yield _("refused: {why}").format(why=each.refusal)
    if since := _since(policy, each):
        yield _("the office has: {since}").format(since=since)
    yield _("settle: {how}").format(how=_settle(policy, each, viewer))


def _refused(policy: Policy, viewer: str | None) -> tuple[Column, ...]:
    return (
        Column("number", _("number"), lambda each: each.said.seq, style=lambda _row, _out: "bold"),
        Column("ticket", _("ticket"), lambda each: each.ticket.number if each.ticket else None),
        Column("actor", _("said by"), lambda each: each.said.actor),
        Column("at", _("at"), lambda each: each.said.at),
        in_words("said", _("said"), lambda each: words(policy, each.said)),
        in_words("refused", _("refused"), lambda each: str(each.refusal)),
        in_words("since", _("the office has"), lambda each: _since(policy, each)),
        in_words("settle", _("settle"), lambda each: _settle(policy, each, viewer)),
    )


def meanwhile(policy: Policy) -> tuple[Column, ...]:
    """The columns of what others did."""
    return (
        Column("number", _("ticket"), lambda change: change.number, style=lambda _row, _out: "bold"),
        Column("at", _("at"), lambda change: change.entry.at),
        Column("actor", _("who"), lambda change: change.entry.actor),
        in_words("what", _("what"), lambda change: sentence(policy, change.entry).splitlines()[0]),
        Column("event", _("event"), lambda change: change.entry.kind, data_only=True),
    )


def nothing(policy: Policy, since: datetime) -> str:
    """That others have done nothing since then."""
    return _("nobody has done anything to them since {time}").format(time=dated(since, policy.zone))


def _since(policy: Policy, each: Refused) -> str | None:
    if each.ticket is None or each.since is None:
        return None
    told = _("{state}; {actor} at {time}: {sentence}")
    return told.format(
        state=worded("ticket", each.ticket.state),
        actor=each.since.actor,
        time=dated(each.since.at, policy.zone),
        sentence=sentence(policy, each.since).splitlines()[0],
    )


def _settle(policy: Policy, each: Refused, viewer: str | None) -> str:
    """How it is settled: commands for the office that work as they are, or what is to be decided there."""
    if viewer is None:
        return _("at the office")
    if each.after is not None:
        return _("after {number}").format(number=each.after)
    if each.undone_by is not None:
        because = _("it was taken back on the laptop")
        return f"svcdesk field settle {each.said.seq} {each.undone_by} --drop --why {shlex.quote(because)}"
    settle = f"svcdesk field settle {each.said.seq}"
    if each.twin is not None:
        return f"{settle} --same-as {shlex.quote(each.twin)}"
    if each.gone:
        because = _("it is not there any more")
        return f"{settle} --drop --why {shlex.quote(because)}"
    if each.way is None:
        choice = _("{drop}, or {again} once that is put right")
        return choice.format(drop=f"{settle} --drop --why …", again=f"{settle} --again")
    again = f"{settle} --again --at now" if each.way.at_now else f"{settle} --again"
    number = each.ticket.number if each.ticket else ""
    undo = " && ".join([f"svcdesk undo {number}"] * each.way.undos)
    if each.way.undo_by == viewer:
        return f"{undo} && {again}"
    if each.way.undo_by:
        shared = _("{actor} takes it back with {undo}; then {again}")
        return shared.format(actor=each.way.undo_by, undo=undo, again=again)
    if each.way.reopen_at:
        because = _("work went on away from the office")
        at = each.way.reopen_at.astimezone(policy.zone).isoformat()
        return f"svcdesk reopen {number} -r {shlex.quote(because)} --at {at} && {again}"
    return again


def _held(made: Made) -> str:
    return enumerated(_counted(made))


def _counted(made: Made) -> Iterable[str]:
    yield ngettext("{count} ticket", "{count} tickets", made.tickets).format(count=made.tickets)
    yield ngettext("{count} customer", "{count} customers", made.customers).format(count=made.customers)
    yield ngettext("{count} machine", "{count} machines", made.machines).format(count=made.machines)
    if made.files:
        yield ngettext("{count} file", "{count} files", made.files).format(count=made.files)


def _clock(copy: Copy) -> Iterator[str]:
    """What is to be known where the laptop's clock and the office's differ."""
    if abs(copy.ahead) < _CLOCKS_DIFFER:
        return
    amount = span(abs(copy.ahead))
    message = _("this laptop's clock is {amount} slow: the office takes the times that are typed here as they are")
    if copy.ahead > 0:
        message = _("this laptop's clock is {amount} fast: the office takes the times that are typed here as they are")
    yield message.format(amount=amount)
