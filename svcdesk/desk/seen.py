"""What somebody has seen of a thing before they change it, so that nobody is overwritten unawares.

Whoever fills in a form takes their time. What stood there is kept with their draft, as a mark that `of` makes; `check`
holds it against what stands there when it is written.
"""

from __future__ import annotations

import json
from binascii import b2a_base64
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING

from svcdesk.config.problems import quoted
from svcdesk.db.port import Db
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.digest import sha256
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, bracketed, clauses, enumerated

if TYPE_CHECKING:
    from typing import Any

KEY = "seen"  # under which a draft keeps the mark
_EACH = 4  # characters of a mark for each key
# what is said of a ticket at its own time stands beside what was said later
_AT_ITS_TIME = ("assigned", "classified", "equipment named", "unassigned")


def of(db: Db, noun: str, noun_id: str, stands: Mapping[str, Any]) -> str:
    """The mark of what `stands` there now, under keys that are always the same, of this noun of the journal."""
    row = db.one("SELECT MAX(seq) AS last FROM journal WHERE noun = :noun AND noun_id = :id", noun=noun, id=noun_id)
    return f"{row['last']}-{''.join(map(_print, stands.values()))}"


def check(
    db: Db, name: str, noun: str, noun_id: str, stands: Mapping[str, Any], seen: str, written: Collection[str],
    zone: tzinfo,
) -> None:  # fmt: skip
    """Raise Conflict when one of the keys to be `written` says something else than it did when it was `seen`.

    `name` is what people call the thing; times are told in the zone. Raises UsageError for what is no mark.
    """
    last, _dash, prints = seen.partition("-")
    if not last.isdecimal() or len(prints) != _EACH * len(stands):
        message = N_(
            "{name}: {key!r} is no longer what svcdesk wrote there: remove that line, and look at {name} again"
        )
        raise UsageError(message, name=name, key=KEY)
    was = (prints[start : start + _EACH] for start in range(0, len(prints), _EACH))
    changed = [key for key, mark in zip(stands, was, strict=True) if key in written and _print(stands[key]) != mark]
    if changed:
        message = N_(
            "{name} was changed since you looked at it: {changes}; correct yours, or remove its line {key!r}"
            " to write it all the same"
        )
        later = [each for each in timeline(db, noun, noun_id, whole=True) if each.seq > int(last)]
        told = clauses(_told(later, changed, stands, zone))
        raise Conflict(message, name=name, changes=told, key=KEY)


def by_others(op: Operation, noun: str, noun_id: str, keys: Iterable[str], **about: Any) -> dict[str, Entry]:
    """Key → the entry that last wrote it, where that was somebody else's; only entries with the facts `about` count."""
    wanted = {*keys}
    last = {
        key: entry
        for entry in timeline(op.db, noun, noun_id)
        if about.items() <= entry.data.items()
        for key in wanted & _keys(entry)
    }
    return {key: entry for key, entry in last.items() if entry.actor != op.actor}


def replaced(entries: Iterable[Entry]) -> dict[str, dict[str, Any]]:
    """What the entries tell to have been there before: by what each is about, key → what it said; an empty key for all.

    That is what a laptop has seen of it, and what the office has when the same is done there.
    """
    found: dict[str, dict[str, Any]] = {}
    for entry in entries:
        if before := {} if entry.kind in _AT_ITS_TIME else _before(entry.data):
            there = found.setdefault(_about(entry), {})
            there |= {key: value for key, value in before.items() if key not in there}
    return found


def check_replaced(op: Operation, seen: Mapping[str, Mapping[str, Any]]) -> None:
    """Raise Conflict when what an operation has replaced is not what was `seen` of it, as `replaced` told it elsewhere.

    What was seen as it shall be was not seen otherwise.
    """
    last = {_about(entry): entry for entry in op.entries}
    changes = [
        f"{key}: {told}" if key else told
        for about, before in replaced(op.entries).items()
        for key, was in before.items()
        if about not in seen or key not in seen[about] or seen[about][key] != was
        for told in [_by_whom(op, last[about], key, was)]
    ]
    if changes:
        raise Conflict(N_("that has changed since the laptop saw it: {changes}"), changes="; ".join(changes))


def _before(data: Mapping[str, Any]) -> dict[str, Any]:
    new = data.get("changed") or data.get("form")
    if "was" in data:
        was = data["was"]
        return _flat({key: was.get(key) for key in new}, new) if new else {"": was}
    return {key: both[0] for part in ("changed", "answered") for key, both in (data.get(part) or {}).items()}


def _flat(was: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """What was, where a key has keys of its own, such as the answers to a checklist, by these."""
    flat: dict[str, Any] = {}
    for key, value in was.items():
        inner = {f"{key} {each}": (value or {}).get(each) for each in new[key]} if isinstance(new[key], dict) else {}
        flat |= inner or {key: value}
    return flat


def _about(entry: Entry) -> str:
    return f"{entry.noun_id} {entry.kind}"


def _by_whom(op: Operation, entry: Entry, key: str, was: Any) -> str:
    """What stood there, by whom and since when (in the zone), as far as the journal tells."""
    says = quoted(was if isinstance(was, str) else json.dumps(was, ensure_ascii=False) if was else "")
    same = {part: entry.data.get(part) for part in ("visit", "stage", "loan")}
    for each in reversed([*timeline(op.db, entry.noun, entry.noun_id)]):
        its = {part: each.data.get(part) for part in same} == same and (key or each.kind == entry.kind)
        if each.op != op.id and its and key in _before(each.data):
            return _signed(says, each, op.policy.zone)
    return says


def _told(later: list[Entry], changed: Collection[str], stands: Mapping[str, Any], zone: tzinfo) -> Iterator[str]:
    """Which key says what now, since when (in the zone), and by whom, as far as the journal tells."""
    for key in changed:
        by = next((each for each in reversed(later) if key in _keys(each)), later[-1] if later else None)
        now = stands[key] or ""
        text = now if isinstance(now, str) else json.dumps(now, ensure_ascii=False)
        says = f"{key}: {quoted(text)}"
        yield _signed(says, by, zone) if by else says


def _signed(says: str, by: Entry, zone: tzinfo) -> str:
    return bracketed(says, enumerated((by.actor, f"{by.recorded_at.astimezone(zone):%Y-%m-%d %H:%M}")))


def _keys(entry: Entry) -> set[str]:
    """What an entry tells to have been changed, by the keys of what was."""
    told: list[dict[str, Any]] = [entry.data, *(each["data"] for each in entry.data.get("of", ()))]
    return {key for data in told for part in ("form", "changed") for key in data.get(part) or ()}


def _print(value: Any) -> str:
    text = json.dumps(value or None, sort_keys=True)
    return b2a_base64(bytes.fromhex(sha256(text.encode())[: 2 * 3])).decode().strip()
