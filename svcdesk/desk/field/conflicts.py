"""What the office has refused of what was said on laptops, until somebody settles it: done after all, or dropped."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from svcdesk.db.port import Db
from svcdesk.desk import outbox
from svcdesk.desk.field import copies, replay, same, things, ways
from svcdesk.desk.field.replay import Answer
from svcdesk.desk.field.ways import Way
from svcdesk.desk.journal import SELECT, Entry, Operation, from_row, timeline
from svcdesk.desk.money import accounts
from svcdesk.desk.money.accounts import Debt
from svcdesk.desk.outbox import Said
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, StoreError, SvcdeskError, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from svcdesk.config.policy import Policy

_TICKET = "desk.tickets.tickets.Ticket"


class Refused(Record):
    """What the office refused: what was `said`, the ticket that it is about as the office has it now, if there is one.

    `since` is what another did last about that ticket that the laptop had not seen; None for nothing. `after` is the
    number of what is to be settled first, `twin` what the office calls the thing of which it has made the same, `gone`
    tells that the office has not what it is about, so that it cannot be done. `undone_by` is the number by which it was
    taken back on the laptop. `way` is how it is done after all, None when no way was found, and `refusal` what stands
    against it today.
    """

    said: Said
    ticket: Ticket | None
    since: Entry | None
    after: int | None
    twin: str | None
    gone: bool
    undone_by: int | None
    refusal: SvcdeskError | None
    way: Way | None = Way()


class Settled(Record):
    """What was settled: the ticket that it is about, if there is one; what was written down of it, and its numbers.

    Nothing of both for what was dropped.
    """

    said: Said
    ticket: Ticket | None
    entries: list[Entry]
    answer: Answer


def listing(db: Db, policy: Policy, viewer: str, now: datetime) -> tuple[list[Refused], StoreError | None]:
    """What was refused and nobody has settled `now` (UTC), in the order in which it came, as `viewer` would settle it.

    On a laptop no way to settle it is looked for. Returns also why that was given up, if it was: the desk may only be
    read, or somebody else is writing.
    """
    made: dict[str, int] = {}
    found: list[Refused] = []
    given_up: StoreError | None = None
    waiting = outbox.refused(db)
    undone = {key: said.seq for said in waiting if said.said["kind"] == "undo" for key in same.needs(said)}
    for said in waiting:
        each = _refused(db, policy, said, made, undone.get(said.op))
        known = each.after is not None or each.twin or each.gone or each.undone_by is not None
        if not (db.away or given_up or known):
            try:
                way, refusal = ways.find(db, policy, said, each.ticket, viewer, now)
            except StoreError as error:
                given_up = error
            else:
                after = None if way else next((one.said.seq for one in found if _before(one, each)), None)
                each = each._replace(way=way, refusal=refusal or each.refusal, after=after)
        found.append(each)
        made |= dict.fromkeys(same.makes(said), said.seq)
    return found, given_up


def _before(one: Refused, other: Refused) -> bool:
    """Whether the other may be refused only since this one was, which was said before it about the same ticket."""
    of_one, of_other = one.ticket, other.ticket
    return bool(of_one and of_other and of_one.id == of_other.id and one.said.copy_id == other.said.copy_id)


def owed(db: Db) -> list[Debt]:
    """What is owed for tickets, but for those of which something refused waits: it may be what was paid for."""
    with db.read():
        waiting = {ticket.number for said in outbox.refused(db) if (ticket := about(db, said))}
        return [each for each in accounts.debts(db) if each.ticket not in waiting]


def find(db: Db, texts: Collection[str]) -> list[Said]:
    """What was refused under these numbers, in the order in which it came.

    Raises NotFound when nothing was refused under one of them, or it is settled.
    """
    known = {str(said.seq): said for said in outbox.refused(db)}
    for text in texts:
        if text.strip() not in known:
            raise NotFound(N_("nothing is refused under {text!r}: see 'svcdesk field conflicts'"), text=text)
    wanted = {text.strip() for text in texts}
    return [said for number, said in known.items() if number in wanted]


@verb("field settle --again", duty="tickets")
def again(op: Operation, said: Said, at: datetime | None = None) -> list[Settled]:
    """Do what was refused after all, by who said it: at its own time, or `at` another (UTC). Returns what was settled.

    Raises Conflict while it is refused still.
    """
    if refused := replay.again(op.db, op.policy, said._replace(at=at or said.at), op.now):
        raise Conflict(N_("{number} is refused still: {why}"), number=said.seq, why=refused)
    return [_settle(op, said, "done", None)]


@verb("field settle --drop", duty="tickets")
def drop(op: Operation, said: Said, because: str) -> list[Settled]:
    """Leave what was refused undone: what the office has is right. What was said, and its files, stay on record.

    Returns what was settled. Raises UsageError without a reason.
    """
    if not because.strip():
        raise UsageError(N_("dropping what somebody said needs a reason"))
    return [_settle(op, said, "dropped", because.strip())]


@verb("field settle --same-as", duty="tickets")
def same_as(op: Operation, said: Said, text: str) -> list[Settled]:
    """Let what a laptop made be what the office has made by itself, and do what was refused since it was missing.

    What the laptop has said of it fills what the office leaves open. Returns all that was settled.
    `text` means the office's. Raises Conflict when nothing of the kind was made, NotFound or UsageError for the text.
    """
    made, here = same.find(op, said, text)
    outbox.give(op.db, made, here)
    settled = [_settle(op, said, "done", None, {"same_as": text, "left": same.take_over(op, said, text)})]
    there = {made}
    for each in outbox.refused(op.db):
        about_it = each.copy_id == said.copy_id and each.seq > said.seq and there & same.needs(each)
        if about_it and replay.again(op.db, op.policy, each, op.now, anyway=False) is None:
            settled.append(_settle(op, each, "done", None))
            there |= same.makes(each)
    return settled


def _settle(
    op: Operation, said: Said, settled_as: str, because: str | None, more: Mapping[str, Any] | None = None
) -> Settled:
    outbox.settle(op.db, said.op, op.now, op.actor, settled_as, because)
    ticket_id = _ticket_id(op.db, said)
    told: dict[str, Any] = {"number": said.seq, "settled_as": settled_as, "by": said.actor, "at": stamp(said.at)}
    told |= {"verbs": [each["verb"] for each in said.said["verbs"]], "because": because, **(more or {})}
    noun_id = ticket_id or copies.get(op.db, said.copy_id).engineer_id
    op.record("ticket" if ticket_id else "engineer", noun_id, "settled", told)
    op.stays(N_("what is settled stays settled"))
    rows = op.db.execute(
        f"{SELECT} JOIN operation o ON o.op = j.op AND j.seq BETWEEN o.first_entry AND o.last_entry"
        " WHERE j.op = :op ORDER BY j.seq",
        op=said.op,
    )
    return Settled(said, about(op.db, said), [*map(from_row, rows)], replay.answer(op.db, said._replace(refused=None)))


def _refused(db: Db, policy: Policy, said: Said, made: Mapping[str, int], undone_by: int | None) -> Refused:
    ticket = about(db, said)
    after = min((made[each] for each in same.needs(said) if each in made), default=None)
    twin = same.twin(db, said) if after is None else None
    gone = after is None and things.gone(db, policy, said.said["verbs"])
    return Refused(said, ticket, _since(db, said, ticket), after, twin, gone, undone_by, said.refused)


def _since(db: Db, said: Said, ticket: Ticket | None) -> Entry | None:
    if ticket is None:
        return None
    row = db.execute(
        f"{SELECT} WHERE j.noun = 'ticket' AND j.noun_id = :id AND j.recorded_at >= :seen"
        " AND j.actor <> :actor AND j.kind <> 'settled' AND t.journal_seq IS NULL ORDER BY j.seq DESC LIMIT 1",
        id=ticket.id,
        actor=said.actor,
        seen=_seen(db, said),
    ).fetchone()
    return from_row(row) if row else None


def _seen(db: Db, said: Said) -> str:
    """When the copy was taken on which it was typed, as far as the journal tells; later things were not seen there."""
    copy = copies.get(db, said.copy_id)
    taken = (each for each in timeline(db, "engineer", copy.engineer_id) if each.kind == "copy taken")
    before = [each.at for each in taken if each.data["mark"] == copy.mark and each.at <= said.typed_at]
    return stamp(max(before)) if before else ""


def about(db: Db, said: Said) -> Ticket | None:
    """The ticket that it is about, as it is now; None for none, or one that the desk has not."""
    ticket_id = _ticket_id(db, said)
    return tickets.get(db, ticket_id) if ticket_id else None


def _ticket_id(db: Db, said: Said) -> str | None:
    """The identity of the ticket that it is about, or made, if the desk has one."""
    arguments = (value for each in said.said["verbs"] for value in each["arguments"].values())
    about = (each for each in arguments if isinstance(each, Mapping) and each.get("is") == "thing")
    named = [each["id"] for each in about if each["of"] == _TICKET]
    for identity in (*named, *said.said["ids"].get("ticket", ())):
        row = db.execute("SELECT id FROM ticket WHERE id = :id", id=identity).fetchone()
        if row:
            return str(row["id"])
    return _ticket_id(db, said.undoes) if said.undoes else None
