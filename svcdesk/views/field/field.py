"""What a copy on a laptop holds, what waits there for the office, what the office has refused and how it is settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.locale import _, enumerated, ngettext
from svcdesk.sla import read_stamp
from svcdesk.views.columns import Column, in_words
from svcdesk.views.journal import sentence
from svcdesk.views.text import dated, span

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.field.conflicts import Refused
    from svcdesk.desk.field.copies import Made
    from svcdesk.desk.field.replay import Answer
    from svcdesk.desk.outbox import Copy, Said

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


def synced(copy: Copy, made: Made) -> Iterator[str]:
    """What the laptop holds after it was brought up to date."""
    yield _("up to date: {held}").format(held=_held(made))
    yield from _clock(copy)


def answered(policy: Policy, said: Said, answer: Answer) -> Iterator[str]:
    """What the office said to one operation: numbers that it gave, what it refused; nothing where all is as typed.

    What it had heard before is told, since it has lost that.
    """
    if said.heard_at:
        told = _("said again: {said}; the office had heard it and has lost it, as it was restored from a backup")
        yield told.format(said=words(policy, said))
    for provisional, number in answer.numbers.items():
        yield _("{provisional} is {number}").format(provisional=provisional, number=number)
    if answer.refused:
        told = _("refused: {said}: {why}; it is kept, see 'svcdesk field conflicts'")
        yield told.format(said=words(policy, said), why=answer.refused)


def waiting(policy: Policy) -> tuple[Column, ...]:
    """The columns of what waits in the outbox, each with the ticket that it is about."""
    return (
        Column("at", _("at"), lambda row: row[0].at),
        Column("ticket", _("ticket"), lambda row: row[1].number if row[1] else None),
        in_words("said", _("said"), lambda row: words(policy, row[0])),
    )


def refused(policy: Policy) -> tuple[Column, ...]:
    """The columns of what the office has refused."""
    return (
        Column("number", _("number"), lambda each: each.said.seq, style=lambda _row, _out: "bold"),
        Column("ticket", _("ticket"), lambda each: each.ticket.number if each.ticket else None),
        Column("actor", _("said by"), lambda each: each.said.actor),
        Column("at", _("at"), lambda each: each.said.at),
        in_words("said", _("said"), lambda each: words(policy, each.said)),
        in_words("refused", _("refused"), lambda each: str(each.said.refused)),
        in_words("since", _("the office has"), lambda each: _since(policy, each)),
        in_words("settle", _("settle"), _settle),
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


def words(policy: Policy, said: Said) -> str:
    """What was said, as the names of the verbs with what was typed for each."""
    return "; ".join(_verb(policy, each) for each in said.said["verbs"])


def _verb(policy: Policy, each: Mapping[str, Any]) -> str:
    told = [f"{key} {value}" for key, value in _plain(policy, each["arguments"])]
    return f"{each['verb']}: {', '.join(told)}" if told else str(each["verb"])


def _plain(policy: Policy, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each argument that says something by itself, with its name; things of the desk have none that people know."""
    for key, value in arguments.items():
        if isinstance(value, dict) and value["is"] in ("record", "mapping"):
            yield from _plain(policy, value["fields" if value["is"] == "record" else "of"])
        elif isinstance(value, dict) and value["is"] == "instant":
            yield key, dated(read_stamp(value["at"]), policy.zone)
        elif isinstance(value, dict) and value["is"] == "day":
            yield key, value["on"]
        elif isinstance(value, dict) and value["is"] in ("path", "bytes"):
            yield key, value["name"]
        elif isinstance(value, list):
            plain = [text for each in value for _key, text in _plain(policy, {key: each})]
            if plain:
                yield key, " ".join(plain)
        elif value not in (None, False, "") and not isinstance(value, dict):
            yield key, str(value)


def _since(policy: Policy, each: Refused) -> str:
    if each.ticket is None:
        return _("no such ticket")
    state = each.ticket.state
    if each.since is None:
        return state
    told = _("{state}; {actor} at {time}: {sentence}")
    return told.format(
        state=state,
        actor=each.since.actor,
        time=dated(each.since.at, policy.zone),
        sentence=sentence(policy, each.since).splitlines()[0],
    )


def _settle(each: Refused) -> str:
    return f"svcdesk field settle {each.said.seq} --again"


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
