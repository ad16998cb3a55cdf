"""The terms of a ticket as they were given: what each target promised, word by word.

They are kept once for all tickets that have the same; the journal's entries that gave terms name them. So what a ticket
was promised is known whatever the configuration says now.
"""

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from svcdesk import jsontext
from svcdesk.db.port import Db
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.sla import Duration, stamp
from svcdesk.sla.clock import Promise, Wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Document = dict[str, dict[str, Any]]


def keep(op: Operation, promises: Mapping[str, Promise]) -> str:
    """Keep these terms, unless they are kept already. Returns their identity."""
    text = jsontext.written({key: _document(promise) for key, promise in promises.items()})
    known = op.db.execute("SELECT id FROM terms WHERE promises = :text", text=text).fetchone()
    if known:
        return str(known["id"])
    identity = op.new_id("terms")
    op.db.execute("INSERT INTO terms (id, promises) VALUES (:id, :text)", id=identity, text=text)
    return identity


def read(db: Db, identities: Iterable[str]) -> dict[str, dict[str, Promise]]:
    """The terms of these identities: target → promise."""
    found = {}
    for identity in identities:
        text = db.one("SELECT promises FROM terms WHERE id = :id", id=identity)["promises"]
        found[identity] = {key: _promise(key, each) for key, each in jsontext.read(text).items()}
    return found


def given(db: Db, entries: Sequence[Entry]) -> dict[str, dict[str, Promise]]:
    """The terms that a ticket's entries gave, each by its `entry_key`, as they were put right since then."""
    found = {entry_key(entry): entry.data["terms"] for entry in entries if gave(entry) and "terms" in entry.data}
    for entry in sorted(entries, key=attrgetter("seq")):  # of several corrections the one made last counts
        if "corrects" in entry.data and "terms" in entry.data:
            found[entry.data["corrects"]] = entry.data["terms"]
        found |= entry.data.get("put_right", {})
    known = read(db, set(found.values()))
    return {each: known[identity] for each, identity in found.items()}


def last_given(db: Db, ticket_id: str) -> dict[str, Promise]:
    """The terms that were given last to a ticket: what it was promised. Nothing where they were not kept yet."""
    found = given(db, list(timeline(db, "ticket", ticket_id)))
    return next(reversed(found.values()), {})


def gave(entry: Entry) -> bool:
    """Whether the entry gave its ticket terms, by which the ticket was classed at that moment."""
    return entry.kind == "logged" or ("terms" in entry.data and "corrects" not in entry.data)


def entry_key(entry: Entry) -> str:
    """How a later entry names this one, which it corrects."""
    return f"{entry.op} {entry.kind} {stamp(entry.at)}"


def rename(op: Operation, section: str, was: str, now: str) -> int:
    """Write another key for a tier, target, calendar or reason to hold in all terms. Returns how many say it."""
    count = 0
    for row in op.db.execute("SELECT id, promises FROM terms ORDER BY id").fetchall():
        renamed = _renamed(jsontext.read(row["promises"]), section, was, now)
        text = jsontext.written(renamed)
        if text == row["promises"].rstrip():
            continue
        while op.db.execute("SELECT 1 FROM terms WHERE promises = :text", text=text).fetchone():
            text += " "  # given under the new key already: each keeps its identity, by which the journal names it
        op.db.execute("UPDATE terms SET promises = :text WHERE id = :id", text=text, id=row["id"])
        count += 1
    return count


def _renamed(promises: "Document", section: str, was: str, now: str) -> "Document":
    if section == "tiers.targets":
        return {now if target == was else target: each for target, each in promises.items()}
    of_words = {"tiers": "tier", "calendars": "calendar"}.get(section)
    for words in (each["words"] for each in promises.values() if each["words"]):
        if of_words and words[of_words] == was:
            words[of_words] = now
        if section == "holds" and words["pauses"]:
            words["pauses"] = [now if reason == was else reason for reason in words["pauses"]]
    return promises


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
