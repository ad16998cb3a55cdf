"""What laptop and office say to each other: one line of JSON each, so that ssh can carry it as well.

The laptop begins with who it is and of what the office has heard before; the office answers what of that it does not
know, as after it was restored from a backup. Then the laptop says that again and what was typed since, operation by
operation, with the files in it. The office answers each line before it reads the next.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from svcdesk.db import files
from svcdesk.db.port import Db
from svcdesk.db.schema import newest
from svcdesk.desk import outbox
from svcdesk.desk.field import copies, replay
from svcdesk.desk.field.replay import Answer
from svcdesk.desk.operation import operation
from svcdesk.desk.outbox import Copy, Said
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy

_FORMAT = 1
_LONGEST = 200  # characters of an identity or a login


def beginning(copy: Copy, said: Sequence[Said]) -> str:
    """The first line that the laptop says, of what was said on it."""
    known = {**copy._asdict(), "taken_at": stamp(copy.taken_at), "before_at": None, "office": None}
    heard = [each.op for each in said if each.heard_at]
    return json.dumps({"field": _FORMAT, "copy": copy.id, "schema": newest(), "known": known, "heard": heard})


def to_say(said: Sequence[Said], answer: str) -> list[Said]:
    """What is to be said after the office has answered the beginning: what waits, and what it has lost."""
    lost = _object(answer).get("lost", [])
    if not isinstance(lost, list):
        raise UsageError(N_("that is nothing that an office answers: {why}"), why=lost)
    return [each for each in said if each.heard_at is None or each.op in lost]


def written(said: Said, content: Callable[[str, str], bytes | None]) -> str:
    """The line that says one operation; `content` returns what is in a file by its name and hash."""
    inside = outbox.files_in(said.said["verbs"])
    contents = {each.sha256: b64encode(data).decode() for each in inside if (data := content(each.name, each.sha256))}
    times = {"at": stamp(said.at), "typed_at": stamp(said.typed_at)}
    words = {key: getattr(said, key) for key in ("op", "actor", "why", "said")}
    return json.dumps({**words, **times, "files": contents})


def answers(
    db: Db, policy: Policy, actor: str, lines: Iterable[str], now: Callable[[], datetime]
) -> Iterator[str]:  # fmt: skip
    """At the office: do what the lines of a laptop say, and answer each with a line.

    `actor` is who brings them: only whose copy it is. Raises UsageError for lines that are none of a laptop's, Conflict
    for a copy of somebody else and for one of a newer program.
    """
    coming = iter(lines)
    begun = _object(next(coming, ""))
    copy = _began(db, policy, actor, begun, now())
    known = begun.get("known")
    was = known.get("login") if isinstance(known, dict) else None  # what the login was when it was typed
    yield json.dumps({"heard": copy.id, "lost": outbox.unknown(db, _words(begun.get("heard", [])))})
    for line in coming:
        row = _object(line)
        contents = {**row.pop("files", {})}

        def content(name: str, sha256: str, contents: Mapping[str, str] = contents) -> bytes:
            data = b64decode(contents.get(sha256, ""))
            if files.hashed(data) != sha256:
                raise Conflict(N_("{file} did not come along, or is not what it was"), file=name)
            return data

        if row.get("actor") == was:
            row["actor"] = copy.login
        answer = replay.hear(db, policy, copy, _said(copy, row), content, now())
        refused = answer.refused
        why = {"message": refused.message, "facts": refused.facts} if refused else None
        yield json.dumps({"op": answer.op, "refused": why, "numbers": answer.numbers}, default=str)


def answered(line: str) -> Answer:
    """What the office answers to one operation."""
    row = _object(line)
    why, numbers = row.get("refused"), row.get("numbers", {})
    try:
        return Answer(row.get("op", ""), Conflict(why["message"], **why["facts"]) if why else None, {**numbers})
    except (KeyError, TypeError) as error:
        raise UsageError(N_("that is nothing that an office answers: {why}"), why=error) from None


def _began(db: Db, policy: Policy, actor: str, begun: Mapping[str, Any], now: datetime) -> Copy:
    if not isinstance(begun.get("copy"), str) or not isinstance(schema := begun.get("schema"), int):
        raise _no_laptop(json.dumps(begun))
    if begun.get("field") != _FORMAT or schema > newest():
        raise Conflict(N_("the laptop has a newer svcdesk than the office: upgrade the office"))
    copy = outbox.copy_of(db, begun["copy"])
    if copy is None and (known := begun.get("known")):
        with operation(db, policy, actor, now, now, kind="command") as op:
            copy = copies.know_again(op, _copy(begun["copy"], known))
    return copies.own(db, copy or copies.get(db, begun["copy"]), actor)


def _copy(identity: str, known: Any) -> Copy:
    """The copy as the laptop knows it."""
    try:
        mark, login, engineer = _words([known[key] for key in ("mark", "login", "engineer_id")])
        taken_at, days, ahead = read_stamp(known["taken_at"]), int(known["days"]), int(known["ahead"])
        return Copy(identity, mark, login, engineer, max(0, days), taken_at, None, ahead, None)
    except (KeyError, TypeError, ValueError) as error:
        raise _no_laptop(error) from None


def _words(told: Any) -> list[str]:
    """The words that a laptop has told. Raises UsageError for what is no list of words."""
    if not isinstance(told, list) or not all(map(_is_word, told)):
        raise _no_laptop(told)
    return told


def _is_word(told: object) -> bool:
    return isinstance(told, str) and told.isprintable() and len(told) <= _LONGEST


def _no_laptop(why: object) -> UsageError:
    return UsageError(N_("that is nothing that a laptop says: {why}"), why=str(why)[:60] or N_("nothing"))


def _said(copy: Copy, row: Mapping[str, Any]) -> Said:
    try:
        times = {key: read_stamp(row[key]) for key in ("at", "typed_at")}
        told = {**{key: row[key] for key in ("op", "actor", "why", "said")}, **times}
        if not _well_formed(told):
            raise ValueError(row["op"])
        return Said(seq=0, copy_id=copy.id, heard_at=None, refused=None, settled_as=None, **told)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _no_laptop(error) from None


def _well_formed(told: Mapping[str, Any]) -> bool:
    """Whether it has the form of what `Typed` keeps; what the verbs and their arguments mean is the reader's affair."""
    said = told["said"]
    texts = [told["op"], told["actor"], "" if told["why"] is None else told["why"], said["kind"]]
    for each in said["verbs"]:
        texts += [each["verb"], *each["arguments"]]
        texts += [
            text for of in outbox.files_in(each["arguments"]) for text in (of.name, of.sha256, str(int(of.bytes)))
        ]
    for counted in (said["ids"], said["numbers"]):
        texts += [each for name, given in counted.items() for each in (name, *given)]
    return all(map(_is_word, texts[:2])) and all(isinstance(each, str) for each in texts)


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (RecursionError, ValueError):
        found = None
    if not isinstance(found, dict):
        raise _no_laptop(line.strip())
    return found
