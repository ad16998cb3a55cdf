"""What was said on a laptop, done at the office: in the order of typing, at its own time, by who said it, each once.

What the office refuses is written down with all that was said, until somebody settles it. Nothing said is lost.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from svcdesk.db import changes, files
from svcdesk.db.port import Db
from svcdesk.desk import numbers, outbox, seen, verbs
from svcdesk.desk.field import copies, same
from svcdesk.desk.field.things import Reader, here
from svcdesk.desk.journal import Operation, new_id, timeline
from svcdesk.desk.operation import operation
from svcdesk.desk.outbox import Copy, Said
from svcdesk.errors import ConfigError, Conflict, NotFound, StoreError, SvcdeskError
from svcdesk.locale import N_
from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy

    Content = Callable[[str, str], bytes]  # what is in a file, by its name and its hash

_OF_MONEY = ("paid", "deposit paid", "refunded", "receipt voided", "discounted")


class Answer(Record):
    """What the office did with one operation: why it refused it, if it did; the numbers that it gave for others."""

    op: str
    refused: SvcdeskError | None
    numbers: Mapping[str, str]


class Replayed:
    """An operation that is done again: what it makes has the identities that it had on the laptop.

    What it replaces must be what the laptop saw, unless somebody has decided for it `anyway`.
    """

    mark = None

    def __init__(self, copy: Copy, said: Said, anyway: bool) -> None:
        self._copy, self._said, self._anyway = copy, said, anyway
        self._seen = None if anyway else said.said.get("seen")
        self.typed_at: datetime | None = said.typed_at
        self.numbers: dict[str, str] = {}
        self._ids = {noun: list(ids) for noun, ids in said.said["ids"].items()}
        self._given = {name: list(given) for name, given in said.said["numbers"].items()}

    def new_id(self, noun: str) -> str:
        """The next identity that the laptop gave in that table; a new one when there is none left."""
        known = self._ids.get(noun)
        return known.pop(0) if known else new_id()

    def left(self, noun: str) -> list[str]:
        """The identities that the laptop gave in that table, and the office did not need."""
        return self._ids.get(noun, [])

    def number(self, name: str, given: str) -> str:
        """The number that the office gives, kept beside the laptop's."""
        if known := self._given.get(name):
            self.numbers[known.pop(0)] = given
        return given

    def hear(self, _db: Db, _verb: str, _taking: tuple[str, ...], said: Mapping[str, Any]) -> Mapping[str, Any]:
        """What was said, as it was."""
        return said

    def decide(self, _db: Db, _arguments: Mapping[str, Any]) -> None:
        """It was chosen on the laptop."""

    def was_owed(self, db: Db, ticket_id: str) -> bool:
        """Whether nobody has taken, given back or discounted anything for the ticket that the laptop did not see.

        Then less is owed here since prices have changed; what the customer paid was paid all the same.
        """
        since = min(self._copy.taken_at, self._said.typed_at)
        later = (each for each in timeline(db, "ticket", ticket_id) if each.recorded_at >= since)
        others = (each for each in later if each.kind in _OF_MONEY and not self._brought(db, each.op))
        return self._anyway or next(others, None) is None

    def _brought(self, db: Db, op: str) -> bool:
        """Whether an operation was typed on the same laptop."""
        said = self._said if op == self._said.op else outbox.of_operation(db, op)
        return said is not None and said.copy_id == self._copy.id

    def end(self, op: Operation, _kind: str) -> None:
        """Raise Conflict when somebody has changed what it replaces, since the laptop saw it."""
        if self._seen is not None:
            seen.check_replaced(op, {_here(op.db, about): was for about, was in self._seen.items()})


def hear(db: Db, policy: Policy, copy: Copy, said: Said, content: Content, now: datetime) -> Answer:
    """Do one operation that was said on the laptop of that copy, unless that was done before. `now` is UTC.

    Raises Conflict for what somebody else says than the one whose copy it is.
    """
    outbox.check_whose(copy, said.actor)
    with db.write(), changes.watched(db, new_id()) as watch:
        if known := outbox.of_operation(db, said.op):
            return answer(db, known)
        refused = _do(db, policy, copy, said, content, now)
        outbox.write(db, said._replace(heard_at=now, refused=refused))
        _keep_numbers_free(db, copy, said)
        for each in outbox.files_in(said.said["verbs"]) if refused else ():
            with suppress(Conflict):  # one that did not come along is named by the refusal, or by 'db check'
                files.keep(db, each.name, content(each.name, each.sha256))
        changes.forget(db, watch)
        return answer(db, said._replace(refused=refused))


def again(db: Db, policy: Policy, said: Said, now: datetime, anyway: bool = True) -> SvcdeskError | None:
    """Do what was refused before, inside the caller's `write()`; returns why it is refused still, None when it is done.

    With `anyway` it replaces what others have changed. Its files are those that the desk has kept. `now` is UTC.
    """
    return _do(db, policy, copies.get(db, said.copy_id), said, copies.content(db), now, anyway)


def _do(
    db: Db, policy: Policy, copy: Copy, said: Said, content: Content, now: datetime, anyway: bool = False
) -> SvcdeskError | None:
    replayed, known = Replayed(copy, said, anyway), verbs.known()
    kind = "undo" if said.said["kind"] == "undo" else "command"
    try:
        with (
            operation(
                db, policy, said.actor, min(said.at, now), now, said.op, said.why, kind, away=replayed
            ) as op,
            tempfile.TemporaryDirectory() as folder,
        ):  # fmt: skip
            reader = Reader(op, copy.mark, content, Path(folder))
            for each in said.said["verbs"]:
                if (verb := known.get(each["verb"])) is None:
                    raise Conflict(N_("the office does not know '{verb}': upgrade it"), verb=each["verb"])
                verb.act(op, **{key: reader.read(value) for key, value in each["arguments"].items()})
            same.caller(db, said, replayed.left("customer"))
            for provisional, number in replayed.numbers.items():
                outbox.give(db, provisional, number)
    except (ConfigError, StoreError):
        raise  # it says nothing against what was said: it may be brought again
    except SvcdeskError as refusal:
        return refusal
    except LookupError as error:
        if type(error) is not LookupError:
            return _odd(error)
        return NotFound(N_("the office has not all that it is about, or has it no more"))
    except (
        ArithmeticError, AttributeError, ImportError, RecursionError, TypeError, ValueError, db.refused,
    ) as error:  # fmt: skip
        return _odd(error)
    return None


def _here(db: Db, about: str) -> str:
    """What something is about, by its identity at the office."""
    identity, blank, kind = about.partition(" ")
    return here(db, identity) + blank + kind


def _odd(error: Exception) -> Conflict:
    """What another program wrote may not fit; what was said must not be lost, nor hold up what comes after it."""
    return Conflict(N_("the office cannot do it as it was said: {why}"), why=f"{type(error).__name__}: {error}")


def answer(db: Db, said: Said) -> Answer:
    """What the office did with an operation of which it has heard."""
    given = [each for numbers in said.said["numbers"].values() for each in numbers]
    return Answer(said.op, said.refused, outbox.given(db, given))


def _keep_numbers_free(db: Db, copy: Copy, said: Said) -> None:
    """Let the next copy go on counting where this one is, so that no two tickets have been called the same."""
    for name, given in said.said["numbers"].items():
        for each in given:
            digits = "".join(char for char in each.rpartition("-")[2] if char.isdecimal())
            numbers.keep_free(db, f"{copy.mark}-{name}", int(digits or 0))
