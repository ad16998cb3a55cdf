"""What a call says, put right: words, caller, telephone, channel, wish, opinion. The journal keeps what was before."""

from __future__ import annotations

from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets import calls, moved_calls, phones, tickets
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import UsageError
from svcdesk.locale import N_

EDITED = "call edited"  # the entry that says so
_NEEDED = ("said", "channel")


@verb("call edit", duty="calls")
def edit(op: Operation, text: str, **wanted: str | None) -> Ticket:
    """Make the call that people call `17/2` say what is `wanted`: said, caller, phone, channel, wish, opinion.

    None leaves it. The telephone goes to the ticket's customer in place of the wrong one. Raises NotFound for an
    unknown call, UsageError when nothing is wanted or something needed is cleared. Nothing is written when it says so
    already.
    """
    op = op.about(op.now)
    ticket, number, call = moved_calls.find(op, text)
    words = {key: word.strip() for key, word in wanted.items() if word is not None}
    if not words:
        raise UsageError(N_("what shall {call} say? Give --said, --caller, --phone, --channel …"), call=text)
    for key in _NEEDED:
        if words.get(key) == "":
            raise UsageError(N_("{number}: {key} cannot be empty: leave it as it is"), number=text, key=key)
    changed = {key: (getattr(call, key), word) for key, word in words.items() if word != (getattr(call, key) or "")}
    if not changed:
        return ticket
    called_from = phones.called_from(op.db, ticket)
    calls.rewrite(op, call.id, **{key: now or None for key, (_was, now) in changed.items()})
    if "phone" in changed:
        phones.follow(op, ticket, customers.get(op.db, ticket.customer_id), called_from)
    op.record("ticket", ticket.id, EDITED, {"call": number, "changed": changed})
    return tickets.get(op.db, ticket.id)
