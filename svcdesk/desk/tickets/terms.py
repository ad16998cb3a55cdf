"""The terms of a ticket as they were given: what each target promised, word by word.

They are kept once for all tickets that have the same; the journal's entries that gave terms name them. So what a ticket
was promised is known whatever the configuration says now.
"""

import json
from collections.abc import Iterable, Mapping

from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation, new_id
from svcdesk.sla import Duration
from svcdesk.sla.clock import Promise, Wording


def keep(op: Operation, promises: Mapping[str, Promise]) -> str:
    """Keep these terms, unless they are kept already. Returns their identity."""
    text = json.dumps({key: _document(promise) for key, promise in promises.items()}, ensure_ascii=False)
    known = op.db.execute("SELECT id FROM terms WHERE promises = :text", text=text).fetchone()
    if known:
        return str(known["id"])
    identity = new_id()
    op.db.execute("INSERT INTO terms (id, promises) VALUES (:id, :text)", id=identity, text=text)
    return identity


def read(db: Db, identities: Iterable[str]) -> dict[str, dict[str, Promise]]:
    """The terms of these identities: target → promise."""
    found = {}
    for identity in identities:
        text = db.one("SELECT promises FROM terms WHERE id = :id", id=identity)["promises"]
        found[identity] = {key: _promise(key, each) for key, each in json.loads(text).items()}
    return found


def _document(promise: Promise) -> dict[str, object]:
    words = promise.words
    return {
        **{key: getattr(promise, key) for key in ("starts", "reopening", "on_change", "recurs")},
        "words": {**words._asdict(), "within": str(words.within)} if words else None,
    }


def _promise(target: str, entry: dict[str, object]) -> Promise:
    words = entry.pop("words")
    wording = None
    if isinstance(words, dict):
        pauses = None if words["pauses"] is None else tuple(words["pauses"])
        wording = Wording(
            words["tier"], Duration.parse(words["within"]), words["calendar"], tuple(words["stops"]), pauses
        )
    return Promise(target=target, words=wording, **entry)  # type: ignore[arg-type]
