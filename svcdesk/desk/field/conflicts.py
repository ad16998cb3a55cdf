"""What the office has refused of what was said on laptops, until somebody settles it: done after all, or dropped."""

from __future__ import annotations

from collections.abc import Mapping

from svcdesk.db.port import Db
from svcdesk.desk import outbox
from svcdesk.desk.field import copies, replay
from svcdesk.desk.journal import SELECT, Entry, Operation, from_row
from svcdesk.desk.outbox import Said
from svcdesk.desk.tickets import tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.sla import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TICKET = "desk.tickets.tickets.Ticket"


class Refused(Record):
    """What the office refused: what was `said`, the ticket that it is about as the office has it now, if there is one.

    `since` is what another did last about that ticket; None for nothing.
    """

    said: Said
    ticket: Ticket | None
    since: Entry | None


def listing(db: Db) -> list[Refused]:
    """What was refused and nobody has settled, in the order in which it came."""
    return [_refused(db, said) for said in outbox.refused(db)]


def find(db: Db, text: str) -> Said:
    """What was refused under that number. Raises NotFound when nothing was, or it is settled."""
    for said in outbox.refused(db):
        if text.strip() == str(said.seq):
            return said
    raise NotFound(N_("nothing is refused under {text!r}: see 'svcdesk field conflicts'"), text=text)


@verb("field settle --again", duty="tickets")
def again(op: Operation, said: Said) -> Said:
    """Do what was refused after all, at its own time and by who said it. Raises Conflict while it is refused still."""
    if refused := replay.again(op.db, op.policy, said, op.now):
        raise refused
    return _settle(op, said, "done", None)


@verb("field settle --drop", duty="tickets")
def drop(op: Operation, said: Said, because: str) -> Said:
    """Leave what was refused undone: what the office has is right. What was said, and its files, stay on record.

    Raises UsageError without a reason.
    """
    if not because.strip():
        raise UsageError(N_("dropping what somebody said needs a reason"))
    return _settle(op, said, "dropped", because.strip())


def _settle(op: Operation, said: Said, settled_as: str, because: str | None) -> Said:
    outbox.settle(op.db, said.op, op.now, op.actor, settled_as, because)
    ticket_id = _ticket_id(op.db, said)
    told: dict[str, Any] = {"number": said.seq, "settled_as": settled_as, "by": said.actor, "at": stamp(said.at)}
    told |= {"verbs": [each["verb"] for each in said.said["verbs"]], "because": because}
    noun_id = ticket_id or copies.get(op.db, said.copy_id).engineer_id
    op.record("ticket" if ticket_id else "engineer", noun_id, "settled", told)
    op.stays(N_("what is settled stays settled"))
    return said._replace(settled_as=settled_as)


def _refused(db: Db, said: Said) -> Refused:
    ticket = about(db, said)
    if ticket is None:
        return Refused(said, None, None)
    row = db.execute(
        f"{SELECT} WHERE j.noun = 'ticket' AND j.noun_id = :id"
        " AND j.actor <> :actor AND t.journal_seq IS NULL ORDER BY j.seq DESC LIMIT 1",
        id=ticket.id,
        actor=said.actor,
    ).fetchone()
    return Refused(said, ticket, from_row(row) if row else None)


def about(db: Db, said: Said) -> Ticket | None:
    """The ticket that it is about, as it is now; None for none, or one that the desk has not."""
    ticket_id = _ticket_id(db, said)
    return tickets.get(db, ticket_id) if ticket_id else None


def _ticket_id(db: Db, said: Said) -> str | None:
    """The identity of the ticket that it is about, if the office has one."""
    for each in said.said["verbs"]:
        for value in each["arguments"].values():
            if isinstance(value, Mapping) and value.get("of") == _TICKET:
                row = db.execute("SELECT id FROM ticket WHERE id = :id", id=value["id"]).fetchone()
                if row:
                    return str(row["id"])
    return None
