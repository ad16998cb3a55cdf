"""What laptop and office say to each other: one line of JSON each, so that ssh can carry it as well.

The laptop begins with who it is, then says what was typed on it, operation by operation, with the files in it. The
office answers each line before it reads the next.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from svcdesk.db.port import Db
from svcdesk.db.schema import newest
from svcdesk.desk import outbox
from svcdesk.desk.field import copies, replay
from svcdesk.desk.field.replay import Answer
from svcdesk.desk.outbox import Copy, Said
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy

_FORMAT = 1


def beginning(copy: Copy) -> str:
    """The first line that the laptop says."""
    return json.dumps({"field": _FORMAT, "copy": copy.id, "schema": newest()})


def written(said: Said, content: Callable[[str, str], bytes]) -> str:
    """The line that says one operation; `content` returns what is in a file by its name and hash."""
    inside = outbox.files_in(said.said["verbs"])
    contents = {each.sha256: b64encode(content(each.name, each.sha256)).decode() for each in inside}
    times = {"at": stamp(said.at), "typed_at": stamp(said.typed_at)}
    words = {key: getattr(said, key) for key in ("op", "actor", "why", "said")}
    return json.dumps({**words, **times, "files": contents}, ensure_ascii=False)


def answers(
    db: Db, policy: Policy, actor: str, lines: Iterable[str], now: Callable[[], datetime]
) -> Iterator[str]:  # fmt: skip
    """At the office: do what the lines of a laptop say, and answer each with a line.

    `actor` is who brings them: only whose copy it is. Raises UsageError for lines that are none of a laptop's, Conflict
    for a copy of somebody else and for one of a newer program.
    """
    coming = iter(lines)
    copy = _began(db, actor, next(coming, ""))
    yield json.dumps({"heard": copy.id})
    for line in coming:
        row = _object(line)
        contents = row.pop("files", {})

        def content(_name: str, sha256: str, contents: Mapping[str, str] = contents) -> bytes:
            return b64decode(contents[sha256])

        answer = replay.hear(db, policy, copy, _said(copy, row), content, now())
        refused = answer.refused
        why = {"message": refused.message, "facts": refused.facts} if refused else None
        yield json.dumps({"op": answer.op, "refused": why, "numbers": answer.numbers}, ensure_ascii=False, default=str)


def answered(line: str) -> Answer:
    """What the office answers to one operation, or to the beginning, where there are no numbers."""
    row = _object(line)
    why = row.get("refused")
    return Answer(row.get("op", ""), Conflict(why["message"], **why["facts"]) if why else None, row.get("numbers", {}))


def _began(db: Db, actor: str, line: str) -> Copy:
    begun = _object(line)
    if begun.get("field") != _FORMAT or begun.get("schema", 0) > newest():
        raise Conflict(N_("the laptop has a newer svcdesk than the office: upgrade the office"))
    copy = copies.get(db, begun["copy"])
    copies.check_own(copy, actor)
    return copy


def _said(copy: Copy, row: Mapping[str, Any]) -> Said:
    try:
        times = {key: read_stamp(row[key]) for key in ("at", "typed_at")}
        told = {**{key: row[key] for key in ("op", "actor", "why", "said")}, **times}
        return Said(seq=0, copy_id=copy.id, heard_at=None, refused=None, settled_as=None, **told)
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(N_("that is nothing that a laptop says: {why}"), why=error) from None


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise UsageError(N_("that is nothing that a laptop says: {why}"), why=line.strip()[:60] or N_("nothing"))
    return found
