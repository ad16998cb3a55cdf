"""The one way to change anything: one transaction, one person, one moment, and what follows from it by rule.

Commands, imports, sweeps, recomputation and the demo all write inside `operation`. What a broken promise costs by the
policy is written when the operation ends, however the miss was found, and so are the steps of escalation with which a
promise begins; holds that ended by themselves when it begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime

from svcdesk.desk.journal import Operation
from svcdesk.sla import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.journal import Away


@contextmanager
def operation(
    db: Db,
    policy: Policy,
    actor: str,
    at: datetime,
    now: datetime,
    op_id: str = "",
    why: str | None = None,
    kind: str = "program",
    person: str | None = None,
    ahead: bool = False,
    away: Away | None = None,
    live: bool = False,
) -> Iterator[Operation]:
    """One operation of `actor` about the moment `at`, learnt of at `now` (both UTC); all of it happens, or nothing.

    Inside another one it is a part of that transaction which can fail alone. Several may share one `op_id`. `why`
    is the reason for entering it only at `now`. A `command` or an `undo` (`kind`) is what somebody typed. `person` is
    who brings in what `actor` did in the past: their roles count. `ahead` is as in `Db.write`. What was typed `away`
    from the office is done again. When `now` is `live`, and others had the turn to write first, it is when that came.
    """
    with db.write(ahead):
        if live and (came := db.turn()) and came > now:
            at, now = came if at == now else at, came
        op = Operation(db, policy, actor, at, now, op_id, why)
        op.person = person or actor
        op.away = away or (_typed(db) if db.away else None)
        _end_holds(op)
        with op.remembered(kind):
            yield op
            if op.away:
                op.away.end(op, kind)
            _follow(op)
            if kind == "command" and op.policy.acts_at_once:
                from svcdesk.desk.escalation import steps  # few promises have a step at 0 %

                steps.begin(op)


@contextmanager
def part(op: Operation, actor: str, at: datetime, alone: bool = False) -> Iterator[Operation]:
    """Import, as part of `op`, what `actor` did at `at` (UTC), as if recorded then and with the roles of `op.person`.

    What follows from it by rule is written with it. With `alone` it can fail without the rest of `op`.
    """
    done = Operation(op.db, op.policy, actor, at, at, op.id)
    done.person = op.person
    with op.db.write() if alone else nullcontext(), done.watched() if alone else nullcontext():
        yield done
        _follow(done)
    op.brought += done.brought + done.entries


def _typed(db: Db) -> Away:
    from svcdesk.desk import away, outbox  # most desks are at the office

    return away.Typed(outbox.copy(db).mark)


def _end_holds(op: Operation) -> None:
    over = "SELECT ticket_id FROM hold WHERE until IS NULL AND ends_at <= :now LIMIT 1"
    if op.db.execute(over, now=stamp(op.now)).fetchone():
        from svcdesk.desk.tickets import holds  # few holds end by themselves

        op.ended = holds.end_by_themselves(op)


def _follow(op: Operation) -> None:
    if _put_terms_right(op) and _breaking_costs(op.policy):
        from svcdesk.desk.assets import extensions  # few terms were wrong

        extensions.anew(op, tuple(op.entries))
    if _mended_a_promise(op):
        from svcdesk.desk.assets import extensions  # few misses turn out to be none

        extensions.take_back(op, tuple(op.entries))
    if _broke_a_promise(op) and _breaking_costs(op.policy):
        from svcdesk.desk.assets import extensions  # most operations break no promise

        extensions.extend(op, tuple(op.entries))

    if any(entry.kind == "equipment changed" for entry in op.entries):
        from svcdesk.desk.tasks import owned  # few machines change hands

        owned.follow(op, tuple(op.entries))


def _broke_a_promise(op: Operation) -> bool:
    return any(clock["change"] == "missed" for entry in op.entries for clock in entry.data.get("clocks", ()))


def _mended_a_promise(op: Operation) -> bool:
    return any("missed" in clock for entry in op.entries for clock in entry.data.get("clocks", ()))


def _put_terms_right(op: Operation) -> bool:
    return any(entry.data.get("put_right") for entry in op.entries)


def _breaking_costs(policy: Policy) -> bool:
    return any(target.extend for tier in policy.tiers.values() for target in tier.targets.values())
