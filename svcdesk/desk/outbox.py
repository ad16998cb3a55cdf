"""What was said on a laptop away from the office: waiting there in the outbox, and at the office what became of it.

Also which copy of the desk a laptop has. `away` fills the outbox, `field/` does at the office what it holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from svcdesk import jsontext
from svcdesk.db.files import Kept
from svcdesk.db.port import Db, Row, one_of
from svcdesk.errors import Conflict, SvcdeskError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Copy(Record):
    """A laptop's copy of a part of the desk.

    `mark` is what the numbers that it gives begin with, `login` who types there, `days` how long tickets that are over
    stay on it; its rows were so at `taken_at` (UTC, the office's clock), when the laptop's clock was `ahead` by so many
    seconds. `before_at` is when they were taken that the engineer had before them when typing last. `office` is where
    the office is; None at the office.
    """

    id: str
    mark: str
    login: str
    engineer_id: str
    days: int
    taken_at: datetime
    before_at: datetime | None
    ahead: int
    office: str | None


class Said(Record):
    """One operation as it was said on a laptop: about the moment `at`, typed at `typed_at` by its clock (UTC).

    `said` holds its verbs, and the identities and numbers that it made. `refused` is why the office did not do it,
    `settled_as` what was decided then: done after all, or dropped. `undoes` is what it takes back, where that was said
    on a laptop, too.
    """

    seq: int
    op: str
    copy_id: str
    actor: str
    at: datetime
    typed_at: datetime
    why: str | None
    said: dict[str, Any]
    heard_at: datetime | None
    refused: SvcdeskError | None
    settled_as: str | None
    undoes: Said | None = None


_COPIES = f"SELECT {', '.join(Copy._fields)} FROM field_copy"
_COLUMNS = "seq, op, copy_id, actor, at, typed_at, why, said, heard_at, refused, settled_as"


def copy(db: Db) -> Copy:
    """The copy that this laptop's desk is."""
    return _copy(db.one(_COPIES))


def copy_of(db: Db, copy_id: str) -> Copy | None:
    """The copy of that identity; None when the desk has given none such."""
    row = db.execute(f"{_COPIES} WHERE id = :id", id=copy_id).fetchone()
    return _copy(row) if row else None


def check_whose(copy: Copy, actor: str) -> None:
    """Raise Conflict when a copy is not that of `actor`: only its owner types on it, and brings what was typed."""
    if copy.login != actor:
        message = N_("this is {login}'s copy of the desk, not {actor}'s: only {login} types on it and brings it back")
        raise Conflict(message, login=copy.login, actor=actor)


def write_copy(db: Db, copy: Copy) -> None:
    """Write down a copy; one of the same identity is changed."""
    times = {"taken_at": stamp(copy.taken_at), "before_at": stamp(copy.before_at) if copy.before_at else None}
    db.execute(
        "INSERT INTO field_copy (id, mark, login, engineer_id, days, taken_at, before_at, ahead, office)"
        " VALUES (:id, :mark, :login, :engineer_id, :days, :taken_at, :before_at, :ahead, :office) ON CONFLICT (id)"
        " DO UPDATE SET login = excluded.login, taken_at = excluded.taken_at, before_at = excluded.before_at,"
        " ahead = excluded.ahead",
        **{**copy._asdict(), **times},
    )


def name_office(db: Db, office: str) -> None:
    """Write down in a laptop's copy where the office is."""
    db.execute("UPDATE field_copy SET office = :office", office=office)


def give(db: Db, provisional: str, number: str) -> None:
    """Write down the number that the office gives in place of a laptop's."""
    db.execute(
        "INSERT INTO field_number (provisional, number) VALUES (:provisional, :number)"
        " ON CONFLICT (provisional) DO NOTHING",  # a folder that was copied gives it twice
        provisional=provisional,
        number=number,
    )


def given_to(db: Db, mark: str) -> dict[str, str]:
    """The numbers that the office has given in place of those of the laptop with that mark."""
    rows = db.execute(
        "SELECT provisional, number FROM field_number WHERE substr(provisional, 1, :length) = :begin",
        begin=f"{mark}-",
        length=len(mark) + 1,
    )
    return {row["provisional"]: row["number"] for row in rows}


def given(db: Db, provisional: Collection[str]) -> dict[str, str]:
    """The numbers that the office has given in place of these."""
    among, named = one_of("number", provisional)
    rows = db.execute(f"SELECT provisional, number FROM field_number WHERE provisional IN {among}", **named)
    return {row["provisional"]: row["number"] for row in rows}


def put(
    db: Db, op: str, actor: str, at: datetime, typed_at: datetime, why: str | None, said: Mapping[str, Any]
) -> None:  # fmt: skip
    """Put into the outbox what an operation on this laptop said.

    Raises Conflict for anybody but the one whose copy it is: the office would not take it from them.
    """
    here = copy(db)
    check_whose(here, actor)
    write(db, Said(0, op, here.id, actor, at, typed_at, why, dict(said), None, None, None))


def write(db: Db, said: Said) -> None:
    """Write down what was said, under its number or after all before it, and the files in it unless it is done."""
    db.execute(
        "INSERT INTO field_entry (seq, op, copy_id, actor, at, typed_at, why, said, heard_at, refused)"
        " VALUES (COALESCE(:seq, (SELECT COALESCE(MAX(seq), 0) + 1 FROM field_entry)), :op, :copy, :actor, :at,"
        " :typed_at, :why, :said, :heard_at, :refused)",
        seq=said.seq or None,
        op=said.op,
        copy=said.copy_id,
        actor=said.actor,
        at=stamp(said.at),
        typed_at=stamp(said.typed_at),
        why=said.why,
        said=jsontext.written(said.said),
        heard_at=stamp(said.heard_at) if said.heard_at else None,
        refused=_refusal(said.refused),
    )
    if db.away or said.refused:  # else they belong to what it did
        db.executemany(
            "INSERT INTO field_file (op, name, sha256, bytes) VALUES (:op, :name, :sha256, :bytes)"
            " ON CONFLICT (op, sha256) DO NOTHING",
            [{"op": said.op, **each._asdict()} for each in files_in(said.said["verbs"])],
        )


def hear(db: Db, op: str, at: datetime, refused: SvcdeskError | None) -> None:
    """Write down that the office has heard of an operation at `at` (UTC), and why it refused it, if it did."""
    db.execute(
        "UPDATE field_entry SET heard_at = :at, refused = :refused WHERE op = :op",
        op=op,
        at=stamp(at),
        refused=_refusal(refused),
    )


def settle(db: Db, op: str, at: datetime, by: str, settled_as: str, because: str | None) -> None:
    """Write down what was decided (`done`, `dropped`) about an operation that was refused; `at` is UTC."""
    db.execute(
        "UPDATE field_entry SET settled_at = :at, settled_by = :by, settled_as = :settled_as, because = :because"
        " WHERE op = :op",
        op=op,
        at=stamp(at),
        by=by,
        settled_as=settled_as,
        because=because,
    )


def waiting(db: Db) -> list[Said]:
    """What the office has not heard yet, in the order in which it was said."""
    return list(_select(db, "heard_at IS NULL"))


def everything(db: Db) -> list[Said]:
    """On a laptop: what waits, and what the office has heard and may lose again, in the order in which it was said."""
    return list(_select(db, "seq > 0"))


def brought(db: Db, copy_id: str, since: datetime) -> list[Said]:
    """What the office has heard of a laptop since then (UTC), or refused and not settled, in the order of hearing it.

    What is settled is no more refused.
    """
    condition = "copy_id = :copy AND (heard_at >= :since OR (refused IS NOT NULL AND settled_as IS NULL))"
    found = _select(db, condition, copy=copy_id, since=stamp(since))
    return [each._replace(refused=None) if each.settled_as else each for each in found]


def unknown(db: Db, ops: Collection[str]) -> list[str]:
    """Those of the operations of which this desk has not heard."""
    among, named = one_of("op", ops)
    rows = db.execute(f"SELECT op FROM field_entry WHERE op IN {among}", **named).fetchall() if ops else []
    known = {row["op"] for row in rows}
    return [op for op in ops if op not in known]


def refused(db: Db) -> list[Said]:
    """What the office has refused, and nobody has decided yet, in the order in which it came."""
    return list(_select(db, "refused IS NOT NULL AND settled_as IS NULL"))


def of_operation(db: Db, op: str) -> Said | None:
    """What was said in an operation; None when it was not on a laptop, or nobody has heard of it."""
    return next(_select(db, "op = :op", op=op), None)


def files_in(said: object) -> Iterator[Kept]:
    """Each file in what was said."""
    if isinstance(said, list):
        for each in said:
            yield from files_in(each)
    elif isinstance(said, dict):
        if said.get("is") in ("path", "bytes"):
            yield Kept(said["name"], said["sha256"], said["bytes"])
        else:
            for each in said.values():
                yield from files_in(each)


def _select(db: Db, condition: str, **named: str) -> Iterator[Said]:
    for row in db.execute(f"SELECT {_COLUMNS} FROM field_entry WHERE {condition} ORDER BY seq", **named).fetchall():
        why = jsontext.read(row["refused"]) if row["refused"] else None
        times = {key: read_stamp(row[key]) if row[key] else None for key in ("at", "typed_at", "heard_at")}
        said = jsontext.read(row["said"])
        refusal = Conflict(why["message"], **why["facts"]) if why else None
        read = {"said": said, "refused": refusal, "undoes": _undone(db, said)}
        yield Said(**{**{key: row[key] for key in row.keys()}, **times, **read})  # noqa: SIM118  # a row is no mapping


def _undone(db: Db, said: Mapping[str, Any]) -> Said | None:
    """What an undo takes back."""
    if said["kind"] != "undo":
        return None
    found = (each["arguments"].get("found") for each in said["verbs"])
    return next((of_operation(db, each["id"]) for each in found if isinstance(each, dict) and "id" in each), None)


def _copy(row: Row) -> Copy:
    times = {key: read_stamp(row[key]) if row[key] else None for key in ("taken_at", "before_at")}
    return Copy(**{**{key: row[key] for key in Copy._fields}, **times})


def _refusal(why: SvcdeskError | None) -> str | None:
    if why is None:
        return None
    facts = {key: fact if isinstance(fact, (str, int, dict)) else str(fact) for key, fact in why.facts.items()}
    return jsontext.written({"message": why.message, "facts": facts})
